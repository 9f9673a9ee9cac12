//! Requests and responses, coming in and going out: `wasi:http` as numbered bodies and flat lists of headers.

use crate::bytes::{ByteString, Text, U8, array, view};
use crate::event_loop::{Ready, Settle, cancel, wait};
use crate::{cache, clock, phase};
use rquickjs::{Array, Ctx, Exception, IntoJs, Object, Promise, Result, Value, function::Func};
use std::cell::RefCell;
use std::collections::HashMap;
use wasip2::http::outgoing_handler;
use wasip2::http::types::{
    ErrorCode, Fields, FutureIncomingResponse, IncomingBody, IncomingRequest, IncomingResponse, Method,
    OutgoingBody, OutgoingRequest, OutgoingResponse, ResponseOutparam, Scheme,
};
use wasip2::io::streams::{InputStream, OutputStream, StreamError};

/// A body that is read. The stream is a child of the body, so it is dropped first.
struct Reader {
    stream: InputStream,
    _body: IncomingBody,
}

/// A body that is written. The stream is a child of the body, so it is dropped first.
struct Writer {
    stream: OutputStream,
    body: OutgoingBody,
}

#[derive(Default)]
struct Exchange {
    last: u32,
    readers: HashMap<u32, Reader>,
    writers: HashMap<u32, Writer>,
    out: Option<ResponseOutparam>,
}

impl Exchange {
    fn number(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    fn read(&mut self, body: Option<IncomingBody>) -> Option<u32> {
        let body = body?;
        let stream = body.stream().ok()?;
        let number = self.number();
        self.readers.insert(number, Reader { stream, _body: body });
        Some(number)
    }

    fn write(&mut self, body: OutgoingBody) -> Option<u32> {
        let stream = body.write().ok()?;
        let number = self.number();
        self.writers.insert(number, Writer { stream, body });
        Some(number)
    }
}

thread_local! {
    static EXCHANGE: RefCell<Exchange> = RefCell::default();
}

/// A number that no other body has.
pub(crate) fn number() -> u32 {
    EXCHANGE.with_borrow_mut(Exchange::number)
}

pub(crate) fn install(native: &Object<'_>) -> Result<()> {
    native.set("respond", Func::from(respond))?;
    native.set("respondText", Func::from(respond_text))?;
    native.set("bodyRead", Func::from(body_read))?;
    native.set("bodyWrite", Func::from(body_write))?;
    native.set("bodyFinish", Func::from(body_finish))?;
    native.set("bodyAbort", Func::from(body_abort))?;
    native.set("bodyClose", Func::from(body_close))?;
    native.set("fetch", Func::from(fetch))?;
    native.set("fetchCancel", Func::from(cancel))
}

/// What a request is to JavaScript: method, URL, headers, number of its body.
pub(crate) type Incoming<'js> = (String, String, Vec<ByteString>, Option<u32>);

/// Takes in a request; its response goes to `out`.
pub(crate) fn receive<'js>(request: IncomingRequest, out: ResponseOutparam) -> Incoming<'js> {
    let method = method_name(request.method());
    let scheme = match request.scheme() {
        Some(Scheme::Https) => "https",
        _ => "http",
    };
    let authority = request.authority().unwrap_or_default();
    let path = request.path_with_query().unwrap_or_default();
    let headers = flat(request.headers());
    // A message without either header has no body (RFC 9112, section 6.3); HTTP/2 needs neither, so only these methods lack one.
    let bodyless = matches!(method.as_str(), "GET" | "HEAD");
    let body = if bodyless { None } else { request.consume().ok() };
    let number = EXCHANGE.with_borrow_mut(|exchange| {
        exchange.out = Some(out);
        exchange.read(body)
    });
    (method, format!("{scheme}://{authority}{path}"), headers, number)
}

/// Drops what a request left: streams, and whether nothing answered it. A writer that is dropped without `bodyFinish` tells the
/// client that its body is not whole.
pub(crate) fn end() -> bool {
    cache::end();
    let mut exchange = EXCHANGE.take();
    let Some(out) = exchange.out.take() else { return false };
    // The host answers for a handler that ends in a trap.
    std::mem::forget(out);
    true
}

fn respond(ctx: Ctx<'_>, status: u16, headers: Vec<ByteString>) -> Result<u32> {
    let response = OutgoingResponse::new(fields(&ctx, headers)?);
    if response.set_status_code(status).is_err() {
        return Err(Exception::throw_range(&ctx, &format!("{status} is not a status code")));
    }
    let body = response.body().map_err(|()| Exception::throw_type(&ctx, "the response has been used"))?;
    EXCHANGE.with_borrow_mut(|exchange| {
        let out = exchange.out.take().ok_or_else(|| Exception::throw_type(&ctx, "a response was sent already"))?;
        ResponseOutparam::set(out, Ok(response));
        exchange.write(body).ok_or_else(|| Exception::throw_type(&ctx, "the response has no body"))
    })
}

/// Answers with a text, of whose length the headers say nothing yet: the way of nearly all responses, in one call. Gives nothing
/// when the client took it at once, or is gone; else the number of the body and a promise of when all is written.
fn respond_text<'js>(
    ctx: Ctx<'js>,
    status: u16,
    mut headers: Vec<ByteString>,
    text: Text,
) -> Result<Option<Array<'js>>> {
    let data = text.0.into_bytes();
    headers.push(ByteString(b"content-length".to_vec()));
    headers.push(ByteString(data.len().to_string().into_bytes()));
    let number = respond(ctx.clone(), status, headers)?;
    match push(number, &data) {
        Ok(written) if written == data.len() => body_finish(number),
        Ok(written) => {
            let (promise, settle) = Settle::new(&ctx)?;
            write_on(&ctx, number, data[written..].to_vec(), settle)?;
            let rest = Array::new(ctx)?;
            rest.set(0, number)?;
            rest.set(1, promise)?;
            return Ok(Some(rest));
        }
        Err(_) => body_abort(number),
    }
    Ok(None)
}

