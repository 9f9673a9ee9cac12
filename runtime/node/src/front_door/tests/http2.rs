//! HTTP/2 by prior knowledge: the same policy, and streams that stall.

use super::*;

type Client = h2::client::SendRequest<Bytes>;

async fn client(server: &Server) -> Client {
    let (client, connection) = h2::client::handshake(server.connect().await).await.expect("a handshake");
    tokio::spawn(connection);
    client
}

/// Sends one request without a body; returns status and body.
async fn ask(client: &mut Client, request: Request<()>) -> (StatusCode, String) {
    let mut ready = client.clone().ready().await.expect("an open connection");
    let (response, _) = ready.send_request(request, true).expect("a request h2 takes");
    let response = timeout(PATIENCE, response).await.expect("an answer").expect("a response");
    let status = response.status();
    let mut body = response.into_body();
    let mut text = String::new();
    while let Some(data) = body.data().await {
        text.push_str(&String::from_utf8_lossy(&data.expect("a whole body")));
    }
    (status, text)
}

fn request(method: &str, uri: &str, fields: &[(&str, &str)]) -> Request<()> {
    let builder = Request::builder().method(method).uri(uri).version(http::Version::HTTP_2);
    fields
        .iter()
        .fold(builder, |builder, (name, value)| builder.header(*name, *value))
        .body(())
        .expect("a request")
}

#[tokio::test]
async fn the_same_policy_holds() {
    let server = Server::plain().await;
    let mut client = client(&server).await;
    let many: Vec<(&str, &str)> = (0..101).map(|_| ("x", "y")).collect();
    let long = format!("http://a/{}", "x".repeat(8 << 10));
    let table = [
        (200, request("GET", "http://a/x?y", &[]), "GET /x?y a 0"),
        (200, request("GET", "http://a/b/%2e%2e/c", &[("host", "A")]), "GET /c A 0"),
        (400, request("GET", "http://a/", &[("host", "b")]), "bad_request"),
        (400, request("GET", "http://u@a/", &[]), "bad_request"),
        (400, request("GET", "http://a/%00", &[]), "bad_request"),
        (405, request("TRACE", "http://a/", &[]), "bad_request"),
        (417, request("GET", "http://a/", &[("expect", "tea")]), "bad_request"),
        (414, request("GET", &long, &[]), "too_large"),
        (431, request("GET", "http://a/", &many), "too_large"),
    ];
    for (status, request, text) in table {
        let shown = format!("{request:?}");
        let (got, body) = ask(&mut client, request).await;
        assert_eq!(got, status, "{shown}: {body}");
        assert!(body.contains(text), "{shown}: {body}");
    }
}

#[tokio::test]
async fn connection_fields_are_stripped_and_ids_are_set() {
    let server = Server::plain().await;
    let mut client = client(&server).await;
    let (_, seen) =
        ask(&mut client, request("GET", "http://a/headers", &[("isolet-hops", "1"), ("te", "trailers")]))
            .await;
    assert!(seen.contains("x-request-id") && seen.contains(r#""host": "a""#), "{seen}");
    assert!(!seen.contains("isolet-hops"), "{seen}");
}

#[tokio::test]
async fn bodies_are_held_to_their_bounds() {
    let server = Server::start(HttpConfig { body_grace: 400, ..HttpConfig::default() }, None).await;
    let mut client = client(&server).await;
    for (path, data, status) in
        [("/limited", "01234567890", 413), ("/limited", "0123456789", 200), ("/", "a", 200)]
    {
        let uri = format!("http://a{path}");
        let (response, mut body) = client.send_request(request("POST", &uri, &[]), false).expect("a request");
        body.send_data(Bytes::from_static(data.as_bytes()), true).expect("an open stream");
        assert_eq!(
            timeout(PATIENCE, response).await.expect("an answer").expect("a response").status(),
            status
        );
    }
    let (response, _body) = client.send_request(request("POST", "http://a/", &[]), false).expect("a request");
    assert_eq!(timeout(PATIENCE, response).await.expect("an answer").expect("a response").status(), 408);
}

#[tokio::test]
async fn a_client_whose_window_stays_closed_is_cut() {
    let server = Server::start(HttpConfig { write_timeout: 100, ..HttpConfig::default() }, None).await;
    let (mut client, connection) = h2::client::handshake(server.connect().await).await.expect("a handshake");
    let (response, _) =
        client.send_request(request("GET", "http://a/endless", &[]), true).expect("a request");
    let connection = tokio::spawn(connection);
    let _response = timeout(PATIENCE, response).await.expect("an answer").expect("a response");
    // The body is never read, so its window is never opened again.
    let _ = timeout(PATIENCE, connection).await.expect("the server closes");
}

#[tokio::test]
async fn an_idle_connection_is_closed() {
    let config = HttpConfig { idle_timeout: 100, write_timeout: 100, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    let (mut client, connection) = h2::client::handshake(server.connect().await).await.expect("a handshake");
    let connection = tokio::spawn(connection);
    assert_eq!(ask(&mut client, request("GET", "http://a/", &[])).await.0, 200);
    let _ = timeout(PATIENCE, connection).await.expect("the server closes");
}

#[tokio::test]
async fn a_flood_of_settings_ends_the_connection() {
    let server = Server::plain().await;
    let mut stream = server.connect().await;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.expect("an open connection");
    let settings = [0u8, 0, 0, 4, 0, 0, 0, 0, 0].repeat(100);
    let mut sink = [0u8; 4096];
    let flooded = timeout(PATIENCE, async {
        while stream.write_all(&settings).await.is_ok() {
            if matches!(stream.try_read(&mut sink), Ok(0)) {
                return;
            }
        }
    });
    flooded.await.expect("the server closes");
}
