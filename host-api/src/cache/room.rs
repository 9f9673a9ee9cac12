//! Room for entries: taken before it is written to, made by dropping what was not used for longest.

use super::limits::{BLOCK_BYTES, STALE_SECONDS, SWEEP_ROUNDS};
use super::usage::{Usage, locked, peek, try_lock};
use cap_std::fs::{Dir, DirBuilder, DirBuilderExt, DirEntry};
use std::io::{self, ErrorKind};
use std::time::{Duration, SystemTime};

/// The count of the node, and of a function within its folder.
const USAGE: &str = "usage";
/// Locked by whoever makes room on the node.
const SWEEP: &str = "sweep";
/// Prefix of files that are being written.
pub(super) const TEMPORARY: &str = "new-";

/// The folder of all caches of a node, and how much it may hold.
pub(super) struct Room {
    pub(super) dir: Dir,
    budget_bytes: u64,
}

/// One file of a function's folder.
struct File {
    name: String,
    bytes: u64,
    used: SystemTime,
}

/// What a file of `length` bytes takes on disk.
pub(super) fn on_disk(length: u64) -> u64 {
    length.max(1).checked_next_multiple_of(BLOCK_BYTES).unwrap_or(u64::MAX)
}

impl Room {
    pub(super) fn new(dir: Dir, budget_bytes: u64) -> Self {
        Room { dir, budget_bytes }
    }

