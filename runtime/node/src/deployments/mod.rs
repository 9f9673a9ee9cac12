//! Deployments: functions come as components with a manifest, become immutable versions, and aliases move between them.
//!
//! ```text
//! add_version   parse ── compile, start once ── store the version
//! set_alias     check what would be served ── store the deployment ── the workers serve it
//! ```
//!
//! What is stored is what is true: a node that is killed between the two last steps serves it after its next start, and whoever
//! asked was not told yet that it was done. The control plane never runs requests, and no request waits for it.

mod refusal;
mod reading;
mod served;
mod view;

pub use refusal::Refusal;
pub use view::{DeploymentView, FunctionView, Gone, NodeView, Page, VersionView};

use crate::bounds::LimitBounds;
use crate::catalog::{Catalog, Deployed, Release, Split};
use crate::data::{AliasName, DataError, DataFolder, DeploymentRow, Millis, NewVersion, SetAlias};
use crate::manifest::{Manifest, ManifestError, function_routes_default};
use crate::release::release;
use crate::supervisor::Handle;
use isolet_isolate::deploy::Deployer;
use isolet_isolate::version::{ComponentDigest, VersionSpec};
use served::{Function, Served, StoredVersion};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{Mutex, Semaphore};

/// Versions that are made at once: each may take the compiler a gigabyte and a core.
const RELEASES_MAX: usize = 1;

/// Those that may wait for it; more are refused at once.
const RELEASES_WAITING_MAX: usize = 8;

/// The newest versions of each function that `gc` leaves, so that a rollback further back stays possible.
const KEPT: u32 = 5;

/// The deployments of a node. One for each data folder.
pub struct Deployments {
    data: Arc<DataFolder>,
    deployer: Deployer,
    bounds: LimitBounds,
    handle: Handle,
    /// What is served; whoever changes it holds this, so that changes have one order.
    served: Mutex<Served>,
    /// Whether versions that are not live may be asked for.
    previews: bool,
    making: Semaphore,
    waiting: Semaphore,
}

/// A version to be made.
pub struct NewRelease {
    /// Name of the function.
    pub function: String,
    /// A component that was put before.
    pub component: ComponentDigest,
    /// The manifest as its author wrote it; paths in it mean nothing here.
    pub manifest: ManifestText,
}

/// A manifest's text and the name of its file, which decides how it is read and stands in messages.
pub struct ManifestText {
    /// `isolet.toml`, `wrangler.toml` or `wrangler.jsonc`.
    pub file: String,
    /// What it says.
    pub text: String,
}

/// Where an alias should lead.
pub struct Move {
    /// Name of the function.
    pub function: String,
    /// Name of the alias.
    pub alias: String,
    /// How requests are divided.
    pub split: Split,
    /// Whether it may lead to versions that may do more than those it leads to now.
    pub grant: bool,
    /// The deployment that the alias is thought to have; anything when absent.
    pub expect: Option<i64>,
}

impl Deployments {
    /// Takes over what the data folder has; `fixed` are the functions of the configuration, which are served beside it. With
    /// `previews`, the newest versions can be asked for before they are live.
    ///
    /// # Errors
    /// The data folder cannot be read.
    pub fn open(
        data: Arc<DataFolder>,
        deployer: Deployer,
        bounds: LimitBounds,
        handle: Handle,
        fixed: Vec<Arc<Deployed>>,
        previews: bool,
    ) -> Result<Self, Refusal> {
        let served = reading::load(&data, fixed, previews)?;
        Ok(Deployments {
            data,
            deployer,
            bounds,
            handle,
            served: Mutex::new(served),
            previews,
            making: Semaphore::new(RELEASES_MAX),
            waiting: Semaphore::new(RELEASES_MAX + RELEASES_WAITING_MAX),
        })
    }

    /// What the node serves, for its start.
    pub async fn catalog(&self) -> Catalog {
        self.served.lock().await.catalog()
    }

