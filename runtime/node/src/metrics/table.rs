//! The table of all metrics: what each is called, what it says, and where its value comes from.

use super::figures::{Figures, OUTCOMES, PHASES, STATUSES};
use super::histogram::{Histogram, seconds};
use super::passed_on::{Export, SpanFate};
use super::totals::Snapshot;
use crate::problem::Problem;
use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

/// One metric.
#[derive(Debug)]
pub struct Metric {
    /// Its name, with unit and the suffix of its kind, as queries have it. A histogram has `_bucket`, `_sum` and `_count`.
    pub name: &'static str,
    /// How it changes.
    pub kind: Kind,
    /// What it is measured in.
    pub unit: Unit,
    /// Names of its labels.
    pub labels: &'static [&'static str],
    /// What it says.
    pub help: &'static str,
    pub(super) write: fn(&Snapshot, &mut dyn Series) -> fmt::Result,
}

/// Where the values of one metric go: a text, or messages.
pub trait Series {
    /// Takes the value of the series with these values of its labels.
    ///
    /// # Errors
    /// It cannot be written.
    fn put(&mut self, values: &[&str], value: Value) -> fmt::Result;

    /// Takes the histogram with these values of its labels.
    ///
    /// # Errors
    /// It cannot be written.
    fn put_all(&mut self, values: &[&str], histogram: &Histogram<u64>) -> fmt::Result;
}

/// One value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Things or bytes.
    Count(u64),
    /// Seconds.
    Seconds(f64),
}

/// How a metric changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It only rises, and starts again with the node.
    Counter,
    /// It rises and falls.
    Gauge,
    /// Durations, counted by [`super::BOUNDS`].
    Histogram,
    /// Always 1; the labels say it.
    Info,
}

/// What a metric is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things.
    Count,
    /// Seconds.
    Seconds,
    /// Bytes.
    Bytes,
}

impl Metric {
    /// Writes its values.
    ///
    /// # Errors
    /// Those of `series`.
    pub fn write(&self, snapshot: &Snapshot, series: &mut dyn Series) -> fmt::Result {
        (self.write)(snapshot, series)
    }

    /// The name without unit and without the suffix of its kind: what a reader adds again that knows both.
    pub fn stem(&self) -> &'static str {
        let suffix = match self.kind {
            Kind::Counter => "_total",
            Kind::Info => "_info",
            Kind::Gauge | Kind::Histogram => "",
        };
        let unit = match self.unit {
            Unit::Count => "",
            Unit::Seconds => "_seconds",
            Unit::Bytes => "_bytes",
        };
        let stem = self.name.strip_suffix(suffix).unwrap_or(self.name);
        stem.strip_suffix(unit).unwrap_or(stem)
    }
}

impl Value {
    pub(super) fn nanos(nanos: u64) -> Self {
        Value::Seconds(seconds(nanos))
    }
}

