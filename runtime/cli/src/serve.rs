//! `isolet serve`: configuration to catalog to supervisor, and signals to orders.

use crate::cli::ServeArgs;
use crate::errors;
use crate::prepare;
use crate::reload::{Listeners, Reloader};
use crate::settings::serve_config;
use crate::systemd::{self, Passed};
use crate::telemetry;
use anyhow::Context as _;
use isolet_isolate::engine::refuse_swap;
use isolet_node::admin::{self, Admin, Gate, Hosts, bind_tcp, serve_socket, serve_tcp};
use isolet_node::catalog::Catalog;
use isolet_node::config::{AdminConfig, Listen, NodeConfig, Previews};
use isolet_node::control::Certificates;
use isolet_node::data::DataFolder;
use isolet_node::deployments::Deployments;
use isolet_node::metrics::PassedOnCounts;
use isolet_node::node::{check, log_closed};
use isolet_node::otlp::Exporter;
use isolet_node::supervisor::{
    self, Ended, Handle, SupervisorConfig, WorkerCommand, keep_post_mortems, orders,
};
use isolet_node::tls::CertificatePem;
use std::ffi::OsString;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

/// Hidden subcommand that turns this program into a worker.
pub const WORKER: &str = "worker";

/// Runs `isolet serve` until the node is told to stop.
///
/// # Errors
/// The configuration, a function or a listener cannot be used.
pub async fn run(args: ServeArgs) -> anyhow::Result<()> {
    let passed = Passed::take()?;
    let mut config = NodeConfig::load(args.config.as_deref(), crate::cli::environment(), args.overrides())?;
    passed.settle(&mut config)?;
    telemetry::init(&config.log);
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
    host_ready()?;
    let data = prepare::open_data(&config.data)?;
    let store = Arc::new(DataFolder::open(&data, &config.data)?);
    let deployer = prepare::deployer(&data, config.wasi_p3)?;
    let catalog =
        prepare::catalog(&config.functions, &config.bounds, &deployer, &args.function_overrides()).await?;
    let (handle, queue) = orders();
    let previews = config.previews != Previews::default();
    let (bounds, fixed) = (config.bounds.clone(), catalog.functions);
    let deployments =
        Arc::new(Deployments::open(store.clone(), deployer, bounds, handle.clone(), fixed, previews)?);
    deployments.compile_missing().await;
    let catalog = deployments.catalog().await;
    // Before there are workers: each would say it again.
    check(&catalog)?;
    tell(&catalog);
    let listeners = Listeners::new(config.listen.clone());
    let reloader =
        Arc::new(Reloader::new(args, config.clone(), listeners.clone(), deployments.clone(), handle.clone()));
    handle.obey_signals(on_hangup(reloader.clone(), deployments.clone()))?;
    let (hosts, reload) = (reloader.hosts(), on_request(reloader, deployments.clone()));
    let (post_mortems, keeper) = keep_post_mortems(store.clone());
    let sockets = (listeners, passed.front_door);
    let mut supervised =
        supervisor_config(&config, data.try_clone()?, store.clone(), sockets, deployments.clone());
    let exporter = exporter(&config, &handle, &supervised.passed_on)?;
    supervised.sinks.push(post_mortems);
    supervised.sinks.extend(exporter.iter().map(Exporter::sink));
    let (gate, started_at) = (Gate::new(&config.admin.limits), SystemTime::now());
    let admin = Arc::new(Admin { deployments, data: store, handle, reload, started_at, gate });
    let folder = AdminFolder { folder: data, path: config.data.clone() };
    let doors = AdminDoors { folder, config: config.admin.clone(), passed: passed.admin, hosts };
    let announce = announce(&config, status(&catalog), admin, doors);
    let ended = supervisor::run(supervised, catalog, queue, announce).await;
    keeper.ended().await;
    if let Some(exporter) = exporter {
        exporter.finish().await;
    }
    match ended? {
        Ended::Drained { cut: 0 } => Ok(()),
        Ended::Drained { cut } => {
            tracing::warn!(cut, "drained; the slowest requests were cut");
            Ok(())
        }
        Ended::Killed => anyhow::bail!("stopped a second time while draining; requests in flight were cut"),
    }
}

/// What SIGHUP does: the service manager waits for its end.
fn on_hangup(reloader: Arc<Reloader>, deployments: Arc<Deployments>) -> supervisor::Reload {
    Box::new(move || {
        let (reloader, deployments) = (reloader.clone(), deployments.clone());
        Box::pin(async move {
            systemd::reloading();
            reloader.reload_and_log().await;
            systemd::ready(&status(&deployments.catalog().await));
        })
    })
}

/// What `POST /v1/reload` does.
fn on_request(reloader: Arc<Reloader>, deployments: Arc<Deployments>) -> admin::Reload {
    Box::new(move || {
        let (reloader, deployments) = (reloader.clone(), deployments.clone());
        Box::pin(async move {
            let view = reloader.reload().await.map_err(|error| errors::one_line(&error))?;
            systemd::ready(&status(&deployments.catalog().await));
            Ok(view)
        })
    })
}

/// What a service manager shows of the node.
fn status(catalog: &Catalog) -> String {
    let functions = catalog.functions.len();
    let parked: usize = catalog.functions.iter().map(|function| function.parked.len()).sum();
    match parked {
        0 => format!("serving {functions} functions"),
        _ => format!("serving {functions} functions; parked versions: {parked}"),
    }
}

