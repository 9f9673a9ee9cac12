//! What is kept of a request until its invocation has ended, and what is told about it then.

use super::Node;
use super::serving::Live;
use crate::admission::Permit;
use crate::metrics::Ended;
use crate::problem::Problem;
use http::{HeaderValue, Method, StatusCode, Uri};
use isolet_isolate::outcome::{Outcome, Report};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// One invocation that ended, for the log and for whoever watches.
#[derive(Debug)]
pub struct Closed {
    /// Name of the function.
    pub function: Arc<str>,
    /// Number of its version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// Id of the request.
    pub request_id: HeaderValue,
    /// Method of the request.
    pub method: Method,
    /// Target of the request.
    pub uri: Uri,
    /// Status that was sent.
    pub status: StatusCode,
    /// Time from arrival to admission.
    pub queue: Duration,
    /// Time from arrival to the end.
    pub wall: Duration,
    /// What the isolate reports.
    pub report: Report,
    /// The function's fuel and memory limits, to show the headroom.
    pub fuel_limit: u64,
    /// See `fuel_limit`.
    pub memory_limit: u64,
}

impl Closed {
    /// What is counted and measured of it.
    fn ended(&self) -> Ended<'_> {
        Ended {
            function: &self.function,
            version: self.version,
            status: self.status,
            queue: self.queue,
            wall: self.wall,
            report: &self.report,
        }
    }
}

/// What is kept of a request until its invocation has ended. Holds the permits, so that they last as long.
pub(super) struct Record {
    pub(super) node: Arc<Node>,
    pub(super) live: Arc<Live>,
    pub(super) request_id: HeaderValue,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) arrived: Instant,
    pub(super) queue: Duration,
    pub(super) permits: (Permit, InFlight),
}

impl Record {
    pub(super) fn close(self, report: &Report) {
        let failed = Problem::from_outcome(report.outcome).map(Problem::status);
        let status = report.status.or(failed).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let closed = Closed {
            function: self.live.function.clone(),
            version: self.live.release.number,
            request_id: self.request_id,
            method: self.method,
            uri: self.uri,
            status,
            queue: self.queue,
            wall: self.arrived.elapsed(),
            report: report.clone(),
            fuel_limit: self.live.limits().fuel,
            memory_limit: self.live.limits().memory,
        };
        self.node.metrics.record(&closed.ended());
        (self.node.observe)(&closed);
        drop(self.permits);
    }
}

/// One of the invocations a process may run at once.
pub(super) struct InFlight(Arc<AtomicU32>);

impl InFlight {
    pub(super) fn enter(count: &Arc<AtomicU32>, max: u32) -> Option<Self> {
        let entered = InFlight(count.clone());
        (count.fetch_add(1, Ordering::Relaxed) < max).then_some(entered)
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Writes the closing event of an invocation: `debug` when it ended well, `warn` when it did not.
pub fn log_closed(closed: &Closed) {
    let report = &closed.report;
    let request_id = closed.request_id.to_str().unwrap_or_default();
    let fuel = report.fuel.unwrap_or_default();
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                target: "isolet::request",
                request_id,
                function = %closed.function,
                version = closed.version,
                method = %closed.method,
                path = closed.uri.path(),
                status = closed.status.as_u16(),
                outcome = report.outcome.as_str(),
                phase = report.phase.as_str(),
                wall_us = micros(closed.wall),
                queue_us = micros(closed.queue),
                start_us = micros(report.start),
                cpu_us = micros(report.cpu),
                fuel,
                memory_peak = report.memory_peak,
                response_bytes = report.response_bytes,
                subrequests = report.subrequests,
                detail = report.detail.as_deref().unwrap_or_default(),
                "request"
            )
        };
    }
    match report.outcome {
        Outcome::Ok | Outcome::ClientGone => event!(debug),
        _ => event!(warn),
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
