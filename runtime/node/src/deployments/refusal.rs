//! Why a change was not made, for whoever asked: what is wrong and what to do.

use crate::backup::BackupError;
use crate::data::DataError;
use crate::manifest::ManifestError;
use crate::node::ApplyError;
use crate::release::ReleaseError;
use crate::supervisor::OrderError;
use isolet_isolate::artifacts::ArtifactError;

/// Why a change was not made. Nothing changed, unless the variant says so.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The manifest is refused.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// The manifest names another function than the request.
    #[error("the manifest names the function `{manifest}`, the request `{request}`; make them the same")]
    OtherName {
        /// Name in the manifest.
        manifest: String,
        /// Name in the request.
        request: String,
    },
    /// What was put is no component, or has another digest than it was put under.
    #[error("the component has the digest {found}, not {wanted}; it was altered on its way, send it again")]
    Digest {
        /// The digest it was put under.
        wanted: String,
        /// The digest it has.
        found: String,
    },
    /// The component was never put, or is gone again.
    #[error("there is no component {0}; put it first")]
    NoComponent(String),
    /// No version can be made of it.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// Others wait for the compiler already.
    #[error("other deploys are being made; try again")]
    Busy,
    /// A backup is being made already.
    #[error("a backup is being made already; try again when it is done")]
    BackingUp,
    /// There is no backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The configuration of the node names a function of that name.
    #[error(
        "the function `{0}` is served from the configuration of the node (--function); take it out there, or deploy under \
         another name"
    )]
    Fixed(String),
    /// The configuration would name a function that was deployed.
    #[error("the function `{0}` was deployed to this node; delete it there, or give the other another name")]
    Deployed(String),
    /// The alias would lead to a version that may do more.
    #[error("the version may do what the one before may not: {}; grant it with `--grant`", .0.join(", "))]
    Widens(Vec<String>),
    /// What would be served contradicts itself: routes clash, or a service binding leads nowhere.
    #[error(transparent)]
    Contradiction(#[from] ApplyError),
    /// The data folder refused.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The artifact store refused.
    #[error(transparent)]
    Artifact(#[from] ArtifactError),
    /// The change is stored, and served after the next start at the latest.
    #[error("the change is stored but not every worker serves it yet: {0}")]
    NotYet(#[from] OrderError),
    /// What is stored cannot be read back.
    #[error("what is stored of {0} cannot be read: {1}")]
    Unreadable(String, #[source] serde_json::Error),
}
