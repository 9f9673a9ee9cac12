//! What the node serves, function by function, as the control plane keeps it: the catalog is made from it.

use crate::capabilities::added;
use crate::catalog::{Catalog, Change, Deployed, LIVE, Release, Split};
use crate::counts::FUNCTIONS_MAX;
use crate::node::{ApplyError, no_callee};
use crate::routes::{RouteClash, RoutePattern, TargetId};
use isolet_isolate::version::VersionSpec;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The newest versions of a function that can be looked at before they are live.
const PREVIEWED: usize = 10;

/// A version as it is stored, without its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct StoredVersion {
    pub(super) spec: VersionSpec,
    pub(super) routes: Vec<RoutePattern>,
    pub(super) server_timing: bool,
}

/// All functions of the node.
pub(super) struct Served {
    /// Those of the configuration; they have the first slots.
    fixed: Vec<Arc<Deployed>>,
    functions: BTreeMap<String, Function>,
    /// Slots of functions that are gone, to be used again.
    free: BTreeSet<u32>,
    slots: u32,
}

/// A function that was deployed.
#[derive(Clone)]
pub(super) struct Function {
    slot: u32,
    /// Those that aliases lead to and the newest.
    pub(super) versions: BTreeMap<u32, StoredVersion>,
    pub(super) aliases: BTreeMap<String, Split>,
}

impl Served {
    pub(super) fn new(fixed: Vec<Arc<Deployed>>) -> Self {
        let slots = fixed.iter().map(|function| function.slot + 1).max().unwrap_or(0);
        Served { fixed, functions: BTreeMap::new(), free: BTreeSet::new(), slots }
    }

    pub(super) fn is_fixed(&self, name: &str) -> bool {
        self.fixed.iter().any(|function| function.name == name)
    }

    pub(super) fn fixed(&self) -> &[Arc<Deployed>] {
        &self.fixed
    }

    /// The specs of all versions that were deployed.
    pub(super) fn specs(&self) -> impl Iterator<Item = &VersionSpec> {
        self.functions.values().flat_map(|function| function.versions.values()).map(|version| &version.spec)
    }

    pub(super) fn function(&self, name: &str) -> Option<&Function> {
        self.functions.get(name)
    }

    /// The function, made with a slot of its own when it is new; none when all slots are taken.
    pub(super) fn function_mut(&mut self, name: &str) -> Option<&mut Function> {
        if !self.functions.contains_key(name) {
            let slot = self.free.pop_first().or_else(|| {
                let slot = self.slots;
                self.slots += 1;
                (slot < FUNCTIONS_MAX as u32).then_some(slot)
            })?;
            let function = Function { slot, versions: BTreeMap::new(), aliases: BTreeMap::new() };
            self.functions.insert(name.to_owned(), function);
        }
        self.functions.get_mut(name)
    }

    /// Puts a function back as it was; absent, it is gone.
    pub(super) fn restore(&mut self, name: &str, before: Option<Function>) {
        match before {
            Some(function) => {
                self.free.remove(&function.slot);
                self.functions.insert(name.to_owned(), function);
            }
            None => {
                if let Some(gone) = self.functions.remove(name) {
                    self.free.insert(gone.slot);
                }
            }
        }
    }

    /// Succeeds when the function of this name, or its absence, goes with all others.
    ///
    /// # Errors
    /// Another function has one of its routes, or a service binding leads nowhere.
    pub(super) fn check(&self, name: &str) -> Result<(), ApplyError> {
        let Some(function) = self.functions.get(name) else { return self.check_callers(name) };
        let routes = function.routes();
        for (other, theirs) in self.routes().filter(|(other, _)| *other != name) {
            if let Some(pattern) = routes.iter().find(|route| theirs.contains(route)) {
                let clash = RouteClash { pattern: pattern.clone(), first: TargetId(0), second: TargetId(1) };
                let name_of = |target: TargetId| if target.0 == 0 { other } else { name };
                return Err(ApplyError::Clash(clash.describe(name_of)));
            }
        }
        let mut services = function.versions.values().flat_map(|version| &version.spec.services);
        match services.find(|service| !self.is_served(&service.function)) {
            Some(service) => Err(no_callee(name, service, &self.names())),
            None => Ok(()),
        }
    }

