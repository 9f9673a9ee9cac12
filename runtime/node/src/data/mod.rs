//! The data folder of a node: functions, versions, aliases, deployments, tokens and the audit log, in one SQLite database.
//!
//! ```text
//! lock          held while a node runs, with its process id
//! catalog.db    what is described below; components and machine code stand beside it, see `isolet_isolate::artifacts`
//! ```
//!
//! Every public function is one transaction: on disk when it returns, or nothing happened. Calls block on the disk, so they
//! belong on threads that may block. Nothing here reads a clock: callers pass the time in.

mod functions;
mod versions;
mod deployments;
mod tokens;
mod audit;
mod replies;
mod backup;
mod schema;
mod lock;
mod values;
mod error;

pub use audit::{AUDIT_ROWS_MAX, AuditEntry, AuditRow};
pub use deployments::{ALIASES_MAX, AliasName, DEPLOYMENTS_MAX, DeploymentRow, SetAlias};
pub use error::DataError;
pub use functions::{FUNCTIONS_MAX, FunctionRow, StoredFunction};
pub use replies::{REPLIES_MAX, REPLY_KEPT, Reply, ReplyKey};
pub use schema::FORMAT;
pub use tokens::{NewToken, TOKENS_MAX, TokenRow, TokenSecret};
pub use values::{Millis, PAGE_ROWS_MAX, Page};
pub use versions::{Added, NewVersion, Removed, VERSIONS_MAX, VersionRow};

use cap_std::fs::Dir;
use error::{Fault, Found};
use lock::FolderLock;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Name of the database in the data folder.
const CATALOG: &str = "catalog.db";

/// The data folder of a running node, which no other node can open meanwhile.
pub struct DataFolder {
    /// The only one that writes. Dropped before the lock, so that the next node finds the database closed.
    connection: Mutex<Connection>,
    /// The database, for messages and backups.
    file: PathBuf,
    _lock: FolderLock,
}

impl DataFolder {
    /// Opens the data folder `dir`, which stands at `path`, and makes what is missing. A catalog of an older release is
    /// brought to this one's format.
    ///
    /// # Errors
    /// Another node holds the folder, the catalog is of a newer release or damaged, or the file system fails.
    pub fn open(dir: &Dir, path: &Path) -> Result<Self, DataError> {
        let lock = FolderLock::take(dir, path)?;
        lock::make_private(dir, CATALOG)
            .map_err(|source| DataError::io("make", path.join(CATALOG), source))?;
        let file = path.join(CATALOG);
        let connection = schema::open(&file)?;
        Ok(DataFolder { connection: Mutex::new(connection), file, _lock: lock })
    }

    /// Closes the database and gives the folder free. Dropping does the same and keeps quiet about what fails.
    ///
    /// # Errors
    /// The last changes could not be moved from the log into the database; the next start finds them in the log.
    pub fn close(self) -> Result<(), DataError> {
        let connection = self.connection.into_inner().unwrap_or_else(PoisonError::into_inner);
        connection.close().map_err(|(_, error)| Found::in_file(&self.file).explain("close", error))
    }

    /// Runs what only reads; all of it sees one state.
    fn read<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        self.transact(TransactionBehavior::Deferred, doing, read)
    }

    /// Runs what changes the catalog: all of it is on disk when this returns, or none happened.
    fn write<T>(
        &self,
        doing: &'static str,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        // Immediate: a transaction that begins with reading could otherwise not be promised to write.
        self.transact(TransactionBehavior::Immediate, doing, write)
    }

    fn transact<T>(
        &self,
        behavior: TransactionBehavior,
        doing: &'static str,
        run: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        let mut connection = self.connection();
        let done = || -> Result<T, Fault> {
            let transaction = connection.transaction_with_behavior(behavior)?;
            let value = run(&transaction)?;
            transaction.commit()?;
            Ok(value)
        };
        done().map_err(|fault| Found::in_file(&self.file).settle(doing, fault))
    }

    /// A panic elsewhere leaves nothing torn: its transaction was rolled back.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
