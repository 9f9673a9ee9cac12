//! From positions in the bundle to those in the sources, for the stacks in the log.
//!
//! The bundler puts the table at the end of the bundle (`positions.mjs` beside it says how it is written). It is cut off at
//! build and lies in memory that no request reads, until a stack is logged; then only the lines of its frames are decoded.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::ops::Range;

/// The name of the bundle in stacks.
pub(crate) const MODULE: &str = "worker.js";

/// What the line with the table begins with.
const MARK: &str = "//# isolet-positions=";

struct Table {
    text: String,
    sources: Vec<Range<usize>>,
    /// Where in `text` the segments of each line of the bundle are.
    lines: Vec<Range<usize>>,
}

/// Where a column of the bundle comes from; all count from 0.
struct Segment {
    column: i64,
    /// Source, line and column there; nothing for what the bundler wrote.
    origin: Option<[i64; 3]>,
}

thread_local! {
    static TABLE: RefCell<Option<Table>> = const { RefCell::new(None) };
}

/// Cuts the table off a bundle and keeps it.
pub(crate) fn keep(mut bundle: Vec<u8>) -> Vec<u8> {
    let body = bundle.trim_ascii_end();
    let start = body.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    if body[start..].starts_with(MARK.as_bytes()) {
        let line = bundle.split_off(start);
        let text = String::from_utf8_lossy(&line[MARK.len()..]).trim_end().to_owned();
        TABLE.set(Some(Table::new(text)));
    }
    bundle
}

/// `text` with the positions of its frames, lines as `at name (worker.js:1:2)`, turned into those of the sources.
pub(crate) fn traced(text: String) -> String {
    if !text.contains(MODULE) {
        return text;
    }
    TABLE.with_borrow(|table| match table {
        Some(table) => text.split_inclusive('\n').map(|line| table.traced(line)).collect(),
        None => text,
    })
}

impl Table {
    fn new(text: String) -> Self {
        let mut sources = pieces(&text, 0..text.len(), '\t');
        let segments = sources.pop().unwrap_or_default();
        let lines = pieces(&text, segments, ';');
        Table { text, sources, lines }
    }

    /// A line of a stack; any other is given back as it is.
    fn traced(&self, line: &str) -> String {
        self.replaced(line).unwrap_or_else(|| line.to_owned())
    }

    fn replaced(&self, line: &str) -> Option<String> {
        if !line.trim_start().starts_with("at ") {
            return None;
        }
        let start = line.rfind(MODULE)?;
        let (row, rest) = number(line[start + MODULE.len()..].strip_prefix(':')?)?;
        let (column, rest) =
            rest.strip_prefix(':').and_then(number).map_or((None, rest), |(it, rest)| (Some(it), rest));
        let [source, row, there] = self.origin(row.checked_sub(1)?, column.map_or(0, |it| it - 1))?;
        let name = &self.text[self.sources.get(usize::try_from(source).ok()?)?.clone()];
        let mut made = format!("{}{name}:{}", &line[..start], row + 1);
        if column.is_some() {
            // Writing to a string does not fail.
            let _ = write!(made, ":{}", there + 1);
        }
        Some(made + rest)
    }

    fn origin(&self, row: i64, column: i64) -> Option<[i64; 3]> {
        let line = self.lines.get(usize::try_from(row).ok()?)?.clone();
        // A frame is never before the first segment of its line, unless it has no column.
        let mut all = Segments::new(&self.text[line]);
        let mut found = all.next()?;
        found = all.take_while(|next| next.column <= column).last().unwrap_or(found);
        let [source, row, there] = found.origin?;
        Some([source, row, there + (column - found.column).max(0)])
    }
}

/// The segments of one line (Source Map, ECMA-426, section 9.2.1); what is damaged ends them.
struct Segments<'a> {
    rest: std::str::Split<'a, char>,
    column: i64,
    origin: [i64; 3],
}

impl<'a> Segments<'a> {
    fn new(line: &'a str) -> Self {
        Segments { rest: line.split(','), column: 0, origin: [0; 3] }
    }
}

impl Iterator for Segments<'_> {
    type Item = Segment;

    fn next(&mut self) -> Option<Segment> {
        let mut digits = self.rest.next()?.bytes();
        self.column += vlq(&mut digits)?;
        let mut origin = self.origin;
        for value in &mut origin {
            let Some(change) = vlq(&mut digits) else {
                return Some(Segment { column: self.column, origin: None });
            };
            *value += change;
        }
        self.origin = origin;
        Some(Segment { column: self.column, origin: Some(origin) })
    }
}

/// A number in base 64: five bits a digit, the lowest first, the sixth when more follow; its own lowest bit is the sign.
fn vlq(digits: &mut std::str::Bytes<'_>) -> Option<i64> {
    let (mut value, mut shift) = (0_i64, 0);
    loop {
        let digit = match digits.next()? {
            byte @ b'A'..=b'Z' => byte - b'A',
            byte @ b'a'..=b'z' => byte - b'a' + 26,
            byte @ b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        // No position is as long as 40 bits.
        if shift > 35 {
            return None;
        }
        value |= i64::from(digit & 31) << shift;
        shift += 5;
        if digit < 32 {
            return Some(if value & 1 == 1 { -(value >> 1) } else { value >> 1 });
        }
    }
}

/// The number at the start of a text, from 1, and what is behind it.
fn number(text: &str) -> Option<(i64, &str)> {
    let end = text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    Some((digits.parse().ok().filter(|it| *it > 0)?, rest))
}

/// The parts of `range` of `text` between the separators.
fn pieces(text: &str, range: Range<usize>, separator: char) -> Vec<Range<usize>> {
    let mut start = range.start;
    let part = |piece: &str| {
        let all = start..start + piece.len();
        start = all.end + separator.len_utf8();
        all
    };
    text[range.clone()].split(separator).map(part).collect()
}
