//! An upstream that does what a script says, connection by connection.

use super::SOON;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_rustls::TlsAcceptor;

/// One step of a connection.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Reads one request head and reports it.
    Head,
    /// Reads until what was read since the last step ends with this, and reports it.
    Until(&'static str),
    /// Writes this.
    Say(String),
    /// Writes this again and again until the client closes.
    SayForever(&'static str),
    /// Waits until the client closes, then reports `closed`.
    AwaitClose,
}

/// A plain answer to one request on a connection that stays open.
pub(super) const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

pub(super) struct Upstream {
    pub(super) address: SocketAddr,
    connections: Arc<AtomicUsize>,
    heard: UnboundedReceiver<String>,
}

pub(super) fn say(text: &str) -> Step {
    Step::Say(text.into())
}

impl Upstream {
    /// Connection n plays script n, later ones the last script.
    pub(super) async fn start(scripts: Vec<Vec<Step>>) -> Self {
        Upstream::start_with(scripts, None).await
    }

    /// Answers any number of requests on any number of connections.
    pub(super) async fn ok() -> Self {
        let script = [Step::Head, say(OK)].into_iter().cycle().take(200).chain([Step::AwaitClose]);
        Upstream::start(vec![script.collect()]).await
    }

    pub(super) async fn start_with(scripts: Vec<Vec<Step>>, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("bound");
        let connections = Arc::new(AtomicUsize::new(0));
        let (report, heard) = unbounded_channel();
        tokio::spawn(accept(listener, scripts, tls, connections.clone(), report));
        Upstream { address, connections, heard }
    }

    pub(super) fn port(&self) -> u16 {
        self.address.port()
    }

    pub(super) fn url(&self, host: &str) -> String {
        format!("http://{host}:{}/", self.port())
    }

    /// How many connections were accepted.
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The next thing reported.
    pub(super) async fn heard(&mut self) -> String {
        tokio::time::timeout(SOON, self.heard.recv())
            .await
            .expect("heard in time")
            .expect("the upstream runs")
    }
}

async fn accept(
    listener: TcpListener,
    scripts: Vec<Vec<Step>>,
    tls: Option<TlsAcceptor>,
    connections: Arc<AtomicUsize>,
    report: UnboundedSender<String>,
) {
    while let Ok((stream, _)) = listener.accept().await {
        let index = connections.fetch_add(1, Ordering::SeqCst).min(scripts.len() - 1);
        let (script, report, tls) = (scripts[index].clone(), report.clone(), tls.clone());
        tokio::spawn(async move {
            match tls {
                None => play(stream, script, report).await,
                Some(tls) => match tls.accept(stream).await {
                    Ok(stream) => play(stream, script, report).await,
                    Err(_) => drop(report.send("no handshake".into())),
                },
            }
        });
    }
}

async fn play<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    script: Vec<Step>,
    report: UnboundedSender<String>,
) {
    for step in script {
        let end = match step {
            Step::Head => "\r\n\r\n",
            Step::Until(end) => end,
            Step::Say(text) => {
                let _ = stream.write_all(text.as_bytes()).await;
                let _ = stream.flush().await;
                continue;
            }
            Step::SayForever(text) => {
                while stream.write_all(text.as_bytes()).await.is_ok() {}
                continue;
            }
            Step::AwaitClose => "\0",
        };
        match read_until(&mut stream, end).await {
            Some(text) => drop(report.send(text)),
            None => return drop(report.send("closed".into())),
        }
    }
    let _ = stream.shutdown().await;
}

/// Reads byte by byte: what follows belongs to the next step.
async fn read_until<S: AsyncRead + Unpin>(stream: &mut S, end: &str) -> Option<String> {
    let mut read = Vec::new();
    while !read.ends_with(end.as_bytes()) {
        read.push(stream.read_u8().await.ok()?);
    }
    String::from_utf8(read).ok()
}
