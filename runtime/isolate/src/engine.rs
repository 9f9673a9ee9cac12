//! The engines: one for each handler ABI and meter, every option stated with its reason.

use crate::evidence::FRAMES_CAPTURED;
use crate::state::State;
use crate::version::{Abi, Meter};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use std::time::Duration;
use wasmtime::component::Linker;
use wasmtime::{
    Config, Enabled, Engine, InstanceAllocationStrategy, ModuleVersionStrategy, OperatorCost, OptLevel,
    PoolingAllocationConfig, Strategy, WasmBacktraceDetails,
};

/// Length of an epoch tick, the unit of `[limits] cpu` with `meter = "epoch"`.
pub const TICK: Duration = Duration::from_millis(1);

/// Instructions between two yields with `meter = "fuel"`: 0.05–0.1 ms, so that no guest holds a thread, while a yield
/// (about 0.4 µs) stays below one per cent.
pub const FUEL_YIELD_INTERVAL: u64 = 250_000;

/// Largest linear memory of any guest; the ceiling of `[limits] memory`. Slots reserve address space for it.
pub(crate) const MEMORY_BYTES_MAX: u64 = 2 << 30;

/// Memories of one core module; compilers for components make one.
pub(crate) const MODULE_MEMORIES_MAX: u64 = 1;

/// Elements of one table. Every slot reserves room for it; a StarlingMonkey guest starts with 7,785.
pub(crate) const TABLE_ELEMENTS_MAX: u64 = 20_000;

/// Room of the guest on its stack. Deeper recursion traps. An interpreter takes about a kilobyte for each call of the language
/// that it runs; only what is used takes memory.
const WASM_STACK_BYTES: usize = 3 << 20;

/// The whole stack of an isolate: the guest's part and what host functions called by it need.
const STACK_BYTES: usize = 4 << 20;

/// Fuel for each page (64 KiB) of `memory.grow`; Wasmtime's default charges nothing for growth.
const FUEL_PER_GROWN_PAGE: u8 = 255;

/// Which engine a version runs on. Artifacts of one kind do not load on another.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct EngineKind {
    /// WASI 0.3 needs an engine with concurrency support, which costs 0.2 guests 2–3 µs a request.
    pub abi: Abi,
    /// Fuel and epochs are compiled into the machine code.
    pub meter: Meter,
}

/// What a process spends on isolates.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EngineConfig {
    /// Isolates alive at once in this process. Default 1,000; ceiling [`EngineConfig::SLOTS_MAX`].
    pub slots: u32,
    /// Bytes of guest memory that may stay resident in unused slots, so that the next isolate of the same function
    /// finds its pages. Trades memory for fewer page faults.
    pub warm_bytes: u64,
    /// Whether WASI 0.3 handlers run (experimental in Wasmtime 48).
    pub wasi_p3: bool,
}

impl EngineConfig {
    /// Each slot reserves 4 GiB of address space a memory and about 12 memory maps; Linux allows 65,530 maps.
    pub const SLOTS_MAX: u32 = 2_000;

    /// Bytes that one unused slot may keep: its share of the budget, at most what pays off (16 MiB).
    fn keep_resident_bytes(&self) -> usize {
        let share = self.warm_bytes / u64::from(self.slots.max(1));
        usize::try_from(share.clamp(64 << 10, 16 << 20)).unwrap_or(64 << 10)
    }
}

impl Default for EngineConfig {
    fn default() -> Self {
        EngineConfig { slots: 1_000, warm_bytes: 1 << 30, wasi_p3: false }
    }
}

/// Why an engine could not be made.
#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// Wasmtime refused the configuration on this machine.
    #[error("cannot start the engine: {0}")]
    Wasmtime(String),
    /// Swap is on, and reset of memory by `PAGEMAP_SCAN` would miss a swapped-out page of an earlier tenant.
    #[error("swap is on ({0}); switch it off or run the node in a cgroup with memory.swap.max = 0")]
    Swap(String),
    /// The version needs WASI 0.3 and the node does not offer it.
    #[error("the handler speaks wasi:http 0.3, which is off; start the node with --wasi-p3")]
    P3Off,
}

/// The engines of a process, each made when first needed.
pub struct Engines {
    config: EngineConfig,
    made: [OnceLock<Result<Made, String>>; 4],
}

/// One engine with the linker of its ABI.
pub struct Made {
    /// The engine.
    pub engine: Engine,
    /// Everything a guest can be granted; what a version imports beyond it does not link.
    pub linker: Linker<State>,
}

impl Engines {
    /// Prepares engines; none is made yet.
    pub fn new(config: EngineConfig) -> Self {
        Engines { config, made: Default::default() }
    }

    /// The configuration the engines are made with.
    pub fn config(&self) -> &EngineConfig {
        &self.config
    }

