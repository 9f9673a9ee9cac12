//! The parent's side of a compilation: starts the child, feeds it, watches it, and says what became of it.

use super::protocol::{Event, Failure, Job, Phase};
use super::{CompileError, CompileLimits, CompileProgress, CompilerCommand, EngineKind};
use std::os::unix::process::ExitStatusExt;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::time::{Instant, MissedTickBehavior};

/// How often progress is reported while nothing happens.
const TICK: Duration = Duration::from_millis(100);

/// Most that is read from stdout or stderr at once.
const CHUNK_BYTES: usize = 256 << 10;

/// Bytes of stderr that are looked at; a child writes a few hundred.
const STDERR_BYTES_MAX: usize = 64 << 10;

/// Bytes of last words in an error.
const SAID_CHARS_MAX: usize = 500;

/// Compiles `component` for the engine `kind` in a child process and returns the machine code. `progress` is called at
/// every change and every 100 ms.
///
/// Dropping the future kills the child. Needs a Tokio runtime with time and I/O.
///
/// # Errors
/// Says whether the component is at fault, a limit was reached, or the host failed.
pub async fn compile(
    child: &CompilerCommand,
    limits: &CompileLimits,
    kind: EngineKind,
    component: &[u8],
    progress: impl FnMut(CompileProgress),
) -> Result<Vec<u8>, CompileError> {
    let bytes = component.len() as u64;
    if bytes > limits.input_bytes {
        return Err(CompileError::TooLarge { what: "component", bytes, limit: limits.input_bytes });
    }
    let mut process = spawn(child)?;
    let conversation =
        Conversation::new(&mut process, &Job::new(kind, component, limits), component, limits)?;
    let talked = tokio::time::timeout(limits.wall, async {
        let said = conversation.hold(progress).await?;
        let status = process.wait().await.map_err(|error| internal(&error))?;
        Ok::<_, CompileError>((said, status))
    });
    match talked.await {
        Ok(Ok((said, status))) => said.result(status, limits),
        Ok(Err(error)) => {
            kill(&mut process).await;
            Err(error)
        }
        Err(_elapsed) => {
            kill(&mut process).await;
            Err(CompileError::TimedOut { clock: "wall clock", limit: limits.wall })
        }
    }
}

fn spawn(command: &CompilerCommand) -> Result<Child, CompileError> {
    Command::new(&command.program)
        .args(&command.args)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        // A group of its own: Ctrl-C in a terminal reaches the node, which decides what becomes of its children.
        .process_group(0)
        .kill_on_drop(true)
        .spawn()
        .map_err(|source| CompileError::Spawn { program: command.program.clone(), source })
}

/// Ends the child and waits for it, so that no zombie stays.
async fn kill(process: &mut Child) {
    if let Err(error) = process.kill().await {
        tracing::warn!(%error, "could not kill a compiler");
    }
}

/// The three pipes of a running child.
struct Conversation<'a> {
    /// Held open to the end: the child takes its end for the parent's.
    stdin: ChildStdin,
    stdout: ChildStdout,
    stderr: ChildStderr,
    /// What stdin has yet to take: the job, then the component.
    job: Vec<u8>,
    component: &'a [u8],
    output_bytes_max: u64,
}

/// What the child has said by the end.
#[derive(Default)]
struct Said {
    machine_code: Vec<u8>,
    phase: Option<Phase>,
    done: bool,
    failure: Option<Failure>,
    /// What it wrote to stderr that is no event.
    words: String,
    /// The part of stderr after the last line end.
    line: Vec<u8>,
    stderr_bytes: usize,
}

impl<'a> Conversation<'a> {
    fn new(
        process: &mut Child,
        job: &Job,
        component: &'a [u8],
        limits: &CompileLimits,
    ) -> Result<Self, CompileError> {
        let (Some(stdin), Some(stdout), Some(stderr)) =
            (process.stdin.take(), process.stdout.take(), process.stderr.take())
        else {
            return Err(CompileError::Internal("a pipe to the child is missing".to_owned()));
        };
        let job = job.line().into_bytes();
        Ok(Conversation { stdin, stdout, stderr, job, component, output_bytes_max: limits.output_bytes })
    }

