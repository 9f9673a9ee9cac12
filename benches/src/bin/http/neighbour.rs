//! Latency of a function while another one on the same worker loops without end.

use crate::Common;
use crate::folder::Folder;
use isolet::bench::connection::Target;
use isolet::bench::figures::{count, time};
use isolet::bench::load::open;
use isolet::bench::summary::Summary;
use isolet_benches::contest::offered;
use isolet_benches::project_file;
use isolet_benches::server::{Server, isolet_serve};
use isolet_benches::session::Session;
use isolet_benches::table::Table;
use std::time::{Duration, Instant};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct NeighbourArgs {
    /// Requests that loop at once
    #[arg(long, default_value_t = 4)]
    loops: usize,
    /// Requests a second to the neighbour
    #[arg(long, default_value_t = 200.0)]
    rate: f64,
    /// Rounds, each without and with loops
    #[arg(long, default_value_t = 7)]
    rounds: usize,
    /// Seconds of load in a round, for each side
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
}

/// More work than a loop can do while it is measured.
const ENDLESS: &str = "[limits]\nfuel = 100_000_000_000\ncpu = \"5m\"\ntimeout = \"15m\"\n";
/// Longest wait for loops to be over once their clients are gone.
const SETTLE_TIMEOUT: Duration = Duration::from_secs(20);
/// CPU time is read in ticks of 10 ms: a server that used less than one in this time is idle.
const SETTLE_INTERVAL: Duration = Duration::from_millis(100);

/// Measures and prints.
pub(crate) async fn run(common: &Common, args: &NeighbourArgs) -> anyhow::Result<()> {
    let mut folder = Folder::new()?;
    folder.add("neighbour", &std::fs::read(project_file("examples/hello-rust/hello-rust.wasm"))?, "")?;
    folder.add("loop", &std::fs::read(project_file("fixtures/wasm/loop.wasm"))?, ENDLESS)?;
    let mut command = isolet_serve(&common.isolet, &folder.data())?;
    let server = Server::start(command.arg("--config").arg(folder.node_file()?)).await?;
    let (mut without, mut with) = (Summary::default(), Summary::default());
    for round in 0..args.rounds.max(1) {
        eprintln!("round {round}");
        without.merge(&neighbour(&server, args).await?);
        let loops = start_loops(&server, args.loops).await?;
        with.merge(&neighbour(&server, args).await?);
        drop(loops);
        settle(&server).await?;
    }
    server.stop().await?;
    report(common, args, &[("without loops", &without), ("with loops", &with)])
}

async fn neighbour(server: &Server, args: &NeighbourArgs) -> anyhow::Result<Summary> {
    let path = http::uri::PathAndQuery::from_static("/neighbour/");
    let target = Target { path, ..Target::at(server.addr) };
    Ok(open(&target, offered(args.rate, Duration::from_secs_f64(args.seconds))).await?)
}

/// Requests whose answer never comes; they end when they are dropped.
async fn start_loops(server: &Server, loops: usize) -> anyhow::Result<Vec<Session>> {
    let mut sessions = Vec::new();
    for _ in 0..loops {
        let mut session = Session::connect(server.addr).await?;
        session.send("/loop/").await?;
        sessions.push(session);
    }
    Ok(sessions)
}

/// Waits until the server uses no more CPU time.
async fn settle(server: &Server) -> anyhow::Result<()> {
    let began = Instant::now();
    loop {
        let before = server.processes.cpu()?;
        tokio::time::sleep(SETTLE_INTERVAL).await;
        if server.processes.cpu()? == before {
            return Ok(());
        }
        anyhow::ensure!(began.elapsed() < SETTLE_TIMEOUT, "the loops go on although their clients are gone");
    }
}

fn report(common: &Common, args: &NeighbourArgs, sides: &[(&str, &Summary)]) -> anyhow::Result<()> {
    let mut table = Table::new(["neighbour", "requests", "p50", "p99", "p99.9", "longest", "errors"]);
    let mut values = Vec::new();
    for (name, side) in sides {
        let [p50, p99, p999, max] =
            [0.5, 0.99, 0.999, 1.0].map(|part| side.latency.quantile_ns(part) as f64 / 1e3);
        let (requests, errors) = (side.responses, side.error_count());
        let times = [p50, p99, p999, max].map(time);
        table.row([(*name).to_owned(), count(requests)].into_iter().chain(times).chain([count(errors)]));
        values.push(serde_json::json!({
            "name": name, "loops": args.loops, "rate": args.rate, "requests": requests,
            "p50_us": p50, "p99_us": p99, "p999_us": p999, "max_us": max, "errors": errors,
        }));
    }
    if common.json {
        println!("{}", serde_json::to_string_pretty(&values)?);
    } else {
        println!("{} loops, {} requests a second\n{table}", args.loops, args.rate);
    }
    Ok(())
}
