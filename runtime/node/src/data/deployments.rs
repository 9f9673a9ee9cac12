//! Aliases and deployments: what an alias was set to, once, and how it goes back.
//!
//! An alias is its present deployment. Each deployment knows where a rollback goes: to the one it replaced, but one that a
//! rollback made goes where the deployment it returned to would have gone. So two rollbacks go back two steps.

use super::error::Fault;
use super::functions::{self, FunctionRow};
use super::values::{Json, WORD_BYTES_MAX, check_bytes};
use super::versions;
use super::{DataError, DataFolder, Millis, Page};
use crate::catalog::{Affinity, SHARES_MAX, Share, Split, WEIGHT_MAX};
use crate::manifest::FunctionName;
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::Serialize;

/// The most aliases a function may have: stages and a few previews.
pub const ALIASES_MAX: u32 = 16;

/// The deployments of a function that are kept, the newest. Those that aliases have, or would go back to, stay beyond it.
pub const DEPLOYMENTS_MAX: u32 = 1_000;

/// Longest name of a header or a cookie that decides which share serves.
const AFFINITY_BYTES_MAX: usize = 128;

/// An alias of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AliasName<'a> {
    /// Name of the function.
    pub function: &'a str,
    /// Name of the alias.
    pub alias: &'a str,
}

/// A change of an alias.
#[derive(Clone, Copy, Debug)]
pub struct SetAlias<'a> {
    /// Which alias; it is made if it is new.
    pub name: AliasName<'a>,
    /// What it is to have.
    pub split: &'a Split,
    /// The deployment that it must have for the change to happen; `None` for any.
    pub expect: Option<i64>,
    /// The present time.
    pub at: Millis,
    /// Who changes it.
    pub actor: &'a str,
}

/// A deployment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeploymentRow {
    /// Counts the deployments of the node; never used again.
    pub id: i64,
    /// Name of the function.
    pub function: String,
    /// Name of the alias.
    pub alias: String,
    /// What the alias was set to; shares in the order of versions.
    #[serde(flatten)]
    pub split: Split,
    /// The deployment that the alias had before.
    pub replaced: Option<i64>,
    /// The deployment that a rollback goes to; it may be kept no more.
    pub back: Option<i64>,
    /// Whether a rollback made it.
    pub rolled_back: bool,
    /// When.
    pub at: Millis,
    /// Who set the alias.
    pub actor: String,
}

impl DataFolder {
    /// Sets an alias. What it has already is not set again: the present deployment stays, whatever was expected.
    ///
    /// # Errors
    /// The name is none, the shares cannot be served, a version is not there, the alias has moved, a bound is reached, or
    /// the database fails.
    pub fn set_alias(&self, set: &SetAlias<'_>) -> Result<DeploymentRow, DataError> {
        FunctionName::parse(set.name.alias)?;
        check_bytes("the actor's name", set.actor, WORD_BYTES_MAX)?;
        let split = checked(set.split)?;
        self.write("set an alias", |tx| {
            functions::require(tx, set.name.function)?;
            let present = present(tx, set.name)?;
            if let Some(present) = present.as_ref().filter(|present| present.split == split) {
                return Ok(present.clone());
            }
            let now = present.map(|present| present.id);
            refuse_moved(set, now)?;
            for share in &split.shares {
                versions::require(tx, set.name.function, share.version)?;
            }
            if now.is_none() {
                refuse_too_many(tx, set.name.function)?;
            }
            let new = New { name: set.name, split: &split, replaced: now, back: now, rolled_back: false };
            Ok(deploy(tx, &new, set.at, set.actor)?)
        })
    }

    /// Sets an alias to what it had before its present deployment; the next rollback goes a step further.
    ///
    /// # Errors
    /// There is no such alias, nothing was before, a version of it was deleted, or the database fails.
    pub fn rollback(&self, name: AliasName<'_>, at: Millis, actor: &str) -> Result<DeploymentRow, DataError> {
        check_bytes("the actor's name", actor, WORD_BYTES_MAX)?;
        self.write("roll an alias back", |tx| {
            let present = require(tx, name)?;
            let target = match present.back {
                Some(id) => find(tx, id)?,
                None => None,
            };
            let Some(target) = target else {
                let (function, alias) = name.owned();
                return Err(DataError::NothingBefore { function, alias }.into());
            };
            refuse_deleted(tx, &target)?;
            let replaced = Some(present.id);
            let new = New { name, split: &target.split, replaced, back: target.back, rolled_back: true };
            Ok(deploy(tx, &new, at, actor)?)
        })
    }

