//! Accepts connections: a place first, then the socket, then TLS; survives every error of `accept`.

use crate::front_door::{
    ConnectionInfo, Connections, HttpConfig, Protocol, Service, TlsInfo, serve_connection,
};
use crate::tls::CertificateStore;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

/// Pauses after an `accept` that failed for want of something: the first, and the longest after repeated failures.
const BACKOFF_MIN: Duration = Duration::from_millis(5);
const BACKOFF_MAX: Duration = Duration::from_secs(1);

/// What the connections of one listener are served with.
#[derive(Debug)]
pub struct Listener<S> {
    /// Answers the requests.
    pub service: Arc<S>,
    /// Bounds of the protocol.
    pub config: Arc<HttpConfig>,
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
pub async fn accept_loop<S: Service>(socket: TcpListener, listener: Listener<S>) {
    let mut backoff = BACKOFF_MIN;
    loop {
        let place = tokio::select! {
            biased;
            () = listener.connections.draining() => return,
            place = listener.connections.place() => place,
        };
        let accepted = tokio::select! {
            biased;
            () = listener.connections.draining() => return,
            accepted = socket.accept() => accepted,
        };
        match accepted {
            Ok((stream, remote)) => {
                backoff = BACKOFF_MIN;
                let Some(entered) = listener.connections.enter(place, remote.ip()) else {
                    tracing::debug!(client = %remote.ip(), "a client has as many connections as it may");
                    continue;
                };
                let listener = listener.clone();
                tokio::spawn(async move {
                    let state = Arc::clone(&entered.state);
                    listener.serve(stream, remote, state).await;
                    drop(entered);
                });
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
}

fn is_of_one_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted)
}

impl<S: Service> Listener<S> {
    async fn serve(
        self,
        stream: TcpStream,
        remote: SocketAddr,
        state: Arc<crate::front_door::ConnectionState>,
    ) {
        // Answers are written whole; waiting to fill a segment only delays them.
        let _ = stream.set_nodelay(true);
        let Some(certificates) = &self.certificates else {
            let info = ConnectionInfo::new(remote, None);
            return serve_connection(stream, None, info, (self.service, self.config, state)).await;
        };
        let handshake = certificates.acceptor().accept(stream);
        let stream = match timeout(self.config.handshake_timeout(), handshake).await {
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
        serve_connection(stream, Some(protocol), info, (self.service, self.config, state)).await;
    }
}
