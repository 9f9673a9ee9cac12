//! Scenarios over loopback HTTP: start phases against a bare server, many functions, many deploys, a bad neighbour, and endurance.
//!
//! `cargo build --release && cargo run --release -p isolet-benches --bin http -- [phases|density|deploys|observed|loop-neighbour|soak]`

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench reports on the terminal")]

mod phases;
mod density;
mod deploys;
mod neighbour;
mod observed;
mod soak;
mod folder;

use clap::{Parser, Subcommand};
use isolet_benches::project_file;
use std::path::PathBuf;

/// Measures a node over loopback HTTP
#[derive(Parser)]
struct Args {
    /// The program to measure [default: target/release/isolet]
    #[arg(long, global = true, value_name = "FILE")]
    isolet: Option<PathBuf>,
    /// Print JSON instead of a table
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    scenario: Scenario,
}

#[derive(Subcommand)]
enum Scenario {
    /// Start phases beside a bare hyper server: CPU a request, throughput, latency, memory
    Phases(phases::PhasesArgs),
    /// Many functions on one node: their first requests, their memory, and what a request costs among them
    Density(density::DensityArgs),
    /// Deploys and lists on a node of many functions, beside one that has none yet
    Deploys(deploys::DeploysArgs),
    /// What logs, traces and metrics cost
    Observed(observed::ObservedArgs),
    /// Latency of a function while another one loops without end
    LoopNeighbour(neighbour::NeighbourArgs),
    /// Many requests: whether any fails, and whether memory grows
    Soak(soak::SoakArgs),
}

/// What every scenario needs.
struct Common {
    isolet: PathBuf,
    json: bool,
}

// One thread: it drives the load, and starting a server moves it off the server's processor.
#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let isolet = args.isolet.unwrap_or_else(|| project_file("target/release/isolet"));
    let common = Common { isolet, json: args.json };
    match args.scenario {
        Scenario::Phases(args) => phases::run(&common, &args).await,
        Scenario::Density(args) => density::run(&common, &args).await,
        Scenario::Deploys(args) => deploys::run(&common, &args).await,
        Scenario::Observed(args) => observed::run(&common, &args).await,
        Scenario::LoopNeighbour(args) => neighbour::run(&common, &args).await,
        Scenario::Soak(args) => soak::run(&common, &args).await,
    }
}
