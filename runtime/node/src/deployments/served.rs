//! What the node serves, function by function, as the control plane keeps it: the catalog is made from it.

use super::parking::StandIns;
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
    /// Those of them that are parked.
    fixed_parked: BTreeMap<String, Parked>,
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
    /// Versions that must not run.
    pub(super) parked: BTreeMap<u32, Parked>,
    /// What serves for an alias that leads to parked versions alone.
    instead: BTreeMap<String, Split>,
}

/// Why a version must not run, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parked {
    /// Milliseconds since 1970.
    pub(super) at: i64,
    pub(super) reason: String,
}

/// The functions of the configuration that are not what they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FixedChanges {
    /// New ones.
    pub added: Vec<String>,
    /// Those that are otherwise.
    pub changed: Vec<String>,
    /// Those that are gone.
    pub removed: Vec<String>,
}

impl Served {
    pub(super) fn new(fixed: Vec<Arc<Deployed>>) -> Self {
        let slots = fixed.iter().map(|function| function.slot + 1).max().unwrap_or(0);
        Served {
            fixed,
            fixed_parked: BTreeMap::new(),
            functions: BTreeMap::new(),
            free: BTreeSet::new(),
            slots,
        }
    }

    pub(super) fn is_fixed(&self, name: &str) -> bool {
        self.fixed.iter().any(|function| function.name == name)
    }

    pub(super) fn fixed(&self) -> &[Arc<Deployed>] {
        &self.fixed
    }

    pub(super) fn fixed_parked(&self, name: &str) -> Option<&Parked> {
        self.fixed_parked.get(name)
    }

    /// Parks a function of the configuration; whether it was not parked before.
    pub(super) fn park_fixed(&mut self, name: &str, parked: Parked) -> bool {
        let is_new = !self.fixed_parked.contains_key(name);
        self.fixed_parked.entry(name.to_owned()).or_insert(parked);
        is_new
    }

    /// Takes over other functions from the configuration, none of them parked. Those that keep their name keep their slot;
    /// none when all slots are taken.
    pub(super) fn replace_fixed(&mut self, fixed: Vec<Arc<Deployed>>) -> Option<FixedChanges> {
        let before = std::mem::take(&mut self.fixed);
        self.fixed_parked.clear();
        let mut changes = FixedChanges::default();
        for gone in before.iter().filter(|old| !fixed.iter().any(|new| new.name == old.name)) {
            self.free.insert(gone.slot);
            changes.removed.push(gone.name.clone());
        }
        for mut function in fixed {
            match before.iter().find(|old| old.name == function.name) {
                Some(old) => {
                    Arc::make_mut(&mut function).slot = old.slot;
                    changes.changed.extend((function != *old).then(|| function.name.clone()));
                }
                None => {
                    Arc::make_mut(&mut function).slot = self.take_slot()?;
                    changes.added.push(function.name.clone());
                }
            }
            self.fixed.push(function);
        }
        Some(changes)
    }

    /// The functions of the configuration with their slots, to be put back with [`Self::restore_fixed`].
    pub(super) fn keep_fixed(&self) -> KeptFixed {
        (self.fixed.clone(), self.fixed_parked.clone(), self.free.clone(), self.slots)
    }

    pub(super) fn restore_fixed(&mut self, kept: KeptFixed) {
        (self.fixed, self.fixed_parked, self.free, self.slots) = kept;
    }

    /// Functions that were deployed and of which something is parked.
    pub(super) fn with_parked(&self) -> Vec<String> {
        let parked = self.functions.iter().filter(|(_, function)| !function.parked.is_empty());
        parked.map(|(name, _)| name.clone()).collect()
    }

    /// The specs of all versions that were deployed.
    pub(super) fn specs(&self) -> impl Iterator<Item = &VersionSpec> {
        self.functions.values().flat_map(|function| function.versions.values()).map(|version| &version.spec)
    }

    /// The specs of the functions of the configuration.
    pub(super) fn fixed_specs(&self) -> impl Iterator<Item = &VersionSpec> {
        self.fixed.iter().flat_map(|function| &function.versions).map(|release| &release.spec)
    }

    pub(super) fn function(&self, name: &str) -> Option<&Function> {
        self.functions.get(name)
    }

