//! Bounds of outbound requests: time, sizes and connections.

use std::time::Duration;

/// Time to resolve, connect and shake hands. A healthy upstream takes one second at most; a lost SYN is retried after one
/// and three seconds, and the answer to the second retry should still count.
pub const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Time from sending the request to the head of the response. The function's own wall clock is usually shorter.
pub const FIRST_BYTE_TIMEOUT: Duration = Duration::from_secs(60);

/// Time between two pieces of a response body, so that an upstream of a byte a minute holds no connection.
pub const BETWEEN_BYTES_TIMEOUT: Duration = Duration::from_secs(30);

/// Time a connection is kept unused. Below the 60 to 75 seconds at which servers close it themselves, which would race
/// with the next request.
pub const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// Time one name may take to resolve.
pub const DNS_TIMEOUT: Duration = Duration::from_secs(2);

/// Bytes of a response head with its status line, and of its trailers. Servers in use accept 8 to 64 KiB of request head.
pub const RESPONSE_HEAD_BYTES_MAX: usize = 64 << 10;

/// Header fields of a response; each costs more in memory than on the wire.
pub const RESPONSE_HEADERS_MAX: usize = 128;

/// Unused connections a function may keep: a few upstreams with some concurrency each.
pub const POOL_IDLE_MAX: usize = 8;

/// Connections a function may hold at once in one process, so that one function cannot use up its file descriptors.
pub const CONNECTIONS_MAX: usize = 64;

/// Names of one function being resolved at once. Each holds a thread of the blocking pool, also after its time is up.
pub const LOOKUPS_MAX: usize = 4;

/// Addresses of one name that are tried.
pub const ADDRESSES_MAX: usize = 8;

/// Bounds of one function's outbound requests. A guest may ask for shorter times, never for longer ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchLimits {
    /// Name resolution, TCP and TLS handshake together.
    pub connect_timeout: Duration,
    /// From the request to the head of the response.
    pub first_byte_timeout: Duration,
    /// Between two pieces of the response body.
    pub between_bytes_timeout: Duration,
    /// How long an unused connection is kept.
    pub idle_timeout: Duration,
    /// How long one name may take to resolve.
    pub dns_timeout: Duration,
    /// Bytes of a response head with its status line.
    pub response_head_bytes_max: usize,
    /// Header fields of a response.
    pub response_headers_max: usize,
    /// Unused connections that are kept.
    pub pool_idle_max: usize,
    /// Connections held at once, used or not.
    pub connections_max: usize,
}

impl Default for FetchLimits {
    fn default() -> Self {
        FetchLimits {
            connect_timeout: CONNECT_TIMEOUT,
            first_byte_timeout: FIRST_BYTE_TIMEOUT,
            between_bytes_timeout: BETWEEN_BYTES_TIMEOUT,
            idle_timeout: IDLE_TIMEOUT,
            dns_timeout: DNS_TIMEOUT,
            response_head_bytes_max: RESPONSE_HEAD_BYTES_MAX,
            response_headers_max: RESPONSE_HEADERS_MAX,
            pool_idle_max: POOL_IDLE_MAX,
            connections_max: CONNECTIONS_MAX,
        }
    }
}
