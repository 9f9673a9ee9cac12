//! Answers with a text: the way of nearly all responses, in one call.
#![expect(unsafe_code, reason = "QuickJS's own interface; each use says why it is sound")]

use crate::event_loop::Settle;
use crate::http;
use crate::raw::{self, Owned, Realm, Utf8};
use rquickjs::{Array, Ctx, Exception, Object, Result, qjs};
use std::borrow::Cow;
use std::ptr::NonNull;
use wasip2::http::types::Fields;

/// Digits of the longest length.
const DIGITS_MAX: usize = 20;

/// Headers that there is room for from the start.
const HEADERS_USUAL: usize = 8;

/// A header as the host reads it: address and length of its name, and of its value.
#[repr(C)]
struct Entry {
    name: *const u8,
    name_length: usize,
    value: *const u8,
    value_length: usize,
}

impl Entry {
    fn of(name: &[u8], value: &[u8]) -> Self {
        Entry {
            name: name.as_ptr(),
            name_length: name.len(),
            value: value.as_ptr(),
            value_length: value.len(),
        }
    }
}

// `Fields::from_list` takes strings and vectors, which would have to be made.
#[link(wasm_import_module = "wasi:http/types@0.2.12")]
unsafe extern "C" {
    #[link_name = "[static]fields.from-list"]
    fn fields_from_list(entries: *const Entry, count: usize, result: *mut [u32; 2]);
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    raw::define(native, c"answerText", answer_text, 3)
}

/// What became of it.
enum Answered {
    Whole,
    /// The body is to have a coding, which is not given here: nothing was sent.
    Coded,
    /// The client is slower: the number of the body, and what is left of it.
    Part(u32, Vec<u8>),
}

/// `answerText(status, headers, text)`: undefined when the client took it at once or is gone; false when the headers name a
/// content coding, and nothing was sent; else the number of the body and a promise of when all is written.
unsafe extern "C" fn answer_text(
    realm: Realm,
    _this: qjs::JSValue,
    _count: qjs::c_int,
    arguments: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: QuickJS gives as many arguments as `define` was told.
    let (status, list, text) = unsafe { (*arguments, *arguments.add(1), *arguments.add(2)) };
    // SAFETY: the realm is alive and the values are its own, for as long as the call; a status is an integer.
    let answered = unsafe { send(realm, qjs::JS_VALUE_GET_INT(status), list, text) };
    match answered {
        Ok(Answered::Whole) => qjs::JS_UNDEFINED,
        Ok(Answered::Coded) => qjs::JS_FALSE,
        Ok(Answered::Part(number, rest)) => rest_of(realm, number, rest).unwrap_or(qjs::JS_EXCEPTION),
        Err(_) => qjs::JS_EXCEPTION,
    }
}

unsafe fn send(realm: Realm, status: i32, list: qjs::JSValue, text: qjs::JSValue) -> Result<Answered> {
    // SAFETY: the caller's.
    let text = unsafe { Utf8::of(realm, text)? };
    let text = text.scalars();
    // SAFETY: the caller's.
    let Some(headers) = (unsafe { headers(realm, list)? }) else { return Ok(Answered::Coded) };
    let status = u16::try_from(status).unwrap_or_default();
    let sent =
        fields(&headers, &digits(text.len())).and_then(|fields| http::send_whole(status, fields, &text));
    match sent {
        Ok(None) => Ok(Answered::Whole),
        Ok(Some((number, written))) => {
            Ok(Answered::Part(number, text.get(written..).unwrap_or_default().to_vec()))
        }
        Err(refusal) => Err(Exception::throw_type(&context(realm), &refusal)),
    }
}

/// The headers as they go out, but for the length; `None` when they name a content coding.
unsafe fn headers(realm: Realm, list: qjs::JSValue) -> Result<Option<Vec<(Utf8, Utf8)>>> {
    let mut headers = Vec::with_capacity(HEADERS_USUAL);
    for at in 0.. {
        // SAFETY: the caller's.
        let (name, value) = unsafe {
            let name = Owned::new(realm, qjs::JS_GetPropertyUint32(realm, list, 2 * at))?;
            if name.is_undefined() {
                break;
            }
            (name, Owned::new(realm, qjs::JS_GetPropertyUint32(realm, list, 2 * at + 1))?)
        };
        // SAFETY: the caller's.
        let (name, value) = unsafe { (Utf8::of(realm, name.value())?, Utf8::of(realm, value.value())?) };
        match name.bytes() {
            b"content-encoding" => return Ok(None),
            b"content-length" => {}
            field if is_of_connection(field) => {}
            _ => headers.push((name, value)),
        }
    }
    Ok(Some(headers))
}

/// The headers for the host, which reads them where they are.
fn fields(headers: &[(Utf8, Utf8)], length: &[u8]) -> std::result::Result<Fields, String> {
    let values: Vec<Cow<'_, [u8]>> = headers.iter().map(|(_, value)| value.scalars()).collect();
    let mut entries = Vec::with_capacity(headers.len() + 1);
    entries.extend(headers.iter().zip(&values).map(|((name, _), value)| Entry::of(name.bytes(), value)));
    entries.push(Entry::of(b"content-length", length));
    let mut result = [0_u32; 2];
    // SAFETY: the entries and what they point to live until the host has answered, which writes two words.
    unsafe { fields_from_list(entries.as_ptr(), entries.len(), &mut result) };
    match result {
        // SAFETY: the host has just given the handle.
        [0, handle] => Ok(unsafe { Fields::from_handle(handle) }),
        _ => Err("a header is refused".to_owned()),
    }
}

/// Fields of one connection (RFC 9110, section 7.6.1), which a response does not pass on.
fn is_of_connection(name: &[u8]) -> bool {
    matches!(
        name,
        b"connection"
            | b"keep-alive"
            | b"proxy-connection"
            | b"transfer-encoding"
            | b"te"
            | b"trailer"
            | b"upgrade"
            | b"http2-settings"
            | b"host"
    )
}

fn digits(mut number: usize) -> Vec<u8> {
    let mut digits = Vec::with_capacity(DIGITS_MAX);
    loop {
        digits.push(b'0' + (number % 10) as u8);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    digits.reverse();
    digits
}

fn rest_of(realm: Realm, number: u32, rest: Vec<u8>) -> Result<qjs::JSValue> {
    let ctx = context(realm);
    let (promise, settle) = Settle::new(&ctx)?;
    http::write_on(&ctx, number, rest, settle)?;
    let result = Array::new(ctx.clone())?;
    result.set(0, number)?;
    result.set(1, promise)?;
    // SAFETY: the caller of the function gets a value of its own.
    Ok(unsafe { qjs::JS_DupValue(realm, result.as_raw()) })
}

fn context<'js>(realm: Realm) -> Ctx<'js> {
    // SAFETY: QuickJS never calls without a realm, and it is one of this crate's making.
    unsafe { Ctx::from_raw(NonNull::new_unchecked(realm)) }
}
