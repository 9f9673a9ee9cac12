//! What one process counts: cells of each version that it serves.

use super::{FIGURES, Trigger, Used, VersionUsage};
use std::array;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering, fence};
use std::sync::{Arc, Mutex, PoisonError};

/// The cells of one version. Counting takes no lock and allocates nothing.
#[derive(Debug)]
pub struct Meter {
    /// Whether there is something to tell, so that a version that rests costs nothing.
    is_touched: AtomicBool,
    triggers: [[AtomicU64; FIGURES]; Trigger::ALL.len()],
}

/// The meters of a process: of what it serves, and of what it served before for as long as an invocation has it.
#[derive(Debug, Default)]
pub struct Meters(Mutex<Known>);

/// By function and version.
type Known = HashMap<(Arc<str>, u32), Arc<Meter>>;

impl Meters {
    /// The meter of a version. It is told about until the last clone is gone and all of it was taken.
    pub fn meter(&self, function: &Arc<str>, version: u32) -> Arc<Meter> {
        let new = || {
            Arc::new(Meter {
                is_touched: AtomicBool::new(false),
                triggers: array::from_fn(|_| array::from_fn(|_| AtomicU64::new(0))),
            })
        };
        self.with(|meters| meters.entry((function.clone(), version)).or_insert_with(new).clone())
    }

    /// What was counted since the last call, but for versions of which nothing was. Looks at every version; not for the
    /// request path.
    pub fn take(&self) -> Vec<VersionUsage> {
        let mut taken = Vec::new();
        self.with(|meters| {
            meters.retain(|(function, version), meter| {
                // Asked first: of a meter that nobody else has, what is taken next is the last.
                let is_used = Arc::strong_count(meter) > 1;
                // What its last user counted before letting go is seen from here on.
                fence(Ordering::Acquire);
                meter.take(function, *version, &mut taken);
                is_used
            });
        });
        taken
    }

    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Known) -> T) -> T {
        // The map is whole between any two of its operations.
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Meter {
    /// Counts an invocation that ended.
    pub fn record(&self, trigger: Trigger, used: Used) {
        let place = match trigger {
            Trigger::Http => 0,
            Trigger::Service => 1,
        };
        let Some(cells) = self.triggers.get(place) else { return };
        for (cell, more) in cells.iter().zip(used.to_array()) {
            if more > 0 {
                cell.fetch_add(more, Ordering::Relaxed);
            }
        }
        // Last: whoever sees it finds the figures.
        self.is_touched.store(true, Ordering::Release);
    }

    fn take(&self, function: &str, version: u32, taken: &mut Vec<VersionUsage>) {
        if !self.is_touched.swap(false, Ordering::Acquire) {
            return;
        }
        for (trigger, cells) in Trigger::ALL.into_iter().zip(&self.triggers) {
            let used = Used::from_array(cells.each_ref().map(|cell| cell.swap(0, Ordering::Relaxed)));
            if used != Used::default() {
                taken.push(VersionUsage { function: function.to_owned(), version, trigger, used });
            }
        }
    }
}
