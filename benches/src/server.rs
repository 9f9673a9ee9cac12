//! A server in a child process, on a processor of its own.

use anyhow::{Context as _, bail};
use isolet::bench::load::has_spare_processor;
use isolet::bench::process::ProcessTree;
use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};
use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::{AsyncBufReadExt as _, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;

/// What stands before the port in the line with which a server says where it listens: nodes and the bare server,
/// `wasmtime serve`, workerd.
const ANNOUNCEMENTS: [&str; 3] = [
    "listening on http://127.0.0.1:",
    "Serving HTTP on http://127.0.0.1:",
    "\"event\":\"listen\",\"socket\":\"http\",\"port\":",
];
/// Longest wait for that line; a node with many functions compiles them first.
const START_TIMEOUT: Duration = Duration::from_secs(1_800);
/// Longest wait for a server to drain before it is killed.
const STOP_TIMEOUT: Duration = Duration::from_secs(5);
/// Last lines of a server's output that are kept for the message when it fails.
const KEPT_LINES: usize = 20;

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub addr: SocketAddr,
    /// Its process and what that started.
    pub processes: ProcessTree,
    /// How long it took until it listened.
    pub started_in: Duration,
}

impl Server {
    /// Starts a command on one processor, where there are several, and waits until it listens.
    ///
    /// The caller's thread, and threads it starts from then on, keep to the other processors: a load generator takes
    /// nothing from the server, and each server has as much as any other. Call it on the thread that drives the load.
    ///
    /// # Errors
    /// The command cannot be started, ends, or does not say in time where it listens.
    pub async fn start(command: &mut Command) -> anyhow::Result<Server> {
        let name = command.as_std().get_program().display().to_string();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let began = Instant::now();
        let mut child = spawn_apart(command).with_context(|| format!("cannot start {name}"))?;
        let mut lines = lines_of(&mut child)?;
        let addr = tokio::time::timeout(START_TIMEOUT, announced(&mut lines)).await;
        let addr = addr.with_context(|| format!("{name} does not listen"))?;
        let addr = addr.map_err(|last| anyhow::anyhow!("{name} ended before it listened:\n{last}"))?;
        tokio::spawn(async move { while lines.recv().await.is_some() {} });
        let pid = child.id().with_context(|| format!("{name} ended as soon as it listened"))?;
        Ok(Server { child, addr, processes: ProcessTree::new(pid), started_in: began.elapsed() })
    }

    /// Asks the server to end and waits for it; kills it when that takes too long.
    ///
    /// # Errors
    /// It cannot be killed.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        let pid = self.child.id().and_then(|pid| rustix::process::Pid::from_raw(i32::try_from(pid).ok()?));
        if let Some(pid) = pid {
            // An error means that it has ended already, which `wait` tells too.
            let _ = rustix::process::kill_process(pid, rustix::process::Signal::TERM);
        }
        if tokio::time::timeout(STOP_TIMEOUT, self.child.wait()).await.is_err() {
            self.child.kill().await.context("cannot stop the server")?;
        }
        Ok(())
    }
}

/// `isolet serve` with one worker on a free port; the caller adds functions.
///
/// # Errors
/// There is no program at `isolet`.
pub fn isolet_serve(isolet: &Path, data: &Path) -> anyhow::Result<Command> {
    let mut command = isolet_command(isolet)?;
    command
        .args(["serve", "--workers", "1", "--listen", "127.0.0.1:0", "--log-level", "error", "--data"])
        .arg(data);
    Ok(command)
}

/// The bare hyper server that everything is compared with.
///
/// # Errors
/// There is no program at `isolet`.
pub fn bare(isolet: &Path) -> anyhow::Result<Command> {
    let mut command = isolet_command(isolet)?;
    command.args(["bench", "--serve-bare"]);
    Ok(command)
}

fn isolet_command(isolet: &Path) -> anyhow::Result<Command> {
    if !isolet.exists() {
        bail!(
            "{} is not built; run `cargo build --release`, or say where it is with --isolet",
            isolet.display()
        );
    }
    Ok(Command::new(isolet))
}

