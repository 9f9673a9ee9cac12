//! Parked versions: kept through a restart, gone with their version.

use super::{NOW, add, opened};
use crate::data::{DataError, ParkedRow};

fn row(version: u32, reason: &str) -> ParkedRow {
    ParkedRow { function: "shop".to_owned(), version, at: NOW, reason: reason.to_owned() }
}

#[test]
fn a_parked_version_stays_parked_until_it_is_wanted() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    add(&data, "shop", "b");
    assert!(data.park(&row(2, "it crashed")).unwrap());
    assert!(!data.park(&row(2, "again")).unwrap(), "it was parked");
    data.close().unwrap();
    let data = place.open();
    assert_eq!(data.parked().unwrap(), [row(2, "it crashed")]);
    data.unpark("shop", &[1, 2, 7]).unwrap();
    assert_eq!(data.parked().unwrap(), []);
}

#[test]
fn only_a_version_that_is_there_is_parked_and_it_takes_that_along() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    assert!(matches!(data.park(&row(2, "")), Err(DataError::NoVersion { version: 2, .. })));
    assert!(matches!(data.park(&row(1, &"x".repeat(2_000))), Err(DataError::TooLarge { .. })));
    data.park(&row(1, "")).unwrap();
    data.delete_version("shop", 1).unwrap();
    assert_eq!(data.parked().unwrap(), []);
    add(&data, "shop", "b");
    data.park(&row(2, "")).unwrap();
    data.delete_function("shop").unwrap();
    assert_eq!(data.parked().unwrap(), []);
}
