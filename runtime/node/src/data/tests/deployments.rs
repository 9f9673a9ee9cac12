//! Aliases, deployments and rollbacks.

use super::{NOW, add, back, name, opened, set, split, sql, try_set};
use crate::catalog::{Affinity, SHARES_MAX, Split, WEIGHT_MAX};
use crate::data::{ALIASES_MAX, DEPLOYMENTS_MAX, DataError, DataFolder, DeploymentRow, Page};

/// A function `shop` with versions 1 to `count`.
fn shop(count: u32) -> (super::Place, DataFolder) {
    let (place, data) = opened();
    for number in 1..=count {
        assert_eq!(add(&data, "shop", &number.to_string()), number);
    }
    (place, data)
}

fn shares(row: &DeploymentRow) -> Vec<(u32, u32)> {
    row.split.shares.iter().map(|share| (share.version, share.weight)).collect()
}

#[test]
fn a_deployment_tells_what_was_set_and_by_whom() {
    let (_place, data) = shop(2);
    let first = set(&data, "shop", "live", 1);
    let two = Split { affinity: Affinity::Cookie("user".to_owned()), ..split(&[(2, 1), (1, 99)]) };
    let second = try_set(&data, name("shop", "live"), &two, None).unwrap();
    let expected = DeploymentRow {
        id: first.id + 1,
        function: "shop".to_owned(),
        alias: "live".to_owned(),
        split: Split { affinity: Affinity::Cookie("user".to_owned()), ..split(&[(1, 99), (2, 1)]) },
        replaced: Some(first.id),
        back: Some(first.id),
        rolled_back: false,
        at: NOW,
        actor: "ada".to_owned(),
    };
    assert_eq!(second, expected);
    assert_eq!(data.alias(name("shop", "live")).unwrap(), Some(expected.clone()));
    assert_eq!(data.deployment(second.id).unwrap(), Some(expected));
    assert_eq!(data.alias(name("shop", "beta")).unwrap(), None);
    assert_eq!(data.deployment(99).unwrap(), None);
}

#[test]
fn what_is_set_already_is_not_set_again() {
    let (_place, data) = shop(2);
    let first = try_set(&data, name("shop", "live"), &split(&[(1, 5), (2, 5)]), None).unwrap();
    let again = try_set(&data, name("shop", "live"), &split(&[(2, 5), (1, 5)]), Some(99)).unwrap();
    assert_eq!(again, first);
    let other = Split { affinity: Affinity::Client, ..split(&[(1, 5), (2, 5)]) };
    assert_ne!(try_set(&data, name("shop", "live"), &other, None).unwrap().id, first.id);
}

#[test]
fn shares_that_cannot_be_served_are_refused() {
    let (_place, data) = shop(9);
    let many: Vec<(u32, u32)> = (1..=9).map(|version| (version, 1)).collect();
    let refused = |split: &Split| try_set(&data, name("shop", "live"), split, None).unwrap_err().to_string();
    let why = "the alias cannot be divided so: ";
    assert_eq!(refused(&split(&[])), format!("{why}it has 0 shares; give 1 to 8"));
    assert_eq!(refused(&split(&many)), format!("{why}it has 9 shares; give 1 to 8"));
    assert_eq!(refused(&split(&[(1, 0)])), format!("{why}v1 has the weight 0; give 1 to 1000"));
    assert_eq!(
        refused(&split(&[(1, 1), (2, 1_001)])),
        format!("{why}v2 has the weight 1001; give 1 to 1000")
    );
    assert_eq!(refused(&split(&[(1, 1), (2, 1), (1, 2)])), format!("{why}v1 is named twice"));
    for name in [String::new(), "n".repeat(129)] {
        let split = Split { affinity: Affinity::Header(name), ..split(&[(1, 1)]) };
        assert_eq!(refused(&split), format!("{why}the name for its affinity must have 1 to 128 bytes"));
    }
    assert_eq!(refused(&split(&[(1, 1), (10, 1)])), "function `shop` has no version v10");
    assert_eq!(data.aliases("shop").unwrap(), []);
    try_set(&data, name("shop", "live"), &split(&many[..SHARES_MAX]), None).unwrap();
    try_set(&data, name("shop", "live"), &split(&[(1, WEIGHT_MAX), (2, 1)]), None).unwrap();
}

#[test]
fn names_are_checked() {
    let (_place, data) = shop(1);
    let error = try_set(&data, name("shop", "Live"), &Split::whole(1), None).unwrap_err();
    assert!(matches!(error, DataError::BadName(_)), "{error}");
    let error = try_set(&data, name("cart", "live"), &Split::whole(1), None).unwrap_err();
    assert_eq!(error.to_string(), "there is no function `cart`");
}

#[test]
fn an_alias_that_moved_is_not_set() {
    let (_place, data) = shop(3);
    let live = name("shop", "live");
    let error = try_set(&data, live, &Split::whole(1), Some(1)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "alias `live` of `shop` was moved meanwhile: nothing is deployed to it; look at it again and repeat the change"
    );
    let first = set(&data, "shop", "live", 1);
    let second = try_set(&data, live, &Split::whole(2), Some(first.id)).unwrap();
    let error = try_set(&data, live, &Split::whole(3), Some(first.id)).unwrap_err();
    assert!(matches!(error, DataError::Moved { now: Some(now), .. } if now == second.id), "{error}");
    assert_eq!(data.alias(live).unwrap(), Some(second));
}

