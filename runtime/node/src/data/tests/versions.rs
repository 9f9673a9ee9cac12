//! Functions and versions.

use super::{NOW, add, back, name, opened, set, sql, version};
use crate::data::{
    Added, DataError, FUNCTIONS_MAX, FunctionRow, Millis, NewVersion, Page, Removed, VERSIONS_MAX, VersionRow,
};
use isolet_isolate::version::ComponentDigest;

#[test]
fn a_version_is_kept_as_it_was_given() {
    let (_place, data) = opened();
    let new = NewVersion { size: 1 << 40, deployed: "{\"a\":1}", ..version("shop", "a") };
    let row = VersionRow {
        function: "shop".to_owned(),
        number: 1,
        digest: ComponentDigest::of(b"a"),
        size: 1 << 40,
        manifest_file: "isolet.toml".to_owned(),
        manifest_text: "name = \"shop\"".to_owned(),
        deployed: "{\"a\":1}".to_owned(),
        fingerprint: "a".to_owned(),
        created_at: NOW,
        created_by: "ada".to_owned(),
    };
    assert_eq!(data.add_version(&new).unwrap(), Added { version: row.clone(), was_there: false });
    let again = NewVersion { at: Millis(NOW.0 + 5), by: "eve", ..new };
    assert_eq!(data.add_version(&again).unwrap(), Added { version: row.clone(), was_there: true });
    assert_eq!(data.version("shop", 1).unwrap(), Some(row));
    assert_eq!(data.version("shop", 2).unwrap(), None);
    assert_eq!(data.version("cart", 1).unwrap(), None);
}

#[test]
fn numbers_are_counted_for_each_function_and_never_used_again() {
    let (_place, data) = opened();
    assert_eq!([add(&data, "shop", "a"), add(&data, "shop", "b"), add(&data, "cart", "a")], [1, 2, 1]);
    data.delete_version("shop", 2).unwrap();
    assert_eq!(add(&data, "shop", "b"), 3);
    data.delete_version("shop", 1).unwrap();
    data.delete_version("shop", 3).unwrap();
    assert_eq!(add(&data, "shop", "c"), 4);
}

#[test]
fn names_and_lengths_are_checked() {
    let (_place, data) = opened();
    for function in ["", "Shop", "-a", "a b", &"a".repeat(64)] {
        let error = data.add_version(&version(function, "a")).unwrap_err();
        assert!(matches!(error, DataError::BadName(_)), "{function}: {error}");
    }
    let longest = "x".repeat(1 << 20);
    let fits = NewVersion { manifest_text: &longest, ..version("shop", "a") };
    data.add_version(&fits).unwrap();
    let longer = "x".repeat((1 << 20) + 1);
    let error = data.add_version(&NewVersion { manifest_text: &longer, ..version("shop", "b") }).unwrap_err();
    assert_eq!(error.to_string(), "the manifest has 1048577 bytes; 1048576 are the most");
    let word = "x".repeat(1_025);
    for new in [
        NewVersion { manifest_file: &word, ..version("shop", "b") },
        NewVersion { fingerprint: &word, ..version("shop", "b") },
        NewVersion { by: &word, ..version("shop", "b") },
    ] {
        assert!(matches!(data.add_version(&new), Err(DataError::TooLarge { bytes: 1_025, .. })));
    }
}

#[test]
fn versions_are_bounded() {
    let (_place, data) = opened();
    add(&data, "shop", "1");
    fill(&data, "shop", 2, VERSIONS_MAX - 1);
    add(&data, "shop", "last");
    let error = data.add_version(&version("shop", "beyond")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there are 1000 versions of `shop` already, the most there may be; delete old ones with `isolet gc`"
    );
    assert!(data.add_version(&version("shop", "last")).unwrap().was_there);
    assert_eq!(data.gc(10).unwrap().versions.len(), VERSIONS_MAX as usize - 10);
    assert_eq!(add(&data, "shop", "beyond"), VERSIONS_MAX + 1);
}

#[test]
fn functions_are_bounded() {
    let (_place, data) = opened();
    sql(
        &data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {FUNCTIONS_MAX})
             INSERT INTO functions (name, created_at) SELECT 'f' || i, 0 FROM n"
        ),
    );
    add(&data, "last", "a");
    let error = data.add_version(&version("beyond", "a")).unwrap_err();
    assert!(matches!(&error, DataError::TooMany { max: FUNCTIONS_MAX, .. }), "{error}");
    assert_eq!(data.function("beyond").unwrap(), None);
    add(&data, "last", "b");
}

