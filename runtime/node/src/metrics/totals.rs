//! The sums of all processes of a node, kept by whoever gathers them, and a copy of them to be told.

use super::figures::{Common, Figures, RequestKind};
use super::histogram::sum;
use super::passed_on::PassedOn;
use super::{FunctionSample, Sample};
use crate::catalog::Catalog;
use crate::counts::{Counts, FUNCTIONS_MAX};
use isolet_isolate::pool::PoolStats;
use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

/// Kinds of requests kept of one function: a version has 55, few of which occur.
const REQUEST_KINDS_MAX: usize = 4_096;

/// Sums since the node started. They never fall, whatever becomes of the processes that counted.
#[derive(Debug)]
pub struct Totals {
    started_at: SystemTime,
    served: Counted,
    functions: HashMap<String, FunctionTotals>,
    common: Common<u64>,
    /// What each process said last.
    pools: Vec<PoolStats>,
    /// Those of processes that have gone.
    evictions: u64,
    restarts: u64,
}

/// Functions and versions that are told about.
#[derive(Clone, Debug, Default)]
pub struct Counted(BTreeMap<String, CountedFunction>);

/// What is told about of one function.
#[derive(Clone, Debug)]
struct CountedFunction {
    /// Its place in [`Counts`].
    slot: usize,
    versions: Vec<u32>,
    /// Versions that must not run.
    parked: Vec<u32>,
}

/// Sums of one function.
#[derive(Clone, Debug, Default)]
pub(super) struct FunctionTotals {
    pub(super) figures: Figures<u64>,
    pub(super) requests: BTreeMap<RequestKind, u64>,
}

/// How the processes are, at the moment of a snapshot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// Processes that serve.
    pub workers: usize,
    /// Those of them that did not answer in time: what they counted lately comes with the next snapshot.
    pub missing: usize,
}

/// All figures of a node at one moment.
#[derive(Debug)]
pub struct Snapshot {
    pub(super) started_at: SystemTime,
    pub(super) state: State,
    pub(super) restarts: u64,
    /// Functions with the numbers of the versions that must not run.
    pub(super) parked: Vec<(String, u32)>,
    /// Those of which there is something to tell, by name.
    pub(super) functions: Vec<FunctionSnapshot>,
    pub(super) common: Common<u64>,
    /// The sum of all processes.
    pub(super) pool: PoolStats,
    pub(super) passed_on: PassedOn,
}

/// The figures of one function at one moment.
#[derive(Debug)]
pub(super) struct FunctionSnapshot {
    pub(super) name: String,
    pub(super) in_flight: u32,
    pub(super) totals: FunctionTotals,
}

impl Snapshot {
    /// When the node started.
    pub fn started_at(&self) -> SystemTime {
        self.started_at
    }
}

impl Counted {
    /// The functions of a catalog.
    pub fn of(catalog: &Catalog) -> Self {
        let functions = catalog.functions.iter().map(|deployed| {
            let versions = deployed.versions.iter().map(|release| release.number).collect();
            let (slot, parked) = (deployed.slot as usize, deployed.parked.clone());
            (deployed.name.clone(), CountedFunction { slot, versions, parked })
        });
        Counted(functions.collect())
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &[u32])> {
        self.0.iter().map(|(name, counted)| (name.as_str(), counted.versions.as_slice()))
    }
}

impl Totals {
    /// Nothing counted yet, of a node of so many processes.
    pub fn new(processes: usize, started_at: SystemTime) -> Self {
        Totals {
            started_at,
            served: Counted::default(),
            functions: HashMap::new(),
            common: Common::default(),
            pools: vec![PoolStats::default(); processes],
            evictions: 0,
            restarts: 0,
        }
    }

    /// Tells about these functions from now on, and forgets the others.
    pub fn follow(&mut self, served: Counted) {
        self.served = served;
        let Counted(served) = &self.served;
        self.functions.retain(|name, totals| {
            let versions = served.get(name).map(|counted| &counted.versions);
            totals.requests.retain(|(version, ..), _| versions.is_some_and(|known| known.contains(version)));
            versions.is_some()
        });
    }

