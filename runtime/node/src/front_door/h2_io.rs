//! Stands between the socket and hyper on an HTTP/2 connection: stops floods of control frames.
//!
//! `h2` bounds what a frame may cost in memory but answers as many pings, settings and resets as it gets. Those beyond
//! what the traffic explains are counted here by the frame headers alone.

use super::http_config::HttpConfig;
use super::timed_writes::TimedWrites;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::Instant;

/// What a client sends first (RFC 9113 3.4).
pub(super) const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// Length of a frame header (RFC 9113 4.1).
const FRAME_HEADER_LEN: usize = 9;

/// Frame types (RFC 9113 6).
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const WINDOW_UPDATE: u8 = 8;

/// Control frames a request may bring along: its windows, its reset, a ping to measure the link.
const FRAMES_PER_REQUEST: u64 = 8;

/// Bytes of response that explain one window update; common clients send one for 16 KiB and more.
const BYTES_PER_WINDOW_UPDATE: u64 = 1 << 10;

/// Time in which the whole allowance grows back.
const REFILL: Duration = Duration::from_secs(10);

/// The watched side of an HTTP/2 connection.
#[derive(Debug)]
pub(super) struct H2Io<I> {
    io: TimedWrites<I>,
    /// Bytes read while the version of HTTP was found out.
    first: Vec<u8>,
    frames: FrameMeter,
}

impl<I> H2Io<I> {
    /// Wraps a connection of which `first` was read already.
    pub(super) fn new(io: I, first: Vec<u8>, config: &HttpConfig) -> Self {
        let io = TimedWrites::new(io, config.write_timeout());
        H2Io { io, first, frames: FrameMeter::new(config.h2_control_frames) }
    }

    fn metered(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.frames.read(bytes) {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::InvalidData, "too many control frames"))
    }
}

impl<I: AsyncRead + Unpin> AsyncRead for H2Io<I> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let start = buf.filled().len();
        if this.first.is_empty() {
            ready!(Pin::new(&mut this.io).poll_read(cx, buf))?;
        } else {
            let len = this.first.len().min(buf.remaining());
            buf.put_slice(this.first.get(..len).unwrap_or_default());
            this.first.drain(..len);
        }
        Poll::Ready(this.metered(buf.filled().get(start..).unwrap_or_default()))
    }
}

impl<I: AsyncWrite + Unpin> AsyncWrite for H2Io<I> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let answer = Pin::new(&mut self.io).poll_write(cx, bytes);
        self.frames.wrote(&answer);
        answer
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let answer = Pin::new(&mut self.io).poll_write_vectored(cx, slices);
        self.frames.wrote(&answer);
        answer
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }
}

/// Counts control frames against an allowance that grows back with time, requests and response bytes.
#[derive(Debug)]
struct FrameMeter {
    /// Bytes of the preface or of a payload that pass uncounted.
    skip: usize,
    header: [u8; FRAME_HEADER_LEN],
    header_len: usize,
    allowance_max: u64,
    allowance: u64,
    refilled: Instant,
    written: u64,
}

impl FrameMeter {
    fn new(allowance: u64) -> Self {
        FrameMeter {
            skip: PREFACE.len(),
            header: [0; FRAME_HEADER_LEN],
            header_len: 0,
            allowance_max: allowance,
            allowance,
            refilled: Instant::now(),
            written: 0,
        }
    }

    fn wrote(&mut self, answer: &Poll<io::Result<usize>>) {
        if let Poll::Ready(Ok(len)) = answer {
            self.written = self.written.saturating_add(*len as u64);
        }
    }

    /// Follows the frames through what was read; false when the allowance is used up.
    fn read(&mut self, mut bytes: &[u8]) -> bool {
        while !bytes.is_empty() {
            let skipped = self.skip.min(bytes.len());
            self.skip -= skipped;
            bytes = bytes.get(skipped..).unwrap_or_default();
            let wanted = self.header.get_mut(self.header_len..).unwrap_or_default();
            let taken = wanted.len().min(bytes.len());
            let (header, rest) = bytes.split_at(taken);
            for (to, from) in wanted.iter_mut().zip(header) {
                *to = *from;
            }
            self.header_len += taken;
            bytes = rest;
            if self.header_len == FRAME_HEADER_LEN && !self.take_frame() {
                return false;
            }
        }
        true
    }

    fn take_frame(&mut self) -> bool {
        self.header_len = 0;
        let [high, middle, low, kind, ..] = self.header;
        self.skip = usize::from(high) << 16 | usize::from(middle) << 8 | usize::from(low);
        match kind {
            DATA if self.skip > 0 => true,
            HEADERS => {
                self.allowance = self.allowance.saturating_add(FRAMES_PER_REQUEST).min(self.allowance_max);
                true
            }
            WINDOW_UPDATE if self.written >= BYTES_PER_WINDOW_UPDATE => {
                self.written -= BYTES_PER_WINDOW_UPDATE;
                true
            }
            _ => self.spend(),
        }
    }

    fn spend(&mut self) -> bool {
        if self.allowance == 0 {
            let elapsed = u64::try_from(self.refilled.elapsed().as_millis()).unwrap_or(u64::MAX);
            let refill = u64::try_from(REFILL.as_millis()).unwrap_or(u64::MAX);
            self.allowance = (self.allowance_max.saturating_mul(elapsed) / refill).min(self.allowance_max);
            self.refilled = Instant::now();
        }
        match self.allowance.checked_sub(1) {
            Some(left) => {
                self.allowance = left;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, len: u8) -> Vec<u8> {
        let mut frame = vec![0, 0, len, kind, 0, 0, 0, 0, 1];
        frame.resize(FRAME_HEADER_LEN + usize::from(len), 0xff);
        frame
    }

    /// How many of these frames pass on a new connection, up to 100.
    fn passing(allowance: u64, frames: &[Vec<u8>], step: usize) -> usize {
        let mut meter = FrameMeter::new(allowance);
        assert!(meter.read(PREFACE));
        (0..100).take_while(|_| frames.concat().chunks(step).all(|bytes| meter.read(bytes))).count()
    }

    #[tokio::test(start_paused = true)]
    async fn control_frames_pass_up_to_the_allowance() {
        for kind in [2, 3, 4, 6, 8, 9, 0x20] {
            for step in [1, 7, 1000] {
                assert_eq!(passing(10, &[frame(kind, 8)], step), 10, "type {kind} in steps of {step}");
            }
        }
        assert_eq!(passing(10, &[frame(DATA, 0)], 5), 10, "empty data");
    }

    #[tokio::test(start_paused = true)]
    async fn traffic_explains_control_frames() {
        assert_eq!(passing(10, &[frame(DATA, 200)], 5), 100);
        assert_eq!(passing(10, &[frame(HEADERS, 20), frame(3, 4), frame(6, 8)], 5), 100);
        let mut meter = FrameMeter::new(1);
        meter.skip = 0;
        meter.wrote(&Poll::Ready(Ok(3 * 1024)));
        let updates = (0..10).take_while(|_| meter.read(&frame(WINDOW_UPDATE, 4))).count();
        assert_eq!(updates, 4);
    }

    #[tokio::test(start_paused = true)]
    async fn the_allowance_grows_back() {
        let mut meter = FrameMeter::new(10);
        meter.skip = 0;
        assert!((0..10).all(|_| meter.read(&frame(6, 8))));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!((0..100).take_while(|_| meter.read(&frame(6, 8))).count(), 5);
    }
}
