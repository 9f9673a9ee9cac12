//! Calls from one function to another of the same node: how a guest names the other, and how the answer reaches it.
//!
//! A guest sends an ordinary outbound request and names one of its bindings in the field [`SERVICE_HEADER`]. The host takes
//! the field out and hands the request to the function behind the binding, whatever host the URL names: there is no socket
//! and no name to resolve.

pub use answer::{Answer, AnswerFuture, Exchange, IoFuture, empty, relayed, whole};

mod answer;

use http::header::HeaderValue;
use http::{HeaderMap, HeaderName, Method};
use serde::{Deserialize, Serialize};
use wasmtime_wasi_http::Error;

/// The field in which a guest names the binding that a request is for.
pub const SERVICE_HEADER: HeaderName = HeaderName::from_static("isolet-service");

/// Bytes of an unknown name that are repeated to the guest; the name of a binding is no longer.
const NAME_BYTES_SHOWN: usize = 64;

/// The right to call one function, by a name of the caller's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceBinding {
    /// What the caller calls it.
    pub binding: String,
    /// Name of the function that answers.
    pub function: String,
}

/// Takes the name of a binding out of a request that has one.
pub fn take_name(headers: &mut HeaderMap) -> Option<HeaderValue> {
    headers.remove(SERVICE_HEADER)
}

/// The function behind the binding called `name`.
///
/// # Errors
/// `InternalError`, the only one that takes words, when none of `bindings` is called so.
pub fn find<'b>(bindings: &'b [ServiceBinding], name: &HeaderValue) -> Result<&'b str, Error> {
    let found = bindings.iter().find(|known| known.binding.as_bytes() == name.as_bytes());
    found.map(|known| known.function.as_str()).ok_or_else(|| unknown(bindings, name))
}

/// Refuses methods that are for proxies, as outbound requests to other places do.
///
/// # Errors
/// `HttpRequestMethodInvalid` for CONNECT and TRACE.
pub fn check_method(method: &Method) -> Result<(), Error> {
    match *method {
        Method::CONNECT | Method::TRACE => Err(Error::HttpRequestMethodInvalid),
        _ => Ok(()),
    }
}

/// The error that names what is granted when `name` is not among it.
pub fn unknown(bindings: &[ServiceBinding], name: &HeaderValue) -> Error {
    let shown = name.as_bytes().get(..NAME_BYTES_SHOWN).unwrap_or(name.as_bytes());
    let shown = String::from_utf8_lossy(shown);
    let known: Vec<&str> = bindings.iter().map(|known| known.binding.as_str()).collect();
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Error::InternalError(Some(format!("no service binding is called `{shown}`; the manifest grants {known}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bindings(names: &[&str]) -> Vec<ServiceBinding> {
        let binding =
            |name: &&str| ServiceBinding { binding: (*name).to_owned(), function: name.to_lowercase() };
        names.iter().map(binding).collect()
    }

    #[test]
    fn the_name_is_taken_out_of_the_request() {
        let mut headers = HeaderMap::new();
        assert_eq!(take_name(&mut headers), None);
        headers.append(SERVICE_HEADER, HeaderValue::from_static("AUTH"));
        headers.append(SERVICE_HEADER, HeaderValue::from_static("OTHER"));
        assert_eq!(take_name(&mut headers), Some(HeaderValue::from_static("AUTH")));
        assert!(headers.is_empty());
    }

    #[test]
    fn only_what_is_granted_is_found() {
        let granted = bindings(&["AUTH", "STOCK"]);
        let find = |granted: &[ServiceBinding], name: &str| {
            let name = HeaderValue::from_str(name).expect("a value");
            find(granted, &name).map(str::to_owned).map_err(|error| error.to_string())
        };
        assert_eq!(find(&granted, "AUTH"), Ok("auth".to_owned()));
        for (granted, name, words) in [
            (&granted[..], "auth", "no service binding is called `auth`; the manifest grants AUTH, STOCK"),
            (&[], "", "no service binding is called ``; the manifest grants none"),
        ] {
            let error = find(granted, name).expect_err(name);
            assert!(error.contains(words), "{error}");
        }
        let long = find(&granted, &"x".repeat(1_000)).expect_err("unknown");
        assert!(long.len() < 200, "{long}");
    }

    #[test]
    fn methods_for_proxies_are_refused() {
        for (method, good) in [
            (Method::GET, true),
            (Method::HEAD, true),
            (Method::OPTIONS, true),
            (Method::CONNECT, false),
            (Method::TRACE, false),
        ] {
            assert_eq!(check_method(&method).is_ok(), good, "{method}");
        }
    }
}
