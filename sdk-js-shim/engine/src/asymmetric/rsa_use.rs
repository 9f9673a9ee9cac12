//! RSASSA-PKCS1-v1_5, RSA-PSS and RSA-OAEP (RFC 8017). Private keys are used blinded.

use super::hash::{Hash, with_hash};
use super::random::HostRandom;
use super::rsa_keys::{private_of, public_of};
use rsa::traits::PublicKeyParts;
use rsa::{Oaep, Pkcs1v15Sign, Pss};

/// How a digest becomes a number to sign.
#[derive(Clone, Copy)]
pub(super) enum Padding {
    Pkcs1,
    /// With so many bytes of salt.
    Pss(usize),
}

pub(super) fn sign(padding: Padding, hash: Hash, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let key = private_of(key)?;
    let hashed = hash.digest(data);
    match padding {
        Padding::Pkcs1 => key.sign_with_rng(&mut HostRandom, pkcs1(hash), &hashed).ok(),
        Padding::Pss(salt) if salt < key.size() => key.sign_with_rng(&mut HostRandom, pss(hash, salt), &hashed).ok(),
        Padding::Pss(_) => None,
    }
}

pub(super) fn verify(padding: Padding, hash: Hash, key: &[u8], signature: &[u8], data: &[u8]) -> Option<()> {
    let key = public_of(key)?;
    let hashed = hash.digest(data);
    match padding {
        Padding::Pkcs1 => key.verify(pkcs1(hash), &hashed, signature).ok(),
        Padding::Pss(salt) if salt < key.size() => key.verify(pss(hash, salt), &hashed, signature).ok(),
        Padding::Pss(_) => None,
    }
}

pub(super) fn encrypt(hash: Hash, label: Option<&str>, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    public_of(key)?.encrypt(&mut HostRandom, oaep(hash, label), data).ok()
}

pub(super) fn decrypt(hash: Hash, label: Option<&str>, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    private_of(key)?.decrypt_blinded(&mut HostRandom, oaep(hash, label), data).ok()
}

fn pkcs1(hash: Hash) -> Pkcs1v15Sign {
    with_hash!(hash, H, Pkcs1v15Sign::new::<H>())
}

fn pss(hash: Hash, salt: usize) -> Pss {
    with_hash!(hash, H, Pss::new_blinded_with_salt::<H>(salt))
}

fn oaep(hash: Hash, label: Option<&str>) -> Oaep {
    with_hash!(hash, H, match label {
        Some(label) => Oaep::new_with_label::<H, _>(label),
        None => Oaep::new::<H>(),
    })
}
