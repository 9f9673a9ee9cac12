//! AES (Web Cryptography API, sections 25–28) by RustCrypto.

use crate::bytes::{Text, U8, array, view};
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockDecryptMut, BlockEncryptMut, KeyIvInit, StreamCipher};
use aes::{Aes128, Aes192, Aes256};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{AesGcm, Nonce, aead::consts::U12};
use rquickjs::{Ctx, Exception, Object, Result, function::Func};

/// Runs `$body` with `$aes` as the cipher of a key of `$bytes` bytes, or throws.
macro_rules! with_aes {
    ($ctx:expr, $bytes:expr, $aes:ident, $body:expr) => {
        match $bytes {
            16 => { type $aes = Aes128; $body }
            24 => { type $aes = Aes192; $body }
            32 => { type $aes = Aes256; $body }
            _ => Err(Exception::throw_type($ctx, "an AES key has 128, 192 or 256 bits")),
        }
    };
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("aes", Func::from(aes))
}

/// `null` when the data is not what was encrypted.
fn aes<'js>(
    ctx: Ctx<'js>,
    mode: Text,
    encrypt: bool,
    key: U8<'js>,
    iv: U8<'js>,
    data: U8<'js>,
    extra: Option<Object<'js>>,
) -> Result<Option<U8<'js>>> {
    let (key, iv, data) = (view(&ctx, &key)?, view(&ctx, &iv)?, view(&ctx, &data)?);
    let out = with_aes!(&ctx, key.len(), Aes, match mode.0.as_str() {
        "AES-CBC" => {
            need_iv(&ctx, iv, 16)?;
            Ok(if encrypt {
                let cipher = cbc::Encryptor::<Aes>::new_from_slices(key, iv).expect("both lengths were checked");
                Some(cipher.encrypt_padded_vec_mut::<Pkcs7>(data))
            } else {
                let cipher = cbc::Decryptor::<Aes>::new_from_slices(key, iv).expect("both lengths were checked");
                cipher.decrypt_padded_vec_mut::<Pkcs7>(data).ok()
            })
        }
        "AES-CTR" => {
            need_iv(&ctx, iv, 16)?;
            let mut out = data.to_vec();
            let mut cipher = ctr::Ctr128BE::<Aes>::new_from_slices(key, iv).expect("both lengths were checked");
            cipher.apply_keystream(&mut out);
            Ok(Some(out))
        }
        "AES-GCM" => {
            need_iv(&ctx, iv, 12)?;
            let aad = extra.as_ref().map(|extra| extra.get::<_, Option<U8<'js>>>("aad")).transpose()?.flatten();
            let aad = aad.as_ref().map(|aad| view(&ctx, aad)).transpose()?.unwrap_or_default();
            let cipher = AesGcm::<Aes, U12>::new_from_slice(key).expect("the length was checked");
            let payload = Payload { msg: data, aad };
            let nonce = Nonce::from_slice(iv);
            Ok(if encrypt { cipher.encrypt(nonce, payload).ok() } else { cipher.decrypt(nonce, payload).ok() })
        }
        other => Err(Exception::throw_type(&ctx, &format!("unknown cipher {other}"))),
    })?;
    out.map(|out| array(&ctx, out)).transpose()
}

fn need_iv(ctx: &Ctx<'_>, iv: &[u8], bytes: usize) -> Result<()> {
    if iv.len() == bytes {
        return Ok(());
    }
    Err(Exception::throw_type(ctx, &format!("the initialisation vector has {} bytes; it must have {bytes}", iv.len())))
}
