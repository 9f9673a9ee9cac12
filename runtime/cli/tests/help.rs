//! What `--help` prints, for every command. `SNAPSHOTS=overwrite cargo test -p isolet --test help` takes over a change.

use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};
use std::path::Path;
use std::process::{Command, Stdio};

const COMMANDS: [&str; 25] = [
    "serve",
    "dev",
    "new",
    "build",
    "inspect",
    "bench",
    "deploy",
    "functions",
    "versions",
    "deployments",
    "promote",
    "rollback",
    "alias",
    "delete",
    "gc",
    "reload",
    "logs",
    "token",
    "audit",
    "why",
    "backup",
    "usage",
    "restore",
    "config",
    "completions",
];

/// Commands of `isolet token`.
const TOKEN_COMMANDS: [&str; 3] = ["create", "list", "revoke"];

#[test]
fn help_is_as_it_was_read_last() {
    check("isolet", &["--help"]);
    for command in COMMANDS {
        check(command, &[command, "--help"]);
    }
    for command in TOKEN_COMMANDS {
        check(&format!("token-{command}"), &["token", command, "--help"]);
    }
}

#[test]
fn every_command_that_is_shown_has_a_golden_file_and_no_other() {
    let listed = help(&["--help"]);
    let commands = listed.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    let names: Vec<_> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, COMMANDS);
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(help(&["--version"]), format!("isolet {}\n", env!("CARGO_PKG_VERSION")));
}

fn check(name: &str, args: &[&str]) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/help/{name}.txt"));
    assert_data_eq!(help(args), Data::read_from(&golden, Some(DataFormat::Text)).raw());
}

fn help(args: &[&str]) -> String {
    let mut isolet = Command::new(env!("CARGO_BIN_EXE_isolet"));
    // Without a terminal the width is the widest there is.
    isolet.args(args).env_remove("COLUMNS").stdin(Stdio::null());
    let output = isolet.output().expect("the program starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("help is text")
}
