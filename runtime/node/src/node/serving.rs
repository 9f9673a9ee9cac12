//! What is served now, and which function and version answers a request. Immutable: a change makes another one, so that a
//! look-up takes no lock.

mod split;

use crate::admission::Admission;
use crate::catalog::{Catalog, Deployed, LIVE, Release};
use crate::events::Throttle;
use crate::problem::Problem;
use crate::routes::{RouteClash, Routes, TargetId};
use crate::starts::Starts;
use crate::usage::Meter;
use isolet_host_api::log::Lines;
use isolet_isolate::limits::Limits;
use isolet_isolate::pool::Version;
use isolet_isolate::service::Callees;
use std::collections::HashMap;
use std::sync::Arc;

pub(super) use split::Asker;
use split::Choice;

/// What is served now; replaced whole.
#[derive(Default)]
pub(super) struct Serving {
    routes: Routes,
    functions: Vec<Arc<Function>>,
    /// Places in `functions`.
    names: HashMap<Arc<str>, usize>,
}

/// A function with the versions that may answer for it.
pub(super) struct Function {
    pub(super) name: Arc<str>,
    deployed: Arc<Deployed>,
    versions: Vec<Arc<Live>>,
    live: Choice,
    aliases: HashMap<String, Choice>,
}

/// A version that serves.
pub(super) struct Live {
    pub(super) function: Arc<str>,
    /// Number of the function in the counts.
    pub(super) slot: usize,
    pub(super) starts: Starts,
    pub(super) release: Release,
    pub(super) version: Arc<Version>,
    pub(super) admission: Admission,
    pub(super) callees: Option<Arc<Callees>>,
    /// What becomes of what it writes.
    pub(super) lines: Lines,
    pub(super) usage: Arc<Meter>,
    /// Bounds its post-mortems.
    pub(super) post_mortems: Throttle,
}

impl Live {
    pub(super) fn limits(&self) -> &Limits {
        &self.release.spec.limits
    }
}

impl Serving {
    /// Serves `catalog`, keeping from `self` what did not change: a version's warm isolates and those who wait for it.
    ///
    /// # Errors
    /// Two functions claim one route.
    pub(super) fn follow(
        &self,
        catalog: Catalog,
        make: impl Fn(&Arc<str>, u32, Release) -> Arc<Live>,
    ) -> Result<Self, String> {
        let routes = routes(&catalog)?;
        let kept: HashMap<u32, &Arc<Function>> =
            self.functions.iter().map(|function| (function.deployed.slot, function)).collect();
        let follow = |deployed: Arc<Deployed>| match kept.get(&deployed.slot) {
            Some(function) if function.deployed == deployed => (*function).clone(),
            before => Arc::new(Function::follow(before.copied(), deployed, &make)),
        };
        let functions: Vec<_> = catalog.functions.into_iter().map(follow).collect();
        let names =
            functions.iter().enumerate().map(|(place, function)| (function.name.clone(), place)).collect();
        Ok(Serving { routes, functions, names })
    }

    /// The function of the most specific route.
    pub(super) fn find(&self, host: &str, path: &str) -> Option<&Arc<Function>> {
        let TargetId(place) = self.routes.find(host, path)?;
        self.functions.get(place as usize)
    }

    /// The function with this name.
    pub(super) fn named(&self, name: &str) -> Option<&Arc<Function>> {
        self.functions.get(*self.names.get(name)?)
    }

    /// All versions that may run.
    pub(super) fn versions(&self) -> impl Iterator<Item = &Arc<Live>> {
        self.functions.iter().flat_map(|function| &function.versions)
    }
}

impl Function {
    fn follow(
        before: Option<&Arc<Function>>,
        deployed: Arc<Deployed>,
        make: impl Fn(&Arc<str>, u32, Release) -> Arc<Live>,
    ) -> Self {
        let name: Arc<str> = deployed.name.as_str().into();
        let kept = |release: &Release| {
            let before = before.filter(|before| before.deployed.name == deployed.name)?;
            before.versions.iter().find(|live| live.release == *release).cloned()
        };
        let versions: Vec<_> = deployed
            .versions
            .iter()
            .map(|release| kept(release).unwrap_or_else(|| make(&name, deployed.slot, release.clone())))
            .collect();
        let choice = |split| Choice::new(&name, split, &versions);
        let live = deployed.aliases.get(LIVE).map(choice).unwrap_or_default();
        let aliases = deployed.aliases.iter().map(|(alias, split)| (alias.clone(), choice(split))).collect();
        Function { name, deployed, versions, live, aliases }
    }

    /// The route by which a request came here. Looks at all of them; not for every request.
    pub(super) fn route(&self, host: &str, path: &str) -> Option<String> {
        let patterns = &self.deployed.routes;
        let routes = Routes::build(patterns.iter().cloned().zip((0..).map(TargetId))).ok()?;
        let TargetId(place) = routes.find(host, path)?;
        patterns.get(place as usize).map(ToString::to_string)
    }

    /// The version that answers `asker`: what the alias `live` leads to. None when nothing is live.
    pub(super) fn live(&self, asker: &Asker<'_>) -> Option<&Arc<Live>> {
        self.live.of(asker)
    }

    /// The version that `wanted` names: `v3`, or what an alias leads to.
    pub(super) fn wanted(&self, wanted: &str, asker: &Asker<'_>) -> Option<&Arc<Live>> {
        if let Some(choice) = self.aliases.get(wanted) {
            return choice.of(asker);
        }
        let number = number(wanted)?;
        self.versions.iter().find(|live| live.release.number == number)
    }

    /// Why there is no version for a request, which may ask for one: it is parked, or there is none.
    pub(super) fn lack(&self, wanted: Option<&str>) -> Problem {
        let parked = &self.deployed.parked;
        let is_parked = match wanted {
            Some(wanted) if !self.aliases.contains_key(wanted) => {
                number(wanted).is_some_and(|it| parked.contains(&it))
            }
            _ => !parked.is_empty(),
        };
        if is_parked { Problem::DeploymentUnavailable } else { Problem::NoVersion }
    }
}

/// The number of a version that is asked for as `v3`.
fn number(wanted: &str) -> Option<u32> {
    wanted.strip_prefix('v')?.parse().ok()
}

/// The routes of all functions.
///
/// # Errors
/// Two of them claim one; says which and what to do.
pub(super) fn routes(catalog: &Catalog) -> Result<Routes, String> {
    let patterns = catalog.functions.iter().zip(0..).flat_map(|(function, place)| {
        function.routes.iter().map(move |pattern| (pattern.clone(), TargetId(place)))
    });
    Routes::build(patterns).map_err(|clash: RouteClash| {
        let name =
            |TargetId(place)| catalog.functions.get(place as usize).map_or("", |function| &*function.name);
        clash.describe(name)
    })
}
