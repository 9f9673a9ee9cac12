//! HTTP/1: what is refused and how, what passes, and the clocks.

use super::*;

/// A request that proves the connection to be alive, or dead.
const NEXT: &str = "GET /next HTTP/1.1\r\nhost: n\r\nconnection: close\r\n\r\n";

/// Sends bytes and a sound request behind them; returns the statuses until the server closes.
async fn probe(server: &Server, request: &[u8]) -> (Vec<u16>, String) {
    let mut stream = server.connect().await;
    stream.write_all(request).await.expect("an open connection");
    stream.write_all(NEXT.as_bytes()).await.expect("an open connection");
    let answer = read_to_end(&mut stream).await;
    (statuses(&answer), answer)
}

/// Requests that are refused: the status, and nothing behind it is answered.
#[tokio::test]
async fn unsound_requests_are_refused_and_the_connection_closed() {
    let server = Server::plain().await;
    let long_uri = format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "x".repeat(8 << 10));
    let huge_uri = format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "x".repeat(70_000));
    let fields = format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: y\r\n".repeat(100));
    let big_field = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "y".repeat(64 << 10));
    let huge_field = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "y".repeat(500_000));
    let table: &[(u16, &str)] = &[
        (400, "GET / HTTP/1.1\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nhost: a\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a/b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a@b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost:\r\n\r\n"),
        (400, "GET http://b/ HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET http://a@b/ HTTP/1.1\r\nhost: a@b\r\n\r\n"),
        (400, "GET ftp://a/ HTTP/1.1\r\nhost: a\r\n\r\n"),
        (
            400,
            "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 1\r\n\r\nx"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1,1\r\n\r\nx"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: +1\r\n\r\nx"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 99999999999999999999\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ncontent-length:\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: xchunked\r\n\r\n0\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        (
            400,
            "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
        (400, "POST / HTTP/1.0\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"),
        (400, "GET / HTTP/1.1\nhost: a\n\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nx: a\rb\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nx: a\0b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nx: a\x07b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nx: a\r\n b\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nx : a\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\n: a\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\nhost: a\r\nnothing\r\n\r\n"),
        (400, "GET / HTTP/1.1\r\n host: a\r\n\r\n"),
        (400, "G@T / HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET  / HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET / HTTP/1.1 \r\nhost: a\r\n\r\n"),
        (400, "GET /a b HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET /\u{e9} HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET /%00 HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET /#f HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET * HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "GET /\r\n\r\n"),
        (400, "\r\n\r\nGET / HTTP/1.1\r\nhost: a\r\n\r\n"),
        (400, "\x16\x03\x01\x02\x00\x01\x00\x01\u{fc}\x03\x03"),
        (505, "GET / HTTP/2.0\r\nhost: a\r\n\r\n"),
        (505, "GET / HTTP/1.2\r\nhost: a\r\n\r\n"),
        (505, "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n"),
        (405, "CONNECT a:80 HTTP/1.1\r\nhost: a:80\r\n\r\n"),
        (405, "TRACE / HTTP/1.1\r\nhost: a\r\n\r\n"),
        (417, "POST / HTTP/1.1\r\nhost: a\r\nexpect: 200-ok\r\ncontent-length: 1\r\n\r\nx"),
        (414, &long_uri),
        (414, &huge_uri),
        (431, &fields),
        (431, &big_field),
        (431, &huge_field),
        // Framing that breaks inside a body.
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhelloX\r\n0\r\n\r\n"),
        (400, "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"),
        // Bodies that are too large.
        (413, "POST /limited HTTP/1.1\r\nhost: a\r\ncontent-length: 11\r\n\r\n01234567890"),
        (
            413,
            "POST /limited HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\nb\r\n01234567890\r\n0\r\n\r\n",
        ),
    ];
    for (status, request) in table {
        let (statuses, answer) = probe(&server, request.as_bytes()).await;
        let shown: String = request.chars().take(100).collect();
        assert_eq!(statuses, [*status], "{shown:?} got {answer:?}");
        let lower = answer.to_ascii_lowercase();
        assert!(lower.contains("connection: close\r\n"), "{shown:?} got {answer:?}");
        assert!(lower.contains("isolet-error: "), "{shown:?} got {answer:?}");
        assert!(lower.contains("x-request-id: "), "{shown:?} got {answer:?}");
    }
}

/// Requests that pass, with what the service saw, and leave the connection open.
#[tokio::test]
async fn sound_requests_pass_in_one_shape() {
    let server = Server::plain().await;
    let fields = format!("GET /f HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: y\r\n".repeat(99));
    let fill = |len: usize| "y".repeat(len - "GET /b HTTP/1.1\r\nhost: a\r\nx: \r\n\r\n".len());
    let full_head = format!("GET /b HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", fill(64 << 10));
    let full_uri = format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "x".repeat((8 << 10) - 1));
    let full_uri_seen = format!("GET /{} a 0", "x".repeat((8 << 10) - 1));
    let table: &[(&str, &str)] = &[
        ("GET / HTTP/1.1\r\nhost: a\r\n\r\n", "GET / a 0"),
        ("\r\nGET / HTTP/1.1\r\nhost: a:80\r\n\r\n", "GET / a:80 0"),
        ("GET http://A/x?y HTTP/1.1\r\nhost: a\r\n\r\n", "GET /x?y a 0"),
        ("GET http://a HTTP/1.1\r\nhost: a\r\n\r\n", "GET / a 0"),
        ("GET /a/%2e%2e/b%2fc/./d?%2e HTTP/1.1\r\nhost: a\r\n\r\n", "GET /b%2Fc/d?%2e a 0"),
        ("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\n\r\nhello", "POST / a 5"),
        (
            "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n5;x\r\nhello\r\n1\r\n!\r\n0\r\nt: u\r\n\r\n",
            "POST / a 6",
        ),
        ("GET / HTTP/1.1\r\nhost: a\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n", "GET / a 0"),
        ("POST /limited HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\n0123456789", "POST /limited a 10"),
        ("GET / HTTP/1.1\r\nhost: a\r\nx: \u{e9}\r\n\r\n", "GET / a 0"),
        ("BREW /pot HTTP/1.1\r\nhost: a\r\n\r\n", "BREW /pot a 0"),
        (&fields, "GET /f a 0"),
        (&full_head, "GET /b a 0"),
        (&full_uri, &full_uri_seen),
    ];
    for (request, seen) in table {
        let (statuses, answer) = probe(&server, request.as_bytes()).await;
        assert_eq!(statuses, [200, 200], "{request:?} got {answer:?}");
        assert!(answer.contains(&format!("\r\n\r\n{seen}HTTP/1.1")), "{request:?} got {answer:?}");
        assert!(answer.ends_with("GET /next n 0"), "{answer:?}");
    }
}

#[tokio::test]
async fn the_host_answers_options_for_the_server_and_hides_bodies() {
    let server = Server::plain().await;
    let (statuses, answer) = probe(&server, b"OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert_eq!(statuses, [204, 200]);
    assert!(answer.contains("allow: GET, "), "{answer:?}");
    let (statuses, answer) = probe(&server, b"HEAD /x HTTP/1.1\r\nhost: a\r\n\r\n").await;
    assert_eq!(statuses, [200, 200]);
    assert!(!answer.contains("HEAD /x"), "{answer:?}");
    let mut stream = server.connect().await;
    stream.write_all(b"GET /old HTTP/1.0\r\n\r\n").await.expect("an open connection");
    let answer = read_to_end(&mut stream).await;
    assert!(answer.ends_with("GET /old - 0"), "{answer:?}");
}

#[tokio::test]
async fn fields_are_cleaned_and_set() {
    let server = Server::plain().await;
    let request =
        b"GET /headers HTTP/1.1\r\nhost: a\r\nconnection: x-mine\r\nx-mine: 1\r\nisolet-fuel: 9\r\n\
        x-request-id: my-id\r\nx-forwarded-for: 1.1.1.1\r\nte: trailers\r\nupgrade: h2c\r\n\r\n";
    let (_, answer) = probe(&server, request).await;
    assert!(answer.contains("x-request-id: my-id\r\n"), "{answer:?}");
    assert!(answer.contains(r#""x-forwarded-for": "1.1.1.1, 127.0.0.1""#), "{answer:?}");
    assert!(answer.contains(r#""x-forwarded-proto": "http""#), "{answer:?}");
    assert!(answer.contains(r#""te": "trailers""#), "{answer:?}");
    for gone in ["x-mine", "isolet-fuel", "upgrade", "\"connection\""] {
        assert!(!answer.contains(gone), "{gone} in {answer:?}");
    }
}

/// Serves one connection over a pipe that holds only so many bytes, so that every read is split there.
async fn through_pipe(capacity: usize, request: &str) -> String {
    let (client, server) = tokio::io::duplex(capacity);
    let (mut reader, mut writer) = tokio::io::split(client);
    let info = ConnectionInfo::new("127.0.0.1:1".parse().expect("an address"), None);
    let parts = (Arc::new(Echo::default()), Arc::new(HttpConfig::default()), ConnectionState::new());
    tokio::spawn(serve_connection(server, None, info, parts));
    let request = format!("{request}{NEXT}");
    // The server may close before it has read everything.
    let write = async { drop(writer.write_all(request.as_bytes()).await) };
    tokio::join!(write, read_to_end(&mut reader)).1
}

#[tokio::test]
async fn an_answer_does_not_depend_on_how_the_bytes_are_split() {
    let requests: &[(&str, &[u16])] = &[
        (
            "POST /a HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            &[200, 200],
        ),
        ("POST /a HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\nabc", &[200, 200]),
        ("GET /1 HTTP/1.1\r\nhost: a\r\n\r\nGET /2 HTTP/1.1\r\nhost: a\r\n\r\n", &[200, 200, 200]),
        ("GET /1 HTTP/1.1\r\nhost: a\r\n\r\nGET /2 HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", &[200, 400]),
        (
            "POST /1 HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\n\r\n\rGET /2 HTTP/1.1\nhost: a\r\n\r\n",
            &[200, 400],
        ),
        ("POST /a HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\n0\r\n\r\n", &[400]),
        ("PRI * HTTP/2.0\r\n\r\nSN", &[505]),
    ];
    for (request, expected) in requests {
        for capacity in (1..request.len()).chain([4096]) {
            let answer = through_pipe(capacity, request).await;
            assert_eq!(statuses(&answer), *expected, "{request:?} by {capacity}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn expectations_are_met_when_the_body_is_read() {
    let server = Server::plain().await;
    let mut stream = server.connect().await;
    let head = b"POST / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 5\r\n\r\n";
    stream.write_all(head).await.expect("an open connection");
    read_until(&mut stream, "HTTP/1.1 100 Continue\r\n\r\n").await;
    stream.write_all(b"hello").await.expect("an open connection");
    read_until(&mut stream, "POST / a 5").await;
}

#[tokio::test]
async fn an_answer_before_the_body_was_read_arrives() {
    let server = Server::plain().await;
    let mut stream = server.connect().await;
    let head = b"POST /unread HTTP/1.1\r\nhost: a\r\ncontent-length: 100000\r\n\r\n";
    stream.write_all(head).await.expect("an open connection");
    read_until(&mut stream, "unread").await;
    stream.write_all(&vec![b'x'; 100_000]).await.expect("the server still reads");
    read_to_end(&mut stream).await;
}

#[tokio::test]
async fn slow_heads_get_408_and_silence_gets_a_close() {
    let config = HttpConfig { header_timeout: 150, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET / HT").await.expect("an open connection");
    let answer = read_to_end(&mut stream).await;
    assert_eq!(statuses(&answer), [408], "{answer:?}");
    assert!(answer.contains("isolet-error: client_timeout"), "{answer:?}");

    // Bytes that keep coming do not put the deadline off.
    let (mut reader, mut writer) = server.connect().await.into_split();
    let trickle = tokio::spawn(async move {
        while writer.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    assert_eq!(statuses(&read_to_end(&mut reader).await), [408]);
    trickle.abort();

    let mut stream = server.connect().await;
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn slow_bodies_get_408() {
    let config = HttpConfig { body_grace: 100, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    for framing in ["content-length: 100\r\n\r\nabc", "transfer-encoding: chunked\r\n\r\n5\r\nab"] {
        let mut stream = server.connect().await;
        let request = format!("POST / HTTP/1.1\r\nhost: a\r\n{framing}");
        stream.write_all(request.as_bytes()).await.expect("an open connection");
        let answer = read_to_end(&mut stream).await;
        assert_eq!(statuses(&answer), [408], "{answer:?}");
    }
}

#[tokio::test]
async fn idle_connections_are_closed_but_waiting_requests_are_not() {
    let config = HttpConfig { idle_timeout: 250, header_timeout: 250, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /wait HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("an open connection");
    server.echo.began.notified().await;
    // Longer than either bound: the request is in flight, so neither may end it.
    tokio::time::sleep(Duration::from_millis(700)).await;
    server.echo.release.notify_one();
    let answer = read_to_end(&mut stream).await;
    assert_eq!(statuses(&answer), [200], "answered, then closed as idle");
}

#[tokio::test]
async fn clients_that_read_nothing_are_cut() {
    let config = HttpConfig { write_timeout: 150, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /endless HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("an open connection");
    timeout(PATIENCE, async {
        while server.connections.open() == 0 {
            tokio::task::yield_now().await;
        }
        while server.connections.open() > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    })
    .await
    .expect("the connection is cut");
}
