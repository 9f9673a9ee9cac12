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
    caller: Option<Arc<Account>>,
    account: OnceLock<Arc<Account>>,
}

/// What is left of an invocation's total. Those it calls are charged to it as well, so that no tree of calls grows past the
/// total of its root.
#[derive(Debug)]
pub struct Account {
    left: AtomicU32,
    caller: Option<Arc<Account>>,
    slots: Arc<Semaphore>,
}

impl FetchBudget {
    /// Makes a budget of `total` requests, of which `concurrent` may be in flight at once (at least one).
    pub fn new(total: u32, concurrent: u32) -> Self {
        FetchBudget::within(None, total, concurrent)
    }

    /// Makes the budget of an invocation that another one called: each request is charged to both.
    pub fn within(caller: Option<Arc<Account>>, total: u32, concurrent: u32) -> Self {
        FetchBudget { total, concurrent, started: AtomicU32::new(0), caller, account: OnceLock::new() }
    }

    /// Returns how many requests were started, those of called invocations left out. Requests refused by the policy are
    /// not counted.
    pub fn started(&self) -> u32 {
        self.started.load(Ordering::Relaxed)
    }

    /// Charges one request and returns the account it was charged to.
    ///
    /// # Errors
    /// `ConnectionLimitReached` once the total, or that of a caller, is used up.
    pub fn charge(&self) -> Result<Arc<Account>, Error> {
        let account = self.account.get_or_init(|| self.open());
        if !account.take() {
            return Err(Error::ConnectionLimitReached);
        }
        self.started.fetch_add(1, Ordering::Relaxed);
        Ok(account.clone())
    }

    fn open(&self) -> Arc<Account> {
        Arc::new(Account {
            left: AtomicU32::new(self.total),
            caller: self.caller.clone(),
            slots: Arc::new(Semaphore::new(self.concurrent.max(1) as usize)),
        })
    }
}

impl Account {
    /// Where a request waits for its turn.
    pub(super) fn slots(&self) -> Arc<Semaphore> {
        self.slots.clone()
    }

    /// Takes one request from this account and from all above it, or none at all.
    fn take(&self) -> bool {
        let taken = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        if taken.is_err() {
            return false;
        }
        let granted = self.caller.as_ref().is_none_or(|caller| caller.take());
        if !granted {
            self.left.fetch_add(1, Ordering::Relaxed);
        }
        granted
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
            assert_eq!(budget.charge().expect("first").slots().available_permits(), slots);
        }
    }

    #[test]
    fn what_is_called_is_charged_to_its_callers() {
        let root = FetchBudget::new(4, 1);
        let called = || FetchBudget::within(Some(root.charge().expect("within")), 9, 1);
        let (one, other) = (called(), called());
        one.charge().expect("the third of the root");
        let below = FetchBudget::within(Some(one.charge().expect("the fourth")), 9, 1);
        for budget in [&root, &one, &other, &below] {
            assert!(matches!(budget.charge(), Err(Error::ConnectionLimitReached)));
        }
        assert_eq!([&root, &one, &other, &below].map(FetchBudget::started), [2, 2, 0, 0]);
    }

    #[test]
    fn a_refused_request_costs_nobody_anything() {
        let root = FetchBudget::new(3, 1);
        let called = FetchBudget::within(Some(root.charge().expect("first")), 1, 1);
        called.charge().expect("its only one");
        called.charge().expect_err("its total is used up");
        root.charge().expect("the third");
        root.charge().expect_err("its total is used up");
    }
}
