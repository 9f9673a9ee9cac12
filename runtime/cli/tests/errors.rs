//! Wrong input to every command: one clear error (what, where, what to do), the right exit code, no backtrace.
//!
//! `SNAPSHOTS=overwrite cargo test -p isolet --test errors` takes over a change of the transcript.

use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};
use std::fmt::Write as _;
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const FIXTURES: [&str; 5] =
    ["core-module.wasm", "no-handler.wasm", "unknown-import.wasm", "hello.wasm", "hello-p3.wasm"];

const FILES: [(&str, &str); 13] = [
    ("text.wasm", "this is text"),
    ("broken.wat", "(component"),
    ("cut.wasm", "\0asm\x0d\0\x01\0\x01"),
    ("notes.txt", "notes"),
    ("empty/nothing", ""),
    ("typo/isolet.toml", "name = \"typo\"\ncomponent = \"x.wasm\"\n\n[limits]\nfule = 1\n"),
    ("unbuilt/isolet.toml", "name = \"unbuilt\"\ncomponent = \"x.wasm\"\n[build]\ncommand = \"true\"\n"),
    ("failing/isolet.toml", "name = \"failing\"\ncomponent = \"x.wasm\"\n[build]\ncommand = \"exit 3\"\n"),
    ("one/isolet.toml", "name = \"one\"\ncomponent = \"../hello.wasm\"\nroutes = [\"/same\"]\n"),
    ("two/isolet.toml", "name = \"two\"\ncomponent = \"../hello.wasm\"\nroutes = [\"/same\"]\n"),
    ("wrong.toml", "workers = 1000\n"),
    ("unknown.toml", "\nlisen = 1\n"),
    ("broken.toml", "workers =\n"),
];

/// Commands that fail before they look at the machine they run on.
const COMMANDS: [&str; 38] = [
    "frobnicate",
    "inspect --nope",
    "inspect missing.wasm",
    "inspect circle.wasm",
    "inspect notes.txt",
    "inspect empty",
    "inspect text.wasm",
    "inspect broken.wat",
    "inspect cut.wasm",
    "inspect core-module.wasm",
    "inspect no-handler.wasm",
    "inspect unknown-import.wasm",
    "inspect typo",
    "inspect unbuilt",
    "inspect hello-p3.wasm --figures",
    "build unbuilt",
    "build failing",
    "build missing",
    "new rust",
    "new cobol there",
    "new rust empty",
    "new rust notes.txt",
    "completions tcsh",
    "config --config missing.toml",
    "config --config wrong.toml",
    "config --config unknown.toml",
    "config --config broken.toml",
    "config --set workres=3",
    "config --set workers=many",
    "config --set workers",
    "versions shop --node nowhere.sock",
    "promote shop v1 --node http://127.0.0.1:1",
    "promote shop first",
    "delete shop",
    "alias shop next v1=0",
    "serve --config unknown.toml",
    "serve --function hello.wasm --listen nonsense",
    "bench missing.wasm",
];

/// What a node is told to serve, and what its error must hold.
const SERVED: [(&str, &[&str]); 7] = [
    ("missing.wasm", &["missing.wasm"]),
    ("typo", &["typo/isolet.toml:5:1", "`fule`", "`fuel`"]),
    ("core-module.wasm", &["core-module.wasm", "core module", "wasm32-wasip2"]),
    ("no-handler.wasm", &["no-handler.wasm", "wasi:http/incoming-handler"]),
    ("unknown-import.wasm", &["unknown-import.wasm", "example:unknown/thing@1.0.0"]),
    ("hello.wasm --function hello.wasm", &["`hello`", "rename"]),
    ("one --function two", &["one", "two", "/same"]),
];

#[test]
fn wrong_input_is_explained() {
    let folder = folder();
    let mut transcript = String::new();
    for line in COMMANDS {
        let output = isolet(folder.path(), line);
        let (code, stderr) = failure(&output);
        let stderr = indent(&stderr);
        write!(transcript, "$ isolet {line}\n{stderr}exit code {code}\n\n").expect("a string takes all");
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors/transcript.txt");
    assert_data_eq!(transcript, Data::read_from(&golden, Some(DataFormat::Text)).raw());
}

#[test]
fn a_node_says_why_it_does_not_start() {
    let folder = folder();
    for (functions, expected) in SERVED {
        let line = format!("serve --workers 0 --listen 127.0.0.1:0 --function {functions}");
        let Some(stderr) = node_failure(folder.path(), &line) else { return };
        for part in expected {
            assert!(stderr.contains(part), "isolet {line}: {part} is not in {stderr}");
        }
    }
}

#[test]
fn dev_says_why_it_does_not_start() {
    let folder = folder();
    let cases = [("dev typo", "typo/isolet.toml:5:1"), ("dev missing", "cannot read missing")];
    for (line, expected) in cases {
        let Some(stderr) = node_failure(folder.path(), line) else { return };
        assert!(stderr.contains(expected), "{stderr}");
    }
}

#[test]
fn a_port_in_use_is_named() {
    let folder = folder();
    let taken = TcpListener::bind("127.0.0.1:0").expect("loopback");
    let address = taken.local_addr().expect("bound").to_string();
    for command in ["serve --workers 0 --function hello.wasm", "serve --workers 1 --function hello.wasm"] {
        let line = format!("{command} --listen {address}");
        let Some(stderr) = node_failure(folder.path(), &line) else { return };
        assert!(stderr.contains(&format!("{address} is in use")), "{stderr}");
    }
}

/// What a node that does not start says. Nothing on a machine on which no node starts, because swap is on.
fn node_failure(folder: &Path, line: &str) -> Option<String> {
    let (code, stderr) = failure(&isolet(folder, line));
    assert_eq!(code, 1, "isolet {line}: {stderr}");
    (!stderr.contains("swap is on")).then_some(stderr)
}

/// Exit code and standard error of a command that failed without a trace of its insides.
fn failure(output: &Output) -> (i32, String) {
    let stderr = String::from_utf8(output.stderr.clone()).expect("an error is text");
    assert!(stderr.contains("error: "), "{stderr}");
    for trace in ["panicked", "backtrace", "stack", ".rs:"] {
        assert!(!stderr.contains(trace), "{stderr}");
    }
    (output.status.code().expect("it ended by itself"), stderr)
}

fn indent(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in FILES {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it has one")).expect("made");
        fs::write(path, text).expect("written");
    }
    for name in FIXTURES {
        fs::copy(fixture(name), folder.path().join(name)).expect("copied");
    }
    // Unreadable for every user, unlike what a mode forbids.
    std::os::unix::fs::symlink("circle.wasm", folder.path().join("circle.wasm")).expect("linked");
    folder
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/wasm").join(name)
}

fn isolet(folder: &Path, line: &str) -> Output {
    let mut isolet = Command::new(env!("CARGO_BIN_EXE_isolet"));
    isolet.args(line.split_whitespace()).current_dir(folder).env_clear().stdin(Stdio::null());
    isolet.output().expect("the program starts")
}
