//! The paths of one host as a tree of segments.

use super::TargetId;
use super::pattern::{RoutePattern, Segment};
use std::collections::HashMap;

/// One node of the tree; the whole of it hangs from its root.
#[derive(Debug, Default)]
pub(super) struct Trie {
    literal: HashMap<Box<str>, Trie>,
    /// Where a `*` segment leads.
    star: Option<Box<Trie>>,
    /// Target of the pattern that ends here.
    end: Option<TargetId>,
    /// Target of the pattern that ends here in `/*`.
    open_end: Option<TargetId>,
}

impl Trie {
    /// Adds a pattern, or returns the other target that has it already.
    pub(super) fn insert(&mut self, pattern: &RoutePattern, target: TargetId) -> Result<(), TargetId> {
        let mut node = self;
        for segment in pattern.segments() {
            node = match segment {
                Segment::Literal(text) => node.literal.entry(text.as_str().into()).or_default(),
                Segment::Star => node.star.get_or_insert_default(),
            };
        }
        let place = if pattern.has_open_end() { &mut node.open_end } else { &mut node.end };
        match place.replace(target) {
            Some(first) if first != target => Err(first),
            _ => Ok(()),
        }
    }

    /// The target of the most specific pattern; `path` is without its leading `/`.
    pub(super) fn find(&self, path: &str) -> Option<TargetId> {
        self.find_below(Some(path))
    }

    /// `remaining` are the segments not matched yet; `None` when the path is used up.
    ///
    /// Recurses no deeper than the longest pattern, and visits no node twice: a node has one path from the root.
    fn find_below(&self, remaining: Option<&str>) -> Option<TargetId> {
        let Some(remaining) = remaining else { return self.end.or(self.open_end) };
        let (segment, rest) = match remaining.split_once('/') {
            Some((segment, rest)) => (segment, Some(rest)),
            None => (remaining, None),
        };
        let literal = self.literal.get(segment).and_then(|node| node.find_below(rest));
        let star = || self.star.as_ref().filter(|_| !segment.is_empty())?.find_below(rest);
        literal.or_else(star).or(self.open_end)
    }
}
