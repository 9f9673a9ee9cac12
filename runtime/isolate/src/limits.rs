//! Every limit of one function: its name, default, floor, ceiling and the reason for them, in one table.
//!
//! A limit is set in the manifest (`[limits]`), never above its ceiling. The same numbers hold in `dev` and in `serve`.

use serde::{Deserialize, Serialize};
use std::time::Duration;

/// What a limit's value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Plain count: `fuel = 50_000_000`.
    Count,
    /// Bytes, written as `"128MiB"` or a number.
    Bytes,
    /// Milliseconds, written as `"30s"`, `"250ms"` or a number of milliseconds.
    Millis,
}

/// One row of [`LIMITS`].
#[derive(Clone, Copy, Debug)]
pub struct LimitInfo {
    /// Key under `[limits]`.
    pub name: &'static str,
    /// What the value counts.
    pub unit: Unit,
    /// Value when the manifest is silent.
    pub default: u64,
    /// Smallest value that makes sense.
    pub floor: u64,
    /// Largest value a manifest may ask for.
    pub ceiling: u64,
    /// Why the bound exists and why the default is what it is.
    pub reason: &'static str,
    field: fn(&mut Limits) -> &mut u64,
}

macro_rules! limits {
    ($($name:ident: $unit:ident, $default:expr, $floor:expr, $ceiling:expr, $reason:expr;)*) => {
        /// The limits of one function, each within its floor and ceiling (see [`LIMITS`] for units and reasons).
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Limits {
            $(#[doc = $reason] pub $name: u64,)*
        }

        impl Default for Limits {
            fn default() -> Self {
                Limits { $($name: $default,)* }
            }
        }

        /// Every limit a manifest can set, in the order the reference documents them.
        pub const LIMITS: &[LimitInfo] = &[
            $(LimitInfo {
                name: stringify!($name),
                unit: Unit::$unit,
                default: $default,
                floor: $floor,
                ceiling: $ceiling,
                reason: $reason,
                field: |limits| &mut limits.$name,
            },)*
        ];
    };
}

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;

limits! {
    fuel: Count, 50_000_000, 1_000, 100_000_000_000,
        "Instructions one request may execute with `meter = \"fuel\"`; the default is about 25 ms of work.";
    cpu: Millis, 50, 1, 5 * MINUTE,
        "Time one request may execute with `meter = \"epoch\"`, in ticks of 1 ms.";
    memory: Bytes, 128 * MIB, MIB, 2 * GIB,
        "Sum of all linear memories and tables of the isolate and of the buffers the host holds for it.";
    timeout: Millis, 30 * SECOND, 1, 15 * MINUTE,
        "Wall clock from admission to the last byte of the response; fuel stands still while a guest waits.";
    startup_fuel: Count, 50_000_000, 1_000, 10_000_000_000,
        "Instructions for instantiation: start functions and initialisers run before any request.";
    concurrency: Count, 256, 1, 10_000,
        "Invocations of the function in flight on the node; beyond it requests wait in the queue or get 429.";
    queue: Count, 64, 0, 10_000,
        "Requests that may wait for admission; a bound in length, so that nothing piles up.";
    queue_wait: Millis, 250, 0, 30 * SECOND,
        "Longest wait for admission; clients retry sooner than a long queue drains.";
    subrequests: Count, 50, 0, 1_000,
        "Outbound requests one invocation may start in total; stops amplification.";
    outbound_concurrency: Count, 6, 1, 64,
        "Outbound requests of one invocation in flight at once; as many as browsers and Workers allow.";
    request_body: Bytes, 100 * MIB, 0, 5 * GIB,
        "Bytes of a request body; a larger one is answered 413.";
    response_body: Bytes, GIB, 0, 64 * GIB,
        "Bytes of a response body; past it the response is cut.";
    log_bytes: Bytes, 256 * KIB, 0, 16 * MIB,
        "Bytes of stdout and stderr one invocation may log; the rest is counted and dropped.";
    host_calls: Count, 100_000, 100, 10_000_000,
        "Calls from guest to host in one invocation; host work is not metered by fuel.";
    handles: Count, 1_024, 16, 65_536,
        "Resources (bodies, streams, pollables, fields) an isolate may hold at once.";
    grace: Millis, 5 * SECOND, 0, 5 * MINUTE,
        "How long a guest may go on after its response is complete (`waitUntil`), within its other limits.";
}

/// Why a value was refused for a limit.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LimitError {
    /// No limit has this name.
    #[error("no limit is called `{0}`")]
    Unknown(String),
    /// The value lies outside `floor..=ceiling`.
    #[error("`{name}` must lie between {floor} and {ceiling}, not {value}")]
    OutOfRange {
        /// Key of the limit.
        name: &'static str,
        /// Smallest value, with its unit.
        floor: String,
        /// Largest value, with its unit.
        ceiling: String,
        /// The value that was asked for, with its unit.
        value: String,
    },
}

