//! A node reads its configuration again and drains, and no request is lost by either.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use support::{Client, Clients, Function, Node, Ran, Request, Signal, eventually, isolet, kill};

/// Requests that are answered between two changes: enough for each client to have some under way.
const BETWEEN: usize = 200;

#[tokio::test]
async fn no_request_is_lost_while_everything_is_reloaded() {
    for workers in [0, 2] {
        let node = node(workers, "", &["hello"]).await;
        let load = Clients::kept(node.address(), "hello", 4);
        let fresh = Clients::fresh(node.address(), "hello", 2, true);
        for (settings, functions) in [
            ("[http]\nidle_timeout = \"20s\"", &["hello", "counter"][..]),
            ("preview_domain = \"preview.test\"\n[limits]\nfuel = 60_000_000", &["hello"]),
            ("drain_timeout = \"10s\"\n[log]\nlevel = \"warn\"", &["counter", "hello"]),
        ] {
            load.goes_on(BETWEEN).await;
            write(&node, settings, functions);
            reloaded(&node).await;
            fresh.goes_on(BETWEEN / 10).await;
        }
        load.end().await;
        fresh.end().await;
    }
}

#[tokio::test]
async fn what_changed_is_listed_and_so_is_what_waits() {
    let node = node(1, "", &["hello"]).await;
    did(&node, &[]).await.says(&["nothing changed"]);
    let settings =
        "workers = 3\npreview_domain = \"preview.test\"\n[http]\nmax_uri = \"1KiB\"\nmax_connections = 9";
    write(&node, settings, &["counter", "hello"]);
    let view = reloaded(&node).await;
    assert_eq!(
        list(&view, "applied"),
        ["http.max_uri", "preview_domain", "function counter"],
        "the flag `--workers` wins over the file"
    );
    assert_eq!(list(&view, "needs_restart"), ["http.max_connections"]);
    assert_eq!(list(&view, "refused"), [""; 0]);
    let kept = &view["needs_restart"][0];
    assert_eq!((&kept["before"], &kept["after"]), (&"10000".into(), &"9".into()));
    node.get("counter", "/").await.is_text("1\n");
    // Bounds hold for new connections, in workers that start later too.
    let long = format!("/{}", "x".repeat(2_000));
    for _ in 0..2 {
        node.get("hello", &long).await.is_problem(414, "too_large");
        let host = Request::get("hello", "/").host("v0--hello.preview.test");
        node.send(host).await.is_ok();
        let before = node.workers();
        kill(before[0], Signal::KILL);
        eventually("a new worker", || node.workers().len() == 1 && node.workers() != before).await;
    }
    did(&node, &[]).await.says(&["http.max_connections", "10000 -> 9", "needs restart"]);
}

#[tokio::test]
async fn a_file_that_is_not_valid_changes_nothing() {
    let node = node(1, "", &["hello"]).await;
    let before = fs::read_to_string(file(&node)).expect("it is there");
    fs::write(file(&node), format!("drain_timeout = \"1s\"\nworkerz = 3\n{before}")).expect("written");
    let refused = ask(&node, &[]).await;
    refused.is_refused(1, &["node.toml:2", "workerz", "workers", "(config)"]);
    node.get("hello", "/").await.is_ok();
    fs::write(file(&node), before).expect("written");
    did(&node, &[]).await.says(&["nothing changed"]);
    fs::remove_file(file(&node)).expect("it is there");
    ask(&node, &[]).await.is_refused(1, &["cannot read", "node.toml", "(config)"]);
}

#[tokio::test]
async fn functions_that_cannot_be_served_are_refused_and_the_rest_is_applied() {
    let node = node(1, "", &["hello"]).await;
    write(&node, "drain_timeout = \"9s\"", &["hello", "start-trap"]);
    let refused = ask(&node, &[]).await;
    refused.is_refused(1, &["refused 1 of the changes"]).says(&[
        "drain_timeout",
        "9s",
        "applied",
        "functions",
    ]);
    node.get("hello", "/").await.is_ok();
    // A route that two functions claim, and a limit that is not granted any more.
    let twin = Function::fixture("hello").named("twin").routes(&["hello.test/*"]);
    twin.write(node.folder());
    fs::write(file(&node), text("", &["hello", "twin"])).expect("written");
    ask(&node, &[]).await.is_refused(1, &["refused 1"]).says(&["functions", "hello.test"]);
    write(&node, "[ceilings]\nfuel = 1_000", &["hello"]);
    Function::fixture("hello").limit("fuel", 2_000).write(node.folder());
    ask(&node, &[]).await.is_refused(1, &["refused 1"]).says(&["functions", "grants at most"]);
    node.get("hello", "/").await.is_ok();
}

#[tokio::test]
async fn sighup_reloads_and_says_so_in_the_log() {
    for workers in [0, 1] {
        let node = node(workers, "", &["hello"]).await;
        write(&node, "log.format = \"json\"\n[http]\nmax_connections = 9", &["counter"]);
        node.signal(Signal::HUP);
        node.log.says(&["function counter", "added"]).await;
        node.log.says(&["function hello", "removed"]).await;
        node.log.says(&["http.max_connections", "next start"]).await;
        node.log.says(&["configuration was read again", "\"needs_restart\":1"]).await;
        node.get("counter", "/").await.is_text("1\n");
        node.get("hello", "/").await.is_problem(404, "no_route");
        fs::write(file(&node), "listen = 3").expect("written");
        node.signal(Signal::HUP);
        node.log.says(&["nothing was reloaded", "node.toml:1"]).await;
    }
}

