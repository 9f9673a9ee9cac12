//! Counts the bytes of a request body as the guest is given them.

use bytes::Bytes;
use http::Request;
use http_body::{Body, Frame, SizeHint};
use pin_project_lite::pin_project;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

/// Bytes of one request body that were received so far. Free of cost where there is no body.
#[derive(Clone, Default)]
pub(crate) struct Received(Option<Arc<AtomicU64>>);

pin_project! {
    /// A request body whose bytes are counted.
    pub(crate) struct Counted<B> {
        #[pin]
        inner: B,
        received: Received,
    }
}

impl Received {
    /// Counts the bytes of the body of `request` from now on.
    pub(crate) fn count<B: Body>(request: Request<B>) -> (Request<Counted<B>>, Self) {
        let received = Received((!request.body().is_end_stream()).then(Arc::default));
        let counted = received.clone();
        (request.map(|inner| Counted { inner, received: counted }), received)
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.0.as_ref().map_or(0, |bytes| bytes.load(Ordering::Relaxed))
    }

    fn add(&self, bytes: usize) {
        if let Some(sum) = &self.0 {
            sum.fetch_add(bytes as u64, Ordering::Relaxed);
        }
    }
}

impl<B: Body<Data = Bytes>> Body for Counted<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, B::Error>>> {
        let this = self.project();
        let frame = ready!(this.inner.poll_frame(cx));
        if let Some(data) = frame.as_ref().and_then(|frame| frame.as_ref().ok()).and_then(Frame::data_ref) {
            this.received.add(data.len());
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt, Empty, Full};

    #[tokio::test]
    async fn bytes_count_when_they_are_read() {
        let (request, received) = Received::count(Request::new(Full::new(Bytes::from_static(b"hello"))));
        assert_eq!((received.bytes(), request.body().size_hint().exact()), (0, Some(5)));
        request.into_body().collect().await.expect("it cannot fail");
        assert_eq!(received.bytes(), 5);
    }

    #[test]
    fn what_is_not_read_does_not_count() {
        let (request, received) = Received::count(Request::new(Full::new(Bytes::from_static(b"hello"))));
        drop(request);
        assert_eq!(received.bytes(), 0);
        let (request, received) = Received::count(Request::new(Empty::<Bytes>::new()));
        assert!(request.body().is_end_stream() && received.0.is_none());
    }
}
