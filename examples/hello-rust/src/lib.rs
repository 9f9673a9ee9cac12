//! Answers every request with one line of text.

use wasip2::exports::http::incoming_handler::Guest;
use wasip2::http::types::{Fields, IncomingRequest, OutgoingBody, OutgoingResponse, ResponseOutparam};

const BODY: &[u8] = b"Hello from Isolet!\n";

struct Hello;

wasip2::http::proxy::export!(Hello);

impl Guest for Hello {
    fn handle(_request: IncomingRequest, out: ResponseOutparam) {
        let headers = Fields::new();
        headers.append("content-type", b"text/plain").expect("the name and value are legal");
        headers.append("content-length", b"19").expect("the name and value are legal");

        let response = OutgoingResponse::new(headers);
        let body = response.body().expect("the body is taken once");
        let stream = body.write().expect("the stream is taken once");
        // A body this small fits the host's buffer, so it can be complete before the head is handed over:
        // the host then sends both in one go.
        stream.blocking_write_and_flush(BODY).expect("nobody has closed the body");
        drop(stream);
        OutgoingBody::finish(body, None).expect("the length is the one announced");
        ResponseOutparam::set(out, Ok(response));
    }
}

const _: () = assert!(BODY.len() == 19);
