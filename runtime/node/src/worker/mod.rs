//! A worker process: serves on the sockets it was handed and does as its supervisor says.
//!
//! Its control socket is standard input; everything else it uses comes over that socket, so it opens nothing by name.
//! It outlives its supervisor by no more than [`ORPHAN_BOUND`].

mod obey;
mod process;
mod serving;

pub use process::ready_process;
pub use serving::{Given, Serving, WorkerError};

use crate::catalog::Catalog;
use crate::control::{Control, FromWorker, ToWorker, WorkerSetup, take_over};
use crate::counts::Counts;
use crate::events::{Outbox, outbox};
use crate::node::Observe;
use cap_std::fs::Dir;
use obey::{Obedient, Speaks};
use rustix::process::{Resource, Rlimit, setrlimit};
use std::fs::OpenOptions;
use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tracing::Level;

/// Time for requests in flight when the supervisor is gone, if the node drains no faster.
pub const ORPHAN_BOUND: Duration = Duration::from_secs(5);

/// Sets the least important level that this process logs.
pub type SetLevel = fn(Level);

/// Runs this process as a worker, for a hidden subcommand. `observe` is told of every invocation, `set_level` of what to log.
///
/// Confines the whole process for good. The exit code is 0 after a drain.
pub fn main(observe: Observe, set_level: SetLevel) -> ExitCode {
    match run(observe, set_level) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "the worker ends");
            ExitCode::FAILURE
        }
    }
}

fn run(observe: Observe, set_level: SetLevel) -> Result<(), WorkerError> {
    let socket = control_socket()?;
    confine()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(live(socket, observe, set_level));
    // A name look-up or a check that still runs on another thread must not delay the end.
    runtime.shutdown_background();
    ended
}

/// Takes standard input away from everything else in the process: children, libraries.
fn control_socket() -> io::Result<UnixStream> {
    let socket = io::stdin().as_fd().try_clone_to_owned()?;
    let null = OpenOptions::new().read(true).open("/dev/null")?;
    rustix::stdio::dup2_stdin(&null)?;
    Ok(UnixStream::from(socket))
}

/// Gives up what serving does not need. Before there are other threads: privileges belong to threads.
fn confine() -> io::Result<()> {
    rustix::thread::set_no_new_privs(true)?;
    // A core file would hold what tenants keep in memory.
    setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })?;
    ready_process()
}

async fn live(socket: UnixStream, observe: Observe, set_level: SetLevel) -> Result<(), WorkerError> {
    let terminate = signal(SignalKind::terminate())?;
    // The supervisor decides what these mean for the node; without a handler they would end the worker.
    let _ignored = (signal(SignalKind::interrupt())?, signal(SignalKind::hangup())?);
    let handed = take_over(&socket)?;
    let mut control = Control::new(socket)?;
    let setup: WorkerSetup = control.receive().await?.ok_or(WorkerError::Abandoned)?;
    set_level(setup.serve.log_level);
    let (outbox, inbox) = outbox();
    outbox.follow(setup.follow.clone());
    let (serving, catalog) = match begin(&setup, handed, &mut control, outbox.clone(), observe).await {
        Ok(begun) => begun,
        Err(error) => {
            // The supervisor shows it; when it is gone, the log of this process has it.
            let _ = control.say(&FromWorker::Failed(with_sources(&error))).await;
            return Err(error);
        }
    };
    let (hears, writer) = control.split();
    let (speaks, drain_timeout) = (Speaks { writer, inbox }, setup.serve.drain_timeout);
    let mut worker = Obedient { serving, catalog, outbox, speaks, drain_timeout, set_level };
    worker.obey(hears, terminate).await;
    Ok(())
}

async fn begin(
    setup: &WorkerSetup,
    handed: Vec<OwnedFd>,
    control: &mut Control,
    outbox: Outbox,
    observe: Observe,
) -> Result<(Serving, Catalog), WorkerError> {
    let (given, sockets) = sort(setup, handed, outbox)?;
    let serving = Serving::new(&setup.serve, &setup.certificates, given, observe)?;
    let catalog = first_catalog(control).await?;
    serving.apply(catalog.clone()).await?;
    serving.verify().await;
    // Only now: a connection accepted earlier would find no routes.
    serving.accept(sockets)?;
    control.say(&FromWorker::Ready).await?;
    Ok((serving, catalog))
}

async fn first_catalog(control: &mut Control) -> Result<Catalog, WorkerError> {
    let mut catalog = Catalog::default();
    loop {
        let Some(ToWorker::Catalog { part, is_last }) = control.receive().await? else {
            return Err(WorkerError::Abandoned);
        };
        catalog.functions.extend(part.functions);
        if is_last {
            return Ok(catalog);
        }
    }
}

/// The descriptors in the order in which the supervisor hands them over: data folder, counts, listeners.
fn sort(
    setup: &WorkerSetup,
    handed: Vec<OwnedFd>,
    events: Outbox,
) -> Result<(Given, Vec<TcpListener>), WorkerError> {
    let mut handed = handed.into_iter();
    let (Some(data), Some(counts)) = (handed.next(), handed.next()) else {
        return Err(WorkerError::Abandoned);
    };
    let bounds = (setup.workers, setup.functions_max, setup.places);
    let counts = Counts::attach(counts, bounds, setup.worker)?;
    Ok((Given { data: Dir::from(data), counts, events }, handed.map(TcpListener::from).collect()))
}

/// An error with what it rests on, in one line.
pub(crate) fn with_sources(error: &dyn std::error::Error) -> String {
    let sources = std::iter::successors(error.source(), |error| error.source());
    sources.fold(error.to_string(), |text, source| format!("{text}: {source}"))
}

#[cfg(test)]
mod tests;
