//! A version: an immutable component digest with its configuration.

use crate::limits::Limits;
use serde::{Deserialize, Serialize};

pub use isolet_host_api::fetch::OutboundPolicy;
pub use isolet_host_api::service::ServiceBinding;

/// How requests share isolates. Declared by the function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Isolation {
    /// One new isolate a request; nothing survives it.
    #[default]
    Fresh,
    /// An isolate serves up to `max_requests` one after another.
    Reuse,
    /// WASI 0.3 handlers may overlap in one isolate.
    Concurrent,
}

/// How CPU time is bounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Meter {
    /// Deterministic: counts instructions.
    #[default]
    Fuel,
    /// Cheaper and time-based: counts 1 ms ticks while the guest executes.
    Epoch,
}

/// How an isolate came to serve a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StartPhase {
    /// Machine code was mapped from disk because the version was not resident.
    Loaded,
    /// Instantiated for this request from the resident version.
    Fresh,
    /// Instantiated ahead of the request.
    Ready,
    /// Has served before.
    Reused,
}

impl StartPhase {
    /// The word for headers, logs and metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            StartPhase::Loaded => "loaded",
            StartPhase::Fresh => "fresh",
            StartPhase::Ready => "ready",
            StartPhase::Reused => "reused",
        }
    }
}

/// BLAKE3 digest of a component's bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ComponentDigest([u8; 32]);

impl ComponentDigest {
    /// Digests a component.
    pub fn of(component: &[u8]) -> Self {
        ComponentDigest(*blake3::hash(component).as_bytes())
    }

    /// The raw 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The name by which components import a core module that they share: a letter before the digits, as such names begin.
    pub(crate) fn import_name(&self) -> String {
        format!("m{self}")
    }

    /// The core module that an import names, if it is one.
    pub(crate) fn of_import(name: &str) -> Option<Self> {
        ComponentDigest::try_from(name.strip_prefix('m')?.to_owned()).ok()
    }
}

impl std::fmt::Display for ComponentDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(blake3::Hash::from_bytes(self.0).to_hex().as_str())
    }
}

impl std::fmt::Debug for ComponentDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

impl From<blake3::Hash> for ComponentDigest {
    fn from(hash: blake3::Hash) -> Self {
        ComponentDigest(*hash.as_bytes())
    }
}

impl From<ComponentDigest> for String {
    fn from(digest: ComponentDigest) -> String {
        digest.to_string()
    }
}

impl TryFrom<String> for ComponentDigest {
    type Error = blake3::HexError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Ok(ComponentDigest(*blake3::Hash::from_hex(text)?.as_bytes()))
    }
}

/// Which version of `wasi:http` the component's handler speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Abi {
    /// `wasi:http/incoming-handler@0.2.x`.
    #[serde(rename = "0.2")]
    P2,
    /// `wasi:http/handler@0.3.x`; runs only where the operator switched it on.
    #[serde(rename = "0.3")]
    P3,
}

/// Everything that decides how a version runs. Immutable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionSpec {
    /// Name of the function, for logs.
    pub function: String,
    /// What to run.
    pub digest: ComponentDigest,
    /// Which handler export the component has.
    pub abi: Abi,
    /// How requests share isolates.
    pub isolation: Isolation,
    /// How CPU time is bounded.
    pub meter: Meter,
    /// The limits of each isolate.
    pub limits: Limits,
    /// Isolates kept ready at all times.
    pub ready: u32,
    /// Requests after which a reused isolate retires.
    pub max_requests: u32,
    /// Milliseconds after which an unused warm isolate retires.
    pub idle: u64,
    /// Environment of the guest (`wasi:cli/environment`), from `[vars]`.
    pub vars: Vec<(String, String)>,
    /// Where the guest's outbound requests may go.
    pub outbound: OutboundPolicy,
    /// The functions of the node that the guest may call.
    pub services: Vec<ServiceBinding>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_imports_give_digests() {
        let digest = ComponentDigest::of(b"engine");
        assert_eq!(ComponentDigest::of_import(&digest.import_name()), Some(digest));
        for other in ["", "m", "wasi:http/types@0.2.0", "m00", "x"] {
            assert_eq!(ComponentDigest::of_import(other), None, "{other}");
        }
    }
}
