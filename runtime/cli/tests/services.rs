//! Functions that call functions of the same node: what arrives, what is inherited, and how a call fails.

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use support::{Client, Dev, End, Function, Node, Request, Response, fixture_path, isolet, root, serve};

const MIB: usize = 1 << 20;

fn probe(name: &str) -> Function {
    Function::fixture("probe-rust").named(name)
}

/// The function `a`, which may call `b` by the name `B`.
fn caller() -> Function {
    probe("a").service("B", "b")
}

/// A path that makes a probe call `path` by the name `B`.
fn call(path: &str) -> String {
    format!("/fetch?service=B&url=http://b.example{path}")
}

/// A path that makes a probe hand its request on.
fn forward(path: &str) -> String {
    format!("/forward?service=B&url=http://b.example{path}")
}

/// Asserts that a probe handed on a problem: the node's answer to its call.
fn is_problem_of_callee(response: &Response, status: u16, code: &str) {
    assert_eq!((response.status, response.end), (status, End::Clean), "{}", response.describe());
    let problem: serde_json::Value = serde_json::from_slice(&response.body).expect("a problem is JSON");
    assert_eq!((&problem["code"], &problem["status"]), (&code.into(), &status.into()));
    assert_eq!(problem["request_id"].as_str(), response.header("x-request-id"), "one id for all");
    // It was the guest that answered the client, and well.
    assert_eq!(response.header("isolet-error"), None);
}

