//! The listener: places, drain, TLS and its reload.

use super::*;
use crate::tls::tests::certificate;
use rustls::crypto::ring;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, ServerName};
use tokio_rustls::TlsConnector;

const GET: &[u8] = b"GET / HTTP/1.1\r\nhost: a\r\n\r\n";

#[tokio::test]
async fn an_idle_connection_makes_room_for_a_new_one() {
    let server = Server::start(HttpConfig { max_connections: 1, ..HttpConfig::default() }, None).await;
    let mut first = server.connect().await;
    first.write_all(GET).await.expect("an open connection");
    read_until(&mut first, "GET / a 0").await;
    let mut second = server.connect().await;
    second.write_all(GET).await.expect("an open connection");
    read_until(&mut second, "GET / a 0").await;
    assert_eq!(read_to_end(&mut first).await, "");
    assert_eq!(server.connections.open(), 1);
}

#[tokio::test]
async fn one_client_has_its_share_of_the_places_and_no_more() {
    let config = HttpConfig { max_connections_per_client: 2, ..HttpConfig::default() };
    let server = Server::start(config, None).await;
    let mut held = Vec::new();
    for _ in 0..2 {
        let mut stream = server.connect().await;
        stream.write_all(GET).await.expect("an open connection");
        read_until(&mut stream, "GET / a 0").await;
        held.push(stream);
    }
    let mut refused = server.connect().await;
    assert_eq!(read_to_end(&mut refused).await, "");
    drop(held.pop());
    timeout(PATIENCE, async {
        while server.connections.open() > 1 {
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the place comes free");
    let mut stream = server.connect().await;
    stream.write_all(GET).await.expect("an open connection");
    read_until(&mut stream, "GET / a 0").await;
}

#[tokio::test]
async fn a_drain_finishes_what_runs_and_takes_nothing_new() {
    let server = Server::plain().await;
    let mut idle = server.connect().await;
    idle.write_all(GET).await.expect("an open connection");
    read_until(&mut idle, "GET / a 0").await;
    let mut silent = server.connect().await;
    let mut busy = server.connect().await;
    busy.write_all(b"GET /wait HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("an open connection");
    server.echo.began.notified().await;

    let connections = server.connections.clone();
    let (done, drained) = oneshot::channel();
    tokio::spawn(async move { done.send(connections.drained(PATIENCE).await) });
    assert_eq!(read_to_end(&mut idle).await, "");
    assert_eq!(read_to_end(&mut silent).await, "");
    assert!(server.connections.is_draining());
    server.echo.release.notify_one();
    let answer = read_to_end(&mut busy).await;
    assert_eq!(statuses(&answer), [200], "{answer:?}");
    assert_eq!(drained.await, Ok(0));
    assert!(TcpStream::connect(server.address).await.is_err(), "the socket is closed");
}

#[tokio::test]
async fn a_drain_cuts_what_outlasts_its_bound() {
    let server = Server::plain().await;
    let mut busy = server.connect().await;
    busy.write_all(b"GET /wait HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("an open connection");
    server.echo.began.notified().await;
    assert_eq!(server.connections.drained(Duration::from_millis(50)).await, 1);
    assert_eq!(read_to_end(&mut busy).await, "");
}

/// Connects with TLS, trusting `trusted` alone.
async fn connect_tls(
    server: &Server,
    trusted: &crate::tls::CertificatePem,
    name: &'static str,
    alpn: &[&[u8]],
) -> std::io::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(&trusted.chain).expect("PEM")).expect("a certificate");
    let mut config = rustls::ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("default versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|it| it.to_vec()).collect();
    let name = ServerName::try_from(name).expect("a server name");
    TlsConnector::from(Arc::new(config)).connect(name, server.connect().await).await
}

#[tokio::test]
async fn tls_speaks_both_versions_by_name_and_reloads() {
    let (first, second) = (certificate(&["a.example"]), certificate(&["b.example"]));
    let store =
        Arc::new(CertificateStore::new(&[first.clone(), second.clone()]).expect("sound certificates"));
    let server = Server::start(HttpConfig::default(), Some(Arc::clone(&store))).await;

    let mut stream = connect_tls(&server, &second, "b.example", &[b"http/1.1"]).await.expect("a handshake");
    stream.write_all(b"GET /headers HTTP/1.1\r\nhost: b.example\r\n\r\n").await.expect("an open connection");
    read_until(&mut stream, r#""x-forwarded-proto": "https""#).await;

    let stream = connect_tls(&server, &first, "a.example", &[b"h2", b"http/1.1"]).await.expect("a handshake");
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut client, connection) = h2::client::handshake(stream).await.expect("a handshake");
    tokio::spawn(connection);
    let request = Request::builder().uri("https://a.example/").body(()).expect("a request");
    let (response, _) = client.send_request(request, true).expect("a request");
    assert_eq!(response.await.expect("a response").status(), 200);

    assert!(connect_tls(&server, &first, "b.example", &[]).await.is_err(), "the other certificate is shown");
    let third = certificate(&["b.example"]);
    store.reload(std::slice::from_ref(&third)).expect("a sound certificate");
    assert!(connect_tls(&server, &second, "b.example", &[]).await.is_err(), "the old one is gone");
    assert!(connect_tls(&server, &third, "b.example", &[]).await.is_ok());
}

#[tokio::test]
async fn a_slow_handshake_is_ended() {
    let store = Arc::new(CertificateStore::new(&[certificate(&["a.example"])]).expect("a sound certificate"));
    let server =
        Server::start(HttpConfig { handshake_timeout: 50, ..HttpConfig::default() }, Some(store)).await;
    let mut stream = server.connect().await;
    stream.write_all(&[0x16, 0x03]).await.expect("an open connection");
    assert_eq!(read_to_end(&mut stream).await, "");
}
