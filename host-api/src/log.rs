//! A guest's stdout and stderr as bounded log events.
//!
//! Each line becomes one `tracing` event with target [`TARGET`] and the fields `function`, `stream`, `request_id` and
//! `message`; the subscriber escapes it, so a guest cannot forge an event. Past the byte limit of an invocation lines
//! are counted and dropped; one last event says how many bytes were lost.

use bytes::Bytes;
use http::HeaderValue;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tokio::io::AsyncWrite;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamResult};

/// Target of the events.
pub const TARGET: &str = "isolet::guest";

/// Longest line of one event; a longer one is split. Bounds what a guest without newlines can make the host hold.
pub const LINE_BYTES_MAX: usize = 8 << 10;

/// Which stream a line came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// `wasi:cli/stdout`.
    Stdout,
    /// `wasi:cli/stderr`.
    Stderr,
}

/// The log of one isolate. Clones share it.
#[derive(Clone, Debug)]
pub struct GuestLog(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    function: Arc<str>,
    request_id: HeaderValue,
    remaining: u64,
    dropped: u64,
    partial: [Vec<u8>; 2],
}

impl GuestLog {
    /// Makes the log of an isolate of `function`; nothing can be written until [`GuestLog::begin`].
    pub fn new(function: Arc<str>) -> Self {
        GuestLog(Arc::new(Mutex::new(State {
            function,
            request_id: HeaderValue::from_static(""),
            remaining: 0,
            dropped: 0,
            partial: [Vec::new(), Vec::new()],
        })))
    }

    /// Starts an invocation: what follows belongs to `request_id` and may take `bytes_max` bytes.
    pub fn begin(&self, request_id: HeaderValue, bytes_max: u64) {
        let mut state = self.lock();
        state.request_id = request_id;
        state.remaining = bytes_max;
        state.dropped = 0;
    }

    /// Ends the invocation: emits unfinished lines and, if any bytes were dropped, how many.
    pub fn end(&self) {
        let mut state = self.lock();
        for stream in [Stream::Stdout, Stream::Stderr] {
            state.flush(stream);
        }
        if state.dropped > 0 {
            tracing::warn!(
                target: TARGET, function = %state.function, request_id = state.request_id(),
                dropped_bytes = state.dropped, truncated = true, "log limit reached"
            );
            state.dropped = 0;
        }
    }

    /// The writer for one stream, as `WasiCtxBuilder` takes it.
    pub fn stream(&self, stream: Stream) -> LogStream {
        LogStream { log: self.clone(), stream }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A poisoned lock means that a subscriber panicked; the buffers are still whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn request_id(&self) -> &str {
        self.request_id.to_str().unwrap_or_default()
    }

    fn write(&mut self, stream: Stream, bytes: &[u8]) {
        let allowed = usize::try_from(self.remaining).unwrap_or(usize::MAX).min(bytes.len());
        self.remaining -= allowed as u64;
        self.dropped += (bytes.len() - allowed) as u64;
        for piece in bytes[..allowed].split_inclusive(|byte| *byte == b'\n') {
            self.append(stream, piece);
        }
    }

    fn append(&mut self, stream: Stream, mut piece: &[u8]) {
        let ends = piece.last() == Some(&b'\n');
        if ends {
            piece = &piece[..piece.len() - 1];
        }
        while !piece.is_empty() {
            let line = &mut self.partial[stream as usize];
            let (head, rest) = piece.split_at(piece.len().min(LINE_BYTES_MAX - line.len()));
            line.extend_from_slice(head);
            piece = rest;
            if line.len() == LINE_BYTES_MAX {
                self.flush(stream);
            }
        }
        if ends {
            self.flush(stream);
        }
    }

    fn flush(&mut self, stream: Stream) {
        let line = std::mem::take(&mut self.partial[stream as usize]);
        if line.is_empty() {
            return;
        }
        let message = String::from_utf8_lossy(&line);
        let (function, request_id) = (&self.function, self.request_id());
        match stream {
            Stream::Stdout => {
                tracing::info!(target: TARGET, %function, request_id, stream = "stdout", message = %message);
            }
            Stream::Stderr => {
                tracing::warn!(target: TARGET, %function, request_id, stream = "stderr", message = %message);
            }
        }
    }
}

/// One stream of a [`GuestLog`]; never blocks and never fails, so that logging cannot stop a guest.
#[derive(Clone, Debug)]
pub struct LogStream {
    log: GuestLog,
    stream: Stream,
}

impl IsTerminal for LogStream {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl StdoutStream for LogStream {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        Box::new(self.clone())
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(self.clone())
    }
}

impl OutputStream for LogStream {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        self.log.lock().write(self.stream, &bytes);
        Ok(())
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        Ok(64 << 10)
    }
}

#[wasmtime_wasi::async_trait]
impl Pollable for LogStream {
    async fn ready(&mut self) {}
}

impl AsyncWrite for LogStream {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        self.log.lock().write(self.stream, bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(limit: u64, parts: &[&[u8]]) -> (u64, u64, usize) {
        let log = GuestLog::new("shop".into());
        log.begin(HeaderValue::from_static("r1"), limit);
        for part in parts {
            log.lock().write(Stream::Stdout, part);
        }
        let state = log.lock();
        (state.remaining, state.dropped, state.partial[0].len())
    }

    #[test]
    fn the_limit_counts_bytes_below_at_and_above() {
        assert_eq!(written(6, &[b"hello"]), (1, 0, 5));
        assert_eq!(written(5, &[b"hello"]), (0, 0, 5));
        assert_eq!(written(4, &[b"hello"]), (0, 1, 4));
        assert_eq!(written(0, &[b"hello"]), (0, 5, 0));
    }

    #[test]
    fn a_line_without_end_is_held_only_up_to_the_bound() {
        let line = vec![b'x'; LINE_BYTES_MAX - 1];
        assert_eq!(written(1 << 20, &[&line]).2, LINE_BYTES_MAX - 1);
        assert_eq!(written(1 << 20, &[&line, b"x"]).2, 0);
        assert_eq!(written(1 << 20, &[&line, b"xyz"]).2, 2);
    }

    #[test]
    fn an_ended_line_leaves_nothing_behind() {
        assert_eq!(written(100, &[b"one\ntw", b"o\n"]), (92, 0, 0));
    }
}
