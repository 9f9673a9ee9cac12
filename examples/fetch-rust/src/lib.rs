//! `GET /?url=http://example.com/` fetches the address and streams the answer back, if `isolet.toml` allows it.

mod heap;

use wasip2::exports::http::incoming_handler::Guest;
use wasip2::http::outgoing_handler;
use wasip2::http::types::{
    ErrorCode, Fields, IncomingRequest, IncomingResponse, OutgoingBody, OutgoingRequest, OutgoingResponse,
    ResponseOutparam, Scheme,
};

/// How much of a body is moved at a time.
const CHUNK_BYTES: u64 = 64 * 1024;

struct Fetch;

wasip2::http::proxy::export!(Fetch);

impl Guest for Fetch {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        let target = request.path_with_query().unwrap_or_default();
        let Some(request) = target.split_once("url=").and_then(|(_, url)| outgoing(url)) else {
            return send_text(out, 400, "Ask for /?url=http://example.com/\n");
        };
        match fetch(request) {
            Ok(upstream) => relay(&upstream, out),
            Err(error) => send_text(out, 502, &format!("{error:?}\n")),
        }
    }
}

/// The request for an absolute `url`, or nothing when it is not one.
fn outgoing(url: &str) -> Option<OutgoingRequest> {
    let (scheme, rest) = match url.split_once("://")? {
        ("http", rest) => (Scheme::Http, rest),
        ("https", rest) => (Scheme::Https, rest),
        _ => return None,
    };
    let path_at = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(path_at);
    let request = OutgoingRequest::new(Fields::new());
    request.set_scheme(Some(&scheme)).ok()?;
    request.set_authority(Some(authority)).ok()?;
    request.set_path_with_query(Some(if path.is_empty() { "/" } else { path })).ok()?;
    Some(request)
}

/// Sends the request and waits for the head of the response.
fn fetch(request: OutgoingRequest) -> Result<IncomingResponse, ErrorCode> {
    let future = outgoing_handler::handle(request, None)?;
    future.subscribe().block();
    future.get().expect("the future is ready").expect("the response is taken once")
}

/// Streams `upstream` to the client; an end that is not a clean one leaves the body unfinished, so the client sees it too.
fn relay(upstream: &IncomingResponse, out: ResponseOutparam) {
    let incoming = upstream.consume().expect("the body is taken once");
    let input = incoming.stream().expect("the stream is taken once");
    let body = send_head(out, upstream.status(), upstream.headers().get("content-type").first());
    let output = body.write().expect("the stream is taken once");
    let end = loop {
        if let Err(end) = output.blocking_splice(&input, CHUNK_BYTES) {
            break end;
        }
    };
    drop(output);
    if matches!(end, wasip2::io::streams::StreamError::Closed) {
        let _ = OutgoingBody::finish(body, None);
    }
}

fn send_text(out: ResponseOutparam, status: u16, text: &str) {
    let body = send_head(out, status, Some(&b"text/plain".to_vec()));
    let stream = body.write().expect("the stream is taken once");
    let written = stream.blocking_write_and_flush(text.as_bytes());
    drop(stream);
    if written.is_ok() {
        let _ = OutgoingBody::finish(body, None);
    }
}

fn send_head(out: ResponseOutparam, status: u16, content_type: Option<&Vec<u8>>) -> OutgoingBody {
    let headers = Fields::new();
    if let Some(content_type) = content_type {
        headers.append("content-type", content_type).expect("an upstream's header is legal");
    }
    let response = OutgoingResponse::new(headers);
    response.set_status_code(status).expect("an upstream's status is legal");
    let body = response.body().expect("the body is taken once");
    ResponseOutparam::set(out, Ok(response));
    body
}
