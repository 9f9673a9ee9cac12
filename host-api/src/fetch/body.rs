//! A response body that is read within time and gives its connection back at the end.

use super::failure;
use super::headers;
use super::pool::{Connection, Pool};
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, Sleep};
use wasmtime_wasi_http::Error;

/// What a request in flight holds: its connection and its place in the invocation's budget.
pub(super) struct Lease {
    pub(super) connection: Connection,
    pub(super) pool: Arc<Pool>,
    pub(super) slot: OwnedSemaphorePermit,
}

/// A response body. Dropped before its end it closes its connection.
pub(super) struct ResponseBody {
    incoming: Incoming,
    between_bytes: Duration,
    /// Made when the body first has to wait.
    timer: Option<Pin<Box<Sleep>>>,
    waiting: bool,
    lease: Option<Lease>,
}

impl Lease {
    fn give_back(self) {
        drop(self.slot);
        self.pool.recycle(self.connection);
    }
}

impl ResponseBody {
    pub(super) fn new(incoming: Incoming, between_bytes: Duration, lease: Lease) -> Self {
        let mut body =
            ResponseBody { incoming, between_bytes, timer: None, waiting: false, lease: Some(lease) };
        body.finish_at_end();
        body
    }

    /// Readers may stop once the end is in sight, so it is looked for after every frame.
    fn finish_at_end(&mut self) {
        if self.incoming.is_end_stream() {
            self.finish();
        }
    }

    fn finish(&mut self) {
        if let Some(lease) = self.lease.take() {
            lease.give_back();
        }
    }

    /// Ready once nothing came for too long.
    fn poll_timer(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let between_bytes = self.between_bytes;
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep(between_bytes)));
        if !self.waiting {
            self.waiting = true;
            timer.as_mut().reset(Instant::now() + between_bytes);
        }
        timer.as_mut().poll(context)
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let body = &mut *self;
        let Poll::Ready(frame) = Pin::new(&mut body.incoming).poll_frame(context) else {
            ready!(body.poll_timer(context));
            body.lease = None;
            return Poll::Ready(Some(Err(Error::HttpResponseTimeout)));
        };
        body.waiting = false;
        Poll::Ready(match frame {
            Some(Ok(mut frame)) => {
                frame.trailers_mut().map(headers::strip_response);
                body.finish_at_end();
                Some(Ok(frame))
            }
            Some(Err(error)) => {
                body.lease = None;
                Some(Err(failure::of_hyper(&error)))
            }
            None => {
                body.finish();
                None
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
