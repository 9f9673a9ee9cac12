//! Brings post-mortems to the disk, behind whatever else the supervisor does.

use super::Sink;
use crate::data::{DataFolder, Millis};
use crate::events::{Event, LogEvent};
use crate::post_mortem::PostMortem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Post-mortems that wait for the disk: those of some seconds of a storm in every worker.
const WAITING_MAX: usize = 256;

/// How many are written at once.
const BATCH_MAX: usize = 64;

/// How long the first waits for others to be written with it, since each write waits for the disk.
const GATHER: Duration = Duration::from_millis(50);

/// How long the end of the node waits for the last of them.
const LAST_BOUND: Duration = Duration::from_secs(2);

/// Writes post-mortems for as long as there is a [`Sink`] that takes them.
pub struct Keeper(JoinHandle<()>);

/// Keeps post-mortems in the records of `store`: what takes them from the events, and what writes them. Needs a runtime.
pub fn keep_post_mortems(store: Arc<DataFolder>) -> (Sink, Keeper) {
    let (sender, waiting) = mpsc::channel(WAITING_MAX);
    let lost = Arc::new(AtomicU64::new(0));
    let writer = Writer { store, lost: lost.clone(), is_failing: false };
    let sink = move |event: &Event| {
        if let Event::PostMortem(made) = event
            && sender.try_send(made.as_ref().clone()).is_err()
        {
            lost.fetch_add(1, Ordering::Relaxed);
        }
    };
    (Box::new(sink), Keeper(tokio::spawn(writer.keep(waiting))))
}

impl Keeper {
    /// Waits until those are written that came before the end of the node, but not for a disk that hangs.
    pub async fn ended(self) {
        if timeout(LAST_BOUND, self.0).await.is_err() {
            tracing::error!("the last post-mortems are lost: the disk takes too long");
        }
    }
}

struct Writer {
    store: Arc<DataFolder>,
    /// How many found no room.
    lost: Arc<AtomicU64>,
    is_failing: bool,
}

impl Writer {
    async fn keep(mut self, mut waiting: mpsc::Receiver<PostMortem>) {
        let mut made = Vec::new();
        while waiting.recv_many(&mut made, 1).await > 0 {
            sleep(GATHER).await;
            while made.len() < BATCH_MAX
                && let Ok(more) = waiting.try_recv()
            {
                made.push(more);
            }
            self.write(std::mem::take(&mut made)).await;
        }
    }

    /// Writes some; if that fails they are lost, for a disk that is full today is not worth memory until tomorrow.
    async fn write(&mut self, made: Vec<PostMortem>) {
        let (store, count) = (self.store.clone(), made.len() as u64);
        let now = Millis(LogEvent::now());
        let written = tokio::task::spawn_blocking(move || store.records().add_post_mortems(&made, now)).await;
        let written = written.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
        let was_failing = self.is_failing;
        self.is_failing = written.is_err();
        match written {
            Ok(()) => {
                let lost = self.lost.swap(0, Ordering::Relaxed);
                if lost > 0 {
                    tracing::warn!(lost, "some post-mortems were not kept");
                }
            }
            Err(error) => {
                self.lost.fetch_add(count, Ordering::Relaxed);
                // A disk that stays full is told once.
                if !was_failing {
                    tracing::error!(error = &error as &dyn std::error::Error, "post-mortems are not kept");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{Page, PostMortemQuery};
    use crate::post_mortem::tests::post_mortem;
    use cap_std::ambient_authority;
    use cap_std::fs::Dir;
    use tempfile::TempDir;

    fn store() -> (Arc<DataFolder>, TempDir) {
        let folder = tempfile::tempdir().expect("a folder");
        let dir = Dir::open_ambient_dir(folder.path(), ambient_authority()).expect("a folder");
        (Arc::new(DataFolder::open(&dir, folder.path()).expect("a store")), folder)
    }

    fn event(request_id: &str) -> Event {
        let request_id = request_id.to_owned();
        Event::PostMortem(Box::new(PostMortem { request_id, at: LogEvent::now(), ..post_mortem() }))
    }

    fn kept(store: &DataFolder) -> Vec<String> {
        let found = store.records().post_mortems(&PostMortemQuery::default(), Page::first(1_000));
        found.expect("read").into_iter().map(|(_, it)| it.request_id).collect()
    }

    #[tokio::test]
    async fn those_before_the_end_are_on_disk_at_the_end() {
        let (store, _folder) = store();
        let (sink, keeper) = keep_post_mortems(store.clone());
        for request_id in ["r1", "r2", "r3"] {
            sink(&event(request_id));
        }
        drop(sink);
        keeper.ended().await;
        assert_eq!(kept(&store), ["r3", "r2", "r1"]);
    }

    #[tokio::test]
    async fn only_so_many_wait() {
        let (store, _folder) = store();
        let (sink, keeper) = keep_post_mortems(store.clone());
        // Nothing is taken before this task waits.
        for at in 0..=WAITING_MAX {
            sink(&event(&at.to_string()));
        }
        drop(sink);
        keeper.ended().await;
        let kept = kept(&store);
        assert_eq!((kept.len(), kept.first().map(String::as_str)), (WAITING_MAX, Some("255")));
    }

    #[tokio::test]
    async fn a_full_disk_loses_them_and_nothing_else() {
        let (store, folder) = store();
        let other = rusqlite::Connection::open(folder.path().join("records.db")).expect("the database");
        let full = "CREATE TRIGGER full BEFORE INSERT ON post_mortems BEGIN SELECT raise(ABORT, 'full'); END";
        other.execute_batch(full).expect("a trigger");
        let mut writer = Writer { store: store.clone(), lost: Arc::default(), is_failing: false };
        writer.write(vec![post_mortem()]).await;
        assert_eq!((writer.is_failing, writer.lost.load(Ordering::Relaxed)), (true, 1));
        other.execute_batch("DROP TRIGGER full").expect("dropped");
        writer.write(vec![PostMortem { at: LogEvent::now(), ..post_mortem() }]).await;
        assert_eq!((writer.is_failing, writer.lost.load(Ordering::Relaxed)), (false, 0));
        assert_eq!(kept(&store), ["r1"]);
    }
}
