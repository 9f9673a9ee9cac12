//! Every bound of the front door's protocol layer: its name, default, floor, ceiling and the reason for them.

use isolet_isolate::bounds_table;
use std::time::Duration;

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;
const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;

bounds_table! {
    /// The bounds of the protocol layer (see [`HTTP_BOUNDS`] for units and reasons).
    struct HttpConfig;
    /// Every bound under `[http]`, in the order the reference documents them.
    const HTTP_BOUNDS;
    max_connections: Count, 10_000, 1, 1_000_000,
        "Connections open at once in one worker; at the bound idle ones are closed before another is accepted.";
    max_connections_per_client: Count, 5_000, 1, 1_000_000,
        "Of these, connections of one address (IPv6: of one /64); more are closed at once. Half of the places, since a proxy in front is one client; lower it where clients come themselves.";
    handshake_timeout: Millis, 5 * SECOND, 10, MINUTE,
        "Time for the TLS handshake; a client on a poor link needs about one second.";
    header_timeout: Millis, 10 * SECOND, 10, 5 * MINUTE,
        "Time for a whole request head from its first byte; not per byte, so that trickling gains nothing.";
    idle_timeout: Millis, 60 * SECOND, 10, 60 * MINUTE,
        "Time a connection may stay open without a request; load balancers commonly keep theirs for 60 s.";
    body_grace: Millis, 10 * SECOND, 10, 5 * MINUTE,
        "Time a request body may fall behind `body_min_rate` before it is answered 408.";
    body_min_rate: Count, 500, 1, MIB,
        "Bytes a second a request body must bring while the guest waits for it.";
    write_timeout: Millis, 30 * SECOND, 10, 10 * MINUTE,
        "Time a response may go without the client taking a byte of it; then the connection is cut.";
    linger_timeout: Millis, SECOND, 1, 30 * SECOND,
        "Time a closed connection still reads what the client sends, so that the client can read the answer.";
    linger_bytes: Bytes, MIB, 0, 16 * MIB,
        "Bytes read and dropped in that time; past it the connection is reset.";
    max_headers: Count, 100, 1, 1_000,
        "Header fields of a request; more are answered 431.";
    max_header_bytes: Bytes, 64 * KIB, 512, MIB,
        "Bytes of a whole request head, line ends included; more are answered 431.";
    max_uri: Bytes, 8 * KIB, 64, 60 * KIB,
        "Bytes of a request target; more are answered 414 (RFC 9110 asks for at least 8000).";
    max_body: Bytes, 5 * GIB, 0, 1024 * GIB,
        "Bytes of a request body before the function's own limit is known.";
    h2_max_streams: Count, 128, 1, 10_000,
        "Streams a client may have open on one HTTP/2 connection; RFC 9113 advises at least 100.";
    h2_pending_resets: Count, 20, 1, 1_000,
        "Streams reset by the client before they were accepted; more is the rapid-reset attack.";
    h2_local_resets: Count, 128, 1, 10_000,
        "Streams reset because the client broke the protocol; more is the attack that makes a server reset.";
    h2_ping_interval: Millis, 30 * SECOND, 100, 10 * MINUTE,
        "Time between pings that find peers that vanished.";
    h2_ping_timeout: Millis, 10 * SECOND, 100, 5 * MINUTE,
        "Time for the answer to a ping.";
    h2_stream_window: Bytes, 256 * KIB, 64 * KIB - 1, 16 * MIB,
        "Bytes of a request body in flight on one stream; each may be held in memory.";
    h2_connection_window: Bytes, MIB, 64 * KIB - 1, 64 * MIB,
        "Bytes of request bodies in flight on one connection; each may be held in memory.";
    h2_send_buffer: Bytes, 64 * KIB, 16 * KIB, 4 * MIB,
        "Bytes of a response kept for a stream that the client does not read.";
    h2_control_frames: Count, 1_000, 10, 1_000_000,
        "Control frames (ping, settings, priority, reset, window, empty data) beyond what the traffic explains.";
}

impl HttpConfig {
    pub(crate) fn handshake_timeout(&self) -> Duration {
        Duration::from_millis(self.handshake_timeout)
    }

    pub(crate) fn header_timeout(&self) -> Duration {
        Duration::from_millis(self.header_timeout)
    }

    pub(crate) fn idle_timeout(&self) -> Duration {
        Duration::from_millis(self.idle_timeout)
    }

    pub(crate) fn body_grace(&self) -> Duration {
        Duration::from_millis(self.body_grace)
    }

    pub(crate) fn write_timeout(&self) -> Duration {
        Duration::from_millis(self.write_timeout)
    }

    pub(crate) fn linger_timeout(&self) -> Duration {
        Duration::from_millis(self.linger_timeout)
    }
}

/// A count or size as `usize`; every ceiling fits, so this only saturates on a machine of 32 bits.
pub(crate) fn to_usize(value: u64) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

/// A count or size as `u32`, saturating.
pub(crate) fn to_u32(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_isolate::limits::BoundError;

    #[test]
    fn every_bound_is_refused_outside_and_taken_at_its_ends() {
        for bound in HTTP_BOUNDS {
            let mut config = HttpConfig::default();
            assert_eq!(bound.value(&config), bound.default, "{}", bound.name);
            for good in [bound.floor, bound.default, bound.ceiling] {
                assert_eq!(config.set(bound.name, good), Ok(()), "{} = {good}", bound.name);
                assert_eq!(bound.value(&config), good);
            }
            assert!(config.set(bound.name, bound.ceiling + 1).is_err(), "{}", bound.name);
            if bound.floor > 0 {
                assert!(config.set(bound.name, bound.floor - 1).is_err(), "{}", bound.name);
            }
        }
    }

    #[test]
    fn unknown_names_are_refused() {
        let error = HttpConfig::default().set("max_hedaers", 1);
        assert_eq!(error, Err(BoundError::Unknown("max_hedaers".to_owned())));
    }
}
