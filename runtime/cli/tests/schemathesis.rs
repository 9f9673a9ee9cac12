//! The admin API under requests that are made from its own description: whatever they are, the answers are those it promises.

mod support;

use isolet_node::admin::openapi;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Output;
use support::{Api, Function, Node, isolet, root, within};
use tokio::process::Command;

/// Tokens made before that of the test: the small numbers that are tried most are theirs to be revoked.
const TOKENS_BEFORE: usize = 300;

#[tokio::test]
async fn the_description_is_openapi() {
    let Some(validator) = tool("openapi-spec-validator") else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, openapi()).expect("written");
    is_done(&run(&validator, folder.path(), &[file.to_str().expect("a path in UTF-8")]).await);
}

#[tokio::test]
async fn no_request_gets_an_answer_that_is_not_described() {
    let Some(schemathesis) = tool("schemathesis") else { return };
    let (node, api) = node().await;
    let token = api.token("admin", None).await;
    let config = root().join("runtime/cli/tests/schemathesis/schemathesis.toml");
    let (config, authorization) = (config.to_str().expect("UTF-8"), format!("Authorization: Bearer {token}"));
    let url = format!("http://{}/openapi.json", api.address);
    let args = ["--config-file", config, "--no-color", "run", &url, "--header", &authorization];
    let done = run(&schemathesis, node.folder(), &args).await;
    is_done(&done);
    // It asked, and with a token that holds to the end.
    assert_eq!(api.get("/v1/node", &token).await.status, 200, "{}", text(&done));
    let failures = node.log.all().into_iter().filter(|line| line.contains("panicked")).count();
    assert_eq!(failures, 0, "{}", text(&done));
}

/// A node with a function, two versions of it, and nothing that slows a client down.
async fn node() -> (Node, Api) {
    let start = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).own_data();
    let start = start.set("admin.requests_per_second=100000").set("admin.failures_per_minute=1000000");
    let node = start.start().await;
    for fixture in ["hello", "counter"] {
        let shop = Function::fixture(fixture).named("shop").write(node.folder());
        let args = ["deploy", "--data"].map(std::ffi::OsString::from);
        isolet(args.into_iter().chain([node.folder().join("data").into(), shop.into()])).await.is_done();
    }
    let api = Api::of(&node).await;
    for _ in 0..TOKENS_BEFORE {
        api.token("read", None).await;
    }
    (node, api)
}

/// A tool that `.ci/install` brought. Without it the test is skipped on a developer's machine and fails in CI.
fn tool(name: &str) -> Option<PathBuf> {
    let path = root().join(".ci/venv/bin").join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("CI").is_none(), "CI must have {name}: .ci/install brings it");
    let _ = writeln!(std::io::stderr(), "skipped: {name} is not installed; .ci/install brings it");
    None
}

async fn run(tool: &Path, folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(tool);
    command.env("SCHEMATHESIS_HOOKS", root().join("runtime/cli/tests/schemathesis/hooks.py"));
    command.args(args).current_dir(folder).stdin(std::process::Stdio::null()).kill_on_drop(true);
    within("a tool", command.output()).await.expect("it starts")
}

#[track_caller]
fn is_done(output: &Output) {
    assert!(output.status.success(), "{}", text(output));
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