    /// The present deployment of an alias.
    ///
    /// # Errors
    /// The database fails.
    pub fn alias(&self, name: AliasName<'_>) -> Result<Option<DeploymentRow>, DataError> {
        self.read("read an alias", |tx| Ok(present(tx, name)?))
    }

    /// The aliases of a function, by name: the present deployment of each.
    ///
    /// # Errors
    /// The database fails.
    pub fn aliases(&self, function: &str) -> Result<Vec<DeploymentRow>, DataError> {
        self.read("list aliases", |tx| {
            let mut select = tx.prepare(&of_function())?;
            Ok(select.query_map([function], deployment)?.collect::<Result<_, _>>()?)
        })
    }

    /// A deployment, of an alias that may have another now.
    ///
    /// # Errors
    /// The database fails.
    pub fn deployment(&self, id: i64) -> Result<Option<DeploymentRow>, DataError> {
        self.read("read a deployment", |tx| Ok(find(tx, id)?))
    }

    /// A part of a function's deployments, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn deployments(&self, function: &str, page: Page<i64>) -> Result<Vec<DeploymentRow>, DataError> {
        self.read("list deployments", |tx| {
            let sql = format!("{SELECT} WHERE d.function = ?1 AND d.id < ?2 ORDER BY d.id DESC LIMIT ?3");
            let mut select = tx.prepare(&sql)?;
            let before = page.after.unwrap_or(i64::MAX);
            let rows = select.query_map(params![function, before, page.rows_max()], deployment)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Deletes an alias; its deployments stay in the list. One of this name that comes later has nothing before it.
    ///
    /// # Errors
    /// There is no such alias, or the database fails.
    pub fn delete_alias(&self, name: AliasName<'_>) -> Result<(), DataError> {
        self.write("delete an alias", |tx| {
            require(tx, name)?;
            let sql = "DELETE FROM aliases WHERE function = ?1 AND alias = ?2";
            tx.execute(sql, [name.function, name.alias])?;
            Ok(())
        })
    }
}

impl AliasName<'_> {
    fn owned(self) -> (String, String) {
        (self.function.to_owned(), self.alias.to_owned())
    }
}

const SELECT: &str = "SELECT d.id, d.function, d.alias, d.shares, d.affinity, d.replaced, d.back, d.rolled_back, d.at, \
                      d.actor FROM deployments d";

/// A deployment to be made.
struct New<'a> {
    name: AliasName<'a>,
    split: &'a Split,
    replaced: Option<i64>,
    back: Option<i64>,
    rolled_back: bool,
}

/// The present deployments of all aliases, in the order of function and alias.
pub(super) fn all_present(tx: &Transaction<'_>) -> rusqlite::Result<Vec<DeploymentRow>> {
    let sql = format!("{SELECT} JOIN aliases a ON a.deployment = d.id ORDER BY a.function, a.alias");
    tx.prepare(&sql)?.query_map([], deployment)?.collect()
}

/// Adds to each function its aliases.
pub(super) fn add_aliases(tx: &Transaction<'_>, functions: &mut [FunctionRow]) -> rusqlite::Result<()> {
    let mut select = tx.prepare(&of_function())?;
    for function in functions {
        function.aliases = select.query_map([&function.name], deployment)?.collect::<Result<_, _>>()?;
    }
    Ok(())
}

fn of_function() -> String {
    format!("{SELECT} JOIN aliases a ON a.deployment = d.id WHERE a.function = ?1 ORDER BY a.alias")
}

/// The split with its shares in the order of versions, so that equal ones are equal.
fn checked(split: &Split) -> Result<Split, DataError> {
    let mut shares = split.shares.clone();
    shares.sort_unstable_by_key(|share| share.version);
    let refused = |why: String| Err(DataError::BadShares(why));
    if !(1..=SHARES_MAX).contains(&shares.len()) {
        return refused(format!("it has {} shares; give 1 to {SHARES_MAX}", shares.len()));
    }
    if let Some(Share { version, weight }) =
        shares.iter().find(|share| !(1..=WEIGHT_MAX).contains(&share.weight))
    {
        return refused(format!("v{version} has the weight {weight}; give 1 to {WEIGHT_MAX}"));
    }
    if let Some((twice, _)) = shares.iter().zip(shares.iter().skip(1)).find(|(a, b)| a.version == b.version) {
        return refused(format!("v{} is named twice", twice.version));
    }
    if let Affinity::Header(name) | Affinity::Cookie(name) = &split.affinity
        && !(1..=AFFINITY_BYTES_MAX).contains(&name.len())
    {
        return refused(format!("the name for its affinity must have 1 to {AFFINITY_BYTES_MAX} bytes"));
    }
    Ok(Split { shares, affinity: split.affinity.clone() })
}

