//! Backup and restore.

use super::{Place, add, opened, set, sql};
use crate::data::{CATALOG, DataError, Restoring};
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

fn restore(place: &Place, backup: &Path) -> Result<(), DataError> {
    let (dir, path) = (place.dir(), place.path());
    let restoring = Restoring::begin(&dir, path, true)?;
    restoring.stage(&mut fs::File::open(backup).unwrap(), backup)?;
    restoring.place()
}

/// The files in a folder, in the order of their names.
fn files(path: &Path) -> Vec<String> {
    let names = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

#[test]
fn a_backup_brings_back_what_was() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    set(&data, "shop", "live", 1);
    let then = data.snapshot().unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    data.backup_to(&backup).unwrap();
    assert_eq!(fs::metadata(&backup).unwrap().permissions().mode() & 0o777, 0o600);
    add(&data, "shop", "b");
    set(&data, "shop", "live", 2);
    data.close().unwrap();
    restore(&place, &backup).unwrap();
    assert_eq!(files(place.path()), ["catalog.db", "lock", "records.db"]);
    assert_eq!(files(elsewhere.path()), ["backup.db"]);
    let data = place.open();
    assert_eq!(data.snapshot().unwrap(), then);
    assert_eq!(add(&data, "shop", "c"), 2);
    let new = Place::new();
    restore(&new, &backup).unwrap();
    assert_eq!(new.open().snapshot().unwrap(), then);
}

#[test]
fn the_log_of_the_old_catalog_is_not_replayed_into_the_restored_one() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    data.backup_to(&backup).unwrap();
    for number in 0..50 {
        add(&data, "shop", &number.to_string());
    }
    // As after a kill: the database and its log, both in use.
    let killed = Place::new();
    for name in ["catalog.db", "catalog.db-wal"] {
        fs::copy(place.path().join(name), killed.path().join(name)).unwrap();
    }
    assert!(fs::metadata(killed.path().join("catalog.db-wal")).unwrap().len() > 0);
    restore(&killed, &backup).unwrap();
    assert_eq!(files(killed.path()), ["catalog.db", "lock"]);
    assert_eq!(killed.open().function("shop").unwrap().unwrap().versions, 1);
}

#[test]
fn a_damaged_catalog_is_replaced() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    let elsewhere = tempfile::tempdir().unwrap();
    let backup = elsewhere.path().join("backup.db");
    data.backup_to(&backup).unwrap();
    let damaged = Place::new();
    for name in ["catalog.db", "catalog.db-wal"] {
        fs::write(damaged.path().join(name), [0x5a; 9_000]).unwrap();
    }
    restore(&damaged, &backup).unwrap();
    assert_eq!(damaged.open().function("shop").unwrap().unwrap().versions, 1);
}

#[test]
fn a_backup_is_of_one_moment_while_changes_go_on() {
    let (place, data) = opened();
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 1..=60 {
                add(&data, "shop", &number.to_string());
                set(&data, "shop", "live", number);
            }
            done.store(true, Ordering::Relaxed);
        });
        let mut count = 0;
        while !done.load(Ordering::Relaxed) {
            count += 1;
            let backup = place.path().join(format!("backup-{count}"));
            data.backup_to(&backup).unwrap();
            let copy = Place::new();
            restore(&copy, &backup).unwrap();
            fs::remove_file(backup).unwrap();
            let data = copy.open();
            let Some(function) = data.function("shop").unwrap() else { continue };
            let live = function.aliases.first().map_or(0, |row| row.split.shares[0].version);
            assert!([live, live + 1].contains(&function.versions), "{live} of {}", function.versions);
        }
    });
}

#[test]
fn a_frozen_catalog_has_no_name_and_what_a_kill_leaves_goes() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    fs::write(place.path().join("catalog.db.frozen"), "half").unwrap();
    let frozen = data.freeze().unwrap();
    assert!(frozen.file.metadata().unwrap().len() > 0);
    assert_eq!(frozen.components, data.components().unwrap());
    for name in ["catalog.db.frozen", "catalog.db.restored", "catalog.db.restored-wal"] {
        assert!(!place.path().join(name).exists());
        fs::write(place.path().join(name), "half").unwrap();
    }
    data.close().unwrap();
    place.open().close().unwrap();
    assert_eq!(files(place.path()), ["catalog.db", "lock", "records.db"]);
}

#[test]
fn a_backup_does_not_overwrite() {
    let (place, data) = opened();
    let taken = place.path().join("taken");
    fs::write(&taken, "mine").unwrap();
    let error = data.backup_to(&taken).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot write the backup {}", taken.display()));
    assert_eq!(fs::read(&taken).unwrap(), b"mine");
}

#[test]
fn a_backup_that_fails_leaves_nothing() {
    let (place, data) = opened();
    data.close().unwrap();
    let data = place.open();
    fs::write(place.catalog(), [0x5a; 9_000]).unwrap();
    let backup = place.path().join("backup");
    assert!(data.backup_to(&backup).is_err());
    assert!(!backup.exists());
}

#[test]
fn a_folder_in_use_is_not_restored() {
    let (place, data) = opened();
    let backup = place.path().join("backup");
    data.backup_to(&backup).unwrap();
    assert!(matches!(restore(&place, &backup), Err(DataError::Held { .. })));
}

#[test]
fn what_is_no_backup_leaves_the_catalog_as_it_is() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    let elsewhere = tempfile::tempdir().unwrap();
    let path = |name: &str| elsewhere.path().join(name);
    for number in 0..200 {
        sql(&data, &format!("INSERT INTO replies VALUES ('a', {number}, x'', 1, zeroblob(2000), 0)"));
    }
    data.backup_to(&path("newer")).unwrap();
    data.close().unwrap();
    let stored = fs::read(place.catalog()).unwrap();
    Connection::open(path("newer"))
        .unwrap()
        .pragma_update(None, "user_version", CATALOG.format() + 1)
        .unwrap();
    fs::write(path("garbage"), [0x5a; 9_000]).unwrap();
    fs::write(path("empty"), "").unwrap();
    Connection::open(path("other")).unwrap().execute_batch("CREATE TABLE recipes (a)").unwrap();
    let mut holed = stored.clone();
    let middle = holed.len() / 2;
    holed[middle..middle + 20_000].fill(0x5a);
    fs::write(path("holed"), holed).unwrap();
    fs::write(path("torn"), &stored[..stored.len() / 2]).unwrap();
    let refused = |name: &str| restore(&place, &path(name)).unwrap_err();
    assert!(matches!(refused("newer"), DataError::NewerFormat { .. }));
    assert!(matches!(refused("other"), DataError::NotCatalog { application_id: 0, .. }));
    assert!(matches!(refused("empty"), DataError::NotCatalog { application_id: 0, .. }));
    for name in ["garbage", "holed", "torn"] {
        let error = refused(name);
        assert!(matches!(&error, DataError::Broken { file, .. } if *file == path(name)), "{name}: {error:?}");
    }
    let error = Restoring::begin(&place.dir(), place.path(), false).err().unwrap();
    assert!(matches!(error, DataError::HasCatalog(_)), "{error}");
    assert_eq!(files(place.path()), ["catalog.db", "lock", "records.db"]);
    assert_eq!(fs::read(place.catalog()).unwrap(), stored);
}
