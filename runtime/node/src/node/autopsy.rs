//! Looks into invocations that did not end well, and writes down what is found.

use super::Node;
use super::serving::Live;
use crate::events::{Event, LogEvent, Throttle};
use crate::post_mortem::{
    DETAIL_BYTES_MAX, Frame, LogLine, METHOD_BYTES_MAX, Measured, Moment, PATH_BYTES_MAX, PostMortem,
    Stopped, beginning,
};
use crate::problem::Problem;
use http::{HeaderValue, Method, StatusCode, Uri};
use isolet_isolate::evidence::{self, Activity, Evidence, GuestLine};
use isolet_isolate::isolate::StartError;
use isolet_isolate::outcome::{Outcome, Report};
use isolet_isolate::version::{Isolation, Meter};
use std::time::Duration;

/// Post-mortems that one process makes in a second: each has names to be made readable, and some kilobytes to be sent and
/// written. A function that fails ten thousand times a second says in a few of them what it says in all.
pub(super) const POST_MORTEMS_A_SECOND: u32 = 20;

/// How many of them may be of one version of a function, so that one which fails all the time leaves room for others.
pub(super) const POST_MORTEMS_A_SECOND_OF_ONE: u32 = 5;

/// An invocation that failed.
pub(super) struct Failed<'a> {
    pub(super) live: &'a Live,
    pub(super) request_id: &'a HeaderValue,
    pub(super) method: &'a Method,
    pub(super) uri: &'a Uri,
    pub(super) trigger: &'a str,
    pub(super) queue: Duration,
    pub(super) wall: Duration,
}

/// Whether somebody will ask why an invocation ended so. A client that left knows it; and a node that is full refuses too
/// many to tell of each, which its metrics do.
pub(super) fn is_asked_about(outcome: Outcome) -> bool {
    !matches!(outcome, Outcome::Ok | Outcome::ClientGone | Outcome::Overloaded)
}

/// Whether a post-mortem of a version may be made in this second: then, how many of that version were left out before it.
fn admit(process: &Throttle, version: &Throttle, second: u64) -> Option<u64> {
    let left_out = version.admit_at(second)?;
    let room = process.admit_at(second);
    if room.is_none() {
        version.hold_back(left_out + 1);
    }
    room.map(|_| left_out)
}

impl Node {
    /// Leaves a post-mortem of an invocation, unless there are enough of them now.
    pub(super) fn explain(&self, failed: &Failed<'_>, make: impl FnOnce(&Failed<'_>) -> PostMortem) {
        let second = u64::try_from(LogEvent::now() / 1_000).unwrap_or_default();
        let Some(left_out) = admit(&self.post_mortems, &failed.live.post_mortems, second) else { return };
        let worker = u32::try_from(self.counts.worker()).unwrap_or(u32::MAX);
        self.events.offer(Event::PostMortem(Box::new(PostMortem { worker, left_out, ..make(failed) })));
    }
}

