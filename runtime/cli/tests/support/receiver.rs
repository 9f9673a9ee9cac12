//! A receiver of OTLP: decodes what it is sent, and keeps it.

#![allow(unreachable_pub, reason = "as in the rest of the support")]

use crate::support::eventually;
use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTracePartialSuccess, ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::common::v1::any_value::Value;
use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue};
use opentelemetry_proto::tonic::metrics::v1::Metric;
use opentelemetry_proto::tonic::trace::v1::Span;
use prost::Message as _;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A receiver on a port of its own.
pub struct Receiver {
    /// Where it listens.
    pub address: SocketAddr,
    kept: Arc<Mutex<Kept>>,
    task: JoinHandle<()>,
}

/// What it was sent, and what it answers.
#[derive(Default)]
struct Kept {
    traces: Vec<ExportTraceServiceRequest>,
    metrics: Vec<ExportMetricsServiceRequest>,
    heads: Vec<HeaderMap>,
    /// Answered one after another before it takes what it is sent.
    refusals: Vec<u16>,
    /// Spans of the next request that it says it did not want.
    unwanted: i64,
}

impl Receiver {
    /// Takes whatever comes.
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let kept = Arc::<Mutex<Kept>>::default();
        let keeps = kept.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let keeps = keeps.clone();
                let service = service_fn(move |request| take(request, keeps.clone()));
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
        Receiver { address, kept, task }
    }

    /// The setting that names it.
    pub fn setting(&self) -> String {
        format!("otlp.endpoint=http://{}", self.address)
    }

    /// Answers these statuses first, one a request.
    pub fn refuse(&self, statuses: &[u16]) {
        self.kept().refusals.extend(statuses);
    }

    /// Says of the next request with spans that so many were not wanted.
    pub fn leave_out(&self, spans: i64) {
        self.kept().unwanted = spans;
    }

    /// All spans so far.
    pub fn spans(&self) -> Vec<Span> {
        let kept = self.kept();
        let resources = kept.traces.iter().flat_map(|request| &request.resource_spans);
        resources.flat_map(|resource| &resource.scope_spans).flat_map(|scope| scope.spans.clone()).collect()
    }

    /// Waits until it has the spans of a trace, the request's own among them, and gives them.
    pub async fn trace(&self, trace_id: &[u8]) -> Vec<Span> {
        let of_trace = || {
            let mut spans = self.spans();
            spans.retain(|span| span.trace_id == trace_id);
            spans
        };
        eventually("the spans of a trace", || !of_trace().is_empty()).await;
        of_trace()
    }

    /// The metrics of each time they came so far.
    pub fn metrics(&self) -> Vec<Vec<Metric>> {
        let kept = self.kept();
        let metrics = kept.metrics.iter().map(|request| {
            let scopes = request.resource_metrics.iter().flat_map(|resource| &resource.scope_metrics);
            scopes.flat_map(|scope| scope.metrics.clone()).collect()
        });
        metrics.collect()
    }

    /// Attributes of the node that sent spans.
    pub fn resource(&self) -> Vec<KeyValue> {
        let kept = self.kept();
        let request = kept.traces.first().expect("spans came");
        request.resource_spans[0].resource.as_ref().expect("a resource").attributes.clone()
    }

    /// The fields of each request so far.
    pub fn heads(&self) -> Vec<HeaderMap> {
        self.kept().heads.clone()
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().expect("no test panics with it")
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The value of an attribute as text; nothing when it is not there.
pub fn attribute(attributes: &[KeyValue], key: &str) -> Option<String> {
    let found = attributes.iter().find(|attribute| attribute.key == key)?;
    let AnyValue { value: Some(value) } = found.value.as_ref()? else { return None };
    Some(match value {
        Value::StringValue(text) => text.clone(),
        Value::IntValue(number) => number.to_string(),
        Value::BoolValue(flag) => flag.to_string(),
        other => format!("{other:?}"),
    })
}

async fn take(
    request: Request<Incoming>,
    kept: Arc<Mutex<Kept>>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let mut kept = kept.lock().expect("no test panics with it");
    let answer = |status: StatusCode, body: Vec<u8>| {
        let response = Response::builder().status(status).header("content-type", "application/x-protobuf");
        Ok(response.body(Full::from(body)).expect("a response"))
    };
    kept.heads.push(head.headers);
    if !kept.refusals.is_empty() {
        let status = kept.refusals.remove(0);
        return answer(StatusCode::from_u16(status).expect("a status"), Vec::new());
    }
    match head.uri.path() {
        "/v1/traces" => {
            kept.traces.push(ExportTraceServiceRequest::decode(body).expect("spans in protobuf"));
            let rejected_spans = std::mem::take(&mut kept.unwanted);
            let partial = ExportTracePartialSuccess { rejected_spans, error_message: "too many".to_owned() };
            let partial_success = (rejected_spans > 0).then_some(partial);
            answer(StatusCode::OK, ExportTraceServiceResponse { partial_success }.encode_to_vec())
        }
        "/v1/metrics" => {
            kept.metrics.push(ExportMetricsServiceRequest::decode(body).expect("metrics in protobuf"));
            answer(StatusCode::OK, Vec::new())
        }
        _ => answer(StatusCode::NOT_FOUND, Vec::new()),
    }
}
