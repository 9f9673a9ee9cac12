//! Lines of the log that wait for a reader. The oldest make room for new ones, so that a slow reader costs no more memory.

use super::LogEvent;
use std::collections::VecDeque;
use std::sync::Arc;

/// A line with its number.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// Grows with each line, also when the node is started again.
    pub id: u64,
    /// The line.
    pub event: LogEvent,
}

/// What a follower is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// A line.
    Event(Arc<Entry>),
    /// So many lines were left out here, because they came faster than they were read.
    Missed(u64),
}

/// Lines within a bound of bytes.
#[derive(Debug)]
pub(super) struct Queue {
    entries: VecDeque<Arc<Entry>>,
    bytes: usize,
    bytes_max: usize,
    /// How many have made room since the last [`Queue::take`].
    missed: u64,
}

impl Queue {
    pub(super) fn new(bytes_max: usize) -> Self {
        Queue { entries: VecDeque::new(), bytes: 0, bytes_max, missed: 0 }
    }

    /// Puts a line at the end.
    pub(super) fn push(&mut self, entry: Arc<Entry>) {
        self.bytes += entry.event.weight();
        self.entries.push_back(entry);
        while self.bytes > self.bytes_max
            && let Some(oldest) = self.entries.pop_front()
        {
            self.bytes -= oldest.event.weight();
            self.missed += 1;
        }
    }

    /// Counts lines that were lost before they came here.
    pub(super) fn miss(&mut self, lines: u64) {
        self.missed += lines;
    }

    /// Takes what stands first; what is missing stood before the oldest that is left.
    pub(super) fn take(&mut self) -> Option<News> {
        if self.missed > 0 {
            return Some(News::Missed(std::mem::take(&mut self.missed)));
        }
        let entry = self.entries.pop_front()?;
        self.bytes -= entry.event.weight();
        Some(News::Event(entry))
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.iter()
    }
}
