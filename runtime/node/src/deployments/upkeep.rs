//! What keeps a data folder in order: compiling what has no machine code, deleting what nobody needs, backups.

use super::served::StoredVersion;
use super::{Deployments, Gone, Refusal, now, reading};
use crate::backup::Backup;
use crate::catalog::Split;
use crate::data::Millis;
use isolet_isolate::artifacts::{Needed, Swept};
use isolet_isolate::engine::EngineKind;
use isolet_isolate::steps;
use isolet_isolate::version::{ComponentDigest, VersionSpec};
use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::sync::OwnedSemaphorePermit;

/// The newest versions of each function that `gc` leaves, so that a rollback further back stays possible.
const KEPT: u32 = 5;

/// How long `gc` waits for the deploys before it; those behind it wait for `gc`, which takes moments.
const GC_WAIT: Duration = Duration::from_secs(60);

/// Backups that are written at once. Each holds a copy of the catalog, and components that could be deleted.
pub(super) const BACKUPS_MAX: usize = 1;

/// A backup that is ready to be written. Until it is dropped, no component is deleted.
pub struct Ready {
    backup: Backup,
    deployments: Arc<Deployments>,
    _no_other: OwnedSemaphorePermit,
}

impl Deployments {
    /// Compiles again what is served and has no machine code: after an upgrade of the engine, or a restore. What cannot be
    /// compiled any more answers 503, and is logged.
    pub async fn compile_missing(self: &Arc<Self>) {
        let specs: Vec<VersionSpec> = self.served.lock().await.specs().cloned().collect();
        for spec in specs {
            if let Err(error) = self.compile_again(&spec).await {
                let error = &error as &dyn std::error::Error;
                tracing::error!(function = spec.function, error, "a deployed version cannot be compiled");
            }
        }
    }

    /// The same for versions that an alias is to lead to, which may not have been served for long.
    pub(super) async fn compile_split(
        self: &Arc<Self>,
        function: &str,
        split: &Split,
    ) -> Result<(), Refusal> {
        let numbers: Vec<u32> = split.shares.iter().map(|share| share.version).collect();
        let function = function.to_owned();
        let versions = self.blocking(move |this| {
            let versions = numbers.iter().map(|&number| reading::stored(&this.data, &function, number));
            versions.collect::<Result<Vec<(u32, StoredVersion)>, Refusal>>()
        });
        for (_, version) in versions.await? {
            self.compile_again(&version.spec).await?;
        }
        Ok(())
    }

    async fn compile_again(self: &Arc<Self>, spec: &VersionSpec) -> Result<(), Refusal> {
        if self.deployer.has_code(spec).unwrap_or(false) {
            return Ok(());
        }
        tracing::info!(
            function = spec.function,
            "compiling again: there is no machine code for this release"
        );
        let _making = self.may_make().await?;
        let component = self.component(spec.digest).await?;
        let compiled = self.deployer.compile(&component, spec.meter, |_| ()).await;
        compiled.map(drop).map_err(|error| Refusal::Release(error.into()))
    }

    /// The bytes of a component.
    pub(super) async fn component(self: &Arc<Self>, digest: ComponentDigest) -> Result<Vec<u8>, Refusal> {
        let component = self.blocking(move |this| Ok(this.deployer.artifacts().component(&digest)?)).await?;
        component.ok_or_else(|| Refusal::NoComponent(digest.to_string()))
    }

    /// Takes away versions that no alias needs, but for the newest `KEPT` of each function, and the components and machine
    /// code that no version has.
    ///
    /// # Errors
    /// Deploys go on for longer than `GC_WAIT`, or the data folder fails.
    pub async fn gc(self: &Arc<Self>) -> Result<Gone, Refusal> {
        // Nobody is making a version meanwhile, whose machine code no version has yet.
        let making = tokio::time::timeout(GC_WAIT, self.making.acquire()).await;
        let _making = making.map_err(|_| Refusal::Busy)?.map_err(|_| Refusal::Busy)?;
        // Files first: on a full disk the database needs their room to forget versions.
        let swept = self.sweep().await?;
        let (versions, removed) = self.forget_versions().await?;
        Ok(Gone {
            versions,
            components: swept.components + removed.components,
            artifacts: swept.artifacts,
            bytes: swept.bytes + removed.bytes,
        })
    }

