//! The host's state of one isolate: what its store holds, and the budgets every host call is charged to.

use crate::limits::Limits;
use crate::service::{AnswerFuture, Call, Callees, Caller};
use crate::version::VersionSpec;
use http::{HeaderName, HeaderValue};
use isolet_host_api::cache::{CacheCtx, CacheLimits, CacheView, Caches, FunctionCache};
use isolet_host_api::clock::FrozenClock;
use isolet_host_api::fetch::{self, Account, FetchBudget, FetchLimits, Fetcher};
use isolet_host_api::log::{GuestLog, Lines, Stream};
use isolet_host_api::service;
use isolet_host_api::trace::{self, Outbound};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;
use wasmtime::ResourceLimiter;
use wasmtime::component::ResourceTable;
use wasmtime_wasi::{WasiCtx, WasiCtxView, WasiView};
use wasmtime_wasi_http::{
    DEFAULT_FORBIDDEN_HEADERS, Error as HttpError, RequestOptions, WasiBody, WasiHttpCtx, WasiHttpCtxView,
    WasiHttpHooks, WasiHttpView,
};

/// Bytes one host call may lift out of the guest. Wasmtime's default of 128 MiB suits one tenant, not a thousand.
pub const HOSTCALL_FUEL: usize = 4 << 20;

/// Bytes of one `fields` resource in memory (Wasmtime counts its own overhead too).
pub const FIELD_BYTES_MAX: usize = 128 << 10;

/// Bytes one call of `wasi:random` may return; Wasmtime's default is 64 MiB.
pub const RANDOM_BYTES_MAX: u64 = 64 << 10;

/// Bytes of one write to a response body.
pub const BODY_CHUNK_BYTES: usize = 64 << 10;

/// Writes a guest may be ahead of the client.
pub const BODY_CHUNKS: usize = 7;

/// What the host can hold for one isolate in body buffers; charged to its memory limit from the start.
pub const HOST_BUFFER_BYTES: u64 = ((BODY_CHUNKS + 1) * BODY_CHUNK_BYTES) as u64;

/// The variable that tells a guest which bindings it has: `NAME=kind`, separated by spaces.
pub const BINDINGS_VAR: &str = "ISOLET_BINDINGS";

/// Bytes of one table element on this machine.
const TABLE_ELEMENT_BYTES: u64 = 8;

/// Memories, tables and core instances of one isolate; a component has a handful.
const MEMORIES_MAX: usize = 4;
const TABLES_MAX: usize = 16;
const INSTANCES_MAX: usize = 32;

pub use isolet_host_api::fetch::FetchContext;

/// What is read from outside while the isolate runs on.
#[derive(Debug, Default)]
pub struct Vitals {
    host_calls: AtomicU64,
    memory_bytes: AtomicU64,
    memory_denied: AtomicBool,
    subrequests: AtomicU64,
}

impl Vitals {
    /// Calls from guest to host since the invocation began.
    pub fn host_calls(&self) -> u64 {
        self.host_calls.load(Ordering::Relaxed)
    }

    /// Bytes of memory, tables and host buffers. Memory never shrinks, so this is also the peak.
    pub fn memory_bytes(&self) -> u64 {
        self.memory_bytes.load(Ordering::Relaxed)
    }

    /// Whether the isolate asked for more memory than its limit.
    pub fn memory_denied(&self) -> bool {
        self.memory_denied.load(Ordering::Relaxed)
    }

    /// Outbound requests the invocation started.
    pub fn subrequests(&self) -> u32 {
        u32::try_from(self.subrequests.load(Ordering::Relaxed)).unwrap_or(u32::MAX)
    }
}

/// What the node tells an isolate about the request it is to serve.
#[derive(Clone, Debug)]
pub struct RequestContext {
    /// For the guest's log lines.
    pub request_id: HeaderValue,
    /// What becomes of the guest's log lines.
    pub lines: Lines,
    /// Continued into outbound requests.
    pub fetch: FetchContext,
    /// When the wall clock runs out.
    pub deadline: Instant,
    /// The functions it may call.
    pub callees: Option<Arc<Callees>>,
    /// What its outbound requests are charged to beside its own budget, when another invocation made the request.
    pub account: Option<Arc<Account>>,
}

