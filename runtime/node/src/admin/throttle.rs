//! So many things in so much time for each key: a bucket of tokens, kept as the time at which it is full again.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Keys that are remembered at once; at 40 bytes each, less than a megabyte. Those whose bucket is full are forgotten.
const KEYS_MAX: usize = 10_000;

/// A rate for each key. Time is passed in.
pub(super) struct Throttle<K> {
    /// After this time one more is allowed.
    interval: Duration,
    /// How far a key may be ahead of the rate.
    burst: Duration,
    /// When the bucket of each key is full again.
    full_at: Mutex<HashMap<K, Instant>>,
}

impl<K: Eq + Hash> Throttle<K> {
    /// Allows `count` in `period`, and `burst` at once.
    pub(super) fn new(count: u64, period: Duration, burst: u64) -> Self {
        let interval = period.div_f64(count.max(1) as f64);
        Throttle { interval, burst: interval.mul_f64(burst as f64), full_at: Mutex::default() }
    }

    /// Takes one.
    ///
    /// # Errors
    /// There is none; says after what time there is.
    pub(super) fn take(&self, key: K, now: Instant) -> Result<(), Duration> {
        let mut full_at = self.full_at();
        if !full_at.contains_key(&key) && full_at.len() >= KEYS_MAX {
            full_at.retain(|_, at| *at > now);
            // Nobody is let past the rate because others fill the table.
            if full_at.len() >= KEYS_MAX {
                return Err(self.interval);
            }
        }
        let at = full_at.entry(key).or_insert(now);
        let after = (*at).max(now) + self.interval;
        self.within(after, now)?;
        *at = after;
        Ok(())
    }

    /// Whether there is one to take.
    ///
    /// # Errors
    /// There is none; says after what time there is.
    pub(super) fn look(&self, key: &K, now: Instant) -> Result<(), Duration> {
        let at = self.full_at().get(key).map_or(now, |at| (*at).max(now));
        self.within(at + self.interval, now)
    }

    fn within(&self, full_at: Instant, now: Instant) -> Result<(), Duration> {
        let ahead = full_at.saturating_duration_since(now);
        if ahead <= self.burst { Ok(()) } else { Err(ahead - self.burst) }
    }

    fn full_at(&self) -> MutexGuard<'_, HashMap<K, Instant>> {
        self.full_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_key_has_its_burst_and_then_its_rate() {
        let throttle = Throttle::new(10, SECOND, 3);
        let now = Instant::now();
        for _ in 0..3 {
            assert_eq!(throttle.take("a", now), Ok(()));
        }
        assert_eq!(throttle.look(&"a", now), Err(SECOND / 10));
        assert_eq!(throttle.take("a", now), Err(SECOND / 10));
        // What was refused costs nothing.
        assert_eq!(throttle.take("a", now + SECOND / 10), Ok(()));
        assert_eq!(throttle.take("a", now + SECOND / 10), Err(SECOND / 10));
        assert_eq!(throttle.take("b", now), Ok(()));
    }

    #[test]
    fn what_was_not_used_is_no_more_than_the_burst() {
        let throttle = Throttle::new(1, SECOND, 2);
        let now = Instant::now();
        assert_eq!(throttle.take("a", now), Ok(()));
        let later = now + 100 * SECOND;
        assert_eq!([throttle.take("a", later), throttle.take("a", later)], [Ok(()), Ok(())]);
        assert_eq!(throttle.take("a", later), Err(SECOND));
    }

    #[test]
    fn looking_takes_nothing() {
        let throttle = Throttle::new(1, SECOND, 1);
        let now = Instant::now();
        assert_eq!([throttle.look(&"a", now), throttle.look(&"a", now)], [Ok(()), Ok(())]);
        assert_eq!(throttle.take("a", now), Ok(()));
        assert_eq!(throttle.look(&"a", now), Err(SECOND));
    }

    #[test]
    fn the_table_is_bounded_and_forgets_those_that_rest() {
        let throttle = Throttle::new(1, SECOND, 1);
        let now = Instant::now();
        for key in 0..KEYS_MAX {
            assert_eq!(throttle.take(key, now), Ok(()));
        }
        assert_eq!(throttle.take(KEYS_MAX, now), Err(SECOND));
        assert_eq!(throttle.take(KEYS_MAX, now + SECOND), Ok(()));
        assert_eq!(throttle.full_at().len(), 1);
    }
}
