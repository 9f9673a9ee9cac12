//! How long isolates of a function take to start: compiled once, loaded once, instantiated many times.

use crate::prepare::{self, FunctionOverrides};
use anyhow::Context as _;
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::engine::EngineConfig;
use isolet_isolate::pool::{Pool, PoolConfig};
use isolet_isolate::version::Isolation;
use isolet_node::manifest::Manifest;
use serde::Serialize;
use std::time::{Duration, Instant};

/// Isolates to start, one after another; enough for a p99.
const STARTS: usize = 500;

/// Slots of the engine: one isolate at a time, and one that is being given back.
const SLOTS: u32 = 2;

/// Time a function needs to start, in microseconds.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// From source bytes to machine code on disk, in a process of its own, and one start to try it.
    pub compile_us: f64,
    /// The first start: machine code is mapped, linked and instantiated.
    pub loaded_us: f64,
    /// Half of all further starts were at least as fast.
    pub fresh_p50_us: f64,
    /// 99 of 100 further starts were at least as fast.
    pub fresh_p99_us: f64,
}

/// Compiles the function into a temporary folder and starts isolates of it.
///
/// # Errors
/// It does not compile or start.
pub(super) async fn measure(manifest: &Manifest, wasi_p3: bool) -> anyhow::Result<Figures> {
    let folder = tempfile::tempdir().context("cannot make a folder for machine code")?;
    let data = prepare::open_data(&folder.path().join("data"))?;
    let deployer = prepare::deployer(&data, wasi_p3)?;
    let overrides =
        FunctionOverrides { isolation: Some(Isolation::Fresh), ready: Some(0), ..Default::default() };
    let began = Instant::now();
    let release = prepare::release(manifest, &deployer, &overrides).await?;
    let compile_us = micros(began.elapsed());
    let engine = EngineConfig { slots: SLOTS, warm_bytes: 0, wasi_p3 };
    let pool = Pool::new(PoolConfig { engine, ..PoolConfig::default() }, Artifacts::open(&data)?, None);
    let version = pool.version(release.spec);
    let mut starts = Vec::with_capacity(STARTS);
    for _ in 0..=STARTS {
        let deadline = Instant::now() + version.spec().limits.timeout();
        starts.push(micros(pool.checkout(&version, deadline).await?.start().took));
    }
    let loaded_us = starts.remove(0);
    starts.sort_by(f64::total_cmp);
    Ok(Figures {
        compile_us,
        loaded_us,
        fresh_p50_us: starts[STARTS / 2],
        fresh_p99_us: starts[STARTS * 99 / 100],
    })
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}
