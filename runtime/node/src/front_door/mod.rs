//! The HTTP front door: strict HTTP/1 and HTTP/2 in front of a [`Service`] that sees sound requests only.
//!
//! | Module | Does |
//! |---|---|
//! | `connections` | bounds, sheds and drains the open connections |
//! | `connection` | runs hyper for one of them |
//! | `exchange` | one request and its response |
//! | `strict_io`, `head`, `chunked` | check the bytes of HTTP/1 before hyper sees them |
//! | `h2_io` | times and meters the bytes of HTTP/2 |
//! | `policy`, `headers` | what a request must be, and what it may bring along |
//! | `body`, `timed_writes`, `timeouts` | bodies and clocks |
//!
//! Only what `strict_io` passed reaches hyper on HTTP/1, and only what `exchange` admitted reaches the service.

mod connections;
mod connection;
mod exchange;
mod strict_io;
mod h2_io;
mod head;
mod chunked;
mod policy;
mod body;
mod headers;
mod connection_state;
mod timed_writes;
mod timeouts;
mod http_config;
#[cfg(test)]
mod tests;

pub use body::{BodyError, RequestBody, ResponseBody};
pub use connections::Connections;
pub use headers::{clean_guest_head, clean_request, clean_trailers};
pub use http_config::{HTTP_BOUNDS, HttpConfig};
pub use policy::normalise_path;

pub(crate) use connection::serve_connection;
pub(crate) use connection_state::ConnectionState;
pub(crate) use connections::client_of;

use crate::problem::Problem;
use crate::request_id::RequestId;
use http::{HeaderValue, Request, Response};
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;

/// Answers the requests that passed the policy.
pub trait Service: Send + Sync + 'static {
    /// Answers one request. Dropped when the client leaves or resets the stream.
    ///
    /// The target is in origin form (`/path?query`) with a normal path, the authority is in `host` (absent only on
    /// HTTP/1.0), connection-specific and `isolet-*` fields are gone, and `x-forwarded-for`, `x-forwarded-proto` and
    /// `x-request-id` are set. The response gets its `x-request-id` from the front door.
    fn call(
        &self,
        request: Request<RequestBody>,
        info: RequestInfo,
    ) -> impl Future<Output = Response<ResponseBody>> + Send;

    /// Is told of a request that did not pass the policy; the front door answers it.
    fn refused(&self, _problem: Problem) {}
}

/// What the front door knows about a request beyond its head.
#[derive(Clone, Debug)]
pub struct RequestInfo {
    /// Its id, on the response in any case.
    pub id: RequestId,
    /// How many functions it went through on its way here (`isolet-hops`).
    pub hops: u8,
    /// Which version of the function it asks for (`isolet-version`).
    pub version: Option<HeaderValue>,
    /// The connection it came on.
    pub connection: Arc<ConnectionInfo>,
}

/// One accepted connection.
#[derive(Clone, Debug)]
pub struct ConnectionInfo {
    /// Address of the peer.
    pub remote: SocketAddr,
    /// The version of HTTP spoken.
    pub protocol: Protocol,
    /// TLS, when the listener has it.
    pub tls: Option<TlsInfo>,
    /// The peer's address as `x-forwarded-for` shows it.
    forwarded_for: HeaderValue,
}

/// What the TLS handshake told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsInfo {
    /// The server name the client asked for.
    pub server_name: Option<String>,
}

/// Versions of HTTP that share a wire format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// HTTP/1.0 and 1.1.
    Http1,
    /// HTTP/2.
    Http2,
}

impl ConnectionInfo {
    /// Describes a connection whose version of HTTP is not yet known.
    pub(crate) fn new(remote: SocketAddr, tls: Option<TlsInfo>) -> Self {
        let ip = remote.ip().to_canonical().to_string();
        let forwarded_for = HeaderValue::from_str(&ip).expect("an address is visible ASCII");
        ConnectionInfo { remote, protocol: Protocol::Http1, tls, forwarded_for }
    }

    /// Whether the client's side of the connection is encrypted.
    pub fn is_tls(&self) -> bool {
        self.tls.is_some()
    }
}
