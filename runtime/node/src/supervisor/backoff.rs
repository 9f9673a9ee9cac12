//! How long a dead worker stays unreplaced.

use std::time::Duration;

/// A worker that lived for less died quickly.
const QUICK: Duration = Duration::from_secs(1);

/// Quick deaths in a row that are replaced at once.
const QUICK_DEATHS_MAX: u32 = 5;

/// The first pause; each further one is twice as long, up to the last.
const PAUSE_MIN: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(5);

/// Counts quick deaths in a row.
#[derive(Default)]
pub(super) struct Backoff {
    quick_deaths: u32,
}

impl Backoff {
    /// The pause after the death of a worker that lived for `lifetime`.
    pub(super) fn pause(&mut self, lifetime: Duration) -> Duration {
        if lifetime >= QUICK {
            self.quick_deaths = 0;
            return Duration::ZERO;
        }
        self.quick_deaths = self.quick_deaths.saturating_add(1);
        match self.quick_deaths.checked_sub(QUICK_DEATHS_MAX + 1) {
            None => Duration::ZERO,
            Some(pauses) => PAUSE_MIN.saturating_mul(2_u32.saturating_pow(pauses)).min(PAUSE_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_deaths_in_a_row_are_replaced_ever_later() {
        let mut backoff = Backoff::default();
        let quick = QUICK - Duration::from_nanos(1);
        let pauses: Vec<_> = (0..13).map(|_| backoff.pause(quick).as_millis()).collect();
        assert_eq!(pauses, [0, 0, 0, 0, 0, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]);
        assert_eq!(backoff.pause(QUICK), Duration::ZERO, "this one lived");
        assert_eq!(backoff.pause(quick), Duration::ZERO, "counted anew");
    }
}
