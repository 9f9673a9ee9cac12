//! Versions that are parked: they ended workers or never started, and do not run until somebody wants them again.

use super::values::{WORD_BYTES_MAX, check_bytes};
use super::{DataError, DataFolder, Millis, versions};
use rusqlite::{Row, params};

/// A version that is parked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedRow {
    /// Name of the function.
    pub function: String,
    /// Number of the version.
    pub version: u32,
    /// Since when.
    pub at: Millis,
    /// Why, in words.
    pub reason: String,
}

impl DataFolder {
    /// Parks a version; one that is parked stays as it is. Whether it was not parked before.
    ///
    /// # Errors
    /// There is no such version, or the database fails.
    pub fn park(&self, parked: &ParkedRow) -> Result<bool, DataError> {
        let ParkedRow { function, version, at, reason } = parked;
        check_bytes("the reason", reason, WORD_BYTES_MAX)?;
        self.write("park a version", |tx| {
            versions::require(tx, function, *version)?;
            let sql = "INSERT INTO parked (function, version, at, reason) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
            Ok(tx.execute(sql, params![function, version, at, reason])? > 0)
        })
    }

    /// Lets versions of a function run again; those that are not parked stay as they are.
    ///
    /// # Errors
    /// The database fails.
    pub fn unpark(&self, function: &str, versions: &[u32]) -> Result<(), DataError> {
        self.write("let a version run again", |tx| {
            let mut delete = tx.prepare("DELETE FROM parked WHERE function = ?1 AND version = ?2")?;
            for version in versions {
                delete.execute(params![function, version])?;
            }
            Ok(())
        })
    }

    /// All that is parked, by function and version.
    ///
    /// # Errors
    /// The database fails.
    pub fn parked(&self) -> Result<Vec<ParkedRow>, DataError> {
        self.read("list what is parked", |tx| {
            let mut select =
                tx.prepare("SELECT function, version, at, reason FROM parked ORDER BY function, version")?;
            Ok(select.query_map([], row)?.collect::<Result<_, _>>()?)
        })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<ParkedRow> {
    Ok(ParkedRow { function: row.get(0)?, version: row.get(1)?, at: row.get(2)?, reason: row.get(3)? })
}
