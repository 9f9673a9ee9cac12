//! Time: none at build, the host's while serving.

use crate::phase::is_serving;
use wasip2::clocks::{monotonic_clock, wall_clock};

/// Milliseconds since the epoch; 0 at build, so that no date of the build's is taken for a request's.
pub(crate) fn now() -> f64 {
    if !is_serving() {
        return 0.0;
    }
    let time = wall_clock::now();
    time.seconds as f64 * 1e3 + f64::from(time.nanoseconds / 1_000_000)
}

/// Milliseconds on a clock that only goes forward.
pub(crate) fn monotonic() -> f64 {
    if is_serving() { monotonic_clock::now() as f64 / 1e6 } else { 0.0 }
}

/// What QuickJS's `Date` asks: microseconds since the epoch.
#[unsafe(no_mangle)]
extern "C" fn __rquickjs_host_now_us() -> f64 {
    now() * 1e3
}
