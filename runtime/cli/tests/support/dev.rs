//! `isolet dev` as a child process.

use super::http1::{Client, Request};
use super::log::Lines;
use super::response::Response;
use super::{process, within};
use rustix::process::Signal;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use tokio::process::{Child, Command};

/// A running `isolet dev`. Dropping it kills it.
pub struct Dev {
    /// Where it listens.
    pub address: SocketAddr,
    /// A line a request.
    pub output: Lines,
    /// Builds, reloads and errors.
    pub log: Lines,
    child: Child,
}

impl Dev {
    /// Starts it for the folder and waits until it listens.
    pub async fn start(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_isolet"));
        command.args(["dev", "--listen", "127.0.0.1:0"]).arg(folder);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().expect("the program starts");
        let log = Lines::of(child.stderr.take().expect("it is piped"));
        let output = Lines::of(child.stdout.take().expect("it is piped"));
        let addresses = log.or_end(output.listening(1)).await;
        Dev { address: *addresses.first().expect("it listens"), output, log, child }
    }

    /// Gets `path` on a connection of its own.
    pub async fn get(&self, path: &str) -> Response {
        let request = Request::get("dev", path);
        Client::connect(self.address).await.send(&request).await
    }

    /// Stops it as Ctrl-C does, and waits for the end.
    pub async fn interrupt(mut self) -> ExitStatus {
        process::kill(self.child.id().expect("it runs"), Signal::INT);
        within("the end of dev", self.child.wait()).await.expect("a child can be waited for")
    }
}
