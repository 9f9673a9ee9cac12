//! One invocation: a request into an isolate, a response head out of it.
//!
//! The guest is driven inline by whoever awaits the head and then by whoever polls the body; no task is spawned and no
//! byte of a body is copied by the host on the way.

use crate::body::{Complete, ResponseBody, Streaming, UNFINISHED, broken_body, too_long, wrong_length};
use crate::drive::{Bounds, Drive};
use crate::ending::{Ending, Finished, GiveBack, Start};
use crate::evidence::describe;
use crate::isolate::{Fault, Handler, Isolate};
use crate::lock::lock;
use crate::outcome::{Failure, Outcome, Report};
use crate::received::Received;
use crate::state::{RequestContext, State};
use crate::version::VersionSpec;
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, header};
use http_body::Body;
use http_body_util::BodyExt;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use wasmtime::Store;
use wasmtime::component::Accessor;
use wasmtime_wasi_http::WasiHttpView;
use wasmtime_wasi_http::p2::bindings::http::types::Scheme;
use wasmtime_wasi_http::p2::body::HyperOutgoingBody;
use wasmtime_wasi_http::p3;

/// A request as the front door hands it over: headers already filtered, the URI as the client wrote it.
pub struct Invocation<B> {
    /// The request; its authority is in the URI or in `host`.
    pub request: Request<B>,
    /// Whether it came over TLS.
    pub https: bool,
    /// Id, trace and deadline of the request.
    pub context: RequestContext,
}

/// Why a request body ended before its end; the guest gets the `wasi:http` error of the same meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyFault {
    /// Longer than the function takes.
    #[error("the request body is too large")]
    TooLarge,
    /// Too slow.
    #[error("the request body arrives too slowly")]
    TooSlow,
    /// Broken framing, or the client left.
    #[error("the request body is incomplete")]
    Incomplete,
}

impl From<BodyFault> for wasmtime_wasi_http::Error {
    fn from(fault: BodyFault) -> Self {
        match fault {
            BodyFault::TooLarge => wasmtime_wasi_http::Error::HttpRequestBodySize(None),
            BodyFault::TooSlow => wasmtime_wasi_http::Error::ConnectionReadTimeout,
            BodyFault::Incomplete => wasmtime_wasi_http::Error::ConnectionTerminated,
        }
    }
}

impl From<wasmtime_wasi_http::Error> for BodyFault {
    fn from(error: wasmtime_wasi_http::Error) -> Self {
        match error {
            wasmtime_wasi_http::Error::HttpRequestBodySize(_) => BodyFault::TooLarge,
            _ => BodyFault::Incomplete,
        }
    }
}

impl From<std::convert::Infallible> for BodyFault {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// What the caller learns with the response head.
pub struct Answer {
    /// The guest's response.
    pub response: Response<ResponseBody>,
    /// Instructions executed, if the guest has ended and the meter is fuel.
    pub fuel: Option<u64>,
    /// Time since the handler was called.
    pub handler: Duration,
}

/// What a guest set as its response; the error is for the log.
pub(crate) type Head = Result<Response<HyperOutgoingBody>, String>;
/// Where a guest leaves its response head.
pub(crate) type HeadSlot = Arc<Mutex<Option<Head>>>;

/// Runs `invocation` in `isolate`. `on_end` is called exactly once, when the isolate is done with the request: before
/// this function returns, or later when the body has been streamed or dropped.
///
/// # Errors
/// The invocation ended before there was a response head.
pub(crate) async fn invoke<B>(
    mut isolate: Isolate,
    spec: &Arc<VersionSpec>,
    start: Start,
    invocation: Invocation<B>,
    give_back: Option<GiveBack>,
    on_end: impl FnOnce(&Report) + Send + 'static,
) -> Result<Answer, Failure>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    let Invocation { request, https, context } = invocation;
    let bodyless = *request.method() == Method::HEAD;
    let (request, received) = Received::count(request);
    let invocation = Invocation { request, https, context };
    isolate.begin(spec.meter, &spec.limits, invocation.context.clone());
    let log = isolate.store.data().log.clone();
    let mut ending = Ending::new(spec, start, log, give_back, received, Box::new(on_end));
    let slot = HeadSlot::default();
    let (clock, vitals) = (isolate.store.data().clock.clone(), isolate.store.data().vitals.clone());
    let bounds = Bounds { deadline: invocation.context.deadline, host_calls_max: spec.limits.host_calls };
    let guest = match handle(isolate, invocation, &slot) {
        Ok(guest) => Drive::new(guest, bounds, clock, vitals),
        Err(error) => {
            ending.detail = Some(describe(&error));
            return Err(ending.fail(Outcome::BadResponse));
        }
    };
    answer(guest, slot, ending, bodyless).await
}

