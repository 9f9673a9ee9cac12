//! TLS: certificates by name, HTTP/2 by ALPN, and new certificates without a restart.

mod support;

use support::{Certificate, Client, Http2, Node, Request, Signal, eventually, within};

const CONFIG: &str = r#"
[[listen]]
address = "127.0.0.1:0"

[listen.tls]
certificates = [{ cert = "one.pem", key = "one.key" }, { cert = "two.pem", key = "two.key" }]

[[listen]]
address = "127.0.0.1:0"
"#;

async fn node(one: &Certificate, two: &Certificate, workers: u32) -> Node {
    let start = Node::serving(["hello", "probe-rust"]).workers(workers).config(CONFIG);
    one.write(start.folder(), "one");
    two.write(start.folder(), "two");
    start.start().await
}

#[tokio::test]
async fn each_name_gets_its_certificate_and_alpn_chooses_the_protocol() {
    let (one, two) = (Certificate::for_name("one.test"), Certificate::for_name("two.test"));
    for workers in [0, 1] {
        let node = node(&one, &two, workers).await;
        for certificate in [&one, &two] {
            let stream =
                certificate.connect(node.address(), &["http/1.1"]).await.expect("the certificate is its own");
            assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"http/1.1".as_slice()));
            Client::over(stream).send(&Request::get("hello", "/")).await.is_text("Hello from Isolet!\n");

            let stream = certificate.connect(node.address(), &["h2", "http/1.1"]).await.expect("as before");
            assert_eq!(stream.get_ref().1.alpn_protocol(), Some(b"h2".as_slice()));
            let h2 = Http2::over(stream).await;
            let seen = h2.get("probe-rust", "/headers").await;
            assert!(seen.is_ok().text().contains("x-forwarded-proto: https\n"), "{}", seen.text());

            let stream = certificate.connect(node.address(), &[]).await.expect("as before");
            Client::over(stream).send(&Request::get("hello", "/")).await.is_ok();
        }
        // The second listener is plain, beside it.
        Client::connect(node.addresses[1]).await.send(&Request::get("hello", "/")).await.is_ok();
    }
}

#[tokio::test]
async fn sighup_takes_new_certificates_and_keeps_the_old_when_they_are_bad() {
    let (one, two) = (Certificate::for_name("one.test"), Certificate::for_name("two.test"));
    for workers in [0, 1] {
        let node = node(&one, &two, workers).await;
        let mut open = Client::over(one.connect(node.address(), &[]).await.expect("the old one"));
        open.send(&Request::get("hello", "/")).await.is_ok();

        let newer = Certificate::for_name("one.test");
        newer.write(node.folder(), "one");
        node.signal(Signal::HUP);
        trusted(&node, &newer).await;
        assert!(one.connect(node.address(), &[]).await.is_err(), "the old one is gone");
        // A connection keeps what it was made with.
        open.send(&Request::get("hello", "/")).await.is_ok();

        std::fs::write(node.folder().join("one.pem"), "no certificate").expect("it is written");
        node.signal(Signal::HUP);
        node.log.says(&["certificate", "\"level\":\"ERROR\""]).await;
        newer.connect(node.address(), &[]).await.expect("what was served before still is");
    }
}

/// Waits until new connections get `certificate`.
async fn trusted(node: &Node, certificate: &Certificate) {
    let tried = async {
        while certificate.connect(node.address(), &[]).await.is_err() {
            tokio::task::yield_now().await;
        }
    };
    within("a new certificate", tried).await;
}

#[tokio::test]
async fn plain_http_on_a_tls_listener_gets_no_answer() {
    let (one, two) = (Certificate::for_name("one.test"), Certificate::for_name("two.test"));
    let node = node(&one, &two, 0).await;
    let mut client = node.connect().await;
    client.write(&Request::get("hello", "/").head()).await;
    let said = client.read_some().await;
    assert!(!said.starts_with(b"HTTP/"), "{}", String::from_utf8_lossy(&said));
    eventually("the node lives", || support::is_alive(node.pid())).await;
    one.connect(node.address(), &[]).await.expect("others are served");
}
