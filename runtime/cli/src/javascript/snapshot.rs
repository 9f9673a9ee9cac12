//! Runs the top level of a module once, in the engine, and makes a core module of the state it leaves behind.
//!
//! The engine is a core module with the exports `isolet_alloc(length) -> pointer`, `initialize()`, which evaluates the source
//! that was written there, and `isolet_error() -> pointer << 32 | length`, the text of what it threw or 0.

use std::future::Future;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use wasmtime::{
    Config, Engine, ExternType, Instance, Linker, Module, OptLevel, RegallocAlgorithm, Store, StoreLimits,
    StoreLimitsBuilder, Trap, Val,
};
use wasmtime_wizer::{InstanceState, SnapshotVal, ValType, Wizer};

/// Longest source, in bytes; a larger one leaves little of a function's memory to work in.
pub(super) const SOURCE_BYTES_MAX: usize = 16 << 20;

/// Instructions that the top level may execute: some ten seconds of it. Counted, so that every machine agrees.
pub(super) const FUEL_MAX: u64 = 20_000_000_000;

/// Longest text of an error that is shown, in bytes; stacks are a hundredth of it.
const ERROR_BYTES_MAX: usize = 16 << 10;

/// Stack that [`snapshot`] needs on its thread, in bytes.
pub(super) const THREAD_STACK_BYTES: usize = 16 << 20;

/// Stack of the engine's own code. Code that is not optimised takes several times what it takes in an isolate, and the
/// engine's own bound, which a module may catch, must be met first.
const WASM_STACK_BYTES: usize = 8 << 20;

/// What the top level of a module may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// Instructions.
    pub(super) fuel: u64,
    /// Bytes of memory, those of the engine included.
    pub(super) memory: u64,
}

/// Why there is no snapshot.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(super) enum SnapshotError {
    /// The source is larger than [`SOURCE_BYTES_MAX`].
    #[error(
        "the bundle has {0} bytes; {SOURCE_BYTES_MAX} are the most\nimport less, or load data with fetch"
    )]
    TooLarge(usize),
    /// The module threw: message and stack.
    #[error("{0}")]
    Threw(String),
    /// The module needed the host.
    #[error(
        "`{import}` cannot be used at the top level of a module: it runs once, at build\nmove what needs it into `fetch`"
    )]
    HostCall {
        /// The import, as `module#name`.
        import: String,
    },
    /// The module did not come to an end.
    #[error(
        "the top level of the module did not end within {0} instructions; it runs once, at build\nmove what takes long into `fetch`"
    )]
    TooLong(u64),
    /// The module recursed past what the engine can tell it in time.
    #[error("the top level of the module calls too deep; does a function call itself without end?")]
    TooDeep,
    /// The engine gave up for another reason.
    #[error("the engine stopped at the top level of the module: {0}")]
    Trapped(String),
    /// The file is no engine.
    #[error("the JavaScript engine is damaged: {0}\ninstall the package `isolet` again")]
    Engine(String),
}

/// Runs the top level of `source` in `engine`, a core module, and returns a core module that goes on from there.
///
/// # Errors
/// The source is too large or does not come to its end, or the engine is none.
pub(super) fn snapshot(engine: &[u8], source: &str, bounds: Bounds) -> Result<Vec<u8>, SnapshotError> {
    if source.len() > SOURCE_BYTES_MAX {
        return Err(SnapshotError::TooLarge(source.len()));
    }
    let mut wizer = Wizer::new();
    wizer.init_func("initialize");
    let (context, instrumented) = wizer.instrument(engine).map_err(damaged)?;
    let module = compiled(&instrumented).map_err(damaged)?;
    let mut running = Running::start(&module, bounds)?;
    running.evaluate(source)?;
    at_once(wizer.snapshot(&context, &mut running)).map_err(damaged)
}

/// An instance of the engine with its memory and fuel.
struct Running {
    store: Store<StoreLimits>,
    instance: Instance,
    bounds: Bounds,
}

impl Running {
    fn start(module: &Module, bounds: Bounds) -> Result<Self, SnapshotError> {
        let memory = usize::try_from(bounds.memory).unwrap_or(usize::MAX);
        let limits = StoreLimitsBuilder::new().memory_size(memory).instances(1).build();
        let mut store = Store::new(module.engine(), limits);
        store.limiter(|limits| limits);
        store.set_fuel(bounds.fuel).map_err(damaged)?;
        let linker = trapping(module).map_err(damaged)?;
        let started = linker.instantiate(&mut store, module);
        let instance = started.map_err(|error| stopped(&error, bounds))?;
        Ok(Running { store, instance, bounds })
    }

