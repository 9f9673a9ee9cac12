//! Stands between the socket and hyper on an HTTP/1 connection: checks every head and every body's framing, and times
//! heads, idleness, writes and the close.
//!
//! A head that arrives in one read is checked in hyper's own buffer and never copied; one that is split over reads is
//! held back until it is whole. A refused head never reaches hyper: it gets a stand-in that asks for nothing and closes,
//! and the service answers the stand-in with the problem. Nothing is read after a refusal, so nothing can be smuggled.

use super::chunked::Chunked;
use super::connection_state::ConnectionState;
use super::head::{Framing, Head, HeadLimits, HeadScanner};
use super::http_config::{HttpConfig, to_usize};
use super::timed_writes::TimedWrites;
use super::timeouts::LazyTimer;
use crate::problem::Problem;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// What hyper gets in place of a refused head.
const STAND_IN: &[u8] = b"GET / HTTP/1.1\r\nhost: refused\r\nconnection: close\r\n\r\n";

/// Bytes of buffer a connection may keep between heads.
const KEPT_BUFFER_MAX: usize = 4 << 10;

/// What the next byte from the client belongs to.
#[derive(Debug)]
enum Phase {
    /// A head, or the wait for one.
    Head,
    /// A body with this many bytes to come.
    Length(u64),
    /// A chunked body.
    Chunked(Chunked),
    /// Nothing: a head was refused.
    Refused,
    /// Nothing: a body's framing broke.
    Broken,
}

/// The checked side of an HTTP/1 connection.
#[derive(Debug)]
pub(super) struct StrictIo<I> {
    io: TimedWrites<I>,
    state: Arc<ConnectionState>,
    config: Arc<HttpConfig>,
    limits: HeadLimits,
    phase: Phase,
    scanner: HeadScanner,
    /// Heads that passed.
    heads: u64,
    /// The beginning of a head whose end has not arrived, and when it began.
    held: Vec<u8>,
    head_since: Option<Instant>,
    /// Checked bytes that wait for hyper, from `passed_at` on.
    passed: Vec<u8>,
    passed_at: usize,
    timer: LazyTimer,
    linger: Linger,
}

/// The close: reads on for a while after the last byte was sent, because closing a socket with unread bytes resets the
/// connection, and a reset can overtake the answer.
#[derive(Debug, Default)]
struct Linger {
    since: Option<Instant>,
    bytes: u64,
}

impl<I> StrictIo<I> {
    /// Wraps a connection of which `first` was read already.
    pub(super) fn new(io: I, first: &[u8], state: Arc<ConnectionState>, config: Arc<HttpConfig>) -> Self {
        let limits = HeadLimits {
            bytes: to_usize(config.max_header_bytes),
            uri: to_usize(config.max_uri),
            fields: to_usize(config.max_headers),
        };
        let mut this = StrictIo {
            io: TimedWrites::new(io, config.write_timeout()),
            state,
            config,
            limits,
            phase: Phase::Head,
            scanner: HeadScanner::default(),
            heads: 0,
            held: Vec::new(),
            head_since: None,
            passed: Vec::new(),
            passed_at: 0,
            timer: LazyTimer::default(),
            linger: Linger::default(),
        };
        this.check_copy(first.to_vec());
        // The first head is timed from the start, bytes or not.
        this.head_since = this.head_since.map(|_| this.state.opened());
        this
    }

    /// Checks what was just read into `buf` behind `start`, and leaves there what may pass.
    fn check(&mut self, buf: &mut ReadBuf<'_>, start: usize) {
        let read = buf.filled().get(start..).unwrap_or_default();
        if self.held.is_empty() {
            let passed = self.inspect(read);
            buf.set_filled(start + passed);
        } else {
            let mut bytes = std::mem::take(&mut self.held);
            bytes.extend_from_slice(read);
            buf.set_filled(start);
            self.check_copy(bytes);
        }
        if buf.filled().len() == start {
            self.hand_over(buf);
        }
    }

    fn check_copy(&mut self, mut bytes: Vec<u8>) {
        debug_assert!(self.passed.is_empty(), "bytes are read only when none wait");
        let passed = self.inspect(&bytes);
        if passed == 0 {
            return;
        }
        bytes.truncate(passed);
        // A refusal behind the passed bytes has put its stand-in there already.
        bytes.append(&mut self.passed);
        self.passed = bytes;
    }

