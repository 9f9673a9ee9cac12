//! The floor: the same component on the same engine with nothing of Isolet around the call.
//!
//! No pool, no wall clock, no log, no request context, no checks of the response: what is left is Wasmtime's own
//! instantiation, `wasi:http` call and drop. The HTTP cache, which every function in JavaScript imports, is linked and keeps
//! nothing. What a start phase takes above it is what Isolet takes, on whichever machine.

use crate::request;
use bytes::Bytes;
use http_body_util::BodyExt;
use isolet_host_api::cache::{self, CacheCtx, CacheView};
use isolet_host_api::fetch::Exchange;
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::engine::{EngineKind, Engines, FUEL_YIELD_INTERVAL};
use isolet_isolate::state::{BODY_CHUNK_BYTES, BODY_CHUNKS};
use isolet_isolate::version::{Abi, Meter};
use std::sync::{Arc, Mutex};
use wasmtime::component::{Component, Linker, ResourceTable};
use wasmtime::{Engine, Store};
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::p2::bindings::ProxyPre;
use wasmtime_wasi_http::p2::bindings::http::types::Scheme;
use wasmtime_wasi_http::{
    DEFAULT_FORBIDDEN_HEADERS, Error as HttpError, ForbiddenHeaderFilter, RequestOptions, WasiBody,
    WasiHttpCtx, WasiHttpCtxView, WasiHttpHooks, WasiHttpView,
};

/// A `wasi:http` 0.2 component, linked on the engine that fresh isolates run on.
pub struct Floor {
    engine: Engine,
    pre: ProxyPre<Bare>,
}

impl Floor {
    /// Links `component`, which was compiled for the engine of fuel-metered 0.2 guests, with the code in `artifacts` that it
    /// shares with others.
    ///
    /// # Errors
    /// This machine cannot host the engine, or the component imports more than WASI 0.2 and the HTTP cache.
    pub fn new(engines: &Engines, artifacts: &Artifacts, component: &Component) -> wasmtime::Result<Self> {
        let engine = engines.get(EngineKind { abi: Abi::P2, meter: Meter::Fuel })?.engine.clone();
        let mut linker = Linker::new(&engine);
        wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
        wasmtime_wasi_http::p2::add_only_http_to_linker_async(&mut linker)?;
        cache::add_to_linker(&mut linker, Bare::cache)?;
        for (name, module) in artifacts.shared(component)? {
            linker.root().module(&name, &module)?;
        }
        component.initialize_copy_on_write_image()?;
        let pre = ProxyPre::new(linker.instantiate_pre(component)?)?;
        Ok(Floor { engine, pre })
    }

    /// Instantiates, sends one `GET /`, drops the instance and gives the body.
    ///
    /// # Errors
    /// The guest trapped, or answered not at all or with an error.
    pub async fn get(&self) -> wasmtime::Result<Bytes> {
        let mut store = Store::new(&self.engine, Bare::new());
        store.set_fuel(u64::MAX / 2)?;
        store.fuel_async_yield_interval(Some(FUEL_YIELD_INTERVAL))?;
        let proxy = self.pre.instantiate_async(&mut store).await?;
        let request = store.data_mut().http().new_incoming_request(Scheme::Http, request())?;
        let head = Arc::new(Mutex::new(None));
        let put = head.clone();
        let out = store.data_mut().http().new_response_outparam_from_callback(move |response| {
            *put.lock().expect("nothing panics while it is held") = Some(response);
        })?;
        proxy.wasi_http_incoming_handler().call_handle(&mut store, request, out).await?;
        drop(store);
        let head = head.lock().expect("nothing panics while it is held").take();
        let response = head.ok_or_else(|| wasmtime::format_err!("the guest set no response"))??;
        wasmtime::ensure!(response.status().is_success(), "the guest answered {}", response.status());
        Ok(response.into_body().collect().await?.to_bytes())
    }
}

struct Bare {
    table: ResourceTable,
    wasi: WasiCtx,
    http: WasiHttpCtx,
    hooks: NoOutbound,
    cache: CacheCtx,
}

impl Bare {
    fn new() -> Self {
        Bare {
            table: ResourceTable::with_capacity(16),
            wasi: WasiCtx::builder().build(),
            http: WasiHttpCtx::new(),
            hooks: NoOutbound,
            cache: CacheCtx::new(None),
        }
    }

    fn cache(&mut self) -> CacheView<'_> {
        CacheView { ctx: &mut self.cache, table: &mut self.table }
    }
}

impl WasiView for Bare {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

impl WasiHttpView for Bare {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        WasiHttpCtxView { ctx: &mut self.http, table: &mut self.table, hooks: &mut self.hooks }
    }
}

/// Wasmtime's hooks but for the forbidden headers, where its default allocates for each header name.
struct NoOutbound;

impl WasiHttpHooks for NoOutbound {
    fn is_forbidden_header(&mut self, name: &http::HeaderName) -> bool {
        DEFAULT_FORBIDDEN_HEADERS.contains(name)
    }

    fn forbidden_header_filter(&mut self) -> ForbiddenHeaderFilter {
        Arc::new(|name| DEFAULT_FORBIDDEN_HEADERS.contains(name))
    }

    fn send_request(
        &mut self,
        _: http::Request<WasiBody>,
        _: Option<RequestOptions>,
        _: Box<dyn Future<Output = Result<(), HttpError>> + Send>,
    ) -> Box<dyn Future<Output = Exchange> + Send> {
        Box::new(async { Err(HttpError::HttpRequestDenied) })
    }

    fn p2_outgoing_body_buffer_chunks(&mut self) -> usize {
        BODY_CHUNKS
    }

    fn p2_outgoing_body_chunk_size(&mut self) -> usize {
        BODY_CHUNK_BYTES
    }
}
