//! Traces and metrics as a receiver of OTLP sees them, which decodes the real messages.

#![expect(clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod support;
// Not in `support`: the other tests need no protobuf.
#[path = "support/receiver.rs"]
mod receiver;

use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::{
    HistogramDataPoint, Metric, NumberDataPoint, number_data_point,
};
use opentelemetry_proto::tonic::trace::v1::Span;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::status::StatusCode;
use receiver::{Receiver, attribute};
use std::collections::BTreeMap;
use support::{Client, Function, Node, Request, Signal, Upstream, eventually, within};

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT: &str = "00f067aa0ba902b7";

fn sampled() -> String {
    format!("00-{TRACE}-{PARENT}-01")
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = hex.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).expect("digits"));
    digits.map(|pair| u8::from_str_radix(pair, 16).expect("digits")).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A probe that may fetch from `upstream` and call the function `b`.
fn probe(upstream: &Upstream) -> Function {
    let there = upstream.address.to_string();
    Function::fixture("probe-rust").named("a").outbound(&[&there], true).service("B", "b")
}

/// A node that sends to `receiver`.
async fn node(receiver: &Receiver, settings: &[&str], functions: Vec<Function>, workers: u32) -> Node {
    let mut start = Node::serving(functions).own_data().workers(workers).set(&receiver.setting());
    for setting in settings {
        start = start.set(setting);
    }
    start.start().await
}

/// The series of the node's own text, by name and labels.
async fn series(node: &Node) -> BTreeMap<String, f64> {
    let socket = node.folder().join("data/admin.sock");
    let stream =
        within("the admin socket", tokio::net::UnixStream::connect(socket)).await.expect("it listens");
    let request = Request::get("admin", "/metrics").host("localhost");
    let response = Client::over(stream).send(&request).await;
    assert_eq!(response.status, 200, "{}", response.describe());
    let lines = response.text().lines().filter(|line| !line.starts_with('#'));
    let series = lines.map(|line| {
        let (name, value) = line.rsplit_once(' ').expect("a name and a value");
        (name.to_owned(), value.parse().expect(line))
    });
    series.collect()
}

/// Waits until a counter has reached `least`.
async fn reaches(node: &Node, name: &str, least: f64) {
    let looking = async {
        while series(node).await.get(name).copied().unwrap_or_default() < least {
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    };
    within(name, looking).await;
}

fn only<'s>(spans: &'s [Span], what: &str, wanted: impl Fn(&Span) -> bool) -> &'s Span {
    let mut found = spans.iter().filter(|span| wanted(span));
    let span = found.next().unwrap_or_else(|| panic!("{what} is among {spans:#?}"));
    assert!(found.next().is_none(), "{what} is there once: {spans:#?}");
    span
}

fn is_kind(span: &Span, kind: SpanKind) -> bool {
    span.kind == i32::from(kind)
}

#[tokio::test]
async fn a_request_with_a_parent_makes_a_tree_below_it() {
    let (receiver, upstream) = (Receiver::start().await, Upstream::answering("ok").await);
    let b = Function::fixture("probe-rust").named("b");
    // The parent decides, whatever the ratio.
    let settings = ["otlp.ratio=0", "otlp.service_name=edge-1", "otlp.headers=x-tenant=t%201"];
    let node = node(&receiver, &settings, vec![probe(&upstream), b], 1).await;
    let path = format!("/fetch?url={}", upstream.url("/hello?token=secret"));
    let request = Request::get("a", &path).header("traceparent", &sampled()).header("tracestate", "x=1");
    node.send(request.header("x-request-id", "my-id")).await.is_text("ok");
    let spans = receiver.trace(&bytes(TRACE)).await;

    let server = only(&spans, "the request", |span| is_kind(span, SpanKind::Server));
    assert_eq!((hex(&server.parent_span_id).as_str(), server.trace_state.as_str()), (PARENT, "x=1"));
    assert_eq!(server.name, "GET a.test/*");
    for (key, value) in [
        ("http.request.method", "GET"),
        ("http.response.status_code", "200"),
        ("http.route", "a.test/*"),
        ("url.path", "/fetch"),
        ("url.scheme", "http"),
        ("server.address", "a.test"),
        ("faas.name", "a"),
        ("faas.coldstart", "true"),
        ("isolet.outcome", "ok"),
        ("isolet.phase", "loaded"),
        ("isolet.request_id", "my-id"),
    ] {
        assert_eq!(attribute(&server.attributes, key).as_deref(), Some(value), "{key}");
    }
    for key in ["isolet.fuel", "isolet.memory.peak"] {
        let value: u64 = attribute(&server.attributes, key).expect(key).parse().expect("a number");
        assert!(value > 1_000, "{key} is {value}");
    }
    let start = only(&spans, "the start", |span| span.name == "start");
    let handler = only(&spans, "the handler", |span| span.name == "handler");
    let fetch = only(&spans, "the fetch", |span| is_kind(span, SpanKind::Client));
    assert_eq!((&start.parent_span_id, &handler.parent_span_id), (&server.span_id, &server.span_id));
    assert_eq!(fetch.parent_span_id, handler.span_id);
    let url = format!("http://{}/hello", upstream.address);
    assert_eq!(attribute(&fetch.attributes, "url.full"), Some(url), "without the query");
    assert_eq!(attribute(&fetch.attributes, "http.response.status_code").as_deref(), Some("200"));
    for span in [start, handler, fetch] {
        assert!(server.start_time_unix_nano <= span.start_time_unix_nano, "{span:?}");
        assert!(span.start_time_unix_nano <= span.end_time_unix_nano, "{span:?}");
    }
    assert!(!format!("{spans:?}").contains("secret"));

    let head = upstream.heads().remove(0).to_ascii_lowercase();
    let said = format!("traceparent: 00-{TRACE}-{}-01\r\n", hex(&fetch.span_id));
    assert!(head.contains(&said) && head.contains("tracestate: x=1\r\n"), "{said} is in {head}");

    let resource = receiver.resource();
    assert_eq!(attribute(&resource, "service.name").as_deref(), Some("edge-1"));
    let heads = receiver.heads();
    assert_eq!(
        (&heads[0]["x-tenant"], &heads[0]["content-type"]),
        (&"t 1".parse().expect("a value"), &"application/x-protobuf".parse().expect("a value"))
    );
}

