//! Compiles components to machine code in a child process that can be killed, with bounded memory, time and size.
//!
//! Compiling is the cheapest attack on a node: a few kilobytes can ask for minutes and gigabytes. So the component first
//! passes [`complexity`], and the compiler runs in a process of its own that bounds itself before it reads the first
//! byte of the component: memory, CPU time, no core dumps, no files, lowest priority. The parent kills it when the wall
//! clock runs out or nobody waits any more. The child gets an empty environment and three pipes.

mod process;
mod child;
mod protocol;
mod split;
pub mod complexity;
pub mod inspect;
pub mod imports;

pub use child::child_main;
pub use process::compile;
pub use protocol::Phase;
pub use split::{MARK as SNAPSHOT_MARK, Split, split};

use crate::engine::EngineKind;
use inspect::InspectError;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;
use wasmtime::Engine;

/// The executable that becomes the compiler by calling [`child_main`].
#[derive(Clone, Debug)]
pub struct CompilerCommand {
    /// Absolute path.
    pub program: PathBuf,
    /// Arguments that select the compiler.
    pub args: Vec<OsString>,
}

/// Bounds of one compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileLimits {
    /// Memory of the child (RLIMIT_DATA; RLIMIT_AS as a backstop). Default 2 GiB: a 13 MB JavaScript component needs
    /// between 256 and 512 MiB on two cores, and a little more for each further core.
    pub memory_bytes: u64,
    /// CPU time of the child over all threads, in seconds (RLIMIT_CPU). Default 120: a 13 MB JavaScript component needs
    /// about 15. This is the bound that ends a component made to be slow.
    pub cpu_seconds: u64,
    /// Time from start to finish. Default 5 minutes: the child has the lowest priority, and on a node whose cores are all
    /// busy the same component took 80 s.
    pub wall: Duration,
    /// Bytes of the component. Default 64 MiB.
    pub input_bytes: u64,
    /// Bytes of the machine code, about three times the component. Default 256 MiB.
    pub output_bytes: u64,
}

impl Default for CompileLimits {
    fn default() -> Self {
        CompileLimits {
            memory_bytes: 2 << 30,
            cpu_seconds: 120,
            wall: Duration::from_secs(300),
            input_bytes: 64 << 20,
            output_bytes: 256 << 20,
        }
    }
}

/// How far a compilation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompileProgress {
    /// What the child does.
    pub phase: Phase,
    /// Bytes of the component that the child has taken.
    pub bytes_read: u64,
    /// Bytes of the component.
    pub bytes_total: u64,
    /// Bytes of machine code received.
    pub bytes_written: u64,
    /// Time since the start.
    pub elapsed: Duration,
}

/// Why a component was not compiled.
#[derive(Debug, thiserror::Error)]
pub enum CompileError {
    /// It is no component.
    #[error("{0}")]
    NotAComponent(InspectError),
    /// It is damaged, ill-typed, or uses what the engine does not support.
    #[error("the component is invalid{}: {reason}", at(.offset))]
    Invalid {
        /// What is wrong.
        reason: String,
        /// Where in the binary, if known.
        offset: Option<u64>,
    },
    /// Its shape would cost the compiler too much; see [`complexity`].
    #[error("the component is too complex to compile: {found} {what}, at most {limit} are allowed")]
    TooComplex {
        /// What there is too much of.
        what: String,
        /// How much there is.
        found: u64,
        /// How much is allowed.
        limit: u64,
    },
    /// The component or its machine code is too large.
    #[error("the {what} is too large: {bytes} bytes, at most {limit} are allowed")]
    TooLarge {
        /// `component` or `machine code`.
        what: &'static str,
        /// How large it is, or how much there was when the limit was passed.
        bytes: u64,
        /// How large it may be.
        limit: u64,
    },
    /// Time ran out.
    #[error(
        "compiling took longer than {limit:?} of {clock} time; the component is too complex or the node too busy"
    )]
    TimedOut {
        /// `wall clock` or `CPU`.
        clock: &'static str,
        /// The bound.
        limit: Duration,
    },
    /// Memory ran out.
    #[error("compiling needs more than {limit} bytes of memory; the component is too complex")]
    OutOfMemory {
        /// The bound.
        limit: u64,
    },
    /// Someone else ended the child, such as the kernel when the machine runs out of memory.
    #[error("the compiler was killed by signal {signal}{}", quoted(.said))]
    Killed {
        /// Number of the signal.
        signal: i32,
        /// The last words of the child, if any.
        said: String,
    },
    /// The child could not be started.
    #[error("cannot start the compiler {program:?}")]
    Spawn {
        /// What was started.
        program: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// A fault of the host.
    #[error("the compiler failed: {0}")]
    Internal(String),
}

/// Compiles in this process, unbounded: for tests and benches, whose components are their own.
///
/// # Errors
/// It is no component, or invalid, or too complex.
pub fn compile_in_process(engine: &Engine, component: &[u8]) -> Result<Vec<u8>, CompileError> {
    check(component)?;
    precompile(engine, component)
}

/// What is checked before the engine sees a component.
fn check(component: &[u8]) -> Result<(), CompileError> {
    if !split::is_engine(component) {
        inspect::require_component(component)?;
    }
    complexity::check(component)
}

/// Validates and compiles: a component, or the core module that components share.
fn precompile(engine: &Engine, component: &[u8]) -> Result<Vec<u8>, CompileError> {
    let compiled = if split::is_engine(component) {
        engine.precompile_module(component)
    } else {
        engine.precompile_component(component)
    };
    compiled.map_err(|error| {
        if error.is::<wasmtime::error::OutOfMemory>() {
            return CompileError::OutOfMemory { limit: 0 };
        }
        // Wasmtime tells some faults with their place and some as text; validating alone finds the place of most.
        match wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all())
            .validate_all(component)
        {
            Err(invalid) => InspectError::from(invalid).into(),
            Ok(_) => CompileError::Invalid { reason: format!("{error:#}"), offset: None },
        }
    })
}

impl From<InspectError> for CompileError {
    fn from(error: InspectError) -> Self {
        match error {
            InspectError::Invalid { reason, offset } => {
                CompileError::Invalid { reason, offset: Some(offset) }
            }
            other => CompileError::NotAComponent(other),
        }
    }
}

fn at(offset: &Option<u64>) -> String {
    offset.map(|offset| format!(" at byte {offset:#x}")).unwrap_or_default()
}

fn quoted(said: &str) -> String {
    if said.is_empty() { String::new() } else { format!(": {said}") }
}

#[cfg(test)]
mod tests;
