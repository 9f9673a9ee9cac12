//! Instantiates a resident version and drops the isolate: what a fresh start adds to a call.

use criterion::{Criterion, criterion_group, criterion_main};
use isolet_benches::guests::guests;
use isolet_benches::{Bed, phases::Phases};
use isolet_isolate::engine::{EngineConfig, Engines};
use isolet_isolate::pool::PoolConfig;
use std::time::Duration;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = instantiate
}
criterion_main!(benches);

fn instantiate(criterion: &mut Criterion) {
    let bed = Bed::new(PoolConfig::default()).expect("a temporary folder can be made");
    let engines = Engines::new(EngineConfig::default());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut group = criterion.benchmark_group("instantiate and drop");
    for guest in guests() {
        let version =
            bed.version(&guest.component, |spec| spec.limits.memory = 512 << 20).expect("it compiles");
        let phases = Phases::new(&bed, &engines, version).expect("the engine starts");
        let resident = phases.link(&phases.map().expect("it was compiled")).expect("it links");
        group.bench_function(guest.name, |bencher| {
            bencher.to_async(&runtime).iter(async || {
                drop(phases.instantiate(&resident).await.expect("it starts"));
            });
        });
    }
}
