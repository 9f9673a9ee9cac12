//! What a load run measured: latency histograms, as a whole and by start phase.

use super::response::Response;
use hdrhistogram::Histogram;
use isolet_isolate::version::StartPhase;
use std::collections::BTreeMap;
use std::time::Duration;

/// Shortest time told apart, 100 ns: a reused isolate starts in less than a microsecond.
const LATENCY_NS_MIN: u64 = 100;
/// Longest time recorded; longer ones count as this.
const LATENCY_NS_MAX: u64 = 60_000_000_000;
/// Three significant digits: an error of at most 0.1 %.
const SIGNIFICANT_DIGITS: u8 = 3;
/// Bars for each doubling of latency in [`Latencies::bars`].
const BARS_PER_OCTAVE: u32 = 8;

/// A distribution of times between 100 ns and 60 s, with an error of at most 0.1 %.
#[derive(Clone, Debug)]
pub struct Latencies {
    histogram: Histogram<u64>,
}

/// How many times fell in a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Lower edge in nanoseconds.
    pub from_ns: u64,
    /// Upper edge in nanoseconds.
    pub to_ns: u64,
    /// Times between the edges.
    pub count: u64,
}

impl Default for Latencies {
    fn default() -> Self {
        let histogram = Histogram::new_with_bounds(LATENCY_NS_MIN, LATENCY_NS_MAX, SIGNIFICANT_DIGITS);
        Latencies { histogram: histogram.expect("the bounds are valid constants") }
    }
}

impl Latencies {
    /// Counts one time; times over 60 s count as 60 s.
    pub fn record(&mut self, time: Duration) {
        self.record_ns(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
    }

    /// Counts one time in nanoseconds.
    pub fn record_ns(&mut self, nanoseconds: u64) {
        self.histogram.saturating_record(nanoseconds.min(LATENCY_NS_MAX));
    }

    /// Adds what another distribution counted.
    pub fn merge(&mut self, other: &Latencies) {
        self.histogram.add(&other.histogram).expect("all have the same bounds");
    }

    /// How many times were counted.
    pub fn count(&self) -> u64 {
        self.histogram.len()
    }

    /// The time that the given part (0 to 1) of all times does not exceed, in nanoseconds; 0 when there are none.
    pub fn quantile_ns(&self, quantile: f64) -> u64 {
        self.histogram.value_at_quantile(quantile).min(self.histogram.max())
    }

    /// The longest time, in nanoseconds.
    pub fn max_ns(&self) -> u64 {
        self.histogram.max()
    }

    /// Points of the percentile curve, from the median of nothing to the longest time: `(quantile, nanoseconds)`.
    ///
    /// The points are dense where a logarithmic axis of `1 / (1 - quantile)` shows them, and end with the last quantile
    /// that this many samples can tell.
    pub fn curve(&self) -> Vec<(f64, u64)> {
        const POINTS_PER_DECADE: u32 = 20;
        if self.count() == 0 {
            return Vec::new();
        }
        let decades = (self.count() as f64).log10();
        let last = (decades * f64::from(POINTS_PER_DECADE)).floor() as u32;
        let quantile = |point: u32| 1.0 - 10f64.powf(-f64::from(point) / f64::from(POINTS_PER_DECADE));
        (0..=last).map(|point| (quantile(point), self.quantile_ns(quantile(point)))).collect()
    }

    /// Counts in ranges of equal width on a logarithmic axis, without the empty ranges at both ends.
    pub fn bars(&self) -> Vec<Bar> {
        if self.count() == 0 {
            return Vec::new();
        }
        let octave = |ns: u64| (ns.max(1) as f64).log2() * f64::from(BARS_PER_OCTAVE);
        let (first, last) =
            (octave(self.histogram.min()).floor() as u32, octave(self.max_ns()).floor() as u32);
        let edge = |index: u32| 2f64.powf(f64::from(index) / f64::from(BARS_PER_OCTAVE)) as u64;
        let mut bars: Vec<Bar> = (first..=last)
            .map(|index| Bar { from_ns: edge(index), to_ns: edge(index + 1), count: 0 })
            .collect();
        for value in self.histogram.iter_recorded() {
            let index = (octave(value.value_iterated_to()).floor() as u32).clamp(first, last) - first;
            if let Some(bar) = bars.get_mut(index as usize) {
                bar.count += value.count_at_value();
            }
        }
        bars
    }
}

/// What the requests of one start phase measured.
#[derive(Clone, Debug, Default)]
pub struct PhaseSummary {
    /// As the client saw it, from the time the request was meant to be sent.
    pub latency: Latencies,
    /// Time in admission.
    pub queue: Latencies,
    /// Time until the isolate was ready.
    pub start: Latencies,
    /// Time in the handler.
    pub handler: Latencies,
}

/// What one load run measured.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Complete responses, whatever their status.
    pub responses: u64,
    /// Failures by word: a status with its error code, or what became of the connection.
    pub errors: BTreeMap<String, u64>,
    /// Time from the first request to the last response.
    pub elapsed: Duration,
    /// All responses, and as lower bounds the requests that timed out or were never sent.
    pub latency: Latencies,
    /// Requests whose response named a start phase.
    pub phases: Vec<(StartPhase, PhaseSummary)>,
    /// Open loop: requests sent more than a millisecond after they were due.
    pub late: u64,
    /// Open loop: requests that waited because the most allowed were under way.
    pub full: u64,
    /// Open loop: requests that were due but not sent when the run was given up.
    pub unsent: u64,
    /// Connections opened again after the server closed them.
    pub reconnects: u64,
    /// Bytes of response bodies.
    pub body_bytes: u64,
    /// CPU time of the generator's thread.
    pub generator_cpu: Duration,
    /// Least and most fuel a response named.
    pub fuel: Option<(u64, u64)>,
}

