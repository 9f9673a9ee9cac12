//! What `isolet bench` found, as one value that the table, the JSON and the HTML are made from.

use super::process::Memory;
use super::schedule::Arrivals;
use super::summary::{Latencies, Summary};
use isolet_isolate::version::StartPhase;
use serde::Serialize;
use std::collections::BTreeMap;
use std::time::Duration;

/// Name of the row that others are compared with.
pub const BARE: &str = "bare";
/// Part of its processor above which the generator may have been what held the throughput down.
const GENERATOR_BUSY: f64 = 0.9;

/// Part of the requests that the generator may send late without a note: less than what moves the 99 % quantile.
const LATE_TOLERATED: f64 = 0.002;

/// A whole report. Times are microseconds, sizes bytes.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Version of Isolet.
    pub version: &'static str,
    /// What was measured: a path or URL.
    pub target: String,
    /// The request that was sent.
    pub request: String,
    /// `release` or `debug`.
    pub build: &'static str,
    /// Processors of the machine.
    pub processors: usize,
    /// How it was measured.
    pub settings: Settings,
    /// One for each scenario or phase.
    pub rows: Vec<Row>,
    /// What a reader must know before trusting the figures.
    pub notes: Vec<String>,
}

/// How a report was measured.
#[derive(Clone, Debug, Serialize)]
pub struct Settings {
    /// Seconds of load for each scenario, half closed and half open loop.
    pub duration_s: f64,
    /// Rounds over all scenarios that the time is divided into.
    pub rounds: u32,
    /// Connections of the closed loop.
    pub connections: usize,
    /// Requests a second of the open loop; absent: half of the throughput found.
    pub rate: Option<f64>,
    /// Spacing of the open loop.
    pub arrivals: Arrivals,
    /// Most requests of the open loop under way at once.
    pub in_flight_max: usize,
    /// Seed of the open loop's times.
    pub seed: u64,
    /// Isolates kept ready in the `ready` scenario.
    pub ready: u32,
}

/// One line of the table.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// The start phase, `bare`, or `all` for everything a URL answered.
    pub name: String,
    /// Part of the scenario's requests that had this start phase; absent when the server names none.
    pub share: Option<f64>,
    /// Requests that the latency is made from.
    pub requests: u64,
    /// Responses a second in the closed loop.
    pub throughput: Option<f64>,
    /// Requests a second offered in the open loop.
    pub rate: Option<f64>,
    /// From the time a request was due to the end of its response.
    pub latency: Quantiles,
    /// Time until the isolate was ready.
    pub start: Option<Quantiles>,
    /// Time in admission.
    pub queue: Option<Quantiles>,
    /// Time in the handler.
    pub handler: Option<Quantiles>,
    /// CPU time of the server for each request of the closed loop.
    pub cpu_us: Option<f64>,
    /// Resident memory of all the server's processes after the load.
    pub rss_bytes: Option<u64>,
    /// The same, pages that processes share divided among them.
    pub pss_bytes: Option<u64>,
    /// Least and most fuel of a request.
    pub fuel: Option<(u64, u64)>,
    /// Failures by word.
    pub errors: BTreeMap<String, u64>,
    /// Requests sent more than 1 ms after they were due.
    pub late: u64,
    /// Requests due but never sent.
    pub unsent: u64,
    /// Connections opened again.
    pub reconnects: u64,
    /// Compared with the bare server of the same run.
    pub ratio: Option<Ratio>,
    /// Percentile curve of the latency.
    pub curve: Vec<Point>,
    /// Histogram of the latency.
    pub bars: Vec<Bar>,
}

/// Quantiles of a distribution of times, in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Quantiles {
    /// How many times it is made from.
    pub samples: u64,
    /// Median.
    pub p50_us: f64,
    /// 90 %.
    pub p90_us: f64,
    /// 99 %.
    pub p99_us: f64,
    /// 99.9 %.
    pub p999_us: f64,
    /// The longest.
    pub max_us: f64,
}

/// How a server compares with the bare one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Ratio {
    /// Its throughput over the bare server's.
    pub throughput: f64,
    /// Its CPU time a request over the bare server's.
    pub cpu: Option<f64>,
}

/// A point of a percentile curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Part of the requests, 0 to 1.
    pub quantile: f64,
    /// That were at most this long.
    pub us: f64,
}

/// A bar of a histogram.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Lower edge.
    pub from_us: f64,
    /// Upper edge.
    pub to_us: f64,
    /// Requests between.
    pub count: u64,
}