#[tokio::test]
async fn a_called_function_is_part_of_the_trace() {
    let (receiver, upstream) = (Receiver::start().await, Upstream::answering("ok").await);
    let b = Function::fixture("probe-rust").named("b");
    let node = node(&receiver, &["otlp.ratio=1"], vec![probe(&upstream), b], 0).await;
    node.get("a", "/fetch?service=B&url=http://b.example/status?code=404").await;
    eventually("both requests", || {
        receiver.spans().iter().filter(|span| span.name == "handler").count() == 2
    })
    .await;
    let spans = receiver.spans();
    let root = only(&spans, "the request", |span| span.parent_span_id.iter().all(|byte| *byte == 0));
    let call = only(&spans, "the call", |span| is_kind(span, SpanKind::Client));
    assert_eq!(attribute(&call.attributes, "faas.invoked_name").as_deref(), Some("b"));
    assert_eq!(call.status.as_ref().map(|status| status.code), Some(StatusCode::Error.into()), "a 404");
    let callee = only(&spans, "the callee", |span| span.parent_span_id == call.span_id);
    assert_eq!(attribute(&callee.attributes, "faas.name").as_deref(), Some("b"));
    assert!(callee.status.is_none(), "a 404 is no fault of whoever answers it");
    assert!(spans.iter().all(|span| span.trace_id == root.trace_id), "{spans:#?}");
}

#[tokio::test]
async fn what_is_not_sampled_makes_no_span_but_goes_on() {
    let (receiver, upstream) = (Receiver::start().await, Upstream::answering("ok").await);
    let b = Function::fixture("probe-rust").named("b");
    let node = node(&receiver, &["otlp.ratio=0"], vec![probe(&upstream), b], 0).await;
    let path = format!("/fetch?url={}", upstream.url("/"));
    let unsampled = format!("00-{TRACE}-{PARENT}-00");
    node.send(Request::get("a", &path).header("traceparent", &unsampled)).await.is_ok();
    node.send(Request::get("a", &path)).await.is_ok();
    node.send(Request::get("a", &path).header("traceparent", "00-nonsense").header("tracestate", "x=1"))
        .await
        .is_ok();
    // One that is sampled comes last, so that the others would have come before it.
    node.send(Request::get("a", &path).header("traceparent", &sampled())).await.is_ok();
    receiver.trace(&bytes(TRACE)).await;
    assert_eq!(receiver.spans().iter().filter(|span| is_kind(span, SpanKind::Server)).count(), 1);
    let heads: Vec<String> = upstream.heads().iter().map(|head| head.to_ascii_lowercase()).collect();
    let said = |head: &String| {
        let line = head.lines().find_map(|line| line.strip_prefix("traceparent: "));
        line.unwrap_or_else(|| panic!("a trace is in {head}")).to_owned()
    };
    assert_eq!(said(&heads[0]), unsampled, "as it came");
    for head in &heads[1..3] {
        let said = said(head);
        assert!(
            said.starts_with("00-") && said.ends_with("-00") && !said.contains(TRACE),
            "a new one: {said}"
        );
        assert!(!head.contains("tracestate"), "{head}");
    }
}

