//! Bounds of the HTTP cache that are not a function's own to set.

/// What one function may keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CacheLimits {
    /// Bytes on disk of all entries; 0 keeps nothing.
    pub bytes: u64,
    /// Bytes of one body.
    pub entry_bytes: u64,
    /// Entries.
    pub entries: u64,
}

/// What a file takes on disk is a multiple of this.
pub const BLOCK_BYTES: u64 = 4 << 10;

/// Bytes of a response head as it is kept; as many as the fields of a `wasi:http` message may have.
pub const HEAD_BYTES_MAX: usize = 128 << 10;

/// Bytes that a guest reads or gets with a hit at once: what the host holds for it meanwhile.
pub const READ_BYTES_MAX: u32 = 64 << 10;

/// Bodies and entries that one isolate may hold open, a file each. Only bodies that did not come with their hit count.
pub const OPEN_MAX: u32 = 16;

/// Files that one process holds open for all of its isolates; beyond it lookups miss and puts are dropped, so that connections
/// never lack a descriptor.
pub const FILES_MAX: usize = 1_024;

/// Longest time an entry is fresh, in seconds: a year, as RFC 2616 (section 14.21) advised.
pub const FRESH_SECONDS_MAX: u64 = 365 * 24 * 3_600;

/// Seconds between two notes of an entry's use; a finer order would be worth no more writes.
pub const TOUCH_SECONDS: u64 = 60;

/// Age in seconds at which a file still being written counts as left behind by a process that died.
pub const STALE_SECONDS: u64 = 900;

/// Rounds in which a full node shrinks the functions that hold most. Each takes a quarter of at least half of all bytes.
pub const SWEEP_ROUNDS: u32 = 16;
