//! Serves one accepted connection: finds out the version of HTTP, runs hyper behind the strict layer, obeys commands.

use super::connection_state::{Command, ConnectionState};
use super::exchange::Exchange;
use super::h2_io::{H2Io, PREFACE};
use super::http_config::{HttpConfig, to_u32, to_usize};
use super::strict_io::StrictIo;
use super::timeouts::LazyTimer;
use super::{ConnectionInfo, Protocol, Service};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::convert::Infallible;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::time::{Instant, timeout_at};

/// Header fields that hyper parses without an allocation; only a bound above it is worth telling hyper.
const HYPER_FIELDS: usize = 100;

/// Room in hyper's buffer beyond the largest head.
const BUFFER_SLACK: usize = 64 << 10;

/// How long an idle HTTP/1 connection stays open when the worker drains: a request may be on its way, which is answered with
/// `connection: close`. Busy clients send one well within it, and the others lose only an idle connection.
const LINGER: Duration = Duration::from_secs(1);

/// Bytes taken in one read while the version of HTTP is found out.
const FIRST_READ: usize = 4 << 10;

/// Serves requests from `io` until either side closes, a bound passes, or the state's command says so.
///
/// `protocol` is what the handshake agreed on; without one the first bytes decide (HTTP/2 by prior knowledge,
/// RFC 9113 3.3).
pub(crate) async fn serve_connection<S, I>(
    mut io: I,
    protocol: Option<Protocol>,
    mut connection: ConnectionInfo,
    (service, config, state): (Arc<S>, Arc<HttpConfig>, Arc<ConnectionState>),
) where
    S: Service,
    I: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let deadline = state.opened() + config.header_timeout();
    let mut first = Vec::new();
    connection.protocol = match protocol {
        Some(protocol) => protocol,
        None => match timeout_at(deadline, detect(&mut io, &mut first, &state)).await {
            Ok(Ok(protocol)) => protocol,
            // Nothing came, or less than the beginning of a request: nobody is owed an answer.
            Ok(Err(_)) | Err(_) => return,
        },
    };
    let protocol = connection.protocol;
    let connection = Arc::new(connection);
    let exchange = Arc::new(Exchange { service, config, state, connection });
    let ended = match protocol {
        Protocol::Http1 => serve_http1(io, &first, exchange).await,
        Protocol::Http2 => serve_http2(io, first, exchange).await,
    };
    if let Err(error) = ended {
        // Clients break connections all the time: worth a look only when looking for it.
        tracing::debug!(error = &error as &dyn std::error::Error, "connection ended early");
    }
}

/// Reads until the bytes are the HTTP/2 preface or can no longer become it.
async fn detect<I: AsyncRead + Unpin>(
    io: &mut I,
    first: &mut Vec<u8>,
    state: &ConnectionState,
) -> io::Result<Protocol> {
    let mut linger = Linger::default();
    let mut command = poll_fn(|cx| match state.poll_command(cx) {
        Command::Run => Poll::Pending,
        Command::Drain => linger.poll(cx),
        _ => Poll::Ready(()),
    });
    first.reserve(FIRST_READ);
    loop {
        let read = tokio::select! {
            read = io.read_buf(first) => read?,
            () = &mut command => return Err(io::ErrorKind::ConnectionAborted.into()),
        };
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let len = first.len().min(PREFACE.len());
        match first.get(..len) == PREFACE.get(..len) {
            false => return Ok(Protocol::Http1),
            true if len == PREFACE.len() => return Ok(Protocol::Http2),
            true => {}
        }
    }
}

async fn serve_http1<S, I>(io: I, first: &[u8], exchange: Arc<Exchange<S>>) -> hyper::Result<()>
where
    S: Service,
    I: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (state, config) = (Arc::clone(&exchange.state), Arc::clone(&exchange.config));
    let io = StrictIo::new(io, first, Arc::clone(&state), Arc::clone(&config));
    let service = service_fn(move |request| {
        let (exchange, in_flight) = (Arc::clone(&exchange), exchange.state.begin());
        async move { Ok::<_, Infallible>(exchange.run(request, in_flight).await) }
    });
    let mut connection = pin!(http1_builder(&config).serve_connection(TokioIo::new(io), service));
    let mut linger = Linger::default();
    poll_fn(|cx| {
        match state.poll_command(cx) {
            Command::Run => {}
            Command::CloseIfIdle if !state.is_idle() => state.keep_open(),
            Command::Drain if state.is_idle() && linger.poll(cx).is_pending() => {}
            Command::CloseIfIdle | Command::Drain => connection.as_mut().graceful_shutdown(),
            Command::Abort => return Poll::Ready(Ok(())),
        }
        connection.as_mut().poll(cx)
    })
    .await
}

