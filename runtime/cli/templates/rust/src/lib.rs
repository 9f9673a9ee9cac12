//! Answers requests over HTTP; `isolet dev` runs it.

use wasip2::exports::http::incoming_handler::Guest;
use wasip2::http::types::{Fields, IncomingRequest, OutgoingBody, OutgoingResponse, ResponseOutparam};

/// As much as one call may write (wasi:io/streams, `blocking-write-and-flush`).
const WRITE_BYTES_MAX: usize = 4096;

struct Handler;

wasip2::http::proxy::export!(Handler);

impl Guest for Handler {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        let target = request.path_with_query().unwrap_or_default();
        match target.split('?').next() {
            Some("/") => send(out, 200, "Hello from {{name}}!\n"),
            _ => send(out, 404, "Nothing lives at this path.\n"),
        }
    }
}

/// Answers with plain text. When the client is gone there is nobody to tell, so errors end the work silently.
fn send(out: ResponseOutparam, status: u16, text: &str) {
    let headers = Fields::new();
    headers.append("content-type", b"text/plain; charset=utf-8").expect("a legal header");
    let response = OutgoingResponse::new(headers);
    response.set_status_code(status).expect("a legal status");
    let body = response.body().expect("the body is taken once");
    ResponseOutparam::set(out, Ok(response));
    if write_all(&body, text.as_bytes()).is_some() {
        let _ = OutgoingBody::finish(body, None);
    }
}

fn write_all(body: &OutgoingBody, bytes: &[u8]) -> Option<()> {
    let stream = body.write().ok()?;
    for chunk in bytes.chunks(WRITE_BYTES_MAX) {
        stream.blocking_write_and_flush(chunk).ok()?;
    }
    Some(())
}
