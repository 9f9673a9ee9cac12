//! Header fields that belong to one connection, or to the host alone.

use http::header::{CONNECTION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderMap, HeaderName};
use wasmtime_wasi_http::Error;

/// Prefix of the header fields that nodes speak to each other and to clients.
const OWN_PREFIX: &str = "isolet-";

/// Fields of one connection (RFC 9110 section 7.6.1), with those that older peers treat so.
const HOP_BY_HOP: [HeaderName; 8] = [
    CONNECTION,
    HeaderName::from_static("keep-alive"),
    PROXY_AUTHENTICATE,
    PROXY_AUTHORIZATION,
    HeaderName::from_static("proxy-connection"),
    TE,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// Removes the fields of one connection and those that `Connection` names.
pub(super) fn strip_hop_by_hop(headers: &mut HeaderMap) {
    for name in nominated(headers) {
        headers.remove(name);
    }
    for name in &HOP_BY_HOP {
        headers.remove(name);
    }
}

/// Removes what an upstream must not say to a guest: the fields of one connection and the host's own.
pub(super) fn strip_response(headers: &mut HeaderMap) {
    strip_hop_by_hop(headers);
    let own: Vec<HeaderName> =
        headers.keys().filter(|name| name.as_str().starts_with(OWN_PREFIX)).cloned().collect();
    for name in own {
        headers.remove(name);
    }
}

/// Refuses transfer codings other than `chunked`, which hyper has decoded.
///
/// # Errors
/// `HttpResponseTransferCoding` with what stands there.
pub(super) fn check_transfer_coding(headers: &HeaderMap) -> Result<(), Error> {
    let other = headers
        .get_all(TRANSFER_ENCODING)
        .iter()
        .find(|value| !value.as_bytes().eq_ignore_ascii_case(b"chunked"));
    other.map_or(Ok(()), |value| {
        Err(Error::HttpResponseTransferCoding(Some(String::from_utf8_lossy(value.as_bytes()).into_owned())))
    })
}

fn nominated(headers: &HeaderMap) -> Vec<HeaderName> {
    let values = headers.get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).filter_map(|name| name.trim().parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn map(fields: &[(&'static str, &'static str)]) -> HeaderMap {
        let field = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        fields.iter().map(field).collect()
    }

    #[test]
    fn connection_fields_go() {
        let mut headers = map(&[
            ("connection", "close, X-Private ,, bad name"),
            ("connection", "x-other"),
            ("x-private", "1"),
            ("x-other", "2"),
            ("keep-alive", "timeout=5"),
            ("proxy-authenticate", "Basic"),
            ("proxy-authorization", "Basic"),
            ("proxy-connection", "close"),
            ("te", "trailers"),
            ("transfer-encoding", "chunked"),
            ("upgrade", "h2c"),
            ("isolet-error", "guest_trap"),
            ("x-kept", "3"),
        ]);
        strip_hop_by_hop(&mut headers);
        assert_eq!(headers, map(&[("isolet-error", "guest_trap"), ("x-kept", "3")]));
        strip_response(&mut headers);
        assert_eq!(headers, map(&[("x-kept", "3")]));
    }

    #[test]
    fn only_chunked_is_decoded() {
        for (value, good) in
            [("chunked", true), ("Chunked", true), ("gzip, chunked", false), ("identity", false)]
        {
            let found = check_transfer_coding(&map(&[("transfer-encoding", value)]));
            assert_eq!(found.is_ok(), good, "{value}");
        }
        assert!(check_transfer_coding(&map(&[])).is_ok());
    }
}
