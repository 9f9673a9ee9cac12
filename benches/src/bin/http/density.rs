//! Many functions on one node: their first requests, their memory, and what a request costs among them.

use crate::Common;
use crate::folder::Folder;
use isolet::bench::figures::{bytes, count, ratio, time};
use isolet::bench::process::Memory;
use isolet::bench::summary::Latencies;
use isolet_benches::server::{Server, isolet_serve};
use isolet_benches::session::Session;
use isolet_benches::table::Table;
use isolet_benches::{percentile, project_file};
use std::time::{Duration, Instant};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct DensityArgs {
    /// Functions, each with a component of its own
    #[arg(long, default_value_t = 1_000)]
    functions: usize,
    /// Rounds of requests over all functions beside requests to one
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Requests in a round, to each side
    #[arg(long, default_value_t = 20_000)]
    requests: usize,
    /// Seconds without a request before memory is read as idle
    #[arg(long, default_value_t = 5.0)]
    idle: f64,
}

/// Connections that share a round.
const CONNECTIONS: usize = 8;

/// What was measured.
#[derive(serde::Serialize)]
struct Figures {
    functions: usize,
    deploy_s: f64,
    rss_start_bytes: u64,
    pss_start_bytes: u64,
    first_p50_us: f64,
    first_p99_us: f64,
    first_max_us: f64,
    load_p99_us: f64,
    rss_a_function_bytes: i64,
    pss_a_function_bytes: i64,
    rss_a_function_idle_bytes: i64,
    pss_a_function_idle_bytes: i64,
    cpu_one_us: f64,
    cpu_all_us: f64,
    cpu_ratio: f64,
}

/// Measures and prints.
pub(crate) async fn run(common: &Common, args: &DensityArgs) -> anyhow::Result<()> {
    let folder = functions(args.functions)?;
    eprintln!("deploy {} functions", args.functions);
    let mut command = isolet_serve(&common.isolet, &folder.data())?;
    command
        .args(["--isolation", "fresh", "--ready", "0", "--server-timing", "--config"])
        .arg(folder.node_file()?);
    let server = Server::start(&mut command).await?;
    let figures = measure(&server, args).await?;
    server.stop().await?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(&figures)?);
    } else {
        println!("{}", table(&figures));
    }
    Ok(())
}

/// Copies of `examples/hello-rust`, each with a custom section that makes it another component.
fn functions(count: usize) -> anyhow::Result<Folder> {
    let original = std::fs::read(project_file("examples/hello-rust/hello-rust.wasm"))?;
    let mut folder = Folder::new()?;
    for index in 0..count {
        let name = name(index);
        let mut component = original.clone();
        component.extend(custom_section(&name)?);
        folder.add(&name, &component, "")?;
    }
    Ok(folder)
}

fn name(index: usize) -> String {
    format!("f{index:05}")
}

/// An empty custom section called `name`: id, length, length of the name, name (core specification, section 5.5.3).
fn custom_section(name: &str) -> anyhow::Result<Vec<u8>> {
    // Below 128 a length is one byte of LEB128.
    let length = u8::try_from(name.len()).ok().filter(|length| *length < 127);
    let length = length.ok_or_else(|| anyhow::anyhow!("the name {name} is too long"))?;
    Ok([&[0, length + 1, length], name.as_bytes()].concat())
}

