//! The HTTP contract: what a client sees for each way a request can end, and which fields cross the front door.

mod support;

use support::{End, Function, Node, Request};

/// Fixtures that trap before there is a head.
const TRAPS: &[&str] = &[
    "trap",
    "oob",
    "div-zero",
    "bad-indirect",
    "bad-pointer",
    "bad-realloc",
    "stack-overflow",
    "poll-nothing",
    "stale-handle",
];

#[tokio::test]
async fn a_guest_that_traps_is_answered_for_and_hurts_nobody() {
    let node = Node::serving(TRAPS.iter().copied().chain(["hello", "probe-rust"])).start().await;
    for fixture in TRAPS {
        node.get(fixture, "/").await.is_problem(500, "guest_trap");
        node.get("hello", "/").await.is_text("Hello from Isolet!\n");
    }
    node.get("probe-rust", "/panic").await.is_problem(500, "guest_trap");
    let said = node.log.says(&["guest_trap", "\"function\":\"trap\"", "unreachable"]).await;
    assert!(said.contains("\"status\":500"), "{said}");
}

#[tokio::test]
async fn every_way_to_give_no_valid_response_has_its_code() {
    let cases = [
        ("exit", 500, "guest_trap"),
        ("no-response", 500, "guest_no_response"),
        ("error-response", 502, "guest_bad_response"),
        ("status-1xx", 502, "guest_bad_response"),
        ("bad-length-short", 502, "guest_bad_response"),
        ("bad-length-long", 502, "guest_bad_response"),
    ];
    let node = Node::serving(cases.map(|(fixture, ..)| fixture)).start().await;
    for (fixture, status, code) in cases {
        node.get(fixture, "/").await.is_problem(status, code);
        // HEAD says the same without a body; but a body of another length is no fault where none is sent.
        let head = node.send(Request::get(fixture, "/").method("HEAD")).await;
        let expected = if fixture.starts_with("bad-length") { (200, None) } else { (status, Some(code)) };
        assert_eq!((head.status, head.header("isolet-error")), expected, "{fixture}");
        assert!(head.body.is_empty());
    }
}

#[tokio::test]
async fn what_the_host_refuses_a_guest_it_tells_the_guest() {
    // Each body is the number of attempts the host refused, or the guest's answer after them.
    let cases = [("bad-status", "2"), ("crlf-header", "2"), ("hop-by-hop", "4")];
    let node = Node::serving(cases.map(|(fixture, _)| fixture)).start().await;
    for (fixture, refused) in cases {
        let response = node.get(fixture, "/").await;
        assert_eq!(response.is_ok().text().trim(), refused, "{fixture}: {}", response.describe());
        for name in ["x-evil", "upgrade", "keep-alive", "x-value"] {
            assert_eq!(response.header(name), None, "{fixture}");
        }
    }
}

#[tokio::test]
async fn hosts_that_nobody_serves_have_no_route() {
    let node = Node::serving(["hello"]).start().await;
    for host in ["unknown.test", "hello.test.evil", "127.0.0.1"] {
        node.send(Request::get("hello", "/").host(host)).await.is_problem(404, "no_route");
    }
    node.get("hello", "/any/path?and=query").await.is_text("Hello from Isolet!\n");
}

#[tokio::test]
async fn a_deployment_whose_machine_code_is_gone_or_altered_is_unavailable() {
    for alter in [true, false] {
        let node = Node::serving(["hello"]).own_data().start().await;
        let folder = node.folder().join("data/machine-code");
        for file in std::fs::read_dir(folder).expect("the store is there") {
            let file = file.expect("the store is readable").path();
            if alter {
                let mut bytes = std::fs::read(&file).expect("machine code is there");
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                std::fs::write(&file, bytes).expect("its owner may write it");
            } else {
                std::fs::remove_file(&file).expect("its owner may remove it");
            }
        }
        node.get("hello", "/").await.is_problem(503, "deployment_unavailable");
    }
}

