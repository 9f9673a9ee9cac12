//! One worker's place: starts it, tells it what it should serve, and replaces it when it dies.

use super::backoff::Backoff;
use super::blame::{Blame, Suspect, is_crash};
use super::gather::{SAMPLE_INTERVAL, Tally};
use super::hub::Hub;
use super::{OnVerdict, WorkerCommand};
use crate::catalog::{Catalog, Deployed};
use crate::control::{
    Certificates, Control, ControlError, Frame, FromWorker, ServeConfig, ToWorker, WorkerSetup, hand_over,
};
use crate::counts::Counts;
use crate::events::{Batch, Follow};
use crate::starts::StartsSample;
use cap_std::fs::Dir;
use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::process::{Child, Command};
use tokio::sync::watch;
use tokio::time::{Instant, interval_at, sleep, sleep_until, timeout};

/// Time for a worker to start, and to take over a catalog. One that needs longer is replaced.
const ANSWER_BOUND: Duration = Duration::from_secs(30);

/// Time for a worker to take a message off the socket.
const SEND_BOUND: Duration = Duration::from_secs(10);

/// Time beyond the drain's own bound, and for a worker that has said its last word to exit.
const EXIT_BOUND: Duration = Duration::from_secs(2);

/// Versions of one part of the catalog: each takes a mebibyte at most, and a message 64.
const PART_VERSIONS: usize = 32;

/// What all slots share.
pub(super) struct Shared {
    pub(super) command: WorkerCommand,
    pub(super) workers: usize,
    pub(super) listeners: usize,
    /// Empty once the node drains.
    pub(super) sockets: Mutex<Vec<TcpListener>>,
    pub(super) data: Dir,
    pub(super) counts: Counts,
    pub(super) counts_file: OwnedFd,
    pub(super) tally: Arc<Tally>,
    pub(super) hub: Hub,
    pub(super) blame: Mutex<Blame>,
    pub(super) on_verdict: OnVerdict,
}

/// What every worker should do.
#[derive(Clone)]
pub(super) struct Desired {
    /// Counts the catalogs.
    pub(super) generation: u64,
    /// What a new worker is told. Of an older generation after one was refused.
    pub(super) catalog: Arc<Catalog>,
    /// What made it of the one before, for workers that have that one.
    pub(super) change: Option<Frame>,
    /// How requests are served. A worker that runs takes over what it can; its memory stays as it was.
    pub(super) serve: Arc<ServeConfig>,
    /// Counts how often that was changed.
    pub(super) configured: u64,
    pub(super) certificates: Arc<Certificates>,
    /// Counts how often the certificates were replaced.
    pub(super) reloads: u64,
    /// Counts how often it was asked what workers counted.
    pub(super) asked: u64,
    pub(super) stop: Stop,
}

/// Whether workers should end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    No,
    Drain,
    Kill,
}

/// What is known of one worker.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    /// Its process, while there is one.
    pub(super) pid: Option<u32>,
    /// The latest catalog it has dealt with; 0 before the first.
    pub(super) generation: u64,
    /// Why it refused that one.
    pub(super) refused: Option<String>,
    /// The latest question to which it said what it counted.
    pub(super) told: u64,
    /// How the last one in this place ended.
    pub(super) failed: Option<String>,
}

/// The place of one worker.
pub(super) struct Slot {
    number: usize,
    shared: Arc<Shared>,
    desired: watch::Receiver<Desired>,
    /// Which lines of the log are followed.
    wanted: watch::Receiver<Option<Follow>>,
    seen: watch::Sender<Seen>,
    /// Connections that the worker cut when it drained.
    cut: usize,
}

