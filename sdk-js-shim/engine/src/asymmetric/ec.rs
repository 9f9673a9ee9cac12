//! ECDSA and ECDH on the curves P-256, P-384 and P-521 (FIPS 186-5, SEC 1).

use super::hash::Hash;
use super::random::HostRandom;
use p256::ecdsa::signature::hazmat::{PrehashVerifier, RandomizedPrehashSigner};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use pkcs8::der::Decode;
use pkcs8::{DecodePublicKey, EncodePrivateKey, EncodePublicKey, ObjectIdentifier, PrivateKeyInfo};
use sec1::EcPrivateKey;

/// id-ecPublicKey (RFC 5480, section 2.1.1).
const EC_KEY: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");

/// A named curve.
#[derive(Clone, Copy)]
pub(super) enum Curve {
    P256,
    P384,
    P521,
}

impl Curve {
    /// Bytes of a coordinate.
    fn field_bytes(self) -> usize {
        match self {
            Curve::P256 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
        }
    }

    /// As a parameter of a key's algorithm (RFC 5480, section 2.1.1.1).
    fn oid(self) -> ObjectIdentifier {
        match self {
            Curve::P256 => ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7"),
            Curve::P384 => ObjectIdentifier::new_unwrap("1.3.132.0.34"),
            Curve::P521 => ObjectIdentifier::new_unwrap("1.3.132.0.35"),
        }
    }
}

/// Runs `$body` with `$name` as the crate of a curve.
macro_rules! with_curve {
    ($curve:expr, $name:ident, $body:expr) => {
        match $curve {
            Curve::P256 => { use p256 as $name; $body }
            Curve::P384 => { use p384 as $name; $body }
            Curve::P521 => { use p521 as $name; $body }
        }
    };
}

pub(super) fn generate(curve: Curve) -> Option<Vec<u8>> {
    with_curve!(curve, c, private_der(&c::SecretKey::random(&mut HostRandom)))
}

pub(super) fn read(curve: Curve, private: bool, der: &[u8]) -> Option<Vec<u8>> {
    with_curve!(curve, c, if private {
        let (secret, point) = open(curve, der)?;
        let der = private_der(&c::SecretKey::from_slice(secret).ok()?)?;
        let Some(point) = point else { return Some(der) };
        let point = c::PublicKey::from_sec1_bytes(point).ok()?.to_encoded_point(false);
        sealed(curve, der, point.as_bytes())
    } else {
        public_der(&c::PublicKey::from_public_key_der(der).ok()?)
    })
}

pub(super) fn public(curve: Curve, der: &[u8]) -> Option<Vec<u8>> {
    with_curve!(curve, c, public_der(&c::SecretKey::from_slice(open(curve, der)?.0).ok()?.public_key()))
}

/// The uncompressed point and, of a private key, the secret.
pub(super) fn parts(curve: Curve, private: bool, der: &[u8]) -> Option<Vec<Vec<u8>>> {
    with_curve!(curve, c, if private {
        let secret = c::SecretKey::from_slice(open(curve, der)?.0).ok()?;
        let point = secret.public_key().to_encoded_point(false);
        Some(vec![point.as_bytes().to_vec(), secret.to_bytes().to_vec()])
    } else {
        let point = c::PublicKey::from_public_key_der(der).ok()?.to_encoded_point(false);
        Some(vec![point.as_bytes().to_vec()])
    })
}

/// `None` when the point is not on the curve or not that of the secret.
pub(super) fn make(curve: Curve, private: bool, parts: &[&[u8]]) -> Option<Vec<u8>> {
    with_curve!(curve, c, {
        let point = c::PublicKey::from_sec1_bytes(parts.first()?).ok()?;
        if !private {
            return public_der(&point);
        }
        let secret = parts.get(1).filter(|secret| secret.len() == curve.field_bytes())?;
        let der = private_der(&c::SecretKey::from_slice(secret).ok()?)?;
        sealed(curve, der, point.to_encoded_point(false).as_bytes())
    })
}

/// The signature as r and s side by side (IEEE P1363).
pub(super) fn sign(curve: Curve, hash: Hash, key: &[u8], data: &[u8]) -> Option<Vec<u8>> {
    let hashed = hashed(curve, hash, data);
    with_curve!(curve, c, {
        let key = c::ecdsa::SigningKey::from_slice(open(curve, key)?.0).ok()?;
        let signature: c::ecdsa::Signature = key.sign_prehash_with_rng(&mut HostRandom, &hashed).ok()?;
        Some(signature.to_bytes().to_vec())
    })
}

pub(super) fn verify(curve: Curve, hash: Hash, key: &[u8], signature: &[u8], data: &[u8]) -> Option<()> {
    let hashed = hashed(curve, hash, data);
    with_curve!(curve, c, {
        let point = c::PublicKey::from_public_key_der(key).ok()?;
        let key = c::ecdsa::VerifyingKey::from_affine(*point.as_affine()).ok()?;
        let signature = c::ecdsa::Signature::from_slice(signature).ok()?;
        key.verify_prehash(&hashed, &signature).ok()
    })
}

pub(super) fn agree(curve: Curve, private: &[u8], public: &[u8]) -> Option<Vec<u8>> {
    with_curve!(curve, c, {
        let secret = c::SecretKey::from_slice(open(curve, private)?.0).ok()?;
        let public = c::PublicKey::from_public_key_der(public).ok()?;
        let shared = c::ecdh::diffie_hellman(secret.to_nonzero_scalar(), public.as_affine());
        Some(shared.raw_secret_bytes().to_vec())
    })
}

/// A digest as the crates take it: not shorter than half a coordinate; zeros in front do not change the number it is.
fn hashed(curve: Curve, hash: Hash, data: &[u8]) -> Vec<u8> {
    let mut hashed = hash.digest(data);
    if hashed.len() < curve.field_bytes() {
        hashed.splice(..0, vec![0; curve.field_bytes() - hashed.len()]);
    }
    hashed
}

/// The secret in a PKCS #8 document and the point beside it, which is not compared with the secret: that takes as long as
/// a signature. [`read`] and [`make`] compare once.
fn open(curve: Curve, der: &[u8]) -> Option<(&[u8], Option<&[u8]>)> {
    let info = PrivateKeyInfo::from_der(der).ok()?;
    info.algorithm.assert_oids(EC_KEY, curve.oid()).ok()?;
    let key = EcPrivateKey::from_der(info.private_key).ok()?;
    (key.private_key.len() == curve.field_bytes()).then_some((key.private_key, key.public_key))
}

/// A document that was just made, when the point in it is the one that was claimed.
fn sealed(curve: Curve, der: Vec<u8>, claimed: &[u8]) -> Option<Vec<u8>> {
    let (_, made) = open(curve, &der)?;
    (made == Some(claimed)).then_some(der)
}

fn private_der(key: &impl EncodePrivateKey) -> Option<Vec<u8>> {
    Some(key.to_pkcs8_der().ok()?.as_bytes().to_vec())
}

fn public_der(key: &impl EncodePublicKey) -> Option<Vec<u8>> {
    Some(key.to_public_key_der().ok()?.into_vec())
}