    /// Makes the folder of a function, drops what writers that died left in it, and counts the rest anew.
    pub(super) fn open(&self, folder: &str, bound: Usage) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.mode(0o700);
        match self.dir.create_dir_with(folder, &builder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            _ => self.trim(folder, bound),
        }
    }

    /// Takes room for a function that may have `bound`, at the expense of older entries; whether there was any. `claim` makes
    /// its file as large as the room, before anybody else counts.
    pub(super) fn take(
        &self,
        folder: &str,
        more: Usage,
        bound: Usage,
        claim: &mut dyn FnMut() -> io::Result<()>,
    ) -> io::Result<bool> {
        let node = Usage { bytes: self.budget_bytes, entries: u64::MAX };
        if !more.is_within(bound) || !more.is_within(node) {
            return Ok(false);
        }
        let free = &mut || Ok(());
        let has_room =
            self.add(USAGE, more, node, free)? || (self.sweep(more)? && self.add(USAGE, more, node, free)?);
        if !has_room {
            return Ok(false);
        }
        let taken = self.take_within(folder, more, bound, claim);
        if !matches!(taken, Ok(true)) {
            locked(&self.dir, USAGE, |usage| *usage = usage.minus(more))?;
        }
        taken
    }

    fn take_within(
        &self,
        folder: &str,
        more: Usage,
        bound: Usage,
        claim: &mut dyn FnMut() -> io::Result<()>,
    ) -> io::Result<bool> {
        let count = usage_of(folder);
        if self.add(&count, more, bound, claim)? {
            return Ok(true);
        }
        self.trim(folder, after_eviction(bound).minus(more))?;
        self.add(&count, more, bound, claim)
    }

    /// Runs `change`, which may remove or replace files of a function and says what room became free, while nobody else
    /// changes the same function's.
    pub(super) fn free(&self, folder: &str, change: impl FnOnce() -> io::Result<Usage>) -> io::Result<Usage> {
        let freed = locked(&self.dir, &usage_of(folder), |usage| {
            let freed = change()?;
            *usage = usage.minus(freed);
            Ok::<_, io::Error>(freed)
        })??;
        if freed != Usage::default() {
            locked(&self.dir, USAGE, |usage| *usage = usage.minus(freed))?;
        }
        Ok(freed)
    }

    fn add(
        &self,
        count: &str,
        more: Usage,
        bound: Usage,
        claim: &mut dyn FnMut() -> io::Result<()>,
    ) -> io::Result<bool> {
        locked(&self.dir, count, |usage| {
            let next = usage.plus(more);
            let fits = next.is_within(bound);
            if fits {
                claim()?;
                *usage = next;
            }
            Ok(fits)
        })?
    }

    /// Counts a function's files and removes those not used for longest until the rest is within `goal`.
    fn trim(&self, folder: &str, goal: Usage) -> io::Result<()> {
        let (before, after) = locked(&self.dir, &usage_of(folder), |usage| {
            let before = *usage;
            *usage = self.evict(folder, goal)?;
            Ok::<_, io::Error>((before, *usage))
        })??;
        // In this order: others may have taken off already what this adds.
        locked(&self.dir, USAGE, |usage| *usage = usage.plus(after).minus(before))
    }

    fn evict(&self, folder: &str, goal: Usage) -> io::Result<Usage> {
        let mut files = self.files(folder)?;
        let mut left =
            Usage { bytes: files.iter().map(|file| file.bytes).sum(), entries: files.len() as u64 };
        if left.is_within(goal) {
            return Ok(left);
        }
        // What is being written belongs to its writer.
        files.retain(|file| !file.name.starts_with(TEMPORARY));
        files.sort_unstable_by_key(|file| file.used);
        for file in files {
            if left.is_within(goal) {
                break;
            }
            gone_or(self.dir.remove_file(format!("{folder}/{}", file.name)))?;
            left = left.minus(Usage { bytes: file.bytes, entries: 1 });
        }
        Ok(left)
    }

    /// The entries of a function and what is being written.
    fn files(&self, folder: &str) -> io::Result<Vec<File>> {
        let now = SystemTime::now();
        let mut files = Vec::new();
        for entry in self.dir.read_dir(folder)? {
            let Some(file) = gone_or(examine(&entry?))?.flatten() else { continue };
            let age = now.duration_since(file.used).unwrap_or_default();
            if file.name.starts_with(TEMPORARY) && age > Duration::from_secs(STALE_SECONDS) {
                gone_or(self.dir.remove_file(format!("{folder}/{}", file.name)))?;
            } else if file.name != USAGE {
                files.push(file);
            }
        }
        Ok(files)
    }

    /// Makes room on a full node: functions that hold more than the average give up a quarter, again and again; whether
    /// there is room now. Counts anew on the way. One process does it at a time; for others there is no room meanwhile.
    fn sweep(&self, more: Usage) -> io::Result<bool> {
        let Some(_sweeping) = try_lock(&self.dir, SWEEP)? else { return Ok(false) };
        let node = Usage { bytes: self.budget_bytes, entries: u64::MAX };
        for _ in 0..SWEEP_ROUNDS {
            let functions = self.functions()?;
            let total = functions.iter().fold(Usage::default(), |sum, (_, usage)| sum.plus(*usage));
            locked(&self.dir, USAGE, |usage| *usage = total)?;
            if total.plus(more).is_within(after_eviction(node)) {
                return Ok(true);
            }
            let average = total.bytes / (functions.len() as u64).max(1);
            for (folder, usage) in functions.iter().filter(|(_, usage)| usage.bytes >= average) {
                self.trim(folder, Usage { bytes: usage.bytes / 4 * 3, entries: u64::MAX })?;
            }
        }
        Ok(true)
    }

    /// The folders of functions that hold something.
    fn functions(&self) -> io::Result<Vec<(String, Usage)>> {
        let mut functions = Vec::new();
        for entry in self.dir.entries()? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if !entry.file_type()?.is_dir() {
                continue;
            }
            let usage = peek(&self.dir, &usage_of(&name))?;
            if usage.bytes > 0 {
                functions.push((name, usage));
            }
        }
        Ok(functions)
    }
}

fn usage_of(folder: &str) -> String {
    format!("{folder}/{USAGE}")
}

/// An eighth below the bound, so that not every put has to make room.
fn after_eviction(bound: Usage) -> Usage {
    Usage { bytes: bound.bytes / 8 * 7, entries: bound.entries - bound.entries / 8 }
}

fn examine(entry: &DirEntry) -> io::Result<Option<File>> {
    let metadata = entry.metadata()?;
    let Ok(name) = entry.file_name().into_string() else { return Ok(None) };
    let file = || -> io::Result<File> {
        Ok(File { name, bytes: on_disk(metadata.len()), used: metadata.modified()?.into_std() })
    };
    metadata.is_file().then(file).transpose()
}

/// What is gone already was removed by another process.
pub(super) fn gone_or<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
