//! `isolet config`: every setting of a node, its value, and where that came from.

use crate::cli::{ConfigArgs, environment};
use crate::output;
use isolet_node::config::{Explained, NodeConfig};
use serde::Serialize;
use std::io::Write as _;

/// Prints the settings; warnings go to standard error.
///
/// # Errors
/// The file cannot be read, or a value cannot be.
pub fn run(args: &ConfigArgs) -> anyhow::Result<()> {
    let config = NodeConfig::load(args.config.as_deref(), environment(), args.overrides())?;
    if args.json {
        return output::print_json(&Shown { settings: config.explain(), warnings: &config.warnings });
    }
    for warning in &config.warnings {
        // When standard error is closed there is nobody to warn.
        let _ = writeln!(anstream::stderr().lock(), "warning: {}", output::printable(warning));
    }
    let header = ["setting", "value", "from"].map(str::to_owned);
    let rows = config.explain().iter().map(row);
    output::print(&output::columns(std::iter::once(header).chain(rows)))
}

#[derive(Serialize)]
struct Shown<'a> {
    settings: &'a [Explained],
    warnings: &'a [String],
}

fn row(explained: &Explained) -> [String; 3] {
    let Explained { key, value, origin } = explained;
    [key.clone(), output::printable(value).into_owned(), output::printable(&origin.to_string()).into_owned()]
}
