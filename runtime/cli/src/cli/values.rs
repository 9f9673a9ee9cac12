//! Values of arguments that name a node, a version, a part of the requests or a time.

use http::Uri;
use http::uri::{Authority, Scheme};
use isolet_node::catalog::{Affinity, WEIGHT_MAX};
use isolet_node::manifest::FunctionName;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Where the admin API of a node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeAddress {
    /// A UNIX socket.
    Socket(PathBuf),
    /// Plain HTTP over TCP.
    Tcp(Authority),
}

/// A version of a function: `v3`, or `3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VersionNumber(pub u32);

/// A version and its weight: `v3=90`. Alone, a version needs no weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareArg {
    /// Number of the version.
    pub version: u32,
    /// Its weight, if one was given.
    pub weight: Option<u32>,
}

/// A part of the requests, in thousandths of them: `5%`, `0.5%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 1 to 1000.
    pub thousandths: u32,
}

/// A length of time in whole seconds: `90d`, `12h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetime {
    /// How many.
    pub seconds: u64,
}

/// Id of a request: 1 to 128 characters of `[A-Za-z0-9._:-]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestIdArg(pub String);

/// A code of a problem: lower-case letters and underscores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeArg(pub String);

impl FromStr for RequestIdArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_good = |byte: u8| byte.is_ascii_alphanumeric() || b"._:-".contains(&byte);
        if (1..=128).contains(&text.len()) && text.bytes().all(is_good) {
            return Ok(RequestIdArg(text.to_owned()));
        }
        Err(format!("`{text}` is no id of a request; it stands in `x-request-id` of the response"))
    }
}

impl FromStr for CodeArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
            return Ok(CodeArg(text.to_owned()));
        }
        Err(format!(
            "`{text}` is no code; they look like `limit_cpu` and stand in `isolet-error` of the response"
        ))
    }
}

impl FromStr for NodeAddress {
    type Err = String;

    /// A URL has a scheme; all else is a path.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no node; write http://HOST:PORT or the path of a socket");
        if text.is_empty() {
            return Err(wrong());
        }
        if !text.contains("://") {
            return Ok(NodeAddress::Socket(PathBuf::from(text)));
        }
        let uri: Uri = text.parse().map_err(|_| wrong())?;
        if uri.scheme() != Some(&Scheme::HTTP) || uri.path() != "/" || uri.query().is_some() {
            return Err(wrong());
        }
        let authority = uri.authority().filter(|authority| !authority.as_str().contains('@'));
        Ok(NodeAddress::Tcp(authority.ok_or_else(wrong)?.clone()))
    }
}

impl fmt::Display for NodeAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NodeAddress::Socket(path) => path.display().fmt(f),
            NodeAddress::Tcp(authority) => write!(f, "http://{authority}"),
        }
    }
}

impl FromStr for VersionNumber {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = text.strip_prefix('v').unwrap_or(text);
        let digits = number.bytes().all(|byte| byte.is_ascii_digit());
        match number.parse() {
            Ok(number @ 1..) if digits => Ok(VersionNumber(number)),
            _ => Err(format!("`{text}` is no version; write it as in `v3`")),
        }
    }
}

impl FromStr for ShareArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((version, weight)) = text.split_once('=') else {
            let VersionNumber(version) = text.parse()?;
            return Ok(ShareArg { version, weight: None });
        };
        let VersionNumber(version) = version.parse()?;
        match weight.parse() {
            Ok(weight @ 1..=WEIGHT_MAX) => Ok(ShareArg { version, weight: Some(weight) }),
            _ => Err(format!(
                "`{weight}` is no weight; write a whole number from 1 to {WEIGHT_MAX}, as in `v3=90`"
            )),
        }
    }
}

impl FromStr for Part {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no part of the requests; write 0.1% to 100%");
        let number = text.strip_suffix('%').unwrap_or(text);
        let (whole, tenths) = number.split_once('.').unwrap_or((number, "0"));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(tenths) || whole.len() > 3 || tenths.len() != 1 {
            return Err(wrong());
        }
        match format!("{whole}{tenths}").parse() {
            Ok(thousandths @ 1..=1_000) => Ok(Part { thousandths }),
            _ => Err(wrong()),
        }
    }
}

impl FromStr for Lifetime {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no time; write a whole number with s, m, h or d, as in `90d`");
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let factor: u64 = match text.strip_prefix(digits) {
            Some("s") => 1,
            Some("m") => 60,
            Some("h") => 3_600,
            Some("d") => 86_400,
            _ => return Err(wrong()),
        };
        let number: Option<u64> =
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten();
        match number.and_then(|number| number.checked_mul(factor)) {
            Some(seconds @ 1..) => Ok(Lifetime { seconds }),
            _ => Err(wrong()),
        }
    }
}