    /// Name of the function that has this place in the counts. Looks at every function.
    pub fn named(&self, slot: usize) -> Option<String> {
        let Counted(served) = &self.served;
        served.iter().find(|(_, counted)| counted.slot == slot).map(|(name, _)| name.clone())
    }

    /// Adds what a process counted since its last sample.
    ///
    /// What it counted of functions that are not told about is kept: the process may serve a catalog already that the
    /// others do not.
    pub fn add(&mut self, process: usize, sample: Sample) {
        self.common.add(&sample.common);
        if let Some(pool) = self.pools.get_mut(process) {
            *pool = sample.pool;
        }
        for function in sample.functions {
            // A process runs what is not trusted, so its word makes nothing grow without bound.
            if self.functions.len() < FUNCTIONS_MAX || self.functions.contains_key(&function.name) {
                let FunctionSample { name, figures, requests } = function;
                self.functions.entry(name).or_default().add(&figures, requests);
            }
        }
    }

    /// A process has ended: what it kept is gone.
    pub fn end(&mut self, process: usize) {
        if let Some(pool) = self.pools.get_mut(process) {
            self.evictions = self.evictions.saturating_add(std::mem::take(pool).evictions);
        }
    }

    /// A process takes the place of one that ended.
    pub fn restart(&mut self) {
        self.restarts += 1;
    }

    /// All figures now; `counts` says what is in flight, `passed_on` what the supervisor itself counted.
    pub fn snapshot(&self, state: State, counts: &Counts, passed_on: PassedOn) -> Snapshot {
        let Counted(served) = &self.served;
        let parked = served.iter().flat_map(|(name, counted)| {
            counted.parked.iter().map(|version| (name.clone(), *version)).collect::<Vec<_>>()
        });
        let functions = served.iter().filter_map(|(name, CountedFunction { slot, versions, .. })| {
            let in_flight = counts.in_flight(*slot);
            let totals = self.functions.get(name).cloned();
            if totals.is_none() && in_flight == 0 {
                return None;
            }
            let mut totals = totals.unwrap_or_default();
            totals.requests.retain(|(version, ..), _| versions.contains(version));
            Some(FunctionSnapshot { name: name.clone(), in_flight, totals })
        });
        Snapshot {
            started_at: self.started_at,
            state,
            restarts: self.restarts,
            parked: parked.collect(),
            functions: functions.collect(),
            common: self.common.clone(),
            pool: self.pool(),
            passed_on,
        }
    }

    /// How many functions are kept, and how many kinds of requests of one of them.
    #[cfg(test)]
    pub(super) fn functions_and_kinds(&self, function: &str) -> (usize, usize) {
        (self.functions.len(), self.functions.get(function).map_or(0, |totals| totals.requests.len()))
    }

    fn pool(&self) -> PoolStats {
        let gone = PoolStats { evictions: self.evictions, ..PoolStats::default() };
        self.pools.iter().fold(gone, |all, pool| PoolStats {
            resident_versions: sum(all.resident_versions, pool.resident_versions),
            resident_bytes: sum(all.resident_bytes, pool.resident_bytes),
            isolates: sum(all.isolates, pool.isolates),
            slots: sum(all.slots, pool.slots),
            warm_isolates: sum(all.warm_isolates, pool.warm_isolates),
            warm_bytes: sum(all.warm_bytes, pool.warm_bytes),
            evictions: sum(all.evictions, pool.evictions),
        })
    }
}

impl FunctionTotals {
    fn add(&mut self, figures: &Figures<u64>, requests: Vec<(RequestKind, u64)>) {
        self.figures.add(figures);
        for (kind, count) in requests {
            if self.requests.len() < REQUEST_KINDS_MAX || self.requests.contains_key(&kind) {
                let known = self.requests.entry(kind).or_default();
                *known = sum(*known, count);
            }
        }
    }
}
