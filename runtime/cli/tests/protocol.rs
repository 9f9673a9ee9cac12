//! What the node takes for a request, byte by byte.

mod support;

use support::{Function, Node, Request, root};

const HOST: &str = "host: echo.test\r\n";

/// What is sent, and the status and code of the answer; no code where the guest answers.
type Case = (String, u16, Option<&'static str>);

fn cases() -> Vec<Case> {
    let bad = |status: u16, text: &str| (text.replace("HOST", HOST), status, Some("bad_request"));
    let good = |text: &str| (text.replace("HOST", HOST), 200, None);
    vec![
        good("GET / HTTP/1.1\r\nHOST\r\n"),
        good("GET http://echo.test/ HTTP/1.1\r\nHOST\r\n"),
        good("POST / HTTP/1.1\r\nHOSTcontent-length: 2\r\n\r\nhi"),
        good("POST / HTTP/1.1\r\nHOSTtransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\r\nHOSTHOST\r\n"),
        bad(400, "GET / HTTP/1.1\r\nhost: bad host\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\r\nhost: user@echo.test\r\n\r\n"),
        bad(400, "GET http://other.test/ HTTP/1.1\r\nHOST\r\n"),
        bad(
            400,
            "POST / HTTP/1.1\r\nHOSTcontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
        ),
        bad(400, "POST / HTTP/1.1\r\nHOSTcontent-length: 2\r\ncontent-length: 3\r\n\r\nhi"),
        bad(400, "POST / HTTP/1.1\r\nHOSTcontent-length: +2\r\n\r\nhi"),
        bad(400, "POST / HTTP/1.1\r\nHOSTtransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        bad(400, "POST / HTTP/1.1\r\nHOSTtransfer-encoding : chunked\r\n\r\n0\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\r\nHOSTx: a\r\n folded\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\nhost: echo.test\n\n"),
        bad(400, "GET / HTTP/1.1\r\nHOSTx: a\rb\r\n\r\n"),
        bad(400, "GET / HTTP/1.1\r\nHOSTx: a\0b\r\n\r\n"),
        bad(400, "GET /a\x7f HTTP/1.1\r\nHOST\r\n"),
        bad(400, "NONSENSE\r\n\r\n"),
        bad(405, "CONNECT echo.test:443 HTTP/1.1\r\nHOST\r\n"),
        bad(405, "TRACE / HTTP/1.1\r\nHOST\r\n"),
        bad(417, "POST / HTTP/1.1\r\nHOSTexpect: miracles\r\ncontent-length: 0\r\n\r\n"),
        bad(505, "GET / HTTP/3.0\r\nHOST\r\n"),
    ]
}

#[tokio::test]
async fn only_sound_requests_reach_a_guest() {
    let node = Node::serving(["echo"]).start().await;
    for (sent, status, code) in cases() {
        let mut client = node.connect().await;
        client.write(sent.as_bytes()).await;
        let response = client.response(false).await;
        match code {
            Some(code) => {
                assert_eq!(response.status, status, "{sent:?}: {}", response.describe());
                response.is_problem(status, code);
                assert!(client.is_closed().await, "what follows {sent:?} cannot be trusted");
            }
            None => assert_eq!(response.is_ok().status, status, "{sent:?}"),
        }
    }
}

#[tokio::test]
async fn sizes_of_a_head_are_exact() {
    let node = Node::serving(["echo"])
        .set("http.max_headers=10")
        .set("http.max_header_bytes=1000")
        .set("http.max_uri=100")
        .start()
        .await;
    // `host` is one of the fields.
    for (fields, status) in [(8, 200), (9, 200), (10, 431)] {
        let head = format!("GET / HTTP/1.1\r\n{HOST}{}\r\n", "x: y\r\n".repeat(fields));
        expect(&node, &head, status).await;
    }
    for (bytes, status) in [(999, 200), (1_000, 200), (1_001, 431)] {
        let head = format!("GET / HTTP/1.1\r\n{HOST}x: \r\n\r\n");
        let padded = head.replace("x: ", &format!("x: {}", "y".repeat(bytes - head.len())));
        assert_eq!(padded.len(), bytes);
        expect(&node, &padded, status).await;
    }
    for (bytes, status) in [(99, 200), (100, 200), (101, 414)] {
        let head = format!("GET /{} HTTP/1.1\r\n{HOST}\r\n", "a".repeat(bytes - 1));
        expect(&node, &head, status).await;
    }
}

async fn expect(node: &Node, head: &str, status: u16) {
    let mut client = node.connect().await;
    client.write(head.as_bytes()).await;
    let response = client.response(false).await;
    assert_eq!(response.status, status, "{} bytes: {}", head.len(), response.describe());
    if status != 200 {
        response.is_problem(status, "too_large");
    }
}

#[tokio::test]
async fn slow_clients_are_answered_408_or_let_go() {
    let node = Node::serving([Function::fixture("echo")])
        .set("http.header_timeout=200ms")
        .set("http.idle_timeout=200ms")
        .set("http.body_grace=200ms")
        .start()
        .await;
    let mut slow_head = node.connect().await;
    slow_head.write(b"GET / HTTP/1.1\r\nhost: ec").await;
    slow_head.response(false).await.is_problem(408, "client_timeout");
    assert!(slow_head.is_closed().await);

    let mut idle = node.connect().await;
    idle.send(&Request::get("echo", "/")).await.is_ok();
    assert!(idle.is_closed().await, "an idle connection ends without a word");

    let mut slow_body = node.connect().await;
    slow_body.write(b"POST / HTTP/1.1\r\nhost: echo.test\r\ncontent-length: 10\r\n\r\nhi").await;
    let response = slow_body.response(false).await;
    // The echo may have sent its head by then.
    assert!(response.status == 408 || response.end == support::End::Cut, "{}", response.describe());
}

#[tokio::test]
async fn requests_follow_each_other_on_a_connection() {
    let node = Node::serving(["echo", "hello", "trap"]).start().await;
    let mut client = node.connect().await;
    // Pipelined: the answers come in order, and a problem of a guest does not end the connection.
    let requests = [Request::get("hello", "/"), Request::get("trap", "/"), Request::get("hello", "/")];
    for request in &requests {
        client.write(&request.head()).await;
    }
    client.response(false).await.is_text("Hello from Isolet!\n");
    client.response(false).await.is_problem(500, "guest_trap");
    client.response(false).await.is_text("Hello from Isolet!\n");
    client.send(&Request::post("echo", "/", b"body")).await.is_text("body");
    client.write(&Request::post("echo", "/", b"").header("connection", "close").head()).await;
    client.response(false).await.is_text("");
    assert!(client.is_closed().await);
}

#[tokio::test]
async fn a_client_that_waits_is_told_to_continue_once_the_guest_reads() {
    let api = Function::component("api-rust", root().join("examples/api-rust/api-rust.wasm"));
    let node = Node::serving([api, "echo".into()]).start().await;
    let mut client = node.connect().await;
    let head = |function: &str, path: &str| {
        Request::get(function, path)
            .method("POST")
            .header("expect", "100-continue")
            .header("content-length", "13")
            .head()
    };
    client.write(&head("api-rust", "/todos/validate")).await;
    let interim = client.read_some().await;
    assert!(interim.starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&interim));
    client.write(b"{\"title\":\"x\"}").await;
    assert!(client.response(false).await.is_ok().text().contains("\"title\":\"x\""));
    // A guest that answers first gives its own head, which tells the client as much.
    client.write(&head("echo", "/")).await;
    assert_eq!(client.response_head().await.status, 200);
}

#[tokio::test]
async fn http2_serves_many_requests_on_one_connection() {
    let node = Node::serving(["hello", "trap", "echo", "counter"]).start().await;
    let h2 = node.connect_h2().await;
    let many = (0..50).map(|_| h2.get("hello", "/"));
    for response in futures(many).await {
        response.is_text("Hello from Isolet!\n");
        assert_eq!(response.header("x-request-id").map(str::len), Some(32));
    }
    h2.get("trap", "/").await.is_problem(500, "guest_trap");
    h2.get("nobody", "/").await.is_problem(404, "no_route");
    h2.post("echo", "/", b"body").await.is_text("body");
}

/// Awaits all of `futures` at once, in order.
async fn futures<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut pending: Vec<_> = futures.map(Box::pin).map(Some).collect();
    let mut done: Vec<Option<T>> = pending.iter().map(|_| None).collect();
    std::future::poll_fn(|cx| {
        for (future, output) in pending.iter_mut().zip(&mut done) {
            let Some(running) = future else { continue };
            if let std::task::Poll::Ready(value) = running.as_mut().poll(cx) {
                *output = Some(value);
                *future = None;
            }
        }
        match done.iter().all(Option::is_some) {
            true => std::task::Poll::Ready(()),
            false => std::task::Poll::Pending,
        }
    })
    .await;
    done.into_iter().flatten().collect()
}
