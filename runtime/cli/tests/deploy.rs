//! Functions deployed to a running node with the command line: versions, aliases, weights, grants, tokens.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::path::PathBuf;
use support::{Function, NONE, Node, Request, ask, did, fixture_path, isolet, isolet_with, listed};

const HELLO: &str = "Hello from Isolet!\n";

/// Requests that are sent to see every version of an even split: all to one has the chance of 1 in 2^63.
const TRIES: usize = 64;

#[tokio::test]
async fn a_function_is_deployed_moved_and_rolled_back() {
    let node = empty().await;
    node.get("shop", "/").await.is_problem(404, "no_route");
    let shop = shop(&node, "hello");
    did(&node, "deploy", [&shop]).await.says(&[
        "shop v1",
        "live",
        "v1",
        "shop.test/*",
        "only compute answers",
    ]);
    node.get("shop", "/").await.is_text(HELLO);
    // The same again is the same version.
    did(&node, "deploy", [&shop]).await.says(&["shop v1, which was there already"]);

    did(&node, "deploy", [self::shop(&node, "counter")]).await.says(&["shop v2"]);
    node.get("shop", "/").await.is_text("1\n");
    let versions = listed(&node, "versions shop").await;
    assert_eq!(numbers(&versions, "number"), [2, 1]);
    did(&node, "versions shop", NONE).await.says(&["version", "v2", "v1", "socket"]);

    did(&node, "rollback shop", NONE).await.says(&["shop live: v1"]);
    node.get("shop", "/").await.is_text(HELLO);
    did(&node, "promote shop 2", NONE).await.says(&["shop live: v2"]);
    node.get("shop", "/").await.is_text("1\n");
    let deployments = listed(&node, "deployments shop").await;
    let leads_to: Vec<_> = deployments.iter().map(|it| it["shares"][0]["version"].clone()).collect();
    assert_eq!(leads_to, [2, 1, 2, 1]);
    did(&node, "functions", NONE).await.says(&["shop", "v2", "shop.test/*"]);
    did(&node, "audit", NONE).await.says(&["socket", "PUT", "/v1/functions/shop/aliases/live", "200"]);
}

#[tokio::test]
async fn a_part_of_the_requests_goes_to_the_new_version() {
    let node = empty().await;
    did(&node, "deploy", [shop(&node, "hello")]).await;
    did(&node, "deploy --weight 50%", [shop(&node, "counter")]).await.says(&["v1 50 %, v2 50 %"]);
    assert_eq!(answers(&node).await, ["1\n", HELLO]);
    // All who send the same value stay where they are.
    did(&node, "alias shop live v1=1 v2=1 --affinity header:X-User", NONE).await.says(&["by header x-user"]);
    let request = || Request::get("shop", "/").header("x-user", "one");
    let first = node.send(request()).await.text().to_owned();
    for _ in 0..TRIES {
        node.send(request()).await.is_text(&first);
    }
    // What shared the requests before shares the rest, and keeps its affinity.
    let third = Function::fixture("hello").named("shop").limit("fuel", 40_000_000).write(node.folder());
    did(&node, "deploy --weight 10%", [third]).await.says(&["v1 45 %, v2 45 %, v3 10 % by header x-user"]);
    did(&node, "alias shop live v1=1", NONE).await;
    node.get("shop", "/").await.is_text(HELLO);
}

#[tokio::test]
async fn an_alias_is_asked_for_before_it_is_live() {
    let node = Node::with_args(["--set", "version_field=true"]).own_data().start().await;
    did(&node, "deploy", [shop(&node, "hello")]).await;
    did(&node, "deploy --alias next", [shop(&node, "counter")]).await.says(&["next", "v2"]);
    node.get("shop", "/").await.is_text(HELLO);
    for version in ["next", "v2"] {
        node.send(Request::get("shop", "/").header("isolet-version", version)).await.is_text("1\n");
    }
    did(&node, "functions", NONE).await.says(&["next: v2"]);
    did(&node, "alias shop next --delete", NONE).await;
    node.send(Request::get("shop", "/").header("isolet-version", "next")).await.is_problem(404, "no_version");
    let other = Function::fixture("echo").named("shop").write(node.folder());
    did(&node, "deploy --no-alias", [other]).await.says(&["v3", "promote shop v3"]);
    node.get("shop", "/").await.is_text(HELLO);
}

