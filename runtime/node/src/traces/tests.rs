//! Which requests are recorded, and what is told of them.

use super::*;
use http::StatusCode;
use isolet_isolate::outcome::{Outcome, Report};
use isolet_isolate::version::StartPhase;
use std::time::Duration;

const SAMPLED: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
const UNSAMPLED: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
const NONE: Option<&str> = None;

fn request(traceparent: Option<&str>) -> Request<()> {
    let mut request =
        Request::builder().uri("/a?b=secret").header(HOST, "a.test").header("tracestate", "x=1");
    if let Some(traceparent) = traceparent {
        request = request.header(TRACEPARENT, traceparent);
    }
    request.body(()).expect("a request")
}

fn start(sampling: Option<Sampling>, request: &mut Request<()>) -> (Trace, Option<Box<ServerSpan>>) {
    let request_id = HeaderValue::from_static("r1");
    let arrived = Arrived { at: Instant::now(), request_id: &request_id, https: true, is_from_outside: true };
    begin(sampling, request, arrived)
}

fn sampling(by_parent: bool, ratio: f64) -> Option<Sampling> {
    Some(Sampling { by_parent, ratio })
}

#[test]
fn parents_decide_and_then_the_ratio() {
    for (by_parent, ratio, parent, is_recorded) in [
        (true, 0.0, Some(SAMPLED), true),
        (true, 1.0, Some(UNSAMPLED), false),
        (true, 1.0, NONE, true),
        (true, 0.0, NONE, false),
        (true, 1.0, Some("nonsense"), true),
        (true, 0.0, Some("nonsense"), false),
        (false, 0.0, Some(SAMPLED), false),
        (false, 1.0, Some(UNSAMPLED), true),
        (false, f64::NAN, NONE, false),
    ] {
        let (trace, span) = start(sampling(by_parent, ratio), &mut request(parent));
        assert_eq!(span.is_some(), is_recorded, "{by_parent} {ratio} {parent:?}");
        assert_eq!(matches!(trace, Trace::Recorded(_)), is_recorded);
    }
}

#[test]
fn the_ratio_is_a_share_of_all_ids() {
    let quarter = Sampling { by_parent: false, ratio: 0.25 };
    let taken = (0..10_000).filter(|_| quarter.takes(None, trace_id())).count();
    assert!((2_000..3_000).contains(&taken), "{taken}");
    for (low, is_taken) in [(0, true), ((1 << 62) - 1, true), (1 << 62, false), (u64::MAX, false)] {
        assert_eq!(quarter.takes(None, u128::from(low) | (7u128 << 64)), is_taken, "{low}");
    }
}

#[test]
fn what_is_not_recorded_goes_on() {
    let (trace, _) = start(None, &mut request(Some("any word")));
    assert!(matches!(trace, Trace::Passed(passed) if passed == "any word"));
    assert!(matches!(start(None, &mut request(NONE)).0, Trace::None));
    let (trace, _) = start(sampling(true, 1.0), &mut request(Some(UNSAMPLED)));
    let Trace::Unrecorded(context, Some(tracestate)) = trace else { panic!("{trace:?}") };
    assert_eq!((context.to_string().as_str(), tracestate.as_bytes()), (UNSAMPLED, &b"x=1"[..]));
    // Whoever records may not believe that this node does.
    let (trace, _) = start(sampling(false, 0.0), &mut request(Some(SAMPLED)));
    assert!(matches!(trace, Trace::Unrecorded(context, _) if context.to_string() == UNSAMPLED));
    let (trace, _) = start(sampling(true, 0.0), &mut request(NONE));
    let Trace::Unrecorded(context, None) = trace else { panic!("a tracestate without a trace") };
    assert!(context.trace_id != 0 && context.span_id != 0 && !context.is_sampled());
}

#[test]
fn the_guest_is_told_its_own_span() {
    let mut request = request(Some(&SAMPLED.replace("-01", "-03")));
    let (trace, span) = start(sampling(true, 0.0), &mut request);
    let Trace::Recorded(recorder) = trace else { panic!("it is recorded") };
    let told = SpanContext::of_request(request.headers()).expect("one");
    assert_eq!(told, recorder.parent());
    let traced = span.expect("it is").refused(Problem::Throttled);
    assert_eq!((told.trace_id, told.flags), (traced.context.trace_id, 3));
    assert_ne!(told.span_id, traced.context.span_id);
    assert_eq!((traced.parent, traced.tracestate.as_deref()), (Some(0x00f0_67aa_0ba9_02b7), Some("x=1")));
    assert_eq!(
        (traced.status, traced.fate, traced.wall > Duration::ZERO),
        (429, Fate::Refused("throttled".to_owned()), true)
    );
}

#[test]
fn what_is_told_is_bounded_and_survives_the_way() {
    let mut asked = request(NONE);
    *asked.uri_mut() = format!("/{}?secret", "x".repeat(1_000)).parse().expect("a target");
    let (trace, span) = start(sampling(false, 1.0), &mut asked);
    drop(trace.begin(&mut request(NONE), Some("callee")));
    let report = Report {
        outcome: Outcome::GuestTrap,
        status: None,
        phase: StartPhase::Fresh,
        start: Duration::from_micros(30),
        handler: Duration::from_micros(300),
        cpu: Duration::from_micros(200),
        fuel: Some(1_000),
        memory_peak: 65_536,
        request_bytes: 0,
        response_bytes: 12,
        subrequests: 1,
        detail: Some("é".repeat(1_000)),
        evidence: None,
    };
    let ended = Ended {
        function: "f",
        version: 3,
        status: StatusCode::INTERNAL_SERVER_ERROR,
        queue: Duration::from_micros(1),
        wall: Duration::from_micros(400),
        report: &report,
    };
    let span = span.expect("it is recorded");
    assert_eq!(span.target().map(|(host, _)| host), Some("a.test"));
    let traced = span.ended(&ended, Some("a.test/*"));
    assert_eq!((traced.path.len(), traced.status, traced.spans()), (256, 500, 4));
    let Fate::Ran(ran) = &traced.fate else { panic!("it ran") };
    assert_eq!((ran.detail.as_ref().map(String::len), ran.is_cold), (Some(256), true));
    assert_eq!(ran.requests[0].function.as_deref(), Some("callee"));
    let text = serde_json::to_string(&traced).expect("plain data");
    assert!(!text.contains("secret"), "{text}");
    assert_eq!(serde_json::from_str::<TracedRequest>(&text).expect("the same"), traced);
}
