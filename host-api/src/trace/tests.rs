//! What is a trace and what is none, and what is recorded of outbound requests.

use super::*;

const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

fn parent() -> SpanContext {
    SpanContext::parse(PARENT).expect("the example of the standard")
}

fn headers(fields: &[(&'static str, &str)]) -> HeaderMap {
    let field = |(name, value): &(&'static str, &str)| {
        (HeaderName::from_static(name), HeaderValue::from_str(value).expect("a value"))
    };
    fields.iter().map(field).collect()
}

fn request(uri: &str) -> Request<()> {
    Request::builder().uri(uri).body(()).expect(uri)
}

#[test]
fn a_traceparent_is_read_strictly() {
    let context = parent();
    assert_eq!(context.trace_id, 0x4bf9_2f35_77b3_4da6_a3ce_929d_0e0e_4736);
    assert_eq!((context.span_id, context.flags), (0x00f0_67aa_0ba9_02b7, 1));
    assert_eq!(context.to_string(), PARENT);
    let (ids, trace) = (&PARENT[2..53], "4bf92f3577b34da6a3ce929d0e0e4736");
    for (text, is_read) in [
        (format!("00{ids}00"), true),
        (format!("00{ids}03"), true),
        (format!("00{ids}ff"), true),
        (format!("cc{ids}01"), true),
        (format!("cc{ids}01-what-the-future-will-be-like"), true),
        (format!("cc{ids}01.what-the-future-will-be-like"), false),
        (format!("00{ids}01-more"), false),
        (format!("00{ids}01-"), false),
        (format!("ff{ids}01"), false),
        (format!("0{ids}01"), false),
        (format!("0X{ids}01"), false),
        (PARENT.to_uppercase(), false),
        (format!(" {PARENT}"), false),
        (format!("{PARENT} "), false),
        (format!("00-{}-00f067aa0ba902b7-01", "0".repeat(32)), false),
        (format!("00-{trace}-{}-01", "0".repeat(16)), false),
        (format!("00-{trace}-00f067aa0ba902b7-1"), false),
        (format!("00-{trace}-00f067aa0ba902b-701"), false),
        (format!("00-{trace}-00f067aa0ba902b7-0-"), false),
        (format!("00-{}x-00f067aa0ba902b7-01", &trace[1..]), false),
        (format!("00-{trace}é-0f067aa0ba902b7-1"), false),
        (String::new(), false),
        ("-".repeat(55), false),
    ] {
        assert_eq!(SpanContext::parse(&text).is_some(), is_read, "{text}");
    }
    let unknown = SpanContext::parse(&format!("00{ids}ff")).expect("known flags are kept");
    assert_eq!(unknown.flags, SpanContext::SAMPLED | SpanContext::RANDOM);
}

#[test]
fn two_parents_are_none() {
    assert_eq!(SpanContext::of_request(&headers(&[("traceparent", PARENT)])), Some(parent()));
    assert_eq!(SpanContext::of_request(&headers(&[])), None);
    let mut two = headers(&[("traceparent", PARENT)]);
    two.append(TRACEPARENT, HeaderValue::from_static(PARENT));
    assert_eq!(SpanContext::of_request(&two), None);
}

#[test]
fn a_tracestate_goes_on_when_it_is_one() {
    let at = |bytes: usize| format!("k={}", "v".repeat(bytes - 2));
    let members = |count: usize| vec!["a=1"; count].join(",");
    for (text, is_one) in [
        ("congo=t61rcWkgMzE,rojo=00f067aa0ba902b7".to_owned(), true),
        ("tenant@system=a b, 0x=!".to_owned(), true),
        ("a=1,,b=2".to_owned(), true),
        (format!("{},{}", at(256), at(255)), true),
        (format!("{},{}", at(256), at(256)), false),
        (at(258), true),
        (at(259), false),
        (members(32), true),
        (members(33), false),
        (String::new(), false),
        (" , ".to_owned(), false),
        ("a".to_owned(), false),
        ("a=".to_owned(), false),
        ("=1".to_owned(), false),
        ("A=1".to_owned(), false),
        ("a=b=c".to_owned(), false),
        ("a@b@c=1".to_owned(), false),
        ("é=1".to_owned(), false),
    ] {
        let found = tracestate(&headers(&[("tracestate", &text)]));
        assert_eq!(found.is_some(), is_one, "{text}");
    }
    let mut two = headers(&[("tracestate", "a=1")]);
    two.append(TRACESTATE, HeaderValue::from_static("b=2"));
    assert_eq!(tracestate(&two).expect("both"), "a=1,b=2");
    two.append(TRACESTATE, HeaderValue::from_bytes(b"c=\xff").expect("a value"));
    assert_eq!((tracestate(&two), tracestate(&headers(&[]))), (None, None));
}

#[test]
fn what_is_not_recorded_says_so_and_leaves_the_guests_own_word() {
    let state = HeaderValue::from_static("a=1");
    let context = SpanContext { flags: 0, ..parent() };
    let unrecorded = PARENT.replace("-01", "-00");
    for (trace, traceparent, tracestate) in [
        (Trace::None, None, None),
        (Trace::Passed(HeaderValue::from_static("00-aa-bb-01")), Some("00-aa-bb-01"), None),
        (Trace::Unrecorded(context, Some(state)), Some(&*unrecorded), Some("a=1")),
    ] {
        let mut sent = request("http://a.test/");
        assert!(trace.begin(&mut sent, None).is_none());
        let field = |name| sent.headers().get(name).map(|value| value.to_str().expect("text"));
        assert_eq!((field(TRACEPARENT), field(TRACESTATE)), (traceparent, tracestate));
        let mut own = request("http://a.test/");
        own.headers_mut().insert(TRACEPARENT, HeaderValue::from_static("mine"));
        trace.begin(&mut own, None);
        assert_eq!(own.headers().len(), 1, "{own:?}");
        assert_eq!(own.headers()[TRACEPARENT], "mine");
    }
}

#[tokio::test]
async fn requests_are_recorded_with_their_end() {
    let recorder = Recorder::new(parent(), Some(HeaderValue::from_static("a=1")), Instant::now());
    let trace = Trace::Recorded(recorder.clone());
    let mut sent = request("https://user:secret@a.test:8443/path?token=secret");
    let outbound = trace.begin(&mut sent, None);
    let said = SpanContext::of_request(sent.headers()).expect("it is said");
    assert_eq!((said.trace_id, said.flags), (parent().trace_id, 1));
    assert_eq!(sent.headers()[TRACESTATE], "a=1");
    let answered = Response::builder().status(204).body(()).expect("a response");
    assert!(observed(outbound, async { Ok((answered, ())) }).await.is_ok());
    let mut own = request("http://a.test/");
    own.headers_mut().insert(TRACEPARENT, HeaderValue::from_static("mine"));
    let failed = trace.begin(&mut own, Some("auth"));
    let error = Error::InternalError(Some("a secret".to_owned()));
    assert!(observed::<(), ()>(failed, async { Err(error) }).await.is_err());
    drop(trace.begin(&mut request("http://a.test/"), None));

    let Recorded { requests, left_out: 0 } = recorder.take() else { panic!("three are few") };
    let [answered, failed, cancelled] = &requests[..] else { panic!("{requests:?}") };
    assert_eq!((answered.span_id, answered.status, &answered.error), (said.span_id, Some(204), &None));
    assert_eq!((&*answered.method, &*answered.url), ("GET", "https://a.test:8443/path"));
    assert_eq!((failed.status, failed.error.as_deref()), (None, Some("InternalError")));
    assert_eq!(failed.function.as_deref(), Some("auth"));
    assert_eq!(cancelled.error.as_deref(), Some("cancelled"));
    assert!(recorder.take().requests.is_empty(), "taken once");
}

#[test]
fn no_invocation_records_without_bound() {
    let recorder = Recorder::new(parent(), None, Instant::now());
    let trace = Trace::Recorded(recorder.clone());
    let long = format!("http://a.test/{}", "x".repeat(URL_BYTES_MAX));
    for _ in 0..RECORDED_MAX + 3 {
        trace.begin(&mut request(&long), Some(&"f".repeat(100)));
    }
    let recorded = recorder.take();
    assert_eq!((recorded.requests.len(), recorded.left_out), (RECORDED_MAX, 3));
    let first = &recorded.requests[0];
    assert_eq!(first.url.len(), URL_BYTES_MAX);
    assert_eq!(first.function.as_ref().map(String::len), Some(WORD_BYTES_MAX));
}

#[test]
fn ids_are_never_zero_and_differ() {
    let ids: std::collections::HashSet<u128> = (0..1_000).map(|_| trace_id()).collect();
    assert_eq!(ids.len(), 1_000);
    assert!(!ids.contains(&0) && span_id() != 0);
}

#[test]
fn a_context_survives_the_way_and_nothing_else_is_one() {
    let text = serde_json::to_string(&parent()).expect("text");
    assert_eq!(serde_json::from_str::<SpanContext>(&text).expect("the same"), parent());
    assert!(serde_json::from_str::<SpanContext>("\"00\"").expect_err("none").to_string().contains("no span"));
}
