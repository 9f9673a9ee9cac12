//! What commands print on standard output: text, tables, JSON.

use comfy_table::presets::NOTHING;
use comfy_table::{ContentArrangement, Table};
use serde::Serialize;
use std::borrow::Cow;
use std::io::{self, Write};

/// Prints `text`. A reader that has seen enough (`isolet … | head`) is no error.
///
/// # Errors
/// Standard output cannot be written to.
pub fn print(text: &str) -> anyhow::Result<()> {
    print_open(text).map(drop)
}

/// Prints `text` and tells whether anybody may read more.
///
/// # Errors
/// Standard output cannot be written to.
pub fn print_open(text: &str) -> anyhow::Result<bool> {
    let mut stdout = anstream::stdout().lock();
    is_open(stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()))
}

/// Prints `value` as indented JSON.
///
/// # Errors
/// Standard output cannot be written to.
pub fn print_json(value: &impl Serialize) -> anyhow::Result<()> {
    print(&(serde_json::to_string_pretty(value)? + "\n"))
}

/// Lays rows out in columns, two spaces apart and without lines. Each row ends with a line break.
pub fn columns<const N: usize>(rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Disabled);
    for row in rows {
        table.add_row(row);
    }
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    if table.row_count() == 0 { String::new() } else { table.trim_fmt() + "\n" }
}

/// Makes text of unknown origin safe to show: control characters and marks that turn the direction of text are written as
/// escapes, so that a name cannot move the cursor, recolour a terminal or pose as another line.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let escape = |c: char| if is_unsafe(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escape).collect())
}

/// Control characters, line and paragraph separators, and directional formatting (Unicode Standard Annex #9, section 2).
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_open(done: io::Result<()>) -> anyhow::Result<bool> {
    match done {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(anyhow::Error::new(error).context("cannot write to standard output")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_could_steer_a_terminal_is_escaped() {
        let cases = [
            ("plain — ünïcode ✓", "plain — ünïcode ✓"),
            ("\x1b[31mred\x07", "\\u{1b}[31mred\\u{7}"),
            ("real\r2026 INFO forged\nline", "real\\r2026 INFO forged\\nline"),
            ("\u{9b}2J\u{7f}\0", "\\u{9b}2J\\u{7f}\\u{0}"),
            ("abc\u{202e}cba\u{2028}", "abc\\u{202e}cba\\u{2028}"),
        ];
        for (text, shown) in cases {
            assert_eq!(printable(text), shown);
        }
    }

    #[test]
    fn a_closed_pipe_is_no_error_and_a_full_disk_is() {
        assert!(is_open(Ok(())).expect("written"));
        assert!(!is_open(Err(io::ErrorKind::BrokenPipe.into())).expect("no error"));
        assert!(is_open(Err(io::ErrorKind::StorageFull.into())).is_err());
    }

    #[test]
    fn columns_line_up() {
        let rows = [["a", "long", "x"], ["longer", "b", ""]].map(|row| row.map(str::to_owned));
        assert_eq!(columns(rows), "a       long  x\nlonger  b\n");
        assert_eq!(columns::<2>([]), "");
    }
}
