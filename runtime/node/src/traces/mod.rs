//! Traces: which requests are recorded, and what is told of one that was.
//!
//! The decision is made when a request arrives, in registers: one that is not recorded allocates nothing here. What is told
//! of a recorded one is plain data, which the process that serves hands to its supervisor; spans are made of it there.

mod told;

pub use told::{Fate, Ran, TracedRequest};

use crate::metrics::Ended;
use crate::problem::Problem;
use http::header::HOST;
use http::{HeaderValue, Request};
use isolet_host_api::trace::{Recorder, SpanContext, TRACEPARENT, Trace, span_id, trace_id, tracestate};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Instant;
use told::cut;

/// Which requests are recorded.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sampling {
    /// Whether a request that belongs to a trace is recorded just when whoever made it records it.
    pub by_parent: bool,
    /// The share of the others that is recorded, from 0 to 1.
    pub ratio: f64,
}

/// A request that is recorded, until its end is known.
pub(crate) struct ServerSpan {
    began: TracedRequest,
    at: Instant,
    recorder: Arc<Recorder>,
}

/// What is known of a request beside its head.
#[derive(Clone, Copy)]
pub(crate) struct Arrived<'a> {
    pub(crate) at: Instant,
    pub(crate) request_id: &'a HeaderValue,
    /// Whether it came over TLS.
    pub(crate) https: bool,
    /// Whether it came from a client, not from another function.
    pub(crate) is_from_outside: bool,
}

impl Sampling {
    /// The same decision for one trace wherever it is made: a share of all ids, as OpenTelemetry's `TraceIdRatioBased` takes it.
    fn takes(self, parent: Option<SpanContext>, trace_id: u128) -> bool {
        match parent {
            Some(parent) if self.by_parent => parent.is_sampled(),
            _ => {
                let bound = (self.ratio.clamp(0.0, 1.0) * (1u64 << 63) as f64) as u64;
                (trace_id as u64 >> 1) < bound
            }
        }
    }
}

/// Decides whether a request is recorded. Without `sampling` none is, and what it says of its trace goes on unread.
///
/// A guest sees itself as the parent of a recorded request's trace: it may hand its fields on as they are.
pub(crate) fn begin<B>(
    sampling: Option<Sampling>,
    request: &mut Request<B>,
    arrived: Arrived<'_>,
) -> (Trace, Option<Box<ServerSpan>>) {
    let Some(sampling) = sampling else {
        let passed = request.headers().get(TRACEPARENT).cloned();
        return (passed.map_or(Trace::None, Trace::Passed), None);
    };
    let parent = SpanContext::of_request(request.headers());
    // Without a parent, what stands there belongs to no trace that is known.
    let tracestate = parent.and_then(|_| tracestate(request.headers()));
    let trace_id = parent.map_or_else(trace_id, |parent| parent.trace_id);
    if !sampling.takes(parent, trace_id) {
        let root = || SpanContext { trace_id, span_id: span_id(), flags: 0 };
        let context = parent.unwrap_or_else(root);
        let context = SpanContext { flags: context.flags & !SpanContext::SAMPLED, ..context };
        return (Trace::Unrecorded(context, tracestate), None);
    }
    let flags = parent.map_or(0, |parent| parent.flags) | SpanContext::SAMPLED;
    let context = SpanContext { trace_id, span_id: span_id(), flags };
    let recorder = Recorder::new(context.sibling(), tracestate, arrived.at);
    let span = ServerSpan::new(context, parent, &recorder, request, arrived);
    request.headers_mut().insert(TRACEPARENT, recorder.parent().header_value());
    (Trace::Recorded(recorder), Some(Box::new(span)))
}

impl ServerSpan {
    fn new<B>(
        context: SpanContext,
        parent: Option<SpanContext>,
        recorder: &Arc<Recorder>,
        request: &Request<B>,
        arrived: Arrived<'_>,
    ) -> Self {
        let host = request.headers().get(HOST).filter(|_| arrived.is_from_outside);
        let began = TracedRequest {
            context,
            parent: parent.map(|parent| parent.span_id),
            tracestate: recorder.tracestate().map(str::to_owned),
            arrived_at: told::now().saturating_sub(told::nanos(arrived.at.elapsed())),
            wall: Default::default(),
            request_id: arrived.request_id.to_str().unwrap_or_default().to_owned(),
            method: cut(request.method().as_str()),
            path: cut(request.uri().path()),
            host: host.and_then(|host| host.to_str().ok()).map(cut),
            https: arrived.https,
            route: None,
            status: 0,
            fate: Fate::Refused(String::new()),
        };
        ServerSpan { began, at: arrived.at, recorder: recorder.clone() }
    }

    /// Host and path, when the request came by a route.
    pub(crate) fn target(&self) -> Option<(&str, &str)> {
        Some((self.began.host.as_deref()?, &self.began.path))
    }

    /// A request that reached no isolate.
    pub(crate) fn refused(self, problem: Problem) -> TracedRequest {
        TracedRequest {
            wall: self.at.elapsed(),
            status: problem.status().as_u16(),
            fate: Fate::Refused(problem.code().to_owned()),
            ..self.began
        }
    }

    /// A request whose invocation has ended, and the route by which it came.
    pub(crate) fn ended(self, ended: &Ended<'_>, route: Option<&str>) -> TracedRequest {
        let ran = Ran::new(ended, self.recorder.parent().span_id, self.recorder.take());
        TracedRequest {
            wall: ended.wall,
            status: ended.status.as_u16(),
            route: route.map(cut),
            fate: Fate::Ran(Box::new(ran)),
            ..self.began
        }
    }
}

#[cfg(test)]
mod tests;
