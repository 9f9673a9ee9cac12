//! What usage would cost in a month, function by function, and when a machine is cheaper.

use super::Period;
use super::text::cell;
use crate::bench::figures::count;
use crate::cli::usage::Format;
use crate::output;
use crate::remote::text::table;
use isolet_node::prices::{Amounts, Crossover, ITEMS, PricePlan};
use isolet_node::usage::{UsageRow, Used};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// Days of a month to which shorter and longer periods are converted.
const MONTH_DAYS: f64 = 30.0;

/// The lengths of months, in days. A period as long as one is billed as it is.
const MONTHS: std::ops::RangeInclusive<f64> = 28.0..=31.0;

/// What a month costs.
#[derive(Debug, Serialize)]
pub(super) struct Bill {
    plan: String,
    currency: String,
    source: Option<String>,
    /// When the period of the usage begins and ends, in milliseconds since the epoch.
    from: i64,
    to: i64,
    /// How many times the period goes into the month that is billed.
    months_factor: f64,
    functions: Vec<Line>,
    base: f64,
    total: f64,
    /// What a machine costs, and from how many requests a month on it is cheaper; absent when it never is.
    machine: Option<f64>,
    crossover_requests: Option<u64>,
}

/// What one function uses and costs in a month.
#[derive(Debug, Serialize)]
struct Line {
    function: String,
    requests: f64,
    cpu_ms: f64,
    gib_seconds: f64,
    gb_out: f64,
    cost: f64,
}

impl Bill {
    pub(super) fn new(plan: &PricePlan, rows: &[UsageRow], period: Period) -> Self {
        let mut functions: BTreeMap<&str, Used> = BTreeMap::new();
        for row in rows {
            let sum = functions.entry(&row.function).or_default();
            *sum = sum.plus(row.used);
        }
        let factor = months_factor(period);
        let all = functions.values().fold(Used::default(), |all, used| all.plus(*used));
        let month = Amounts::of(&all).times(factor);
        let line = |(function, used): (&&str, &Used)| {
            let amounts = Amounts::of(used).times(factor);
            let Amounts([requests, cpu_ms, gib_seconds, gb_out]): Amounts = amounts;
            let cost = plan.share(&month, &amounts);
            Line { function: (*function).to_owned(), requests, cpu_ms, gib_seconds, gb_out, cost }
        };
        let crossover = plan.crossover(&month);
        Bill {
            plan: plan.name.clone(),
            currency: plan.currency.clone(),
            source: plan.source.clone(),
            from: period.from,
            to: period.to,
            months_factor: factor,
            functions: functions.iter().map(line).collect(),
            base: plan.base_per_month,
            total: plan.cost(&month),
            machine: plan.machine_per_month,
            crossover_requests: match crossover {
                Some(Crossover::From(requests)) => Some(requests),
                Some(Crossover::Never) | None => None,
            },
        }
    }

    pub(super) fn print(&self, format: Format) -> anyhow::Result<()> {
        match format {
            Format::Json => output::print_json(self),
            Format::Csv => output::print(&self.csv()),
            Format::Table => output::print(&self.text()),
        }
    }

    fn csv(&self) -> String {
        let mut text = "function,requests,cpu_ms,gib_seconds,gb_out,cost,currency\n".to_owned();
        let lines = self.functions.iter().map(|line| (cell(&line.function), line.amounts(), line.cost));
        for (function, amounts, cost) in lines.chain([("(base)".to_owned(), [0.0; ITEMS], self.base)]) {
            let amounts = amounts.map(|amount| format!("{amount:.3}")).join(",");
            writeln!(text, "{function},{amounts},{cost:.6},{}", cell(&self.currency))
                .expect("writing to a string does not fail");
        }
        text
    }

    fn text(&self) -> String {
        let header = ["function", "requests", "cpu ms", "GiB·s", "GB out", &self.currency];
        let rows = self.functions.iter().map(|line| {
            let [requests, cpu_ms, gib_seconds, gb_out] = line.amounts();
            let (requests, cpu_ms) = (count(requests.round() as u64), count(cpu_ms.round() as u64));
            let (gib_seconds, gb_out) = (format!("{gib_seconds:.1}"), format!("{gb_out:.3}"));
            [line.function.clone(), requests, cpu_ms, gib_seconds, gb_out, money(line.cost)]
        });
        let sum = |name: &str, cost| {
            let none = String::new;
            [name.to_owned(), none(), none(), none(), none(), money(cost)]
        };
        let mut text = table(header, rows.chain([sum("(base)", self.base), sum("(total)", self.total)]));
        let _ = writeln!(text, "\n{} on {}.", self.month(), output::printable(&self.plan));
        text + &self.verdict()
    }

    fn month(&self) -> String {
        if self.months_factor == 1.0 {
            return "One month".to_owned();
        }
        let hours = (self.to - self.from) as f64 / 3.6e6;
        format!("A month of {MONTH_DAYS} days at the rate of these {hours:.1} hours")
    }