    /// Isolates that exist, and how many may, in the engines that were made.
    pub fn slots(&self) -> (u64, u64) {
        let made = self.made.iter().filter_map(|made| made.get()?.as_ref().ok());
        made.fold((0, 0), |(used, slots), made| {
            let metrics = made.engine.pooling_allocator_metrics();
            let isolates = metrics.map_or(0, |metrics| metrics.component_instances());
            (used + isolates, slots + u64::from(self.config.slots))
        })
    }

    /// The engine of `kind`.
    ///
    /// # Errors
    /// WASI 0.3 is off, or the machine cannot host the engine.
    pub fn get(&self, kind: EngineKind) -> Result<&Made, EngineError> {
        if kind.abi == Abi::P3 && !self.config.wasi_p3 {
            return Err(EngineError::P3Off);
        }
        let index = usize::from(kind.abi == Abi::P3) * 2 + usize::from(kind.meter == Meter::Epoch);
        self.made[index]
            .get_or_init(|| make(kind, &self.config).map_err(|error| format!("{error:#}")))
            .as_ref()
            .map_err(|error| EngineError::Wasmtime(error.clone()))
    }
}

fn make(kind: EngineKind, config: &EngineConfig) -> wasmtime::Result<Made> {
    let engine = Engine::new(&running_config(kind, config)?)?;
    let linker = linker(&engine, kind.abi)?;
    if kind.meter == Meter::Epoch {
        tick(&engine)?;
    }
    Ok(Made { engine, linker })
}

/// Makes an engine that only compiles: the same code generation, no slots.
///
/// # Errors
/// Wasmtime refused the configuration on this machine.
pub fn compiling_engine(kind: EngineKind) -> Result<Engine, EngineError> {
    let make = || {
        let mut config = code_config(kind)?;
        config.allocation_strategy(InstanceAllocationStrategy::OnDemand);
        Engine::new(&config)
    };
    make().map_err(|error: wasmtime::Error| EngineError::Wasmtime(format!("{error:#}")))
}

/// The options that decide the machine code, so the compiling child and the worker agree on them.
fn code_config(kind: EngineKind) -> wasmtime::Result<Config> {
    let mut config = Config::new();
    config
        .strategy(Strategy::Cranelift)
        .cranelift_opt_level(OptLevel::Speed)
        // Only the bit pattern of a NaN could differ between machines; canonicalising each costs floating-point code more.
        .cranelift_nan_canonicalization(false)
        .relaxed_simd_deterministic(true)
        .consume_fuel(kind.meter == Meter::Fuel)
        .epoch_interruption(kind.meter == Meter::Epoch)
        // 0.2 calls are one fiber each; the concurrent machinery of 0.3 would cost 2–3 µs a request.
        .concurrency_support(kind.abi == Abi::P3)
        .memory_init_cow(true)
        // Snapshots of JavaScript heaps are dense and larger than the default 16 MiB; they must stay copy-on-write.
        .memory_guaranteed_dense_image_size(64 << 20)
        .memory_reservation(4 << 30)
        .max_wasm_stack(WASM_STACK_BYTES)
        .async_stack_size(STACK_BYTES)
        // A stack may hold another tenant's data.
        .async_stack_zeroing(true)
        .table_lazy_init(true)
        .signals_based_traps(true)
        // Traps of hostile guests must be cheap: few frames, and no debug information to look lines up in.
        .wasm_backtrace_max_frames(Some(FRAMES_CAPTURED))
        .wasm_backtrace_details(WasmBacktraceDetails::Disable)
        .native_unwind_info(false)
        .generate_address_map(true)
        .wasm_component_model(true)
        .wasm_component_model_async(kind.abi == Abi::P3)
        .wasm_simd(true)
        .wasm_relaxed_simd(true)
        .wasm_multi_memory(true)
        .wasm_memory64(false)
        .wasm_tail_call(true)
        .shared_memory(false)
        // Artifacts of another build of the engine are refused by the loader too, not by the key alone.
        .module_version(ModuleVersionStrategy::Custom(
            concat!("isolet-", env!("CARGO_PKG_VERSION"), "-wasmtime-48.0.8").into(),
        ))?;
    if kind.meter == Meter::Fuel {
        let mut cost = OperatorCost::new();
        cost.variable.memory_grow_per_page = FUEL_PER_GROWN_PAGE;
        config.operator_cost(cost);
    }
    Ok(config)
}

fn running_config(kind: EngineKind, config: &EngineConfig) -> wasmtime::Result<Config> {
    let mut result = code_config(kind)?;
    let slots = config.slots.clamp(1, EngineConfig::SLOTS_MAX);
    let mut pool = PoolingAllocationConfig::new();
    pool.total_component_instances(slots)
        // A Rust or C guest has one to three core instances, JavaScript and Python with adapters up to eight.
        .total_core_instances(slots.saturating_mul(8))
        .max_core_instances_per_component(32)
        .total_memories(slots.saturating_mul(2))
        .max_memories_per_component(4)
        .max_memories_per_module(MODULE_MEMORIES_MAX as u32)
        .total_tables(slots.saturating_mul(4))
        .max_tables_per_component(16)
        .max_tables_per_module(2)
        .table_elements(TABLE_ELEMENTS_MAX as usize)
        .total_stacks(slots)
        .max_memory_size(MEMORY_BYTES_MAX as usize)
        .max_component_instance_size(1 << 20)
        .max_core_instance_size(1 << 20)
        // With `PAGEMAP_SCAN` this is a budget of dirty bytes to restore by copy, not a size to clear blindly.
        .linear_memory_keep_resident(config.keep_resident_bytes())
        .table_keep_resident(config.keep_resident_bytes().min(1 << 20))
        .async_stack_keep_resident(64 << 10)
        // Below the number of functions in use, every request would remap its slot.
        .max_unused_warm_slots(slots)
        .decommit_batch_size(1)
        .pagemap_scan(Enabled::Auto);
    result.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    Ok(result)
}

