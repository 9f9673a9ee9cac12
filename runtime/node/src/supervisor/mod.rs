//! Runs a node: binds its sockets, keeps its workers alive, passes on catalogs and certificates, drains.
//!
//! ```text
//! run ── bind_all ── Crew::start ─┬─ Here: this process serves (`workers = 0`)
//!     ── obey(orders)             └─ Workers: one Slot a worker ── spawn ── tell ── replace
//!     ── drain
//! ```
//!
//! Workers share the listening sockets, which the supervisor keeps open too: connections that arrive while a worker is
//! replaced wait in the kernel. What workers should do is one watched value, so a new worker gets what the others have.

mod backoff;
mod bind;
mod blame;
mod crew;
mod gather;
mod hub;
mod ledger;
mod order;
mod post_mortems;
mod slot;

pub use bind::BindError;
pub use blame::{Suspect, Verdict, Why};
pub use hub::Sink;
pub use order::{Handle, OrderError, Orders, Reload, orders};
pub use post_mortems::{Keeper, keep_post_mortems};

use crate::catalog::Catalog;
use crate::control::{Certificates, ServeConfig};
use crate::data::DataFolder;
use crate::metrics::PassedOnCounts;
use crate::node::Observe;
use crate::worker::WorkerError;
use cap_std::fs::Dir;
use crew::Crew;
use gather::SAMPLE_INTERVAL;
use ledger::Ledger;
use order::Order;
use slot::Stop;
use std::ffi::OsString;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::task::AbortHandle;
use tokio::time::{Instant, interval_at};

/// What a node is run with.
pub struct SupervisorConfig {
    /// Where it listens; port 0 picks one.
    pub listen: Vec<SocketAddr>,
    /// Sockets that listen already, on some of these addresses.
    pub passed: Vec<TcpListener>,
    /// Reads the certificates of each listener: at the start and at each reload.
    pub certificates: ReadCertificates,
    /// Worker processes; 0 serves in this process.
    pub workers: u32,
    /// How a worker is started.
    pub command: WorkerCommand,
    /// How requests are served.
    pub serve: ServeConfig,
    /// The data folder, in which an artifact store was made.
    pub data: Dir,
    /// Where it is kept what functions used.
    pub store: Arc<DataFolder>,
    /// Is told of invocations when there are no worker processes.
    pub observe: Observe,
    /// Are told of all that happens in those who serve.
    pub sinks: Vec<Sink>,
    /// Is told of versions that must not run any more. With worker processes alone: a process that does not survive a
    /// version judges nobody.
    pub on_verdict: OnVerdict,
    /// What is counted of it, for the metrics of the node.
    pub passed_on: Arc<PassedOnCounts>,
}

/// Parks a version; must not block.
pub type OnVerdict = Box<dyn Fn(Verdict) + Send + Sync>;

/// Reads the certificates of all listeners; blocks.
pub type ReadCertificates =
    Box<dyn Fn() -> Result<Certificates, Box<dyn std::error::Error + Send + Sync>> + Send + Sync>;

/// A command that runs [`crate::worker::main`]. Standard output and error are inherited.
#[derive(Clone, Debug)]
pub struct WorkerCommand {
    /// The program, by its absolute path. `/proc/self/exe` is this very program, even when its file was replaced.
    pub program: PathBuf,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// Its whole environment; nothing is inherited.
    pub env: Vec<(OsString, OsString)>,
}

/// How a node ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It drained.
    Drained {
        /// Connections cut because their requests took too long.
        cut: usize,
    },
    /// It was stopped a second time while it drained, and all requests were cut.
    Killed,
}

/// Why a node does not run.
#[derive(Debug, thiserror::Error)]
pub enum SupervisorError {
    /// It cannot listen.
    #[error(transparent)]
    Bind(#[from] BindError),
    /// The certificates cannot be read.
    #[error("cannot read the certificates")]
    Certificates(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// This process cannot serve.
    #[error(transparent)]
    Here(#[from] WorkerError),
    /// A worker did not start.
    #[error("worker {worker} did not start: {reason}")]
    Worker {
        /// Its number.
        worker: usize,
        /// What it said, or how it ended.
        reason: String,
    },
    /// The system gave no random bytes.
    #[error("no random bytes for the usage ledger")]
    Random(#[from] getrandom::Error),
    /// The system refused memory or a signal handler.
    #[error("the supervisor cannot run here")]
    Io(#[from] io::Error),
}

/// Runs a node until it is told to stop: all of [`Handle`]'s clones being dropped counts as that.
///
/// `on_ready` is told the bound addresses once every worker serves `catalog`. When the returned future is dropped, the
/// workers are killed.
///
/// # Errors
/// The node cannot start; nothing is left running then.
pub async fn run(
    mut config: SupervisorConfig,
    catalog: Catalog,
    mut orders: Orders,
    on_ready: impl FnOnce(&[SocketAddr]),
) -> Result<Ended, SupervisorError> {
    let passed = std::mem::take(&mut config.passed);
    let (sockets, addresses) = bind::bind_all(&config.listen, passed)?;
    let ledger = Arc::new(Ledger::new(config.store.clone())?);
    let logs = orders.logs.clone();
    let mut crew = Crew::start(config, logs, sockets, catalog, ledger.clone()).await?;
    let _task = LedgerTask(tokio::spawn(ledger.clone().keep()).abort_handle());
    on_ready(&addresses);
    obey(&mut crew, &mut orders).await;
    let ended = drain(crew, orders).await;
    ledger.write().await;
    Ok(ended)
}

/// Ends the task that keeps the ledger, together with what started it.
struct LedgerTask(AbortHandle);

impl Drop for LedgerTask {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Does as it is told until it is told to stop.
async fn obey(crew: &mut Crew, orders: &mut Orders) {
    let mut sample = interval_at(Instant::now() + SAMPLE_INTERVAL, SAMPLE_INTERVAL);
    loop {
        let order = tokio::select! {
            order = orders.queue.recv() => order,
            _ = sample.tick() => {
                crew.sample();
                continue;
            }
        };
        let Some(order) = order else { return };
        match order {
            Order::Apply(catalog, reply) => crew.apply(&catalog, reply),
            Order::Change(change, reply) => crew.change(change, reply),
            Order::Configure(serve, reply) => {
                crew.configure(*serve);
                let _ = reply.send(());
            }
            Order::Reload(reply) => {
                // Whoever asked may have gone.
                let _ = reply.send(crew.reload());
            }
            Order::Pids(reply) => {
                let _ = reply.send(crew.pids());
            }
            Order::Metrics(reply) => crew.metrics(reply),
            Order::Stop => return,
        }
    }
}

/// Lets what runs finish within its bound; being stopped once more cuts it.
async fn drain(mut crew: Crew, mut orders: Orders) -> Ended {
    crew.stop(Stop::Drain);
    loop {
        tokio::select! {
            cut = crew.gone() => return Ended::Drained { cut },
            order = orders.queue.recv() => match order {
                Some(Order::Stop) => break,
                // Dropping any other order tells whoever waits that it is too late.
                Some(_) => {}
                None => return Ended::Drained { cut: crew.gone().await },
            },
        }
    }
    tracing::warn!("stopped a second time; requests in flight are cut");
    crew.stop(Stop::Kill);
    crew.gone().await;
    Ended::Killed
}

#[cfg(test)]
mod tests;
