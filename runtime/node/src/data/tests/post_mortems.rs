//! Post-mortems: kept for a while, the newest of each function, found by request and function.

use super::*;
use crate::data::{POST_MORTEMS_KEPT, POST_MORTEMS_MAX, POST_MORTEMS_MAX_OF_ONE, Page, PostMortemQuery};
use crate::post_mortem::PostMortem;
use crate::post_mortem::tests::post_mortem;

fn made(request_id: &str, function: &str) -> PostMortem {
    PostMortem {
        request_id: request_id.to_owned(),
        function: function.to_owned(),
        at: NOW.0,
        ..post_mortem()
    }
}

fn add(data: &DataFolder, made: &[PostMortem]) {
    data.records().add_post_mortems(made, NOW).unwrap();
}

fn ids(data: &DataFolder, query: &PostMortemQuery) -> Vec<String> {
    let found = data.records().post_mortems(query, Page::first(1_000)).unwrap();
    found.into_iter().map(|(_, it)| it.request_id).collect()
}

fn all() -> PostMortemQuery {
    PostMortemQuery::default()
}

#[test]
fn they_are_found_as_they_were_made_the_newest_first() {
    let (place, data) = opened();
    let first = made("r1", "shop");
    add(&data, &[first.clone(), made("r2", "blog")]);
    add(&data, &[PostMortem { code: "limit_time".to_owned(), ..made("r1", "cart") }]);
    assert_eq!(ids(&data, &all()), ["r1", "r2", "r1"]);
    let of = |functions: &[&str]| PostMortemQuery {
        functions: Some(functions.iter().map(|&name| name.to_owned()).collect()),
        ..all()
    };
    assert_eq!(ids(&data, &of(&["shop", "blog"])), ["r2", "r1"]);
    assert!(ids(&data, &of(&[])).is_empty());
    assert_eq!(ids(&data, &PostMortemQuery { code: Some("limit_time".to_owned()), ..all() }), ["r1"]);
    let of_request = PostMortemQuery { request_id: Some("r1".to_owned()), ..of(&["shop"]) };
    drop(data);
    let data = place.open();
    let found = data.records().post_mortems(&of_request, Page::first(9)).unwrap();
    assert_eq!(found.into_iter().map(|(_, it)| it).collect::<Vec<_>>(), [first]);
}

#[test]
fn a_part_begins_where_the_one_before_ended() {
    let (_place, data) = opened();
    add(&data, &[made("r1", "shop"), made("r2", "shop"), made("r3", "shop")]);
    let part = |after| data.records().post_mortems(&all(), Page { after, limit: 2 }).unwrap();
    let first = part(None);
    assert_eq!(first.iter().map(|(_, it)| it.request_id.as_str()).collect::<Vec<_>>(), ["r3", "r2"]);
    let second = part(first.last().map(|(id, _)| *id));
    assert_eq!(second.iter().map(|(_, it)| it.request_id.as_str()).collect::<Vec<_>>(), ["r1"]);
}

#[test]
fn they_are_kept_for_a_week() {
    let (_place, data) = opened();
    let kept = i64::try_from(POST_MORTEMS_KEPT.as_millis()).unwrap();
    let aged = |request_id, age: i64| PostMortem { at: NOW.0 - age, ..made(request_id, "shop") };
    add(&data, &[aged("older", kept + 1), aged("old", kept), aged("young", kept - 1)]);
    assert_eq!(ids(&data, &all()), ["young", "old"]);
}

#[test]
fn a_function_that_fails_all_day_does_not_push_out_others() {
    let (_place, data) = opened();
    add(&data, &[made("other", "blog")]);
    let max = POST_MORTEMS_MAX_OF_ONE as usize;
    let many: Vec<_> = (0..max).map(|at| made(&at.to_string(), "shop")).collect();
    add(&data, &many[1..]);
    assert_eq!(ids(&data, &all()).len(), max);
    add(&data, &many[..1]);
    assert_eq!(ids(&data, &all()).len(), max + 1);
    add(&data, &[made("more", "shop")]);
    let left = ids(&data, &all());
    assert_eq!(
        (left.len(), left.first().unwrap().as_str(), left.last().unwrap().as_str()),
        (max + 1, "more", "other")
    );
    assert!(!left.contains(&"1".to_owned()), "the oldest of the function went");
}

#[test]
fn there_are_only_so_many_of_all() {
    let (_place, data) = opened();
    let max = i64::from(POST_MORTEMS_MAX);
    let count = |data: &DataFolder| -> i64 {
        let count = |tx: &rusqlite::Transaction<'_>| {
            Ok(tx.query_row("SELECT count(*) FROM post_mortems", [], |row| row.get(0))?)
        };
        data.records().0.read("count", count).unwrap()
    };
    let fill = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) \
         INSERT INTO post_mortems (request_id, at, function, record) SELECT 'r', {}, 'f' || i, '{{}}' FROM n",
        max - 1,
        NOW.0
    );
    data.records().0.connection().execute_batch(&fill).unwrap();
    add(&data, &[made("at", "shop")]);
    assert_eq!(count(&data), max);
    add(&data, &[made("above", "shop")]);
    assert_eq!(count(&data), max);
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let (_place, data) = opened();
    add(&data, &[made("r1", "shop")]);
    let full = "CREATE TRIGGER full BEFORE INSERT ON post_mortems BEGIN SELECT raise(ABORT, 'full'); END";
    data.records().0.connection().execute_batch(full).unwrap();
    assert!(data.records().add_post_mortems(&[made("r2", "shop")], NOW).is_err());
    assert_eq!(ids(&data, &all()), ["r1"]);
}
