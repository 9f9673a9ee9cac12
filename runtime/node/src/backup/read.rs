//! Reads a backup: once to check every digest, and once more to put what it holds into a data folder.
//!
//! The last step puts the catalog in place. Until then the folder is what it was: components that no catalog names are
//! nothing but room on the disk.

use super::{Contents, FORMAT, Kind, MANIFEST, MANIFEST_BYTES_MAX, Part};
use crate::data::{DataError, Restoring};
use cap_std::fs::Dir;
use isolet_isolate::artifacts::{ArtifactError, Artifacts, copy_hashed};
use isolet_isolate::steps;
use isolet_isolate::version::ComponentDigest;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
use std::path::Path;
use tar::{Archive, Entry};

/// Bytes that are read at once.
const BUFFER_BYTES: usize = 256 << 10;

/// Why a backup was not restored. The folder is what it was.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The file is no backup.
    #[error("this is no backup: {0}")]
    NotBackup(String),
    /// A newer release wrote it.
    #[error(
        "the backup has format {found}, and this release knows {FORMAT}; restore it with isolet {version} or newer"
    )]
    NewerFormat {
        /// Its format.
        found: u32,
        /// Version of the program that wrote it.
        version: String,
    },
    /// It ends before its last part.
    #[error("the backup was cut off: {0} is missing or not whole; take another one")]
    Cut(String),
    /// A part is not what was backed up.
    #[error("the backup was altered: {part} {what}; take another one")]
    Altered {
        /// Name of the part.
        part: String,
        /// What does not hold.
        what: String,
    },
    /// Its catalog names components that it does not hold, or holds others.
    #[error("the backup was altered: its components are not those that its catalog names; take another one")]
    Inconsistent,
    /// The data folder refuses.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The artifact store refuses.
    #[error(transparent)]
    Artifact(#[from] ArtifactError),
    /// The backup cannot be read.
    #[error("cannot read the backup")]
    Io(#[source] io::Error),
}

/// Reads all of a backup and checks it, but for what is in its catalog. `progress` is told each number of bytes that was
/// read.
///
/// # Errors
/// It is no backup, or not whole.
pub fn verify(backup: &mut File, progress: impl FnMut(u64)) -> Result<Contents, RestoreError> {
    each_part(backup, progress, |_, _| Ok(()))
}

/// Puts a backup that was verified into the data folder `dir` at `path`, which no node may hold; with `replace`, in place of
/// the catalog that is there. Killed at any moment, the folder has the old catalog or the new one, and its components.
///
/// # Errors
/// The folder is in use or has a catalog, the backup's catalog cannot be used, or the file system fails.
pub fn restore(
    backup: &mut File,
    name: &Path,
    (dir, path): (&Dir, &Path),
    replace: bool,
    progress: impl FnMut(u64),
) -> Result<Contents, RestoreError> {
    let restoring = Restoring::begin(dir, path, replace)?;
    let artifacts = Artifacts::open(dir)?;
    let mut named: Vec<ComponentDigest> = Vec::new();
    let contents = each_part(backup, progress, |kind, bytes| {
        match kind {
            Kind::Catalog => named = restoring.stage(bytes, name)?,
            // One that nobody asked for is not kept.
            Kind::Component(digest) if named.binary_search(&digest).is_err() => {
                return Err(RestoreError::Inconsistent);
            }
            Kind::Component(digest) => {
                artifacts.copy_component(&digest, bytes)?;
                steps::reached("component-restored");
            }
        }
        Ok(())
    })?;
    if !contents.components.iter().map(|part| part.digest).eq(named) {
        return Err(RestoreError::Inconsistent);
    }
    restoring.place()?;
    Ok(contents)
}

/// Reads a backup from its beginning. Each part goes to `take`, which may read it or leave it, and then its digest is checked.
fn each_part(
    backup: &mut File,
    mut progress: impl FnMut(u64),
    mut take: impl FnMut(Kind, &mut Hashed<'_>) -> Result<(), RestoreError>,
) -> Result<Contents, RestoreError> {
    backup.rewind().map_err(RestoreError::Io)?;
    let is_at_end = Cell::new(false);
    let progress = |bytes| {
        is_at_end.set(bytes == 0);
        progress(bytes);
    };
    let source = Counted { source: BufReader::with_capacity(BUFFER_BYTES, backup), progress };
    let mut archive = Archive::new(source);
    // Raw: extensions of the format would be read into memory, and nothing of ours has any.
    let mut entries = archive.entries().map_err(RestoreError::Io)?.raw(true);
    let unreadable = |part: &str, error| unreadable(part, error, is_at_end.get());
    let first = entries.next().ok_or_else(|| RestoreError::NotBackup("it is empty".to_owned()))?;
    let contents = contents(first.map_err(|error| RestoreError::NotBackup(error.to_string()))?, unreadable)?;
    for (kind, part) in contents.parts() {
        let name = kind.to_string();
        let entry = entries.next().ok_or_else(|| RestoreError::Cut(name.clone()))?;
        let mut entry = entry.map_err(|error| unreadable(&name, error))?;
        check_header(&entry, &name, part)?;
        let mut hashed = Hashed { entry: &mut entry, hasher: blake3::Hasher::new(), bytes: 0 };
        take(kind, &mut hashed)?;
        copy_hashed(&mut hashed, &mut io::sink()).map_err(|error| unreadable(&name, error))?;
        if hashed.bytes < part.bytes {
            return Err(RestoreError::Cut(name));
        }
        if hashed.hasher.finalize() != *part.digest.as_bytes() {
            return Err(RestoreError::Altered { part: name, what: "has another digest".to_owned() });
        }
    }
    match entries.next() {
        None => Ok(contents),
        Some(Err(error)) => Err(unreadable("its end", error)),
        Some(Ok(_)) => {
            Err(RestoreError::Altered { part: "its end".to_owned(), what: "is followed by more".to_owned() })
        }
    }
}

/// What the backup says it holds.
fn contents<R: Read>(
    entry: Entry<'_, R>,
    unreadable: impl Fn(&str, io::Error) -> RestoreError,
) -> Result<Contents, RestoreError> {
    let no_backup = |why: &str| RestoreError::NotBackup(why.to_owned());
    if *entry.path_bytes() != *MANIFEST.as_bytes() {
        return Err(no_backup("it does not begin with manifest.json"));
    }
    let bytes = entry.size();
    if bytes > MANIFEST_BYTES_MAX {
        return Err(no_backup("its manifest.json is too large"));
    }
    let mut text = Vec::new();
    entry.take(bytes).read_to_end(&mut text).map_err(|error| unreadable(MANIFEST, error))?;
    if (text.len() as u64) < bytes {
        return Err(RestoreError::Cut(MANIFEST.to_owned()));
    }
    /// What every format has.
    #[derive(serde::Deserialize)]
    struct Format {
        format: u32,
        version: String,
    }
    let wrong = |error: serde_json::Error| RestoreError::Altered {
        part: MANIFEST.to_owned(),
        what: format!("cannot be read: {error}"),
    };
    let Format { format, version } = serde_json::from_slice(&text).map_err(wrong)?;
    if format != FORMAT {
        return Err(RestoreError::NewerFormat { found: format, version });
    }
    serde_json::from_slice(&text).map_err(wrong)
}

fn check_header<R: Read>(entry: &Entry<'_, R>, name: &str, part: Part) -> Result<(), RestoreError> {
    let altered = |what: String| Err(RestoreError::Altered { part: name.to_owned(), what });
    if *entry.path_bytes() != *name.as_bytes() || !entry.header().entry_type().is_file() {
        return altered(format!(
            "is not where it should be, but {}",
            String::from_utf8_lossy(&entry.path_bytes())
        ));
    }
    if entry.size() != part.bytes {
        return altered(format!("has {} bytes instead of {}", entry.size(), part.bytes));
    }
    Ok(())
}

/// Why a part cannot be read: damage of the file's own structure is told by the reader of the format.
fn unreadable(part: &str, error: io::Error, is_at_end: bool) -> RestoreError {
    match error.kind() {
        _ if is_at_end => RestoreError::Cut(part.to_owned()),
        io::ErrorKind::Other | io::ErrorKind::InvalidData => {
            RestoreError::Altered { part: part.to_owned(), what: format!("cannot be read: {error}") }
        }
        _ => RestoreError::Io(error),
    }
}

/// A part of a backup that is digested while it is read, by whomever.
struct Hashed<'e> {
    entry: &'e mut dyn Read,
    hasher: blake3::Hasher,
    bytes: u64,
}

impl Read for Hashed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.entry.read(buffer)?;
        self.hasher.update(buffer.get(..count).unwrap_or_default());
        self.bytes += count as u64;
        Ok(count)
    }
}

/// Tells how much was read.
struct Counted<R, P> {
    source: R,
    progress: P,
}

impl<R: Read, P: FnMut(u64)> Read for Counted<R, P> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.source.read(buffer)?;
        (self.progress)(count as u64);
        Ok(count)
    }
}
