//! All isolates of a process: from a version to a lease on one, by the cheapest start there is.
//!
//! A checkout takes a warm isolate (*ready* or *reused*), else instantiates from the resident version (*fresh*), else
//! maps the machine code first (*loaded*). It never compiles. What is warm or resident is bounded in bytes for the whole
//! process, so that thousands of versions cost disk, not memory.

use crate::artifacts::{ArtifactKey, Artifacts};
use crate::concurrent::{Shared, SharedIsolates};
use crate::ending::{GiveBack, Start};
use crate::engine::{EngineConfig, EngineError, EngineKind, Engines};
use crate::invoke::{Answer, BodyFault, Invocation, invoke};
use crate::isolate::{Isolate, Resident, StartError};
use crate::lock::lock;
use crate::outcome::{Failure, Report};
use crate::state::Grants;
use crate::version::{Isolation, StartPhase, VersionSpec};
use bytes::Bytes;
use http_body::Body;
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

pub use isolet_host_api::cache::Caches;

/// Ready isolates a function may have, however fast its requests arrive: each holds a slot.
pub const READY_MAX: u32 = 64;

/// How often idle isolates are retired and ready targets adapted.
const MAINTENANCE_INTERVAL: Duration = Duration::from_millis(100);

/// Refilling stops where this share of the slots is in use, so that ready isolates never shed a request.
const REFILL_SLOTS_SHARE: f64 = 0.75;

/// How a process keeps its isolates.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PoolConfig {
    /// Slots and what they keep.
    pub engine: EngineConfig,
    /// Bytes of machine code and metadata that stay mapped; beyond it the least used versions leave memory.
    pub resident_bytes: u64,
    /// A version that served nothing for this long leaves memory.
    pub resident_idle: Duration,
    /// Bytes on disk of all HTTP caches of the node.
    pub cache_bytes: u64,
}

impl Default for PoolConfig {
    fn default() -> Self {
        PoolConfig {
            engine: EngineConfig::default(),
            resident_bytes: 1 << 30,
            resident_idle: Duration::from_secs(600),
            cache_bytes: 1 << 30,
        }
    }
}

/// All isolates of a process.
pub struct Pool {
    engines: Engines,
    artifacts: Artifacts,
    caches: Option<Arc<Caches>>,
    config: PoolConfig,
    resident: moka::sync::Cache<u64, Arc<Resident>>,
    versions: Mutex<Vec<Weak<Version>>>,
    next_id: AtomicU64,
    warm_bytes: AtomicU64,
    /// Versions that left memory to make room.
    evictions: Arc<AtomicU64>,
    refills: Mutex<Vec<Arc<Version>>>,
    wake: tokio::sync::Notify,
}

/// What a pool keeps now, and what it had to let go of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PoolStats {
    /// Versions whose machine code is mapped.
    pub resident_versions: u64,
    /// Bytes of that machine code.
    pub resident_bytes: u64,
    /// Isolates that exist.
    pub isolates: u64,
    /// Isolates that there is room for.
    pub slots: u64,
    /// Isolates that wait for a request, of functions whose isolates serve one request at a time.
    pub warm_isolates: u64,
    /// Bytes of memory those isolates hold.
    pub warm_bytes: u64,
    /// Versions that left memory to make room, since the process started.
    pub evictions: u64,
}

/// A version as this process serves it. Making one loads nothing.
pub struct Version {
    id: u64,
    spec: Arc<VersionSpec>,
    kind: EngineKind,
    function: Arc<str>,
    grants: Grants,
    warm: Mutex<Vec<Isolate>>,
    shared: SharedIsolates,
    loading: tokio::sync::Mutex<()>,
    arrivals: AtomicU32,
    ready_target: AtomicU32,
    refill_wanted: AtomicBool,
}

/// The exclusive right to use one isolate for one request.
pub struct Lease {
    pool: Arc<Pool>,
    version: Arc<Version>,
    holds: Holds,
    start: Start,
}

enum Holds {
    Exclusive(Isolate),
    Shared(Arc<Shared>),
}

impl Version {
    /// The configuration of the version.
    pub fn spec(&self) -> &Arc<VersionSpec> {
        &self.spec
    }

    /// Isolates that wait for a request now.
    pub fn warm_isolates(&self) -> usize {
        lock(&self.warm).len()
    }
}

