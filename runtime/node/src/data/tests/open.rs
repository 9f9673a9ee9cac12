//! Opening a folder: who holds it, what is in it, and what a start refuses.

use super::{Place, add, opened, set, sql};
use crate::data::records::RECORDS;
use crate::data::schema::{self, Schema};
use crate::data::{CATALOG, DataError, Page};
use rusqlite::Connection;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_second_node_is_told_who_holds_the_folder() {
    let (place, data) = opened();
    let error = place.try_open().err().unwrap();
    assert!(matches!(error, DataError::Held { pid: Some(pid), .. } if pid == std::process::id()), "{error}");
    let (folder, pid) = (place.path().display(), std::process::id());
    let words = format!(
        "the data folder {folder} is held by another node (process {pid}); stop that one, or choose another folder with \
         --data"
    );
    assert_eq!(error.to_string(), words);
    data.close().unwrap();
    place.open();
}

#[test]
fn a_lock_without_a_process_id_is_a_lock() {
    let (place, _data) = opened();
    fs::write(place.path().join("lock"), "").unwrap();
    let error = place.try_open().err().unwrap();
    assert!(matches!(error, DataError::Held { pid: None, .. }), "{error}");
}

#[test]
fn what_was_stored_is_there_after_a_clean_stop_and_without_one() {
    let (place, data) = opened();
    let number = add(&data, "shop", "a");
    set(&data, "shop", "live", number);
    let stored = data.snapshot().unwrap();
    data.close().unwrap();
    let data = place.open();
    assert_eq!(data.snapshot().unwrap(), stored);
    drop(data);
    assert_eq!(place.open().snapshot().unwrap(), stored);
}

#[test]
fn files_belong_to_the_nodes_user_alone() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    for entry in fs::read_dir(place.path()).unwrap() {
        let path = entry.unwrap().path();
        let mode = fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
}

#[test]
fn commits_are_on_disk_when_they_return() {
    let (_place, data) = opened();
    let connection = data.catalog.connection();
    let pragma = |name: &str| -> String {
        connection
            .pragma_query_value(None, name, |row| {
                row.get::<_, i64>(0).map(|it| it.to_string()).or_else(|_| row.get(0))
            })
            .unwrap()
    };
    let held = ["journal_mode", "synchronous", "foreign_keys", "application_id", "user_version"].map(pragma);
    let (id, format) = (CATALOG.application_id.to_string(), CATALOG.format().to_string());
    assert_eq!(held, ["wal", "2", "1", &id, &format]);
}

#[test]
fn a_newer_format_is_refused_and_left_alone() {
    let (place, data) = opened();
    let known = CATALOG.format();
    sql(&data, &format!("PRAGMA user_version = {}", known + 1));
    data.close().unwrap();
    let before = fs::read(place.catalog()).unwrap();
    let error = place.try_open().err().unwrap();
    let words = format!(
        "{} has format {}, and this release knows formats up to {known}; start the release that wrote it, or restore a \
         backup that this one made",
        place.catalog().display(),
        known + 1
    );
    assert_eq!(error.to_string(), words);
    assert_eq!(fs::read(place.catalog()).unwrap(), before);
}

#[test]
fn databases_of_each_older_format_are_brought_to_this_one() {
    for schema in [&CATALOG, &RECORDS] {
        for older in 0..schema.format() {
            let place = Place::new();
            make(&place, schema, older);
            let data = place.open();
            assert_eq!(add(&data, "shop", "a"), 1, "{} of format {older}", schema.file);
            data.close().unwrap();
            let connection = Connection::open(place.path().join(schema.file)).unwrap();
            let found = schema::found_format(&connection, place.path(), schema).unwrap();
            assert_eq!(found, Some(schema.format()), "{}", schema.file);
        }
    }
}

/// Makes a database as a release of an older format would have.
fn make(place: &Place, schema: &Schema, format: u32) {
    let mut connection = Connection::open(place.path().join(schema.file)).unwrap();
    for (format, step) in (1..=format).zip(schema.steps) {
        schema::take_step(&mut connection, schema.application_id, format, step).unwrap();
    }
    connection.close().unwrap();
}