/// What all isolates of a version share.
pub struct Grants {
    fetcher: Arc<Fetcher>,
    cache: Option<Arc<FunctionCache>>,
}

impl Grants {
    /// What the version that `spec` describes is granted. Without `caches` it keeps no responses.
    pub fn new(spec: &VersionSpec, caches: Option<&Arc<Caches>>) -> Self {
        let limits = CacheLimits {
            bytes: spec.limits.cache,
            entry_bytes: spec.limits.cache_entry,
            entries: spec.limits.cache_entries,
        };
        Grants {
            fetcher: Fetcher::new(spec.outbound.clone(), FetchLimits::default()),
            cache: caches.map(|caches| caches.function(&spec.function, limits)),
        }
    }
}

/// Data of an isolate's store.
pub struct State {
    table: ResourceTable,
    wasi: WasiCtx,
    http: WasiHttpCtx,
    hooks: Hooks,
    cache: CacheCtx,
    pub(crate) limiter: MemoryLimiter,
    pub(crate) log: GuestLog,
    pub(crate) clock: FrozenClock,
    pub(crate) vitals: Arc<Vitals>,
    pub(crate) ticks_left: u64,
    pub(crate) handles_max: usize,
}

impl State {
    /// Makes the state of a new isolate of the version that `spec` describes.
    pub fn new(spec: &VersionSpec, grants: &Grants) -> Self {
        let vitals = Arc::new(Vitals::default());
        let clock = FrozenClock::new(Instant::now());
        let log = GuestLog::default();
        let mut table = ResourceTable::with_capacity(16);
        let handles_max = usize::try_from(spec.limits.handles).unwrap_or(usize::MAX);
        table.set_max_capacity(handles_max);
        let mut http = WasiHttpCtx::new();
        http.set_field_size_limit(FIELD_BYTES_MAX);
        let mut wasi = WasiCtx::builder();
        wasi.wall_clock(clock.clone())
            .monotonic_clock(clock.clone())
            .stdout(log.stream(Stream::Stdout))
            .stderr(log.stream(Stream::Stderr))
            .max_random_size(RANDOM_BYTES_MAX)
            .allow_tcp(false)
            .allow_udp(false)
            .allow_ip_name_lookup(false);
        if !spec.vars.is_empty() {
            wasi.envs(&spec.vars);
        }
        if !spec.services.is_empty() {
            wasi.env(BINDINGS_VAR, bindings(spec));
        }
        State {
            table,
            wasi: wasi.build(),
            http,
            hooks: Hooks {
                fetcher: grants.fetcher.clone(),
                budget: FetchBudget::new(0, 1),
                context: None,
                vitals: vitals.clone(),
            },
            cache: CacheCtx::new(grants.cache.clone()),
            limiter: MemoryLimiter::new(spec.limits.memory, vitals.clone()),
            log,
            clock,
            vitals,
            ticks_left: 0,
            handles_max,
        }
    }

    /// Resets what is counted an invocation and takes over the request's context.
    pub fn begin(&mut self, limits: &Limits, context: RequestContext, now: Instant) {
        self.vitals.host_calls.store(0, Ordering::Relaxed);
        self.vitals.subrequests.store(0, Ordering::Relaxed);
        self.clock.advance(now);
        self.ticks_left = limits.cpu;
        self.cache.begin(limits.cache_calls);
        self.log.begin(context.request_id.clone(), context.lines.clone(), limits.log_bytes);
        self.hooks.budget = FetchBudget::within(
            context.account.clone(),
            u32::try_from(limits.subrequests).unwrap_or(u32::MAX),
            u32::try_from(limits.outbound_concurrency).unwrap_or(u32::MAX),
        );
        self.hooks.context = Some(context);
    }

