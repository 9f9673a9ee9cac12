//! Where a request goes: scheme, host and port, read out of its URL once.
//!
//! Hosts are read by the rules of the WHATWG URL standard: a host whose last label is a number is an IPv4 address in any
//! of its spellings (`127.1`, `0x7f.1`, `2130706433`) or an error. What cannot be a host name is refused.

use http::HeaderValue;
use http::uri::{Scheme, Uri};
use rustls::pki_types::ServerName;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use wasmtime_wasi_http::Error;

/// Bytes of a host name (RFC 1035 section 2.3.4, without the final dot).
const NAME_BYTES_MAX: usize = 253;

/// Bytes of one label of it.
const LABEL_BYTES_MAX: usize = 63;

/// A host: a name in lower case without its final dot, or an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Host {
    Name(Box<str>),
    Ip(IpAddr),
}

/// The checked target of a request; connections are kept by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Destination {
    pub(super) secure: bool,
    pub(super) host: Host,
    pub(super) port: u16,
}

impl Destination {
    /// Reads the target out of an absolute URL.
    ///
    /// # Errors
    /// `HttpProtocolError` for a scheme other than `http` and `https`, `HttpRequestUriInvalid` without a host and
    /// `HttpRequestDenied` for a host that has no one meaning: userinfo, escapes, a port that is none, an empty label.
    pub(super) fn of(uri: &Uri) -> Result<Self, Error> {
        let secure = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => false,
            Some(scheme) if *scheme == Scheme::HTTPS => true,
            _ => return Err(Error::HttpProtocolError),
        };
        let authority = uri.authority().map(|authority| authority.as_str()).filter(|text| !text.is_empty());
        let authority = authority.ok_or(Error::HttpRequestUriInvalid)?;
        let (host, port) = split_port(authority).ok_or(Error::HttpRequestDenied)?;
        let host = Host::parse(host).ok_or(Error::HttpRequestDenied)?;
        let port = match port {
            "" => default_port(secure),
            port => parse_port(port).ok_or(Error::HttpRequestDenied)?,
        };
        Ok(Destination { secure, host, port })
    }

    /// Writes the `Host` field of a request to here; the default port is left out.
    pub(super) fn host_header(&self) -> HeaderValue {
        let text = if self.port == default_port(self.secure) {
            self.host.to_string()
        } else {
            format!("{}:{}", self.host, self.port)
        };
        HeaderValue::try_from(text).expect("a checked host is visible ASCII")
    }

    /// Returns the name that the certificate must carry.
    ///
    /// # Errors
    /// `HttpRequestUriInvalid` for a name that no certificate can carry.
    pub(super) fn server_name(&self) -> Result<ServerName<'static>, Error> {
        match &self.host {
            Host::Ip(address) => Ok(ServerName::from(*address)),
            Host::Name(name) => {
                ServerName::try_from(String::from(&**name)).map_err(|_| Error::HttpRequestUriInvalid)
            }
        }
    }
}

impl Host {
    /// Reads a host, an IPv6 address in brackets. `None` for what is no host.
    pub(super) fn parse(text: &str) -> Option<Self> {
        if let Some(inner) = text.strip_prefix('[') {
            let address: Ipv6Addr = inner.strip_suffix(']')?.parse().ok()?;
            return Some(Host::Ip(IpAddr::V6(address)));
        }
        let name = text.strip_suffix('.').unwrap_or(text);
        if ends_in_number(name) {
            return parse_ipv4(name).map(|address| Host::Ip(IpAddr::V4(address)));
        }
        is_name(name).then(|| Host::Name(name.to_ascii_lowercase().into()))
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Host::Name(name) => f.write_str(name),
            Host::Ip(IpAddr::V4(address)) => address.fmt(f),
            Host::Ip(IpAddr::V6(address)) => write!(f, "[{address}]"),
        }
    }
}

/// The port of a URL or a rule that names none.
pub(super) fn default_port(secure: bool) -> u16 {
    if secure { 443 } else { 80 }
}

/// Reads a port of 1 to 65535, digits only.
pub(super) fn parse_port(text: &str) -> Option<u16> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| digits && *port != 0)
}

