//! Every limit, below, at and above its bound, and neighbours that go on answering.

mod support;

use std::time::{Duration, Instant};
use support::{Function, Node, Request, fixture_path, serve_function};

/// Bytes the host may hold for one isolate, which are part of its memory.
const HOST_BUFFER_BYTES: u64 = 512 << 10;

/// Fuel is looked at where a function begins and where a loop turns, so what follows the last such place is free.
const STRETCH: u64 = 100;

/// Handles that `hold-handles` has at once.
const HELD: u64 = 44;

#[tokio::test]
async fn fuel_is_exact_to_a_stretch_of_straight_code() {
    let node = Node::serving([Function::fixture("probe-rust").timed()]).start().await;
    let needed = node.get("probe-rust", "/burn?rounds=100000").await.fuel();
    let node = Node::serving([
        Function::fixture("probe-rust").named("below").limit("fuel", needed + 1),
        Function::fixture("probe-rust").named("at").limit("fuel", needed),
        Function::fixture("probe-rust").named("above").limit("fuel", needed - STRETCH),
    ])
    .start()
    .await;
    node.get("below", "/burn?rounds=100000").await.is_ok();
    node.get("at", "/burn?rounds=100000").await.is_ok();
    node.get("above", "/burn?rounds=100000").await.is_problem(503, "limit_cpu");
}

#[tokio::test]
async fn guests_that_never_end_are_ended() {
    // Host calls bound what fuel does not meter.
    let node = Node::serving([
        Function::fixture("loop"),
        Function::fixture("loop").named("epoch").key("meter = \"epoch\"").limit("cpu", 20),
        Function::fixture("loop-in-realloc"),
        Function::fixture("spin-hostcall"),
        Function::fixture("busy-poll"),
        Function::fixture("probe-rust").named("spin").limit("fuel", 1_000_000),
    ])
    .start()
    .await;
    for function in ["loop", "epoch", "spin-hostcall", "busy-poll"] {
        node.get(function, "/").await.is_problem(503, "limit_cpu");
    }
    node.post("loop-in-realloc", "/", b"body").await.is_problem(503, "limit_cpu");
    node.get("spin", "/spin?ms=60000").await.is_problem(503, "limit_cpu");
}

#[tokio::test]
async fn an_epoch_bound_leaves_short_work_alone() {
    let function = Function::fixture("probe-rust").key("meter = \"epoch\"").limit("cpu", 2_000);
    let node = Node::serving([function]).start().await;
    node.get("probe-rust", "/burn?rounds=100000").await.is_ok();
    // Waiting is no work.
    node.get("probe-rust", "/sleep?ms=100").await.is_ok();
}

#[tokio::test]
async fn host_calls_are_counted() {
    // A request to /random makes a dozen calls; the clock is asked once for each 10,000 rounds of /spin.
    let node = Node::serving([
        Function::fixture("spin-hostcall").named("few").limit("host_calls", 100),
        Function::fixture("probe-rust").named("many").limit("host_calls", 10_000),
    ])
    .start()
    .await;
    node.get("few", "/").await.is_problem(503, "limit_cpu");
    node.get("many", "/chunks?n=100&size=4096").await.is_ok();
    // Each chunk of 4 KiB is at least one call.
    assert_ne!(node.get("many", "/chunks?n=20000&size=4096").await.end, support::End::Clean);
}

#[tokio::test]
async fn memory_is_the_sum_of_what_an_isolate_holds() {
    let memory: u64 = 8 << 20;
    let limited = |name: &str| Function::fixture(name).limit("memory", memory);
    let node =
        Node::serving([limited("memory-hog"), limited("table-grow"), limited("probe-rust")]).start().await;
    // A guest may go on when it does not get more: it tells how many pages it got.
    let pages = node.get("memory-hog", "/").await.number();
    assert!(pages << 16 <= memory - HOST_BUFFER_BYTES, "{pages} pages");
    assert!(pages << 16 > memory - HOST_BUFFER_BYTES - (2 << 20), "{pages} pages");
    let elements = node.get("table-grow", "/").await.number();
    assert!(elements * 8 <= memory, "{elements} elements");
    node.get("probe-rust", "/grow?mb=4").await.is_text("grown\n");
    node.get("probe-rust", "/grow?mb=8").await.is_text("refused\n");
}