#[test]
fn the_catalog_is_not_taken_for_the_records() {
    let (place, data) = opened();
    data.close().unwrap();
    let records = place.path().join("records.db");
    fs::rename(place.catalog(), &records).unwrap();
    let error = place.try_open().err().unwrap();
    assert!(matches!(error, DataError::NotCatalog { file, .. } if file == records));
}

#[test]
fn a_step_that_fails_leaves_the_format_before_it() {
    let mut connection = Connection::open_in_memory().unwrap();
    schema::take_step(&mut connection, 7, 1, CATALOG.steps[0]).unwrap();
    schema::take_step(&mut connection, 7, 2, "CREATE TABLE half (a); INSERT INTO nowhere VALUES (1)")
        .unwrap_err();
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format, 1);
    connection.prepare("SELECT * FROM half").unwrap_err();
    schema::take_step(&mut connection, 7, 2, "CREATE TABLE whole (a)").unwrap();
    let format: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    assert_eq!(format, 2);
}

#[test]
fn a_database_of_something_else_is_refused() {
    let place = Place::new();
    Connection::open(place.catalog()).unwrap().execute_batch("CREATE TABLE recipes (a)").unwrap();
    let error = place.try_open().err().unwrap();
    assert!(matches!(error, DataError::NotCatalog { application_id: 0, .. }), "{error}");
    Connection::open(place.catalog()).unwrap().pragma_update(None, "application_id", 0x1234).unwrap();
    let error = place.try_open().err().unwrap();
    assert!(
        error.to_string().contains("is a database of another program (its application id is 0x1234)"),
        "{error}"
    );
}

#[test]
fn what_is_no_database_is_refused() {
    let place = Place::new();
    fs::write(place.catalog(), [0x5a; 10_000]).unwrap();
    let error = place.try_open().err().unwrap();
    let words = format!(
        "{} is damaged; stop the node and put a backup in its place with `isolet restore`",
        place.catalog().display()
    );
    assert_eq!(error.to_string(), words);
}

#[test]
fn a_torn_catalog_is_refused() {
    let (place, data) = opened();
    add(&data, "shop", "a");
    data.close().unwrap();
    let whole = fs::read(place.catalog()).unwrap();
    for bytes in [whole.len() / 2, 4_096, 1_000, 100] {
        fs::write(place.catalog(), &whole[..bytes]).unwrap();
        let error = place.try_open().err();
        assert!(matches!(error, Some(DataError::Broken { .. })), "{bytes}: {error:?}");
    }
}

#[test]
fn rows_that_no_release_wrote_are_damage() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    set(&data, "shop", "live", 1);
    sql(&data, "UPDATE deployments SET affinity = '\"moon\"'");
    assert!(matches!(data.aliases("shop"), Err(DataError::Broken { .. })));
    sql(&data, "UPDATE versions SET digest = 'x'");
    assert!(matches!(data.versions("shop", Page::first(1)), Err(DataError::Broken { .. })));
}

#[test]
fn a_statement_that_fails_names_what_was_attempted() {
    let (place, data) = opened();
    sql(&data, "DROP TABLE audit");
    let error = data.audit(Page::first(1)).unwrap_err();
    assert_eq!(error.to_string(), format!("cannot read the audit log in {}", place.catalog().display()));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let place = Place::new();
    fs::create_dir(place.path().join("lock")).unwrap();
    let error = place.try_open().err().unwrap();
    assert_eq!(error.to_string(), format!("cannot lock {}", place.path().join("lock").display()));
    assert!(matches!(error, DataError::Io { .. }));
}

#[test]
fn a_full_disk_changes_nothing_and_the_node_goes_on() {
    let (_place, data) = opened();
    add(&data, "shop", "a");
    set(&data, "shop", "live", 1);
    let before = data.snapshot().unwrap();
    sql(&data, "PRAGMA max_page_count = 1");
    let text = "x".repeat(100_000);
    let big = crate::data::NewVersion { manifest_text: &text, ..super::version("shop", "b") };
    let error = data.add_version(&big).unwrap_err();
    assert!(matches!(error, DataError::Full { doing: "add a version", .. }), "{error:?}");
    assert_eq!(data.snapshot().unwrap(), before);
    assert_eq!(data.version("shop", 2).unwrap(), None);
    sql(&data, "PRAGMA max_page_count = 1000000");
    assert_eq!(data.add_version(&big).unwrap().version.number, 2);
}
