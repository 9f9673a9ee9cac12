//! The seal of machine code: a trailer after the ELF image, with a BLAKE3 keyed by the node's secret.
//!
//! ```text
//! machine code (ELF) | "ISOLETA1" | length of the machine code, u64 little endian | ArtifactKey, 32 | BLAKE3, 32
//! ```
//! The hash covers everything before it. Wasmtime's loader finds sections by the ELF header and ignores what follows.

use super::ArtifactKey;
use super::secret::Secret;
use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};

const MAGIC: [u8; 8] = *b"ISOLETA1";
const LABEL_BYTES: usize = 8 + 8 + 32;
const HASH_BYTES: usize = 32;
const TRAILER_BYTES: usize = LABEL_BYTES + HASH_BYTES;

/// Read buffer of the verification: large enough for BLAKE3's widest lanes, small enough for the first-level cache.
const CHUNK_BYTES: usize = 32 << 10;

/// Identity and state of a file. A file that was written to or replaced has another stamp (short of one within the
/// granularity of the kernel's clock, some milliseconds, or by someone who sets the system's clock).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    device: u64,
    inode: u64,
    /// Seconds and nanoseconds of the last change of the content.
    modified: (i64, i64),
    /// Seconds and nanoseconds of the last change of the inode; cannot be set back.
    changed: (i64, i64),
    /// Size of the file.
    pub(super) bytes: u64,
}

impl Stamp {
    pub(super) fn of(file: &File) -> io::Result<Self> {
        let found = file.metadata()?;
        Ok(Stamp {
            device: found.dev(),
            inode: found.ino(),
            modified: (found.mtime(), found.mtime_nsec()),
            changed: (found.ctime(), found.ctime_nsec()),
            bytes: found.size(),
        })
    }
}

/// Makes the trailer that seals `machine_code` as the artifact `key`.
pub(super) fn trailer(machine_code: &[u8], secret: &Secret, key: &ArtifactKey) -> [u8; TRAILER_BYTES] {
    let label = label(machine_code.len() as u64, key);
    let mut hasher = secret.hasher();
    hasher.update(machine_code).update(&label);
    let mut trailer = [0; TRAILER_BYTES];
    trailer[..LABEL_BYTES].copy_from_slice(&label);
    trailer[LABEL_BYTES..].copy_from_slice(hasher.finalize().as_bytes());
    trailer
}

/// Checks that `file`, of `bytes` bytes, is the artifact `key` as this node sealed it. The inner error says what is
/// wrong with the content.
///
/// # Errors
/// Reading fails.
pub(super) fn verify(
    file: &File,
    bytes: u64,
    secret: &Secret,
    key: &ArtifactKey,
) -> io::Result<Result<(), &'static str>> {
    let Some(code_bytes) = bytes.checked_sub(TRAILER_BYTES as u64) else {
        return Ok(Err("it is too short to have a seal"));
    };
    let mut trailer = [0; TRAILER_BYTES];
    file.read_exact_at(&mut trailer, code_bytes)?;
    let (label_found, hash_found) = trailer.split_at(LABEL_BYTES);
    // Cheap, and gives the operator a better word than the hash would; the hash covers it in any case.
    if label_found != label(code_bytes, key) {
        return Ok(Err("its seal is missing or belongs to other machine code"));
    }
    let mut hasher = secret.hasher();
    hash_range(file, code_bytes, &mut hasher)?;
    hasher.update(label_found);
    // `blake3::Hash` compares in constant time.
    let holds = blake3::Hash::from_slice(hash_found).is_ok_and(|found| found == hasher.finalize());
    Ok(if holds { Ok(()) } else { Err("its content does not match its seal") })
}

fn label(code_bytes: u64, key: &ArtifactKey) -> [u8; LABEL_BYTES] {
    let mut label = [0; LABEL_BYTES];
    label[..8].copy_from_slice(&MAGIC);
    label[8..16].copy_from_slice(&code_bytes.to_le_bytes());
    label[16..].copy_from_slice(key.as_bytes());
    label
}

fn hash_range(file: &File, end: u64, hasher: &mut blake3::Hasher) -> io::Result<()> {
    let mut chunk = [0; CHUNK_BYTES];
    let mut at = 0;
    while at < end {
        let want = CHUNK_BYTES.min(usize::try_from(end - at).unwrap_or(CHUNK_BYTES));
        file.read_exact_at(&mut chunk[..want], at)?;
        hasher.update(&chunk[..want]);
        at += want as u64;
    }
    Ok(())
}