impl Limits {
    /// Sets the limit called `name` to `value`, in the limit's own unit.
    ///
    /// # Errors
    /// The name is unknown, or the value lies outside the limit's floor and ceiling.
    pub fn set(&mut self, name: &str, value: u64) -> Result<(), LimitError> {
        let info = LIMITS
            .iter()
            .find(|info| info.name == name)
            .ok_or_else(|| LimitError::Unknown(name.to_owned()))?;
        if !(info.floor..=info.ceiling).contains(&value) {
            return Err(LimitError::OutOfRange {
                name: info.name,
                floor: info.unit.display(info.floor),
                ceiling: info.unit.display(info.ceiling),
                value: info.unit.display(value),
            });
        }
        *(info.field)(self) = value;
        Ok(())
    }

    /// The value of the limit that `info` describes.
    pub fn value(&mut self, info: &LimitInfo) -> u64 {
        *(info.field)(self)
    }

    /// [`Limits::timeout`] as a duration.
    pub fn timeout(&self) -> Duration {
        Duration::from_millis(self.timeout)
    }

    /// [`Limits::queue_wait`] as a duration.
    pub fn queue_wait(&self) -> Duration {
        Duration::from_millis(self.queue_wait)
    }

    /// [`Limits::grace`] as a duration.
    pub fn grace(&self) -> Duration {
        Duration::from_millis(self.grace)
    }
}

impl Unit {
    /// Writes `value` the way a manifest would: `128MiB`, `30s`, `50000000`.
    pub fn display(self, value: u64) -> String {
        match self {
            Unit::Count => value.to_string(),
            Unit::Bytes if value != 0 && value.is_multiple_of(GIB) => format!("{}GiB", value / GIB),
            Unit::Bytes if value != 0 && value.is_multiple_of(MIB) => format!("{}MiB", value / MIB),
            Unit::Bytes if value != 0 && value.is_multiple_of(KIB) => format!("{}KiB", value / KIB),
            Unit::Bytes => format!("{value}B"),
            Unit::Millis if value != 0 && value.is_multiple_of(SECOND) => format!("{}s", value / SECOND),
            Unit::Millis => format!("{value}ms"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_accepts_its_bounds_and_refuses_what_lies_outside() {
        for info in LIMITS {
            let mut limits = Limits::default();
            assert_eq!(limits.value(info), info.default, "{}", info.name);
            assert!((info.floor..=info.ceiling).contains(&info.default), "{}", info.name);
            for value in [info.floor, info.ceiling] {
                limits.set(info.name, value).expect("a bound is a legal value");
                assert_eq!(limits.value(info), value, "{}", info.name);
            }
            assert!(limits.set(info.name, info.ceiling + 1).is_err(), "{}", info.name);
            if info.floor > 0 {
                assert!(limits.set(info.name, info.floor - 1).is_err(), "{}", info.name);
            }
        }
    }

    #[test]
    fn an_unknown_name_is_named() {
        let error = Limits::default().set("fule", 1).expect_err("no such limit");
        assert_eq!(error.to_string(), "no limit is called `fule`");
    }

    #[test]
    fn values_read_like_a_manifest() {
        let shown = [
            Unit::Bytes.display(128 * MIB),
            Unit::Bytes.display(1_000),
            Unit::Millis.display(30_000),
            Unit::Millis.display(250),
            Unit::Count.display(7),
        ];
        assert_eq!(shown, ["128MiB", "1000B", "30s", "250ms", "7"]);
    }
}