/// Drives `guest` until it has set a head or ended, and makes the response of it.
pub(crate) async fn answer(
    mut guest: Drive<Finished>,
    slot: HeadSlot,
    mut ending: Ending,
    bodyless: bool,
) -> Result<Answer, Failure> {
    let ended = std::future::poll_fn(|cx| match guest.poll(cx) {
        Poll::Ready(ended) => Poll::Ready(Some(ended)),
        Poll::Pending if has_head(&slot) => Poll::Ready(None),
        Poll::Pending => Poll::Pending,
    })
    .await;
    ending.observe(&guest);
    match ended {
        None => respond(Some(guest), &slot, ending, bodyless),
        Some(Ok(finished)) => {
            drop(guest);
            ending.take_back(finished);
            respond(None, &slot, ending, bodyless)
        }
        Some(Err(stop)) => {
            drop(guest);
            let outcome = ending.stopped(stop);
            Err(ending.fail(outcome))
        }
    }
}

/// A running guest, ready to be driven.
pub(crate) type GuestFuture = Pin<Box<dyn Future<Output = Finished> + Send>>;

/// Starts the handler; nothing of the guest runs before the future is polled.
fn handle<B>(isolate: Isolate, invocation: Invocation<B>, slot: &HeadSlot) -> wasmtime::Result<GuestFuture>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    match isolate.handler {
        Handler::P2(_) => handle_p2(isolate, invocation, slot),
        Handler::P3(_) => Ok(handle_p3(isolate, invocation, slot)),
    }
}

fn handle_p2<B>(
    mut isolate: Isolate,
    invocation: Invocation<B>,
    slot: &HeadSlot,
) -> wasmtime::Result<GuestFuture>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    let scheme = if invocation.https { Scheme::Https } else { Scheme::Http };
    let slot = slot.clone();
    let request =
        isolate.store.data_mut().http().new_incoming_request(scheme, with_fault(invocation.request))?;
    let out = isolate.store.data_mut().http().new_response_outparam_from_callback(move |head| {
        put_head(&slot, head.map_err(|code| format!("the guest set an error response: {code:?}")));
    })?;
    Ok(Box::pin(async move {
        let Isolate { store, handler, .. } = &mut isolate;
        let result = match handler {
            Handler::P2(proxy) => {
                proxy.wasi_http_incoming_handler().call_handle(&mut *store, request, out).await
            }
            Handler::P3(_) => Ok(()),
        };
        finished(isolate, result)
    }))
}

fn handle_p3<B>(mut isolate: Isolate, invocation: Invocation<B>, slot: &HeadSlot) -> GuestFuture
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    let slot = slot.clone();
    Box::pin(async move {
        let Isolate { store, handler, .. } = &mut isolate;
        let result = match handler {
            Handler::P3(service) => serve_p3(store, service, invocation, &slot).await,
            Handler::P2(_) => Ok(()),
        };
        finished(isolate, result)
    })
}

async fn serve_p3<B>(
    store: &mut Store<State>,
    service: &p3::bindings::Service,
    invocation: Invocation<B>,
    slot: &HeadSlot,
) -> wasmtime::Result<()>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    let request = absolute(with_fault(invocation.request), invocation.https);
    let (request, io) = p3::Request::from_http(store.data_mut().http().hooks, request);
    store
        .run_concurrent(async |accessor| {
            handle_concurrent(accessor, service, request, io, |head| put_head(slot, head)).await?;
            std::future::poll_fn(|cx| accessor.poll_no_interesting_tasks(cx)).await;
            Ok(())
        })
        .await
        .flatten()
}

/// Calls a 0.3 handler and gives its head to `put`; the body follows while the store is run.
pub(crate) async fn handle_concurrent(
    accessor: &Accessor<State>,
    service: &p3::bindings::Service,
    request: p3::Request,
    io: impl Future<Output = Result<(), wasmtime_wasi_http::Error>> + Send + 'static,
    put: impl FnOnce(Head),
) -> wasmtime::Result<()> {
    match service.handle(accessor, request).await? {
        Ok(response) => put(Ok(accessor.with(|mut store| response.into_http(&mut store, io))?)),
        Err(code) => put(Err(format!("the guest answered with an error: {code:?}"))),
    }
    Ok(())
}

fn finished(isolate: Isolate, result: wasmtime::Result<()>) -> Finished {
    let result = result.map_err(|error| Fault::of(error, isolate.store.data()));
    Finished { isolate: Some(isolate), result }
}