    /// Whether a machine would be cheaper.
    fn verdict(&self) -> String {
        let Some(machine) = self.machine else { return String::new() };
        let machine =
            format!("A machine for {} {} a month", money(machine), output::printable(&self.currency));
        match self.crossover_requests {
            _ if self.functions.is_empty() => String::new(),
            Some(requests) => format!("{machine} is cheaper from {} requests a month on.\n", count(requests)),
            None => format!("{machine} is never cheaper.\n"),
        }
    }
}

impl Line {
    fn amounts(&self) -> [f64; ITEMS] {
        [self.requests, self.cpu_ms, self.gib_seconds, self.gb_out]
    }
}

fn months_factor(period: Period) -> f64 {
    let days = period.seconds() / DAY;
    if MONTHS.contains(&days) || days <= 0.0 { 1.0 } else { MONTH_DAYS / days }
}

/// An amount of money: to the cent, and below one to the millionth.
fn money(amount: f64) -> String {
    if amount > 0.0 && amount < 0.01 { format!("{amount:.6}") } else { format!("{amount:.2}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_node::usage::Trigger;
    use std::path::Path;

    const PLAN: &str = "
        name = 'Plan'
        currency = 'EUR'
        base_per_month = 5
        machine_per_month = 40
        [price]
        million_requests = 0.3
        million_cpu_ms = 0.02
        [included]
        requests = 10_000_000
        cpu_ms = 30_000_000";

    const DAY_MILLIS: i64 = 86_400_000;

    fn bill(plan: &str, days: i64) -> Bill {
        let plan = PricePlan::parse(plan, Path::new("plan.toml")).expect("a plan");
        let row = |function: &str, version, requests: u64| UsageRow {
            at: 0,
            seconds: 1,
            function: function.to_owned(),
            version,
            trigger: Trigger::Http,
            used: Used { requests, cpu_us: 7_000 * requests, ..Used::default() },
        };
        let rows = [row("auth", 1, 5_000_000), row("shop", 1, 4_000_000), row("shop", 2, 6_000_000)];
        Bill::new(&plan, &rows, Period { from: 0, to: days * DAY_MILLIS })
    }

    #[test]
    fn a_month_is_billed_as_it_is_and_other_periods_become_one() {
        for (days, factor) in [(28, 1.0), (30, 1.0), (31, 1.0), (15, 2.0), (60, 0.5), (1, 30.0), (0, 1.0)] {
            let period = Period { from: 0, to: days * DAY_MILLIS };
            assert!((months_factor(period) - factor).abs() < 1e-12, "{days}");
        }
    }

    #[test]
    fn functions_share_the_charges() {
        let bill = bill(PLAN, 30);
        let costs: Vec<_> =
            bill.functions.iter().map(|line| (line.function.as_str(), money(line.cost))).collect();
        assert_eq!(costs, [("auth", "1.00".to_owned()), ("shop", "2.00".to_owned())]);
        assert_eq!((money(bill.total), bill.crossover_requests), ("8.00".to_owned(), Some(87_727_273)));
    }

    #[test]
    fn a_bill_reads_well() {
        let expected = "\
function requests cpu ms GiB·s GB out EUR
auth 5,000,000 35,000,000 0.0 0.000 1.00
shop 10,000,000 70,000,000 0.0 0.000 2.00
(base) 5.00
(total) 8.00

One month on Plan.
A machine for 40.00 EUR a month is cheaper from 87,727,273 requests a month on.
";
        let text = bill(PLAN, 30).text();
        let squeezed = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ") + "\n");
        assert_eq!(squeezed.collect::<String>(), expected);
        let day = bill(PLAN, 1).text();
        assert!(day.contains("A month of 30 days at the rate of these 24.0 hours on Plan."), "{day}");
        let free = bill("machine_per_month = 40", 30).text();
        assert!(free.ends_with("A machine for 40.00 USD a month is never cheaper.\n"), "{free}");
        assert!(!bill("", 30).text().contains("machine"));
    }

    #[test]
    fn a_bill_is_a_table_for_spreadsheets() {
        let expected = "\
function,requests,cpu_ms,gib_seconds,gb_out,cost,currency
auth,5000000.000,35000000.000,0.000,0.000,1.000000,EUR
shop,10000000.000,70000000.000,0.000,0.000,2.000000,EUR
(base),0.000,0.000,0.000,0.000,5.000000,EUR
";
        assert_eq!(bill(PLAN, 30).csv(), expected);
    }

    #[test]
    fn little_money_is_shown_too() {
        for (amount, shown) in [(0.0, "0.00"), (0.000_012, "0.000012"), (0.01, "0.01"), (1234.5, "1234.50")] {
            assert_eq!(money(amount), shown);
        }
    }
}