    /// Its HTTP cache.
    pub(crate) fn cache(&mut self) -> CacheView<'_> {
        self.charge_host_call();
        CacheView { ctx: &mut self.cache, table: &mut self.table }
    }

    /// Every host function reaches its state through a view, so counting views counts host calls. Once the budget is
    /// used up the isolate is stopped at its next yield.
    fn charge_host_call(&self) {
        let calls = self.vitals.host_calls.load(Ordering::Relaxed);
        self.vitals.host_calls.store(calls + 1, Ordering::Relaxed);
    }
}

impl WasiView for State {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        self.charge_host_call();
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

impl WasiHttpView for State {
    fn http(&mut self) -> WasiHttpCtxView<'_> {
        self.charge_host_call();
        WasiHttpCtxView { ctx: &mut self.http, table: &mut self.table, hooks: &mut self.hooks }
    }
}

/// The value of [`BINDINGS_VAR`].
fn bindings(spec: &VersionSpec) -> String {
    let services = spec.services.iter().map(|service| format!("{}=service", service.binding));
    services.collect::<Vec<_>>().join(" ")
}

/// What `wasi:http` asks of its host.
struct Hooks {
    fetcher: Arc<Fetcher>,
    budget: FetchBudget,
    /// Of the request that is being served; none while the isolate starts.
    context: Option<RequestContext>,
    vitals: Arc<Vitals>,
}

impl Hooks {
    /// Sends a request outward.
    fn fetch(
        &self,
        request: http::Request<WasiBody>,
        options: Option<RequestOptions>,
    ) -> fetch::ResponseFuture {
        let none = FetchContext::default();
        let context = self.context.as_ref().map_or(&none, |context| &context.fetch);
        fetch::send(&self.fetcher, &self.budget, context, request, options)
    }

    /// Hands a request to the function behind the binding called `name`.
    fn call(
        &self,
        name: &HeaderValue,
        request: http::Request<WasiBody>,
        options: Option<RequestOptions>,
    ) -> fetch::ResponseFuture {
        let called = self.begin_call(name, request);
        let first_byte = options.and_then(|options| options.first_byte_timeout);
        Box::new(async move {
            let (answer, outbound) = called?;
            let answered = async {
                let Some(first_byte) = first_byte else { return Ok(answer.await) };
                tokio::time::timeout(first_byte, answer).await.map_err(|_| HttpError::ConnectionReadTimeout)
            };
            trace::observed(outbound, answered).await
        })
    }

    fn begin_call(
        &self,
        name: &HeaderValue,
        mut request: http::Request<WasiBody>,
    ) -> Result<(AnswerFuture, Option<Outbound>), HttpError> {
        let context = self.context.as_ref().ok_or(HttpError::HttpRequestDenied)?;
        let Some(callees) = &context.callees else { return Err(service::unknown(&[], name)) };
        let function = service::find(&callees.bindings, name)?.to_owned();
        service::check_method(request.method())?;
        let fetch = context.fetch.onward()?;
        let account = self.budget.charge()?;
        let outbound = fetch.trace.begin(&mut request, Some(&function));
        let caller =
            Caller { request_id: context.request_id.clone(), fetch, deadline: context.deadline, account };
        Ok((callees.dispatch.call(Call { function, request, caller }), outbound))
    }
}

impl WasiHttpHooks for Hooks {
    // Wasmtime's default makes a closure for each header name; the two methods must agree (GHSA-jxcf-8qw5-5c33).
    fn is_forbidden_header(&mut self, name: &HeaderName) -> bool {
        is_forbidden(name)
    }

    fn forbidden_header_filter(&mut self) -> wasmtime_wasi_http::ForbiddenHeaderFilter {
        Arc::new(is_forbidden)
    }