    /// Compiles again what is served and has no machine code: after an upgrade of the engine, or a restore. What cannot be
    /// compiled any more answers 503, and is logged.
    pub async fn compile_missing(self: &Arc<Self>) {
        let specs: Vec<VersionSpec> = self.served.lock().await.specs().cloned().collect();
        for spec in specs {
            if self.deployer.has_code(&spec).unwrap_or(false) {
                continue;
            }
            tracing::info!(
                function = spec.function,
                "compiling again: there is no machine code for this release"
            );
            if let Err(error) = self.compile_again(&spec).await {
                let error = &error as &dyn std::error::Error;
                tracing::error!(function = spec.function, error, "a deployed version cannot be compiled");
            }
        }
    }

    async fn compile_again(self: &Arc<Self>, spec: &VersionSpec) -> Result<(), Refusal> {
        let digest = spec.digest;
        let component = self.blocking(move |this| Ok(this.deployer.artifacts().component(&digest)?)).await?;
        let component = component.ok_or_else(|| Refusal::NoComponent(digest.to_string()))?;
        let compiled = self.deployer.compile(&component, spec.meter, |_| ()).await;
        compiled.map(drop).map_err(|error| Refusal::Release(error.into()))
    }

    /// Keeps a component, which is then named by its digest; whether it was new.
    ///
    /// # Errors
    /// It has another digest, or there is no room for it.
    pub async fn put_component(
        self: &Arc<Self>,
        wanted: ComponentDigest,
        bytes: Vec<u8>,
    ) -> Result<bool, Refusal> {
        self.blocking(move |this| {
            let found = ComponentDigest::of(&bytes);
            if found != wanted {
                return Err(Refusal::Digest { wanted: wanted.to_string(), found: found.to_string() });
            }
            let artifacts = this.deployer.artifacts();
            let is_new = artifacts.component(&wanted)?.is_none();
            artifacts.put_component(&bytes)?;
            Ok(is_new)
        })
        .await
    }

    /// Makes a version of a component that was put: compiles it and starts it once. The same component with the same
    /// configuration is the same version; whether it was new.
    ///
    /// # Errors
    /// The component or the manifest is refused; nothing changes then.
    pub async fn add_version(
        self: &Arc<Self>,
        new: NewRelease,
        actor: String,
    ) -> Result<(VersionView, bool), Refusal> {
        let manifest = self.manifest(&new)?;
        self.refuse_fixed(&new.function).await?;
        let digest = new.component;
        let component = self.blocking(move |this| Ok(this.deployer.artifacts().component(&digest)?)).await?;
        let component = component.ok_or_else(|| Refusal::NoComponent(digest.to_string()))?;
        let stored = self.make(&manifest, &component).await?;
        let size = component.len() as u64;
        let mut served = self.served.lock().await;
        let added = {
            let stored = stored.clone();
            self.blocking(move |this| store_version(&this.data, &new, &stored, size, &actor)).await?
        };
        let version = added.version;
        let view = reading::view(&version, &stored, served.function(&version.function));
        if self.previews && !added.was_there {
            if let Some(function) = served.function_mut(&version.function) {
                function.versions.insert(version.number, stored);
                function.forget_old();
            }
            self.tell(&served, [version.function.as_str()]).await?;
        }
        Ok((view, !added.was_there))
    }

    /// Moves an alias; from the answer on no request begins at the versions before.
    ///
    /// # Errors
    /// A version is not there or may do more than those before; what would be served contradicts itself.
    pub async fn set_alias(self: &Arc<Self>, wish: Move, actor: String) -> Result<DeploymentView, Refusal> {
        let Move { function, alias, split, grant, expect } = wish;
        let wanted = split.clone();
        self.change(function, alias, wanted, grant, move |data, name| {
            data.set_alias(&SetAlias { name, split: &split, expect, at: Millis(now()), actor: &actor })
        })
        .await
    }

    /// Moves an alias back to what it led to before. What it led to once was granted then.
    ///
    /// # Errors
    /// There is nothing before, or it can no longer be served.
    pub async fn rollback(
        self: &Arc<Self>,
        function: String,
        alias: String,
        actor: String,
    ) -> Result<DeploymentView, Refusal> {
        let (of, at) = (function.clone(), alias.clone());
        let split = self.blocking(move |this| reading::before(&this.data, &of, &at)).await?;
        self.change(function, alias, split, true, move |data, name| {
            data.rollback(name, Millis(now()), &actor)
        })
        .await
    }

