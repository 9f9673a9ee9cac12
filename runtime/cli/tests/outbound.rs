//! Requests that guests make: denied unless listed, bounded, and never in a circle.

mod support;

use support::{Function, Node, Request, Upstream, root};

fn probe(name: &str, rules: &[&str], private: bool) -> Function {
    Function::fixture("probe-rust").named(name).outbound(rules, private)
}

#[tokio::test]
async fn a_guest_reaches_what_is_listed_and_nothing_else() {
    let upstream = Upstream::answering("from upstream").await;
    let there = upstream.address.to_string();
    let node = Node::serving([
        probe("allowed", &[&there], true),
        probe("nowhere", &[], true),
        probe("elsewhere", &["example.com"], true),
        probe("other-port", &["127.0.0.1:1"], true),
        probe("public-only", &[&there], false),
        Function::fixture("probe-rust").named("silent"),
    ])
    .start()
    .await;
    let path = format!("/fetch?url={}", upstream.url("/hello"));
    let allowed = node.get("allowed", &path).await;
    allowed.is_text("from upstream");
    for function in ["nowhere", "elsewhere", "other-port", "silent"] {
        let denied = node.get(function, &path).await;
        assert_eq!((denied.status, denied.text()), (502, "ErrorCode::HttpRequestDenied\n"), "{function}");
    }
    let private = node.get("public-only", &path).await;
    assert_eq!(private.status, 502, "{}", private.describe());
    assert!(private.text().contains("Prohibited"), "{}", private.text());
    assert_eq!(upstream.heads().len(), 1, "only the allowed request arrived");
    for url in [
        "ftp://127.0.0.1/",
        "http://user@127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::ffff:127.0.0.1]/",
    ] {
        let denied = node.get("allowed", &format!("/fetch?url={url}")).await;
        assert_ne!(denied.status, 200, "{url}");
    }
    assert_eq!(upstream.heads().len(), 1);
}

#[tokio::test]
async fn the_example_fetches_and_relays() {
    let upstream = Upstream::answering("relayed").await;
    let function = Function::component("fetch-rust", root().join("examples/fetch-rust/fetch-rust.wasm"))
        .outbound(&[&upstream.address.to_string()], true);
    let node = Node::serving([function]).start().await;
    node.get("fetch-rust", &format!("/?url={}", upstream.url("/"))).await.is_text("relayed");
    assert_eq!(node.get("fetch-rust", "/").await.status, 400);
}

#[tokio::test]
async fn a_trace_goes_on_and_hops_are_counted() {
    let upstream = Upstream::answering("ok").await;
    let node = Node::serving([probe("probe-rust", &[&upstream.address.to_string()], true)]).start().await;
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let path = format!("/fetch?url={}", upstream.url("/"));
    let request = Request::get("probe-rust", &path).header("traceparent", trace);
    node.send(request).await.is_ok();
    let heads = upstream.heads();
    let head = heads[0].to_ascii_lowercase();
    assert!(head.contains("traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-"), "{head}");
    assert!(head.contains("isolet-hops: 1\r\n"), "{head}");
    for (hops, passes) in [("14", true), ("15", true), ("16", false), ("nonsense", false)] {
        let request = Request::get("probe-rust", &path).header("isolet-hops", hops);
        let response = node.send(request).await;
        assert_eq!(response.status == 200, passes, "{hops}: {}", response.describe());
    }
}

#[tokio::test]
async fn functions_that_call_each_other_in_a_circle_end() {
    // The function fetches whatever host the address names; the node's routes lead back to it.
    let relay = Upstream::start(|_| Vec::new()).await;
    drop(relay);
    let function = probe("probe-rust", &["*"], true).routes(&["/*"]);
    let node = Node::serving([function]).start().await;
    let here = format!("http://{}/fetch?url=", node.address());
    // Deeper than the bound on hops: the innermost address is never asked.
    let path = format!("/fetch?url={}http://127.0.0.1:1/", here.repeat(20));
    let response = node.get("any", &path).await;
    assert_eq!(response.status, 502, "{}", response.describe());
    assert!(
        response.text().contains("LoopDetected") || response.text().contains("Denied"),
        "{}",
        response.text()
    );
}

#[tokio::test]
async fn subrequests_are_exact() {
    let upstream = Upstream::answering("ok").await;
    let there = upstream.address.to_string();
    let node = Node::serving([
        probe("three", &[&there], true).limit("subrequests", 3),
        probe("none", &[&there], true).limit("subrequests", 0),
        probe("one-at-once", &[&there], true).limit("outbound_concurrency", 1),
    ])
    .start()
    .await;
    for (n, well) in [(2, "2\n"), (3, "3\n"), (4, "3\n")] {
        let response = node.get("three", &format!("/fetch-many?n={n}&url={}", upstream.url("/"))).await;
        assert!(response.is_ok().text().starts_with(well), "{n}: {}", response.text());
        assert_eq!(response.text().contains("ConnectionLimitReached"), n > 3, "{}", response.text());
    }
    assert_eq!(upstream.heads().len(), 8);
    let none = node.get("none", &format!("/fetch?url={}", upstream.url("/"))).await;
    assert_eq!((none.status, upstream.heads().len()), (502, 8));
    let before = upstream.connections();
    let path = format!("/fetch-many?n=3&url={}", upstream.url("/"));
    // All are started before any is read, so those beyond the bound wait for a place.
    assert!(node.get("one-at-once", &path).await.is_ok().text().starts_with("3\n"));
    assert_eq!(upstream.connections() - before, 1, "one connection served all");
}

#[tokio::test]
async fn an_upstream_that_fails_is_told_to_the_guest() {
    let silent = Upstream::start(|_| Vec::new()).await;
    let broken = Upstream::start(|_| b"HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n".to_vec()).await;
    let refused = "127.0.0.1:1";
    let rules = [silent.address.to_string(), broken.address.to_string(), refused.to_owned()];
    let rules: Vec<&str> = rules.iter().map(String::as_str).collect();
    let node = Node::serving([probe("probe-rust", &rules, true).limit("timeout", 1_000)]).start().await;
    let broken = node.get("probe-rust", &format!("/fetch?url={}", broken.url("/"))).await;
    assert_eq!((broken.status, broken.text()), (502, "ErrorCode::HttpProtocolError\n"));
    let refused = node.get("probe-rust", &format!("/fetch?url=http://{refused}/")).await;
    assert_eq!((refused.status, refused.text()), (502, "ErrorCode::ConnectionRefused\n"));
    node.get("probe-rust", &format!("/fetch?url={}", silent.url("/"))).await.is_problem(504, "limit_time");
    node.get("probe-rust", &format!("/fetch-drop?url={}", silent.url("/"))).await.is_text("dropped\n");
}
