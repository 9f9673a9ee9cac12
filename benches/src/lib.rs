//! What the benches share: a pool in this process, servers in others, guests to run in both, and tables.

pub mod contest;
pub mod floor;
pub mod session;
pub mod server;
pub mod phases;
pub mod kernels;
pub mod guests;
pub mod table;

use bytes::Bytes;
use http_body_util::{BodyExt, Empty};
use isolet_isolate::artifacts::{ArtifactKey, Artifacts};
use isolet_isolate::compile::{compile_in_process, inspect, split};
use isolet_isolate::engine::{EngineKind, compiling_engine};
use isolet_isolate::invoke::Invocation;
use isolet_isolate::limits::Limits;
use isolet_isolate::outcome::Report;
use isolet_isolate::pool::{Pool, PoolConfig, Version};
use isolet_isolate::state::RequestContext;
use isolet_isolate::version::{ComponentDigest, Isolation, Meter, VersionSpec};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use wasmtime::Engine;

/// A pool with a store of its own.
pub struct Bed {
    /// The pool.
    pub pool: Arc<Pool>,
    _folder: tempfile::TempDir,
}

impl Bed {
    /// Makes an empty bed.
    ///
    /// # Errors
    /// The temporary folder cannot be made.
    pub fn new(config: PoolConfig) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir()?;
        let dir = cap_std::fs::Dir::open_ambient_dir(folder.path(), cap_std::ambient_authority())?;
        Ok(Bed { pool: Pool::new(config, Artifacts::open(&dir)?, None), _folder: folder })
    }

    /// Compiles `component` and registers it as `spec` changes it.
    ///
    /// # Errors
    /// The component is not one, or does not compile.
    pub fn version(
        &self,
        component: &[u8],
        change: impl FnOnce(&mut VersionSpec),
    ) -> anyhow::Result<Arc<Version>> {
        let component = inspect::to_binary(component)?;
        let mut spec = VersionSpec {
            function: "bench".into(),
            digest: ComponentDigest::of(&component),
            abi: inspect::inspect(&component)?.handler()?,
            isolation: Isolation::Fresh,
            meter: Meter::Fuel,
            limits: Limits { fuel: 10_000_000_000, startup_fuel: 1_000_000_000, ..Limits::default() },
            ready: 0,
            max_requests: u32::MAX,
            idle: 600_000,
            vars: Vec::new(),
            outbound: Default::default(),
            services: Vec::new(),
        };
        change(&mut spec);
        let engine = compiling_engine(EngineKind { abi: spec.abi, meter: spec.meter })?;
        let key = ArtifactKey::derive(&spec.digest, &engine);
        if self.pool.artifacts().find(&key)?.is_none() {
            self.compile(&engine, &key, &component)?;
        }
        Ok(self.pool.version(spec))
    }

    /// Stores the machine code of `component` in the parts in which a node keeps it.
    fn compile(&self, engine: &Engine, key: &ArtifactKey, component: &[u8]) -> anyhow::Result<()> {
        let artifacts = self.pool.artifacts();
        let parts = split(component);
        if let Some(parts) = &parts {
            let shared = ArtifactKey::derive(&ComponentDigest::of(&parts.engine), engine);
            artifacts.put(&shared, &compile_in_process(engine, &parts.engine)?)?;
        }
        let own = parts.as_ref().map_or(component, |parts| &parts.component);
        Ok(artifacts.put(key, &compile_in_process(engine, own)?)?)
    }

    /// Sends one `GET /` through `version` and gives the body.
    ///
    /// # Errors
    /// The invocation did not end well, or the guest answered with an error.
    pub async fn get(
        &self,
        version: &Arc<Version>,
        on_end: impl FnOnce(&Report) + Send + 'static,
    ) -> anyhow::Result<Bytes> {
        let deadline = Instant::now() + Duration::from_secs(60);
        let lease = self.pool.checkout(version, deadline).await?;
        let context = RequestContext {
            request_id: http::HeaderValue::from_static("bench"),
            lines: Default::default(),
            fetch: Default::default(),
            deadline,
            callees: None,
            account: None,
        };
        let invocation = Invocation { request: request(), https: false, context };
        let response = lease.invoke(invocation, on_end).await?.response;
        anyhow::ensure!(response.status().is_success(), "the guest answered {}", response.status());
        Ok(response.into_body().collect().await?.to_bytes())
    }
}

fn request() -> http::Request<Empty<Bytes>> {
    http::Request::builder()
        .uri("/hello?x=1")
        .header("host", "localhost:8080")
        .header("user-agent", "bench")
        .header("accept", "*/*")
        .body(Empty::new())
        .expect("the parts are valid")
}

/// Path of a file of the project, such as `fixtures/wasm/hello.wasm`.
pub fn project_file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// CPU time of this thread.
pub fn thread_cpu() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or_default(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

/// The value below which the share `percent` of `sorted` lies.
pub fn percentile(sorted: &[f64], percent: f64) -> f64 {
    let index = ((sorted.len().saturating_sub(1)) as f64 * percent / 100.0).round() as usize;
    sorted.get(index).copied().unwrap_or(f64::NAN)
}
