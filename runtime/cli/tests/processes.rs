//! Supervisor and workers: a worker is replaced, a node drains, and nothing outlives its parent.

mod support;

use std::time::{Duration, Instant};
use support::{Client, End, Function, Node, Request, Signal, eventually, is_alive, kill};

/// The longest a killed worker may be missing.
const REPLACED_WITHIN: Duration = Duration::from_secs(1);

fn guests() -> [Function; 3] {
    [
        Function::fixture("hello"),
        Function::fixture("probe-rust"),
        Function::fixture("sleep-forever").limit("timeout", 600_000),
    ]
}

#[tokio::test]
async fn a_killed_worker_is_replaced_and_the_listener_stays() {
    let node = Node::serving(guests()).workers(2).start().await;
    for _ in 0..10 {
        node.get("hello", "/").await.is_ok();
    }
    let before = node.workers();
    assert_eq!(before.len(), 2, "two workers");
    let began = Instant::now();
    kill(before[0], Signal::KILL);
    eventually("a new worker", || {
        let now = node.workers();
        now.len() == 2 && !now.contains(&before[0]) && now.contains(&before[1])
    })
    .await;
    assert!(began.elapsed() < REPLACED_WITHIN, "{:?}", began.elapsed());
    for _ in 0..20 {
        node.get("hello", "/").await.is_ok();
    }
}

#[tokio::test]
async fn no_connection_is_refused_while_a_worker_is_replaced() {
    let node = Node::serving(guests()).workers(2).start().await;
    for round in 0..3 {
        kill(node.workers()[0], Signal::KILL);
        for _ in 0..20 {
            let response = node.get("hello", "/").await;
            response.is_ok();
        }
        eventually("two workers", || node.workers().len() == 2).await;
        assert_eq!(node.workers().len(), 2, "round {round}");
    }
}

#[tokio::test]
async fn sigterm_lets_requests_finish_and_refuses_new_ones() {
    for workers in [0, 2] {
        let mut node = Node::serving(guests()).workers(workers).start().await;
        let mut under_way = begin(&node, "/chunks?n=10&size=100&ms=50").await;
        let mut idle = node.connect().await;
        idle.send(&Request::get("hello", "/")).await.is_ok();
        node.signal(Signal::TERM);
        assert!(idle.is_closed().await, "an idle connection is closed");
        let mut rest = Vec::new();
        loop {
            let piece = under_way.read_some().await;
            if piece.is_empty() {
                break;
            }
            rest.extend(piece);
        }
        assert!(
            rest.ends_with(b"\r\n0\r\n\r\n"),
            "the stream ended cleanly: {}",
            String::from_utf8_lossy(&rest)
        );
        let address = node.address();
        assert_eq!(node.ended().await.code(), Some(0), "{workers} workers");
        assert!(tokio::net::TcpStream::connect(address).await.is_err(), "nobody listens");
    }
}

#[tokio::test]
async fn a_drain_ends_within_its_bound() {
    for workers in [0, 1] {
        let mut node =
            Node::serving(guests()).workers(workers).flag("--drain-timeout").flag("300ms").start().await;
        let mut client = node.connect().await;
        client.write(&Request::get("sleep-forever", "/").head()).await;
        let mut streaming = begin(&node, "/chunks?n=100000&size=100&ms=50").await;
        let began = Instant::now();
        node.signal(Signal::TERM);
        assert_eq!(node.ended().await.code(), Some(0), "{workers} workers");
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
        while !streaming.read_some().await.is_empty() {}
        node.log.says(&["the slowest requests were cut"]).await;
    }
}

