//! `isolet serve`: configuration to catalog to supervisor, and signals to orders.

use crate::cli::ServeArgs;
use crate::prepare;
use crate::telemetry;
use anyhow::Context as _;
use isolet_isolate::engine::{EngineConfig, refuse_swap};
use isolet_isolate::pool::PoolConfig;
use isolet_node::admin::{Admin, serve_socket, serve_tcp};
use isolet_node::catalog::Catalog;
use isolet_node::config::{AdminConfig, Listen, NodeConfig, Previews};
use isolet_node::control::{Certificates, ServeConfig};
use isolet_node::data::DataFolder;
use isolet_node::deployments::Deployments;
use isolet_node::node::{check, log_closed};
use isolet_node::supervisor::{self, Ended, SupervisorConfig, WorkerCommand, orders};
use isolet_node::tls::CertificatePem;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// Hidden subcommand that turns this program into a worker.
pub const WORKER: &str = "worker";

/// The share of the memory budget that unused slots may keep; the rest is for machine code.
const WARM_SHARE: u64 = 2;

/// Runs `isolet serve` until the node is told to stop.
///
/// # Errors
/// The configuration, a function or a listener cannot be used.
pub async fn run(args: ServeArgs) -> anyhow::Result<()> {
    let config = NodeConfig::load(args.config.as_deref(), crate::cli::environment(), args.overrides())?;
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
    handle.obey_signals()?;
    let admin = Arc::new(Admin { deployments, data: store, handle, started_at: SystemTime::now() });
    let doors =
        AdminDoors { folder: data.try_clone()?, path: config.data.clone(), config: config.admin.clone() };
    let announce = announce(&config, admin, doors);
    match supervisor::run(supervisor_config(&config, data), catalog, queue, announce).await? {
        Ended::Drained { cut: 0 } => Ok(()),
        Ended::Drained { cut } => {
            tracing::warn!(cut, "drained; the slowest requests were cut");
            Ok(())
        }
        Ended::Killed => anyhow::bail!("stopped a second time while draining; requests in flight were cut"),
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

/// How one of `processes` serves: its share of the node's memory.
pub fn serve_config(config: &NodeConfig, processes: u32) -> ServeConfig {
    let share = config.memory_budget / u64::from(processes.max(1));
    let warm_bytes = share / WARM_SHARE;
    ServeConfig {
        http: config.http.clone(),
        pool: PoolConfig {
            engine: EngineConfig { slots: config.isolates_per_worker, warm_bytes, wasi_p3: config.wasi_p3 },
            resident_bytes: share - warm_bytes,
            cache_bytes: config.cache_budget,
            ..PoolConfig::default()
        },
        in_flight_max: config.isolates_per_worker,
        previews: config.previews.clone(),
        drain_timeout: config.drain_timeout,
    }
}

fn supervisor_config(config: &NodeConfig, data: cap_std::fs::Dir) -> SupervisorConfig {
    let listen = config.listen.clone();
    SupervisorConfig {
        listen: config.listen.iter().map(|listen| listen.address).collect(),
        certificates: Box::new(move || read_certificates(&listen).map_err(Into::into)),
        workers: config.workers,
        command: WorkerCommand {
            program: "/proc/self/exe".into(),
            args: vec![OsString::from(WORKER)],
            env: telemetry::worker_env(&config.log),
        },
        serve: serve_config(config, config.workers),
        data,
        observe: Box::new(log_closed),
    }
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

/// Where the admin API is served.
struct AdminDoors {
    folder: cap_std::fs::Dir,
    path: PathBuf,
    config: AdminConfig,
}

impl AdminDoors {
    /// A node that cannot be administered serves all the same: its functions matter more.
    fn open(&self, admin: &Arc<Admin>) {
        if let Err(error) = serve_socket(admin, &self.folder, &self.path) {
            tracing::error!(error = &error as &dyn std::error::Error, "the node cannot be administered");
        }
        let Some(address) = self.config.listen else { return };
        match serve_tcp(admin, address, &self.config.hosts) {
            Ok(bound) => anstream::println!("admin on http://{bound}"),
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
fn announce(config: &NodeConfig, admin: Arc<Admin>, doors: AdminDoors) -> impl FnOnce(&[SocketAddr]) {
    let schemes: Vec<_> =
        config.listen.iter().map(|listen| if listen.tls.is_some() { "https" } else { "http" }).collect();
    move |addresses| {
        doors.open(&admin);
        for (address, scheme) in addresses.iter().zip(schemes) {
            anstream::println!("listening on {scheme}://{address}");
        }
    }
}
