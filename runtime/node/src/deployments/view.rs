//! What is told of functions, versions and deployments: the shapes of the admin API.

use crate::catalog::Split;
use crate::data::{DeploymentRow, Millis};
use isolet_isolate::version::{ComponentDigest, Isolation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A part of a list, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Page<T> {
    /// What is in this part.
    pub items: Vec<T>,
    /// What to ask for with `after` to get the next part; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FunctionView {
    /// Its name.
    #[schema(example = "shop")]
    pub name: String,
    /// Which requests are its own now.
    #[schema(example = json!(["shop.example.com/*"]))]
    pub routes: Vec<String>,
    /// What each alias leads to.
    pub aliases: BTreeMap<String, Split>,
    /// Whether the configuration of the node names it; then nothing can be deployed to it.
    pub fixed: bool,
    /// Versions that do not run because they failed again and again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<ParkedView>,
    /// What the aliases lead to now that were put to parked versions; without shares, to nothing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub instead: BTreeMap<String, Split>,
}

/// A version that does not run until an alias is moved to it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ParkedView {
    /// Its number; 0 when the configuration of the node names the function.
    pub version: u32,
    /// Since when, in milliseconds since 1970.
    pub at: i64,
    /// What it did.
    pub reason: String,
}

/// An immutable version of a function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct VersionView {
    /// Name of the function.
    #[schema(example = "shop")]
    pub function: String,
    /// Counts the versions of the function, from 1.
    pub number: u32,
    /// BLAKE3 digest of the component, in hexadecimal.
    #[schema(value_type = String)]
    pub digest: ComponentDigest,
    /// Size of the component.
    pub bytes: u64,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
    /// Who made it.
    pub created_by: String,
    /// Which requests are its own while it is live.
    pub routes: Vec<String>,
    /// How requests share isolates.
    #[schema(value_type = String, example = "fresh")]
    pub isolation: Isolation,
    /// What it may do beyond computing an answer.
    pub capabilities: Vec<String>,
    /// Those of them that nothing live has.
    pub added: Vec<String>,
    /// Why it does not run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parked: Option<ParkedView>,
}

/// What an alias was set to, once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeploymentView {
    /// Counts the deployments of the node.
    pub id: i64,
    /// Name of the function.
    pub function: String,
    /// Name of the alias.
    pub alias: String,
    /// What it leads to.
    #[serde(flatten)]
    pub split: Split,
    /// The deployment before; absent for the first.
    pub replaced: Option<i64>,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who did it.
    pub actor: String,
}

/// What `gc` took away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Gone {
    /// Versions that no alias led to.
    pub versions: usize,
    /// Components that no version had.
    pub components: usize,
    /// Files of machine code that no version needed.
    #[serde(default)]
    pub artifacts: usize,
    /// Bytes of what was taken away, but for the catalog.
    #[serde(default)]
    pub bytes: u64,
}

/// The node itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NodeView {
    /// Version of the program.
    pub version: String,
    /// When it was started, in milliseconds since 1970.
    pub started_at: i64,
    /// Process ids of its workers; absent while one is replaced.
    pub workers: Vec<Option<u32>>,
    /// How many functions it serves.
    pub functions: usize,
}

impl From<DeploymentRow> for DeploymentView {
    fn from(row: DeploymentRow) -> Self {
        let DeploymentRow { id, function, alias, split, replaced, at: Millis(at), actor, .. } = row;
        DeploymentView { id, function, alias, split, replaced, at, actor }
    }
}