/// Links what a guest can be granted. Filesystem and sockets are there for guests whose toolchain always imports them,
/// and hold nothing: no directory, no address.
fn linker(engine: &Engine, abi: Abi) -> wasmtime::Result<Linker<State>> {
    let mut linker = Linker::new(engine);
    wasmtime_wasi::p2::add_to_linker_async(&mut linker)?;
    wasmtime_wasi_http::p2::add_only_http_to_linker_async(&mut linker)?;
    isolet_host_api::cache::add_to_linker(&mut linker, State::cache)?;
    if abi == Abi::P3 {
        wasmtime_wasi::p3::add_to_linker(&mut linker)?;
        wasmtime_wasi_http::p3::add_to_linker(&mut linker)?;
    }
    Ok(linker)
}

/// Advances the epoch of `engine` every [`TICK`] for as long as the engine exists.
fn tick(engine: &Engine) -> wasmtime::Result<()> {
    let engine = engine.weak();
    std::thread::Builder::new().name("isolet-epoch".into()).spawn(move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            std::thread::sleep(TICK);
        }
    })?;
    Ok(())
}

/// Refuses to run where memory of an isolate could be swapped out: `PAGEMAP_SCAN` reports only present pages, so a
/// swapped-out dirty page would reach the next tenant (bytecodealliance/wasmtime#14357).
///
/// `swaps` is the text of `/proc/swaps`, `cgroup_swap_max` that of the process's `memory.swap.max`, where there is one.
///
/// # Errors
/// Swap is on and the cgroup does not forbid it.
pub fn refuse_swap(swaps: &str, cgroup_swap_max: Option<&str>) -> Result<(), EngineError> {
    let Some(first) = swaps.lines().nth(1) else { return Ok(()) };
    if cgroup_swap_max.map(str::trim) == Some("0") {
        return Ok(());
    }
    Err(EngineError::Swap(first.split_whitespace().next().unwrap_or("unknown").to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swap_is_refused_unless_the_cgroup_forbids_it() {
        let header = "Filename\tType\tSize\tUsed\tPriority\n";
        let on = format!("{header}/swapfile file 100 0 -2\n");
        assert!(refuse_swap(header, None).is_ok());
        assert!(refuse_swap(&on, Some("0\n")).is_ok());
        let error = refuse_swap(&on, Some("max\n")).expect_err("swap is on");
        assert!(error.to_string().contains("/swapfile"), "{error}");
    }

    #[test]
    fn every_kind_makes_an_engine_whose_artifacts_match_the_compiling_one() {
        let engines = Engines::new(EngineConfig { slots: 8, warm_bytes: 8 << 20, wasi_p3: true });
        for abi in [Abi::P2, Abi::P3] {
            for meter in [Meter::Fuel, Meter::Epoch] {
                let kind = EngineKind { abi, meter };
                let made = engines.get(kind).expect("this machine can host the engine");
                let component =
                    "(component (core module $m (func (export \"f\"))) (core instance (instantiate $m)))";
                let compiling = compiling_engine(kind).expect("engine");
                let code = compiling.precompile_component(component.as_bytes()).expect("compiles");
                #[expect(unsafe_code, reason = "the bytes were made by this process a line above")]
                // SAFETY: `code` is the unmodified output of `precompile_component`.
                let loaded = unsafe { wasmtime::component::Component::deserialize(&made.engine, &code) };
                loaded.expect("compiled by the same configuration");
            }
        }
    }

    #[test]
    fn wasi_0_3_is_off_unless_switched_on() {
        let engines = Engines::new(EngineConfig { slots: 8, ..EngineConfig::default() });
        let kind = EngineKind { abi: Abi::P3, meter: Meter::Fuel };
        assert!(matches!(engines.get(kind), Err(EngineError::P3Off)));
    }

    #[test]
    fn the_warm_budget_is_shared_among_the_slots() {
        let config = |slots, warm_bytes| EngineConfig { slots, warm_bytes, wasi_p3: false };
        assert_eq!(config(1_000, 1 << 30).keep_resident_bytes(), (1 << 30) / 1_000);
        assert_eq!(config(1_000, 0).keep_resident_bytes(), 64 << 10);
        assert_eq!(config(1, 1 << 40).keep_resident_bytes(), 16 << 20);
    }
}
