//! Finds the function of a request among thousands, and builds the routes of all.

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use isolet_node::routes::{RoutePattern, Routes, TargetId};
use std::hint::black_box;
use std::time::Duration;

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    targets = routes
}
criterion_main!(benches);

/// Functions with a host and a path of their own, a wildcard host, and a path on every host, in turn.
fn patterns(functions: u32) -> Vec<(RoutePattern, TargetId)> {
    let pattern = |number: u32| match number % 4 {
        0 => format!("f{number}.example.com/*"),
        1 => format!("f{number}.example.com/api/*/items"),
        2 => format!("*.f{number}.example.com/*"),
        _ => format!("/f{number}/*"),
    };
    let parse = |number| (pattern(number).parse().expect("a route"), TargetId(number));
    (0..functions).map(parse).collect()
}

/// A request for each kind of route, and one for none.
const REQUESTS: [(&str, &str, &str); 5] = [
    ("host", "f100.example.com", "/a/b"),
    ("host and segments", "F101.example.com:8080", "/api/7/items"),
    ("wildcard host", "a.b.f102.example.com", "/"),
    ("path", "other.example.com", "/f103/x"),
    ("nothing", "a.b.c.d.other.example.org", "/x/y/z"),
];

fn routes(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("routes");
    for functions in [200, 5_000] {
        let patterns = patterns(functions);
        group.bench_function(BenchmarkId::new("build", functions), |bencher| {
            bencher.iter(|| Routes::build(patterns.iter().cloned()).expect("no clash"));
        });
        let routes = Routes::build(patterns).expect("no clash");
        for (kind, host, path) in REQUESTS {
            assert_eq!(routes.find(host, path).is_some(), kind != "nothing", "{kind}");
            group.bench_function(BenchmarkId::new(kind, functions), |bencher| {
                bencher.iter(|| routes.find(black_box(host), black_box(path)));
            });
        }
    }
}