fn body_read<'js>(ctx: Ctx<'js>, number: u32, max: u32) -> Result<Promise<'js>> {
    let (promise, settle) = Settle::new(&ctx)?;
    match cache::read(&ctx, number, max) {
        Some(bytes) => cached(&ctx, number, bytes, settle)?,
        None => read_on(&ctx, number, u64::from(max), settle)?,
    }
    Ok(promise)
}

fn cached(ctx: &Ctx<'_>, number: u32, bytes: Result<Vec<u8>>, settle: Settle) -> Result<()> {
    if !bytes.as_ref().is_ok_and(Vec::is_empty) {
        return settle.settle(ctx, bytes.and_then(|bytes| array(ctx, bytes)));
    }
    cache::close(number);
    settle.settle(ctx, Ok(Value::new_null(ctx.clone())))
}

fn read_on(ctx: &Ctx<'_>, number: u32, max: u64, settle: Settle) -> Result<()> {
    let read = EXCHANGE.with_borrow(|exchange| {
        let reader = exchange.readers.get(&number)?;
        Some(match reader.stream.read(max) {
            Ok(bytes) if bytes.is_empty() => Err(reader.stream.subscribe()),
            other => Ok(other),
        })
    });
    match read {
        None => settle.settle(ctx, Ok(Value::new_null(ctx.clone()))),
        Some(Ok(Ok(bytes))) => settle.settle(ctx, array(ctx, bytes)),
        Some(Ok(Err(StreamError::Closed))) => {
            body_close(number);
            settle.settle(ctx, Ok(Value::new_null(ctx.clone())))
        }
        Some(Ok(Err(StreamError::LastOperationFailed(error)))) => {
            body_close(number);
            settle.settle::<Value<'_>>(ctx, Err(Exception::throw_type(ctx, &error.to_debug_string())))
        }
        Some(Err(pollable)) => {
            let again: Ready = Box::new(move |ctx| read_on(ctx, number, max, settle));
            wait(pollable, clock::monotonic(), again);
            Ok(())
        }
    }
}

