//! What functions use, counted: one record of every invocation, added up until it is in the ledger.
//!
//! ```text
//! a process that serves   Meter ── take ──> VersionUsage ─┐ in its sample, each second
//! the supervisor                        Pending ── add ───┘ ── take ──> rows ── data::Records (the ledger)
//! ```
//!
//! Each step gives away what it has and keeps nothing of it, so nothing is counted twice; what a process has not given away
//! when it is killed is lost. The ledger knows each batch of rows by a number and takes it once.

mod meter;
mod pending;

pub use meter::{Meter, Meters};
pub use pending::{PENDING_ROWS_MAX, Pending};

use isolet_isolate::outcome::{Outcome, Report};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Milliseconds of a minute, by which usage is kept.
pub const MINUTE_MILLIS: i64 = 60_000;

/// How many figures [`Used`] has.
pub const FIGURES: usize = 9;

/// Where sums stop on their way to the ledger: far beyond what a node uses meanwhile, whatever a process says of itself.
pub const FIGURE_MAX: u64 = 1 << 53;

/// What made an invocation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Trigger {
    /// A request from outside.
    Http,
    /// Another function.
    Service,
}

/// What invocations used, added up. Times and memory are rounded invocation by invocation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Used {
    /// Invocations.
    pub requests: u64,
    /// Those that ended by a fault of the function or at one of its limits; not those whose client left.
    pub failed: u64,
    /// Instructions, of functions metered by fuel.
    pub fuel: u64,
    /// Microseconds in which the handler was executed.
    pub cpu_us: u64,
    /// Microseconds from arrival to the end, waiting included.
    pub wall_us: u64,
    /// Bytes × seconds: the most memory that the isolate held, times how long the handler had it.
    pub memory_byte_seconds: u64,
    /// Bytes of request bodies that the function was given.
    pub bytes_in: u64,
    /// Bytes of response bodies.
    pub bytes_out: u64,
    /// Requests that the function made, to other functions too.
    pub subrequests: u64,
}

/// What invocations of one version, made in one way, used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionUsage {
    /// Name of the function.
    pub function: String,
    /// Number of the version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// What made the invocations.
    pub trigger: Trigger,
    /// What they used.
    pub used: Used,
}

/// A row on its way to the ledger.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UsageKey {
    /// Name of the function.
    pub function: String,
    /// Number of the version.
    pub version: u32,
    /// What made the invocations.
    pub trigger: Trigger,
    /// When the minute began, in milliseconds since the epoch.
    pub at: i64,
}

/// What the ledger says of one version in one stretch of time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct UsageRow {
    /// When the stretch began, in milliseconds since the epoch.
    pub at: i64,
    /// How long it is. Where only days are kept any more, it is a day, whatever was asked for.
    pub seconds: i64,
    /// Name of the function.
    #[schema(example = "shop")]
    pub function: String,
    /// Number of the version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// What made the invocations.
    pub trigger: Trigger,
    /// What they used.
    #[serde(flatten)]
    pub used: Used,
}

impl Trigger {
    /// All of them, each at the place that its number says.
    pub const ALL: [Trigger; 2] = [Trigger::Http, Trigger::Service];

    /// The word for ledger, API and tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Trigger::Http => "http",
            Trigger::Service => "service",
        }
    }

    /// The trigger of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trigger| trigger.as_str() == word)
    }
}

impl Used {
    /// What one invocation used that took `wall` from arrival to end.
    pub fn by(report: &Report, wall: Duration) -> Self {
        let failed = !matches!(report.outcome, Outcome::Ok | Outcome::ClientGone);
        let byte_nanos = u128::from(report.memory_peak).saturating_mul(report.handler.as_nanos());
        Used {
            requests: 1,
            failed: failed.into(),
            fuel: report.fuel.unwrap_or_default(),
            cpu_us: rounded(report.cpu.as_nanos(), 1_000),
            wall_us: rounded(wall.as_nanos(), 1_000),
            memory_byte_seconds: rounded(byte_nanos, 1_000_000_000),
            bytes_in: report.request_bytes,
            bytes_out: report.response_bytes,
            subrequests: report.subrequests.into(),
        }
    }

    /// The sum of both; each figure stops at [`FIGURE_MAX`].
    pub fn plus(self, more: Self) -> Self {
        let mut sums = self.to_array();
        for (sum, more) in sums.iter_mut().zip(more.to_array()) {
            *sum = sum.saturating_add(more).min(FIGURE_MAX);
        }
        Self::from_array(sums)
    }

    /// The figures in the order of the fields.
    pub fn to_array(self) -> [u64; FIGURES] {
        let Used {
            requests,
            failed,
            fuel,
            cpu_us,
            wall_us,
            memory_byte_seconds,
            bytes_in,
            bytes_out,
            subrequests,
        } = self;
        [requests, failed, fuel, cpu_us, wall_us, memory_byte_seconds, bytes_in, bytes_out, subrequests]
    }

    /// The opposite of [`Used::to_array`].
    pub fn from_array(figures: [u64; FIGURES]) -> Self {
        let [requests, failed, fuel, cpu_us, wall_us, memory_byte_seconds, bytes_in, bytes_out, subrequests] =
            figures;
        Used {
            requests,
            failed,
            fuel,
            cpu_us,
            wall_us,
            memory_byte_seconds,
            bytes_in,
            bytes_out,
            subrequests,
        }
    }
}

/// `value / unit`, to the nearest whole number.
fn rounded(value: u128, unit: u128) -> u64 {
    u64::try_from(value.saturating_add(unit / 2) / unit).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
