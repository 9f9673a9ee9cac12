//! What is counted of a function and of a whole process. `C` is a number, or a cell that several threads may write.

use super::histogram::{Histogram, add_all, nanos, sum, take};
use crate::problem::Problem;
use http::StatusCode;
use isolet_isolate::outcome::{Outcome, Report};
use isolet_isolate::version::StartPhase;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// All outcomes, each at the place that `outcome_place` says.
pub const OUTCOMES: [Outcome; 11] = [
    Outcome::Ok,
    Outcome::GuestTrap,
    Outcome::NoResponse,
    Outcome::BadResponse,
    Outcome::LimitCpu,
    Outcome::LimitMemory,
    Outcome::LimitTime,
    Outcome::LimitResponse,
    Outcome::ClientGone,
    Outcome::Unavailable,
    Outcome::Overloaded,
];

/// All phases, each at the place that [`phase_place`] says.
pub(super) const PHASES: [StartPhase; 4] =
    [StartPhase::Loaded, StartPhase::Fresh, StartPhase::Ready, StartPhase::Reused];

/// Classes of status codes: statuses themselves are the guest's choice, and there are hundreds.
pub(super) const STATUSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

const PROBLEMS: usize = Problem::ALL.len();

/// One invocation that ended.
#[derive(Clone, Copy, Debug)]
pub struct Ended<'a> {
    /// Name of the function.
    pub function: &'a str,
    /// Number of its version.
    pub version: u32,
    /// Status that was sent.
    pub status: StatusCode,
    /// Time from arrival to admission.
    pub queue: Duration,
    /// Time from arrival to the end.
    pub wall: Duration,
    /// What the isolate reports.
    pub report: &'a Report,
}

/// Figures of one function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Figures<C> {
    pub(super) starts: [C; PHASES.len()],
    pub(super) handler: Histogram<C>,
    pub(super) request: Histogram<C>,
    pub(super) fuel: C,
    pub(super) cpu_nanos: C,
    /// The most of any invocation, not a sum.
    pub(super) memory_peak: C,
    pub(super) response_bytes: C,
    pub(super) subrequests: C,
}

/// Invocations of one version by outcome and class of status.
#[derive(Debug, Default)]
pub(super) struct Requests([[AtomicU64; STATUSES.len()]; OUTCOMES.len()]);

/// Which invocations are counted together: number of the version, places of the outcome and of the class of status.
pub(super) type RequestKind = (u32, usize, usize);

/// Figures of a process that have no function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Common<C> {
    /// Time of each start, phase by phase.
    pub(super) starts: [Histogram<C>; PHASES.len()],
    pub(super) queue: Histogram<C>,
    /// In the order of [`Problem::ALL`].
    pub(super) refused: [C; PROBLEMS],
}

impl Figures<AtomicU64> {
    pub(super) fn record(&self, ended: &Ended<'_>) {
        let report = ended.report;
        let add = |cell: &AtomicU64, more| {
            if more > 0 {
                cell.fetch_add(more, Ordering::Relaxed);
            }
        };
        if let Some(starts) = self.starts.get(phase_place(report.phase)) {
            add(starts, 1);
        }
        self.handler.record(report.handler);
        self.request.record(ended.wall);
        add(&self.fuel, report.fuel.unwrap_or_default());
        add(&self.cpu_nanos, nanos(report.cpu));
        self.memory_peak.fetch_max(report.memory_peak, Ordering::Relaxed);
        add(&self.response_bytes, report.response_bytes);
        add(&self.subrequests, report.subrequests.into());
    }

    /// What was counted since the last call.
    pub(super) fn take(&self) -> Figures<u64> {
        Figures {
            starts: self.starts.each_ref().map(take),
            handler: self.handler.take(),
            request: self.request.take(),
            fuel: take(&self.fuel),
            cpu_nanos: take(&self.cpu_nanos),
            memory_peak: take(&self.memory_peak),
            response_bytes: take(&self.response_bytes),
            subrequests: take(&self.subrequests),
        }
    }
}

impl Figures<u64> {
    pub(super) fn add(&mut self, more: &Self) {
        add_all(&mut self.starts, &more.starts);
        self.handler.add(&more.handler);
        self.request.add(&more.request);
        self.memory_peak = self.memory_peak.max(more.memory_peak);
        for (known, more) in [
            (&mut self.fuel, more.fuel),
            (&mut self.cpu_nanos, more.cpu_nanos),
            (&mut self.response_bytes, more.response_bytes),
            (&mut self.subrequests, more.subrequests),
        ] {
            *known = sum(*known, more);
        }
    }
}

impl Requests {
    pub(super) fn record(&self, ended: &Ended<'_>) {
        let status = usize::from(ended.status.as_u16() / 100).saturating_sub(1);
        let statuses = self.0.get(outcome_place(ended.report.outcome));
        // A status outside the classes cannot be sent: the front door answers 502 instead.
        if let Some(cell) = statuses.and_then(|statuses| statuses.get(status)) {
            cell.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What was counted since the last call, but for zeros.
    pub(super) fn take(&self, version: u32) -> impl Iterator<Item = (RequestKind, u64)> {
        let outcomes = self.0.iter().enumerate();
        outcomes.flat_map(move |(outcome, statuses)| {
            let counts = statuses.iter().enumerate();
            counts
                .map(move |(status, cell)| ((version, outcome, status), take(cell)))
                .filter(|kind| kind.1 > 0)
        })
    }
}

impl Common<AtomicU64> {
    pub(super) fn record(&self, ended: &Ended<'_>) {
        self.queue.record(ended.queue);
        if let Some(starts) = self.starts.get(phase_place(ended.report.phase)) {
            starts.record(ended.report.start);
        }
    }

    pub(super) fn refuse(&self, problem: Problem) {
        let place = Problem::ALL.iter().position(|known| *known == problem);
        if let Some(cell) = place.and_then(|place| self.refused.get(place)) {
            cell.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What was counted since the last call.
    pub(super) fn take(&self) -> Common<u64> {
        Common {
            starts: self.starts.each_ref().map(Histogram::take),
            queue: self.queue.take(),
            refused: self.refused.each_ref().map(take),
        }
    }
}

impl Common<u64> {
    pub(super) fn add(&mut self, more: &Self) {
        for (sum, more) in self.starts.iter_mut().zip(&more.starts) {
            sum.add(more);
        }
        self.queue.add(&more.queue);
        add_all(&mut self.refused, &more.refused);
    }
}

fn outcome_place(outcome: Outcome) -> usize {
    match outcome {
        Outcome::Ok => 0,
        Outcome::GuestTrap => 1,
        Outcome::NoResponse => 2,
        Outcome::BadResponse => 3,
        Outcome::LimitCpu => 4,
        Outcome::LimitMemory => 5,
        Outcome::LimitTime => 6,
        Outcome::LimitResponse => 7,
        Outcome::ClientGone => 8,
        Outcome::Unavailable => 9,
        Outcome::Overloaded => 10,
    }
}

fn phase_place(phase: StartPhase) -> usize {
    match phase {
        StartPhase::Loaded => 0,
        StartPhase::Fresh => 1,
        StartPhase::Ready => 2,
        StartPhase::Reused => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_and_phases_stand_at_their_places() {
        for (place, outcome) in OUTCOMES.into_iter().enumerate() {
            assert_eq!(outcome_place(outcome), place);
        }
        for (place, phase) in PHASES.into_iter().enumerate() {
            assert_eq!(phase_place(phase), place);
        }
    }
}
