//! `isolet completions`: the script that completes this command line in a shell.

use crate::cli::{Cli, CompletionsArgs};
use crate::output;
use clap::{Command, CommandFactory as _};

/// Prints the script.
///
/// # Errors
/// Standard output cannot be written to.
pub fn run(args: &CompletionsArgs) -> anyhow::Result<()> {
    output::print(&script(args.shell))
}

fn script(shell: clap_complete::Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut shown(&Cli::command()), "isolet", &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// The command line without the commands that processes call each other by, which the generator would offer.
fn shown(cli: &Command) -> Command {
    let commands = cli.get_subcommands().filter(|command| !command.is_hide_set()).cloned();
    Command::new("isolet").args(cli.get_arguments().cloned()).subcommands(commands)
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
            assert!(!script.contains("compile-child"), "{shell}");
        }
    }
}
