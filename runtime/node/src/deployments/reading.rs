//! What the data folder has, as the control plane and the admin API see it.

use super::parking::stand_ins;
use super::served::{Function, Parked, Served, StoredVersion};
use super::{DeploymentView, Deployments, FunctionView, Page, ParkedView, Refusal, VersionView};
use crate::capabilities::capabilities;
use crate::catalog::{Deployed, Split};
use crate::data::{self, AliasName, DataError, DataFolder, Millis, ParkedRow, VersionRow};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The newest versions of a function that can be asked for before they are live.
const PREVIEWED: u32 = 10;

/// Functions that are read at once.
const FUNCTIONS_AT_ONCE: u32 = 1_000;

/// All that is served: what aliases lead to and, with `previews`, the newest versions.
pub(super) fn load(data: &DataFolder, fixed: Vec<Arc<Deployed>>, previews: bool) -> Result<Served, Refusal> {
    let mut served = Served::new(fixed);
    for stored in data.snapshot()? {
        let Some(function) = served.function_mut(&stored.name) else { break };
        for row in &stored.versions {
            function.versions.insert(row.number, parse(row)?);
        }
        let aliases = stored.aliases.into_iter().map(|deployment| (deployment.alias, deployment.split));
        function.aliases = aliases.collect();
    }
    load_parked(data, &mut served)?;
    if previews {
        load_newest(data, &mut served)?;
    }
    Ok(served)
}

fn load_parked(data: &DataFolder, served: &mut Served) -> Result<(), Refusal> {
    for row in data.parked()? {
        let ParkedRow { function, version, at: Millis(at), reason } = row;
        // Of a function that has no alias nothing runs.
        if served.function(&function).is_some()
            && let Some(known) = served.function_mut(&function)
        {
            known.parked.insert(version, Parked { at, reason });
        }
    }
    for name in served.with_parked() {
        let Some(function) = served.function_mut(&name) else { continue };
        let found = stand_ins(data, &name, function)?;
        function.stand_in(found);
    }
    Ok(())
}

pub(super) fn load_newest(data: &DataFolder, served: &mut Served) -> Result<(), Refusal> {
    let mut after: Option<String> = None;
    loop {
        let page = data.functions(data::Page { after: after.as_deref(), limit: FUNCTIONS_AT_ONCE })?;
        let Some(last) = page.last() else { return Ok(()) };
        for name in page.iter().map(|function| &function.name) {
            let Some(function) = served.function_mut(name) else { return Ok(()) };
            for row in data.versions(name, data::Page::first(PREVIEWED))? {
                function.versions.insert(row.number, parse(&row)?);
            }
        }
        after = Some(last.name.clone());
    }
}

/// A version with its number.
pub(super) fn stored(
    data: &DataFolder,
    function: &str,
    number: u32,
) -> Result<(u32, StoredVersion), Refusal> {
    let missing = || DataError::NoVersion { function: function.to_owned(), version: number };
    let row = data.version(function, number)?.ok_or_else(missing)?;
    Ok((number, parse(&row)?))
}

/// What a rollback of the alias makes it lead to.
pub(super) fn before(data: &DataFolder, function: &str, alias: &str) -> Result<Split, Refusal> {
    let name = AliasName { function, alias };
    let (of, at) = (function.to_owned(), alias.to_owned());
    let present = data.alias(name)?;
    let present = present.ok_or_else(|| DataError::NoAlias { function: of.clone(), alias: at.clone() })?;
    let back = present.back.map(|id| data.deployment(id)).transpose()?.flatten();
    Ok(back.ok_or(DataError::NothingBefore { function: of, alias: at })?.split)
}

/// A version as it is shown; `function` is what is served of its function.
pub(super) fn view(row: &VersionRow, stored: &StoredVersion, function: Option<&Function>) -> VersionView {
    let Millis(created_at) = row.created_at;
    let everything = || capabilities(&stored.spec);
    VersionView {
        function: row.function.clone(),
        number: row.number,
        digest: row.digest,
        bytes: row.size,
        created_at,
        created_by: row.created_by.clone(),
        routes: stored.routes.iter().map(ToString::to_string).collect(),
        isolation: stored.spec.isolation,
        capabilities: everything(),
        added: function.map_or_else(everything, |function| function.added(&stored.spec)),
        parked: function
            .and_then(|function| function.parked.get(&row.number))
            .map(|parked| parked_view(row.number, parked)),
    }
}

fn parse(row: &VersionRow) -> Result<StoredVersion, Refusal> {
    serde_json::from_str(&row.deployed)
        .map_err(|error| Refusal::Unreadable(format!("v{} of `{}`", row.number, row.function), error))
}

impl Deployments {
    /// A part of the functions that `sees` lets through, by name; those of the configuration come first.
    ///
    /// # Errors
    /// The data folder fails.
    pub async fn functions(
        self: &Arc<Self>,
        limit: usize,
        after: Option<String>,
        sees: impl Fn(&str) -> bool + Send + 'static,
    ) -> Result<Page<FunctionView>, Refusal> {
        let served = self.served.lock().await;
        let mut items: Vec<FunctionView> = match after {
            None => {
                let seen = served.fixed().iter().filter(|function| sees(&function.name));
                seen.map(|function| fixed_view(function, &served)).collect()
            }
            Some(_) => Vec::new(),
        };
        let fixed = items.len();
        let (rows, sees) =
            self.blocking(move |this| Ok((visible(&this.data, limit, after, &sees)?, sees))).await?;
        drop(sees);
        let next = (rows.len() == limit).then(|| rows.last().cloned()).flatten();
        items.extend(rows.iter().map(|name| function_view(name, served.function(name))));
        debug_assert!(items.len() <= fixed + limit);
        Ok(Page { items, next })
    }

