//! What is kept of an invocation that was ended at a limit, by a trap or for its response: all that somebody asks who has its
//! request id.
//!
//! Paths are kept because they say which part of a function failed. Of queries only the length is: they carry search words,
//! addresses and tokens far more often than they explain a fault. Header fields and bodies are not kept at all.

use isolet_isolate::version::Isolation;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Bytes that are kept of a path.
pub const PATH_BYTES_MAX: usize = 256;

/// Bytes that are kept of a method; those that have a meaning are shorter.
pub const METHOD_BYTES_MAX: usize = 32;

/// Bytes that are kept of what the engine says.
pub const DETAIL_BYTES_MAX: usize = 2 << 10;

/// Why and how one invocation was ended. It is kept as JSON and read by later releases: a field that one of them adds needs a
/// default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PostMortem {
    /// Id of the request. Those that a function makes to others have the id of the one that it serves.
    pub request_id: String,
    /// When it ended, in milliseconds since 1970.
    pub at: i64,
    /// Name of the function.
    #[schema(example = "shop")]
    pub function: String,
    /// Number of its version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// What made the invocation: `http` or `service`.
    #[schema(example = "http")]
    pub trigger: String,
    /// How it ended: `guest_trap`, `guest_no_response`, `guest_bad_response`, `limit_cpu`, `limit_memory`, `limit_time`,
    /// `limit_response` or `deployment_unavailable`.
    #[schema(example = "limit_cpu")]
    pub code: String,
    /// How far it had come.
    pub moment: Moment,
    /// Status that was sent.
    pub status: u16,
    /// What the engine says of it; empty when there is nothing more to say.
    pub detail: String,
    /// Method of the request.
    pub method: String,
    /// Path of the request; of a long one its beginning.
    pub path: String,
    /// Bytes of the query, which itself is not kept.
    pub query_bytes: u64,
    /// How requests share isolates.
    #[schema(value_type = String, example = "fresh")]
    pub isolation: Isolation,
    /// How the isolate came to be; absent when it did not start.
    #[schema(example = "fresh")]
    pub phase: Option<String>,
    /// What the guest was doing when it was stopped; absent when it failed by itself.
    pub stopped: Option<Stopped>,
    /// Number of the worker.
    pub worker: u32,
    /// Microseconds from arrival to admission.
    pub queue_us: u64,
    /// Microseconds until the isolate was ready.
    pub start_us: u64,
    /// Microseconds that the guest was executed.
    pub cpu_us: u64,
    /// Milliseconds from arrival to the end, and `timeout`.
    pub wall_ms: Measured,
    /// Instructions, and `fuel`; `startup_fuel` when it did not start. Absent where they are not counted.
    pub fuel: Option<Measured>,
    /// Milliseconds that the guest was executed, and `cpu`; absent where instructions are counted instead.
    pub cpu_ms: Option<Measured>,
    /// Bytes of memory at the most, and `memory`.
    pub memory_bytes: Measured,
    /// Bytes of the response body that were sent, and `response_body`.
    pub response_bytes: Measured,
    /// Requests that the guest made, and `subrequests`.
    pub subrequests: Measured,
    /// Where it was when it failed, innermost first; empty when it was stopped from outside.
    pub backtrace: Vec<Frame>,
    /// Whether there were more calls than `backtrace` has.
    pub is_deeper: bool,
    /// The last lines that the guest wrote, the oldest first.
    pub log: Vec<LogLine>,
    /// How many more invocations of the version failed before, since the last one that is told of: of a storm, only some are.
    pub left_out: u64,
}

/// A figure beside its limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Measured {
    /// What was used; absent when it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<u64>,
    /// What may be.
    pub limit: u64,
}

/// How far an invocation had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// The isolate had not started.
    Start,
    /// Nothing was sent; the client got a problem.
    Handler,
    /// The head was sent; the response was cut.
    Response,
    /// The client had the whole response already.
    AfterResponse,
}

/// What a guest was doing when it was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stopped {
    /// It executed.
    Computing,
    /// It waited: for a timer, a body or an answer to a request of its own.
    Waiting,
}

/// A call that had not returned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Frame {
    /// Name of the function as its source has it; absent when the component was built without names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "shop::cart::add")]
    pub function: Option<String>,
    /// Its number in its module.
    pub index: u32,
    /// Name of the core module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// Where in the binary of that module it was, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
}

/// A line that a guest wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LogLine {
    /// `stdout` or `stderr`.
    #[schema(example = "stderr")]
    pub stream: String,
    /// Its text; of a long line its beginning.
    pub text: String,
}

/// The beginning of a text, at most `bytes` of it and whole characters only.
pub fn beginning(text: &str, bytes: usize) -> &str {
    text.get(..text.floor_char_boundary(bytes)).unwrap_or_default()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// One with nothing special about it.
    pub(crate) fn post_mortem() -> PostMortem {
        let measured = Measured { used: Some(1), limit: 2 };
        PostMortem {
            request_id: "r1".to_owned(),
            at: 1_700_000_000_000,
            function: "shop".to_owned(),
            version: 3,
            trigger: "http".to_owned(),
            code: "guest_trap".to_owned(),
            moment: Moment::Handler,
            status: 500,
            detail: "wasm trap".to_owned(),
            method: "GET".to_owned(),
            path: "/cart".to_owned(),
            query_bytes: 0,
            isolation: Isolation::Fresh,
            phase: Some("fresh".to_owned()),
            stopped: None,
            worker: 0,
            queue_us: 1,
            start_us: 2,
            cpu_us: 3,
            wall_ms: measured,
            fuel: Some(measured),
            cpu_ms: None,
            memory_bytes: measured,
            response_bytes: measured,
            subrequests: measured,
            backtrace: vec![Frame {
                function: Some("shop::add".to_owned()),
                index: 1,
                module: None,
                offset: Some(9),
            }],
            is_deeper: false,
            log: vec![LogLine { stream: "stderr".to_owned(), text: "no luck".to_owned() }],
            left_out: 0,
        }
    }

    #[test]
    fn texts_are_cut_between_characters() {
        for (text, bytes, left) in
            [("abc", 4, "abc"), ("abc", 3, "abc"), ("abc", 2, "ab"), ("aü", 2, "a"), ("ü", 0, "")]
        {
            assert_eq!(beginning(text, bytes), left);
        }
    }
}
