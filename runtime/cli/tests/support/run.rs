//! The program run to its end, for commands that end.

use super::{Data, within};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;
use tokio::process::Command;

/// What a command did.
#[derive(Debug)]
pub struct Ran {
    /// How it exited.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

/// Runs the program with `args` to its end.
pub async fn isolet<A: AsRef<OsStr>>(args: impl IntoIterator<Item = A>) -> Ran {
    isolet_with([], args).await
}

/// Runs the program with `args`, and with `environment` beside that of the test.
pub async fn isolet_with<A: AsRef<OsStr>>(
    environment: impl IntoIterator<Item = (&'static str, String)>,
    args: impl IntoIterator<Item = A>,
) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_isolet"));
    command.args(args).envs(environment).stdin(Stdio::null()).kill_on_drop(true);
    let output = within("a command", command.output()).await.expect("the program starts");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("output is text"),
        stderr: String::from_utf8(output.stderr).expect("errors are text"),
    }
}

/// Runs `isolet serve` in one process with `args`, which must not come to serve.
pub async fn serve<A: Into<OsString>>(args: impl IntoIterator<Item = A>) -> Ran {
    let fixed = ["serve", "--workers", "0", "--listen", "127.0.0.1:0", "--data"].map(OsString::from);
    let data = Data::new();
    let path = [data.path().to_owned().into_os_string()];
    let ran = isolet(fixed.into_iter().chain(path).chain(args.into_iter().map(Into::into))).await;
    data.share();
    ran
}

/// [`serve`] with one function.
pub async fn serve_function(path: &Path) -> Ran {
    serve([OsString::from("--function"), path.into()]).await
}

impl Ran {
    /// Did what it was asked.
    #[track_caller]
    pub fn is_done(&self) -> &Self {
        assert_eq!(self.code, Some(0), "{self:#?}");
        self
    }

    /// Printed all of `words`.
    #[track_caller]
    pub fn says(&self, words: &[&str]) -> &Self {
        for word in words {
            assert!(self.stdout.contains(word), "says `{word}`: {}", self.stdout);
        }
        self
    }

    /// Failed with `code` and one clear error that holds all of `words`, and with no backtrace.
    #[track_caller]
    pub fn is_refused(&self, code: i32, words: &[&str]) -> &Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        let errors = self.stderr.lines().filter(|line| line.starts_with("error: ")).count();
        assert_eq!(errors, 1, "one error: {}", self.stderr);
        for word in words {
            assert!(self.stderr.contains(word), "says `{word}`: {}", self.stderr);
        }
        for noise in ["panicked", "backtrace", "stack", "thread '"] {
            assert!(!self.stderr.contains(noise), "no `{noise}`: {}", self.stderr);
        }
        assert!(!self.stdout.contains("listening"), "{self:#?}");
        self
    }
}
