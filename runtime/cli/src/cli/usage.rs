//! The command line of `isolet usage`.

use super::remote::NodeArgs;
use super::values::{Lifetime, name};
use clap::{Args, ValueEnum};
use isolet_node::data::UsageBy;
use isolet_node::manifest::FunctionName;
use std::path::PathBuf;
use std::str::FromStr;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

const EXAMPLES: &str = "\
Times are UTC. Minutes are kept for 35 days, then days for 13 months. What was used in the last two
seconds may be missing still. docs/USAGE.md says what is counted, and how a price plan is written.

Examples:
  isolet usage
  isolet usage shop --last 7d --by day
  isolet usage --from 2026-10-01 --to 2026-11-01 --format csv > october.csv
  isolet usage --last 30d --price docs/prices/cloudflare-workers.toml --machine 40";

/// Arguments of `isolet usage`.
#[derive(Clone, Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct UsageArgs {
    /// Name of the function; without it all are told of
    #[arg(value_parser = name)]
    pub function: Option<FunctionName>,
    /// The time until now that is told of
    #[arg(long, value_name = "TIME", default_value = "24h", conflicts_with = "from")]
    pub last: Lifetime,
    /// When the time begins, as in 2026-11-01 or 2026-11-01T12:00:00Z
    #[arg(long, value_name = "WHEN")]
    pub from: Option<Moment>,
    /// When it ends [default: now]
    #[arg(long, value_name = "WHEN", requires = "from")]
    pub to: Option<Moment>,
    /// By what stretches of time
    #[arg(long, value_enum, value_name = "STRETCH", default_value = "total", conflicts_with = "price")]
    pub by: By,
    /// How it is printed; csv and json tell versions and triggers apart
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
    /// Prints JSON
    #[arg(long, conflicts_with = "format")]
    pub json: bool,
    /// What a month of it would cost, by the price plan in this file
    #[arg(long, value_name = "FILE")]
    pub price: Option<PathBuf>,
    /// What a machine costs a month that is compared with the plan, in place of what the plan says
    #[arg(long, value_name = "PRICE", requires = "price", value_parser = price)]
    pub machine: Option<f64>,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// By what stretches of time usage is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Minute by minute
    Minute,
    /// Hour by hour
    Hour,
    /// Day by day
    Day,
    /// All together
    Total,
}

/// How usage is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
}

/// A point in time, in milliseconds since the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(pub i64);

impl UsageArgs {
    /// How it is printed.
    pub fn format(&self) -> Format {
        if self.json { Format::Json } else { self.format }
    }
}

impl From<By> for UsageBy {
    fn from(by: By) -> Self {
        match by {
            By::Minute => UsageBy::Minute,
            By::Hour => UsageBy::Hour,
            By::Day => UsageBy::Day,
            By::Total => UsageBy::Total,
        }
    }
}

impl FromStr for Moment {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let whole = if text.contains('T') { text.to_owned() } else { format!("{text}T00:00:00Z") };
        let moment = OffsetDateTime::parse(&whole, &Rfc3339).ok();
        let millis = moment.and_then(|moment| i64::try_from(moment.unix_timestamp_nanos() / 1_000_000).ok());
        let wrong = || format!("`{text}` is no time; write it as in `2026-11-01` or `2026-11-01T12:00:00Z`");
        millis.filter(|millis| *millis >= 0).map(Moment).ok_or_else(wrong)
    }
}

/// A price, not negative.
fn price(text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
    number.ok_or_else(|| format!("`{text}` is no price; write a number, as in `40` or `12.50`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_a_day_or_a_time() {
        for (text, millis) in [
            ("1970-01-01", 0),
            ("2026-11-01", 1_793_491_200_000),
            ("2026-11-01T12:00:00Z", 1_793_534_400_000),
            ("2026-11-01T13:00:00+01:00", 1_793_534_400_000),
            ("2026-11-01T12:00:00.250Z", 1_793_534_400_250),
        ] {
            assert_eq!(text.parse(), Ok(Moment(millis)), "{text}");
        }
        for text in ["", "now", "2026-13-01", "2026-11-01T12:00", "01.11.2026", "1969-12-31", "1793491200"] {
            let error = text.parse::<Moment>().expect_err(text);
            assert!(error.contains("as in `2026-11-01`"), "{error}");
        }
    }

    #[test]
    fn a_price_is_a_number() {
        assert_eq!((price("40"), price("12.50"), price("0")), (Ok(40.0), Ok(12.5), Ok(0.0)));
        for text in ["", "-1", "inf", "NaN", "40 USD", "1,000"] {
            assert!(price(text).is_err(), "{text}");
        }
    }
}
