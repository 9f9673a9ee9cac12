//! What goes over the wire, and what hostile upstreams get out of it.

use super::upstream::{OK, Step, Upstream, say};
use super::{Client, Error, FetchLimits, SHORT, Setup, assert_error, post, read};
use crate::trace::Trace;
use http::{HeaderValue, Method, StatusCode};
use wasmtime_wasi_http::RequestOptions;

#[tokio::test]
async fn the_request_says_what_the_guest_said_and_what_the_host_adds() {
    let mut upstream = Upstream::ok().await;
    let mut client = Client::of_port(upstream.port());
    client.context.hops = 3;
    client.context.trace = Trace::Passed(HeaderValue::from_static("00-aa-bb-01"));
    let mut request = super::get(&format!("http://A.test.:{}/path?query", upstream.port()));
    for (name, value) in [
        ("host", "evil.test"),
        ("connection", "x-drop"),
        ("x-drop", "1"),
        ("te", "trailers"),
        ("transfer-encoding", "chunked"),
        ("isolet-hops", "0"),
        ("x-mine", "yes"),
    ] {
        request.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    let (response, io) = client.send(request).await.expect("an answer");
    assert!(std::pin::Pin::from(io).await.is_ok());
    assert_eq!(read(response).await.expect("a body").body, "ok");
    let head = upstream.heard().await;
    let mut lines: Vec<&str> = head.trim_end().split("\r\n").collect();
    assert_eq!(lines.remove(0), "GET /path?query HTTP/1.1");
    lines.sort_unstable();
    let host = format!("host: a.test:{}", upstream.port());
    assert_eq!(lines, [&*host, "isolet-hops: 4", "traceparent: 00-aa-bb-01", "x-mine: yes"]);
}

#[tokio::test]
async fn a_guest_may_set_its_own_trace_and_send_a_body() {
    let mut upstream = Upstream::start(vec![vec![Step::Head, Step::Until("body"), say(OK)]]).await;
    let mut client = Client::of_port(upstream.port());
    client.context.trace = Trace::Passed(HeaderValue::from_static("00-host"));
    let mut request = post(&upstream.url("a.test"), "the body");
    request.headers_mut().insert("traceparent", HeaderValue::from_static("00-guest"));
    let (response, _) = client.send(request).await.expect("an answer");
    assert_eq!(read(response).await.expect("a body").body, "ok");
    let head = upstream.heard().await;
    assert!(head.contains("traceparent: 00-guest\r\n") && !head.contains("00-host"), "{head}");
    assert!(head.contains("content-length: 8\r\n"), "{head}");
    assert_eq!(upstream.heard().await, "the body");
}

#[tokio::test]
async fn answers() {
    for (text, status, body) in [
        (OK, 200, "ok"),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n",
            200,
            "abc",
        ),
        ("HTTP/1.1 200 OK\r\n\r\nuntil the end", 200, "until the end"),
        ("HTTP/1.0 404 Not Found\r\ncontent-length: 1\r\n\r\nx", 404, "x"),
        ("HTTP/1.1 204 No Content\r\n\r\n", 204, ""),
        ("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1/\r\ncontent-length: 0\r\n\r\n", 302, ""),
        (
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\ny",
            200,
            "y",
        ),
        ("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nraw", 200, "raw"),
    ] {
        let upstream = Upstream::start(vec![vec![Step::Head, say(text)]]).await;
        let answer = Client::of_port(upstream.port()).get(&upstream.url("a.test")).await.expect(text);
        assert_eq!(
            (answer.status, &*answer.body),
            (StatusCode::from_u16(status).expect("a status"), body),
            "{text}"
        );
    }
}

#[tokio::test]
async fn fields_of_the_connection_and_of_the_host_do_not_reach_the_guest() {
    let text = "HTTP/1.1 200 OK\r\nconnection: close, x-hop\r\nx-hop: 1\r\nkeep-alive: timeout=5\r\nisolet-error: guest_trap\r\n\
                isolet-fuel: 1\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\nx-kept: 1\r\n\r\n1\r\na\r\n0\r\nx-sum: 1\r\nisolet-error: x\r\n\r\n";
    let upstream = Upstream::start(vec![vec![Step::Head, say(text)]]).await;
    let answer = Client::of_port(upstream.port()).get(&upstream.url("a.test")).await.expect("an answer");
    let names: Vec<&str> = answer.headers.keys().map(|name| name.as_str()).collect();
    assert_eq!(names, ["trailer", "x-kept"]);
    let trailers = answer.trailers.expect("trailers");
    assert_eq!((trailers.len(), &trailers["x-sum"]), (1, &HeaderValue::from_static("1")));
}

#[tokio::test]
async fn faulty_answers() {
    for (text, expected) in [
        ("", Error::HttpResponseIncomplete),
        ("HTTP/1.1 200 OK\r\ncontent-le", Error::HttpResponseIncomplete),
        ("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nshort", Error::HttpResponseIncomplete),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nab", Error::HttpResponseIncomplete),
        ("no http at all\r\n\r\n", Error::HttpProtocolError),
        ("HTTP/1.1 200 OK\r\nbad name: x\r\n\r\n", Error::HttpProtocolError),
        ("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab", Error::HttpProtocolError),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", Error::HttpProtocolError),
        (
            "HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
            Error::HttpUpgradeFailed,
        ),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            Error::HttpResponseTransferCoding(Some("gzip, chunked".into())),
        ),
    ] {
        let upstream = Upstream::start(vec![vec![Step::Head, say(text)]]).await;
        assert_error(Client::of_port(upstream.port()).get(&upstream.url("a.test")).await, &expected, text);
    }
}