#[test]
fn lists_come_in_parts() {
    let (_place, data) = opened();
    for function in ["cart", "shop", "auth"] {
        for fingerprint in ["a", "b", "c"] {
            add(&data, function, fingerprint);
        }
    }
    let names = |after, limit| -> Vec<String> {
        data.functions(Page { after, limit }).unwrap().into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(None, 2), ["auth", "cart"]);
    assert_eq!(names(Some("cart"), 2), ["shop"]);
    assert_eq!(names(Some("b"), 9), ["cart", "shop"]);
    let numbers = |after, limit| -> Vec<u32> {
        data.versions("shop", Page { after, limit }).unwrap().into_iter().map(|row| row.number).collect()
    };
    assert_eq!(numbers(None, 2), [3, 2]);
    assert_eq!(numbers(Some(2), 2), [1]);
    assert_eq!(numbers(Some(1), 2), [0; 0]);
    assert_eq!(numbers(None, 0), [0; 0]);
}

#[test]
fn a_part_is_bounded() {
    assert_eq!(Page::<u32>::first(u32::MAX).rows_max(), 1_000);
    assert_eq!(Page::<u32>::first(1_000).rows_max(), 1_000);
}

#[test]
fn a_function_is_listed_with_its_aliases() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    add(&data, "shop", "b");
    let live = set(&data, "shop", "live", 1);
    let beta = set(&data, "shop", "beta", 2);
    let row =
        FunctionRow { name: "shop".to_owned(), created_at: NOW, versions: 2, aliases: vec![beta, live] };
    assert_eq!(data.function("shop").unwrap(), Some(row.clone()));
    assert_eq!(data.functions(Page::first(9)).unwrap(), [row]);
    assert_eq!(data.function("cart").unwrap(), None);
}

#[test]
fn a_version_that_an_alias_needs_is_not_deleted() {
    let (_place, data) = opened();
    for fingerprint in ["a", "b", "c"] {
        add(&data, "shop", fingerprint);
    }
    set(&data, "shop", "live", 1);
    set(&data, "shop", "live", 2);
    set(&data, "shop", "beta", 2);
    let users = |number| match data.delete_version("shop", number) {
        Err(DataError::InUse { aliases, .. }) => aliases,
        other => panic!("{other:?}"),
    };
    assert_eq!(users(1), ["live"]);
    assert_eq!(users(2), ["beta", "live"]);
    assert_eq!(
        data.delete_version("shop", 2).unwrap_err().to_string(),
        "v2 of `shop` serves, or a rollback would go to it, in: beta, live; point them elsewhere or delete them first"
    );
    set(&data, "shop", "live", 3);
    // Two steps back now, and only one is kept.
    data.delete_version("shop", 1).unwrap();
    assert!(matches!(data.delete_version("shop", 1), Err(DataError::NoVersion { version: 1, .. })));
    assert!(matches!(data.delete_version("cart", 1), Err(DataError::NoFunction(_))));
}

#[test]
fn components_that_nobody_needs_are_told() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    add(&data, "shop", "b");
    add(&data, "cart", "a");
    let [a, b] = [b"a", b"b"].map(|bytes| ComponentDigest::of(bytes));
    let mut both = [a, b];
    both.sort_unstable();
    assert_eq!(data.components().unwrap(), both);
    let removed = data.delete_version("shop", 1).unwrap();
    assert_eq!(removed, Removed { versions: vec![("shop".to_owned(), 1)], unreferenced: vec![] });
    let removed = data.delete_function("cart").unwrap();
    assert_eq!(removed, Removed { versions: vec![("cart".to_owned(), 1)], unreferenced: vec![a] });
    assert_eq!(data.components().unwrap(), [b]);
}

#[test]
fn a_deleted_function_is_gone_whole_and_may_come_anew() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    add(&data, "shop", "b");
    let old = set(&data, "shop", "live", 1);
    set(&data, "shop", "live", 2);
    set(&data, "shop", "beta", 1);
    data.delete_function("shop").unwrap();
    assert_eq!(data.function("shop").unwrap(), None);
    assert_eq!(data.snapshot().unwrap(), []);
    assert_eq!(data.deployments("shop", Page::first(9)).unwrap(), []);
    assert!(matches!(data.delete_function("shop"), Err(DataError::NoFunction(_))));
    assert_eq!(add(&data, "shop", "a"), 1);
    let new = set(&data, "shop", "live", 1);
    assert!(new.id > old.id + 2, "{new:?}");
    assert!(matches!(back(&data, "shop", "live"), Err(DataError::NothingBefore { .. })));
}

