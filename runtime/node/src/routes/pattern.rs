//! One route as it is written: `shop.example.com/*`, `/shop/*`, `*.example.com/a/*/b`.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::Ipv6Addr;

/// Longest host name, in bytes (RFC 1035, section 2.3.4, without the dots at the ends).
pub(super) const HOST_BYTES_MAX: usize = 253;
/// Longest label of a host name, in bytes (RFC 1035, section 2.3.4).
const LABEL_BYTES_MAX: usize = 63;
/// Longest path of a pattern, in bytes; longer ones are mistakes.
const PATH_BYTES_MAX: usize = 1_024;
/// Most segments of a pattern: the depth to which matching recurses.
const SEGMENTS_MAX: usize = 32;
/// Most `*` segments of a pattern: each doubles the places where a match may have to be looked for.
const STAR_SEGMENTS_MAX: usize = 4;
/// Characters that a path may hold as they are (RFC 3986, `pchar`), besides letters and digits.
const PATH_PUNCTUATION: &str = "-._~!$&'()+,;=:@%";

/// A valid route pattern in its canonical spelling: the host in lower case and without a trailing dot, escapes in upper case.
///
/// Without a host it holds for every host. `*.` in front of a host stands for one or more labels. In the path, `*` as a whole
/// segment stands for one segment that is not empty; at the end it stands for whatever follows, also for nothing: `/shop/*`
/// matches `/shop`, `/shop/` and `/shop/a/b`, but not `/shopping`. Everything else is compared byte for byte.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoutePattern {
    host: HostPattern,
    segments: Vec<Segment>,
    /// Whether the pattern ends in `/*`.
    open_end: bool,
}

/// The hosts for which a pattern holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum HostPattern {
    /// Every host.
    Any,
    /// Hosts with one or more labels in front of this one.
    Suffix(String),
    /// This host alone.
    Exact(String),
}

/// One segment of a path, between two slashes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Segment {
    /// This text; empty where a path has two slashes in a row or ends in one.
    Literal(String),
    /// Any text but the empty one.
    Star,
}

/// Why a text is not a route; the message says what to write instead.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum PatternError {
    /// It has no `/`.
    #[error("route `{0}` has no path; write `{0}/*` for the whole host or `/{0}/*` for a path on every host")]
    NoPath(String),
    /// It begins with `http://` or the like.
    #[error("route `{0}` has a scheme; write host and path alone: `{1}`")]
    Scheme(String, String),
    /// Routes hold for every port.
    #[error("route `{0}` has a port; a route holds for every port, so leave it out")]
    Port(String),
    /// `*` stands for every host.
    #[error("route `{0}` has the host `*`; leave the host out for every host: `{1}`")]
    StarHost(String, String),
    /// The host is neither a name nor an address.
    #[error("route `{0}` has an impossible host; write a name like `shop.example.com` or `*.example.com`")]
    Host(String),
    /// `*` is mixed with other text in one segment.
    #[error("route `{0}` mixes `*` with other text; `*` must be a whole segment, like `/a/*/b` or `/a/*`")]
    PartialStar(String),
    /// A query or fragment, which no path has.
    #[error("route `{0}` has a query or fragment; only the path is matched")]
    Query(String),
    /// A segment `.` or `..`, which the front door resolves before it matches.
    #[error("route `{0}` has a `.` or `..` segment, which no request path has when it is matched")]
    DotSegment(String),
    /// A character that a path can only hold percent-encoded.
    #[error("route `{0}` has the character {1:?}; percent-encode it")]
    Character(String, char),
    /// `%` that is not followed by two hexadecimal digits, or stands for a character that needs no encoding.
    #[error(
        "route `{0}` has a `%` that no request path has when it is matched; write letters, digits and `-._~` as they are"
    )]
    Percent(String),
    /// A bound of this module is passed.
    #[error(
        "route `{0}` is too long: a path has at most {PATH_BYTES_MAX} bytes, {SEGMENTS_MAX} segments and {STAR_SEGMENTS_MAX} `*` segments"
    )]
    TooLong(String),
}

impl RoutePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// The text is not a pattern, or is one that no request can match.
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        let whole = || text.to_owned();
        if let Some((_, rest)) = text.split_once("://") {
            return Err(PatternError::Scheme(whole(), rest.to_owned()));
        }
        let (host, path) = match text.find('/') {
            Some(slash) => text.split_at(slash),
            None => return Err(PatternError::NoPath(whole())),
        };
        let host = parse_host(host, path, text)?;
        let (segments, open_end) = parse_path(path, text)?;
        Ok(RoutePattern { host, segments, open_end })
    }

    pub(super) fn host(&self) -> &HostPattern {
        &self.host
    }

    pub(super) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    pub(super) fn has_open_end(&self) -> bool {
        self.open_end
    }
}