#[tokio::test]
async fn a_request_arrives_as_it_was_made() {
    // The order of the functions does not matter, nor does it that `b` has no route to the outside.
    let node = Node::serving([caller(), probe("b").routes(&["nowhere.test/"])]).start().await;
    let url = "https://any.example:8443/request?x=%20&y";
    let seen = node.get("a", &format!("/fetch?service=B&url={url}")).await;
    seen.is_text(
        "Method::Get\nSome(Scheme::Https)\nSome(\"any.example:8443\")\nSome(\"/request?x=%20&y\")\n",
    );
    let request = Request::get("a", &forward("/headers"))
        .header("x-own", "kept")
        .header("isolet-service", "forged")
        .header("isolet-hops", "3")
        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    let headers = node.send(request).await;
    let lines: Vec<&str> = headers.is_ok().text().lines().collect();
    assert!(lines.contains(&"x-own: kept"), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-")));
    assert!(!lines.iter().any(|line| line.starts_with("isolet-")), "{lines:?}");
    assert_eq!(headers.header("content-type"), Some("text/plain"), "the callee's");
}

#[tokio::test]
async fn methods_statuses_and_bodies_go_both_ways() {
    let node = Node::serving([caller(), probe("b")]).start().await;
    node.post("a", &forward("/echo"), b"hello").await.is_text("hello");
    let put = Request::post("a", &forward("/request"), b"x").method("PUT");
    assert!(node.send(put).await.is_ok().text().starts_with("Method::Put\n"));
    let head = node.send(Request::get("a", &forward("/request")).method("HEAD")).await;
    assert_eq!((head.status, head.body.len(), head.end), (200, 0, End::Clean));
    for status in [204, 404, 503] {
        let response = node.get("a", &forward(&format!("/status?code={status}"))).await;
        assert_eq!((response.status, response.body.len()), (status, 0), "{}", response.describe());
    }
}

#[tokio::test]
async fn large_bodies_are_streamed_both_ways() {
    let large =
        |function: Function| function.limit("fuel", 100_000_000_000u64).limit("host_calls", 10_000_000);
    let node = Node::serving([large(caller()), large(probe("b"))]).start().await;
    let bytes = 20 * MIB;
    let client = node.connect().await;
    let (mut reader, mut writer) = client.split();
    let length = bytes.to_string();
    // The callee sends back what it reads: neither side ever holds it all, and the caller may still write when it answers.
    let head = Request::get("a", &forward("/count")).method("POST").header("content-length", &length).head();
    let write = async {
        writer.write(&head).await;
        let piece = vec![b'x'; MIB];
        for _ in 0..bytes / MIB {
            writer.write(&piece).await;
        }
    };
    let ((), response) = tokio::join!(write, async { reader.response(false).await });
    response.is_text("1\n");
    let chunks = node.get("a", &call("/chunks?n=160&size=65536")).await;
    assert_eq!(chunks.is_ok().body.len(), 10 * MIB);
    assert!(node.resident_bytes() < 200 << 20);
}

#[tokio::test]
async fn a_stream_arrives_piece_by_piece() {
    let node = Node::serving([caller(), probe("b")]).start().await;
    let mut client = node.connect().await;
    client.write(&Request::get("a", &call("/chunks?n=3&size=10&ms=100")).head()).await;
    client.response_head().await;
    let first = client.read_some().await;
    assert!(first.starts_with(b"A\r\n") && first.len() < 40, "{}", String::from_utf8_lossy(&first));
}

#[tokio::test]
async fn calls_in_a_circle_end() {
    let circle = |name: &str, callee: &str| probe(name).service("NEXT", callee);
    let node = Node::serving([circle("a", "b"), circle("b", "a"), circle("self", "self")]).start().await;
    let step = "/fetch?service=NEXT&url=http://next.example";
    for function in ["a", "self"] {
        // The request that came from outside has made no hop; sixteen are allowed.
        let deepest = node.get(function, &format!("{}/request", step.repeat(16))).await;
        assert!(deepest.is_ok().text().starts_with("Method::Get"), "{}", deepest.describe());
        let deeper = node.get(function, &format!("{}/request", step.repeat(17))).await;
        assert_eq!((deeper.status, deeper.text()), (502, "ErrorCode::LoopDetected\n"), "{function}");
    }
    // What a client says about hops counts against it alone.
    let late = Request::get("a", &format!("{step}/request")).header("isolet-hops", "16");
    assert_eq!(node.send(late).await.text(), "ErrorCode::LoopDetected\n");
    let early = Request::get("a", &format!("{}/request", step.repeat(17))).header("isolet-hops", "0");
    assert_eq!(node.send(early).await.text(), "ErrorCode::LoopDetected\n");
}

#[tokio::test]
async fn only_what_the_manifest_grants_can_be_called() {
    let node = Node::serving([caller(), probe("b").outbound(&["*"], true)]).start().await;
    for (function, binding, words) in [
        ("a", "C", "no service binding is called `C`; the manifest grants B"),
        ("a", "b", "no service binding is called `b`; the manifest grants B"),
        // A right to fetch is none to call.
        ("b", "A", "no service binding is called `A`; the manifest grants none"),
    ] {
        let path = format!("/fetch?service={binding}&url=http://b.test/request");
        let refused = node.get(function, &path).await;
        assert_eq!(refused.status, 502, "{}", refused.describe());
        assert!(refused.text().contains(words), "{}", refused.text());
    }
    // Nor is a right to call one to fetch.
    let fetched = node.get("a", "/fetch?url=http://b.test/request").await;
    assert_eq!(fetched.text(), "ErrorCode::HttpRequestDenied\n");
}

#[tokio::test]
async fn functions_see_nothing_of_each_other() {
    let node = Node::serving([
        caller().section("[vars]\nSECRET = \"of a\""),
        probe("b").section("[vars]\nOWN = \"of b\""),
    ])
    .start()
    .await;
    node.get("a", "/env").await.is_text("ISOLET_BINDINGS=B=service\nSECRET=of a\n");
    node.get("a", &call("/env")).await.is_text("OWN=of b\n");
    for _ in 0..2 {
        node.get("a", &call("/count")).await.is_text("1\n");
    }
}

#[tokio::test]
async fn how_a_callee_fails_is_its_answer() {
    let node = Node::serving([
        caller(),
        probe("b").limit("timeout", 200).limit("fuel", 10_000_000),
        probe("c").service("B", "trap-after-head"),
        Function::fixture("trap-after-head"),
        probe("d").service("B", "body-stall"),
        Function::fixture("body-stall").limit("timeout", 200),
    ])
    .start()
    .await;
    for (path, status, code) in [
        ("/panic", 500, "guest_trap"),
        ("/sleep?ms=10000", 504, "limit_time"),
        ("/burn?rounds=1000000000", 503, "limit_cpu"),
        ("/status?code=102", 502, "guest_bad_response"),
    ] {
        is_problem_of_callee(&node.get("a", &forward(path)).await, status, code);
    }
    // A body that is cut on its way is no clean end for anybody.
    let cut = node.get("d", &call("/")).await;
    cut.is_cut_after("partial");
    let cut = node.get("c", &call("/")).await;
    assert!(cut.end == End::Cut || cut.status == 500, "{}", cut.describe());
    node.get("a", &call("/request")).await.is_ok();
}

#[tokio::test]
async fn a_callee_has_no_more_time_than_its_caller() {
    let node =
        Node::serving([caller().limit("timeout", 300), probe("b").limit("timeout", 60_000)]).start().await;
    let began = Instant::now();
    let late = node.get("a", &call("/sleep?ms=50000")).await;
    assert!(began.elapsed() < Duration::from_secs(20));
    assert_eq!(late.status, 504, "{}", late.describe());
    node.log
        .find("the end of `b`", |line| {
            line.contains("\"function\":\"b\"")
                && (line.contains("limit_time") || line.contains("client_gone"))
        })
        .await;
}

#[tokio::test]
async fn all_of_a_tree_is_charged_to_its_root() {
    let node = Node::serving([
        probe("a").service("B", "b").limit("subrequests", 3),
        probe("b").service("B", "c"),
        probe("c"),
        probe("none").service("B", "c").limit("subrequests", 0),
    ])
    .start()
    .await;
    let many = |n: u32| format!("/fetch-many?n={n}&service=B&url=http://b.example/count");
    node.get("a", &many(3)).await.is_text("3\nNone\n");
    node.get("a", &many(4)).await.is_text("3\nSome(ErrorCode::ConnectionLimitReached)\n");
    // Of the three one was spent on the call itself.
    node.get("a", &call(&many(5))).await.is_text("2\nSome(ErrorCode::ConnectionLimitReached)\n");
    node.get("b", &many(5)).await.is_text("5\nNone\n");
    assert_eq!(node.get("none", &call("/count")).await.text(), "ErrorCode::ConnectionLimitReached\n");
}

#[tokio::test]
async fn a_callee_is_admitted_like_any_request() {
    let node = Node::serving([
        caller(),
        probe("b").limit("concurrency", 1).limit("queue", 0),
        probe("self").service("B", "self").limit("concurrency", 1).limit("queue_wait", 50),
    ])
    .start()
    .await;
    let mut busy = node.connect().await;
    busy.write(&Request::get("b", "/chunks?n=100000&size=10&ms=50").head()).await;
    busy.response_head().await;
    let throttled = node.get("a", &forward("/count")).await;
    assert_eq!(throttled.status, 429, "{}", throttled.describe());
    assert!(throttled.text().contains("\"code\":\"throttled\""), "{}", throttled.text());
    assert_eq!(throttled.header("retry-after"), Some("1"));
    drop(busy);
    node.log.says(&["\"function\":\"b\"", "client_gone"]).await;
    node.get("a", &forward("/count")).await.is_text("1\n");
    // One that waits for itself waits no longer than its queue.
    assert_eq!(node.get("self", &call("/count")).await.status, 429);
}

#[tokio::test]
async fn a_body_is_held_to_what_the_callee_takes() {
    let node = Node::serving([caller(), probe("b").limit("request_body", 1_000)]).start().await;
    node.post("a", &forward("/echo"), &[b'x'; 1_000]).await.is_text(&"x".repeat(1_000));
    let declared = node.post("a", &forward("/echo"), &[b'x'; 1_001]).await;
    assert_eq!(declared.status, 413, "{}", declared.describe());
    // Without a length it is noticed on the way.
    let mut client = node.connect().await;
    let head = Request::get("a", &forward("/headers")).method("POST").header("transfer-encoding", "chunked");
    client.write(&head.head()).await;
    client.write(format!("7d0\r\n{}\r\n0\r\n\r\n", "x".repeat(2_000)).as_bytes()).await;
    let headers = client.response(false).await;
    assert_eq!(headers.status, 200, "unread, it harms nobody: {}", headers.describe());
}

#[tokio::test]
async fn a_client_that_leaves_ends_the_whole_chain() {
    let node = Node::serving([
        probe("a").service("B", "b"),
        probe("b").service("B", "c"),
        probe("c").limit("timeout", 100_000),
    ])
    .start()
    .await;
    for path in ["/sleep?ms=90000&say=asleep", "/chunks?n=100000&size=10&ms=50"] {
        let mut client = node.connect().await;
        client.write(&Request::get("a", &call(&call(path))).head()).await;
        if path.starts_with("/chunks") {
            client.response_head().await;
        } else {
            node.log.says(&["asleep"]).await;
        }
        drop(client);
    }
    for function in ["a", "b", "c"] {
        node.log.says_times(2, &[&format!("\"function\":\"{function}\""), "client_gone"]).await;
    }
}

#[tokio::test]
async fn a_callee_may_go_on_after_its_answer() {
    let node = Node::serving([caller(), probe("b"), probe("hasty").limit("grace", 1)]).start().await;
    node.get("a", &call("/wait-until?ms=50")).await.is_text("answered\n");
    node.log.says_times(1, &["afterwards", "\"function\":\"b\""]).await;
    // An answer without a body is no client that left, neither here nor at the front door.
    let empty = node.get("a", &call("/wait-until?ms=50&code=204")).await;
    assert_eq!(empty.status, 204, "{}", empty.describe());
    node.log.says_times(2, &["afterwards", "\"function\":\"b\""]).await;
    assert_eq!(node.get("b", "/wait-until?ms=50&code=204").await.status, 204);
    node.log.says_times(3, &["afterwards", "\"function\":\"b\""]).await;
    // And no longer than its grace.
    assert_eq!(node.get("hasty", "/wait-until?ms=90000&code=204").await.status, 204);
    node.log.says(&["\"function\":\"hasty\"", "\"outcome\":\"limit_time\""]).await;
}

#[tokio::test]
async fn a_binding_that_leads_nowhere_is_refused_at_the_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut args = Vec::new();
    for function in [probe("web").service("AUTH", "auht"), probe("auth")] {
        args.push("--function".into());
        args.push(function.write(folder.path()).into_os_string());
    }
    serve(args).await.is_refused(
        1,
        &[
            "the service binding `AUTH` of `web` names the function `auht`, which this node does not serve",
            "did you mean `auth`?",
        ],
    );
}

