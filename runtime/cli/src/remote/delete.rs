//! `isolet delete` and `isolet gc`: what is taken away for good.

use super::client::Client;
use crate::bench::figures::bytes;
use crate::cli::remote::{DeleteArgs, GcArgs};
use crate::errors::WrongUsage;
use crate::output;
use http::Method;
use isolet_node::deployments::Gone;
use std::io::{IsTerminal as _, Write as _, stdin};

/// Deletes a function or a version, once that is confirmed.
pub(super) async fn run(args: &DeleteArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    let function = &args.function;
    let (path, what) = match args.version {
        Some(version) => (
            format!("/v1/functions/{function}/versions/{}", version.0),
            format!("v{} of {function}", version.0),
        ),
        None => (format!("/v1/functions/{function}"), format!("{function} with all versions and aliases")),
    };
    if !args.yes {
        confirm(&what)?;
    }
    client.delete(&path).await?;
    output::print(&format!("deleted {what}\n"))
}

/// Deletes what nothing needs.
pub(super) async fn gc(args: &GcArgs) -> anyhow::Result<()> {
    let (gone, _): (Gone, _) =
        Client::new(&args.node)?.change(Method::POST, "/v1/gc", &serde_json::json!({})).await?;
    output::print(&format!(
        "deleted {}, {} and {} of machine code, {} together\n",
        number(gone.versions, "version"),
        number(gone.components, "component"),
        number(gone.artifacts, "file"),
        bytes(gone.bytes)
    ))
}

/// Asks on a terminal; elsewhere nobody would answer.
fn confirm(what: &str) -> anyhow::Result<()> {
    if !stdin().is_terminal() {
        return Err(WrongUsage(format!("this deletes {what}; say so with --yes")).into());
    }
    let mut stderr = anstream::stderr().lock();
    write!(stderr, "delete {what}? [y/N] ")?;
    stderr.flush()?;
    let mut answer = String::new();
    stdin().read_line(&mut answer)?;
    anyhow::ensure!(matches!(answer.trim(), "y" | "Y" | "yes"), "nothing was deleted");
    Ok(())
}

fn number(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