fn refuse_moved(set: &SetAlias<'_>, now: Option<i64>) -> Result<(), DataError> {
    if set.expect.is_some() && set.expect != now {
        let (function, alias) = set.name.owned();
        return Err(DataError::Moved { function, alias, now });
    }
    Ok(())
}

fn refuse_too_many(tx: &Transaction<'_>, function: &str) -> Result<(), Fault> {
    let sql = "SELECT count(*) FROM aliases WHERE function = ?1";
    let count: u32 = tx.query_row(sql, [function], |row| row.get(0))?;
    if count >= ALIASES_MAX {
        let what = format!("aliases of `{function}`");
        return Err(DataError::TooMany { what, max: ALIASES_MAX, advice: "delete one first" }.into());
    }
    Ok(())
}

fn refuse_deleted(tx: &Transaction<'_>, target: &DeploymentRow) -> Result<(), Fault> {
    for share in &target.split.shares {
        if !versions::is_there(tx, &target.function, share.version)? {
            let (function, alias) = (target.function.clone(), target.alias.clone());
            let (deployment, version) = (target.id, share.version);
            return Err(DataError::Deleted { function, alias, deployment, version }.into());
        }
    }
    Ok(())
}

/// Makes a deployment the present one of its alias.
fn deploy(tx: &Transaction<'_>, new: &New<'_>, at: Millis, actor: &str) -> rusqlite::Result<DeploymentRow> {
    let AliasName { function, alias } = new.name;
    let id: i64 = tx.query_row(
        "INSERT INTO deployments (function, alias, shares, affinity, replaced, back, rolled_back, at, actor) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) RETURNING id",
        params![
            function,
            alias,
            Json(&new.split.shares),
            Json(&new.split.affinity),
            new.replaced,
            new.back,
            new.rolled_back,
            at,
            actor
        ],
        |row| row.get(0),
    )?;
    tx.execute(
        "INSERT INTO aliases (function, alias, deployment) VALUES (?1, ?2, ?3) \
         ON CONFLICT (function, alias) DO UPDATE SET deployment = excluded.deployment",
        params![function, alias, id],
    )?;
    forget_old(tx, function)?;
    find(tx, id)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// Deletes the deployments beyond [`DEPLOYMENTS_MAX`] that no alias has or would go back to.
fn forget_old(tx: &Transaction<'_>, function: &str) -> rusqlite::Result<usize> {
    tx.execute(
        "DELETE FROM deployments WHERE function = ?1 \
         AND id <= (SELECT id FROM deployments WHERE function = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2) \
         AND id NOT IN (SELECT deployment FROM aliases WHERE function = ?1) \
         AND id NOT IN (SELECT d.back FROM aliases a JOIN deployments d ON d.id = a.deployment \
                        WHERE a.function = ?1 AND d.back IS NOT NULL)",
        params![function, DEPLOYMENTS_MAX],
    )
}

fn require(tx: &Transaction<'_>, name: AliasName<'_>) -> Result<DeploymentRow, Fault> {
    if let Some(present) = present(tx, name)? {
        return Ok(present);
    }
    functions::require(tx, name.function)?;
    let (function, alias) = name.owned();
    Err(DataError::NoAlias { function, alias }.into())
}

fn present(tx: &Transaction<'_>, name: AliasName<'_>) -> rusqlite::Result<Option<DeploymentRow>> {
    let sql =
        format!("{SELECT} JOIN aliases a ON a.deployment = d.id WHERE a.function = ?1 AND a.alias = ?2");
    tx.query_row(&sql, [name.function, name.alias], deployment).optional()
}

fn find(tx: &Transaction<'_>, id: i64) -> rusqlite::Result<Option<DeploymentRow>> {
    tx.query_row(&format!("{SELECT} WHERE d.id = ?1"), [id], deployment).optional()
}

fn deployment(row: &Row<'_>) -> rusqlite::Result<DeploymentRow> {
    let Json(shares) = row.get(3)?;
    let Json(affinity) = row.get(4)?;
    Ok(DeploymentRow {
        id: row.get(0)?,
        function: row.get(1)?,
        alias: row.get(2)?,
        split: Split { shares, affinity },
        replaced: row.get(5)?,
        back: row.get(6)?,
        rolled_back: row.get(7)?,
        at: row.get(8)?,
        actor: row.get(9)?,
    })
}
