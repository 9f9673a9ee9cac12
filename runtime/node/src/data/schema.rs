//! The format of a database: how it is opened, recognised, and brought from an older format to this release's.

use super::DataError;
use super::error::{Fault, Found};
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// What a database of the data folder is.
pub(super) struct Schema {
    /// Name of its file in the data folder.
    pub(super) file: &'static str,
    /// Marks a database as one of these.
    pub(super) application_id: i32,
    /// The steps from each format to the next. A step that was ever released is never changed: databases exist that took it.
    pub(super) steps: &'static [&'static str],
}

impl Schema {
    /// The format that this release writes: how many steps lead to it.
    pub(super) fn format(&self) -> u32 {
        u32::try_from(self.steps.len()).unwrap_or(u32::MAX)
    }
}

/// How long a call waits for another program that locks the database, such as `sqlite3`.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Opens the database at `file`, which may be empty, and brings it to this release's format.
pub(super) fn open(file: &Path, schema: &Schema) -> Result<Connection, DataError> {
    let mut connection = connect(file)?;
    let found = found_format(&connection, file, schema)?;
    let explain = |fault| Found::in_file(file).settle("prepare the database", fault);
    configure(&connection).map_err(|error| explain(error.into()))?;
    for (format, step) in (1..).zip(schema.steps).skip(found.unwrap_or(0) as usize) {
        let taken = take_step(&mut connection, schema.application_id, format, step);
        taken.map_err(|error| explain(error.into()))?;
    }
    Ok(connection)
}

/// Opens a database without looking at it.
pub(super) fn connect(file: &Path) -> Result<Connection, DataError> {
    // One thread at a time uses a connection, so it needs no locks of its own.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        Ok(connection)
    };
    open().map_err(|error| Found::in_file(file).explain("open the database", error))
}

/// The format of a database, or `None` of an empty one.
///
/// # Errors
/// The database is of something else, of a newer release, or none at all.
pub(super) fn found_format(
    connection: &Connection,
    file: &Path,
    schema: &Schema,
) -> Result<Option<u32>, DataError> {
    let read = || -> Result<(i32, u32, bool), Fault> {
        let application_id = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let format = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let is_empty =
            connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?;
        Ok((application_id, format, is_empty))
    };
    let (application_id, format, is_empty) =
        read().map_err(|fault| Found::in_file(file).settle("read the format", fault))?;
    let known = schema.format();
    match application_id {
        id if id == schema.application_id && format > known => {
            Err(DataError::NewerFormat { file: file.to_owned(), found: format, known })
        }
        id if id == schema.application_id => Ok(Some(format)),
        0 if format == 0 && is_empty => Ok(None),
        _ => Err(DataError::NotCatalog { file: file.to_owned(), application_id }),
    }
}

/// Takes one step whole: killed in its midst, the database keeps the format before it.
pub(super) fn take_step(
    connection: &mut Connection,
    application_id: i32,
    format: u32,
    step: &str,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(step)?;
    transaction.pragma_update(None, "application_id", application_id)?;
    transaction.pragma_update(None, "user_version", format)?;
    transaction.commit()
}

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    // A write-ahead log: backups read while the node writes, and a killed process leaves whole transactions.
    connection.pragma_update(None, "journal_mode", "wal")?;
    // Each commit is on disk when it returns, through a loss of power too.
    connection.pragma_update(None, "synchronous", "full")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Damaged pages are found where they are read, and a schema that somebody altered calls no functions.
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "trusted_schema", false)
}
