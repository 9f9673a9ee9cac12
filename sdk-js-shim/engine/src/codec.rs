//! gzip and deflate (Compression Standard) by `flate2`.

use crate::bytes::{Text, U8, array, view};
use flate2::Compression;
use flate2::write::{DeflateDecoder, DeflateEncoder, GzDecoder, GzEncoder, ZlibDecoder, ZlibEncoder};
use rquickjs::{Ctx, Error, Exception, Object, Result, function::Func};
use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Write};

enum Codec {
    Gzip(GzEncoder<Vec<u8>>),
    Zlib(ZlibEncoder<Vec<u8>>),
    Raw(DeflateEncoder<Vec<u8>>),
    UnGzip(GzDecoder<Vec<u8>>),
    UnZlib(ZlibDecoder<Vec<u8>>),
    UnRaw(DeflateDecoder<Vec<u8>>),
}

#[derive(Default)]
struct Codecs {
    last: u32,
    open: HashMap<u32, Codec>,
}

thread_local! {
    static CODECS: RefCell<Codecs> = RefCell::default();
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("codecNew", Func::from(new))?;
    native.set("codecPush", Func::from(push))?;
    native.set("codecFinish", Func::from(finish))?;
    native.set("codecFree", Func::from(free))
}

fn new(ctx: Ctx<'_>, format: Text, compress: bool) -> Result<u32> {
    let level = Compression::default();
    let codec = match (format.0.as_str(), compress) {
        ("gzip", true) => Codec::Gzip(GzEncoder::new(Vec::new(), level)),
        ("deflate", true) => Codec::Zlib(ZlibEncoder::new(Vec::new(), level)),
        ("deflate-raw", true) => Codec::Raw(DeflateEncoder::new(Vec::new(), level)),
        ("gzip", false) => Codec::UnGzip(GzDecoder::new(Vec::new())),
        ("deflate", false) => Codec::UnZlib(ZlibDecoder::new(Vec::new())),
        ("deflate-raw", false) => Codec::UnRaw(DeflateDecoder::new(Vec::new())),
        (other, _) => return Err(Exception::throw_type(&ctx, &format!("unknown compression format {other}"))),
    };
    Ok(CODECS.with_borrow_mut(|codecs| {
        codecs.last += 1;
        codecs.open.insert(codecs.last, codec);
        codecs.last
    }))
}

fn push<'js>(ctx: Ctx<'js>, id: u32, data: U8<'js>) -> Result<U8<'js>> {
    let data = view(&ctx, &data)?;
    let taken = CODECS.with_borrow_mut(|codecs| {
        let codec = codecs.open.get_mut(&id).ok_or_else(|| closed(&ctx))?;
        codec.write(data).map_err(|error| broken(&ctx, &error))
    })?;
    array(&ctx, taken)
}

fn finish<'js>(ctx: Ctx<'js>, id: u32) -> Result<U8<'js>> {
    let codec = CODECS.with_borrow_mut(|codecs| codecs.open.remove(&id)).ok_or_else(|| closed(&ctx))?;
    array(&ctx, codec.finish().map_err(|error| broken(&ctx, &error))?)
}

fn free(id: u32) {
    CODECS.with_borrow_mut(|codecs| codecs.open.remove(&id));
}

impl Codec {
    /// Takes `data` and gives what can be given by now. Data after the end of what is compressed is an error.
    fn write(&mut self, data: &[u8]) -> io::Result<Vec<u8>> {
        fn all(codec: &mut impl Write, data: &[u8]) -> io::Result<()> {
            codec.write_all(data)
        }
        match self {
            Codec::Gzip(codec) => all(codec, data)?,
            Codec::Zlib(codec) => all(codec, data)?,
            Codec::Raw(codec) => all(codec, data)?,
            Codec::UnGzip(codec) => all(codec, data)?,
            Codec::UnZlib(codec) => all(codec, data)?,
            Codec::UnRaw(codec) => all(codec, data)?,
        }
        Ok(std::mem::take(match self {
            Codec::Gzip(codec) => codec.get_mut(),
            Codec::Zlib(codec) => codec.get_mut(),
            Codec::Raw(codec) => codec.get_mut(),
            Codec::UnGzip(codec) => codec.get_mut(),
            Codec::UnZlib(codec) => codec.get_mut(),
            Codec::UnRaw(codec) => codec.get_mut(),
        }))
    }

    fn finish(self) -> io::Result<Vec<u8>> {
        match self {
            Codec::Gzip(codec) => codec.finish(),
            Codec::Zlib(codec) => codec.finish(),
            Codec::Raw(codec) => codec.finish(),
            Codec::UnGzip(codec) => codec.finish(),
            Codec::UnZlib(codec) => codec.finish(),
            Codec::UnRaw(codec) => codec.finish(),
        }
    }
}

fn closed(ctx: &Ctx<'_>) -> Error {
    Exception::throw_type(ctx, "the compression stream is closed")
}

fn broken(ctx: &Ctx<'_>, error: &io::Error) -> Error {
    Exception::throw_type(ctx, &format!("the compressed data is not valid: {error}"))
}
