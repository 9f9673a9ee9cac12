//! Bytes and strings on their way between JavaScript and Rust.

use rquickjs::{Ctx, Error, Exception, FromJs, IntoJs, Result, String as JsString, TypedArray, Value, qjs};

/// A `Uint8Array` that Rust made or reads.
pub(crate) type U8<'js> = TypedArray<'js, u8>;

/// Text as a scalar value string (Infra, section 4.6): lone surrogates are U+FFFD.
pub(crate) struct Text(pub(crate) String);

impl<'js> FromJs<'js> for Text {
    fn from_js(ctx: &Ctx<'js>, value: Value<'js>) -> Result<Self> {
        Ok(Text(scalar_text(ctx, &value)?))
    }
}

/// Each character a byte, as header names and values are (Infra, "isomorphic").
pub(crate) struct ByteString(pub(crate) Vec<u8>);

impl<'js> FromJs<'js> for ByteString {
    fn from_js(ctx: &Ctx<'js>, value: Value<'js>) -> Result<Self> {
        let text = scalar_text(ctx, &value)?;
        if text.is_ascii() {
            return Ok(ByteString(text.into_bytes()));
        }
        let bytes: std::result::Result<Vec<u8>, _> = text.chars().map(u8::try_from).collect();
        bytes.map(ByteString).map_err(|_| Exception::throw_type(ctx, "a header holds a character above U+00FF"))
    }
}

impl<'js> IntoJs<'js> for ByteString {
    fn into_js(self, ctx: &Ctx<'js>) -> Result<Value<'js>> {
        let text = match String::from_utf8(self.0) {
            Ok(text) if text.is_ascii() => text,
            Ok(text) => text.bytes().map(char::from).collect(),
            Err(error) => error.into_bytes().into_iter().map(char::from).collect(),
        };
        Ok(JsString::from_str(ctx.clone(), &text)?.into_value())
    }
}

/// What `array` views. Valid until JavaScript runs again.
pub(crate) fn view<'a>(ctx: &Ctx<'_>, array: &'a U8<'_>) -> Result<&'a [u8]> {
    // SAFETY: one thread, and no caller lets JavaScript run while it holds the slice.
    unsafe { array.as_bytes() }.ok_or_else(|| Exception::throw_type(ctx, "the buffer is detached"))
}

/// As [`view`], to write to.
#[expect(clippy::mut_from_ref, reason = "JavaScript's buffers are shared by nature; the caller holds the only slice")]
pub(crate) fn view_mut<'a>(ctx: &Ctx<'_>, array: &'a U8<'_>) -> Result<&'a mut [u8]> {
    let raw = array.as_raw().ok_or_else(|| Exception::throw_type(ctx, "the buffer is detached"))?;
    // SAFETY: as in `view`; the pointer covers the array's own bytes.
    Ok(unsafe { &mut *raw.as_ptr() })
}

/// A `Uint8Array` of `bytes`.
pub(crate) fn array<'js>(ctx: &Ctx<'js>, bytes: Vec<u8>) -> Result<U8<'js>> {
    TypedArray::new(ctx.clone(), bytes)
}

fn scalar_text(ctx: &Ctx<'_>, value: &Value<'_>) -> Result<String> {
    let mut length = 0;
    // SAFETY: `value` lives; the text is freed below.
    let start = unsafe { qjs::JS_ToCStringLen(ctx.as_raw().as_ptr(), &mut length, value.as_raw()) };
    if start.is_null() {
        return Err(Error::Exception);
    }
    // SAFETY: QuickJS gave `length` bytes at `start`.
    let mut text = unsafe { std::slice::from_raw_parts(start.cast::<u8>(), length as usize) }.to_vec();
    // SAFETY: it is what `JS_ToCStringLen` gave, and not used after.
    unsafe { qjs::JS_FreeCString(ctx.as_raw().as_ptr(), start) };
    replace_surrogates(&mut text);
    Ok(String::from_utf8(text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// QuickJS writes a lone surrogate as three bytes, ED A0–BF xx; so is U+FFFD.
pub(crate) fn replace_surrogates(text: &mut [u8]) {
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.iter().position(|byte| *byte == 0xED)) {
        let at = from + found;
        match text.get_mut(at..at + 3) {
            Some(three) if three[1] >= 0xA0 => {
                three.copy_from_slice("\u{FFFD}".as_bytes());
                from = at + 3;
            }
            _ => from = at + 1,
        }
    }
}
