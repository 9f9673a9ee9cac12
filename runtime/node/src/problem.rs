//! The closed list of problems the host answers with, and the response each one becomes.

use crate::request_id::{RequestId, X_REQUEST_ID};
use bytes::Bytes;
use http::header::{ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use isolet_isolate::outcome::Outcome;

/// Header that carries [`Problem::code`] on every response the host makes itself.
pub const ISOLET_ERROR: HeaderName = HeaderName::from_static("isolet-error");

/// Code of an invocation that failed after its head was sent; there is no response left to carry it, so it only
/// appears in logs and metrics.
pub const ABORTED_MIDSTREAM: &str = "aborted_midstream";

/// Methods the host lets through to guests, for `allow`.
pub(crate) const ALLOWED_METHODS: HeaderValue =
    HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");

/// Seconds a client should wait after 429 or 503; short, because queues are bounded to less than that.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("1");

/// Why the host answered instead of a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// No function is routed to this host and path.
    NoRoute,
    /// The function has no version of that number or alias, or none that is live.
    NoVersion,
    /// The guest trapped, panicked or exited before its head.
    GuestTrap,
    /// The guest ended without a response.
    GuestNoResponse,
    /// The guest's response cannot be sent.
    GuestBadResponse,
    /// Fuel, CPU time or the host-call budget was used up.
    LimitCpu,
    /// A memory, table, handle or host-buffer limit was hit.
    LimitMemory,
    /// The wall clock ran out.
    LimitTime,
    /// The function is over its concurrency or rate.
    Throttled,
    /// The node is full or draining.
    Overloaded,
    /// The version cannot be run.
    DeploymentUnavailable,
    /// The request is not well-formed HTTP.
    BadRequest,
    /// `CONNECT` and `TRACE` are never offered.
    MethodNotAllowed,
    /// An expectation other than `100-continue`.
    ExpectationFailed,
    /// A version of HTTP other than 1.0, 1.1 and 2.
    VersionNotSupported,
    /// The request body is larger than the function takes.
    BodyTooLarge,
    /// The request target is too long.
    UriTooLong,
    /// The head has too many bytes or too many fields.
    HeadTooLarge,
    /// The client sent its head or body too slowly.
    ClientTimeout,
}

impl Problem {
    /// Every problem, in the order the reference documents them.
    pub const ALL: &[Problem] = &[
        Problem::NoRoute,
        Problem::NoVersion,
        Problem::GuestTrap,
        Problem::GuestNoResponse,
        Problem::GuestBadResponse,
        Problem::LimitCpu,
        Problem::LimitMemory,
        Problem::LimitTime,
        Problem::Throttled,
        Problem::Overloaded,
        Problem::DeploymentUnavailable,
        Problem::BadRequest,
        Problem::MethodNotAllowed,
        Problem::ExpectationFailed,
        Problem::VersionNotSupported,
        Problem::BodyTooLarge,
        Problem::UriTooLong,
        Problem::HeadTooLarge,
        Problem::ClientTimeout,
    ];

    /// The problem an invocation's end becomes when no head was sent; `None` when it ended well.
    ///
    /// A client that left reads no answer: the mapping only keeps the log's status honest.
    pub fn from_outcome(outcome: Outcome) -> Option<Problem> {
        Some(match outcome {
            Outcome::Ok => return None,
            Outcome::GuestTrap => Problem::GuestTrap,
            Outcome::NoResponse => Problem::GuestNoResponse,
            Outcome::BadResponse | Outcome::LimitResponse => Problem::GuestBadResponse,
            Outcome::LimitCpu => Problem::LimitCpu,
            Outcome::LimitMemory => Problem::LimitMemory,
            Outcome::LimitTime => Problem::LimitTime,
            Outcome::ClientGone => Problem::ClientTimeout,
            Outcome::Unavailable => Problem::DeploymentUnavailable,
            Outcome::Overloaded => Problem::Overloaded,
        })
    }

    /// The status sent.
    pub fn status(self) -> StatusCode {
        self.row().0
    }

