//! The `isolet` command as a library: the one place that prints, reads the environment and takes ambient authority.
//!
//! Modules stand in reading order; each uses only what stands below it.

pub mod dev;
pub mod serve;
pub mod reload;
pub mod remote;
pub mod restore;
pub mod build;
pub mod inspect;
pub mod config_command;
pub mod new;
pub mod completions;
pub mod cli;
pub mod bench;
pub mod prepare;
pub mod javascript;
pub mod settings;
pub mod systemd;
pub mod telemetry;
pub mod errors;
pub mod output;

use anyhow::Context as _;
use cli::{Cli, Command};
use isolet_isolate::steps;
use isolet_node::config::{NodeConfig, Overrides};
use isolet_node::node::log_closed;
use std::future::Future;
use std::process::ExitCode;

/// A fresh isolate makes and drops some 130 small allocations, a fifth of its instructions with the allocator of glibc.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs one command; an error is printed on standard error.
///
/// The exit code is 0 when it is done, 1 when it failed, 2 when it was called wrongly.
pub fn run(cli: Cli) -> ExitCode {
    anstream::ColorChoice::from(cli.color).write_global();
    if let Ok(at) = std::env::var(cli::END_AT) {
        let (step, time) = at.split_once(':').unwrap_or((&at, "1"));
        steps::end_at(step, time.parse().unwrap_or(1));
    }
    dispatch(cli.command).unwrap_or_else(|error| errors::report(&error))
}

fn dispatch(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve(args) => block_on(serve::run(args))?,
        Command::Dev(args) => {
            telemetry::init(&telemetry::DEV);
            block_on(dev::run(args))?;
        }
        Command::New(args) => new::run(&args)?,
        Command::Build(args) => block_on(build::run(&args))?,
        Command::Inspect(args) => block_on(inspect::run(&args))?,
        Command::Bench(args) => block_on(bench::run(args))?,
        Command::Remote(command) => block_on(remote::run(command))?,
        Command::Restore(args) => restore::run(&args)?,
        Command::Config(args) => config_command::run(&args)?,
        Command::Completions(args) => completions::run(&args)?,
        Command::Worker => return worker(),
        Command::CompileChild => return Ok(isolet_isolate::compile::child_main()),
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs a command on this thread: what needs all cores starts processes.
fn block_on(command: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.context("cannot start: the system refuses an event queue")?;
    let done = runtime.block_on(command);
    // A name look-up that still runs on another thread must not delay the end.
    runtime.shutdown_background();
    done
}

/// A worker's environment is what [`telemetry::worker_env`] made, and it starts no thread before it is confined.
fn worker() -> anyhow::Result<ExitCode> {
    let config = NodeConfig::load(None, cli::environment(), Overrides::default())?;
    telemetry::init(&config.log);
    Ok(isolet_node::worker::main(Box::new(log_closed), telemetry::set_level))
}
