//! Every limit of one function: its name, default, floor, ceiling and the reason for them, in one table.
//!
//! A limit is set in the manifest (`[limits]`), never above its ceiling. The same numbers hold in `dev` and in `serve`.

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

/// One row of a table of bounds: a setting of `T` with its range.
#[derive(Debug)]
pub struct Bound<T: 'static> {
    /// Key in its section of a file.
    pub name: &'static str,
    /// What the value counts.
    pub unit: Unit,
    /// Value when nobody says anything.
    pub default: u64,
    /// Smallest value that makes sense.
    pub floor: u64,
    /// Largest value anybody may ask for.
    pub ceiling: u64,
    /// Why the bound exists and why the default is what it is.
    pub reason: &'static str,
    #[doc(hidden)]
    pub field: fn(&mut T) -> &mut u64,
    #[doc(hidden)]
    pub read: fn(&T) -> u64,
}

/// Defines a struct of bounds, its default and the table that describes every field.
#[macro_export]
macro_rules! bounds_table {
    (
        $(#[$about:meta])* struct $of:ident; $(#[$listed:meta])* const $table:ident;
        $($name:ident: $unit:ident, $default:expr, $floor:expr, $ceiling:expr, $reason:expr;)*
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $of {
            $(#[doc = $reason] pub $name: u64,)*
        }

        impl Default for $of {
            fn default() -> Self {
                $of { $($name: $default,)* }
            }
        }

        $(#[$listed])*
        pub const $table: &[$crate::limits::Bound<$of>] = &[
            $($crate::limits::Bound {
                name: stringify!($name),
                unit: $crate::limits::Unit::$unit,
                default: $default,
                floor: $floor,
                ceiling: $ceiling,
                reason: $reason,
                field: |of| &mut of.$name,
                read: |of| of.$name,
            },)*
        ];

        impl $of {
            /// Sets the bound called `name` to `value`, in the bound's own unit.
            ///
            /// # Errors
            /// The name is unknown, or the value lies outside the bound's floor and ceiling.
            pub fn set(&mut self, name: &str, value: u64) -> Result<(), $crate::limits::BoundError> {
                $crate::limits::find($table, name)?.set(self, value)
            }
        }
    };
}

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;

bounds_table! {
    /// The limits of one function, each within its floor and ceiling (see [`LIMITS`] for units and reasons).
    struct Limits;
    /// Every limit a manifest can set, in the order the reference documents them.
    const LIMITS;
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
    cache: Bytes, 64 * MIB, 0, 64 * GIB,
        "Bytes on disk of the function's HTTP cache (`caches` in JavaScript), for all workers together; 0 keeps nothing.";
    cache_entry: Bytes, 16 * MIB, 0, 512 * MIB,
        "Bytes of one response body in the HTTP cache; a larger one is not kept, so that none pushes out all others.";
    cache_entries: Count, 10_000, 0, 100_000,
        "Responses in the HTTP cache; making room looks at each of them.";
    cache_calls: Count, 1_000, 0, 100_000,
        "Lookups, puts and deletes of one invocation in the HTTP cache, as many as Workers allow; each may touch the disk.";
    grace: Millis, 5 * SECOND, 0, 5 * MINUTE,
        "How long a guest may go on after its response is complete (`waitUntil`), within its other limits.";
}

/// Why a value was refused for a bound.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum BoundError {
    /// No bound of the table has this name.
    #[error("no limit is called `{0}`")]
    Unknown(String),
    /// The value lies outside `floor..=ceiling`.
    #[error("`{name}` must lie between {floor} and {ceiling}, not {value}")]
    OutOfRange {
        /// Key of the bound.
        name: &'static str,
        /// Smallest value, with its unit.
        floor: String,
        /// Largest value, with its unit.
        ceiling: String,
        /// The value that was asked for, with its unit.
        value: String,
    },
}

/// The row of `table` called `name`.
///
/// # Errors
/// There is none.
pub fn find<T>(table: &'static [Bound<T>], name: &str) -> Result<&'static Bound<T>, BoundError> {
    table.iter().find(|bound| bound.name == name).ok_or_else(|| BoundError::Unknown(name.to_owned()))
}

impl<T> Bound<T> {
    /// Sets this bound in `of`.
    ///
    /// # Errors
    /// The value lies outside floor and ceiling.
    pub fn set(&self, of: &mut T, value: u64) -> Result<(), BoundError> {
        if !(self.floor..=self.ceiling).contains(&value) {
            return Err(BoundError::OutOfRange {
                name: self.name,
                floor: self.unit.display(self.floor),
                ceiling: self.unit.display(self.ceiling),
                value: self.unit.display(value),
            });
        }
        *(self.field)(of) = value;
        Ok(())
    }

    /// The value of this bound in `of`.
    pub fn value(&self, of: &T) -> u64 {
        (self.read)(of)
    }
}

impl Limits {
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
            assert_eq!(info.value(&limits), info.default, "{}", info.name);
            assert!((info.floor..=info.ceiling).contains(&info.default), "{}", info.name);
            for value in [info.floor, info.ceiling] {
                limits.set(info.name, value).expect("a bound is a legal value");
                assert_eq!(info.value(&limits), value, "{}", info.name);
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
