//! Streams: `GET /numbers?count=10&ms=100` sends numbers as server-sent events with a pause between them and a trailer at the
//! end; `POST /echo` sends the request's body back while it arrives.

mod heap;

use wasip2::clocks::monotonic_clock;
use wasip2::exports::http::incoming_handler::Guest;
use wasip2::http::types::{Fields, IncomingRequest, Method, OutgoingBody, OutgoingResponse, ResponseOutparam};

const NANOSECONDS_PER_MILLISECOND: u64 = 1_000_000;
/// How much of a body is moved at a time.
const CHUNK_BYTES: u64 = 64 * 1024;

struct Streaming;

wasip2::http::proxy::export!(Streaming);

impl Guest for Streaming {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        let target = request.path_with_query().unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        // Every step returns nothing when the client went away; the isolate then just ends.
        let _ = match (path, request.method()) {
            ("/numbers", Method::Get) => send_numbers(out, number(query, "count", 10), number(query, "ms", 100)),
            ("/echo", Method::Post) => echo(&request, out),
            _ => send_head(out, 404, "text/plain").and_then(|body| OutgoingBody::finish(body, None).ok()),
        };
    }
}

fn send_numbers(out: ResponseOutparam, count: u64, pause_milliseconds: u64) -> Option<()> {
    let body = send_head(out, 200, "text/event-stream")?;
    let stream = body.write().ok()?;
    for number in 1..=count {
        stream.blocking_write_and_flush(format!("data: {number}\n\n").as_bytes()).ok()?;
        monotonic_clock::subscribe_duration(pause_milliseconds * NANOSECONDS_PER_MILLISECOND).block();
    }
    drop(stream);
    let trailers = Fields::new();
    trailers.append("x-count", count.to_string().as_bytes()).ok()?;
    OutgoingBody::finish(body, Some(trailers)).ok()
}

fn echo(request: &IncomingRequest, out: ResponseOutparam) -> Option<()> {
    let incoming = request.consume().ok()?;
    let input = incoming.stream().ok()?;
    let body = send_head(out, 200, "application/octet-stream")?;
    let output = body.write().ok()?;
    // Spliced by the host: the bytes never enter the guest's memory. An error is the end of the upload.
    while output.blocking_splice(&input, CHUNK_BYTES).is_ok() {}
    drop(output);
    OutgoingBody::finish(body, None).ok()
}

/// Sends the head at once, before there is a body.
fn send_head(out: ResponseOutparam, status: u16, content_type: &str) -> Option<OutgoingBody> {
    let headers = Fields::new();
    headers.append("content-type", content_type.as_bytes()).ok()?;
    let response = OutgoingResponse::new(headers);
    response.set_status_code(status).ok()?;
    let body = response.body().ok()?;
    ResponseOutparam::set(out, Ok(response));
    Some(body)
}

/// The number that `query` gives for `key`, or `default`.
fn number(query: &str, key: &str, default: u64) -> u64 {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.filter(|(name, _)| *name == key).find_map(|(_, value)| value.parse().ok());
    value.unwrap_or(default)
}
