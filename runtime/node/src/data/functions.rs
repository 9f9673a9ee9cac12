//! Functions: the list of them, all that is served, and their end.

use super::deployments::{self, DeploymentRow};
use super::error::Fault;
use super::versions::{self, Removed, VersionRow};
use super::{DataError, DataFolder, Millis, Page};
use crate::manifest::FunctionName;
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::Serialize;

/// The most functions a node keeps: three times what it promises to list quickly, and what bounds the memory of routes.
pub const FUNCTIONS_MAX: u32 = 16_384;

/// A function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FunctionRow {
    /// Its name.
    pub name: String,
    /// When its first version was added.
    pub created_at: Millis,
    /// How many versions it has.
    pub versions: u32,
    /// Its aliases, by name: the present deployment of each.
    pub aliases: Vec<DeploymentRow>,
}

/// A function that is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFunction {
    /// Its name.
    pub name: String,
    /// The versions that its aliases share, by number.
    pub versions: Vec<VersionRow>,
    /// Its aliases, by name: the present deployment of each. Never empty.
    pub aliases: Vec<DeploymentRow>,
}

impl DataFolder {
    /// A part of the functions, by name.
    ///
    /// # Errors
    /// The database fails.
    pub fn functions(&self, page: Page<&str>) -> Result<Vec<FunctionRow>, DataError> {
        self.read("list the functions", |tx| {
            let sql = format!("{SELECT} WHERE name > ?1 ORDER BY name LIMIT ?2");
            let mut select = tx.prepare(&sql)?;
            let rows = select.query_map(params![page.after.unwrap_or(""), page.rows_max()], function)?;
            let mut functions: Vec<FunctionRow> = rows.collect::<Result<_, _>>()?;
            deployments::add_aliases(tx, &mut functions)?;
            Ok(functions)
        })
    }

    /// A function.
    ///
    /// # Errors
    /// The database fails.
    pub fn function(&self, name: &str) -> Result<Option<FunctionRow>, DataError> {
        self.read("read a function", |tx| {
            let found = tx.query_row(&format!("{SELECT} WHERE name = ?1"), [name], function).optional()?;
            let mut functions = Vec::from_iter(found);
            deployments::add_aliases(tx, &mut functions)?;
            Ok(functions.pop())
        })
    }

    /// All that is served, by name: functions that have an alias, each with the versions that its aliases share.
    ///
    /// # Errors
    /// The database fails.
    pub fn snapshot(&self) -> Result<Vec<StoredFunction>, DataError> {
        self.read("read what is served", |tx| {
            let mut functions: Vec<StoredFunction> = Vec::new();
            for present in deployments::all_present(tx)? {
                match functions.last_mut().filter(|last| last.name == present.function) {
                    Some(function) => function.aliases.push(present),
                    None => functions.push(StoredFunction {
                        name: present.function.clone(),
                        versions: Vec::new(),
                        aliases: vec![present],
                    }),
                }
            }
            // Both lists are in the order of names.
            let mut versions = versions::all_live(tx)?.into_iter().peekable();
            for function in &mut functions {
                let its_own = std::iter::from_fn(|| versions.next_if(|it| it.function == function.name));
                function.versions.extend(its_own);
            }
            Ok(functions)
        })
    }

    /// Deletes a function with its versions, aliases and deployments. A function of this name that comes later begins anew,
    /// with v1.
    ///
    /// # Errors
    /// There is no such function, or the database fails.
    pub fn delete_function(&self, name: &str) -> Result<Removed, DataError> {
        self.write("delete a function", |tx| {
            require(tx, name)?;
            let removed = versions::remove(tx, "function = ?1", params![name])?;
            tx.execute("DELETE FROM functions WHERE name = ?1", [name])?;
            Ok(removed)
        })
    }
}

/// Refuses a function that is not there.
pub(super) fn require(tx: &Transaction<'_>, name: &str) -> Result<(), Fault> {
    let sql = "SELECT 1 FROM functions WHERE name = ?1";
    if tx.query_row(sql, [name], |_| Ok(())).optional()?.is_none() {
        return Err(DataError::NoFunction(name.to_owned()).into());
    }
    Ok(())
}

/// Makes a function unless it is there.
pub(super) fn ensure(tx: &Transaction<'_>, name: &str, at: Millis) -> Result<(), Fault> {
    FunctionName::parse(name).map_err(DataError::from)?;
    match require(tx, name) {
        Err(Fault::Refused(DataError::NoFunction(_))) => {}
        other => return other,
    }
    let count: u32 = tx.query_row("SELECT count(*) FROM functions", [], |row| row.get(0))?;
    if count >= FUNCTIONS_MAX {
        let advice = "delete one with `isolet delete`";
        return Err(DataError::TooMany { what: "functions".to_owned(), max: FUNCTIONS_MAX, advice }.into());
    }
    tx.execute("INSERT INTO functions (name, created_at) VALUES (?1, ?2)", params![name, at])?;
    Ok(())
}

const SELECT: &str =
    "SELECT name, created_at, (SELECT count(*) FROM versions WHERE function = name) FROM functions";

fn function(row: &Row<'_>) -> rusqlite::Result<FunctionRow> {
    Ok(FunctionRow { name: row.get(0)?, created_at: row.get(1)?, versions: row.get(2)?, aliases: Vec::new() })
}