    /// Takes an alias away. Without `live` the function answers no requests any more.
    ///
    /// # Errors
    /// There is no such alias.
    pub async fn delete_alias(self: &Arc<Self>, function: String, alias: String) -> Result<(), Refusal> {
        let mut served = self.served.lock().await;
        let name = (function.clone(), alias.clone());
        self.blocking(move |this| {
            Ok(this.data.delete_alias(AliasName { function: &name.0, alias: &name.1 })?)
        })
        .await?;
        if let Some(function) = served.function_mut(&function) {
            function.aliases.remove(&alias);
        }
        self.tell(&served, [function.as_str()]).await
    }

    /// Takes a version away that no alias needs.
    ///
    /// # Errors
    /// There is no such version, or an alias leads to it or would after a rollback.
    pub async fn delete_version(self: &Arc<Self>, function: String, number: u32) -> Result<(), Refusal> {
        let mut served = self.served.lock().await;
        let name = function.clone();
        self.blocking(move |this| {
            let removed = this.data.delete_version(&name, number)?;
            this.remove_components(&removed.unreferenced)
        })
        .await?;
        if let Some(function) = served.function_mut(&function) {
            function.versions.remove(&number);
        }
        self.tell(&served, [function.as_str()]).await
    }

    /// Takes a function away with all its versions and aliases.
    ///
    /// # Errors
    /// There is no such function, or one that is served calls it.
    pub async fn delete_function(self: &Arc<Self>, function: String) -> Result<(), Refusal> {
        self.refuse_fixed(&function).await?;
        let mut served = self.served.lock().await;
        let before = served.function(&function).cloned();
        served.restore(&function, None);
        let name = function.clone();
        let done = match served.check(&function) {
            Ok(()) => {
                self.blocking(move |this| {
                    let removed = this.data.delete_function(&name)?;
                    this.remove_components(&removed.unreferenced)
                })
                .await
            }
            Err(error) => Err(error.into()),
        };
        if let Err(refusal) = done {
            served.restore(&function, before);
            return Err(refusal);
        }
        self.tell(&served, [function.as_str()]).await
    }

    /// Takes away versions that no alias needs, but for the newest [`KEPT`] of each function, and the components that no
    /// version has.
    ///
    /// # Errors
    /// The data folder fails.
    pub async fn gc(self: &Arc<Self>) -> Result<Gone, Refusal> {
        let mut served = self.served.lock().await;
        let (removed, gone) = self
            .blocking(move |this| {
                let removed = this.data.gc(KEPT)?;
                this.remove_components(&removed.unreferenced)?;
                let gone = Gone { versions: removed.versions.len(), components: removed.unreferenced.len() };
                Ok((removed.versions, gone))
            })
            .await?;
        for (function, number) in &removed {
            if let Some(function) = served.function_mut(function) {
                function.versions.remove(number);
            }
        }
        let changed: BTreeSet<&str> = removed.iter().map(|(function, _)| function.as_str()).collect();
        self.tell(&served, changed).await?;
        Ok(gone)
    }

