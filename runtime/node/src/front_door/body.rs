//! Request bodies held to size, rate and framing; response bodies that are cheap when they are short.

use super::connection_state::{ConnectionState, InFlight};
use super::headers;
use super::http_config::HttpConfig;
use super::timeouts::MinRate;
use crate::problem::Problem;
use crate::request_id::RequestId;
use bytes::Bytes;
use http::Response;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::Incoming;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};

/// Why a body ended before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    /// The request body is longer than allowed.
    #[error("the request body is too large")]
    TooLarge,
    /// The request body came more slowly than allowed.
    #[error("the request body arrives too slowly")]
    TooSlow,
    /// The framing of the request body broke.
    #[error("the request body is not well-formed")]
    Malformed,
    /// The client left, or reset the stream.
    #[error("the client left")]
    Disconnected,
    /// The response cannot be completed; the connection or stream is cut, so that it never looks complete.
    #[error("the response was cut short")]
    Aborted,
}

impl BodyError {
    /// What the client is told when no head was sent; `None` when nobody is left to tell or nothing is its fault.
    pub fn problem(self) -> Option<Problem> {
        match self {
            BodyError::TooLarge => Some(Problem::BodyTooLarge),
            BodyError::TooSlow => Some(Problem::ClientTimeout),
            BodyError::Malformed => Some(Problem::BadRequest),
            BodyError::Disconnected | BodyError::Aborted => None,
        }
    }
}

/// The body of a request: hyper's, with the bounds of the front door and of the function. Passes chunks on uncopied.
#[derive(Debug)]
pub struct RequestBody {
    inner: Incoming,
    /// `None` when the head said that there is no body, which is then free of cost.
    bounds: Option<Box<Bounds>>,
}

#[derive(Debug)]
struct Bounds {
    /// Bytes that may still come.
    left: u64,
    rate: MinRate,
    fault: Arc<BodyFault>,
    state: Arc<ConnectionState>,
}

impl RequestBody {
    pub(super) fn new(inner: Incoming, config: &HttpConfig, state: &Arc<ConnectionState>) -> Self {
        let bounds = (!inner.is_end_stream()).then(|| {
            Box::new(Bounds {
                left: config.max_body,
                rate: MinRate::new(config),
                fault: Arc::new(BodyFault::default()),
                state: Arc::clone(state),
            })
        });
        RequestBody { inner, bounds }
    }

    /// Lowers the most bytes this body may have, once the function's own limit is known.
    ///
    /// Fails at once when the declared length is larger; the caller then answers with the problem of the error.
    pub fn limit(&mut self, bytes_max: u64) -> Result<(), BodyError> {
        let declared = self.inner.size_hint().lower();
        let Some(bounds) = &mut self.bounds else { return Ok(()) };
        bounds.left = bounds.left.min(bytes_max);
        if declared > bounds.left { Err(bounds.fail(BodyError::TooLarge)) } else { Ok(()) }
    }

    /// Where the reason is found if this body fails.
    pub(super) fn fault(&self) -> Option<Arc<BodyFault>> {
        self.bounds.as_ref().map(|bounds| Arc::clone(&bounds.fault))
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        let Some(bounds) = &mut this.bounds else { return Poll::Ready(None) };
        let Poll::Ready(frame) = Pin::new(&mut this.inner).poll_frame(cx) else {
            ready!(bounds.rate.poll_too_slow(cx));
            return Poll::Ready(Some(Err(bounds.fail(BodyError::TooSlow))));
        };
        Poll::Ready(match frame {
            Some(Ok(frame)) => Some(bounds.take(frame)),
            Some(Err(_)) if bounds.state.is_body_broken() => Some(Err(bounds.fail(BodyError::Malformed))),
            Some(Err(_)) => Some(Err(bounds.fail(BodyError::Disconnected))),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.bounds.is_none() || self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

impl Bounds {
    fn take(&mut self, frame: Frame<Bytes>) -> Result<Frame<Bytes>, BodyError> {
        match frame.into_data() {
            Ok(data) => {
                let len = data.len() as u64;
                self.rate.received(len);
                self.left = self.left.checked_sub(len).ok_or_else(|| self.fail(BodyError::TooLarge))?;
                Ok(Frame::data(data))
            }
            Err(frame) => Ok(headers::clean_trailers(frame)),
        }
    }

    fn fail(&self, error: BodyError) -> BodyError {
        self.fault.0.store(error as u8 + 1, Ordering::Relaxed);
        error
    }
}

/// Why a request body failed, kept where the response side finds it: the guest may have hidden the failure.
#[derive(Debug, Default)]
pub(super) struct BodyFault(AtomicU8);

impl BodyFault {
    /// What the client is to be told about it.
    pub(super) fn problem(&self) -> Option<Problem> {
        const ERRORS: [BodyError; 5] = [
            BodyError::TooLarge,
            BodyError::TooSlow,
            BodyError::Malformed,
            BodyError::Disconnected,
            BodyError::Aborted,
        ];
        let index = usize::from(self.0.load(Ordering::Relaxed)).checked_sub(1)?;
        ERRORS.get(index)?.problem()
    }
}

/// The body of a response.
#[derive(Debug)]
pub enum ResponseBody {
    /// Known whole: sent with a length, without a box.
    Full(Option<Bytes>),
    /// Sent as it is made; an error cuts the connection or resets the stream.
    Stream(UnsyncBoxBody<Bytes, BodyError>),
}

impl ResponseBody {
    /// A body that is known whole.
    pub fn full(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        ResponseBody::Full((!bytes.is_empty()).then_some(bytes))
    }

    /// No body.
    pub fn empty() -> Self {
        ResponseBody::Full(None)
    }

    /// A body that is made while it is sent.
    pub fn stream(body: impl Body<Data = Bytes, Error = BodyError> + Send + 'static) -> Self {
        ResponseBody::Stream(body.boxed_unsync())
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match &mut *self {
            ResponseBody::Full(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            ResponseBody::Stream(body) => Pin::new(body).poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            ResponseBody::Full(bytes) => bytes.is_none(),
            ResponseBody::Stream(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            ResponseBody::Full(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |it| it.len() as u64)),
            ResponseBody::Stream(body) => body.size_hint(),
        }
    }
}

impl Problem {
    /// The response this problem becomes; `head` leaves the body out, as `HEAD` requires.
    pub fn respond(self, id: &RequestId, head: bool) -> Response<ResponseBody> {
        self.response(id, head).map(ResponseBody::full)
    }
}

/// What hyper gets: the response body, and the mark that its request is in flight.
#[derive(Debug)]
pub(super) struct TrackedBody {
    pub(super) body: ResponseBody,
    pub(super) in_flight: InFlight,
    /// Whether the connection multiplexes, so that one body may stall while others go on.
    pub(super) is_http2: bool,
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = &mut *self;
        this.in_flight.resume();
        let frame = ready!(Pin::new(&mut this.body).poll_frame(cx));
        if this.is_http2 && frame.is_some() {
            this.in_flight.stall();
        }
        Poll::Ready(frame.map(|frame| frame.map(headers::clean_trailers)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
