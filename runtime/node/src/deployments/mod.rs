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
mod parking;
mod reading;
mod served;
mod upkeep;
mod view;

pub use refusal::Refusal;
pub use served::FixedChanges;
pub use upkeep::Ready;
pub use view::{DeploymentView, FunctionView, Gone, NodeView, Page, ParkedView, VersionView};

use crate::bounds::LimitBounds;
use crate::catalog::{Catalog, Deployed, Release, Split};
use crate::data::{Added, AliasName, DataError, DataFolder, DeploymentRow, Millis, NewVersion, SetAlias};
use crate::manifest::{Manifest, ManifestError, function_routes_default};
use crate::node::check;
use crate::release::release;
use crate::supervisor::{Handle, OrderError};
use arc_swap::ArcSwap;
use isolet_isolate::compile::inspect::to_binary;
use isolet_isolate::deploy::Deployer;
use isolet_isolate::steps;
use isolet_isolate::version::ComponentDigest;
use served::{Function, Served, StoredVersion};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::sync::{Mutex, Semaphore, SemaphorePermit};

/// Versions that are made at once: each may take the compiler a gigabyte and a core.
const RELEASES_MAX: usize = 1;

/// Those that may wait for it; more are refused at once.
const RELEASES_WAITING_MAX: usize = 8;

