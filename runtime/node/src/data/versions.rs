//! Versions: numbered from 1 for each function, never changed, deleted when no alias needs them.

use super::error::Fault;
use super::functions;
use super::values::{WORD_BYTES_MAX, check_bytes};
use super::{DataError, DataFolder, Millis, Page};
use isolet_isolate::version::ComponentDigest;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Params, Row, Transaction, params};
use serde::Serialize;

/// The most versions a function may have: years of daily deploys between two collections.
pub const VERSIONS_MAX: u32 = 1_000;

/// Longest manifest; one is written by hand, so a hundredth of it is common.
const MANIFEST_BYTES_MAX: usize = 1 << 20;

/// Longest record of what is deployed; it repeats the manifest's values.
const DEPLOYED_BYTES_MAX: usize = 4 << 20;

/// A version to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewVersion<'a> {
    /// Name of the function; it is made if it is new.
    pub function: &'a str,
    /// Digest of the component.
    pub digest: ComponentDigest,
    /// Bytes of the component.
    pub size: u64,
    /// Name of the manifest's file, which says how to read it.
    pub manifest_file: &'a str,
    /// The manifest as its author wrote it.
    pub manifest_text: &'a str,
    /// What is served of it, as JSON.
    pub deployed: &'a str,
    /// Equal for two deploys of the same: the second gets the version of the first.
    pub fingerprint: &'a str,
    /// The present time.
    pub at: Millis,
    /// Who adds it.
    pub by: &'a str,
}

/// A version that is in the catalog now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added {
    /// The version.
    pub version: VersionRow,
    /// Whether an earlier call had added it.
    pub was_there: bool,
}

/// A version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VersionRow {
    /// Name of the function.
    pub function: String,
    /// Its number, from 1.
    pub number: u32,
    /// Digest of the component.
    pub digest: ComponentDigest,
    /// Bytes of the component.
    pub size: u64,
    /// Name of the manifest's file.
    pub manifest_file: String,
    /// The manifest as its author wrote it.
    pub manifest_text: String,
    /// What is served of it, as JSON.
    pub deployed: String,
    /// Equal for two deploys of the same.
    pub fingerprint: String,
    /// When it was added.
    pub created_at: Millis,
    /// Who added it.
    pub created_by: String,
}

/// Versions that are no more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// Function and number of each.
    pub versions: Vec<(String, u32)>,
    /// Components that no version needs any more.
    pub unreferenced: Vec<ComponentDigest>,
}

impl DataFolder {
    /// Adds a version under the next number, unless the function has one of the same fingerprint.
    ///
    /// # Errors
    /// The name is none, a text is too long, a bound is reached, or the database fails.
    pub fn add_version(&self, new: &NewVersion<'_>) -> Result<Added, DataError> {
        check_texts(new)?;
        self.write("add a version", |tx| {
            functions::ensure(tx, new.function, new.at)?;
            if let Some(version) = find_same(tx, new)? {
                return Ok(Added { version, was_there: true });
            }
            refuse_too_many(tx, new.function)?;
            Ok(Added { version: insert(tx, new)?, was_there: false })
        })
    }

    /// A version.
    ///
    /// # Errors
    /// The database fails.
    pub fn version(&self, function: &str, number: u32) -> Result<Option<VersionRow>, DataError> {
        self.read("read a version", |tx| Ok(find(tx, function, number)?))
    }

