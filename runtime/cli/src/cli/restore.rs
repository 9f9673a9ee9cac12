//! The command that puts a backup into a data folder.

use super::DATA;
use clap::Args;
use std::path::PathBuf;

const RESTORE_EXAMPLES: &str = "\
Everything in the backup is checked before anything is changed, and then it is put in place in one
step: killed at any moment, the folder has the old catalog or the new one.

Examples:
  isolet restore node.tar --data /var/lib/isolet
  isolet restore node.tar --data /var/lib/isolet --replace";

/// Arguments of `isolet restore`.
#[derive(Clone, Debug, Args)]
#[command(after_help = RESTORE_EXAMPLES)]
pub struct RestoreArgs {
    /// File that `isolet backup` wrote
    pub file: PathBuf,
    /// Data folder to restore to; made when it is not there [default: ISOLET_DATA or isolet-data]
    #[arg(long, value_name = "DIR", env = DATA, hide_env = true)]
    pub data: Option<PathBuf>,
    /// Restores in place of a catalog that is there, which is lost then
    #[arg(long)]
    pub replace: bool,
}
