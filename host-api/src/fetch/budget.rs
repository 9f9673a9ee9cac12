//! How many outbound requests one invocation may start, and how many at once.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use tokio::sync::Semaphore;
use wasmtime_wasi_http::Error;

/// The outbound budget of one invocation. Allocates nothing until the first request.
#[derive(Debug)]
pub struct FetchBudget {
    total: u32,
    concurrent: u32,
    started: AtomicU32,
    slots: OnceLock<Arc<Semaphore>>,
}

impl FetchBudget {
    /// Makes a budget of `total` requests, of which `concurrent` may be in flight at once (at least one).
    pub fn new(total: u32, concurrent: u32) -> Self {
        FetchBudget { total, concurrent, started: AtomicU32::new(0), slots: OnceLock::new() }
    }

    /// Returns how many requests were started. Requests refused by the policy are not counted.
    pub fn started(&self) -> u32 {
        self.started.load(Ordering::Relaxed)
    }

    /// Charges one request and returns where it waits for its turn.
    ///
    /// # Errors
    /// `ConnectionLimitReached` once the total is used up.
    pub(super) fn charge(&self) -> Result<Arc<Semaphore>, Error> {
        self.started
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |started| {
                (started < self.total).then_some(started + 1)
            })
            .map_err(|_| Error::ConnectionLimitReached)?;
        Ok(self.slots.get_or_init(|| Arc::new(Semaphore::new(self.concurrent.max(1) as usize))).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_exact() {
        for total in [0, 1, 3] {
            let budget = FetchBudget::new(total, 2);
            for _ in 0..total {
                budget.charge().expect("within the total");
            }
            assert!(matches!(budget.charge(), Err(Error::ConnectionLimitReached)), "{total}");
            assert_eq!(budget.started(), total);
        }
    }

    #[test]
    fn the_slots_are_those_asked_for_and_at_least_one() {
        for (concurrent, slots) in [(0, 1), (1, 1), (6, 6)] {
            let budget = FetchBudget::new(1, concurrent);
            assert_eq!(budget.charge().expect("first").available_permits(), slots);
        }
    }
}