/// Splits `host:port`; the port is empty when there is none. `None` when it is not clear where the host ends.
pub(super) fn split_port(authority: &str) -> Option<(&str, &str)> {
    if authority.starts_with('[') {
        let end = authority.find(']')? + 1;
        let (host, rest) = authority.split_at(end);
        return if rest.is_empty() { Some((host, "")) } else { Some((host, rest.strip_prefix(':')?)) };
    }
    match authority.split_once(':') {
        Some((_, port)) if port.contains(':') => None,
        Some((host, port)) => Some((host, port)),
        None => Some((authority, "")),
    }
}

fn is_name(name: &str) -> bool {
    let label_is_good = |label: &str| {
        (1..=LABEL_BYTES_MAX).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    name.len() <= NAME_BYTES_MAX && name.split('.').all(label_is_good)
}

/// WHATWG URL, "ends in a number checker".
fn ends_in_number(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    let all_digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    all_digits || parse_ipv4_number(last).is_some()
}

/// WHATWG URL, "IPv4 parser": one to four numbers, of which the last fills what the others leave.
fn parse_ipv4(name: &str) -> Option<Ipv4Addr> {
    let mut numbers = [0u64; 4];
    let mut count = 0;
    for part in name.split('.') {
        *numbers.get_mut(count)? = parse_ipv4_number(part)?;
        count += 1;
    }
    let (last, leading) = numbers.get(..count)?.split_last()?;
    let leading_bits = 8 * u32::try_from(leading.len()).ok()?;
    if leading.iter().any(|number| *number > 255) || last >> (32 - leading_bits) != 0 {
        return None;
    }
    let high = leading.iter().zip([24, 16, 8]).map(|(number, shift)| number << shift).sum::<u64>();
    u32::try_from(high + last).ok().map(Ipv4Addr::from_bits)
}

/// WHATWG URL, "IPv4 number parser": decimal, octal after `0`, hexadecimal after `0x`.
fn parse_ipv4_number(text: &str) -> Option<u64> {
    let (digits, radix) = match text.as_bytes() {
        [] => return None,
        [b'0', b'x' | b'X', ..] => (&text[2..], 16),
        [b'0', _, ..] => (&text[1..], 8),
        _ => (text, 10),
    };
    if digits.is_empty() {
        return Some(0);
    }
    let clean = digits.bytes().all(|byte| char::from(byte).is_digit(radix));
    // Beyond 64 bits it is a number all the same, only no address.
    clean.then(|| u64::from_str_radix(digits, radix).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Host::parse(text).map(|host| host.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn hosts() {
        for (text, expected) in [
            ("example.com", Some("example.com")),
            ("EXAMPLE.com.", Some("example.com")),
            ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
            ("a_b.example", Some("a_b.example")),
            ("localhost", Some("localhost")),
            ("1.example", Some("1.example")),
            ("1e100.net", Some("1e100.net")),
            ("0xg", Some("0xg")),
            ("", None),
            (".", None),
            ("example.com..", None),
            (".example.com", None),
            ("a..b", None),
            ("a b", None),
            ("a%2eb", None),
            ("bücher.example", None),
            ("１２７.0.0.1", None),
            ("good@evil", None),
            ("a/b", None),
            ("a:b", None),
            ("*.example.com", None),
            ("127.0.0.1", Some("127.0.0.1")),
            ("127.0.0.1.", Some("127.0.0.1")),
            ("127.1", Some("127.0.0.1")),
            ("127.0.1", Some("127.0.0.1")),
            ("2130706433", Some("127.0.0.1")),
            ("2852039166", Some("169.254.169.254")),
            ("0xa9fea9fe", Some("169.254.169.254")),
            ("0XA9FEA9FE", Some("169.254.169.254")),
            ("0251.0376.0251.0376", Some("169.254.169.254")),
            ("169.254.43518", Some("169.254.169.254")),
            ("0xa9.0xfe.0xa9.0xfe", Some("169.254.169.254")),
            ("025177524776", Some("169.254.169.254")),
            ("169.0376.0xa9fe", Some("169.254.169.254")),
            ("00000000177.1", Some("127.0.0.1")),
            ("0", Some("0.0.0.0")),
            ("0x", Some("0.0.0.0")),
            ("0x.0x", Some("0.0.0.0")),
            ("255.255.255.255", Some("255.255.255.255")),
            ("4294967295", Some("255.255.255.255")),
            ("4294967296", None),
            ("99999999999999999999999999", None),
            ("0xffffffffffffffffffffff", None),
            ("256.0.0.1", None),
            ("1.2.3.256", None),
            ("1.2.65536", None),
            ("1.16777216", None),
            ("1.2.3.4.5", None),
            ("1..2", None),
            ("08.0.0.1", None),
            ("127.0.0.09", None),
            ("example.1", None),
            ("a.0x1", None),
            ("127.0.0.1..", None),
            ("[::1]", Some("[::1]")),
            ("[0:0:0:0:0:0:0:1]", Some("[::1]")),
            ("[::ffff:127.0.0.1]", Some("[::ffff:127.0.0.1]")),
            ("[::ffff:7f00:1]", Some("[::ffff:127.0.0.1]")),
            ("[fe80::1%25eth0]", None),
            ("[fe80::1%eth0]", None),
            ("[v1.fe]", None),
            ("[::1", None),
            ("::1", None),
            ("[]", None),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn lengths_are_exact() {
        assert!(Host::parse(&"a".repeat(LABEL_BYTES_MAX)).is_some());
        assert!(Host::parse(&"a".repeat(LABEL_BYTES_MAX + 1)).is_none());
        let of_labels = |labels: [usize; 4]| labels.map(|bytes| "a".repeat(bytes)).join(".");
        for (last, good) in [(60, true), (61, true), (62, false)] {
            let name = of_labels([63, 63, 63, last]);
            assert_eq!(Host::parse(&name).is_some(), good, "{} bytes", name.len());
            assert_eq!(Host::parse(&(name + ".")).is_some(), good);
        }
    }

    #[test]
    fn targets_of_urls() {
        for (url, expected) in [
            ("http://Example.com/x", Ok((false, "example.com"))),
            ("http://example.com:80/x", Ok((false, "example.com"))),
            ("http://example.com:/x", Ok((false, "example.com"))),
            ("https://example.com", Ok((true, "example.com"))),
            ("https://example.com:80/", Ok((true, "example.com:80"))),
            ("https://example.com.:08443/", Ok((true, "example.com:8443"))),
            ("http://[::1]:8080/", Ok((false, "[::1]:8080"))),
            ("http://0x7f.1/", Ok((false, "127.0.0.1"))),
            ("ftp://example.com/", Err("protocol")),
            ("/only/a/path", Err("protocol")),
            ("http://user@example.com/", Err("denied")),
            ("http://good.com:80@evil.com/", Err("denied")),
            ("http://example.com:0/", Err("denied")),
            ("http://example.com:65536/", Err("denied")),
            ("http://example.1/", Err("denied")),
        ] {
            let found =
                url.parse::<Uri>().map_err(|_| "denied").and_then(|uri| match Destination::of(&uri) {
                    Ok(to) => Ok((to.secure, to.host_header())),
                    Err(Error::HttpProtocolError) => Err("protocol"),
                    Err(Error::HttpRequestDenied) => Err("denied"),
                    Err(_) => Err("other"),
                });
            let expected = expected.map(|(secure, host)| (secure, HeaderValue::from_static(host)));
            assert_eq!(found, expected, "{url}");
        }
    }

    proptest! {
        #[test]
        fn every_spelling_of_an_ipv4_address_is_that_address(bits: u32, radix in 0..3, parts in 1u32..=4) {
            let spell = |number: u32| match radix {
                0 => format!("{number}"),
                1 => format!("0{number:o}"),
                _ => format!("0x{number:x}"),
            };
            let mut text: String = (0..parts - 1).map(|i| spell(bits >> (24 - 8 * i) & 255) + ".").collect();
            let kept = 32 - 8 * (parts - 1);
            text += &spell(if kept == 32 { bits } else { bits & ((1 << kept) - 1) });
            prop_assert_eq!(Host::parse(&text), Some(Host::Ip(IpAddr::V4(Ipv4Addr::from_bits(bits)))));
        }

        #[test]
        fn reading_what_was_written_changes_nothing(text in "\\PC{0,40}") {
            if let Some(host) = Host::parse(&text) {
                prop_assert_eq!(Host::parse(&host.to_string()), Some(host));
            }
        }
    }
}
