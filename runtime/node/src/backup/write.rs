//! Makes a backup: looks first whether everything is there, then writes piece by piece what it found.

use super::{Contents, FORMAT, Kind, MANIFEST, MANIFEST_BYTES_MAX, Part};
use crate::data::{DataError, DataFolder, Millis};
use isolet_isolate::artifacts::{ArtifactError, Artifacts, copy_hashed};
use isolet_isolate::version::ComponentDigest;
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use tar::{Builder, EntryType, Header};

/// A tar file goes in blocks of so many bytes, and two empty ones are its end.
const BLOCK_BYTES: u64 = 512;

/// A backup that can be written: all of it was there a moment ago.
pub struct Backup {
    contents: Contents,
    /// The contents as they stand in the file.
    manifest: Vec<u8>,
    catalog: File,
}

/// Why there is no backup, or only a part of one.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The catalog cannot be copied.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A component cannot be read.
    #[error(transparent)]
    Artifact(#[from] ArtifactError),
    /// The catalog names what is not there, so that nobody could restore it.
    #[error(
        "the component {0} is not in the data folder; deploy it again, or delete the versions that are made of it"
    )]
    Missing(ComponentDigest),
    /// There are more components than a backup can list.
    #[error("{0} components are more than a backup can hold; delete functions, or run `isolet gc`")]
    TooMany(usize),
    /// A file has changed since it was written.
    #[error("{0} was altered on the disk; deploy it again")]
    Altered(String),
    /// Reading failed, or nobody takes the backup any more.
    #[error("cannot write the backup")]
    Io(#[from] io::Error),
}

impl Backup {
    /// Copies the catalog and looks for all that it names. The caller sees to it that no component is deleted until the
    /// backup is written.
    ///
    /// # Errors
    /// Something is missing, or cannot be read.
    pub fn gather(data: &DataFolder, artifacts: &Artifacts, at: Millis) -> Result<Self, BackupError> {
        let frozen = data.freeze()?;
        let mut catalog = frozen.file;
        let (bytes, digest) = copy_hashed(&mut catalog, &mut io::sink())?;
        let components = frozen.components.iter().map(|digest| {
            let file = artifacts.component_file(digest)?.ok_or(BackupError::Missing(*digest))?;
            Ok(Part { digest: *digest, bytes: file.metadata()?.len() })
        });
        let components: Vec<Part> = components.collect::<Result<_, BackupError>>()?;
        let count = components.len();
        let catalog_part = Part { digest, bytes };
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let contents =
            Contents { format: FORMAT, version, created_at: at.0, catalog: catalog_part, components };
        let manifest = serde_json::to_vec_pretty(&contents).map_err(io::Error::other)?;
        if manifest.len() as u64 > MANIFEST_BYTES_MAX {
            return Err(BackupError::TooMany(count));
        }
        Ok(Backup { contents, manifest, catalog })
    }

    /// Takes over which components another backup has.
    #[cfg(test)]
    pub(super) fn components_of(&mut self, other: &Backup) {
        self.contents.components.clone_from(&other.contents.components);
        self.manifest =
            serde_json::to_vec_pretty(&self.contents).expect("numbers and strings always serialise");
    }

    /// Size of the file that [`Backup::write`] makes.
    pub fn bytes(&self) -> u64 {
        let sizes = self.contents.parts().map(|(_, part)| part.bytes);
        let blocks = sizes.chain([self.manifest.len() as u64]).map(|bytes| 1 + bytes.div_ceil(BLOCK_BYTES));
        (blocks.sum::<u64>() + 2) * BLOCK_BYTES
    }

    /// Writes the backup. Where this fails, what was written is none.
    ///
    /// # Errors
    /// A part is not what it was, cannot be read, or cannot be written.
    pub fn write(mut self, artifacts: &Artifacts, target: impl Write) -> Result<(), BackupError> {
        let mut tar = Builder::new(target);
        let seconds = u64::try_from(self.contents.created_at / 1_000).unwrap_or_default();
        let mut header = header(MANIFEST, self.manifest.len() as u64, seconds)?;
        tar.append(&header, &*self.manifest)?;
        for (kind, part) in self.contents.parts() {
            let mut file = match kind {
                Kind::Catalog => {
                    self.catalog.rewind()?;
                    self.catalog.try_clone()?
                }
                Kind::Component(digest) => {
                    artifacts.component_file(&digest)?.ok_or(BackupError::Missing(digest))?
                }
            };
            header = self::header(&kind.to_string(), part.bytes, seconds)?;
            let mut checked = Checked::new(&mut file, part);
            let appended = tar.append(&header, &mut checked);
            if checked.is_altered {
                return Err(BackupError::Altered(kind.to_string()));
            }
            appended?;
        }
        Ok(tar.into_inner()?.flush()?)
    }
}

fn header(name: &str, bytes: u64, seconds: u64) -> io::Result<Header> {
    let mut header = Header::new_ustar();
    header.set_path(name)?;
    header.set_entry_type(EntryType::Regular);
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(seconds);
    header.set_cksum();
    Ok(header)
}

/// Reads a part of a backup and digests it on the way. Of one that was altered it never gives the last bytes, so that what is
/// written lacks them and nobody takes it for whole.
struct Checked<'f> {
    file: io::Take<&'f mut File>,
    hasher: blake3::Hasher,
    digest: ComponentDigest,
    is_altered: bool,
}

impl<'f> Checked<'f> {
    fn new(file: &'f mut File, Part { digest, bytes }: Part) -> Self {
        Checked { file: file.take(bytes), hasher: blake3::Hasher::new(), digest, is_altered: false }
    }
}

impl Read for Checked<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.file.read(buffer)?;
        self.hasher.update(buffer.get(..count).unwrap_or_default());
        let is_short = count == 0 && self.file.limit() > 0 && !buffer.is_empty();
        let is_other = self.file.limit() == 0 && self.hasher.finalize() != *self.digest.as_bytes();
        self.is_altered |= is_short || is_other;
        if self.is_altered {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "it was altered on the disk"));
        }
        Ok(count)
    }
}
