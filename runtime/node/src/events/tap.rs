//! Which lines of the log a process sends to its supervisor: what somebody follows, and beyond that what matters most.

use super::{Level, Throttle};
use arc_swap::ArcSwapOption;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU8, Ordering};

/// What is sent though nobody follows, so that there is something to look back at: failed requests and what guests write
/// to stderr.
pub const STANDING: Level = Level::Warn;

/// Lines that a process sends a second though nobody follows: of a storm, a part says enough.
const STANDING_PER_SECOND: u32 = 100;

/// Which lines of the log somebody follows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Follow {
    /// The least important.
    pub level: Level,
    /// Functions of which they are; absent for all.
    pub functions: Option<Vec<String>>,
}

/// A [`Follow`] as requests ask it.
pub(super) struct Tap {
    /// The least important level that anybody wants of any function, as a number.
    level: AtomicU8,
    follow: ArcSwapOption<Follow>,
    standing: Throttle,
}

impl Follow {
    /// What two followers want together.
    #[must_use]
    pub fn and(self, other: Follow) -> Follow {
        let functions = self.functions.zip(other.functions).map(|(ours, theirs)| {
            let mut both = [ours, theirs].concat();
            both.sort_unstable();
            both.dedup();
            both
        });
        Follow { level: self.level.max(other.level), functions }
    }

    fn covers(&self, level: Level, function: &str) -> bool {
        let is_of = |functions: &Vec<String>| functions.iter().any(|name| name == function);
        level <= self.level && self.functions.as_ref().is_none_or(is_of)
    }
}

impl Default for Tap {
    fn default() -> Self {
        let standing = Throttle::new(STANDING_PER_SECOND);
        Tap { level: AtomicU8::new(STANDING as u8), follow: ArcSwapOption::empty(), standing }
    }
}

impl Tap {
    pub(super) fn wants(&self, level: Level, function: &str) -> bool {
        if level as u8 > self.level.load(Ordering::Relaxed) {
            return false;
        }
        let is_followed = self.follow.load().as_ref().is_some_and(|follow| follow.covers(level, function));
        is_followed || level <= STANDING && self.standing.admit().is_some()
    }

    pub(super) fn follow(&self, follow: Option<Follow>) {
        let level = follow.as_ref().map_or(STANDING, |follow| follow.level.max(STANDING));
        self.follow.store(follow.map(Into::into));
        self.level.store(level as u8, Ordering::Relaxed);
    }
}
