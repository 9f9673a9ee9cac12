//! A server in a child process: a node, or the bare server.

use super::connection::Target;
use super::plan::{Plan, Scenario};
use super::process::ProcessTree;
use anyhow::{Context as _, bail};
use std::collections::VecDeque;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// How a server says where it listens.
const ANNOUNCEMENT: &str = "listening on http://";
/// Longest wait for that line; the first start of a large component compiles it.
const START_TIMEOUT: Duration = Duration::from_secs(180);
/// Longest wait for a server to drain before it is killed.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);
/// Lines of a server's standard error that are kept for the message when it fails.
const KEPT_LINES: usize = 20;

/// A running server; killed when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    addr: SocketAddr,
    /// The server's process and its descendants.
    pub processes: ProcessTree,
}

impl Server {
    /// Starts the server of a scenario and waits until it listens.
    ///
    /// # Errors
    /// When it cannot be started, ends before it listens, or does not listen within three minutes.
    pub async fn start(
        scenario: Scenario,
        function: &Path,
        data: &Path,
        ready: u32,
    ) -> anyhow::Result<Server> {
        let arguments = match scenario {
            Scenario::Bare => vec!["bench".into(), "--serve-bare".into()],
            _ => serve_arguments(scenario, function, data, ready),
        };
        let executable = std::env::current_exe().context("cannot find the program itself")?;
        Server::spawn(Command::new(executable).args(arguments)).await
    }

    /// Starts a command that announces its address on standard output.
    async fn spawn(command: &mut Command) -> anyhow::Result<Server> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().context("cannot start the server to measure")?;
        let stdout = child.stdout.take().context("the server has no standard output")?;
        let stderr = child.stderr.take().context("the server has no standard error")?;
        let (kept, errors) = keep_last_lines(stderr);
        let mut lines = BufReader::new(stdout).lines();
        let addr = tokio::time::timeout(START_TIMEOUT, announced(&mut lines)).await;
        let Some(addr) = addr.context("the server did not listen within three minutes")?? else {
            // Standard output has ended, so the process is ending too, and with it standard error.
            let status = child.wait().await?;
            let _ = tokio::time::timeout(STOP_TIMEOUT, errors).await;
            bail!("the server to measure ended with {status}:\n{}", kept.text().trim_end());
        };
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        let pid = child.id().context("the server ended as soon as it listened")?;
        Ok(Server { child, addr, processes: ProcessTree::new(pid) })
    }

    /// The request of a plan, to this server.
    pub fn target(&self, plan: &Plan) -> Target {
        plan.target(self.addr)
    }

    /// Asks the server to drain and waits for its end; kills it when that takes too long.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        let pid = self.child.id().and_then(|pid| rustix::process::Pid::from_raw(i32::try_from(pid).ok()?));
        if let Some(pid) = pid {
            // An error means that it has ended already, which `wait` tells too.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        if tokio::time::timeout(STOP_TIMEOUT, self.child.wait()).await.is_err() {
            self.child.kill().await.context("cannot stop the server that was measured")?;
        }
        Ok(())
    }
}

fn serve_arguments(scenario: Scenario, function: &Path, data: &Path, ready: u32) -> Vec<OsString> {
    let isolation = if scenario == Scenario::Reused { "reuse" } else { "fresh" };
    let ready = if scenario == Scenario::Ready { ready } else { 0 };
    let mut arguments: Vec<OsString> = vec!["serve".into(), "--function".into(), function.into()];
    arguments.extend(["--data".into(), data.into()]);
    arguments.extend(["--listen", "127.0.0.1:0", "--workers", "1", "--server-timing"].map(OsString::from));
    arguments.extend(["--isolation", isolation, "--ready", &ready.to_string()].map(OsString::from));
    arguments
}

/// The first address announced; nothing when the output ends without one.
async fn announced(lines: &mut Lines<BufReader<ChildStdout>>) -> anyhow::Result<Option<SocketAddr>> {
    while let Some(line) = lines.next_line().await? {
        if let Some(addr) = line.strip_prefix(ANNOUNCEMENT) {
            let addr = addr.trim_end_matches('/').parse();
            return addr.map(Some).with_context(|| format!("the server announced `{line}`"));
        }
    }
    Ok(None)
}

#[derive(Clone, Debug, Default)]
struct LastLines(Arc<Mutex<VecDeque<String>>>);

impl LastLines {
    fn push(&self, line: String) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if lines.len() == KEPT_LINES {
            lines.pop_front();
        }
        lines.push_back(line);
    }

    fn text(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }
}

fn keep_last_lines(
    from: impl AsyncRead + Send + Unpin + 'static,
) -> (LastLines, tokio::task::JoinHandle<()>) {
    let kept = LastLines::default();
    let keeper = kept.clone();
    let task = tokio::spawn(async move {
        let mut lines = BufReader::new(from).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            keeper.push(line);
        }
    });
    (kept, task)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn shell(script: &str) -> anyhow::Result<Server> {
        Server::spawn(Command::new("sh").args(["-c", script])).await
    }

    #[tokio::test]
    async fn the_address_is_read_and_the_server_stops() {
        let server = shell("echo hello; echo listening on http://127.0.0.1:8123; exec sleep 60")
            .await
            .expect("starts");
        assert_eq!(server.addr, SocketAddr::from(([127, 0, 0, 1], 8123)));
        assert!(server.processes.memory().expect("it lives").rss > 0);
        let processes = server.processes;
        server.stop().await.expect("stops");
        assert!(processes.cpu().is_err(), "it has ended");
    }

    #[tokio::test]
    async fn a_server_that_ends_tells_its_last_words() {
        let script = "i=0; while [ $i -lt 30 ]; do i=$((i+1)); echo line $i >&2; done; exit 3";
        let error = shell(script).await.expect_err("it ends").to_string();
        assert!(error.contains("exit status: 3") && error.ends_with("line 30"), "{error}");
        assert!(error.contains("line 11\n") && !error.contains("line 10\n"), "the last 20 lines: {error}");
    }

    #[tokio::test]
    async fn an_announcement_that_is_no_address_is_shown() {
        let error = shell("echo listening on http://nowhere; sleep 60").await.expect_err("no address");
        assert!(error.to_string().contains("http://nowhere"), "{error}");
    }

    #[test]
    fn each_scenario_has_its_flags() {
        let flags = |scenario| {
            let arguments = serve_arguments(scenario, Path::new("f.wasm"), Path::new("d"), 9);
            arguments
                .iter()
                .map(|argument| argument.to_string_lossy().into_owned())
                .collect::<Vec<_>>()
                .join(" ")
        };
        let common = "serve --function f.wasm --data d --listen 127.0.0.1:0 --workers 1 --server-timing";
        assert_eq!(flags(Scenario::Loaded), format!("{common} --isolation fresh --ready 0"));
        assert_eq!(flags(Scenario::Fresh), format!("{common} --isolation fresh --ready 0"));
        assert_eq!(flags(Scenario::Ready), format!("{common} --isolation fresh --ready 9"));
        assert_eq!(flags(Scenario::Reused), format!("{common} --isolation reuse --ready 0"));
    }
}
