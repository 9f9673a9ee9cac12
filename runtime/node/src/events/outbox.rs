//! Where a process that serves leaves what happened, until it is sent on.

use super::tap::Tap;
use super::{Event, Follow, Level};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::mpsc;

/// Events that wait in one process: as many as busy requests make in some milliseconds, and 8 MiB if all are guests'
/// longest lines.
pub const EVENTS_MAX: usize = 1_024;

/// Events sent at once: enough that the frame around them costs little, and few enough that what the other side has to
/// say is heard soon.
const BATCH_MAX: usize = 64;

/// Takes events from anywhere in the process. Clones lead to the same [`Inbox`].
#[derive(Clone)]
pub struct Outbox(Arc<Shared>);

struct Shared {
    events: mpsc::Sender<Event>,
    dropped: AtomicU64,
    tap: Tap,
}

/// The other end of an [`Outbox`].
pub struct Inbox {
    events: mpsc::Receiver<Event>,
    outbox: Arc<Shared>,
}

/// Events that are sent together.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// In the order they happened.
    pub events: Vec<Event>,
    /// How many found no room since the last batch.
    pub dropped: u64,
}

/// Makes both ends.
pub fn outbox() -> (Outbox, Inbox) {
    let (sender, events) = mpsc::channel(EVENTS_MAX);
    let outbox = Arc::new(Shared { events: sender, dropped: AtomicU64::new(0), tap: Tap::default() });
    (Outbox(outbox.clone()), Inbox { events, outbox })
}

impl Outbox {
    /// Leaves an event. Never waits: what finds no room is dropped and counted, and what nobody will take is dropped.
    pub fn offer(&self, event: Event) {
        if let Err(mpsc::error::TrySendError::Full(_)) = self.0.events.try_send(event) {
            self.0.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Whether a line of the log is wanted; asked before one is made. While nobody follows it is one relaxed load for
    /// all but what [`super::STANDING`] covers.
    pub fn wants(&self, level: Level, function: &str) -> bool {
        self.0.tap.wants(level, function)
    }

    /// Wants these lines of the log from now on, or those alone that are sent though nobody follows.
    pub fn follow(&self, follow: Option<Follow>) {
        self.0.tap.follow(follow);
    }
}

impl Inbox {
    /// Waits for events and takes some. Cancel safe: what is not returned stays.
    pub async fn batch(&mut self) -> Batch {
        let mut events = Vec::new();
        // It has a sender itself, so that there is always another event to wait for.
        self.events.recv_many(&mut events, BATCH_MAX).await;
        self.with_dropped(events)
    }

    /// Takes some of the events that are there; none when there are none.
    pub fn rest(&mut self) -> Batch {
        let events = std::iter::from_fn(|| self.events.try_recv().ok()).take(BATCH_MAX).collect();
        self.with_dropped(events)
    }

    fn with_dropped(&self, events: Vec<Event>) -> Batch {
        Batch { events, dropped: self.outbox.dropped.swap(0, Ordering::Relaxed) }
    }
}