#[tokio::test]
async fn handles_are_bounded() {
    let few = |name: &str| Function::fixture(name).limit("handles", 64);
    let node = Node::serving([
        few("handle-leak").named("leak-few"),
        few("pollable-leak").named("pollable-few"),
        Function::fixture("handle-leak"),
        Function::fixture("pollable-leak"),
        Function::fixture("hello").limit("handles", 16),
    ])
    .start()
    .await;
    for function in ["leak-few", "pollable-few", "handle-leak", "pollable-leak"] {
        node.get(function, "/").await.is_problem(503, "limit_memory");
    }
    node.get("hello", "/").await.is_ok();
}

#[tokio::test]
async fn one_call_cannot_make_the_host_hold_much() {
    let node = Node::serving(["header-flood", "big-random", "probe-rust"]).start().await;
    node.get("probe-rust", "/random?bytes=65536").await.is_text("65536\n");
    let before = node.resident_bytes();
    for function in ["header-flood", "big-random"] {
        let response = node.get(function, "/").await;
        assert!(matches!(response.status, 500 | 503), "{}", response.describe());
        let code = response.header("isolet-error").unwrap_or_default().to_owned();
        response.is_problem(response.status, &code);
    }
    let response = node.get("probe-rust", "/random?bytes=65537").await;
    assert!(matches!(response.status, 500 | 503), "{}", response.describe());
    let grown = node.resident_bytes().saturating_sub(before);
    assert!(grown < 64 << 20, "the node grew by {grown} bytes");
}

#[tokio::test]
async fn the_wall_clock_bounds_a_request() {
    let timeout = |name: &str, ms: u64| Function::fixture(name).limit("timeout", ms);
    let node = Node::serving([
        timeout("sleep-forever", 200),
        timeout("body-stall", 200),
        timeout("probe-rust", 5_000).named("patient"),
        timeout("probe-rust", 50).named("hasty"),
    ])
    .start()
    .await;
    let began = Instant::now();
    node.get("sleep-forever", "/").await.is_problem(504, "limit_time");
    assert!(began.elapsed() >= Duration::from_millis(200));
    node.get("body-stall", "/").await.is_cut_after("partial");
    node.get("patient", "/sleep?ms=100").await.is_text("slept\n");
    node.get("hasty", "/sleep?ms=10000").await.is_problem(504, "limit_time");
}

#[tokio::test]
async fn a_guest_may_linger_only_for_its_grace() {
    let node = Node::serving([
        Function::fixture("linger").limit("grace", 100).limit("concurrency", 1).limit("queue_wait", 20_000),
        Function::fixture("wait-until").limit("grace", 1),
    ])
    .start()
    .await;
    let answer = node.get("linger", "/").await;
    answer.is_ok();
    // The second gets in once the first was ended.
    node.get("linger", "/").await.is_ok();
    node.get("wait-until", "/").await.is_ok();
    node.log.says(&["\"function\":\"wait-until\"", "\"message\":\"request\""]).await;
    assert!(!node.log.all().iter().any(|line| line.contains("afterwards")), "{:#?}", node.log.all());
}

#[tokio::test]
async fn a_response_body_is_cut_past_its_bound() {
    let node = Node::serving([
        Function::fixture("probe-rust").limit("response_body", 65_536),
        Function::fixture("body-flood").limit("response_body", 100_000),
        Function::fixture("probe-rust").named("none").limit("response_body", 0),
    ])
    .start()
    .await;
    for (path, whole) in [
        ("/chunks?n=1&size=65535&ms=5", true),
        ("/chunks?n=1&size=65536&ms=5", true),
        ("/chunks?n=1&size=65537&ms=5", false),
    ] {
        let response = node.get("probe-rust", path).await;
        let is_whole = response.status == 200 && response.end == support::End::Clean;
        assert_eq!(is_whole, whole, "{path}: {} {:?}", response.status, response.end);
    }
    let flood = node.get("body-flood", "/").await;
    assert_eq!((flood.status, flood.end), (200, support::End::Cut));
    assert!(flood.body.len() <= 100_000, "{}", flood.body.len());
    node.get("none", "/status?code=200").await.is_text("");
    node.get("none", "/count").await.is_problem(502, "guest_bad_response");
}

