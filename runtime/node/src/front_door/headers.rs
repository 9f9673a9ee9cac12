//! Fields that concern one connection only are taken out both ways; fields that tell the guest about the client are set.

use bytes::Bytes;
use http::header::{
    CONNECTION, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body::Frame;

/// Prefix of the fields that only the host may set.
const OWN_PREFIX: &str = "isolet-";

/// How many functions a request went through on its way, set by the host on outbound requests.
const ISOLET_HOPS: HeaderName = HeaderName::from_static("isolet-hops");

/// Which version of the function should answer, where the operator lets clients choose.
const ISOLET_VERSION: HeaderName = HeaderName::from_static("isolet-version");

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// Connection-specific fields that have no constant in `http` (RFC 9110 7.6.1, RFC 9113 8.2.2).
const UNNAMED_HOP_BY_HOP: [&str; 3] = ["keep-alive", "proxy-connection", "http2-settings"];

/// Takes out of a request what must not reach a guest: connection-specific and host-only fields.
pub fn clean_request(headers: &mut HeaderMap) {
    let te_trailers = headers.get(TE).is_some_and(|it| it.as_bytes().eq_ignore_ascii_case(b"trailers"));
    remove(headers, |name| is_hop_by_hop(name) || name == TRAILER || is_own(name));
    if te_trailers {
        headers.insert(TE, HeaderValue::from_static("trailers"));
    }
}

/// Takes out of a guest's response head what only the host may say: connection-specific and host-only fields.
///
/// `trailer` stays: it announces the fields after a chunked body, and hyper sends only announced ones.
pub fn clean_guest_head(headers: &mut HeaderMap) {
    remove(headers, |name| is_hop_by_hop(name) || is_own(name));
}

/// Takes connection-specific and framing fields out of trailers (RFC 9110 6.5.1).
pub fn clean_trailers(frame: Frame<Bytes>) -> Frame<Bytes> {
    match frame.into_trailers() {
        Ok(mut trailers) => {
            remove(&mut trailers, |name| {
                is_hop_by_hop(name)
                    || is_own(name)
                    || name == TRAILER
                    || name == HOST
                    || name == http::header::CONTENT_LENGTH
            });
            Frame::trailers(trailers)
        }
        Err(frame) => frame,
    }
}

/// How many functions the request went through already; 0 when it says nothing, the most when it says nonsense.
pub(super) fn hops(headers: &HeaderMap) -> u8 {
    match headers.get(ISOLET_HOPS) {
        None => 0,
        Some(value) => value.to_str().ok().and_then(|it| it.parse().ok()).unwrap_or(u8::MAX),
    }
}

/// The version of the function that the client asks for.
pub(super) fn version(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(ISOLET_VERSION).cloned()
}

/// Tells the guest who the client is: appends to `x-forwarded-for`, sets `x-forwarded-proto`.
///
/// What stood in `x-forwarded-for` before is the client's word only: the last address is the one the host saw.
pub(super) fn forward(headers: &mut HeaderMap, peer: &HeaderValue, is_tls: bool) {
    let proto = HeaderValue::from_static(if is_tls { "https" } else { "http" });
    headers.insert(X_FORWARDED_PROTO, proto);
    if !headers.contains_key(X_FORWARDED_FOR) {
        headers.insert(X_FORWARDED_FOR, peer.clone());
        return;
    }
    let before: Vec<&[u8]> = headers.get_all(X_FORWARDED_FOR).iter().map(HeaderValue::as_bytes).collect();
    let list = [before.join(&b", "[..]).as_slice(), b", ", peer.as_bytes()].concat();
    headers.insert(X_FORWARDED_FOR, HeaderValue::from_bytes(&list).unwrap_or_else(|_| peer.clone()));
}

/// Removes the fields that `is_unwanted` names and those that `connection` names.
///
/// Most messages have none of them: one pass over the names finds that out without a lookup.
fn remove(headers: &mut HeaderMap, is_unwanted: impl Fn(&HeaderName) -> bool) {
    if !headers.keys().any(&is_unwanted) {
        return;
    }
    let mut doomed: Vec<HeaderName> = headers.keys().filter(|name| is_unwanted(name)).cloned().collect();
    for value in headers.get_all(CONNECTION) {
        let names = value.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
        // The client may not take `host` from under the routes.
        doomed.extend(names.filter_map(|it| HeaderName::from_bytes(it).ok()).filter(|it| it != HOST));
    }
    for name in doomed {
        headers.remove(name);
    }
}

fn is_hop_by_hop(name: &HeaderName) -> bool {
    name == CONNECTION
        || name == TE
        || name == TRANSFER_ENCODING
        || name == UPGRADE
        || name == PROXY_AUTHENTICATE
        || name == PROXY_AUTHORIZATION
        || UNNAMED_HOP_BY_HOP.contains(&name.as_str())
}

fn is_own(name: &HeaderName) -> bool {
    name.as_str().starts_with(OWN_PREFIX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(fields: &[(&str, &str)]) -> HeaderMap {
        let field = |(name, value): &(&str, &str)| {
            let name: HeaderName = name.parse().expect("a field name");
            (name, HeaderValue::from_str(value).expect("a field value"))
        };
        fields.iter().map(field).collect()
    }

    fn names(headers: &HeaderMap) -> Vec<&str> {
        let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).collect();
        names.sort_unstable();
        names
    }

    const HOP_BY_HOP: &[(&str, &str)] = &[
        ("host", "a"),
        ("connection", "close, X-Private, host"),
        ("x-private", "1"),
        ("keep-alive", "timeout=5"),
        ("proxy-authorization", "Basic x"),
        ("proxy-authenticate", "Basic"),
        ("proxy-connection", "close"),
        ("te", "gzip"),
        ("transfer-encoding", "chunked"),
        ("upgrade", "h2c"),
        ("http2-settings", "AAMAAABkAAQ"),
        ("isolet-fuel", "1"),
        ("isolet-anything", "1"),
        ("x-kept", "1"),
    ];

    #[test]
    fn requests_lose_connection_specific_and_own_fields() {
        let mut headers = map(HOP_BY_HOP);
        headers.insert("trailer", HeaderValue::from_static("x"));
        clean_request(&mut headers);
        assert_eq!(names(&headers), ["host", "x-kept"]);
        let mut headers = map(&[("te", "Trailers"), ("connection", "te")]);
        clean_request(&mut headers);
        assert_eq!(names(&headers), ["te"]);
    }

    #[test]
    fn guest_heads_lose_them_too_but_may_announce_trailers() {
        let mut headers = map(HOP_BY_HOP);
        headers.insert("trailer", HeaderValue::from_static("x"));
        clean_guest_head(&mut headers);
        assert_eq!(names(&headers), ["host", "trailer", "x-kept"]);
    }

    #[test]
    fn trailers_frame_nothing() {
        let trailers =
            map(&[("content-length", "1"), ("transfer-encoding", "x"), ("host", "b"), ("x-sum", "1")]);
        let cleaned = clean_trailers(Frame::trailers(trailers)).into_trailers().expect("trailers");
        assert_eq!(names(&cleaned), ["x-sum"]);
    }

    #[test]
    fn the_peer_is_appended() {
        let peer = HeaderValue::from_static("9.9.9.9");
        let mut headers = HeaderMap::new();
        forward(&mut headers, &peer, false);
        assert_eq!(headers[X_FORWARDED_FOR], "9.9.9.9");
        assert_eq!(headers[X_FORWARDED_PROTO], "http");
        let mut headers = map(&[
            ("x-forwarded-for", "1.1.1.1"),
            ("x-forwarded-for", "2.2.2.2, 3.3.3.3"),
            ("x-forwarded-proto", "ftp"),
        ]);
        forward(&mut headers, &peer, true);
        assert_eq!(headers[X_FORWARDED_FOR], "1.1.1.1, 2.2.2.2, 3.3.3.3, 9.9.9.9");
        assert_eq!(headers.get_all(X_FORWARDED_FOR).iter().count(), 1);
        assert_eq!(headers[X_FORWARDED_PROTO], "https");
    }

    #[test]
    fn hops_are_counted_and_nonsense_counts_as_many() {
        assert_eq!(hops(&HeaderMap::new()), 0);
        assert_eq!(hops(&map(&[("isolet-hops", "3")])), 3);
        assert_eq!(hops(&map(&[("isolet-hops", "256")])), u8::MAX);
        assert_eq!(hops(&map(&[("isolet-hops", "x")])), u8::MAX);
    }
}
