//! The steps of a start one by one: map the machine code, link it, instantiate it.

use crate::Bed;
use isolet_isolate::artifacts::ArtifactKey;
use isolet_isolate::engine::{EngineKind, Engines};
use isolet_isolate::isolate::{Isolate, Resident, StartError};
use isolet_isolate::pool::Version;
use isolet_isolate::state::Grants;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wasmtime::component::Component;

/// Longest start.
const START_TIMEOUT: Duration = Duration::from_secs(30);

/// A version whose start can be taken apart.
pub struct Phases<'a> {
    bed: &'a Bed,
    engines: &'a Engines,
    kind: EngineKind,
    key: ArtifactKey,
    version: Arc<Version>,
    grants: Grants,
}

impl<'a> Phases<'a> {
    /// Prepares the steps of `version`, which `bed` has compiled.
    ///
    /// # Errors
    /// This machine cannot host the engine.
    pub fn new(bed: &'a Bed, engines: &'a Engines, version: Arc<Version>) -> anyhow::Result<Self> {
        let spec = version.spec();
        let kind = EngineKind { abi: spec.abi, meter: spec.meter };
        let key = ArtifactKey::derive(&spec.digest, &engines.get(kind)?.engine);
        let grants = Grants::new(spec, None);
        Ok(Phases { bed, engines, kind, key, version, grants })
    }

    /// Maps the machine code from disk.
    ///
    /// # Errors
    /// It is not there, or not as it was written.
    pub fn map(&self) -> anyhow::Result<Component> {
        Ok(self.bed.pool.artifacts().load(&self.engines.get(self.kind)?.engine, &self.key)?)
    }

    /// Links what was mapped.
    ///
    /// # Errors
    /// It imports what nobody grants.
    pub fn link(&self, component: &Component) -> Result<Resident, StartError> {
        Resident::link(self.engines, self.bed.pool.artifacts(), self.kind, component)
    }

    /// Instantiates what was linked.
    ///
    /// # Errors
    /// No slot is free, or the guest's initialisation failed.
    pub async fn instantiate(&self, resident: &Resident) -> Result<Isolate, StartError> {
        let deadline = Instant::now() + START_TIMEOUT;
        Isolate::start(resident, self.version.spec(), &self.grants, deadline).await
    }
}
