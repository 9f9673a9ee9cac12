//! The allow-list of a function's outbound requests. Nothing is allowed unless a rule says so.

use super::destination::{Destination, Host, default_port, parse_port, split_port};
use http::uri::Scheme;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;

/// Rules of one function; each request is compared with all of them.
pub const RULES_MAX: usize = 256;

/// Where a function's outbound requests may go; the default is nowhere.
///
/// A rule is a host, `*.` and a host for all names below it (not itself), or `*` for any host, each with an optional
/// `:port`. Without a port it means 80 for `http` and 443 for `https`. An IPv6 address with a port stands in brackets.
/// Serialized as `{"allow":["api.example.com","*.internal.example:8443"],"private":false}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct OutboundPolicy {
    allow: Arc<[Rule]>,
    private: bool,
}

/// Why an allow-list is no allow-list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// More rules than [`RULES_MAX`].
    #[error("{count} outbound rules are more than {RULES_MAX}")]
    TooManyRules {
        /// How many there were.
        count: usize,
    },
    /// A rule whose host is none.
    #[error(
        "`{rule}` is no outbound rule: write a host (`api.example.com`, punycode if it is not ASCII), `*.example.com` or \
         `*`, without scheme and path, and `:port` if it is not 80 or 443"
    )]
    Host {
        /// The rule as written.
        rule: String,
    },
    /// A rule whose port is none.
    #[error("outbound rule `{rule}`: the port must be a number from 1 to 65535")]
    Port {
        /// The rule as written.
        rule: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: Pattern,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Any,
    /// With its first dot, so that a match ends at a label border.
    Below(Box<str>),
    Exactly(Host),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    allow: Vec<String>,
    #[serde(default)]
    private: bool,
}

impl OutboundPolicy {
    /// Reads an allow-list; `private` opens the addresses of private networks and of this machine to it as well.
    ///
    /// # Errors
    /// The first rule that is none, or too many rules.
    pub fn new(allow: &[String], private: bool) -> Result<Self, PolicyError> {
        if allow.len() > RULES_MAX {
            return Err(PolicyError::TooManyRules { count: allow.len() });
        }
        let allow = allow.iter().map(|rule| Rule::parse(rule)).collect::<Result<_, _>>()?;
        Ok(OutboundPolicy { allow, private })
    }

    /// Says whether a rule allows a request to `host`, written as in a URL. Which address it may connect to is decided
    /// after the name is resolved.
    pub fn allows(&self, scheme: &Scheme, host: &str, port: u16) -> bool {
        let secure = *scheme == Scheme::HTTPS;
        (secure || *scheme == Scheme::HTTP)
            && Host::parse(host).is_some_and(|host| self.permits(&Destination { secure, host, port }))
    }

    /// Says whether nothing is allowed.
    pub fn is_empty(&self) -> bool {
        self.allow.is_empty()
    }

    /// Says whether private addresses may be connected to.
    pub fn private(&self) -> bool {
        self.private
    }

    /// Its rules, as they are written.
    pub fn rules(&self) -> impl Iterator<Item = String> {
        self.allow.iter().map(ToString::to_string)
    }

    /// Says whether a rule allows a request to `to`.
    pub(super) fn permits(&self, to: &Destination) -> bool {
        self.allow.iter().any(|rule| rule.matches(to))
    }
}

/// The rules in their order, separated by `, `; `nothing` without any.
impl fmt::Display for OutboundPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.allow.is_empty() {
            return f.write_str("nothing");
        }
        for (index, rule) in self.allow.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}{rule}")?;
        }
        Ok(())
    }
}

impl TryFrom<Raw> for OutboundPolicy {
    type Error = PolicyError;

    fn try_from(raw: Raw) -> Result<Self, PolicyError> {
        OutboundPolicy::new(&raw.allow, raw.private)
    }
}

impl From<OutboundPolicy> for Raw {
    fn from(policy: OutboundPolicy) -> Self {
        Raw { allow: policy.allow.iter().map(Rule::to_string).collect(), private: policy.private }
    }
}

