//! The log of the whole node: its latest lines, and those who follow it.

use super::queue::Queue;
use super::{Entry, Follow, LogEvent, LogFilter, News};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{Notify, watch};

/// Followers at once; each costs up to `FOLLOWER_BYTES_MAX`, and every line a look at its filter.
pub const FOLLOWERS_MAX: usize = 16;

/// Bytes of lines that wait for one follower: some seconds of a busy node.
const FOLLOWER_BYTES_MAX: usize = 1 << 20;

/// Bytes of the latest lines that are kept: some thousand.
const LATEST_BYTES_MAX: usize = 1 << 20;

/// The log of the node. Clones are the same.
#[derive(Clone)]
pub struct Logs(Arc<Shared>);

struct Shared {
    state: Mutex<State>,
    /// What is followed, which processes should send.
    wanted: watch::Sender<Option<Follow>>,
}

struct State {
    /// Of the next line. Milliseconds of the start, times a thousand: no node has so many lines a second for long.
    next_id: u64,
    latest: Queue,
    followers: Vec<Arc<Follower>>,
}

struct Follower {
    filter: LogFilter,
    queue: Mutex<Queue>,
    came: Notify,
}

/// The lines that one follower sees. Dropping it ends that, and what only it wanted is sent no more.
pub struct Following {
    logs: Logs,
    follower: Arc<Follower>,
}

/// There are [`FOLLOWERS_MAX`] followers.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{FOLLOWERS_MAX} clients follow the log, and no more can; end one of them")]
pub struct TooManyFollowers;

impl Default for Logs {
    fn default() -> Self {
        let next_id = u64::try_from(LogEvent::now()).unwrap_or_default() * 1_000;
        let state = State { next_id, latest: Queue::new(LATEST_BYTES_MAX), followers: Vec::new() };
        Logs(Arc::new(Shared { state: Mutex::new(state), wanted: watch::Sender::default() }))
    }
}

impl Logs {
    /// Adds a line that a process sent.
    pub fn add(&self, event: LogEvent) {
        let mut state = self.state();
        let entry = Arc::new(Entry { id: state.next_id, event });
        state.next_id += 1;
        for follower in state.followers.iter().filter(|follower| follower.filter.shows(&entry.event)) {
            follower.queue().push(entry.clone());
            follower.came.notify_one();
        }
        state.latest.push(entry);
    }

    /// Tells all followers of lines that a process could not send.
    pub fn missed(&self, lines: u64) {
        for follower in &self.state().followers {
            follower.queue().miss(lines);
            follower.came.notify_one();
        }
    }

    /// The latest lines that `filter` shows, the oldest first.
    pub fn latest(&self, filter: &LogFilter) -> Vec<Arc<Entry>> {
        self.state().latest(filter).cloned().collect()
    }

    /// Follows what `filter` shows from now on, or from after the line with the number `after`, as far as lines are kept.
    ///
    /// # Errors
    /// Others do, and no more can.
    pub fn follow(&self, filter: LogFilter, after: Option<u64>) -> Result<Following, TooManyFollowers> {
        let mut queue = Queue::new(FOLLOWER_BYTES_MAX);
        let mut state = self.state();
        if state.followers.len() >= FOLLOWERS_MAX {
            return Err(TooManyFollowers);
        }
        if let Some(after) = after {
            state
                .latest(&filter)
                .filter(|entry| entry.id > after)
                .for_each(|entry| queue.push(entry.clone()));
        }
        let follower = Arc::new(Follower { filter, queue: Mutex::new(queue), came: Notify::new() });
        state.followers.push(follower.clone());
        self.want(&state);
        drop(state);
        Ok(Following { logs: self.clone(), follower })
    }

    /// What is followed, now and when it changes.
    pub fn wanted(&self) -> watch::Receiver<Option<Follow>> {
        self.0.wanted.subscribe()
    }

    fn want(&self, state: &State) {
        let each = state.followers.iter().map(|follower| follower.filter.follow());
        let wanted = each.reduce(Follow::and);
        self.0.wanted.send_if_modified(|before| {
            let is_new = *before != wanted;
            *before = wanted;
            is_new
        });
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The lists are whole between any two of their operations.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn latest(&self, filter: &LogFilter) -> impl Iterator<Item = &Arc<Entry>> {
        self.latest.entries().filter(|entry| filter.shows(&entry.event))
    }
}

impl Follower {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // As above.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Following {
    /// Waits for the next line. Cancel safe.
    pub async fn next(&mut self) -> News {
        loop {
            if let Some(news) = self.follower.queue().take() {
                return news;
            }
            self.follower.came.notified().await;
        }
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        let mut state = self.logs.state();
        state.followers.retain(|follower| !Arc::ptr_eq(follower, &self.follower));
        self.logs.want(&state);
    }
}
