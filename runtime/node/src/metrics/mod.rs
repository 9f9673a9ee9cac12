//! What a node counts and measures, from a request's end to what a monitoring system reads.
//!
//! ```text
//! a process that serves   Metrics ── take ──> Sample ─┐ over the control channel
//! the supervisor                        Totals ── add ┘ ── snapshot ──> Snapshot ─┬─ render ──> text
//!                                                                                └─ METRICS ──> OTLP
//! ```
//!
//! A process counts in cells that were made when a function was deployed: nothing is allocated and no lock is taken for a
//! request. A [`Sample`] is what was counted since the one before, so that sums stay when a process goes, and only what
//! it counted after its last sample is lost. Labels take few values: names of functions and versions that are served, and
//! words from closed lists.

mod figures;
mod histogram;
mod passed_on;
mod table;
mod text;
mod totals;

pub use figures::{Ended, OUTCOMES};
pub use histogram::{BOUNDS, Histogram};
pub use passed_on::{Export, PassedOn, PassedOnCounts, SpanFate};
pub use table::{Kind, METRICS, Metric, Series, Unit, Value};
pub use text::CONTENT_TYPE;
pub use totals::{Counted, Snapshot, State, Totals};

use crate::problem::Problem;
use crate::usage::{Meter as UsageMeter, Meters, VersionUsage};
use arc_swap::ArcSwap;
use figures::{Common, Figures, RequestKind, Requests};
use isolet_isolate::pool::PoolStats;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// What one process counts. A function takes about half a KiB, and each of its versions as much.
#[derive(Default)]
pub struct Metrics {
    functions: ArcSwap<HashMap<Arc<str>, Arc<Meter>>>,
    common: Common<AtomicU64>,
    usage: Meters,
}

/// What is counted of one function.
#[derive(Default)]
struct Meter {
    /// Whether there is something to tell, so that a function that rests costs nothing.
    is_touched: AtomicBool,
    figures: Figures<AtomicU64>,
    versions: ArcSwap<Vec<(u32, Arc<Requests>)>>,
}

/// What a process counted since its last sample, and what it keeps now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sample {
    common: Common<u64>,
    /// Those of which something was counted.
    functions: Vec<FunctionSample>,
    pool: PoolStats,
    /// What functions used, for the ledger.
    usage: Vec<VersionUsage>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct FunctionSample {
    name: String,
    figures: Figures<u64>,
    requests: Vec<(RequestKind, u64)>,
}

impl Metrics {
    /// Counts for these functions and versions from now on, and no longer for others.
    pub fn follow(&self, served: &Counted) {
        let before = self.functions.load();
        let functions = served.iter().map(|(name, versions)| {
            let (name, meter) = match before.get_key_value(name) {
                Some((name, meter)) => (name.clone(), meter.clone()),
                None => (name.into(), Arc::default()),
            };
            meter.follow(versions);
            (name, meter)
        });
        self.functions.store(Arc::new(functions.collect()));
    }

    /// Makes the cells in which the usage of a version is counted.
    pub fn usage(&self, function: &Arc<str>, version: u32) -> Arc<UsageMeter> {
        self.usage.meter(function, version)
    }

    /// Counts an invocation that ended.
    pub fn record(&self, ended: &Ended<'_>) {
        self.common.record(ended);
        if let Some(meter) = self.functions.load().get(ended.function) {
            meter.record(ended);
        }
    }

    /// Counts a request that got no isolate.
    pub fn refuse(&self, problem: Problem) {
        self.common.refuse(problem);
    }

    /// What was counted since the last call. Looks at every function; not for the request path.
    pub fn take(&self, pool: PoolStats) -> Sample {
        let functions = self.functions.load();
        let functions = functions.iter().filter_map(|(name, meter)| meter.take(name));
        Sample { common: self.common.take(), functions: functions.collect(), pool, usage: self.usage.take() }
    }
}

impl Sample {
    /// Takes out what functions used.
    pub fn take_usage(&mut self) -> Vec<VersionUsage> {
        std::mem::take(&mut self.usage)
    }
}

impl Meter {
    fn follow(&self, versions: &[u32]) {
        let before = self.versions.load();
        let kept = |version| before.iter().find(|known| known.0 == version).map(|known| known.1.clone());
        let versions = versions.iter().map(|version| (*version, kept(*version).unwrap_or_default()));
        self.versions.store(Arc::new(versions.collect()));
    }

    fn record(&self, ended: &Ended<'_>) {
        self.figures.record(ended);
        let versions = self.versions.load();
        if let Some((_, requests)) = versions.iter().find(|known| known.0 == ended.version) {
            requests.record(ended);
        }
        // Last: whoever sees it finds the figures.
        self.is_touched.store(true, Ordering::Release);
    }

    fn take(&self, name: &str) -> Option<FunctionSample> {
        if !self.is_touched.swap(false, Ordering::Acquire) {
            return None;
        }
        let versions = self.versions.load();
        let requests = versions.iter().flat_map(|(version, requests)| requests.take(*version)).collect();
        Some(FunctionSample { name: name.to_owned(), figures: self.figures.take(), requests })
    }
}

#[cfg(test)]
mod tests;
