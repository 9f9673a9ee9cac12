//! Ids of requests: a valid one from the client is kept, otherwise 128 random bits.

use http::{HeaderMap, HeaderName, HeaderValue};
use std::cell::Cell;
use std::fmt;

/// Header that carries the id of the request on every response.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Longest inbound id that is kept, in bytes; longer ones would bloat every log line.
const INBOUND_LEN_MAX: usize = 128;

thread_local! {
    static STATE: Cell<[u64; 4]> = Cell::new(seed());
}

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

/// xoshiro256++ (Blackman and Vigna 2019): no system call a request.
fn next() -> u64 {
    STATE.with(|cell| {
        let mut s = cell.get();
        let result = s[0].wrapping_add(s[3]).rotate_left(23).wrapping_add(s[0]);
        let t = s[1] << 17;
        s[2] ^= s[0];
        s[3] ^= s[1];
        s[1] ^= s[2];
        s[0] ^= s[3];
        s[2] ^= t;
        s[3] = s[3].rotate_left(45);
        cell.set(s);
        result
    })
}

/// Seeds a thread's generator from the system; from the hasher's keys where that fails, as ids need no secrecy.
fn seed() -> [u64; 4] {
    use std::hash::{BuildHasher, RandomState};
    let mut bytes = [0u8; 32];
    let seeded = getrandom::fill(&mut bytes).is_ok();
    let mut state = [0u64; 4];
    for (word, chunk) in state.iter_mut().zip(bytes.chunks_exact(8)) {
        *word = match chunk.try_into() {
            Ok(chunk) if seeded => u64::from_le_bytes(chunk),
            _ => RandomState::new().hash_one(std::time::Instant::now()),
        };
    }
    // All zeros is the one state the generator never leaves.
    state[0] |= 1;
    state
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
