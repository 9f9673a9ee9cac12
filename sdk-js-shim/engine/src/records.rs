//! A record of headers as a flat list of names and values: what most responses are made with, read in one call.
#![expect(unsafe_code, reason = "QuickJS's own interface; each use says why it is sound")]

use crate::raw::{self, Owned, Realm, Utf8};
use rquickjs::{Object, Result, Value, qjs};
use std::cell::Cell;

/// Headers of a record that is read here; one with more is left to JavaScript.
const HEADERS_MAX: usize = 32;

/// The class of an object that is nothing but an object, in QuickJS.
const CLASS_OBJECT: u32 = 1;

const CONTENT_TYPE: &[u8] = b"content-type";

thread_local! {
    /// `Object.prototype`, which the realm keeps, and the key of `Symbol.iterator`.
    static KNOWN: Cell<(qjs::JSValue, qjs::JSAtom)> = const { Cell::new((qjs::JS_UNDEFINED, 0)) };
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    let globals = native.ctx().globals();
    let prototype: Value<'_> = globals.get::<_, Object<'_>>("Object")?.get("prototype")?;
    let iterator: Value<'_> = globals.get::<_, Object<'_>>("Symbol")?.get("iterator")?;
    // SAFETY: the realm is alive; the atom is never freed.
    let key = unsafe { qjs::JS_ValueToAtom(native.ctx().as_raw().as_ptr(), iterator.as_raw()) };
    KNOWN.set((prototype.as_raw(), key));
    raw::define(native, c"headerList", header_list, 2)
}

/// `headerList(init, type)`: a list of the headers of `init`, if it is a plain object with names that are headers' and all
/// different; else undefined. A `type` that is not null is added when no header is `content-type`. `true` ends the list when a
/// value is not plain ASCII or has white space at an end: JavaScript looks at the values then.
unsafe extern "C" fn header_list(
    realm: Realm,
    _this: qjs::JSValue,
    _count: qjs::c_int,
    arguments: *mut qjs::JSValue,
) -> qjs::JSValue {
    // SAFETY: QuickJS gives as many arguments as `define` was told.
    let (init, default) = unsafe { (*arguments, *arguments.add(1)) };
    // SAFETY: the realm is alive and the values are its own, for as long as the call.
    match unsafe { read(realm, init, default) } {
        Ok(Some(list)) => list,
        Ok(None) => qjs::JS_UNDEFINED,
        Err(_) => qjs::JS_EXCEPTION,
    }
}

unsafe fn read(realm: Realm, init: qjs::JSValue, default: qjs::JSValue) -> Result<Option<qjs::JSValue>> {
    // SAFETY: the caller's, for all of the function.
    unsafe {
        if !is_plain(realm, init)? {
            return Ok(None);
        }
        let keys = Keys::of(realm, init)?;
        let Some(mut names) = names(realm, keys.atoms())? else { return Ok(None) };
        let has_type = qjs::JS_IsNull(default) || names.iter().any(|name| name.is_type);
        let mut items = Items { realm, values: Vec::with_capacity(2 * names.len() + 3) };
        let mut is_plain = true;
        for (name, key) in names.drain(..).zip(keys.atoms()) {
            let value = Owned::new(realm, qjs::JS_GetProperty(realm, init, key.atom))?;
            let text = if value.is_string() {
                value
            } else {
                Owned::new(realm, qjs::JS_ToString(realm, value.value()))?
            };
            is_plain &= is_plain_value(Utf8::of(realm, text.value())?.bytes());
            items.push(name.text);
            items.push(text);
        }
        if !has_type {
            let name = qjs::JS_NewStringLen(realm, CONTENT_TYPE.as_ptr().cast(), CONTENT_TYPE.len() as _);
            items.push(Owned::new(realm, name)?);
            items.push(Owned::new(realm, qjs::JS_DupValue(realm, default))?);
        }
        if !is_plain {
            items.push(Owned::new(realm, qjs::JS_TRUE)?);
        }
        items.into_array().map(Some)
    }
}

/// Values that become an array; freed when they do not.
struct Items {
    realm: Realm,
    values: Vec<qjs::JSValue>,
}

impl Items {
    fn push(&mut self, value: Owned) {
        self.values.push(value.release());
    }

