//! The node's secret that seals machine code: 32 random bytes in a file that no other user can read.

use super::ArtifactError;
use super::files::Folder;
use std::io::Read;

const NAME: &str = "artifact.key";
const BYTES: usize = 32;

/// The key of the seal. Neither printed nor compared.
pub(super) struct Secret([u8; BYTES]);

impl Secret {
    /// Reads the secret, or makes one. Of processes that race to make it, all end with the same.
    pub(super) fn read_or_make(keys: &Folder) -> Result<Self, ArtifactError> {
        if keys.open_file(NAME)?.is_none() {
            let mut bytes = [0; BYTES];
            getrandom::fill(&mut bytes)?;
            keys.write_new(NAME, &bytes)?;
        }
        Self::read(keys)
    }

    /// Reads the secret.
    pub(super) fn read(keys: &Folder) -> Result<Self, ArtifactError> {
        let missing = || keys.failed("open", NAME, std::io::ErrorKind::NotFound.into());
        let file = keys.open_file(NAME)?.ok_or_else(missing)?;
        super::files::refuse_exposed(&file, "keys/artifact.key", 0o600)?;
        let mut bytes = Vec::with_capacity(BYTES + 1);
        let mut bounded = file.take(BYTES as u64 + 1);
        bounded.read_to_end(&mut bytes).map_err(|source| keys.failed("read", NAME, source))?;
        let found = bytes.len();
        bytes.try_into().map(Secret).map_err(|_| ArtifactError::BadSecret(found))
    }

    pub(super) fn hasher(&self) -> blake3::Hasher {
        blake3::Hasher::new_keyed(&self.0)
    }
}
