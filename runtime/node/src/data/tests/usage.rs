//! The usage ledger: batches once, minutes and days, bounds.

use super::{NOW, opened};
use crate::data::{
    DataError, DataFolder, Millis, Page, USAGE_DAYS_KEPT, USAGE_MINUTES_KEPT, UsageBatch, UsageBy,
    UsagePlace, UsageQuery,
};
use crate::usage::{Trigger, UsageKey, UsageRow, Used};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The beginning of a day.
const TODAY: i64 = NOW.0 - NOW.0 % DAY;

fn used(requests: u64) -> Used {
    Used {
        requests,
        failed: requests,
        fuel: 1_000 * requests,
        cpu_us: 7 * requests,
        wall_us: 9 * requests,
        memory_byte_seconds: 11 * requests,
        bytes_in: 13 * requests,
        bytes_out: 17 * requests,
        subrequests: 19 * requests,
    }
}

fn key(function: &str, version: u32, at: i64) -> UsageKey {
    UsageKey { function: function.to_owned(), version, trigger: Trigger::Http, at }
}

fn add(data: &DataFolder, serial: i64, rows: &[(UsageKey, u64)]) {
    let rows = rows.iter().map(|(key, requests)| (key.clone(), used(*requests))).collect();
    data.records().add_usage(&UsageBatch { source: 1, serial, rows }).unwrap();
}

fn query(by: UsageBy) -> UsageQuery {
    UsageQuery { function: None, from: Millis(0), to: Millis(i64::MAX), by }
}

fn told(data: &DataFolder, query: &UsageQuery) -> Vec<(i64, i64, String, u32, u64)> {
    let rows = data.records().usage(query, &Page::first(1_000)).unwrap();
    let told = |row: UsageRow| {
        assert_eq!(row.used, used(row.used.requests), "all figures are of the same invocations");
        (row.at, row.seconds, row.function, row.version, row.used.requests)
    };
    rows.into_iter().map(told).collect()
}

fn total(data: &DataFolder) -> u64 {
    told(data, &query(UsageBy::Total)).iter().map(|row| row.4).sum()
}

fn sql(data: &DataFolder, statements: &str) {
    data.records().0.connection().execute_batch(statements).unwrap();
}

#[test]
fn a_batch_counts_once_however_often_it_comes() {
    let (place, data) = opened();
    let rows = [(key("shop", 1, TODAY), 2)];
    add(&data, 1, &rows);
    add(&data, 1, &rows);
    assert_eq!(total(&data), 2);
    add(&data, 2, &rows);
    add(&data, 1, &rows);
    assert_eq!(total(&data), 4);
    data.close().unwrap();
    let data = place.open();
    add(&data, 2, &rows);
    assert_eq!(total(&data), 4, "after a restart, too");
    let rows = rows.map(|(key, requests)| (key, used(requests))).to_vec();
    data.records().add_usage(&UsageBatch { source: 2, serial: 1, rows }).unwrap();
    assert_eq!(total(&data), 6, "another run of the node counts from 1 again");
}

#[test]
fn a_batch_that_fails_adds_nothing_and_is_added_later() {
    let (place, data) = opened();
    let rows = [(key("shop", 1, TODAY), 2), (key("shop", 2, TODAY), 3)];
    sql(
        &data,
        "CREATE TRIGGER full BEFORE INSERT ON usage_minutes WHEN new.version = 2 BEGIN SELECT raise(ABORT, 'x'); END",
    );
    let batch = rows.clone().map(|(key, requests)| (key, used(requests))).to_vec();
    let error = data.records().add_usage(&UsageBatch { source: 1, serial: 1, rows: batch }).unwrap_err();
    let file = place.path().join("records.db");
    assert_eq!(error.to_string(), format!("cannot add to the usage in {}", file.display()));
    assert_eq!(total(&data), 0);
    sql(&data, "DROP TRIGGER full");
    add(&data, 1, &rows);
    assert_eq!(total(&data), 5);
}

