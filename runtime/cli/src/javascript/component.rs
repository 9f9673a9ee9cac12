//! From a core module that describes its world to a component.

use super::snapshot::SnapshotError;
use isolet_isolate::compile::SNAPSHOT_MARK;
use wasm_encoder::{CustomSection, Section as _};
use wit_component::ComponentEncoder;

/// Makes a component of a snapshot, a core module that carries the description of its world in `component-type` sections.
/// The module is marked as a snapshot, so that a node keeps the engine's machine code once for all functions.
///
/// # Errors
/// It carries none, or does not do what the description says.
pub(super) fn encode(module: &[u8]) -> Result<Vec<u8>, SnapshotError> {
    let mut marked = module.to_vec();
    CustomSection { name: SNAPSHOT_MARK.into(), data: (&[]).into() }.append_to(&mut marked);
    let encoder = ComponentEncoder::default().validate(true).module(&marked);
    let encoded = encoder.and_then(|mut encoder| encoder.encode());
    encoded.map_err(|error| SnapshotError::Engine(format!("{error:#}")))
}
