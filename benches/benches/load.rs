//! Brings a version into memory: maps its machine code from disk, links it, and serves the first request.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use isolet_benches::guests::guests;
use isolet_benches::{Bed, phases::Phases};
use isolet_isolate::engine::{EngineConfig, Engines};
use isolet_isolate::pool::PoolConfig;
use std::time::Duration;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = load
}
criterion_main!(benches);

/// Little enough that versions of earlier iterations leave memory again.
const RESIDENT_BYTES: u64 = 8 << 20;
/// Unmapping is not timed, but must keep up: a process may have 65,530 memory maps.
const UNMAPPED_TOGETHER: BatchSize = BatchSize::NumIterations(16);

fn load(criterion: &mut Criterion) {
    let bed = Bed::new(PoolConfig { resident_bytes: RESIDENT_BYTES, ..PoolConfig::default() });
    let bed = bed.expect("a temporary folder can be made");
    let engines = Engines::new(EngineConfig::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for guest in guests() {
        let mut group = criterion.benchmark_group(format!("load {}", guest.name));
        let version =
            bed.version(&guest.component, |spec| spec.limits.memory = 512 << 20).expect("it compiles");
        let phases = Phases::new(&bed, &engines, version.clone()).expect("the engine starts");
        group.bench_function("map", |bencher| {
            bencher.iter_batched(|| (), |()| phases.map().expect("it was compiled"), UNMAPPED_TOGETHER);
        });
        group.bench_function("map and link", |bencher| {
            let link = |()| phases.link(&phases.map().expect("it was compiled")).expect("it links");
            bencher.iter_batched(|| (), link, UNMAPPED_TOGETHER);
        });
        group.bench_function("first request", |bencher| {
            // A version registered anew is resident nowhere.
            let register = || bed.pool.version((**version.spec()).clone());
            let first = |version| {
                runtime.block_on(bed.get(&version, |_| ())).expect("it answers");
                version
            };
            bencher.iter_batched(register, first, BatchSize::PerIteration);
        });
    }
}
