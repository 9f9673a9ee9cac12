//! Key pairs (Web Cryptography API, sections 20–26, and its secure curves) and AES-KW, by RustCrypto.
//!
//! JavaScript keeps a key as DER: PKCS #8 when it is private, SubjectPublicKeyInfo when public. It is parsed at each use.
//! What cannot be parsed, decrypted or signed gives `null`; JavaScript knows which exception that is.

mod ec;
mod hash;
mod key_wrap;
mod okp;
mod random;
mod rsa_keys;
mod rsa_use;

use crate::bytes::{Text, U8, array, view};
use crate::phase;
use ec::Curve;
use hash::Hash;
use okp::Okp;
use rquickjs::{Ctx, Exception, Object, Result, function::Func};
use rsa_use::Padding;

type Bytes<'js> = Result<Option<U8<'js>>>;

/// What a key is for, as the name that JavaScript gives: `RSA`, a named curve, `Ed25519` or `X25519`.
#[derive(Clone, Copy)]
enum Kind {
    Rsa,
    Ec(Curve),
    Okp(Okp),
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("keyGenerate", Func::from(generate))?;
    native.set("keyRead", Func::from(read))?;
    native.set("keyPublic", Func::from(public))?;
    native.set("keyParts", Func::from(parts))?;
    native.set("keyMake", Func::from(make))?;
    native.set("sign", Func::from(sign))?;
    native.set("verify", Func::from(verify))?;
    native.set("rsaOaep", Func::from(rsa_oaep))?;
    native.set("agree", Func::from(agree))?;
    native.set("aesKw", Func::from(key_wrap::aes_kw))
}

/// A new private key; `bits` and `exponent` are for RSA.
fn generate<'js>(ctx: Ctx<'js>, kind: Text, bits: usize, exponent: U8<'js>) -> Bytes<'js> {
    phase::need_host(&ctx, "Key generation")?;
    let der = match kind_of(&ctx, &kind)? {
        Kind::Rsa => rsa_keys::generate(bits, view(&ctx, &exponent)?),
        Kind::Ec(curve) => ec::generate(curve),
        Kind::Okp(okp) => okp::generate(okp),
    };
    give(&ctx, der)
}

/// The DER of a key as this engine would write it, when `der` is a key of the kind.
fn read<'js>(ctx: Ctx<'js>, kind: Text, private: bool, der: U8<'js>) -> Bytes<'js> {
    let der = view(&ctx, &der)?;
    let canonical = match kind_of(&ctx, &kind)? {
        Kind::Rsa => rsa_keys::read(private, der),
        Kind::Ec(curve) => ec::read(curve, private, der),
        Kind::Okp(okp) => okp::read(okp, private, der),
    };
    give(&ctx, canonical)
}

/// The public key of a private one.
fn public<'js>(ctx: Ctx<'js>, kind: Text, der: U8<'js>) -> Bytes<'js> {
    let der = view(&ctx, &der)?;
    let public = match kind_of(&ctx, &kind)? {
        Kind::Rsa => rsa_keys::public(der),
        Kind::Ec(curve) => ec::public(curve, der),
        Kind::Okp(okp) => okp::public(okp, der),
    };
    give(&ctx, public)
}

/// What a JWK is made of. RSA: n, e and, of a private key, d, p, q, dp, dq, qi (RFC 7518, section 6.3).
/// Curves: the public key (uncompressed, SEC 1, for named curves) and, of a private key, d.
fn parts<'js>(ctx: Ctx<'js>, kind: Text, private: bool, der: U8<'js>) -> Result<Option<Vec<U8<'js>>>> {
    let der = view(&ctx, &der)?;
    let parts = match kind_of(&ctx, &kind)? {
        Kind::Rsa => rsa_keys::parts(private, der),
        Kind::Ec(curve) => ec::parts(curve, private, der),
        Kind::Okp(okp) => okp::parts(okp, private, der),
    };
    parts.map(|parts| parts.into_iter().map(|part| array(&ctx, part)).collect()).transpose()
}

/// The DER of a key of [`parts`]; of RSA's private ones n, e, d, p and q suffice, or n, e and d.
fn make<'js>(ctx: Ctx<'js>, kind: Text, private: bool, parts: Vec<U8<'js>>) -> Bytes<'js> {
    let parts = parts.iter().map(|part| view(&ctx, part)).collect::<Result<Vec<&[u8]>>>()?;
    let der = match kind_of(&ctx, &kind)? {
        Kind::Rsa => rsa_keys::make(private, &parts),
        Kind::Ec(curve) => ec::make(curve, private, &parts),
        Kind::Okp(okp) => okp::make(okp, private, &parts),
    };
    give(&ctx, der)
}

