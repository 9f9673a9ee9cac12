//! Plans are read strictly; bills and crossovers are those of the examples that the providers publish.

use super::*;
use std::path::Path;

const CLOUDFLARE: &str = include_str!("../../../../docs/prices/cloudflare-workers.toml");
const LAMBDA: &str = include_str!("../../../../docs/prices/aws-lambda.toml");

fn plan(text: &str) -> PricePlan {
    PricePlan::parse(text, Path::new("plan.toml")).unwrap_or_else(|error| panic!("{error}"))
}

fn refusal(text: &str) -> String {
    PricePlan::parse(text, Path::new("plan.toml")).expect_err("is refused").to_string()
}

/// To the cent, as bills are.
fn cents(amount: f64) -> i64 {
    (amount * 100.0).round() as i64
}

fn month(requests: f64, cpu_ms: f64, gib_seconds: f64) -> Amounts {
    Amounts([requests, requests * cpu_ms, requests * gib_seconds, 0.0])
}

#[test]
fn a_month_on_workers_costs_what_its_provider_says() {
    let workers = plan(CLOUDFLARE);
    // Example 1 of the page: 15 million requests of 7 ms.
    let charges = workers.charges(&month(15e6, 7.0, 0.0));
    assert_eq!(charges.map(cents), [150, 150, 0, 0]);
    assert_eq!(cents(workers.cost(&month(15e6, 7.0, 0.0))), 800);
    assert_eq!(cents(workers.cost(&month(10e6, 3.0, 0.0))), 500, "all of it is included");
}

#[test]
fn a_month_on_lambda_costs_what_its_provider_says() {
    // Example 1 of the page: 3 million requests of a second with 512 MB.
    let charges = plan(LAMBDA).charges(&month(3e6, 0.0, 0.5));
    assert_eq!(charges.map(cents), [40, 0, 1834, 0]);
}

#[test]
fn amounts_are_those_of_the_ledger() {
    let used = Used {
        requests: 2,
        cpu_us: 1_500,
        memory_byte_seconds: 1 << 30,
        bytes_out: 500_000_000,
        ..Used::default()
    };
    assert_eq!(Amounts::of(&used), Amounts([2.0, 1.5, 1.0, 0.5]));
    assert_eq!(Amounts::of(&used).times(2.0), Amounts([4.0, 3.0, 2.0, 1.0]));
}

#[test]
fn shares_add_up_to_the_charges() {
    let workers = plan(CLOUDFLARE);
    let (shop, auth) = (month(12e6, 10.0, 0.0), month(8e6, 1.0, 0.0));
    let all = Amounts([20e6, 128e6, 0.0, 0.0]);
    let shares = [&shop, &auth].map(|part| workers.share(&all, part));
    assert_eq!(cents(shares[0] + shares[1]), cents(workers.cost(&all) - 5.0));
    assert_eq!(cents(shares[1]), cents(3.0 * 8.0 / 20.0 + 1.96 * 8.0 / 128.0));
    assert_eq!(workers.share(&Amounts::default(), &Amounts::default()), 0.0);
}

#[test]
fn a_machine_is_cheaper_from_the_first_request_that_is_dearer() {
    let of = |machine: &str, month: &Amounts| plan(&format!("{machine}\n{CLOUDFLARE}")).crossover(month);
    // 5 + 0.3 (x - 10) + 0.02 (7 x - 30) = 1.4 + 0.44 x = 40, with x in millions.
    let seven = month(1_000.0, 7.0, 0.0);
    assert_eq!(of("machine_per_month = 40.0", &seven), Some(Crossover::From(87_727_273)));
    assert_eq!(of("machine_per_month = 4", &seven), Some(Crossover::From(0)), "the base alone is dearer");
    assert_eq!(of("", &seven), None, "nothing to compare with");
    assert_eq!(of("machine_per_month = 40.0", &Amounts::default()), None, "no requests");
    let free = plan("machine_per_month = 40.0");
    assert_eq!(free.crossover(&seven), Some(Crossover::Never));
}

#[test]
fn the_crossover_is_the_first_that_costs_more() {
    let plan = plan("machine_per_month = 10\n[price]\nmillion_requests = 1\n[included]\nrequests = 5");
    let one = month(1.0, 0.0, 0.0);
    let Some(Crossover::From(from)) = plan.crossover(&one) else { panic!("there is one") };
    assert!(plan.cost(&one.times(from as f64)) > 10.0);
    assert!(plan.cost(&one.times((from - 1) as f64)) <= 10.0);
}

#[test]
fn what_is_absent_costs_nothing() {
    let nothing = plan("");
    assert_eq!((nothing.name.as_str(), nothing.currency.as_str()), ("plan", "USD"));
    assert_eq!(nothing.cost(&Amounts([1e12; ITEMS])), 0.0);
}

#[test]
fn a_plan_that_cannot_be_says_where_and_what_is_near() {
    for (text, expected) in [
        ("bass_per_month = 5", "plan.toml:1:1: unknown key `bass_per_month`; did you mean `base_per_month`?"),
        (
            "name = 'x'\n[price]\nmillion_request = 0.3",
            "plan.toml:3:1: unknown key `million_request` in [price]; did you mean `million_requests`?",
        ),
        ("[included]\nrequests = '1M'", "plan.toml:2:12: `requests` must be a number, not a string"),
        ("base_per_month = -1", "plan.toml:1:18: `base_per_month` must be a number that is not negative"),
        ("base_per_month = inf", "plan.toml:1:18: `base_per_month` must be a number that is not negative"),
        ("base_per_month = nan", "plan.toml:1:18: `base_per_month` must be a number that is not negative"),
        ("price = 3", "plan.toml:1:9: `price` must be a table, not an integer"),
        ("currency = 3", "plan.toml:1:12: `currency` must be a string, not an integer"),
    ] {
        assert_eq!(refusal(text), expected, "{text}");
    }
    assert!(refusal("= 3").starts_with("plan.toml:1:1: not valid TOML: "));
}

#[test]
fn numbers_may_be_whole_and_grouped() {
    let plan =
        plan("base_per_month = 5\n[included]\nrequests = 10_000_000\n[price]\nmillion_requests = 3e-1");
    assert_eq!(cents(plan.cost(&month(11e6, 0.0, 0.0))), 530);
}
