//! What the processes of a node are told of its settings.

use isolet_isolate::engine::EngineConfig;
use isolet_isolate::pool::PoolConfig;
use isolet_node::config::NodeConfig;
use isolet_node::control::ServeConfig;

/// The share of the memory budget that unused slots may keep; the rest is for machine code.
const WARM_SHARE: u64 = 2;

/// How one of `processes` serves: its share of the node's memory.
pub fn serve_config(config: &NodeConfig, processes: u32) -> ServeConfig {
    let share = config.memory_budget / u64::from(processes.max(1));
    let warm_bytes = share / WARM_SHARE;
    ServeConfig {
        http: config.http.clone(),
        pool: PoolConfig {
            engine: EngineConfig { slots: config.isolates_per_worker, warm_bytes, wasi_p3: config.wasi_p3 },
            resident_bytes: share - warm_bytes,
            cache_bytes: config.cache_budget,
            ..PoolConfig::default()
        },
        in_flight_max: config.isolates_per_worker,
        previews: config.previews.clone(),
        drain_timeout: config.drain_timeout,
        log_level: config.log.level,
        sampling: config.otlp.as_ref().and_then(|otlp| otlp.sampling),
    }
}