/// Makes `folder` hold the function `name`, which calls the one that is called `b`.
fn rename(folder: &Path, name: &str) {
    let component = fixture_path("probe-rust");
    let manifest = format!(
        "name = {name:?}\ncomponent = {component:?}\n[[service]]\nbinding = \"B\"\nfunction = \"b\"\n"
    );
    let next = folder.join("next.tmp");
    fs::write(&next, manifest).expect("a manifest");
    fs::rename(next, folder.join("isolet.toml")).expect("it takes the place of the other");
}

#[tokio::test]
async fn a_callee_that_is_removed_finishes_its_calls_and_gets_no_more() {
    // `isolet dev` serves one function, so the one that calls is the one that goes: it takes another name.
    let folder = tempfile::tempdir().expect("a folder");
    rename(folder.path(), "b");
    let dev = Dev::start(folder.path()).await;
    let request = dev.get(&forward("/request")).await;
    assert!(request.is_ok().text().starts_with("Method::Get"), "{}", request.describe());
    let mut client = Client::connect(dev.address).await;
    client.write(&Request::get("dev", &call("/chunks?n=40&size=10&ms=50")).head()).await;
    client.response_head().await;

    rename(folder.path(), "renamed");
    dev.log.says(&["`b`, which this node does not serve", "a call of it is answered with 503"]).await;
    dev.log.says(&["reloaded"]).await;
    is_problem_of_callee(&dev.get(&forward("/request")).await, 503, "deployment_unavailable");
    // What ran when it went runs to its end.
    let mut rest = client.read_some().await;
    while !rest.ends_with(b"\r\n0\r\n\r\n") {
        let piece = client.read_some().await;
        assert!(!piece.is_empty(), "cut after {:?}", String::from_utf8_lossy(&rest));
        rest.extend(piece);
    }

    rename(folder.path(), "b");
    dev.log.says_times(2, &["reloaded"]).await;
    dev.get(&forward("/request")).await.is_ok();
}

