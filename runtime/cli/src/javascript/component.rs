//! From a core module that describes its world to a component.

use super::snapshot::SnapshotError;
use wit_component::ComponentEncoder;

/// Makes a component of a core module that carries the description of its world in `component-type` sections.
///
/// # Errors
/// It carries none, or does not do what the description says.
pub(super) fn encode(module: &[u8]) -> Result<Vec<u8>, SnapshotError> {
    let encoder = ComponentEncoder::default().validate(true).module(module);
    let encoded = encoder.and_then(|mut encoder| encoder.encode());
    encoded.map_err(|error| SnapshotError::Engine(format!("{error:#}")))
}