    /// Safe for whoever was allowed to make the values of the realm.
    unsafe fn into_array(mut self) -> Result<qjs::JSValue> {
        let values = std::mem::take(&mut self.values);
        // SAFETY: the realm is alive; the call takes over the values, also when it fails.
        unsafe {
            let array = qjs::JS_NewArrayFrom(self.realm, values.len() as _, values.as_ptr());
            Ok(Owned::new(self.realm, array)?.release())
        }
    }
}

impl Drop for Items {
    fn drop(&mut self) {
        for value in self.values.drain(..) {
            // SAFETY: the values are these ones', freed once.
            unsafe { qjs::JS_FreeValue(self.realm, value) };
        }
    }
}

/// Whether `init` is an object that only its own members make what it is.
unsafe fn is_plain(realm: Realm, init: qjs::JSValue) -> Result<bool> {
    let (prototype, iterator) = KNOWN.get();
    // SAFETY: the caller's, for all of the function.
    unsafe {
        if !qjs::JS_IsObject(init) || qjs::JS_GetClassID(init) != CLASS_OBJECT {
            return Ok(false);
        }
        if Owned::new(realm, qjs::JS_GetPrototype(realm, init))?.value() != prototype {
            return Ok(false);
        }
        Ok(Owned::new(realm, qjs::JS_GetProperty(realm, init, iterator))?.is_undefined())
    }
}

struct Name {
    written: Utf8,
    text: Owned,
    is_type: bool,
}

/// The keys as names in lower case; `None` when one is no header's, or two are the same.
unsafe fn names(realm: Realm, keys: &[qjs::JSPropertyEnum]) -> Result<Option<Vec<Name>>> {
    if keys.len() > HEADERS_MAX {
        return Ok(None);
    }
    let mut names: Vec<Name> = Vec::with_capacity(keys.len());
    for key in keys {
        // SAFETY: the caller's; the keys hold their atoms.
        unsafe {
            let text = Owned::new(realm, qjs::JS_AtomToString(realm, key.atom))?;
            let utf8 = Utf8::of(realm, text.value())?;
            let bytes = utf8.bytes();
            if bytes.is_empty() || !bytes.iter().all(|byte| is_token(*byte)) {
                return Ok(None);
            }
            if names.iter().any(|other| other.written.bytes().eq_ignore_ascii_case(bytes)) {
                return Ok(None);
            }
            let is_type = bytes.eq_ignore_ascii_case(CONTENT_TYPE);
            let text = if bytes.iter().any(u8::is_ascii_uppercase) {
                let lower = bytes.to_ascii_lowercase();
                Owned::new(realm, qjs::JS_NewStringLen(realm, lower.as_ptr().cast(), lower.len() as _))?
            } else {
                text
            };
            names.push(Name { written: utf8, text, is_type });
        }
    }
    Ok(Some(names))
}

/// What a name is made of here (RFC 9110, section 5.6.2); Workers take more, which is left to JavaScript.
fn is_token(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Whether a value is one as it stands.
fn is_plain_value(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
        && bytes.first() != Some(&b' ')
        && bytes.last() != Some(&b' ')
}

/// The enumerable own keys of an object that are strings.
struct Keys {
    realm: Realm,
    start: *mut qjs::JSPropertyEnum,
    length: u32,
}

impl Keys {
    /// As for [`Owned::new`].
    unsafe fn of(realm: Realm, object: qjs::JSValue) -> Result<Self> {
        let flags = qjs::JS_GPN_STRING_MASK | qjs::JS_GPN_ENUM_ONLY;
        let mut keys = Keys { realm, start: std::ptr::null_mut(), length: 0 };
        // SAFETY: the caller's.
        let failed = unsafe {
            qjs::JS_GetOwnPropertyNames(realm, &mut keys.start, &mut keys.length, object, flags as _) < 0
        };
        if failed { Err(rquickjs::Error::Exception) } else { Ok(keys) }
    }

    fn atoms(&self) -> &[qjs::JSPropertyEnum] {
        if self.start.is_null() {
            return &[];
        }
        // SAFETY: QuickJS gave that many, which stay until they are freed.
        unsafe { std::slice::from_raw_parts(self.start, self.length as usize) }
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        if !self.start.is_null() {
            // SAFETY: it is what `JS_GetOwnPropertyNames` gave, freed once.
            unsafe { qjs::JS_FreePropertyEnum(self.realm, self.start, self.length) };
        }
    }
}
