//! Raw bytes in, answers out: the protocol layer behind a real socket, in front of a trivial service.

use super::*;
use crate::listener::{Listener, accept_loop};
use crate::problem::Problem;
use crate::tls::CertificateStore;
use arc_swap::ArcSwap;
use bytes::Bytes;
use http::StatusCode;
use http_body_util::BodyExt;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, oneshot};
use tokio::time::timeout;

mod http1;
mod http2;
mod listening;

/// No test waits for longer than this; a wait that long is a failure.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers with what it got: `METHOD target host body-length`; some paths do more.
#[derive(Default)]
struct Echo {
    /// Lets `/wait` go on, and is told when it begins.
    release: Notify,
    began: Notify,
}

impl Service for Echo {
    async fn call(&self, request: Request<RequestBody>, info: RequestInfo) -> Response<ResponseBody> {
        let (parts, mut body) = request.into_parts();
        if parts.uri.path() == "/limited" && body.limit(10).is_err() {
            return Problem::BodyTooLarge.respond(&info.id, false);
        }
        match parts.uri.path() {
            "/unread" => return Response::new(ResponseBody::full("unread")),
            "/wait" => {
                self.began.notify_one();
                self.release.notified().await;
            }
            "/endless" => return Response::new(ResponseBody::stream(Endless)),
            "/headers" => return Response::new(ResponseBody::full(format!("{:?}", parts.headers))),
            _ => {}
        }
        // As a guest that swallows errors would: the front door must answer for the fault all the same.
        let len = body.collect().await.map_or(0, |body| body.to_bytes().len());
        let host = parts.headers.get("host").map_or("-", |host| host.to_str().unwrap_or("?"));
        Response::new(ResponseBody::full(format!("{} {} {host} {len}", parts.method, parts.uri)))
    }
}

/// A body without an end.
struct Endless;

impl http_body::Body for Endless {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, BodyError>>> {
        std::task::Poll::Ready(Some(Ok(http_body::Frame::data(Bytes::from_static(&[0; 16 << 10])))))
    }
}

/// A server on a port of its own.
struct Server {
    address: SocketAddr,
    echo: Arc<Echo>,
    connections: Connections,
}

impl Server {
    async fn start(config: HttpConfig, certificates: Option<Arc<CertificateStore>>) -> Server {
        let socket = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = socket.local_addr().expect("a bound address");
        let echo = Arc::new(Echo::default());
        let connections = Connections::new(&config);
        let (service, connections_, config) =
            (Arc::clone(&echo), connections.clone(), Arc::new(ArcSwap::from_pointee(config)));
        tokio::spawn(accept_loop(
            socket,
            Listener { service, config, connections: connections_, certificates },
        ));
        Server { address, echo, connections }
    }

    async fn plain() -> Server {
        Server::start(HttpConfig::default(), None).await
    }

    async fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).await.expect("a connection");
        stream.set_nodelay(true).expect("an open socket");
        stream
    }
}

/// Reads until the server closes.
async fn read_to_end(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> String {
    let mut bytes = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the server closes").expect("no reset");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Reads until `end` has arrived, and no further than what came with it.
async fn read_until(stream: &mut (impl tokio::io::AsyncRead + Unpin), end: &str) -> String {
    let mut bytes = Vec::new();
    while !String::from_utf8_lossy(&bytes).contains(end) {
        let read =
            timeout(PATIENCE, stream.read_buf(&mut bytes)).await.expect("an answer").expect("no reset");
        assert!(read > 0, "closed after {:?}", String::from_utf8_lossy(&bytes));
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The statuses of all responses in what was read.
fn statuses(answer: &str) -> Vec<u16> {
    let lines = answer.split("HTTP/1.1 ").skip(1);
    lines.filter_map(|rest| rest.get(..3)?.parse().ok()).filter(|status| *status != 100).collect()
}