#[tokio::test]
async fn a_request_body_is_answered_413_past_its_bound() {
    let node = Node::serving([
        Function::fixture("echo").limit("request_body", 1_000),
        Function::fixture("echo").named("none").limit("request_body", 0),
    ])
    .start()
    .await;
    let body = [b'x'; 1_001];
    for length in [0, 999, 1_000] {
        let response = node.post("echo", "/", &body[..length]).await;
        assert_eq!(response.is_ok().body.len(), length);
    }
    node.post("echo", "/", &body).await.is_problem(413, "too_large");
    node.post("none", "/", b"").await.is_text("");
    node.post("none", "/", b"x").await.is_problem(413, "too_large");
    // Without a length it is counted as it comes; the guest sees an error and the client is told.
    let mut client = node.connect().await;
    client
        .write(&Request::get("echo", "/").method("POST").header("transfer-encoding", "chunked").head())
        .await;
    client.write(b"3e9\r\n").await;
    client.write(&body).await;
    client.write(b"\r\n0\r\n\r\n").await;
    let response = client.response(false).await;
    assert!(response.status == 413 || response.end == support::End::Cut, "{}", response.describe());
}

#[tokio::test]
async fn logs_are_bounded_and_what_is_dropped_is_counted() {
    let node = Node::serving([
        Function::fixture("probe-rust").limit("log_bytes", 100),
        Function::fixture("log-flood").limit("log_bytes", 10_000),
        Function::fixture("log-line").limit("log_bytes", 0),
    ])
    .start()
    .await;
    // The line end counts.
    for (bytes, whole) in [(98, true), (99, true), (200, false)] {
        node.get("probe-rust", &format!("/log?bytes={bytes}")).await.is_ok();
        let dots = ".".repeat(bytes);
        node.log.says(&["probe-rust", &".".repeat(bytes.min(99))]).await;
        let is_whole = node.log.all().iter().any(|line| line.contains(&dots));
        assert_eq!(is_whole, whole, "{bytes}");
    }
    node.get("log-flood", "/").await.is_ok();
    node.get("log-line", "/").await.is_ok();
    node.log.says(&["\"function\":\"log-line\"", "\"message\":\"request\""]).await;
    let all = node.log.all();
    assert!(all.iter().any(|line| line.contains("log-flood") && line.contains("dropped")), "{all:#?}");
    assert!(!all.iter().any(|line| line.contains("hello log")));
    let logged: usize = all.iter().filter(|line| line.contains("log-flood")).map(String::len).sum();
    assert!(logged < 40_000, "{logged} bytes of log");
}

#[tokio::test]
async fn concurrency_and_queue_are_exact() {
    let node = Node::serving([Function::fixture("probe-rust")
        .limit("concurrency", 2)
        .limit("queue", 1)
        .limit("queue_wait", 20_000)])
    .start()
    .await;
    node.get("probe-rust", "/count").await.is_ok();
    // Two run once their first chunk is here.
    let mut running = Vec::new();
    for _ in 0..2 {
        let mut client = node.connect().await;
        client.write(&Request::get("probe-rust", "/chunks?n=1000&size=100&ms=100").head()).await;
        client.response_head().await;
        running.push(client);
    }
    // One waits and the next is told to come back. Which of two simultaneous ones waits is open, that one does not is not.
    let mut waiting = node.connect().await;
    let mut refused = node.connect().await;
    for client in [&mut waiting, &mut refused] {
        client.write(&Request::get("probe-rust", "/count").head()).await;
    }
    let (response, first_refused) = tokio::select! {
        response = waiting.response(false) => (response, true),
        response = refused.response(false) => (response, false),
    };
    response.is_problem(429, "throttled");
    drop(running);
    let mut let_in = if first_refused { refused } else { waiting };
    let_in.response(false).await.is_text("1\n");
}

#[tokio::test]
async fn a_wait_for_admission_ends() {
    let function =
        Function::fixture("probe-rust").limit("concurrency", 1).limit("queue", 5).limit("queue_wait", 50);
    let no_queue =
        Function::fixture("probe-rust").named("no-queue").limit("concurrency", 1).limit("queue", 0);
    let node = Node::serving([function, no_queue]).start().await;
    for function in ["probe-rust", "no-queue"] {
        let mut running = node.connect().await;
        running.write(&Request::get(function, "/chunks?n=1000&size=100&ms=100").head()).await;
        running.response_head().await;
        node.get(function, "/count").await.is_problem(429, "throttled");
    }
}