impl fmt::Display for RoutePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.host {
            HostPattern::Any => {}
            HostPattern::Suffix(host) => write!(f, "*.{host}")?,
            HostPattern::Exact(host) => f.write_str(host)?,
        }
        for segment in &self.segments {
            match segment {
                Segment::Literal(text) => write!(f, "/{text}")?,
                Segment::Star => f.write_str("/*")?,
            }
        }
        f.write_str(if self.open_end { "/*" } else { "" })
    }
}

impl fmt::Debug for RoutePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl From<RoutePattern> for String {
    fn from(pattern: RoutePattern) -> String {
        pattern.to_string()
    }
}

impl TryFrom<String> for RoutePattern {
    type Error = PatternError;
    fn try_from(text: String) -> Result<Self, PatternError> {
        RoutePattern::parse(&text)
    }
}

impl std::str::FromStr for RoutePattern {
    type Err = PatternError;
    fn from_str(text: &str) -> Result<Self, PatternError> {
        RoutePattern::parse(text)
    }
}

fn parse_host(host: &str, path: &str, whole: &str) -> Result<HostPattern, PatternError> {
    if host.is_empty() {
        return Ok(HostPattern::Any);
    }
    if host == "*" {
        return Err(PatternError::StarHost(whole.to_owned(), path.to_owned()));
    }
    let lower = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    if let Some(literal) = lower.strip_prefix('[') {
        return parse_ipv6(literal, whole).map(|()| HostPattern::Exact(lower.clone()));
    }
    if lower.contains(':') {
        return Err(PatternError::Port(whole.to_owned()));
    }
    let (name, wildcard) = match lower.strip_prefix("*.") {
        Some(name) => (name, true),
        None => (lower.as_str(), false),
    };
    if !is_host_name(name) {
        return Err(PatternError::Host(whole.to_owned()));
    }
    Ok(if wildcard { HostPattern::Suffix(name.to_owned()) } else { HostPattern::Exact(lower) })
}

/// Checks what follows the opening bracket of an IPv6 host.
fn parse_ipv6(literal: &str, whole: &str) -> Result<(), PatternError> {
    match literal.split_once(']') {
        Some((address, "")) if address.parse::<Ipv6Addr>().is_ok() => Ok(()),
        Some((_, port)) if port.starts_with(':') => Err(PatternError::Port(whole.to_owned())),
        _ => Err(PatternError::Host(whole.to_owned())),
    }
}

fn is_host_name(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=LABEL_BYTES_MAX).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    name.len() <= HOST_BYTES_MAX && name.split('.').all(is_label)
}

/// The segments of a path, and whether it ends in `/*`.
fn parse_path(path: &str, whole: &str) -> Result<(Vec<Segment>, bool), PatternError> {
    let too_long = || PatternError::TooLong(whole.to_owned());
    if path.len() > PATH_BYTES_MAX {
        return Err(too_long());
    }
    let inner = path.strip_prefix('/').unwrap_or(path);
    let mut segments =
        inner.split('/').map(|segment| parse_segment(segment, whole)).collect::<Result<Vec<_>, _>>()?;
    let open_end = segments.last() == Some(&Segment::Star);
    if open_end {
        segments.pop();
    }
    let stars = segments.iter().filter(|segment| **segment == Segment::Star).count();
    if segments.len() > SEGMENTS_MAX || stars > STAR_SEGMENTS_MAX {
        return Err(too_long());
    }
    Ok((segments, open_end))
}

fn parse_segment(segment: &str, whole: &str) -> Result<Segment, PatternError> {
    match segment {
        "*" => return Ok(Segment::Star),
        "." | ".." => return Err(PatternError::DotSegment(whole.to_owned())),
        _ if segment.contains('*') => return Err(PatternError::PartialStar(whole.to_owned())),
        _ if segment.contains(['?', '#']) => return Err(PatternError::Query(whole.to_owned())),
        _ => {}
    }
    let is_path_character = |c: char| c.is_ascii_alphanumeric() || PATH_PUNCTUATION.contains(c);
    if let Some(odd) = segment.chars().find(|c| !is_path_character(*c)) {
        return Err(PatternError::Character(whole.to_owned(), odd));
    }
    if segment.split('%').skip(1).any(|after| !is_needed_escape(after)) {
        return Err(PatternError::Percent(whole.to_owned()));
    }
    Ok(Segment::Literal(with_upper_escapes(segment)))
}

/// The front door writes the hexadecimal digits of escapes in upper case before it matches (RFC 3986, 6.2.2.1).
fn with_upper_escapes(segment: &str) -> String {
    let mut pieces = segment.split('%');
    let mut upper = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2).unwrap_or((piece, ""));
        upper.push('%');
        upper.push_str(&digits.to_ascii_uppercase());
        upper.push_str(rest);
    }
    upper
}