#[test]
fn usage_is_told_by_minute_hour_day_and_all_together() {
    let (_place, data) = opened();
    let shop = "shop".to_owned();
    add(
        &data,
        1,
        &[
            (key("shop", 1, TODAY), 1),
            (key("shop", 1, TODAY + HOUR - MINUTE), 2),
            (key("shop", 1, TODAY + HOUR), 4),
            (key("shop", 1, TODAY + DAY), 8),
        ],
    );
    let cases = [
        (UsageBy::Minute, vec![(0, 60, 1), (HOUR - MINUTE, 60, 2), (HOUR, 60, 4), (DAY, 60, 8)]),
        (UsageBy::Hour, vec![(0, 3_600, 3), (HOUR, 3_600, 4), (DAY, 3_600, 8)]),
        (UsageBy::Day, vec![(0, 86_400, 7), (DAY, 86_400, 8)]),
    ];
    for (by, expected) in cases {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(at, seconds, requests)| (TODAY + at, seconds, shop.clone(), 1, requests))
            .collect();
        assert_eq!(told(&data, &query(by)), expected, "{by:?}");
    }
    let within = UsageQuery { from: Millis(TODAY), to: Millis(TODAY + HOUR), ..query(UsageBy::Total) };
    assert_eq!(told(&data, &within), [(TODAY, 3_600, shop, 1, 3)]);
}

#[test]
fn functions_versions_and_triggers_are_told_apart_and_page_by_page() {
    let (_place, data) = opened();
    let service = UsageKey { trigger: Trigger::Service, ..key("shop", 2, TODAY) };
    let rows = [
        (key("auth", 1, TODAY), 1),
        (key("shop", 1, TODAY), 2),
        (key("shop", 2, TODAY), 4),
        (service, 8),
        (key("auth", 1, TODAY + MINUTE), 16),
    ];
    add(&data, 1, &rows);
    let query = query(UsageBy::Minute);
    let mut page = Page::first(2);
    let mut seen = Vec::new();
    loop {
        let rows = data.records().usage(&query, &page).unwrap();
        let Some(last) = rows.last() else { break };
        let place = UsagePlace::of(last);
        assert_eq!(UsagePlace::of_word(&place.to_word()), Some(place.clone()));
        page.after = Some(place);
        seen.extend(rows.iter().map(|row| (row.trigger, row.used.requests)));
    }
    let http = |requests| (Trigger::Http, requests);
    assert_eq!(seen, [http(1), http(2), http(4), (Trigger::Service, 8), http(16)]);
    let shop = UsageQuery { function: Some("shop".to_owned()), ..query };
    assert_eq!(told(&data, &shop).iter().map(|row| row.4).sum::<u64>(), 14);
    for wrong in ["", "1", "1.2.3.http", "1.2.3.cron.shop", "x.2.3.http.shop"] {
        assert_eq!(UsagePlace::of_word(wrong), None, "{wrong}");
    }
}

#[test]
fn old_minutes_become_days_and_nothing_is_lost_or_counted_twice() {
    let (_place, data) = opened();
    let kept = i64::try_from(USAGE_MINUTES_KEPT.as_millis()).unwrap();
    let rows = [
        (key("shop", 1, TODAY), 1),
        (key("shop", 1, TODAY + HOUR), 2),
        (key("shop", 1, TODAY + DAY - MINUTE), 4),
        (key("shop", 1, TODAY + DAY), 8),
    ];
    add(&data, 1, &rows);
    data.records().fold_usage(Millis(TODAY + DAY - 1 + kept)).unwrap();
    assert_eq!(told(&data, &query(UsageBy::Minute)).len(), 4, "a day is not folded before its end");
    data.records().fold_usage(Millis(TODAY + DAY + kept)).unwrap();
    let shop = "shop".to_owned();
    let told_by_hour = [(TODAY, 86_400, shop.clone(), 1, 7), (TODAY + DAY, 3_600, shop.clone(), 1, 8)];
    assert_eq!(told(&data, &query(UsageBy::Hour)), told_by_hour);
    // What comes late is added to the day that is there.
    add(&data, 2, &[(key("shop", 1, TODAY + HOUR), 16)]);
    assert_eq!(told(&data, &query(UsageBy::Day))[0], (TODAY, 86_400, shop.clone(), 1, 23));
    data.records().fold_usage(Millis(TODAY + DAY + kept)).unwrap();
    assert_eq!(told(&data, &query(UsageBy::Hour))[0], (TODAY, 86_400, shop, 1, 23));
    assert_eq!(total(&data), 31);
}

