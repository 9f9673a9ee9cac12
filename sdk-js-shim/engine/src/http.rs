//! Requests and responses, coming in and going out: `wasi:http` as numbered bodies and flat lists of headers.

use crate::bytes::{ByteString, Text, U8, array, view};
use crate::event_loop::{Ready, Settle, cancel, wait};
use crate::{cache, clock, phase};
use rquickjs::{Array, Ctx, Exception, IntoJs, Object, Promise, Result, Value, function::Func};
use std::cell::RefCell;
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

/// Bodies by their numbers. Few are open at a time, and mostly none.
struct Open<T>(Vec<(u32, T)>);

/// What one request has open; the numbers go on, so that none means another body to who kept it.
#[derive(Default)]
struct Exchange {
    last: u32,
    readers: Open<Reader>,
    writers: Open<Writer>,
    incoming: Option<IncomingRequest>,
    out: Option<ResponseOutparam>,
}

impl<T> Default for Open<T> {
    fn default() -> Self {
        Open(Vec::new())
    }
}

impl<T> Open<T> {
    fn insert(&mut self, number: u32, body: T) {
        self.0.push((number, body));
    }

    fn get(&self, number: u32) -> Option<&T> {
        self.0.iter().find(|(other, _)| *other == number).map(|(_, body)| body)
    }

    fn remove(&mut self, number: u32) -> Option<T> {
        let at = self.0.iter().position(|(other, _)| *other == number)?;
        Some(self.0.swap_remove(at).1)
    }
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
    native.set("bodyRead", Func::from(body_read))?;
    native.set("bodyWrite", Func::from(body_write))?;
    native.set("bodyFinish", Func::from(body_finish))?;
    native.set("bodyAbort", Func::from(body_abort))?;
    native.set("bodyClose", Func::from(body_close))?;
    native.set("fetch", Func::from(fetch))?;
    native.set("fetchCancel", Func::from(cancel))
}

/// Takes in a request; its response goes to `out`.
pub(crate) fn receive(request: IncomingRequest, out: ResponseOutparam) {
    EXCHANGE.with_borrow_mut(|exchange| {
        exchange.incoming = Some(request);
        exchange.out = Some(out);
    });
}

/// What `ask` gives of the request that arrived; `None` outside of an invocation.
pub(crate) fn with_incoming<T>(ask: impl FnOnce(&IncomingRequest) -> T) -> Option<T> {
    EXCHANGE.with_borrow(|exchange| exchange.incoming.as_ref().map(ask))
}

/// The number of the body of the request that arrived.
pub(crate) fn read_incoming() -> Option<u32> {
    let body = with_incoming(|request| request.consume().ok())?;
    EXCHANGE.with_borrow_mut(|exchange| exchange.read(body))
}

/// Drops what a request left: streams, and whether nothing answered it. A writer that is dropped without `bodyFinish` tells the
/// client that its body is not whole.
pub(crate) fn end() -> bool {
    cache::end();
    let (out, left) = EXCHANGE.with_borrow_mut(|exchange| {
        let left = (
            std::mem::take(&mut exchange.readers),
            std::mem::take(&mut exchange.writers),
            exchange.incoming.take(),
        );
        (exchange.out.take(), left)
    });
    drop(left);
    let Some(out) = out else { return false };
    // The host answers for a handler that ends in a trap.
    std::mem::forget(out);
    true
}

fn respond(ctx: Ctx<'_>, status: u16, headers: Vec<ByteString>) -> Result<u32> {
    let body = start(status, fields(&ctx, headers)?).map_err(|text| Exception::throw_type(&ctx, &text))?;
    EXCHANGE
        .with_borrow_mut(|exchange| exchange.write(body))
        .ok_or_else(|| Exception::throw_type(&ctx, "the response has no body"))
}

