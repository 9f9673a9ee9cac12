//! Brings what the workers counted into the usage ledger: each second, and once more when the node ends.
//!
//! What waits is taken as one batch with a number. A batch that could not be written stays as it is and is tried again; the
//! ledger knows by the number whether it has it. So usage is neither lost nor counted twice while this process lives.

use super::gather::SAMPLE_INTERVAL;
use crate::data::{DataError, DataFolder, Millis, UsageBatch};
use crate::usage::{Pending, VersionUsage};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// How often old minutes are added up to days and the oldest days forgotten.
const FOLD_INTERVAL: Duration = Duration::from_secs(3_600);

/// What the workers counted, on its way to the ledger.
pub(super) struct Ledger {
    store: Arc<DataFolder>,
    pending: Mutex<Pending>,
    writer: tokio::sync::Mutex<Writer>,
}

/// What is known of the batches.
struct Writer {
    /// A number of this run of the node.
    source: i64,
    /// The number of the last batch.
    serial: i64,
    /// The last batch, until the ledger has it.
    unwritten: Option<Arc<UsageBatch>>,
    is_failing: bool,
}

impl Ledger {
    /// Brings usage into the ledger in `store`.
    ///
    /// # Errors
    /// The system has no random bytes.
    pub(super) fn new(store: Arc<DataFolder>) -> Result<Self, getrandom::Error> {
        let mut source = [0; 8];
        getrandom::fill(&mut source)?;
        let writer =
            Writer { source: i64::from_le_bytes(source), serial: 0, unwritten: None, is_failing: false };
        Ok(Ledger { store, pending: Mutex::default(), writer: tokio::sync::Mutex::new(writer) })
    }

    /// Takes over what a worker counted since its last sample. Does not wait for the disk.
    pub(super) fn add(&self, counted: Vec<VersionUsage>) {
        if !counted.is_empty() {
            self.pending().add(counted, SystemTime::now());
        }
    }

    /// Writes each second, for as long as the node runs.
    pub(super) async fn keep(self: Arc<Self>) {
        let mut write = interval_at(Instant::now() + SAMPLE_INTERVAL, SAMPLE_INTERVAL);
        write.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut folded: Option<Instant> = None;
        loop {
            write.tick().await;
            self.write().await;
            if folded.is_none_or(|last| last.elapsed() >= FOLD_INTERVAL) {
                folded = Some(Instant::now());
                self.fold().await;
            }
        }
    }

    /// Writes what is there, if it can be written.
    pub(super) async fn write(&self) {
        let mut writer = self.writer.lock().await;
        // The batch before may have failed: then it goes first.
        loop {
            let next = writer.next(&mut self.pending());
            let Some(batch) = next else { return };
            let store = self.store.clone();
            let written = blocking(move || store.records().add_usage(&batch)).await;
            writer.told(written);
            if writer.is_failing {
                return;
            }
        }
    }

    async fn fold(&self) {
        let store = self.store.clone();
        if let Err(error) = blocking(move || store.records().fold_usage(now())).await {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "old usage is kept by the minute for now"
            );
        }
    }

    fn pending(&self) -> MutexGuard<'_, Pending> {
        // Sums are sound between any two additions.
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Writer {
    /// The batch that is to be written next.
    fn next(&mut self, pending: &mut Pending) -> Option<Arc<UsageBatch>> {
        let lost = pending.take_lost();
        if lost > 0 {
            tracing::error!(lost, "the usage of some invocations is lost: too much waits to be written");
        }
        if self.unwritten.is_none() {
            let rows = pending.take();
            if rows.is_empty() {
                return None;
            }
            self.serial += 1;
            self.unwritten = Some(Arc::new(UsageBatch { source: self.source, serial: self.serial, rows }));
        }
        self.unwritten.clone()
    }

    /// Notes what became of the batch. A disk that stays full is told once.
    fn told(&mut self, written: Result<(), DataError>) {
        let was_failing = self.is_failing;
        self.is_failing = written.is_err();
        match written {
            Ok(()) => {
                self.unwritten = None;
                if was_failing {
                    tracing::info!("usage is written again; nothing of it was lost");
                }
            }
            Err(error) if !was_failing => {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "usage is not written and waits in memory"
                );
            }
            Err(_) => {}
        }
    }
}

