//! Whether HTTP lets a response be kept, and for how long (RFC 9111).

use super::limits::FRESH_SECONDS_MAX;
use http::header::{AGE, CACHE_CONTROL, CONNECTION, DATE, HeaderName, SET_COOKIE};
use http::{HeaderMap, HeaderValue, Request, Response, StatusCode};
use http_cache_semantics::{CacheOptions, CachePolicy};
use std::time::SystemTime;

/// Fields that belong to a connection or that each answer gets anew (RFC 9110, section 7.6.1).
const NOT_KEPT: [&str; 10] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "content-length",
    "cf-cache-status",
];

/// A response that may be kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// What to keep of its fields.
    pub(super) headers: HeaderMap,
    /// Seconds it had already aged.
    pub(super) age: u64,
    /// Seconds for which it can be found.
    pub(super) fresh: u64,
}

/// Judges the response to a GET request; `None` when it cannot be kept or would be stale at once.
pub(super) fn judge(
    request: &HeaderMap,
    status: StatusCode,
    mut headers: HeaderMap,
    now: SystemTime,
) -> Option<Kept> {
    release_cookies(&mut headers);
    if headers.contains_key(SET_COOKIE) {
        return None;
    }
    let age = headers.remove(AGE).and_then(|age| age.to_str().ok()?.trim().parse().ok()).unwrap_or(0);
    let lifetime = lifetime(request, status, &headers, now)?.min(FRESH_SECONDS_MAX);
    let fresh = lifetime.checked_sub(age).filter(|fresh| *fresh > 0)?;
    drop_unkept(&mut headers);
    if !headers.contains_key(DATE) {
        headers.insert(DATE, HeaderValue::try_from(httpdate::fmt_http_date(now)).ok()?);
    }
    Some(Kept { headers, age, fresh })
}

