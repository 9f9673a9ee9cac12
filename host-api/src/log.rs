//! A guest's stdout and stderr as bounded lines.
//!
//! Each line is told to the [`Lines`] of the invocation as it is written. Past the byte limit of an invocation bytes are
//! counted and dropped; one last line says how many were lost.

mod tail;

pub use tail::{GuestLine, TAIL_BYTES, TAIL_LINE_BYTES, TAIL_LINES};

use bytes::Bytes;
use http::HeaderValue;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use tail::Tail;
use tokio::io::AsyncWrite;
use wasmtime_wasi::cli::{IsTerminal, StdoutStream};
use wasmtime_wasi::p2::{OutputStream, Pollable, StreamResult};

/// Longest line that is told; a longer one is split. Bounds what a guest without newlines can make the host hold.
pub const LINE_BYTES_MAX: usize = 8 << 10;

/// Which stream a line came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// `wasi:cli/stdout`.
    Stdout,
    /// `wasi:cli/stderr`.
    Stderr,
}

impl Stream {
    /// The word for logs and records.
    pub fn as_str(self) -> &'static str {
        match self {
            Stream::Stdout => "stdout",
            Stream::Stderr => "stderr",
        }
    }
}

/// A line that a guest wrote.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// Id of the request that the guest serves; of the latest, when it serves several at once.
    pub request_id: &'a HeaderValue,
    /// Where to.
    pub stream: Stream,
    /// The line, without its end. It may hold anything.
    pub text: &'a str,
    /// Bytes beyond the limit; more than none on the line that tells of them, which stands last.
    pub dropped_bytes: u64,
}

/// What becomes of the lines that guests write. The default forgets them.
#[derive(Clone)]
pub struct Lines(Arc<dyn Fn(&Line<'_>) + Send + Sync>);

impl Lines {
    /// Tells each line to `tell`, which must not block: the guest waits for it.
    pub fn new(tell: impl Fn(&Line<'_>) + Send + Sync + 'static) -> Self {
        Lines(Arc::new(tell))
    }
}

impl Default for Lines {
    fn default() -> Self {
        Lines::new(|_| ())
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}

/// The log of one isolate. Clones share it.
#[derive(Clone, Debug)]
pub struct GuestLog(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    request_id: HeaderValue,
    lines: Lines,
    remaining: u64,
    dropped: u64,
    partial: [Vec<u8>; 2],
    tail: Tail,
}

impl Default for GuestLog {
    /// Makes the log of an isolate; nothing can be written until [`GuestLog::begin`].
    fn default() -> Self {
        GuestLog(Arc::new(Mutex::new(State {
            request_id: HeaderValue::from_static(""),
            lines: Lines::default(),
            remaining: 0,
            dropped: 0,
            partial: [Vec::new(), Vec::new()],
            tail: Tail::default(),
        })))
    }
}

impl GuestLog {
    /// Starts an invocation: what follows belongs to `request_id`, is told to `lines` and may take `bytes_max` bytes.
    pub fn begin(&self, request_id: HeaderValue, lines: Lines, bytes_max: u64) {
        let mut state = self.lock();
        state.request_id = request_id;
        state.lines = lines;
        state.remaining = bytes_max;
        state.dropped = 0;
        state.tail.clear();
    }

    /// The last lines of the invocation, the oldest first, with what was written since and not ended yet.
    pub fn tail(&self) -> Vec<GuestLine> {
        let state = self.lock();
        let mut lines = state.tail.lines();
        for stream in [Stream::Stdout, Stream::Stderr] {
            let partial = &state.partial[stream as usize];
            let beginning = &partial[..partial.len().min(TAIL_LINE_BYTES)];
            if !beginning.is_empty() {
                let text = String::from_utf8_lossy(beginning).into_owned();
                lines.push(GuestLine { stream, text });
            }
        }
        lines
    }

    /// Ends the invocation: tells unfinished lines and, if any bytes were dropped, how many.
    pub fn end(&self) {
        self.lock().end();
    }

    /// The writer for one stream, as `WasiCtxBuilder` takes it.
    pub fn stream(&self, stream: Stream) -> LogStream {
        LogStream { log: self.clone(), stream }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // A poisoned lock means that whoever is told of lines panicked; the buffers are still whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn end(&mut self) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            self.flush(stream);
        }
        let dropped_bytes = std::mem::take(&mut self.dropped);
        if dropped_bytes > 0 {
            self.tell(Stream::Stderr, "log limit reached", dropped_bytes);
        }
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
        let text = String::from_utf8_lossy(&line);
        self.tail.push(stream, &text);
        self.tell(stream, &text, 0);
    }

    fn tell(&self, stream: Stream, text: &str, dropped_bytes: u64) {
        (self.lines.0)(&Line { request_id: &self.request_id, stream, text, dropped_bytes });
    }
}

/// A guest that was stopped leaves what it had not finished.
impl Drop for State {
    fn drop(&mut self) {
        self.end();
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
        let log = GuestLog::default();
        log.begin(HeaderValue::from_static("r1"), Lines::default(), limit);
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
    fn lines_are_told_as_they_end_and_the_rest_at_the_end() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let heard = told.clone();
        let lines = Lines::new(move |line| {
            let Line { request_id, stream, text, dropped_bytes } = line;
            let line = format!("{request_id:?} {stream:?} {text} {dropped_bytes}");
            heard.lock().expect("no test panics with it").push(line);
        });
        let take = || std::mem::take(&mut *told.lock().expect("no test panics with it"));
        let log = GuestLog::default();
        log.begin(HeaderValue::from_static("r1"), lines.clone(), 12);
        log.lock().write(Stream::Stdout, b"one\ntwo");
        assert_eq!(take(), ["\"r1\" Stdout one 0"]);
        log.lock().write(Stream::Stderr, b"\nthree and more\n");
        assert_eq!(take(), Vec::<String>::new());
        log.end();
        let limit = "\"r1\" Stderr log limit reached 11";
        assert_eq!(take(), ["\"r1\" Stdout two 0", "\"r1\" Stderr thre 0", limit]);
        log.end();
        log.begin(HeaderValue::from_static("r2"), lines, 12);
        log.lock().write(Stream::Stdout, b"stopped");
        drop(log);
        assert_eq!(take(), ["\"r2\" Stdout stopped 0"]);
    }

    #[test]
    fn the_last_lines_are_those_of_the_invocation() {
        let log = GuestLog::default();
        let texts = |log: &GuestLog| log.tail().into_iter().map(|line| line.text).collect::<Vec<_>>();
        log.begin(HeaderValue::from_static("r1"), Lines::default(), 100);
        assert!(log.tail().is_empty());
        log.lock().write(Stream::Stdout, b"one\ntw");
        log.lock().write(Stream::Stderr, b"o");
        assert_eq!(texts(&log), ["one", "tw", "o"]);
        log.end();
        assert_eq!(texts(&log), ["one", "tw", "o"]);
        log.begin(HeaderValue::from_static("r2"), Lines::default(), 4);
        assert!(log.tail().is_empty());
        log.lock().write(Stream::Stdout, b"past the limit\n");
        assert_eq!(texts(&log), ["past"]);
    }

    #[test]
    fn an_ended_line_leaves_nothing_behind() {
        assert_eq!(written(100, &[b"one\ntw", b"o\n"]), (92, 0, 0));
    }
}
