//! From a checked target to an open connection: resolve once, check every answer, dial, shake hands.

use super::address::may_connect;
use super::destination::{Destination, Host};
use super::failure;
use super::limits::{ADDRESSES_MAX, FetchLimits, LOOKUPS_MAX};
use rustls::{ClientConfig, RootCertStore};
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use wasmtime_wasi_http::Error;

/// Resolves a name to its addresses; may block.
pub(super) type Lookup = Arc<dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync>;

/// An open connection to an upstream.
pub(super) enum Wire {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

/// Opens the connections of one function.
pub(super) struct Connector {
    private: bool,
    lookup: Lookup,
    lookups: Arc<Semaphore>,
    roots: Option<Arc<RootCertStore>>,
    /// Made at the first `https` request. Of one function alone: a shared one would resume another function's sessions.
    tls: OnceLock<TlsConnector>,
}

/// TLS sessions a function remembers for resumption.
const TLS_SESSIONS_MAX: usize = 16;

/// Mozilla's roots, one copy a process.
static PUBLIC_ROOTS: LazyLock<Arc<RootCertStore>> =
    LazyLock::new(|| Arc::new(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.into() }));

impl Connector {
    /// Makes a connector on the system's resolver and the public roots.
    pub(super) fn new(private: bool) -> Self {
        Connector::with(private, Arc::new(system_lookup), None)
    }

    /// Makes a connector on a resolver and roots of the caller's; `None` for the public ones.
    pub(super) fn with(private: bool, lookup: Lookup, roots: Option<Arc<RootCertStore>>) -> Self {
        Connector {
            private,
            lookup,
            lookups: Arc::new(Semaphore::new(LOOKUPS_MAX)),
            roots,
            tls: OnceLock::new(),
        }
    }

    /// Opens a connection within `timeout`.
    ///
    /// # Errors
    /// `ConnectionTimeout`, and what resolving, checking, dialling and shaking hands can fail with.
    pub(super) async fn open(
        &self,
        to: &Destination,
        timeout: Duration,
        limits: &FetchLimits,
    ) -> Result<Wire, Error> {
        let opened = tokio::time::timeout(timeout, async {
            let addresses = self.resolve(&to.host, limits.dns_timeout).await?;
            self.check(&addresses)?;
            let tcp = dial(&addresses, to.port, timeout).await?;
            if to.secure { self.shake_hands(to, tcp).await } else { Ok(Wire::Plain(tcp)) }
        });
        opened.await.map_err(|_| Error::ConnectionTimeout)?
    }

    async fn resolve(&self, host: &Host, timeout: Duration) -> Result<Vec<IpAddr>, Error> {
        let name: Box<str> = match host {
            Host::Ip(address) => return Ok(vec![*address]),
            Host::Name(name) => name.clone(),
        };
        let (lookup, lookups) = (self.lookup.clone(), self.lookups.clone());
        let found = tokio::time::timeout(timeout, async move {
            let permit = lookups.acquire_owned().await.map_err(io::Error::other)?;
            // The permit goes with the thread, which outlives the timeout: resolving cannot be interrupted.
            let task = tokio::task::spawn_blocking(move || {
                let _permit = permit;
                lookup(&name)
            });
            task.await.map_err(io::Error::other)?
        });
        let addresses = found.await.map_err(|_| Error::DnsTimeout)?;
        addresses
            .ok()
            .filter(|addresses| !addresses.is_empty())
            .ok_or(Error::DnsError { rcode: None, info_code: None })
    }

    /// One forbidden answer among good ones is an attack or a mistake, so it forbids them all.
    fn check(&self, addresses: &[IpAddr]) -> Result<(), Error> {
        let all_good = addresses.iter().all(|address| may_connect(*address, self.private));
        if all_good { Ok(()) } else { Err(Error::DestinationIpProhibited) }
    }

    async fn shake_hands(&self, to: &Destination, tcp: TcpStream) -> Result<Wire, Error> {
        let name = to.server_name()?;
        let tls = self.tls.get_or_init(|| self.make_tls()).connect(name, tcp).await;
        tls.map(|stream| Wire::Tls(Box::new(stream))).map_err(|error| failure::of_tls(&error))
    }

    fn make_tls(&self) -> TlsConnector {
        let roots = self.roots.clone().unwrap_or_else(|| PUBLIC_ROOTS.clone());
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("ring supports the default versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config.resumption = rustls::client::Resumption::in_memory_sessions(TLS_SESSIONS_MAX);
        TlsConnector::from(Arc::new(config))
    }
}

/// Tries the addresses in the resolver's order, each for its share of the time, so that one that does not answer leaves
/// time for the next.
async fn dial(addresses: &[IpAddr], port: u16, timeout: Duration) -> Result<TcpStream, Error> {
    let tried = addresses.len().clamp(1, ADDRESSES_MAX);
    let share = timeout / u32::try_from(tried).unwrap_or(u32::MAX);
    let mut failed = Error::DestinationNotFound;
    for address in addresses.iter().take(tried) {
        match tokio::time::timeout(share, TcpStream::connect(SocketAddr::new(*address, port))).await {
            Ok(Ok(tcp)) => {
                // Requests are written in few pieces; waiting to fill packets would only delay them.
                let _ = tcp.set_nodelay(true);
                return Ok(tcp);
            }
            Ok(Err(error)) => failed = failure::of_connect(&error),
            Err(_) => failed = Error::ConnectionTimeout,
        }
    }
    Err(failed)
}

fn system_lookup(name: &str) -> io::Result<Vec<IpAddr>> {
    Ok((name, 0).to_socket_addrs()?.map(|address| address.ip()).collect())
}
