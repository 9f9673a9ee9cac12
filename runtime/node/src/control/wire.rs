//! How types of other modules cross the process boundary.

use crate::front_door::HttpConfig;
use crate::tls::CertificatePem;
use isolet_isolate::engine::EngineConfig;
use isolet_isolate::pool::PoolConfig;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The certificates of each listener, in the order of the listeners; absent where plain HTTP is spoken.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Option<Vec<Pem>>>", into = "Vec<Option<Vec<Pem>>>")]
pub struct Certificates(pub Vec<Option<Vec<CertificatePem>>>);

/// [`CertificatePem`] as it is sent.
#[derive(Serialize, Deserialize)]
struct Pem {
    label: String,
    chain: Vec<u8>,
    key: Vec<u8>,
}

impl From<Vec<Option<Vec<Pem>>>> for Certificates {
    fn from(sent: Vec<Option<Vec<Pem>>>) -> Self {
        let pem = |Pem { label, chain, key }| CertificatePem { label, chain, key };
        Certificates(sent.into_iter().map(|pems| Some(pems?.into_iter().map(pem).collect())).collect())
    }
}

impl From<Certificates> for Vec<Option<Vec<Pem>>> {
    fn from(Certificates(listeners): Certificates) -> Self {
        let pem = |CertificatePem { label, chain, key }| Pem { label, chain, key };
        listeners.into_iter().map(|pems| Some(pems?.into_iter().map(pem).collect())).collect()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "PoolConfig")]
pub(super) struct PoolDef {
    #[serde(with = "EngineDef")]
    engine: EngineConfig,
    resident_bytes: u64,
    resident_idle: Duration,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "EngineConfig")]
struct EngineDef {
    slots: u32,
    warm_bytes: u64,
    wasi_p3: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "HttpConfig")]
pub(super) struct HttpDef {
    max_connections: u64,
    handshake_timeout: u64,
    header_timeout: u64,
    idle_timeout: u64,
    body_grace: u64,
    body_min_rate: u64,
    write_timeout: u64,
    linger_timeout: u64,
    linger_bytes: u64,
    max_headers: u64,
    max_header_bytes: u64,
    max_uri: u64,
    max_body: u64,
    h2_max_streams: u64,
    h2_pending_resets: u64,
    h2_local_resets: u64,
    h2_ping_interval: u64,
    h2_ping_timeout: u64,
    h2_stream_window: u64,
    h2_connection_window: u64,
    h2_send_buffer: u64,
    h2_control_frames: u64,
}
