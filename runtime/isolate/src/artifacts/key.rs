//! The name of machine code: what was compiled, by which compiler, with which options, for which processor.

use crate::version::ComponentDigest;
use std::hash::{Hash, Hasher};
use wasmtime::Engine;

const SUFFIX: &str = ".cwasm";

/// Names machine code by everything that decides it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ArtifactKey([u8; 32]);

impl ArtifactKey {
    /// Derives the key of `component` compiled for `engine`.
    ///
    /// The engine's part is Wasmtime's compatibility hash: target, processor features, code generation flags, tunables
    /// (fuel, epochs, costs), WebAssembly features and the version string that the engine was given. A node that is
    /// updated or moved to another processor thus derives other keys and compiles again.
    pub fn derive(component: &ComponentDigest, engine: &Engine) -> Self {
        let mut hasher = Feed(blake3::Hasher::new_derive_key("isolet artifact key v1"));
        hasher.0.update(component.as_bytes());
        engine.precompile_compatibility_hash().hash(&mut hasher);
        ArtifactKey(*hasher.0.finalize().as_bytes())
    }

    /// The raw 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn file_name(&self) -> String {
        format!("{self}{SUFFIX}")
    }

    pub(super) fn from_file_name(name: &str) -> Option<Self> {
        let hash = blake3::Hash::from_hex(name.strip_suffix(SUFFIX)?).ok()?;
        let key = ArtifactKey(*hash.as_bytes());
        (key.file_name() == name).then_some(key)
    }
}

impl std::fmt::Display for ArtifactKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(blake3::Hash::from_bytes(self.0).to_hex().as_str())
    }
}

impl std::fmt::Debug for ArtifactKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// Feeds what implements [`Hash`] into BLAKE3, whose 256 bits cannot collide where 64 could.
struct Feed(blake3::Hasher);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Unused: the digest is taken from the inner hasher.
    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_file_name_and_nothing_else_is_one() {
        let key = ArtifactKey([0xab; 32]);
        assert_eq!(ArtifactKey::from_file_name(&key.file_name()), Some(key));
        let hex = key.to_string();
        for name in [hex.clone(), format!("{hex}.wasm"), format!(".{hex}.cwasm"), hex.to_uppercase() + SUFFIX]
        {
            assert_eq!(ArtifactKey::from_file_name(&name), None, "{name}");
        }
    }

    #[test]
    fn the_component_and_every_code_option_change_the_key() {
        let engine = |change: fn(&mut wasmtime::Config)| {
            let mut config = wasmtime::Config::new();
            change(&mut config);
            Engine::new(&config).expect("engine")
        };
        let engines = [
            engine(|_| ()),
            engine(|config| _ = config.consume_fuel(true)),
            engine(|config| _ = config.epoch_interruption(true)),
            engine(|config| {
                let version = wasmtime::ModuleVersionStrategy::Custom("older".to_owned());
                config.module_version(version).expect("short enough");
            }),
        ];
        let digests = [ComponentDigest::of(b"a"), ComponentDigest::of(b"b")];
        let keys: std::collections::HashSet<_> =
            digests.iter().flat_map(|d| engines.iter().map(|e| ArtifactKey::derive(d, e))).collect();
        assert_eq!(keys.len(), digests.len() * engines.len());
        assert!(
            keys.contains(&ArtifactKey::derive(&digests[0], &engine(|_| ()))),
            "derived anew it is the same"
        );
    }
}
