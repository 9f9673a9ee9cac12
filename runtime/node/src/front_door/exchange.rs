//! One request and its response at the protocol's side: what the service gets, and what may leave.

use super::body::{RequestBody, ResponseBody, TrackedBody};
use super::connection_state::{ConnectionState, InFlight};
use super::http_config::HttpConfig;
use super::{ConnectionInfo, Protocol, RequestInfo, Service, headers, policy};
use crate::problem::{ALLOWED_METHODS, Problem};
use crate::request_id::{RequestId, X_REQUEST_ID};
use http::header::{ALLOW, CONNECTION, CONTENT_LENGTH, HOST};
use http::request::Parts;
use http::uri::PathAndQuery;
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri};
use hyper::body::Incoming;
use std::sync::Arc;

/// What every request of one connection needs.
#[derive(Debug)]
pub(super) struct Exchange<S> {
    pub(super) service: Arc<S>,
    pub(super) config: Arc<HttpConfig>,
    pub(super) state: Arc<ConnectionState>,
    pub(super) connection: Arc<ConnectionInfo>,
}

impl<S: Service> Exchange<S> {
    /// Takes one request through policy, service and the last checks of its response.
    pub(super) async fn run(
        self: Arc<Self>,
        request: Request<Incoming>,
        in_flight: InFlight,
    ) -> Response<TrackedBody> {
        let (mut parts, body) = request.into_parts();
        let id = RequestId::from_headers(&parts.headers);
        let is_head = parts.method == Method::HEAD;
        let response = match self.admit(&mut parts, &id, in_flight.refusal()) {
            Ok(Admitted::Call { hops, version }) => {
                let connection = Arc::clone(&self.connection);
                self.call(parts, body, RequestInfo { id: id.clone(), hops, version, connection }).await
            }
            Ok(Admitted::Options) => options(),
            Err(problem) => {
                self.service.refused(problem);
                problem.respond(&id, is_head)
            }
        };
        let is_http2 = self.connection.protocol == Protocol::Http2;
        let mut response = finish(response, &id, is_head);
        if !is_http2 && self.state.is_draining() {
            response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response.map(|body| TrackedBody { body, in_flight, is_http2 })
    }

    fn admit(
        &self,
        parts: &mut Parts,
        id: &RequestId,
        refusal: Option<Problem>,
    ) -> Result<Admitted, Problem> {
        if let Some(problem) = refusal {
            return Err(problem);
        }
        if self.connection.protocol == Protocol::Http2 {
            policy::check_http2(parts, &self.config)?;
        }
        if parts.method == Method::OPTIONS && parts.uri.path() == "*" {
            return Ok(Admitted::Options);
        }
        to_origin_form(parts)?;
        let (hops, version) = (headers::hops(&parts.headers), headers::version(&parts.headers));
        headers::clean_request(&mut parts.headers);
        headers::forward(&mut parts.headers, &self.connection.forwarded_for, self.connection.is_tls());
        parts.headers.insert(X_REQUEST_ID, id.header_value());
        // hyper leaves there the means to switch protocols, which is never offered.
        parts.extensions.clear();
        Ok(Admitted::Call { hops, version })
    }

    /// Calls the service. A fault of the request body wins over what the guest made of it.
    async fn call(&self, parts: Parts, body: Incoming, info: RequestInfo) -> Response<ResponseBody> {
        let body = RequestBody::new(body, &self.config, &self.state);
        let (fault, id) = (body.fault(), info.id.clone());
        let is_head = parts.method == Method::HEAD;
        let response = self.service.call(Request::from_parts(parts, body), info).await;
        match fault.and_then(|fault| fault.problem()) {
            Some(problem) => problem.respond(&id, is_head),
            None => response,
        }
    }
}

/// What the policy makes of a sound request.
#[derive(Debug)]
enum Admitted {
    /// The service answers.
    Call { hops: u8, version: Option<HeaderValue> },
    /// `OPTIONS *` asks about the server as a whole; the host answers.
    Options,
}

/// Gives every request one shape: a target in origin form with a normal path, and the authority in `host`.
fn to_origin_form(parts: &mut Parts) -> Result<(), Problem> {
    if let Some(authority) = parts.uri.authority() {
        if !parts.headers.contains_key(HOST) {
            let host = HeaderValue::from_str(authority.as_str()).map_err(|_| Problem::BadRequest)?;
            parts.headers.insert(HOST, host);
        }
        let target = parts.uri.path_and_query().cloned();
        parts.uri = Uri::from(target.unwrap_or_else(|| PathAndQuery::from_static("/")));
    }
    if let Some(path) = policy::normalise_path(parts.uri.path()) {
        let target = match parts.uri.query() {
            Some(query) => format!("{path}?{query}"),
            None => path,
        };
        parts.uri = Uri::from(PathAndQuery::try_from(target).map_err(|_| Problem::BadRequest)?);
    }
    Ok(())
}

fn options() -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response.headers_mut().insert(ALLOW, ALLOWED_METHODS);
    response
}

/// Makes a response what the protocol allows: a final status, an id, no body where none may be.
fn finish(mut response: Response<ResponseBody>, id: &RequestId, is_head: bool) -> Response<ResponseBody> {
    let status = response.status();
    if status.is_informational() {
        return Problem::GuestBadResponse.respond(id, is_head);
    }
    let headers = response.headers_mut();
    headers.insert(X_REQUEST_ID, id.header_value());
    if status == StatusCode::NO_CONTENT {
        headers.remove(CONTENT_LENGTH);
    }
    if is_head || status == StatusCode::NO_CONTENT || status == StatusCode::NOT_MODIFIED {
        *response.body_mut() = ResponseBody::empty();
    }
    response
}
