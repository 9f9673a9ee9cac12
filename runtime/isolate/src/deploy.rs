//! From component bytes to a version that can serve: checked, compiled once, instantiated once. Off the request path.

use crate::artifacts::{ArtifactError, ArtifactKey, Artifacts};
use crate::compile::inspect::{self, ComponentInfo, InspectError};
use crate::compile::{CompileError, CompileLimits, CompileProgress, CompilerCommand, Split, compile, split};
use crate::engine::{EngineConfig, EngineError, EngineKind, Engines};
use crate::isolate::{Isolate, Resident, StartError};
use crate::state::Grants;
use crate::steps;
use crate::version::{Abi, ComponentDigest, Meter, VersionSpec};
use std::collections::HashSet;
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
        let mut cached = self.is_made(engine, &digest);
        if !cached {
            let parts = split(&component);
            if let Some(Split { engine: shared, .. }) = &parts {
                self.make(kind, engine, &ComponentDigest::of(shared), shared, &mut progress).await?;
            }
            let own = parts.as_ref().map_or(&*component, |parts| &parts.component);
            cached = self.make(kind, engine, &digest, own, &mut progress).await?;
        }
        Ok(Compiled { digest, abi, info, cached })
    }

    /// Whether the machine code under `digest` is there, and all that it shares with others: its imports name it. So nothing
    /// has to be taken apart again to find out.
    fn is_made(&self, engine: &Engine, digest: &ComponentDigest) -> bool {
        let component = self.artifacts.load(engine, &ArtifactKey::derive(digest, engine));
        component.is_ok_and(|component| self.artifacts.shared(&component).is_ok())
    }

    /// Whether the machine code of a version is stored. Another release of the engine has other machine code.
    ///
    /// # Errors
    /// No engine runs it here, or the store failed.
    pub fn has_code(&self, spec: &VersionSpec) -> Result<bool, DeployError> {
        let engine = &self.engines.get(EngineKind { abi: spec.abi, meter: spec.meter })?.engine;
        Ok(self.artifacts.has(&ArtifactKey::derive(&spec.digest, engine))?)
    }

    /// The keys of all machine code of components on their engines, of what they share with others too. What is not compiled
    /// for this release, or cannot run here, needs none. Reads the machine code, so it belongs on a thread that may block.
    pub fn needed_code(
        &self,
        components: impl IntoIterator<Item = (ComponentDigest, EngineKind)>,
    ) -> HashSet<ArtifactKey> {
        let mut needed = HashSet::new();
        for (digest, kind) in components {
            let Ok(made) = self.engines.get(kind) else { continue };
            let key = ArtifactKey::derive(&digest, &made.engine);
            if needed.insert(key)
                && let Ok(component) = self.artifacts.load(&made.engine, &key)
            {
                needed.extend(Artifacts::shared_keys(&component));
            }
        }
        needed
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
        steps::reached("compiled");
        self.artifacts.put(&key, &code)?;
        steps::reached("machine-code-written");
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
        Isolate::start(&resident, spec, &grants, deadline).await?;
        steps::reached("started-once");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::compile_in_process;
    use crate::engine::compiling_engine;
    use cap_std::ambient_authority;
    use cap_std::fs::Dir;

    const KIND: EngineKind = EngineKind { abi: Abi::P2, meter: Meter::Fuel };

    /// A snapshot with the export of a handler.
    const SNAPSHOT: &str = r#"(component
      (core module $main (@custom "isolet-snapshot" "")
        (memory (export "memory") 1) (data (i32.const 0) "state") (func (export "handle")))
      (core instance $m (instantiate $main))
      (func $handle (canon lift (core func $m "handle")))
      (instance $handler (export "handle" (func $handle)))
      (export "wasi:http/incoming-handler@0.2.0" (instance $handler)))"#;

    #[test]
    fn what_is_stored_in_all_its_parts_is_not_compiled_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let dir = Dir::open_ambient_dir(folder.path(), ambient_authority()).expect("the folder");
        let artifacts = Artifacts::open(&dir).expect("a store");
        let engine = compiling_engine(KIND).expect("an engine");
        let component = inspect::to_binary(SNAPSHOT.as_bytes()).expect("text");
        let parts = split(&component).expect("a snapshot");
        let key = |of: &[u8]| ArtifactKey::derive(&ComponentDigest::of(of), &engine);
        let put = |key: &ArtifactKey, part: &[u8]| {
            artifacts.put(key, &compile_in_process(&engine, part).expect("compiles")).expect("stored");
        };
        put(&key(&component), &parts.component);
        put(&key(&parts.engine), &parts.engine);

        // Every attempt to compile fails.
        let compiler = CompilerCommand { program: "/nonexistent/compiler".into(), args: Vec::new() };
        let compile = || {
            let artifacts = Artifacts::open(&dir).expect("the store");
            let deployer = Deployer::new(artifacts, compiler.clone(), CompileLimits::default(), false);
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
            runtime.block_on(deployer.compile(SNAPSHOT.as_bytes(), Meter::Fuel, |_| ()))
        };
        assert!(compile().expect("all is there").cached);
        artifacts.remove(&key(&parts.engine)).expect("removed");
        assert!(matches!(compile(), Err(DeployError::Compile(CompileError::Spawn { .. }))));
        put(&key(&parts.engine), &parts.engine);
        artifacts.remove(&key(&component)).expect("removed");
        assert!(matches!(compile(), Err(DeployError::Compile(CompileError::Spawn { .. }))));
    }
}