/// Gives the request body the error type that `wasi:http` takes.
pub(crate) fn with_fault<B>(
    request: Request<B>,
) -> Request<impl Body<Data = Bytes, Error = BodyFault> + Send + 'static>
where
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BodyFault>,
{
    request.map(|body| body.map_err(Into::into))
}

/// `wasi:http` 0.3 reads scheme and authority from the URI alone.
pub(crate) fn absolute<B>(request: Request<B>, https: bool) -> Request<B> {
    let (mut parts, body) = request.into_parts();
    let authority = parts.uri.authority().cloned().or_else(|| {
        parts.headers.get(header::HOST).and_then(|host| host.to_str().ok()).and_then(|host| host.parse().ok())
    });
    let mut uri = parts.uri.into_parts();
    uri.scheme =
        authority.is_some().then_some(if https { http::uri::Scheme::HTTPS } else { http::uri::Scheme::HTTP });
    uri.authority = authority;
    if uri.path_and_query.is_none() {
        uri.path_and_query = Some(http::uri::PathAndQuery::from_static("/"));
    }
    parts.uri = http::Uri::from_parts(uri).unwrap_or_default();
    Request::from_parts(parts, body)
}

/// Leaves a head where [`answer`] looks for it.
pub(crate) fn put_head(slot: &HeadSlot, head: Head) {
    *lock(slot) = Some(head);
}

fn has_head(slot: &HeadSlot) -> bool {
    lock(slot).is_some()
}

/// Turns what the guest set into a response, checked.
fn respond(
    guest: Option<Drive<Finished>>,
    slot: &HeadSlot,
    mut ending: Ending,
    bodyless: bool,
) -> Result<Answer, Failure> {
    let head = lock(slot).take();
    if guest.is_none() && ending.outcome() != Outcome::Ok {
        let outcome = ending.outcome();
        return Err(ending.fail(outcome));
    }
    let response = match head {
        Some(Ok(response)) => response,
        Some(Err(detail)) => {
            ending.detail = Some(detail);
            return Err(ending.fail(Outcome::BadResponse));
        }
        None => return Err(ending.fail(Outcome::NoResponse)),
    };
    let (mut parts, inner) = response.into_parts();
    let expected = match expected_length(parts.status, &parts.headers, bodyless) {
        Ok(expected) => expected,
        Err(detail) => {
            ending.detail = Some(detail);
            return Err(ending.fail(Outcome::BadResponse));
        }
    };
    ending.status = Some(parts.status);
    let (fuel, handler, limit) = (ending.fuel(), ending.handler(), ending.response_body_max());
    let unsent = !has_body(parts.status, bodyless);
    let mut streaming = Streaming { inner, guest, ending: Some(ending), expected, sent: 0, limit, unsent };
    let body = if streaming.guest.is_some() {
        ResponseBody::streaming(streaming)
    } else {
        match collect(&mut streaming, bodyless)? {
            Some(complete) => {
                announce_trailers(&mut parts.headers, complete.trailers.as_ref());
                ResponseBody::complete(complete)
            }
            None => ResponseBody::streaming(streaming),
        }
    };
    Ok(Answer { response: Response::from_parts(parts, body), fuel, handler })
}

/// Names the trailers in the head (RFC 9110 section 6.6.2); on HTTP/1.1 only announced ones are sent.
fn announce_trailers(headers: &mut HeaderMap, trailers: Option<&HeaderMap>) {
    let Some(trailers) = trailers else { return };
    headers.remove(header::CONTENT_LENGTH);
    for name in trailers.keys() {
        headers.append(header::TRAILER, name.clone().into());
    }
}

/// Checks a head (RFC 9110 sections 8.6 and 15) and gives the length the guest promised, if any.
fn expected_length(status: StatusCode, headers: &HeaderMap, bodyless: bool) -> Result<Option<u64>, String> {
    if !(200..600).contains(&status.as_u16()) {
        return Err(format!("status {status} cannot end a response"));
    }
    let mut lengths = headers.get_all(header::CONTENT_LENGTH).iter();
    let Some(length) = lengths.next() else { return Ok(None) };
    if lengths.next().is_some() {
        return Err("more than one content-length".into());
    }
    let length = length
        .to_str()
        .ok()
        .filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|text| text.parse().ok())
        .ok_or("content-length is not a number")?;
    Ok(has_body(status, bodyless).then_some(length))
}

