//! The compiler child: bounds itself, reads a component, writes machine code.

use super::protocol::{Event, Failure, Job, Phase};
use super::{CompileError, check, precompile};
use crate::engine::compiling_engine;
use rustix::process::{Resource, Rlimit, getrlimit, nice, setrlimit};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

/// Longest line that can open stdin.
const JOB_BYTES_MAX: u64 = 4 << 10;

/// Added to the priority; the largest there is, so that compiling takes what serving leaves.
const NICE: i32 = 19;

/// Address space of the program and its libraries.
const PROGRAM_BYTES: u64 = 1 << 30;

/// Address space that a thread takes without using it: an arena of glibc's allocator (64 MiB, aligned to as much) and a
/// stack.
const RESERVED_BYTES_PER_THREAD: u64 = 160 << 20;

/// Runs this process as the compiler that [`compile`](super::compile()) talks to: a job and a component on stdin, machine
/// code on stdout, progress and errors on stderr. For a hidden subcommand. It bounds the whole process for good.
pub fn child_main() -> ExitCode {
    if run(io::stdin(), io::stdout(), io::stderr()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// [`child_main`] with its three streams; whether it compiled.
pub(super) fn run(input: impl Read + Send + 'static, mut output: impl Write, mut events: impl Write) -> bool {
    let done = work(BufReader::new(input), &mut output, &mut events);
    let event = match done {
        Ok(()) => Event::Done,
        Err(error) => Event::Failed(Failure::from(error)),
    };
    // If nobody hears it, there is no parent that could use the machine code.
    tell(&mut events, &event).is_ok() && event == Event::Done
}

fn work(
    mut input: BufReader<impl Read + Send + 'static>,
    output: &mut impl Write,
    events: &mut impl Write,
) -> Result<(), CompileError> {
    let job = read_job(&mut input)?;
    bound_self(&job).map_err(|error| internal("cannot bound itself", &error.into()))?;
    tell(events, &Event::Phase(Phase::Reading))?;
    let component = read_component(&mut input, job.component_bytes)?;
    exit_with_parent(input)?;
    tell(events, &Event::Phase(Phase::Checking))?;
    check(&component)?;
    tell(events, &Event::Phase(Phase::Compiling))?;
    let engine =
        compiling_engine(job.engine).map_err(|error| CompileError::Internal(format!("{error:#}")))?;
    let machine_code = precompile(&engine, &component)?;
    tell(events, &Event::Phase(Phase::Writing))?;
    output
        .write_all(&machine_code)
        .and_then(|()| output.flush())
        .map_err(|error| internal("cannot write machine code", &error))
}

fn read_job(input: &mut impl BufRead) -> Result<Job, CompileError> {
    let mut line = String::new();
    input
        .take(JOB_BYTES_MAX)
        .read_line(&mut line)
        .map_err(|error| internal("cannot read its job", &error))?;
    serde_json::from_str(&line).map_err(|error| internal("cannot read its job", &error.into()))
}

/// Gives up what compiling does not need, for good: soft and hard limits alike.
fn bound_self(job: &Job) -> rustix::io::Result<()> {
    // The bound on data is the true one: it counts what can be written to. Address space is the backstop, with room for
    // the program itself and for what the allocator reserves for each thread and does not use.
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    bound(Resource::Data, job.memory_bytes)?;
    bound(Resource::As, job.memory_bytes + PROGRAM_BYTES + threads * RESERVED_BYTES_PER_THREAD)?;
    // One second between soft and hard limit: SIGXCPU names the cause, SIGKILL would not.
    let hard = getrlimit(Resource::Cpu).maximum.unwrap_or(u64::MAX).min(job.cpu_seconds.saturating_add(1));
    setrlimit(Resource::Cpu, Rlimit { current: Some(job.cpu_seconds.min(hard)), maximum: Some(hard) })?;
    bound(Resource::Core, 0)?;
    bound(Resource::Fsize, 0)?;
    nice(NICE)?;
    Ok(())
}

/// Lowers a limit to `value`; one that is lower already stays.
fn bound(resource: Resource, value: u64) -> rustix::io::Result<()> {
    let value = getrlimit(resource).maximum.map_or(value, |maximum| maximum.min(value));
    setrlimit(resource, Rlimit { current: Some(value), maximum: Some(value) })
}

fn read_component(input: &mut impl Read, bytes: u64) -> Result<Vec<u8>, CompileError> {
    let mut component = Vec::new();
    input
        .take(bytes)
        .read_to_end(&mut component)
        .map_err(|error| internal("cannot read the component", &error))?;
    if (component.len() as u64) < bytes {
        return Err(CompileError::Internal(format!(
            "the component ended after {} of {bytes} bytes",
            component.len()
        )));
    }
    Ok(component)
}

/// Ends this process when stdin does: the parent holds the other end for as long as it wants the result, and the kernel
/// closes it however the parent dies.
fn exit_with_parent(mut input: impl Read + Send + 'static) -> Result<(), CompileError> {
    let watch = move || {
        let _ = io::copy(&mut input, &mut io::sink());
        std::process::exit(1);
    };
    let started = std::thread::Builder::new().name("parent-watch".into()).spawn(watch);
    started.map(drop).map_err(|error| internal("cannot watch its parent", &error))
}

fn tell(events: &mut impl Write, event: &Event) -> Result<(), CompileError> {
    let line = serde_json::to_string(event).expect("numbers and strings always serialise") + "\n";
    events.write_all(line.as_bytes()).map_err(|error| internal("cannot report", &error))
}

fn internal(doing: &str, error: &io::Error) -> CompileError {
    // Starting a thread without memory for its stack fails with `WouldBlock`.
    if matches!(error.kind(), io::ErrorKind::OutOfMemory | io::ErrorKind::WouldBlock) {
        return CompileError::OutOfMemory { limit: 0 };
    }
    CompileError::Internal(format!("it {doing}: {error}"))
}