    fn evaluate(&mut self, source: &str) -> Result<(), SnapshotError> {
        let length = u32::try_from(source.len()).map_err(|_| SnapshotError::TooLarge(source.len()))?;
        let pointer: u32 = self.call("isolet_alloc", length)?;
        let memory = self.instance.get_memory(&mut self.store, "memory");
        let memory = memory.ok_or_else(|| SnapshotError::Engine("it exports no memory".to_owned()))?;
        let written = memory.write(&mut self.store, pointer as usize, source.as_bytes());
        written.map_err(|_| SnapshotError::Trapped("there is no memory for the source".to_owned()))?;
        self.call::<(), ()>("initialize", ())?;
        let error: u64 = self.call("isolet_error", ())?;
        if error == 0 {
            return Ok(());
        }
        let (start, length) = ((error >> 32) as usize, (error & u64::from(u32::MAX)) as usize);
        let bytes = memory.data(&self.store).get(start..).unwrap_or_default();
        let bytes = bytes.get(..length.min(ERROR_BYTES_MAX)).unwrap_or(bytes);
        Err(SnapshotError::Threw(String::from_utf8_lossy(bytes).trim_end().to_owned()))
    }

    fn call<P: wasmtime::WasmParams, R: wasmtime::WasmResults>(
        &mut self,
        name: &str,
        params: P,
    ) -> Result<R, SnapshotError> {
        let function = self.instance.get_typed_func::<P, R>(&mut self.store, name).map_err(damaged)?;
        function.call(&mut self.store, params).map_err(|error| stopped(&error, self.bounds))
    }
}

impl InstanceState for Running {
    async fn global_get(&mut self, name: &str, _: ValType) -> SnapshotVal {
        let global =
            self.instance.get_global(&mut self.store, name).expect("the instrumented module exports it");
        match global.get(&mut self.store) {
            Val::I32(value) => SnapshotVal::I32(value),
            Val::I64(value) => SnapshotVal::I64(value),
            Val::F32(bits) => SnapshotVal::F32(bits),
            Val::F64(bits) => SnapshotVal::F64(bits),
            Val::V128(bits) => SnapshotVal::V128(bits.as_u128()),
            _ => unreachable!("instrumenting refuses mutable globals that hold references"),
        }
    }

    async fn memory_contents(&mut self, name: &str, contents: impl FnOnce(&[u8]) + Send) {
        let memory =
            self.instance.get_memory(&mut self.store, name).expect("the instrumented module exports it");
        contents(memory.data(&self.store));
    }
}

/// A call of an import, which is what ends the top level that makes it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Imported(String);

/// A linker in which each import ends what calls it.
fn trapping(module: &Module) -> wasmtime::Result<Linker<StoreLimits>> {
    let mut linker = Linker::new(module.engine());
    for import in module.imports() {
        let ExternType::Func(ty) = import.ty() else { continue };
        let name = format!("{}#{}", import.module(), import.name());
        let called = move |_: wasmtime::Caller<'_, _>, _: &[Val], _: &mut [Val]| {
            Err(wasmtime::Error::new(Imported(name.clone())))
        };
        linker.func_new(import.module(), import.name(), ty, called)?;
    }
    Ok(linker)
}

/// The machine code of the instrumented engine, kept for the next build of this process: `dev` builds often.
fn compiled(instrumented: &[u8]) -> wasmtime::Result<Module> {
    static LAST: Mutex<Option<(blake3::Hash, Module)>> = Mutex::new(None);
    let digest = blake3::hash(instrumented);
    let last = LAST.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, module)) = last.filter(|(known, _)| *known == digest) {
        return Ok(module);
    }
    let mut config = Config::new();
    // It runs once: time to compile is worth more than fast code.
    config
        .cranelift_opt_level(OptLevel::None)
        .cranelift_regalloc_algorithm(RegallocAlgorithm::SinglePass)
        .relaxed_simd_deterministic(true)
        .consume_fuel(true)
        .max_wasm_stack(WASM_STACK_BYTES)
        // There is none, yet it must not be smaller.
        .async_stack_size(THREAD_STACK_BYTES)
        .wasm_backtrace_max_frames(None);
    let module = Module::new(&Engine::new(&config)?, instrumented)?;
    *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some((digest, module.clone()));
    Ok(module)
}

/// The output of a future that never waits.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => unreachable!("the state of an instance is read without waiting"),
    }
}

fn stopped(error: &wasmtime::Error, bounds: Bounds) -> SnapshotError {
    if let Some(Imported(import)) = error.downcast_ref() {
        return SnapshotError::HostCall { import: import.clone() };
    }
    match error.downcast_ref() {
        Some(Trap::OutOfFuel) => SnapshotError::TooLong(bounds.fuel),
        Some(Trap::StackOverflow) => SnapshotError::TooDeep,
        Some(trap) => SnapshotError::Trapped(trap.to_string()),
        None => SnapshotError::Trapped(format!("{error:#}")),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in map_err")]
fn damaged(error: wasmtime::Error) -> SnapshotError {
    SnapshotError::Engine(format!("{error:#}"))
}

#[cfg(test)]
mod tests;