/// All metrics, in the order in which they are told. Figures of functions are told of those called since the node started.
pub const METRICS: &[Metric] = &[
    Metric {
        name: "isolet_build_info",
        kind: Kind::Info,
        unit: Unit::Count,
        labels: &["version"],
        help: "The version of Isolet that runs.",
        write: |_, series| series.put(&[env!("CARGO_PKG_VERSION")], Value::Count(1)),
    },
    Metric {
        name: "process_start_time_seconds",
        kind: Kind::Gauge,
        unit: Unit::Seconds,
        labels: &[],
        help: "When the node started, in seconds since 1970.",
        write: |node, series| {
            let started = node.started_at.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
            series.put(&[], Value::Seconds(started.as_secs_f64()))
        },
    },
    Metric {
        name: "isolet_workers",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Processes that serve.",
        write: |node, series| series.put(&[], Value::Count(node.state.workers as u64)),
    },
    Metric {
        name: "isolet_worker_restarts_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &[],
        help: "Workers that died and were replaced.",
        write: |node, series| series.put(&[], Value::Count(node.restarts)),
    },
    Metric {
        name: "isolet_version_parked",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &["function", "version"],
        help: "1 for each version that does not run any more because it crashed workers or never started.",
        write: |node, series| {
            node.parked.iter().try_for_each(|(function, version)| {
                series.put(&[function, &version_word(*version)], Value::Count(1))
            })
        },
    },
    Metric {
        name: "isolet_scrape_workers_missing",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Workers that did not answer in time when these figures were gathered; of them, these are up to date as of their last answer.",
        write: |node, series| series.put(&[], Value::Count(node.state.missing as u64)),
    },
    Metric {
        name: "isolet_requests_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["function", "version", "outcome", "status"],
        help: "Requests that reached an isolate and ended, by how the invocation ended and the class of the status sent.",
        write: requests,
    },
    Metric {
        name: "isolet_refused_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["code"],
        help: "Requests that reached no isolate, by the code of the answer.",
        write: refused,
    },
    Metric {
        name: "isolet_in_flight",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &["function"],
        help: "Invocations that run now.",
        write: |node, series| {
            node.functions
                .iter()
                .try_for_each(|it| series.put(&[&it.name], Value::Count(it.in_flight.into())))
        },
    },
    Metric {
        name: "isolet_starts_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["function", "phase"],
        help: "Isolates taken for a request, by how they came to be: loaded and fresh are cold starts, ready and reused warm ones.",
        write: starts,
    },
    Metric {
        name: "isolet_start_seconds",
        kind: Kind::Histogram,
        unit: Unit::Seconds,
        labels: &["phase"],
        help: "Time until an isolate was ready for its request.",
        write: |node, series| {
            let phases = PHASES.iter().zip(&node.common.starts);
            phases.into_iter().try_for_each(|(phase, starts)| series.put_all(&[phase.as_str()], starts))
        },
    },
    Metric {
        name: "isolet_queue_seconds",
        kind: Kind::Histogram,
        unit: Unit::Seconds,
        labels: &[],
        help: "Time from the arrival of a request to its admission.",
        write: |node, series| series.put_all(&[], &node.common.queue),
    },
    Metric {
        name: "isolet_handler_seconds",
        kind: Kind::Histogram,
        unit: Unit::Seconds,
        labels: &["function"],
        help: "Time from the start of a handler to its end, waiting included.",
        write: |node, series| histograms(node, series, |figures| &figures.handler),
    },
    Metric {
        name: "isolet_request_seconds",
        kind: Kind::Histogram,
        unit: Unit::Seconds,
        labels: &["function"],
        help: "Time from the arrival of a request to the end of its invocation.",
        write: |node, series| histograms(node, series, |figures| &figures.request),
    },
    Metric {
        name: "isolet_fuel_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["function"],
        help: "Instructions executed; 0 of a function that is not metered by fuel.",
        write: |node, series| values(node, series, |figures| Value::Count(figures.fuel)),
    },
    Metric {
        name: "isolet_cpu_seconds_total",
        kind: Kind::Counter,
        unit: Unit::Seconds,
        labels: &["function"],
        help: "Time handlers were executed on a processor.",
        write: |node, series| values(node, series, |figures| Value::nanos(figures.cpu_nanos)),
    },
    Metric {
        name: "isolet_memory_peak_bytes",
        kind: Kind::Gauge,
        unit: Unit::Bytes,
        labels: &["function"],
        help: "Most memory an isolate held since the node started, tables and host buffers included.",
        write: |node, series| values(node, series, |figures| Value::Count(figures.memory_peak)),
    },
    Metric {
        name: "isolet_response_bytes_total",
        kind: Kind::Counter,
        unit: Unit::Bytes,
        labels: &["function"],
        help: "Bytes of response bodies.",
        write: |node, series| values(node, series, |figures| Value::Count(figures.response_bytes)),
    },
    Metric {
        name: "isolet_subrequests_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["function"],
        help: "Outbound requests started.",
        write: |node, series| values(node, series, |figures| Value::Count(figures.subrequests)),
    },
    Metric {
        name: "isolet_pool_resident_versions",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Versions whose machine code is mapped, counted once a process.",
        write: |node, series| series.put(&[], Value::Count(node.pool.resident_versions)),
    },
    Metric {
        name: "isolet_pool_resident_bytes",
        kind: Kind::Gauge,
        unit: Unit::Bytes,
        labels: &[],
        help: "Bytes of mapped machine code, counted once a process.",
        write: |node, series| series.put(&[], Value::Count(node.pool.resident_bytes)),
    },
    Metric {
        name: "isolet_pool_isolates",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Isolates that exist, whether they serve or wait.",
        write: |node, series| series.put(&[], Value::Count(node.pool.isolates)),
    },
    Metric {
        name: "isolet_pool_slots",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Isolates that there is room for, in the engines that were needed so far.",
        write: |node, series| series.put(&[], Value::Count(node.pool.slots)),
    },
    Metric {
        name: "isolet_pool_warm_isolates",
        kind: Kind::Gauge,
        unit: Unit::Count,
        labels: &[],
        help: "Isolates that wait for a request.",
        write: |node, series| series.put(&[], Value::Count(node.pool.warm_isolates)),
    },
    Metric {
        name: "isolet_pool_warm_bytes",
        kind: Kind::Gauge,
        unit: Unit::Bytes,
        labels: &[],
        help: "Memory of the isolates that wait for a request.",
        write: |node, series| series.put(&[], Value::Count(node.pool.warm_bytes)),
    },
    Metric {
        name: "isolet_pool_evictions_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &[],
        help: "Versions whose machine code left memory to make room.",
        write: |node, series| series.put(&[], Value::Count(node.pool.evictions)),
    },
    Metric {
        name: "isolet_events_dropped_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &[],
        help: "Log lines and traces for which a worker had no room.",
        write: |node, series| series.put(&[], Value::Count(node.passed_on.events_dropped)),
    },
    Metric {
        name: "isolet_otlp_spans_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["result"],
        help: "Spans for a receiver of OTLP: exported, refused by it, or dropped because it was away or too slow.",
        write: |node, series| {
            let fates = SpanFate::ALL.iter().zip(node.passed_on.spans);
            fates.into_iter().try_for_each(|(fate, count)| series.put(&[fate.as_str()], Value::Count(count)))
        },
    },
    Metric {
        name: "isolet_otlp_requests_total",
        kind: Kind::Counter,
        unit: Unit::Count,
        labels: &["signal", "result"],
        help: "Requests to a receiver of OTLP, repeated ones counted once, by what they carried and whether it took them.",
        write: |node, series| {
            Export::ALL.iter().zip(node.passed_on.requests).try_for_each(|(export, [ok, failed])| {
                series.put(&[export.as_str(), "ok"], Value::Count(ok))?;
                series.put(&[export.as_str(), "failed"], Value::Count(failed))
            })
        },
    },
];

