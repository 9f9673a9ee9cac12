//! What a node serves: a list of functions, each with the version that is live and its routes.
//!
//! The supervisor makes it, workers take it whole. It crosses a process boundary, so it is plain data.

use crate::routes::RoutePattern;
use isolet_isolate::version::VersionSpec;
use serde::{Deserialize, Serialize};

/// Everything a worker needs to know about what it serves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// The functions; the place in the list is the function's number in shared counts.
    pub functions: Vec<Deployed>,
}

/// One function as it is deployed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployed {
    /// Name of the function.
    pub name: String,
    /// Which requests are its own.
    pub routes: Vec<RoutePattern>,
    /// What runs and how.
    pub spec: VersionSpec,
    /// Whether responses say how long each phase took.
    pub server_timing: bool,
}
