//! The response body an isolate produces: complete when the guest has already ended, else streamed while it runs.
//!
//! A streamed body carries the isolate: polling the body runs the guest, so the client's pace is the guest's pace, and
//! dropping the body stops the guest.

use crate::drive::{Drive, Stop};
use crate::ending::{Ending, Finished};
use crate::outcome::Outcome;
use bytes::Bytes;
use http::HeaderMap;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;
use tokio::task::coop::unconstrained;
use wasmtime_wasi_http::p2::body::HyperOutgoingBody;

/// A response body was cut: the client must see an aborted transfer, never a clean end.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the response was cut: {}", .0.as_str())]
pub struct Aborted(pub Outcome);

/// Body of a guest's response.
pub struct ResponseBody(Inner);

enum Inner {
    Complete(Complete),
    Streaming(Box<Streaming>),
}

/// Everything the guest wrote; the isolate is already gone.
#[derive(Default)]
pub(crate) struct Complete {
    pub(crate) first: Option<Bytes>,
    pub(crate) rest: std::vec::IntoIter<Bytes>,
    pub(crate) trailers: Option<HeaderMap>,
    pub(crate) remaining: u64,
}

/// A body whose guest still runs, or whose bytes are still in the channel.
pub(crate) struct Streaming {
    pub(crate) inner: HyperOutgoingBody,
    pub(crate) guest: Option<Drive<Finished>>,
    pub(crate) ending: Option<Ending>,
    pub(crate) expected: Option<u64>,
    pub(crate) sent: u64,
    pub(crate) limit: u64,
    /// Whether the body is not to be sent, as that of an answer to HEAD: it is dropped, and that is no abort.
    pub(crate) unsent: bool,
}

/// What became of a guest that was let run.
enum Run {
    /// It has ended before, or there never was one.
    Absent,
    /// It waits or yields.
    Waits,
    /// It has ended well just now.
    Ended,
    /// The invocation is over and its response must be cut.
    Failed(Aborted),
}

impl ResponseBody {
    pub(crate) fn complete(complete: Complete) -> Self {
        ResponseBody(Inner::Complete(complete))
    }

    pub(crate) fn streaming(streaming: Streaming) -> Self {
        ResponseBody(Inner::Streaming(Box::new(streaming)))
    }

    /// Whether the guest has ended, so that no more of it has to run for the body.
    pub fn is_complete(&self) -> bool {
        matches!(self.0, Inner::Complete(_))
    }