impl Failed<'_> {
    /// What is told of an invocation whose isolate served it.
    pub(super) fn served(&self, status: StatusCode, report: &Report) -> PostMortem {
        let told = self.told(report.outcome, status);
        let counts_fuel = told.isolation != Isolation::Concurrent;
        let evidence = report.evidence.as_ref();
        let moment = match evidence {
            Some(evidence) if evidence.after_response => Moment::AfterResponse,
            _ if report.status.is_some() => Moment::Response,
            _ => Moment::Handler,
        };
        let used = |measured: Measured, used: u64| Measured { used: Some(used), ..measured };
        PostMortem {
            moment,
            detail: clean(report.detail.as_deref().unwrap_or_default(), DETAIL_BYTES_MAX),
            phase: Some(report.phase.as_str().to_owned()),
            start_us: micros(report.start),
            cpu_us: micros(report.cpu),
            // What overlapping requests used is known of all of them together alone.
            fuel: told.fuel.filter(|_| counts_fuel).map(|fuel| Measured { used: report.fuel, ..fuel }),
            cpu_ms: told.cpu_ms.map(|cpu| used(cpu, micros(report.cpu) / 1_000)),
            memory_bytes: used(told.memory_bytes, report.memory_peak),
            response_bytes: used(told.response_bytes, report.response_bytes),
            subrequests: used(told.subrequests, u64::from(report.subrequests)),
            ..told.with(evidence)
        }
    }

    /// What is told of an invocation for which no isolate could be made.
    pub(super) fn not_started(&self, error: &StartError) -> PostMortem {
        let outcome = error.outcome();
        let status = Problem::from_outcome(outcome).map_or(StatusCode::SERVICE_UNAVAILABLE, Problem::status);
        let told = self.told(outcome, status);
        let startup_fuel = self.live.limits().startup_fuel;
        let evidence = match error {
            StartError::Guest { evidence, .. } => Some(evidence),
            StartError::NoSlot | StartError::Engine(_) | StartError::Unusable(_) => None,
        };
        PostMortem {
            moment: Moment::Start,
            detail: clean(&error.to_string(), DETAIL_BYTES_MAX),
            fuel: told.fuel.map(|_| Measured { used: None, limit: startup_fuel }),
            ..told.with(evidence)
        }
    }

    /// What is known of any.
    fn told(&self, outcome: Outcome, status: StatusCode) -> PostMortem {
        let (spec, limits) = (&self.live.release.spec, self.live.limits());
        let of = |limit: u64| Measured { used: None, limit };
        let is_fuel = spec.meter == Meter::Fuel;
        PostMortem {
            request_id: self.request_id.to_str().unwrap_or_default().to_owned(),
            at: LogEvent::now(),
            function: self.live.function.as_ref().to_owned(),
            version: self.live.release.number,
            trigger: self.trigger.to_owned(),
            code: outcome.as_str().to_owned(),
            moment: Moment::Handler,
            status: status.as_u16(),
            detail: String::new(),
            method: clean(self.method.as_str(), METHOD_BYTES_MAX),
            path: clean(self.uri.path(), PATH_BYTES_MAX),
            query_bytes: self.uri.query().map_or(0, |query| query.len() as u64),
            isolation: spec.isolation,
            phase: None,
            stopped: None,
            worker: 0,
            queue_us: micros(self.queue),
            start_us: 0,
            cpu_us: 0,
            wall_ms: Measured { used: Some(micros(self.wall) / 1_000), limit: limits.timeout },
            fuel: is_fuel.then(|| of(limits.fuel)),
            cpu_ms: (!is_fuel).then(|| of(limits.cpu)),
            memory_bytes: of(limits.memory),
            response_bytes: of(limits.response_body),
            subrequests: of(limits.subrequests),
            backtrace: Vec::new(),
            is_deeper: false,
            log: Vec::new(),
            left_out: 0,
        }
    }
}

impl PostMortem {
    fn with(self, evidence: Option<&Evidence>) -> Self {
        let Some(evidence) = evidence else { return self };
        PostMortem {
            stopped: evidence.stopped.map(|activity| match activity {
                Activity::Computing => Stopped::Computing,
                Activity::Waiting => Stopped::Waiting,
            }),
            backtrace: evidence.frames().into_iter().map(frame).collect(),
            is_deeper: evidence.is_deeper(),
            log: evidence.log().iter().map(line).collect(),
            ..self
        }
    }
}

fn frame(evidence::Frame { function, index, module, offset }: evidence::Frame) -> Frame {
    let named = |name: String| plain(&name);
    Frame { function: function.map(named), index, module: module.map(named), offset }
}

fn line(line: &GuestLine) -> LogLine {
    LogLine { stream: line.stream.as_str().to_owned(), text: plain(&line.text) }
}

/// The beginning of a text of a guest or a client.
fn clean(text: &str, bytes_max: usize) -> String {
    plain(beginning(text, bytes_max))
}

/// A guest's text without what could steer a terminal, which as JSON would also take six times the room.
fn plain(text: &str) -> String {
    let replaced = |c: char| if c.is_control() && c != '\t' { char::REPLACEMENT_CHARACTER } else { c };
    text.chars().map(replaced).collect()
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_one() -> Throttle {
        Throttle::new(POST_MORTEMS_A_SECOND_OF_ONE)
    }

    #[test]
    fn a_storm_of_one_version_leaves_room_for_others() {
        let (process, storm, other) = (Throttle::new(POST_MORTEMS_A_SECOND), of_one(), of_one());
        let made = (0..10_000).filter(|_| admit(&process, &storm, 1).is_some()).count();
        assert_eq!(made, POST_MORTEMS_A_SECOND_OF_ONE as usize);
        assert_eq!(admit(&process, &other, 1), Some(0));
        assert_eq!(admit(&process, &storm, 2), Some(10_000 - made as u64));
    }

    #[test]
    fn storms_of_many_versions_are_bounded_together() {
        let process = Throttle::new(POST_MORTEMS_A_SECOND);
        let versions: Vec<Throttle> = (0..100).map(|_| of_one()).collect();
        let made = versions.iter().filter(|version| admit(&process, version, 1).is_some()).count();
        assert_eq!(made, POST_MORTEMS_A_SECOND as usize);
        // What found no room in the process is counted where it failed.
        assert_eq!(versions.last().map(|last| admit(&process, last, 2)), Some(Some(1)));
    }

    #[test]
    fn text_of_guests_steers_no_terminal() {
        assert_eq!(plain("a\tb ü\u{1b}[2J\0"), "a\tb ü\u{fffd}[2J\u{fffd}");
    }
}
