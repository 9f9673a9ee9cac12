//! Divides requests between versions by weight, and keeps those of one client together where the alias asks for it.

use super::Live;
use crate::catalog::{Affinity, Split};
use http::header::COOKIE;
use http::{HeaderMap, HeaderName};
use std::net::IpAddr;
use std::sync::Arc;

/// Who asks: what a request can be divided by.
pub(in crate::node) struct Asker<'r> {
    pub(in crate::node) headers: &'r HeaderMap,
    /// Address of the peer; none for a call from another function.
    pub(in crate::node) client: Option<IpAddr>,
    /// Differs from request to request.
    pub(in crate::node) request_id: &'r [u8],
}

/// An alias, ready to be asked.
#[derive(Default)]
pub(super) struct Choice {
    /// Each version with the sum of the weights up to its own.
    shares: Vec<(u64, Arc<Live>)>,
    key: Key,
    /// Mixed into what is hashed: else the same clients would be the first of every function.
    function: Arc<str>,
}

#[derive(Default)]
enum Key {
    #[default]
    Chance,
    Client,
    Header(HeaderName),
    Cookie(String),
}

impl Choice {
    /// An alias of `function`; shares of versions that are not there are left out.
    pub(super) fn new(function: &Arc<str>, split: &Split, versions: &[Arc<Live>]) -> Self {
        let mut sum = 0;
        let found = split.shares.iter().filter_map(|share| {
            let live = versions.iter().find(|live| live.release.number == share.version)?;
            sum += u64::from(share.weight);
            Some((sum, live.clone()))
        });
        Choice { shares: found.collect(), key: Key::of(&split.affinity), function: function.clone() }
    }

    /// The version for a request.
    pub(super) fn of(&self, asker: &Asker<'_>) -> Option<&Arc<Live>> {
        let (sum, last) = self.shares.last()?;
        if self.shares.len() == 1 {
            return Some(last);
        }
        let point = self.hash(asker) % sum;
        self.shares.iter().find(|(up_to, _)| point < *up_to).map(|(_, live)| live)
    }

    /// The same in every worker, after a restart and in later releases: a client stays where it is.
    fn hash(&self, asker: &Asker<'_>) -> u64 {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.function.as_bytes()).update(&[0]);
        self.key.mix(asker, &mut hasher);
        let mut first = [0; 8];
        hasher.finalize_xof().fill(&mut first);
        u64::from_le_bytes(first)
    }
}

impl Key {
    fn of(affinity: &Affinity) -> Self {
        match affinity {
            Affinity::None => Key::Chance,
            Affinity::Client => Key::Client,
            // What is no name of a field is in no request.
            Affinity::Header(name) => HeaderName::try_from(name).map_or(Key::Chance, Key::Header),
            Affinity::Cookie(name) => Key::Cookie(name.clone()),
        }
    }

    /// Mixes in what the request has in common with others of its client, or what it has alone.
    fn mix(&self, asker: &Asker<'_>, hasher: &mut blake3::Hasher) {
        let text = match self {
            Key::Chance => None,
            Key::Client => match asker.client.map(|client| client.to_canonical()) {
                Some(IpAddr::V4(address)) => {
                    hasher.update(&address.octets());
                    return;
                }
                Some(IpAddr::V6(address)) => {
                    hasher.update(&address.octets());
                    return;
                }
                None => None,
            },
            Key::Header(name) => asker.headers.get(name).map(|value| value.as_bytes()),
            Key::Cookie(name) => cookie(asker.headers, name),
        };
        hasher.update(text.unwrap_or(asker.request_id));
    }
}

/// The value of a cookie (RFC 6265, section 4.2.1); the first when there are many.
fn cookie<'r>(headers: &'r HeaderMap, name: &str) -> Option<&'r [u8]> {
    let pairs = headers.get_all(COOKIE).iter().flat_map(|value| value.as_bytes().split(|byte| *byte == b';'));
    pairs.map(<[u8]>::trim_ascii).find_map(|pair| {
        let value = pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=")?;
        Some(value)
    })
}
