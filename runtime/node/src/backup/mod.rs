//! A backup: one tar file with the catalog as it was at one moment and every component that it names.
//!
//! ```text
//! manifest.json          Contents: sizes and digests of what follows, in its order
//! catalog.db
//! components/HEX.wasm    by digest
//! ```
//!
//! Machine code is not in it: it is made anew, and no other node could use it. Both ways go in pieces, so that what a backup
//! holds takes no memory.

mod write;
mod read;

pub use read::{RestoreError, restore, verify};
pub use write::{Backup, BackupError};

use isolet_isolate::version::ComponentDigest;
use serde::{Deserialize, Serialize};

/// The format that this release writes and reads.
pub const FORMAT: u32 = 1;

/// Name of the list of all others.
const MANIFEST: &str = "manifest.json";

/// Largest list, in bytes: about 300,000 components.
const MANIFEST_BYTES_MAX: u64 = 32 << 20;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// [`FORMAT`] of who wrote it.
    pub format: u32,
    /// Version of the program that wrote it.
    pub version: String,
    /// When, in milliseconds since 1970.
    pub created_at: i64,
    /// The catalog.
    pub catalog: Part,
    /// The components, in the order of their digests.
    pub components: Vec<Part>,
}

/// A file of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// BLAKE3 digest, in hexadecimal.
    pub digest: ComponentDigest,
    /// Its size.
    pub bytes: u64,
}

impl Contents {
    /// The parts in the order of the file, each with its name.
    fn parts(&self) -> impl Iterator<Item = (Kind, Part)> {
        let catalog = std::iter::once((Kind::Catalog, self.catalog));
        catalog.chain(self.components.iter().map(|&part| (Kind::Component(part.digest), part)))
    }
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Catalog,
    Component(ComponentDigest),
}

impl std::fmt::Display for Kind {
    /// The name in the file.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Kind::Catalog => f.write_str("catalog.db"),
            Kind::Component(digest) => write!(f, "components/{digest}.wasm"),
        }
    }
}

#[cfg(test)]
mod tests;
