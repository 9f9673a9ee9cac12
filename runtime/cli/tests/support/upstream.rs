//! A server that guests fetch from: it answers by a script and keeps what it was asked.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A scripted server on a port of its own.
pub struct Upstream {
    /// Where it listens.
    pub address: SocketAddr,
    /// The heads of the requests so far.
    heads: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Upstream {
    /// Answers every request with what `script` makes of its head: the bytes of a response.
    pub async fn start(script: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let (heads, connections) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicUsize>::default());
        let (kept, counted, script) = (heads.clone(), connections.clone(), Arc::new(script));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::Relaxed);
                let (kept, script) = (kept.clone(), script.clone());
                tokio::spawn(async move { serve(stream, &kept, &*script).await });
            }
        });
        Upstream { address, heads, connections, task }
    }

    /// Answers `body` to everything.
    pub async fn answering(body: &'static str) -> Self {
        Upstream::start(move |_| answer(body)).await
    }

    /// The address of `path` here.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The heads of the requests so far.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().expect("no test panics with it").clone()
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The bytes of a response with `body`.
pub fn answer(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

async fn serve(
    mut stream: TcpStream,
    heads: &Mutex<Vec<String>>,
    script: &(dyn Fn(&str) -> Vec<u8> + Send + Sync),
) {
    let mut buffer = Vec::new();
    loop {
        let end = loop {
            if let Some(at) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
            if !matches!(stream.read_buf(&mut buffer).await, Ok(1..)) {
                return;
            }
        };
        let head: Vec<u8> = buffer.drain(..end).collect();
        let head = String::from_utf8_lossy(&head).into_owned();
        let response = script(&head);
        heads.lock().expect("no test panics with it").push(head);
        // An empty script leaves the client waiting, so that its own bounds are seen.
        if stream.write_all(&response).await.is_err() {
            return;
        }
    }
}