/// `hash` is "" for Ed25519; `salt` is the bytes of RSA-PSS's salt, or null for RSASSA-PKCS1-v1_5.
fn sign<'js>(ctx: Ctx<'js>, kind: Text, hash: Text, salt: Option<usize>, key: U8<'js>, data: U8<'js>) -> Bytes<'js> {
    let (key, data) = (view(&ctx, &key)?, view(&ctx, &data)?);
    let signature = match (kind_of(&ctx, &kind)?, Hash::of(&hash.0)) {
        (Kind::Rsa, Some(hash)) => {
            phase::need_host(&ctx, "Signing")?;
            rsa_use::sign(padding(salt), hash, key, data)
        }
        (Kind::Ec(curve), Some(hash)) => {
            phase::need_host(&ctx, "Signing")?;
            ec::sign(curve, hash, key, data)
        }
        (Kind::Okp(Okp::Ed25519), _) => okp::sign(key, data),
        _ => None,
    };
    give(&ctx, signature)
}

/// As [`sign`].
fn verify<'js>(
    ctx: Ctx<'js>,
    kind: Text,
    hash: Text,
    salt: Option<usize>,
    key: U8<'js>,
    signature: U8<'js>,
    data: U8<'js>,
) -> Result<bool> {
    let (key, signature, data) = (view(&ctx, &key)?, view(&ctx, &signature)?, view(&ctx, &data)?);
    let holds = match (kind_of(&ctx, &kind)?, Hash::of(&hash.0)) {
        (Kind::Rsa, Some(hash)) => {
            rsa_use::verify(padding(salt), hash, key, signature, data)
        }
        (Kind::Ec(curve), Some(hash)) => ec::verify(curve, hash, key, signature, data),
        (Kind::Okp(Okp::Ed25519), _) => okp::verify(key, signature, data),
        _ => None,
    };
    Ok(holds.is_some())
}

/// Encrypts with a public key or decrypts with a private one.
fn rsa_oaep<'js>(
    ctx: Ctx<'js>,
    encrypt: bool,
    hash: Text,
    key: U8<'js>,
    label: U8<'js>,
    data: U8<'js>,
) -> Bytes<'js> {
    phase::need_host(&ctx, "RSA-OAEP")?;
    let (key, label, data) = (view(&ctx, &key)?, view(&ctx, &label)?, view(&ctx, &data)?);
    let Some(hash) = Hash::of(&hash.0) else { return Ok(None) };
    let label = if label.is_empty() { Some(None) } else { std::str::from_utf8(label).ok().map(Some) };
    let Some(label) = label else {
        return Err(Exception::throw_type(&ctx, "an RSA-OAEP label that is not UTF-8 is not supported"));
    };
    give(&ctx, if encrypt { rsa_use::encrypt(hash, label, key, data) } else { rsa_use::decrypt(hash, label, key, data) })
}

/// The secret that a private and another's public key share.
fn agree<'js>(ctx: Ctx<'js>, kind: Text, private: U8<'js>, public: U8<'js>) -> Bytes<'js> {
    let (private, public) = (view(&ctx, &private)?, view(&ctx, &public)?);
    let secret = match kind_of(&ctx, &kind)? {
        Kind::Ec(curve) => ec::agree(curve, private, public),
        Kind::Okp(Okp::X25519) => okp::agree(private, public),
        _ => None,
    };
    give(&ctx, secret)
}

fn kind_of(ctx: &Ctx<'_>, name: &Text) -> Result<Kind> {
    match name.0.as_str() {
        "RSA" => Ok(Kind::Rsa),
        "P-256" => Ok(Kind::Ec(Curve::P256)),
        "P-384" => Ok(Kind::Ec(Curve::P384)),
        "P-521" => Ok(Kind::Ec(Curve::P521)),
        "Ed25519" => Ok(Kind::Okp(Okp::Ed25519)),
        "X25519" => Ok(Kind::Okp(Okp::X25519)),
        other => Err(Exception::throw_type(ctx, &format!("unknown kind of key {other}"))),
    }
}

fn padding(salt: Option<usize>) -> Padding {
    salt.map_or(Padding::Pkcs1, Padding::Pss)
}

fn give<'js>(ctx: &Ctx<'js>, bytes: Option<Vec<u8>>) -> Bytes<'js> {
    bytes.map(|bytes| array(ctx, bytes)).transpose()
}
