//! The last lines that a guest wrote, kept in memory until its next invocation begins.

use super::Stream;
use std::collections::VecDeque;

/// Lines that are kept: a stack of JavaScript is shorter, and what came before it is in the log.
pub const TAIL_LINES: usize = 20;

/// Bytes that are kept of a line.
pub const TAIL_LINE_BYTES: usize = 1 << 10;

/// Bytes that are kept of all lines together, so that thousands of isolates that log much hold little.
pub const TAIL_BYTES: usize = 8 << 10;

/// One line, without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestLine {
    /// Where the guest wrote it.
    pub stream: Stream,
    /// Its beginning, at most [`TAIL_LINE_BYTES`]; what is no UTF-8 is replaced.
    pub text: String,
}

/// The last lines of one isolate. Takes no memory before the first.
#[derive(Debug, Default)]
pub(super) struct Tail {
    lines: VecDeque<GuestLine>,
    bytes: usize,
}

impl Tail {
    /// Forgets all lines; their room stays.
    pub(super) fn clear(&mut self) {
        self.lines.clear();
        self.bytes = 0;
    }

    /// Keeps `text` in place of the oldest lines, as far as these are too many.
    pub(super) fn push(&mut self, stream: Stream, text: &str) {
        let text = beginning(text, TAIL_LINE_BYTES);
        let mut spare = String::new();
        while self.lines.len() >= TAIL_LINES || self.bytes + text.len() > TAIL_BYTES {
            let Some(oldest) = self.lines.pop_front() else { break };
            self.bytes -= oldest.text.len();
            spare = oldest.text;
        }
        spare.clear();
        spare.push_str(text);
        self.bytes += text.len();
        self.lines.push_back(GuestLine { stream, text: spare });
    }

    /// The lines, the oldest first.
    pub(super) fn lines(&self) -> Vec<GuestLine> {
        self.lines.iter().cloned().collect()
    }
}

/// As much of `text` as fits into `bytes`, whole characters only.
fn beginning(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(lines: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut tail = Tail::default();
        for line in lines {
            tail.push(Stream::Stdout, &line);
        }
        assert_eq!(tail.bytes, tail.lines.iter().map(|line| line.text.len()).sum::<usize>());
        tail.lines().into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn the_last_lines_are_kept() {
        let numbered = |count: usize| kept((0..count).map(|number| number.to_string()));
        assert_eq!(numbered(TAIL_LINES - 1).len(), TAIL_LINES - 1);
        assert_eq!(numbered(TAIL_LINES).first().map(String::as_str), Some("0"));
        let one_more = numbered(TAIL_LINES + 1);
        assert_eq!((one_more.len(), one_more.first().map(String::as_str)), (TAIL_LINES, Some("1")));
    }

    #[test]
    fn a_line_is_cut_between_characters() {
        for (bytes, left) in [
            (TAIL_LINE_BYTES - 1, TAIL_LINE_BYTES - 1),
            (TAIL_LINE_BYTES, TAIL_LINE_BYTES),
            (TAIL_LINE_BYTES + 1, TAIL_LINE_BYTES),
        ] {
            assert_eq!(kept(["x".repeat(bytes)]).concat().len(), left, "{bytes}");
        }
        assert_eq!(kept(["ü".repeat(TAIL_LINE_BYTES)]).concat(), "ü".repeat(TAIL_LINE_BYTES / 2));
        assert_eq!(kept([format!("x{}", "ü".repeat(TAIL_LINE_BYTES))]).concat().len(), TAIL_LINE_BYTES - 1);
    }

    #[test]
    fn all_lines_together_are_bounded() {
        let full = TAIL_BYTES / TAIL_LINE_BYTES;
        let lines = |count: usize| kept((0..count).map(|_| "x".repeat(TAIL_LINE_BYTES))).len();
        assert_eq!([lines(full - 1), lines(full), lines(full + 1)], [full - 1, full, full]);
    }

    #[test]
    fn nothing_is_held_before_the_first_line() {
        let mut tail = Tail::default();
        tail.clear();
        assert_eq!(tail.lines.capacity(), 0);
        tail.push(Stream::Stderr, "one");
        tail.clear();
        assert_eq!((tail.lines(), tail.bytes), (Vec::new(), 0));
    }
}
