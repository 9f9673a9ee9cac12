//! Reads a node's configuration again while it runs: applies what can be, says what waits for a restart or is refused.

use crate::cli::ServeArgs;
use crate::{errors, prepare, settings, systemd, telemetry};
use anyhow::Context as _;
use isolet_node::admin::{ChangeView, Hosts, ReloadView};
use isolet_node::config::{Changed, Listen, NodeConfig, Previews};
use isolet_node::deployments::{Deployments, FixedChanges};
use isolet_node::supervisor::Handle;
use std::sync::{Arc, Mutex as StdMutex, OnceLock, PoisonError};
use tokio::sync::Mutex;

/// What is reloaded, and where it came from.
pub struct Reloader {
    args: ServeArgs,
    /// What holds. Whoever reloads has it, so that reloads have one order.
    running: Mutex<NodeConfig>,
    listeners: Listeners,
    deployments: Arc<Deployments>,
    handle: Handle,
    /// Names that the admin API is asked by over TCP, once it is served there.
    hosts: Arc<OnceLock<Hosts>>,
}

/// The listeners whose certificates are read, shared with whoever reads them.
#[derive(Clone)]
pub struct Listeners(Arc<StdMutex<Vec<Listen>>>);

impl Listeners {
    /// Those of the start.
    pub fn new(listen: Vec<Listen>) -> Self {
        Listeners(Arc::new(StdMutex::new(listen)))
    }

    /// Those of now.
    pub fn now(&self) -> Vec<Listen> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn replace(&self, listen: Vec<Listen>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = listen;
    }
}

impl Reloader {
    /// Reloads what runs by `running`, read from what `args` say.
    pub fn new(
        args: ServeArgs,
        running: NodeConfig,
        listeners: Listeners,
        deployments: Arc<Deployments>,
        handle: Handle,
    ) -> Self {
        let running = Mutex::new(running);
        Reloader { args, running, listeners, deployments, handle, hosts: Arc::default() }
    }

    /// Where the names are put that the admin API is asked by.
    pub fn hosts(&self) -> Arc<OnceLock<Hosts>> {
        self.hosts.clone()
    }

    /// Reads the configuration, the certificates and the functions again. What is refused is as it was.
    ///
    /// # Errors
    /// The configuration is not valid, or the node is stopping; nothing changed then.
    pub async fn reload(&self) -> anyhow::Result<ReloadView> {
        let mut running = self.running.lock().await;
        let mut wanted = self.read().await?;
        if !systemd::names_listeners(&wanted) {
            // The sockets that were passed to this process are its listeners.
            wanted.listen.clone_from(&running.listen);
        }
        let (functions, listen) = (wanted.functions.clone(), running.listen.clone());
        let mut view = ReloadView::default();
        for changed in running.take_over(wanted) {
            let list = if changed.kept.is_some() { &mut view.needs_restart } else { &mut view.applied };
            list.push(change_view(changed));
        }
        self.apply(&running).await?;
        match self.certificates(running.listen.clone()).await {
            Ok(()) => {}
            Err(error) => {
                running.listen = listen;
                view.refused.push(refused("certificates", &error));
            }
        }
        running.functions = functions;
        match self.functions(&running).await {
            Ok(changes) => view.applied.extend(function_views(changes)),
            Err(error) => view.refused.push(refused("functions", &error)),
        }
        Ok(view)
    }

    /// [`Self::reload`] for a signal: what came of it goes to the log.
    pub async fn reload_and_log(&self) {
        match self.reload().await {
            Ok(view) => log(&view),
            Err(error) => tracing::error!(error = errors::one_line(&error), "nothing was reloaded"),
        }
    }

    async fn read(&self) -> anyhow::Result<NodeConfig> {
        let args = self.args.clone();
        let read =
            move || NodeConfig::load(args.config.as_deref(), crate::cli::environment(), args.overrides());
        let config = tokio::task::spawn_blocking(read).await.context("the configuration was not read")??;
        config.warnings.iter().for_each(|warning| tracing::warn!("{warning}"));
        Ok(config)
    }

    async fn apply(&self, config: &NodeConfig) -> anyhow::Result<()> {
        self.handle.configure(settings::serve_config(config, config.workers)).await?;
        telemetry::set_level(config.log.level);
        self.deployments.bound(config.bounds.clone());
        if let Some(hosts) = self.hosts.get() {
            hosts.name(&config.admin.hosts);
        }
        Ok(self.deployments.preview(config.previews != Previews::default()).await?)
    }

    /// Reads the certificates of these listeners, and those of the listeners before when they cannot be used.
    async fn certificates(&self, listen: Vec<Listen>) -> anyhow::Result<()> {
        let before = self.listeners.now();
        self.listeners.replace(listen);
        let reloaded = self.handle.reload_certificates().await;
        if reloaded.is_err() {
            self.listeners.replace(before);
        }
        Ok(reloaded?)
    }

    async fn functions(&self, config: &NodeConfig) -> anyhow::Result<FixedChanges> {
        let overrides = self.args.function_overrides();
        let catalog =
            prepare::catalog(&config.functions, &config.bounds, self.deployments.deployer(), &overrides)
                .await?;
        Ok(self.deployments.set_fixed(catalog.functions).await?)
    }
}

fn change_view(changed: Changed) -> ChangeView {
    let Changed { key, before, after, kept } = changed;
    ChangeView { what: key, before, after, reason: kept.map(str::to_owned) }
}

fn function_views(changes: FixedChanges) -> impl Iterator<Item = ChangeView> {
    let FixedChanges { added, changed, removed } = changes;
    let all = [("added", added), ("changed", changed), ("removed", removed)];
    let view = |(after, name): (&str, String)| ChangeView {
        what: format!("function {name}"),
        after: Some(after.to_owned()),
        ..ChangeView::default()
    };
    all.into_iter().flat_map(|(after, names)| names.into_iter().map(move |name| (after, name))).map(view)
}

fn refused(what: &str, error: &anyhow::Error) -> ChangeView {
    ChangeView { what: what.to_owned(), reason: Some(errors::one_line(error)), ..ChangeView::default() }
}

fn log(view: &ReloadView) {
    let ReloadView { applied, needs_restart, refused } = view;
    let word = |value: &Option<String>| value.clone().unwrap_or_default();
    for change in applied {
        tracing::info!(
            what = change.what,
            before = word(&change.before),
            after = word(&change.after),
            "changed"
        );
    }
    for change in needs_restart {
        let reason = word(&change.reason);
        tracing::warn!(
            what = change.what,
            wanted = word(&change.after),
            reason,
            "changes with the next start"
        );
    }
    for change in refused {
        tracing::error!(
            what = change.what,
            reason = word(&change.reason),
            "cannot be changed and stays as it was"
        );
    }
    let (applied, needs_restart, refused) = (applied.len(), needs_restart.len(), refused.len());
    tracing::info!(applied, needs_restart, refused, "the configuration was read again");
}
