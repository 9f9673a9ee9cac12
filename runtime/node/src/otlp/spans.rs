//! Spans of recorded requests, with the attributes of OpenTelemetry's semantic conventions for HTTP and functions.
//!
//! ```text
//! GET shop.example.com/*      server: the request, from its arrival to the end of its invocation
//! ├─ start                    until there was an isolate
//! └─ handler                  the guest
//!    └─ GET                   client: an outbound request, or a call of another function
//! ```

use super::resource::{flag, number, scope, text};
use crate::traces::{Fate, Ran, TracedRequest};
use isolet_host_api::trace::{OutboundSpan, span_id};
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceRequest;
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::resource::v1::Resource;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use opentelemetry_proto::tonic::trace::v1::{ResourceSpans, ScopeSpans, Span, Status};
use std::time::Duration;

/// Methods that may stand in names of spans (RFC 9110 and 5789); others are the client's choice.
const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "CONNECT", "TRACE"];

/// The request that carries all spans of `batch`.
pub(super) fn request(batch: &[TracedRequest], resource: &Resource) -> ExportTraceServiceRequest {
    let spans = batch.iter().flat_map(spans_of).collect();
    let scope_spans = vec![ScopeSpans { scope: Some(scope()), spans, ..ScopeSpans::default() }];
    let resource = Some(resource.clone());
    ExportTraceServiceRequest {
        resource_spans: vec![ResourceSpans { resource, scope_spans, ..ResourceSpans::default() }],
    }
}

fn spans_of(traced: &TracedRequest) -> Vec<Span> {
    let mut spans = vec![server(traced)];
    let Fate::Ran(ran) = &traced.fate else { return spans };
    let own = traced.context.span_id;
    let start = Part { span_id: span_id(), parent: own, after: ran.queue, took: ran.start };
    let mut start = start.span(traced, "start", SpanKind::Internal);
    start.attributes = vec![text("isolet.phase", &*ran.phase)];
    // The handler's end is that of the invocation.
    let after = traced.wall.saturating_sub(ran.handler);
    let handler = Part { span_id: ran.handler_span, parent: own, after, took: ran.handler };
    let handler = handler.span(traced, "handler", SpanKind::Internal);
    spans.extend([start, handler]);
    spans.extend(ran.requests.iter().map(|outbound| client(traced, ran, outbound)));
    spans
}

fn server(traced: &TracedRequest) -> Span {
    let (method, name) = named(&traced.method, traced.route.as_deref());
    let part = Part { span_id: traced.context.span_id, parent: 0, after: Duration::ZERO, took: traced.wall };
    let mut span = part.span(traced, &name, SpanKind::Server);
    span.parent_span_id = traced.parent.map(id).unwrap_or_default();
    span.attributes = method;
    span.attributes.extend([
        text("url.path", &*traced.path),
        text("url.scheme", if traced.https { "https" } else { "http" }),
        number("http.response.status_code", traced.status.into()),
        text("isolet.request_id", &*traced.request_id),
    ]);
    span.attributes.extend(traced.host.as_deref().map(|host| text("server.address", host)));
    span.attributes.extend(traced.route.as_deref().map(|route| text("http.route", route)));
    let failure = match &traced.fate {
        Fate::Refused(code) => {
            span.attributes.push(text("isolet.outcome", &**code));
            (traced.status >= 500).then(|| (code.clone(), String::new()))
        }
        Fate::Ran(ran) => {
            span.attributes.extend(of_invocation(ran));
            let is_failure = traced.status >= 500 || ran.detail.is_some();
            is_failure.then(|| (ran.outcome.clone(), ran.detail.clone().unwrap_or_default()))
        }
    };
    if let Some((kind, message)) = failure {
        span.attributes.push(text("error.type", kind));
        span.status = Some(Status { code: StatusCode::Error.into(), message });
    }
    span
}

