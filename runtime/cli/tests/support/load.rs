//! Load with a constant rate: requests begin when they are due, however slow the answers are.

use std::io;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Requests under way at once, beyond which the node counts as hanging.
const UNDER_WAY_MAX: usize = 512;

/// Room for a head and a small body.
const RESPONSE_BYTES_MAX: usize = 64 << 10;

/// How one request went.
#[derive(Debug)]
pub struct Exchange {
    /// When it was begun.
    pub sent: Instant,
    /// When its end was known.
    pub ended: Instant,
    /// Status and body, or why there are none.
    pub answer: io::Result<(u16, String)>,
}

/// Whether connections are used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connections {
    /// Kept alive, as browsers and proxies do.
    Kept,
    /// A new one a request, so that what happens to one happens to no other.
    New,
}

/// Load that goes on until it is stopped.
pub struct Load {
    is_stopped: Arc<AtomicBool>,
    driver: tokio::task::JoinHandle<Vec<Exchange>>,
}

impl Load {
    /// Gets `path` of `host` so many times a second.
    pub fn start(address: SocketAddr, host: &str, path: &str, rate: u32, connections: Connections) -> Self {
        let target = Arc::new(Target {
            address,
            wire: format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n\r\n"),
            idle: (connections == Connections::Kept).then(Mutex::default),
        });
        let is_stopped = Arc::new(AtomicBool::new(false));
        let driver = tokio::spawn(drive(target, Duration::from_secs(1) / rate, is_stopped.clone()));
        Load { is_stopped, driver }
    }

    /// Begins no more requests, and returns all when they have ended.
    pub async fn stop(self) -> Vec<Exchange> {
        self.is_stopped.store(true, Ordering::Relaxed);
        super::within("the end of the load", self.driver).await.expect("the load does not panic")
    }
}

struct Target {
    address: SocketAddr,
    wire: String,
    /// Connections that wait for a request; none when each has its own.
    idle: Option<Mutex<Vec<TcpStream>>>,
}

async fn drive(target: Arc<Target>, interval: Duration, is_stopped: Arc<AtomicBool>) -> Vec<Exchange> {
    let mut due = tokio::time::interval(interval);
    let (mut under_way, mut ended) = (JoinSet::new(), Vec::new());
    while !is_stopped.load(Ordering::Relaxed) {
        due.tick().await;
        assert!(under_way.len() < UNDER_WAY_MAX, "the node hangs: {UNDER_WAY_MAX} requests are under way");
        under_way.spawn(exchange(target.clone()));
        while let Some(exchange) = under_way.try_join_next() {
            ended.push(exchange.expect("a request does not panic"));
        }
    }
    ended.extend(under_way.join_all().await);
    ended
}

async fn exchange(target: Arc<Target>) -> Exchange {
    let sent = Instant::now();
    let answer = target.ask().await;
    Exchange { sent, ended: Instant::now(), answer }
}

impl Target {
    async fn ask(&self) -> io::Result<(u16, String)> {
        let kept =
            self.idle.as_ref().and_then(|idle| idle.lock().unwrap_or_else(PoisonError::into_inner).pop());
        let mut stream = match kept {
            Some(stream) => stream,
            None => TcpStream::connect(self.address).await?,
        };
        stream.write_all(self.wire.as_bytes()).await?;
        let answer = read(&mut stream).await?;
        if let Some(idle) = &self.idle {
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(stream);
        }
        Ok(answer)
    }
}

/// Reads a response whose head says how long its body is.
async fn read(stream: &mut TcpStream) -> io::Result<(u16, String)> {
    let mut bytes = Vec::new();
    loop {
        if let Some(answer) = parse(&bytes) {
            return Ok(answer);
        }
        if bytes.len() > RESPONSE_BYTES_MAX || stream.read_buf(&mut bytes).await? == 0 {
            let got = String::from_utf8_lossy(&bytes).into_owned();
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("cut after {got:?}")));
        }
    }
}

/// Status and body once they are whole.
fn parse(bytes: &[u8]) -> Option<(u16, String)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let length: usize = head.lines().find_map(|line| line.strip_prefix("content-length: "))?.parse().ok()?;
    (body.len() == length).then(|| (status, body.to_owned()))
}