fn body_close(number: u32) {
    cache::close(number);
    drop(EXCHANGE.with_borrow_mut(|exchange| exchange.readers.remove(&number)));
}

/// `undefined` when all was taken at once.
fn body_write<'js>(ctx: Ctx<'js>, number: u32, data: U8<'js>) -> Result<Option<Promise<'js>>> {
    let data = view(&ctx, &data)?;
    let written = push(number, data).map_err(|text| Exception::throw_type(&ctx, &text))?;
    if written == data.len() {
        return Ok(None);
    }
    let (promise, settle) = Settle::new(&ctx)?;
    write_on(&ctx, number, data[written..].to_vec(), settle)?;
    Ok(Some(promise))
}

fn write_on(ctx: &Ctx<'_>, number: u32, mut data: Vec<u8>, settle: Settle) -> Result<()> {
    let written = match push(number, &data) {
        Ok(written) => written,
        Err(text) => return settle.settle::<()>(ctx, Err(Exception::throw_type(ctx, &text))),
    };
    data.drain(..written);
    let pollable = EXCHANGE
        .with_borrow(|exchange| exchange.writers.get(&number).map(|writer| writer.stream.subscribe()));
    match pollable {
        Some(pollable) if !data.is_empty() => {
            let again: Ready = Box::new(move |ctx| write_on(ctx, number, data, settle));
            wait(pollable, clock::monotonic(), again);
            Ok(())
        }
        _ => settle.settle(ctx, Ok(())),
    }
}

/// Writes what the client takes now; gives how much.
fn push(number: u32, data: &[u8]) -> std::result::Result<usize, String> {
    EXCHANGE.with_borrow(|exchange| {
        let writer = exchange.writers.get(&number).ok_or("the body is closed")?;
        let mut written = 0;
        while written < data.len() {
            let room = writer.stream.check_write().map_err(|error| stream_text(&error))? as usize;
            if room == 0 {
                break;
            }
            let end = data.len().min(written + room);
            writer.stream.write(&data[written..end]).map_err(|error| stream_text(&error))?;
            written = end;
        }
        Ok(written)
    })
}

fn stream_text(error: &StreamError) -> String {
    match error {
        StreamError::Closed => "the other side closed the body".to_owned(),
        StreamError::LastOperationFailed(error) => error.to_debug_string(),
    }
}

fn body_finish(number: u32) {
    let Some(Writer { stream, body }) = EXCHANGE.with_borrow_mut(|exchange| exchange.writers.remove(&number)) else {
        return;
    };
    drop(stream);
    // Refused when fewer bytes were written than content-length says, as for each HEAD. The host knows the method and judges it.
    let _ = OutgoingBody::finish(body, None);
}

fn body_abort(number: u32) {
    drop(EXCHANGE.with_borrow_mut(|exchange| exchange.writers.remove(&number)));
}

/// `[number to cancel by, number of the request's body or null, promise of [status, headers, number of the body]]`.
fn fetch<'js>(ctx: Ctx<'js>, method: Text, url: Text, headers: Vec<ByteString>, has_body: bool) -> Result<Array<'js>> {
    phase::need_host(&ctx, "fetch()")?;
    let request = OutgoingRequest::new(fields(&ctx, headers)?);
    address(&ctx, &request, &method.0, &url.0)?;
    let body = request.body().map_err(|()| Exception::throw_type(&ctx, "the request has been used"))?;
    let (promise, settle) = Settle::new(&ctx)?;
    let sent = outgoing_handler::handle(request, None);
    let writer = if has_body {
        EXCHANGE.with_borrow_mut(|exchange| exchange.write(body))
    } else {
        // The host has heard of a refusal already when this fails.
        let _ = OutgoingBody::finish(body, None);
        None
    };
    let number = match sent {
        Ok(response) => {
            let pollable = response.subscribe();
            let done: Ready = Box::new(move |ctx| settle.settle(ctx, answer(ctx, response)));
            wait(pollable, clock::monotonic(), done)
        }
        Err(code) => {
            settle.settle::<()>(&ctx, Err(fetch_error(&ctx, &code)))?;
            0
        }
    };
    let result = Array::new(ctx.clone())?;
    result.set(0, number)?;
    result.set(1, writer)?;
    result.set(2, promise)?;
    Ok(result)
}

