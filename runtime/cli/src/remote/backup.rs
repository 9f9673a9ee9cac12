//! `isolet backup`: takes a backup of a running node.

use super::client::Client;
use crate::bench::figures::bytes;
use crate::cli::remote::BackupArgs;
use crate::errors::WrongUsage;
use crate::output::{self, printable};
use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Means standard output where a file is asked for.
const STDOUT: &str = "-";

/// Writes a backup to a file, which appears whole or not at all, or to standard output.
pub(super) async fn run(args: &BackupArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    if args.file.as_os_str() == STDOUT {
        let stdout = io::stdout();
        if stdout.is_terminal() {
            return Err(WrongUsage(
                "a backup is no text for a terminal; name a file or redirect it".to_owned(),
            )
            .into());
        }
        let mut stdout = stdout.lock();
        take(&client, &mut stdout).await?;
        return stdout.flush().context("cannot write to standard output");
    }
    let file = &args.file;
    let failed = || format!("cannot write {}", file.display());
    // For its owner alone, since a backup has all that is deployed.
    let mut target = NamedTempFile::new_in(folder_of(file)).with_context(failed)?;
    let length = take(&client, &mut target).await?;
    target.as_file().sync_all().with_context(failed)?;
    target.persist(file).with_context(failed)?;
    output::print(&format!("wrote {}, {}\n", printable(&file.display().to_string()), bytes(length)))
}

/// Takes the backup; how long it is.
async fn take(client: &Client, target: &mut impl Write) -> anyhow::Result<u64> {
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes}  {elapsed}");
    bar.set_style(style.expect("the template is well-formed"));
    let taken = client.download("/v1/backup", |length, piece| {
        bar.set_length(length.unwrap_or_default());
        bar.inc(piece.len() as u64);
        target.write_all(piece)
    });
    taken.await?;
    let length = bar.position();
    bar.finish_and_clear();
    Ok(length)
}

fn folder_of(file: &Path) -> PathBuf {
    let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.map_or_else(|| PathBuf::from("."), Path::to_owned)
}
