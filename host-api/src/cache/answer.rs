//! What a kept response becomes for one request: itself, 304, or a range of its bytes (RFC 9110, sections 13 and 14).

use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE,
};
use http::header::{LAST_MODIFIED, RANGE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use std::ops::Range;
use std::time::SystemTime;

/// How the answer is told from one of the function's own, as in Workers.
const STATUS: HeaderName = HeaderName::from_static("cf-cache-status");
const HIT: HeaderValue = HeaderValue::from_static("HIT");

/// The answer to one request.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// The bytes of the kept body that belong to it.
    pub(super) body: Range<u64>,
}

/// Makes the answer to `request` of a response with a body of `length` bytes.
pub(super) fn answer(request: &HeaderMap, status: StatusCode, mut headers: HeaderMap, length: u64) -> Answer {
    headers.insert(STATUS, HIT);
    if status == StatusCode::OK {
        // Conditions come before ranges (RFC 9110, section 13.2.2).
        if is_unmodified(request, &headers) {
            return Answer { status: StatusCode::NOT_MODIFIED, headers, body: 0..0 };
        }
        match range(request, &headers, length) {
            Asked::Whole => {}
            Asked::Part(part) => return partial(headers, part, length),
            Asked::Nothing => return unsatisfiable(length),
        }
    }
    // 204 has no length (RFC 9110, section 8.6).
    if status != StatusCode::NO_CONTENT {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    Answer { status, headers, body: 0..length }
}

fn partial(mut headers: HeaderMap, part: Range<u64>, length: u64) -> Answer {
    headers.insert(CONTENT_LENGTH, (part.end - part.start).into());
    headers.insert(CONTENT_RANGE, text(&format!("bytes {}-{}/{length}", part.start, part.end - 1)));
    Answer { status: StatusCode::PARTIAL_CONTENT, headers, body: part }
}

fn unsatisfiable(length: u64) -> Answer {
    let mut headers = HeaderMap::new();
    headers.insert(STATUS, HIT);
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CONTENT_LENGTH, 0.into());
    headers.insert(CONTENT_RANGE, text(&format!("bytes */{length}")));
    Answer { status: StatusCode::RANGE_NOT_SATISFIABLE, headers, body: 0..0 }
}

fn text(value: &str) -> HeaderValue {
    HeaderValue::from_str(value).expect("digits and punctuation are valid in a header")
}

/// Whether the client has the response already.
fn is_unmodified(request: &HeaderMap, response: &HeaderMap) -> bool {
    // `if-modified-since` counts only without `if-none-match` (RFC 9110, section 13.1.3).
    if request.contains_key(IF_NONE_MATCH) {
        let tag = response.get(ETAG).and_then(opaque);
        return tag.is_some_and(|tag| request.get_all(IF_NONE_MATCH).iter().any(|list| has_tag(list, tag)));
    }
    match (date(request, &IF_MODIFIED_SINCE), date(response, &LAST_MODIFIED)) {
        (Some(since), Some(modified)) => modified <= since,
        _ => false,
    }
}

/// Compares weakly, as `if-none-match` does (RFC 9110, section 8.8.3.2).
fn has_tag(list: &HeaderValue, tag: &str) -> bool {
    let Ok(list) = list.to_str() else { return false };
    list.trim() == "*" || list.split(',').any(|one| strip_weak(one) == tag)
}

/// An entity tag with its quotes, without what makes it weak.
fn opaque(tag: &HeaderValue) -> Option<&str> {
    let tag = strip_weak(tag.to_str().ok()?);
    (tag.len() >= 2 && tag.starts_with('"') && tag.ends_with('"')).then_some(tag)
}

fn strip_weak(tag: &str) -> &str {
    let tag = tag.trim();
    tag.strip_prefix("W/").unwrap_or(tag)
}

fn date(headers: &HeaderMap, name: &HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?).ok()
}

/// What a request wants of a body.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Whole,
    Part(Range<u64>),
    /// Bytes that are not there.
    Nothing,
}

/// One range at most: several, and what is no range, may be ignored (RFC 9110, section 14.2).
fn range(request: &HeaderMap, response: &HeaderMap, length: u64) -> Asked {
    let Some(value) = request.get(RANGE).and_then(|value| value.to_str().ok()) else { return Asked::Whole };
    if request.get(IF_RANGE).is_some_and(|condition| !is_same(condition, response)) {
        return Asked::Whole;
    }
    let Some((unit, range)) = value.split_once('=') else { return Asked::Whole };
    let Some((first, last)) = range.split_once('-') else { return Asked::Whole };
    if !unit.trim().eq_ignore_ascii_case("bytes") {
        return Asked::Whole;
    }
    match (number(first), number(last)) {
        (Some(Some(first)), Some(last)) if last.is_none_or(|last| first <= last) => {
            if first >= length {
                return Asked::Nothing;
            }
            Asked::Part(first..last.map_or(length, |last| last.saturating_add(1).min(length)))
        }
        (Some(None), Some(Some(0))) => Asked::Nothing,
        (Some(None), Some(Some(_))) if length == 0 => Asked::Nothing,
        (Some(None), Some(Some(last))) => Asked::Part(length.saturating_sub(last)..length),
        _ => Asked::Whole,
    }
}

