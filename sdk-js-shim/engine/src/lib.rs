//! A Worker's JavaScript on `wasi:http` 0.2: QuickJS-NG, the Web APIs, and an event loop on `wasi:io` pollables.
//!
//! The module is run twice. At build the host writes a Worker's source into it, calls [`initialize`] and keeps the memory
//! that results: a snapshot in which all top-level code has run. From then on each isolate starts from that memory and
//! [`Engine`](engine) answers requests. Nothing of the host may be used at build; see [`phase`].

mod answer;
mod asymmetric;
mod bytes;
mod cache;
mod cipher;
mod clock;
mod codec;
mod digest;
mod engine;
mod event_loop;
mod heap;
mod html;
mod http;
mod incoming;
mod native;
mod phase;
mod positions;
mod raw;
mod records;
mod text;
mod urls;

use std::cell::RefCell;
use wasip2::http::types::{IncomingRequest, ResponseOutparam};

thread_local! {
    static SOURCE: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ERROR: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes room for a Worker's source of `length` bytes and gives the address to write it to.
#[unsafe(no_mangle)]
pub extern "C" fn isolet_alloc(length: usize) -> *mut u8 {
    SOURCE.with_borrow_mut(|source| {
        *source = vec![0; length];
        source.as_mut_ptr()
    })
}

/// Runs the top level of the Worker's source, which [`isolet_alloc`] took. See [`isolet_error`].
#[unsafe(no_mangle)]
pub extern "C" fn initialize() {
    let source = SOURCE.take();
    if let Err(error) = engine::initialize(source) {
        ERROR.set(error);
    }
}

/// Why [`initialize`] failed: address and length (upper and lower half) of UTF-8 text; 0 when it did not.
#[unsafe(no_mangle)]
pub extern "C" fn isolet_error() -> u64 {
    ERROR.with_borrow(|error| {
        if error.is_empty() { 0 } else { (error.as_ptr() as u64) << 32 | error.len() as u64 }
    })
}

struct Handler;

impl wasip2::exports::http::incoming_handler::Guest for Handler {
    fn handle(request: IncomingRequest, response: ResponseOutparam) {
        phase::serve();
        engine::handle(request, response);
    }
}

wasip2::http::proxy::export!(Handler);