#[tokio::test]
async fn failures_and_refusals_are_spans_with_an_error() {
    let receiver = Receiver::start().await;
    let functions = vec![Function::fixture("trap"), Function::fixture("loop").limit("fuel", 1_000_000)];
    let node = node(&receiver, &["otlp.ratio=1"], functions, 0).await;
    node.get("trap", "/").await.is_problem(500, "guest_trap");
    node.get("loop", "/").await.is_problem(503, "limit_cpu");
    node.get("nowhere", "/").await.is_problem(404, "no_route");
    let servers = || {
        let mut spans = receiver.spans();
        spans.retain(|span| is_kind(span, SpanKind::Server));
        spans
    };
    eventually("three requests", || servers().len() == 3).await;
    let spans = servers();
    for (path, outcome, status) in [
        ("trap", "guest_trap", Some("500")),
        ("loop", "limit_cpu", Some("503")),
        ("nowhere", "no_route", None),
    ] {
        let host = Some(format!("{path}.test"));
        let span = only(&spans, path, |span| attribute(&span.attributes, "server.address") == host);
        assert_eq!(attribute(&span.attributes, "isolet.outcome").as_deref(), Some(outcome));
        let error = attribute(&span.attributes, "error.type");
        assert_eq!(error.as_deref(), status.map(|_| outcome), "404 is the client's fault");
        assert_eq!(span.status.is_some(), status.is_some(), "{span:?}");
    }
}

