//! Runs the bundler: from a main module and its imports to one module, and from positions in it back to the sources.

use super::shim::Shim;
use anyhow::Context as _;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use tokio::io::AsyncWriteExt as _;

/// Bundles `main` into the file `out`, with a source map beside it, and returns what it holds. Warnings go to standard error.
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

/// Turns positions of `bundled` in a stack into those of the sources; nothing when that cannot be done.
pub(super) async fn trace(shim: &Shim, bundled: &Path, stack: &str) -> Option<String> {
    let mut map = bundled.as_os_str().to_owned();
    map.push(".map");
    let mut command = shim.bundler().await.ok()?;
    command.arg("--trace").arg(map).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    // Dropped at the end of the statement, which is how the bundler knows that it has all.
    child.stdin.take()?.write_all(stack.as_bytes()).await.ok()?;
    let output = child.wait_with_output().await.ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
