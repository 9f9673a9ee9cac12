//! Accepts connections: a place first, then the socket, then TLS; survives every error of `accept`.

use crate::front_door::{
    ConnectionInfo, Connections, HttpConfig, Protocol, Service, TlsInfo, serve_connection,
};
use crate::tls::CertificateStore;
use arc_swap::ArcSwap;
use std::future::Future;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{sleep, timeout};

/// Pauses after an `accept` that failed for want of something: the first, and the longest after repeated failures.
const BACKOFF_MIN: Duration = Duration::from_millis(5);
const BACKOFF_MAX: Duration = Duration::from_secs(1);

/// Whoever connects to a UNIX socket is on this machine.
const HERE: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

/// Waiting connections that are accepted when a drain begins: as many as the kernel lets wait.
const WAITING_MAX: usize = 1_024;

/// What connections come out of.
pub trait Socket: Sized + Send + Sync + 'static {
    /// One of them.
    type Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static;

    /// The next one, and who is at its other end. Cancel safe.
    fn next(&self) -> impl Future<Output = io::Result<(Self::Stream, SocketAddr)>> + Send;

    /// Gives the connections that wait in the kernel's backlog one by one, and `WouldBlock` after the last. As the runtime
    /// sees it, those that came since its last look are not there yet.
    ///
    /// # Errors
    /// The socket cannot be taken from the runtime.
    fn waiting(self) -> io::Result<impl FnMut() -> io::Result<(Self::Stream, SocketAddr)> + Send>;
}

/// What the connections of one listener are served with.
#[derive(Debug)]
pub struct Listener<S> {
    /// Answers the requests.
    pub service: Arc<S>,
    /// Bounds of the protocol, for connections that are accepted from now on.
    pub config: Arc<ArcSwap<HttpConfig>>,
    /// The worker's connections, shared by its listeners.
    pub connections: Connections,
    /// Certificates; plain HTTP without.
    pub certificates: Option<Arc<CertificateStore>>,
}

impl<S> Clone for Listener<S> {
    fn clone(&self) -> Self {
        Listener {
            service: Arc::clone(&self.service),
            config: Arc::clone(&self.config),
            connections: self.connections.clone(),
            certificates: self.certificates.clone(),
        }
    }
}

/// Accepts from `socket` and serves each connection in a task of its own, until the connections drain.
///
/// A connection is accepted only when there is a place for it: the rest wait in the kernel's backlog, where another
/// worker on the same socket may take them.
pub async fn accept_loop<S: Service>(socket: impl Socket, listener: Listener<S>) {
    let _accepting = listener.connections.accepting();
    let mut backoff = BACKOFF_MIN;
    loop {
        let place = tokio::select! {
            biased;
            () = listener.connections.draining() => break,
            place = listener.connections.place() => place,
        };
        let accepted = tokio::select! {
            biased;
            () = listener.connections.draining() => break,
            accepted = socket.next() => accepted,
        };
        match accepted {
            Ok((stream, remote)) => {
                backoff = BACKOFF_MIN;
                listener.enter(stream, remote, place);
            }
            // The client gave up before it was accepted.
            Err(error) if is_of_one_connection(&error) => {}
            Err(error) => {
                tracing::warn!(error = &error as &dyn std::error::Error, "cannot accept connections");
                listener.connections.shed_idle();
                sleep(backoff).await;
                backoff = (backoff * 2).min(BACKOFF_MAX);
            }
        }
    }
    accept_waiting(socket, &listener);
}

/// Accepts the connections that wait in the kernel's backlog, whose clients may have sent a request: closing the socket would
/// reset them.
fn accept_waiting<S: Service>(socket: impl Socket, listener: &Listener<S>) {
    let Ok(mut accept) = socket.waiting() else { return };
    for _ in 0..WAITING_MAX {
        let Some(place) = listener.connections.try_place() else { return };
        match accept() {
            Ok((stream, remote)) => listener.enter(stream, remote, place),
            Err(error) if is_of_one_connection(&error) => {}
            Err(_) => return,
        }
    }
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

impl Socket for TcpListener {
    type Stream = TcpStream;

    async fn next(&self) -> io::Result<(TcpStream, SocketAddr)> {
        let (stream, remote) = self.accept().await?;
        Ok((at_once(stream), remote))
    }

    fn waiting(self) -> io::Result<impl FnMut() -> io::Result<(TcpStream, SocketAddr)> + Send> {
        let socket = self.into_std()?;
        Ok(move || {
            let (stream, remote) = socket.accept()?;
            stream.set_nonblocking(true)?;
            Ok((at_once(TcpStream::from_std(stream)?), remote))
        })
    }
}

impl Socket for UnixListener {
    type Stream = UnixStream;

    async fn next(&self) -> io::Result<(UnixStream, SocketAddr)> {
        let (stream, _) = self.accept().await?;
        Ok((stream, HERE))
    }

    fn waiting(self) -> io::Result<impl FnMut() -> io::Result<(UnixStream, SocketAddr)> + Send> {
        let socket = self.into_std()?;
        Ok(move || {
            let (stream, _) = socket.accept()?;
            stream.set_nonblocking(true)?;
            Ok((UnixStream::from_std(stream)?, HERE))
        })
    }
}

/// Answers are written whole; waiting to fill a segment only delays them.
fn at_once(stream: TcpStream) -> TcpStream {
    let _ = stream.set_nodelay(true);
    stream
}

impl<S: Service> Listener<S> {
    /// Serves an accepted connection in a task of its own.
    fn enter(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        remote: SocketAddr,
        place: OwnedSemaphorePermit,
    ) {
        let Some(entered) = self.connections.enter(place, remote.ip()) else {
            tracing::debug!(client = %remote.ip(), "a client has as many connections as it may");
            return;
        };
        let listener = self.clone();
        tokio::spawn(async move {
            let state = Arc::clone(&entered.state);
            listener.serve(stream, remote, state).await;
            drop(entered);
        });
    }

    async fn serve(
        self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        remote: SocketAddr,
        state: Arc<crate::front_door::ConnectionState>,
    ) {
        let config = self.config.load_full();
        let Some(certificates) = &self.certificates else {
            let info = ConnectionInfo::new(remote, None);
            return serve_connection(stream, None, info, (self.service, config, state)).await;
        };
        let handshake = certificates.acceptor().accept(stream);
        let stream = match timeout(config.handshake_timeout(), handshake).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => {
                return tracing::debug!(error = &error as &dyn std::error::Error, "TLS handshake failed");
            }
            Err(_) => return tracing::debug!("TLS handshake took too long"),
        };
        let session = stream.get_ref().1;
        let protocol = match session.alpn_protocol() {
            Some(b"h2") => Protocol::Http2,
            _ => Protocol::Http1,
        };
        let info = TlsInfo { server_name: session.server_name().map(str::to_owned) };
        let info = ConnectionInfo::new(remote, Some(info));
        serve_connection(stream, Some(protocol), info, (self.service, config, state)).await;
    }
}