#[tokio::test]
async fn a_second_wish_to_stop_ends_a_drain_at_once() {
    for workers in [0, 1] {
        let mut node = Node::serving(guests()).workers(workers).start().await;
        let mut client = begin(&node, "/chunks?n=100000&size=100&ms=50").await;
        let pid = node.pid();
        // Signals that come close together are one wish, so they go on.
        let signals = async {
            loop {
                kill(pid, Signal::TERM);
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        };
        let status = tokio::select! {
            status = node.ended() => status,
            () = signals => unreachable!("it has no end"),
        };
        assert_eq!(status.code(), Some(1), "{workers} workers");
        while !client.read_some().await.is_empty() {}
    }
}

#[tokio::test]
async fn a_signal_told_twice_is_one_wish() {
    let mut node = Node::serving(guests()).start().await;
    let mut client = begin(&node, "/chunks?n=10&size=100&ms=50").await;
    node.signal(Signal::TERM);
    node.signal(Signal::INT);
    let mut rest = Vec::new();
    while !rest.ends_with(b"\r\n0\r\n\r\n") {
        let piece = client.read_some().await;
        assert!(!piece.is_empty(), "the stream was cut");
        rest.extend(piece);
    }
    assert_eq!(node.ended().await.code(), Some(0));
}

#[tokio::test]
async fn workers_do_not_outlive_their_supervisor() {
    let mut node = Node::serving(guests()).workers(2).start().await;
    let workers = node.workers();
    assert_eq!(workers.len(), 2);
    node.signal(Signal::KILL);
    node.ended().await;
    eventually("the workers are gone", || !workers.iter().any(|&worker| is_alive(worker))).await;
}

#[tokio::test]
async fn concurrency_is_counted_over_all_workers() {
    let function = Function::fixture("probe-rust").limit("concurrency", 2).limit("queue", 0);
    let node = Node::serving([function]).workers(2).start().await;
    let mut running = Vec::new();
    for _ in 0..2 {
        running.push(begin(&node, "/chunks?n=100000&size=100&ms=50").await);
    }
    for _ in 0..10 {
        node.get("probe-rust", "/count").await.is_problem(429, "throttled");
    }
    // What a killed worker had under way no longer counts.
    for worker in node.workers() {
        kill(worker, Signal::KILL);
    }
    for client in &mut running {
        while !client.read_some().await.is_empty() {}
    }
    node.get("probe-rust", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn a_request_dies_with_its_worker_and_no_other_does() {
    let node = Node::serving(guests()).workers(2).start().await;
    let mut streams = Vec::new();
    for _ in 0..6 {
        let mut client = node.connect().await;
        client.write(&Request::get("probe-rust", "/chunks?n=20&size=10&ms=50").head()).await;
        streams.push(client);
    }
    let mut ended = Vec::new();
    let mut heads = Vec::new();
    for client in &mut streams {
        heads.push(client.response_head().await);
    }
    kill(node.workers()[0], Signal::KILL);
    for client in &mut streams {
        let mut rest = Vec::new();
        loop {
            let piece = client.read_some().await;
            if piece.is_empty() || rest.ends_with(b"0\r\n\r\n") {
                break;
            }
            rest.extend(piece);
            if rest.ends_with(b"0\r\n\r\n") {
                break;
            }
        }
        ended.push(if rest.ends_with(b"0\r\n\r\n") { End::Clean } else { End::Cut });
    }
    // How the kernel spread the connections is open; a worker that lives finishes all of its own.
    assert!(
        ended.len() == 6 && ended.contains(&End::Clean) || ended.iter().all(|&end| end == End::Cut),
        "{ended:?}"
    );
    node.get("hello", "/").await.is_ok();
}

/// Begins a streamed response and leaves its body on the wire.
async fn begin(node: &Node, path: &str) -> Client {
    let mut client = node.connect().await;
    client.write(&Request::get("probe-rust", path).head()).await;
    assert_eq!(client.response_head().await.status, 200);
    client
}

#[tokio::test]
async fn a_node_without_file_descriptors_says_so_and_goes_on() {
    let node = Node::serving(["hello"]).start().await;
    let mut before = node.connect().await;
    before.send(&Request::get("hello", "/")).await.is_ok();
    support::allow_files(node.pid(), 4);
    let mut held = Vec::new();
    for _ in 0..16 {
        held.push(node.connect().await);
    }
    node.log.says(&["cannot accept connections"]).await;
    drop(held);
    node.get("hello", "/").await.is_ok();
}
