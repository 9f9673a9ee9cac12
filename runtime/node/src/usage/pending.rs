//! What processes told and the ledger does not have yet, by minute.

use super::{MINUTE_MILLIS, UsageKey, Used, VersionUsage};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// Most rows that wait for the ledger, about 10 MiB: an hour of a thousand versions in use while the disk is full.
pub const PENDING_ROWS_MAX: usize = 60_000;

/// Longest name that is kept; those of functions are shorter. A process runs what is not trusted, so its word is bounded.
const NAME_BYTES_MAX: usize = 256;

/// Rows on their way to the ledger.
#[derive(Debug, Default)]
pub struct Pending {
    rows: BTreeMap<UsageKey, Used>,
    /// Invocations that found no room since the last look.
    lost: u64,
}

impl Pending {
    /// Adds what a process counted, to the minute of `now`.
    ///
    /// Once there are [`PENDING_ROWS_MAX`] rows, it is added to the latest row of the same version instead of a new one, and
    /// lost when there is none.
    pub fn add(&mut self, counted: Vec<VersionUsage>, now: SystemTime) {
        let at = minute_of(now);
        for VersionUsage { function, version, trigger, used } in counted {
            let key = UsageKey { function, version, trigger, at };
            match self.row(key) {
                Some(row) => *row = row.plus(used),
                None => self.lost = self.lost.saturating_add(used.requests),
            }
        }
    }

    /// Takes all rows; no figure is above [`FIGURE_MAX`](super::FIGURE_MAX).
    pub fn take(&mut self) -> Vec<(UsageKey, Used)> {
        std::mem::take(&mut self.rows).into_iter().collect()
    }

    /// How many invocations found no room since the last call.
    pub fn take_lost(&mut self) -> u64 {
        std::mem::take(&mut self.lost)
    }

    fn row(&mut self, key: UsageKey) -> Option<&mut Used> {
        if key.function.len() > NAME_BYTES_MAX {
            return None;
        }
        if self.rows.len() < PENDING_ROWS_MAX || self.rows.contains_key(&key) {
            return Some(self.rows.entry(key).or_default());
        }
        let earliest = UsageKey { at: i64::MIN, ..key.clone() };
        let latest = UsageKey { at: i64::MAX, ..key };
        self.rows.range_mut(earliest..=latest).next_back().map(|(_, row)| row)
    }
}

/// When the minute of `now` began, in milliseconds since the epoch.
fn minute_of(now: SystemTime) -> i64 {
    let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let millis = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    millis - millis % MINUTE_MILLIS
}
