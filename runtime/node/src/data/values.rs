//! Values of rows: times, JSON, bounded texts, and parts of lists.

use super::DataError;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The most rows one call lists, so that no list holds up the one connection for long.
pub const PAGE_ROWS_MAX: u32 = 1_000;

/// Longest word: the name of a file, an actor or a token, a fingerprint.
pub(super) const WORD_BYTES_MAX: usize = 1_024;

/// Milliseconds since the epoch (1 January 1970, UTC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub i64);

/// A part of a list.
#[derive(Clone, Copy, Debug)]
pub struct Page<K> {
    /// Key of the last row of the part before; `None` for the first part.
    pub after: Option<K>,
    /// Rows at most; beyond [`PAGE_ROWS_MAX`] it counts as that.
    pub limit: u32,
}

impl<K> Page<K> {
    /// The first `limit` rows.
    pub fn first(limit: u32) -> Self {
        Page { after: None, limit }
    }

    pub(super) fn rows_max(&self) -> u32 {
        self.limit.min(PAGE_ROWS_MAX)
    }
}

/// A value kept as JSON.
pub(super) struct Json<T>(pub(super) T);

impl<T: Serialize> ToSql for Json<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(&self.0);
        Ok(text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?.into())
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Json).map_err(FromSqlError::other)
    }
}

impl ToSql for Millis {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for Millis {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(Millis)
    }
}

/// Refuses a text that is longer than the catalog keeps.
pub(super) fn check_bytes(what: &'static str, text: &str, max: usize) -> Result<(), DataError> {
    if text.len() > max {
        return Err(DataError::TooLarge { what, bytes: text.len(), max });
    }
    Ok(())
}
