//! What a meter costs compute-bound guests, in per cent over none, in interleaved rounds.
//!
//! `cargo run --release -p isolet-benches --bin meters -- [--rounds N] [--json]`

#![expect(clippy::print_stdout, reason = "a bench reports on the terminal")]

use clap::Parser;
use isolet_benches::kernels::{KERNELS, Kernel, Metering, Prepared};
use isolet_benches::table::Table;
use isolet_benches::{percentile, thread_cpu};

/// Measures what fuel and epochs cost compute-bound guests
#[derive(Parser)]
struct Args {
    /// Rounds; each runs every kernel with every meter once
    #[arg(long, default_value_t = 101)]
    rounds: usize,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

/// A kernel with all meters, side by side.
struct Row {
    kernel: Kernel,
    prepared: Vec<Prepared>,
    /// CPU time of each round in microseconds, by meter.
    cpu: Vec<Vec<f64>>,
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let engines = Metering::ALL.map(|metering| (metering, metering.engine()));
    let mut rows = Vec::new();
    for kernel in KERNELS {
        let prepare = |(metering, engine): &(Metering, anyhow::Result<_>)| match engine {
            Ok(engine) => Prepared::new(&kernel, engine, *metering),
            Err(error) => anyhow::bail!("{}: {error:#}", metering.as_str()),
        };
        let prepared = engines.iter().map(prepare).collect::<anyhow::Result<Vec<_>>>()?;
        rows.push(Row { kernel, cpu: vec![Vec::new(); prepared.len()], prepared });
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    for round in 0..=args.rounds {
        for row in &mut rows {
            // The first round warms up.
            runtime.block_on(measure(row, round > 0))?;
        }
    }
    report(&rows, args.json)
}

async fn measure(row: &mut Row, keep: bool) -> anyhow::Result<()> {
    for (prepared, cpu) in row.prepared.iter_mut().zip(&mut row.cpu) {
        let before = thread_cpu();
        prepared.run(row.kernel.argument).await?;
        if keep {
            cpu.push((thread_cpu() - before).as_secs_f64() * 1e6);
        }
    }
    Ok(())
}

fn report(rows: &[Row], json: bool) -> anyhow::Result<()> {
    let mut table = Table::new(["kernel", "no meter", "fuel", "epoch"]);
    let mut values = Vec::new();
    for row in rows {
        let [off, fuel, epoch] = [0, 1, 2].map(|index| median(row, index));
        let over = |with: f64| (with / off - 1.0) * 100.0;
        let time = isolet::bench::figures::time;
        let cell = |with: f64| format!("{} ({:+.1} %)", time(with), over(with));
        table.row([row.kernel.name.to_owned(), time(off), cell(fuel), cell(epoch)]);
        values.push(serde_json::json!({
            "kernel": row.kernel.name, "off_us": off,
            "fuel_us": fuel, "fuel_percent": over(fuel), "epoch_us": epoch, "epoch_percent": over(epoch),
        }));
    }
    if json {
        println!("{}", serde_json::to_string_pretty(&values)?);
    } else {
        println!("{table}");
    }
    Ok(())
}

fn median(row: &Row, index: usize) -> f64 {
    let mut sorted = row.cpu.get(index).cloned().unwrap_or_default();
    sorted.sort_by(f64::total_cmp);
    percentile(&sorted, 50.0)
}
