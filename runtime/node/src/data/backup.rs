//! Copies of the catalog: one of the present moment while the node runs, and one put in its place while no node does.

use super::error::Found;
use super::lock::FolderLock;
use super::{CATALOG, DataError, DataFolder, schema, versions};
use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use isolet_isolate::steps;
use isolet_isolate::version::ComponentDigest;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use rusqlite::ffi::{self, SQLITE_BUSY};
use std::fs::File;
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

/// Name of a catalog that is checked before it takes the place of the present one.
const RESTORED: &str = "catalog.db.restored";

/// Name of a copy while it is made.
const FROZEN: &str = "catalog.db.frozen";

/// What SQLite keeps beside a database in use.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The catalog as it was at one moment.
pub struct Frozen {
    /// A database in a file that has no name any more: gone when it is closed.
    pub file: File,
    /// Its components, in the order of their digests.
    pub components: Vec<ComponentDigest>,
}

/// A data folder, held so that a catalog can be put in place. Dropped before that, it stays as it was.
pub struct Restoring<'f> {
    dir: &'f Dir,
    path: &'f Path,
    _lock: FolderLock,
}

impl DataFolder {
    /// Copies the catalog as it is at one moment. Changes go on meanwhile. One copy at a time.
    ///
    /// # Errors
    /// There is no room for the copy, or the database fails.
    pub fn freeze(&self) -> Result<Frozen, DataError> {
        let path = self.catalog.file().with_file_name(FROZEN);
        let _ = std::fs::remove_file(&path);
        self.backup_to(&path)?;
        steps::reached("catalog-copied");
        let opened = || -> Result<Frozen, DataError> {
            let connection = schema::connect(&path)?;
            let components = versions::components_of(&connection)
                .map_err(|error| Found::in_file(&path).explain("list the components", error))?;
            let file = File::open(&path).map_err(|source| DataError::io("read", path.clone(), source))?;
            Ok(Frozen { file, components })
        };
        let frozen = opened();
        let _ = std::fs::remove_file(&path);
        frozen
    }

    /// Writes a copy of the catalog, as it is at one moment, into a new file that only the node's user can read. Changes go
    /// on meanwhile.
    ///
    /// # Errors
    /// The file is there already or cannot be written (then nothing of it stays), or the database fails.
    pub(super) fn backup_to(&self, path: &Path) -> Result<(), DataError> {
        let failed = |source| DataError::io("write the backup", path.to_owned(), source);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        options.open(path).map(drop).map_err(failed)?;
        let copied = self.copy_to(path);
        if copied.is_err() {
            // What is not whole must not be taken for a backup.
            let _ = std::fs::remove_file(path);
        }
        copied
    }

    /// Copies over a connection of its own, which holds up nobody.
    fn copy_to(&self, path: &Path) -> Result<(), DataError> {
        let source = schema::connect(self.catalog.file())?;
        let mut target = schema::connect(path)?;
        let copied =
            copy(&source, &mut target).and_then(|()| target.pragma_update(None, "journal_mode", "delete"));
        copied.map_err(|error| Found::in_file(path).explain("write the backup", error))
    }
}

impl<'f> Restoring<'f> {
    /// Holds the data folder `dir` at `path`; with `replace`, one that has a catalog too.
    ///
    /// # Errors
    /// A node holds the folder, it has a catalog that is not to be replaced, or the file system fails.
    pub fn begin(dir: &'f Dir, path: &'f Path, replace: bool) -> Result<Self, DataError> {
        let lock = FolderLock::take(dir, path)?;
        if !replace && dir.exists(CATALOG.file) {
            return Err(DataError::HasCatalog(path.to_owned()));
        }
        Ok(Restoring { dir, path, _lock: lock })
    }

    /// Takes a catalog and checks it, every page of it; gives its components, in the order of their digests. The present
    /// one stays. Messages name `backup`.
    ///
    /// # Errors
    /// It is no catalog, damaged or of a newer release, or the file system fails.
    pub fn stage(&self, catalog: &mut impl Read, backup: &Path) -> Result<Vec<ComponentDigest>, DataError> {
        copy_in(self.dir, self.path, catalog)?;
        let components = check(&self.path.join(RESTORED), backup)?;
        steps::reached("catalog-staged");
        Ok(components)
    }

    /// Puts the staged catalog in place of the present one, in one step.
    ///
    /// # Errors
    /// The file system fails; the present catalog stays then.
    pub fn place(self) -> Result<(), DataError> {
        place(self.dir, self.path)
    }
}

impl Drop for Restoring<'_> {
    fn drop(&mut self) {
        // After it was put in place there is nothing of that name.
        let _ = remove_with_companions(self.dir, RESTORED);
    }
}

/// Deletes what a copy or a restore has left that was killed. The caller holds the folder.
pub(super) fn remove_leftovers(dir: &Dir, path: &Path) -> Result<(), DataError> {
    let remove = |name: &str| {
        remove_with_companions(dir, name).map_err(|source| DataError::io("delete", path.join(name), source))
    };
    [RESTORED, FROZEN].into_iter().try_for_each(remove)
}

/// All pages in one step, so that they are of one moment.
fn copy(source: &Connection, target: &mut Connection) -> rusqlite::Result<()> {
    match Backup::new(source, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(SQLITE_BUSY), None)),
    }
}

fn copy_in(dir: &Dir, path: &Path, catalog: &mut impl Read) -> Result<(), DataError> {
    let mut copy = || -> io::Result<()> {
        remove_with_companions(dir, RESTORED)?;
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut target = dir.open_with(RESTORED, &options)?.into_std();
        io::copy(catalog, &mut target)?;
        target.sync_all()
    };
    copy().map_err(|source| DataError::io("write", path.join(RESTORED), source))
}

/// Checks the copy of a backup, every page of it, and lists its components; messages name the backup.
fn check(copy: &Path, backup: &Path) -> Result<Vec<ComponentDigest>, DataError> {
    let found = Found::in_file(backup);
    let connection = schema::connect(copy)?;
    if schema::found_format(&connection, backup, &CATALOG)?.is_none() {
        return Err(DataError::NotCatalog { file: backup.to_owned(), application_id: 0 });
    }
    let checked = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0));
    let words = checked.map_err(|error| found.explain("check the backup", error))?;
    if words != "ok" {
        return Err(DataError::Broken { file: backup.to_owned(), source: words.into() });
    }
    let components =
        versions::components_of(&connection).map_err(|error| found.explain("list the components", error))?;
    // Alone in its file, so that a rename moves all of it.
    let closed = connection.pragma_update(None, "journal_mode", "delete");
    closed
        .and_then(|()| connection.close().map_err(|(_, error)| error))
        .map_err(|error| found.explain("check", error))?;
    Ok(components)
}

/// Puts the checked copy in place of the catalog.
fn place(dir: &Dir, path: &Path) -> Result<(), DataError> {
    // A log of the present catalog would be replayed into the restored one. Opening and closing moves it where it belongs,
    // so that the present catalog is whole until the rename; of one that is damaged nothing can be kept.
    let file = path.join(CATALOG.file);
    if dir.exists(CATALOG.file) {
        let _ = schema::connect(&file).map(|connection| {
            connection
                .pragma_query_value(None, "user_version", |row| row.get::<_, u32>(0))
                .and(connection.close().map_err(|(_, error)| error))
        });
    }
    let named = || -> io::Result<()> {
        remove_companions(dir, CATALOG.file)?;
        steps::reached("log-removed");
        dir.rename(RESTORED, dir, CATALOG.file)?;
        steps::reached("catalog-placed");
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