/// Sends what comes before the body.
fn start(status: u16, headers: Fields) -> std::result::Result<OutgoingBody, String> {
    let response = OutgoingResponse::new(headers);
    // What a response is made with.
    if status != 200 && response.set_status_code(status).is_err() {
        return Err(format!("{status} is not a status code"));
    }
    let body = response.body().map_err(|()| "the response has been used")?;
    let out = EXCHANGE.with_borrow_mut(|exchange| exchange.out.take()).ok_or("a response was sent already")?;
    ResponseOutparam::set(out, Ok(response));
    Ok(body)
}

/// Answers with a body whole. Gives nothing when the client took it at once, or is gone; else the number of the body and how
/// much of it was written.
pub(crate) fn send_whole(
    status: u16,
    headers: Fields,
    data: &[u8],
) -> std::result::Result<Option<(u32, usize)>, String> {
    let body = start(status, headers)?;
    let stream = body.write().map_err(|()| "the response has no body")?;
    let writer = Writer { stream, body };
    match push(&writer, data) {
        Ok(written) if written == data.len() => finish(writer),
        Ok(written) => {
            return Ok(Some(EXCHANGE.with_borrow_mut(|exchange| {
                let number = exchange.number();
                exchange.writers.insert(number, writer);
                (number, written)
            })));
        }
        // The client is gone.
        Err(_) => drop(writer),
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
        let reader = exchange.readers.get(number)?;
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
    drop(EXCHANGE.with_borrow_mut(|exchange| exchange.readers.remove(number)));
}

/// `undefined` when all was taken at once.
fn body_write<'js>(ctx: Ctx<'js>, number: u32, data: U8<'js>) -> Result<Option<Promise<'js>>> {
    let data = view(&ctx, &data)?;
    let written = push_to(number, data).map_err(|text| Exception::throw_type(&ctx, &text))?;
    if written == data.len() {
        return Ok(None);
    }
    let (promise, settle) = Settle::new(&ctx)?;
    write_on(&ctx, number, data[written..].to_vec(), settle)?;
    Ok(Some(promise))
}

/// Writes the rest of a body, as its reader takes it.
pub(crate) fn write_on(ctx: &Ctx<'_>, number: u32, mut data: Vec<u8>, settle: Settle) -> Result<()> {
    let written = match push_to(number, &data) {
        Ok(written) => written,
        Err(text) => return settle.settle::<()>(ctx, Err(Exception::throw_type(ctx, &text))),
    };
    data.drain(..written);
    let pollable = EXCHANGE
        .with_borrow(|exchange| exchange.writers.get(number).map(|writer| writer.stream.subscribe()));
    match pollable {
        Some(pollable) if !data.is_empty() => {
            let again: Ready = Box::new(move |ctx| write_on(ctx, number, data, settle));
            wait(pollable, clock::monotonic(), again);
            Ok(())
        }
        _ => settle.settle(ctx, Ok(())),
    }
}

fn push_to(number: u32, data: &[u8]) -> std::result::Result<usize, String> {
    EXCHANGE.with_borrow(|exchange| push(exchange.writers.get(number).ok_or("the body is closed")?, data))
}

/// Writes what the client takes now; gives how much.
fn push(writer: &Writer, data: &[u8]) -> std::result::Result<usize, String> {
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
}

fn stream_text(error: &StreamError) -> String {
    match error {
        StreamError::Closed => "the other side closed the body".to_owned(),
        StreamError::LastOperationFailed(error) => error.to_debug_string(),
    }
}

fn body_finish(number: u32) {
    if let Some(writer) = EXCHANGE.with_borrow_mut(|exchange| exchange.writers.remove(number)) {
        finish(writer);
    }
}

fn finish(Writer { stream, body }: Writer) {
    drop(stream);
    // Refused when fewer bytes were written than content-length says, as for each HEAD. The host knows the method and judges it.
    let _ = OutgoingBody::finish(body, None);
}

fn body_abort(number: u32) {
    drop(EXCHANGE.with_borrow_mut(|exchange| exchange.writers.remove(number)));
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

pub(crate) fn flat(fields: Fields) -> Vec<ByteString> {
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