#[tokio::test]
async fn neighbours_go_on_answering_while_guests_loop() {
    let node = Node::serving([
        Function::fixture("loop").limit("fuel", 2_000_000_000),
        Function::fixture("busy-poll").limit("host_calls", 1_000_000),
        Function::fixture("hello"),
    ])
    .start()
    .await;
    node.get("hello", "/").await.is_ok();
    let mut loops = Vec::new();
    for function in ["loop", "loop", "loop", "busy-poll"] {
        let mut client = node.connect().await;
        client.write(&Request::get(function, "/").head()).await;
        loops.push(client);
    }
    let mut neighbour = node.connect().await;
    let mut slowest = Duration::ZERO;
    for _ in 0..200 {
        let began = Instant::now();
        neighbour.send(&Request::get("hello", "/")).await.is_ok();
        slowest = slowest.max(began.elapsed());
    }
    // A turn of each loop is far below a millisecond; the rest is for a busy machine.
    assert!(slowest < Duration::from_secs(2), "the slowest took {slowest:?}");
    for mut client in loops {
        client.response(false).await.is_problem(503, "limit_cpu");
    }
}

#[tokio::test]
async fn starting_is_bounded_too() {
    for (fixture, words) in [
        ("loop-in-start", "loop-in-start"),
        ("start-trap", "start-trap"),
        ("big-memory", "a memory of the component starts with 4GiB; an isolate has room for 2GiB"),
        ("big-table", "10000000; an isolate has room for 20000"),
        ("many-memories", "17; an isolate has room for 1"),
    ] {
        serve_function(&fixture_path(fixture)).await.is_refused(1, &[fixture, words]);
    }
}

#[tokio::test]
async fn a_component_that_starts_with_more_than_its_memory_is_refused_with_the_least_that_works() {
    let folder = tempfile::tempdir().expect("a folder");
    // 17 pages of its own, and what the host may hold.
    let function = Function::fixture("probe-rust").limit("memory", 1 << 20).write(folder.path());
    serve_function(&function)
        .await
        .is_refused(1, &["its limit of 1MiB", "raise `memory`", "to 2MiB or more"]);
    let enough = Function::fixture("probe-rust").limit("memory", 2 << 20);
    Node::serving([enough]).start().await.get("probe-rust", "/count").await.is_ok();
}

#[tokio::test]
async fn handles_are_exact() {
    // The guest holds 40 of its own, and those of the request and the response.
    let limited =
        |name: &str, handles| Function::fixture("hold-handles").named(name).limit("handles", handles);
    let node = Node::serving([limited("below", HELD + 1), limited("at", HELD), limited("above", HELD - 1)])
        .start()
        .await;
    node.get("below", "/").await.is_ok();
    node.get("at", "/").await.is_ok();
    node.get("above", "/").await.is_problem(503, "limit_memory");
}

#[tokio::test]
async fn start_up_has_fuel_of_its_own() {
    // About 600,000 instructions before the handler, none of which the request's own fuel pays for.
    let limited =
        |name: &str, fuel| Function::fixture("work-in-start").named(name).limit("startup_fuel", fuel);
    let node = Node::serving([limited("enough", 700_000).limit("fuel", 10_000)]).start().await;
    node.get("enough", "/").await.is_ok();
    let folder = tempfile::tempdir().expect("a folder");
    let function = limited("short", 500_000).write(folder.path());
    serve_function(&function).await.is_refused(1, &["short", "raise `startup_fuel`"]);
}

#[tokio::test]
async fn a_node_whose_isolates_are_all_taken_answers_503_at_once() {
    let node = Node::serving(["probe-rust"]).set("isolates_per_worker=2").start().await;
    let mut running = Vec::new();
    for _ in 0..2 {
        let mut client = node.connect().await;
        client.write(&Request::get("probe-rust", "/chunks?n=1000&size=100&ms=100").head()).await;
        client.response_head().await;
        running.push(client);
        // Below the bound there is room.
        if running.len() == 1 {
            node.get("probe-rust", "/count").await.is_ok();
        }
    }
    let began = Instant::now();
    let refused = node.get("probe-rust", "/count").await;
    assert!(began.elapsed() < Duration::from_secs(1), "no request waits for an isolate");
    assert!(refused.header("retry-after").is_some());
    refused.is_problem(503, "overloaded");
    running.pop();
    support::within("a free place", async {
        while node.get("probe-rust", "/count").await.status != 200 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
}
