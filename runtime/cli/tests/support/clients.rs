//! Requests that go on until a node stops or the test has seen enough, each of which must be answered.

use super::http1::{Client, Request};
use bytes::Bytes;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Requests to one function, on many connections at once. Every answer must be whole and have status 200.
pub struct Clients {
    is_over: Arc<AtomicBool>,
    answered: Arc<AtomicUsize>,
    clients: JoinSet<()>,
}

impl Clients {
    /// Kept connections: this many with HTTP/1.1, and as many with HTTP/2.
    pub fn kept(address: SocketAddr, function: &'static str, connections: usize) -> Self {
        let mut all = Clients { is_over: Arc::default(), answered: Arc::default(), clients: JoinSet::new() };
        for _ in 0..connections {
            let (is_over, answered) = (all.is_over.clone(), all.answered.clone());
            all.clients.spawn(http1(address, function, is_over, answered));
            let (is_over, answered) = (all.is_over.clone(), all.answered.clone());
            all.clients.spawn(http2(address, function, is_over, answered));
        }
        all
    }

    /// A connection for each request, from this many clients. A connection that the kernel refuses or resets before the node
    /// accepted it is none, unless `must_connect`.
    pub fn fresh(address: SocketAddr, function: &'static str, clients: usize, must_connect: bool) -> Self {
        let mut all = Clients { is_over: Arc::default(), answered: Arc::default(), clients: JoinSet::new() };
        for _ in 0..clients {
            let (is_over, answered) = (all.is_over.clone(), all.answered.clone());
            all.clients.spawn(async move {
                while !is_over.load(Ordering::Relaxed) && once(address, function, must_connect).await {
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        all
    }

    /// How many requests were answered so far.
    pub fn answered(&self) -> usize {
        self.answered.load(Ordering::Relaxed)
    }

    /// Waits until `more` requests are answered from now on.
    pub async fn goes_on(&self, more: usize) {
        let wanted = self.answered() + more;
        super::eventually("requests are answered", || self.answered() >= wanted).await;
    }

    /// Ends it; fails the test when a request was not answered.
    pub async fn end(mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        self.gone().await;
    }

    /// Waits until the node has said goodbye to every client; fails the test when a request was not answered.
    pub async fn gone(&mut self) {
        while let Some(ended) = super::within("the end of a client", self.clients.join_next()).await {
            ended.expect("every request is answered");
        }
    }
}

async fn http1(
    address: SocketAddr,
    function: &'static str,
    is_over: Arc<AtomicBool>,
    answered: Arc<AtomicUsize>,
) {
    let mut client = Client::connect(address).await;
    while !is_over.load(Ordering::Relaxed) {
        let response = client.send(&Request::get(function, "/")).await;
        response.is_ok();
        answered.fetch_add(1, Ordering::Relaxed);
        if response.header("connection") == Some("close") {
            return;
        }
    }
}

async fn http2(
    address: SocketAddr,
    function: &'static str,
    is_over: Arc<AtomicBool>,
    answered: Arc<AtomicUsize>,
) {
    let stream = TcpStream::connect(address).await.expect("the node listens");
    let (send, connection) = h2::client::handshake(stream).await.expect("the node speaks HTTP/2");
    tokio::spawn(async move { drop(connection.await) });
    while !is_over.load(Ordering::Relaxed) {
        // An error means that the node says goodbye: it will not take another request.
        let Ok(mut ready) = send.clone().ready().await else { return };
        let request = http::Request::get(format!("http://{function}.test/")).body(()).expect("a request");
        let Ok((response, _)) = ready.send_request(request, true) else { return };
        let response = match response.await {
            Ok(response) => response,
            // Sent while the goodbye was on its way: by its number the client knows that it was not taken.
            Err(error) if error.is_go_away() => return,
            Err(error) => panic!("a request was not answered: {error}"),
        };
        assert_eq!(response.status(), 200);
        let mut body = response.into_body();
        while let Some(data) = body.data().await {
            let data = data.expect("the body is whole");
            body.flow_control().release_capacity(data.len()).expect("it was received");
        }
        answered.fetch_add(1, Ordering::Relaxed);
    }
}

/// One request on a connection of its own; whether there was a connection.
async fn once(address: SocketAddr, function: &str, must_connect: bool) -> bool {
    let mut stream = match TcpStream::connect(address).await {
        Ok(stream) => stream,
        Err(error) => {
            assert!(!must_connect, "no connection: {error}");
            return false;
        }
    };
    let request = Request::get(function, "/").header("connection", "close").head();
    let (written, mut answer) = (stream.write_all(&request).await, Vec::new());
    let read = match written {
        Ok(()) => stream.read_to_end(&mut answer).await.map(drop),
        Err(error) => Err(error),
    };
    if let Err(error) = read {
        assert!(!must_connect && answer.is_empty(), "a connection was reset: {error}");
        return false;
    }
    assert!(answer.starts_with(b"HTTP/1.1 200 OK"), "{:?}", String::from_utf8_lossy(&answer));
    true
}
