//! A Worker in JavaScript in front of clients: what the Web APIs do on a node, what an isolate keeps, and how one fails.
//!
//! These tests need Node.js, the packages of sdk-js-shim (`npm ci --prefix sdk-js-shim`) and its engine.wasm.

mod support;

use std::fs;
use support::{Function, Node, Request, isolet, root};
use tempfile::TempDir;

/// `fixtures/guests/worker.js` as a component.
struct Worker(TempDir);

impl Worker {
    async fn build() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let put = |name: &str, text: &[u8]| fs::write(folder.path().join(name), text).expect("a file");
        put("isolet.toml", b"name = \"worker\"\nmain = \"worker.js\"\n");
        for name in ["worker.js", "vectors.mjs"] {
            put(name, &fs::read(root().join("fixtures/guests").join(name)).expect("the fixture is there"));
        }
        fs::create_dir(folder.path().join("node_modules")).expect("a folder");
        let package = folder.path().join("node_modules/isolet");
        std::os::unix::fs::symlink(root().join("sdk-js-shim"), package).expect("a link");
        let ran = isolet(["build".as_ref(), folder.path().as_os_str()]).await;
        assert_eq!(ran.code, Some(0), "{ran:#?}");
        Worker(folder)
    }

    fn function(&self, name: &str) -> Function {
        Function::component(name, self.0.path().join(".isolet/worker.wasm"))
    }
}

#[tokio::test]
async fn web_apis_answer() {
    let worker = Worker::build().await;
    let function = worker.function("js").section("[vars]\nGREETING = \"hi\"");
    let node = Node::serving([function]).start().await;
    let cases = [
        ("/env", "{\"GREETING\":\"hi\"}"),
        ("/built-at", "0"),
        ("/clock", "true"),
        ("/url", "http://js.test/b?c=%C3%BC#d url"),
        ("/digest", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        // RFC 4231, test case 2.
        ("/hmac", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
        ("/gzip", "6000"),
        ("/stream", "part 0\npart 1\npart 2\n"),
        ("/timers", "5,10,20"),
        ("/clone", "7"),
        ("/regexp", "-1"),
        ("/deep", "RangeError"),
        ("/fetch", "Error"),
    ];
    for (path, text) in cases {
        node.get("js", path).await.is_text(text);
    }
    let purge = node.send(Request::get("js", "/method").method("PROPFIND")).await;
    purge.is_text("PROPFIND");
    for (path, length) in [("/regexp", "2"), ("/count", "1"), ("/digest", "64"), ("/env", "17")] {
        let head = node.send(Request::get("js", path).method("HEAD")).await;
        let seen = (head.status, head.header("content-length"), head.body.len());
        assert_eq!(seen, (200, Some(length), 0), "{path}: {head:?}");
    }
}

/// HTTP/1.1 asks for nothing more once it has the promised bytes; the isolate lives on for what `waitUntil` got.
#[tokio::test]
async fn what_wait_until_got_outlives_the_response() {
    let worker = Worker::build().await;
    let node = Node::serving([worker.function("js")]).start().await;
    node.get("js", "/wait-until").await.is_text("now");
    node.log.says(&["waited for, after the response"]).await;
}

/// What is published as a signature holds and, with a bit of it changed, does not; keys survive each format.
#[tokio::test]
async fn key_pairs_sign_encrypt_and_agree() {
    let worker = Worker::build().await;
    let node = Node::serving([worker.function("js").limit("fuel", 50_000_000_000_u64)]).start().await;
    let cases = [
        (
            "/signatures",
            "RS256 true false PS384 true false ES256 true false ES384 true false ES512 true false EdDSA true false",
        ),
        ("/rsa", "true,false,true,false true,false,true,false hello OperationError"),
        ("/rsa-generate", "1024 true,false,true,false"),
        (
            "/curves",
            "true,false,true,false true,false,true,false true,false,true,false true,false,true,false",
        ),
        ("/agree", "true,true,true,true"),
        ("/wrap", "true,true,OperationError"),
    ];
    for (path, text) in cases {
        node.get("js", path).await.is_text(text);
    }
}

#[tokio::test]
async fn bodies_come_in_and_go_out_whole() {
    let worker = Worker::build().await;
    let node = Node::serving([worker.function("js")]).start().await;
    let large: Vec<u8> = (0..1_000_000_u32).map(|at| (at % 251) as u8).collect();
    for body in [&b""[..], b"x", &large] {
        let echoed = node.post("js", "/echo", body).await;
        assert!(echoed.is_ok().body == body, "{} of {} bytes", echoed.body.len(), body.len());
    }
    let json = node.post("js", "/json", "{\"ü\":[1,null]}".as_bytes()).await;
    assert_eq!((json.status, json.text()), (201, "{\"got\":{\"ü\":[1,null]}}"));
    assert_eq!(json.header("content-type"), Some("application/json"));
    let form = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nvalue\r\n--b\r\nContent-Disposition: form-data; \
                name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n--b--\r\n";
    let request = Request::post("js", "/form", form.as_bytes());
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    node.send(request).await.is_text("value a.txt text/plain content");
}

#[tokio::test]
async fn an_isolate_keeps_what_its_mode_says() {
    let worker = Worker::build().await;
    let reuse = worker.function("reuse").key("isolation = \"reuse\"");
    let node = Node::serving([worker.function("fresh"), reuse]).start().await;
    let mut random = Vec::new();
    for turn in 1..=3 {
        node.get("fresh", "/count").await.is_text("1");
        node.get("reuse", "/count").await.is_text(&turn.to_string());
        for function in ["fresh", "reuse"] {
            random.extend(node.get(function, "/random").await.text().split(' ').map(str::to_owned));
        }
    }
    let drawn = random.len();
    random.sort();
    random.dedup();
    assert_eq!(random.len(), drawn, "random numbers repeat: {random:?}");
}

#[tokio::test]
async fn failures_are_problems_and_are_logged() {
    let worker = Worker::build().await;
    let node = Node::serving([worker.function("js").limit("memory", 32 << 20)]).start().await;
    let cases = [
        ("/throw", 500, "guest_trap", &["RangeError: thrown on purpose", ""][..]),
        ("/later", 500, "guest_trap", &["Error: thrown later"]),
        ("/never", 500, "guest_trap", &["waits for something that never comes"]),
        ("/nothing", 500, "guest_trap", &["TypeError", "Response"]),
        ("/loop", 503, "limit_cpu", &["limit_cpu"]),
        ("/hog", 503, "limit_memory", &["limit_memory"]),
    ];
    for (path, status, code, words) in cases {
        node.get("js", path).await.is_problem(status, code);
        node.log.says(words).await;
        node.get("js", "/count").await.is_text("1");
    }
    node.get("js", "/log").await.is_text("ok");
    node.log.says(&["said 7 { deep: [ Map(1) { 1 => 'one' } ] }"]).await;
    node.get("js", "/reject").await.is_text("ok");
    node.log.says(&["Unhandled rejection: Error: nobody handles this"]).await;
}
