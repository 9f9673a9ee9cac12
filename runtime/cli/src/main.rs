//! The `isolet` command.

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    isolet::run(isolet::cli::Cli::parse())
}
