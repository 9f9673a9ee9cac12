//! `isolet restore`: puts a backup into a data folder that no node uses.

use crate::cli::remote::DATA_DEFAULT;
use crate::cli::restore::RestoreArgs;
use crate::output;
use crate::prepare;
use anyhow::Context as _;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use isolet_node::backup::{self, Contents};
use std::fs::File;
use std::path::PathBuf;

/// Checks a whole backup, and then puts it in place.
///
/// # Errors
/// The backup is not whole, the folder is in use or has a catalog, or the file system fails. The folder is what it was then.
pub fn run(args: &RestoreArgs) -> anyhow::Result<()> {
    let data = args.data.clone().unwrap_or_else(|| PathBuf::from(DATA_DEFAULT));
    let shown = args.file.display();
    let cannot = || format!("cannot restore {shown}");
    let mut file = File::open(&args.file).with_context(cannot)?;
    let bytes = file.metadata().with_context(cannot)?.len();
    let bar = bar(bytes * 2);
    bar.set_message("checking");
    backup::verify(&mut file, |count| bar.inc(count)).with_context(cannot)?;
    bar.set_message("writing");
    let folder = prepare::open_data(&data)?;
    let place = (&folder, &*data);
    let contents = backup::restore(&mut file, &args.file, place, args.replace, |count| bar.inc(count));
    bar.finish_and_clear();
    output::print(&done(&contents.with_context(cannot)?, &data.display().to_string()))
}

fn done(contents: &Contents, folder: &str) -> String {
    let components = match contents.components.len() {
        1 => "1 component".to_owned(),
        count => format!("{count} components"),
    };
    format!(
        "restored the catalog and {components} to {folder}; `isolet serve` compiles what is live at its start\n"
    )
}

/// On standard error, and only on a terminal.
fn bar(bytes: u64) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(bytes), ProgressDrawTarget::stderr_with_hz(10));
    let style = ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes}  {elapsed}  {msg}");
    bar.set_style(style.expect("the template is well-formed"));
    bar
}
