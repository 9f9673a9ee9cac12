//! Lets a request in, makes it wait within bounds, or refuses it at once.
//!
//! A function over its concurrency lets `queue` requests wait for `queue_wait` and answers 429 to the rest. A worker
//! whose isolate slots are all taken answers 503. Nothing waits without a bound.

use crate::counts::{Counts, Entered};
use crate::problem::Problem;
use isolet_isolate::limits::Limits;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// How often a waiting request looks whether another worker's invocation has ended; those of this one wake it.
const RECHECK: Duration = Duration::from_millis(5);

/// The bounds of one function.
pub struct Admission {
    counts: Counts,
    function: usize,
    concurrency: u32,
    queue: u32,
    queue_wait: Duration,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    waiting: AtomicU32,
    ended: Notify,
}

/// The right to run one invocation; given back when dropped.
pub struct Permit {
    entered: Option<Entered>,
    shared: Arc<Shared>,
}

impl Admission {
    /// Bounds the function with the number `function` in `counts` by `limits`.
    pub fn new(counts: Counts, function: usize, limits: &Limits) -> Self {
        Admission {
            counts,
            function,
            concurrency: clamp(limits.concurrency),
            queue: clamp(limits.queue),
            queue_wait: limits.queue_wait(),
            shared: Arc::default(),
        }
    }

    /// Waits for a place within the bounds.
    ///
    /// # Errors
    /// [`Problem::Throttled`] when the queue is full or the wait too long.
    ///
    /// Cancel safe: a request that leaves gives up its place in the queue.
    pub async fn admit(&self) -> Result<Permit, Problem> {
        match self.try_admit() {
            Some(permit) => Ok(permit),
            None => self.wait().await,
        }
    }

    fn try_admit(&self) -> Option<Permit> {
        let entered = self.counts.enter(self.function, self.concurrency)?;
        Some(Permit { entered: Some(entered), shared: self.shared.clone() })
    }

    async fn wait(&self) -> Result<Permit, Problem> {
        let _place = Place::take(&self.shared, self.queue).ok_or(Problem::Throttled)?;
        let deadline = Instant::now() + self.queue_wait;
        loop {
            let ended = self.shared.ended.notified();
            if let Some(permit) = self.try_admit() {
                return Ok(permit);
            }
            let now = Instant::now();
            if now >= deadline {
                return Err(Problem::Throttled);
            }
            let _ = tokio::time::timeout_at(deadline.min(now + RECHECK), ended).await;
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        drop(self.entered.take());
        if self.shared.waiting.load(Ordering::Relaxed) > 0 {
            self.shared.ended.notify_one();
        }
    }
}

/// A place in the queue.
struct Place<'a>(&'a Shared);

impl<'a> Place<'a> {
    fn take(shared: &'a Shared, places: u32) -> Option<Self> {
        let place = Place(shared);
        // Counted first, so that two requests cannot both take the last place; dropping gives it back.
        (shared.waiting.fetch_add(1, Ordering::Relaxed) < places).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

fn clamp(limit: u64) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admission(concurrency: u64, queue: u64, queue_wait: u64) -> Admission {
        let limits = Limits { concurrency, queue, queue_wait, ..Limits::default() };
        Admission::new(Counts::private(1), 0, &limits)
    }

    #[tokio::test]
    async fn the_bound_holds_below_at_and_above() {
        let admission = admission(2, 0, 0);
        let first = admission.admit().await.expect("below the bound");
        let _second = admission.admit().await.expect("at the bound");
        assert_eq!(admission.admit().await.err(), Some(Problem::Throttled));
        drop(first);
        admission.admit().await.expect("a place is free again");
    }

    #[tokio::test]
    async fn a_waiting_request_gets_the_place_that_comes_free() {
        let admission = Arc::new(admission(1, 1, 60_000));
        let permit = admission.admit().await.expect("free");
        let waiting = tokio::spawn({
            let admission = admission.clone();
            async move { admission.admit().await.map(drop) }
        });
        while admission.shared.waiting.load(Ordering::Relaxed) == 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(admission.admit().await.err(), Some(Problem::Throttled), "the queue has one place");
        drop(permit);
        assert_eq!(waiting.await.expect("no panic"), Ok(()));
        assert_eq!(admission.shared.waiting.load(Ordering::Relaxed), 0);
    }

    #[tokio::test]
    async fn a_wait_ends_when_its_time_is_over() {
        let admission = admission(1, 1, 10);
        let _permit = admission.admit().await.expect("free");
        assert_eq!(admission.admit().await.err(), Some(Problem::Throttled));
        assert_eq!(admission.shared.waiting.load(Ordering::Relaxed), 0);
    }
}