/// Every option of hyper's HTTP/1 server that matters here, with its default or not.
fn http1_builder(config: &HttpConfig) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        // A client that half-closes is gone: its request is cancelled.
        .half_close(false)
        .keep_alive(true)
        // Answers of pipelined requests would wait for each other.
        .pipeline_flush(false)
        .preserve_header_case(false)
        .title_case_headers(false)
        .auto_date_header(true)
        // hyper would count idle time as part of the head; the strict layer tells them apart.
        .header_read_timeout(None)
        .max_buf_size(to_usize(config.max_header_bytes) + BUFFER_SLACK);
    if to_usize(config.max_headers) > HYPER_FIELDS {
        builder.max_headers(to_usize(config.max_headers));
    }
    builder
}

async fn serve_http2<S, I>(io: I, first: Vec<u8>, exchange: Arc<Exchange<S>>) -> hyper::Result<()>
where
    S: Service,
    I: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let (state, config) = (Arc::clone(&exchange.state), Arc::clone(&exchange.config));
    let io = H2Io::new(io, first, &config);
    let service = service_fn(move |request| {
        let (exchange, in_flight) = (Arc::clone(&exchange), exchange.state.begin());
        async move { Ok::<_, Infallible>(exchange.run(request, in_flight).await) }
    });
    let mut connection = pin!(http2_builder(&config).serve_connection(TokioIo::new(io), service));
    let mut watch = Watch::new(&config);
    let mut is_closing = false;
    poll_fn(|cx| {
        let command = state.poll_command(cx);
        let verdict = watch.poll(cx, &state);
        if command == Command::Abort || verdict == Verdict::Cut {
            return Poll::Ready(Ok(()));
        }
        let shall_close = match command {
            Command::CloseIfIdle if !state.is_idle() => {
                state.keep_open();
                false
            }
            Command::CloseIfIdle | Command::Drain => true,
            _ => verdict == Verdict::Close,
        };
        if shall_close && !is_closing {
            is_closing = true;
            connection.as_mut().graceful_shutdown();
        }
        connection.as_mut().poll(cx)
    })
    .await
}

/// Every option of hyper's HTTP/2 server that matters here, with its default or not.
fn http2_builder(config: &HttpConfig) -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .max_concurrent_streams(to_u32(config.h2_max_streams))
        .max_pending_accept_reset_streams(to_usize(config.h2_pending_resets))
        .max_local_error_reset_streams(to_usize(config.h2_local_resets))
        .max_header_list_size(to_u32(config.max_header_bytes))
        .max_send_buf_size(to_usize(config.h2_send_buffer))
        // Fixed windows: adaptive ones grow by what the client asks for.
        .adaptive_window(false)
        .initial_stream_window_size(to_u32(config.h2_stream_window))
        .initial_connection_window_size(to_u32(config.h2_connection_window))
        .keep_alive_interval(Duration::from_millis(config.h2_ping_interval))
        .keep_alive_timeout(Duration::from_millis(config.h2_ping_timeout))
        .auto_date_header(true);
    builder
}

/// The time that an idle connection has left once its worker drains.
#[derive(Debug, Default)]
struct Linger {
    until: Option<Instant>,
    timer: LazyTimer,
}

impl Linger {
    /// Is ready when [`LINGER`] has passed since the first call.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let until = *self.until.get_or_insert_with(|| Instant::now() + LINGER);
        self.timer.poll(cx, until)
    }
}

/// What the watch over an HTTP/2 connection found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Fine,
    /// Idle for too long: finish and close.
    Close,
    /// The client reads nothing of a response, or did not leave when it was asked to: cut.
    Cut,
}

/// Looks now and then at what no single read or write shows: idleness, and streams whose window stays closed.
///
/// A stream that waits for its window cannot be reset from here, so its whole connection is cut.
#[derive(Debug)]
struct Watch {
    idle_timeout: Duration,
    write_timeout: Duration,
    period: Duration,
    next: Instant,
    timer: LazyTimer,
    closing_since: Option<Instant>,
}

impl Watch {
    fn new(config: &HttpConfig) -> Self {
        let (idle_timeout, write_timeout) = (config.idle_timeout(), config.write_timeout());
        let period = idle_timeout.min(write_timeout) / 4;
        let next = Instant::now() + period;
        Watch { idle_timeout, write_timeout, period, next, timer: LazyTimer::default(), closing_since: None }
    }

    fn poll(&mut self, cx: &mut Context<'_>, state: &ConnectionState) -> Verdict {
        let mut verdict = Verdict::Fine;
        while self.timer.poll(cx, self.next).is_ready() {
            let now = Instant::now();
            self.next = now + self.period;
            verdict = self.judge(now, state);
        }
        verdict
    }

    fn judge(&mut self, now: Instant, state: &ConnectionState) -> Verdict {
        let is_over = |since: Instant, bound| now.saturating_duration_since(since) >= bound;
        let stuck = [state.stalled_since(), self.closing_since].into_iter().flatten();
        if stuck.into_iter().any(|since| is_over(since, self.write_timeout)) {
            return Verdict::Cut;
        }
        if state.is_idle() && is_over(state.idle_since(), self.idle_timeout) {
            self.closing_since.get_or_insert(now);
            return Verdict::Close;
        }
        Verdict::Fine
    }
}
