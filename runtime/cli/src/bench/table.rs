//! The report as a table for a terminal.

use super::figures::{bytes, count, percent, ratio, time};
use super::report::{Quantiles, Report, Row};
use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table};

/// Draws a report with the phases side by side; figures that no phase has are left out.
pub fn table(report: &Report) -> String {
    let mut table = Table::new();
    table
        .load_style(UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()))
        .set_content_arrangement(ContentArrangement::Disabled);
    let (title, name) = FIGURES[0];
    table.set_header(line(title, name, report));
    for (title, cell) in figures(report).skip(1) {
        table.add_row(line(title, cell, report));
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.trim_fmt()
}

/// The figures that at least one row of the report has.
pub fn figures(report: &Report) -> impl Iterator<Item = (&'static str, Figure)> {
    FIGURES.into_iter().filter(|(_, figure)| report.rows.iter().any(|row| figure(row).is_some()))
}

fn line(title: &str, figure: Figure, report: &Report) -> Vec<String> {
    let cells = report.rows.iter().map(|row| figure(row).unwrap_or_else(|| NONE.to_owned()));
    std::iter::once(title.to_owned()).chain(cells).collect()
}

/// Stands where a row has no such figure.
pub const NONE: &str = "–";

/// What is shown of a row; nothing when the row has no such figure.
pub type Figure = fn(&Row) -> Option<String>;

/// Title and content of every figure, for the terminal and the HTML alike.
const FIGURES: [(&str, Figure); 19] = [
    ("phase", |row| Some(row.name.clone())),
    ("share", |row| row.share.map(percent)),
    ("requests", |row| Some(count(row.requests))),
    ("req/s", |row| row.throughput.map(|rate| count(rate.round() as u64))),
    ("offered/s", |row| row.rate.map(|rate| count(rate.round() as u64))),
    ("p50", |row| latency(row, |latency| latency.p50_us)),
    ("p90", |row| latency(row, |latency| latency.p90_us)),
    ("p99", |row| latency(row, |latency| latency.p99_us)),
    ("p99.9", |row| latency(row, |latency| latency.p999_us)),
    ("max", |row| latency(row, |latency| latency.max_us)),
    ("start p50", |row| row.start.map(|start| time(start.p50_us))),
    ("start p99", |row| row.start.map(|start| time(start.p99_us))),
    ("handler p50", |row| row.handler.map(|handler| time(handler.p50_us))),
    ("CPU/req", |row| row.cpu_us.map(time)),
    ("CPU ÷ bare", |row| row.ratio.and_then(|to_bare| to_bare.cpu).map(ratio)),
    ("req/s ÷ bare", |row| row.ratio.map(|to_bare| ratio(to_bare.throughput))),
    ("fuel", |row| row.fuel.map(fuel)),
    ("RSS", |row| row.rss_bytes.map(bytes)),
    ("errors", |row| Some(errors(row))),
];

fn latency(row: &Row, figure: fn(&Quantiles) -> f64) -> Option<String> {
    (row.latency.samples > 0).then(|| time(figure(&row.latency)))
}

fn fuel((least, most): (u64, u64)) -> String {
    if least == most { count(least) } else { format!("{}–{}", count(least), count(most)) }
}

fn errors(row: &Row) -> String {
    if row.errors.is_empty() {
        return "0".to_owned();
    }
    let words: Vec<_> =
        row.errors.iter().map(|(word, number)| format!("{} × {word}", count(*number))).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::html;

    #[test]
    fn phases_stand_side_by_side() {
        let text = table(&html::tests::example());
        let lines: Vec<Vec<&str>> =
            text.lines().map(|line| line.split("  ").filter(|cell| !cell.is_empty()).collect()).collect();
        let of = |title: &str| -> Vec<&str> {
            let found = lines.iter().find(|line| line.first().is_some_and(|first| first.trim() == title));
            found.expect(title).iter().skip(1).map(|cell| cell.trim()).collect()
        };
        assert_eq!(of("phase"), ["bare", "fresh", "reused"]);
        assert_eq!(of("start p50"), [NONE, "7.25 µs", "0.40 µs"]);
        assert_eq!(of("CPU ÷ bare"), [NONE, "2.50×", "1.50×"]);
        assert_eq!(of("errors"), ["0", "2 × 503 overloaded", "0"]);
        assert!(!text.contains("handler p50"), "nothing measured it:\n{text}");
    }

    #[test]
    fn the_table_has_no_colour() {
        assert!(!table(&html::tests::example()).contains('\u{1b}'));
    }
}
