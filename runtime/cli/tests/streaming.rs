//! Bodies that flow both ways at the client's pace, and responses that end before they are whole.

mod support;

use support::{End, Function, Node, Request, eventually};

const MIB: usize = 1 << 20;

/// Far more than a node needs, far less than a body that is not bounded by its reader.
const RESIDENT_BYTES_MAX: u64 = 200 << 20;

#[tokio::test]
async fn a_large_body_is_echoed_while_it_comes() {
    let function = |name: &str| {
        Function::fixture(name).limit("fuel", 100_000_000_000u64).limit("host_calls", 10_000_000)
    };
    let node = Node::serving([function("echo"), function("probe-rust")]).start().await;
    for (name, path) in [("echo", "/"), ("probe-rust", "/echo")] {
        let bytes = 50 * MIB;
        let length = bytes.to_string();
        let client = node.connect().await;
        let (mut reader, mut writer) = client.split();
        let head = Request::get(name, path).method("POST").header("content-length", &length).head();
        let write = async {
            writer.write(&head).await;
            let piece = vec![b'x'; MIB];
            for _ in 0..bytes / MIB {
                writer.write(&piece).await;
            }
        };
        let read = async { reader.response(false).await };
        let ((), response) = tokio::join!(write, read);
        assert_eq!((response.status, response.end, response.body.len()), (200, End::Clean, bytes), "{name}");
        assert!(node.resident_bytes() < RESIDENT_BYTES_MAX);
    }
}

#[tokio::test]
async fn a_guest_writes_no_faster_than_its_client_reads() {
    let function =
        Function::fixture("body-flood").limit("fuel", 100_000_000_000u64).limit("host_calls", 10_000_000);
    let node = Node::serving([function, Function::fixture("hello")]).start().await;
    let mut slow = Vec::new();
    for _ in 0..20 {
        let mut client = node.connect().await;
        client.write(&Request::get("body-flood", "/").head()).await;
        client.response_head().await;
        slow.push(client);
    }
    let mut read = 0;
    while read < 20 * MIB {
        for client in &mut slow {
            read += client.read_some().await.len();
        }
        assert!(node.resident_bytes() < RESIDENT_BYTES_MAX);
    }
    node.get("hello", "/").await.is_ok();
    // A client that leaves stops its guest: at the bound of a response body it would have ended otherwise.
    let leaving = slow.len();
    drop(slow);
    node.log.says_times(leaving, &["\"function\":\"body-flood\"", "client_gone"]).await;
}

#[tokio::test]
async fn a_client_that_leaves_before_the_head_stops_the_guest() {
    let node = Node::serving([Function::fixture("sleep-forever")
        .limit("concurrency", 1)
        .limit("queue_wait", 30_000)
        .limit("timeout", 60_000)])
    .start()
    .await;
    let mut client = node.connect().await;
    client.write(&Request::get("sleep-forever", "/").header("x-request-id", "left").head()).await;
    drop(client);
    node.log.says(&["\"left\"", "client_gone"]).await;
}

#[tokio::test]
async fn a_stream_arrives_piece_by_piece() {
    let node = Node::serving(["probe-rust"]).start().await;
    let mut client = node.connect().await;
    client.write(&Request::get("probe-rust", "/chunks?n=3&size=10&ms=100").head()).await;
    client.response_head().await;
    let first = client.read_some().await;
    assert!(first.starts_with(b"A\r\n") && first.len() < 40, "{}", String::from_utf8_lossy(&first));
}

#[tokio::test]
async fn a_response_that_fails_midstream_never_ends_cleanly() {
    let node = Node::serving([
        Function::fixture("loop-after-head"),
        Function::fixture("body-stall").limit("timeout", 300),
        Function::fixture("hello"),
    ])
    .start()
    .await;
    let h2 = node.connect_h2().await;
    for function in ["loop-after-head", "body-stall"] {
        node.get(function, "/").await.is_cut_after("partial");
        h2.get(function, "/").await.is_cut_after("partial");
        // The connection outlives the stream.
        h2.get("hello", "/").await.is_ok();
    }
}

#[tokio::test]
async fn a_fault_before_the_head_is_on_the_wire_is_a_problem_or_a_cut() {
    // These guests set a head and fail without ever waiting, so the node may still have the choice.
    let node = Node::serving(["trap-after-head", "body-abandoned"]).start().await;
    let h2 = node.connect_h2().await;
    for function in ["trap-after-head", "body-abandoned"] {
        for response in [node.get(function, "/").await, h2.get(function, "/").await] {
            match response.status {
                200 => assert_eq!(response.end, End::Cut, "{function}: {}", response.describe()),
                status => {
                    let code = response.header("isolet-error").expect("a problem").to_owned();
                    assert!(matches!(
                        (status, code.as_str()),
                        (500, "guest_trap") | (502, "guest_bad_response")
                    ));
                    response.is_problem(status, &code);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_client_that_reads_nothing_is_cut() {
    let function = Function::fixture("body-flood").limit("host_calls", 10_000_000);
    let node = Node::serving([function]).set("http.write_timeout=200ms").start().await;
    let mut client = node.connect().await;
    client.write(&Request::get("body-flood", "/").head()).await;
    node.log.says(&["\"function\":\"body-flood\"", "client_gone"]).await;
    let rest = client.response(false).await;
    assert_eq!(rest.end, End::Cut);
}

#[tokio::test]
async fn memory_is_given_back_when_clients_leave() {
    let node = Node::serving(["probe-rust"]).start().await;
    node.get("probe-rust", "/count").await.is_ok();
    for _ in 0..20 {
        let mut client = node.connect().await;
        client.write(&Request::get("probe-rust", "/chunks?n=1000000&size=4096").head()).await;
        client.response_head().await;
    }
    node.log.says_times(20, &["\"message\":\"request\"", "client_gone"]).await;
    eventually("memory is given back", || node.resident_bytes() < RESIDENT_BYTES_MAX).await;
}
