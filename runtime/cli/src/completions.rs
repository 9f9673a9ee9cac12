//! `isolet completions`: the script that completes this command line in a shell.

use crate::cli::{Cli, CompletionsArgs};
use crate::output;
use clap::CommandFactory as _;

/// Prints the script.
///
/// # Errors
/// Standard output cannot be written to.
pub fn run(args: &CompletionsArgs) -> anyhow::Result<()> {
    output::print(&script(args.shell))
}

fn script(shell: clap_complete::Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "isolet", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum as _;

    #[test]
    fn every_shell_has_a_script_with_the_commands() {
        for shell in clap_complete::Shell::value_variants() {
            let script = script(*shell);
            for word in ["isolet", "inspect", "completions"] {
                assert!(script.contains(word), "{shell}: {word}");
            }
        }
    }
}
