//! The operator's guide, done as it says: its commands exist, and those marked `sh runs` do what they are there for.

mod support;

use clap::Parser as _;
use isolet::cli::Cli;
use std::process::Stdio;
use support::{Api, Function, Node, root, within};
use tokio::process::Command;

/// Where the guide has the admin API listen.
const ADMIN: &str = "127.0.0.1:9000";

/// What stands behind the words of a command in a shell.
const ENDS: [&str; 6] = ["#", "|", ">", ">>", "&", "&&"];

#[test]
fn every_command_exists() {
    let blocks = blocks("sh");
    let lines = blocks.iter().flat_map(|block| block.lines());
    let mut commands = 0;
    for line in lines {
        // Variables before a command are not its words.
        let mut words = line.split_whitespace().skip_while(|word| word.contains('=')).peekable();
        if words.peek() != Some(&"isolet") {
            continue;
        }
        let words: Vec<&str> = words.take_while(|word| !ENDS.contains(word)).collect();
        match Cli::try_parse_from(words) {
            Err(error) if error.use_stderr() => panic!("{line}\n{error}"),
            _ => commands += 1,
        }
    }
    assert!(commands > 10, "{commands}");
}

#[tokio::test]
async fn what_the_guide_runs_can_be_run() {
    let node = Node::with_args(["--set", "admin.listen=127.0.0.1:0"]).own_data().start().await;
    let api = Api::of(&node).await;
    Function::fixture("hello").named("shop").write(node.folder());
    std::fs::create_dir(node.folder().join("bin")).expect("a folder");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_isolet"), node.folder().join("bin/isolet"))
        .expect("a link");
    let path =
        format!("{}:{}", node.folder().join("bin").display(), std::env::var("PATH").unwrap_or_default());
    for block in blocks("sh runs") {
        let script = block.replace(ADMIN, &api.address.to_string());
        let mut shell = Command::new("bash");
        shell.args(["-euo", "pipefail", "-c", &script]).current_dir(node.folder()).env("PATH", &path);
        shell.env("ISOLET_DATA", node.folder().join("data")).stdin(Stdio::null()).kill_on_drop(true);
        let done = within("a block", shell.output()).await.expect("there is a shell");
        assert!(done.status.success(), "{block}\n{}", String::from_utf8_lossy(&done.stderr));
    }
    node.get("shop", "/").await.is_text("Hello from Isolet!\n");
}

/// The blocks of the guide whose fence begins with `fence`.
fn blocks(fence: &str) -> Vec<String> {
    let guide = std::fs::read_to_string(root().join("docs/OPERATE.md")).expect("the guide is there");
    let mut blocks = Vec::new();
    for part in guide.split("\n```").skip(1).step_by(2) {
        let (info, block) = part.split_once('\n').unwrap_or((part, ""));
        if info == fence || info.strip_prefix(fence).is_some_and(|rest| rest.starts_with(' ')) {
            blocks.push(format!("{block}\n"));
        }
    }
    assert!(!blocks.is_empty(), "no {fence}");
    blocks
}
