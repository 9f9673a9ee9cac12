//! The times at which an open loop's requests are due.

use std::time::Duration;

/// How arrivals are spaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Arrivals {
    /// Independent of each other, as from many users: exponential gaps.
    #[default]
    Poisson,
    /// Equal gaps.
    Uniform,
}

/// An endless sequence of due times, counted from the start of the run.
#[derive(Clone, Debug)]
pub struct Schedule {
    mean_gap_s: f64,
    arrivals: Arrivals,
    random: SplitMix64,
    arrived: u64,
    at_s: f64,
}

impl Schedule {
    /// Due times at a mean `rate` a second; a rate that is not a positive number never comes due.
    pub fn new(rate: f64, arrivals: Arrivals, seed: u64) -> Self {
        let mean_gap_s = if rate > 0.0 { rate.recip() } else { f64::INFINITY };
        Schedule { mean_gap_s, arrivals, random: SplitMix64(seed), arrived: 0, at_s: 0.0 }
    }
}

impl Iterator for Schedule {
    type Item = Duration;

    fn next(&mut self) -> Option<Duration> {
        self.arrived += 1;
        match self.arrivals {
            // Multiplied, not added up, so that rounding never shifts the rate.
            Arrivals::Uniform => self.at_s = self.mean_gap_s * self.arrived as f64,
            Arrivals::Poisson => self.at_s -= self.mean_gap_s * self.random.unit().ln(),
        }
        Duration::try_from_secs_f64(self.at_s).ok()
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): ample for spacing arrivals, and the same on every machine.
#[derive(Clone, Debug)]
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number above 0 and at most 1, whose logarithm is therefore finite.
    fn unit(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uniform_arrivals_are_equally_spaced() {
        let due: Vec<_> = Schedule::new(1000.0, Arrivals::Uniform, 0).take(3).collect();
        assert_eq!(due, [1, 2, 3].map(Duration::from_millis));
    }

    #[test]
    fn poisson_arrivals_have_the_rate_and_the_spread_of_poisson() {
        let due: Vec<f64> =
            Schedule::new(1000.0, Arrivals::Poisson, 7).take(100_000).map(|at| at.as_secs_f64()).collect();
        let last = due.last().copied().unwrap_or_default();
        assert!((99.0..101.0).contains(&last), "100,000 arrivals took {last} s");
        // Exponential gaps: a part of 1/e is longer than the mean.
        let longer = due.windows(2).filter(|pair| pair[1] - pair[0] > 0.001).count();
        assert!((36_000..37_600).contains(&longer), "{longer} gaps are longer than the mean");
    }

    #[test]
    fn the_same_seed_gives_the_same_times() {
        let times = |seed| Schedule::new(10.0, Arrivals::Poisson, seed).take(10).collect::<Vec<_>>();
        assert_eq!(times(1), times(1));
        assert_ne!(times(1), times(2));
    }

    #[test]
    fn a_rate_that_is_not_positive_never_comes_due() {
        for rate in [0.0, -1.0, f64::NAN] {
            assert_eq!(Schedule::new(rate, Arrivals::Uniform, 0).next(), None, "{rate}");
        }
    }
}