#[tokio::test]
async fn a_receiver_that_is_away_costs_spans_and_nothing_else() {
    let receiver = Receiver::start().await;
    let node = node(&receiver, &["otlp.ratio=1", "otlp.metrics=false"], vec!["hello".into()], 1).await;
    // For a moment: what it refuses at first comes again.
    receiver.refuse(&[503, 429]);
    node.get("hello", "/").await.is_ok();
    eventually("the spans", || receiver.spans().len() == 3).await;
    reaches(&node, r#"isolet_otlp_spans_total{result="exported"}"#, 3.0).await;
    // It does not want one: that one is not sent again.
    receiver.refuse(&[400]);
    node.get("hello", "/").await.is_ok();
    reaches(&node, r#"isolet_otlp_spans_total{result="refused"}"#, 3.0).await;
    receiver.leave_out(2);
    node.get("hello", "/").await.is_ok();
    reaches(&node, r#"isolet_otlp_spans_total{result="refused"}"#, 5.0).await;
    // For good.
    drop(receiver);
    for _ in 0..20 {
        node.get("hello", "/").await.is_ok();
    }
    reaches(&node, r#"isolet_otlp_spans_total{result="dropped"}"#, 60.0).await;
    let series = series(&node).await;
    assert_eq!(series[r#"isolet_otlp_spans_total{result="exported"}"#], 4.0);
    assert_eq!(series[r#"isolet_otlp_requests_total{signal="traces",result="ok"}"#], 2.0);
    let told = node.log.all().iter().filter(|line| line.contains("the OTLP receiver did not take")).count();
    assert!((1..=3).contains(&told), "the log says so now and then, not {told} times");
}

#[tokio::test]
async fn a_node_that_stops_sends_what_is_left() {
    for workers in [0, 1] {
        let receiver = Receiver::start().await;
        let mut node = node(&receiver, &["otlp.ratio=1"], vec!["hello".into()], workers).await;
        for _ in 0..3 {
            node.get("hello", "/").await.is_ok();
        }
        node.signal(Signal::TERM);
        assert!(node.ended().await.success(), "{workers} workers");
        assert_eq!(receiver.spans().len(), 9, "{workers} workers");
    }
}

/// The series of all metrics, named as the text names them.
fn decoded(metrics: &[Metric]) -> BTreeMap<String, f64> {
    let mut series = BTreeMap::new();
    for metric in metrics {
        let unit = match metric.unit.as_str() {
            "" => "",
            "s" => "_seconds",
            "By" => "_bytes",
            other => panic!("no unit is {other}"),
        };
        let base = format!("{}{unit}", metric.name);
        match metric.data.as_ref().expect("data") {
            Data::Sum(sum) => {
                assert!(sum.is_monotonic && sum.aggregation_temporality == 2, "{metric:?}");
                numbers(&format!("{base}_total"), &sum.data_points, &mut series);
            }
            Data::Gauge(gauge) => numbers(&base, &gauge.data_points, &mut series),
            Data::Histogram(histogram) => {
                histogram.data_points.iter().for_each(|point| buckets(&base, point, &mut series));
            }
            other => panic!("no metric is {other:?}"),
        }
    }
    series
}

fn numbers(name: &str, points: &[NumberDataPoint], series: &mut BTreeMap<String, f64>) {
    for point in points {
        assert!(point.start_time_unix_nano > 0 && point.start_time_unix_nano <= point.time_unix_nano);
        let value = match point.value.expect("a value") {
            number_data_point::Value::AsInt(value) => value as f64,
            number_data_point::Value::AsDouble(value) => value,
        };
        assert!(series.insert(format!("{name}{}", labels(&point.attributes, "")), value).is_none(), "{name}");
    }
}

fn buckets(name: &str, point: &HistogramDataPoint, series: &mut BTreeMap<String, f64>) {
    let bounds = point.explicit_bounds.iter().map(f64::to_string).chain(["+Inf".to_owned()]);
    let mut below = 0;
    for (bound, count) in bounds.zip(&point.bucket_counts) {
        below += count;
        let labels = labels(&point.attributes, &format!("le=\"{bound}\""));
        series.insert(format!("{name}_bucket{labels}"), below as f64);
    }
    assert_eq!(below, point.count, "{name}");
    let labels = labels(&point.attributes, "");
    series.insert(format!("{name}_count{labels}"), point.count as f64);
    series.insert(format!("{name}_sum{labels}"), point.sum.expect("a sum"));
}

fn labels(attributes: &[opentelemetry_proto::tonic::common::v1::KeyValue], more: &str) -> String {
    let known = attributes.iter().map(|it| {
        let value = attribute(attributes, &it.key).unwrap_or_default();
        format!("{}=\"{value}\"", it.key)
    });
    let mut all: Vec<String> = known.chain((!more.is_empty()).then(|| more.to_owned())).collect();
    all.sort();
    if all.is_empty() { String::new() } else { format!("{{{}}}", all.join(",")) }
}

/// A series of the text with its labels sorted, those without a value left out, and its bound as a plain number.
fn normal(name: &str) -> String {
    let Some((name, labels)) = name.split_once('{') else { return name.to_owned() };
    let mut labels: Vec<String> = labels
        .trim_end_matches('}')
        .split(',')
        .filter(|label| !label.ends_with("=\"\""))
        .map(|label| {
            match label.strip_prefix("le=\"").map(|bound| bound.trim_end_matches('"').parse::<f64>()) {
                Some(Ok(bound)) if bound.is_finite() => format!("le=\"{bound}\""),
                _ => label.to_owned(),
            }
        })
        .collect();
    labels.sort();
    format!("{name}{{{}}}", labels.join(","))
}

#[tokio::test]
async fn metrics_are_those_of_the_text() {
    let receiver = Receiver::start().await;
    let settings = ["otlp.metrics_interval=1s", "otlp.traces=false"];
    let node = node(&receiver, &settings, vec!["hello".into(), "trap".into()], 1).await;
    for _ in 0..5 {
        node.get("hello", "/").await.is_ok();
    }
    node.get("trap", "/").await.is_problem(500, "guest_trap");
    node.get("nowhere", "/").await.is_problem(404, "no_route");
    // What is counted last.
    let told = r#"isolet_refused_total{code="no_route"}"#;
    let latest = || receiver.metrics().pop().map(|metrics| decoded(&metrics)).unwrap_or_default();
    eventually("the requests", || latest().get(told) == Some(&1.0)).await;
    let (sent, text) = (latest(), series(&node).await);
    // What the sending itself changes, and what breathes.
    let moves = |name: &str| {
        ["isolet_otlp_", "isolet_pool_", "isolet_in_flight"].iter().any(|it| name.starts_with(it))
    };
    let text: BTreeMap<String, f64> = text.iter().map(|(name, value)| (normal(name), *value)).collect();
    assert!(text.len() > 100, "{text:?}");
    assert_eq!(text[r#"isolet_requests_total{function="hello",outcome="ok",status="2xx"}"#], 5.0);
    for (name, value) in text.iter().filter(|(name, _)| !moves(name)) {
        assert_eq!(sent.get(name), Some(value), "{name}");
    }
    assert_eq!(sent.keys().collect::<Vec<_>>(), text.keys().collect::<Vec<_>>(), "the same series");
    assert!(receiver.spans().is_empty(), "no traces are wanted");
    reaches(&node, r#"isolet_otlp_requests_total{signal="metrics",result="ok"}"#, 2.0).await;
}

#[tokio::test]
async fn a_certificate_authority_that_is_none_is_refused() {
    let ran =
        support::serve(["--set", "otlp.endpoint=https://127.0.0.1:1", "--set", "otlp.certificate=/dev/null"])
            .await;
    ran.is_refused(1, &["otlp.certificate", "no certificate"]);
    let gone =
        support::serve(["--set", "otlp.endpoint=https://127.0.0.1:1", "--set", "otlp.certificate=/gone.pem"])
            .await;
    gone.is_refused(1, &["cannot read /gone.pem"]);
}
