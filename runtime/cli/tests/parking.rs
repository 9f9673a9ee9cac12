//! A version that ends workers or never starts is parked: what was good before serves in its place.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use support::{Client, Function, Node, Ran, Request, Signal, eventually, isolet, kill};

const HELLO: &str = "Hello from Isolet!\n";

/// Crashes after which a version is parked.
const DEATHS: usize = 3;

/// Failed starts after which a version is parked.
const STARTS: usize = 5;

#[tokio::test]
async fn a_version_that_ends_workers_is_parked_until_somebody_wants_it_again() {
    let data = tempfile::tempdir().expect("a folder");
    let mut node = empty(data.path()).await;
    deploy(data.path(), "shop", "hello").await;
    deploy(data.path(), "shop", "probe-rust").await;
    for _ in 1..DEATHS {
        crash(&node, &["shop"]).await;
    }
    node.get("shop", "/count").await.is_text("1\n");
    crash(&node, &["shop"]).await;
    node.log.says(&["a version is parked", "shop", "\"version\":2", "v1", "ERROR"]).await;
    eventually_serves(&node, HELLO).await;
    did(data.path(), "functions").await.says(&["v2 (v2 parked; v1 serves)"]);
    did(data.path(), "versions shop").await.says(&["parked: 3 workers crashed within 60 s"]);
    did(data.path(), "audit").await.says(&["node", "park", "shop/v2", "done"]);
    assert!(metrics(data.path()).await.contains("isolet_version_parked{function=\"shop\",version=\"v2\"} 1"));

    // A restart forgets nothing.
    node.signal(Signal::TERM);
    assert_eq!(node.ended().await.code(), Some(0));
    let node = empty(data.path()).await;
    node.get("shop", "/").await.is_text(HELLO);
    did(data.path(), "functions").await.says(&["v2 parked"]);
    // Of another version that is deployed it stays true; whoever promotes it means it.
    deploy(data.path(), "shop", "counter").await;
    node.get("shop", "/").await.is_text("1\n");
    did(data.path(), "versions shop").await.says(&["parked: "]);
    did(data.path(), "promote shop v2").await;
    node.get("shop", "/count").await.is_text("1\n");
    let functions = did(data.path(), "functions --json").await;
    let functions: Value = serde_json::from_str(&functions.stdout).expect("JSON");
    assert!(functions[0].get("parked").is_none(), "{functions}");
    assert!(!metrics(data.path()).await.contains("isolet_version_parked{"));
}

