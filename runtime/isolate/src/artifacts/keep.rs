//! What stays in the store and how it is copied: sweeping out what nobody needs, components in and out in pieces.

use super::{ArtifactError, ArtifactKey, Artifacts, component_name};
use crate::steps;
use crate::version::ComponentDigest;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read, Write};
use std::time::{Duration, SystemTime};

/// How long a component stays that no version was made of yet: whoever sent it may be about to.
pub const UNCLAIMED_KEPT: Duration = Duration::from_secs(60 * 60);

/// Bytes that are copied at once.
const CHUNK_BYTES: usize = 64 << 10;

/// What a sweep leaves.
#[derive(Debug, Default)]
pub struct Needed {
    /// The components to leave; all when absent.
    pub components: Option<HashSet<ComponentDigest>>,
    /// The machine code to leave.
    pub machine_code: HashSet<ArtifactKey>,
}

/// What a sweep took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Components.
    pub components: usize,
    /// Files of machine code.
    pub artifacts: usize,
    /// Bytes of both.
    pub bytes: u64,
}

impl Artifacts {
    /// Deletes all that is not `needed`, what writers that died left, and components that are not needed and were put more
    /// than [`UNCLAIMED_KEPT`] before `now`. Processes that have mapped machine code keep it. For the only process that
    /// writes to the store.
    ///
    /// # Errors
    /// The store is read-only, or the file system fails; what was deleted until then is gone.
    pub fn sweep(&self, needed: &Needed, now: SystemTime) -> Result<Swept, ArtifactError> {
        self.writable()?;
        self.components.remove_unfinished()?;
        self.machine_code.remove_unfinished()?;
        let mut swept = Swept::default();
        for info in self.list()?.into_iter().filter(|info| !needed.machine_code.contains(&info.key)) {
            swept.artifacts += usize::from(self.remove(&info.key)?);
            swept.bytes += info.bytes;
            steps::reached("machine-code-removed");
        }
        let Some(components) = &needed.components else { return Ok(swept) };
        for file in self.components.files()? {
            let Some(digest) = component_digest(&file.name) else { continue };
            let age = now.duration_since(file.modified).unwrap_or_default();
            if components.contains(&digest) || age < UNCLAIMED_KEPT {
                continue;
            }
            swept.components += usize::from(self.remove_component(&digest)?);
            swept.bytes += file.bytes;
        }
        Ok(swept)
    }

    /// Opens a component, unverified.
    ///
    /// # Errors
    /// The file system fails.
    pub fn component_file(&self, digest: &ComponentDigest) -> Result<Option<File>, ArtifactError> {
        self.components.open_file(&component_name(digest))
    }

    /// Stores the component that `source` gives, in pieces. One that is there already is replaced.
    ///
    /// # Errors
    /// It has another digest (nothing is stored then), the store is read-only, or reading or writing fails.
    pub fn copy_component(
        &self,
        digest: &ComponentDigest,
        source: &mut impl Read,
    ) -> Result<(), ArtifactError> {
        self.writable()?;
        let name = component_name(digest);
        self.components.write_with(&name, |file| match copy_hashed(source, file)? {
            (_, found) if found == *digest => Ok(()),
            _ => Err(io::Error::new(io::ErrorKind::InvalidData, "its digest is not its name")),
        })
    }
}

/// Copies all that `source` gives; gives its length and its digest.
///
/// # Errors
/// Reading or writing fails.
pub fn copy_hashed(source: &mut impl Read, target: &mut impl Write) -> io::Result<(u64, ComponentDigest)> {
    let mut hasher = blake3::Hasher::new();
    let mut chunk = vec![0; CHUNK_BYTES];
    let mut bytes = 0;
    loop {
        let read = match source.read(&mut chunk) {
            Ok(0) => return Ok((bytes, hasher.finalize().into())),
            Ok(read) => chunk.get(..read).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hasher.update(read);
        target.write_all(read)?;
        bytes += read.len() as u64;
    }
}

fn component_digest(name: &str) -> Option<ComponentDigest> {
    let digest = ComponentDigest::try_from(name.strip_suffix(".wasm")?.to_owned()).ok()?;
    (component_name(&digest) == name).then_some(digest)
}
