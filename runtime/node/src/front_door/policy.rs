//! What a request must be before anything else looks at it: method, target, host, fields; and the one form of its path.
//!
//! The byte-level checks serve HTTP/1 (before hyper parses) and HTTP/2 (after it) alike.

use super::http_config::{HttpConfig, to_usize};
use crate::problem::Problem;
use http::header::{CONTENT_LENGTH, EXPECT, HOST};
use http::request::Parts;
use http::{HeaderMap, Method};
use std::net::Ipv6Addr;

/// Longest host name taken, without port, in bytes (RFC 1035 allows 253 and a trailing dot).
const HOST_LEN_MAX: usize = 254;

/// Checks of an HTTP/2 request that neither `h2` nor hyper make.
pub(super) fn check_http2(request: &Parts, config: &HttpConfig) -> Result<(), Problem> {
    check_method(request.method.as_str().as_bytes())?;
    check_authority(request)?;
    let target = request.uri.path_and_query().map_or("", |it| it.as_str());
    if target.len() > to_usize(config.max_uri) {
        return Err(Problem::UriTooLong);
    }
    match target {
        "*" if request.method == Method::OPTIONS => {}
        _ => check_path_and_query(target.as_bytes())?,
    }
    check_fields(&request.headers, config)
}

/// Refuses the methods the host never offers: one opens tunnels, the other echoes credentials (RFC 9110 9.3.6, 9.3.8).
pub(super) fn check_method(method: &[u8]) -> Result<(), Problem> {
    match method {
        b"CONNECT" | b"TRACE" => Err(Problem::MethodNotAllowed),
        _ if !method.is_empty() && method.iter().all(|byte| is_token(*byte)) => Ok(()),
        _ => Err(Problem::BadRequest),
    }
}

/// Checks a target in origin form: starts with `/`, printable ASCII, no fragment, no encoded NUL in the path.
pub(super) fn check_path_and_query(target: &[u8]) -> Result<(), Problem> {
    let path_len = target.iter().position(|byte| *byte == b'?').unwrap_or(target.len());
    let (path, query) = target.split_at(path_len);
    let sound = path.first() == Some(&b'/')
        && path.iter().all(|byte| is_path_byte(*byte))
        && query.iter().all(|byte| is_query_byte(*byte))
        && !path.windows(3).any(|window| window == b"%00");
    if sound { Ok(()) } else { Err(Problem::BadRequest) }
}

/// Checks `host [":" port]`: a name of letters, digits, `-`, `.`, `_`, or an IPv6 literal in brackets.
///
/// Stricter than RFC 3986, which allows escapes and sub-delimiters that no resolver takes, and an empty port.
pub(super) fn check_host(host: &[u8]) -> Result<(), Problem> {
    let (name, port) = match host.strip_prefix(b"[") {
        Some(rest) => {
            let end = rest.iter().position(|byte| *byte == b']').ok_or(Problem::BadRequest)?;
            let (literal, port) = (&rest[..end], &rest[end + 1..]);
            let literal = std::str::from_utf8(literal).ok().and_then(|it| it.parse::<Ipv6Addr>().ok());
            literal.ok_or(Problem::BadRequest)?;
            (None, (!port.is_empty()).then_some(port))
        }
        None => {
            let end = host.iter().position(|byte| *byte == b':').unwrap_or(host.len());
            (Some(&host[..end]), (end < host.len()).then(|| &host[end..]))
        }
    };
    let name_is_sound = name.is_none_or(|name| {
        (1..=HOST_LEN_MAX).contains(&name.len())
            && name.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(byte))
    });
    let port_is_sound = port.is_none_or(|port| {
        let digits = port.strip_prefix(b":").unwrap_or_default();
        (1..=5).contains(&digits.len()) && parse_decimal(digits).is_some_and(|it| it <= u64::from(u16::MAX))
    });
    if name_is_sound && port_is_sound { Ok(()) } else { Err(Problem::BadRequest) }
}

