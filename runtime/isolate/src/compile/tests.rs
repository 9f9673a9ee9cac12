//! Tests of the compiler child: the test program, started again, plays the child.

use super::*;
use crate::version::{Abi, Meter};
use inspect::to_binary;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use std::cell::RefCell;

const KIND: EngineKind = EngineKind { abi: Abi::P2, meter: Meter::Fuel };

/// Set in the environment of the child alone.
const CHILD: &str = "ISOLET_COMPILE_TEST_CHILD";

/// A component within every bound of [`complexity`] that takes the compiler long: many locals alive across many loops.
fn slow_component() -> Vec<u8> {
    let functions = "(func".to_owned()
        + " (local i32)".repeat(1_000).as_str()
        + &"loop ".repeat(1_000)
        + &(0..1_000)
            .map(|n| format!("(local.set {n} (i32.add (local.get {}) (local.get {n})))", (n + 1) % 1_000))
            .collect::<String>()
        + &"(br_if 0 (local.get 0)) end ".repeat(1_000)
        + ")";
    to_binary(format!("(component (core module {}))", functions.repeat(8)).as_bytes())
        .expect("text")
        .into_owned()
}

fn shell(script: &str) -> CompilerCommand {
    let exe = std::env::current_exe().expect("the test program has a path");
    let args = vec!["-c".into(), script.into(), exe.into_os_string()];
    CompilerCommand { program: "/bin/sh".into(), args }
}

/// The test program as the child. The test harness writes to stdout too, so the machine code takes descriptor 3.
fn child() -> CompilerCommand {
    shell(&format!("{CHILD}=1 exec \"$0\" --exact compile::tests::child_entry --nocapture 3>&1 1>/dev/null"))
}

#[test]
fn child_entry() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let output = std::fs::File::options().write(true).open("/proc/self/fd/3").expect("the parent's pipe");
    let compiled = child::run(std::io::stdin(), output, std::io::stderr());
    std::process::exit(if compiled { 0 } else { 1 });
}

fn run(
    command: &CompilerCommand,
    limits: &CompileLimits,
    component: &[u8],
    progress: impl FnMut(CompileProgress),
) -> Result<Vec<u8>, CompileError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(compile(command, limits, KIND, component, progress))
}

fn error(command: &CompilerCommand, limits: &CompileLimits, component: &[u8]) -> CompileError {
    run(command, limits, component, |_| ()).expect_err("it must fail")
}

#[test]
fn the_child_compiles_what_this_process_would() {
    let component = to_binary(b"(component (core module (func (export \"f\"))))").expect("text");
    let mut seen = Vec::new();
    let code = run(&child(), &CompileLimits::default(), &component, |progress| seen.push(progress))
        .expect("compiles");
    let engine = crate::engine::compiling_engine(KIND).expect("engine");
    assert_eq!(code, compile_in_process(&engine, &component).expect("compiles"));
    assert!(seen.is_sorted_by_key(|progress| (progress.phase, progress.bytes_read, progress.bytes_written)));
    let last = seen.last().expect("at least one report");
    assert_eq!((last.bytes_read, last.bytes_total), (component.len() as u64, component.len() as u64));
    assert_eq!((last.bytes_written, last.phase), (code.len() as u64, Phase::Writing));
}

#[test]
fn faults_of_the_component_are_named() {
    let binary = |text: &str| to_binary(text.as_bytes()).expect("text").into_owned();
    let mut damaged = binary("(component (core module (func)))");
    damaged.truncate(damaged.len() - 2);
    let ill_typed = binary("(component (core module (func (result i32))))");
    let complex = binary(&format!("(component (core module (func (local{}))))", " i32".repeat(10_001)));
    let cases: [(&[u8], &str); 6] = [
        (&binary("(module)"), "this is a core module, not a component; compile for `wasm32-wasip2`"),
        (b"garbage", "this is not WebAssembly"),
        (b"", "this is not WebAssembly"),
        (&damaged, "the component is invalid at byte 0x"),
        (&ill_typed, "the component is invalid at byte 0x"),
        (&complex, "the component is too complex to compile: 10001 locals in one function, at most 10000"),
    ];
    for (component, wanted) in cases {
        let error = error(&child(), &CompileLimits::default(), component);
        assert!(error.to_string().starts_with(wanted), "{error}, not {wanted}");
    }
}

#[test]
fn sizes_are_bounded_at_the_byte() {
    let component = to_binary(b"(component (core module (func (export \"f\"))))").expect("text");
    let bytes = component.len() as u64;
    let limited =
        |input_bytes, output_bytes| CompileLimits { input_bytes, output_bytes, ..CompileLimits::default() };
    let code =
        run(&child(), &limited(bytes, 1 << 20), &component, |_| ()).expect("at the limit").len() as u64;
    run(&child(), &limited(bytes, code), &component, |_| ()).expect("at both limits");
    let too_large = error(&child(), &limited(bytes - 1, code), &component);
    assert!(
        matches!(too_large, CompileError::TooLarge { what: "component", bytes: found, .. } if found == bytes)
    );
    let too_large = error(&child(), &limited(bytes, code - 1), &component);
    assert!(matches!(too_large, CompileError::TooLarge { what: "machine code", .. }), "{too_large}");
}