#[tokio::test]
async fn what_a_version_may_do_is_granted() {
    let node = empty().await;
    did(&node, "deploy", [shop(&node, "hello")]).await;
    let wide = Function::fixture("hello").named("shop").outbound(&["api.test"], false).write(node.folder());
    let refused = ask(&node, "deploy", [&wide]).await;
    refused.is_refused(1, &["v2 of `shop` is made", "(widens)", "+ outbound ", "api.test", "--grant"]);
    assert_eq!(listed(&node, "functions").await[0]["aliases"]["live"]["shares"][0]["version"], 1);
    did(&node, "versions shop", NONE).await.says(&["+ outbound "]);
    ask(&node, "promote shop v2", NONE).await.is_refused(1, &["(widens)", "+ outbound "]);
    did(&node, "deploy --grant", [&wide]).await.says(&["+ outbound ", "v2, which was there already"]);
    did(&node, "rollback shop", NONE).await.says(&["shop live: v1"]);
    ask(&node, "rollback shop", NONE).await.is_refused(1, &["nothing before", "(not_found)"]);
}

#[tokio::test]
async fn what_is_in_use_stays_and_the_rest_goes() {
    let node = empty().await;
    did(&node, "deploy", [shop(&node, "hello")]).await;
    did(&node, "deploy --alias next", [shop(&node, "counter")]).await;
    ask(&node, "delete shop v2 --yes", NONE).await.is_refused(1, &["next", "(in_use)"]);
    ask(&node, "delete shop v2", NONE).await.is_refused(2, &["v2 of shop", "--yes"]);
    did(&node, "alias shop next --delete", NONE).await;
    did(&node, "delete shop v2 --yes", NONE).await.says(&["deleted v2 of shop"]);
    assert_eq!(numbers(&listed(&node, "versions shop").await, "number"), [1]);
    did(&node, "gc", NONE).await.says(&["deleted 0 versions, 0 components and 1 file of machine code"]);
    ask(&node, "delete shop", NONE).await.is_refused(2, &["all versions", "--yes"]);
    did(&node, "delete shop --yes", NONE).await;
    node.get("shop", "/").await.is_problem(404, "no_route");
    ask(&node, "versions shop", NONE).await.is_refused(1, &["no function `shop`", "(not_found)"]);
    assert!(listed(&node, "functions").await.is_empty());
}

#[tokio::test]
async fn a_bare_component_is_deployed_under_its_own_or_another_name() {
    let node = empty().await;
    did(&node, "deploy", [fixture_path("hello")]).await.says(&["hello v1", "/hello/*"]);
    node.get("any", "/hello/").await.is_text(HELLO);
    did(&node, "deploy --name other", [fixture_path("hello")]).await.says(&["other v1", "/other/"]);
    node.get("any", "/other/").await.is_text(HELLO);
    did(&node, "deploy --name third", [Function::fixture("counter").routes(&["/3/*"]).write(node.folder())])
        .await;
    node.get("any", "/3/").await.is_text("1\n");
    let json = did(&node, "deploy --json --name third", [node.folder().join("counter")]).await;
    let json: Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!((&json["version"]["function"], &json["is_new"]), (&"third".into(), &false.into()));
}

#[tokio::test]
async fn what_cannot_be_deployed_is_explained() {
    let node = Node::serving(["hello"]).own_data().start().await;
    let text = node.folder().join("text.wasm");
    std::fs::write(&text, "this is text").expect("written");
    ask(&node, "deploy", [&text]).await.is_refused(1, &["(component)"]);
    ask(&node, "deploy", [fixture_path("core-module")]).await.is_refused(1, &["core module", "(component)"]);
    ask(&node, "deploy", [fixture_path("unknown-import")])
        .await
        .is_refused(1, &["example:unknown", "(ungranted)"]);
    ask(&node, "deploy", [fixture_path("start-trap")]).await.is_refused(1, &["(component)"]);
    ask(&node, "deploy", [node.folder().join("hello")]).await.is_refused(1, &["--function", "(fixed)"]);
    ask(&node, "deploy missing.wasm", NONE).await.is_refused(1, &["cannot read missing.wasm"]);
    ask(&node, "deploy --name No", [&text]).await.is_refused(2, &["`No` is not a name", "`no`"]);
    ask(&node, "deploy --weight 200%", [&text]).await.is_refused(2, &["0.1% to 100%"]);
    ask(&node, "promote hello v0", NONE).await.is_refused(2, &["`v0` is no version"]);
    ask(&node, "promote nothing v1", NONE).await.is_refused(1, &["nothing", "(not_found)"]);
    ask(&node, "rollback nothing", NONE).await.is_refused(1, &["nothing", "(not_found)"]);
    ask(&node, "alias hello next v1=1 v2", NONE).await.is_refused(2, &["`v2=90`"]);
    ask(&node, "alias hello next v1=1 v1=2", NONE).await.is_refused(1, &["hello"]);
    ask(&node, "token create x --scope nope", NONE)
        .await
        .is_refused(1, &["`nope` is no scope", "(bad_value)"]);
    ask(&node, "token revoke 7", NONE).await.is_refused(1, &["no token 7", "(not_found)"]);
    // What the configuration serves is listed, and was never touched.
    did(&node, "functions", NONE).await.says(&["hello", "as configured"]);
    node.get("hello", "/").await.is_text(HELLO);
}