#[tokio::test]
async fn a_response_head_is_bounded_in_bytes() {
    let limits = FetchLimits { response_head_bytes_max: 9_000, ..FetchLimits::default() };
    for (bytes, good) in [(8_999, true), (9_000, true), (9_001, false), (40_000, false)] {
        let frame = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nx: \r\n\r\n";
        let text = frame.replace("x: ", &format!("x: {}", "y".repeat(bytes - frame.len())));
        let upstream = Upstream::start(vec![vec![Step::Head, say(&text), Step::AwaitClose]]).await;
        let client = Setup { limits, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
        match client.get(&upstream.url("a.test")).await {
            Ok(_) if good => {}
            other => assert_error(
                other,
                &Error::HttpResponseHeaderSectionSize(None),
                &format!("{bytes}, good: {good}"),
            ),
        }
    }
}

#[tokio::test]
async fn a_response_head_is_bounded_in_fields() {
    let max = FetchLimits::default().response_headers_max;
    for (fields, good) in [(max - 1, true), (max, true), (max + 1, false)] {
        let text = format!("HTTP/1.1 204 No Content\r\n{}\r\n", "x: y\r\n".repeat(fields));
        let upstream = Upstream::start(vec![vec![Step::Head, say(&text), Step::AwaitClose]]).await;
        match Client::of_port(upstream.port()).get(&upstream.url("a.test")).await {
            Ok(_) if good => {}
            other => assert_error(
                other,
                &Error::HttpResponseHeaderSectionSize(None),
                &format!("{fields}, good: {good}"),
            ),
        }
    }
}

#[tokio::test]
async fn endless_heads_end() {
    for (start, forever) in
        [("HTTP/1.1 200 OK\r\n", "x-more: and more\r\n"), ("HTTP/1.1 200 OK\r\nx: ", "yyyyyyyyyy")]
    {
        let upstream = Upstream::start(vec![vec![Step::Head, say(start), Step::SayForever(forever)]]).await;
        let found = Client::of_port(upstream.port()).get(&upstream.url("a.test")).await;
        assert_error(found, &Error::HttpResponseHeaderSectionSize(None), forever);
    }
    let informational = Step::SayForever("HTTP/1.1 100 Continue\r\n\r\n");
    let upstream = Upstream::start(vec![vec![Step::Head, informational]]).await;
    let limits = FetchLimits { first_byte_timeout: SHORT, ..FetchLimits::default() };
    let client = Setup { limits, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
    assert_error(client.get(&upstream.url("a.test")).await, &Error::ConnectionReadTimeout, "1xx for ever");
}

#[tokio::test]
async fn a_slow_head_and_a_stalled_body_time_out_and_close() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nsome";
    let asked = |first, between| RequestOptions {
        first_byte_timeout: first,
        between_bytes_timeout: between,
        connect_timeout: None,
    };
    for (said, limits, options, expected) in [
        ("HTTP/1.1 2", (SHORT, super::SOON), None, Error::ConnectionReadTimeout),
        (
            "HTTP/1.1 2",
            (super::SOON, super::SOON),
            Some(asked(Some(SHORT), None)),
            Error::ConnectionReadTimeout,
        ),
        // The function's bound stands, whatever the guest asks for.
        (
            "HTTP/1.1 2",
            (SHORT, super::SOON),
            Some(asked(Some(super::SOON), None)),
            Error::ConnectionReadTimeout,
        ),
        (head, (super::SOON, SHORT), None, Error::HttpResponseTimeout),
        (head, (super::SOON, super::SOON), Some(asked(None, Some(SHORT))), Error::HttpResponseTimeout),
    ] {
        let mut upstream = Upstream::start(vec![vec![Step::Head, say(said), Step::AwaitClose]]).await;
        let limits = FetchLimits {
            first_byte_timeout: limits.0,
            between_bytes_timeout: limits.1,
            ..FetchLimits::default()
        };
        let mut client = Setup { limits, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
        client.options = options;
        assert_error(client.get(&upstream.url("a.test")).await, &expected, said);
        upstream.heard().await;
        assert_eq!(upstream.heard().await, "closed", "{said}");
    }
}

#[tokio::test]
async fn methods_that_reach_past_the_policy_are_refused() {
    let upstream = Upstream::ok().await;
    let client = Client::of_port(upstream.port());
    for method in [Method::CONNECT, Method::TRACE] {
        let mut request = super::get(&upstream.url("a.test"));
        *request.method_mut() = method.clone();
        let found = client.send(request).await.map(|_| ());
        assert_error(found, &Error::HttpRequestMethodInvalid, method.as_str());
    }
    assert_eq!((upstream.connections(), client.budget.started()), (0, 0));
}
