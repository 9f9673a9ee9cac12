//! The HTTP cache of the function: `isolet:cache` as numbered bodies and entries, and flat lists of headers.

use crate::bytes::{ByteString, Text, U8, array, view};
use crate::{http, phase};
use bindings::isolet::cache::store::{self, Body, Content, Entry, Error, Head, Request};
use rquickjs::{Array, Ctx, Exception, IntoJs, Object, Result, function::Func};
use std::cell::RefCell;
use std::collections::HashMap;

mod bindings {
    wit_bindgen::generate!({ path: "../../host-api/wit/cache", world: "guest" });
}

/// Bytes of a body that come with its hit, and of one read.
const READ_BYTES: u32 = 64 << 10;

/// Bytes of one write; the host takes some megabytes in one call.
const WRITE_BYTES: usize = 1 << 20;

/// A body that is read.
enum Reader {
    Whole(Vec<u8>),
    Rest(Body),
}

#[derive(Default)]
struct Open {
    bodies: HashMap<u32, Reader>,
    entries: HashMap<u32, Entry>,
}

thread_local! {
    static OPEN: RefCell<Open> = RefCell::default();
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("cacheLookup", Func::from(lookup))?;
    native.set("cachePut", Func::from(put))?;
    native.set("cacheWrite", Func::from(write))?;
    native.set("cacheFinish", Func::from(finish))?;
    native.set("cacheAbort", Func::from(abort))?;
    native.set("cacheDelete", Func::from(delete))
}

/// The next bytes of a body, at most `max`, none at its end; `None` when no body of the cache has the number.
pub(crate) fn read(ctx: &Ctx<'_>, number: u32, max: u32) -> Option<Result<Vec<u8>>> {
    OPEN.with_borrow_mut(|open| {
        Some(match open.bodies.get_mut(&number)? {
            Reader::Whole(bytes) => {
                let rest = bytes.split_off(bytes.len().min(max as usize));
                Ok(std::mem::replace(bytes, rest))
            }
            Reader::Rest(body) => body.read(max.min(READ_BYTES)).map_err(|error| failed(ctx, error)),
        })
    })
}

/// Reads a body no further.
pub(crate) fn close(number: u32) {
    drop(OPEN.with_borrow_mut(|open| open.bodies.remove(&number)));
}

/// Drops what a request left: bodies, and entries that were not finished.
pub(crate) fn end() {
    // Most requests open nothing, and each write to a page of the snapshot costs a copy of it.
    if OPEN.with_borrow(|open| !open.bodies.is_empty() || !open.entries.is_empty()) {
        drop(OPEN.take());
    }
}

/// `null`, or `[status, headers, bytes of the body or null, its number when there are none]`.
fn lookup<'js>(ctx: Ctx<'js>, cache: Option<Text>, url: Text, headers: Vec<ByteString>) -> Result<Option<Array<'js>>> {
    phase::need_host(&ctx, "The cache")?;
    let request = Request { url: url.0, headers: pairs(headers) };
    let cache = cache.map(|name| name.0);
    let found = store::lookup(cache.as_deref(), &request, READ_BYTES).map_err(|error| failed(&ctx, error))?;
    let Some(hit) = found else { return Ok(None) };
    // What has a coding may be passed on as it is, so it is no plain bytes to JavaScript.
    let coded = hit.head.headers.iter().any(|(name, _)| name == "content-encoding");
    let result = Array::new(ctx.clone())?;
    result.set(0, hit.head.status)?;
    result.set(1, flat(hit.head.headers).into_js(&ctx)?)?;
    match hit.body {
        Content::Whole(bytes) if !coded => result.set(2, array(&ctx, bytes)?)?,
        Content::Whole(bytes) => result.set(3, keep(Reader::Whole(bytes)))?,
        Content::Rest(body) => result.set(3, keep(Reader::Rest(body)))?,
    }
    Ok(Some(result))
}

/// The number of the entry to write to; `null` when the response cannot be kept.
fn put(
    ctx: Ctx<'_>,
    cache: Option<Text>,
    url: Text,
    asked: Vec<ByteString>,
    status: u16,
    headers: Vec<ByteString>,
) -> Result<Option<u32>> {
    phase::need_host(&ctx, "The cache")?;
    let request = Request { url: url.0, headers: pairs(asked) };
    let response = Head { status, headers: pairs(headers) };
    let cache = cache.map(|name| name.0);
    let begun = store::put(cache.as_deref(), &request, &response).map_err(|error| failed(&ctx, error))?;
    Ok(begun.map(|entry| {
        let number = http::number();
        OPEN.with_borrow_mut(|open| open.entries.insert(number, entry));
        number
    }))
}

fn write(ctx: Ctx<'_>, number: u32, data: U8<'_>) -> Result<()> {
    let data = view(&ctx, &data)?;
    OPEN.with_borrow(|open| {
        if let Some(entry) = open.entries.get(&number) {
            data.chunks(WRITE_BYTES).for_each(|part| entry.write(part));
        }
    });
    Ok(())
}

fn finish(ctx: Ctx<'_>, number: u32, last: U8<'_>) -> Result<()> {
    let last = view(&ctx, &last)?;
    if let Some(entry) = OPEN.with_borrow_mut(|open| open.entries.remove(&number)) {
        let (most, last) = last.split_at(last.len() - last.len() % WRITE_BYTES);
        most.chunks(WRITE_BYTES).for_each(|part| entry.write(part));
        Entry::finish(entry, last);
    }
    Ok(())
}

fn abort(number: u32) {
    drop(OPEN.with_borrow_mut(|open| open.entries.remove(&number)));
}

fn delete(ctx: Ctx<'_>, cache: Option<Text>, url: Text) -> Result<bool> {
    phase::need_host(&ctx, "The cache")?;
    store::delete(cache.map(|name| name.0).as_deref(), &url.0).map_err(|error| failed(&ctx, error))
}

fn keep(reader: Reader) -> u32 {
    let number = http::number();
    OPEN.with_borrow_mut(|open| open.bodies.insert(number, reader));
    number
}

fn pairs(flat: Vec<ByteString>) -> Vec<(String, Vec<u8>)> {
    let mut list = Vec::with_capacity(flat.len() / 2);
    let mut flat = flat.into_iter();
    while let (Some(ByteString(name)), Some(ByteString(value))) = (flat.next(), flat.next()) {
        list.push((String::from_utf8_lossy(&name).into_owned(), value));
    }
    list
}

fn flat(list: Vec<(String, Vec<u8>)>) -> Vec<ByteString> {
    list.into_iter().flat_map(|(name, value)| [ByteString(name.into_bytes()), ByteString(value)]).collect()
}

fn failed(ctx: &Ctx<'_>, error: Error) -> rquickjs::Error {
    Exception::throw_message(
        ctx,
        match error {
            Error::TooManyCalls => "Too many API requests by single Worker invocation: `cache_calls` under [limits] bounds them.",
            Error::TooManyOpen => "Too many bodies of the cache are open; read them to their ends or cancel them.",
            Error::Unreadable => "The body of a cached response cannot be read to its end.",
        },
    )
}
