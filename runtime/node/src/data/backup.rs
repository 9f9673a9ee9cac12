//! Backup while the node runs, and restore while it does not.

use super::error::Found;
use super::lock::FolderLock;
use super::{CATALOG, DataError, DataFolder, schema};
use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::ffi::{self, SQLITE_BUSY};
use std::fs::File;
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

/// Name of a catalog that is checked before it takes the place of the present one.
const RESTORED: &str = "catalog.db.restored";

/// What SQLite keeps beside a database in use.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

impl DataFolder {
    /// Writes a copy of the catalog, as it is at one moment, into a new file that only the node's user can read. Changes go
    /// on meanwhile.
    ///
    /// # Errors
    /// The file is there already or cannot be written (then nothing of it stays), or the database fails.
    pub fn backup_to(&self, path: &Path) -> Result<(), DataError> {
        let failed = |source| DataError::io("write the backup", path.to_owned(), source);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        options.open(path).map(drop).map_err(failed)?;
        let copied = self.copy_to(path).and_then(|()| sync_with_name(path).map_err(failed));
        if copied.is_err() {
            // What is not whole must not be taken for a backup.
            let _ = std::fs::remove_file(path);
        }
        copied
    }

    /// Puts a backup in place of the catalog in the data folder `dir` at `path`, which no node may hold. The catalog that
    /// was there is gone then. Until the last step, and if the backup does not hold, it stays as it is.
    ///
    /// # Errors
    /// A node holds the folder, the file is no catalog, damaged or of a newer release, or the file system fails.
    pub fn restore(dir: &Dir, path: &Path, backup: &Path) -> Result<(), DataError> {
        let _lock = FolderLock::take(dir, path)?;
        let copied = copy_in(dir, path, backup).and_then(|()| check(&path.join(RESTORED), backup));
        let placed = copied.and_then(|()| place(dir, path));
        if placed.is_err() {
            let _ = remove_with_companions(dir, RESTORED);
        }
        placed
    }

    /// Copies over a connection of its own, which holds up nobody.
    fn copy_to(&self, path: &Path) -> Result<(), DataError> {
        let source = schema::connect(&self.file)?;
        let mut target = schema::connect(path)?;
        let copied =
            copy(&source, &mut target).and_then(|()| target.pragma_update(None, "journal_mode", "delete"));
        copied.map_err(|error| Found::in_file(path).explain("write the backup", error))
    }
}

/// All pages in one step, so that they are of one moment.
fn copy(source: &Connection, target: &mut Connection) -> rusqlite::Result<()> {
    match Backup::new(source, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(SQLITE_BUSY), None)),
    }
}

fn copy_in(dir: &Dir, path: &Path, backup: &Path) -> Result<(), DataError> {
    let source =
        File::open(backup).map_err(|source| DataError::io("read the backup", backup.to_owned(), source))?;
    let copy = || -> io::Result<()> {
        remove_with_companions(dir, RESTORED)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut target = dir.open_with(RESTORED, &options)?.into_std();
        io::copy(&mut &source, &mut target)?;
        target.sync_all()
    };
    copy().map_err(|source| DataError::io("write", path.join(RESTORED), source))
}

/// Checks the copy of a backup, every page of it; messages name the backup.
fn check(copy: &Path, backup: &Path) -> Result<(), DataError> {
    let found = Found::in_file(backup);
    let connection = schema::connect(copy)?;
    if schema::found_format(&connection, backup)?.is_none() {
        return Err(DataError::NotCatalog { file: backup.to_owned(), application_id: 0 });
    }
    let checked = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let words = checked.map_err(|error| found.explain("check the backup", error))?;
    if words != "ok" {
        return Err(DataError::Broken { file: backup.to_owned(), source: words.into() });
    }
    // Alone in its file, so that a rename moves all of it.
    let closed = connection.pragma_update(None, "journal_mode", "delete");
    closed
        .and_then(|()| connection.close().map_err(|(_, error)| error))
        .map_err(|error| found.explain("check", error))
}

/// Puts the checked copy in place of the catalog.
fn place(dir: &Dir, path: &Path) -> Result<(), DataError> {
    // A log of the present catalog would be replayed into the restored one. Opening and closing moves it where it belongs,
    // so that the present catalog is whole until the rename; of one that is damaged nothing can be kept.
    let file = path.join(CATALOG);
    if dir.exists(CATALOG) {
        let _ = schema::connect(&file).map(|connection| {
            connection
                .pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))
                .and(connection.close().map_err(|(_, error)| error))
        });
    }
    let named = || -> io::Result<()> {
        remove_companions(dir, CATALOG)?;
        dir.rename(RESTORED, dir, CATALOG)?;
        dir.open(".")?.sync_all()
    };
    named().map_err(|source| DataError::io("replace", file, source))
}

fn remove_with_companions(dir: &Dir, name: &str) -> io::Result<()> {
    remove_companions(dir, name)?;
    remove(dir, name)
}

fn remove_companions(dir: &Dir, name: &str) -> io::Result<()> {
    COMPANIONS.iter().try_for_each(|end| remove(dir, &format!("{name}{end}")))
}

fn remove(dir: &Dir, name: &str) -> io::Result<()> {
    match dir.remove_file(name) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Makes a file and its name durable.
fn sync_with_name(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    File::open(parent.map_or_else(|| PathBuf::from("."), Path::to_owned))?.sync_all()
}