    fn send_request(
        &mut self,
        mut request: http::Request<WasiBody>,
        options: Option<RequestOptions>,
        _: Box<dyn Future<Output = Result<(), HttpError>> + Send>,
    ) -> Box<dyn Future<Output = fetch::Exchange> + Send> {
        let sending = match service::take_name(request.headers_mut()) {
            Some(name) => self.call(&name, request, options),
            None => self.fetch(request, options),
        };
        self.vitals.subrequests.store(u64::from(self.budget.started()), Ordering::Relaxed);
        sending
    }

    fn p2_outgoing_body_buffer_chunks(&mut self) -> usize {
        BODY_CHUNKS
    }

    fn p2_outgoing_body_chunk_size(&mut self) -> usize {
        BODY_CHUNK_BYTES
    }

    fn p3_outgoing_body_chunk_size(&mut self) -> usize {
        BODY_CHUNK_BYTES
    }
}

fn is_forbidden(name: &HeaderName) -> bool {
    DEFAULT_FORBIDDEN_HEADERS.contains(name)
}

/// Sums memory over every linear memory and table of the isolate; `StoreLimits` bounds each one alone.
pub struct MemoryLimiter {
    limit_bytes: u64,
    vitals: Arc<Vitals>,
}

impl MemoryLimiter {
    fn new(limit_bytes: u64, vitals: Arc<Vitals>) -> Self {
        vitals.memory_bytes.store(HOST_BUFFER_BYTES, Ordering::Relaxed);
        MemoryLimiter { limit_bytes, vitals }
    }

    fn grow(&mut self, bytes: u64) -> bool {
        let total = self.vitals.memory_bytes().saturating_add(bytes);
        if total > self.limit_bytes {
            self.vitals.memory_denied.store(true, Ordering::Relaxed);
            return false;
        }
        self.vitals.memory_bytes.store(total, Ordering::Relaxed);
        true
    }
}

impl ResourceLimiter for MemoryLimiter {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        max: Option<usize>,
    ) -> wasmtime::Result<bool> {
        if max.is_some_and(|max| desired > max) {
            return Ok(false);
        }
        Ok(self.grow(desired.saturating_sub(current) as u64))
    }

    fn table_growing(
        &mut self,
        current: usize,
        desired: usize,
        max: Option<usize>,
    ) -> wasmtime::Result<bool> {
        if max.is_some_and(|max| desired > max) {
            return Ok(false);
        }
        Ok(self.grow((desired.saturating_sub(current) as u64).saturating_mul(TABLE_ELEMENT_BYTES)))
    }

    fn instances(&self) -> usize {
        INSTANCES_MAX
    }

    fn memories(&self) -> usize {
        MEMORIES_MAX
    }

    fn tables(&self) -> usize {
        TABLES_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limiter(limit: u64) -> MemoryLimiter {
        MemoryLimiter::new(HOST_BUFFER_BYTES + limit, Arc::default())
    }

    #[test]
    fn memories_and_tables_share_one_limit() {
        for (memory, elements, allowed) in [(65_536, 10, true), (65_536, 11, false), (65_536 - 8, 11, true)] {
            let mut limiter = limiter(65_536 + 80);
            assert!(limiter.memory_growing(0, memory, None).expect("answers"));
            assert_eq!(
                limiter.table_growing(0, elements, None).expect("answers"),
                allowed,
                "{memory} {elements}"
            );
            assert_eq!(limiter.vitals.memory_denied(), !allowed);
        }
    }

    #[test]
    fn a_refused_growth_is_not_counted() {
        let mut limiter = limiter(65_536);
        assert!(!limiter.memory_growing(0, 65_537, None).expect("answers"));
        assert!(limiter.memory_growing(0, 65_536, None).expect("answers"));
        assert!(!limiter.memory_growing(65_536, 65_537, None).expect("answers"));
    }

    #[test]
    fn growth_past_the_memorys_own_maximum_is_refused_without_blaming_the_limit() {
        let mut limiter = limiter(1 << 30);
        assert!(!limiter.memory_growing(0, 65_537, Some(65_536)).expect("answers"));
        assert!(!limiter.vitals.memory_denied());
    }
}
