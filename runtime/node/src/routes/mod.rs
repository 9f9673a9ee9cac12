//! Routes: which function answers for a host and a path. The most specific pattern wins.
//!
//! An exact host beats a wildcard host, a longer wildcard host a shorter one, and any host named beats none. Then segment by
//! segment from the left, literal text beats `*`, and `*` as a segment beats `*` at the end. When the more specific host has
//! no pattern that matches the path, the less specific ones are asked.
//!
//! The path is matched as the front door normalised it and reaches the guest unchanged: no prefix is taken off.

mod pattern;
mod trie;

pub use pattern::{PatternError, RoutePattern};

use pattern::{HOST_BYTES_MAX, HostPattern};
use std::collections::HashMap;
use trie::Trie;

/// What a route leads to: an index that its maker gave out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetId(pub u32);

/// All routes of a node. Immutable: a change builds a new one, so [`Routes::find`] takes no lock.
#[derive(Debug, Default)]
pub struct Routes {
    /// By whole host, in lower case.
    exact: HashMap<Box<str>, Trie>,
    /// `*.example.com`, kept as `example.com`.
    suffix: HashMap<Box<str>, Trie>,
    /// Length of the longest of `suffix`: bounds the look-ups that a host of very many labels causes.
    suffix_bytes_max: usize,
    /// Routes that name no host.
    any: Trie,
}

/// Two functions claim the same pattern.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("route `{pattern}` is claimed twice, by targets {} and {}", first.0, second.0)]
pub struct RouteClash {
    /// The pattern, in its canonical spelling.
    pub pattern: RoutePattern,
    /// Whose route came first.
    pub first: TargetId,
    /// Whose route came second.
    pub second: TargetId,
}

impl RouteClash {
    /// Says which functions clash and what to do; `name_of` gives the name of a target.
    pub fn describe<'n>(&self, name_of: impl Fn(TargetId) -> &'n str) -> String {
        let (first, second) = (name_of(self.first), name_of(self.second));
        format!(
            "route `{}` is claimed by function `{first}` and by function `{second}`; change it in the manifest of one of them",
            self.pattern
        )
    }
}

impl Routes {
    /// Builds the routes of a node.
    ///
    /// # Errors
    /// Two different targets have the same pattern. (The same pair twice is no clash.)
    pub fn build(routes: impl IntoIterator<Item = (RoutePattern, TargetId)>) -> Result<Self, RouteClash> {
        let mut built = Routes::default();
        for (pattern, target) in routes {
            let trie = match pattern.host() {
                HostPattern::Any => &mut built.any,
                HostPattern::Suffix(host) => {
                    built.suffix_bytes_max = built.suffix_bytes_max.max(host.len());
                    built.suffix.entry(host.as_str().into()).or_default()
                }
                HostPattern::Exact(host) => built.exact.entry(host.as_str().into()).or_default(),
            };
            if let Err(first) = trie.insert(&pattern, target) {
                return Err(RouteClash { pattern, first, second: target });
            }
        }
        Ok(built)
    }

    /// The target of the most specific pattern that matches; takes no lock and allocates nothing.
    ///
    /// `host` is a `Host` or `:authority` value: its port, one trailing dot and upper case are overlooked. `path` has neither
    /// query nor fragment; one that does not begin with `/` matches nothing.
    pub fn find(&self, host: &str, path: &str) -> Option<TargetId> {
        let path = path.strip_prefix('/')?;
        self.find_by_host(host, path).or_else(|| self.any.find(path))
    }

    fn find_by_host(&self, host: &str, path: &str) -> Option<TargetId> {
        if self.exact.is_empty() && self.suffix.is_empty() {
            return None;
        }
        let host = bare_host(host);
        if !host.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return self.find_by_lower_host(host, path);
        }
        let mut buffer = [0; HOST_BYTES_MAX];
        let lower = buffer.get_mut(..host.len())?;
        lower.copy_from_slice(host.as_bytes());
        lower.make_ascii_lowercase();
        self.find_by_lower_host(std::str::from_utf8(lower).ok()?, path)
    }

    fn find_by_lower_host(&self, host: &str, path: &str) -> Option<TargetId> {
        if host.len() > HOST_BYTES_MAX {
            return None;
        }
        let exact = self.exact.get(host).and_then(|trie| trie.find(path));
        exact.or_else(|| self.find_by_suffix(host, path))
    }

    /// Asks the wildcard hosts, from the longest that could match to the shortest.
    fn find_by_suffix(&self, host: &str, path: &str) -> Option<TargetId> {
        let dots = host.bytes().enumerate().filter(|(at, byte)| *byte == b'.' && *at > 0);
        let suffixes =
            dots.map(|(at, _)| &host[at + 1..]).filter(|suffix| suffix.len() <= self.suffix_bytes_max);
        suffixes.filter_map(|suffix| self.suffix.get(suffix)).find_map(|trie| trie.find(path))
    }
}

/// The host without its port and without a trailing dot.
fn bare_host(host: &str) -> &str {
    let end = match host.strip_prefix('[') {
        // The colons of an IPv6 literal stand before the bracket closes.
        Some(literal) => literal.find(']').map_or(host.len(), |closing| closing + 2),
        None => host.find(':').unwrap_or(host.len()),
    };
    let host = &host[..end];
    host.strip_suffix('.').unwrap_or(host)
}

#[cfg(test)]
mod tests;