    /// One function.
    ///
    /// # Errors
    /// There is none of that name, or the data folder fails.
    pub async fn function(self: &Arc<Self>, name: &str) -> Result<FunctionView, Refusal> {
        let served = self.served.lock().await;
        if let Some(fixed) = served.fixed().iter().find(|function| function.name == name) {
            return Ok(fixed_view(fixed, &served));
        }
        let wanted = name.to_owned();
        let row = self.blocking(move |this| Ok(this.data.function(&wanted)?)).await?;
        let row = row.ok_or_else(|| DataError::NoFunction(name.to_owned()))?;
        Ok(function_view(&row.name, served.function(name)))
    }

    /// A part of the versions of a function, the newest first.
    ///
    /// # Errors
    /// There is no such function, or the data folder fails.
    pub async fn versions(
        self: &Arc<Self>,
        function: String,
        limit: usize,
        after: Option<u32>,
    ) -> Result<Page<VersionView>, Refusal> {
        let known = self.served.lock().await.function(&function).cloned();
        self.blocking(move |this| {
            known_function(&this.data, &function)?;
            let rows = this.data.versions(&function, data::Page { after, limit: limit_of(limit) })?;
            let items = rows.iter().map(|row| Ok(view(row, &parse(row)?, known.as_ref())));
            let items: Vec<_> = items.collect::<Result<_, Refusal>>()?;
            let next = (rows.len() == limit).then(|| rows.last().map(|row| row.number.to_string())).flatten();
            Ok(Page { items, next })
        })
        .await
    }

    /// One version.
    ///
    /// # Errors
    /// There is none of that number, or the data folder fails.
    pub async fn version(self: &Arc<Self>, function: String, number: u32) -> Result<VersionView, Refusal> {
        let known = self.served.lock().await.function(&function).cloned();
        self.blocking(move |this| {
            let row = this.data.version(&function, number)?;
            let row = row.ok_or(DataError::NoVersion { function, version: number })?;
            Ok(view(&row, &parse(&row)?, known.as_ref()))
        })
        .await
    }

    /// A part of what the aliases of a function were set to, the latest first.
    ///
    /// # Errors
    /// There is no such function, or the data folder fails.
    pub async fn deployments(
        self: &Arc<Self>,
        function: String,
        limit: usize,
        after: Option<i64>,
    ) -> Result<Page<DeploymentView>, Refusal> {
        self.blocking(move |this| {
            known_function(&this.data, &function)?;
            let rows = this.data.deployments(&function, data::Page { after, limit: limit_of(limit) })?;
            let next = (rows.len() == limit).then(|| rows.last().map(|row| row.id.to_string())).flatten();
            Ok(Page { items: rows.into_iter().map(Into::into).collect(), next })
        })
        .await
    }
}

/// Names of functions after `after`, at most `limit`.
fn visible(
    data: &DataFolder,
    limit: usize,
    mut after: Option<String>,
    sees: &(impl Fn(&str) -> bool + Send),
) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    loop {
        let page = data.functions(data::Page { after: after.as_deref(), limit: FUNCTIONS_AT_ONCE })?;
        let Some(last) = page.last() else { return Ok(names) };
        after = Some(last.name.clone());
        for function in page.into_iter().filter(|function| sees(&function.name)) {
            names.push(function.name);
            if names.len() == limit {
                return Ok(names);
            }
        }
    }
}

fn known_function(data: &DataFolder, name: &str) -> Result<(), Refusal> {
    data.function(name)?.map(drop).ok_or_else(|| DataError::NoFunction(name.to_owned()).into())
}

fn limit_of(limit: usize) -> u32 {
    u32::try_from(limit).unwrap_or(u32::MAX)
}

fn fixed_view(function: &Deployed, served: &Served) -> FunctionView {
    let parked = served.fixed_parked(&function.name).map(|parked| parked_view(0, parked));
    FunctionView {
        name: function.name.clone(),
        routes: function.routes.iter().map(ToString::to_string).collect(),
        aliases: function.aliases.clone(),
        fixed: true,
        parked: parked.into_iter().collect(),
        instead: BTreeMap::new(),
    }
}

fn function_view(name: &str, served: Option<&Function>) -> FunctionView {
    let parked = served.into_iter().flat_map(|function| &function.parked);
    FunctionView {
        name: name.to_owned(),
        routes: served.into_iter().flat_map(Function::routes).map(|route| route.to_string()).collect(),
        aliases: served.map(|function| function.aliases.clone()).unwrap_or_default(),
        fixed: false,
        parked: parked.map(|(version, parked)| parked_view(*version, parked)).collect(),
        instead: served.map(instead).unwrap_or_default(),
    }
}

/// What the aliases lead to that do not lead where they were put.
fn instead(function: &Function) -> BTreeMap<String, Split> {
    let leads_to = |alias: &String| function.leads_to(alias).unwrap_or_default();
    let all = function.aliases.iter().map(|(alias, split)| (alias.clone(), split, leads_to(alias)));
    all.filter(|(_, split, now)| *split != now).map(|(alias, _, now)| (alias, now)).collect()
}

fn parked_view(version: u32, parked: &Parked) -> ParkedView {
    ParkedView { version, at: parked.at, reason: parked.reason.clone() }
}
