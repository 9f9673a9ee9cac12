//! What happened on the node, in a database of its own: however much is written here, the catalog is not held up.

mod post_mortems;

pub use post_mortems::{POST_MORTEMS_KEPT, POST_MORTEMS_MAX, POST_MORTEMS_MAX_OF_ONE, PostMortemQuery};

use super::DataError;
mod usage;

pub use usage::{
    USAGE_DAY_ROWS_MAX, USAGE_DAYS_KEPT, USAGE_MINUTE_ROWS_MAX, USAGE_MINUTES_KEPT, UsageBatch, UsageBy,
    UsagePlace, UsageQuery,
};

use super::database::Database;
use super::error::Fault;
use super::schema::Schema;
use cap_std::fs::Dir;
use rusqlite::Transaction;
use std::path::Path;

/// The database of what happened; its mark is `ISOR`.
pub(super) const RECORDS: Schema =
    Schema { file: "records.db", application_id: 0x4953_4f52, steps: &[include_str!("format_1.sql")] };

/// What happened on the node.
pub struct Records(pub(super) Database);

impl Records {
    pub(super) fn open(dir: &Dir, path: &Path) -> Result<Self, DataError> {
        Ok(Records(Database::open(dir, path, &RECORDS)?))
    }

    pub(super) fn close(self) -> Result<(), DataError> {
        self.0.close()
    }

    /// Runs what only reads; all of it sees one state.
    fn read<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        self.0.read(doing, read)
    }

    /// Runs what changes the records: all of it is on disk when this returns, or none happened.
    fn write<T>(
        &self,
        doing: &'static str,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        self.0.write(doing, write)
    }
}