impl Summary {
    /// Responses a second.
    pub fn throughput(&self) -> f64 {
        if self.elapsed.is_zero() { 0.0 } else { self.responses as f64 / self.elapsed.as_secs_f64() }
    }

    /// Requests that failed: a status of 400 or more, or no response.
    pub fn error_count(&self) -> u64 {
        self.errors.values().sum()
    }

    /// The part (0 to 1) of all latencies that do not exceed `time`.
    pub fn latency_below(&self, time: Duration) -> f64 {
        self.latency.histogram.quantile_below(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX))
    }

    /// The requests of one start phase, if there were any.
    pub fn phase(&self, phase: StartPhase) -> Option<&PhaseSummary> {
        self.phases.iter().find(|(have, _)| *have == phase).map(|(_, summary)| summary)
    }

    /// Counts a complete response.
    pub fn record(&mut self, latency: Duration, response: &Response) {
        self.responses += 1;
        self.body_bytes += response.body_bytes;
        self.latency.record(latency);
        if response.status >= 400 {
            let code = response.error.as_deref().unwrap_or_default();
            self.fail(format!("{} {code}", response.status).trim_end());
        }
        if let Some(fuel) = response.fuel {
            self.fuel = Some(widen(self.fuel, (fuel, fuel)));
        }
        if let Some(phase) = response.phase {
            self.record_phase(phase, latency, response);
        }
    }

    fn record_phase(&mut self, phase: StartPhase, latency: Duration, response: &Response) {
        let summary = self.phase_mut(phase);
        summary.latency.record(latency);
        let parts = [
            (&mut summary.queue, response.queue_ns),
            (&mut summary.start, response.start_ns),
            (&mut summary.handler, response.handler_ns),
        ];
        for (latencies, nanoseconds) in parts {
            if let Some(nanoseconds) = nanoseconds {
                latencies.record_ns(nanoseconds);
            }
        }
    }

    /// Counts a failure that says nothing of latency.
    pub fn fail(&mut self, word: &str) {
        if let Some(count) = self.errors.get_mut(word) {
            *count += 1;
        } else {
            self.errors.insert(word.to_owned(), 1);
        }
    }

    /// Counts a request that had no response when it was given up; its latency is at least `latency`.
    pub fn give_up(&mut self, word: &str, latency: Duration) {
        self.latency.record(latency);
        self.fail(word);
    }

    /// Adds another run; times add up, so throughput becomes the mean over both.
    pub fn merge(&mut self, other: &Summary) {
        self.responses += other.responses;
        for (word, count) in &other.errors {
            *self.errors.entry(word.clone()).or_default() += count;
        }
        self.elapsed += other.elapsed;
        self.generator_cpu += other.generator_cpu;
        self.latency.merge(&other.latency);
        for (phase, summary) in &other.phases {
            let mine = self.phase_mut(*phase);
            mine.latency.merge(&summary.latency);
            mine.queue.merge(&summary.queue);
            mine.start.merge(&summary.start);
            mine.handler.merge(&summary.handler);
        }
        self.late += other.late;
        self.full += other.full;
        self.unsent += other.unsent;
        self.reconnects += other.reconnects;
        self.body_bytes += other.body_bytes;
        self.fuel = other.fuel.map(|fuel| widen(self.fuel, fuel)).or(self.fuel);
    }

    fn phase_mut(&mut self, phase: StartPhase) -> &mut PhaseSummary {
        let index = self.phases.iter().position(|(have, _)| *have == phase).unwrap_or_else(|| {
            self.phases.push((phase, PhaseSummary::default()));
            self.phases.len() - 1
        });
        &mut self.phases[index].1
    }
}