/// What the runs of one scenario measured.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// Name of its row.
    pub name: &'static str,
    /// The phase its requests are meant to have; absent: one row for each phase seen.
    pub phase: Option<StartPhase>,
    /// Throughput runs; empty where a scenario has none.
    pub closed: Summary,
    /// Latency runs.
    pub open: Summary,
    /// Seconds that the latency runs offered load for; zero where a scenario offers none.
    pub offered: Duration,
    /// CPU time of the server over the throughput runs.
    pub cpu: Option<Duration>,
    /// Memory of the server after the last run.
    pub memory: Option<Memory>,
}

impl Measured {
    /// The rows of this scenario: one, or for a URL one for all and one for each phase that it named.
    pub fn rows(&self) -> Vec<Row> {
        if let Some(phase) = self.phase {
            return vec![self.row(self.name, Some(phase))];
        }
        let phases = self.open.phases.iter().map(|(phase, _)| self.row(phase.as_str(), Some(*phase)));
        std::iter::once(self.row(self.name, None)).chain(phases).collect()
    }

    /// The requests of `phase`, or all of them when none names it.
    fn row(&self, name: &str, phase: Option<StartPhase>) -> Row {
        let summary = phase.and_then(|phase| self.open.phase(phase));
        let latency = summary.map_or(&self.open.latency, |summary| &summary.latency);
        let part =
            |latencies: Option<&Latencies>| latencies.filter(|times| times.count() > 0).map(Quantiles::of);
        let mut errors = self.closed.errors.clone();
        for (word, count) in &self.open.errors {
            *errors.entry(word.clone()).or_default() += count;
        }
        Row {
            name: name.to_owned(),
            share: phase.and_then(|phase| self.share(phase)),
            requests: latency.count(),
            throughput: (self.closed.responses > 0).then(|| self.closed.throughput()),
            rate: self.rate(),
            latency: Quantiles::of(latency),
            start: part(summary.map(|summary| &summary.start)),
            queue: part(summary.map(|summary| &summary.queue)),
            handler: part(summary.map(|summary| &summary.handler)),
            cpu_us: self.cpu_us(),
            rss_bytes: self.memory.map(|memory| memory.rss),
            pss_bytes: self.memory.map(|memory| memory.pss).filter(|bytes| *bytes > 0),
            fuel: self.open.fuel,
            errors,
            late: self.open.late,
            unsent: self.open.unsent,
            reconnects: self.closed.reconnects + self.open.reconnects,
            ratio: None,
            curve: latency.curve().into_iter().map(Point::from).collect(),
            bars: latency.bars().into_iter().map(Bar::from).collect(),
        }
    }

    fn share(&self, phase: StartPhase) -> Option<f64> {
        let named: u64 = self.open.phases.iter().map(|(_, summary)| summary.latency.count()).sum();
        let of_phase = self.open.phase(phase).map_or(0, |summary| summary.latency.count());
        (named > 0).then(|| of_phase as f64 / named as f64)
    }

    fn rate(&self) -> Option<f64> {
        (!self.offered.is_zero()).then(|| self.open.latency.count() as f64 / self.offered.as_secs_f64())
    }

    fn cpu_us(&self) -> Option<f64> {
        let responses = Some(self.closed.responses).filter(|count| *count > 0)?;
        Some(self.cpu?.as_secs_f64() * 1e6 / responses as f64)
    }

    /// Tells requests that the server held up from those that the generator itself sent late.
    fn late_note(&self) -> Option<String> {
        let (name, late, unsent) = (self.name, self.open.late, self.open.unsent);
        if self.open.full > 0 {
            return Some(format!(
                "{name}: {late} requests went out more than 1 ms late and {unsent} never, since the most allowed were \
                 under way; the wait is in the latency."
            ));
        }
        let is_notable = late as f64 > self.open.latency.count() as f64 * LATE_TOLERATED;
        is_notable.then(|| {
            format!(
                "{name}: the load generator sent {late} requests more than 1 ms late although the server had room: the \
                 machine is busy with other things, and the latencies are too high."
            )
        })
    }

    /// What a reader must know of this scenario.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(share) = self.phase.and_then(|phase| self.share(phase)).filter(|share| *share < 0.9995) {
            let percent = super::figures::percent(share);
            notes.push(format!(
                "{}: {percent} of the requests started in this phase; the row shows those.",
                self.name
            ));
        }
        if self.phase.is_some() && self.open.phases.is_empty() {
            notes.push(format!("{}: the responses name no start phase (server-timing is off).", self.name));
        }
        notes.extend(self.late_note());
        let busy = self.closed.generator_cpu.as_secs_f64() / self.closed.elapsed.as_secs_f64().max(1e-9);
        if busy > GENERATOR_BUSY {
            notes.push(format!(
                "{}: the load generator used its whole processor; compare CPU time, not throughput.",
                self.name
            ));
        }
        notes
    }
}