/// Why a worker's life ends.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error("it cannot be started: {0}")]
    Spawn(#[from] io::Error),
    #[error("{0}")]
    Failed(String),
    #[error("it closed its control socket")]
    Gone,
    #[error("it spoke out of turn")]
    Unexpected,
    #[error("it did not {0} in time")]
    Slow(&'static str),
    #[error("{0}")]
    Control(#[from] ControlError),
    #[error("it missed a change")]
    Behind,
    #[error("it is no longer wanted")]
    Unwanted,
}

/// How the life of a worker ended.
struct End {
    words: String,
    /// Whether what it ran may be to blame.
    is_crash: bool,
}

impl Shared {
    pub(super) fn listeners(&self) -> usize {
        self.listeners
    }

    pub(super) fn close_sockets(&self) {
        self.sockets().clear();
    }

    /// A worker crashed: looks for the version that did it.
    fn judge_death(&self, worker: usize) {
        let running = self.counts.running(worker);
        let suspect = |function, version| Some(Suspect { function: self.tally.named(function)?, version });
        let ran = running.iter().filter_map(|it| suspect(it.function, it.version)).collect();
        let verdict = self.blame().death(Instant::now().into_std(), ran);
        verdict.into_iter().for_each(&self.on_verdict);
    }

    /// Looks for versions that never start.
    fn judge_starts(&self, starts: Vec<StartsSample>) {
        let verdicts = self.blame().starts(starts);
        verdicts.into_iter().for_each(&self.on_verdict);
    }

    fn blame(&self) -> MutexGuard<'_, Blame> {
        // It is sound between any two of its operations.
        self.blame.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sockets(&self) -> MutexGuard<'_, Vec<TcpListener>> {
        // The list is whole between any two of its operations.
        self.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Slot {
    /// Makes a place, empty yet, and the view on it.
    pub(super) fn new(
        number: usize,
        shared: Arc<Shared>,
        desired: watch::Receiver<Desired>,
    ) -> (Self, watch::Receiver<Seen>) {
        let (seen, sees) = watch::channel(Seen::default());
        let wanted = shared.hub.wanted();
        (Slot { number, shared, desired, wanted, seen, cut: 0 }, sees)
    }

    /// Keeps a worker in this place until workers should stop; how many connections the last one cut.
    pub(super) async fn keep(mut self) -> usize {
        let mut backoff = Backoff::default();
        loop {
            let started = Instant::now();
            let End { words: end, is_crash } = self.life().await;
            if is_crash && !self.is_stopping() {
                self.shared.judge_death(self.number);
            }
            self.shared.counts.clear_worker(self.number);
            self.shared.tally.end(self.number);
            self.seen.send_modify(|seen| (seen.pid, seen.failed) = (None, Some(end.clone())));
            if self.is_stopping() {
                return self.cut;
            }
            let pause = backoff.pause(started.elapsed());
            tracing::error!(
                worker = self.number,
                end,
                pause_ms = pause.as_millis(),
                "a worker died and is replaced"
            );
            tokio::select! {
                () = sleep(pause) => self.shared.tally.restart(),
                () = stopping(self.desired.clone()) => return self.cut,
            }
        }
    }

    /// Starts a worker, talks to it and sees it off; how it ended.
    async fn life(&mut self) -> End {
        let (mut child, mut control) = match self.spawn() {
            Ok(spawned) => spawned,
            Err(error) => return End { words: Fault::from(error).to_string(), is_crash: false },
        };
        self.seen.send_modify(|seen| seen.pid = child.id());
        let fault = self.talk(&mut control).await.err();
        // Its end of the conversation closes when it exits, so what follows is for those that hang.
        let is_leaving = matches!(fault, None | Some(Fault::Gone | Fault::Failed(_)));
        let status = bury(&mut child, is_leaving).await;
        let is_crash = match (&fault, &status) {
            // It was stuck, or said what no worker says.
            (Some(Fault::Slow(_) | Fault::Unexpected), _) => true,
            (None | Some(Fault::Gone | Fault::Control(_)), Ok(status)) => is_crash(*status),
            _ => false,
        };
        let words = match (fault, status) {
            (None | Some(Fault::Gone), Ok(status)) => status.to_string(),
            (Some(fault), Ok(status)) => format!("{fault} ({status})"),
            (fault, Err(error)) => format!("{fault:?}, and it cannot be waited for: {error}"),
        };
        End { words, is_crash }
    }

    /// Starts a process whose standard input is the control socket, with everything it will need already on its way.
    fn spawn(&self) -> io::Result<(Child, Control)> {
        let (ours, theirs) = UnixStream::pair()?;
        let sockets = self.shared.sockets();
        let mut files = vec![self.shared.data.as_fd(), self.shared.counts_file.as_fd()];
        files.extend(sockets.iter().map(AsFd::as_fd));
        hand_over(&ours, &files)?;
        drop(files);
        drop(sockets);
        let WorkerCommand { program, args, env } = &self.shared.command;
        let child = Command::new(program)
            .args(args)
            .env_clear()
            .envs(env.iter().map(|(name, value)| (name, value)))
            .current_dir("/")
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            // Ctrl-C in a terminal reaches the supervisor alone, which decides what becomes of the workers.
            .process_group(0)
            .kill_on_drop(true)
            .spawn()?;
        Ok((child, Control::new(ours)?))
    }

    async fn talk(&mut self, control: &mut Control) -> Result<(), Fault> {
        let unwanted = stopping(self.desired.clone());
        let told = tokio::select! {
            told = timeout(ANSWER_BOUND, self.begin(control)) => told.map_err(|_| Fault::Slow("start"))??,
            // It serves nothing yet, so it need not drain.
            () = unwanted => return Err(Fault::Unwanted),
        };
        self.follow(control, told).await
    }

    /// Tells a new worker everything and waits until it serves.
    async fn begin(&mut self, control: &mut Control) -> Result<Desired, Fault> {
        let told = self.desired.borrow_and_update().clone();
        let follow = self.wanted.borrow_and_update().clone();
        control
            .say(&WorkerSetup {
                worker: self.number,
                workers: self.shared.workers,
                functions_max: self.shared.counts.functions_max(),
                places: self.shared.counts.places(),
                serve: ServeConfig::clone(&told.serve),
                certificates: Certificates::clone(&told.certificates),
                follow,
            })
            .await?;
        self.tell_catalog(control, &told.catalog).await?;
        match control.receive().await? {
            Some(FromWorker::Ready) => {
                self.saw(told.generation, None);
                // It has counted nothing yet.
                self.seen.send_modify(|seen| seen.told = told.asked);
            }
            Some(FromWorker::Failed(reason)) => return Err(Fault::Failed(reason)),
            Some(_) => return Err(Fault::Unexpected),
            None => return Err(Fault::Gone),
        }
        Ok(told)
    }

    async fn tell_catalog(&self, control: &mut Control, catalog: &Catalog) -> Result<(), Fault> {
        let mut rest = catalog.functions.as_slice();
        loop {
            let (part, after) = split(rest);
            let part = Catalog { functions: part.to_vec() };
            control.say(&ToWorker::Catalog { part, is_last: after.is_empty() }).await?;
            if after.is_empty() {
                return Ok(());
            }
            rest = after;
        }
    }

    /// Passes on what changes and hears what the worker says, until it has drained or should be killed.
    async fn follow(&mut self, control: &mut Control, mut told: Desired) -> Result<(), Fault> {
        // When the worker must have taken over a catalog, and when it must have drained.
        let (mut answer_by, mut drained_by) = (None, None);
        let mut sample = interval_at(Instant::now() + SAMPLE_INTERVAL, SAMPLE_INTERVAL);
        // One question of its own at a time, so that none wait for a worker that does not read them.
        let mut is_sampling = false;
        loop {
            tokio::select! {
                changed = self.desired.changed() => {
                    let desired = self.desired.borrow_and_update().clone();
                    if changed.is_err() || desired.stop == Stop::Kill {
                        return Err(Fault::Unwanted);
                    }
                    if desired.generation != told.generation {
                        answer_by = Some(Instant::now() + ANSWER_BOUND);
                    }
                    if desired.stop != told.stop {
                        drained_by = Some(Instant::now() + desired.serve.drain_timeout + EXIT_BOUND);
                    }
                    let sent = timeout(SEND_BOUND, self.tell(control, &told, &desired)).await;
                    sent.map_err(|_| Fault::Slow("listen"))??;
                    told = desired;
                }
                message = control.receive() => match message? {
                    Some(FromWorker::Applied { generation, refused }) => {
                        if generation == told.generation {
                            answer_by = None;
                        }
                        self.saw(generation, refused);
                    }
                    Some(FromWorker::Metrics { serial, sample, starts }) => {
                        is_sampling = false;
                        self.shared.judge_starts(starts);
                        self.shared.tally.add(self.number, *sample);
                        self.seen.send_modify(|seen| seen.told = serial);
                    }
                    Some(FromWorker::Events { events, dropped }) => {
                        self.shared.hub.take(Batch { events, dropped });
                    }
                    Some(FromWorker::Drained { cut, sample }) => {
                        self.shared.tally.add(self.number, *sample);
                        self.cut = cut;
                        return Ok(());
                    }
                    Some(FromWorker::Ready | FromWorker::Failed(_)) => return Err(Fault::Unexpected),
                    None => return Err(Fault::Gone),
                },
                // Its sender lives as long as this.
                Ok(()) = self.wanted.changed() => {
                    let follow = self.wanted.borrow_and_update().clone();
                    say(control, &ToWorker::Follow(follow)).await?;
                }
                _ = sample.tick(), if !is_sampling && told.stop == Stop::No => {
                    // Asked often, so that little is lost when it dies.
                    is_sampling = true;
                    say(control, &ToWorker::Tell { serial: told.asked }).await?;
                }
                () = until(answer_by) => return Err(Fault::Slow("take over a catalog")),
                () = until(drained_by) => return Err(Fault::Slow("drain")),
            }
        }
    }

    async fn tell(&self, control: &mut Control, told: &Desired, desired: &Desired) -> Result<(), Fault> {
        if desired.generation != told.generation {
            // One that missed a change starts anew, with all of it.
            let is_next = desired.generation == told.generation + 1;
            let change = desired.change.as_ref().filter(|_| is_next).ok_or(Fault::Behind)?;
            control.send(change).await?;
        }
        if desired.configured != told.configured {
            control.say(&ToWorker::Configure(Box::new(ServeConfig::clone(&desired.serve)))).await?;
        }
        if desired.reloads != told.reloads {
            control.say(&ToWorker::ReloadCertificates(Certificates::clone(&desired.certificates))).await?;
        }
        if desired.asked != told.asked {
            control.say(&ToWorker::Tell { serial: desired.asked }).await?;
        }
        if desired.stop != told.stop {
            control.say(&ToWorker::Drain { bound: desired.serve.drain_timeout }).await?;
        }
        Ok(())
    }

    fn saw(&self, generation: u64, refused: Option<String>) {
        self.seen.send_modify(|seen| (seen.generation, seen.refused) = (generation, refused));
    }

    fn is_stopping(&self) -> bool {
        self.desired.has_changed().is_err() || self.desired.borrow().stop != Stop::No
    }
}

/// The functions of one message, and those after: as many as have [`PART_VERSIONS`] versions together, but at least one.
fn split(functions: &[Arc<Deployed>]) -> (&[Arc<Deployed>], &[Arc<Deployed>]) {
    let mut versions = 0;
    let fits = functions.iter().take_while(|function| {
        versions += function.versions.len();
        versions <= PART_VERSIONS
    });
    let count = fits.count().max(1).min(functions.len());
    functions.split_at(count)
}

/// Tells a worker something that is no change of what it should serve.
async fn say(control: &mut Control, message: &ToWorker) -> Result<(), Fault> {
    Ok(timeout(SEND_BOUND, control.say(message)).await.map_err(|_| Fault::Slow("listen"))??)
}

/// Waits for a process to end, and kills it if it is not about to.
async fn bury(child: &mut Child, is_leaving: bool) -> io::Result<ExitStatus> {
    if is_leaving && let Ok(status) = timeout(EXIT_BOUND, child.wait()).await {
        return status;
    }
    child.start_kill()?;
    child.wait().await
}

/// Waits until workers should stop; the end of the supervisor counts as that.
async fn stopping(mut desired: watch::Receiver<Desired>) {
    let _ = desired.wait_for(|desired| desired.stop != Stop::No).await;
}

/// Waits until a moment, if there is one.
async fn until(moment: Option<Instant>) {
    match moment {
        Some(moment) => sleep_until(moment).await,
        None => std::future::pending().await,
    }
}
