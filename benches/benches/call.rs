//! One whole request in this process, from checkout to the last byte: fresh, ready and reused isolates, both meters.

use criterion::{Criterion, criterion_group, criterion_main};
use isolet_benches::Bed;
use isolet_benches::guests::guests;
use isolet_isolate::pool::{PoolConfig, Version};
use isolet_isolate::version::{Isolation, Meter};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = call
}
criterion_main!(benches);

/// Isolates kept ready, where the phase is *ready*.
const READY: u32 = 4;

fn call(criterion: &mut Criterion) {
    let bed = Bed::new(PoolConfig::default()).expect("a temporary folder can be made");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.spawn(bed.pool.clone().maintain());
    for guest in guests() {
        let mut group = criterion.benchmark_group(format!("call {}", guest.name));
        let version = |isolation, meter, ready| {
            let made = bed.version(&guest.component, |spec| {
                (spec.isolation, spec.meter, spec.ready) = (isolation, meter, ready);
                spec.limits.memory = 512 << 20;
            });
            made.expect("it compiles")
        };
        let mut bench = |name: &str, version: &Arc<Version>| {
            group.bench_function(name, |bencher| {
                bencher.to_async(&runtime).iter(async || bed.get(version, |_| ()).await.expect("it answers"));
            });
        };
        bench("fresh", &version(Isolation::Fresh, Meter::Fuel, 0));
        bench("fresh, epoch meter", &version(Isolation::Fresh, Meter::Epoch, 0));
        if guest.name != "javascript" {
            // The engine of JavaScript guests takes one request an isolate.
            bench("reused", &version(Isolation::Reuse, Meter::Fuel, 0));
        }
        let ready = version(Isolation::Fresh, Meter::Fuel, READY);
        group.bench_function("ready", |bencher| {
            bencher.iter_custom(|count| ready_requests(&runtime, &bed, &ready, count));
        });
    }
}

/// Serves `count` requests, each from a ready isolate; the refill between them is not timed.
fn ready_requests(runtime: &Runtime, bed: &Bed, version: &Arc<Version>, count: u64) -> Duration {
    runtime.block_on(async {
        let mut took = Duration::ZERO;
        for _ in 0..count {
            while version.warm_isolates() == 0 {
                tokio::task::yield_now().await;
            }
            let began = Instant::now();
            bed.get(version, |_| ()).await.expect("it answers");
            took += began.elapsed();
        }
        took
    })
}