#[test]
fn cpu_time_runs_out() {
    let limits = CompileLimits { cpu_seconds: 1, ..CompileLimits::default() };
    let error = error(&child(), &limits, &slow_component());
    assert!(matches!(error, CompileError::TimedOut { clock: "CPU", .. }), "{error}");
}

#[test]
fn memory_runs_out() {
    for memory_bytes in [8 << 20, 48 << 20] {
        let limits = CompileLimits { memory_bytes, ..CompileLimits::default() };
        let error = error(&child(), &limits, &slow_component());
        assert!(matches!(error, CompileError::OutOfMemory { limit } if limit == memory_bytes), "{error}");
    }
}

#[test]
fn a_child_that_hangs_is_killed_by_the_wall_clock() {
    let limits = CompileLimits { wall: Duration::from_millis(50), ..CompileLimits::default() };
    let error = error(&shell("exec sleep 600"), &limits, b"");
    assert!(matches!(error, CompileError::TimedOut { clock: "wall clock", .. }), "{error}");
}

#[test]
fn a_child_that_misbehaves_is_the_hosts_fault() {
    let cases = [
        ("kill -9 $$", "the compiler was killed by signal 9"),
        ("echo 'stack overflow' >&2; kill -6 $$", "the compiler was killed by signal 6: stack overflow"),
        ("echo lost >&2; exit 3", "the compiler failed: it ended with exit status: 3: lost"),
        ("echo code", "the compiler failed: it ended with exit status: 0"),
        ("echo '\"done\"' >&2", "the compiler failed: it ended with exit status: 0"),
        ("echo code; echo '\"done\"' >&2; exit 1", "the compiler failed: it ended with exit status: 1"),
        ("echo 'memory allocation of 9 bytes failed' >&2; kill -6 $$", "compiling needs more than"),
    ];
    for (script, wanted) in cases {
        let error = error(&shell(script), &CompileLimits::default(), b"component");
        assert!(error.to_string().starts_with(wanted), "{error}, not {wanted}");
    }
    let missing = CompilerCommand { program: "/nonexistent/compiler".into(), args: Vec::new() };
    let error = error(&missing, &CompileLimits::default(), b"");
    assert!(matches!(error, CompileError::Spawn { .. }), "{error}");
}

#[test]
fn a_child_that_floods_stderr_is_heard_up_to_a_bound() {
    let error =
        error(&shell("head -c 9000000 /dev/zero | tr '\\0' x >&2; exit 1"), &CompileLimits::default(), b"");
    assert!(error.to_string().len() < 1_000, "{} bytes", error.to_string().len());
}

#[test]
fn dropping_the_future_kills_the_child() {
    let pid = RefCell::new(None);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(async {
        let (told, heard) = tokio::sync::oneshot::channel();
        let folder = tempfile::tempdir().expect("folder");
        let file = folder.path().join("pid");
        let mut told = Some(told);
        let look = |_| {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            if let Ok(found) = text.trim_end_matches('.').parse::<i32>()
                && text.ends_with('.')
                && let Some(told) = told.take()
            {
                // The descriptor is taken while the child surely lives.
                let found = Pid::from_raw(found).expect("a process id");
                let _ = told.send(pidfd_open(found, PidfdFlags::empty()).expect("it lives"));
            }
        };
        let command = shell(&format!("printf '%s.' $$ > {}; exec sleep 600", file.display()));
        let limits = CompileLimits::default();
        tokio::select! {
            result = compile(&command, &limits, KIND, b"", look) => unreachable!("it sleeps: {result:?}"),
            found = heard => *pid.borrow_mut() = Some(found.expect("told")),
        }
    });
    let pidfd = pid.borrow_mut().take().expect("told");
    // A process descriptor is readable once the process has ended.
    let ended = poll(&mut [PollFd::new(&pidfd, PollFlags::IN)], None).expect("polls");
    assert_eq!(ended, 1);
}

#[test]
fn the_child_ends_when_its_parent_does() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let slow = slow_component();
    let command = child();
    let mut process = Command::new(&command.program)
        .args(&command.args)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("starts");
    let limits = CompileLimits { cpu_seconds: 600, ..CompileLimits::default() };
    let mut stdin = process.stdin.take().expect("piped");
    stdin.write_all(protocol::Job::new(KIND, &slow, &limits).line().as_bytes()).expect("reads");
    stdin.write_all(&slow).expect("reads");
    drop(stdin);
    let status = process.wait().expect("ends");
    assert_eq!(status.code(), Some(1), "it left without a result");
}