/// Whether the text after a `%` begins with two hexadecimal digits for a byte that is not unreserved (RFC 3986, 2.3).
fn is_needed_escape(after: &str) -> bool {
    let Some(digits) = after.get(..2) else { return false };
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let Ok(byte) = u8::from_str_radix(digits, 16) else { return false };
    is_hex && !(byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_have_one_canonical_spelling() {
        for (text, canonical) in [
            ("/*", "/*"),
            ("/", "/"),
            ("/shop/*", "/shop/*"),
            ("/a/*/b", "/a/*/b"),
            ("/a//b/", "/a//b/"),
            ("Shop.Example.COM/*", "shop.example.com/*"),
            ("shop.example.com./*", "shop.example.com/*"),
            ("*.Example.com/a", "*.example.com/a"),
            ("127.0.0.1/*", "127.0.0.1/*"),
            ("[::1]/*", "[::1]/*"),
            ("/caf%c3%a9x/%2F", "/caf%C3%A9x/%2F"),
            ("/caf%C3%A9/(x);v=1,2:@~", "/caf%C3%A9/(x);v=1,2:@~"),
        ] {
            let pattern = RoutePattern::parse(text).expect(text);
            assert_eq!(pattern.to_string(), canonical, "{text}");
            assert_eq!(RoutePattern::parse(canonical), Ok(pattern), "{text}");
        }
    }

    #[test]
    fn what_no_request_can_match_is_refused_with_advice() {
        for (text, expected) in [
            (
                "shop",
                "route `shop` has no path; write `shop/*` for the whole host or `/shop/*` for a path on every host",
            ),
            (
                "https://a.example/x",
                "route `https://a.example/x` has a scheme; write host and path alone: `a.example/x`",
            ),
            (
                "a.example:80/x",
                "route `a.example:80/x` has a port; a route holds for every port, so leave it out",
            ),
            ("[::1]:80/x", "route `[::1]:80/x` has a port; a route holds for every port, so leave it out"),
            ("*/x", "route `*/x` has the host `*`; leave the host out for every host: `/x`"),
            (
                "a..b/",
                "route `a..b/` has an impossible host; write a name like `shop.example.com` or `*.example.com`",
            ),
            (
                "a.*.b/",
                "route `a.*.b/` has an impossible host; write a name like `shop.example.com` or `*.example.com`",
            ),
            (
                "[::g]/",
                "route `[::g]/` has an impossible host; write a name like `shop.example.com` or `*.example.com`",
            ),
            (
                "/a*",
                "route `/a*` mixes `*` with other text; `*` must be a whole segment, like `/a/*/b` or `/a/*`",
            ),
            (
                "/**",
                "route `/**` mixes `*` with other text; `*` must be a whole segment, like `/a/*/b` or `/a/*`",
            ),
            ("/a?b", "route `/a?b` has a query or fragment; only the path is matched"),
            ("/a#b", "route `/a#b` has a query or fragment; only the path is matched"),
            (
                "/a/../b",
                "route `/a/../b` has a `.` or `..` segment, which no request path has when it is matched",
            ),
            ("/é", "route `/é` has the character 'é'; percent-encode it"),
            ("/a b", "route `/a b` has the character ' '; percent-encode it"),
            (
                "/%41",
                "route `/%41` has a `%` that no request path has when it is matched; write letters, digits and `-._~` as they are",
            ),
            (
                "/%2",
                "route `/%2` has a `%` that no request path has when it is matched; write letters, digits and `-._~` as they are",
            ),
        ] {
            assert_eq!(RoutePattern::parse(text).expect_err(text).to_string(), expected, "{text}");
        }
    }

    #[test]
    fn every_bound_holds_at_its_value_and_not_above() {
        let path = |bytes: usize| format!("/{}", "a".repeat(bytes - 1));
        let segments = |count: usize| "/a".repeat(count);
        let stars = |count: usize| format!("{}/end", "/*".repeat(count));
        let label = |bytes: usize| format!("{}/", "a".repeat(bytes));
        let host = |bytes: usize| format!("{}/", &"a.".repeat(200)[..bytes]);
        for (at, above) in [
            (path(PATH_BYTES_MAX), path(PATH_BYTES_MAX + 1)),
            (segments(SEGMENTS_MAX), segments(SEGMENTS_MAX + 1)),
            (stars(STAR_SEGMENTS_MAX), stars(STAR_SEGMENTS_MAX + 1)),
            (label(LABEL_BYTES_MAX), label(LABEL_BYTES_MAX + 1)),
            (host(HOST_BYTES_MAX), host(HOST_BYTES_MAX + 2)),
        ] {
            assert!(RoutePattern::parse(&at).is_ok(), "{at}");
            assert!(RoutePattern::parse(&above).is_err(), "{above}");
        }
    }
}
