//! Ed25519 and X25519 (RFC 8032, RFC 7748), their keys as RFC 8410 writes them.

use super::random::HostRandom;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use pkcs8::der::Decode;
use pkcs8::{AlgorithmIdentifierRef, PrivateKeyInfo, SubjectPublicKeyInfoRef};
use rand_core::RngCore;
use x25519_dalek::{PublicKey, StaticSecret};

const KEY_BYTES: usize = 32;

/// Which of the two.
#[derive(Clone, Copy)]
pub(super) enum Okp {
    Ed25519,
    X25519,
}

impl Okp {
    /// The last byte of the algorithm's object identifier, 1.3.101.x.
    fn arc(self) -> u8 {
        match self {
            Okp::X25519 => 110,
            Okp::Ed25519 => 112,
        }
    }
}

pub(super) fn generate(okp: Okp) -> Option<Vec<u8>> {
    let mut secret = [0; KEY_BYTES];
    HostRandom.fill_bytes(&mut secret);
    Some(private_der(okp, secret))
}

pub(super) fn read(okp: Okp, private: bool, der: &[u8]) -> Option<Vec<u8>> {
    if private { Some(private_der(okp, secret_of(okp, der)?)) } else { Some(public_der(okp, point_of(okp, der)?)) }
}

pub(super) fn public(okp: Okp, der: &[u8]) -> Option<Vec<u8>> {
    Some(public_der(okp, derive(okp, secret_of(okp, der)?)))
}

/// The public key and, of a private key, the secret.
pub(super) fn parts(okp: Okp, private: bool, der: &[u8]) -> Option<Vec<Vec<u8>>> {
    if !private {
        return Some(vec![point_of(okp, der)?.to_vec()]);
    }
    let secret = secret_of(okp, der)?;
    Some(vec![derive(okp, secret).to_vec(), secret.to_vec()])
}

/// `None` when the public part is not that of the secret.
pub(super) fn make(okp: Okp, private: bool, parts: &[&[u8]]) -> Option<Vec<u8>> {
    let point: [u8; KEY_BYTES] = (*parts.first()?).try_into().ok()?;
    if !private {
        return Some(public_der(okp, point));
    }
    let secret: [u8; KEY_BYTES] = (*parts.get(1)?).try_into().ok()?;
    (derive(okp, secret) == point).then(|| private_der(okp, secret))
}

pub(super) fn sign(key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let key = SigningKey::from_bytes(&secret_of(Okp::Ed25519, key)?);
    Some(key.sign(data).to_bytes().to_vec())
}

/// Points of small order are refused, as the secure curves of Web Cryptography ask.
pub(super) fn verify(key: &[u8], signature: &[u8], data: &[u8]) -> Option<()> {
    let key = VerifyingKey::from_bytes(&point_of(Okp::Ed25519, key)?).ok()?;
    key.verify_strict(data, &Signature::from_slice(signature).ok()?).ok()
}

/// `None` when the other's point is of small order, so that the secret would be all zeros.
pub(super) fn agree(private: &[u8], public: &[u8]) -> Option<Vec<u8>> {
    let private = StaticSecret::from(secret_of(Okp::X25519, private)?);
    let shared = private.diffie_hellman(&PublicKey::from(point_of(Okp::X25519, public)?));
    shared.was_contributory().then(|| shared.to_bytes().to_vec())
}

fn derive(okp: Okp, secret: [u8; KEY_BYTES]) -> [u8; KEY_BYTES] {
    match okp {
        Okp::Ed25519 => SigningKey::from_bytes(&secret).verifying_key().to_bytes(),
        Okp::X25519 => PublicKey::from(&StaticSecret::from(secret)).to_bytes(),
    }
}

fn secret_of(okp: Okp, der: &[u8]) -> Option<[u8; KEY_BYTES]> {
    let info = PrivateKeyInfo::from_der(der).ok()?;
    // The secret is an octet string in an octet string.
    let [0x04, 0x20, secret @ ..] = info.private_key else { return None };
    if is_of(okp, info.algorithm) { secret.try_into().ok() } else { None }
}

fn point_of(okp: Okp, der: &[u8]) -> Option<[u8; KEY_BYTES]> {
    let info = SubjectPublicKeyInfoRef::from_der(der).ok()?;
    let point = info.subject_public_key.as_bytes()?;
    if is_of(okp, info.algorithm) { point.try_into().ok() } else { None }
}

fn is_of(okp: Okp, algorithm: AlgorithmIdentifierRef<'_>) -> bool {
    algorithm.oid.as_bytes() == [0x2B, 0x65, okp.arc()] && algorithm.parameters.is_none()
}

fn private_der(okp: Okp, secret: [u8; KEY_BYTES]) -> Vec<u8> {
    let head = [0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, okp.arc(), 0x04, 0x22, 0x04, 0x20];
    [&head[..], &secret].concat()
}

fn public_der(okp: Okp, point: [u8; KEY_BYTES]) -> Vec<u8> {
    let head = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, okp.arc(), 0x03, 0x21, 0x00];
    [&head[..], &point].concat()
}
