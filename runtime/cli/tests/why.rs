//! Why requests were ended, from outside: a fixture fails, and `isolet why` with the id of the response tells why.
//!
//! The test of a Worker needs Node.js, the packages of sdk-js-shim (`npm ci --prefix sdk-js-shim`) and its engine.wasm.

mod support;

use serde_json::Value;
use std::ffi::OsString;
use std::path::Path;
use std::time::Instant;
use support::{Function, Node, Ran, Request, Response, Signal, isolet, isolet_with, root, within};

/// Invocations of a storm: many times what a process tells of in a second.
const STORM: u64 = 400;

/// Of how many of them a process tells in a second, as they are of one version.
const A_SECOND: u64 = 5;

/// A guest whose functions have the names that Rust's compiler gives them. It adds to a cart, and panics.
const NAMED: &str = r#"(component
  (import "wasi:http/types@0.2.12" (instance $types
    (export "incoming-request" (type (sub resource)))
    (export "response-outparam" (type (sub resource)))))
  (alias export $types "incoming-request" (type $request))
  (alias export $types "response-outparam" (type $out))
  (core module $shop
    (func $_ZN4core9panicking9panic_fmt17h0123456789abcdefE unreachable)
    (func $_ZN4shop4cart3add17h0123456789abcdefE call $_ZN4core9panicking9panic_fmt17h0123456789abcdefE)
    (func (export "handle") (param i32 i32) call $_ZN4shop4cart3add17h0123456789abcdefE))
  (core instance $instance (instantiate $shop))
  (func $handle (param "request" (own $request)) (param "response-out" (own $out))
    (canon lift (core func $instance "handle")))
  (instance $handler (export "handle" (func $handle)))
  (export "wasi:http/incoming-handler@0.2.12" (instance $handler)))"#;

#[tokio::test]
async fn a_trap_is_told_with_the_names_of_its_calls() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("named.wat");
    std::fs::write(&file, NAMED).expect("a file");
    let node = node([Function::component("named", file), "trap".into()]).await;
    let failed = node.get("named", "/cart?token=secret").await;
    failed.is_problem(500, "guest_trap");
    let why = explained(&node, &failed).await;
    why.says(&[
        "error[guest_trap]: named failed: wasm trap: wasm `unreachable` instruction executed",
        "GET /cart?…",
        "500, for there was no response yet",
        "  0  core::panicking::panic_fmt  at 0x",
        "  1  shop::cart::add             at 0x",
        " of 50,000,000",
        " of 128 MiB",
        " of 30.0 s",
        "help: look at what failed in shop::cart::add, ",
    ]);
    assert!(!why.stdout.contains("secret") && !why.stdout.contains('\x1b'), "{}", why.stdout);
    let record = record(&node, &failed).await;
    assert_eq!((&record["query_bytes"], &record["path"]), (&12.into(), &"/cart".into()));
    assert_eq!((&record["trigger"], &record["moment"]), (&"http".into(), &"handler".into()));
    let failed = node.get("trap", "/").await;
    explained(&node, &failed).await.says(&["  0  handle  at 0x"]);
}

#[tokio::test]
async fn a_limit_is_told_with_what_was_used_of_it() {
    let node = node([
        Function::fixture("probe-rust").named("fuel").limit("fuel", 1_000_000),
        Function::fixture("handle-leak").named("handles").limit("handles", 64),
        Function::fixture("sleep-forever").limit("timeout", 100),
        Function::fixture("spin-hostcall").named("calls").limit("host_calls", 1_000),
        Function::fixture("loop").named("epoch").key("meter = \"epoch\"").limit("cpu", 20),
    ])
    .await;
    let cases: [(&str, &str, u16, &str, &[&str]); 5] = [
        (
            "fuel",
            "/spin?ms=60000",
            503,
            "limit_cpu",
            &[
                "fuel used up the work it may do",
                " of 1,000,000",
                "  0  function ",
                "the component was built without names",
                "raise `fuel` under [limits], or look at the loop",
            ],
        ),
        ("handles", "/", 503, "limit_memory", &["handles used up the memory it may have", "`handles`"]),
        (
            "sleep-forever",
            "/",
            504,
            "limit_time",
            &[
                "took longer than it may: it was stopped when its time was over",
                "it waited for a timer, a body or an answer, and was stopped from outside",
                " of 100 ms",
                "raise `timeout`",
            ],
        ),
        ("calls", "/", 503, "limit_cpu", &["called the host as often as it may", "raise `host_calls`"]),
        ("epoch", "/", 503, "limit_cpu", &["cpu  ", " of 20.0 ms", "raise `cpu`", "handle"]),
    ];
    for (function, path, status, code, words) in cases {
        let failed = node.get(function, path).await;
        failed.is_problem(status, code);
        explained(&node, &failed).await.says(words).says(&[&format!("error[{code}]")]);
    }
}