fn address(ctx: &Ctx<'_>, request: &OutgoingRequest, method: &str, url: &str) -> Result<()> {
    let bad = |what: &str| Exception::throw_type(ctx, &format!("fetch(): {what}: {url}"));
    let url = url::Url::parse(url).map_err(|_| bad("not a URL"))?;
    let scheme = match url.scheme() {
        "https" => Scheme::Https,
        "http" => Scheme::Http,
        _ => return Err(bad("only http: and https: can be fetched")),
    };
    let path = url::quirks::pathname(&url).to_owned() + url.query().map(|query| format!("?{query}")).unwrap_or_default().as_str();
    request.set_method(&method_of(method)).map_err(|()| bad("a method that is not one"))?;
    request.set_scheme(Some(&scheme)).map_err(|()| bad("not a URL"))?;
    request.set_authority(Some(url::quirks::host(&url))).map_err(|()| bad("a host that is not one"))?;
    request.set_path_with_query(Some(&path)).map_err(|()| bad("a path that is not one"))
}

fn answer<'js>(ctx: &Ctx<'js>, response: FutureIncomingResponse) -> Result<Array<'js>> {
    let response: IncomingResponse = match response.get() {
        Some(Ok(Ok(response))) => response,
        Some(Ok(Err(code))) => return Err(fetch_error(ctx, &code)),
        _ => return Err(Exception::throw_type(ctx, "fetch() failed")),
    };
    let body = response.consume().ok();
    let number = EXCHANGE.with_borrow_mut(|exchange| exchange.read(body));
    let result = Array::new(ctx.clone())?;
    result.set(0, response.status())?;
    result.set(1, flat(response.headers()).into_js(ctx)?)?;
    result.set(2, number)?;
    Ok(result)
}

fn fetch_error(ctx: &Ctx<'_>, code: &ErrorCode) -> rquickjs::Error {
    Exception::throw_type(ctx, &format!("fetch() failed: {code}"))
}

fn flat(fields: Fields) -> Vec<ByteString> {
    fields
        .entries()
        .into_iter()
        .flat_map(|(name, value)| [ByteString(name.into_bytes()), ByteString(value)])
        .collect()
}

fn fields(ctx: &Ctx<'_>, flat: Vec<ByteString>) -> Result<Fields> {
    let mut list = Vec::with_capacity(flat.len() / 2);
    let mut flat = flat.into_iter();
    while let (Some(ByteString(name)), Some(ByteString(value))) = (flat.next(), flat.next()) {
        list.push((String::from_utf8_lossy(&name).into_owned(), value));
    }
    Fields::from_list(&list).map_err(|error| Exception::throw_type(ctx, &format!("a header is refused: {error}")))
}

fn method_name(method: Method) -> String {
    match method {
        Method::Get => "GET",
        Method::Head => "HEAD",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Delete => "DELETE",
        Method::Connect => "CONNECT",
        Method::Options => "OPTIONS",
        Method::Trace => "TRACE",
        Method::Patch => "PATCH",
        Method::Other(name) => return name,
    }
    .to_owned()
}

fn method_of(name: &str) -> Method {
    match name {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        "POST" => Method::Post,
        "PUT" => Method::Put,
        "DELETE" => Method::Delete,
        "OPTIONS" => Method::Options,
        "PATCH" => Method::Patch,
        other => Method::Other(other.to_owned()),
    }
}
