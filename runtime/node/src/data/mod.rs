//! The data folder of a node: functions, versions, aliases, deployments, tokens and the audit log in one SQLite database, and
//! what happened in another.
//!
//! ```text
//! lock          held while a node runs, with its process id
//! catalog.db    what is deployed; components and machine code stand beside it, see `isolet_isolate::artifacts`
//! records.db    what happened, see [`Records`]
//! ```
//!
//! Every public function is one transaction: on disk when it returns, or nothing happened. Calls block on the disk, so they
//! belong on threads that may block. Nothing here reads a clock: callers pass the time in.

mod functions;
mod versions;
mod deployments;
mod tokens;
mod audit;
mod parked;
mod replies;
mod records;
mod backup;
mod database;
mod schema;
mod lock;
mod values;
mod error;

pub use audit::{AUDIT_ROWS_MAX, AuditEntry, AuditRow};
pub use backup::{Frozen, Restoring};
pub use deployments::{ALIASES_MAX, AliasName, DEPLOYMENTS_MAX, DeploymentRow, SetAlias};
pub use error::DataError;
pub use functions::{FUNCTIONS_MAX, FunctionRow, StoredFunction};
pub use parked::ParkedRow;
pub use records::{
    POST_MORTEMS_KEPT, POST_MORTEMS_MAX, POST_MORTEMS_MAX_OF_ONE, PostMortemQuery, Records,
    USAGE_DAY_ROWS_MAX, USAGE_DAYS_KEPT, USAGE_MINUTE_ROWS_MAX, USAGE_MINUTES_KEPT, UsageBatch, UsageBy,
    UsagePlace, UsageQuery,
};
pub use replies::{REPLIES_MAX, REPLY_KEPT, Reply, ReplyKey};
pub use tokens::{NewToken, TOKENS_MAX, TokenRow, TokenSecret};
pub use values::{Millis, PAGE_ROWS_MAX, Page};
pub use versions::{Added, NewVersion, Removed, VERSIONS_MAX, VersionRow};

use cap_std::fs::Dir;
use database::Database;
use error::Fault;
use isolet_isolate::steps;
use lock::FolderLock;
use rusqlite::Transaction;
use schema::Schema;
use std::path::Path;

/// The database of what is deployed; its mark is `ISOL`.
const CATALOG: Schema = Schema {
    file: "catalog.db",
    application_id: 0x4953_4f4c,
    steps: &[include_str!("format_1.sql"), include_str!("format_2.sql")],
};

/// The data folder of a running node, which no other node can open meanwhile.
pub struct DataFolder {
    /// Dropped before the lock, as the records are, so that the next node finds the databases closed.
    catalog: Database,
    records: Records,
    _lock: FolderLock,
}

impl DataFolder {
    /// Opens the data folder `dir`, which stands at `path`, and makes what is missing. Databases of an older release are
    /// brought to this one's format.
    ///
    /// # Errors
    /// Another node holds the folder, a database is of a newer release or damaged, or the file system fails.
    pub fn open(dir: &Dir, path: &Path) -> Result<Self, DataError> {
        let lock = FolderLock::take(dir, path)?;
        backup::remove_leftovers(dir, path)?;
        let catalog = Database::open(dir, path, &CATALOG)?;
        let records = Records::open(dir, path)?;
        Ok(DataFolder { catalog, records, _lock: lock })
    }

    /// What happened on the node.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// Closes the databases and gives the folder free. Dropping does the same and keeps quiet about what fails.
    ///
    /// # Errors
    /// The last changes could not be moved from a log into its database; the next start finds them in the log.
    pub fn close(self) -> Result<(), DataError> {
        self.records.close().and(self.catalog.close())
    }

    /// Runs what only reads; all of it sees one state.
    fn read<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        self.catalog.read(doing, read)
    }

    /// Runs what changes the catalog: all of it is on disk when this returns, or none happened.
    fn write<T>(
        &self,
        doing: &'static str,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        let written = self.catalog.write(doing, |tx| {
            let value = write(tx)?;
            steps::reached("before-commit");
            Ok(value)
        });
        steps::reached("after-commit");
        written
    }
}

#[cfg(test)]
mod tests;