#[tokio::test]
async fn a_callee_whose_machine_code_is_gone_is_unavailable_to_its_caller() {
    let node = Node::serving([caller(), Function::fixture("hello").named("b")]).own_data().start().await;
    // What a process has mapped it keeps.
    node.get("a", "/count").await.is_text("1\n");
    for file in fs::read_dir(node.folder().join("data/machine-code")).expect("the store is there") {
        fs::remove_file(file.expect("the store is readable").path()).expect("its owner may remove it");
    }
    is_problem_of_callee(&node.get("a", &forward("/")).await, 503, "deployment_unavailable");
    node.get("a", "/count").await.is_text("1\n");
}

#[tokio::test]
async fn calls_stay_in_their_worker() {
    let node = Node::serving([caller(), probe("b")]).workers(2).start().await;
    for _ in 0..8 {
        node.get("a", &call("/count")).await.is_text("1\n");
    }
}

/// A Worker of this source as a function.
async fn worker(folder: &Path, name: &str, source: &str) -> Function {
    let folder = folder.join(name);
    fs::create_dir_all(folder.join("node_modules")).expect("a folder");
    std::os::unix::fs::symlink(root().join("sdk-js-shim"), folder.join("node_modules/isolet"))
        .expect("a link");
    fs::write(folder.join("worker.js"), source).expect("a file");
    let wrangler =
        format!("name = {name:?}\nmain = \"worker.js\"\n[[services]]\nbinding = \"B\"\nservice = \"b\"\n");
    fs::write(folder.join("wrangler.toml"), wrangler).expect("a file");
    let ran = isolet(["build".as_ref(), folder.as_os_str()]).await;
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    let ran = isolet(["inspect".as_ref(), folder.as_os_str()]).await;
    assert!(ran.stdout.lines().any(|line| line.starts_with("service B") && line.ends_with(" b")), "{ran:#?}");
    Function::component(name, folder.join(".isolet").join(name).with_extension("wasm"))
}

