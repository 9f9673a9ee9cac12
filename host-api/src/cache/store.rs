//! The caches of a node and of one function: find, put and remove entries. Everything here blocks.

use super::answer::answer;
use super::entry::{self, Found, Head};
use super::limits::{BLOCK_BYTES, CacheLimits, FILES_MAX, TOUCH_SECONDS};
use super::room::{Room, TEMPORARY, gone_or, on_disk};
use super::rules;
use super::usage::Usage;
use cap_std::fs::{Dir, DirBuilder, DirBuilderExt, MetadataExt, OpenOptions, OpenOptionsExt};
use http::header::AGE;
use http::{HeaderMap, StatusCode};
use std::fs::File;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::{FileExt, MetadataExt as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The folder of all caches within the data folder.
const FOLDER: &str = "http-cache";

/// The HTTP caches of a node. Any number of processes may have the same ones open.
pub struct Caches {
    room: Room,
    files: Arc<Semaphore>,
}

/// The HTTP cache of one function, all of its named caches together.
pub struct FunctionCache {
    caches: Arc<Caches>,
    folder: String,
    limits: CacheLimits,
    /// Whether this process has made the folder and counted what is in it.
    opened: AtomicBool,
}

/// What an entry is kept under: the name of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key(String);

/// A response that was found.
#[derive(Debug)]
pub(super) struct Hit {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
}

/// Its body.
#[derive(Debug)]
pub(super) enum Content {
    Whole(Vec<u8>),
    Rest(Reading),
}

/// A body that is read.
#[derive(Debug)]
pub(super) struct Reading {
    file: File,
    left: Range<u64>,
    _permit: OwnedSemaphorePermit,
}

/// A response that is being put.
pub(super) struct Writing {
    cache: Arc<FunctionCache>,
    key: Key,
    head: Vec<u8>,
    progress: Progress,
}

enum Progress {
    /// Nothing is on disk yet.
    Begun,
    Open(Temporary),
    /// There was no room; what comes is dropped.
    Refused,
}

/// A file that is being written, with the room taken for it. Dropping it removes it.
struct Temporary {
    cache: Arc<FunctionCache>,
    path: String,
    file: File,
    length: u64,
    taken: Usage,
    body_bytes: u64,
    _permit: OwnedSemaphorePermit,
}

impl Key {
    /// The key of `url` in the cache of that name; without a name, in the default one.
    pub(super) fn new(cache: Option<&str>, url: &str) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&[u8::from(cache.is_some())]);
        let cache = cache.unwrap_or_default();
        hasher.update(&(cache.len() as u64).to_le_bytes()).update(cache.as_bytes()).update(url.as_bytes());
        Key(hasher.finalize().to_hex().to_string())
    }

    /// The name of the file.
    pub(super) fn name(&self) -> &str {
        &self.0
    }
}

impl Caches {
    /// Opens the caches in the data folder, and makes theirs if it is missing. All functions together keep at most
    /// `budget_bytes`.
    ///
    /// # Errors
    /// The folder cannot be made or opened.
    pub fn open(data: &Dir, budget_bytes: u64) -> io::Result<Arc<Self>> {
        let mut builder = DirBuilder::new();
        builder.mode(0o700);
        match data.create_dir_with(FOLDER, &builder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let room = Room::new(data.open_dir(FOLDER)?, budget_bytes);
        Ok(Arc::new(Caches { room, files: Arc::new(Semaphore::new(FILES_MAX)) }))
    }

    /// The cache of the function of that name.
    pub fn function(self: &Arc<Self>, name: &str, limits: CacheLimits) -> Arc<FunctionCache> {
        let folder = blake3::hash(name.as_bytes()).to_hex().as_str()[..32].to_owned();
        Arc::new(FunctionCache { caches: self.clone(), folder, limits, opened: AtomicBool::new(false) })
    }

    fn permit(&self) -> Option<OwnedSemaphorePermit> {
        self.files.clone().try_acquire_owned().ok()
    }
}

impl FunctionCache {
    /// Finds the response to a request. A body of at most `inline` bytes comes with it.
    pub(super) fn lookup(
        &self,
        key: &Key,
        request: &HeaderMap,
        inline: u64,
        now: SystemTime,
    ) -> io::Result<Option<Hit>> {
        let Some(permit) = self.caches.permit() else { return Ok(None) };
        let Some(file) = gone_or(self.room().dir.open(self.path(key)))? else { return Ok(None) };
        let file = file.into_std();
        let inode = file.metadata()?.ino();
        let now_seconds = seconds(now);
        let Some(found) = entry::read(file)?.filter(|found| now_seconds < found.head.expires) else {
            self.remove(key, Some(inode))?;
            return Ok(None);
        };
        touch(&found.file, now)?;
        hit(found, request, inline, now_seconds, permit).map(Some)
    }