/// Refuses machines on which isolates would not be safe from each other.
///
/// # Errors
/// Swap is on.
pub fn host_ready() -> anyhow::Result<()> {
    let swaps = std::fs::read_to_string("/proc/swaps").unwrap_or_default();
    let swap_max = own_cgroup_file("memory.swap.max");
    refuse_swap(&swaps, swap_max.as_deref())?;
    Ok(())
}

/// A file of this process's control group (version 2), if there is one.
fn own_cgroup_file(name: &str) -> Option<String> {
    let groups = std::fs::read_to_string("/proc/self/cgroup").ok()?;
    let group = groups.lines().find_map(|line| line.strip_prefix("0::"))?;
    std::fs::read_to_string(Path::new("/sys/fs/cgroup").join(group.trim_start_matches('/')).join(name)).ok()
}

fn supervisor_config(
    config: &NodeConfig,
    data: cap_std::fs::Dir,
    store: Arc<DataFolder>,
    (listeners, passed): (Listeners, Vec<TcpListener>),
    deployments: Arc<Deployments>,
) -> SupervisorConfig {
    SupervisorConfig {
        listen: config.listen.iter().map(|listen| listen.address).collect(),
        passed,
        certificates: Box::new(move || read_certificates(&listeners.now()).map_err(Into::into)),
        workers: config.workers,
        command: WorkerCommand {
            program: "/proc/self/exe".into(),
            args: vec![OsString::from(WORKER)],
            env: telemetry::worker_env(&config.log),
        },
        serve: serve_config(config, config.workers),
        data,
        store,
        observe: Box::new(log_closed),
        sinks: Vec::new(),
        on_verdict: Box::new(move |verdict| {
            let deployments = deployments.clone();
            tokio::spawn(async move { deployments.park(verdict).await });
        }),
        passed_on: Arc::default(),
    }
}

/// What sends traces and metrics, if the configuration says to whom.
fn exporter(
    config: &NodeConfig,
    handle: &Handle,
    counts: &Arc<PassedOnCounts>,
) -> anyhow::Result<Option<Exporter>> {
    let Some(otlp) = &config.otlp else { return Ok(None) };
    let read =
        |path: &PathBuf| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let authorities = otlp.certificate.as_ref().map(read).transpose()?;
    Ok(Some(Exporter::start(otlp, authorities.as_deref(), handle.clone(), counts.clone())?))
}

fn read_certificates(listen: &[Listen]) -> anyhow::Result<Certificates> {
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let of_listener = |listen: &Listen| -> anyhow::Result<Option<Vec<CertificatePem>>> {
        let Some(tls) = &listen.tls else { return Ok(None) };
        let pems = tls.certificates.iter().map(|files| {
            Ok(CertificatePem {
                label: files.cert.display().to_string(),
                chain: read(&files.cert)?,
                key: read(&files.key)?,
            })
        });
        pems.collect::<anyhow::Result<_>>().map(Some)
    };
    Ok(Certificates(listen.iter().map(of_listener).collect::<anyhow::Result<_>>()?))
}

/// Logs what is served.
fn tell(catalog: &Catalog) {
    if catalog.functions.is_empty() {
        tracing::info!("no function is deployed yet; deploy one: isolet deploy PATH");
    }
    for function in &catalog.functions {
        let routes: Vec<_> = function.routes.iter().map(ToString::to_string).collect();
        tracing::info!(function = %function.name, routes = routes.join(" "), "deployed");
    }
}

/// The data folder, in which the admin API has its socket.
struct AdminFolder {
    folder: cap_std::fs::Dir,
    path: PathBuf,
}

/// Where the admin API is served.
struct AdminDoors {
    folder: AdminFolder,
    config: AdminConfig,
    /// A TCP socket that listens already.
    passed: Option<TcpListener>,
    /// Where the names are put that the TCP socket is asked by.
    hosts: Arc<OnceLock<Hosts>>,
}

impl AdminDoors {
    /// A node that cannot be administered serves all the same: its functions matter more.
    fn open(self, admin: &Arc<Admin>) {
        if let Err(error) = serve_socket(admin, &self.folder.folder, &self.folder.path) {
            tracing::error!(error = &error as &dyn std::error::Error, "the node cannot be administered");
        }
        let socket = match (self.passed, self.config.listen) {
            (Some(socket), _) => Ok(socket),
            (None, Some(address)) => bind_tcp(address),
            (None, None) => return,
        };
        match socket.and_then(|socket| serve_tcp(admin, socket, &self.config)) {
            Ok((bound, hosts)) => {
                // This is the only one who puts them there.
                let _ = self.hosts.set(hosts);
                anstream::println!("admin on http://{bound}");
            }
            Err(error) => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "the node cannot be administered by TCP"
                );
            }
        }
    }
}

/// Prints one line for each bound address, for people and for scripts that wait for it.
fn announce(
    config: &NodeConfig,
    status: String,
    admin: Arc<Admin>,
    doors: AdminDoors,
) -> impl FnOnce(&[SocketAddr]) {
    let handle = admin.handle.clone();
    let schemes: Vec<_> =
        config.listen.iter().map(|listen| if listen.tls.is_some() { "https" } else { "http" }).collect();
    move |addresses| {
        doors.open(&admin);
        for (address, scheme) in addresses.iter().zip(schemes) {
            anstream::println!("listening on {scheme}://{address}");
        }
        systemd::ready(&status);
        tokio::spawn(systemd::watch(handle));
    }
}
