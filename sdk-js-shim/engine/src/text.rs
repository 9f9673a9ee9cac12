//! Encodings (Encoding Standard) by `encoding_rs`, and base64 (Infra, "forgiving-base64").

use crate::bytes::{Text, U8, array, view, view_mut};
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};
use rquickjs::{Ctx, Exception, Object, Result, function::Func};
use std::cell::RefCell;
use std::collections::HashMap;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

struct Stream {
    decoder: Decoder,
    fatal: bool,
}

#[derive(Default)]
struct Streams {
    last: u32,
    open: HashMap<u32, Stream>,
}

thread_local! {
    static STREAMS: RefCell<Streams> = RefCell::default();
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("utf8Encode", Func::from(utf8_encode))?;
    native.set("utf8EncodeInto", Func::from(utf8_encode_into))?;
    native.set("utf8Decode", Func::from(utf8_decode))?;
    native.set("encodingName", Func::from(encoding_name))?;
    native.set("decoderNew", Func::from(decoder_new))?;
    native.set("decoderDecode", Func::from(decoder_decode))?;
    native.set("decoderFree", Func::from(decoder_free))?;
    native.set("base64Encode", Func::from(base64_encode))?;
    native.set("base64Decode", Func::from(base64_decode))
}

fn utf8_encode<'js>(ctx: Ctx<'js>, text: Text) -> Result<U8<'js>> {
    array(&ctx, text.0.into_bytes())
}

/// UTF-16 units read and bytes written; a character that does not fit whole is left out.
fn utf8_encode_into<'js>(ctx: Ctx<'js>, text: Text, into: U8<'js>) -> Result<Vec<usize>> {
    let room = view_mut(&ctx, &into)?;
    let end = text.0.floor_char_boundary(room.len().min(text.0.len()));
    let (fits, _) = text.0.split_at(end);
    room[..end].copy_from_slice(fits.as_bytes());
    Ok(vec![fits.encode_utf16().count(), end])
}

fn utf8_decode<'js>(ctx: Ctx<'js>, bytes: U8<'js>, fatal: bool, ignore_bom: bool) -> Result<String> {
    let mut bytes = view(&ctx, &bytes)?;
    if !ignore_bom {
        bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    }
    if fatal {
        let text = std::str::from_utf8(bytes).map_err(|_| malformed(&ctx))?;
        return Ok(text.to_owned());
    }
    Ok(UTF_8.decode_without_bom_handling(bytes).0.into_owned())
}

fn encoding_name(label: Text) -> Option<String> {
    Encoding::for_label_no_replacement(label.0.as_bytes()).map(|encoding| encoding.name().to_ascii_lowercase())
}

fn decoder_new(ctx: Ctx<'_>, name: Text, fatal: bool, ignore_bom: bool) -> Result<u32> {
    let encoding = Encoding::for_label_no_replacement(name.0.as_bytes())
        .ok_or_else(|| Exception::throw_range(&ctx, "unknown encoding"))?;
    let decoder = if ignore_bom { encoding.new_decoder_without_bom_handling() } else { encoding.new_decoder_with_bom_removal() };
    Ok(STREAMS.with_borrow_mut(|streams| {
        streams.last += 1;
        streams.open.insert(streams.last, Stream { decoder, fatal });
        streams.last
    }))
}

fn decoder_decode<'js>(ctx: Ctx<'js>, id: u32, bytes: U8<'js>, last: bool) -> Result<String> {
    let bytes = view(&ctx, &bytes)?;
    STREAMS.with_borrow_mut(|streams| {
        let stream = streams.open.get_mut(&id).ok_or_else(|| Exception::throw_type(&ctx, "the decoder is closed"))?;
        let room = stream.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or_default();
        let mut text = String::with_capacity(room);
        if !stream.fatal {
            let _ = stream.decoder.decode_to_string(bytes, &mut text, last);
            return Ok(text);
        }
        let (result, _) = stream.decoder.decode_to_string_without_replacement(bytes, &mut text, last);
        match result {
            DecoderResult::InputEmpty => Ok(text),
            DecoderResult::OutputFull | DecoderResult::Malformed(..) => Err(malformed(&ctx)),
        }
    })
}

fn decoder_free(id: u32) {
    STREAMS.with_borrow_mut(|streams| streams.open.remove(&id));
}

fn base64_encode<'js>(ctx: Ctx<'js>, bytes: U8<'js>) -> Result<String> {
    Ok(BASE64.encode(view(&ctx, &bytes)?))
}

fn base64_decode<'js>(ctx: Ctx<'js>, text: Text) -> Result<Option<U8<'js>>> {
    let text: Vec<u8> = text.0.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    // Padding is allowed only where it makes the length a multiple of four.
    if text.contains(&b'=') && text.len() % 4 != 0 {
        return Ok(None);
    }
    BASE64.decode(text).ok().map(|bytes| array(&ctx, bytes)).transpose()
}

fn malformed(ctx: &Ctx<'_>) -> rquickjs::Error {
    Exception::throw_type(ctx, "the encoded data is not valid")
}