#[test]
fn old_days_are_forgotten() {
    let (_place, data) = opened();
    add(&data, 1, &[(key("shop", 1, TODAY), 1), (key("shop", 1, TODAY + DAY), 2)]);
    let kept = i64::try_from(USAGE_DAYS_KEPT.as_millis()).unwrap();
    data.records().fold_usage(Millis(TODAY + kept)).unwrap();
    assert_eq!(total(&data), 3);
    data.records().fold_usage(Millis(TODAY + DAY + kept)).unwrap();
    assert_eq!(total(&data), 2);
}

/// The rows of minutes and of days.
fn counts(data: &DataFolder) -> (u32, u32) {
    let sql = "SELECT (SELECT count(*) FROM usage_minutes), (SELECT count(*) FROM usage_days)";
    let connection = data.records().0.connection();
    connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap()
}

#[test]
fn too_many_minutes_become_days_sooner() {
    let (_place, data) = opened();
    let minutes = (0..10)
        .flat_map(|minute| ["auth", "shop"].map(|function| (key(function, 1, TODAY + minute * MINUTE), 1)));
    add(&data, 1, &minutes.collect::<Vec<_>>());
    data.records().fold_usage_to(NOW, 20, 9).unwrap();
    assert_eq!(counts(&data), (20, 0), "at the bound");
    data.records().fold_usage_to(NOW, 19, 9).unwrap();
    assert_eq!(counts(&data), (18, 2), "the first minute of both");
    let by_hour: Vec<_> = told(&data, &query(UsageBy::Hour)).iter().map(|row| (row.1, row.4)).collect();
    assert_eq!(by_hour, [(3_600, 9), (3_600, 9), (86_400, 1), (86_400, 1)]);
    assert_eq!(total(&data), 20);
}

#[test]
fn too_many_days_go_the_oldest_first() {
    let (_place, data) = opened();
    let days: Vec<_> = (0..4).map(|day| (key("shop", 1, TODAY + day * DAY), 1)).collect();
    add(&data, 1, &days);
    data.records().fold_usage_to(NOW, 0, 4).unwrap();
    assert_eq!(counts(&data), (0, 4), "at the bound");
    data.records().fold_usage_to(NOW, 0, 3).unwrap();
    let left: Vec<_> = told(&data, &query(UsageBy::Day)).iter().map(|row| row.0 - TODAY).collect();
    assert_eq!(left, [DAY, 2 * DAY, 3 * DAY]);
}

#[test]
fn sums_beyond_an_integer_stay_at_the_largest() {
    let (_place, data) = opened();
    let huge = Used { fuel: i64::MAX.unsigned_abs(), requests: 1, ..Used::default() };
    for serial in 1..=2 {
        let rows = vec![(key("shop", 1, TODAY), huge), (key("shop", 1, TODAY + MINUTE), huge)];
        data.records().add_usage(&UsageBatch { source: 1, serial, rows }).unwrap();
    }
    let rows = data.records().usage(&query(UsageBy::Total), &Page::first(9)).unwrap();
    assert_eq!((rows[0].used.requests, rows[0].used.fuel), (4, i64::MAX.unsigned_abs()));
    let kept = i64::try_from(USAGE_MINUTES_KEPT.as_millis()).unwrap();
    data.records().fold_usage(Millis(TODAY + DAY + kept)).unwrap();
    let rows = data.records().usage(&query(UsageBy::Day), &Page::first(9)).unwrap();
    assert_eq!((rows[0].used.requests, rows[0].used.fuel), (4, i64::MAX.unsigned_abs()));
}

#[test]
fn a_trigger_that_no_release_wrote_is_damage() {
    let (_place, data) = opened();
    add(&data, 1, &[(key("shop", 1, TODAY), 1)]);
    sql(&data, "UPDATE usage_minutes SET trigger = 'moon'");
    let error = data.records().usage(&query(UsageBy::Day), &Page::first(1)).unwrap_err();
    assert!(matches!(error, DataError::Broken { .. }), "{error:?}");
}
