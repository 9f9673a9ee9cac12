//! Calls from one function to another: the way of a request that comes from a guest and not from a connection.
//!
//! From routing on it is that of any request: the callee's own limits, admission and isolate. The caller gets whatever a
//! client would get, a problem included.

use super::serving::{Asker, Live};
use super::{Arrival, Node};
use crate::front_door::{clean_guest_head, clean_request, clean_trailers};
use crate::problem::Problem;
use crate::request_id::RequestId;
use crate::traces::{self, Arrived};
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::{Body, Frame};
use http_body_util::{BodyExt, Full};
use isolet_isolate::invoke::BodyFault;
use isolet_isolate::service::{Answer, Call, Caller, Dispatch, empty, relayed, whole};
use isolet_isolate::state::{FetchContext, RequestContext};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll};
use std::time::Instant;

/// What makes the calls of a node's guests. It does not keep the node.
pub(super) fn dispatch(node: Weak<Node>) -> Dispatch {
    Dispatch::new(move |call| {
        let node = node.upgrade();
        Box::pin(async move {
            let id = RequestId::from_value(&call.caller.request_id);
            let is_head = *call.request.method() == Method::HEAD;
            let answered = match node {
                Some(node) => node.answer_call(call).await,
                None => Err(Problem::Overloaded),
            };
            answered.unwrap_or_else(|problem| whole(problem.response(&id, is_head).map(Full::new)))
        })
    })
}

impl Node {
    async fn answer_call(self: &Arc<Self>, call: Call) -> Result<Answer, Problem> {
        let at = Instant::now();
        let Call { function, mut request, caller } = call;
        let live = self.callee(&function, &request, &caller).ok_or(Problem::DeploymentUnavailable);
        let live = live.inspect_err(|problem| self.metrics.refuse(*problem))?;
        let is_head = *request.method() == Method::HEAD;
        clean_request(request.headers_mut());
        let body_bytes_max = live.limits().request_body;
        if declared(request.headers()).is_some_and(|bytes| bytes > body_bytes_max) {
            self.metrics.refuse(Problem::BodyTooLarge);
            return Err(Problem::BodyTooLarge);
        }
        let is_too_large = Arc::new(AtomicBool::new(false));
        let mut request = request.map(|body| Bounded {
            inner: body,
            left: body_bytes_max,
            is_too_large: is_too_large.clone(),
        });
        let arrival = self.arrival(&live, &mut request, caller, at);
        let served = self.serve(&live, request, arrival).await;
        // As at the front door, it wins over what the guest made of it.
        if is_too_large.load(Ordering::Relaxed) {
            return Err(Problem::BodyTooLarge);
        }
        Ok(deliver(served?.answer.response, is_head))
    }

    /// The callee has its own time, and no more than its caller has left. Its trace is what the request says: its caller's,
    /// unless the caller chose another.
    fn arrival<B>(&self, live: &Live, request: &mut Request<B>, caller: Caller, at: Instant) -> Arrival {
        let https = request.uri().scheme_str() == Some("https");
        let arrived = Arrived { at, request_id: &caller.request_id, https, is_from_outside: false };
        let (trace, span) = traces::begin(self.sampling, request, arrived);
        let context = RequestContext {
            request_id: caller.request_id,
            lines: live.lines.clone(),
            fetch: FetchContext { trace, hops: caller.fetch.hops },
            deadline: caller.deadline.min(at + live.limits().timeout()),
            callees: live.callees.clone(),
            account: Some(caller.account),
        };
        Arrival { at, https, context, span }
    }

    fn callee<B>(&self, name: &str, request: &Request<B>, caller: &Caller) -> Option<Arc<Live>> {
        let request_id = caller.request_id.as_bytes();
        let asker = Asker { headers: request.headers(), client: None, request_id };
        self.serving.load().named(name)?.live(&asker).cloned()
    }
}

/// Makes the response of the callee the answer to the caller.
fn deliver(mut response: Response<isolet_isolate::body::ResponseBody>, is_head: bool) -> Answer {
    clean_guest_head(response.headers_mut());
    let status = response.status();
    if is_head || status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED {
        return empty(response);
    }
    let is_complete = response.body().is_complete();
    let response = response.map(|body| body.map_frame(clean_trailers));
    if is_complete { whole(response) } else { relayed(response) }
}

fn declared(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// A request body held to what the callee takes.
struct Bounded<B> {
    inner: B,
    /// Bytes that may still come.
    left: u64,
    is_too_large: Arc<AtomicBool>,
}

impl<B> Body for Bounded<B>
where
    B: Body<Data = Bytes> + Unpin,
    B::Error: Into<BodyFault>,
{
    type Data = Bytes;
    type Error = BodyFault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyFault>>> {
        let this = &mut *self;
        Pin::new(&mut this.inner)
            .poll_frame(cx)
            .map(|frame| Some(frame?.map_err(Into::into).and_then(|frame| this.take(frame))))
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.inner.size_hint()
    }
}

impl<B> Bounded<B> {
    fn take(&mut self, frame: Frame<Bytes>) -> Result<Frame<Bytes>, BodyFault> {
        let bytes = frame.data_ref().map_or(0, |data| data.len() as u64);
        let Some(left) = self.left.checked_sub(bytes) else {
            self.is_too_large.store(true, Ordering::Relaxed);
            return Err(BodyFault::TooLarge);
        };
        self.left = left;
        Ok(clean_trailers(frame))
    }
}
