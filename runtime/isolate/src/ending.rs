//! The end of an invocation: what it used is collected here and reported exactly once.

use crate::drive::{Drive, Stop};
use crate::engine::FUEL_YIELD_INTERVAL;
use crate::evidence::{Activity, Evidence};
use crate::isolate::{Fault, Isolate};
use crate::outcome::{Failure, Outcome, Report};
use crate::received::Received;
use crate::version::{Isolation, Meter, StartPhase, VersionSpec};
use http::StatusCode;
use isolet_host_api::log::GuestLog;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What becomes of an isolate whose invocation has ended well.
pub(crate) type GiveBack = Box<dyn FnOnce(Isolate) + Send>;

/// How the isolate came to serve this request.
#[derive(Clone, Copy, Debug)]
pub struct Start {
    /// Cold or warm, and which kind.
    pub phase: StartPhase,
    /// Time until the isolate was ready.
    pub took: Duration,
}

/// A handler that has returned or trapped.
pub(crate) struct Finished {
    /// The isolate, unless other requests share it.
    pub(crate) isolate: Option<Isolate>,
    pub(crate) result: Result<(), Fault>,
}

/// Collects what is reported of an invocation, and reports it once.
pub(crate) struct Ending {
    spec: Arc<VersionSpec>,
    start: Start,
    handler_started: Instant,
    isolate: Option<Isolate>,
    give_back: Option<GiveBack>,
    on_end: Option<OnEnd>,
    outcome: Outcome,
    received: Received,
    pub(crate) response_bytes: u64,
    pub(crate) status: Option<StatusCode>,
    fuel: Option<u64>,
    cpu: Duration,
    memory_peak: u64,
    subrequests: u32,
    pub(crate) detail: Option<String>,
    /// What the guest did when it was observed last.
    activity: Option<Activity>,
    evidence: Evidence,
}

type OnEnd = Box<dyn FnOnce(&Report) + Send>;

impl Ending {
    pub(crate) fn new(
        spec: &Arc<VersionSpec>,
        start: Start,
        log: GuestLog,
        give_back: Option<GiveBack>,
        received: Received,
        on_end: OnEnd,
    ) -> Self {
        Ending {
            spec: spec.clone(),
            start,
            handler_started: Instant::now(),
            isolate: None,
            give_back,
            on_end: Some(on_end),
            outcome: Outcome::Ok,
            received,
            response_bytes: 0,
            status: None,
            fuel: None,
            cpu: Duration::ZERO,
            memory_peak: 0,
            subrequests: 0,
            detail: None,
            activity: None,
            evidence: Evidence { log: Some(log), ..Evidence::default() },
        }
    }

    /// How the guest ended, as far as it is known.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether the isolate is here, so that nothing runs in it any more.
    pub(crate) fn holds_isolate(&self) -> bool {
        self.isolate.is_some()
    }

    /// Instructions executed so far, if known.
    pub(crate) fn fuel(&self) -> Option<u64> {
        self.fuel
    }

    /// Time since the handler was called.
    pub(crate) fn handler(&self) -> Duration {
        self.handler_started.elapsed()
    }

    /// Most bytes the response body may have.
    pub(crate) fn response_body_max(&self) -> u64 {
        self.spec.limits.response_body
    }

    /// How long the guest may go on after the response.
    pub(crate) fn grace(&self) -> Duration {
        self.spec.limits.grace()
    }

    /// Notes that the client has the whole response: what comes now happens behind its back.
    pub(crate) fn responded(&mut self) {
        self.evidence.after_response = true;
    }

    /// Reads the figures of a drive. Of a guest that is stopped, fuel is known only in whole slices.
    pub(crate) fn observe(&mut self, guest: &Drive<Finished>) {
        self.cpu = guest.cpu();
        self.memory_peak = guest.vitals().memory_bytes();
        self.subrequests = guest.vitals().subrequests();
        // Where requests overlap, a drive only waits for the task that runs all of them.
        let is_own = self.spec.isolation != Isolation::Concurrent;
        self.activity = is_own.then(|| guest.activity());
        if self.spec.meter == Meter::Fuel && self.isolate.is_none() {
            self.fuel = Some(guest.yields().saturating_mul(FUEL_YIELD_INTERVAL));
        }
    }

    /// Takes the isolate back from an ended guest.
    pub(crate) fn take_back(&mut self, finished: Finished) {
        let Finished { isolate, result } = finished;
        if let Some(isolate) = &isolate {
            let state = isolate.store.data();
            state.log.end();
            self.memory_peak = state.vitals.memory_bytes();
            self.subrequests = state.vitals.subrequests();
            self.fuel = isolate.fuel_used(self.spec.limits.fuel);
        }
        match result {
            Ok(()) => self.isolate = isolate,
            // A trapped instance cannot be entered again.
            Err(fault) => {
                self.outcome = fault.outcome;
                self.detail = Some(fault.detail);
                self.evidence.backtrace = fault.backtrace;
            }
        }
    }

    /// Notes why a guest that had not ended, and was observed, was stopped; what that makes the outcome.
    pub(crate) fn stopped(&mut self, stop: Stop) -> Outcome {
        self.detail = Some(stop.to_string());
        self.evidence.stopped = self.activity;
        if let (Some(log), Some(_)) = (&self.evidence.log, self.activity) {
            // Nobody will write to it any more; what it had not finished belongs before the end.
            log.end();
        }
        stop.into()
    }

    /// Reports the invocation; `outcome` overrules what the guest's own end was.
    pub(crate) fn finish(mut self, outcome: Option<Outcome>) {
        self.outcome = outcome.unwrap_or(self.outcome);
        self.report();
    }

    /// Ends the invocation with `outcome` before there was a head.
    pub(crate) fn fail(self, outcome: Outcome) -> Failure {
        self.finish(Some(outcome));
        Failure { outcome }
    }

    fn report(&mut self) {
        let Some(on_end) = self.on_end.take() else { return };
        if let (Outcome::Ok, Some(mut isolate), Some(give_back)) =
            (self.outcome, self.isolate.take(), self.give_back.take())
        {
            isolate.idle_since = Instant::now();
            give_back(isolate);
        }
        let evidence = (self.outcome != Outcome::Ok).then(|| std::mem::take(&mut self.evidence));
        on_end(&Report {
            outcome: self.outcome,
            status: self.status,
            phase: self.start.phase,
            start: self.start.took,
            handler: self.handler_started.elapsed(),
            cpu: self.cpu,
            fuel: self.fuel,
            memory_peak: self.memory_peak,
            request_bytes: self.received.bytes(),
            response_bytes: self.response_bytes,
            subrequests: self.subrequests,
            detail: self.detail.take(),
            evidence,
        });
    }
}

/// A request future dropped before the head (the client left) is reported like any other end.
impl Drop for Ending {
    fn drop(&mut self) {
        if self.on_end.is_some() {
            self.outcome = Outcome::ClientGone;
            self.report();
        }
    }
}
