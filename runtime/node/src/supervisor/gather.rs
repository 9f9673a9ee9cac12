//! Gathers what the workers counted: each second, and when somebody asks.

use super::ledger::Ledger;
use super::slot::Seen;
use crate::counts::Counts;
use crate::metrics::{Counted, PassedOnCounts, Sample, Snapshot, State, Totals};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};

/// How often a worker says what it counted: of one that dies, as much is lost.
pub(super) const SAMPLE_INTERVAL: Duration = Duration::from_secs(1);

/// Longest wait for all workers to say what they counted; monitoring systems give up after ten seconds.
const GATHER_BOUND: Duration = Duration::from_secs(1);

/// The sums of all workers.
pub(super) struct Tally {
    totals: Mutex<Totals>,
    /// Where their usage goes.
    ledger: Arc<Ledger>,
    pub(super) passed_on: Arc<PassedOnCounts>,
}

impl Tally {
    pub(super) fn new(processes: usize, ledger: Arc<Ledger>, passed_on: Arc<PassedOnCounts>) -> Self {
        Tally { totals: Mutex::new(Totals::new(processes, SystemTime::now())), ledger, passed_on }
    }

    pub(super) fn follow(&self, served: Counted) {
        self.totals().follow(served);
    }

    /// Name of the function with this number in the counts.
    pub(super) fn named(&self, slot: usize) -> Option<String> {
        self.totals().named(slot)
    }

    pub(super) fn add(&self, process: usize, mut sample: Sample) {
        self.ledger.add(sample.take_usage());
        self.totals().add(process, sample);
    }

    pub(super) fn end(&self, process: usize) {
        self.totals().end(process);
    }

    pub(super) fn restart(&self) {
        self.totals().restart();
    }

    pub(super) fn snapshot(&self, state: State, counts: &Counts) -> Snapshot {
        self.totals().snapshot(state, counts, self.passed_on.read())
    }

    fn totals(&self) -> MutexGuard<'_, Totals> {
        // Sums are sound between any two additions.
        self.totals.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits until every worker has answered the question with the number `asked`, but no longer than [`GATHER_BOUND`].
pub(super) async fn gather(workers: Vec<watch::Receiver<Seen>>, asked: u64) -> State {
    let deadline = Instant::now() + GATHER_BOUND;
    let mut state = State::default();
    for mut seen in workers {
        // Nobody is asked where a worker is being replaced.
        let answered = seen.wait_for(|seen| seen.told >= asked || seen.pid.is_none());
        let is_missing = timeout_at(deadline, answered).await.is_err();
        state.missing += usize::from(is_missing);
        state.workers += usize::from(seen.borrow().pid.is_some());
    }
    state
}
