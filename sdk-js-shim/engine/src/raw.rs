//! Functions of `native` that each request calls, as plain C functions: arguments are read where they are, without conversions.
#![expect(unsafe_code, reason = "QuickJS's own interface; each use says why it is sound")]

use crate::bytes::replace_surrogates;
use rquickjs::{Error, Object, Result, Value, qjs};
use std::borrow::Cow;
use std::ffi::CStr;

/// The realm, as QuickJS has it.
pub(crate) type Realm = *mut qjs::JSContext;

/// What QuickJS calls.
pub(crate) type Function =
    unsafe extern "C" fn(Realm, qjs::JSValue, qjs::c_int, *mut qjs::JSValue) -> qjs::JSValue;

/// Makes `function` the member `name` of `native`; it gets at least `arguments` arguments.
pub(crate) fn define(
    native: &Object<'_>,
    name: &'static CStr,
    function: Function,
    arguments: i32,
) -> Result<()> {
    let ctx = native.ctx();
    let realm = ctx.as_raw().as_ptr();
    // SAFETY: the realm is alive, the name is static, and the value that results is owned by what it is given to.
    let value = unsafe {
        let made = qjs::JS_NewCFunction2(realm, Some(function), name.as_ptr(), arguments, 0, 0);
        Value::from_raw(ctx.clone(), made)
    };
    native.set(name.to_str().unwrap_or_default(), value)
}

/// A value that is freed when it is dropped.
pub(crate) struct Owned {
    realm: Realm,
    value: qjs::JSValue,
}

impl Owned {
    /// Takes over a value that QuickJS gave.
    ///
    /// # Errors
    /// QuickJS gave an exception in its place.
    ///
    /// # Safety
    /// `realm` is alive, and longer than this; nobody else frees `value`.
    pub(crate) unsafe fn new(realm: Realm, value: qjs::JSValue) -> Result<Self> {
        // SAFETY: only the tag is looked at.
        if unsafe { qjs::JS_IsException(value) } { Err(Error::Exception) } else { Ok(Owned { realm, value }) }
    }

    pub(crate) fn value(&self) -> qjs::JSValue {
        self.value
    }

    /// Gives the value to an owner that will free it.
    pub(crate) fn release(self) -> qjs::JSValue {
        let value = self.value;
        std::mem::forget(self);
        value
    }

    pub(crate) fn is_undefined(&self) -> bool {
        // SAFETY: only the tag is looked at.
        unsafe { qjs::JS_IsUndefined(self.value) }
    }

    pub(crate) fn is_string(&self) -> bool {
        // SAFETY: only the tag is looked at.
        unsafe { qjs::JS_IsString(self.value) }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: the value is this one's, and the realm outlives it.
        unsafe { qjs::JS_FreeValue(self.realm, self.value) };
    }
}

/// The text of a string as UTF-8, which lives as long as this; lone surrogates may be in it.
pub(crate) struct Utf8 {
    realm: Realm,
    start: *const qjs::c_char,
    length: usize,
}

impl Utf8 {
    /// The text of `value`.
    ///
    /// # Errors
    /// The conversion to a string threw.
    ///
    /// # Safety
    /// `realm` is alive, and longer than this; `value` is a value of it.
    pub(crate) unsafe fn of(realm: Realm, value: qjs::JSValue) -> Result<Self> {
        let mut length = 0;
        // SAFETY: the caller's.
        let start = unsafe { qjs::JS_ToCStringLen(realm, &mut length, value) };
        if start.is_null() { Err(Error::Exception) } else { Ok(Utf8 { realm, start, length }) }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: QuickJS gave `length` bytes at `start`, which stay until they are freed.
        unsafe { std::slice::from_raw_parts(self.start.cast(), self.length) }
    }

    /// As [`bytes`](Self::bytes), with U+FFFD for each lone surrogate.
    pub(crate) fn scalars(&self) -> Cow<'_, [u8]> {
        let bytes = self.bytes();
        if !bytes.contains(&0xED) {
            return Cow::Borrowed(bytes);
        }
        let mut copy = bytes.to_vec();
        replace_surrogates(&mut copy);
        Cow::Owned(copy)
    }
}

impl Drop for Utf8 {
    fn drop(&mut self) {
        // SAFETY: it is what `JS_ToCStringLen` gave, freed once.
        unsafe { qjs::JS_FreeCString(self.realm, self.start) };
    }
}