/// Seconds from its making for which the response is fresh.
fn lifetime(request: &HeaderMap, status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<u64> {
    let mut asked = Request::new(());
    *asked.headers_mut() = request.clone();
    // What the client wants of caches was said to the one in front of the function, if there is any.
    asked.headers_mut().remove(CACHE_CONTROL);
    let mut answered = Response::new(());
    *answered.status_mut() = status;
    *answered.headers_mut() = headers.clone();
    // Directives are case-insensitive (RFC 9111, section 5.2), the library compares them byte for byte.
    let directives = directives(headers).join(", ").to_ascii_lowercase();
    if !directives.is_empty() {
        answered.headers_mut().insert(CACHE_CONTROL, HeaderValue::try_from(directives).ok()?);
    }
    let options = CacheOptions { shared: true, ..CacheOptions::default() };
    let policy = CachePolicy::new_options(&asked, &answered, now, options);
    policy.is_storable().then(|| policy.time_to_live(now).as_secs())
}

/// `private=set-cookie` lets the rest of a response be kept without its cookies, as in Workers.
fn release_cookies(headers: &mut HeaderMap) {
    let all = directives(headers);
    let is_release = |directive: &str| {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        name.trim().eq_ignore_ascii_case("private")
            && value.trim().trim_matches('"').eq_ignore_ascii_case("set-cookie")
    };
    let rest: Vec<&str> = all.iter().map(String::as_str).filter(|directive| !is_release(directive)).collect();
    if rest.len() == all.len() {
        return;
    }
    headers.remove(SET_COOKIE);
    match HeaderValue::try_from(rest.join(", ")) {
        Ok(value) if !rest.is_empty() => headers.insert(CACHE_CONTROL, value),
        _ => headers.remove(CACHE_CONTROL),
    };
}

/// The directives of all `cache-control` fields. A value that is not text is a directive nobody knows.
fn directives(headers: &HeaderMap) -> Vec<String> {
    let fields = headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok());
    let parts = fields.flat_map(|field| field.split(','));
    parts.map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

fn drop_unkept(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named {
        headers.remove(name);
    }
    for name in NOT_KEPT {
        headers.remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::time::{Duration, UNIX_EPOCH};

    /// Sat, 21 Nov 2026 22:13:20 GMT.
    const NOW: u64 = 1_795_299_200;

    fn now() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(NOW)
    }

    fn fields(list: &[(&str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in list {
            headers.append(name.parse::<HeaderName>().expect("a name"), value.parse().expect("a value"));
        }
        headers
    }

    fn fresh(status: u16, response: &[(&str, &str)]) -> Option<u64> {
        let status = StatusCode::from_u16(status).expect("a status");
        judge(&HeaderMap::new(), status, fields(response), now()).map(|kept| kept.fresh)
    }

    #[test]
    fn a_response_is_kept_for_as_long_as_it_says() {
        let in_a_minute = httpdate::fmt_http_date(now() + Duration::from_secs(60));
        let before = httpdate::fmt_http_date(now() - Duration::from_secs(60));
        type Fields<'a> = &'a [(&'a str, &'a str)];
        let cases: [(Fields<'_>, Option<u64>); 22] = [
            (&[], None),
            (&[("cache-control", "max-age=100")], Some(100)),
            (&[("cache-control", "Max-Age=100")], Some(100)),
            (&[("cache-control", "max-age=100, s-maxage=7")], Some(7)),
            (&[("cache-control", "max-age=0")], None),
            (&[("cache-control", "max-age=1")], Some(1)),
            (&[("cache-control", "max-age=99999999999999999999")], None),
            (&[("cache-control", "max-age=18446744073709551615")], Some(FRESH_SECONDS_MAX)),
            (&[("cache-control", "no-store, max-age=100")], None),
            (&[("cache-control", "no-cache, max-age=100")], None),
            (&[("cache-control", "private, max-age=100")], None),
            (&[("cache-control", "Private"), ("cache-control", "max-age=100")], None),
            (&[("cache-control", "public")], None),
            (&[("cache-control", "immutable")], Some(86_400)),
            (&[("cache-control", "max-age=100"), ("age", "30")], Some(70)),
            (&[("cache-control", "max-age=100"), ("age", "100")], None),
            (&[("cache-control", "max-age=100"), ("age", "18446744073709551615")], None),
            (&[("cache-control", "max-age=0, stale-while-revalidate=100")], None),
            (&[("expires", &in_a_minute)], Some(60)),
            (&[("expires", &before)], None),
            (&[("expires", "0")], None),
            (&[("last-modified", "Fri, 20 Nov 2026 22:13:20 GMT")], Some(8_640)),
        ];
        for (response, expected) in cases {
            assert_eq!(fresh(200, response), expected, "{response:?}");
        }
    }

    #[test]
    fn only_some_statuses_are_kept() {
        let long = [("cache-control", "max-age=100")];
        let kept: Vec<u16> = (200..600).filter(|status| fresh(*status, &long).is_some()).collect();
        assert_eq!(kept, [200, 203, 204, 300, 301, 302, 303, 307, 308, 404, 405, 410, 414, 501]);
    }

    #[test]
    fn cookies_are_kept_by_nobody() {
        let cookie = ("set-cookie", "session=1");
        assert_eq!(fresh(200, &[("cache-control", "public, max-age=100"), cookie]), None);
        let released = [
            "private=set-cookie, max-age=100",
            "max-age=100, private=\"Set-Cookie\"",
            "max-age=100,Private=SET-COOKIE",
        ];
        for release in released {
            let kept = judge(
                &HeaderMap::new(),
                StatusCode::OK,
                fields(&[("cache-control", release), cookie]),
                now(),
            );
            let headers = kept.expect("it may be kept").headers;
            assert_eq!(
                headers,
                fields(&[("cache-control", "max-age=100"), ("date", "Sat, 21 Nov 2026 22:13:20 GMT")])
            );
        }
        assert_eq!(fresh(200, &[("cache-control", "private=other, max-age=100"), cookie]), None);
        assert_eq!(fresh(200, &[("cache-control", "private=set-cookie"), cookie]), None);
    }

    #[test]
    fn a_response_to_an_authorized_request_must_say_that_it_is_for_all() {
        let request = fields(&[("authorization", "Bearer x"), ("cache-control", "no-store")]);
        let kept = |control: &str| {
            judge(&request, StatusCode::OK, fields(&[("cache-control", control)]), now()).is_some()
        };
        assert!(!kept("max-age=100"));
        assert!(kept("max-age=100, public") && kept("s-maxage=100") && kept("max-age=100, must-revalidate"));
    }

    #[test]
    fn fields_of_a_connection_are_not_kept() {
        let response = fields(&[
            ("cache-control", "max-age=9"),
            ("connection", "close, x-hop"),
            ("x-hop", "1"),
            ("keep-alive", "1"),
            ("content-length", "5"),
            ("cf-cache-status", "MISS"),
            ("date", "Sat, 21 Nov 2026 00:00:00 GMT"),
            ("etag", "\"1\""),
        ]);
        let kept = judge(&HeaderMap::new(), StatusCode::OK, response, now()).expect("it may be kept");
        let expected =
            [("cache-control", "max-age=9"), ("date", "Sat, 21 Nov 2026 00:00:00 GMT"), ("etag", "\"1\"")];
        assert_eq!(kept.headers, fields(&expected));
    }

    proptest! {
        #[test]
        fn no_value_of_a_guest_is_too_strange(
            control in "[ -~]{0,40}", age in "[0-9-]{0,25}", date in "[ -~]{0,40}",
            year in 0..99_999_u32, name in "max-age|s-maxage|private", number in "[0-9]{1,25}",
        ) {
            let expires = format!("Fri, 20 Nov {year:04} 22:13:20 GMT");
            let response = [
                ("cache-control", control.as_str()), ("cache-control", &format!("{name}={number}")),
                ("age", &age), ("expires", &expires), ("last-modified", &expires), ("date", &date),
            ];
            for without in 0..response.len() {
                let some: Vec<_> =
                    response.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, field)| *field).collect();
                let fresh = fresh(200, &some);
                prop_assert!(fresh.is_none_or(|fresh| (1..=FRESH_SECONDS_MAX).contains(&fresh)));
            }
        }
    }
}
