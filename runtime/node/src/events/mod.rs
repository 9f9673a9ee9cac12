//! What happens in a process that serves, on its way to whoever wants to know.
//!
//! ```text
//! a process that serves   Outbox ── batch ──> Batch ─┐ over the control channel
//! the supervisor                             Logs ── add ── a queue for each follower, and the latest lines
//! ```
//!
//! Nothing on this way waits: where there is no room, events are dropped and counted. A process sends lines of its log
//! only as far as somebody follows them, see [`Follow`].

mod filter;
mod log;
mod logs;
mod outbox;
mod queue;
mod tap;
mod throttle;

pub use filter::{LogFilter, Statuses};
pub use log::{GuestLine, Level, LogEvent, RequestLine, Stream, What, shortened};
pub use logs::{FOLLOWERS_MAX, Following, Logs, TooManyFollowers};
pub use outbox::{Batch, EVENTS_MAX, Inbox, Outbox, outbox};
pub use queue::{Entry, News};
pub use tap::{Follow, STANDING};
pub use throttle::Throttle;

use crate::post_mortem::PostMortem;
use crate::traces::TracedRequest;
use serde::{Deserialize, Serialize};

/// Something that happened in a process that serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "nearly all are lines, and as many as wait are bounded")]
pub enum Event {
    /// A line of the log.
    Log(LogEvent),
    /// An invocation that did not end well was looked into.
    PostMortem(Box<PostMortem>),
    /// A request that was recorded, with all that its trace tells of it.
    Trace(Box<TracedRequest>),
}

#[cfg(test)]
mod tests;