impl Pool {
    /// Makes the pool of a process over `artifacts`. Without `caches` no function keeps responses.
    pub fn new(config: PoolConfig, artifacts: Artifacts, caches: Option<Arc<Caches>>) -> Arc<Self> {
        let evictions = Arc::new(AtomicU64::new(0));
        let evicted = evictions.clone();
        let resident = moka::sync::Cache::builder()
            .max_capacity(config.resident_bytes)
            .weigher(|_, resident: &Arc<Resident>| u32::try_from(resident.code_bytes()).unwrap_or(u32::MAX))
            .time_to_idle(config.resident_idle)
            .eviction_listener(move |_, _, cause| {
                if cause == moka::notification::RemovalCause::Size {
                    evicted.fetch_add(1, Ordering::Relaxed);
                }
            })
            .build();
        Arc::new(Pool {
            engines: Engines::new(config.engine.clone()),
            artifacts,
            caches,
            config,
            resident,
            versions: Mutex::default(),
            next_id: AtomicU64::new(0),
            warm_bytes: AtomicU64::new(0),
            evictions,
            refills: Mutex::default(),
            wake: tokio::sync::Notify::new(),
        })
    }

    /// The artifact store.
    pub fn artifacts(&self) -> &Artifacts {
        &self.artifacts
    }

    /// What it keeps now. Looks at every version; not for the request path.
    pub fn stats(&self) -> PoolStats {
        let (isolates, slots) = self.engines.slots();
        PoolStats {
            resident_versions: self.resident.entry_count(),
            resident_bytes: self.resident.weighted_size(),
            isolates,
            slots,
            warm_isolates: self.live_versions().iter().map(|version| version.warm_isolates() as u64).sum(),
            warm_bytes: self.warm_bytes.load(Ordering::Relaxed),
            evictions: self.evictions.load(Ordering::Relaxed),
        }
    }

    /// Registers a version; nothing is loaded before its first request.
    pub fn version(&self, spec: VersionSpec) -> Arc<Version> {
        let version = Arc::new(Version {
            id: self.next_id.fetch_add(1, Ordering::Relaxed),
            kind: EngineKind { abi: spec.abi, meter: spec.meter },
            function: spec.function.as_str().into(),
            grants: Grants::new(&spec, self.caches.as_ref()),
            warm: Mutex::default(),
            shared: SharedIsolates::default(),
            loading: tokio::sync::Mutex::default(),
            arrivals: AtomicU32::new(0),
            ready_target: AtomicU32::new(spec.ready.min(READY_MAX)),
            refill_wanted: AtomicBool::new(false),
            spec: Arc::new(spec),
        });
        let mut versions = lock(&self.versions);
        versions.retain(|version| version.strong_count() > 0);
        versions.push(Arc::downgrade(&version));
        drop(versions);
        if version.spec.ready > 0 {
            self.want_refill(&version);
        }
        version
    }

    /// Leases an isolate of `version` to one request that must be over by `deadline`.
    ///
    /// # Errors
    /// No slot is free, the deployment cannot be used, or the guest's initialisation failed.
    pub async fn checkout(
        self: &Arc<Self>,
        version: &Arc<Version>,
        deadline: Instant,
    ) -> Result<Lease, StartError> {
        let began = Instant::now();
        version.arrivals.fetch_add(1, Ordering::Relaxed);
        let (holds, phase) = match version.spec.isolation {
            Isolation::Concurrent => self.share(version, deadline).await?,
            Isolation::Fresh | Isolation::Reuse => match self.take_warm(version) {
                Some(isolate) if isolate.served() > 0 => (Holds::Exclusive(isolate), StartPhase::Reused),
                Some(isolate) => (Holds::Exclusive(isolate), StartPhase::Ready),
                None => {
                    let (isolate, phase) = self.start(version, deadline).await?;
                    (Holds::Exclusive(isolate), phase)
                }
            },
        };
        let start = Start { phase, took: began.elapsed() };
        Ok(Lease { pool: self.clone(), version: version.clone(), holds, start })
    }