    /// The function, made with a slot of its own when it is new; none when all slots are taken.
    pub(super) fn function_mut(&mut self, name: &str) -> Option<&mut Function> {
        if !self.functions.contains_key(name) {
            let slot = self.take_slot()?;
            self.functions.insert(name.to_owned(), Function::new(slot));
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
        let fixed = self.fixed.iter().map(|function| self.fixed_now(function));
        Catalog { functions: fixed.chain(deployed).collect() }
    }

    /// A function of the configuration, without its versions when it is parked.
    fn fixed_now(&self, function: &Arc<Deployed>) -> Arc<Deployed> {
        if !self.fixed_parked.contains_key(&function.name) {
            return function.clone();
        }
        let parked = function.versions.iter().map(|release| release.number).collect();
        Arc::new(Deployed { versions: Vec::new(), parked, ..Deployed::clone(function) })
    }

    fn take_slot(&mut self) -> Option<u32> {
        self.free.pop_first().or_else(|| {
            let slot = self.slots;
            self.slots += 1;
            (slot < FUNCTIONS_MAX as u32).then_some(slot)
        })
    }

    /// What the workers are told when these functions changed.
    pub(super) fn change<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Change {
        let mut change = Change::default();
        for name in names {
            match self.deployed(name) {
                Some(deployed) => change.set.push(deployed),
                None => change.removed.push(name.to_owned()),
            }
        }
        change
    }

    fn deployed(&self, name: &str) -> Option<Deployed> {
        if let Some(fixed) = self.fixed.iter().find(|function| function.name == name) {
            return Some(Arc::unwrap_or_clone(self.fixed_now(fixed)));
        }
        self.functions.get(name).map(|function| function.deployed(name))
    }
}

/// See [`Served::keep_fixed`].
pub(super) type KeptFixed = (Vec<Arc<Deployed>>, BTreeMap<String, Parked>, BTreeSet<u32>, u32);

impl Function {
    fn new(slot: u32) -> Self {
        Function {
            slot,
            versions: BTreeMap::new(),
            aliases: BTreeMap::new(),
            parked: BTreeMap::new(),
            instead: BTreeMap::new(),
        }
    }

    /// What an alias leads to without what is parked: the rest of its shares, or what it led to before. Nothing when neither
    /// is there.
    pub(super) fn leads_to(&self, alias: &str) -> Option<Split> {
        let split = self.aliases.get(alias)?;
        let runs = split.shares.iter().filter(|share| !self.parked.contains_key(&share.version));
        let shares: Vec<_> = runs.copied().collect();
        if shares.is_empty() {
            return self.instead.get(alias).cloned();
        }
        Some(Split { shares, affinity: split.affinity.clone() })
    }

    /// The aliases that lead to parked versions alone.
    pub(super) fn aliases_in_need(&self) -> impl Iterator<Item = &str> {
        let is_parked =
            |split: &Split| split.shares.iter().all(|share| self.parked.contains_key(&share.version));
        self.aliases.iter().filter(move |(_, split)| is_parked(split)).map(|(alias, _)| alias.as_str())
    }

    /// Lets `found` serve in the place of what is parked.
    pub(super) fn stand_in(&mut self, found: StandIns) {
        let (instead, versions) = found;
        self.instead = instead;
        self.versions.extend(versions);
    }

    /// A version is no more.
    pub(super) fn forget(&mut self, number: u32) {
        self.versions.remove(&number);
        self.parked.remove(&number);
    }

    /// What is live, for the log.
    pub(super) fn live_words(&self) -> String {
        let live = self.leads_to(LIVE).map(|split| split.shares).unwrap_or_default();
        let words: Vec<_> = live.iter().map(|share| format!("v{}", share.version)).collect();
        if words.is_empty() { "nothing".to_owned() } else { words.join(" ") }
    }

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
        let splits = self.aliases.values().chain(self.instead.values());
        let used: BTreeSet<u32> = splits.flat_map(|split| &split.shares).map(|share| share.version).collect();
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
            versions: self
                .versions
                .iter()
                .filter(|(number, _)| !self.parked.contains_key(number))
                .map(release)
                .collect(),
            aliases: self
                .aliases
                .iter()
                .map(|(alias, split)| (alias.clone(), self.leads_to(alias).unwrap_or_else(|| split.clone())))
                .collect(),
            parked: self.parked.keys().copied().collect(),
        }
    }

    /// The routes of all live versions: one that only the newer has is asked for from both. When nothing runs in the place of
    /// what is parked, they are its own, so that its clients learn that it is unavailable.
    pub(super) fn routes(&self) -> Vec<RoutePattern> {
        let live = self.leads_to(LIVE).or_else(|| self.aliases.get(LIVE).cloned()).unwrap_or_default();
        let live = live.shares.iter();
        let mut routes: Vec<RoutePattern> = Vec::new();
        for version in live.filter_map(|share| self.versions.get(&share.version)) {
            routes.extend(
                version.routes.iter().filter(|route| !routes.contains(route)).cloned().collect::<Vec<_>>(),
            );
        }
        routes
    }
}
