//! What a node serves: a list of functions, each with its routes, the versions that may run and the aliases that name them.
//!
//! The supervisor makes it. Workers take it whole when they start and hear of changes later; a node of thousands of functions
//! would else send megabytes for each deploy. It crosses a process boundary, so it is plain data.

use crate::routes::RoutePattern;
use isolet_isolate::version::VersionSpec;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use utoipa::ToSchema;

/// The alias that a function's routes lead to.
pub const LIVE: &str = "live";

/// The most shares one alias may have: old and new, and room for an experiment.
pub const SHARES_MAX: usize = 8;

/// The greatest weight of a share; a thousandth is the finest step.
pub const WEIGHT_MAX: u32 = 1_000;

/// Everything a worker needs to know about what it serves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    /// The functions, shared with the catalogs before and after.
    #[serde(with = "shared")]
    pub functions: Vec<Arc<Deployed>>,
}

/// What makes one catalog of another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Functions that are new or other than before.
    pub set: Vec<Deployed>,
    /// Names of functions that are gone.
    pub removed: Vec<String>,
}

/// One function as it is deployed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployed {
    /// Name of the function.
    pub name: String,
    /// Its number in shared counts, its own for as long as the node runs.
    pub slot: u32,
    /// Which requests are its own.
    pub routes: Vec<RoutePattern>,
    /// The versions that may be asked for, at least those of the aliases.
    pub versions: Vec<Release>,
    /// What each alias leads to; [`LIVE`] among them.
    pub aliases: BTreeMap<String, Split>,
    /// Versions that must not run because they failed again and again. An alias that leads to nothing else answers 503.
    #[serde(default)]
    pub parked: Vec<u32>,
}

/// A version that may run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// Counts the versions of a function, from 1; 0 is that of a function which the node's configuration names.
    pub number: u32,
    /// What runs and how.
    pub spec: VersionSpec,
    /// Whether responses say how long each phase took.
    pub server_timing: bool,
}

/// How the requests to an alias are divided between versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Split {
    /// At least one, at most [`SHARES_MAX`].
    pub shares: Vec<Share>,
    /// What keeps the requests of one client at one version.
    #[serde(default)]
    pub affinity: Affinity,
}

/// A version's part of the requests: its weight divided by the sum of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Share {
    /// Number of the version.
    #[schema(minimum = 1, maximum = 4_294_967_295_u32)]
    pub version: u32,
    /// From 1 to [`WEIGHT_MAX`].
    #[schema(minimum = 1, maximum = 1_000)]
    pub weight: u32,
}

/// What requests of one client have in common. A request without it is divided by chance.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Affinity {
    /// Nothing: each request by chance.
    #[default]
    None,
    /// The address of the peer.
    Client,
    /// The value of a header field, named in lower case.
    Header(String),
    /// The value of a cookie.
    Cookie(String),
}

impl Catalog {
    /// The catalog after `change`.
    #[must_use]
    pub fn changed(&self, change: Change) -> Self {
        let set = change.set.iter().map(|function| function.name.clone());
        let replaced: HashSet<String> = set.chain(change.removed).collect();
        let kept = self.functions.iter().filter(|function| !replaced.contains(&function.name)).cloned();
        Catalog { functions: kept.chain(change.set.into_iter().map(Arc::new)).collect() }
    }
}

impl Change {
    /// What makes `after` of `before`.
    pub fn between(before: &Catalog, after: &Catalog) -> Self {
        let known: HashMap<&str, &Arc<Deployed>> =
            before.functions.iter().map(|function| (function.name.as_str(), function)).collect();
        let names: HashSet<&str> = after.functions.iter().map(|function| function.name.as_str()).collect();
        let is_other = |function: &&Arc<Deployed>| known.get(function.name.as_str()) != Some(function);
        let gone = known.keys().filter(|name| !names.contains(*name));
        Change {
            set: after.functions.iter().filter(is_other).map(|function| Deployed::clone(function)).collect(),
            removed: gone.map(|name| (*name).to_owned()).collect(),
        }
    }
}

impl FromIterator<Deployed> for Catalog {
    fn from_iter<I: IntoIterator<Item = Deployed>>(functions: I) -> Self {
        Catalog { functions: functions.into_iter().map(Arc::new).collect() }
    }
}

impl Split {
    /// All requests to one version.
    pub fn whole(version: u32) -> Self {
        Split { shares: vec![Share { version, weight: 1 }], affinity: Affinity::None }
    }
}

impl Deployed {
    /// A function of which one version serves all requests.
    pub fn whole(name: String, slot: u32, routes: Vec<RoutePattern>, release: Release) -> Self {
        let aliases = BTreeMap::from([(LIVE.to_owned(), Split::whole(release.number))]);
        Deployed { name, slot, routes, versions: vec![release], aliases, parked: Vec::new() }
    }
}

/// Writes what is shared as if it were not.
mod shared {
    use super::Deployed;
    use serde::{Deserialize as _, Deserializer, Serializer};
    use std::sync::Arc;

    pub(super) fn serialize<S: Serializer>(functions: &[Arc<Deployed>], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(functions.iter().map(|function| &**function))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Arc<Deployed>>, D::Error> {
        Ok(Vec::<Deployed>::deserialize(from)?.into_iter().map(Arc::new).collect())
    }
}

#[cfg(test)]
mod tests;