    /// Makes an alias lead to `split`: checked, stored by `store`, told to the workers.
    async fn change(
        self: &Arc<Self>,
        function: String,
        alias: String,
        split: Split,
        grant: bool,
        store: impl FnOnce(&DataFolder, AliasName<'_>) -> Result<DeploymentRow, DataError> + Send + 'static,
    ) -> Result<DeploymentView, Refusal> {
        self.refuse_fixed(&function).await?;
        let mut served = self.served.lock().await;
        let before = served.function(&function).cloned();
        let missing = self.missing(&function, &split, before.as_ref()).await?;
        let after = served.function_mut(&function).ok_or(Refusal::Busy)?;
        after.versions.extend(missing);
        let widened = after.widened(&alias, &split);
        after.aliases.insert(alias.clone(), split);
        after.forget_old();
        let allowed = match widened {
            widened if !widened.is_empty() && !grant => Err(Refusal::Widens(widened)),
            _ => served.check(&function).map_err(Into::into),
        };
        let (of, at) = (function.clone(), alias);
        let stored = match allowed {
            Ok(()) => {
                self.blocking(move |this| Ok(store(&this.data, AliasName { function: &of, alias: &at })?))
                    .await
            }
            Err(refusal) => Err(refusal),
        };
        match stored {
            Ok(deployment) => {
                self.tell(&served, [function.as_str()]).await?;
                Ok(deployment.into())
            }
            Err(refusal) => {
                served.restore(&function, before);
                Err(refusal)
            }
        }
    }

    /// The versions of `split` that are not in memory.
    async fn missing(
        self: &Arc<Self>,
        function: &str,
        split: &Split,
        known: Option<&Function>,
    ) -> Result<Vec<(u32, StoredVersion)>, Refusal> {
        let is_known = |number: &u32| known.is_some_and(|known| known.versions.contains_key(number));
        let numbers = split.shares.iter().map(|share| share.version);
        let numbers: Vec<u32> = numbers.filter(|number| !is_known(number)).collect();
        let function = function.to_owned();
        self.blocking(move |this| {
            numbers.into_iter().map(|number| reading::stored(&this.data, &function, number)).collect()
        })
        .await
    }

    /// Compiles and starts, one version at a time.
    async fn make(&self, manifest: &Manifest, component: &[u8]) -> Result<StoredVersion, Refusal> {
        let _waiting = self.waiting.try_acquire().map_err(|_| Refusal::Busy)?;
        let _making = self.making.acquire().await.map_err(|_| Refusal::Busy)?;
        let Release { spec, server_timing, .. } =
            release(0, manifest, component, &self.deployer, |_| ()).await?;
        let routes = match &*manifest.routes {
            [] => vec![function_routes_default(&manifest.name, usize::MAX)],
            routes => routes.to_vec(),
        };
        Ok(StoredVersion { spec, routes, server_timing })
    }

    /// Reads the manifest under the limits of the node.
    fn manifest(&self, new: &NewRelease) -> Result<Manifest, Refusal> {
        let file = Path::new(&new.manifest.file);
        // It is never opened, but it is shown.
        if file.components().count() != 1 {
            return Err(ManifestError::NotAFunction(file.to_owned()).into());
        }
        let manifest = Manifest::parse_within(&new.manifest.text, file, &self.bounds)?;
        if manifest.name.as_str() != new.function {
            let (manifest, request) = (manifest.name.to_string(), new.function.clone());
            return Err(Refusal::OtherName { manifest, request });
        }
        Ok(manifest)
    }

    async fn refuse_fixed(&self, function: &str) -> Result<(), Refusal> {
        if self.served.lock().await.is_fixed(function) {
            return Err(Refusal::Fixed(function.to_owned()));
        }
        Ok(())
    }

    fn remove_components(&self, digests: &[ComponentDigest]) -> Result<(), Refusal> {
        for digest in digests {
            self.deployer.artifacts().remove_component(digest)?;
        }
        Ok(())
    }

    /// Has the workers serve these functions as they are now.
    async fn tell<'n>(
        &self,
        served: &Served,
        functions: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), Refusal> {
        Ok(self.handle.change(served.change(functions)).await?)
    }

    async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let this = self.clone();
        let done = tokio::task::spawn_blocking(move || work(&this)).await;
        done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
    }
}

fn store_version(
    data: &DataFolder,
    new: &NewRelease,
    stored: &StoredVersion,
    size: u64,
    actor: &str,
) -> Result<crate::data::Added, Refusal> {
    let text =
        serde_json::to_string(stored).map_err(|error| Refusal::Unreadable(new.function.clone(), error))?;
    Ok(data.add_version(&NewVersion {
        function: &new.function,
        digest: new.component,
        size,
        manifest_file: &new.manifest.file,
        manifest_text: &new.manifest.text,
        fingerprint: blake3::hash(text.as_bytes()).to_hex().as_str(),
        deployed: &text,
        at: Millis(now()),
        by: actor,
    })?)
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
