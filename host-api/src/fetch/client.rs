//! One outbound request, from the guest's URL to the response's head.

use super::body::{Lease, ResponseBody};
use super::budget::FetchBudget;
use super::connect::{Connector, Wire};
use super::destination::Destination;
use super::failure;
use super::headers;
use super::limits::FetchLimits;
use super::policy::OutboundPolicy;
use super::pool::{Connection, Pool};
use crate::trace::{self, Trace};
use http::header::HOST;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, Uri, Version};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::OwnedSemaphorePermit;
use wasmtime_wasi_http::{Error, RequestOptions, WasiBody};

/// How many nodes a chain of requests has passed, so that a loop through functions ends.
pub const HOPS_HEADER: HeaderName = HeaderName::from_static("isolet-hops");

/// Hops at which a chain is taken for a loop.
pub const HOPS_MAX: u8 = 16;

/// The smallest read buffer hyper accepts.
const READ_BUFFER_BYTES_MIN: usize = 8 << 10;

/// What remains to be done for a response whose head is there; ready at once, since its connection has a task.
pub type IoFuture = Box<dyn Future<Output = Result<(), Error>> + Send>;

/// How a request ends: a response whose body may still be under way, or a failure.
pub type Exchange = Result<(Response<WasiBody>, IoFuture), Error>;

/// A request under way.
pub type ResponseFuture = Box<dyn Future<Output = Exchange> + Send>;

/// What the invocation adds to its outbound requests.
#[derive(Clone, Debug, Default)]
pub struct FetchContext {
    /// Sent along unless the guest says itself what its request belongs to.
    pub trace: Trace,
    /// Hops of the request that started the invocation.
    pub hops: u8,
}

impl FetchContext {
    /// What the next invocation in the chain gets.
    ///
    /// # Errors
    /// `LoopDetected` from [`HOPS_MAX`] hops on.
    pub fn onward(&self) -> Result<FetchContext, Error> {
        if self.hops >= HOPS_MAX {
            return Err(Error::LoopDetected);
        }
        Ok(FetchContext { trace: self.trace.clone(), hops: self.hops + 1 })
    }
}

/// The outbound client of one function version. Makes no socket and no task before the first request.
pub struct Fetcher {
    policy: OutboundPolicy,
    limits: FetchLimits,
    connector: Connector,
    pool: Arc<Pool>,
}

/// Sends one request of a guest. The future must be polled on a tokio runtime; dropping it closes what it opened.
///
/// The request holds its place among the invocation's concurrent ones until its response body is read or dropped. A
/// request that was not yet sent when a kept connection turned out closed is sent again on another.
///
/// # Errors
/// `LoopDetected` from [`HOPS_MAX`] hops on; `HttpRequestDenied` for what no rule allows; `DestinationIpProhibited` when
/// any address of the name is forbidden; `ConnectionLimitReached` when the budget or the function's connections are used
/// up; `DnsTimeout`, `DnsError`, `ConnectionTimeout`, `ConnectionRefused`, TLS errors; `ConnectionReadTimeout` without a
/// head in time, `HttpResponseTimeout` when the body stops; `HttpResponseHeaderSectionSize` and other faults of the
/// upstream.
pub fn send(
    fetcher: &Arc<Fetcher>,
    budget: &FetchBudget,
    context: &FetchContext,
    mut request: Request<WasiBody>,
    options: Option<RequestOptions>,
) -> ResponseFuture {
    let admitted = fetcher.admit(context, &request).and_then(|to| Ok((to, budget.charge()?)));
    let outbound = context.trace.begin(&mut request, None);
    let (fetcher, hops) = (fetcher.clone(), context.hops);
    Box::new(trace::observed(outbound, async move {
        let (to, account) = admitted?;
        let slot = account.slots().acquire_owned().await.map_err(|_| Error::ConnectionLimitReached)?;
        let request = prepare(request, &to, hops);
        let times = Times::new(options.unwrap_or_default(), &fetcher.limits);
        let response = fetcher.exchange(&to, request, times, slot).await?;
        Ok((response, Box::new(std::future::ready(Ok(()))) as IoFuture))
    }))
}

impl Fetcher {
    /// Makes the client of one function version.
    pub fn new(policy: OutboundPolicy, limits: FetchLimits) -> Arc<Self> {
        let connector = Connector::new(policy.private());
        Fetcher::with(policy, limits, connector)
    }

    /// Makes a client that connects by `connector`.
    pub(super) fn with(policy: OutboundPolicy, limits: FetchLimits, connector: Connector) -> Arc<Self> {
        Arc::new(Fetcher { pool: Pool::new(&limits), policy, limits, connector })
    }

    /// Returns where this client may go.
    pub fn policy(&self) -> &OutboundPolicy {
        &self.policy
    }