fn requests(node: &Snapshot, series: &mut dyn Series) -> fmt::Result {
    for function in &node.functions {
        for ((version, outcome, status), count) in &function.totals.requests {
            if let (Some(outcome), Some(status)) = (OUTCOMES.get(*outcome), STATUSES.get(*status)) {
                let labels = [&*function.name, &version_word(*version), outcome.as_str(), status];
                series.put(&labels, Value::Count(*count))?;
            }
        }
    }
    Ok(())
}

/// Several problems share a code.
fn refused(node: &Snapshot, series: &mut dyn Series) -> fmt::Result {
    let mut codes = BTreeMap::<&str, u64>::new();
    for (problem, count) in Problem::ALL.iter().zip(node.common.refused) {
        *codes.entry(problem.code()).or_default() += count;
    }
    codes.into_iter().try_for_each(|(code, count)| series.put(&[code], Value::Count(count)))
}

fn starts(node: &Snapshot, series: &mut dyn Series) -> fmt::Result {
    for function in &node.functions {
        for (phase, count) in PHASES.iter().zip(function.totals.figures.starts) {
            series.put(&[&function.name, phase.as_str()], Value::Count(count))?;
        }
    }
    Ok(())
}

fn values(node: &Snapshot, series: &mut dyn Series, read: fn(&Figures<u64>) -> Value) -> fmt::Result {
    let mut functions = node.functions.iter();
    functions.try_for_each(|function| series.put(&[&function.name], read(&function.totals.figures)))
}

fn histograms(
    node: &Snapshot,
    series: &mut dyn Series,
    read: fn(&Figures<u64>) -> &Histogram<u64>,
) -> fmt::Result {
    let mut functions = node.functions.iter();
    functions.try_for_each(|function| series.put_all(&[&function.name], read(&function.totals.figures)))
}

/// Empty when the configuration of the node names the function, which then has no versions; such a label counts as absent.
fn version_word(version: u32) -> String {
    if version == 0 { String::new() } else { format!("v{version}") }
}