#[tokio::test]
async fn a_bad_response_and_a_cut_one_are_told() {
    let node = node([
        Function::fixture("bad-length-short"),
        Function::fixture("no-response"),
        Function::fixture("error-response"),
        Function::fixture("body-flood").limit("response_body", 100_000),
    ])
    .await;
    let cases: [(&str, &[&str]); 4] = [
        ("bad-length-short", &["error[guest_bad_response]", "made a response that cannot be sent: ", "body"]),
        ("no-response", &["error[guest_no_response]", "return a response on every way"]),
        ("error-response", &["error[guest_bad_response]", "the guest set an error response"]),
        ("body-flood", &["error[limit_response]", "raise `response_body`", "cut midstream"]),
    ];
    for (function, words) in cases {
        let failed = node.get(function, "/").await;
        explained(&node, &failed).await.says(words);
    }
}

#[tokio::test]
async fn what_a_guest_wrote_last_is_told() {
    let node = node([Function::fixture("probe-rust").limit("timeout", 300)]).await;
    let failed = node.get("probe-rust", "/sleep?ms=60000&say=about-to-sleep").await;
    failed.is_problem(504, "limit_time");
    explained(&node, &failed).await.says(&["what it wrote last\n  stdout | about-to-sleep\n"]);
}

#[tokio::test]
async fn a_worker_that_throws_is_told_with_its_stack() {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("a file");
    put("isolet.toml", "name = \"js\"\nmain = \"index.js\"\nroutes = [\"js.test/*\"]\n");
    put(
        "index.js",
        "function price(cart) {\n  return cart.total.cents;\n}\n\nexport default {\n  fetch() {\n    \
        console.log('before');\n    return new Response(price({}));\n  },\n};\n",
    );
    std::fs::create_dir(folder.path().join("node_modules")).expect("a folder");
    let package = folder.path().join("node_modules/isolet");
    std::os::unix::fs::symlink(root().join("sdk-js-shim"), package).expect("a link");
    isolet(["build".as_ref(), folder.path().as_os_str()]).await.is_done();
    let node = node([Function::component("js", folder.path().join(".isolet/js.wasm"))]).await;
    let failed = node.get("js", "/").await;
    failed.is_problem(500, "guest_trap");
    explained(&node, &failed).await.says(&[
        "stdout | before\n",
        "stderr | TypeError: ",
        "at price (index.js:2:",
    ]);
}

#[tokio::test]
async fn functions_that_a_request_went_through_have_its_id() {
    let caller = Function::fixture("probe-rust").named("a").service("B", "b").limit("timeout", 2_000);
    let node = node([caller, Function::fixture("sleep-forever").named("b").limit("timeout", 100)]).await;
    let answer = node.get("a", "/forward?service=B&url=http://b.example/path").await;
    assert_eq!((answer.status, answer.header("isolet-error")), (504, None), "{}", answer.describe());
    let why = explained(&node, &answer).await;
    why.says(&["error[limit_time]: b took longer", "GET /path, called by another function"]);
}

#[tokio::test]
async fn a_function_that_cannot_be_run_is_told() {
    let node = node(["hello".into()]).await;
    for file in std::fs::read_dir(node.folder().join("data/machine-code")).expect("the store is there") {
        std::fs::remove_file(file.expect("the store is readable").path()).expect("its owner may remove it");
    }
    let failed = node.get("hello", "/").await;
    failed.is_problem(503, "deployment_unavailable");
    let why = explained(&node, &failed).await;
    why.says(&[
        "error[deployment_unavailable]: hello cannot be run",
        "not started",
        "deploy the function again",
    ]);
}

#[tokio::test]
async fn they_outlive_the_node_and_are_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let start =
        || Node::serving(["trap", "no-response"]).data(&folder.path().join("data")).workers(1).start();
    let mut node = start().await;
    let mut failed = Vec::new();
    for function in ["trap", "no-response"] {
        failed.push(node.get(function, "/path").await);
    }
    node.signal(Signal::TERM);
    assert!(node.ended().await.success());
    let node = start().await;
    let ask = async |line: &str| ask(folder.path(), line).await;
    for response in &failed {
        ask(&format!("why {}", id(response))).await.says(&["error[guest_", "worker 0", "GET /path"]);
    }
    ask("why").await.says(&["at ", "function", "code", "guest_trap", "guest_no_response", "GET /path"]);
    let list: Value = serde_json::from_str(&ask("why --json --code guest_trap").await.stdout).expect("JSON");
    assert_eq!((&list[0]["function"], list.as_array().map(Vec::len)), (&"trap".into(), Some(1)));
    assert_eq!(ask("why --function nothing").await.is_done().stdout.lines().count(), 1);
    drop(node);
}

