//! The request that arrived, each part of which is asked of the host when JavaScript first reads it.

use crate::bytes::ByteString;
use crate::http::{flat, with_incoming};
use rquickjs::{Object, Result, function::Func};
use wasip2::http::types::{IncomingRequest, Method, Scheme};

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("incomingMethod", Func::from(|| with_incoming(|request| method_name(request.method()))))?;
    native.set("incomingUrl", Func::from(|| with_incoming(url)))?;
    native.set("incomingHeaders", Func::from(headers))?;
    native.set("incomingBody", Func::from(crate::http::read_incoming))
}

fn url(request: &IncomingRequest) -> String {
    let scheme = match request.scheme() {
        Some(Scheme::Https) => "https",
        _ => "http",
    };
    let authority = request.authority().unwrap_or_default();
    let path = request.path_with_query().unwrap_or_default();
    format!("{scheme}://{authority}{path}")
}

fn headers() -> Vec<ByteString> {
    with_incoming(|request| flat(request.headers())).unwrap_or_default()
}

fn method_name(method: Method) -> String {
    match method {
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
        Method::Connect => "CONNECT",
        Method::Options => "OPTIONS",
        Method::Trace => "TRACE",
        Method::Patch => "PATCH",
        Method::Other(name) => return name,
    }
    .to_owned()
}