    /// Follows the messages through `bytes`; returns how many of them may pass and keeps or drops the rest.
    fn inspect(&mut self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while let rest @ [_, ..] = bytes.get(at..).unwrap_or_default() {
            match &mut self.phase {
                Phase::Head => match self.scanner.scan(rest, &self.limits) {
                    Ok(Some(head)) => at += self.begin_body(head),
                    Ok(None) => {
                        self.held.extend_from_slice(rest);
                        self.head_since.get_or_insert_with(Instant::now);
                        return at;
                    }
                    Err(problem) => {
                        self.refuse(problem);
                        return at;
                    }
                },
                Phase::Length(left) => {
                    let taken = usize::try_from(*left).map_or(rest.len(), |left| left.min(rest.len()));
                    *left -= taken as u64;
                    at += taken;
                    if *left == 0 {
                        self.phase = Phase::Head;
                    }
                }
                Phase::Chunked(chunked) => match chunked.advance(rest) {
                    Ok(advance) => {
                        at += advance.len;
                        if advance.is_done {
                            self.phase = Phase::Head;
                        }
                    }
                    Err(_) => {
                        self.phase = Phase::Broken;
                        self.state.break_body();
                        return at;
                    }
                },
                Phase::Refused | Phase::Broken => return at,
            }
        }
        at
    }

    fn begin_body(&mut self, head: Head) -> usize {
        self.scanner = HeadScanner::default();
        self.head_since = None;
        self.heads += 1;
        self.phase = match head.framing {
            Framing::None => Phase::Head,
            Framing::Length(length) => Phase::Length(length),
            Framing::Chunked => Phase::Chunked(Chunked::default()),
        };
        head.len
    }

    fn refuse(&mut self, problem: Problem) {
        self.state.refuse(self.heads, problem);
        self.phase = Phase::Refused;
        self.held = Vec::new();
        self.passed.extend_from_slice(STAND_IN);
    }

    /// Copies waiting bytes to hyper; says whether there were any.
    fn hand_over(&mut self, buf: &mut ReadBuf<'_>) -> bool {
        let waiting = self.passed.get(self.passed_at..).unwrap_or_default();
        if waiting.is_empty() {
            return false;
        }
        let len = waiting.len().min(buf.remaining());
        buf.put_slice(waiting.get(..len).unwrap_or_default());
        self.passed_at += len;
        if self.passed_at == self.passed.len() {
            self.passed.clear();
            self.passed_at = 0;
            self.passed.shrink_to(KEPT_BUFFER_MAX);
        }
        true
    }

    /// Nothing has arrived: decides whether to wait on, to answer 408, or to end an idle connection.
    fn poll_wait(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if !matches!(self.phase, Phase::Head) {
            return Poll::Pending;
        }
        let deadline = match self.head_since {
            Some(since) => since + self.config.header_timeout(),
            // Not re-armed when a response ends; it fires early then, and this is asked again.
            None if !self.state.is_idle() => Instant::now() + self.config.idle_timeout(),
            None if self.heads == 0 => self.state.opened() + self.config.header_timeout(),
            None => self.state.idle_since() + self.config.idle_timeout(),
        };
        ready!(self.timer.poll(cx, deadline));
        if self.head_since.is_some() {
            self.refuse(Problem::ClientTimeout);
            self.hand_over(buf);
        }
        Poll::Ready(Ok(()))
    }

    /// Whether the client may have sent bytes that no one will read.
    fn has_unread(&self) -> bool {
        !matches!(self.phase, Phase::Head) || !self.held.is_empty()
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for StrictIo<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.hand_over(buf) {
            return Poll::Ready(Ok(()));
        }
        loop {
            match this.phase {
                // The answer and the close drive the connection on; the client has no more say.
                Phase::Refused => return Poll::Pending,
                Phase::Broken => return Poll::Ready(Err(io::ErrorKind::InvalidData.into())),
                _ => {}
            }
            let start = buf.filled().len();
            let Poll::Ready(read) = Pin::new(&mut this.io).poll_read(cx, buf) else {
                return this.poll_wait(cx, buf);
            };
            read?;
            if buf.filled().len() == start {
                return Poll::Ready(Ok(()));
            }
            this.check(buf, start);
            if buf.filled().len() > start {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl<I: AsyncRead + AsyncWrite + Unpin> AsyncWrite for StrictIo<I> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let since = match this.linger.since {
            Some(since) => since,
            None => {
                ready!(Pin::new(&mut this.io).poll_shutdown(cx))?;
                *this.linger.since.insert(Instant::now())
            }
        };
        if !this.has_unread() {
            return Poll::Ready(Ok(()));
        }
        let mut scratch = [0; 4 << 10];
        loop {
            let mut buf = ReadBuf::new(&mut scratch);
            match Pin::new(&mut this.io).poll_read(cx, &mut buf) {
                Poll::Ready(Ok(())) if !buf.filled().is_empty() => {
                    this.linger.bytes += buf.filled().len() as u64;
                }
                Poll::Ready(_) => return Poll::Ready(Ok(())),
                Poll::Pending => return this.timer.poll(cx, since + this.config.linger_timeout()).map(Ok),
            }
            if this.linger.bytes > this.config.linger_bytes {
                return Poll::Ready(Ok(()));
            }
        }
    }
}
