//! Drives a guest's future fairly, within a deadline, and accounts for its time.
//!
//! Wasmtime yields by waking its own waker and returning `Pending`. On tokio such a task stays in the run queue and the
//! I/O and timer drivers are polled only every 61st poll, so one spinning guest starves every connection of the thread
//! (measured: other requests' p50 rises from 1–5 ms to 11–48 ms with four spinning guests). [`Drive`] notices a wake
//! during its own poll and turns it into `tokio::task::yield_now`, which goes behind both the run queue and the drivers.

use crate::evidence::Activity;
use crate::state::Vitals;
use futures_util::task::AtomicWaker;
use isolet_host_api::clock::FrozenClock;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker, ready};
use std::time::{Duration, Instant};

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Why a drive gave up on its guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// The deadline passed.
    #[error("it was stopped when its time was over")]
    Deadline,
    /// The guest called the host more often than its budget allows.
    #[error("it was stopped when it had called the host as often as it may")]
    HostCalls,
}

/// Bounds of a drive.
pub struct Bounds {
    /// When to give up.
    pub deadline: Instant,
    /// Host calls allowed.
    pub host_calls_max: u64,
}

/// A guest's future with its bounds. Dropping it drops the isolate.
pub struct Drive<T> {
    future: BoxFuture<T>,
    wake: Arc<FairWake>,
    waker: Waker,
    yielding: Option<BoxFuture<()>>,
    sleep: Option<Pin<Box<tokio::time::Sleep>>>,
    waited: bool,
    bounds: Bounds,
    clock: FrozenClock,
    vitals: Arc<Vitals>,
    cpu: Duration,
    yields: u64,
}

impl<T> Drive<T> {
    /// Prepares to drive `future`, whose isolate shows `clock` and reports to `vitals`.
    pub fn new(future: BoxFuture<T>, bounds: Bounds, clock: FrozenClock, vitals: Arc<Vitals>) -> Self {
        let wake = Arc::new(FairWake::default());
        let waker = Waker::from(wake.clone());
        Drive {
            future,
            wake,
            waker,
            yielding: None,
            sleep: None,
            waited: false,
            bounds,
            clock,
            vitals,
            cpu: Duration::ZERO,
            yields: 0,
        }
    }

    /// Time the guest was being executed so far.
    pub fn cpu(&self) -> Duration {
        self.cpu
    }

    /// Times the guest used up a whole slice and yielded.
    pub fn yields(&self) -> u64 {
        self.yields
    }

    /// What the guest does now, if it has not ended.
    pub fn activity(&self) -> Activity {
        if self.waited { Activity::Waiting } else { Activity::Computing }
    }

    /// What the isolate reports of itself.
    pub fn vitals(&self) -> &Vitals {
        &self.vitals
    }

    /// Shortens the deadline to `deadline` if that is earlier.
    pub fn hasten(&mut self, deadline: Instant) {
        if deadline < self.bounds.deadline {
            self.bounds.deadline = deadline;
            self.sleep = None;
        }
    }

    /// Runs the guest until it ends, waits, yields or is stopped.
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<T, Stop>> {
        if let Some(yielding) = &mut self.yielding {
            ready!(yielding.as_mut().poll(cx));
            self.yielding = None;
        }
        let started = Instant::now();
        if self.waited {
            self.clock.advance(started);
        }
        self.wake.begin(cx.waker());
        let polled = self.future.as_mut().poll(&mut Context::from_waker(&self.waker));
        let woke_itself = self.wake.end();
        let now = Instant::now();
        self.cpu += now - started;
        match polled {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => self.pend(cx, now, woke_itself),
        }
    }

    fn pend(&mut self, cx: &mut Context<'_>, now: Instant, woke_itself: bool) -> Poll<Result<T, Stop>> {
        self.waited = !woke_itself;
        if self.vitals.host_calls() > self.bounds.host_calls_max {
            return Poll::Ready(Err(Stop::HostCalls));
        }
        if now >= self.bounds.deadline {
            return Poll::Ready(Err(Stop::Deadline));
        }
        if woke_itself {
            self.yields += 1;
            let mut yielding: BoxFuture<()> = Box::pin(tokio::task::yield_now());
            match yielding.as_mut().poll(cx) {
                Poll::Pending => self.yielding = Some(yielding),
                Poll::Ready(()) => cx.waker().wake_by_ref(),
            }
            return Poll::Pending;
        }
        let deadline = self.bounds.deadline;
        // Most guests never wait, so the timer is made at the first wait.
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(deadline.into())));
        sleep.as_mut().poll(cx).map(|()| Err(Stop::Deadline))
    }
}

impl<T> Future for Drive<T> {
    type Output = Result<T, Stop>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Drive::poll(&mut self, cx)
    }
}

/// Tells a wake during the poll from a wake after it. A wake from another thread during the poll counts as the former:
/// it only defers the task by one turn of the drivers.
#[derive(Default)]
struct FairWake {
    parent: AtomicWaker,
    polling: AtomicBool,
    woken: AtomicBool,
}

impl FairWake {
    fn begin(&self, parent: &Waker) {
        self.parent.register(parent);
        self.woken.store(false, Ordering::Relaxed);
        self.polling.store(true, Ordering::SeqCst);
    }

    /// Ends the poll. A wake that read `polling == true` has set `woken` before or sets it after the swap; in the
    /// latter case it must not be lost, so the wake re-checks `polling` (see [`Wake::wake_by_ref`]).
    fn end(&self) -> bool {
        self.polling.store(false, Ordering::SeqCst);
        self.woken.swap(false, Ordering::SeqCst)
    }
}

impl Wake for FairWake {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if self.polling.load(Ordering::SeqCst) {
            self.woken.store(true, Ordering::SeqCst);
            if self.polling.load(Ordering::SeqCst) {
                return;
            }
        }
        self.parent.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drive<T: 'static>(future: impl Future<Output = T> + Send + 'static, timeout: Duration) -> Drive<T> {
        let bounds = Bounds { deadline: Instant::now() + timeout, host_calls_max: 1 };
        Drive::new(Box::pin(future), bounds, FrozenClock::new(Instant::now()), Arc::default())
    }

    fn spin() -> impl Future<Output = ()> + Send {
        std::future::poll_fn(|cx| {
            cx.waker().wake_by_ref();
            Poll::Pending
        })
    }

    #[tokio::test]
    async fn a_spinning_guest_is_stopped_at_the_deadline() {
        assert_eq!(drive(spin(), Duration::from_millis(20)).await, Err(Stop::Deadline));
    }

    #[tokio::test]
    async fn a_waiting_guest_is_stopped_at_the_deadline() {
        assert_eq!(drive(std::future::pending::<()>(), Duration::from_millis(20)).await, Err(Stop::Deadline));
    }

    #[tokio::test]
    async fn a_guest_that_ends_in_time_gives_its_output() {
        let sleep = tokio::time::sleep(Duration::from_millis(1));
        assert_eq!(
            drive(
                async {
                    sleep.await;
                    7
                },
                Duration::from_secs(60)
            )
            .await,
            Ok(7)
        );
    }

    #[tokio::test]
    async fn a_spinning_guest_leaves_the_timer_its_turn() {
        let spinner = tokio::spawn(drive(spin(), Duration::from_secs(600)));
        for _ in 0..20 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        spinner.abort();
    }

    #[tokio::test]
    async fn a_hastened_deadline_holds() {
        let mut drive = drive(std::future::pending::<()>(), Duration::from_secs(600));
        drive.hasten(Instant::now());
        assert_eq!(drive.await, Err(Stop::Deadline));
    }
}