/// Starts a child on the first processor and moves this thread to the others.
fn spawn_apart(command: &mut Command) -> std::io::Result<Child> {
    let (server, load) = processors();
    if let Some(server) = server {
        sched_setaffinity(None, &server)?;
    }
    // A child inherits the processors of the thread that starts it.
    let child = command.spawn();
    sched_setaffinity(None, &load)?;
    child
}

/// The processor for servers, and those for the load. There is nothing to share out with one processor.
fn processors() -> (Option<CpuSet>, CpuSet) {
    static ALLOWED: std::sync::OnceLock<CpuSet> = std::sync::OnceLock::new();
    let allowed = *ALLOWED.get_or_init(|| {
        has_spare_processor();
        sched_getaffinity(None).unwrap_or_default()
    });
    let first = (0..CpuSet::MAX_CPU).find(|cpu| allowed.is_set(*cpu));
    let (Some(first), true) = (first, allowed.count() > 1) else { return (None, allowed) };
    let (mut server, mut load) = (CpuSet::new(), allowed);
    server.set(first);
    load.unset(first);
    (Some(server), load)
}

/// Lines of standard output and standard error as they come.
fn lines_of(child: &mut Child) -> anyhow::Result<mpsc::Receiver<String>> {
    let (send, lines) = mpsc::channel(64);
    forward(child.stdout.take().context("the server has no standard output")?, send.clone());
    forward(child.stderr.take().context("the server has no standard error")?, send);
    Ok(lines)
}

fn forward(from: impl AsyncRead + Send + Unpin + 'static, to: mpsc::Sender<String>) {
    tokio::spawn(async move {
        let mut lines = BufReader::new(from).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            if to.send(line).await.is_err() {
                return;
            }
        }
    });
}

/// The address a server announces; its last lines when its output ends without one.
async fn announced(lines: &mut mpsc::Receiver<String>) -> Result<SocketAddr, String> {
    let mut last = VecDeque::new();
    while let Some(line) = lines.recv().await {
        if let Some(addr) = announcement(&line) {
            return Ok(addr);
        }
        if last.len() == KEPT_LINES {
            last.pop_front();
        }
        last.push_back(line);
    }
    Err(Vec::from(last).join("\n"))
}

fn announcement(line: &str) -> Option<SocketAddr> {
    let after = ANNOUNCEMENTS.iter().find_map(|before| line.split_once(before))?.1;
    let digits = after.split(|character: char| !character.is_ascii_digit()).next()?;
    Some(SocketAddr::from((Ipv4Addr::LOCALHOST, digits.parse().ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        command
    }

    #[test]
    fn every_server_says_where_it_listens() {
        let cases = [
            ("listening on http://127.0.0.1:8080", Some(8080)),
            ("Serving HTTP on http://127.0.0.1:41000/", Some(41_000)),
            (r#"{"event":"listen","socket":"http","port":37881}"#, Some(37_881)),
            ("listening on https://127.0.0.1:8080", None),
            ("listening on http://127.0.0.1:none", None),
            ("listening on http://127.0.0.1:70000", None),
        ];
        for (line, port) in cases {
            assert_eq!(announcement(line).map(|addr| addr.port()), port, "{line}");
        }
    }

    #[tokio::test]
    async fn a_server_starts_and_stops() {
        let mut command = shell("echo hello; echo listening on http://127.0.0.1:8123 >&2; exec sleep 60");
        let server = Server::start(&mut command).await.expect("it starts");
        assert_eq!(server.addr.port(), 8123);
        let processes = server.processes;
        assert!(processes.memory().expect("it lives").rss > 0);
        server.stop().await.expect("it stops");
        assert!(processes.memory().is_err(), "it has ended");
    }

    #[tokio::test]
    async fn a_server_that_ends_tells_its_last_words() {
        let mut command = shell("i=0; while [ $i -lt 30 ]; do i=$((i+1)); echo line $i; done");
        let error = Server::start(&mut command).await.err().expect("it ends").to_string();
        assert!(
            error.contains("line 11\n") && error.ends_with("line 30") && !error.contains("line 10\n"),
            "{error}"
        );
    }

    #[test]
    fn a_program_that_is_not_built_is_named() {
        let error = bare(Path::new("/nowhere/isolet")).expect_err("it is not there").to_string();
        assert!(error.contains("/nowhere/isolet is not built"), "{error}");
    }
}