impl Rule {
    fn parse(text: &str) -> Result<Self, PolicyError> {
        let bad_host = || PolicyError::Host { rule: text.into() };
        if let Ok(address) = text.parse::<Ipv6Addr>() {
            return Ok(Rule { pattern: Pattern::Exactly(Host::Ip(IpAddr::V6(address))), port: None });
        }
        // `https://host` would otherwise be a host with a bad port.
        if text.contains('/') {
            return Err(bad_host());
        }
        let (host, port) = split_port(text).ok_or_else(bad_host)?;
        let pattern = Pattern::parse(host).ok_or_else(bad_host)?;
        let port = match port {
            "" if !text.ends_with(':') => None,
            port => Some(parse_port(port).ok_or_else(|| PolicyError::Port { rule: text.into() })?),
        };
        Ok(Rule { pattern, port })
    }

    fn matches(&self, to: &Destination) -> bool {
        self.port.unwrap_or(default_port(to.secure)) == to.port && self.pattern.matches(&to.host)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.pattern {
            Pattern::Any => f.write_str("*")?,
            Pattern::Below(suffix) => write!(f, "*{suffix}")?,
            Pattern::Exactly(host) => host.fmt(f)?,
        }
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl Pattern {
    fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Pattern::Any);
        }
        match (text.strip_prefix("*."), Host::parse(text.strip_prefix("*.").unwrap_or(text))?) {
            (Some(_), Host::Name(name)) => Some(Pattern::Below(format!(".{name}").into())),
            // Nothing lies below an address.
            (Some(_), Host::Ip(_)) => None,
            // An unusual spelling of an address in a rule is more likely a mistake than meant.
            (None, Host::Ip(IpAddr::V4(address))) if address.to_string() != text => None,
            (None, host) => Some(Pattern::Exactly(host)),
        }
    }

    fn matches(&self, host: &Host) -> bool {
        match (self, host) {
            (Pattern::Any, _) => true,
            (Pattern::Below(suffix), Host::Name(name)) => {
                name.len() > suffix.len() && name.ends_with(&**suffix)
            }
            (Pattern::Below(_), Host::Ip(_)) => false,
            (Pattern::Exactly(exactly), host) => exactly == host,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn policy(rules: &[&str]) -> Result<OutboundPolicy, PolicyError> {
        OutboundPolicy::new(&rules.iter().map(|rule| String::from(*rule)).collect::<Vec<_>>(), false)
    }

    fn allows(rule: &str, url: &str) -> bool {
        let uri: http::Uri = url.parse().expect(url);
        Destination::of(&uri).is_ok_and(|to| policy(&[rule]).expect(rule).permits(&to))
    }

    #[test]
    fn rules_allow_what_they_say() {
        for (rule, urls) in [
            (
                "good.com",
                &[
                    "http://good.com",
                    "https://good.com",
                    "https://GOOD.com.",
                    "http://good.com:80",
                    "https://good.com:443",
                ][..],
            ),
            ("GOOD.com.", &["http://good.com"]),
            ("good.com:8443", &["http://good.com:8443", "https://good.com:8443"]),
            ("*.good.com", &["http://a.good.com", "https://A.b.Good.Com", "https://a.good.com."]),
            ("*.good.com:81", &["http://a.good.com:81"]),
            ("*", &["http://good.com", "https://93.184.216.34", "http://[2606:4700::1]"]),
            ("*:8080", &["http://good.com:8080"]),
            ("93.184.216.34", &["http://93.184.216.34", "http://93.184.55330", "http://0x5db8d822"]),
            ("93.184.216.34:81", &["http://93.184.216.34:81"]),
            ("::1", &["http://[::1]", "https://[0:0::1]"]),
            ("[::1]", &["http://[::1]"]),
            ("[::1]:81", &["http://[::1]:81"]),
            ("xn--bcher-kva.example", &["http://xn--bcher-kva.example"]),
        ] {
            for url in urls {
                assert!(allows(rule, url), "{rule} allows {url}");
            }
        }
    }

    #[test]
    fn rules_allow_nothing_else() {
        for (rule, urls) in [
            (
                "good.com",
                &[
                    "http://a.good.com",
                    "http://evil-good.com",
                    "http://good.com.evil",
                    "http://good.co",
                    "http://good.com:81",
                    "https://good.com:80",
                    "http://good.com:443",
                    "http://goodxcom",
                    "http://good.com@evil.com",
                    "http://evil.com:80@good.com",
                ][..],
            ),
            ("good.com:8443", &["http://good.com", "https://good.com"]),
            (
                "*.good.com",
                &[
                    "http://good.com",
                    "http://evil-good.com",
                    "http://a.good.com.evil",
                    "http://a.good.com:81",
                    "http://good.com.a",
                ],
            ),
            ("*", &["http://good.com:81", "https://good.com:8443"]),
            ("93.184.216.34", &["http://93.184.216.35", "http://[::ffff:93.184.216.34]"]),
            ("*.com", &["http://93.184.216.34", "http://com"]),
            ("::1", &["http://127.0.0.1", "http://[::2]", "http://localhost"]),
            ("localhost", &["http://127.0.0.1"]),
        ] {
            for url in urls {
                assert!(!allows(rule, url), "{rule} refuses {url}");
            }
        }
        assert!(!policy(&[]).expect("empty").allows(&Scheme::HTTP, "good.com", 80));
    }

    #[test]
    fn asking_by_text_is_the_same() {
        let policy = policy(&["*.good.com", "[::1]:81"]).expect("good rules");
        assert!(policy.allows(&Scheme::HTTPS, "a.good.com", 443));
        assert!(policy.allows(&Scheme::HTTP, "[::1]", 81));
        assert!(!policy.allows(&Scheme::HTTP, "a.good.com", 443));
        assert!(!policy.allows(&Scheme::HTTP, "a..good.com", 80));
        assert!(!policy.allows(&"ftp".parse().expect("a scheme"), "a.good.com", 80));
    }

    #[test]
    fn bad_rules_say_so() {
        for rule in [
            "",
            "https://good.com",
            "good.com/path",
            "user@good.com",
            "*good.com",
            "a.*.com",
            "*.",
            "**",
            "*.*",
            "a b",
            "127.1",
            "0x7f000001",
            "*.127.0.0.1",
            "*.[::1]",
            "[::1",
            "bücher.example",
            "good..com",
            "a:1:2",
            "fe80::1%eth0",
        ] {
            assert_eq!(policy(&[rule]), Err(PolicyError::Host { rule: rule.into() }), "{rule}");
        }
        for rule in ["good.com:", "good.com:0", "good.com:65536", "good.com:http", "*:+1", "[::1]:x"] {
            assert_eq!(policy(&[rule]), Err(PolicyError::Port { rule: rule.into() }), "{rule}");
        }
    }

    #[test]
    fn the_number_of_rules_is_bounded() {
        assert!(policy(&["a.com"; RULES_MAX - 1]).is_ok());
        assert!(policy(&["a.com"; RULES_MAX]).is_ok());
        assert_eq!(
            policy(&["a.com"; RULES_MAX + 1]),
            Err(PolicyError::TooManyRules { count: RULES_MAX + 1 })
        );
    }

    #[test]
    fn it_is_written_as_it_is_read() {
        let json = r#"{"allow":["api.example.com","*.internal.example:8443","[::1]:81","*"],"private":true}"#;
        let policy: OutboundPolicy = serde_json::from_str(json).expect("good rules");
        assert_eq!(serde_json::to_string(&policy).expect("plain data"), json);
        assert_eq!(policy.to_string(), "api.example.com, *.internal.example:8443, [::1]:81, *");
        assert!(policy.private() && !policy.is_empty());
        let none: OutboundPolicy = serde_json::from_str("{}").expect("all has a default");
        assert_eq!((&none, none.to_string().as_str()), (&OutboundPolicy::default(), "nothing"));
        assert!(none.is_empty() && !none.private());
        for bad in [r#"{"allow":["a/b"]}"#, r#"{"alow":[]}"#] {
            assert!(serde_json::from_str::<OutboundPolicy>(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_wildcard_matches_at_label_borders_alone(prefix in "[a-z0-9.-]{0,12}", suffix in "[a-z]{1,5}\\.[a-z]{2,3}") {
            let host = format!("{prefix}{suffix}");
            let below = prefix.len() > 1 && prefix.ends_with('.') && !prefix.starts_with('.') && !prefix.contains("..");
            let found = policy(&[&format!("*.{suffix}")]).expect("a good rule").allows(&Scheme::HTTP, &host, 80);
            prop_assert_eq!(found, below);
        }

        #[test]
        fn no_text_makes_it_panic(rule in "\\PC{0,40}", host in "\\PC{0,40}", port: u16) {
            if let Ok(policy) = policy(&[&rule]) {
                let _ = policy.allows(&Scheme::HTTP, &host, port);
                let again = OutboundPolicy::new(&[policy.to_string()], false);
                prop_assert_eq!(again, Ok(policy));
            }
        }
    }
}