/// Compares every row with the bare server's, if there is one.
pub fn add_ratios(rows: &mut [Row]) {
    let Some(bare) = rows.iter().find(|row| row.name == BARE) else { return };
    let (bare_throughput, bare_cpu) = (bare.throughput, bare.cpu_us);
    for row in rows.iter_mut().filter(|row| row.name != BARE) {
        row.ratio = row.throughput.zip(bare_throughput).map(|(mine, bare)| Ratio {
            throughput: mine / bare,
            cpu: row.cpu_us.zip(bare_cpu).filter(|(_, bare)| *bare > 0.0).map(|(mine, bare)| mine / bare),
        });
    }
}

impl Quantiles {
    fn of(latencies: &Latencies) -> Self {
        let us = |quantile| latencies.quantile_ns(quantile) as f64 / 1e3;
        Quantiles {
            samples: latencies.count(),
            p50_us: us(0.5),
            p90_us: us(0.9),
            p99_us: us(0.99),
            p999_us: us(0.999),
            max_us: latencies.max_ns() as f64 / 1e3,
        }
    }
}

impl From<(f64, u64)> for Point {
    fn from((quantile, nanoseconds): (f64, u64)) -> Self {
        Point { quantile, us: nanoseconds as f64 / 1e3 }
    }
}

impl From<super::summary::Bar> for Bar {
    fn from(bar: super::summary::Bar) -> Self {
        Bar { from_us: bar.from_ns as f64 / 1e3, to_us: bar.to_ns as f64 / 1e3, count: bar.count }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::response::Response;

    fn measured(
        name: &'static str,
        phase: Option<StartPhase>,
        us: u64,
        seen: Option<StartPhase>,
    ) -> Measured {
        let mut measured = Measured { name, phase, offered: Duration::from_secs(1), ..Measured::default() };
        let response = Response { status: 200, phase: seen, start_ns: Some(7_000), ..Response::default() };
        for _ in 0..100 {
            measured.closed.record(Duration::from_micros(us), &response);
            measured.open.record(Duration::from_micros(us), &response);
        }
        measured.closed.elapsed = Duration::from_secs(1);
        measured.cpu = Some(Duration::from_micros(us * 100));
        measured
    }

    #[test]
    fn a_row_shows_its_own_phase_only() {
        let mut ready = measured("ready", Some(StartPhase::Ready), 50, Some(StartPhase::Ready));
        let fresh = Response { status: 200, phase: Some(StartPhase::Fresh), ..Response::default() };
        (0..25).for_each(|_| ready.open.record(Duration::from_millis(10), &fresh));
        let [row] = ready.rows().try_into().expect("one row");
        assert_eq!((row.requests, row.share), (100, Some(0.8)));
        assert!(row.latency.max_us < 51.0, "{:?}", row.latency);
        assert_eq!(row.start.map(|start| start.samples), Some(100));
        assert_eq!(ready.notes().len(), 1);
        assert!(ready.notes()[0].contains("80.0 %"), "{:?}", ready.notes());
    }

    #[test]
    fn a_url_has_a_row_for_all_and_one_for_each_phase_it_names() {
        let names = |measured: Measured| measured.rows().into_iter().map(|row| row.name).collect::<Vec<_>>();
        assert_eq!(names(measured("all", None, 50, Some(StartPhase::Reused))), ["all", "reused"]);
        assert_eq!(names(measured("all", None, 50, None)), ["all"]);
    }

    #[test]
    fn ratios_are_to_the_bare_server() {
        let bare = measured(BARE, None, 10, None);
        let fresh = measured("fresh", Some(StartPhase::Fresh), 25, Some(StartPhase::Fresh));
        let mut rows = [bare.rows(), fresh.rows()].concat();
        add_ratios(&mut rows);
        assert_eq!(rows[0].ratio, None);
        assert_eq!(rows[1].ratio, Some(Ratio { throughput: 1.0, cpu: Some(2.5) }));
    }

    #[test]
    fn every_doubt_is_noted() {
        let mut silent = measured("fresh", Some(StartPhase::Fresh), 50, None);
        silent.open.late = 3;
        silent.open.unsent = 2;
        silent.open.full = 3;
        silent.closed.generator_cpu = Duration::from_millis(950);
        let notes = silent.notes().join("\n");
        for expected in ["name no start phase", "3 requests", "2 never", "whole processor"] {
            assert!(notes.contains(expected), "{notes}");
        }
        silent.open.full = 0;
        assert!(silent.notes().join("\n").contains("the machine is busy"), "{:?}", silent.notes());
        assert!(measured("fresh", Some(StartPhase::Fresh), 50, Some(StartPhase::Fresh)).notes().is_empty());
    }
}
