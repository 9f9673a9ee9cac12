//! Clocks that stand still while a guest computes.
//!
//! A guest that can time its own instructions can time its neighbours' (Spectre and cache attacks). As in Cloudflare
//! Workers, time moves only when the guest waited for something outside, and then in whole milliseconds.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use wasmtime_wasi::{HostMonotonicClock, HostWallClock};

/// Granularity of both clocks.
pub const RESOLUTION: Duration = Duration::from_millis(1);

const MILLI_NANOS: u64 = 1_000_000;

/// The time one isolate sees. Clones share it.
#[derive(Clone, Debug)]
pub struct FrozenClock(Arc<Cell>);

#[derive(Debug)]
struct Cell {
    started: Instant,
    started_unix_ms: u64,
    elapsed_ms: AtomicU64,
}

impl FrozenClock {
    /// Makes a clock that shows `now` until [`FrozenClock::advance`] is called.
    pub fn new(now: Instant) -> Self {
        let unix = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        FrozenClock(Arc::new(Cell {
            started: now,
            started_unix_ms: u64::try_from(unix.as_millis()).unwrap_or(u64::MAX),
            elapsed_ms: AtomicU64::new(0),
        }))
    }

    /// Moves the clock to `now`. Called when the guest has waited, never while it computes.
    pub fn advance(&self, now: Instant) {
        let elapsed = now.saturating_duration_since(self.0.started).as_millis();
        self.0.elapsed_ms.store(u64::try_from(elapsed).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    fn elapsed_ms(&self) -> u64 {
        self.0.elapsed_ms.load(Ordering::Relaxed)
    }
}

impl HostMonotonicClock for FrozenClock {
    fn resolution(&self) -> u64 {
        MILLI_NANOS
    }

    fn now(&self) -> u64 {
        self.elapsed_ms().saturating_mul(MILLI_NANOS)
    }
}

impl HostWallClock for FrozenClock {
    fn resolution(&self) -> Duration {
        RESOLUTION
    }

    fn now(&self) -> Duration {
        Duration::from_millis(self.0.started_unix_ms.saturating_add(self.elapsed_ms()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_moves_only_when_told_and_in_whole_milliseconds() {
        let start = Instant::now();
        let clock = FrozenClock::new(start);
        let wall = HostWallClock::now(&clock);
        assert_eq!(HostMonotonicClock::now(&clock), 0);
        clock.advance(start + Duration::from_micros(2_900));
        assert_eq!(HostMonotonicClock::now(&clock), 2 * MILLI_NANOS);
        assert_eq!(HostWallClock::now(&clock), wall + Duration::from_millis(2));
    }
}
