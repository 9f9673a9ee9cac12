//! The lock of a data folder: held while a node runs, given back by the kernel when its process ends, however it ends.

use super::DataError;
use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use rustix::fs::{FlockOperation, flock};
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::Path;

/// Name of the file that carries the lock.
const LOCK: &str = "lock";

/// Room for a process id; what follows was not written by a node.
const PID_BYTES_MAX: u64 = 16;

/// The right to use a data folder.
pub(super) struct FolderLock {
    /// The lock belongs to what this descriptor opened. It is closed on `exec`, so workers do not keep it.
    file: File,
}

impl FolderLock {
    /// Takes the lock of the folder `dir` at `path`, without waiting, and writes this process' id into it.
    pub(super) fn take(dir: &Dir, path: &Path) -> Result<Self, DataError> {
        let failed = |source| DataError::io("lock", path.join(LOCK), source);
        let mut file = open_private(dir, LOCK).map_err(failed)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(rustix::io::Errno::WOULDBLOCK) => {
                return Err(DataError::Held { folder: path.to_owned(), pid: read_pid(&mut file) });
            }
            Err(error) => return Err(failed(error.into())),
        }
        write_pid(&mut file).map_err(failed)?;
        Ok(FolderLock { file })
    }
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // Closing would not do while a process that is being started still has a copy of the descriptor. It cannot fail, and
        // if it did, closing frees the lock a moment later.
        let _ = flock(&self.file, FlockOperation::Unlock);
    }
}

/// Makes a file that only the node's user can read, unless it is there.
pub(super) fn make_private(dir: &Dir, name: &str) -> io::Result<()> {
    open_private(dir, name).map(drop)
}

fn open_private(dir: &Dir, name: &str) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).mode(0o600);
    Ok(dir.open_with(name, &options)?.into_std())
}

/// The id may be missing for a moment after the other node took the lock.
fn read_pid(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.take(PID_BYTES_MAX).read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

fn write_pid(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.rewind()?;
    writeln!(file, "{}", std::process::id())
}
