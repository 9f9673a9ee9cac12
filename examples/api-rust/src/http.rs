//! The step between `wasi:http` and plain values: reads a body whole, sends a reply whole.

use serde::Serialize;
use serde_json::json;
use wasip2::http::types::{Fields, IncomingRequest, OutgoingBody, OutgoingResponse, ResponseOutparam};

/// As much as one call may write (wasi:io/streams, `blocking-write-and-flush`).
const WRITE_BYTES_MAX: usize = 4096;

/// A response that is ready to be sent.
pub struct Reply {
    status: u16,
    content_type: &'static str,
    allow: Option<&'static str>,
    body: Vec<u8>,
}

impl Reply {
    /// A reply with `value` as its JSON body.
    pub fn json(status: u16, value: &impl Serialize) -> Reply {
        let body = serde_json::to_vec(value).expect("the values of this API have string keys");
        Reply { status, content_type: "application/json", allow: None, body }
    }

    /// An error in the form of RFC 9457.
    pub fn problem(status: u16, detail: &str) -> Reply {
        let problem = json!({ "status": status, "detail": detail });
        Reply { content_type: "application/problem+json", ..Reply::json(status, &problem) }
    }

    /// 405 with the method that the path does take (RFC 9110, section 15.5.6).
    pub fn method_not_allowed(allow: &'static str) -> Reply {
        Reply { allow: Some(allow), ..Reply::problem(405, "The path does not take this method.") }
    }
}

/// The request's body, or nothing when it is longer than `bytes_max`.
pub fn read_body(request: &IncomingRequest, bytes_max: usize) -> Option<Vec<u8>> {
    let body = request.consume().expect("the body is taken once");
    let stream = body.stream().expect("the stream is taken once");
    let mut bytes = Vec::new();
    // An error is the end of the stream; a body that broke off is then refused as bad JSON.
    while let Ok(chunk) = stream.blocking_read(WRITE_BYTES_MAX as u64) {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > bytes_max {
            return None;
        }
    }
    Some(bytes)
}

/// Sends `reply`; when the client is gone there is nobody to tell, so errors end the work silently.
pub fn send(out: ResponseOutparam, reply: Reply) {
    let response = OutgoingResponse::new(headers(&reply));
    response.set_status_code(reply.status).expect("the statuses of this API are valid");
    let body = response.body().expect("the body is taken once");
    ResponseOutparam::set(out, Ok(response));
    if write_all(&body, &reply.body).is_some() {
        let _ = OutgoingBody::finish(body, None);
    }
}

fn headers(reply: &Reply) -> Fields {
    let headers = Fields::new();
    let length = reply.body.len().to_string();
    headers.append("content-type", reply.content_type.as_bytes()).expect("a legal header");
    headers.append("content-length", length.as_bytes()).expect("a legal header");
    if let Some(allow) = reply.allow {
        headers.append("allow", allow.as_bytes()).expect("a legal header");
    }
    headers
}

fn write_all(body: &OutgoingBody, bytes: &[u8]) -> Option<()> {
    let stream = body.write().ok()?;
    for chunk in bytes.chunks(WRITE_BYTES_MAX) {
        stream.blocking_write_and_flush(chunk).ok()?;
    }
    Some(())
}
