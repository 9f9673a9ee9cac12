//! What is kept of a request until its invocation has ended, and what is told about it then.

use super::Node;
use super::autopsy::{Failed, is_asked_about};
use super::serving::Live;
use crate::admission::Permit;
use crate::counts::Noted;
use crate::events::{Event, Level, LogEvent, RequestLine, Throttle, What, shortened};
use crate::metrics::Ended;
use crate::problem::Problem;
use crate::traces::ServerSpan;
use crate::usage::{Trigger, Used};
use http::{HeaderValue, Method, StatusCode, Uri};
use isolet_isolate::outcome::{Outcome, Report};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// Target of the closing events.
const TARGET: &str = "isolet::request";

/// Failed requests whose closing event a process logs a second. A function that always fails must not flood the log; the
/// metrics count them all.
const FAILURES_PER_SECOND: u32 = 100;

static FAILURES: Throttle = Throttle::new(FAILURES_PER_SECOND);

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

    fn level(&self) -> Level {
        if self.is_well() { Level::Info } else { Level::Error }
    }

    fn is_well(&self) -> bool {
        matches!(self.report.outcome, Outcome::Ok | Outcome::ClientGone)
    }

    /// Leaves a post-mortem, unless there are enough of them now.
    fn explain(&self, node: &Node, live: &Live, trigger: &str) {
        let failed = Failed {
            live,
            request_id: &self.request_id,
            method: &self.method,
            uri: &self.uri,
            trigger,
            queue: self.queue,
            wall: self.wall,
        };
        node.explain(&failed, |failed| failed.served(self.status, &self.report));
    }

    /// The closing line of the request, for those who follow the log.
    fn line(&self) -> LogEvent {
        let report = &self.report;
        let line = RequestLine {
            method: shortened(self.method.as_str()),
            path: shortened(self.uri.path()),
            status: self.status.as_u16(),
            outcome: report.outcome.as_str().to_owned(),
            phase: report.phase.as_str().to_owned(),
            wall_us: micros(self.wall),
            queue_us: micros(self.queue),
            start_us: micros(report.start),
            cpu_us: micros(report.cpu),
            fuel: report.fuel,
            memory_peak: report.memory_peak,
            response_bytes: report.response_bytes,
            subrequests: report.subrequests,
            detail: report.detail.as_deref().map(shortened),
        };
        LogEvent {
            at: LogEvent::now(),
            level: self.level(),
            function: self.function.to_string(),
            version: self.version,
            request_id: self.request_id.to_str().unwrap_or_default().to_owned(),
            what: What::Request(line),
        }
    }
}

/// What is kept of a request until its invocation has ended. Holds the permits, so that they last as long.
pub(super) struct Record {
    pub(super) node: Arc<Node>,
    pub(super) live: Arc<Live>,
    /// What made the invocation.
    pub(super) trigger: Trigger,
    pub(super) request_id: HeaderValue,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) arrived: Instant,
    pub(super) queue: Duration,
    pub(super) permits: (Permit, InFlight, Noted),
    pub(super) span: Option<Box<ServerSpan>>,
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
        self.live.usage.record(self.trigger, Used::by(report, closed.wall));
        if is_asked_about(report.outcome) {
            closed.explain(&self.node, &self.live, self.trigger.as_str());
        }
        (self.node.observe)(&closed);
        let events = &self.node.events;
        if events.wants(closed.level(), &closed.function) {
            events.offer(Event::Log(closed.line()));
        }
        if let Some(span) = self.span {
            let serving = self.node.serving.load();
            let route =
                span.target().and_then(|(host, path)| serving.named(&closed.function)?.route(host, path));
            events.offer(Event::Trace(Box::new(span.ended(&closed.ended(), route.as_deref()))));
        }
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

/// Writes the closing event of an invocation: `debug` when it ended well, `warn` when it did not. Of more than 100 a second
/// that did not, it writes how many they were.
pub fn log_closed(closed: &Closed) {
    if !closed.is_well() {
        let Some(left_out) = FAILURES.admit() else { return };
        if left_out > 0 {
            tracing::warn!(target: TARGET, left_out, "requests that failed were not logged");
        }
    }
    let report = &closed.report;
    let request_id = closed.request_id.to_str().unwrap_or_default();
    let fuel = report.fuel.unwrap_or_default();
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                target: TARGET,
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
    if closed.is_well() { event!(debug) } else { event!(warn) }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}
