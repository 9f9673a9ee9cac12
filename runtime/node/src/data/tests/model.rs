//! The catalog against a model of it: after any changes both tell the same.

use super::{add, back, name, opened, set};
use crate::data::{DataError, DataFolder, Page};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A change. Names and numbers are few, so that changes meet.
#[derive(Clone, Debug)]
enum Change {
    Add(&'static str, u8),
    Set(&'static str, &'static str, u32),
    RollBack(&'static str, &'static str),
    DeleteAlias(&'static str, &'static str),
    DeleteVersion(&'static str, u32),
    DeleteFunction(&'static str),
    Collect(u32),
    Reopen,
}

/// What is expected of one function.
#[derive(Clone, Debug, Default)]
struct Function {
    /// Numbers of versions, with their fingerprints.
    versions: BTreeMap<u32, u8>,
    last_number: u32,
    /// What each alias was set to, as a stack: a rollback takes the last away.
    aliases: BTreeMap<&'static str, Vec<u32>>,
}

#[derive(Default)]
struct Model(BTreeMap<&'static str, Function>);

/// How a change ended: with a number of a version, or a word for the refusal.
type Ended = Result<u32, &'static str>;

fn change() -> impl Strategy<Value = Change> {
    let function = || prop::sample::select(vec!["cart", "shop"]);
    let alias = || prop::sample::select(vec!["beta", "live"]);
    prop_oneof![
        6 => (function(), 0..6_u8).prop_map(|(function, print)| Change::Add(function, print)),
        6 => (function(), alias(), 1..6_u32).prop_map(|(function, alias, number)| Change::Set(function, alias, number)),
        4 => (function(), alias()).prop_map(|(function, alias)| Change::RollBack(function, alias)),
        1 => (function(), alias()).prop_map(|(function, alias)| Change::DeleteAlias(function, alias)),
        4 => (function(), 1..6_u32).prop_map(|(function, number)| Change::DeleteVersion(function, number)),
        1 => function().prop_map(Change::DeleteFunction),
        1 => (0..3_u32).prop_map(Change::Collect),
        1 => Just(Change::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn the_catalog_does_what_the_model_does(changes in prop::collection::vec(change(), 1..40)) {
        let (place, data) = opened();
        // What is tested is what transactions do, not that the disk holds them.
        super::sql(&data, "PRAGMA synchronous = off");
        let mut data = Some(data);
        let mut model = Model::default();
        for change in changes {
            if matches!(change, Change::Reopen) {
                drop(data.take());
                data = Some(place.open());
                super::sql(data.as_ref().unwrap(), "PRAGMA synchronous = off");
                continue;
            }
            let data = data.as_ref().unwrap();
            prop_assert_eq!(apply(data, &change), model.apply(&change), "{:?}", &change);
            prop_assert_eq!(stored(data), model.stored(), "{:?}", &change);
        }
    }
}

fn apply(data: &DataFolder, change: &Change) -> Ended {
    let ended = match *change {
        Change::Add(function, print) => Ok(add(data, function, &print.to_string())),
        Change::Set(function, alias, number) => {
            super::try_set(data, name(function, alias), &crate::catalog::Split::whole(number), None)
                .map(|row| row.split.shares[0].version)
        }
        Change::RollBack(function, alias) => {
            back(data, function, alias).map(|row| row.split.shares[0].version)
        }
        Change::DeleteAlias(function, alias) => data.delete_alias(name(function, alias)).map(|()| 0),
        Change::DeleteVersion(function, number) => data.delete_version(function, number).map(|_| number),
        Change::DeleteFunction(function) => data.delete_function(function).map(|it| it.versions.len() as u32),
        Change::Collect(keep) => data.gc(keep).map(|removed| removed.versions.len() as u32),
        Change::Reopen => Ok(0),
    };
    ended.map_err(|error| match error {
        DataError::NoFunction(_) => "no function",
        DataError::NoVersion { .. } => "no version",
        DataError::NoAlias { .. } => "no alias",
        DataError::InUse { .. } => "in use",
        DataError::NothingBefore { .. } => "nothing before",
        DataError::Deleted { .. } => "deleted",
        error => panic!("{error}"),
    })
}

type Told = Vec<(String, Vec<(u32, String)>, Vec<(String, u32)>, BTreeSet<u32>)>;

/// Each function with its versions, its aliases, and the versions that are served.
fn stored(data: &DataFolder) -> Told {
    let served: BTreeMap<String, BTreeSet<u32>> = data
        .snapshot()
        .unwrap()
        .into_iter()
        .map(|it| (it.name, it.versions.into_iter().map(|row| row.number).collect()))
        .collect();
    let functions = data.functions(Page::first(9)).unwrap().into_iter();
    let told = functions.map(|row| {
        let mut versions: Vec<(u32, String)> = data
            .versions(&row.name, Page::first(99))
            .unwrap()
            .into_iter()
            .map(|row| (row.number, row.fingerprint))
            .collect();
        versions.reverse();
        assert_eq!(row.versions as usize, versions.len());
        let aliases =
            row.aliases.iter().map(|row| (row.alias.clone(), row.split.shares[0].version)).collect();
        let live = served.get(&row.name).cloned().unwrap_or_default();
        (row.name, versions, aliases, live)
    });
    told.collect()
}

impl Model {
    fn apply(&mut self, change: &Change) -> Ended {
        match *change {
            Change::Add(name, print) => Ok(self.0.entry(name).or_default().add(print)),
            Change::Set(name, alias, number) => self.function(name)?.set(alias, number),
            Change::RollBack(name, alias) => self.function(name)?.roll_back(alias),
            Change::DeleteAlias(name, alias) => {
                self.function(name)?.aliases.remove(alias).map(|_| 0).ok_or("no alias")
            }
            Change::DeleteVersion(name, number) => self.function(name)?.delete(number),
            Change::DeleteFunction(name) => {
                self.0.remove(name).map(|function| function.versions.len() as u32).ok_or("no function")
            }
            Change::Collect(keep) => Ok(self.0.values_mut().map(|function| function.collect(keep)).sum()),
            Change::Reopen => Ok(0),
        }
    }

    fn function(&mut self, name: &str) -> Result<&mut Function, &'static str> {
        self.0.get_mut(name).ok_or("no function")
    }

    fn stored(&self) -> Told {
        let functions = self.0.iter().map(|(name, function)| {
            let versions =
                function.versions.iter().map(|(number, print)| (*number, print.to_string())).collect();
            let present = function.aliases.iter().map(|(alias, stack)| (*alias, *stack.last().unwrap()));
            let aliases = present.clone().map(|(alias, number)| (alias.to_owned(), number)).collect();
            ((*name).to_owned(), versions, aliases, present.map(|(_, number)| number).collect())
        });
        functions.collect()
    }
}

impl Function {
    fn add(&mut self, print: u8) -> u32 {
        if let Some((number, _)) = self.versions.iter().find(|(_, known)| **known == print) {
            return *number;
        }
        self.last_number += 1;
        self.versions.insert(self.last_number, print);
        self.last_number
    }

    fn set(&mut self, alias: &'static str, number: u32) -> Ended {
        if !self.versions.contains_key(&number) {
            return Err("no version");
        }
        let stack = self.aliases.entry(alias).or_default();
        if stack.last() != Some(&number) {
            stack.push(number);
        }
        Ok(number)
    }

    fn roll_back(&mut self, alias: &str) -> Ended {
        let stack = self.aliases.get_mut(alias).ok_or("no alias")?;
        let [.., target, _] = stack[..] else { return Err("nothing before") };
        if !self.versions.contains_key(&target) {
            return Err("deleted");
        }
        stack.pop();
        Ok(target)
    }

    fn delete(&mut self, number: u32) -> Ended {
        if !self.versions.contains_key(&number) {
            return Err("no version");
        }
        if self.is_needed(number) {
            return Err("in use");
        }
        self.versions.remove(&number);
        Ok(number)
    }

    fn collect(&mut self, keep: u32) -> u32 {
        let old: Vec<u32> = self.versions.keys().rev().skip(keep as usize).copied().collect();
        let unneeded: Vec<u32> = old.into_iter().filter(|number| !self.is_needed(*number)).collect();
        self.versions.retain(|number, _| !unneeded.contains(number));
        unneeded.len() as u32
    }

    /// The last two of each stack: what serves, and what a rollback goes to.
    fn is_needed(&self, number: u32) -> bool {
        self.aliases.values().any(|stack| stack.iter().rev().take(2).any(|it| *it == number))
    }
}

#[test]
fn the_model_rolls_back_as_a_stack() {
    let mut function = Function::default();
    let numbers = [0, 1, 2].map(|print| function.add(print));
    for number in numbers {
        function.set("live", number).unwrap();
    }
    assert_eq!([function.roll_back("live"), function.roll_back("live")], [Ok(2), Ok(1)]);
    assert_eq!(function.roll_back("live"), Err("nothing before"));
    let (_place, data) = opened();
    assert_eq!(add(&data, "shop", "0"), 1);
    assert_eq!(set(&data, "shop", "live", 1).split.shares[0].version, 1);
}
