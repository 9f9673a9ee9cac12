//! What one request leaves for the next: nothing, unless the function says so.

mod support;

use std::collections::HashSet;
use support::{Function, Node};

#[tokio::test]
async fn a_fresh_isolate_has_seen_nothing() {
    let node = Node::serving(["counter", "probe-rust"]).start().await;
    for _ in 0..5 {
        node.get("counter", "/").await.is_text("1\n");
        node.get("probe-rust", "/count").await.is_text("1\n");
    }
}

#[tokio::test]
async fn a_reused_isolate_counts_up_to_its_bound_and_starts_again() {
    let reuse = |name: &str, most: u32| {
        Function::fixture("counter")
            .named(name)
            .key("isolation = \"reuse\"")
            .section(&format!("[isolate]\nmax_requests = {most}"))
    };
    let node = Node::serving([reuse("three", 3), reuse("one", 1)]).start().await;
    for expected in ["1\n", "2\n", "3\n", "1\n", "2\n", "3\n", "1\n"] {
        node.get("three", "/").await.is_text(expected);
    }
    for _ in 0..3 {
        node.get("one", "/").await.is_text("1\n");
    }
}

#[tokio::test]
async fn a_flag_overrides_the_manifests() {
    let node = Node::serving(["counter"]).flag("--isolation").flag("reuse").start().await;
    for expected in ["1\n", "2\n", "3\n"] {
        node.get("counter", "/").await.is_text(expected);
    }
}

#[tokio::test]
async fn a_fault_retires_the_isolate_it_happened_in() {
    let reuse = Function::fixture("probe-rust").key("isolation = \"reuse\"").limit("fuel", 5_000_000);
    let node = Node::serving([reuse]).start().await;
    for (path, status, code) in [("/panic", 500, "guest_trap"), ("/spin?ms=60000", 503, "limit_cpu")] {
        node.get("probe-rust", "/count").await.is_text("1\n");
        node.get("probe-rust", "/count").await.is_text("2\n");
        node.get("probe-rust", path).await.is_problem(status, code);
    }
    node.get("probe-rust", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn nothing_of_an_earlier_isolate_is_left_in_a_memory() {
    let node = Node::serving([
        Function::fixture("residue"),
        Function::fixture("residue").named("other"),
        Function::fixture("memory-hog").limit("memory", 8 << 20),
        Function::fixture("residue").named("ready").section("[isolate]\nready = 2"),
    ])
    .start()
    .await;
    for _ in 0..50 {
        for function in ["residue", "other", "ready"] {
            assert_eq!(node.get(function, "/").await.number(), 0, "{function}");
        }
        node.get("memory-hog", "/").await.is_ok();
    }
}

#[tokio::test]
async fn two_reused_functions_share_nothing() {
    let reuse = |name: &str| Function::fixture("counter").named(name).key("isolation = \"reuse\"");
    let node = Node::serving([reuse("a"), reuse("b")]).start().await;
    for expected in ["1\n", "2\n", "3\n"] {
        for function in ["a", "b"] {
            node.get(function, "/").await.is_text(expected);
        }
    }
}

#[tokio::test]
async fn clocks_are_too_coarse_to_time_a_neighbour() {
    let node = Node::serving(["clock-resolution", "probe-rust"]).start().await;
    // It counts changes from zero, where the clock of an isolate may begin; while a guest runs, none follows.
    let changes = node.get("clock-resolution", "/").await.number();
    assert!(changes <= 1, "{changes} values");
    let clock = node.get("probe-rust", "/clock").await;
    let figures: Vec<u64> =
        clock.is_ok().text().split_whitespace().filter_map(|it| it.parse().ok()).collect();
    assert_eq!(figures.len(), 3, "{}", clock.text());
    assert!(figures[1] >= 1_000_000 && figures[2] >= 1_000_000, "coarser than 1 ms: {figures:?}");
}

#[tokio::test]
async fn a_0_3_handler_overlaps_only_where_it_says_so() {
    let node = Node::serving([
        Function::fixture("hello-p3").key("isolation = \"concurrent\""),
        Function::fixture("hello-p3").named("fresh"),
    ])
    .flag("--wasi-p3")
    .start()
    .await;
    for (function, most) in [("hello-p3", 2), ("fresh", 1)] {
        let sleeps = [node.get(function, "/sleep?ms=500"), node.get(function, "/sleep?ms=500")];
        let [first, second] = sleeps;
        let (first, second) = tokio::join!(first, second);
        let under_way: HashSet<u32> = [&first, &second]
            .map(|response| {
                response
                    .is_ok()
                    .text()
                    .trim()
                    .rsplit(' ')
                    .next()
                    .expect("a number")
                    .parse()
                    .expect("a number")
            })
            .into();
        assert_eq!(under_way.into_iter().max(), Some(most), "{function}: {} {}", first.text(), second.text());
    }
    let echoed = node.post("fresh", "/echo", b"both ways").await;
    echoed.is_text("both ways");
    node.get("fresh", "/").await.is_text("Hello from Isolet! 1 1\n");
}

#[tokio::test]
async fn a_0_3_handler_is_refused_where_it_is_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let function = Function::fixture("hello-p3").write(folder.path());
    let args =
        ["serve", "--listen", "127.0.0.1:0", "--function", function.to_str().expect("UTF-8"), "--data"];
    let data = support::Data::new();
    let args = args.map(std::ffi::OsString::from).into_iter().chain([data.path().into()]);
    support::isolet(args).await.is_refused(1, &["hello-p3", "--wasi-p3"]);
}

#[tokio::test]
async fn a_0_2_handler_cannot_be_concurrent() {
    let folder = tempfile::tempdir().expect("a folder");
    let function = Function::fixture("hello").key("isolation = \"concurrent\"").write(folder.path());
    let args =
        ["serve", "--listen", "127.0.0.1:0", "--function", function.to_str().expect("UTF-8"), "--data"];
    let data = support::Data::new();
    let args = args.map(std::ffi::OsString::from).into_iter().chain([data.path().into()]);
    support::isolet(args).await.is_refused(1, &["concurrent", "0.3"]);
}