fn widen(range: Option<(u64, u64)>, (low, high): (u64, u64)) -> (u64, u64) {
    range.map_or((low, high), |(lowest, highest)| (lowest.min(low), highest.max(high)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(count: u64) -> Duration {
        Duration::from_millis(count)
    }

    fn answer(status: u16, phase: Option<StartPhase>) -> Response {
        Response {
            status,
            phase,
            start_ns: Some(7_000),
            fuel: Some(u64::from(status)),
            ..Response::default()
        }
    }

    /// Whether `value` is `expected` within the histogram's error.
    #[track_caller]
    fn assert_near(value: u64, expected: u64) {
        assert!(value.abs_diff(expected) * 1000 <= expected, "{value} is not near {expected}");
    }

    #[test]
    fn quantiles_are_exact_to_three_digits() {
        let mut latencies = Latencies::default();
        (1..=1000).for_each(|ms| latencies.record(millis(ms)));
        for (quantile, ms) in [(0.5, 500), (0.9, 900), (0.99, 990), (0.999, 999), (1.0, 1000)] {
            assert_near(latencies.quantile_ns(quantile), ms * 1_000_000);
        }
        assert_near(latencies.max_ns(), 1_000_000_000);
        assert_eq!(latencies.count(), 1000);
    }

    #[test]
    fn times_outside_the_bounds_are_kept_at_the_bound() {
        let mut latencies = Latencies::default();
        latencies.record(Duration::ZERO);
        latencies.record(millis(59_999));
        latencies.record(millis(60_000));
        latencies.record(millis(60_001));
        latencies.record(Duration::MAX);
        assert_eq!(latencies.count(), 5);
        assert_near(latencies.max_ns(), LATENCY_NS_MAX);
        assert!(latencies.quantile_ns(0.0) <= LATENCY_NS_MIN);
    }

    #[test]
    fn nothing_measured_is_zero_and_draws_nothing() {
        let latencies = Latencies::default();
        assert_eq!((latencies.quantile_ns(0.5), latencies.max_ns()), (0, 0));
        assert!(latencies.curve().is_empty() && latencies.bars().is_empty());
    }

    #[test]
    fn bars_hold_every_sample_once() {
        let mut latencies = Latencies::default();
        (1..=10_000).for_each(|us| latencies.record(Duration::from_micros(us)));
        let bars = latencies.bars();
        assert_eq!(bars.iter().map(|bar| bar.count).sum::<u64>(), 10_000);
        assert!(bars.windows(2).all(|pair| pair[0].to_ns == pair[1].from_ns));
        assert!(
            bars.first().is_some_and(|bar| bar.count > 0) && bars.last().is_some_and(|bar| bar.count > 0)
        );
    }

    #[test]
    fn the_curve_rises_and_ends_where_the_samples_do() {
        let mut latencies = Latencies::default();
        (1..=1000).for_each(|ms| latencies.record(millis(ms)));
        let curve = latencies.curve();
        assert!(curve.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1));
        let last = curve.last().expect("points").0;
        assert!((0.998..=0.9995).contains(&last), "{last}");
    }

    #[test]
    fn responses_are_counted_by_phase_and_by_error() {
        let mut summary = Summary::default();
        summary.record(millis(1), &answer(200, Some(StartPhase::Fresh)));
        summary.record(millis(2), &answer(200, Some(StartPhase::Ready)));
        summary.record(millis(3), &answer(404, None));
        let overloaded = Response { error: Some("overloaded".to_owned()), ..answer(503, None) };
        summary.record(millis(4), &overloaded);
        summary.give_up("timeout", millis(5000));
        let errors =
            [("404", 1), ("503 overloaded", 1), ("timeout", 1)].map(|(word, count)| (word.to_owned(), count));
        assert_eq!(summary.errors, BTreeMap::from(errors));
        assert_eq!((summary.responses, summary.error_count(), summary.latency.count()), (4, 3, 5));
        assert_eq!(summary.phase(StartPhase::Fresh).map(|phase| phase.start.count()), Some(1));
        assert!(summary.phase(StartPhase::Reused).is_none());
        assert_eq!(summary.fuel, Some((200, 503)));
    }

    #[test]
    fn merging_adds_everything_up() {
        let mut one = Summary { elapsed: millis(1000), late: 1, ..Summary::default() };
        one.record(millis(1), &answer(200, Some(StartPhase::Fresh)));
        let mut two = Summary { elapsed: millis(1000), unsent: 2, reconnects: 3, ..Summary::default() };
        two.record(millis(9), &answer(500, Some(StartPhase::Fresh)));
        one.merge(&two);
        assert_eq!((one.responses, one.late, one.unsent, one.reconnects), (2, 1, 2, 3));
        assert_eq!(one.phase(StartPhase::Fresh).map(|phase| phase.latency.count()), Some(2));
        assert_eq!((one.throughput(), one.fuel), (1.0, Some((200, 500))));
    }
}
