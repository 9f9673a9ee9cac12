//! Many requests to one node: whether any fails, and whether memory grows.

use crate::Common;
use anyhow::ensure;
use isolet::bench::connection::Target;
use isolet::bench::figures::{bytes, count, percent, time};
use isolet::bench::load::{Until, closed};
use isolet::bench::process::Memory;
use isolet_benches::project_file;
use isolet_benches::server::{Server, isolet_serve};
use isolet_benches::table::Table;

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct SoakArgs {
    /// Requests in all
    #[arg(long, default_value_t = 2_000_000)]
    requests: u64,
    /// Connections
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// How requests share isolates: fresh or reuse
    #[arg(long, default_value = "fresh")]
    isolation: String,
    /// The component [default: examples/hello-rust/hello-rust.wasm]
    #[arg(long, value_name = "FILE")]
    component: Option<std::path::PathBuf>,
}

/// Parts in which the requests are sent; the first is the warm-up.
const PARTS: u64 = 20;

/// The server after one part.
#[derive(serde::Serialize)]
struct Part {
    requests: u64,
    errors: u64,
    throughput: f64,
    p99_us: f64,
    rss_bytes: u64,
    pss_bytes: u64,
}

/// Measures and prints.
///
/// # Errors
/// A request failed.
pub(crate) async fn run(common: &Common, args: &SoakArgs) -> anyhow::Result<()> {
    let data = tempfile::tempdir()?;
    let mut command = isolet_serve(&common.isolet, &data.path().join("data"))?;
    let hello = || project_file("examples/hello-rust/hello-rust.wasm");
    command.arg("--function").arg(args.component.clone().unwrap_or_else(hello));
    let server = Server::start(command.args(["--isolation", &args.isolation])).await?;
    let start = server.processes.memory()?;
    let mut parts = Vec::new();
    for part in 1..=PARTS {
        parts.push(soak(&server, args).await?);
        eprintln!("{part}/{PARTS}");
    }
    server.stop().await?;
    report(common, start, &parts)?;
    let errors: u64 = parts.iter().map(|part| part.errors).sum();
    ensure!(errors == 0, "{errors} requests failed");
    Ok(())
}

async fn soak(server: &Server, args: &SoakArgs) -> anyhow::Result<Part> {
    let until = Until::Requests(args.requests.div_ceil(PARTS));
    let summary = closed(&Target::at(server.addr), args.connections, until).await?;
    let memory = server.processes.memory()?;
    Ok(Part {
        requests: summary.responses,
        errors: summary.error_count(),
        throughput: summary.throughput(),
        p99_us: summary.latency.quantile_ns(0.99) as f64 / 1e3,
        rss_bytes: memory.rss,
        pss_bytes: memory.pss,
    })
}

fn report(common: &Common, start: Memory, parts: &[Part]) -> anyhow::Result<()> {
    if common.json {
        let value =
            serde_json::json!({ "rss_start_bytes": start.rss, "pss_start_bytes": start.pss, "parts": parts });
        println!("{}", serde_json::to_string_pretty(&value)?);
        return Ok(());
    }
    let mut table = Table::new(["requests", "errors", "req/s", "p99", "RSS", "PSS"]);
    table.row([
        "0".to_owned(),
        "0".to_owned(),
        "–".to_owned(),
        "–".to_owned(),
        bytes(start.rss),
        bytes(start.pss),
    ]);
    let (mut requests, mut errors) = (0, 0);
    for part in parts {
        requests += part.requests;
        errors += part.errors;
        let throughput = count(part.throughput as u64);
        let memory = [bytes(part.rss_bytes), bytes(part.pss_bytes)];
        let load = [count(requests), count(errors), throughput, time(part.p99_us)];
        table.row(load.into_iter().chain(memory));
    }
    println!("{table}");
    if let (Some(warm), Some(end)) = (parts.first(), parts.last()) {
        println!(
            "RSS at the end against after the warm-up: {}",
            percent(end.rss_bytes as f64 / warm.rss_bytes as f64)
        );
    }
    Ok(())
}
