//! The same line of text from Isolet and from the peers that are installed, side by side on one processor each.
//!
//! `cargo build --release && cargo run --release -p isolet-benches --bin peers -- [--rounds N] [--json]`

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a bench reports on the terminal")]

use clap::Parser;
use isolet_benches::contest::{self, Contender, Load};
use isolet_benches::project_file;
use isolet_benches::server::{Server, bare, isolet_serve};
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// Measures Isolet beside other servers of the same handler
#[derive(Parser)]
struct Args {
    #[command(flatten)]
    load: Load,
    /// The program to measure [default: target/release/isolet]
    #[arg(long, value_name = "FILE")]
    isolet: Option<PathBuf>,
    /// Measure only servers whose name contains this; bare hyper always runs
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// Also run the JavaScript handler as a component, which takes a while to compile
    #[arg(long)]
    javascript: bool,
    /// Measure a Worker that computes in JavaScript, in place of the line of text
    #[arg(long, conflicts_with = "javascript")]
    compute: bool,
    /// Print JSON instead of a table
    #[arg(long)]
    json: bool,
}

/// What makes `wasmtime serve` reset slots without page faults: the best of its flags for this guest.
const WASMTIME_POOL: [&str; 4] = [
    "-Opooling-allocator=y",
    "-Opooling-memory-keep-resident=16777216",
    "-Opooling-table-keep-resident=1048576",
    "-Opooling-pagemap-scan=y",
];
/// Requests one isolate serves, wherever isolates are reused.
const REUSED_REQUESTS: &str = "1000";

/// A server that could take part.
struct Peer {
    name: &'static str,
    command: Result<Command, String>,
}

// One thread: it drives the load, and starting a server moves it off the server's processor.
#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    let data = tempfile::tempdir()?;
    let isolet = args.isolet.clone().unwrap_or_else(|| project_file("target/release/isolet"));
    let mut contenders = vec![Contender::new("bare hyper", Server::start(&mut bare(&isolet)?).await?)];
    let peers = if args.compute {
        computing(&isolet, data.path())?
    } else {
        let mut peers = nodes(&isolet, data.path(), args.javascript)?;
        peers.extend(wasmtimes());
        peers.push(workerd("workerd javascript, warm", "workerd.capnp"));
        peers
    };
    for peer in peers.into_iter().filter(|peer| peer.name.contains(&args.only)) {
        match start(peer).await {
            Ok(contender) => contenders.push(contender),
            Err(left_out) => eprintln!("{left_out}"),
        }
    }
    let rows = contest::run(contenders, &args.load, |round, name| eprintln!("round {round}: {name}")).await?;
    if args.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        println!("{}", contest::table(&rows));
    }
    Ok(())
}

async fn start(peer: Peer) -> Result<Contender, String> {
    let mut command = peer.command.map_err(|why| format!("left out: {}: {why}", peer.name))?;
    let server =
        Server::start(&mut command).await.map_err(|error| format!("left out: {}: {error:#}", peer.name))?;
    Ok(Contender::new(peer.name, server))
}

fn nodes(isolet: &Path, data: &Path, javascript: bool) -> anyhow::Result<Vec<Peer>> {
    let node = |name, component: &Path, flags: &[&str]| node(isolet, data, name, component, flags);
    let (rust, js) = (rust_component(), js_component());
    let mut nodes = vec![
        node("isolet rust fresh", &rust, &["--isolation", "fresh", "--ready", "0"])?,
        node("isolet rust ready", &rust, &["--isolation", "fresh", "--ready", "32"])?,
        node("isolet rust reused", &rust, &["--isolation", "reuse", "--ready", "0"])?,
    ];
    if javascript {
        nodes.push(node("isolet javascript fresh", &js, &["--isolation", "fresh", "--ready", "0"])?);
        nodes.push(node("isolet javascript reused", &js, &["--isolation", "reuse", "--ready", "0"])?);
    }
    Ok(nodes)
}

/// The same code on the two engines. The folder is served, for its manifest's fuel.
fn computing(isolet: &Path, data: &Path) -> anyhow::Result<Vec<Peer>> {
    let folder = project_file("benches/peers/compute-js");
    let node =
        |name, isolation| node(isolet, data, name, &folder, &["--isolation", isolation, "--ready", "0"]);
    Ok(vec![
        node("isolet javascript fresh", "fresh")?,
        node("isolet javascript reused", "reuse")?,
        workerd("workerd javascript, warm", "compute.capnp"),
    ])
}

fn node(
    isolet: &Path,
    data: &Path,
    name: &'static str,
    function: &Path,
    flags: &[&str],
) -> anyhow::Result<Peer> {
    let mut command = isolet_serve(isolet, &data.join(name))?;
    command.arg("--function").arg(function).args(flags);
    Ok(Peer { name, command: Ok(command) })
}

fn wasmtimes() -> Vec<Peer> {
    let reuse = ["--max-instance-reuse-count", REUSED_REQUESTS];
    let best_reused: Vec<&str> = WASMTIME_POOL.into_iter().chain(reuse).collect();
    let rust = rust_component();
    vec![
        wasmtime("wasmtime serve rust fresh, as it comes", &rust, &[]),
        wasmtime("wasmtime serve rust fresh, best pool", &rust, &WASMTIME_POOL),
        wasmtime("wasmtime serve rust reused, best pool", &rust, &best_reused),
    ]
}

fn wasmtime(name: &'static str, component: &Path, flags: &[&str]) -> Peer {
    let program = program("wasmtime", Path::new("wasmtime"))
        .ok_or_else(|| "wasmtime is neither on PATH nor in ~/.cargo/bin".to_owned());
    let command = program.map(|program| {
        let mut command = Command::new(program);
        // The default world with environment and stdio: the guests' toolchains import them.
        command.args(["serve", "--addr", "127.0.0.1:0", "-Scli"]).args(flags).arg(component);
        command
    });
    Peer { name, command }
}

fn workerd(name: &'static str, config: &str) -> Peer {
    let folder = project_file("benches/peers");
    let platform = if cfg!(target_arch = "aarch64") { "arm64" } else { "64" };
    let installed = format!("node_modules/@cloudflare/workerd-linux-{platform}/bin/workerd");
    let program = program("workerd", &folder.join(installed))
        .ok_or_else(|| "workerd is not installed; run `npm ci` in benches/peers".to_owned());
    let command = program.map(|program| {
        let mut command = Command::new(program);
        // Standard output is where it says on which port it listens.
        command.args(["serve", "--control-fd=1"]).arg(folder.join(config));
        command
    });
    Peer { name, command }
}

/// A program from `own`, from `PATH`, or where cargo installs.
fn program(name: &str, own: &Path) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo/bin"));
    let folders = std::env::split_paths(&paths).chain(home);
    let mut places = std::iter::once(own.to_owned())
        .filter(|own| own.is_absolute())
        .chain(folders.map(|folder| folder.join(name)));
    places.find(|place| place.is_file())
}

fn rust_component() -> PathBuf {
    project_file("examples/hello-rust/hello-rust.wasm")
}

fn js_component() -> PathBuf {
    project_file("examples/hello-js/.isolet/hello-js.wasm")
}