fn of_invocation(ran: &Ran) -> impl Iterator<Item = KeyValue> {
    let version = (ran.version > 0).then(|| text("faas.version", format!("v{}", ran.version)));
    let fuel = ran.fuel.map(|fuel| number("isolet.fuel", fuel));
    let left_out = (ran.left_out > 0).then(|| number("isolet.requests.left_out", ran.left_out.into()));
    let always = [
        text("faas.name", &*ran.function),
        flag("faas.coldstart", ran.is_cold),
        text("isolet.outcome", &*ran.outcome),
        text("isolet.phase", &*ran.phase),
        number("isolet.memory.peak", ran.memory_peak),
        number("isolet.cpu.us", u64::try_from(ran.cpu.as_micros()).unwrap_or(u64::MAX)),
        number("isolet.queue.us", u64::try_from(ran.queue.as_micros()).unwrap_or(u64::MAX)),
    ];
    always.into_iter().chain(version).chain(fuel).chain(left_out)
}

fn client(traced: &TracedRequest, ran: &Ran, outbound: &OutboundSpan) -> Span {
    let (method, name) = named(&outbound.method, outbound.function.as_deref());
    let OutboundSpan { span_id, after, took, .. } = *outbound;
    let part = Part { span_id, parent: ran.handler_span, after, took };
    let mut span = part.span(traced, &name, SpanKind::Client);
    span.attributes = method;
    span.attributes.push(text("url.full", &*outbound.url));
    span.attributes.extend(address(&outbound.url));
    span.attributes.extend(outbound.function.as_deref().map(|name| text("faas.invoked_name", name)));
    span.attributes.extend(outbound.status.map(|status| number("http.response.status_code", status.into())));
    let failed = outbound.status.filter(|status| *status >= 400).map(|status| status.to_string());
    if let Some(kind) = outbound.error.clone().or(failed) {
        span.attributes.push(text("error.type", kind));
        span.status = Some(Status { code: StatusCode::Error.into(), message: String::new() });
    }
    span
}

/// The host and port of a URL; none of one that was cut off there.
fn address(url: &str) -> impl Iterator<Item = KeyValue> {
    let uri: Option<http::Uri> = url.parse().ok();
    let port = uri.as_ref().and_then(|uri| Some(number("server.port", uri.port_u16()?.into())));
    let host = uri.as_ref().and_then(|uri| Some(text("server.address", uri.host()?)));
    host.into_iter().chain(port)
}

/// The attributes of a method, and a span's name that begins with it.
fn named(method: &str, rest: Option<&str>) -> (Vec<KeyValue>, String) {
    let known = METHODS.iter().find(|known| **known == method);
    let mut attributes = vec![text("http.request.method", known.copied().unwrap_or("_OTHER"))];
    if known.is_none() {
        attributes.push(text("http.request.method_original", method));
    }
    let method = known.copied().unwrap_or("HTTP");
    (attributes, rest.map_or_else(|| method.to_owned(), |rest| format!("{method} {rest}")))
}

/// A part of a request's time.
struct Part {
    span_id: u64,
    parent: u64,
    after: Duration,
    took: Duration,
}

impl Part {
    fn span(self, traced: &TracedRequest, name: &str, kind: SpanKind) -> Span {
        let start = traced.arrived_at.saturating_add(nanos(self.after));
        Span {
            trace_id: traced.context.trace_id.to_be_bytes().to_vec(),
            span_id: id(self.span_id),
            parent_span_id: id(self.parent),
            trace_state: traced.tracestate.clone().unwrap_or_default(),
            flags: traced.context.flags.into(),
            name: name.to_owned(),
            kind: kind.into(),
            start_time_unix_nano: start,
            end_time_unix_nano: start.saturating_add(nanos(self.took)),
            ..Span::default()
        }
    }
}

fn id(span_id: u64) -> Vec<u8> {
    span_id.to_be_bytes().to_vec()
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}
