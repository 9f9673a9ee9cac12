//! How an invocation ended, and what it used.

use crate::evidence::Evidence;
use crate::version::StartPhase;
use std::time::Duration;

/// How one invocation ended. `runtime/node` has the one table that maps an outcome to a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The handler returned and its response was complete.
    Ok,
    /// The guest trapped, panicked or called exit.
    GuestTrap,
    /// The handler returned without setting a response.
    NoResponse,
    /// The response the guest set cannot be sent: bad status, error code, content-length that does not hold.
    BadResponse,
    /// Fuel or CPU time was used up, or the host-call budget was.
    LimitCpu,
    /// Memory, table, handle or host-buffer limit.
    LimitMemory,
    /// The wall clock ran out.
    LimitTime,
    /// The response body grew past `response_body`.
    LimitResponse,
    /// The client left before the response was complete.
    ClientGone,
    /// The machine code of the version is missing, was altered, or cannot be instantiated.
    Unavailable,
    /// No isolate could be made because every slot of the node is taken.
    Overloaded,
}

impl Outcome {
    /// The word for logs and metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Ok => "ok",
            Outcome::GuestTrap => "guest_trap",
            Outcome::NoResponse => "guest_no_response",
            Outcome::BadResponse => "guest_bad_response",
            Outcome::LimitCpu => "limit_cpu",
            Outcome::LimitMemory => "limit_memory",
            Outcome::LimitTime => "limit_time",
            Outcome::LimitResponse => "limit_response",
            Outcome::ClientGone => "client_gone",
            Outcome::Unavailable => "deployment_unavailable",
            Outcome::Overloaded => "overloaded",
        }
    }
}

/// What one invocation did and used; given to the caller once, when the isolate is done with the request.
#[derive(Clone, Debug)]
pub struct Report {
    /// How it ended.
    pub outcome: Outcome,
    /// Status of the head the guest sent, if it got that far.
    pub status: Option<http::StatusCode>,
    /// How the isolate came to be.
    pub phase: StartPhase,
    /// Time until the isolate was ready for the request.
    pub start: Duration,
    /// Time from the start of the handler to its end, waiting included.
    pub handler: Duration,
    /// Time the handler was actually being executed on the thread.
    pub cpu: Duration,
    /// Instructions executed, when the meter is fuel.
    pub fuel: Option<u64>,
    /// Most bytes of memory the isolate held, tables and host buffers included.
    pub memory_peak: u64,
    /// Bytes of the request body that the guest was given.
    pub request_bytes: u64,
    /// Bytes of the response body.
    pub response_bytes: u64,
    /// Outbound requests started.
    pub subrequests: u32,
    /// What went wrong, for the log; never for the client.
    pub detail: Option<String>,
    /// What else can be learnt of it; of an invocation that did not end well.
    pub evidence: Option<Evidence>,
}

/// An invocation that ended before a response head existed.
#[derive(Clone, Debug, thiserror::Error)]
#[error("invocation ended with {}", outcome.as_str())]
pub struct Failure {
    /// How it ended; never [`Outcome::Ok`].
    pub outcome: Outcome,
}