    /// A part of a function's versions, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn versions(&self, function: &str, page: Page<u32>) -> Result<Vec<VersionRow>, DataError> {
        self.read("list versions", |tx| {
            let sql =
                format!("{SELECT} WHERE v.function = ?1 AND v.number < ?2 ORDER BY v.number DESC LIMIT ?3");
            let mut select = tx.prepare(&sql)?;
            let before = page.after.map_or(i64::MAX, i64::from);
            let rows = select.query_map(params![function, before, page.rows_max()], version)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// What `look` makes of what is served, as JSON, of each version that [`DataFolder::gc`] would leave.
    ///
    /// # Errors
    /// The database fails.
    pub fn kept<T>(&self, keep: u32, look: impl Fn(&str) -> T) -> Result<Vec<T>, DataError> {
        self.read("list versions", |tx| {
            let mut select =
                tx.prepare(&format!("SELECT deployed FROM versions v WHERE ({PRUNABLE}) IS NOT TRUE"))?;
            let rows = select.query_map([keep], |row| Ok(look(row.get_ref(0)?.as_str()?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Deletes a version that no alias serves or would go back to.
    ///
    /// # Errors
    /// There is no such version, an alias needs it, or the database fails.
    pub fn delete_version(&self, function: &str, number: u32) -> Result<Removed, DataError> {
        self.write("delete a version", |tx| {
            require(tx, function, number)?;
            let aliases = users(tx, function, number)?;
            if !aliases.is_empty() {
                let function = function.to_owned();
                return Err(DataError::InUse { function, version: number, aliases }.into());
            }
            Ok(remove(tx, "function = ?1 AND number = ?2", params![function, number])?)
        })
    }

    /// Deletes the versions that no alias serves or would go back to, but for the newest `keep` of each function.
    ///
    /// # Errors
    /// The database fails.
    pub fn gc(&self, keep: u32) -> Result<Removed, DataError> {
        let removed = self.write("delete old versions", |tx| Ok(remove(tx, PRUNABLE, params![keep])?))?;
        // Gives the room of the log back. Where the database cannot take over what is in it, it stays.
        let _ = self.catalog.connection().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        Ok(removed)
    }

    /// The components that some version needs, in the order of their digests.
    ///
    /// # Errors
    /// The database fails.
    pub fn components(&self) -> Result<Vec<ComponentDigest>, DataError> {
        self.read("list the components", |tx| Ok(components_of(tx)?))
    }
}

/// The components of a catalog, in the order of their digests.
pub(super) fn components_of(catalog: &Connection) -> rusqlite::Result<Vec<ComponentDigest>> {
    let mut select = catalog.prepare("SELECT DISTINCT digest FROM versions ORDER BY digest")?;
    select.query_map([], |row| digest(row, 0))?.collect()
}

const SELECT: &str = "SELECT v.function, v.number, v.digest, v.size, v.manifest_file, v.manifest_text, v.deployed, \
                      v.fingerprint, v.created_at, v.created_by FROM versions v";

/// Versions that are older than the newest `?1` of their function and that no alias needs.
const PRUNABLE: &str = "number <= (SELECT n.number FROM versions n WHERE n.function = v.function \
                                   ORDER BY n.number DESC LIMIT 1 OFFSET ?1) \
                        AND NOT EXISTS (SELECT 1 FROM uses u WHERE u.function = v.function AND u.version = v.number)";

/// The versions that aliases share now, in the order of function and number.
pub(super) fn all_live(tx: &Transaction<'_>) -> rusqlite::Result<Vec<VersionRow>> {
    let sql = format!(
        "{SELECT} WHERE (v.function, v.number) IN (SELECT function, version FROM uses WHERE live) \
         ORDER BY v.function, v.number"
    );
    tx.prepare(&sql)?.query_map([], version)?.collect()
}

/// Refuses a version that is not there.
pub(super) fn require(tx: &Transaction<'_>, function: &str, number: u32) -> Result<(), Fault> {
    if is_there(tx, function, number)? {
        return Ok(());
    }
    functions::require(tx, function)?;
    Err(DataError::NoVersion { function: function.to_owned(), version: number }.into())
}

pub(super) fn is_there(tx: &Transaction<'_>, function: &str, number: u32) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM versions WHERE function = ?1 AND number = ?2";
    Ok(tx.query_row(sql, params![function, number], |_| Ok(())).optional()?.is_some())
}

/// Deletes the versions that a condition on `versions v` holds for. Aliases are the caller's care.
pub(super) fn remove(
    tx: &Transaction<'_>,
    condition: &str,
    values: impl Params,
) -> rusqlite::Result<Removed> {
    let mut removed = Removed::default();
    let sql = format!("DELETE FROM versions AS v WHERE {condition} RETURNING function, number, digest");
    let mut delete = tx.prepare(&sql)?;
    let mut rows = delete.query(values)?;
    while let Some(row) = rows.next()? {
        removed.versions.push((row.get(0)?, row.get(1)?));
        removed.unreferenced.push(digest(row, 2)?);
    }
    removed.versions.sort_unstable();
    removed.unreferenced.sort_unstable();
    removed.unreferenced.dedup();
    let mut needed = tx.prepare("SELECT 1 FROM versions WHERE digest = ?1")?;
    let mut unreferenced = Vec::new();
    for digest in removed.unreferenced {
        if !needed.exists([digest.to_string()])? {
            unreferenced.push(digest);
        }
    }
    Ok(Removed { unreferenced, ..removed })
}

fn check_texts(new: &NewVersion<'_>) -> Result<(), DataError> {
    check_bytes("the name of the manifest's file", new.manifest_file, WORD_BYTES_MAX)?;
    check_bytes("the fingerprint", new.fingerprint, WORD_BYTES_MAX)?;
    check_bytes("the actor's name", new.by, WORD_BYTES_MAX)?;
    check_bytes("the manifest", new.manifest_text, MANIFEST_BYTES_MAX)?;
    check_bytes("the record of what is deployed", new.deployed, DEPLOYED_BYTES_MAX)
}

fn find(tx: &Transaction<'_>, function: &str, number: u32) -> rusqlite::Result<Option<VersionRow>> {
    let sql = format!("{SELECT} WHERE v.function = ?1 AND v.number = ?2");
    tx.query_row(&sql, params![function, number], version).optional()
}

fn find_same(tx: &Transaction<'_>, new: &NewVersion<'_>) -> rusqlite::Result<Option<VersionRow>> {
    let sql = format!("{SELECT} WHERE v.function = ?1 AND v.fingerprint = ?2");
    tx.query_row(&sql, [new.function, new.fingerprint], version).optional()
}

fn refuse_too_many(tx: &Transaction<'_>, function: &str) -> Result<(), Fault> {
    let sql = "SELECT count(*) FROM versions WHERE function = ?1";
    let count: u32 = tx.query_row(sql, [function], |row| row.get(0))?;
    if count >= VERSIONS_MAX {
        let what = format!("versions of `{function}`");
        let advice = "delete old ones with `isolet gc`";
        return Err(DataError::TooMany { what, max: VERSIONS_MAX, advice }.into());
    }
    Ok(())
}

fn insert(tx: &Transaction<'_>, new: &NewVersion<'_>) -> rusqlite::Result<VersionRow> {
    let sql = "UPDATE functions SET last_number = last_number + 1 WHERE name = ?1 RETURNING last_number";
    let number: u32 = tx.query_row(sql, [new.function], |row| row.get(0))?;
    tx.execute(
        "INSERT INTO versions (function, number, digest, size, manifest_file, manifest_text, deployed, fingerprint, \
         created_at, created_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            new.function,
            number,
            new.digest.to_string(),
            new.size,
            new.manifest_file,
            new.manifest_text,
            new.deployed,
            new.fingerprint,
            new.at,
            new.by
        ],
    )?;
    find(tx, new.function, number)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}

fn users(tx: &Transaction<'_>, function: &str, number: u32) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT DISTINCT alias FROM uses WHERE function = ?1 AND version = ?2 ORDER BY alias";
    tx.prepare(sql)?.query_map(params![function, number], |row| row.get(0))?.collect()
}

fn version(row: &Row<'_>) -> rusqlite::Result<VersionRow> {
    Ok(VersionRow {
        function: row.get(0)?,
        number: row.get(1)?,
        digest: digest(row, 2)?,
        size: row.get(3)?,
        manifest_file: row.get(4)?,
        manifest_text: row.get(5)?,
        deployed: row.get(6)?,
        fingerprint: row.get(7)?,
        created_at: row.get(8)?,
        created_by: row.get(9)?,
    })
}

fn digest(row: &Row<'_>, column: usize) -> rusqlite::Result<ComponentDigest> {
    let text: String = row.get(column)?;
    ComponentDigest::try_from(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into()))
}
