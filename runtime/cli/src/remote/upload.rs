//! The body of a request, in pieces, so that a bar can show how far it is.

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use indicatif::ProgressBar;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// What is handed over at once: many pieces for a bar, few for a component.
const PIECE_BYTES: usize = 64 << 10;

/// Bytes on their way; the bar shows those that went.
pub(super) struct Upload {
    rest: Bytes,
    bar: ProgressBar,
}

impl Upload {
    pub(super) fn new(bytes: Bytes, bar: ProgressBar) -> Self {
        bar.set_position(0);
        Upload { rest: bytes, bar }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let length = self.rest.len().min(PIECE_BYTES);
        let piece = self.rest.split_to(length);
        self.bar.inc(length as u64);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