/// Works on the database, which may block.
async fn blocking(work: impl FnOnce() -> Result<(), DataError> + Send + 'static) -> Result<(), DataError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))
}

fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Page, UsageBy, UsageQuery};
    use crate::usage::{Trigger, Used};
    use cap_std::ambient_authority;
    use cap_std::fs::Dir;
    use tempfile::TempDir;

    fn ledger() -> (Ledger, TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let dir = Dir::open_ambient_dir(folder.path(), ambient_authority()).expect("a folder");
        let store = Arc::new(DataFolder::open(&dir, folder.path()).expect("a store"));
        (Ledger::new(store).expect("random bytes"), folder)
    }

    fn requests(requests: u64) -> Vec<VersionUsage> {
        let used = Used { requests, ..Used::default() };
        vec![VersionUsage { function: "shop".to_owned(), version: 1, trigger: Trigger::Http, used }]
    }

    fn total(ledger: &Ledger) -> u64 {
        let query = UsageQuery { function: None, from: Millis(0), to: Millis(i64::MAX), by: UsageBy::Total };
        let rows = ledger.store.records().usage(&query, &Page::first(9)).expect("a ledger");
        rows.iter().map(|row| row.used.requests).sum()
    }

    /// Holds the disk up as another program that locks the database would, and a full disk.
    fn break_disk(folder: &TempDir) -> rusqlite::Connection {
        let other = rusqlite::Connection::open(folder.path().join("records.db")).expect("the database");
        let trigger =
            "CREATE TRIGGER full BEFORE INSERT ON usage_minutes BEGIN SELECT raise(ABORT, 'full'); END";
        other.execute_batch(trigger).expect("a trigger");
        other
    }

    #[tokio::test]
    async fn what_is_added_is_written_once() {
        let (ledger, _folder) = ledger();
        ledger.add(requests(2));
        ledger.add(requests(3));
        ledger.write().await;
        ledger.write().await;
        assert_eq!(total(&ledger), 5);
        ledger.add(requests(1));
        ledger.write().await;
        assert_eq!(total(&ledger), 6);
    }

    #[tokio::test]
    async fn what_cannot_be_written_waits_and_is_written_once() {
        let (ledger, folder) = ledger();
        ledger.add(requests(1));
        ledger.write().await;
        let other = break_disk(&folder);
        ledger.add(requests(2));
        ledger.write().await;
        ledger.add(requests(4));
        ledger.write().await;
        assert_eq!(total(&ledger), 1);
        other.execute_batch("DROP TRIGGER full").expect("dropped");
        ledger.write().await;
        assert_eq!(total(&ledger), 7);
    }

    #[tokio::test]
    async fn a_batch_whose_answer_was_lost_is_not_counted_again() {
        let (ledger, _folder) = ledger();
        ledger.add(requests(2));
        let batch = ledger.writer.lock().await.next(&mut ledger.pending()).expect("a batch");
        // It is in the ledger, and the writer does not know.
        ledger.store.records().add_usage(&batch).expect("written");
        ledger.add(requests(1));
        ledger.write().await;
        assert_eq!(total(&ledger), 3);
    }

    #[tokio::test]
    async fn writers_that_compete_write_everything_once() {
        let (ledger, _folder) = ledger();
        let ledger = Arc::new(ledger);
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let ledger = ledger.clone();
            tasks.spawn(async move {
                ledger.add(requests(1));
                ledger.write().await;
            });
        }
        tasks.join_all().await;
        assert_eq!(total(&ledger), 20);
    }
}
