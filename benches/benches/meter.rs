//! Compute-bound code with each meter and with none. The bin `meters` prints the difference in per cent.

use criterion::{Criterion, criterion_group, criterion_main};
use isolet_benches::guests::is_quick;
use isolet_benches::kernels::{KERNELS, Metering, Prepared};
use std::time::{Duration, Instant};

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    targets = meter
}
criterion_main!(benches);

fn meter(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let engines = Metering::ALL.map(|metering| (metering, metering.engine().expect("the engine starts")));
    for kernel in KERNELS {
        let mut group = criterion.benchmark_group(format!("meter {}", kernel.name));
        let argument = if is_quick() { kernel.argument_quick } else { kernel.argument };
        for (metering, engine) in &engines {
            let mut prepared = Prepared::new(&kernel, engine, *metering).expect("it compiles");
            group.bench_function(metering.as_str(), |bencher| {
                bencher.iter_custom(|count| {
                    let began = Instant::now();
                    runtime.block_on(async {
                        for _ in 0..count {
                            prepared.run(argument).await.expect("it does not trap");
                        }
                    });
                    began.elapsed()
                });
            });
        }
    }
}