#[tokio::test]
async fn a_storm_is_told_in_part() {
    let node = Node::serving(["trap", "no-response"]).own_data().start().await;
    let mut client = node.connect().await;
    let began = Instant::now();
    for _ in 0..STORM {
        client.send(&Request::get("trap", "/")).await.is_problem(500, "guest_trap");
    }
    // It began and ended within seconds of the bound that were not its own.
    let allowed = A_SECOND * (began.elapsed().as_secs() + 2);
    // The storm leaves room for what happens beside it.
    let other = node.get("no-response", "/").await;
    explained(&node, &other).await.says(&["guest_no_response"]);
    let all = listed(&node).await;
    let storm = all.as_array().expect("a list").iter().filter(|it| it["function"] == "trap");
    let left_out: Vec<u64> = storm.map(|it| it["left_out"].as_u64().expect("a number")).collect();
    let (told, counted) = (left_out.len() as u64, left_out.iter().sum::<u64>());
    assert!((1..=allowed).contains(&told) && told + counted <= STORM, "{left_out:?}");
}

#[tokio::test]
async fn what_is_not_known_or_not_ones_own_is_refused() {
    let functions = ["trap", "no-response"].map(Function::fixture);
    let node = Node::serving(functions).own_data().set("admin.listen=127.0.0.1:0").start().await;
    let line = node.output.says(&["admin on "]).await;
    let url = line.strip_prefix("admin on ").expect("the address").to_owned();
    let data = node.folder().to_owned();
    let unknown = ask(&data, "why 0123456789abcdef").await;
    unknown.is_refused(
        1,
        &["no post-mortem of the request `0123456789abcdef`", "kept for 7 days", "(not_found)"],
    );
    ask(&data, "why not/an/id").await.is_refused(2, &["`not/an/id` is no id"]);
    ask(&data, "why --code Limit").await.is_refused(2, &["`Limit` is no code"]);
    let (own, others) = (node.get("trap", "/").await, node.get("no-response", "/").await);
    explained(&node, &own).await;
    explained(&node, &others).await;

    let token = ask(&data, "token create ci --scope deploy:trap").await.is_done().stdout.trim().to_owned();
    let tcp = |line: String| {
        let args: Vec<OsString> = line.split(' ').chain(["--node", &url]).map(OsString::from).collect();
        isolet_with([("ISOLET_TOKEN", token.clone())], args)
    };
    tcp(format!("why {}", id(&own))).await.says(&["guest_trap"]);
    tcp(format!("why {}", id(&others))).await.is_refused(1, &["no post-mortem", "(not_found)"]);
    tcp("why --function no-response".to_owned()).await.is_refused(1, &["(not_found)"]);
    let list: Value = serde_json::from_str(&tcp("why --json".to_owned()).await.stdout).expect("JSON");
    assert_eq!((&list[0]["function"], list.as_array().map(Vec::len)), (&"trap".into(), Some(1)));
}

/// A node with a data folder of its own.
async fn node<const N: usize>(functions: [Function; N]) -> Node {
    Node::serving(functions).own_data().start().await
}

/// The id of the request that a response answers.
fn id(response: &Response) -> String {
    response.header("x-request-id").expect("every response has it").to_owned()
}

/// Runs a command for the node whose data folder is in `folder`.
async fn ask(folder: &Path, line: &str) -> Ran {
    let data = [OsString::from("--data"), folder.join("data").into_os_string()];
    isolet(line.split(' ').map(OsString::from).chain(data)).await
}

/// What `isolet why` tells, once it is on disk.
async fn explained(node: &Node, response: &Response) -> Ran {
    let line = format!("why {}", id(response));
    let told = async {
        loop {
            let ran = ask(node.folder(), &line).await;
            if ran.code == Some(0) {
                return ran;
            }
        }
    };
    within("a post-mortem", told).await
}

/// The post-mortem of a request that has one.
async fn record(node: &Node, response: &Response) -> Value {
    let ran = ask(node.folder(), &format!("why --json {}", id(response))).await;
    let records: Value = serde_json::from_str(&ran.is_done().stdout).expect("JSON");
    records[0].clone()
}

/// The latest, as JSON.
async fn listed(node: &Node) -> Value {
    let ran = ask(node.folder(), "why --json --limit 1000").await;
    serde_json::from_str(&ran.is_done().stdout).expect("JSON")
}
