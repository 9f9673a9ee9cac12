//! What never leaves the host.

use super::upstream::{Step, Upstream, say};
use super::{Client, Error, FetchBudget, FetchLimits, SHORT, Setup, assert_error};
use crate::fetch::client::HOPS_MAX;
use std::sync::{Arc, Mutex, mpsc};

#[tokio::test]
async fn without_a_rule_nothing_goes_out() {
    let upstream = Upstream::ok().await;
    let port = upstream.port();
    for rules in [&[][..], &[format!("b.test:{port}")], &["a.test".into()], &[format!("*.a.test:{port}")]] {
        let client = Setup::default().allow(rules);
        assert_error(
            client.get(&upstream.url("a.test")).await,
            &Error::HttpRequestDenied,
            &format!("{rules:?}"),
        );
        assert_eq!(client.budget.started(), 0);
    }
    let client = Client::of_port(port);
    for (url, expected) in [
        (format!("http://a.test@127.0.0.1:{port}/"), Error::HttpRequestDenied),
        (format!("http://127.0.0.1.1:{port}/"), Error::HttpRequestDenied),
        (format!("gopher://a.test:{port}/"), Error::HttpProtocolError),
    ] {
        assert_error(client.get(&url).await, &expected, &url);
    }
    assert_eq!(upstream.connections(), 0);
}

#[tokio::test]
async fn private_addresses_are_not_connected_to() {
    let upstream = Upstream::ok().await;
    let port = upstream.port();
    let client = Setup { private: false, ..Setup::default() }.allow(&[format!("*:{port}")]);
    for host in [
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "0.0.0.0",
        "0",
        "169.254.169.254",
        "2852039166",
        "0xa9fea9fe",
        "0251.0376.0251.0376",
        "10.0.0.1",
        "[fd00::1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "a.test",
        "mapped.test",
        "metadata.test",
        "mixed.test",
        "mixed6.test",
        "mixed-never.test",
    ] {
        assert_error(client.get(&upstream.url(host)).await, &Error::DestinationIpProhibited, host);
    }
    let client = Client::of_port(port);
    for host in
        ["0.0.0.0", "[::ffff:127.0.0.1]", "[2002:7f00:1::]", "224.0.0.1", "mapped.test", "mixed-never.test"]
    {
        assert_error(client.get(&upstream.url(host)).await, &Error::DestinationIpProhibited, host);
    }
    assert_eq!(upstream.connections(), 0);
    for host in ["127.0.0.1", "127.1", "a.test", "second.test"] {
        assert_eq!(client.get(&upstream.url(host)).await.expect(host).body, "ok");
    }
}

#[tokio::test]
async fn a_name_is_resolved_once_a_connection() {
    let upstream =
        Upstream::start(vec![vec![Step::Head, say("HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")]])
            .await;
    // A name that was good when it was checked and is another address afterwards.
    let answers = Mutex::new(vec!["169.254.169.254", "127.0.0.1"]);
    let lookup = move |_: &str| {
        let answer = answers.lock().expect("no panic").pop().expect("asked no third time");
        Ok(vec![answer.parse().expect("an address")])
    };
    let setup = Setup { lookup: Arc::new(lookup), ..Setup::default() };
    let client = setup.allow(&[format!("*:{}", upstream.port())]);
    assert_eq!(client.get(&upstream.url("rebind.test")).await.expect("first answer").status, 204);
    let client = Setup { private: false, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())]);
    assert_error(
        client.get(&upstream.url("metadata.test")).await,
        &Error::DestinationIpProhibited,
        "second answer",
    );
    assert_eq!(upstream.connections(), 1);
}

#[tokio::test]
async fn names_that_do_not_resolve() {
    let client = Client::of_port(80);
    for name in ["nowhere.test", "empty.test"] {
        let expected = Error::DnsError { rcode: None, info_code: None };
        assert_error(client.get(&format!("http://{name}/")).await, &expected, name);
    }
    let (release, held) = mpsc::channel::<()>();
    let held = Mutex::new(held);
    let lookup = move |_: &str| {
        let _ = held.lock().expect("no panic").recv();
        Ok(Vec::new())
    };
    let limits = FetchLimits { dns_timeout: SHORT, ..FetchLimits::default() };
    let client = Setup { limits, lookup: Arc::new(lookup), ..Setup::default() }.allow(&["*".into()]);
    // More than may be looked up at once: the threads stay bounded, and those who wait time out too.
    for _ in 0..crate::fetch::limits::LOOKUPS_MAX + 1 {
        assert_error(client.get("http://slow.test/").await, &Error::DnsTimeout, "slow name");
    }
    drop(release);
}

#[tokio::test]
async fn upstreams_that_do_not_answer() {
    let closed = Upstream::ok().await;
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.local_addr().expect("bound").port()
    };
    assert_error(
        Client::of_port(port).get(&format!("http://a.test:{port}/")).await,
        &Error::ConnectionRefused,
        "nobody listens",
    );
    // TLS against an upstream that says nothing: the handshake counts as connecting.
    let limits = FetchLimits { connect_timeout: SHORT, ..FetchLimits::default() };
    let client = Setup { limits, ..Setup::default() }.allow(&[format!("*:{}", closed.port())]);
    let found = client.get(&format!("https://a.test:{}/", closed.port())).await;
    assert_error(found, &Error::ConnectionTimeout, "no handshake");
    assert_eq!(client.fetcher.pool().free(), limits.connections_max);
}

#[tokio::test]
async fn a_chain_of_too_many_hops_ends() {
    let mut upstream = Upstream::ok().await;
    let mut client = Client::of_port(upstream.port());
    client.context.hops = HOPS_MAX - 1;
    client.get(&upstream.url("a.test")).await.expect("the last hop");
    assert!(upstream.heard().await.contains("isolet-hops: 16\r\n"));
    for hops in [HOPS_MAX, HOPS_MAX + 1, u8::MAX] {
        client.context.hops = hops;
        assert_error(client.get(&upstream.url("a.test")).await, &Error::LoopDetected, "one hop too many");
    }
    assert_eq!(upstream.connections(), 1);
}

#[tokio::test]
async fn an_invocation_sends_no_more_than_its_budget() {
    let upstream = Upstream::ok().await;
    let mut client = Client::of_port(upstream.port());
    client.budget = FetchBudget::new(2, 1);
    for _ in 0..2 {
        client.get(&upstream.url("a.test")).await.expect("within the budget");
    }
    for _ in 0..2 {
        let found = client.get(&upstream.url("a.test")).await;
        assert_error(found, &Error::ConnectionLimitReached, "over the budget");
    }
    assert_eq!(client.budget.started(), 2);
}

#[tokio::test]
async fn requests_over_the_concurrency_wait_for_a_body_to_end() {
    let upstream = Upstream::ok().await;
    let mut client = Client::of_port(upstream.port());
    client.budget = FetchBudget::new(10, 1);
    let first = client.head(&upstream.url("a.test")).await.expect("an answer");
    let mut second = client.send(super::get(&upstream.url("a.test")));
    assert!(tokio::time::timeout(SHORT, &mut second).await.is_err(), "the first is still being read");
    super::read(first).await.expect("a body");
    assert!(second.await.is_ok(), "its turn");
    assert_eq!(client.budget.started(), 2);
}