    /// Decides without any network whether the request may go out, and where to.
    fn admit(&self, context: &FetchContext, request: &Request<WasiBody>) -> Result<Destination, Error> {
        if context.hops >= HOPS_MAX {
            return Err(Error::LoopDetected);
        }
        // CONNECT would be a tunnel past the policy; TRACE shows what the host adds.
        if matches!(*request.method(), Method::CONNECT | Method::TRACE) {
            return Err(Error::HttpRequestMethodInvalid);
        }
        let to = Destination::of(request.uri())?;
        if self.policy.permits(&to) { Ok(to) } else { Err(Error::HttpRequestDenied) }
    }

    async fn exchange(
        &self,
        to: &Destination,
        mut request: Request<WasiBody>,
        times: Times,
        slot: OwnedSemaphorePermit,
    ) -> Result<Response<WasiBody>, Error> {
        loop {
            let (mut connection, reused) = match self.pool.take(to) {
                Some(connection) => (connection, true),
                None => (self.connect(to, times.connect).await?, false),
            };
            let sent =
                tokio::time::timeout(times.first_byte, connection.sender.try_send_request(request)).await;
            match sent.map_err(|_| Error::ConnectionReadTimeout)? {
                Ok(response) => {
                    let lease = Lease { connection, pool: self.pool.clone(), slot };
                    return accept(response, times.between_bytes, lease);
                }
                Err(mut failed) => match failed.take_message() {
                    Some(unsent) if reused => request = unsent,
                    _ => return Err(failure::of_hyper(failed.error())),
                },
            }
        }
    }

    async fn connect(&self, to: &Destination, timeout: Duration) -> Result<Connection, Error> {
        let permit = self.pool.permit()?;
        match self.connector.open(to, timeout, &self.limits).await? {
            Wire::Plain(stream) => self.start(to, stream, permit).await,
            Wire::Tls(stream) => self.start(to, stream, permit).await,
        }
    }

    /// Starts HTTP/1.1 on an open connection, in a task that lives as long as the connection.
    async fn start<S>(
        &self,
        to: &Destination,
        stream: S,
        permit: OwnedSemaphorePermit,
    ) -> Result<Connection, Error>
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let head_bytes_max = self.limits.response_head_bytes_max;
        let mut http = http1::Builder::new();
        http.max_header_size(head_bytes_max)
            .max_headers(self.limits.response_headers_max)
            .max_buf_size(head_bytes_max.saturating_add(READ_BUFFER_BYTES_MIN));
        let (sender, connection) =
            http.handshake(TokioIo::new(stream)).await.map_err(|error| failure::of_hyper(&error))?;
        let task = tokio::spawn(async move {
            // The request and the body learn of a failure from hyper; nobody else waits for it.
            let _ = connection.await;
        });
        Ok(Connection { to: to.clone(), sender, task: task.abort_handle(), _permit: permit })
    }
}

/// The times of one request: what the guest asks for, within the function's limits.
#[derive(Clone, Copy)]
struct Times {
    connect: Duration,
    first_byte: Duration,
    between_bytes: Duration,
}

impl Times {
    fn new(options: RequestOptions, limits: &FetchLimits) -> Self {
        let within = |asked: Option<Duration>, limit: Duration| asked.map_or(limit, |asked| asked.min(limit));
        Times {
            connect: within(options.connect_timeout, limits.connect_timeout),
            first_byte: within(options.first_byte_timeout, limits.first_byte_timeout),
            between_bytes: within(options.between_bytes_timeout, limits.between_bytes_timeout),
        }
    }
}

/// Turns the guest's request into what goes over the wire.
fn prepare(mut request: Request<WasiBody>, to: &Destination, hops: u8) -> Request<WasiBody> {
    let target = request.uri().path_and_query().cloned();
    *request.uri_mut() = target.map_or_else(Uri::default, Uri::from);
    *request.version_mut() = Version::HTTP_11;
    let headers = request.headers_mut();
    headers::strip_hop_by_hop(headers);
    headers.insert(HOST, to.host_header());
    headers.insert(HOPS_HEADER, HeaderValue::from(u16::from(hops) + 1));
    request
}

/// Checks and cleans the head of a response.
fn accept(
    response: Response<Incoming>,
    between_bytes: Duration,
    lease: Lease,
) -> Result<Response<WasiBody>, Error> {
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        return Err(Error::HttpUpgradeFailed);
    }
    headers::check_transfer_coding(response.headers())?;
    let mut response =
        response.map(|incoming| ResponseBody::new(incoming, between_bytes, lease).boxed_unsync());
    headers::strip_response(response.headers_mut());
    response.extensions_mut().clear();
    Ok(response)
}

#[cfg(test)]
impl Fetcher {
    /// The connections of this client.
    pub(super) fn pool(&self) -> &Pool {
        &self.pool
    }
}
