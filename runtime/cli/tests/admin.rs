//! The admin API from outside: who may ask what, how often and how much, and what is answered to nonsense.

#![expect(clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod support;

use isolet_node::admin::openapi;
use serde_json::{Value, json};
use std::time::Duration;
use support::{
    Api, Client, Function, Node, Response, Start, Upstream, bearer, browser, dump_dom, fixture_path, isolet,
    within,
};

/// Large enough not to be met by tests of other things.
const NO_BOUND: [&str; 2] = ["admin.requests_per_second=100000", "admin.failures_per_minute=1000000"];

/// More requests than any bound of these tests lets through at once.
const MANY: usize = 100;

/// Methods of the description.
const METHODS: [&str; 4] = ["get", "put", "post", "delete"];

/// An operation of the description.
struct Operation {
    method: String,
    path: String,
    /// The scopes of each way to be allowed; nothing when it needs no token.
    security: Option<Vec<Vec<String>>>,
    body: Option<(String, Vec<u8>)>,
}

/// Who asks: what it says of itself, and the scope that it has, if it has any.
struct Asker {
    name: &'static str,
    authorization: String,
    scope: Option<&'static str>,
}

#[tokio::test]
async fn every_operation_asks_for_its_scope() {
    let (_node, api) = with_shop(&NO_BOUND).await;
    let askers = askers(&api).await;
    let (reads, changes): (Vec<_>, Vec<_>) = operations().into_iter().partition(|it| it.method == "get");
    assert!(reads.len() + changes.len() > 20, "{} and {}", reads.len(), changes.len());
    let mut wrong = Vec::new();
    // Who may delete does so; until then all is there to be read.
    for operations in [reads, changes] {
        for (asker, operation) in askers.iter().flat_map(|asker| operations.iter().map(move |it| (asker, it)))
        {
            let answer = asked(&api, operation, asker).await;
            if let Err(expected) = judged(operation, asker, &answer) {
                let Operation { method, path, .. } = operation;
                wrong.push(format!(
                    "{} {method} {path}: expected {expected}, got {}",
                    asker.name,
                    answer.describe()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    // Who asks for what is another's is told that it is not there, and the log knows better, of reads too.
    let audit = api.on_socket("GET", "/v1/audit?limit=1000", &Value::Null).await.json();
    for (action, object) in [("GET", "/v1/functions/shop"), ("DELETE", "/v1/functions/shop")] {
        let is_of = |entry: &&Value| entry["action"] == action && entry["object"] == object;
        let is_hidden = |entry: &&Value| entry["outcome"] == "404" && entry["detail"] == "scope";
        let entries = audit["items"].as_array().expect("a list");
        let entry = entries.iter().filter(is_of).find(is_hidden);
        let entry = entry.unwrap_or_else(|| panic!("no {action} {object} in {audit:#}"));
        assert!(entry["actor"].as_str().is_some_and(|actor| actor.starts_with("token:")), "{entry}");
    }
}

/// Whether the answer is what the description promises to the asker; else, what it promises.
fn judged(operation: &Operation, asker: &Asker, answer: &Response) -> Result<(), &'static str> {
    let holds = |holds: bool, expected| if holds { Ok(()) } else { Err(expected) };
    let is_refused = matches!(answer.status, 401 | 403);
    let Some(security) = &operation.security else { return holds(!is_refused, "an open path") };
    let Some(scope) = asker.scope else {
        let is_told = answer.header("www-authenticate") == Some("Bearer");
        return holds(answer.status == 401 && is_told && is_code(answer, "token"), "401 token");
    };
    let of_function = operation.path.contains("/functions/shop");
    if security.iter().any(|needed| needed.iter().all(|needed| grants(scope, needed))) {
        // What there is can be read; what was changed or deleted on the way may be gone, and no request has failed.
        let is_there = !operation.path.starts_with("/v1/post-mortems/");
        let is_whole = operation.method != "get" || !is_there || answer.status < 300;
        return holds(!is_refused && is_whole, "an answer");
    }
    if of_function && !grants(scope, "read") && !grants(scope, "deploy:{function}") {
        return holds(answer.status == 404 && is_code(answer, "not_found"), "404 not_found");
    }
    holds(answer.status == 403 && is_code(answer, "scope"), "403 scope")
}

/// Whether a token with `scope` has what an operation on `shop` needs.
fn grants(scope: &str, needed: &str) -> bool {
    match needed {
        "admin" => scope == "admin",
        "read" => ["admin", "deploy:*", "read"].contains(&scope),
        "deploy:{function}" => ["admin", "deploy:*", "deploy:shop"].contains(&scope),
        "deploy:{any}" => scope == "admin" || scope.starts_with("deploy:"),
        other => panic!("{other} is not known here"),
    }
}

async fn askers(api: &Api) -> Vec<Asker> {
    let mut askers = vec![
        Asker { name: "nobody", authorization: String::new(), scope: None },
        Asker { name: "another scheme", authorization: "Basic YTpi".to_owned(), scope: None },
        Asker { name: "no token", authorization: "Bearer".to_owned(), scope: None },
        Asker { name: "a wrong token", authorization: bearer(&format!("isolet_1_{:064x}", 0)), scope: None },
        Asker { name: "a revoked token", authorization: bearer(&revoked(api).await), scope: None },
        Asker { name: "an expired token", authorization: bearer(&expired(api).await), scope: None },
    ];
    for scope in ["read", "deploy:other", "deploy:shop", "deploy:*", "admin"] {
        let authorization = bearer(&api.token(scope, None).await);
        askers.push(Asker { name: scope, authorization, scope: Some(scope) });
    }
    askers
}

async fn revoked(api: &Api) -> String {
    let token = api.token("admin", None).await;
    let id = token.split('_').nth(1).expect("an id");
    let done = api.on_socket("DELETE", &format!("/v1/tokens/{id}"), &Value::Null).await;
    assert_eq!(done.status, 204, "{}", done.describe());
    token
}

async fn expired(api: &Api) -> String {
    let token = api.token("admin", Some(1)).await;
    let wait = async {
        while api.get("/v1/node", &token).await.status != 401 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    within("the end of a token", wait).await;
    token
}

/// Every operation, with the examples of its parameters and its body.
fn operations() -> Vec<Operation> {
    let document: Value = serde_json::from_str(&openapi()).expect("it is JSON");
    let mut operations = Vec::new();
    for method in METHODS {
        for (path, item) in document["paths"].as_object().expect("paths") {
            let Some(operation) = item.get(method) else { continue };
            let scopes = |requirement: &Value| -> Vec<String> {
                serde_json::from_value(requirement["token"].clone()).expect("scopes")
            };
            let security = operation.get("security").and_then(Value::as_array);
            operations.push(Operation {
                method: method.to_owned(),
                path: filled(path, operation),
                security: security.map(|security| security.iter().map(scopes).collect()),
                body: operation.get("requestBody").map(|body| example(&document, body)),
            });
        }
    }
    operations
}

/// The path with the examples of its parameters.
fn filled(path: &str, operation: &Value) -> String {
    let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let in_path = parameters.clone().filter(|parameter| parameter["in"] == "path");
    let path = in_path.fold(path.to_owned(), |path, parameter| {
        let name = parameter["name"].as_str().expect("a name");
        let example = parameter["example"].to_string();
        path.replace(&format!("{{{name}}}"), example.trim_matches('"'))
    });
    // An answer that follows what happens has no end.
    let follows = parameters.clone().any(|parameter| parameter["name"] == "follow");
    if follows { format!("{path}?follow=false") } else { path }
}

/// A body as its description shows one.
fn example(document: &Value, body: &Value) -> (String, Vec<u8>) {
    let (content_type, content) =
        body["content"].as_object().and_then(|it| it.iter().next()).expect("content");
    if content_type != "application/json" {
        return (content_type.clone(), Vec::new());
    }
    (content_type.clone(), example_of(document, &content["schema"]).to_string().into_bytes())
}

fn example_of(document: &Value, schema: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#'));
        return example_of(document, target.expect("it leads somewhere"));
    }
    if let Some(example) = schema.get("example") {
        return example.clone();
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    required.map(|key| (key.to_owned(), example_of(document, &schema["properties"][key]))).collect()
}

async fn asked(api: &Api, operation: &Operation, asker: &Asker) -> Response {
    let method = operation.method.to_uppercase();
    let request = match &operation.body {
        Some((content_type, body)) => {
            api.with_body(&method, &operation.path, &asker.authorization, (content_type, body))
        }
        None => api.request(&method, &operation.path, &asker.authorization),
    };
    let mut connection = api.connect().await;
    connection.write(&request.head()).await;
    connection.write(request.body()).await;
    // Some answers have no end; how they begin says enough, and a problem is read whole.
    let mut response = connection.response_head().await;
    if let Some(length) = response.header("content-length").and_then(|length| length.parse::<usize>().ok()) {
        while response.body.len() < length {
            let more = connection.read_some().await;
            assert!(!more.is_empty(), "it is cut: {}", response.describe());
            response.body.extend(more);
        }
    }
    response
}

fn is_code(answer: &Response, code: &str) -> bool {
    answer.header("isolet-error") == Some(code) && answer.json()["code"] == code
}

/// Method, path, content type and body; status, code and words of the answer.
type Nonsense<'a> = (&'a str, &'a str, &'a str, &'a str, u16, &'a str, &'a [&'a str]);

#[tokio::test]
async fn nonsense_is_answered_with_its_reason() {
    let (_node, api) = with_shop(&NO_BOUND).await;
    let token = api.token("admin", None).await;
    let digest = |fixture: &str| {
        blake3::hash(&std::fs::read(fixture_path(fixture)).expect("a fixture")).to_hex().to_string()
    };
    for fixture in ["core-module", "unknown-import"] {
        let body = std::fs::read(fixture_path(fixture)).expect("a fixture");
        let path = format!("/v1/components/{}", digest(fixture));
        let put = api.with_body("PUT", &path, &bearer(&token), ("application/wasm", &body));
        assert_eq!(api.send(put).await.status, 201);
    }
    let version = |fixture: &str| {
        let manifest = json!({ "file": "isolet.toml", "text": "name = \"shop\"\ncomponent = \"x.wasm\"\n" });
        json!({ "component": digest(fixture), "manifest": manifest }).to_string()
    };
    let bad_manifest = json!({ "component": digest("core-module"), "manifest":
        { "file": "isolet.toml", "text": "name = \"shop\"\ncomponent = \"x.wasm\"\nfule = 1\n" } });
    let (tokens, versions, live) =
        ("/v1/tokens", "/v1/functions/shop/versions", "/v1/functions/shop/aliases/live");
    let empty_digest = format!("/v1/components/{}", blake3::hash(b"").to_hex());
    let json = "application/json";
    let cases: [Nonsense<'_>; 26] = [
        ("POST", versions, json, &version("core-module"), 422, "component", &["core module"]),
        ("POST", versions, json, &version("unknown-import"), 422, "ungranted", &["example:unknown"]),
        ("POST", versions, json, &version("counter"), 422, "no_component", &["put it first"]),
        ("POST", versions, json, &bad_manifest.to_string(), 422, "manifest", &["isolet.toml:3:1", "`fule`"]),
        (
            "POST",
            versions,
            json,
            r#"{"component":"x","manifest":{"file":"a","text":""}}"#,
            400,
            "bad_request",
            &["BLAKE3"],
        ),
        ("POST", tokens, json, "{", 400, "bad_request", &["line 1 column 1"]),
        (
            "POST",
            tokens,
            json,
            "{\"name\":\"a\",\n \"scopes\": [,]}",
            400,
            "bad_request",
            &["line 2 column 13"],
        ),
        ("POST", tokens, json, "", 400, "bad_request", &["EOF"]),
        ("POST", tokens, json, r#"{"name":"a"}"#, 422, "bad_value", &["missing field `scopes`"]),
        (
            "POST",
            tokens,
            json,
            r#"{"name":"a","scopes":["read"],"expire":1}"#,
            422,
            "bad_value",
            &["unknown field `expire`"],
        ),
        ("POST", tokens, json, r#"{"name":"a","scopes":[]}"#, 422, "bad_value", &["at least one scope"]),
        (
            "POST",
            tokens,
            json,
            r#"{"name":"a","scopes":["root"]}"#,
            422,
            "bad_value",
            &["`root` is no scope"],
        ),
        (
            "POST",
            tokens,
            json,
            r#"{"name":"a","scopes":["read"],"expires_in":0}"#,
            422,
            "bad_value",
            &["expires_in"],
        ),
        (
            "POST",
            tokens,
            "text/plain",
            r#"{"name":"a","scopes":["read"]}"#,
            415,
            "media_type",
            &["application/json"],
        ),
        (
            "PUT",
            live,
            json,
            r#"{"shares":[{"version":1,"weight":1}],"grunt":true}"#,
            422,
            "bad_value",
            &["`grunt`"],
        ),
        ("PUT", live, json, r#"{"shares":[]}"#, 422, "bad_value", &["alias"]),
        ("PUT", live, json, r#"{"shares":[{"version":99,"weight":1}]}"#, 404, "not_found", &["v99"]),
        (
            "PUT",
            live,
            json,
            r#"{"shares":[{"version":1,"weight":2}],"expect":99}"#,
            409,
            "moved",
            &["deployment"],
        ),
        ("PUT", &empty_digest, "application/wasm", "x", 422, "digest_mismatch", &["digest"]),
        ("PUT", &empty_digest, "text/plain", "x", 415, "media_type", &["application/wasm"]),
        ("GET", "/v1/functions?limit=0", json, "", 400, "bad_request", &["1 to 1000"]),
        ("GET", "/v1/functions?limit=many", json, "", 400, "bad_request", &["limit"]),
        ("GET", "/v1/functions/shop/versions/first", json, "", 400, "bad_request", &["first"]),
        ("GET", "/v2", json, "", 404, "not_found", &["/openapi.json"]),
        ("PATCH", tokens, json, "{}", 405, "method_not_allowed", &[]),
        ("DELETE", "/healthz", json, "", 405, "method_not_allowed", &[]),
    ];
    for (method, path, content_type, body, status, code, words) in cases {
        let request = api.with_body(method, path, &bearer(&token), (content_type, body.as_bytes()));
        let answer = api.send(request).await;
        answer.is_problem(status, code);
        let problem = answer.json();
        let detail = problem["detail"].as_str().expect("a detail");
        for word in words {
            assert!(detail.contains(word), "{method} {path} says `{word}`: {detail}");
        }
        assert_eq!(answer.header("allow").is_some(), status == 405, "{}", answer.describe());
    }
}

#[tokio::test]
async fn what_is_too_large_is_refused_before_it_is_sent() {
    let (_node, api) = with_shop(&NO_BOUND).await;
    let token = bearer(&api.token("admin", None).await);
    let component = format!("/v1/components/{}", blake3::hash(b"").to_hex());
    for (method, path, bytes) in [("PUT", &*component, (64 << 20) + 1), ("POST", "/v1/tokens", (2 << 20) + 1)]
    {
        let request = api.request(method, path, &token).header("content-length", &bytes.to_string());
        api.connect().await.send(&request).await.is_problem(413, "too_large");
    }
}

#[tokio::test]
async fn an_idempotency_key_belongs_to_one_request() {
    let (_node, api) = with_shop(&NO_BOUND).await;
    let token = bearer(&api.token("admin", None).await);
    let ask = async |body: &str| {
        let request = api.with_body("POST", "/v1/tokens", &token, ("application/json", body.as_bytes()));
        api.send(request.header("idempotency-key", "one")).await
    };
    let first = ask(r#"{"name":"a","scopes":["read"]}"#).await;
    let again = ask(r#"{"name":"a","scopes":["read"]}"#).await;
    assert_eq!((first.status, again.status, first.text()), (201, 201, again.text()));
    assert_eq!(
        (first.header("idempotency-replayed"), again.header("idempotency-replayed")),
        (None, Some("true"))
    );
    let other = ask(r#"{"name":"b","scopes":["read"]}"#).await;
    other.is_problem(422, "idempotency_key");
    let long = api.request("POST", "/v1/gc", &token).header("idempotency-key", &"k".repeat(129));
    api.send(long).await.is_problem(400, "bad_request");
    // A problem is told again under the id of the request that asks again.
    let refused = async || {
        let body = ("application/json", br#"{"name":"a","scopes":["root"]}"#.as_slice());
        let request = api.with_body("POST", "/v1/tokens", &token, body);
        api.send(request.header("idempotency-key", "two")).await
    };
    let (first, again) = (refused().await, refused().await);
    first.is_problem(422, "bad_value");
    again.is_problem(422, "bad_value");
    assert_ne!(first.header("x-request-id"), again.header("x-request-id"));
    assert_eq!(again.header("idempotency-replayed"), Some("true"));
}

#[tokio::test]
async fn hosts_and_pages_of_others_are_refused() {
    let (_node, api) = with_shop(&["admin.hosts=edge.example:443"]).await;
    let token = bearer(&api.token("admin", None).await);
    let port = api.address.port();
    let of_host = |host: &str| api.request("GET", "/v1/node", &token).host(host);
    for host in ["evil.example".to_owned(), "evil.example:443".to_owned(), format!("127.0.0.2:{port}")] {
        api.send(of_host(&host)).await.is_problem(421, "host");
    }
    for host in [format!("localhost:{port}"), format!("LOCALHOST:{port}"), "edge.example:443".to_owned()] {
        api.send(of_host(&host)).await.is_ok();
    }
    for (field, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", &format!("http://localhost:{}", port ^ 1)),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let request = api.request("GET", "/v1/node", &token).header(field, value);
        api.send(request).await.is_problem(403, "origin");
    }
    for (field, value) in [("origin", &*format!("http://localhost:{port}")), ("sec-fetch-site", "none")] {
        api.send(api.request("GET", "/v1/node", &token).header(field, value)).await.is_ok();
    }
    // Also where nobody needs a token.
    let health = api.request("GET", "/healthz", "");
    assert_eq!(api.send(health.clone()).await.status, 204);
    api.send(health.host("evil.example")).await.is_problem(421, "host");
}

/// A page of another site, in a browser of somebody who can reach the API and knows a token.
#[tokio::test]
async fn a_page_in_a_browser_does_not_reach_the_api() {
    let Some(browser) = browser() else { return };
    let (node, api) = with_shop(&NO_BOUND).await;
    let token = api.token("admin", None).await;
    let page = Upstream::start({
        let script = PAGE.replace("API", &api.address.to_string()).replace("TOKEN", &token);
        move |_| {
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\n\r\n",
                script.len()
            );
            (head + &script).into_bytes()
        }
    });
    let page = page.await;
    let (folder, url) = (node.folder().join("browser"), page.url("/"));
    let (dom, log) = tokio::task::spawn_blocking(move || {
        dump_dom(browser, &folder, &url, &["--virtual-time-budget=10000"])
    })
    .await
    .expect("it runs");
    assert!(dom.contains("asked 3, read 0"), "{dom}\n{log}");
    let tokens = api.on_socket("GET", "/v1/tokens", &Value::Null).await.json();
    assert_eq!(tokens["items"].as_array().expect("a list").len(), 1, "{tokens}");

    // The same by a name that was made to lead here (DNS rebinding): the page is of the API's own origin then.
    let folder = node.folder().join("rebound");
    let url = format!("http://evil.example:{}/openapi.json", api.address.port());
    let rebound = ["--host-resolver-rules=MAP evil.example 127.0.0.1"];
    let (dom, log) = tokio::task::spawn_blocking(move || dump_dom(browser, &folder, &url, &rebound))
        .await
        .expect("it runs");
    assert!(dom.contains("is no host of this API"), "{dom}\n{log}");
}

/// Asks in the three ways a page can: as itself, without reading the answer, and with the token.
const PAGE: &str = r##"<!doctype html><title>page</title><p id="done"></p><script>
const ways = [
  fetch("http://API/openapi.json"),
  fetch("http://API/v1/tokens", { method: "POST", mode: "no-cors", body: '{"name":"x","scopes":["admin"]}' })
    .then((answer) => answer.text()).then((text) => { if (!text) throw 0; }),
  fetch("http://API/v1/node", { headers: { authorization: "Bearer TOKEN" } }),
];
Promise.allSettled(ways).then((answers) => {
  const read = answers.filter((answer) => answer.status === "fulfilled").length;
  document.querySelector("#done").textContent = `asked ${answers.length}, read ${read}`;
});
</script>"##;

#[tokio::test]
async fn who_asks_too_often_is_told_to_wait() {
    let (_node, api) = with_shop(&["admin.requests_per_second=1"]).await;
    let token = api.token("read", None).await;
    let answer = until(429, async || api.get("/v1/node", &token).await).await;
    answer.is_problem(429, "throttled");
    let seconds: u64 = answer.header("retry-after").and_then(|it| it.parse().ok()).expect("seconds");
    assert!((1..=2).contains(&seconds), "{}", answer.describe());
    // Without a token too, by address; the socket is always open.
    until(429, async || api.send(api.request("GET", "/healthz", "")).await)
        .await
        .is_problem(429, "throttled");
    for _ in 0..MANY {
        assert_eq!(api.on_socket("GET", "/v1/node", &Value::Null).await.status, 200);
    }
}

#[tokio::test]
async fn who_sends_wrong_tokens_is_not_heard_for_a_while() {
    let (_node, api) = with_shop(&["admin.failures_per_minute=2"]).await;
    let token = api.token("read", None).await;
    let wrong = format!("isolet_1_{:064x}", 1);
    for _ in 0..2 {
        api.get("/v1/node", &token).await.is_ok();
        api.get("/v1/node", &wrong).await.is_problem(401, "token");
    }
    let answer = api.get("/v1/node", &wrong).await;
    answer.is_problem(429, "throttled");
    // A guess that is right gets no other answer, so it is not learned.
    let answer = api.get("/v1/node", &token).await;
    answer.is_problem(429, "throttled");
    assert!(answer.json()["detail"].as_str().is_some_and(|detail| detail.contains("wrong tokens")));
    assert_eq!(api.on_socket("GET", "/v1/node", &Value::Null).await.status, 200);
}

#[tokio::test]
async fn no_more_is_worked_on_than_allowed() {
    let (_node, api) = with_shop(&["admin.requests=1"]).await;
    let token = bearer(&api.token("admin", None).await);
    let path = format!("/v1/components/{}", blake3::hash(b"").to_hex());
    let upload = api.request("PUT", &path, &token).header("content-type", "application/wasm");
    let mut slow = api.connect().await;
    slow.write(&upload.header("content-length", "10").head()).await;
    let full = until(503, async || api.send(api.request("GET", "/healthz", "")).await).await;
    full.is_problem(503, "overloaded");
    assert_eq!(api.on_socket("GET", "/healthz", &Value::Null).await.status, 204);
    slow.write(b"0123456789").await;
    slow.response(false).await.is_problem(422, "digest_mismatch");
    until(204, async || api.send(api.request("GET", "/healthz", "")).await).await;
}

#[tokio::test]
async fn connections_of_one_address_are_bounded() {
    let (_node, api) = with_shop(&[]).await;
    let mut open: Vec<Client> = Vec::new();
    for _ in 0..128 {
        open.push(api.connect().await);
    }
    assert!(api.connect().await.is_closed().await);
    // One that goes makes room.
    open.pop();
    let mut is_heard = false;
    for _ in 0..MANY {
        let mut connection = api.connect().await;
        connection.write(&api.request("GET", "/healthz", "").head()).await;
        is_heard = !connection.read_some().await.is_empty();
        if is_heard {
            break;
        }
    }
    assert!(is_heard);
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let (_node, api) = with_shop(&[]).await;
    let token = bearer(&api.token("admin", None).await);
    let request = api.request("POST", "/v1/tokens", &token).header("content-type", "application/json");
    let answer = api.connect().await.send(&request.header("content-length", "10")).await;
    answer.is_problem(408, "client_timeout");
}

/// A change that was begun is finished when the client leaves: what is stored is served.
#[tokio::test]
async fn a_client_that_leaves_leaves_nothing_half_done() {
    let (node, api) = with_shop(&NO_BOUND).await;
    let other = Function::fixture("counter").named("shop").write(node.folder());
    let data = node.folder().join("data");
    let args = ["deploy", "--no-alias", "--data"].map(std::ffi::OsString::from);
    isolet(args.into_iter().chain([data.into(), other.into()])).await.is_done();
    let token = bearer(&api.token("admin", None).await);
    for version in [2, 1, 2] {
        let body = json!({ "shares": [{ "version": version, "weight": 1 }], "grant": true }).to_string();
        let content = ("application/json", body.as_bytes());
        let request = api.with_body("PUT", "/v1/functions/shop/aliases/live", &token, content);
        let mut connection = api.connect().await;
        connection.write(&[request.head(), request.body().to_vec()].concat()).await;
        drop(connection);
    }
    let live = async || {
        let function = api.on_socket("GET", "/v1/functions/shop", &Value::Null).await.json();
        function["aliases"]["live"]["shares"][0]["version"].as_u64().expect("a version")
    };
    // Whatever of it arrived: what the API says is what is served.
    for _ in 0..MANY {
        let (before, answer, after) = (live().await, node.get("shop", "/").await, live().await);
        if before == after {
            answer.is_text(if after == 2 { "1\n" } else { "Hello from Isolet!\n" });
        }
    }
}

#[tokio::test]
async fn every_answer_has_an_id_and_is_kept_by_nobody() {
    let (_node, api) = with_shop(&NO_BOUND).await;
    let token = bearer(&api.token("read", None).await);
    for (path, authorization) in
        [("/v1/node", &*token), ("/v1/node", ""), ("/nowhere", &token), ("/healthz", "")]
    {
        let request = api.request("GET", path, authorization).header("x-request-id", "mine");
        let answer = api.send(request).await;
        assert_eq!(answer.header("x-request-id"), Some("mine"), "{}", answer.describe());
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{}", answer.describe());
    }
}

/// A node with `admin.listen`, and `settings`.
fn node(settings: &[&str]) -> Start {
    let start = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).own_data();
    settings.iter().fold(start, |start, setting| start.set(setting))
}

/// A node with the function `shop` deployed to it.
async fn with_shop(settings: &[&str]) -> (Node, Api) {
    let node = node(settings).start().await;
    let shop = Function::fixture("hello").named("shop").write(node.folder());
    let args = ["deploy", "--data"].map(std::ffi::OsString::from);
    isolet(args.into_iter().chain([node.folder().join("data").into(), shop.into()])).await.is_done();
    let api = Api::of(&node).await;
    (node, api)
}

/// Asks until the answer has a status.
async fn until(status: u16, mut ask: impl AsyncFnMut() -> Response) -> Response {
    for _ in 0..MANY {
        let answer = ask().await;
        if answer.status == status {
            return answer;
        }
    }
    panic!("none of {MANY} answers was {status}")
}