/// The deployments of a node. One for each data folder.
pub struct Deployments {
    data: Arc<DataFolder>,
    deployer: Deployer,
    bounds: ArcSwap<LimitBounds>,
    handle: Handle,
    /// What is served; whoever changes it holds this, so that changes have one order.
    served: Mutex<Served>,
    /// Whether versions that are not live may be asked for.
    previews: AtomicBool,
    making: Semaphore,
    waiting: Semaphore,
    /// Taken while a backup is written: until then no component is deleted.
    backing_up: Arc<Semaphore>,
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
            bounds: ArcSwap::from_pointee(bounds),
            handle,
            served: Mutex::new(served),
            previews: AtomicBool::new(previews),
            making: Semaphore::new(RELEASES_MAX),
            waiting: Semaphore::new(RELEASES_MAX + RELEASES_WAITING_MAX),
            backing_up: Arc::new(Semaphore::new(upkeep::BACKUPS_MAX)),
        })
    }

    /// What makes components ready to serve, for those of the configuration.
    pub fn deployer(&self) -> &Deployer {
        &self.deployer
    }

    /// Serves other functions of the configuration, and none of them parked any more.
    ///
    /// # Errors
    /// What would be served contradicts itself, or a function was deployed under one of the names; nothing changes then.
    pub async fn set_fixed(self: &Arc<Self>, fixed: Vec<Arc<Deployed>>) -> Result<FixedChanges, Refusal> {
        let mut served = self.served.lock().await;
        if let Some(deployed) = fixed.iter().find(|fixed| served.function(&fixed.name).is_some()) {
            return Err(Refusal::Deployed(deployed.name.clone()));
        }
        let before = served.keep_fixed();
        let changes = served.replace_fixed(fixed).ok_or(Refusal::Busy);
        let checked =
            changes.and_then(|changes| check(&served.catalog()).map(|()| changes).map_err(Into::into));
        let done = match checked {
            Ok(changes) => self.tell_all(&served).await.map(|()| changes),
            Err(refusal) => Err(refusal),
        };
        // What only some workers serve yet, all will.
        let is_on_its_way = matches!(done, Err(Refusal::NotYet(OrderError::Slow(_) | OrderError::Stopping)));
        if done.is_err() && !is_on_its_way {
            served.restore_fixed(before);
        }
        done
    }

    /// Holds the manifests of new versions to other limits; the versions that are there keep theirs.
    pub fn bound(&self, bounds: LimitBounds) {
        self.bounds.store(Arc::new(bounds));
    }

    /// Begins or ends to keep the newest versions at hand, so that they can be asked for before they are live.
    ///
    /// # Errors
    /// The data folder cannot be read, or not every worker serves them yet.
    pub async fn preview(self: &Arc<Self>, previews: bool) -> Result<(), Refusal> {
        if self.previews.swap(previews, Ordering::Relaxed) || !previews {
            return Ok(());
        }
        self.blocking(|this| reading::load_newest(&this.data, &mut this.served.blocking_lock())).await?;
        let served = self.served.lock().await;
        self.tell_all(&served).await
    }

    /// What the node serves, for its start.
    pub async fn catalog(&self) -> Catalog {
        self.served.lock().await.catalog()
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
        steps::reached("component-received");
        self.blocking(move |this| {
            let found = ComponentDigest::of(&bytes);
            if found != wanted {
                return Err(Refusal::Digest { wanted: wanted.to_string(), found: found.to_string() });
            }
            let artifacts = this.deployer.artifacts();
            let is_new = artifacts.component(&wanted)?.is_none();
            artifacts.put_component(&bytes)?;
            steps::reached("component-written");
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
        mut new: NewRelease,
        actor: String,
    ) -> Result<(VersionView, bool), Refusal> {
        let manifest = self.manifest(&new)?;
        self.refuse_fixed(&new.function).await?;
        // Whoever has yet to send the component need not wait to hear it.
        let digest = new.component;
        let is_there =
            self.blocking(move |this| Ok(this.deployer.artifacts().component_file(&digest)?)).await?;
        is_there.ok_or_else(|| Refusal::NoComponent(digest.to_string()))?;
        // Until the version is stored: `gc` deletes no machine code meanwhile.
        let _making = self.may_make().await?;
        let component = self.component(digest).await?;
        let stored = self.make(&manifest, &component).await?;
        // Of a text, what it means.
        new.component = stored.spec.digest;
        let mut served = self.served.lock().await;
        let added = {
            let stored = stored.clone();
            self.blocking(move |this| this.store_version(&new, &stored, &component, &actor)).await?
        };
        steps::reached("version-stored");
        let version = added.version;
        let view = reading::view(&version, &stored, served.function(&version.function));
        if self.previews.load(Ordering::Relaxed) && !added.was_there {
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
            Ok(this.remove_components(&removed.unreferenced))
        })
        .await?;
        if let Some(function) = served.function_mut(&function) {
            function.forget(number);
        }
        self.stand_in(&mut served, &function).await?;
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
                    Ok(this.remove_components(&removed.unreferenced))
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
        self.compile_split(&function, &split).await?;
        let mut served = self.served.lock().await;
        let before = served.function(&function).cloned();
        let missing = self.missing(&function, &split, before.as_ref()).await?;
        let after = served.function_mut(&function).ok_or(Refusal::Busy)?;
        after.versions.extend(missing);
        let widened = after.widened(&alias, &split);
        let wanted = parking::wanted(&split, after.aliases.get(&alias));
        after.parked.retain(|version, _| !wanted.contains(version));
        after.aliases.insert(alias.clone(), split);
        after.forget_old();
        let allowed = match widened {
            widened if !widened.is_empty() && !grant => Err(Refusal::Widens(widened)),
            _ => served.check(&function).map_err(Into::into),
        };
        let (of, at) = (function.clone(), alias);
        let stored = match allowed {
            Ok(()) => {
                self.blocking(move |this| {
                    let deployment = store(&this.data, AliasName { function: &of, alias: &at })?;
                    this.data.unpark(&of, &wanted)?;
                    Ok(deployment)
                })
                .await
            }
            Err(refusal) => Err(refusal),
        };
        steps::reached("alias-stored");
        match stored {
            Ok(deployment) => {
                self.stand_in(&mut served, &function).await?;
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

    /// Waits for the compiler, as one of few.
    async fn may_make(&self) -> Result<(SemaphorePermit<'_>, SemaphorePermit<'_>), Refusal> {
        let waiting = self.waiting.try_acquire().map_err(|_| Refusal::Busy)?;
        let making = self.making.acquire().await.map_err(|_| Refusal::Busy)?;
        Ok((making, waiting))
    }

    /// Compiles and starts.
    async fn make(&self, manifest: &Manifest, component: &[u8]) -> Result<StoredVersion, Refusal> {
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
        let manifest = Manifest::parse_within(&new.manifest.text, file, &self.bounds.load())?;
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

    /// Stores a version, and its component where that was deleted meanwhile.
    fn store_version(
        &self,
        new: &NewRelease,
        stored: &StoredVersion,
        component: &[u8],
        actor: &str,
    ) -> Result<Added, Refusal> {
        let text = serde_json::to_string(stored)
            .map_err(|error| Refusal::Unreadable(new.function.clone(), error))?;
        let component = to_binary(component).map_err(|error| Refusal::Release(error.into()))?;
        if self.deployer.artifacts().component_file(&new.component)?.is_none() {
            self.deployer.artifacts().put_component(&component)?;
        }
        Ok(self.data.add_version(&NewVersion {
            function: &new.function,
            digest: new.component,
            size: component.len() as u64,
            manifest_file: &new.manifest.file,
            manifest_text: &new.manifest.text,
            fingerprint: blake3::hash(text.as_bytes()).to_hex().as_str(),
            deployed: &text,
            at: Millis(now()),
            by: actor,
        })?)
    }

    /// Has the workers serve these functions as they are now.
    async fn tell<'n>(
        &self,
        served: &Served,
        functions: impl IntoIterator<Item = &'n str>,
    ) -> Result<(), Refusal> {
        self.handle.change(served.change(functions)).await?;
        steps::reached("workers-told");
        Ok(())
    }

    /// Has the workers serve all functions as they are now.
    async fn tell_all(&self, served: &Served) -> Result<(), Refusal> {
        self.handle.apply(served.catalog()).await?;
        steps::reached("workers-told");
        Ok(())
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

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