    /// Feeds the child and listens until it has closed both its outputs.
    async fn hold(mut self, mut progress: impl FnMut(CompileProgress)) -> Result<Said, CompileError> {
        let started = Instant::now();
        let mut said = Said::default();
        let (mut job, mut component) = (&self.job[..], self.component);
        let (mut stdout_open, mut stderr_open) = (true, true);
        let mut stderr = Vec::with_capacity(4 << 10);
        let mut tick = tokio::time::interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        while stdout_open || stderr_open {
            let next = if job.is_empty() { &mut component } else { &mut job };
            tokio::select! {
                written = self.stdin.write(next), if !next.is_empty() => *next = rest(next, written),
                read = read_some(&mut self.stdout, &mut said.machine_code), if stdout_open => {
                    stdout_open = read.map_err(|error| internal(&error))? != 0;
                    said.bound_output(self.output_bytes_max)?;
                }
                read = read_some(&mut self.stderr, &mut stderr), if stderr_open => {
                    stderr_open = read.map_err(|error| internal(&error))? != 0;
                    said.hear(&stderr);
                    stderr.clear();
                }
                _ = tick.tick() => {}
            }
            progress(CompileProgress {
                phase: said.phase.unwrap_or(Phase::Reading),
                bytes_read: (self.component.len() - component.len()) as u64,
                bytes_total: self.component.len() as u64,
                bytes_written: said.machine_code.len() as u64,
                elapsed: started.elapsed(),
            });
        }
        said.line_ends();
        Ok(said)
    }
}

/// What is left after a write. A child that stops reading says why on stderr, so that is no error of its own.
fn rest(bytes: &[u8], written: std::io::Result<usize>) -> &[u8] {
    written.ok().and_then(|count| bytes.get(count..)).unwrap_or_default()
}

async fn read_some(from: &mut (impl AsyncReadExt + Unpin), into: &mut Vec<u8>) -> std::io::Result<usize> {
    if into.capacity() - into.len() < CHUNK_BYTES {
        into.reserve(CHUNK_BYTES);
    }
    from.read_buf(into).await
}

impl Said {
    fn bound_output(&self, limit: u64) -> Result<(), CompileError> {
        let bytes = self.machine_code.len() as u64;
        if bytes <= limit {
            return Ok(());
        }
        Err(CompileError::TooLarge { what: "machine code", bytes, limit })
    }

    fn hear(&mut self, bytes: &[u8]) {
        let room = STDERR_BYTES_MAX.saturating_sub(self.stderr_bytes);
        self.stderr_bytes = self.stderr_bytes.saturating_add(bytes.len());
        for &byte in bytes.iter().take(room) {
            if byte == b'\n' { self.line_ends() } else { self.line.push(byte) }
        }
    }

    fn line_ends(&mut self) {
        let line = std::mem::take(&mut self.line);
        match serde_json::from_slice(&line) {
            Ok(Event::Phase(phase)) => self.phase = Some(phase),
            Ok(Event::Done) => self.done = true,
            Ok(Event::Failed(failure)) => self.failure = Some(failure),
            Err(_) => {
                let line = String::from_utf8_lossy(&line);
                let separator = if self.words.is_empty() { "" } else { " " };
                self.words.extend(separator.chars().chain(line.trim().chars()));
            }
        }
    }

    /// Makes sense of how the child ended.
    fn result(self, status: ExitStatus, limits: &CompileLimits) -> Result<Vec<u8>, CompileError> {
        if let Some(failure) = self.failure {
            return Err(failure.into_error(limits));
        }
        if self.done && status.success() && !self.machine_code.is_empty() {
            return Ok(self.machine_code);
        }
        if status.signal() == Some(rustix::process::Signal::XCPU.as_raw()) {
            let limit = Duration::from_secs(limits.cpu_seconds);
            return Err(CompileError::TimedOut { clock: "CPU", limit });
        }
        // The allocator's and the kernel's words for it; an aborting process has no other way to say so.
        let memory = [
            "memory allocation of",
            "Cannot allocate memory",
            "out of memory",
            "Resource temporarily unavailable",
        ];
        if memory.iter().any(|words| self.words.contains(words)) {
            return Err(CompileError::OutOfMemory { limit: limits.memory_bytes });
        }
        let said: String = self.words.chars().take(SAID_CHARS_MAX).collect();
        match status.signal() {
            Some(signal) => Err(CompileError::Killed { signal, said }),
            None => Err(CompileError::Internal(format!("it ended with {status}: {said}"))),
        }
    }
}

fn internal(error: &std::io::Error) -> CompileError {
    CompileError::Internal(error.to_string())
}
