//! From a manifest and a component to a version that can serve: compiled once, started once.

use crate::catalog::Release;
use crate::manifest::Manifest;
use isolet_isolate::compile::CompileProgress;
use isolet_isolate::compile::inspect::InspectError;
use isolet_isolate::deploy::{Compiled, DeployError, Deployer};
use isolet_isolate::version::{Abi, Isolation, VersionSpec};

/// Why there is no version.
#[derive(Debug, thiserror::Error)]
pub enum ReleaseError {
    /// The component cannot be deployed.
    #[error(transparent)]
    Deploy(#[from] DeployError),
    /// It starts with more memory than its limit.
    #[error(transparent)]
    Memory(#[from] InspectError),
    /// Handlers of `wasi:http` 0.2 cannot overlap.
    #[error(
        "isolation = \"concurrent\" needs a wasi:http 0.3 handler; this component speaks 0.2, use \"fresh\" or \"reuse\""
    )]
    NotConcurrent,
}

/// Makes version `number` of a function; `progress` is told how far the compiler is.
///
/// # Errors
/// The component is refused, does not compile or does not start.
pub async fn release(
    number: u32,
    manifest: &Manifest,
    component: &[u8],
    deployer: &Deployer,
    progress: impl FnMut(CompileProgress),
) -> Result<Release, ReleaseError> {
    let compiled = deployer.compile(component, manifest.meter, progress).await?;
    let spec = spec(manifest, &compiled);
    if spec.isolation == Isolation::Concurrent && spec.abi != Abi::P3 {
        return Err(ReleaseError::NotConcurrent);
    }
    compiled.info.starts_within(spec.limits.memory)?;
    deployer.try_start(&spec).await?;
    Ok(Release { number, spec, server_timing: manifest.observe.server_timing.unwrap_or(false) })
}

fn spec(manifest: &Manifest, compiled: &Compiled) -> VersionSpec {
    VersionSpec {
        function: manifest.name.to_string(),
        digest: compiled.digest,
        abi: compiled.abi,
        isolation: manifest.isolation,
        meter: manifest.meter,
        limits: manifest.limits.clone(),
        ready: manifest.isolate.ready,
        max_requests: manifest.isolate.max_requests,
        idle: u64::try_from(manifest.isolate.idle.as_millis()).unwrap_or(u64::MAX),
        vars: manifest.vars.clone().into_iter().collect(),
        outbound: manifest.outbound.clone(),
        services: manifest.services.clone(),
    }
}