    /// The stable word for clients, headers, logs and metrics; several statuses may share one.
    pub fn code(self) -> &'static str {
        self.row().1
    }

    /// One sentence for people; never names a path, a tenant or an inner error.
    pub fn title(self) -> &'static str {
        self.row().2
    }

    /// Whether the connection (h1) is closed after the answer, because what follows on it cannot be trusted.
    pub fn closes(self) -> bool {
        matches!(
            self,
            Problem::BadRequest
                | Problem::MethodNotAllowed
                | Problem::ExpectationFailed
                | Problem::VersionNotSupported
                | Problem::BodyTooLarge
                | Problem::UriTooLong
                | Problem::HeadTooLarge
                | Problem::ClientTimeout
        )
    }

    /// Makes the response: problem+json (RFC 9457), `isolet-error`, `x-request-id`, never cached.
    ///
    /// `head` leaves the body out, as `HEAD` requires.
    pub fn response(self, id: &RequestId, head: bool) -> Response<Bytes> {
        let mut response = Response::new(if head { Bytes::new() } else { self.body(id) });
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(ISOLET_ERROR, HeaderValue::from_static(self.code()));
        headers.insert(X_REQUEST_ID, id.header_value());
        if matches!(self, Problem::Throttled | Problem::Overloaded) {
            headers.insert(RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if self == Problem::MethodNotAllowed {
            headers.insert(ALLOW, ALLOWED_METHODS);
        }
        if self.closes() {
            headers.insert(CONNECTION, HeaderValue::from_static("close"));
        }
        response
    }

    /// Every part is plain ASCII without quotes (ids are checked by [`RequestId`]), so nothing needs escaping.
    fn body(self, id: &RequestId) -> Bytes {
        let (status, code, title) = self.row();
        Bytes::from(format!(
            "{{\"type\":\"urn:isolet:problem:{code}\",\"title\":\"{title}\",\"status\":{},\"code\":\"{code}\",\
             \"request_id\":\"{id}\"}}\n",
            status.as_u16()
        ))
    }

    fn row(self) -> (StatusCode, &'static str, &'static str) {
        match self {
            Problem::NoRoute => (StatusCode::NOT_FOUND, "no_route", "No function answers here"),
            Problem::NoVersion => (StatusCode::NOT_FOUND, "no_version", "The function has no such version"),
            Problem::GuestTrap => (StatusCode::INTERNAL_SERVER_ERROR, "guest_trap", "The function failed"),
            Problem::GuestNoResponse => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "guest_no_response",
                "The function ended without a response",
            ),
            Problem::GuestBadResponse => {
                (StatusCode::BAD_GATEWAY, "guest_bad_response", "The function's response is not valid")
            }
            Problem::LimitCpu => {
                (StatusCode::SERVICE_UNAVAILABLE, "limit_cpu", "The function used up its CPU limit")
            }
            Problem::LimitMemory => {
                (StatusCode::SERVICE_UNAVAILABLE, "limit_memory", "The function used up its memory limit")
            }
            Problem::LimitTime => {
                (StatusCode::GATEWAY_TIMEOUT, "limit_time", "The function used up its time limit")
            }
            Problem::Throttled => {
                (StatusCode::TOO_MANY_REQUESTS, "throttled", "The function is at its concurrency limit")
            }
            Problem::Overloaded => {
                (StatusCode::SERVICE_UNAVAILABLE, "overloaded", "The node cannot take the request now")
            }
            Problem::DeploymentUnavailable => (
                StatusCode::SERVICE_UNAVAILABLE,
                "deployment_unavailable",
                "The deployed version cannot be run",
            ),
            Problem::BadRequest => {
                (StatusCode::BAD_REQUEST, "bad_request", "The request is not well-formed HTTP")
            }
            Problem::MethodNotAllowed => {
                (StatusCode::METHOD_NOT_ALLOWED, "bad_request", "The method is not allowed")
            }
            Problem::ExpectationFailed => {
                (StatusCode::EXPECTATION_FAILED, "bad_request", "The expectation cannot be met")
            }
            Problem::VersionNotSupported => (
                StatusCode::HTTP_VERSION_NOT_SUPPORTED,
                "bad_request",
                "The version of HTTP is not supported",
            ),
            Problem::BodyTooLarge => {
                (StatusCode::PAYLOAD_TOO_LARGE, "too_large", "The request body is too large")
            }
            Problem::UriTooLong => (StatusCode::URI_TOO_LONG, "too_large", "The request target is too long"),
            Problem::HeadTooLarge => (
                StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                "too_large",
                "The request's header fields are too large",
            ),
            Problem::ClientTimeout => {
                (StatusCode::REQUEST_TIMEOUT, "client_timeout", "The request arrived too slowly")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_is_valid_problem_json() {
        let id = RequestId::generate();
        for problem in Problem::ALL {
            let response = problem.response(&id, false);
            assert_eq!(response.status(), problem.status());
            assert_eq!(response.headers()[ISOLET_ERROR], problem.code());
            assert_eq!(response.headers()[X_REQUEST_ID], id.to_string());
            let json: serde_json::Value = serde_json::from_slice(response.body()).expect("valid JSON");
            assert_eq!(json["status"], problem.status().as_u16());
            assert_eq!(json["code"], problem.code());
            assert_eq!(json["type"], format!("urn:isolet:problem:{}", problem.code()));
            assert_eq!(json["request_id"], id.to_string());
        }
    }

    #[test]
    fn head_gets_no_body_and_shedding_says_when_to_retry() {
        let id = RequestId::generate();
        let response = Problem::Overloaded.response(&id, true);
        assert_eq!(response.headers()[RETRY_AFTER], "1");
        assert!(response.body().is_empty());
        assert!(!Problem::NoRoute.response(&id, false).headers().contains_key(RETRY_AFTER));
    }

    #[test]
    fn outcomes_map_to_the_contract() {
        let table = [
            (Outcome::Ok, None),
            (Outcome::GuestTrap, Some((500, "guest_trap"))),
            (Outcome::NoResponse, Some((500, "guest_no_response"))),
            (Outcome::BadResponse, Some((502, "guest_bad_response"))),
            (Outcome::LimitResponse, Some((502, "guest_bad_response"))),
            (Outcome::LimitCpu, Some((503, "limit_cpu"))),
            (Outcome::LimitMemory, Some((503, "limit_memory"))),
            (Outcome::LimitTime, Some((504, "limit_time"))),
            (Outcome::ClientGone, Some((408, "client_timeout"))),
            (Outcome::Unavailable, Some((503, "deployment_unavailable"))),
            (Outcome::Overloaded, Some((503, "overloaded"))),
        ];
        for (outcome, expected) in table {
            let problem = Problem::from_outcome(outcome);
            assert_eq!(problem.map(|it| (it.status().as_u16(), it.code())), expected, "{outcome:?}");
        }
    }
}