#[test]
fn aliases_are_bounded() {
    let (_place, data) = shop(1);
    for number in 0..ALIASES_MAX {
        set(&data, "shop", &format!("a{number}"), 1);
    }
    let error = try_set(&data, name("shop", "beyond"), &Split::whole(1), None).unwrap_err();
    assert!(matches!(error, DataError::TooMany { max: ALIASES_MAX, .. }), "{error}");
    set(&data, "shop", "a0", 1);
    data.delete_alias(name("shop", "a0")).unwrap();
    set(&data, "shop", "beyond", 1);
    assert_eq!(data.aliases("shop").unwrap().len(), ALIASES_MAX as usize);
}

#[test]
fn two_rollbacks_go_back_two_steps() {
    let (_place, data) = shop(4);
    let first = set(&data, "shop", "live", 1);
    set(&data, "shop", "live", 2);
    let third = set(&data, "shop", "live", 3);
    let fourth = back(&data, "shop", "live").unwrap();
    assert_eq!(shares(&fourth), [(2, 1)]);
    assert_eq!((fourth.replaced, fourth.back, fourth.rolled_back), (Some(third.id), Some(first.id), true));
    // Something new on the way back is itself a step.
    set(&data, "shop", "live", 4);
    assert_eq!(shares(&back(&data, "shop", "live").unwrap()), [(2, 1)]);
    assert_eq!(shares(&back(&data, "shop", "live").unwrap()), [(1, 1)]);
    let error = back(&data, "shop", "live").unwrap_err();
    assert_eq!(error.to_string(), "there is nothing before the present deployment of alias `live` of `shop`");
    assert_eq!(data.deployments("shop", Page::first(99)).unwrap().len(), 7);
}

#[test]
fn a_rollback_needs_its_versions() {
    let (_place, data) = shop(3);
    let first = try_set(&data, name("shop", "live"), &split(&[(1, 1), (2, 1)]), None).unwrap();
    set(&data, "shop", "live", 2);
    set(&data, "shop", "live", 3);
    data.delete_version("shop", 1).unwrap();
    back(&data, "shop", "live").unwrap();
    let error = back(&data, "shop", "live").unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "alias `live` of `shop` cannot go back to deployment {}: v1 was deleted; set the alias to a version that \
             exists",
            first.id
        )
    );
    assert_eq!(shares(&data.alias(name("shop", "live")).unwrap().unwrap()), [(2, 1)]);
}

#[test]
fn what_is_not_there_is_named() {
    let (_place, data) = shop(1);
    assert_eq!(back(&data, "cart", "live").unwrap_err().to_string(), "there is no function `cart`");
    assert_eq!(back(&data, "shop", "live").unwrap_err().to_string(), "function `shop` has no alias `live`");
    let error = data.delete_alias(name("shop", "live")).unwrap_err();
    assert!(matches!(error, DataError::NoAlias { .. }), "{error}");
}

#[test]
fn a_deleted_alias_leaves_its_deployments_and_starts_anew() {
    let (_place, data) = shop(2);
    set(&data, "shop", "live", 1);
    set(&data, "shop", "live", 2);
    data.delete_alias(name("shop", "live")).unwrap();
    assert_eq!(data.aliases("shop").unwrap(), []);
    assert_eq!(data.deployments("shop", Page::first(9)).unwrap().len(), 2);
    let anew = set(&data, "shop", "live", 2);
    assert_eq!((anew.replaced, anew.back), (None, None));
    data.delete_version("shop", 1).unwrap();
}

#[test]
fn deployments_are_listed_newest_first_and_in_parts() {
    let (_place, data) = shop(3);
    let ids: Vec<i64> = (1..=3).map(|number| set(&data, "shop", "live", number).id).collect();
    let listed = |after, limit| -> Vec<i64> {
        data.deployments("shop", Page { after, limit }).unwrap().into_iter().map(|row| row.id).collect()
    };
    assert_eq!(listed(None, 2), [ids[2], ids[1]]);
    assert_eq!(listed(Some(ids[1]), 2), [ids[0]]);
}

#[test]
fn old_deployments_are_forgotten_but_for_what_aliases_need() {
    let (_place, data) = shop(4);
    let first = set(&data, "shop", "live", 1);
    let second = set(&data, "shop", "live", 2);
    let third = set(&data, "shop", "live", 3);
    sql(
        &data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {DEPLOYMENTS_MAX})
             INSERT INTO deployments (function, alias, shares, affinity, rolled_back, at, actor)
             SELECT 'shop', 'gone', '[]', '\"none\"', 0, 0, '' FROM n"
        ),
    );
    set(&data, "shop", "beta", 1);
    let is_kept = |row: &DeploymentRow| data.deployment(row.id).unwrap().is_some();
    assert_eq!([&first, &second, &third].map(is_kept), [false, true, true]);
    assert_eq!(shares(&back(&data, "shop", "live").unwrap()), [(2, 1)]);
    assert!(matches!(back(&data, "shop", "live"), Err(DataError::NothingBefore { .. })));
    let page = |after| data.deployments("shop", Page { after, limit: 1_000 }).unwrap();
    let newest = page(None);
    assert_eq!(newest.len(), DEPLOYMENTS_MAX as usize);
    // `third` is kept no more since the rollback left it.
    assert_eq!(page(newest.last().map(|row| row.id)).len(), 0);
}
