//! The audit log, and answers kept by idempotency key.

use super::{NOW, opened, sql};
use crate::data::{
    AUDIT_ROWS_MAX, AuditEntry, AuditRow, DataError, Millis, Page, REPLIES_MAX, REPLY_KEPT, Reply, ReplyKey,
};

fn entry(detail: &str) -> AuditEntry<'_> {
    AuditEntry {
        at: NOW,
        actor: "ada",
        action: "alias.set",
        object: "shop/live",
        outcome: "done",
        detail,
        request_id: "r1",
    }
}

#[test]
fn the_log_tells_what_happened_newest_first() {
    let (_place, data) = opened();
    for (detail, id) in [("one", 1), ("two", 2), ("three", 3)] {
        assert_eq!(data.append_audit(&entry(detail)).unwrap(), id);
    }
    let row = AuditRow {
        id: 3,
        at: NOW,
        actor: "ada".to_owned(),
        action: "alias.set".to_owned(),
        object: "shop/live".to_owned(),
        outcome: "done".to_owned(),
        detail: "three".to_owned(),
        request_id: "r1".to_owned(),
    };
    let listed = data.audit(Page::first(2)).unwrap();
    assert_eq!(listed[0], row);
    assert_eq!(listed[1].detail, "two");
    assert_eq!(data.audit(Page { after: Some(2), limit: 9 }).unwrap()[0].detail, "one");
}

#[test]
fn a_long_text_is_cut_between_characters() {
    let (_place, data) = opened();
    let long = format!("{}é", "x".repeat(1_023));
    data.append_audit(&entry(&long)).unwrap();
    assert_eq!(data.audit(Page::first(1)).unwrap()[0].detail, "x".repeat(1_023));
    data.append_audit(&entry(&"x".repeat(1_024))).unwrap();
    assert_eq!(data.audit(Page::first(1)).unwrap()[0].detail.len(), 1_024);
}

#[test]
fn the_log_forgets_the_oldest() {
    let (_place, data) = opened();
    sql(
        &data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {AUDIT_ROWS_MAX})
             INSERT INTO audit (at, actor, action, object, outcome, detail, request_id)
             SELECT 0, '', '', '', '', i, '' FROM n"
        ),
    );
    let oldest = |data: &crate::data::DataFolder| data.audit(Page { after: Some(4), limit: 9 }).unwrap();
    assert_eq!(oldest(&data).len(), 3);
    data.append_audit(&entry("")).unwrap();
    data.append_audit(&entry("")).unwrap();
    let kept = oldest(&data);
    assert_eq!(kept.iter().map(|row| row.id).collect::<Vec<_>>(), [3]);
}

const HASH: [u8; 32] = [7; 32];

fn key(key: &str) -> ReplyKey<'_> {
    ReplyKey { actor: "ada", key, request_hash: &HASH }
}

fn reply(body: &str) -> Reply {
    Reply { status: 201, body: body.as_bytes().to_vec() }
}

fn after(millis: u128) -> Millis {
    Millis(NOW.0 + i64::try_from(millis).unwrap())
}

#[test]
fn an_answer_is_given_again_for_a_day() {
    let (_place, data) = opened();
    assert_eq!(data.reply(&key("k"), NOW).unwrap(), None);
    data.keep_reply(&key("k"), &reply("first"), NOW).unwrap();
    data.keep_reply(&key("k"), &reply("second"), NOW).unwrap();
    assert_eq!(data.reply(&key("k"), NOW).unwrap(), Some(reply("first")));
    assert_eq!(data.reply(&ReplyKey { actor: "eve", ..key("k") }, NOW).unwrap(), None);
    let day = REPLY_KEPT.as_millis();
    assert_eq!(data.reply(&key("k"), after(day - 1)).unwrap(), Some(reply("first")));
    assert_eq!(data.reply(&key("k"), after(day)).unwrap(), None);
    data.keep_reply(&key("k"), &reply("third"), after(day)).unwrap();
    assert_eq!(data.reply(&key("k"), after(day)).unwrap(), Some(reply("third")));
}

#[test]
fn a_key_is_for_one_request() {
    let (_place, data) = opened();
    data.keep_reply(&key("k"), &reply("a"), NOW).unwrap();
    let other = ReplyKey { request_hash: &[8; 32], ..key("k") };
    let error = data.reply(&other, NOW).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the idempotency key `k` was used for a different request; take a new key for each change"
    );
    data.keep_reply(&other, &reply("b"), NOW).unwrap();
    assert_eq!(data.reply(&key("k"), NOW).unwrap(), Some(reply("a")));
}

#[test]
fn keys_and_answers_are_bounded() {
    let (_place, data) = opened();
    let longest = "k".repeat(256);
    data.keep_reply(&key(&longest), &Reply { status: 200, body: vec![0; 256 << 10] }, NOW).unwrap();
    let longer = "k".repeat(257);
    assert!(matches!(data.reply(&key(&longer), NOW), Err(DataError::TooLarge { bytes: 257, .. })));
    assert!(matches!(data.keep_reply(&key(&longer), &reply(""), NOW), Err(DataError::TooLarge { .. })));
    let big = Reply { status: 200, body: vec![0; (256 << 10) + 1] };
    assert!(matches!(data.keep_reply(&key("k"), &big, NOW), Err(DataError::TooLarge { .. })));
}

#[test]
fn the_oldest_answers_go_first() {
    let (_place, data) = opened();
    data.keep_reply(&key("oldest"), &reply(""), Millis(NOW.0 - 1)).unwrap();
    sql(
        &data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {REPLIES_MAX})
             INSERT INTO replies (actor, key, request_hash, status, body, at)
             SELECT 'ada', i, zeroblob(32), 200, x'', {} FROM n",
            NOW.0
        ),
    );
    assert!(data.reply(&key("oldest"), NOW).unwrap().is_some());
    data.keep_reply(&key("newest"), &reply(""), NOW).unwrap();
    assert!(data.reply(&key("oldest"), NOW).unwrap().is_none());
    assert!(data.reply(&key("newest"), NOW).unwrap().is_some());
}
