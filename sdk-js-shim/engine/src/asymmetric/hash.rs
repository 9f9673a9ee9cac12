//! The digests that signatures are made of.

use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// A digest that Web Cryptography names.
#[derive(Clone, Copy)]
pub(super) enum Hash {
    Sha1,
    Sha256,
    Sha384,
    Sha512,
}

/// Runs `$body` with `$name` as the type of `$hash`.
macro_rules! with_hash {
    ($hash:expr, $name:ident, $body:expr) => {
        match $hash {
            $crate::asymmetric::hash::Hash::Sha1 => { type $name = sha1::Sha1; $body }
            $crate::asymmetric::hash::Hash::Sha256 => { type $name = sha2::Sha256; $body }
            $crate::asymmetric::hash::Hash::Sha384 => { type $name = sha2::Sha384; $body }
            $crate::asymmetric::hash::Hash::Sha512 => { type $name = sha2::Sha512; $body }
        }
    };
}
pub(super) use with_hash;

impl Hash {
    /// The digest of a registered name.
    pub(super) fn of(name: &str) -> Option<Hash> {
        match name {
            "SHA-1" => Some(Hash::Sha1),
            "SHA-256" => Some(Hash::Sha256),
            "SHA-384" => Some(Hash::Sha384),
            "SHA-512" => Some(Hash::Sha512),
            _ => None,
        }
    }

    /// The digest of `data`.
    pub(super) fn digest(self, data: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha1 => Sha1::digest(data).to_vec(),
            Hash::Sha256 => Sha256::digest(data).to_vec(),
            Hash::Sha384 => Sha384::digest(data).to_vec(),
            Hash::Sha512 => Sha512::digest(data).to_vec(),
        }
    }
}
