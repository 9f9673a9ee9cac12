//! Bounds how often something is told a second, and counts how often it was not.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Lets a number through a second. Takes no lock.
pub struct Throttle {
    per_second: u64,
    /// The second of the last one in the upper half, and how many there were in it in the lower.
    window: AtomicU64,
    held_back: AtomicU64,
}

const LOWER: u64 = 0xffff_ffff;

impl Throttle {
    /// Lets `per_second` through.
    pub const fn new(per_second: u32) -> Self {
        let (window, held_back) = (AtomicU64::new(0), AtomicU64::new(0));
        Throttle { per_second: per_second as u64, window, held_back }
    }

    /// Whether one more is let through now; if so, how many were held back since the last.
    pub fn admit(&self) -> Option<u64> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.admit_at(now.as_secs())
    }

    /// Counts `more` as held back that were let through here and nowhere else.
    pub(crate) fn hold_back(&self, more: u64) {
        self.held_back.fetch_add(more, Ordering::Relaxed);
    }

    /// [`Throttle::admit`] in a second since 1970.
    pub(crate) fn admit_at(&self, second: u64) -> Option<u64> {
        let now = second << 32;
        let next = |window: u64| if window & !LOWER == now { window + 1 } else { now + 1 };
        let before =
            self.window.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |window| Some(next(window)));
        let place = next(before.unwrap_or_else(|window| window)) & LOWER;
        if place <= self.per_second {
            return Some(self.held_back.swap(0, Ordering::Relaxed));
        }
        self.held_back.fetch_add(1, Ordering::Relaxed);
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_many_are_let_through_a_second_and_the_rest_is_counted() {
        let throttle = Throttle::new(2);
        let admitted = [7, 7, 7, 7, 8, 8, 8, 7].map(|second| throttle.admit_at(second));
        let expected = [Some(0), Some(0), None, None, Some(2), Some(0), None, Some(1)];
        assert_eq!(admitted, expected, "a clock that is set back begins another second");
    }
}
