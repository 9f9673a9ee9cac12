//! Digests, HMAC, PBKDF2 and HKDF (Web Cryptography API) by RustCrypto.

use crate::bytes::{Text, U8, array, view};
use hmac::{Hmac, Mac};
use rquickjs::{Ctx, Error, Exception, Object, Result, function::Func};
use sha2::digest::DynDigest;
use std::cell::RefCell;
use std::collections::HashMap;

/// Iterations of PBKDF2 in one call, as many as Cloudflare Workers allow.
const PBKDF2_ITERATIONS_MAX: u32 = 100_000;

#[derive(Default)]
struct Running {
    last: u32,
    open: HashMap<u32, Box<dyn DynDigest>>,
}

thread_local! {
    static RUNNING: RefCell<Running> = RefCell::default();
}

/// Runs `$body` with `$hash` as the type that `$name` names, or throws.
macro_rules! with_hash {
    ($ctx:expr, $name:expr, $hash:ident, $body:expr) => {
        match $name {
            "SHA-1" => { type $hash = sha1::Sha1; $body }
            "SHA-256" => { type $hash = sha2::Sha256; $body }
            "SHA-384" => { type $hash = sha2::Sha384; $body }
            "SHA-512" => { type $hash = sha2::Sha512; $body }
            other => Err(unknown($ctx, other)),
        }
    };
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("digest", Func::from(digest))?;
    native.set("digestNew", Func::from(digest_new))?;
    native.set("digestUpdate", Func::from(digest_update))?;
    native.set("digestFinish", Func::from(digest_finish))?;
    native.set("hmac", Func::from(hmac))?;
    native.set("pbkdf2", Func::from(pbkdf2))?;
    native.set("hkdf", Func::from(hkdf))
}

fn digest<'js>(ctx: Ctx<'js>, name: Text, data: U8<'js>) -> Result<U8<'js>> {
    let mut digest = make(&ctx, &name.0)?;
    digest.update(view(&ctx, &data)?);
    array(&ctx, digest.finalize().into_vec())
}

fn digest_new(ctx: Ctx<'_>, name: Text) -> Result<u32> {
    let digest = make(&ctx, &name.0)?;
    Ok(RUNNING.with_borrow_mut(|running| {
        running.last += 1;
        running.open.insert(running.last, digest);
        running.last
    }))
}

fn digest_update<'js>(ctx: Ctx<'js>, id: u32, data: U8<'js>) -> Result<()> {
    let data = view(&ctx, &data)?;
    RUNNING.with_borrow_mut(|running| {
        let digest = running.open.get_mut(&id).ok_or_else(|| Exception::throw_type(&ctx, "the digest is closed"))?;
        digest.update(data);
        Ok(())
    })
}

fn digest_finish<'js>(ctx: Ctx<'js>, id: u32) -> Result<U8<'js>> {
    let digest = RUNNING.with_borrow_mut(|running| running.open.remove(&id));
    let digest = digest.ok_or_else(|| Exception::throw_type(&ctx, "the digest is closed"))?;
    array(&ctx, digest.finalize().into_vec())
}

fn hmac<'js>(ctx: Ctx<'js>, hash: Text, key: U8<'js>, data: U8<'js>) -> Result<U8<'js>> {
    let (key, data) = (view(&ctx, &key)?, view(&ctx, &data)?);
    with_hash!(&ctx, hash.0.as_str(), Hash, {
        let mut mac = <Hmac<Hash> as Mac>::new_from_slice(key).expect("HMAC takes a key of any length");
        Mac::update(&mut mac, data);
        array(&ctx, mac.finalize().into_bytes().to_vec())
    })
}

fn pbkdf2<'js>(ctx: Ctx<'js>, hash: Text, password: U8<'js>, salt: U8<'js>, iterations: u32, bytes: usize) -> Result<U8<'js>> {
    if iterations == 0 || iterations > PBKDF2_ITERATIONS_MAX {
        let text = format!("iterations is {iterations}; from 1 to {PBKDF2_ITERATIONS_MAX} are allowed");
        return Err(Exception::throw_range(&ctx, &text));
    }
    let (password, salt) = (view(&ctx, &password)?, view(&ctx, &salt)?);
    let mut out = vec![0; bytes];
    with_hash!(&ctx, hash.0.as_str(), Hash, {
        pbkdf2::pbkdf2_hmac::<Hash>(password, salt, iterations, &mut out);
        Ok(())
    })?;
    array(&ctx, out)
}

fn hkdf<'js>(ctx: Ctx<'js>, hash: Text, key: U8<'js>, salt: U8<'js>, info: U8<'js>, bytes: usize) -> Result<U8<'js>> {
    let (key, salt, info) = (view(&ctx, &key)?, view(&ctx, &salt)?, view(&ctx, &info)?);
    let mut out = vec![0; bytes];
    with_hash!(&ctx, hash.0.as_str(), Hash, {
        hkdf::Hkdf::<Hash>::new(Some(salt), key)
            .expand(info, &mut out)
            .map_err(|_| Exception::throw_range(&ctx, "more bits than HKDF can give"))
    })?;
    array(&ctx, out)
}

fn make(ctx: &Ctx<'_>, name: &str) -> Result<Box<dyn DynDigest>> {
    if name == "MD5" {
        return Ok(Box::new(md5::Md5::default()));
    }
    with_hash!(ctx, name, Hash, Ok(Box::new(Hash::default())))
}

fn unknown(ctx: &Ctx<'_>, name: &str) -> Error {
    Exception::throw_type(ctx, &format!("unknown digest {name}"))
}
