//! AES-KW (Web Cryptography API, section 30; RFC 3394).

use crate::bytes::{U8, array, view};
use aes_kw::{KekAes128, KekAes192, KekAes256};
use rquickjs::{Ctx, Exception, Result};

/// Wraps or unwraps `data`; `null` when it is not of whole 64-bit blocks or was not wrapped by `key`.
pub(super) fn aes_kw<'js>(ctx: Ctx<'js>, wrap: bool, key: U8<'js>, data: U8<'js>) -> Result<Option<U8<'js>>> {
    let (key, data) = (view(&ctx, &key)?, view(&ctx, &data)?);
    // Less than two blocks of key is not what RFC 3394 wraps.
    if data.len() < if wrap { 16 } else { 24 } {
        return Ok(None);
    }
    let out = match key.len() {
        16 => KekAes128::try_from(key).map(|kek| if wrap { kek.wrap_vec(data) } else { kek.unwrap_vec(data) }),
        24 => KekAes192::try_from(key).map(|kek| if wrap { kek.wrap_vec(data) } else { kek.unwrap_vec(data) }),
        32 => KekAes256::try_from(key).map(|kek| if wrap { kek.wrap_vec(data) } else { kek.unwrap_vec(data) }),
        _ => return Err(Exception::throw_type(&ctx, "an AES key has 128, 192 or 256 bits")),
    };
    out.and_then(|out| out).ok().map(|out| array(&ctx, out)).transpose()
}