    /// Begins to put a response; `None` when it cannot be kept.
    pub(super) fn begin(
        self: &Arc<Self>,
        key: Key,
        request: &HeaderMap,
        status: StatusCode,
        headers: HeaderMap,
        now: SystemTime,
    ) -> Option<Writing> {
        let kept = rules::judge(request, status, headers, now)?;
        let put = seconds(now);
        let head = Head { status, headers: kept.headers, put, age: kept.age, expires: put + kept.fresh };
        let head = entry::begin(&head)?;
        Some(Writing { cache: self.clone(), key, head, progress: Progress::Begun })
    }

    /// Removes an entry; whether there was one that could still be found.
    pub(super) fn delete(&self, key: &Key, now: SystemTime) -> io::Result<bool> {
        let Some(file) = gone_or(self.room().dir.open(self.path(key)))? else { return Ok(false) };
        let fresh = entry::read(file.into_std())?.is_some_and(|found| seconds(now) < found.head.expires);
        Ok(self.remove(key, None)? && fresh)
    }

    /// Removes an entry, if `inode` is given only that very file: another process may have put a new one meanwhile.
    fn remove(&self, key: &Key, inode: Option<u64>) -> io::Result<bool> {
        let path = self.path(key);
        let freed = self.room().free(&self.folder, || {
            let Some(metadata) = gone_or(self.room().dir.metadata(&path))? else {
                return Ok(Usage::default());
            };
            if inode.is_some_and(|inode| inode != metadata.ino()) {
                return Ok(Usage::default());
            }
            gone_or(self.room().dir.remove_file(&path))?;
            Ok(Usage { bytes: on_disk(metadata.len()), entries: 1 })
        })?;
        Ok(freed.entries > 0)
    }

    /// Makes the folder, once a process.
    fn open(&self) -> io::Result<()> {
        if !self.opened.load(Ordering::Acquire) {
            self.room().open(&self.folder, self.bound())?;
            self.opened.store(true, Ordering::Release);
        }
        Ok(())
    }

    fn room(&self) -> &Room {
        &self.caches.room
    }

    fn bound(&self) -> Usage {
        Usage { bytes: self.limits.bytes, entries: self.limits.entries }
    }

    fn path(&self, key: &Key) -> String {
        format!("{}/{}", self.folder, key.name())
    }
}

impl Reading {
    /// The next bytes, at most `max`; none at the end.
    pub(super) fn read(&mut self, max: u32) -> io::Result<Vec<u8>> {
        let length = u64::from(max).min(self.left.end - self.left.start);
        let mut bytes = vec![0; usize::try_from(length).unwrap_or(usize::MAX)];
        self.file.read_exact_at(&mut bytes, self.left.start)?;
        self.left.start += length;
        Ok(bytes)
    }
}

impl Writing {
    /// Appends to the body.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let written = self.append(bytes);
        if written.is_err() {
            self.progress = Progress::Refused;
        }
        written
    }

    /// Appends the last bytes and gives the entry its name.
    pub(super) fn finish(mut self, last: &[u8]) -> io::Result<()> {
        self.append(last)?;
        match self.progress {
            Progress::Open(temporary) => temporary.commit(&self.key),
            Progress::Begun | Progress::Refused => Ok(()),
        }
    }

    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Progress::Begun = self.progress {
            self.progress = match Temporary::make(&self.cache)? {
                Some(temporary) => Progress::Open(temporary),
                None => Progress::Refused,
            };
            let head = std::mem::take(&mut self.head);
            self.grow(&head, 0)?;
        }
        self.grow(bytes, bytes.len() as u64)
    }

    fn grow(&mut self, bytes: &[u8], body_bytes: u64) -> io::Result<()> {
        let Progress::Open(temporary) = &mut self.progress else { return Ok(()) };
        if !temporary.append(bytes, body_bytes)? {
            self.progress = Progress::Refused;
        }
        Ok(())
    }
}

