//! From component bytes to a version that can serve: checked, compiled once, instantiated once. Off the request path.

use crate::artifacts::{ArtifactError, ArtifactKey, Artifacts};
use crate::compile::inspect::{self, ComponentInfo, InspectError};
use crate::compile::{CompileError, CompileLimits, CompileProgress, CompilerCommand, compile, split};
use crate::engine::{EngineConfig, EngineError, EngineKind, Engines};
use crate::isolate::{Isolate, Resident, StartError};
use crate::state::Grants;
use crate::version::{Abi, ComponentDigest, Meter, VersionSpec};
use std::time::Instant;
use wasmtime::Engine;

/// Makes components ready to serve.
pub struct Deployer {
    artifacts: Artifacts,
    engines: Engines,
    compiler: CompilerCommand,
    limits: CompileLimits,
}

/// A component that passed its checks and whose machine code is in the store.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// Digest of the component.
    pub digest: ComponentDigest,
    /// Which handler it exports.
    pub abi: Abi,
    /// What it is made of.
    pub info: ComponentInfo,
    /// Whether the machine code was there already.
    pub cached: bool,
}

/// Why a component cannot be deployed.
#[derive(Debug, thiserror::Error)]
pub enum DeployError {
    /// It is not a component, or has no handler.
    #[error(transparent)]
    Inspect(#[from] InspectError),
    /// It imports what nobody grants.
    #[error("the component imports what this node does not grant: {}", .0.join(", "))]
    Ungranted(Vec<String>),
    /// It did not compile.
    #[error(transparent)]
    Compile(#[from] CompileError),
    /// The artifact store failed.
    #[error(transparent)]
    Artifact(#[from] ArtifactError),
    /// No engine runs it here.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// It compiled but does not start.
    #[error("the component was compiled but does not start: {0}")]
    Start(#[from] StartError),
}

impl Deployer {
    /// Makes a deployer over `artifacts` that compiles with `compiler`.
    pub fn new(
        artifacts: Artifacts,
        compiler: CompilerCommand,
        limits: CompileLimits,
        wasi_p3: bool,
    ) -> Self {
        // Two slots: a deploy starts one isolate, to see that it starts.
        let engines = Engines::new(EngineConfig { slots: 2, warm_bytes: 0, wasi_p3 });
        Deployer { artifacts, engines, compiler, limits }
    }

    /// The artifact store.
    pub fn artifacts(&self) -> &Artifacts {
        &self.artifacts
    }

    /// Checks and compiles `component` (binary or text). Idempotent by digest.
    ///
    /// # Errors
    /// The component is at fault, a bound of compilation was reached, or the store failed.
    pub async fn compile(
        &self,
        component: &[u8],
        meter: Meter,
        mut progress: impl FnMut(CompileProgress),
    ) -> Result<Compiled, DeployError> {
        let component = inspect::to_binary(component)?;
        let info = inspect::inspect(&component)?;
        let abi = info.handler()?;
        info.fits()?;
        let ungranted = info.ungranted();
        if !ungranted.is_empty() {
            return Err(DeployError::Ungranted(ungranted));
        }
        let kind = EngineKind { abi, meter };
        let engine = &self.engines.get(kind)?.engine;
        let digest = ComponentDigest::of(&component);
        let parts = split(&component);
        let (own, shared) = match &parts {
            Some(parts) => (parts.component.as_slice(), Some(parts.engine.as_slice())),
            None => (&*component, None),
        };
        if let Some(shared) = shared {
            self.make(kind, engine, &ComponentDigest::of(shared), shared, &mut progress).await?;
        }
        let cached = self.make(kind, engine, &digest, own, &mut progress).await?;
        Ok(Compiled { digest, abi, info, cached })
    }

    /// Compiles `code` unless the machine code under `digest` is there; whether it was.
    async fn make(
        &self,
        kind: EngineKind,
        engine: &Engine,
        digest: &ComponentDigest,
        code: &[u8],
        progress: impl FnMut(CompileProgress),
    ) -> Result<bool, DeployError> {
        let key = ArtifactKey::derive(digest, engine);
        // An altered artifact is set aside by the store and simply made again.
        if matches!(self.artifacts.find(&key), Ok(Some(_))) {
            return Ok(true);
        }
        let code = compile(&self.compiler, &self.limits, kind, code, progress).await?;
        self.artifacts.put(&key, &code)?;
        Ok(false)
    }

    /// Instantiates a compiled version once within its own limits, and drops it.
    ///
    /// # Errors
    /// The version does not fit the engine's slots, does not link, or its start functions fail or overrun.
    pub async fn try_start(&self, spec: &VersionSpec) -> Result<(), DeployError> {
        let kind = EngineKind { abi: spec.abi, meter: spec.meter };
        let engine = &self.engines.get(kind)?.engine;
        let key = ArtifactKey::derive(&spec.digest, engine);
        let component = self.artifacts.load(engine, &key)?;
        let resident = Resident::link(&self.engines, &self.artifacts, kind, &component)?;
        let grants = Grants::new(spec, None);
        let deadline = Instant::now() + spec.limits.timeout();
        Isolate::start(&resident, spec, &spec.function.as_str().into(), &grants, deadline).await?;
        Ok(())
    }
}
