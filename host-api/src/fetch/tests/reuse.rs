//! When a connection serves again, and when it closes.

use super::upstream::{OK, Step, Upstream, say};
use super::{Client, Error, FetchLimits, SHORT, SOON, Setup, assert_error, get, post};
use http_body_util::BodyExt;

fn client(upstream: &Upstream, limits: FetchLimits) -> Client {
    Setup { limits, ..Setup::default() }.allow(&[format!("*:{}", upstream.port())])
}

/// Waits until `count` connections wait for a request.
async fn until_idle(client: &Client, count: usize) {
    let waited = tokio::time::timeout(SOON, async {
        while client.fetcher.pool().idle() != count {
            tokio::task::yield_now().await;
        }
    });
    assert!(waited.await.is_ok(), "{} idle", client.fetcher.pool().idle());
}

#[tokio::test]
async fn a_connection_serves_one_request_after_another() {
    let upstream = Upstream::ok().await;
    let client = client(&upstream, FetchLimits::default());
    for _ in 0..5 {
        assert_eq!(client.get(&upstream.url("a.test")).await.expect("an answer").body, "ok");
        until_idle(&client, 1).await;
    }
    assert_eq!(upstream.connections(), 1);
    // Another name is another upstream, even at the same address.
    client.get(&upstream.url("b.test")).await.expect("an answer");
    assert_eq!(upstream.connections(), 2);
}

#[tokio::test]
async fn functions_share_no_connection() {
    let upstream = Upstream::ok().await;
    for expected in [1, 2] {
        let client = client(&upstream, FetchLimits::default());
        client.get(&upstream.url("a.test")).await.expect("an answer");
        assert_eq!(upstream.connections(), expected);
    }
}

#[tokio::test]
async fn a_body_that_is_not_read_closes_its_connection() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf";
    let mut upstream = Upstream::start(vec![vec![Step::Head, say(half), Step::AwaitClose]]).await;
    let client = client(&upstream, FetchLimits::default());
    let mut response = client.head(&upstream.url("a.test")).await.expect("a head");
    let frame = response.body_mut().frame().await.expect("a frame").expect("data");
    assert_eq!(frame.into_data().expect("data"), "half");
    drop(response);
    upstream.heard().await;
    assert_eq!(upstream.heard().await, "closed");
    assert_eq!(client.fetcher.pool().free(), FetchLimits::default().connections_max);
}

#[tokio::test]
async fn a_request_that_is_given_up_closes_its_connection() {
    let mut upstream = Upstream::start(vec![vec![Step::Head, Step::AwaitClose]]).await;
    let client = client(&upstream, FetchLimits::default());
    let request = client.send(get(&upstream.url("a.test")));
    tokio::select! {
        _ = request => unreachable!("nothing answers"),
        head = upstream.heard() => assert!(head.starts_with("GET / ")),
    }
    assert_eq!(upstream.heard().await, "closed");
    assert_eq!(client.fetcher.pool().free(), FetchLimits::default().connections_max);
}

#[tokio::test]
async fn a_kept_connection_that_the_upstream_closed_is_not_used() {
    let once = vec![Step::Head, say(OK)];
    let mut upstream = Upstream::start(vec![once.clone(), once]).await;
    let client = client(&upstream, FetchLimits::default());
    for expected in [1, 2] {
        let request = post(&upstream.url("a.test"), "");
        let (response, _) = client.send(request).await.expect("an answer");
        super::read(response).await.expect("a body");
        upstream.heard().await;
        assert_eq!(upstream.connections(), expected);
    }
}

#[tokio::test]
async fn what_an_upstream_says_unasked_is_no_answer() {
    let unasked = format!("{OK}HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil");
    let mut upstream =
        Upstream::start(vec![vec![Step::Head, say(&unasked), Step::AwaitClose], vec![Step::Head, say(OK)]])
            .await;
    let client = client(&upstream, FetchLimits::default());
    client.get(&upstream.url("a.test")).await.expect("an answer");
    upstream.heard().await;
    assert_eq!(upstream.heard().await, "closed");
    assert_eq!(client.get(&upstream.url("a.test")).await.expect("an answer").body, "ok");
    assert_eq!(upstream.connections(), 2);
}

#[tokio::test]
async fn connections_are_bounded_and_unused_ones_make_room() {
    let upstream = Upstream::ok().await;
    let client = client(&upstream, FetchLimits { connections_max: 2, ..FetchLimits::default() });
    for host in ["a.test", "b.test"] {
        client.get(&upstream.url(host)).await.expect("an answer");
    }
    until_idle(&client, 2).await;
    let held = [client.get(&upstream.url("c.test")).await, client.get(&upstream.url("d.test")).await];
    assert!(held.iter().all(Result::is_ok));
    assert_eq!((upstream.connections(), client.fetcher.pool().idle()), (4, 2));
}

#[tokio::test]
async fn connections_in_use_make_no_room() {
    let slow = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    let upstream = Upstream::start(vec![vec![Step::Head, say(slow), Step::AwaitClose]]).await;
    let client = client(&upstream, FetchLimits { connections_max: 2, ..FetchLimits::default() });
    let first = client.head(&upstream.url("a.test")).await.expect("below the bound");
    let _second = client.head(&upstream.url("a.test")).await.expect("at the bound");
    let third = client.head(&upstream.url("a.test")).await;
    assert_error(third, &Error::ConnectionLimitReached, "above the bound");
    drop(first);
    client.head(&upstream.url("a.test")).await.expect("room again");
}

#[tokio::test]
async fn no_more_than_a_few_unused_connections_are_kept() {
    let mut upstream = Upstream::ok().await;
    let client = client(&upstream, FetchLimits { pool_idle_max: 1, ..FetchLimits::default() });
    for host in ["a.test", "b.test"] {
        client.get(&upstream.url(host)).await.expect("an answer");
        until_idle(&client, 1).await;
        upstream.heard().await;
    }
    assert_eq!(upstream.heard().await, "closed");
    client.get(&upstream.url("b.test")).await.expect("an answer");
    assert_eq!(upstream.connections(), 2);
}

#[tokio::test]
async fn unused_connections_are_closed_in_time() {
    let mut upstream = Upstream::ok().await;
    let client = client(&upstream, FetchLimits { idle_timeout: SHORT, ..FetchLimits::default() });
    for _ in 0..2 {
        client.get(&upstream.url("a.test")).await.expect("an answer");
        upstream.heard().await;
        assert_eq!(upstream.heard().await, "closed");
        until_idle(&client, 0).await;
    }
    assert_eq!(upstream.connections(), 2);
}

#[tokio::test]
async fn connections_close_with_their_function() {
    let mut upstream = Upstream::ok().await;
    let client = client(&upstream, FetchLimits::default());
    client.get(&upstream.url("a.test")).await.expect("an answer");
    upstream.heard().await;
    drop(client);
    assert_eq!(upstream.heard().await, "closed");
}
