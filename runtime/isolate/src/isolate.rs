//! One isolate: a store with one instance, made, armed for a request, and dropped.

use crate::artifacts::Artifacts;
use crate::drive::{Bounds, Drive, Stop};
use crate::engine::{EngineError, EngineKind, Engines, FUEL_YIELD_INTERVAL};
use crate::evidence::{Evidence, describe};
use crate::limits::Limits;
use crate::outcome::Outcome;
use crate::state::{Grants, HOSTCALL_FUEL, RequestContext, State};
use crate::version::{Abi, Meter, VersionSpec};
use std::sync::Arc;
use std::time::{Duration, Instant};
use wasmtime::component::Component;
use wasmtime::{PoolConcurrencyLimitError, Store, UpdateDeadline, WasmBacktrace};
use wasmtime_wasi_http::{p2, p3};

/// A version whose machine code is mapped and linked: the `InstancePre` every isolate of it starts from.
pub struct Resident {
    pre: Pre,
    kind: EngineKind,
    code_bytes: usize,
}

#[derive(Clone)]
enum Pre {
    P2(p2::bindings::ProxyPre<State>),
    P3(p3::bindings::ServicePre<State>),
}

/// The handler export of an instance.
pub(crate) enum Handler {
    /// `wasi:http/incoming-handler@0.2`.
    P2(p2::bindings::Proxy),
    /// `wasi:http/handler@0.3`.
    P3(p3::bindings::Service),
}

/// One store with one instance.
pub struct Isolate {
    pub(crate) store: Store<State>,
    pub(crate) handler: Handler,
    pub(crate) served: u32,
    pub(crate) idle_since: Instant,
}

/// Why there is no isolate.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Every slot of the engine is taken.
    #[error("every isolate slot of this worker is in use")]
    NoSlot,
    /// The engine cannot host this version.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// The machine code is missing, was altered, or does not fit the slots of the engine.
    #[error("the deployment cannot be used: {0}")]
    Unusable(String),
    /// A start function or initialiser failed or overran a limit.
    #[error("the component failed to start: {detail}{}", advice(*.outcome))]
    Guest {
        /// What to tell the client.
        outcome: Outcome,
        /// What to tell the log.
        detail: String,
        /// What else can be learnt.
        evidence: Evidence,
    },
}

/// What to do about a start that hit a limit.
fn advice(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::LimitCpu => "; do less before the handler, or raise `startup_fuel` under [limits]",
        Outcome::LimitMemory => "; raise `memory` under [limits]",
        Outcome::LimitTime => "; raise `timeout` under [limits]",
        _ => "",
    }
}

impl StartError {
    /// How an invocation that met this error ends.
    pub fn outcome(&self) -> Outcome {
        match self {
            StartError::NoSlot => Outcome::Overloaded,
            StartError::Engine(_) | StartError::Unusable(_) => Outcome::Unavailable,
            StartError::Guest { outcome, .. } => *outcome,
        }
    }
}

impl Resident {
    /// Links `component`, so that instances need no further work by name.
    ///
    /// # Errors
    /// The component imports what nobody grants, or exports no handler of the ABI, or the store lacks code that it shares.
    pub fn link(
        engines: &Engines,
        artifacts: &Artifacts,
        kind: EngineKind,
        component: &Component,
    ) -> Result<Self, StartError> {
        let made = engines.get(kind)?;
        let unusable = |error: wasmtime::Error| StartError::Unusable(format!("{error:#}"));
        component.initialize_copy_on_write_image().map_err(unusable)?;
        let shared = artifacts.shared(component).map_err(|error| StartError::Unusable(error.to_string()))?;
        let pre = if shared.is_empty() {
            made.linker.instantiate_pre(component)
        } else {
            let mut linker = made.linker.clone();
            for (name, module) in &shared {
                linker.root().module(name, module).map_err(unusable)?;
            }
            linker.instantiate_pre(component)
        };
        let pre = pre.map_err(unusable)?;
        let pre = match kind.abi {
            Abi::P2 => Pre::P2(p2::bindings::ProxyPre::new(pre).map_err(unusable)?),
            Abi::P3 => Pre::P3(p3::bindings::ServicePre::new(pre).map_err(unusable)?),
        };
        let code = component.image_range();
        Ok(Resident { pre, kind, code_bytes: (code.end as usize).saturating_sub(code.start as usize) })
    }

    /// Bytes of mapped machine code, the weight of the version in memory.
    pub fn code_bytes(&self) -> usize {
        self.code_bytes
    }
}

impl Isolate {
    /// Instantiates `resident` within the start-up limits of `spec`.
    ///
    /// # Errors
    /// No slot is free, or the guest's initialisation failed or took too long.
    pub async fn start(
        resident: &Resident,
        spec: &VersionSpec,
        grants: &Grants,
        deadline: Instant,
    ) -> Result<Self, StartError> {
        let mut store = new_store(resident, State::new(spec, grants));
        arm(&mut store, resident.kind.meter, spec.limits.startup_fuel, spec.limits.cpu);
        let bounds = Bounds { deadline, host_calls_max: spec.limits.host_calls };
        let (clock, vitals) = (store.data().clock.clone(), store.data().vitals.clone());
        let pre = resident.pre.clone();
        let starting = Box::pin(async move {
            let handler = match pre {
                Pre::P2(pre) => pre.instantiate_async(&mut store).await.map(Handler::P2),
                Pre::P3(pre) => pre.instantiate_async(&mut store).await.map(Handler::P3),
            };
            (store, handler)
        });
        match Drive::new(starting, bounds, clock, vitals).await {
            Ok((store, Ok(handler))) => Ok(Isolate { store, handler, served: 0, idle_since: Instant::now() }),
            Ok((store, Err(error))) => Err(start_error(error, store.data())),
            Err(stop) => Err(StartError::Guest {
                outcome: stop.into(),
                detail: "start-up was stopped".into(),
                evidence: Evidence::default(),
            }),
        }
    }