#[tokio::test]
async fn over_tcp_a_token_decides() {
    let node = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).own_data().start().await;
    let line = node.output.says(&["admin on "]).await;
    let url = line.strip_prefix("admin on ").expect("the address").to_owned();
    let tcp = |token: &str, line: &str| {
        let args: Vec<OsString> = line.split(' ').chain(["--node", &url]).map(OsString::from).collect();
        isolet_with([("ISOLET_TOKEN", token.to_owned())], args)
    };
    let made = did(&node, "token create ci --scope deploy:shop --expires 90d", NONE).await;
    let token = made.stdout.trim().to_owned();
    assert!(made.stderr.contains("token 1") && !token.is_empty(), "{made:?}");
    let folder = shop(&node, "hello");
    let folder = folder.to_str().expect("a path in UTF-8");

    tcp("", "functions").await.is_refused(1, &["(token)", "ISOLET_TOKEN"]);
    tcp("isolet_1_wrong", "functions").await.is_refused(1, &["(token)", "ISOLET_TOKEN"]);
    tcp(&token, &format!("deploy {folder}")).await.is_done();
    node.get("shop", "/").await.is_text(HELLO);
    let other = tcp(&token, &format!("deploy {folder} --name other")).await;
    other.is_refused(1, &["other"]);
    tcp(&token, "gc").await.is_refused(1, &["(scope)", "admin"]);
    did(&node, "token list", NONE).await.says(&["ci", "deploy:shop", "until "]);
    did(&node, "token revoke 1", NONE).await;
    tcp(&token, "functions").await.is_refused(1, &["(token)"]);
    did(&node, "token list", NONE).await.says(&["revoked"]);
    did(&node, "audit", NONE).await.says(&["token:1", "403", "201"]);
}

#[tokio::test]
async fn a_node_that_cannot_be_reached_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().to_str().expect("a path in UTF-8");
    let nowhere = isolet(["functions", "--data", data]).await;
    nowhere
        .is_refused(1, &["cannot reach the node", &format!("{data}/admin.sock"), "isolet serve", "--node"]);
    let closed = isolet(["functions", "--node", "http://127.0.0.1:1"]).await;
    closed.is_refused(1, &["cannot reach the node", "http://127.0.0.1:1", "[admin] listen"]);
    isolet(["functions", "--node", "https://127.0.0.1:1"]).await.is_refused(2, &["http://HOST:PORT"]);
    let variable = [("ISOLET_NODE", "ftp://x".to_owned())];
    isolet_with(variable, ["functions"]).await.is_refused(2, &["ISOLET_NODE", "http://HOST:PORT"]);
    // The front door is not the admin API.
    let node = Node::serving(["hello"]).start().await;
    let url = format!("http://{}", node.address());
    isolet(["functions", "--node", &url]).await.is_refused(1, &["not as the admin API", "--node"]);
}

/// A node without functions, with a worker process.
async fn empty() -> Node {
    Node::with_args(NONE).own_data().workers(1).start().await
}

/// The folder of the function `shop`, made of a fixture.
fn shop(node: &Node, fixture: &str) -> PathBuf {
    Function::fixture(fixture).named("shop").write(node.folder())
}

fn numbers(list: &[Value], key: &str) -> Vec<u64> {
    list.iter().map(|entry| entry[key].as_u64().expect("a number")).collect()
}

/// The different answers of the function `shop`, in order.
async fn answers(node: &Node) -> Vec<String> {
    let mut answers = Vec::new();
    for _ in 0..TRIES {
        answers.push(node.get("shop", "/").await.is_ok().text().to_owned());
    }
    answers.sort();
    answers.dedup();
    answers
}