const CALLER: &str = r#"
const behaviours = {
  "/pass": (request, env) => env.B.fetch(request),
  "/env": (_, env) => Object.keys(env).join(),
  "/twice": async (_, env) => {
    const answers = await Promise.all(["one", "two"].map((body) => env.B.fetch("http://b/text", { method: "POST", body })));
    return (await Promise.all(answers.map((answer) => answer.text()))).join(" ");
  },
  "/duplex": async (_, env) => {
    const { readable, writable } = new TransformStream();
    const writer = writable.getWriter();
    const answer = await env.B.fetch("http://b/shout", { method: "POST", body: readable });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    // Each word is sent once the one before has come back.
    for (const word of ["a", "b", "c"]) {
      writer.write(new TextEncoder().encode(word));
      said += (await reader.read()).value;
    }
    await writer.close();
    return said + (await reader.read()).done;
  },
  "/rpc": async (_, env) => env.B.add(1, 2).catch((error) => error.message),
  "/unknown": () => fetch("http://b/", { headers: { "isolet-service": "C" } }).catch((error) => error.message),
  "/abort": async (_, env) => {
    return env.B.fetch("http://b/never", { signal: AbortSignal.timeout(50) }).catch((error) => error.name);
  },
  "/long": async (_, env) => {
    const answer = await env.B.fetch("http://b/text", { method: "POST", body: new Blob(["x".repeat(2000)]).stream() });
    return `${answer.status} ${answer.headers.get("isolet-error")}`;
  },
};
export default {
  async fetch(request, env, context) {
    const result = await behaviours[new URL(request.url).pathname](request, env, context);
    return typeof result === "string" ? new Response(result) : result;
  },
};
"#;

const CALLEE: &str = r#"
const shout = new TransformStream({ transform: (bytes, to) => to.enqueue(new TextEncoder().encode(new TextDecoder().decode(bytes).toUpperCase())) });
const behaviours = {
  "/pass": async (request) => new Response(request.method + " " + request.url + " " + (await request.text()), { status: 201, headers: { "x-from": "b" } }),
  "/text": async (request) => new Response(await request.text()),
  "/shout": (request) => new Response(request.body.pipeThrough(shout)),
  "/never": () => new Promise(() => setTimeout(() => {}, 60_000)),
};
export default { fetch: (request) => behaviours[new URL(request.url).pathname](request) };
"#;

#[tokio::test]
async fn a_worker_calls_a_worker() {
    let folder = tempfile::tempdir().expect("a folder");
    let a = worker(folder.path(), "a", CALLER).await.service("B", "b");
    let b = worker(folder.path(), "b", CALLEE).await.limit("request_body", 1_000);
    let node = Node::serving([a.section("[vars]\nV = \"1\""), b]).start().await;
    let passed = node.post("a", "/pass?x=1", b"hello").await;
    assert_eq!((passed.status, passed.header("x-from")), (201, Some("b")), "{}", passed.describe());
    assert_eq!(passed.text(), "POST http://a.test/pass?x=1 hello");
    for (path, text) in [
        ("/env", "V,B"),
        ("/twice", "one two"),
        ("/duplex", "ABCtrue"),
        ("/abort", "TimeoutError"),
        ("/long", "413 too_large"),
        ("/rpc", "env.B.add(): calls of methods (RPC) are not offered; use env.B.fetch()"),
    ] {
        node.get("a", path).await.is_text(text);
    }
    node.log.says(&["\"function\":\"b\"", "client_gone"]).await;
    let unknown = node.get("a", "/unknown").await;
    assert!(unknown.is_ok().text().contains("no service binding is called `C`"), "{}", unknown.text());
}
