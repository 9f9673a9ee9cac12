//! RSA keys: made, read and written (RFC 8017, RFC 5958, RFC 5280).

use super::random::HostRandom;
use pkcs8::{DecodePrivateKey, DecodePublicKey, EncodePrivateKey, EncodePublicKey};
use rsa::traits::{PrivateKeyParts, PublicKeyParts};
use rsa::{BigUint, RsaPrivateKey, RsaPublicKey};
use std::ops::RangeInclusive;

/// Bits of a modulus that may be generated.
const GENERATED_BITS: RangeInclusive<usize> = 1024..=4096;

/// Bits of a modulus that may be imported.
const MODULUS_BITS: RangeInclusive<usize> = 512..=4096;

pub(super) fn generate(bits: usize, exponent: &[u8]) -> Option<Vec<u8>> {
    if !GENERATED_BITS.contains(&bits) {
        return None;
    }
    let key = RsaPrivateKey::new_with_exp(&mut HostRandom, bits, &BigUint::from_bytes_be(exponent)).ok()?;
    private_der(&key)
}

pub(super) fn read(private: bool, der: &[u8]) -> Option<Vec<u8>> {
    if private { private_der(&private_of(der)?) } else { public_der(&public_of(der)?) }
}

pub(super) fn public(der: &[u8]) -> Option<Vec<u8>> {
    public_der(&private_of(der)?.to_public_key())
}

/// n, e and, of a private key, d, p, q, dp, dq, qi.
pub(super) fn parts(private: bool, der: &[u8]) -> Option<Vec<Vec<u8>>> {
    if !private {
        let key = public_of(der)?;
        return Some(vec![key.n().to_bytes_be(), key.e().to_bytes_be()]);
    }
    let key = private_of(der)?;
    let [p, q] = key.primes() else { return None };
    let numbers = [key.n(), key.e(), key.d(), p, q, key.dp()?, key.dq()?, &key.crt_coefficient()?];
    Some(numbers.into_iter().map(BigUint::to_bytes_be).collect())
}

/// A private key of n, e, d and, where they are given, p and q.
pub(super) fn make(private: bool, parts: &[&[u8]]) -> Option<Vec<u8>> {
    let number = |at: usize| parts.get(at).map(|bytes| BigUint::from_bytes_be(bytes));
    let (n, e) = (number(0)?, number(1)?);
    if !MODULUS_BITS.contains(&n.bits()) {
        return None;
    }
    if !private {
        return public_der(&RsaPublicKey::new(n, e).ok()?);
    }
    let primes = number(3).into_iter().chain(number(4)).collect();
    private_der(&RsaPrivateKey::from_components(n, e, number(2)?, primes).ok()?)
}

/// The private key in a PKCS #8 document.
pub(super) fn private_of(der: &[u8]) -> Option<RsaPrivateKey> {
    let key = RsaPrivateKey::from_pkcs8_der(der).ok()?;
    MODULUS_BITS.contains(&key.n().bits()).then_some(key)
}

/// The public key in a SubjectPublicKeyInfo.
pub(super) fn public_of(der: &[u8]) -> Option<RsaPublicKey> {
    let key = RsaPublicKey::from_public_key_der(der).ok()?;
    MODULUS_BITS.contains(&key.n().bits()).then_some(key)
}

fn private_der(key: &RsaPrivateKey) -> Option<Vec<u8>> {
    Some(key.to_pkcs8_der().ok()?.as_bytes().to_vec())
}

fn public_der(key: &RsaPublicKey) -> Option<Vec<u8>> {
    Some(key.to_public_key_der().ok()?.into_vec())
}
