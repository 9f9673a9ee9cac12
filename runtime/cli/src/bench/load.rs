//! The HTTP load generator: closed loop for throughput, open loop for latency.
//!
//! Both run on a thread of their own with one current-thread runtime, so that what the caller does beside them costs no
//! precision. Requests are never pipelined.

use super::connection::{Client, ExchangeError, Target};
use super::schedule::{Arrivals, Schedule};
use super::summary::Summary;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinSet;

/// Longest wait for a response.
const RESPONSE_TIMEOUT: Duration = Duration::from_secs(10);
/// How long after its end a run waits for what is under way.
const GRACE: Duration = Duration::from_secs(2);
/// Most connections the open loop opens ahead of its first request. Opened later, in a burst while the server stalls, they
/// can overflow its backlog, and then TCP tries again only after a second.
const PREOPENED_MAX: usize = 1024;
/// A request sent later than this after its time counts as late.
const LATE_AFTER: Duration = Duration::from_millis(1);
/// A turn of the generator's runtime in which only the I/O driver was asked; handling a response takes longer.
const IDLE_TURN: Duration = Duration::from_micros(3);
/// How long before its time the open loop stops sleeping: the timer wheel ticks in milliseconds.
const SPIN: Duration = Duration::from_millis(2);

/// When a closed loop ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After this many requests.
    Requests(u64),
}

/// What an open loop offers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenLoop {
    /// Requests a second; more than 0.
    pub rate: f64,
    /// How the arrivals are spaced.
    pub arrivals: Arrivals,
    /// How long requests arrive.
    pub duration: Duration,
    /// Most requests under way at once.
    pub in_flight_max: usize,
    /// Seed of the arrival times: the same seed offers the same times.
    pub seed: u64,
}

/// Why a run could not begin.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Nothing accepts connections at the target.
    #[error("cannot connect to {addr}")]
    Connect {
        /// Where to.
        addr: std::net::SocketAddr,
        /// Why not.
        source: ExchangeError,
    },
    /// The generator's thread or its runtime could not be made.
    #[error("cannot start the load generator")]
    Thread(#[source] std::io::Error),
    /// The generator's thread ended without a result.
    #[error("the load generator stopped without a result")]
    Lost,
}

/// Sends requests over a number of connections, each as soon as it has the last response.
///
/// What it measures is throughput: a server that stalls also stalls the requests that would have shown it, so latencies
/// of a closed loop are too good.
pub async fn closed(target: &Target, connections: usize, until: Until) -> Result<Summary, LoadError> {
    let target = target.clone();
    on_own_thread(move || run_closed(target, connections, until)).await
}

/// Sends requests at times fixed beforehand, whatever the server does, and measures each from its time.
///
/// When `in_flight_max` requests are under way the next ones wait and are counted as late; those still waiting when the
/// run is given up are counted as unsent. The wait is part of their latency, so a stall of the server shows in every
/// request that it held up.
pub async fn open(target: &Target, offered: OpenLoop) -> Result<Summary, LoadError> {
    let target = target.clone();
    on_own_thread(move || run_open(target, offered)).await
}

async fn on_own_thread<F>(run: impl FnOnce() -> F + Send + 'static) -> Result<Summary, LoadError>
where
    F: Future<Output = Result<Summary, LoadError>>,
{
    let (send, receive) = oneshot::channel();
    let body = move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let outcome = runtime.map_err(LoadError::Thread).and_then(|runtime| runtime.block_on(run()));
        // The caller may have gone; then nobody wants the figures.
        let _ = send.send(outcome);
    };
    std::thread::Builder::new().name("isolet-load".to_owned()).spawn(body).map_err(LoadError::Thread)?;
    receive.await.map_err(|_| LoadError::Lost)?
}

async fn run_closed(target: Target, connections: usize, until: Until) -> Result<Summary, LoadError> {
    let clients = connect(&target, connections).await?;
    let recorder = Recorder::default();
    let start = Instant::now();
    let (end, budget) = match until {
        Until::Elapsed(duration) => (Some(start + duration), u64::MAX),
        Until::Requests(count) => (None, count),
    };
    let budget = Arc::new(AtomicU64::new(budget));
    let mut tasks = JoinSet::new();
    for client in clients {
        tasks.spawn(closed_client(client, end, budget.clone(), recorder.clone()));
    }
    let idle = Arc::new(AtomicU64::new(0));
    let awake = has_spare_processor().then(|| tokio::spawn(stay_awake(idle.clone())));
    tasks.join_all().await;
    if let Some(awake) = awake {
        awake.abort();
    }
    let mut summary = recorder.finish(start);
    let idle = Duration::from_nanos(idle.load(Ordering::Relaxed));
    summary.generator_cpu = summary.generator_cpu.saturating_sub(idle);
    Ok(summary)
}

/// Keeps this thread from sleeping. A server would pay for waking it, and a slow one more often than a fast one: with a
/// response for each wake instead of a batch, so that the two could not be compared by their CPU time.
///
/// Turns in which nothing else ran are added to `idle`, in nanoseconds: they look like work and are none.
async fn stay_awake(idle: Arc<AtomicU64>) {
    let mut before = Instant::now();
    loop {
        tokio::task::yield_now().await;
        let now = Instant::now();
        let turn = now - before;
        if turn < IDLE_TURN {
            idle.fetch_add(turn.as_nanos() as u64, Ordering::Relaxed);
        }
        before = now;
    }
}

