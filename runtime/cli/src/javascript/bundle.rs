//! Runs the bundler: from a main module and its imports to one module.

use super::shim::Shim;
use anyhow::Context as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

/// Bundles `main` into the file `out`, with a source map beside it, and returns what it holds: the module, and behind it what
/// the engine needs to name the sources in stacks, relative to the folder that holds that of `out`. Warnings go to standard error.
///
/// # Errors
/// Node.js cannot run, or the sources cannot be bundled: then the message has a line `file:line:column: …` for each reason.
pub(super) async fn bundle(shim: &Shim, main: &Path, out: &Path) -> anyhow::Result<String> {
    let mut command = shim.bundler().await?;
    command.arg(main).arg("--out").arg(out).stdin(Stdio::null());
    let output = command.output().await.context("cannot run the bundler")?;
    let said = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "cannot bundle {}\n{}", main.display(), said.trim_end());
    for line in said.lines() {
        // When standard error is closed there is nobody to warn.
        let _ = writeln!(anstream::stderr().lock(), "{}", crate::output::printable(line));
    }
    std::fs::read_to_string(out).with_context(|| format!("cannot read {}", out.display()))
}
