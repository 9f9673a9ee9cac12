//! The bounds of the admin API: name, default, floor, ceiling and the reason for them, in one table.

use isolet_isolate::bounds_table;

bounds_table! {
    /// How much of the admin API its clients may take (see [`ADMIN_BOUNDS`] for units and reasons).
    struct AdminLimits;
    /// Every bound under `[admin]`, in the order the reference documents them.
    const ADMIN_BOUNDS;
    requests_per_second: Count, 100, 1, 100_000,
        "Requests one token may make by TCP, and twice as many at once; one address may make four times that with all its tokens. More are answered 429.";
    failures_per_minute: Count, 10, 1, 1_000_000,
        "Wrong tokens one address (IPv6: one /64) may send, and as many at once; after them it is answered 429, whatever it sends.";
    requests: Count, 64, 1, 10_000,
        "Requests by TCP that are worked on at once; more are answered 503. The socket in the data folder is not counted.";
    uploads: Count, 4, 1, 256,
        "Components that are received at once: each is held in memory, up to 64 MiB. Others wait for 30 s, and are then answered 503.";
}
