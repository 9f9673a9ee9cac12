//! `isolet usage`: what functions used, in a table, as CSV or as JSON, and what it would cost.

mod bill;
mod text;

use super::client::Client;
use crate::cli::usage::{Format, UsageArgs};
use crate::output;
use anyhow::Context as _;
use bill::Bill;
use isolet_node::data::UsageBy;
use isolet_node::prices::PricePlan;
use isolet_node::usage::UsageRow;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// From when to when, in milliseconds since the epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Period {
    from: i64,
    to: i64,
}

/// Prints what functions used.
pub(super) async fn run(args: &UsageArgs) -> anyhow::Result<()> {
    // Read first: a plan that cannot be is told before the node is asked.
    let plan = args.price.as_deref().map(|file| read_plan(file, args.machine)).transpose()?;
    let period = Period::of(args, SystemTime::now());
    let rows: Vec<UsageRow> = Client::new(&args.node)?.list(&path(args, period)).await?;
    match plan {
        Some(plan) => Bill::new(&plan, &rows, period).print(args.format()),
        None => match args.format() {
            Format::Json => output::print_json(&rows),
            Format::Csv => output::print(&text::csv(&rows)),
            Format::Table => output::print(&text::table(&rows, args.by.into())),
        },
    }
}

fn path(args: &UsageArgs, Period { from, to }: Period) -> String {
    let by = match args.by.into() {
        UsageBy::Minute => "minute",
        UsageBy::Hour => "hour",
        UsageBy::Day => "day",
        UsageBy::Total => "total",
    };
    let function = args.function.as_ref().map_or(String::new(), |function| format!("&function={function}"));
    format!("/v1/usage?from={from}&to={to}&by={by}{function}")
}

fn read_plan(file: &Path, machine: Option<f64>) -> anyhow::Result<PricePlan> {
    let text = std::fs::read_to_string(file)
        .with_context(|| format!("cannot read the price plan {}", file.display()))?;
    let mut plan = PricePlan::parse(&text, file)?;
    plan.machine_per_month = machine.or(plan.machine_per_month);
    Ok(plan)
}

impl Period {
    fn of(args: &UsageArgs, now: SystemTime) -> Self {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
        let last = i64::try_from(args.last.seconds.saturating_mul(1_000)).unwrap_or(i64::MAX);
        let to = args.to.map_or(now, |to| to.0);
        Period { from: args.from.map_or_else(|| to.saturating_sub(last).max(0), |from| from.0), to }
    }

    fn seconds(self) -> f64 {
        self.to.saturating_sub(self.from) as f64 / 1e3
    }
}
