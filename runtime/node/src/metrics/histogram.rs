//! How long something took, how often: counts of durations between fixed bounds.

use serde::{Deserialize, Serialize};
use std::array;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Upper bounds of the buckets in nanoseconds: 1, 2 and 5 of each decade from 1 µs, which a warm start is near, to 10 s. One
/// more bucket takes what is above.
pub const BOUNDS: [u64; 22] = [
    1_000,
    2_000,
    5_000,
    10_000,
    20_000,
    50_000,
    100_000,
    200_000,
    500_000,
    1_000_000,
    2_000_000,
    5_000_000,
    10_000_000,
    20_000_000,
    50_000_000,
    100_000_000,
    200_000_000,
    500_000_000,
    1_000_000_000,
    2_000_000_000,
    5_000_000_000,
    10_000_000_000,
];

/// Where sums stop: all buckets together are no more than a number holds, whatever a process says of itself.
pub(super) const SUM_MAX: u64 = u64::MAX / 32;

const BUCKETS: usize = BOUNDS.len() + 1;

/// Durations, counted. `C` is a number, or a cell that several threads may write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Histogram<C> {
    /// Those in each bucket alone, not in all below.
    pub(super) buckets: [C; BUCKETS],
    pub(super) sum_nanos: C,
}

impl Histogram<AtomicU64> {
    pub(super) fn record(&self, duration: Duration) {
        let nanos = nanos(duration);
        let place = BOUNDS.partition_point(|bound| *bound < nanos);
        if let Some(bucket) = self.buckets.get(place) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
        self.sum_nanos.fetch_add(nanos, Ordering::Relaxed);
    }

    /// What was counted since the last call.
    pub(super) fn take(&self) -> Histogram<u64> {
        Histogram { buckets: self.buckets.each_ref().map(take), sum_nanos: take(&self.sum_nanos) }
    }
}

impl Histogram<u64> {
    pub(super) fn add(&mut self, more: &Self) {
        add_all(&mut self.buckets, &more.buckets);
        self.sum_nanos = sum(self.sum_nanos, more.sum_nanos);
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.buckets.iter().fold(0, |all, bucket| all.saturating_add(*bucket))
    }

    /// Their sum in seconds.
    pub fn sum(&self) -> f64 {
        seconds(self.sum_nanos)
    }

    /// Upper bounds in seconds, each with the durations in its bucket alone.
    pub fn by_seconds(&self) -> [(f64, u64); BUCKETS] {
        array::from_fn(|place| {
            let bound = BOUNDS.get(place).map_or(f64::INFINITY, |nanos| seconds(*nanos));
            (bound, self.buckets.get(place).copied().unwrap_or_default())
        })
    }
}

/// Empties a cell.
pub(super) fn take(cell: &AtomicU64) -> u64 {
    cell.swap(0, Ordering::Relaxed)
}

pub(super) fn add_all(sums: &mut [u64], more: &[u64]) {
    for (known, more) in sums.iter_mut().zip(more) {
        *known = sum(*known, *more);
    }
}

/// Adds up to [`SUM_MAX`].
pub(super) fn sum(known: u64, more: u64) -> u64 {
    known.saturating_add(more).min(SUM_MAX)
}

pub(super) fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

pub(super) fn seconds(nanos: u64) -> f64 {
    nanos as f64 / 1e9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_rise_by_one_two_five() {
        for (place, decade) in BOUNDS.chunks(3).enumerate() {
            let one = 1_000 * 10u64.pow(u32::try_from(place).expect("small"));
            assert_eq!(decade, &[one, 2 * one, 5 * one][..decade.len()]);
        }
    }

    #[test]
    fn durations_are_counted_at_and_above_their_bound() {
        let cells = Histogram::<AtomicU64>::default();
        for nanos in [0, 1_000, 1_001, 10_000_000_000, 10_000_000_001] {
            cells.record(Duration::from_nanos(nanos));
        }
        let taken = cells.take();
        assert_eq!((taken.buckets[0], taken.buckets[1]), (2, 1));
        assert_eq!((taken.buckets[21], taken.buckets[22]), (1, 1));
        assert_eq!((taken.count(), taken.sum_nanos), (5, 20_000_002_002));
        assert_eq!(cells.take(), Histogram::default(), "taken once");
    }

    #[test]
    fn sums_are_those_of_the_parts_and_never_wrap() {
        let cells = Histogram::<AtomicU64>::default();
        cells.record(Duration::from_micros(3));
        let mut sum = cells.take();
        sum.add(&sum.clone());
        assert_eq!((sum.count(), sum.buckets[2], sum.sum_nanos), (2, 2, 6_000));
        (sum.sum_nanos, sum.buckets) = (u64::MAX, [u64::MAX; BUCKETS]);
        sum.add(&sum.clone());
        assert_eq!((sum.sum_nanos, sum.count()), (SUM_MAX, SUM_MAX * BUCKETS as u64));
    }
}