#[tokio::test]
async fn every_response_has_a_request_id_and_a_valid_one_is_kept() {
    let node = Node::serving(["hello", "trap"]).start().await;
    let longest = "x".repeat(128);
    let too_long = "x".repeat(129);
    for (sent, kept) in [
        (Some("abc-1.2:3_4"), true),
        (Some(longest.as_str()), true),
        (Some(too_long.as_str()), false),
        (Some("with space"), false),
        (Some("\"quote\""), false),
        (None, false),
    ] {
        for function in ["hello", "trap"] {
            let mut request = Request::get(function, "/");
            if let Some(id) = sent {
                request = request.header("x-request-id", id);
            }
            let response = node.send(request).await;
            let id = response.header("x-request-id").expect("every response has one").to_owned();
            match kept {
                true => assert_eq!(Some(id.as_str()), sent),
                false => assert!(id.len() == 32 && id.bytes().all(|it| it.is_ascii_hexdigit()), "{id}"),
            }
        }
    }
    let first = node.get("hello", "/").await;
    assert_ne!(first.header("x-request-id"), node.get("hello", "/").await.header("x-request-id"));
}

#[tokio::test]
async fn a_head_request_gets_the_head_of_the_get() {
    let node = Node::serving(["hello"]).start().await;
    let mut client = node.connect().await;
    let get = client.send(&Request::get("hello", "/")).await;
    let head = client.send(&Request::get("hello", "/").method("HEAD")).await;
    assert_eq!((head.status, head.body.len()), (200, 0));
    assert_eq!(head.header("content-type"), get.header("content-type"));
    // The connection is still in step.
    client.send(&Request::get("hello", "/")).await.is_text("Hello from Isolet!\n");
}

#[tokio::test]
async fn timing_and_fuel_are_told_where_the_function_says_so() {
    let node = Node::serving([
        Function::fixture("hello").timed(),
        Function::fixture("probe-rust").timed(),
        Function::fixture("hello").named("silent"),
        Function::fixture("hello").named("epoch").key("meter = \"epoch\"").timed(),
    ])
    .start()
    .await;
    let first = node.get("hello", "/").await;
    let second = node.get("hello", "/").await;
    assert_eq!((first.phase(), second.phase()), ("loaded", "fresh"));
    assert_eq!(first.fuel(), second.fuel(), "fuel is deterministic");
    let timing = second.header("server-timing").expect("it was asked for");
    for part in ["queue;dur=", "start;desc=\"fresh\";dur=", "handler;dur="] {
        assert!(timing.contains(part), "{timing}");
    }
    let mut spent = Vec::new();
    for rounds in [1_000, 1_000, 100_000] {
        spent.push(node.get("probe-rust", &format!("/burn?rounds={rounds}")).await.is_ok().fuel());
    }
    assert_eq!(spent[0], spent[1]);
    assert!(spent[2] > spent[1] + 99_000, "{spent:?}");

    let silent = node.get("silent", "/").await;
    assert_eq!((silent.header("server-timing"), silent.header("isolet-fuel")), (None, None));
    let epoch = node.get("epoch", "/").await;
    assert!(epoch.header("server-timing").is_some() && epoch.header("isolet-fuel").is_none());
}

#[tokio::test]
async fn a_flag_makes_every_function_tell_its_timing() {
    let node = Node::serving(["hello"]).flag("--server-timing").start().await;
    assert!(node.get("hello", "/").await.fuel() > 0);
}

#[tokio::test]
async fn ready_and_reused_isolates_say_so() {
    let node = Node::serving([
        Function::fixture("hello").named("ready").timed().section("[isolate]\nready = 2"),
        Function::fixture("hello").named("reuse").timed().key("isolation = \"reuse\""),
    ])
    .start()
    .await;
    node.get("reuse", "/").await.is_ok();
    assert_eq!(node.get("reuse", "/").await.phase(), "reused");
    // The pool fills behind; nothing tells when it is done, so requests ask.
    let found_ready = async {
        while node.get("ready", "/").await.phase() != "ready" {
            tokio::task::yield_now().await;
        }
    };
    support::within("a ready isolate", found_ready).await;
}

