//! What parent and child say to each other.
//!
//! The parent writes one line of JSON, a [`Job`], to the child's stdin, then the component. It keeps the pipe open: its
//! end tells the child that the parent is gone. The child writes machine code to stdout, and one line of JSON for each
//! [`Event`] to stderr. Lines there that are no event are the last words of a child that dies (a panic, an allocation
//! that failed).

use super::{CompileError, CompileLimits};
use crate::compile::inspect::InspectError;
use crate::engine::EngineKind;
use serde::{Deserialize, Serialize};

/// What the child is to do and the bounds it sets itself.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Job {
    pub(super) engine: EngineKind,
    pub(super) component_bytes: u64,
    pub(super) memory_bytes: u64,
    pub(super) cpu_seconds: u64,
}

impl Job {
    pub(super) fn new(engine: EngineKind, component: &[u8], limits: &CompileLimits) -> Self {
        Job {
            engine,
            component_bytes: component.len() as u64,
            memory_bytes: limits.memory_bytes,
            cpu_seconds: limits.cpu_seconds,
        }
    }

    /// The job as the line that opens the child's stdin.
    pub(super) fn line(&self) -> String {
        let json = serde_json::to_string(self).expect("numbers and names always serialise");
        json + "\n"
    }
}

/// What the child is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Taking the component.
    Reading,
    /// Checking its shape.
    Checking,
    /// Validating it and generating machine code. By far the longest.
    Compiling,
    /// Handing the machine code over.
    Writing,
}

impl Phase {
    /// The word for progress bars.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Reading => "reading",
            Phase::Checking => "checking",
            Phase::Compiling => "compiling",
            Phase::Writing => "writing",
        }
    }
}

/// One line of the child's stderr.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Event {
    /// A phase begins.
    Phase(Phase),
    /// The machine code is complete.
    Done,
    /// There will be none.
    Failed(Failure),
}

/// The errors that the child itself reports, in a form that crosses the pipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Failure {
    CoreModule,
    NotWasm,
    Invalid { reason: String, offset: Option<u64> },
    TooComplex { what: String, found: u64, limit: u64 },
    OutOfMemory,
    Internal(String),
}

/// Longest reason that crosses the pipe; names in a component can be 100,000 bytes long.
const REASON_CHARS_MAX: usize = 2_000;

impl Failure {
    pub(super) fn into_error(self, limits: &CompileLimits) -> CompileError {
        match self {
            Failure::CoreModule => CompileError::NotAComponent(InspectError::CoreModule),
            Failure::NotWasm => CompileError::NotAComponent(InspectError::NotWasm),
            Failure::Invalid { reason, offset } => CompileError::Invalid { reason, offset },
            Failure::TooComplex { what, found, limit } => CompileError::TooComplex { what, found, limit },
            Failure::OutOfMemory => CompileError::OutOfMemory { limit: limits.memory_bytes },
            Failure::Internal(reason) => CompileError::Internal(reason),
        }
    }
}

impl From<CompileError> for Failure {
    fn from(error: CompileError) -> Self {
        match error {
            CompileError::NotAComponent(InspectError::CoreModule) => Failure::CoreModule,
            CompileError::NotAComponent(InspectError::NotWasm) => Failure::NotWasm,
            CompileError::Invalid { reason, offset } => Failure::Invalid { reason: cut(&reason), offset },
            CompileError::TooComplex { what, found, limit } => Failure::TooComplex { what, found, limit },
            CompileError::OutOfMemory { .. } => Failure::OutOfMemory,
            other => Failure::Internal(cut(&other.to_string())),
        }
    }
}

fn cut(reason: &str) -> String {
    reason.chars().take(REASON_CHARS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_survives_the_pipe_as_one_line() {
        let events = [
            Event::Phase(Phase::Compiling),
            Event::Done,
            Event::Failed(Failure::CoreModule),
            Event::Failed(Failure::Invalid { reason: "two\nlines".to_owned(), offset: Some(9) }),
            Event::Failed(Failure::TooComplex { what: "functions".to_owned(), found: 2, limit: 1 }),
        ];
        for event in events {
            let line = serde_json::to_string(&event).expect("serialises");
            assert!(!line.contains('\n'), "{line}");
            assert_eq!(serde_json::from_str::<Event>(&line).expect("parses"), event);
        }
    }

    #[test]
    fn a_long_reason_is_cut() {
        let reason = "ä".repeat(REASON_CHARS_MAX + 1);
        let Failure::Invalid { reason, .. } = (CompileError::Invalid { reason, offset: None }).into() else {
            unreachable!("the variant stays");
        };
        assert_eq!(reason.chars().count(), REASON_CHARS_MAX);
    }
}
