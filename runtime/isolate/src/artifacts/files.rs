//! A private folder of immutable files: each appears whole under its name, and is on disk when it does.

use super::ArtifactError;
use crate::steps;
use cap_std::fs::{Dir, DirBuilder, DirBuilderExt, OpenOptions, OpenOptionsExt};
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::PermissionsExt;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};
use std::time::{Duration, SystemTime};

/// Prefix of files that are being written.
const TEMPORARY: &str = ".new-";

/// Age at which a file still being written counts as left behind; writing takes seconds at most.
const STALE_AFTER: Duration = Duration::from_secs(600);

/// A folder that belongs to the node's user alone.
pub(super) struct Folder {
    dir: Dir,
    name: &'static str,
    /// Read by those of this process who write a file, held by who deletes what others left half written.
    writing: RwLock<()>,
}

/// One finished file of a folder.
pub(super) struct Found {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) modified: SystemTime,
}

impl Folder {
    /// Opens the folder `name` of `parent`, and makes it if it is missing.
    pub(super) fn make(parent: &Dir, name: &'static str) -> Result<Self, ArtifactError> {
        let mut builder = DirBuilder::new();
        builder.mode(0o700);
        match parent.create_dir_with(name, &builder) {
            Err(source) if source.kind() != ErrorKind::AlreadyExists => {
                Err(ArtifactError::io(format!("make the folder {name}"), source))
            }
            _ => Self::existing(parent, name),
        }
    }

    /// Opens the folder `name` of `parent`.
    pub(super) fn existing(parent: &Dir, name: &'static str) -> Result<Self, ArtifactError> {
        let failed = |source| ArtifactError::io(format!("open the folder {name}"), source);
        let dir = parent.open_dir(name).map_err(failed)?;
        let handle = dir.try_clone().map_err(failed)?.into_std_file();
        refuse_exposed(&handle, name, 0o700)?;
        Ok(Folder { dir, name, writing: RwLock::default() })
    }

    /// The path of a file, from the store's root.
    pub(super) fn path(&self, name: &str) -> String {
        format!("{}/{name}", self.name)
    }

    pub(super) fn failed(&self, verb: &str, name: &str, source: io::Error) -> ArtifactError {
        ArtifactError::io(format!("{verb} {}", self.path(name)), source)
    }

    /// Opens a file for reading; `None` if there is none.
    pub(super) fn open_file(&self, name: &str) -> Result<Option<File>, ArtifactError> {
        match self.dir.open(name) {
            Ok(file) => Ok(Some(file.into_std())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(source) => Err(self.failed("open", name, source)),
        }
    }

    /// Writes a file, in place of one that has the name already.
    pub(super) fn write(&self, name: &str, parts: &[&[u8]]) -> Result<(), ArtifactError> {
        self.write_with(name, |file| parts.iter().try_for_each(|part| file.write_all(part)))
    }

    /// Writes a file with what `fill` puts into it, in place of one that has the name already.
    pub(super) fn write_with(
        &self,
        name: &str,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<(), ArtifactError> {
        let _writing = self.writing();
        let temporary = self.write_temporary(fill).map_err(|source| self.failed("write", name, source))?;
        steps::reached("file-unnamed");
        let named = self.dir.rename(&temporary, &self.dir, name).and_then(|()| self.sync());
        named.map_err(|source| self.abandon(&temporary, name, source))
    }

    /// Writes a file unless one has the name already, which then stays as it is.
    pub(super) fn write_new(&self, name: &str, bytes: &[u8]) -> Result<(), ArtifactError> {
        let _writing = self.writing();
        let temporary = self.write_temporary(|file| file.write_all(bytes));
        let temporary = temporary.map_err(|source| self.failed("write", name, source))?;
        // Unlike `rename`, `link` fails if the name is taken, and unlike creation it never shows an empty file.
        match self.dir.hard_link(&temporary, &self.dir, name) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(self.abandon(&temporary, name, error));
            }
            _ => {}
        }
        let done = self.dir.remove_file(&temporary).and_then(|()| self.sync());
        done.map_err(|source| self.failed("write", name, source))
    }