/// Whether a response's body is sent at all (RFC 9110 section 6.4.1).
fn has_body(status: StatusCode, bodyless: bool) -> bool {
    !bodyless && status != StatusCode::NO_CONTENT && status != StatusCode::NOT_MODIFIED
}

/// Takes the body of an ended guest out of its channel. `None` if another request's isolate still makes it.
/// A body that is not sent (`bodyless`) may end short of its length, since a guest that knows this writes none.
fn collect(streaming: &mut Streaming, bodyless: bool) -> Result<Option<Complete>, Failure> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut complete = Complete::default();
    let mut rest = Vec::new();
    loop {
        match streaming.poll_inner(&mut cx) {
            Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                Ok(data) => {
                    complete.remaining += data.len() as u64;
                    if complete.first.is_none() {
                        complete.first = Some(data);
                    } else {
                        rest.push(data);
                    }
                }
                Err(frame) => complete.trailers = frame.into_trailers().ok(),
            },
            Poll::Ready(None) => break,
            Poll::Ready(Some(Err(_))) if bodyless => break,
            Poll::Ready(Some(Err(error))) => {
                return Err(cut(streaming, Outcome::BadResponse, broken_body(&error)));
            }
            // Nothing can come any more: the guest dropped the body without finishing it.
            Poll::Pending if streaming.holds_isolate() => {
                return Err(cut(streaming, Outcome::BadResponse, UNFINISHED.to_owned()));
            }
            Poll::Pending => {
                streaming.inner = replay(complete.first.into_iter().chain(rest), &mut streaming.inner);
                return Ok(None);
            }
        }
    }
    if let Some(detail) = wrong_length(streaming.expected, complete.remaining) {
        return Err(cut(streaming, Outcome::BadResponse, detail));
    }
    if complete.remaining > streaming.limit {
        let detail = too_long(complete.remaining, streaming.limit);
        return Err(cut(streaming, Outcome::LimitResponse, detail));
    }
    complete.rest = rest.into_iter();
    if let Some(mut ending) = streaming.ending.take() {
        ending.response_bytes = complete.remaining;
        ending.finish(None);
    }
    Ok(Some(complete))
}

/// A body that gives `frames` back before it goes on with `inner`.
fn replay(frames: impl Iterator<Item = Bytes>, inner: &mut HyperOutgoingBody) -> HyperOutgoingBody {
    let frames: std::collections::VecDeque<Bytes> = frames.collect();
    let inner =
        std::mem::replace(inner, http_body_util::Empty::new().map_err(|never| match never {}).boxed_unsync());
    Replay { frames, inner }.boxed_unsync()
}

struct Replay {
    frames: std::collections::VecDeque<Bytes>,
    inner: HyperOutgoingBody,
}

impl Body for Replay {
    type Data = Bytes;
    type Error = wasmtime_wasi_http::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Self::Error>>> {
        match self.frames.pop_front() {
            Some(data) => Poll::Ready(Some(Ok(http_body::Frame::data(data)))),
            None => Pin::new(&mut self.inner).poll_frame(cx),
        }
    }
}

fn cut(streaming: &mut Streaming, outcome: Outcome, detail: String) -> Failure {
    match streaming.ending.take() {
        Some(mut ending) => {
            ending.detail = Some(detail);
            // The head that was set is not sent.
            ending.status = None;
            ending.fail(outcome)
        }
        None => Failure { outcome },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(status: u16, lengths: &[&str], bodyless: bool) -> Result<Option<u64>, String> {
        let mut headers = HeaderMap::new();
        for length in lengths {
            headers.append(header::CONTENT_LENGTH, length.parse().expect("header value"));
        }
        expected_length(StatusCode::from_u16(status).expect("status"), &headers, bodyless)
    }

    #[test]
    fn heads_are_checked() {
        assert_eq!(length(200, &[], false), Ok(None));
        assert_eq!(length(200, &["5"], false), Ok(Some(5)));
        assert_eq!(length(200, &["5"], true), Ok(None));
        assert_eq!(length(304, &["5"], false), Ok(None));
        for (status, lengths) in [
            (101, &[][..]),
            (199, &[]),
            (600, &[]),
            (999, &[]),
            (200, &["5", "5"]),
            (200, &["+5"]),
            (200, &["x"]),
        ] {
            assert!(length(status, lengths, false).is_err(), "{status} {lengths:?}");
        }
    }

    #[test]
    fn a_request_for_0_3_carries_its_authority_in_the_uri() {
        let request =
            Request::builder().uri("/a?b").header("host", "shop.example:80").body(()).expect("valid");
        assert_eq!(absolute(request, true).uri(), "https://shop.example:80/a?b");
    }
}