    /// Keeps ready isolates ready and retires idle ones, for as long as the process runs.
    pub async fn maintain(self: Arc<Self>) {
        let mut tick = tokio::time::interval(MAINTENANCE_INTERVAL);
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                () = self.wake.notified() => {}
                _ = tick.tick() => self.sweep(Instant::now()),
            }
            let wanted = std::mem::take(&mut *lock(&self.refills));
            for version in wanted {
                version.refill_wanted.store(false, Ordering::Relaxed);
                self.refill(&version).await;
            }
        }
    }

    /// Checks the seal of the machine code of `versions`, so that no request has to. Blocks; off the request path.
    pub fn verify(&self, versions: &[Arc<Version>]) {
        for version in versions {
            let checked =
                self.engines.get(version.kind).map_err(|error| error.to_string()).and_then(|made| {
                    let key = ArtifactKey::derive(&version.spec.digest, &made.engine);
                    self.artifacts.find(&key).map_err(|error| error.to_string())
                });
            if let Err(error) = checked {
                tracing::error!(function = %version.function, %error, "deployment cannot be used");
            }
        }
    }

    fn take_warm(&self, version: &Arc<Version>) -> Option<Isolate> {
        let mut warm = lock(&version.warm);
        let isolate = warm.pop()?;
        let left = warm.len();
        drop(warm);
        self.warm_bytes.fetch_sub(weight(&isolate), Ordering::Relaxed);
        if left < version.ready_target.load(Ordering::Relaxed) as usize {
            self.want_refill(version);
        }
        Some(isolate)
    }

    async fn start(
        &self,
        version: &Arc<Version>,
        deadline: Instant,
    ) -> Result<(Isolate, StartPhase), StartError> {
        let (resident, phase) = match self.resident.get(&version.id) {
            Some(resident) => (resident, StartPhase::Fresh),
            None => (self.load(version).await?, StartPhase::Loaded),
        };
        let start = || Isolate::start(&resident, &version.spec, &version.grants, deadline);
        match start().await {
            Err(StartError::NoSlot) if self.retire_all_warm() > 0 => Ok((start().await?, phase)),
            started => Ok((started?, phase)),
        }
    }

    /// Maps the machine code, once however many requests wait for it.
    async fn load(&self, version: &Arc<Version>) -> Result<Arc<Resident>, StartError> {
        let _first = version.loading.lock().await;
        if let Some(resident) = self.resident.get(&version.id) {
            return Ok(resident);
        }
        let made = self.engines.get(version.kind)?;
        let key = ArtifactKey::derive(&version.spec.digest, &made.engine);
        let component = self.artifacts.load(&made.engine, &key).map_err(|error| {
            tracing::error!(function = %version.function, %error, "deployment cannot be used");
            StartError::Unusable(error.to_string())
        })?;
        let resident = Arc::new(Resident::link(&self.engines, &self.artifacts, version.kind, &component)?);
        self.resident.insert(version.id, resident.clone());
        Ok(resident)
    }

    async fn share(
        &self,
        version: &Arc<Version>,
        deadline: Instant,
    ) -> Result<(Holds, StartPhase), StartError> {
        if let Some(shared) = version.shared.find() {
            return Ok((Holds::Shared(shared), StartPhase::Reused));
        }
        let (isolate, phase) = self.start(version, deadline).await?;
        Ok((Holds::Shared(version.shared.spawn(&version.spec, isolate)), phase))
    }

    /// Returns an isolate that may serve again, unless it has done its share or memory is short.
    fn give_back(&self, version: &Arc<Version>, isolate: Isolate) {
        let bytes = weight(&isolate);
        let full =
            self.warm_bytes.load(Ordering::Relaxed).saturating_add(bytes) > self.config.engine.warm_bytes;
        if full || isolate.served() >= version.spec.max_requests {
            return;
        }
        self.warm_bytes.fetch_add(bytes, Ordering::Relaxed);
        lock(&version.warm).push(isolate);
    }

    fn want_refill(&self, version: &Arc<Version>) {
        if !version.refill_wanted.swap(true, Ordering::Relaxed) {
            lock(&self.refills).push(version.clone());
            self.wake.notify_one();
        }
    }

    async fn refill(&self, version: &Arc<Version>) {
        let target = version.ready_target.load(Ordering::Relaxed) as usize;
        while lock(&version.warm).len() < target && self.has_room(version.kind) {
            let deadline = Instant::now() + version.spec.limits.timeout();
            match self.start(version, deadline).await {
                Ok((isolate, _)) => {
                    self.warm_bytes.fetch_add(weight(&isolate), Ordering::Relaxed);
                    // Below those that have served: a reused isolate is the cheaper one.
                    lock(&version.warm).insert(0, isolate);
                }
                Err(error) => {
                    tracing::debug!(function = %version.function, %error, "cannot make an isolate ahead of demand");
                    return;
                }
            }
        }
    }

    fn has_room(&self, kind: EngineKind) -> bool {
        let Ok(made) = self.engines.get(kind) else { return false };
        let limit = f64::from(self.config.engine.slots) * REFILL_SLOTS_SHARE;
        let used = made.engine.pooling_allocator_metrics().map_or(0, |metrics| metrics.component_instances());
        (used as f64) < limit && self.warm_bytes.load(Ordering::Relaxed) < self.config.engine.warm_bytes
    }

    /// Retires what has been idle and adapts how many isolates each function keeps ready: twice what arrives in a
    /// millisecond, at least what it declared.
    fn sweep(&self, now: Instant) {
        for version in self.live_versions() {
            let arrived = version.arrivals.swap(0, Ordering::Relaxed);
            if version.spec.ready > 0 {
                let a_millisecond = arrived.div_ceil(MAINTENANCE_INTERVAL.as_millis() as u32);
                let target = (2 * a_millisecond).max(version.spec.ready).min(READY_MAX);
                version.ready_target.store(target, Ordering::Relaxed);
                if lock(&version.warm).len() < target as usize {
                    self.want_refill(&version);
                }
            }
            let idle_max = Duration::from_millis(version.spec.idle);
            let keep = version.ready_target.load(Ordering::Relaxed) as usize;
            self.retire(&version, |isolate, left| {
                isolate.idle(now) > idle_max && (left > keep || isolate.served() > 0)
            });
            version.shared.retire_idle(idle_max, now);
        }
        self.resident.run_pending_tasks();
    }

    fn retire(&self, version: &Version, done: impl Fn(&Isolate, usize) -> bool) -> usize {
        let mut retired = Vec::new();
        let mut warm = lock(&version.warm);
        let mut index = 0;
        while index < warm.len() {
            if done(&warm[index], warm.len()) {
                retired.push(warm.swap_remove(index));
            } else {
                index += 1;
            }
        }
        drop(warm);
        self.warm_bytes.fetch_sub(retired.iter().map(weight).sum(), Ordering::Relaxed);
        retired.len()
    }

    fn retire_all_warm(&self) -> usize {
        self.live_versions().iter().map(|version| self.retire(version, |_, _| true)).sum()
    }

    fn live_versions(&self) -> Vec<Arc<Version>> {
        lock(&self.versions).iter().filter_map(Weak::upgrade).collect()
    }

    /// Checks that the node offers what `kind` needs.
    ///
    /// # Errors
    /// WASI 0.3 is off, or the machine cannot host the engine.
    pub fn offers(&self, kind: EngineKind) -> Result<(), EngineError> {
        self.engines.get(kind).map(|_| ())
    }
}

impl Lease {
    /// How the isolate came to be.
    pub fn start(&self) -> Start {
        self.start
    }

    /// Serves one request. `on_end` is called exactly once, when the isolate is done with it: before this returns, or
    /// when the response body has been streamed or dropped.
    ///
    /// # Errors
    /// The invocation ended before there was a response head.
    pub async fn invoke<B>(
        self,
        invocation: Invocation<B>,
        on_end: impl FnOnce(&Report) + Send + 'static,
    ) -> Result<Answer, Failure>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyFault>,
    {
        let Lease { pool, version, holds, start } = self;
        let spec = version.spec.clone();
        match holds {
            Holds::Exclusive(isolate) => {
                let give_back: Option<GiveBack> = (spec.isolation == Isolation::Reuse)
                    .then(|| Box::new(move |isolate| pool.give_back(&version, isolate)) as GiveBack);
                invoke(isolate, &spec, start, invocation, give_back, on_end).await
            }
            Holds::Shared(shared) => shared.invoke(&spec, start, invocation, on_end).await,
        }
    }
}

/// What an isolate that waits counts for.
fn weight(isolate: &Isolate) -> u64 {
    isolate.store.data().vitals.memory_bytes()
}
