//! How an error ends a command: what, where and what to do on standard error, and the exit code.

use crate::output::printable;
use anstyle::{AnsiColor, Style};
use isolet_isolate::compile::CompileError;
use isolet_isolate::deploy::DeployError;
use isolet_node::config::{ConfigError, Origin};
use isolet_node::manifest::ManifestError;
use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

const BAD: Style = AnsiColor::Red.on_default().bold();

/// The command failed.
const FAILED: u8 = 1;
/// The command was called wrongly; clap ends with the same code.
const WRONG_USAGE: u8 = 2;

/// The command was called wrongly, which was found out only while it ran.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct WrongUsage(pub String);

/// Prints `error` on standard error and says how to exit.
pub fn report(error: &anyhow::Error) -> ExitCode {
    // When standard error is closed there is nobody to tell.
    let _ = write!(anstream::stderr().lock(), "{BAD}error{BAD:#}: {}", message(error));
    ExitCode::from(exit_code(error))
}

/// What failed and each reason, for a log or a field.
pub fn one_line(error: &anyhow::Error) -> String {
    reasons(error).join(": ")
}

/// What failed, then each reason.
fn reasons(error: &anyhow::Error) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in error.chain().map(ToString::to_string) {
        // Some messages include that of their source.
        if !lines.iter().any(|line| line.contains(&text)) {
            lines.push(text);
        }
    }
    lines
}

/// One line for what failed, then one for each reason and for what to do about it, set in by two spaces.
fn message(error: &anyhow::Error) -> String {
    let mut lines = reasons(error);
    lines.extend(error.chain().find_map(advice).map(str::to_owned));
    let lines = lines.iter().flat_map(|text| text.lines()).map(|line| printable(line).into_owned());
    lines.collect::<Vec<_>>().join("\n  ") + "\n"
}

/// What to do, for errors of the crates below, which do not know about commands and flags.
fn advice(error: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    if let Some(ManifestError::Unreadable { source, .. }) = error.downcast_ref() {
        return (source.kind() == ErrorKind::NotFound).then_some(
            "give a component (`.wasm` or `.wat`) or a folder with isolet.toml; `isolet new` makes one",
        );
    }
    if let Some(ConfigError::Unreadable { .. }) = error.downcast_ref() {
        return Some("--config names a file that this user may read; without it there are only defaults");
    }
    if let Some(ConfigError::UnknownSetting(..)) = error.downcast_ref() {
        return Some("`isolet config` lists all settings");
    }
    if let Some(DeployError::Ungranted(_)) = error.downcast_ref() {
        return Some(UNGRANTED);
    }
    match error.downcast_ref()? {
        CompileError::Killed { .. } => Some("if the machine ran out of memory, stop something or add memory"),
        _ => None,
    }
}

/// What to do about imports that nobody grants.
pub const UNGRANTED: &str =
    "build it without them: functions have wasi:http, clocks, random, io and cli, and nothing else";

fn exit_code(error: &anyhow::Error) -> u8 {
    if error.is::<WrongUsage>() {
        return WRONG_USAGE;
    }
    match error.downcast_ref() {
        Some(ConfigError::UnknownSetting(..) | ConfigError::Override { origin: Origin::Flag(_), .. }) => {
            WRONG_USAGE
        }
        _ => FAILED,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context as _;
    use isolet_node::config::{NodeConfig, Overrides};
    use std::io;

    fn config_error(key: &str, value: &str) -> anyhow::Error {
        let mut flags = Overrides::default();
        flags.set(key, Some(value));
        NodeConfig::load(None, [], flags).expect_err("it is refused").into()
    }

    #[test]
    fn each_level_is_told_once() {
        let source = || io::Error::other("no space");
        let plain = Err::<(), _>(source()).context("cannot write x").expect_err("fails");
        assert_eq!(message(&plain), "cannot write x\n  no space\n");
        let repeated = Err::<(), _>(source()).context("cannot write x: no space").expect_err("fails");
        assert_eq!(message(&repeated), "cannot write x: no space\n");
    }

    #[test]
    fn an_error_cannot_steer_the_terminal() {
        let error = anyhow::anyhow!("it exports `\x1b]0;x\x07`\nand more");
        assert_eq!(message(&error), "it exports `\\u{1b}]0;x\\u{7}`\n  and more\n");
    }

    #[test]
    fn wrong_flags_are_wrong_usage_and_the_rest_is_failure() {
        assert_eq!(exit_code(&config_error("no.such", "1")), WRONG_USAGE);
        assert_eq!(exit_code(&config_error("workers", "many")), WRONG_USAGE);
        assert_eq!(exit_code(&WrongUsage("add --yes".to_owned()).into()), WRONG_USAGE);
        assert_eq!(exit_code(&anyhow::anyhow!("the disk is full")), FAILED);
    }

    #[test]
    fn errors_from_below_come_with_advice() {
        let path = std::path::PathBuf::from("x");
        let missing = ManifestError::Unreadable { path, source: ErrorKind::NotFound.into() };
        let cases: [(anyhow::Error, &str); 4] = [
            (missing.into(), "isolet new"),
            (config_error("no.such", "1"), "isolet config"),
            (DeployError::Ungranted(vec!["a:b/c@1.0.0".to_owned()]).into(), UNGRANTED),
            (CompileError::Killed { signal: 9, said: String::new() }.into(), "memory"),
        ];
        for (error, advice) in cases {
            let last = message(&error);
            let last = last.lines().last().unwrap_or_default();
            assert!(last.contains(advice), "{last}");
        }
    }
}