/// The value of `1*DIGIT`, up to 2⁶³−1; longer forms of small numbers (leading zeros) are taken.
pub(super) fn parse_decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() {
        return None;
    }
    let value = digits.iter().try_fold(0u64, |value, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        value.checked_mul(10)?.checked_add(digit)
    })?;
    (value <= i64::MAX as u64).then_some(value)
}

/// Whether a byte may stand in a method or a field name (`tchar`, RFC 9110 5.6.2).
pub(super) fn is_token(byte: u8) -> bool {
    TOKEN[usize::from(byte)]
}

/// Whether a byte may not stand in a head at all except in a line end: controls other than TAB.
pub(super) fn is_control(byte: u8) -> bool {
    CONTROL[usize::from(byte)]
}

/// The one form of a path that routing and the guest both see; `None` when it has that form already.
///
/// Escapes of unreserved characters are decoded and the hex digits of the others made upper-case (RFC 3986 6.2.2),
/// then dot segments are resolved (5.2.4). Everything else keeps its meaning and so stays as it came: an encoded
/// slash, a backslash, `;` and empty segments.
pub fn normalise_path(path: &str) -> Option<String> {
    let bytes = path.as_bytes();
    if !bytes.contains(&b'%') && !bytes.windows(2).any(|pair| pair == b"/.") {
        return None;
    }
    let normal = resolve_dots(&normalise_escapes(path));
    (normal != path).then_some(normal)
}

fn check_authority(request: &Parts) -> Result<(), Problem> {
    let mut hosts = request.headers.get_all(HOST).iter();
    let (host, second) = (hosts.next(), hosts.next());
    if second.is_some() {
        return Err(Problem::BadRequest);
    }
    match (request.uri.authority(), host) {
        (None, None) => Err(Problem::BadRequest),
        (Some(authority), Some(host))
            if !host.as_bytes().eq_ignore_ascii_case(authority.as_str().as_bytes()) =>
        {
            Err(Problem::BadRequest)
        }
        (Some(authority), _) => check_host(authority.as_str().as_bytes()),
        (None, Some(host)) => check_host(host.as_bytes()),
    }
}

fn check_fields(headers: &HeaderMap, config: &HttpConfig) -> Result<(), Problem> {
    if headers.len() > to_usize(config.max_headers) {
        return Err(Problem::HeadTooLarge);
    }
    if headers.get_all(CONTENT_LENGTH).iter().count() > 1 {
        return Err(Problem::BadRequest);
    }
    let met = |value: &http::HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"100-continue");
    if headers.get_all(EXPECT).iter().all(met) { Ok(()) } else { Err(Problem::ExpectationFailed) }
}

fn normalise_escapes(path: &str) -> String {
    let mut normal = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        let (before, escape) = rest.split_at(at);
        normal.push_str(before);
        // A lone `%` is not an escape: it stays a `%`.
        let Some(byte) = escape.get(1..3).and_then(hex_byte) else {
            normal.push('%');
            rest = &escape[1..];
            continue;
        };
        match char::from(byte) {
            decoded if decoded.is_ascii_alphanumeric() || "-._~".contains(decoded) => normal.push(decoded),
            _ => normal.push_str(&escape[..3].to_ascii_uppercase()),
        }
        rest = &escape[3..];
    }
    normal.push_str(rest);
    normal
}

fn hex_byte(digits: &str) -> Option<u8> {
    let both_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
    both_hex.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}

fn resolve_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut ends_in_directory = false;
    for segment in path.split('/').skip(1) {
        ends_in_directory = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let mut resolved = String::with_capacity(path.len());
    for segment in &segments {
        resolved.push('/');
        resolved.push_str(segment);
    }
    if ends_in_directory || segments.is_empty() {
        resolved.push('/');
    }
    resolved
}

/// As the URI parser behind hyper takes them, less the bytes above 0x7f that it takes too.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'#' | b'<' | b'>' | b'`')
}

/// Likewise: a query may hold a back-tick but no quote.
fn is_query_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'#' | b'<' | b'>' | b'"')
}

static TOKEN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte as u8,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
            | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z');
        byte += 1;
    }
    table
};