    /// Deletes the versions that are too old, how many, and their components.
    async fn forget_versions(self: &Arc<Self>) -> Result<(usize, Swept), Refusal> {
        let mut served = self.served.lock().await;
        let (removed, components) = self
            .blocking(|this| {
                let removed = this.data.gc(KEPT)?;
                let components = this.remove_components(&removed.unreferenced);
                Ok((removed.versions, components))
            })
            .await?;
        for (function, number) in &removed {
            if let Some(function) = served.function_mut(function) {
                function.forget(*number);
            }
        }
        let changed: BTreeSet<&str> = removed.iter().map(|(function, _)| function.as_str()).collect();
        for function in &changed {
            self.stand_in(&mut served, function).await?;
        }
        if !changed.is_empty() {
            self.tell(&served, changed).await?;
        }
        Ok((removed.len(), components))
    }

    /// Deletes the components that no version has, and the machine code that none of those needs which will be left.
    async fn sweep(self: &Arc<Self>) -> Result<Swept, Refusal> {
        let fixed: Vec<_> = self.served.lock().await.fixed_specs().map(code_of).collect();
        self.blocking(move |this| {
            let kept = this.data.kept(KEPT, |text| {
                serde_json::from_str::<StoredVersion>(text).map(|version| code_of(&version.spec))
            })?;
            let unreadable = |error| Refusal::Unreadable("a version".to_owned(), error);
            let kept: Vec<_> = kept.into_iter().collect::<Result<_, _>>().map_err(unreadable)?;
            let machine_code = this.deployer.needed_code(fixed.into_iter().chain(kept));
            let components = match this.is_backing_up() {
                true => None,
                false => Some(this.data.components()?.into_iter().collect()),
            };
            let needed = Needed { components, machine_code };
            Ok(this.deployer.artifacts().sweep(&needed, SystemTime::now())?)
        })
        .await
    }

    /// Deletes components that were of versions which are gone. What cannot be deleted, and all of them while a backup is
    /// written, is left to a later `gc`.
    pub(super) fn remove_components(&self, digests: &[ComponentDigest]) -> Swept {
        steps::reached("versions-deleted");
        let mut removed = Swept::default();
        // The versions are gone from the catalog by now, so no backup that begins here names their components.
        if self.is_backing_up() {
            return removed;
        }
        let artifacts = self.deployer.artifacts();
        for digest in digests {
            let file = artifacts.component_file(digest).ok().flatten();
            let bytes = file.and_then(|file| Some(file.metadata().ok()?.len())).unwrap_or_default();
            match artifacts.remove_component(digest) {
                Ok(true) => {
                    removed.components += 1;
                    removed.bytes += bytes;
                }
                Ok(false) => {}
                Err(error) => {
                    let error = &error as &dyn std::error::Error;
                    tracing::warn!(error, "a component that no version has stays");
                }
            }
        }
        steps::reached("components-removed");
        removed
    }

    fn is_backing_up(&self) -> bool {
        self.backing_up.available_permits() < BACKUPS_MAX
    }

    /// Prepares a backup of what is deployed at this moment.
    ///
    /// # Errors
    /// Another one is being written, a component is missing, or there is no room for a copy of the catalog.
    pub async fn backup(self: &Arc<Self>) -> Result<Ready, Refusal> {
        let no_other = self.backing_up.clone().try_acquire_owned().map_err(|_| Refusal::BackingUp)?;
        let backup =
            self.blocking(|this| Ok(Backup::gather(&this.data, this.deployer.artifacts(), Millis(now()))?));
        Ok(Ready { backup: backup.await?, deployments: self.clone(), _no_other: no_other })
    }
}

impl Ready {
    /// Size of the backup.
    pub fn bytes(&self) -> u64 {
        self.backup.bytes()
    }

    /// Writes the backup. Blocks on the disk and on `target`.
    ///
    /// # Errors
    /// A component was altered, or reading or writing fails; what was written is no backup then.
    pub fn write(self, target: impl io::Write) -> Result<(), Refusal> {
        Ok(self.backup.write(self.deployments.deployer.artifacts(), target)?)
    }
}

/// What machine code a version runs.
fn code_of(spec: &VersionSpec) -> (ComponentDigest, EngineKind) {
    (spec.digest, EngineKind { abi: spec.abi, meter: spec.meter })
}
