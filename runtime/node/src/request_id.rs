//! Ids of requests: a valid one from the client is kept, otherwise 128 random bits.

use http::{HeaderMap, HeaderName, HeaderValue};
use isolet_host_api::random::next;
use std::fmt;

/// Header that carries the id of the request on every response.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Longest inbound id that is kept, in bytes; longer ones would bloat every log line.
const INBOUND_LEN_MAX: usize = 128;

/// The id of one request: 1 to 128 characters of `[A-Za-z0-9._:-]`, safe in headers, JSON and log lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestId(HeaderValue);

impl RequestId {
    /// Keeps the client's `x-request-id` when it is valid and makes a new id otherwise.
    pub fn from_headers(headers: &HeaderMap) -> RequestId {
        headers.get(X_REQUEST_ID).map_or_else(RequestId::generate, RequestId::from_value)
    }

    /// Keeps an id that is valid and makes a new one otherwise.
    pub fn from_value(value: &HeaderValue) -> RequestId {
        if is_valid(value.as_bytes()) { RequestId(value.clone()) } else { RequestId::generate() }
    }

    /// Makes a new id of 32 lower-case hex digits. Unique, not secret: nothing may rest on its being hard to guess.
    pub fn generate() -> RequestId {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let bits = (u128::from(next()) << 64) | u128::from(next());
        let mut text = [b'0'; 32];
        for (place, digit) in text.iter_mut().rev().enumerate() {
            *digit = DIGITS[(bits >> (4 * place)) as usize & 0xf];
        }
        RequestId(HeaderValue::from_bytes(&text).expect("hex digits are valid in a header"))
    }

    /// The id as a string.
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }

    /// The id as a header value; shares the bytes.
    pub fn header_value(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

fn is_valid(id: &[u8]) -> bool {
    (1..=INBOUND_LEN_MAX).contains(&id.len())
        && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"._:-".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn inbound(value: &str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert("x-request-id", HeaderValue::from_str(value).expect("a header value"));
        RequestId::from_headers(&headers).as_str() == value
    }

    #[test]
    fn keeps_valid_inbound_ids_only() {
        assert!(inbound("a"));
        assert!(inbound("Ab0._:-"));
        assert!(inbound(&"x".repeat(128)));
        assert!(!inbound(&"x".repeat(129)));
        assert!(!inbound(""));
        assert!(!inbound("a b"));
        assert!(!inbound("a\"b"));
    }

    #[test]
    fn generated_ids_are_unique_hex() {
        let ids: HashSet<String> = (0..10_000).map(|_| RequestId::generate().to_string()).collect();
        assert_eq!(ids.len(), 10_000);
        assert!(ids.iter().all(|id| id.len() == 32 && is_valid(id.as_bytes())));
    }
}
