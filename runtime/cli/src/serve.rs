//! `isolet serve`: configuration to catalog to supervisor, and signals to orders.

use crate::cli::ServeArgs;
use crate::prepare;
use crate::telemetry;
use anyhow::Context as _;
use isolet_isolate::engine::{EngineConfig, refuse_swap};
use isolet_isolate::pool::PoolConfig;
use isolet_node::config::{Listen, NodeConfig};
use isolet_node::control::{Certificates, ServeConfig};
use isolet_node::node::{check, log_closed};
use isolet_node::supervisor::{self, Ended, SupervisorConfig, WorkerCommand, orders};
use isolet_node::tls::CertificatePem;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::Path;

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
    anyhow::ensure!(
        !config.functions.is_empty(),
        "there is nothing to serve; name a component or a folder with isolet.toml: --function PATH"
    );
    host_ready()?;
    let data = prepare::open_data(&config.data)?;
    let deployer = prepare::deployer(&data, config.wasi_p3)?;
    let catalog =
        prepare::catalog(&config.functions, &config.bounds, &deployer, &args.function_overrides()).await?;
    // Before there are workers: each would say it again.
    check(&catalog)?;
    for function in &catalog.functions {
        let routes: Vec<_> = function.routes.iter().map(ToString::to_string).collect();
        tracing::info!(function = %function.name, routes = routes.join(" "), "deployed");
    }
    // The compiler and its two slots are not needed while the node serves.
    drop(deployer);
    let (handle, queue) = orders();
    handle.obey_signals()?;
    match supervisor::run(supervisor_config(&config, data), catalog, queue, announce(&config)).await? {
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

/// Prints one line for each bound address, for people and for scripts that wait for it.
fn announce(config: &NodeConfig) -> impl FnOnce(&[SocketAddr]) {
    let schemes: Vec<_> =
        config.listen.iter().map(|listen| if listen.tls.is_some() { "https" } else { "http" }).collect();
    move |addresses| {
        for (address, scheme) in addresses.iter().zip(schemes) {
            anstream::println!("listening on {scheme}://{address}");
        }
    }
}