#[tokio::test]
async fn a_component_that_was_built_again_is_taken_over() {
    let node = node(1, "", &["hello"]).await;
    let mut open = node.connect().await;
    open.send(&Request::get("hello", "/")).await.is_text("Hello from Isolet!\n");
    Function::component("hello", support::fixture_path("counter")).write(node.folder());
    let view = reloaded(&node).await;
    assert_eq!(list(&view, "applied"), ["function hello"]);
    assert_eq!(view["applied"][0]["after"], "changed");
    open.send(&Request::get("hello", "/")).await.is_text("1\n");
}

#[tokio::test]
async fn a_node_that_stops_under_load_answers_what_it_accepted() {
    for workers in [0, 2] {
        let mut node = Node::serving(["hello"]).workers(workers).start().await;
        let mut kept = Clients::kept(node.address(), "hello", 6);
        let mut fresh = Clients::fresh(node.address(), "hello", 6, false);
        kept.goes_on(BETWEEN).await;
        fresh.goes_on(BETWEEN / 10).await;
        node.signal(Signal::TERM);
        kept.gone().await;
        fresh.gone().await;
        assert_eq!(node.ended().await.code(), Some(0), "{workers} workers");
    }
}

#[tokio::test]
async fn a_request_that_comes_while_a_node_drains_is_answered_with_a_goodbye() {
    for workers in [0, 1] {
        let mut node = Node::serving(["hello", "probe-rust"]).workers(workers).start().await;
        let mut idle = node.connect().await;
        idle.send(&Request::get("hello", "/")).await.is_ok();
        let mut silent = node.connect().await;
        let mut busy = begin(&node).await;
        node.signal(Signal::TERM);
        eventually("nobody listens", || std::net::TcpStream::connect(node.address()).is_err()).await;
        for client in [&mut idle, &mut silent] {
            let response = client.send(&Request::get("hello", "/")).await;
            assert_eq!(response.is_ok().header("connection"), Some("close"), "{workers} workers");
            assert!(client.is_closed().await);
        }
        while !busy.read_some().await.is_empty() {}
        assert_eq!(node.ended().await.code(), Some(0), "{workers} workers");
    }
}

#[tokio::test]
async fn the_admin_api_says_that_a_node_drains_and_takes_no_changes() {
    let mut node = Node::serving(["probe-rust"]).own_data().workers(1).start().await;
    let asked = async |request: Request| node.admin().await.send(&request.host("localhost")).await;
    assert_eq!(asked(Request::get("", "/readyz")).await.status, 204);
    let mut busy = begin(&node).await;
    node.signal(Signal::TERM);
    eventually("nobody listens", || std::net::TcpStream::connect(node.address()).is_err()).await;
    for request in
        [Request::get("", "/readyz"), Request::post("", "/v1/reload", b""), Request::post("", "/v1/gc", b"")]
    {
        let response = asked(request).await;
        assert_eq!(response.status, 503, "{}", response.describe());
        let problem: Value = serde_json::from_slice(&response.body).expect("a problem");
        assert_eq!(problem["code"], "draining", "{problem}");
    }
    assert_eq!(asked(Request::get("", "/healthz")).await.status, 204);
    let data = node.data().as_os_str().to_owned();
    let refused =
        isolet([OsString::from("deploy"), support::fixture_path("hello").into(), "--data".into(), data])
            .await;
    refused.is_refused(1, &["(draining)"]);
    while !busy.read_some().await.is_empty() {}
    assert_eq!(node.ended().await.code(), Some(0));
}

/// A node with a file of settings and a data folder of its own.
async fn node(workers: u32, settings: &str, functions: &[&str]) -> Node {
    let start = Node::with_args([""; 0]).own_data().workers(workers);
    for function in functions {
        Function::fixture(function).write(start.folder());
    }
    start.config(&text(settings, functions)).start().await
}

/// Writes the file of settings anew.
fn write(node: &Node, settings: &str, functions: &[&str]) {
    for function in functions {
        Function::fixture(function).write(node.folder());
    }
    fs::write(file(node), text(settings, functions)).expect("written");
}

fn file(node: &Node) -> std::path::PathBuf {
    node.folder().join("node.toml")
}

fn text(settings: &str, functions: &[&str]) -> String {
    let functions: String =
        functions.iter().map(|name| format!("\n[[functions]]\npath = {name:?}\n")).collect();
    format!("{settings}\n{functions}")
}

async fn ask(node: &Node, more: &[&str]) -> Ran {
    let data = node.data().as_os_str().to_owned();
    let args = ["reload", "--data"].map(OsString::from).into_iter().chain([data]);
    isolet(args.chain(more.iter().map(OsString::from))).await
}

async fn did(node: &Node, more: &[&str]) -> Ran {
    let ran = ask(node, more).await;
    ran.is_done();
    ran
}

async fn reloaded(node: &Node) -> Value {
    let ran = did(node, &["--json"]).await;
    serde_json::from_str(&ran.stdout).expect("JSON")
}

fn list(view: &Value, state: &str) -> Vec<String> {
    let changes = view[state].as_array().expect("a list");
    changes.iter().map(|change| change["what"].as_str().expect("a name").to_owned()).collect()
}

/// Begins a streamed response that takes a second or more and leaves its body on the wire.
async fn begin(node: &Node) -> Client {
    let mut client = node.connect().await;
    client.write(&Request::get("probe-rust", "/chunks?n=40&size=10&ms=50").head()).await;
    assert_eq!(client.response_head().await.status, 200);
    client
}
