//! What nodes tell, as people read it.

use crate::output::{columns, printable};
use isolet_isolate::version::ComponentDigest;
use isolet_node::catalog::{Affinity, Split};
use isolet_node::post_mortem::Frame;
use std::time::{Duration, UNIX_EPOCH};

/// Digits of a digest that are shown: enough to tell components of one function apart.
const DIGEST_DIGITS: usize = 12;

/// The last second that has a date: the end of the year 9998.
const SECONDS_MAX: u64 = 253_370_764_799;

/// A table with a header. What a cell holds cannot steer the terminal.
pub(super) fn table<const N: usize>(
    header: [&str; N],
    rows: impl IntoIterator<Item = [String; N]>,
) -> String {
    let rows = rows.into_iter().map(|row| row.map(|cell| printable(&cell).into_owned()));
    columns(std::iter::once(header.map(str::to_owned)).chain(rows))
}

/// The beginning of a digest.
pub(super) fn digest(digest: &ComponentDigest) -> String {
    digest.to_string().chars().take(DIGEST_DIGITS).collect()
}

/// A point in time, given in milliseconds since 1970: `06 Nov 1994 08:49:37 GMT`.
pub(super) fn time(millis: i64) -> String {
    let seconds = u64::try_from(millis / 1_000).ok().filter(|seconds| *seconds <= SECONDS_MAX);
    let Some(seconds) = seconds else { return format!("{millis} ms") };
    let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
    // The day of the week stands before the first space.
    date.split_once(' ').map_or(date.clone(), |(_, date)| date.to_owned())
}

/// The time of day of a point in time, given in milliseconds since 1970: `08:49:37.123`, in UTC.
pub(super) fn clock(millis: i64) -> String {
    let millis = millis.rem_euclid(24 * 60 * 60 * 1_000);
    let (seconds, millis) = (millis / 1_000, millis % 1_000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    format!("{:02}:{:02}:{seconds:02}.{millis:03}", minutes / 60, minutes % 60)
}

/// What a call in a backtrace is called.
pub(super) fn frame(call: &Frame) -> String {
    match (&call.function, &call.module) {
        (Some(name), _) => name.clone(),
        (None, Some(module)) => format!("function {} of {module}", call.index),
        (None, None) => format!("function {}", call.index),
    }
}

/// What an alias leads to: `v3`, or `v3 90 %, v4 10 % by client`.
pub(super) fn split(split: &Split) -> String {
    let sum: u32 = split.shares.iter().map(|share| share.weight).sum();
    let shares: Vec<String> = match split.shares.as_slice() {
        [only] => vec![format!("v{}", only.version)],
        shares => {
            shares.iter().map(|share| format!("v{} {}", share.version, percent(share.weight, sum))).collect()
        }
    };
    shares.join(", ") + &by(&split.affinity)
}

fn by(affinity: &Affinity) -> String {
    match affinity {
        Affinity::None => String::new(),
        Affinity::Client => " by client".to_owned(),
        Affinity::Header(name) => format!(" by header {name}"),
        Affinity::Cookie(name) => format!(" by cookie {name}"),
    }
}

fn percent(weight: u32, sum: u32) -> String {
    let percent = f64::from(weight) * 100.0 / f64::from(sum.max(1));
    let text = format!("{percent:.1}");
    format!("{} %", text.strip_suffix(".0").unwrap_or(&text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_node::catalog::Share;

    #[test]
    fn times_are_dates_as_far_as_there_are_any() {
        assert_eq!(time(784_111_777_000), "06 Nov 1994 08:49:37 GMT");
        assert_eq!(time(0), "01 Jan 1970 00:00:00 GMT");
        assert!(time(253_370_764_799_999).contains("9998"));
        for strange in [-1_000, 253_370_764_800_000, i64::MAX, i64::MIN] {
            assert_eq!(time(strange), format!("{strange} ms"));
        }
    }

    #[test]
    fn clocks_show_a_time_of_day() {
        for (millis, clock_shows) in [
            (0, "00:00:00.000"),
            (784_111_777_042, "08:49:37.042"),
            (86_399_999, "23:59:59.999"),
            (-1, "23:59:59.999"),
        ] {
            assert_eq!(clock(millis), clock_shows);
        }
    }

    #[test]
    fn shares_are_parts_of_a_hundred() {
        let of = |shares: &[(u32, u32)], affinity| Split {
            shares: shares.iter().map(|&(version, weight)| Share { version, weight }).collect(),
            affinity,
        };
        assert_eq!(split(&of(&[(3, 1)], Affinity::None)), "v3");
        assert_eq!(split(&of(&[(3, 9), (4, 1)], Affinity::None)), "v3 90 %, v4 10 %");
        assert_eq!(split(&of(&[(3, 995), (4, 5)], Affinity::Client)), "v3 99.5 %, v4 0.5 % by client");
        assert_eq!(split(&of(&[(3, 1)], Affinity::Cookie("s".to_owned()))), "v3 by cookie s");
    }

    #[test]
    fn cells_cannot_steer_the_terminal() {
        assert_eq!(table(["a"], [["\x1b[2J".to_owned()]]), "a\n\\u{1b}[2J\n");
    }
}