async fn measure(server: &Server, args: &DensityArgs) -> anyhow::Result<Figures> {
    let start = server.processes.memory()?;
    eprintln!("first requests");
    let (first, load) = first_requests(server, args.functions).await?;
    let after = server.processes.memory()?;
    tokio::time::sleep(Duration::from_secs_f64(args.idle)).await;
    let idle = server.processes.memory()?;
    let (mut one, mut all, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..args.rounds.max(1) {
        eprintln!("round {round}");
        let (to_one, to_all) = one_and_all(server, args, round).await?;
        one.push(to_one);
        all.push(to_all);
        ratios.push(to_all / to_one);
    }
    let us = |times: &Latencies, quantile| times.quantile_ns(quantile) as f64 / 1e3;
    let grown = |now: u64, before: u64| (now as i64 - before as i64) / args.functions.max(1) as i64;
    let each = |memory: Memory| (grown(memory.rss, start.rss), grown(memory.pss, start.pss));
    Ok(Figures {
        functions: args.functions,
        deploy_s: server.started_in.as_secs_f64(),
        rss_start_bytes: start.rss,
        pss_start_bytes: start.pss,
        first_p50_us: us(&first, 0.5),
        first_p99_us: us(&first, 0.99),
        first_max_us: us(&first, 1.0),
        load_p99_us: us(&load, 0.99),
        rss_a_function_bytes: each(after).0,
        pss_a_function_bytes: each(after).1,
        rss_a_function_idle_bytes: each(idle).0,
        pss_a_function_idle_bytes: each(idle).1,
        cpu_one_us: median(one),
        cpu_all_us: median(all),
        cpu_ratio: median(ratios),
    })
}

/// Times as the client sees them, and the part of each in which the machine code was mapped and an isolate made.
async fn first_requests(server: &Server, functions: usize) -> anyhow::Result<(Latencies, Latencies)> {
    let mut session = Session::connect(server.addr).await?;
    let (mut whole, mut start) = (Latencies::default(), Latencies::default());
    for index in 0..functions {
        let path = path(index);
        let began = Instant::now();
        let response = session.get(&path).await?;
        whole.record(began.elapsed());
        anyhow::ensure!(response.status == 200, "{path} was answered with {}", response.status);
        if let Some(nanoseconds) = response.start_ns {
            start.record_ns(nanoseconds);
        }
    }
    Ok((whole, start))
}

/// CPU time a request to one function and round all; each goes first in every other round.
async fn one_and_all(server: &Server, args: &DensityArgs, round: usize) -> anyhow::Result<(f64, f64)> {
    let to_one = async || cpu_of(server, args.requests, 1).await;
    let to_all = async || cpu_of(server, args.requests, args.functions).await;
    if round.is_multiple_of(2) {
        return Ok((to_one().await?, to_all().await?));
    }
    let all = to_all().await?;
    Ok((to_one().await?, all))
}

/// CPU time a request in microseconds, of `requests` that go round `functions`.
async fn cpu_of(server: &Server, requests: usize, functions: usize) -> anyhow::Result<f64> {
    let before = server.processes.cpu()?;
    let mut tasks = tokio::task::JoinSet::new();
    for connection in 0..CONNECTIONS {
        let mut session = Session::connect(server.addr).await?;
        tasks.spawn(async move {
            for request in (connection..requests).step_by(CONNECTIONS) {
                let path = path(request % functions.max(1));
                let status = session.get(&path).await?.status;
                anyhow::ensure!(status == 200, "{path} was answered with {status}");
            }
            Ok(())
        });
    }
    tasks.join_all().await.into_iter().collect::<anyhow::Result<()>>()?;
    let used = server.processes.cpu()? - before;
    Ok(used.as_secs_f64() * 1e6 / requests.max(1) as f64)
}

fn path(index: usize) -> String {
    format!("/{}/", name(index))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    percentile(&values, 50.0)
}

fn table(figures: &Figures) -> Table {
    let signed =
        |number: i64| format!("{}{}", if number < 0 { "-" } else { "" }, bytes(number.unsigned_abs()));
    let pair = |rss, pss| format!("{rss} / {pss}");
    let mut table = Table::new(["figure", "value"]);
    let mut row = |name: &str, value: String| table.row([name.to_owned(), value]);
    row("functions", count(figures.functions as u64));
    row("compiled and started in", time(figures.deploy_s * 1e6));
    row(
        "RSS / PSS before the first request",
        pair(bytes(figures.rss_start_bytes), bytes(figures.pss_start_bytes)),
    );
    row("first request, p50", time(figures.first_p50_us));
    row("first request, p99", time(figures.first_p99_us));
    row("first request, longest", time(figures.first_max_us));
    row("of which load and start, p99", time(figures.load_p99_us));
    let (rss, pss) = (signed(figures.rss_a_function_bytes), signed(figures.pss_a_function_bytes));
    row("RSS / PSS a function after one request", pair(rss, pss));
    let (rss, pss) = (signed(figures.rss_a_function_idle_bytes), signed(figures.pss_a_function_idle_bytes));
    row("RSS / PSS a function once idle", pair(rss, pss));
    row("CPU/req to one function", time(figures.cpu_one_us));
    row("CPU/req round all functions", time(figures.cpu_all_us));
    row("all ÷ one", ratio(figures.cpu_ratio));
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_custom_section_keeps_a_component_one() {
        assert_eq!(custom_section("ab").expect("a short name"), [0, 3, 2, b'a', b'b']);
        assert!(custom_section(&"x".repeat(126)).is_ok());
        assert!(custom_section(&"x".repeat(127)).is_err());
    }
}