    /// Readies the isolate for one invocation: full budgets, the request's context, time moved to now.
    pub(crate) fn begin(&mut self, meter: Meter, limits: &Limits, context: RequestContext) {
        self.served += 1;
        arm(&mut self.store, meter, limits.fuel, limits.cpu);
        self.store.data_mut().begin(limits, context, Instant::now());
    }

    /// Instructions executed since [`Isolate::begin`] with `limit` fuel; `None` without fuel metering.
    ///
    /// What a trapped guest burnt since its last call or yield is not in the figure (bytecodealliance/wasmtime#13802).
    pub(crate) fn fuel_used(&self, limit: u64) -> Option<u64> {
        self.store.get_fuel().ok().map(|left| limit.saturating_sub(left))
    }

    /// Requests this isolate has begun to serve.
    pub fn served(&self) -> u32 {
        self.served
    }

    /// How long the isolate has been waiting for a request.
    pub fn idle(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.idle_since)
    }
}

fn new_store(resident: &Resident, state: State) -> Store<State> {
    let engine = match &resident.pre {
        Pre::P2(pre) => pre.engine(),
        Pre::P3(pre) => pre.engine(),
    };
    let handles = state.handles_max;
    let mut store = Store::new(engine, state);
    store.limiter(|state| &mut state.limiter);
    store.set_hostcall_fuel(HOSTCALL_FUEL);
    store.set_max_component_handles(handles);
    if resident.kind.meter == Meter::Epoch {
        store.epoch_deadline_callback(|mut store| {
            let left = &mut store.data_mut().ticks_left;
            if *left == 0 {
                return Ok(UpdateDeadline::Interrupt);
            }
            *left -= 1;
            Ok(UpdateDeadline::Yield(1))
        });
    }
    store
}

/// Arms the meter. Done before instantiation too: a start function may loop.
fn arm(store: &mut Store<State>, meter: Meter, fuel: u64, cpu_ticks: u64) {
    match meter {
        Meter::Fuel => {
            store.set_fuel(fuel).expect("the engine of this kind consumes fuel");
            store
                .fuel_async_yield_interval(Some(FUEL_YIELD_INTERVAL))
                .expect("the engine consumes fuel and the interval is not zero");
        }
        Meter::Epoch => {
            store.data_mut().ticks_left = cpu_ticks;
            // Deadlines are relative to now: one set before a wait would fire at once.
            store.set_epoch_deadline(1);
        }
    }
}

fn start_error(error: wasmtime::Error, state: &State) -> StartError {
    if error.is::<PoolConcurrencyLimitError>() {
        return StartError::NoSlot;
    }
    let Fault { outcome, detail, backtrace } = Fault::of(error, state);
    StartError::Guest { outcome, detail, evidence: Evidence { backtrace, ..Evidence::default() } }
}

/// How a guest failed, for the client and for the log.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) outcome: Outcome,
    pub(crate) detail: String,
    /// Where it was; none when it was stopped from outside.
    pub(crate) backtrace: Option<Arc<WasmBacktrace>>,
}

impl Fault {
    /// Reads the fault out of what Wasmtime returned.
    pub(crate) fn of(error: wasmtime::Error, state: &State) -> Self {
        let detail = describe(&error);
        let outcome = classify(&error, &detail, state);
        Fault { outcome, detail, backtrace: error.downcast().ok().map(Arc::new) }
    }

    /// A fault that no guest's code is to blame for.
    pub(crate) fn outside(outcome: Outcome, detail: &str) -> Self {
        Fault { outcome, detail: detail.to_owned(), backtrace: None }
    }
}

/// Maps how a guest failed to an outcome: a limit if one was hit, else a trap.
fn classify(error: &wasmtime::Error, detail: &str, state: &State) -> Outcome {
    use wasmtime::Trap;
    if let Some(Trap::OutOfFuel | Trap::Interrupt) = error.downcast_ref::<Trap>() {
        return Outcome::LimitCpu;
    }
    let table_full = matches!(
        error.downcast_ref::<wasmtime::component::ResourceTableError>(),
        Some(wasmtime::component::ResourceTableError::Full)
    );
    if table_full || state.vitals.memory_denied() || is_handle_limit(detail) {
        return Outcome::LimitMemory;
    }
    Outcome::GuestTrap
}

/// Wasmtime has no type for these two limits, only words; a test holds them to the version in use.
fn is_handle_limit(detail: &str) -> bool {
    detail.contains("resource table has no free keys") || detail.contains("store handle limit exceeded")
}

impl From<Stop> for Outcome {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Deadline => Outcome::LimitTime,
            Stop::HostCalls => Outcome::LimitCpu,
        }
    }
}