    fn check_callers(&self, name: &str) -> Result<(), ApplyError> {
        let deployed = self.functions.iter().flat_map(|(caller, function)| {
            function.versions.values().map(move |version| (caller, &version.spec))
        });
        let fixed = self.fixed.iter().flat_map(|function| {
            function.versions.iter().map(move |release| (&function.name, &release.spec))
        });
        let mut services = fixed
            .chain(deployed)
            .flat_map(|(caller, spec)| spec.services.iter().map(move |service| (caller, service)));
        match services.find(|(_, service)| service.function == name) {
            Some((caller, service)) => Err(no_callee(caller, service, &self.names())),
            None => Ok(()),
        }
    }

    fn is_served(&self, name: &str) -> bool {
        self.functions.contains_key(name) || self.is_fixed(name)
    }

    fn names(&self) -> Vec<&str> {
        let fixed = self.fixed.iter().map(|function| function.name.as_str());
        fixed.chain(self.functions.keys().map(String::as_str)).collect()
    }

    fn routes(&self) -> impl Iterator<Item = (&str, Vec<RoutePattern>)> {
        let fixed = self.fixed.iter().map(|function| (function.name.as_str(), function.routes.clone()));
        fixed.chain(self.functions.iter().map(|(name, function)| (name.as_str(), function.routes())))
    }

    /// What the workers are told when they start.
    pub(super) fn catalog(&self) -> Catalog {
        let deployed = self.functions.iter().map(|(name, function)| Arc::new(function.deployed(name)));
        Catalog { functions: self.fixed.iter().cloned().chain(deployed).collect() }
    }

    /// What the workers are told when these functions changed.
    pub(super) fn change<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Change {
        let mut change = Change::default();
        for name in names {
            match self.functions.get(name) {
                Some(function) => change.set.push(function.deployed(name)),
                None => change.removed.push(name.to_owned()),
            }
        }
        change
    }
}

impl Function {
    /// What the versions of `split` may do and those that `alias` leads to may not, nor those that are live.
    pub(super) fn widened(&self, alias: &str, split: &Split) -> Vec<String> {
        let before = [LIVE, alias].into_iter().filter_map(|alias| self.aliases.get(alias));
        let before: Vec<&VersionSpec> = before.flat_map(|split| self.specs(split)).collect();
        let mut all: Vec<String> =
            self.specs(split).flat_map(|spec| added(spec, before.iter().copied())).collect();
        all.sort();
        all.dedup();
        all
    }

    /// What a version may do and nothing that is live may.
    pub(super) fn added(&self, spec: &VersionSpec) -> Vec<String> {
        added(spec, self.aliases.get(LIVE).into_iter().flat_map(|split| self.specs(split)))
    }

    fn specs<'f>(&'f self, split: &'f Split) -> impl Iterator<Item = &'f VersionSpec> {
        split.shares.iter().filter_map(|share| Some(&self.versions.get(&share.version)?.spec))
    }

    /// Forgets versions that no alias leads to and that are not among the newest.
    pub(super) fn forget_old(&mut self) {
        let used: BTreeSet<u32> =
            self.aliases.values().flat_map(|split| &split.shares).map(|share| share.version).collect();
        let newest: BTreeSet<u32> = self.versions.keys().rev().take(PREVIEWED).copied().collect();
        self.versions.retain(|number, _| used.contains(number) || newest.contains(number));
    }

    fn deployed(&self, name: &str) -> Deployed {
        let release = |(number, stored): (&u32, &StoredVersion)| Release {
            number: *number,
            spec: stored.spec.clone(),
            server_timing: stored.server_timing,
        };
        Deployed {
            name: name.to_owned(),
            slot: self.slot,
            routes: self.routes(),
            versions: self.versions.iter().map(release).collect(),
            aliases: self.aliases.clone(),
        }
    }

    /// The routes of all live versions: one that only the newer has is asked for from both.
    pub(super) fn routes(&self) -> Vec<RoutePattern> {
        let live = self.aliases.get(LIVE).into_iter().flat_map(|split| &split.shares);
        let mut routes: Vec<RoutePattern> = Vec::new();
        for version in live.filter_map(|share| self.versions.get(&share.version)) {
            routes.extend(
                version.routes.iter().filter(|route| !routes.contains(route)).cloned().collect::<Vec<_>>(),
            );
        }
        routes
    }
}