#[tokio::test]
async fn versions_that_always_run_together_are_not_told_apart() {
    let data = tempfile::tempdir().expect("a folder");
    let node = empty(data.path()).await;
    deploy(data.path(), "shop", "probe-rust").await;
    deploy(data.path(), "other", "probe-rust").await;
    for _ in 0..DEATHS {
        crash(&node, &["shop", "other"]).await;
    }
    for function in ["shop", "other"] {
        node.get(function, "/count").await.is_text("1\n");
    }
    // Now one of them is there alone, and in all of the deaths before.
    crash(&node, &["shop"]).await;
    node.log.says(&["a version is parked", "\"function\":\"shop\""]).await;
    eventually_is(&node, "shop", 503).await;
    node.get("other", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn workers_that_are_killed_from_outside_are_nobodys_fault() {
    let data = tempfile::tempdir().expect("a folder");
    let node = empty(data.path()).await;
    deploy(data.path(), "shop", "probe-rust").await;
    for _ in 0..=DEATHS {
        end_worker(&node, &["shop"], Signal::KILL).await;
    }
    node.get("shop", "/count").await.is_text("1\n");
    assert!(!did(data.path(), "functions").await.stdout.contains("parked"));
}

#[tokio::test]
async fn without_a_good_version_the_function_is_unavailable() {
    let data = tempfile::tempdir().expect("a folder");
    let node = empty(data.path()).await;
    deploy(data.path(), "shop", "probe-rust").await;
    for _ in 0..DEATHS {
        crash(&node, &["shop"]).await;
    }
    eventually_is(&node, "shop", 503).await;
    node.get("shop", "/").await.is_problem(503, "deployment_unavailable");
    did(data.path(), "functions").await.says(&["v1 parked; nothing serves"]);
    did(data.path(), "promote shop v1").await;
    node.get("shop", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn a_function_of_the_configuration_is_parked_until_a_reload() {
    let node = Node::serving(["probe-rust", "hello"]).own_data().workers(1).start().await;
    let data = node.data();
    for _ in 0..DEATHS {
        crash(&node, &["probe-rust"]).await;
    }
    eventually_is(&node, "probe-rust", 503).await;
    node.get("hello", "/").await.is_text(HELLO);
    did(data, "functions").await.says(&["as configured (it parked; nothing serves)"]);
    did(data, "reload").await;
    node.get("probe-rust", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn a_version_that_never_starts_is_parked() {
    let data = tempfile::tempdir().expect("a folder");
    let node = empty(data.path()).await;
    deploy(data.path(), "shop", "hello").await;
    let before = machine_code(data.path());
    let folder = Function::fixture("counter").named("shop").write(data.path());
    did(data.path(), &format!("deploy --no-alias {}", folder.display())).await;
    did(data.path(), "promote shop v2").await;
    // No request has needed it yet, so no worker has mapped it.
    for file in machine_code(data.path()).iter().filter(|file| !before.contains(file)) {
        std::fs::remove_file(file).expect("it is there");
    }
    for _ in 0..STARTS {
        node.get("shop", "/").await.is_problem(503, "deployment_unavailable");
    }
    node.log.says(&["a version is parked", "starts failed", "v1"]).await;
    eventually_serves(&node, HELLO).await;
    did(data.path(), "versions shop").await.says(&["parked: 5 starts failed one after another"]);
}

/// A node without functions, with one worker.
async fn empty(data: &Path) -> Node {
    Node::with_args([""; 0]).data(&data.join("data")).workers(1).start().await
}

/// Deploys a fixture as a new version of the function.
async fn deploy(data: &Path, name: &str, fixture: &str) {
    let folder = Function::fixture(fixture).named(name).write(data);
    did(data, &format!("deploy {} --grant", folder.display())).await;
}

/// Has the worker crash while it runs these functions, and waits for the next worker.
async fn crash(node: &Node, functions: &[&str]) {
    end_worker(node, functions, Signal::ABORT).await;
}

async fn end_worker(node: &Node, functions: &[&str], signal: Signal) {
    let mut running = Vec::new();
    for function in functions {
        let mut client: Client = node.connect().await;
        client.write(&Request::get(function, "/chunks?n=100000&size=10&ms=50").head()).await;
        assert_eq!(client.response_head().await.status, 200, "{function} runs");
        running.push(client);
    }
    let before = node.workers();
    kill(before[0], signal);
    for client in &mut running {
        while !client.read_some().await.is_empty() {}
    }
    eventually("a new worker", || node.workers().first().is_some_and(|now| !before.contains(now))).await;
}

/// Waits until the function `shop` answers `body`.
async fn eventually_serves(node: &Node, body: &str) {
    let asked = async {
        while node.get("shop", "/").await.body != body.as_bytes() {
            tokio::task::yield_now().await;
        }
    };
    support::within("the version before", asked).await;
}

async fn eventually_is(node: &Node, function: &str, status: u16) {
    let asked = async {
        while node.get(function, "/count").await.status != status {
            tokio::task::yield_now().await;
        }
    };
    support::within("another answer", asked).await;
}

/// Runs a command for the node with this data folder that must be done.
async fn did(data: &Path, line: &str) -> Ran {
    let data = if data.ends_with("data") { data.to_owned() } else { data.join("data") };
    let args = line.split(' ').map(OsString::from).chain(["--data".into(), data.into()]);
    let ran = isolet(args).await;
    ran.is_done();
    ran
}

async fn metrics(data: &Path) -> String {
    let socket = tokio::net::UnixStream::connect(data.join("data/admin.sock")).await.expect("the node runs");
    let response = Client::over(socket).send(&Request::get("", "/metrics").host("localhost")).await;
    response.is_ok().text().to_owned()
}

/// The files of machine code.
fn machine_code(data: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![data.join("data")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is readable") {
            let path = entry.expect("the folder is readable").path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|extension| extension == "cwasm") => found.push(path),
                false => {}
            }
        }
    }
    found
}
