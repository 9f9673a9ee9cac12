//! Timers that cost nothing while nothing waits: made when first needed, re-armed only when they fire too early.

use super::http_config::HttpConfig;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep_until};

/// A timer whose deadline may move later without touching the runtime's timer wheel.
#[derive(Debug, Default)]
pub(super) struct LazyTimer {
    sleep: Option<Pin<Box<Sleep>>>,
}

impl LazyTimer {
    /// Is ready once `deadline` has passed, and wakes the task then at the latest.
    pub(super) fn poll(&mut self, cx: &mut Context<'_>, deadline: Instant) -> Poll<()> {
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep_until(deadline)));
        if deadline < sleep.deadline() {
            sleep.as_mut().reset(deadline);
        }
        loop {
            ready!(sleep.as_mut().poll(cx));
            if sleep.deadline() >= deadline {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
    }
}

/// Cuts a connection whose peer takes nothing of what is written to it.
#[derive(Debug)]
pub(super) struct WriteProgress {
    timeout: Duration,
    stuck_since: Option<Instant>,
    timer: LazyTimer,
}

impl WriteProgress {
    pub(super) fn new(timeout: Duration) -> Self {
        WriteProgress { timeout, stuck_since: None, timer: LazyTimer::default() }
    }

    /// Passes a write's answer on; a write that has been pending for the timeout becomes an error.
    pub(super) fn watch<T>(
        &mut self,
        cx: &mut Context<'_>,
        answer: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if answer.is_ready() {
            self.stuck_since = None;
            return answer;
        }
        let since = *self.stuck_since.get_or_insert_with(Instant::now);
        ready!(self.timer.poll(cx, since + self.timeout));
        Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, "the peer takes no bytes")))
    }
}

/// Holds a request body to a minimum rate while someone waits for it.
///
/// A bucket of time: waiting drains it, every byte refills it by the time the byte may take, the grace is its size.
/// Time in which nobody reads the body does not count against the client.
#[derive(Debug)]
pub(super) struct MinRate {
    grace: Duration,
    bytes_per_second: u64,
    left: Duration,
    waiting_since: Option<Instant>,
    timer: LazyTimer,
}

impl MinRate {
    pub(super) fn new(config: &HttpConfig) -> Self {
        let grace = config.body_grace();
        MinRate {
            grace,
            bytes_per_second: config.body_min_rate,
            left: grace,
            waiting_since: None,
            timer: LazyTimer::default(),
        }
    }

    /// Notes that bytes arrived.
    pub(super) fn received(&mut self, bytes: u64) {
        if let Some(since) = self.waiting_since.take() {
            self.left = self.left.saturating_sub(since.elapsed());
        }
        let earned = bytes.saturating_mul(1_000) / self.bytes_per_second.max(1);
        self.left = self.left.saturating_add(Duration::from_millis(earned)).min(self.grace);
    }

    /// Is ready once the client has fallen behind for longer than the grace.
    pub(super) fn poll_too_slow(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let since = *self.waiting_since.get_or_insert_with(Instant::now);
        self.timer.poll(cx, since + self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;
    use tokio::time::{advance, timeout};

    /// Polls once with the task's own waker.
    async fn once<T>(mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>) -> Poll<T> {
        poll_fn(|cx| Poll::Ready(poll(cx))).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_lazy_timer_follows_a_deadline_that_moves() {
        let mut timer = LazyTimer::default();
        let start = Instant::now();
        let later = start + Duration::from_secs(2);
        assert!(once(|cx| timer.poll(cx, start + Duration::from_secs(1))).await.is_pending());
        assert!(once(|cx| timer.poll(cx, later)).await.is_pending());
        poll_fn(|cx| timer.poll(cx, later)).await;
        assert_eq!(start.elapsed().as_secs(), 2);
        let earlier = Instant::now() + Duration::from_secs(1);
        poll_fn(|cx| timer.poll(cx, earlier)).await;
        assert_eq!(start.elapsed().as_secs(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_may_be_slow_for_the_grace_and_then_must_keep_the_rate() {
        let config = HttpConfig { body_grace: 10_000, body_min_rate: 500, ..HttpConfig::default() };
        let mut rate = MinRate::new(&config);
        // At exactly the rate the grace is never used up.
        for _ in 0..100 {
            assert!(once(|cx| rate.poll_too_slow(cx)).await.is_pending());
            advance(Duration::from_secs(1)).await;
            rate.received(500);
        }
        // At a tenth of it, the grace lasts for a little more than ten seconds.
        let start = Instant::now();
        let second = Duration::from_secs(1);
        while timeout(second, poll_fn(|cx| rate.poll_too_slow(cx))).await.is_err() {
            rate.received(50);
        }
        assert!((10..=12).contains(&start.elapsed().as_secs()), "{:?}", start.elapsed());
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_may_be_stuck_for_the_timeout_only() {
        let mut progress = WriteProgress::new(Duration::from_secs(30));
        let start = Instant::now();
        assert!(once(|cx| progress.watch::<()>(cx, Poll::Pending)).await.is_pending());
        advance(Duration::from_secs(29)).await;
        assert!(poll_fn(|cx| progress.watch(cx, Poll::Ready(Ok(1)))).await.is_ok());
        let error = poll_fn(|cx| progress.watch::<()>(cx, Poll::Pending)).await.expect_err("stuck");
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert_eq!(start.elapsed().as_secs(), 59);
    }
}