/// The name of a function or an alias.
///
/// # Errors
/// The text is no name; says which is near.
pub fn name(text: &str) -> Result<FunctionName, isolet_node::manifest::NameError> {
    FunctionName::parse(text)
}

/// What keeps a client at one version: `none`, `client`, `header:NAME` or `cookie:NAME`.
///
/// # Errors
/// The text is none of these.
pub fn affinity(text: &str) -> Result<Affinity, String> {
    match text.split_once(':') {
        None if text == "none" => Ok(Affinity::None),
        None if text == "client" => Ok(Affinity::Client),
        // Names of fields have no case.
        Some(("header", name)) if !name.is_empty() => Ok(Affinity::Header(name.to_ascii_lowercase())),
        Some(("cookie", name)) if !name.is_empty() => Ok(Affinity::Cookie(name.to_owned())),
        _ => Err(format!("`{text}` is no affinity; write none, client, header:NAME or cookie:NAME")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_a_url_or_a_path() {
        for text in
            ["http://127.0.0.1:9000", "http://127.0.0.1:9000/", "http://node.example", "http://[::1]:9000"]
        {
            let address: NodeAddress = text.parse().expect(text);
            assert!(matches!(address, NodeAddress::Tcp(_)), "{text}");
            assert_eq!(address.to_string(), text.trim_end_matches('/'));
        }
        for text in ["admin.sock", "/var/lib/isolet/admin.sock", "127.0.0.1:9000"] {
            assert_eq!(text.parse(), Ok(NodeAddress::Socket(text.into())));
        }
        for text in
            ["", "https://node.example", "http://", "http://a/b", "http://a/?b", "http://a@b", "ftp://a"]
        {
            let error = text.parse::<NodeAddress>().expect_err(text);
            assert!(error.contains("write http://HOST:PORT"), "{error}");
        }
    }

    #[test]
    fn versions_count_from_one() {
        assert_eq!("v3".parse(), Ok(VersionNumber(3)));
        assert_eq!("12".parse(), Ok(VersionNumber(12)));
        for text in ["", "v", "v0", "0", "+3", "v+3", "-1", "3.0", "latest", "4294967296"] {
            assert!(text.parse::<VersionNumber>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_share_is_a_version_with_a_weight() {
        assert_eq!("v3=90".parse(), Ok(ShareArg { version: 3, weight: Some(90) }));
        assert_eq!("4=1000".parse(), Ok(ShareArg { version: 4, weight: Some(1000) }));
        assert_eq!("v4".parse(), Ok(ShareArg { version: 4, weight: None }));
        for text in ["v3=", "v3=0", "v3=1001", "v3=-1", "=3", "v3=9=0", "v3=10%", ""] {
            assert!(text.parse::<ShareArg>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_part_has_tenths_of_a_percent() {
        for (text, thousandths) in
            [("5%", 50), ("5", 50), ("0.5%", 5), ("0.1%", 1), ("12.5%", 125), ("100%", 1000)]
        {
            assert_eq!(text.parse(), Ok(Part { thousandths }), "{text}");
        }
        for text in ["", "%", "0%", "0.0%", "100.1%", "101%", "0.05%", "-1%", "1e1", ".5%", "5.%", "9999%"] {
            assert!(text.parse::<Part>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_lifetime_has_a_unit() {
        for (text, seconds) in [("90d", 7_776_000), ("12h", 43_200), ("5m", 300), ("1s", 1)] {
            assert_eq!(text.parse(), Ok(Lifetime { seconds }), "{text}");
        }
        for text in ["", "90", "d", "0d", "1.5h", "-1d", "1w", "18446744073709551615d", "1d2h"] {
            assert!(text.parse::<Lifetime>().is_err(), "{text}");
        }
    }

    #[test]
    fn an_affinity_names_what_clients_have_in_common() {
        assert_eq!(affinity("none"), Ok(Affinity::None));
        assert_eq!(affinity("client"), Ok(Affinity::Client));
        assert_eq!(affinity("header:X-User"), Ok(Affinity::Header("x-user".to_owned())));
        assert_eq!(affinity("cookie:Session"), Ok(Affinity::Cookie("Session".to_owned())));
        for text in ["", "header", "header:", "cookie:", "ip", "client:x"] {
            assert!(affinity(text).is_err(), "{text}");
        }
    }
}