static CONTROL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 32 {
        table[byte] = byte != b'\t' as usize;
        byte += 1;
    }
    table[0x7f] = true;
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hosts() {
        let good = [
            "a",
            "a.b",
            "A-b_c.d.",
            "a:1",
            "a:65535",
            "1.2.3.4",
            "[::1]",
            "[::1]:80",
            "xn--bcher-kva.example",
        ];
        for host in good {
            assert_eq!(check_host(host.as_bytes()), Ok(()), "{host}");
        }
        let bad = [
            "", ":", ":80", "a:", "a:65536", "a:123456", "a:x", "a/b", "a@b", "a b", "a,b", "a%41", "[::1",
            "[::1]x", "[]", "[a]", "[::1]:", "a\\b", "a?b", "a#b", "é",
        ];
        for host in bad {
            assert_eq!(check_host(host.as_bytes()), Err(Problem::BadRequest), "{host}");
        }
        assert_eq!(check_host("a".repeat(254).as_bytes()), Ok(()));
        assert_eq!(check_host("a".repeat(255).as_bytes()), Err(Problem::BadRequest));
    }

    #[test]
    fn decimals() {
        let table: &[(&str, Option<u64>)] = &[
            ("0", Some(0)),
            ("007", Some(7)),
            ("9223372036854775807", Some(i64::MAX as u64)),
            ("9223372036854775808", None),
            ("99999999999999999999999", None),
            ("", None),
            ("+1", None),
            ("1,1", None),
            ("0x1", None),
            (" 1", None),
        ];
        for (text, value) in table {
            assert_eq!(parse_decimal(text.as_bytes()), *value, "{text}");
        }
    }

    #[test]
    fn paths_have_one_form() {
        let table = [
            ("/", "/"),
            ("/a/b", "/a/b"),
            ("/a/./b", "/a/b"),
            ("/a/../b", "/b"),
            ("/a/..", "/"),
            ("/a/b/..", "/a/"),
            ("/a/b/.", "/a/b/"),
            ("/../../a", "/a"),
            ("/%2e%2e/a", "/a"),
            ("/a/%2E%2e/b", "/b"),
            ("/a/.%2e/b", "/b"),
            ("/%61%7e%2d", "/a~-"),
            ("/a%2fb", "/a%2Fb"),
            ("/a%2f..%2fb", "/a%2F..%2Fb"),
            ("/%c3%a9", "/%C3%A9"),
            ("/%252e%252e/a", "/%252e%252e/a"),
            ("//a//b", "//a//b"),
            ("//..//a", "//a"),
            ("/a\\..\\b", "/a\\..\\b"),
            ("/a;x=1/b", "/a;x=1/b"),
            ("/%", "/%"),
            ("/%4", "/%4"),
            ("/%zz", "/%zz"),
            ("/.hidden", "/.hidden"),
            ("/...", "/..."),
        ];
        for (path, expected) in table {
            assert_eq!(normalise_path(path).as_deref().unwrap_or(path), expected, "{path}");
        }
    }

    proptest! {
        #[test]
        fn normal_paths_have_no_dot_segments_and_stay_normal(path in "(/([a.%2eE/;\\\\]|%2[eEfF]){0,12}){1,4}") {
            let normal = normalise_path(&path).unwrap_or(path);
            prop_assert!(normal.starts_with('/'));
            // Decoding may reveal new escapes only where `%25` was decoded, which it never is.
            prop_assert!(!normal.split('/').any(|segment| segment == "." || segment == ".."), "{normal}");
        }
    }

    #[test]
    fn path_bytes_match_what_the_uri_parser_takes() {
        for byte in 0u8..=255 {
            let target = [b'/', byte];
            let ours = check_path_and_query(&target).is_ok();
            let parsed = http::uri::PathAndQuery::try_from(&target[..]).is_ok();
            assert!(!ours || parsed, "{byte:#x} would pass here and fail in the parser");
        }
        for byte in 0u8..=255 {
            let target = [b'/', b'?', byte];
            let parsed = http::uri::PathAndQuery::try_from(&target[..]).is_ok();
            assert!(check_path_and_query(&target).is_err() || parsed, "{byte:#x}");
        }
    }
}
