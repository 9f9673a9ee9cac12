//! What is told of one recorded request: plain data, each part of it bounded.

use crate::metrics::Ended;
use isolet_host_api::trace::{OutboundSpan, Recorded, SpanContext};
use isolet_isolate::version::StartPhase;
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Bytes of a text that clients or guests choose.
const TEXT_BYTES_MAX: usize = 256;

/// One request that was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TracedRequest {
    /// The span of the request.
    pub context: SpanContext,
    /// The span that it was made in.
    pub parent: Option<u64>,
    /// What tracing systems keep of the trace.
    pub tracestate: Option<String>,
    /// When it arrived, in nanoseconds since 1970.
    pub arrived_at: u64,
    /// Time from arrival to the end.
    pub wall: Duration,
    /// Its id, as log lines have it.
    pub request_id: String,
    /// Its method.
    pub method: String,
    /// Its path.
    pub path: String,
    /// The host it asked for; none when another function made it.
    pub host: Option<String>,
    /// Whether it came over TLS.
    pub https: bool,
    /// The route by which it came.
    pub route: Option<String>,
    /// Status that was sent.
    pub status: u16,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fate {
    /// It reached no isolate; the code of the answer.
    Refused(String),
    /// An isolate served it.
    Ran(Box<Ran>),
}

/// One invocation that was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ran {
    /// The function.
    pub function: String,
    /// Number of its version; 0 when it has none.
    pub version: u32,
    /// How the invocation ended.
    pub outcome: String,
    /// What went wrong.
    pub detail: Option<String>,
    /// How the isolate came to be.
    pub phase: String,
    /// Whether the isolate had to be made.
    pub is_cold: bool,
    /// Time from arrival to admission.
    pub queue: Duration,
    /// Time until there was an isolate.
    pub start: Duration,
    /// Time from the start of the handler to the end.
    pub handler: Duration,
    /// Time the handler was executed.
    pub cpu: Duration,
    /// Instructions, when they are counted.
    pub fuel: Option<u64>,
    /// Most bytes the isolate held.
    pub memory_peak: u64,
    /// Id of the handler's span.
    pub handler_span: u64,
    /// Its outbound requests.
    pub requests: Vec<OutboundSpan>,
    /// How many there were beside them.
    pub left_out: u32,
}

impl Ran {
    pub(super) fn new(ended: &Ended<'_>, handler_span: u64, recorded: Recorded) -> Self {
        let report = ended.report;
        Ran {
            function: ended.function.to_owned(),
            version: ended.version,
            outcome: report.outcome.as_str().to_owned(),
            detail: report.detail.as_deref().map(cut),
            phase: report.phase.as_str().to_owned(),
            is_cold: matches!(report.phase, StartPhase::Loaded | StartPhase::Fresh),
            queue: ended.queue,
            start: report.start,
            handler: report.handler,
            cpu: report.cpu,
            fuel: report.fuel,
            memory_peak: report.memory_peak,
            handler_span,
            requests: recorded.requests,
            left_out: recorded.left_out,
        }
    }
}

impl TracedRequest {
    /// How many spans it makes: its own, start and handler, and one for each outbound request.
    pub fn spans(&self) -> u64 {
        match &self.fate {
            Fate::Refused(_) => 1,
            Fate::Ran(ran) => 3 + ran.requests.len() as u64,
        }
    }
}

impl TracedRequest {
    /// Bytes it takes, about.
    pub fn weight(&self) -> usize {
        let texts = [Some(&self.request_id), Some(&self.method), Some(&self.path), self.tracestate.as_ref()];
        let more = [self.host.as_ref(), self.route.as_ref()];
        let own: usize = texts.iter().chain(&more).flatten().map(|text| text.len()).sum();
        let fate = match &self.fate {
            Fate::Refused(code) => code.len(),
            Fate::Ran(ran) => ran.weight(),
        };
        size_of::<Self>() + own + fate
    }
}

impl Ran {
    fn weight(&self) -> usize {
        let texts = [Some(&self.function), Some(&self.outcome), Some(&self.phase), self.detail.as_ref()];
        let own: usize = texts.iter().flatten().map(|text| text.len()).sum();
        let requests = self.requests.iter().map(|request| {
            let texts = [
                Some(&request.method),
                Some(&request.url),
                request.function.as_ref(),
                request.error.as_ref(),
            ];
            size_of::<OutboundSpan>() + texts.iter().flatten().map(|text| text.len()).sum::<usize>()
        });
        size_of::<Self>() + own + requests.sum::<usize>()
    }
}

/// Nanoseconds since 1970, now.
pub(super) fn now() -> u64 {
    nanos(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default())
}

pub(super) fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

/// The beginning of a text.
pub(super) fn cut(text: &str) -> String {
    text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)).unwrap_or_default().to_owned()
}