#[tokio::test]
async fn what_only_the_host_may_say_never_reaches_the_guest() {
    let node = Node::serving(["probe-rust"]).start().await;
    let request = Request::get("probe-rust", "/headers")
        .header("isolet-fuel", "1")
        .header("isolet-anything", "x")
        .header("connection", "x-private, keep-alive")
        .header("x-private", "1")
        .header("keep-alive", "5")
        .header("proxy-authorization", "secret")
        .header("te", "trailers, deflate")
        .header("x-kept", "yes")
        .header("x-forwarded-for", "10.0.0.1");
    let response = node.send(request).await;
    let seen = response.is_ok().text();
    for gone in ["isolet-", "connection:", "x-private", "keep-alive:", "proxy-authorization", "deflate"] {
        assert!(!seen.contains(gone), "{gone} in:\n{seen}");
    }
    for there in ["x-kept: yes\n", "x-forwarded-for: 10.0.0.1, 127.0.0.1\n", "x-forwarded-proto: http\n"] {
        assert!(seen.contains(there), "{there} in:\n{seen}");
    }
    let id = format!("x-request-id: {}\n", response.header("x-request-id").expect("an id"));
    assert!(seen.contains(&id), "the guest knows the id of its request:\n{seen}");
}

#[tokio::test]
async fn what_only_the_host_may_say_is_taken_out_of_a_guests_response() {
    let node = Node::serving(["probe-rust"]).start().await;
    for (name, told) in [("isolet-error", None), ("isolet-fuel", None), ("x-mine", Some("v"))] {
        let response = node.get("probe-rust", &format!("/header?name={name}&value=v")).await;
        assert_eq!(response.header(name), told, "{}", response.describe());
    }
    // The id is the host's.
    let response = node.get("probe-rust", "/header?name=x-request-id&value=v").await;
    assert_eq!(response.header("x-request-id").map(str::len), Some(32), "{}", response.describe());
    // A body without a body keeps its status.
    for status in [204, 304] {
        let response = node.get("probe-rust", &format!("/status?code={status}")).await;
        assert_eq!((response.status, response.end), (status, End::Clean));
    }
}

#[tokio::test]
async fn a_guest_sees_the_request_and_its_variables_and_nothing_of_the_host() {
    let function = Function::fixture("probe-rust").section("[vars]\nGREETING = \"hi\"");
    let node = Node::serving([function, Function::fixture("probe-rust").named("bare")]).start().await;
    let request = Request::get("probe-rust", "/request?a=b").method("PATCH");
    let seen = node.send(request).await;
    for part in ["Patch", "Http", "probe-rust.test", "/request?a=b"] {
        assert!(seen.is_ok().text().contains(part), "{part} in {}", seen.text());
    }
    node.get("probe-rust", "/env").await.is_text("GREETING=hi\n");
    node.get("bare", "/env").await.is_text("");
    let random = [node.get("bare", "/random").await, node.get("bare", "/random").await];
    assert_ne!(random[0].is_ok().text(), random[1].is_ok().text());
    assert_eq!(random[0].text().trim().len(), 32);
}

#[tokio::test]
async fn what_a_guest_writes_is_logged_with_its_request() {
    let node = Node::serving(["log-line", "probe-rust", "wait-until"]).start().await;
    let request = Request::get("log-line", "/").header("x-request-id", "the-request");
    node.send(request).await.is_ok();
    let line = node.log.says(&["hello log"]).await;
    assert!(line.contains("the-request") && line.contains("log-line"), "{line}");
    node.get("probe-rust", "/log?to=stderr&text=from-stderr").await.is_ok();
    node.log.says(&["from-stderr"]).await;
    // A guest may go on after its response.
    node.get("wait-until", "/").await.is_ok();
    node.log.says(&["afterwards"]).await;
}

#[tokio::test]
async fn trailers_follow_the_body() {
    let node = Node::serving(["trailers", "probe-rust"]).start().await;
    let checksum = vec![("x-checksum".to_owned(), "abc".to_owned())];
    let h2 = node.connect_h2().await;
    for (function, path) in [("trailers", "/"), ("probe-rust", "/trailers")] {
        let over_h2 = h2.get(function, path).await;
        over_h2.is_text("body");
        assert_eq!(over_h2.trailers, checksum, "{function}");
        // Over HTTP/1.1 only announced trailers are sent, to clients that ask for them.
        let over_h1 = node.send(Request::get(function, path).header("te", "trailers")).await;
        over_h1.is_text("body");
        assert_eq!(over_h1.trailers, checksum, "{function}");
        assert_eq!(over_h1.header("trailer"), Some("x-checksum"), "{function}");
    }
    let echoed = h2.post("probe-rust", "/echo", b"both ways").await;
    echoed.is_text("both ways");
    assert_eq!(echoed.trailers, [("x-sent".to_owned(), "yes".to_owned())]);
}
