//! One database of the data folder: the connection that writes it, and transactions on it.

use super::error::{Fault, Found};
use super::schema::{self, Schema};
use super::{DataError, lock};
use cap_std::fs::Dir;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An open database.
pub(super) struct Database {
    /// The only one that writes.
    connection: Mutex<Connection>,
    /// Where it is, for messages and backups.
    file: PathBuf,
}

impl Database {
    /// Opens the database of this schema in the folder `dir`, which stands at `path`, and makes it if it is missing. One of
    /// an older release is brought to this one's format.
    pub(super) fn open(dir: &Dir, path: &Path, schema: &Schema) -> Result<Self, DataError> {
        let file = path.join(schema.file);
        lock::make_private(dir, schema.file).map_err(|source| DataError::io("make", file.clone(), source))?;
        let connection = schema::open(&file, schema)?;
        Ok(Database { connection: Mutex::new(connection), file })
    }

    /// Moves the last changes from the log into the database. Dropping does the same and keeps quiet about what fails.
    pub(super) fn close(self) -> Result<(), DataError> {
        let connection = self.connection.into_inner().unwrap_or_else(PoisonError::into_inner);
        connection.close().map_err(|(_, error)| Found::in_file(&self.file).explain("close", error))
    }

    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// Runs what only reads; all of it sees one state.
    pub(super) fn read<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, DataError> {
        self.transact(TransactionBehavior::Deferred, doing, read)
    }

    /// Runs what changes the database: all of it is on disk when this returns, or none happened.
    pub(super) fn write<T>(
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
    pub(super) fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