    /// Takes the whole body as one buffer when there is exactly one; the cheapest way to send a small response.
    pub fn take_single(&mut self) -> Option<Bytes> {
        match &mut self.0 {
            Inner::Complete(body) if body.rest.len() == 0 && body.trailers.is_none() => {
                body.remaining = 0;
                Some(body.first.take().unwrap_or_default())
            }
            _ => None,
        }
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Aborted;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Aborted>>> {
        match &mut self.0 {
            Inner::Complete(body) => Poll::Ready(body.next().map(Ok)),
            Inner::Streaming(body) => body.poll_next(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Inner::Complete(body) => body.remaining == 0 && body.trailers.is_none(),
            Inner::Streaming(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            // A length would leave no room for trailers on HTTP/1.1: they follow the last chunk (RFC 9112 section 7.1.2).
            Inner::Complete(body) if body.trailers.is_none() => SizeHint::with_exact(body.remaining),
            Inner::Complete(_) | Inner::Streaming(_) => SizeHint::default(),
        }
    }
}

impl Complete {
    fn next(&mut self) -> Option<Frame<Bytes>> {
        if let Some(data) = self.first.take().or_else(|| self.rest.next()) {
            self.remaining -= data.len() as u64;
            return Some(Frame::data(data));
        }
        self.trailers.take().map(Frame::trailers)
    }
}

impl Streaming {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Aborted>>> {
        loop {
            if let Poll::Ready(frame) = self.poll_inner(cx) {
                return Poll::Ready(self.accept(frame, cx));
            }
            match self.run_guest(cx) {
                Run::Ended => {}
                Run::Failed(aborted) => return Poll::Ready(Some(Err(aborted))),
                // The guest may have written and then waited: look once more before waiting too.
                Run::Waits => {
                    return self.poll_inner(cx).map(|frame| self.accept(frame, cx));
                }
                // Nothing can come any more: the guest dropped the body without finishing it.
                Run::Absent if self.holds_isolate() => {
                    let aborted = self.fail(Outcome::BadResponse, UNFINISHED.to_owned());
                    return Poll::Ready(Some(Err(aborted)));
                }
                Run::Absent => return Poll::Pending,
            }
        }
    }

    /// What the guest has written. Outside of tokio's budget, which would make a full channel look empty and so a complete
    /// response look abandoned; the connection that takes the frames is held to the budget by its socket.
    pub(crate) fn poll_inner(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, wasmtime_wasi_http::Error>>> {
        let inner = &mut self.inner;
        let read =
            std::pin::pin!(unconstrained(std::future::poll_fn(|cx| Pin::new(&mut *inner).poll_frame(cx))));
        read.poll(cx)
    }

    /// Lets the guest run, if it still does.
    fn run_guest(&mut self, cx: &mut Context<'_>) -> Run {
        let Some(guest) = &mut self.guest else { return Run::Absent };
        match guest.poll(cx) {
            Poll::Pending => Run::Waits,
            Poll::Ready(Err(stop)) => Run::Failed(self.stop(stop)),
            Poll::Ready(Ok(finished)) => {
                self.guest = None;
                self.settle(finished).map_or(Run::Ended, |outcome| Run::Failed(Aborted(outcome)))
            }
        }
    }

    /// Whether the guest has ended in an isolate of its own.
    pub(crate) fn holds_isolate(&self) -> bool {
        self.ending.as_ref().is_some_and(Ending::holds_isolate)
    }

    /// Counts one frame and ends the body after the last.
    fn accept(
        &mut self,
        frame: Option<Result<Frame<Bytes>, wasmtime_wasi_http::Error>>,
        cx: &mut Context<'_>,
    ) -> Option<Result<Frame<Bytes>, Aborted>> {
        let Some(frame) = frame else {
            // A guest that failed closes its channel too; that is no clean end.
            if let Run::Failed(aborted) = self.run_guest(cx) {
                return Some(Err(aborted));
            }
            if let Some(detail) = wrong_length(self.expected, self.sent) {
                return Some(Err(self.fail(Outcome::BadResponse, detail)));
            }
            self.finish();
            return None;
        };
        let frame = match frame {
            Ok(frame) => frame,
            Err(error) => return Some(Err(self.fail(Outcome::BadResponse, broken_body(&error)))),
        };
        self.sent += frame.data_ref().map_or(0, |data| data.len() as u64);
        if self.sent > self.limit {
            return Some(Err(self.fail(Outcome::LimitResponse, too_long(self.sent, self.limit))));
        }
        if let Some(detail) = wrong_length(self.expected.filter(|expected| self.sent > *expected), self.sent)
        {
            return Some(Err(self.fail(Outcome::BadResponse, detail)));
        }
        Some(Ok(frame))
    }

    /// Takes the guest's result; what it wrote before is still in the channel. `Some` if the response must be cut.
    fn settle(&mut self, finished: Finished) -> Option<Outcome> {
        let ending = self.ending.as_mut()?;
        ending.take_back(finished);
        let outcome = ending.outcome();
        if outcome == Outcome::Ok {
            return None;
        }
        self.abort(outcome);
        Some(outcome)
    }

    /// Ends the invocation of a guest that was given up.
    fn stop(&mut self, stop: Stop) -> Aborted {
        if let (Some(ending), Some(guest)) = (&mut self.ending, &self.guest) {
            ending.observe(guest);
            ending.stopped(stop);
        }
        self.abort(stop.into())
    }

    /// Ends the invocation with `outcome`, and says why in the log.
    fn fail(&mut self, outcome: Outcome, detail: String) -> Aborted {
        if let Some(ending) = &mut self.ending {
            ending.detail = Some(detail);
        }
        self.abort(outcome)
    }

    /// Ends the invocation with `outcome`; dropping the drive drops a guest that still runs.
    fn abort(&mut self, outcome: Outcome) -> Aborted {
        let guest = self.guest.take();
        if let Some(mut ending) = self.ending.take() {
            if let Some(guest) = &guest {
                ending.observe(guest);
            }
            ending.response_bytes = self.sent;
            ending.finish(Some(outcome));
        }
        Aborted(outcome)
    }

    /// Whether the client has all it waits for: a connection drops a body as soon as it has sent as much as was announced.
    fn is_whole(&self) -> bool {
        self.unsent || self.expected == Some(self.sent)
    }

    /// The response is complete. A guest that still runs may go on within its grace, off the connection.
    fn finish(&mut self) {
        let Some(mut ending) = self.ending.take() else { return };
        ending.response_bytes = self.sent;
        let Some(mut guest) = self.guest.take() else { return ending.finish(None) };
        guest.hasten(Instant::now() + ending.grace());
        ending.responded();
        tokio::spawn(async move {
            match std::future::poll_fn(|cx| guest.poll(cx)).await {
                Ok(finished) => {
                    ending.take_back(finished);
                    ending.finish(None);
                }
                Err(stop) => {
                    ending.observe(&guest);
                    drop(guest);
                    let outcome = ending.stopped(stop);
                    ending.finish(Some(outcome));
                }
            }
        });
    }
}

/// What the log has of a guest that dropped its body, or ended, without finishing it.
pub(crate) const UNFINISHED: &str = "the guest did not finish the body of its response";

/// What the log has of a body that failed.
pub(crate) fn broken_body(error: &wasmtime_wasi_http::Error) -> String {
    format!("the body of the response failed: {error}")
}

/// What the log has of a body whose length is not the one in its head.
pub(crate) fn wrong_length(expected: Option<u64>, bytes: u64) -> Option<String> {
    let expected = expected.filter(|expected| *expected != bytes)?;
    Some(format!("content-length is {expected}, and the body has {bytes} bytes"))
}

/// What the log has of a body beyond its limit.
pub(crate) fn too_long(bytes: u64, limit: u64) -> String {
    format!("the body of the response has {bytes} bytes or more, and may have {limit}")
}

impl Drop for Streaming {
    fn drop(&mut self) {
        match self.ending {
            None => {}
            // Without a runtime, nothing can go on.
            Some(_) if self.is_whole() && tokio::runtime::Handle::try_current().is_ok() => self.finish(),
            Some(_) => drop(self.abort(Outcome::ClientGone)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;
    use tokio::sync::mpsc;

    /// Frames that are there already; more than a task may read of tokio's channels in one turn.
    const FRAMES: usize = 300;

    /// A body out of a channel of tokio, as that of a guest is.
    struct Channel(mpsc::Receiver<Bytes>);

    impl Body for Channel {
        type Data = Bytes;
        type Error = wasmtime_wasi_http::Error;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            cx: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
            self.0.poll_recv(cx).map(|data| data.map(|data| Ok(Frame::data(data))))
        }
    }

    #[tokio::test]
    async fn what_a_guest_has_written_never_looks_like_nothing() {
        let (sender, receiver) = mpsc::channel(FRAMES);
        for _ in 0..FRAMES {
            sender.try_send(Bytes::from_static(b"x")).expect("room");
        }
        let inner = Channel(receiver).boxed_unsync();
        let mut streaming = Streaming {
            inner,
            guest: None,
            ending: None,
            expected: None,
            sent: 0,
            limit: u64::MAX,
            unsent: false,
        };
        let read = std::future::poll_fn(|cx| {
            Poll::Ready((0..FRAMES).take_while(|_| streaming.poll_inner(cx).is_ready()).count())
        });
        assert_eq!(read.await, FRAMES);
    }
}
