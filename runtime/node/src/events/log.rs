//! A line of the log: a request that ended, or something that a guest wrote.

use serde::{Deserialize, Serialize};
use std::time::{SystemTime, UNIX_EPOCH};
use utoipa::ToSchema;

/// Longest text of a client's or a guest's choosing in the closing line of a request, in bytes.
const TEXT_BYTES_MAX: usize = 1 << 10;

/// How important a line is; what is more important is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Level {
    /// A request failed: the guest trapped, or a limit was reached.
    Error = 1,
    /// A guest wrote to stderr, or more than it may.
    Warn = 2,
    /// A request ended well, or a guest wrote to stdout.
    Info = 3,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LogEvent {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// How important it is.
    pub level: Level,
    /// Name of the function.
    pub function: String,
    /// Number of its version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// Id of the request.
    pub request_id: String,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What a line tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum What {
    /// A request ended.
    Request(RequestLine),
    /// A guest wrote a line.
    Guest(GuestLine),
}

/// How a request ended and what it used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RequestLine {
    /// Method of the request.
    pub method: String,
    /// Path of the request, without its query; a long one is shortened.
    pub path: String,
    /// Status that was sent.
    pub status: u16,
    /// How the invocation ended.
    #[schema(example = "ok")]
    pub outcome: String,
    /// How the isolate came to be.
    #[schema(example = "fresh")]
    pub phase: String,
    /// Microseconds from arrival to the end.
    pub wall_us: u64,
    /// Microseconds from arrival to admission.
    pub queue_us: u64,
    /// Microseconds until the isolate was ready.
    pub start_us: u64,
    /// Microseconds that the guest was executed.
    pub cpu_us: u64,
    /// Instructions executed, when the meter is fuel.
    pub fuel: Option<u64>,
    /// Most bytes of memory that the isolate held.
    pub memory_peak: u64,
    /// Bytes of the response body.
    pub response_bytes: u64,
    /// Outbound requests started.
    pub subrequests: u32,
    /// What went wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A line that a guest wrote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct GuestLine {
    /// Where to.
    pub stream: Stream,
    /// The line, without its end.
    pub message: String,
    /// Bytes that the invocation wrote beyond `log_bytes`, on its last line.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub dropped_bytes: u64,
}

/// Where a guest wrote to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// Standard output; `console.log` and its like.
    Stdout,
    /// Standard error; `console.error` and `console.warn`.
    Stderr,
}

impl LogEvent {
    /// Bytes of memory it takes, about.
    pub(super) fn weight(&self) -> usize {
        let texts = match &self.what {
            What::Request(line) => {
                let detail = line.detail.as_ref().map_or(0, String::len);
                line.method.len() + line.path.len() + line.outcome.len() + line.phase.len() + detail
            }
            What::Guest(line) => line.message.len(),
        };
        size_of::<Self>() + self.function.len() + self.request_id.len() + texts
    }

    /// The present, in milliseconds since 1970.
    pub fn now() -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }
}

/// The beginning of a text that may be of any length.
pub fn shortened(text: &str) -> String {
    match text.get(..text.floor_char_boundary(TEXT_BYTES_MAX)) {
        Some(head) if head.len() < text.len() => format!("{head}…"),
        _ => text.to_owned(),
    }
}

fn is_zero(bytes: &u64) -> bool {
    *bytes == 0
}
