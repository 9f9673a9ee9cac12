//! Tokens of the admin API.

use super::{NOW, opened, sql};
use crate::data::{DataError, DataFolder, Millis, NewToken, Page, TOKENS_MAX, TokenRow, TokenSecret};
use std::fs;

const MINUTE: i64 = 60_000;

fn later(millis: i64) -> Millis {
    Millis(NOW.0 + millis)
}

fn make(data: &DataFolder, expires_at: Option<Millis>) -> (TokenRow, TokenSecret) {
    let scopes = ["read".to_owned(), "deploy:shop".to_owned()];
    data.create_token(&NewToken { name: "ci", scopes: &scopes, at: NOW, expires_at }).unwrap()
}

#[test]
fn a_token_is_found_by_its_text_alone() {
    let (_place, data) = opened();
    let (row, secret) = make(&data, None);
    let (_, other) = make(&data, None);
    let expected = TokenRow {
        id: 1,
        name: "ci".to_owned(),
        scopes: vec!["read".to_owned(), "deploy:shop".to_owned()],
        created_at: NOW,
        expires_at: None,
        revoked_at: None,
        last_used_at: None,
    };
    assert_eq!(row, expected);
    let used = TokenRow { last_used_at: Some(NOW), ..expected };
    assert_eq!(data.find_token(secret.as_str(), NOW).unwrap(), Some(used));
    let text = secret.as_str();
    let random = text.strip_prefix("isolet_1_").unwrap();
    assert_eq!(random.len(), 64);
    let others = other.as_str().strip_prefix("isolet_2_").unwrap();
    assert_ne!(random, others);
    for wrong in [
        "",
        "isolet_",
        "isolet_1_",
        "isolet_1",
        &format!("isolet_1_{others}"),
        &format!("isolet_2_{random}"),
        &format!("isolet_3_{random}"),
        &format!("isolet_x_{random}"),
        &format!("Isolet_1_{random}"),
        &format!("{text}0"),
        &text[..text.len() - 1],
        random,
    ] {
        assert_eq!(data.find_token(wrong, NOW).unwrap(), None, "{wrong}");
    }
}

#[test]
fn the_secret_is_neither_kept_nor_shown() {
    let (place, data) = opened();
    let (row, secret) = make(&data, None);
    data.find_token(secret.as_str(), NOW).unwrap().unwrap();
    let random = secret.as_str().rsplit('_').next().unwrap();
    assert!(!format!("{row:?} {secret:?}").contains(random));
    data.close().unwrap();
    let stored = fs::read(place.catalog()).unwrap();
    assert!(!stored.windows(random.len()).any(|window| window == random.as_bytes()));
}

#[test]
fn expired_and_revoked_tokens_allow_nothing() {
    let (_place, data) = opened();
    let (_, expiring) = make(&data, Some(later(10)));
    let find = |secret: &TokenSecret, now| data.find_token(secret.as_str(), now).unwrap();
    assert!(find(&expiring, later(9)).is_some());
    assert!(find(&expiring, later(10)).is_none());
    let (row, revoked) = make(&data, None);
    assert!(find(&revoked, NOW).is_some());
    assert_eq!(data.revoke_token(row.id, later(1)).unwrap().revoked_at, Some(later(1)));
    assert_eq!(data.revoke_token(row.id, later(2)).unwrap().revoked_at, Some(later(1)));
    assert!(find(&revoked, NOW).is_none());
    assert_eq!(data.revoke_token(99, NOW).unwrap_err().to_string(), "there is no token 99");
}

#[test]
fn the_last_use_is_noted_once_a_minute() {
    let (_place, data) = opened();
    let (_, secret) = make(&data, None);
    let used = |now| {
        data.find_token(secret.as_str(), now).unwrap().unwrap();
        data.tokens(Page::first(1)).unwrap()[0].last_used_at
    };
    assert_eq!(used(NOW), Some(NOW));
    assert_eq!(used(later(MINUTE - 1)), Some(NOW));
    assert_eq!(used(later(MINUTE)), Some(later(MINUTE)));
}

#[test]
fn a_full_disk_keeps_nobody_out() {
    let (_place, data) = opened();
    let (_, secret) = make(&data, None);
    sql(&data, "PRAGMA max_page_count = 1");
    let many = vec!["x".repeat(1_000); 100];
    let new = NewToken { name: "ci", scopes: &many, at: NOW, expires_at: None };
    assert!(matches!(data.create_token(&new), Err(DataError::Full { .. })));
    assert!(data.find_token(secret.as_str(), NOW).unwrap().is_some());
}

#[test]
fn tokens_are_bounded_and_dead_ones_make_room() {
    let (_place, data) = opened();
    let (first, _) = make(&data, Some(later(5)));
    sql(
        &data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {TOKENS_MAX})
             INSERT INTO tokens (name, hash, scopes, created_at) SELECT '', x'', '[]', 0 FROM n"
        ),
    );
    let new = |at| data.create_token(&NewToken { name: "ci", scopes: &[], at, expires_at: None });
    assert_eq!(
        new(NOW).unwrap_err().to_string(),
        "there are 1000 tokens already, the most there may be; revoke one first"
    );
    new(later(5)).unwrap();
    assert!(matches!(data.revoke_token(first.id, NOW), Err(DataError::NoToken(1))));
    data.revoke_token(2, NOW).unwrap();
    new(NOW).unwrap();
    assert_eq!(data.tokens(Page::first(2_000)).unwrap().len(), TOKENS_MAX as usize);
}

#[test]
fn names_and_scopes_are_bounded() {
    let (_place, data) = opened();
    let long = "x".repeat(1_025);
    let make = |name, scopes: &[String]| {
        data.create_token(&NewToken { name, scopes, at: NOW, expires_at: None }).map(drop)
    };
    assert!(matches!(make(&long, &[]), Err(DataError::TooLarge { what: "the name of the token", .. })));
    assert!(matches!(
        make("a", std::slice::from_ref(&long)),
        Err(DataError::TooLarge { what: "the scope", .. })
    ));
    assert!(matches!(make("a", &vec!["read".to_owned(); 257]), Err(DataError::TooMany { max: 256, .. })));
    make("a", &vec!["read".to_owned(); 256]).unwrap();
}

#[test]
fn tokens_are_listed_newest_first_and_in_parts() {
    let (_place, data) = opened();
    for _ in 0..3 {
        make(&data, None);
    }
    let ids = |after, limit| -> Vec<i64> {
        data.tokens(Page { after, limit }).unwrap().into_iter().map(|row| row.id).collect()
    };
    assert_eq!(ids(None, 2), [3, 2]);
    assert_eq!(ids(Some(2), 2), [1]);
}
