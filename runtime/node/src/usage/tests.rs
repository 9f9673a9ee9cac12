//! Invocations are counted once, in their minute, and within bounds.

use super::*;
use isolet_isolate::version::StartPhase;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

fn report(outcome: Outcome) -> Report {
    Report {
        outcome,
        status: None,
        phase: StartPhase::Fresh,
        start: Duration::from_micros(30),
        handler: Duration::from_millis(20),
        cpu: Duration::from_micros(200),
        fuel: Some(1_000),
        memory_peak: 65_536,
        request_bytes: 5,
        response_bytes: 12,
        subrequests: 2,
        detail: None,
        evidence: None,
    }
}

fn at(millis: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(millis)
}

fn requests(function: &str, version: u32, requests: u64) -> VersionUsage {
    let used = Used { requests, ..Used::default() };
    VersionUsage { function: function.to_owned(), version, trigger: Trigger::Http, used }
}

fn rows(pending: &mut Pending) -> Vec<(String, u32, i64, u64)> {
    let rows = pending.take().into_iter();
    rows.map(|(key, used)| (key.function, key.version, key.at, used.requests)).collect()
}

#[test]
fn an_invocation_is_all_its_figures() {
    let used = Used::by(&report(Outcome::Ok), Duration::from_millis(25));
    let expected = Used {
        requests: 1,
        failed: 0,
        fuel: 1_000,
        cpu_us: 200,
        wall_us: 25_000,
        memory_byte_seconds: 1_311,
        bytes_in: 5,
        bytes_out: 12,
        subrequests: 2,
    };
    assert_eq!(used, expected);
    assert_eq!(Used::from_array(used.to_array()), used);
}

#[test]
fn a_function_fails_by_its_own_fault_and_not_when_its_client_leaves() {
    for (outcome, failed) in [
        (Outcome::Ok, 0),
        (Outcome::ClientGone, 0),
        (Outcome::GuestTrap, 1),
        (Outcome::LimitTime, 1),
        (Outcome::BadResponse, 1),
    ] {
        assert_eq!(Used::by(&report(outcome), Duration::ZERO).failed, failed, "{outcome:?}");
    }
}

#[test]
fn sums_stop_at_the_largest_number() {
    let used = Used { fuel: FIGURE_MAX - 1, requests: 1, ..Used::default() };
    let sum = used.plus(used);
    assert_eq!((sum.fuel, sum.requests), (FIGURE_MAX, 2));
    let long = Report { memory_peak: u64::MAX, handler: Duration::MAX, ..report(Outcome::Ok) };
    let used = Used::by(&long, Duration::MAX);
    assert_eq!((used.memory_byte_seconds, used.plus(used).memory_byte_seconds), (u64::MAX, FIGURE_MAX));
}

#[test]
fn what_was_counted_is_told_once_and_by_trigger() {
    let meters = Meters::default();
    let meter = meters.meter(&Arc::from("shop"), 3);
    let used = Used::by(&report(Outcome::Ok), Duration::ZERO);
    assert!(meters.take().is_empty());
    meter.record(Trigger::Http, used);
    meter.record(Trigger::Http, used);
    meter.record(Trigger::Service, used);
    let of = |trigger, used| VersionUsage { function: "shop".to_owned(), version: 3, trigger, used };
    assert_eq!(meters.take(), [of(Trigger::Http, used.plus(used)), of(Trigger::Service, used)]);
    assert!(meters.take().is_empty());
}

#[test]
fn a_version_that_is_served_no_more_is_told_of_to_its_end_and_then_forgotten() {
    let meters = Meters::default();
    let in_flight = meters.meter(&Arc::from("shop"), 1);
    let used = Used::by(&report(Outcome::Ok), Duration::ZERO);
    in_flight.record(Trigger::Http, used);
    assert_eq!(meters.take().len(), 1);
    in_flight.record(Trigger::Http, used);
    drop(in_flight);
    assert_eq!(meters.take().len(), 1, "what it counted last");
    assert_eq!(meters.with(|meters| meters.len()), 0);
}

#[test]
fn a_version_that_is_served_again_has_its_meter_again() {
    let meters = Meters::default();
    let used = Used::by(&report(Outcome::Ok), Duration::ZERO);
    for _ in 0..3 {
        meters.meter(&Arc::from("shop"), 0).record(Trigger::Http, used);
    }
    assert_eq!(meters.with(|meters| meters.len()), 1, "though nothing was taken");
    assert_eq!(meters.take()[0].used.requests, 3);
}

#[test]
fn competing_threads_lose_nothing() {
    let meters = Meters::default();
    let meter = meters.meter(&Arc::from("shop"), 1);
    let used = Used::by(&report(Outcome::Ok), Duration::ZERO);
    let mut taken = 0;
    std::thread::scope(|scope| {
        let counting = scope.spawn(|| (0..10_000).for_each(|_| meter.record(Trigger::Http, used)));
        while !counting.is_finished() {
            taken += meters.take().iter().map(|it| it.used.requests).sum::<u64>();
        }
    });
    taken += meters.take().iter().map(|it| it.used.requests).sum::<u64>();
    assert_eq!(taken, 10_000);
}

#[test]
fn a_minute_ends_where_the_next_begins() {
    let mut pending = Pending::default();
    for (millis, count) in [(60_000, 1), (119_999, 2), (120_000, 4)] {
        pending.add(vec![requests("shop", 1, count)], at(millis));
    }
    let shop = "shop".to_owned();
    assert_eq!(rows(&mut pending), [(shop.clone(), 1, 60_000, 3), (shop, 1, 120_000, 4)]);
    assert!(pending.take().is_empty());
    // A clock before the epoch is no reason to lose anything.
    pending.add(vec![requests("shop", 1, 1)], UNIX_EPOCH - Duration::from_secs(1));
    assert_eq!(rows(&mut pending), [("shop".to_owned(), 1, 0, 1)]);
}

#[test]
fn what_waits_is_bounded_and_known_versions_go_on() {
    let mut pending = Pending::default();
    let rows_max = u32::try_from(PENDING_ROWS_MAX).expect("small");
    for version in 0..rows_max {
        pending.add(vec![requests("shop", version, 1)], at(0));
    }
    assert_eq!(pending.take_lost(), 0, "at the bound");
    pending.add(vec![requests("shop", rows_max, 5), requests("shop", 7, 1)], at(60_000));
    assert_eq!((pending.take_lost(), pending.take_lost()), (5, 0));
    let rows = rows(&mut pending);
    assert_eq!(rows.len(), PENDING_ROWS_MAX);
    assert_eq!(rows[7], ("shop".to_owned(), 7, 0, 2));
    pending.add(vec![requests("shop", rows_max, 5)], at(60_000));
    assert_eq!(pending.take_lost(), 0, "there is room again");
}

#[test]
fn a_name_that_no_function_has_is_not_kept() {
    let mut pending = Pending::default();
    pending.add(vec![requests(&"x".repeat(256), 1, 1), requests(&"x".repeat(257), 1, 1)], at(0));
    assert_eq!((pending.take().len(), pending.take_lost()), (1, 1));
}

#[test]
fn triggers_have_words() {
    for trigger in Trigger::ALL {
        assert_eq!(Trigger::of(trigger.as_str()), Some(trigger));
        assert_eq!(serde_json::to_string(&trigger).expect("a word"), format!("{:?}", trigger.as_str()));
    }
    assert_eq!(Trigger::of("cron"), None);
}
