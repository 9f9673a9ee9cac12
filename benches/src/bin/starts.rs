//! In-process start phases: instantiate, call and drop, per guest and phase, in interleaved rounds, beside what Wasmtime
//! takes for the same component on the same engine with nothing around it ([`isolet_benches::floor`]).
//!
//! `cargo run --release -p isolet-benches --bin starts -- [--rounds N] [--json]`

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench reports on the terminal")]

use anyhow::Context;
use clap::Parser;
use isolet_benches::floor::Floor;
use isolet_benches::phases::Phases;
use isolet_benches::{Bed, percentile, project_file, thread_cpu};
use isolet_isolate::engine::Engines;
use isolet_isolate::pool::{PoolConfig, Version};
use isolet_isolate::version::{Isolation, Meter};
use std::sync::Arc;
use std::time::Instant;

/// Measures the start phases of isolates in this process.
#[derive(Parser)]
struct Args {
    /// Rounds; each runs every variant once.
    #[arg(long, default_value_t = 15)]
    rounds: usize,
    /// Requests a variant serves in a round.
    #[arg(long, default_value_t = 2_000)]
    requests: usize,
    /// Measure only the variants whose name contains this, such as `rust fresh`.
    #[arg(long, default_value = "")]
    only: String,
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
}

enum Subject {
    Floor(Floor),
    Isolet { version: Arc<Version>, ready: bool },
}

struct Variant {
    name: String,
    subject: Subject,
    requests: usize,
    wall: Vec<f64>,
    cpu: Vec<f64>,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let config = PoolConfig::default();
    let engines = Engines::new(config.engine.clone());
    let bed = Bed::new(config)?;
    let mut variants = variants(&bed, &engines, &args)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        tokio::spawn(bed.pool.clone().maintain());
        for round in 0..=args.rounds {
            for variant in &mut variants {
                // The first round warms up.
                measure(&bed, variant, round > 0).await?;
            }
        }
        anyhow::Ok(())
    })?;
    report(&mut variants, args.json);
    Ok(())
}

fn variants(bed: &Bed, engines: &Engines, args: &Args) -> anyhow::Result<Vec<Variant>> {
    let mut variants = Vec::new();
    let guests = [
        ("wat", "fixtures/wasm/hello.wasm", 1),
        ("rust", "examples/hello-rust/hello-rust.wasm", 1),
        ("c", "examples/hello-c/hello-c.wasm", 1),
        ("javascript", "examples/hello-js/.isolet/hello-js.wasm", 10),
    ];
    for (guest, path, divisor) in guests {
        let path = project_file(path);
        let Ok(component) = std::fs::read(&path) else {
            eprintln!("{guest}: {} is not built, left out", path.display());
            continue;
        };
        let mut add = |phase: &str, subject: &dyn Fn() -> anyhow::Result<Subject>| -> anyhow::Result<()> {
            let name = format!("{guest} {phase}");
            if name.contains(&args.only) {
                let subject = subject().with_context(|| name.clone())?;
                let requests = args.requests / divisor;
                variants.push(Variant { name, subject, requests, wall: Vec::new(), cpu: Vec::new() });
            }
            Ok(())
        };
        let register = |isolation, meter, ready| {
            bed.version(&component, |spec| {
                spec.isolation = isolation;
                spec.meter = meter;
                spec.ready = ready;
                spec.limits.memory = 512 << 20;
            })
        };
        let isolet = |isolation, meter, ready| {
            Ok(Subject::Isolet { version: register(isolation, meter, ready)?, ready: ready > 0 })
        };
        add("floor", &|| {
            let version = register(Isolation::Fresh, Meter::Fuel, 0)?;
            let component = Phases::new(bed, engines, version)?.map()?;
            let floor = Floor::new(engines, bed.pool.artifacts(), &component);
            Ok(Subject::Floor(floor.map_err(|error| plain(&error))?))
        })?;
        add("fresh", &|| isolet(Isolation::Fresh, Meter::Fuel, 0))?;
        add("ready", &|| isolet(Isolation::Fresh, Meter::Fuel, 4))?;
        add("fresh, epoch meter", &|| isolet(Isolation::Fresh, Meter::Epoch, 0))?;
        if guest != "javascript" {
            add("reused", &|| isolet(Isolation::Reuse, Meter::Fuel, 0))?;
        }
    }
    Ok(variants)
}

async fn measure(bed: &Bed, variant: &mut Variant, keep: bool) -> anyhow::Result<()> {
    let cpu = thread_cpu();
    for _ in 0..variant.requests {
        if let Subject::Isolet { version, ready: true } = &variant.subject {
            // Lets the refill run between requests, outside of the request's own time.
            while version.warm_isolates() == 0 {
                tokio::task::yield_now().await;
            }
        }
        let started = Instant::now();
        let answered = match &variant.subject {
            Subject::Floor(floor) => floor.get().await.map_err(|error| plain(&error)),
            Subject::Isolet { version, .. } => bed.get(version, |_| ()).await,
        };
        answered.with_context(|| variant.name.clone())?;
        if keep {
            variant.wall.push(started.elapsed().as_secs_f64() * 1e6);
        }
    }
    if keep {
        variant.cpu.push((thread_cpu() - cpu).as_secs_f64() * 1e6 / variant.requests as f64);
    }
    Ok(())
}

fn plain(error: &wasmtime::Error) -> anyhow::Error {
    anyhow::anyhow!("{error:#}")
}

fn report(variants: &mut [Variant], json: bool) {
    if !json {
        println!("{:<32} {:>9} {:>9} {:>12}   µs", "guest and phase", "p50", "p99", "CPU a request");
    }
    let mut rows = Vec::new();
    for variant in variants {
        variant.wall.sort_by(f64::total_cmp);
        variant.cpu.sort_by(f64::total_cmp);
        let [p50, p99] = [50.0, 99.0].map(|percent| percentile(&variant.wall, percent));
        let cpu = percentile(&variant.cpu, 50.0);
        if json {
            rows.push(
                serde_json::json!({ "name": variant.name, "p50_us": p50, "p99_us": p99, "cpu_us": cpu }),
            );
        } else {
            println!("{:<32} {p50:>9.1} {p99:>9.1} {cpu:>12.1}", variant.name);
        }
    }
    if json {
        println!("{}", serde_json::Value::from(rows));
    }
}
