//! Compute-bound guests without any host call, run with each meter and with none: what metering itself costs.
//!
//! The metered engines are those that versions are compiled for. The one without a meter exists here alone: no node
//! runs guests unmetered.

use isolet_isolate::engine::FUEL_YIELD_INTERVAL;
use isolet_isolate::engine::{EngineKind, TICK, compiling_engine};
use isolet_isolate::version::{Abi, Meter};
use wasmtime::{Config, Engine, Instance, Module, OptLevel, Store, TypedFunc, UpdateDeadline};

/// A guest that computes.
#[derive(Clone, Copy, Debug)]
pub struct Kernel {
    /// Its name in tables.
    pub name: &'static str,
    /// One function `run: (i32) -> i32`.
    pub wat: &'static str,
    /// The argument that makes it run for a few milliseconds.
    pub argument: i32,
    /// The argument for a quick try.
    pub argument_quick: i32,
}

/// All kernels.
pub const KERNELS: [Kernel; 4] = [
    Kernel { name: "fib", wat: include_str!("../kernels/fib.wat"), argument: 27, argument_quick: 10 },
    Kernel {
        name: "sieve",
        wat: include_str!("../kernels/sieve.wat"),
        argument: 500_000,
        argument_quick: 100,
    },
    Kernel {
        name: "xorshift",
        wat: include_str!("../kernels/xorshift.wat"),
        argument: 1_000_000,
        argument_quick: 10,
    },
    Kernel { name: "hash", wat: include_str!("../kernels/hash.wat"), argument: 24, argument_quick: 1 },
];

/// What counts a guest's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metering {
    /// Nothing.
    Off,
    /// Fuel, with the yields of a node.
    Fuel,
    /// Epochs, with the ticks of a node.
    Epoch,
}

impl Metering {
    /// All of them; what the others are compared with comes first.
    pub const ALL: [Metering; 3] = [Metering::Off, Metering::Fuel, Metering::Epoch];

    /// Its name in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Metering::Off => "no meter",
            Metering::Fuel => "fuel",
            Metering::Epoch => "epoch",
        }
    }

    /// Makes the engine.
    ///
    /// # Errors
    /// This machine cannot host it.
    pub fn engine(self) -> anyhow::Result<Engine> {
        let meter = match self {
            Metering::Off => return Engine::new(&unmetered()).map_err(plain),
            Metering::Fuel => Meter::Fuel,
            Metering::Epoch => Meter::Epoch,
        };
        let engine = compiling_engine(EngineKind { abi: Abi::P2, meter })?;
        if self == Metering::Epoch {
            tick(&engine)?;
        }
        Ok(engine)
    }
}

/// A kernel that is compiled and instantiated.
pub struct Prepared {
    store: Store<()>,
    run: TypedFunc<i32, i32>,
    metering: Metering,
}

impl Prepared {
    /// Compiles `kernel` for `engine`, which `metering` made.
    ///
    /// # Errors
    /// The kernel does not compile or start.
    pub fn new(kernel: &Kernel, engine: &Engine, metering: Metering) -> anyhow::Result<Self> {
        let module = Module::new(engine, kernel.wat).map_err(plain)?;
        let mut store = Store::new(engine, ());
        arm(&mut store, metering).map_err(plain)?;
        let instance = Instance::new(&mut store, &module, &[]).map_err(plain)?;
        if metering == Metering::Fuel {
            store.fuel_async_yield_interval(Some(FUEL_YIELD_INTERVAL)).map_err(plain)?;
        }
        let run = instance.get_typed_func(&mut store, "run").map_err(plain)?;
        Ok(Prepared { store, run, metering })
    }

    /// Runs the kernel once, with a full budget.
    ///
    /// # Errors
    /// The kernel traps.
    pub async fn run(&mut self, argument: i32) -> anyhow::Result<i32> {
        arm(&mut self.store, self.metering).map_err(plain)?;
        self.run.call_async(&mut self.store, argument).await.map_err(plain)
    }
}

fn arm(store: &mut Store<()>, metering: Metering) -> wasmtime::Result<()> {
    match metering {
        Metering::Off => {}
        Metering::Fuel => store.set_fuel(u64::MAX / 2)?,
        Metering::Epoch => {
            store.epoch_deadline_callback(|_| Ok(UpdateDeadline::Yield(1)));
            store.set_epoch_deadline(1);
        }
    }
    Ok(())
}

/// The options of a node's engine that decide how fast core code runs, without a meter.
fn unmetered() -> Config {
    let mut config = Config::new();
    config
        .cranelift_opt_level(OptLevel::Speed)
        .concurrency_support(false)
        .memory_reservation(4 << 30)
        .signals_based_traps(true)
        .relaxed_simd_deterministic(true)
        .generate_address_map(true)
        .native_unwind_info(false);
    config
}

/// Advances the epoch as a node does, for as long as the engine exists.
fn tick(engine: &Engine) -> std::io::Result<()> {
    let engine = engine.weak();
    std::thread::Builder::new().name("bench-epoch".into()).spawn(move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            std::thread::sleep(TICK);
        }
    })?;
    Ok(())
}

/// Wasmtime's error with its causes.
#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` takes")]
fn plain(error: wasmtime::Error) -> anyhow::Error {
    anyhow::anyhow!("{error:#}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expected(name: &str, argument: i32) -> i32 {
        match name {
            "fib" => (0..argument).fold((0, 1), |(a, b), _| (b, a + b)).0,
            "sieve" => (2..argument).filter(|n| (2..*n).all(|d| n % d != 0)).count() as i32,
            "xorshift" => (0..argument).fold(0x2545_f491_u32, |x, _| {
                let x = x ^ (x << 13);
                let x = x ^ (x >> 17);
                x ^ (x << 5)
            }) as i32,
            "hash" => {
                (0..argument * 65_536).fold(0x811c_9dc5_u32, |hash, _| hash.wrapping_mul(0x0100_0193)) as i32
            }
            other => unreachable!("{other} is no kernel"),
        }
    }

    #[tokio::test]
    async fn every_kernel_computes_the_same_with_each_meter() {
        for metering in Metering::ALL {
            let engine = metering.engine().expect("this machine can host it");
            for kernel in KERNELS {
                let mut prepared = Prepared::new(&kernel, &engine, metering).expect("it compiles");
                let argument = kernel.argument_quick;
                let result = prepared.run(argument).await.expect("it does not trap");
                assert_eq!(
                    result,
                    expected(kernel.name, argument),
                    "{} with {}",
                    kernel.name,
                    metering.as_str()
                );
            }
        }
    }
}
