//! Usage as people and spreadsheets read it.

use crate::bench::figures::{bytes, count};
use crate::remote::text::{table as laid_out, time};
use ::time::OffsetDateTime;
use ::time::format_description::well_known::Rfc3339;
use isolet_node::data::UsageBy;
use isolet_node::usage::{UsageRow, Used};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// First line of the CSV.
const CSV_HEADER: &str = "from,seconds,function,version,trigger,requests,failed,fuel,cpu_us,wall_us,\
                          memory_byte_seconds,bytes_in,bytes_out,subrequests\n";

/// Bytes of a GiB.
const GIB: f64 = 1_073_741_824.0;

/// A table of functions, with versions and triggers added up.
pub(super) fn table(rows: &[UsageRow], by: UsageBy) -> String {
    let mut sums: BTreeMap<(i64, i64, &str), Used> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry((row.at, row.seconds, &row.function)).or_default();
        *sum = sum.plus(row.used);
    }
    let line = |((at, _, function), used): (&(i64, i64, &str), &Used)| {
        let Used { requests, failed, cpu_us, wall_us, memory_byte_seconds, subrequests, .. } = *used;
        [
            time(*at),
            (*function).to_owned(),
            count(requests),
            count(failed),
            duration(cpu_us),
            duration(wall_us),
            format!("{:.3}", memory_byte_seconds as f64 / GIB),
            bytes(used.bytes_in),
            bytes(used.bytes_out),
            count(subrequests),
        ]
    };
    let header =
        ["from", "function", "requests", "failed", "cpu", "wall", "GiB·s", "in", "out", "subrequests"];
    match by {
        // All rows begin with the same moment.
        UsageBy::Total => laid_out(rest(header), sums.iter().map(|sum| rest(line(sum)))),
        _ => laid_out(header, sums.iter().map(line)),
    }
}

fn rest<T>(cells: [T; 10]) -> [T; 9] {
    let [_, a, b, c, d, e, f, g, h, i] = cells;
    [a, b, c, d, e, f, g, h, i]
}

/// Every row, with times as RFC 3339 has them.
pub(super) fn csv(rows: &[UsageRow]) -> String {
    let mut text = CSV_HEADER.to_owned();
    for UsageRow { at, seconds, function, version, trigger, used } in rows {
        let (at, function, trigger) = (moment(*at), cell(function), trigger.as_str());
        let figures = used.to_array().map(|figure| figure.to_string()).join(",");
        writeln!(text, "{at},{seconds},{function},{version},{trigger},{figures}")
            .expect("writing to a string does not fail");
    }
    text
}

/// A cell of CSV (RFC 4180).
pub(super) fn cell(text: &str) -> String {
    if !text.contains([',', '"', '\n', '\r']) {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn moment(millis: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(millis / 1_000).ok();
    moment.and_then(|moment| moment.format(&Rfc3339).ok()).unwrap_or_else(|| millis.to_string())
}

/// Microseconds as seconds, which add up to hours: `12.345 s`.
fn duration(micros: u64) -> String {
    format!("{:.3} s", micros as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_node::usage::Trigger;

    fn row(at: i64, function: &str, version: u32, trigger: Trigger) -> UsageRow {
        let used = Used {
            requests: 1_200,
            failed: 3,
            fuel: 9_000_000,
            cpu_us: 250_000,
            wall_us: 1_500_000,
            memory_byte_seconds: 1 << 31,
            bytes_in: 2_048,
            bytes_out: 1 << 20,
            subrequests: 7,
        };
        UsageRow { at, seconds: 3_600, function: function.to_owned(), version, trigger, used }
    }

    fn rows() -> [UsageRow; 3] {
        let hour = 1_793_534_400_000;
        [
            row(hour, "auth", 1, Trigger::Service),
            row(hour, "shop", 3, Trigger::Http),
            row(hour, "shop", 4, Trigger::Http),
        ]
    }

    #[test]
    fn a_table_adds_versions_up() {
        let expected = "\
from                      function  requests  failed  cpu      wall     GiB·s  in         out       subrequests
01 Nov 2026 12:00:00 GMT  auth      1,200     3       0.250 s  1.500 s  2.000  2.00 KiB   1.00 MiB  7
01 Nov 2026 12:00:00 GMT  shop      2,400     6       0.500 s  3.000 s  4.000  4.00 KiB   2.00 MiB  14
";
        let squeezed = |text: &str| {
            text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
        };
        assert_eq!(squeezed(&table(&rows(), UsageBy::Hour)), squeezed(expected));
        let total = table(&rows(), UsageBy::Total);
        assert!(total.starts_with("function  requests"), "{total}");
        assert_eq!(table(&[], UsageBy::Total).lines().count(), 1);
    }

    #[test]
    fn csv_has_every_row() {
        let expected = "\
from,seconds,function,version,trigger,requests,failed,fuel,cpu_us,wall_us,memory_byte_seconds,bytes_in,bytes_out,subrequests
2026-11-01T12:00:00Z,3600,auth,1,service,1200,3,9000000,250000,1500000,2147483648,2048,1048576,7
2026-11-01T12:00:00Z,3600,shop,3,http,1200,3,9000000,250000,1500000,2147483648,2048,1048576,7
2026-11-01T12:00:00Z,3600,shop,4,http,1200,3,9000000,250000,1500000,2147483648,2048,1048576,7
";
        assert_eq!(csv(&rows()), expected);
        assert_eq!(cell("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(moment(i64::MAX), i64::MAX.to_string());
    }
}