impl Temporary {
    /// Makes the file; `None` when there is no room for another one.
    fn make(cache: &Arc<FunctionCache>) -> io::Result<Option<Self>> {
        let Some(permit) = cache.caches.permit() else { return Ok(None) };
        cache.open()?;
        let path =
            format!("{}/{TEMPORARY}{:016x}", cache.folder, getrandom::u64().map_err(io::Error::other)?);
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600);
        let taken = Usage { bytes: BLOCK_BYTES, entries: 1 };
        let mut file = None;
        let claim = &mut || {
            file = Some(cache.room().dir.open_with(&path, &options)?.into_std());
            Ok(())
        };
        // When the folder was removed, the next put makes it again.
        let missing = |_: &io::Error| cache.opened.store(false, Ordering::Release);
        cache.room().take(&cache.folder, taken, cache.bound(), claim).inspect_err(missing)?;
        let Some(file) = file else { return Ok(None) };
        let cache = cache.clone();
        Ok(Some(Temporary { cache, path, file, length: 0, taken, body_bytes: 0, _permit: permit }))
    }

    /// Whether there was room.
    fn append(&mut self, bytes: &[u8], body_bytes: u64) -> io::Result<bool> {
        let length = self.length.saturating_add(bytes.len() as u64);
        let body_bytes = self.body_bytes.saturating_add(body_bytes);
        if body_bytes > self.cache.limits.entry_bytes {
            return Ok(false);
        }
        let more = Usage { bytes: on_disk(length) - self.taken.bytes, entries: 0 };
        if more.bytes > 0 {
            let claim = &mut || self.file.set_len(length);
            if !self.cache.room().take(&self.cache.folder, more, self.cache.bound(), claim)? {
                return Ok(false);
            }
            self.taken = self.taken.plus(more);
        }
        self.file.write_all_at(bytes, self.length)?;
        (self.length, self.body_bytes) = (length, body_bytes);
        Ok(true)
    }

    /// Gives the file its name, in place of an entry that has it.
    fn commit(mut self, key: &Key) -> io::Result<()> {
        entry::complete(&self.file, self.body_bytes)?;
        let (room, path) = (self.cache.room(), self.cache.path(key));
        room.free(&self.cache.folder, || {
            let replaced = gone_or(room.dir.metadata(&path))?;
            room.dir.rename(&self.path, &room.dir, &path)?;
            Ok(replaced.map_or(Usage::default(), |old| Usage { bytes: on_disk(old.len()), entries: 1 }))
        })?;
        self.path.clear();
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if self.path.is_empty() {
            return;
        }
        let room = self.cache.room();
        let removed = room.free(&self.cache.folder, || {
            // What was removed as stale is counted no more.
            let removed = gone_or(room.dir.remove_file(&self.path))?;
            Ok(removed.map_or(Usage::default(), |()| self.taken))
        });
        if removed.is_err() {
            // Count again before the next put.
            self.cache.opened.store(false, Ordering::Release);
        }
    }
}

fn hit(
    found: Found,
    request: &HeaderMap,
    inline: u64,
    now: u64,
    permit: OwnedSemaphorePermit,
) -> io::Result<Hit> {
    let Head { status, mut headers, put, age, .. } = found.head;
    headers.insert(AGE, age.saturating_add(now.saturating_sub(put)).into());
    let answer = answer(request, status, headers, found.body.end - found.body.start);
    let left = found.body.start + answer.body.start..found.body.start + answer.body.end;
    let length = left.end - left.start;
    let mut reading = Reading { file: found.file, left, _permit: permit };
    let content = match u32::try_from(length) {
        Ok(length) if u64::from(length) <= inline => Content::Whole(reading.read(length)?),
        _ => Content::Rest(reading),
    };
    Ok(Hit { status: answer.status, headers: answer.headers, content })
}

/// Notes that an entry was used, by the time of its file, now and then.
fn touch(file: &File, now: SystemTime) -> io::Result<()> {
    let noted = file.metadata()?.modified()?;
    if now.duration_since(noted).is_ok_and(|age| age > Duration::from_secs(TOUCH_SECONDS)) {
        file.set_modified(now)?;
    }
    Ok(())
}

fn seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}
