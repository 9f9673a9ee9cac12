//! `isolet dev`: reloads on a change, never drops a request, keeps what works.

mod support;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use support::{Client, Dev, Request, eventually, fixture_path, within};

/// Puts a component in place of another, whole: as linkers and copying tools do it.
fn put(folder: &Path, fixture: &str) {
    let file = folder.join("dev.wasm");
    let next = folder.join("next.tmp");
    fs::copy(fixture_path(fixture), &next).expect("a copy");
    fs::rename(next, file).expect("it takes the place of the other");
}

fn folder(fixture: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("isolet.toml"), "name = \"dev\"\ncomponent = \"dev.wasm\"\n")
        .expect("a manifest");
    put(folder.path(), fixture);
    folder
}

#[tokio::test]
async fn each_request_is_a_line_with_phase_time_and_headroom() {
    let folder = folder("hello");
    let dev = Dev::start(folder.path()).await;
    let response = dev.get("/some/path").await;
    response.is_text("Hello from Isolet!\n");
    assert!(response.fuel() > 0 && !response.phase().is_empty(), "dev tells timing: {}", response.describe());
    let line = dev.output.says(&["200", "GET", "/some/path"]).await;
    for part in ["ms", "fuel", "%", "memory"] {
        assert!(line.contains(part), "{line}");
    }
    assert_eq!(dev.interrupt().await.code(), Some(0));
}

#[tokio::test]
async fn a_change_is_served_without_dropping_a_request() {
    let folder = folder("hello");
    let dev = Dev::start(folder.path()).await;
    let (stop, sent) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let (stopping, counting, address) = (stop.clone(), sent.clone(), dev.address);
    // On one connection and on new ones, without a pause.
    let requests = tokio::spawn(async move {
        let mut kept = Client::connect(address).await;
        while !stopping.load(Ordering::Relaxed) {
            kept.send(&Request::get("dev", "/")).await.is_ok();
            Client::connect(address).await.send(&Request::get("dev", "/")).await.is_ok();
            counting.fetch_add(2, Ordering::Relaxed);
        }
    });
    for round in 1..=10 {
        let (fixture, body) =
            if round % 2 == 1 { ("counter", "1\n") } else { ("hello", "Hello from Isolet!\n") };
        put(folder.path(), fixture);
        dev.log.says_times(round, &["reloaded"]).await;
        dev.get("/").await.is_text(body);
    }
    stop.store(true, Ordering::Relaxed);
    requests.await.expect("no request failed");
    assert!(sent.load(Ordering::Relaxed) > 20);
}

#[tokio::test]
async fn a_broken_build_leaves_the_version_before() {
    let folder = folder("hello");
    let dev = Dev::start(folder.path()).await;
    for (broken, round) in ["core-module", "unknown-import", "start-trap"].into_iter().zip(1..) {
        put(folder.path(), broken);
        dev.log.says_times(round, &["error"]).await;
        dev.get("/").await.is_text("Hello from Isolet!\n");
    }
    dev.log.says(&["the version before serves on"]).await;
    put(folder.path(), "counter");
    dev.log.says(&["reloaded"]).await;
    dev.get("/").await.is_text("1\n");
}

#[tokio::test]
async fn limits_hold_as_they_do_in_a_node() {
    let folder = folder("loop");
    let dev = Dev::start(folder.path()).await;
    dev.get("/").await.is_problem(503, "limit_cpu");
    dev.output.says(&["503", "GET", "fuel 0 %"]).await;
    dev.output.says(&["limit_cpu"]).await;
}

#[tokio::test]
async fn an_edit_made_during_a_build_is_built_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (source, building) = (folder.path().join("src/guest.wasm"), folder.path().join("building"));
    let manifest = r#"
        name = "dev"
        component = "dev.wasm"
        [build]
        command = "cp src/guest.wasm built.tmp && touch building && sleep 1 && mv built.tmp dev.wasm"
        watch = ["src"]
    "#;
    fs::create_dir(folder.path().join("src")).expect("a folder");
    fs::write(folder.path().join("isolet.toml"), manifest).expect("a manifest");
    let edit = |fixture: &str| fs::copy(fixture_path(fixture), &source).expect("a copy");
    edit("hello");
    let dev = Dev::start(folder.path()).await;
    fs::remove_file(&building).expect("it was built once");
    edit("counter");
    eventually("a second build", || building.exists()).await;
    edit("hold-handles");
    within("the last edit", async {
        while dev.get("/").await.body != b"held\n" {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    })
    .await;
}