/// A number, or nothing where there is none; `None` for anything else. More digits than fit are more bytes than there are.
fn number(text: &str) -> Option<Option<u64>> {
    let text = text.trim();
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((!text.is_empty()).then(|| text.parse().unwrap_or(u64::MAX)))
}

/// Whether `if-range` names the response that is kept (RFC 9110, section 13.1.5): strongly, by tag or by date.
fn is_same(condition: &HeaderValue, response: &HeaderMap) -> bool {
    let known = if condition.as_bytes().starts_with(b"\"") {
        response.get(ETAG)
    } else {
        response.get(LAST_MODIFIED)
    };
    known == Some(condition)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODIFIED: &str = "Wed, 21 Oct 2015 07:28:00 GMT";

    fn asked(request: &[(&'static str, &str)], status: u16) -> Answer {
        let fields = |list: &[(&'static str, &str)]| {
            list.iter()
                .map(|(name, value)| (HeaderName::from_static(name), text(value)))
                .collect::<HeaderMap>()
        };
        let kept = fields(&[("etag", "\"abc\""), ("last-modified", MODIFIED)]);
        let status = StatusCode::from_u16(status).expect("a status");
        answer(&fields(request), status, kept, 10)
    }

    #[test]
    fn a_client_that_has_it_gets_304() {
        let later = "Thu, 22 Oct 2015 07:28:00 GMT";
        let before = "Wed, 21 Oct 2015 07:27:59 GMT";
        let cases: [(&[(&'static str, &str)], bool); 13] = [
            (&[("if-none-match", "\"abc\"")], true),
            (&[("if-none-match", "W/\"abc\"")], true),
            (&[("if-none-match", "\"x\", \"abc\"")], true),
            (&[("if-none-match", "*")], true),
            (&[("if-none-match", "\"x\"")], false),
            (&[("if-none-match", "abc")], false),
            (&[("if-none-match", "")], false),
            (&[("if-modified-since", MODIFIED)], true),
            (&[("if-modified-since", later)], true),
            (&[("if-modified-since", before)], false),
            (&[("if-modified-since", "2025-01-01")], false),
            (&[("if-none-match", "\"x\""), ("if-modified-since", later)], false),
            (&[("if-none-match", "\"abc\""), ("range", "bytes=50-60")], true),
        ];
        for (request, expected) in cases {
            let answer = asked(request, 200);
            assert_eq!(answer.status == 304, expected, "{request:?}");
            assert_eq!(answer.body, if expected { 0..0 } else { 0..10 }, "{request:?}");
        }
    }

    #[test]
    fn a_range_of_bytes_is_cut_out() {
        let cases = [
            ("bytes=0-3", 206, 0..4, "bytes 0-3/10"),
            ("bytes=5-", 206, 5..10, "bytes 5-9/10"),
            ("bytes=9-9", 206, 9..10, "bytes 9-9/10"),
            ("bytes=-3", 206, 7..10, "bytes 7-9/10"),
            ("bytes=-20", 206, 0..10, "bytes 0-9/10"),
            ("bytes=0-99999999999999999999", 206, 0..10, "bytes 0-9/10"),
            ("Bytes= 0 - 1", 206, 0..2, "bytes 0-1/10"),
            ("bytes=10-", 416, 0..0, "bytes */10"),
            ("bytes=-0", 416, 0..0, "bytes */10"),
            ("bytes=3-1", 200, 0..10, ""),
            ("bytes=-", 200, 0..10, ""),
            ("bytes=a-b", 200, 0..10, ""),
            ("bytes=0-1,4-5", 200, 0..10, ""),
            ("items=0-1", 200, 0..10, ""),
            ("bytes", 200, 0..10, ""),
        ];
        for (range, status, body, content_range) in cases {
            let answer = asked(&[("range", range)], 200);
            assert_eq!((answer.status.as_u16(), answer.body.clone()), (status, body), "{range}");
            let told = answer.headers.get(CONTENT_RANGE).map_or("", |value| value.to_str().expect("text"));
            assert_eq!(told, content_range, "{range}");
            assert_eq!(
                answer.headers[CONTENT_LENGTH],
                text(&(answer.body.end - answer.body.start).to_string())
            );
            assert_eq!(answer.headers[STATUS], HIT);
        }
    }

    #[test]
    fn a_range_counts_only_for_what_the_client_has_part_of() {
        for (condition, status) in [("\"abc\"", 206), ("\"x\"", 200), ("W/\"abc\"", 200), (MODIFIED, 206)] {
            let answer = asked(&[("range", "bytes=0-1"), ("if-range", condition)], 200);
            assert_eq!(answer.status.as_u16(), status, "{condition}");
        }
    }

    #[test]
    fn what_is_no_200_is_given_as_it_is() {
        for status in [204, 301, 404] {
            let answer = asked(&[("range", "bytes=0-1"), ("if-none-match", "*")], status);
            assert_eq!((answer.status.as_u16(), answer.body), (status, 0..10));
            assert_eq!(answer.headers.contains_key(CONTENT_LENGTH), status != 204);
        }
    }
}
