//! Deploys and lists on a node of many functions, beside one that has none yet.

use crate::Common;
use crate::folder::Folder;
use isolet::bench::figures::{count, time};
use isolet::bench::summary::Latencies;
use isolet_benches::server::{Server, isolet_serve};
use isolet_benches::session::Session;
use isolet_benches::table::Table;
use isolet_benches::{percentile, project_file};
use std::cell::Cell;
use std::ffi::OsStr;
use std::path::Path;
use std::time::{Duration, Instant};

/// What to measure.
#[derive(clap::Args)]
pub(crate) struct DeploysArgs {
    /// Functions on the node
    #[arg(long, default_value_t = 5_000)]
    functions: usize,
    /// Deploys and lists that are measured, before and after
    #[arg(long, default_value_t = 20)]
    rounds: usize,
}

/// Names that are measured and not counted.
const MEASURED: [&str; 2] = ["before", "after"];

/// What was measured.
#[derive(serde::Serialize)]
struct Figures {
    functions: usize,
    deploy_empty_ms: f64,
    deploy_full_ms: f64,
    deploy_more_ms: f64,
    list_ms: f64,
    first_request_ms: f64,
    requests_during_deploys_p50_us: f64,
    requests_during_deploys_p99_us: f64,
    requests_during_deploys_max_us: f64,
}

/// Measures and prints.
pub(crate) async fn run(common: &Common, args: &DeploysArgs) -> anyhow::Result<()> {
    let folder = Folder::new()?;
    let mut command = isolet_serve(&common.isolet, &folder.data())?;
    let server = Server::start(&mut command).await?;
    let node = Node { isolet: &common.isolet, folder: &folder, server: &server };
    let figures = node.measure(args).await?;
    server.stop().await?;
    if common.json {
        println!("{}", serde_json::to_string_pretty(&figures)?);
    } else {
        println!("{}", table(&figures));
    }
    Ok(())
}

struct Node<'n> {
    isolet: &'n Path,
    folder: &'n Folder,
    server: &'n Server,
}

impl Node<'_> {
    async fn measure(&self, args: &DeploysArgs) -> anyhow::Result<Figures> {
        // The first one compiles; what is measured has its machine code.
        self.deploy(MEASURED[0], usize::MAX).await?;
        let deploy_empty_ms = self.deploys(MEASURED[0], args.rounds).await?;
        for index in 0..args.functions {
            if index.is_multiple_of(500) {
                eprintln!("deployed {index} of {} functions", args.functions);
            }
            self.deploy(&name(index), 0).await?;
        }
        let mut session = Session::connect(self.server.addr).await?;
        let began = Instant::now();
        session.get(&path(args.functions.saturating_sub(1))).await?;
        let first_request_ms = millis(began.elapsed());
        let (deploy_full_ms, requests) = self.deploys_under_load(args.rounds).await?;
        let us = |quantile| requests.quantile_ns(quantile) as f64 / 1e3;
        Ok(Figures {
            functions: args.functions,
            deploy_empty_ms,
            deploy_full_ms,
            deploy_more_ms: deploy_full_ms - deploy_empty_ms,
            list_ms: self.lists(args.rounds).await?,
            first_request_ms,
            requests_during_deploys_p50_us: us(0.5),
            requests_during_deploys_p99_us: us(0.99),
            requests_during_deploys_max_us: us(1.0),
        })
    }

    /// Median time of a deploy, while a connection asks another function again and again.
    async fn deploys_under_load(&self, rounds: usize) -> anyhow::Result<(f64, Latencies)> {
        let mut session = Session::connect(self.server.addr).await?;
        let is_done = Cell::new(false);
        let asking = async {
            let mut latencies = Latencies::default();
            while !is_done.get() {
                let began = Instant::now();
                let status = session.get(&path(0)).await?.status;
                anyhow::ensure!(status == 200, "answered with {status}");
                latencies.record(began.elapsed());
            }
            Ok(latencies)
        };
        let deploying = async {
            let took = self.deploys(MEASURED[1], rounds).await;
            is_done.set(true);
            took
        };
        let (latencies, took) = tokio::try_join!(asking, deploying)?;
        Ok((took, latencies))
    }

    /// Median time of a deploy in milliseconds, the start of the program included.
    async fn deploys(&self, name: &str, rounds: usize) -> anyhow::Result<f64> {
        let mut times = Vec::new();
        for round in 0..rounds.max(1) {
            let began = Instant::now();
            self.deploy(name, round).await?;
            times.push(millis(began.elapsed()));
        }
        Ok(median(times))
    }

    /// Deploys a function whose configuration is another in each round.
    async fn deploy(&self, name: &str, round: usize) -> anyhow::Result<()> {
        let folder = self.folder.data().with_file_name(name);
        std::fs::create_dir_all(&folder)?;
        let manifest = format!(
            "name = \"{name}\"\ncomponent = \"component.wasm\"\nroutes = [\"/{name}/*\"]\n[vars]\nROUND = \"{round}\"\n"
        );
        std::fs::write(folder.join("isolet.toml"), manifest)?;
        let component = folder.join("component.wasm");
        if !component.exists() {
            std::os::unix::fs::symlink(project_file("fixtures/wasm/hello.wasm"), component)?;
        }
        self.command(&["deploy".as_ref(), folder.as_os_str()]).await
    }

    /// Median time to list all functions in milliseconds, the start of the program included.
    async fn lists(&self, rounds: usize) -> anyhow::Result<f64> {
        let mut times = Vec::new();
        for _ in 0..rounds.max(1) {
            let began = Instant::now();
            self.command(&["functions", "--json"].map(OsStr::new)).await?;
            times.push(millis(began.elapsed()));
        }
        Ok(median(times))
    }

    async fn command(&self, args: &[&OsStr]) -> anyhow::Result<()> {
        let mut command = tokio::process::Command::new(self.isolet);
        let output = command.args(args).arg("--data").arg(self.folder.data()).output().await?;
        let error = String::from_utf8_lossy(&output.stderr);
        anyhow::ensure!(output.status.success(), "{args:?} failed: {error}");
        Ok(())
    }
}

fn name(index: usize) -> String {
    format!("f{index:05}")
}

fn path(index: usize) -> String {
    format!("/{}/", name(index))
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    percentile(&values, 50.0)
}

fn table(figures: &Figures) -> Table {
    let mut table = Table::new(["figure", "value"]);
    let mut row = |name: &str, value: String| table.row([name.to_owned(), value]);
    let millis = |value: f64| time(value * 1e3);
    row("functions", count(figures.functions as u64));
    row("deploy to an empty node", millis(figures.deploy_empty_ms));
    row("deploy beside all functions", millis(figures.deploy_full_ms));
    row("difference", millis(figures.deploy_more_ms));
    row("list of all functions", millis(figures.list_ms));
    row("first request to the last function", millis(figures.first_request_ms));
    row("requests during deploys, p50", time(figures.requests_during_deploys_p50_us));
    row("requests during deploys, p99", time(figures.requests_during_deploys_p99_us));
    row("requests during deploys, longest", time(figures.requests_during_deploys_max_us));
    table
}