#[test]
fn a_collection_keeps_the_newest_and_what_aliases_need() {
    let (_place, data) = opened();
    for fingerprint in ["a", "b", "c", "d", "e", "f"] {
        add(&data, "shop", fingerprint);
        add(&data, "cart", fingerprint);
    }
    set(&data, "shop", "live", 1);
    set(&data, "shop", "live", 3);
    sql(&data, "UPDATE versions SET deployed = function || number");
    let mut kept = data.kept(2, str::to_owned).unwrap();
    kept.sort_unstable();
    assert_eq!(kept, ["cart5", "cart6", "shop1", "shop3", "shop5", "shop6"]);
    assert_eq!(data.kept(6, |_| ()).unwrap().len(), 12);
    let removed = data.gc(2).unwrap();
    let expected = [("cart", 1), ("cart", 2), ("cart", 3), ("cart", 4), ("shop", 2), ("shop", 4)];
    assert_eq!(removed.versions, expected.map(|(function, number)| (function.to_owned(), number)));
    let mut unreferenced = [b"b", b"d"].map(|bytes| ComponentDigest::of(bytes));
    unreferenced.sort_unstable();
    assert_eq!(removed.unreferenced, unreferenced);
    assert_eq!(data.gc(2).unwrap(), Removed::default());
    data.delete_alias(name("shop", "live")).unwrap();
    assert_eq!(data.gc(0).unwrap().versions.len(), 6);
    assert_eq!(add(&data, "shop", "a"), 7);
}

#[test]
fn what_is_served_is_read_whole() {
    let (_place, data) = opened();
    sql(
        &data,
        "CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
           SELECT 'f' || i AS f FROM n;
         CREATE TEMP TABLE v AS SELECT 1 AS number UNION SELECT 2 UNION SELECT 3;
         INSERT INTO functions (name, last_number, created_at) SELECT f, 3, 0 FROM n;
         INSERT INTO versions (function, number, digest, size, fingerprint, created_at, created_by, manifest_file,
                               manifest_text, deployed)
           SELECT f, number, printf('%064x', number), 1, number, 0, '', '', '', '' FROM n, v;
         INSERT INTO deployments (function, alias, shares, affinity, rolled_back, at, actor)
           SELECT f, 'live', json_array(json_object('version', 1, 'weight', 9), json_object('version', 3, 'weight', 1)),
                  '\"none\"', 0, 0, '' FROM n;
         INSERT INTO aliases (function, alias, deployment) SELECT function, alias, id FROM deployments;",
    );
    let stored = data.snapshot().unwrap();
    assert_eq!(stored.len(), 5_000);
    assert!(stored.is_sorted_by(|a, b| a.name < b.name));
    for function in stored {
        let versions: Vec<(&str, u32)> =
            function.versions.iter().map(|it| (it.function.as_str(), it.number)).collect();
        assert_eq!(versions, [(function.name.as_str(), 1), (function.name.as_str(), 3)]);
        assert_eq!(function.aliases.len(), 1);
        assert_eq!(function.aliases[0].function, function.name);
    }
}

#[test]
fn what_no_alias_shares_is_not_served() {
    let (_place, data) = opened();
    for (function, fingerprint) in [("shop", "a"), ("shop", "b"), ("shop", "c"), ("cart", "a")] {
        add(&data, function, fingerprint);
    }
    set(&data, "shop", "live", 1);
    let live = set(&data, "shop", "live", 2);
    let beta = set(&data, "shop", "beta", 2);
    let stored = data.snapshot().unwrap();
    assert_eq!(stored.len(), 1);
    assert_eq!(stored[0].versions, [data.version("shop", 2).unwrap().unwrap()]);
    assert_eq!(stored[0].aliases, [beta, live]);
}

/// Adds versions from `first` to `last` at once.
fn fill(data: &crate::data::DataFolder, function: &str, first: u32, last: u32) {
    sql(
        data,
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})
             INSERT INTO versions (function, number, digest, size, fingerprint, created_at, created_by, manifest_file,
                                   manifest_text, deployed)
             SELECT '{function}', i, printf('%064x', i), 1, i, 0, '', '', '', '' FROM n;
             UPDATE functions SET last_number = {last} WHERE name = '{function}'"
        ),
    );
}