    /// Deletes a file; whether there was one.
    pub(super) fn remove(&self, name: &str) -> Result<bool, ArtifactError> {
        match self.dir.remove_file(name).and_then(|()| self.sync()) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(source) => Err(self.failed("delete", name, source)),
        }
    }

    /// Moves a file to `target` under a name of its own; deletes it once `target` holds `files_max`.
    pub(super) fn move_to(&self, target: &Folder, name: &str, files_max: usize) -> Result<(), ArtifactError> {
        let files = target.files()?.len();
        let moved = if files < files_max {
            self.dir.rename(name, &target.dir, format!("{}-{name}", random_name()?))
        } else {
            self.dir.remove_file(name)
        };
        moved.map_err(|source| self.failed("move aside", name, source))
    }

    /// The finished files, in no order.
    pub(super) fn files(&self) -> Result<Vec<Found>, ArtifactError> {
        let mut files = self.entries()?;
        files.retain(|file| !file.name.starts_with(TEMPORARY));
        Ok(files)
    }

    /// Deletes whatever this process does not write at this moment: for the only process that writes here.
    pub(super) fn remove_unfinished(&self) -> Result<(), ArtifactError> {
        let _nobody_writes = self.writing.write().unwrap_or_else(PoisonError::into_inner);
        let unfinished = self.entries()?.into_iter().filter(|file| file.name.starts_with(TEMPORARY));
        unfinished.map(|file| file.name).try_for_each(|name| self.remove(&name).map(drop))
    }

    /// Deletes what writers that died have left, where other processes may be writing.
    pub(super) fn remove_stale(&self) -> Result<(), ArtifactError> {
        let now = SystemTime::now();
        for file in self.entries()? {
            let age = now.duration_since(file.modified).unwrap_or_default();
            if file.name.starts_with(TEMPORARY) && age > STALE_AFTER {
                self.remove(&file.name)?;
            }
        }
        Ok(())
    }

    fn entries(&self) -> Result<Vec<Found>, ArtifactError> {
        let list = || -> io::Result<Vec<Found>> {
            let mut files = Vec::new();
            for entry in self.dir.entries()? {
                match found(&entry?) {
                    Ok(file) => files.extend(file),
                    // Deleted by another process meanwhile.
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(files)
        };
        list().map_err(|source| ArtifactError::io(format!("list the folder {}", self.name), source))
    }

    fn writing(&self) -> RwLockReadGuard<'_, ()> {
        self.writing.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_temporary(&self, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<String> {
        let name = format!("{TEMPORARY}{}", random_name().map_err(io::Error::other)?);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let mut file = self.dir.open_with(&name, &options)?.into_std();
        let written = fill(&mut file).and_then(|()| file.sync_all());
        if written.is_err() {
            // A full disk must not keep the part that did fit.
            let _ = self.dir.remove_file(&name);
        }
        written.map(|()| name)
    }

    fn abandon(&self, temporary: &str, name: &str, source: io::Error) -> ArtifactError {
        let _ = self.dir.remove_file(temporary);
        self.failed("write", name, source)
    }

    /// Makes names durable.
    fn sync(&self) -> io::Result<()> {
        // The handle in `dir` may be for paths only; this one is for reading, which `fsync` needs.
        self.dir.open(".")?.sync_all()
    }
}

/// Refuses what other users can read or write, or what belongs to one of them.
pub(super) fn refuse_exposed(file: &File, path: &'static str, wanted: u32) -> Result<(), ArtifactError> {
    let found = file.metadata().map_err(|source| ArtifactError::io(format!("examine {path}"), source))?;
    let mode = found.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        return Err(ArtifactError::Exposed { path, mode, wanted });
    }
    Ok(())
}

fn found(entry: &cap_std::fs::DirEntry) -> io::Result<Option<Found>> {
    let metadata = entry.metadata()?;
    if !metadata.is_file() {
        return Ok(None);
    }
    let Ok(name) = entry.file_name().into_string() else { return Ok(None) };
    Ok(Some(Found { name, bytes: metadata.len(), modified: metadata.modified()?.into_std() }))
}

fn random_name() -> Result<String, getrandom::Error> {
    Ok(format!("{:016x}", getrandom::u64()?))
}