/// Whether the generator may keep a processor busy. Found out once: to be asked before a thread is bound to a processor,
/// since from then on there seems to be only one.
pub fn has_spare_processor() -> bool {
    static HAS_SPARE: OnceLock<bool> = OnceLock::new();
    *HAS_SPARE.get_or_init(|| std::thread::available_parallelism().is_ok_and(|count| count.get() > 1))
}

async fn closed_client(mut client: Client, end: Option<Instant>, budget: Arc<AtomicU64>, recorder: Recorder) {
    loop {
        let began = Instant::now();
        if end.is_some_and(|end| began >= end) || !take_one(&budget) {
            break;
        }
        exchange(&mut client, began, end, &recorder).await;
    }
    recorder.lock().reconnects += client.reconnects;
}

fn take_one(budget: &AtomicU64) -> bool {
    budget.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).is_ok()
}

async fn run_open(target: Target, offered: OpenLoop) -> Result<Summary, LoadError> {
    let in_flight_max = offered.in_flight_max.max(1);
    let ahead = connect(&target, in_flight_max.min(PREOPENED_MAX)).await?;
    let wire: Arc<[u8]> = Arc::from(target.wire());
    let idle: Idle = Arc::new(Mutex::new(ahead.into()));
    let slots = Arc::new(Semaphore::new(in_flight_max));
    let recorder = Recorder::default();
    let mut tasks = JoinSet::new();
    let start = Instant::now();
    let end = start + offered.duration;
    let mut due =
        Schedule::new(offered.rate, offered.arrivals, offered.seed).take_while(|at| *at < offered.duration);
    while let Some(at) = due.next() {
        let due_at = start + at;
        wait_until(due_at).await;
        recorder.lock().full += u64::from(slots.available_permits() == 0);
        let slot = tokio::time::timeout_at((end + GRACE).into(), slots.clone().acquire_owned()).await;
        let Ok(Ok(slot)) = slot else {
            recorder.unsent(start, std::iter::once(at).chain(due));
            break;
        };
        recorder.lock().late += u64::from(due_at.elapsed() > LATE_AFTER);
        let client = lock(&idle).pop_front().unwrap_or_else(|| Client::new(&target, &wire));
        let (idle, recorder) = (idle.clone(), recorder.clone());
        tasks.spawn(async move {
            let client = open_request(client, due_at, end, &recorder).await;
            lock(&idle).push_back(client);
            drop(slot);
        });
        while tasks.try_join_next().is_some() {}
    }
    tasks.join_all().await;
    recorder.lock().reconnects = lock(&idle).iter().map(|client| client.reconnects).sum();
    Ok(recorder.finish(start))
}

/// Connections without a request, the longest idle first, so that all of them (and the workers behind them) take turns.
type Idle = Arc<Mutex<VecDeque<Client>>>;

async fn open_request(mut client: Client, due_at: Instant, end: Instant, recorder: &Recorder) -> Client {
    exchange(&mut client, due_at, Some(end), recorder).await;
    client
}

/// Sends one request and records what came of it, measured from `since`.
async fn exchange(client: &mut Client, since: Instant, end: Option<Instant>, recorder: &Recorder) {
    let limit = Instant::now() + RESPONSE_TIMEOUT;
    let limit = end.map_or(limit, |end| limit.min(end + GRACE));
    let outcome = tokio::time::timeout_at(limit.into(), client.send()).await;
    let latency = since.elapsed();
    let mut summary = recorder.lock();
    match outcome {
        Ok(Ok(response)) => summary.record(latency, &response),
        Ok(Err(error)) => summary.fail(error.as_str()),
        Err(_) => summary.give_up("timeout", latency),
    }
}

/// Waits until a time, to a few microseconds: sleeps while it is far and then only gives way to other tasks.
///
/// Without a processor to spare it sleeps all the way, since the server needs the one there is.
async fn wait_until(time: Instant) {
    let early = if has_spare_processor() { SPIN } else { Duration::ZERO };
    loop {
        let left = time.saturating_duration_since(Instant::now());
        if left > early {
            tokio::time::sleep(left - early / 2).await;
            continue;
        }
        // Also when the time has passed: a dispatcher that is behind must still let responses be read.
        tokio::task::yield_now().await;
        if time <= Instant::now() {
            return;
        }
    }
}

async fn connect(target: &Target, connections: usize) -> Result<Vec<Client>, LoadError> {
    let wire: Arc<[u8]> = Arc::from(target.wire());
    let mut clients = Vec::with_capacity(connections);
    for _ in 0..connections.max(1) {
        let mut client = Client::new(target, &wire);
        client.connect().await.map_err(|source| LoadError::Connect { addr: target.addr, source })?;
        clients.push(client);
    }
    Ok(clients)
}

/// The summary that all requests of a run write to. One thread writes, so the lock is never waited for.
#[derive(Clone, Default)]
struct Recorder {
    summary: Arc<Mutex<Summary>>,
}

impl Recorder {
    fn lock(&self) -> MutexGuard<'_, Summary> {
        lock(&self.summary)
    }

    /// Counts requests that were due but never sent; they have waited at least until now.
    fn unsent(&self, start: Instant, due: impl Iterator<Item = Duration>) {
        let mut summary = self.lock();
        for at in due {
            summary.unsent += 1;
            summary.give_up("unsent", start.elapsed().saturating_sub(at));
        }
    }

    fn finish(&self, start: Instant) -> Summary {
        let mut summary = std::mem::take(&mut *self.lock());
        summary.elapsed = start.elapsed();
        summary.generator_cpu = thread_cpu();
        summary
    }
}

/// CPU time of this thread, which began with the run.
fn thread_cpu() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// A panic while a lock was held leaves counters that are still counters.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
