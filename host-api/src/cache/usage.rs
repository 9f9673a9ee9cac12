//! What is held, counted in small files that all processes of the node lock in turn.

use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use std::fs::{File, TryLockError};
use std::io;
use std::os::unix::fs::FileExt;

/// Bytes and entries, those that are being written included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    /// Bytes on disk, whole blocks.
    pub(super) bytes: u64,
    /// Files.
    pub(super) entries: u64,
}

const USAGE_BYTES: usize = 2 * size_of::<u64>();

impl Usage {
    pub(super) fn plus(self, other: Usage) -> Usage {
        Usage {
            bytes: self.bytes.saturating_add(other.bytes),
            entries: self.entries.saturating_add(other.entries),
        }
    }

    pub(super) fn minus(self, other: Usage) -> Usage {
        Usage {
            bytes: self.bytes.saturating_sub(other.bytes),
            entries: self.entries.saturating_sub(other.entries),
        }
    }

    pub(super) fn is_within(self, bound: Usage) -> bool {
        self.bytes <= bound.bytes && self.entries <= bound.entries
    }
}

/// Runs `change` on the count in the file `path` while nobody else does, and writes down what it left.
pub(super) fn locked<R>(dir: &Dir, path: &str, change: impl FnOnce(&mut Usage) -> R) -> io::Result<R> {
    let file = open(dir, path)?;
    // Closing the file unlocks it.
    file.lock()?;
    let before = load(&file)?;
    let mut usage = before;
    let result = change(&mut usage);
    if usage != before {
        store(&file, usage)?;
    }
    Ok(result)
}

/// The count in the file `path`, as it was a moment ago.
pub(super) fn peek(dir: &Dir, path: &str) -> io::Result<Usage> {
    load(&open(dir, path)?)
}

/// Locks the file `path` until what this returns is dropped; `None` while another process has it.
pub(super) fn try_lock(dir: &Dir, path: &str) -> io::Result<Option<File>> {
    let file = open(dir, path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn open(dir: &Dir, path: &str) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).mode(0o600);
    Ok(dir.open_with(path, &options)?.into_std())
}

fn load(file: &File) -> io::Result<Usage> {
    let mut bytes = [0; USAGE_BYTES];
    match file.read_exact_at(&mut bytes, 0) {
        Err(error) if error.kind() != io::ErrorKind::UnexpectedEof => return Err(error),
        // New, or cut short by a crash of the machine; whoever uses it first in a process counts again.
        Err(_) => return Ok(Usage::default()),
        Ok(()) => {}
    }
    let (low, high) = bytes.split_at(size_of::<u64>());
    let number = |bytes: &[u8]| bytes.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    Ok(Usage { bytes: number(low), entries: number(high) })
}

fn store(file: &File, usage: Usage) -> io::Result<()> {
    let mut bytes = [0; USAGE_BYTES];
    let (low, high) = bytes.split_at_mut(size_of::<u64>());
    low.copy_from_slice(&usage.bytes.to_le_bytes());
    high.copy_from_slice(&usage.entries.to_le_bytes());
    file.write_all_at(&bytes, 0)
}
