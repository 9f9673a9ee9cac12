//! A small JSON API without state: routing, path parameters, JSON in and out, and the errors a client expects.

mod api;
mod heap;
mod http;

use wasip2::exports::http::incoming_handler::Guest;
use wasip2::http::types::{IncomingRequest, ResponseOutparam};

struct Api;

wasip2::http::proxy::export!(Api);

impl Guest for Api {
    fn handle(request: IncomingRequest, out: ResponseOutparam) {
        http::send(out, api::route(&request));
    }
}
