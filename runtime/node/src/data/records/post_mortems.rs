//! Post-mortems: why invocations were ended, for a week.

use super::Records;
use crate::data::error::Fault;
use crate::data::values::Json;
use crate::data::{DataError, Millis, Page};
use crate::post_mortem::PostMortem;
use rusqlite::{Transaction, params};
use std::collections::BTreeSet;
use std::time::Duration;

/// How long they are kept: who asks about a request does so within days.
pub const POST_MORTEMS_KEPT: Duration = Duration::from_secs(7 * 86_400);

/// Most of them, some 50 MB as they are; 300 MB if all have the longest lines there can be.
pub const POST_MORTEMS_MAX: u32 = 10_000;

/// Most of one function, so that one which fails all day does not push out those of others.
pub const POST_MORTEMS_MAX_OF_ONE: u32 = 500;

/// Which of them.
#[derive(Clone, Debug, Default)]
pub struct PostMortemQuery {
    /// Those of these functions; of all when absent.
    pub functions: Option<Vec<String>>,
    /// Those that ended so.
    pub code: Option<String>,
    /// Those of this request.
    pub request_id: Option<String>,
}

impl Records {
    /// Keeps post-mortems in place of what is too old or too much.
    ///
    /// # Errors
    /// The database fails; nothing changes then.
    pub fn add_post_mortems(&self, made: &[PostMortem], now: Millis) -> Result<(), DataError> {
        self.write("keep post-mortems", |tx| {
            let mut add = tx.prepare(
                "INSERT INTO post_mortems (request_id, at, function, record) VALUES (?1, ?2, ?3, ?4)",
            )?;
            for it in made {
                add.execute(params![it.request_id, it.at, it.function, Json(it)])?;
            }
            let functions: BTreeSet<&str> = made.iter().map(|it| it.function.as_str()).collect();
            forget(tx, functions, now)
        })
    }

    /// A part of them with their keys, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn post_mortems(
        &self,
        query: &PostMortemQuery,
        page: Page<i64>,
    ) -> Result<Vec<(i64, PostMortem)>, DataError> {
        self.read("read post-mortems", |tx| {
            // The list of functions is one JSON text, so that the statement is always the same.
            let mut select = tx.prepare(
                "SELECT id, record FROM post_mortems WHERE id < ?1 AND (?2 IS NULL OR request_id = ?2) \
                 AND (?3 IS NULL OR function IN (SELECT value FROM json_each(?3))) \
                 AND (?4 IS NULL OR record ->> 'code' = ?4) ORDER BY id DESC LIMIT ?5",
            )?;
            let PostMortemQuery { functions, code, request_id } = query;
            let before = page.after.unwrap_or(i64::MAX);
            let functions = functions.as_ref().map(Json);
            let rows = select
                .query_map(params![before, request_id, functions, code, page.rows_max()], |row| {
                    Ok((row.get(0)?, row.get::<_, Json<PostMortem>>(1)?.0))
                })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

/// Deletes what is older than it may be, then what is too much of `functions`, then of all.
fn forget(tx: &Transaction<'_>, functions: BTreeSet<&str>, now: Millis) -> Result<(), Fault> {
    let kept = i64::try_from(POST_MORTEMS_KEPT.as_millis()).unwrap_or(i64::MAX);
    tx.execute("DELETE FROM post_mortems WHERE at < ?1", [now.0.saturating_sub(kept)])?;
    let mut of_one = tx.prepare(
        "DELETE FROM post_mortems WHERE function = ?1 AND id <= \
         (SELECT id FROM post_mortems WHERE function = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)",
    )?;
    for function in functions {
        of_one.execute(params![function, POST_MORTEMS_MAX_OF_ONE])?;
    }
    tx.execute(
        "DELETE FROM post_mortems WHERE id <= (SELECT id FROM post_mortems ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        [POST_MORTEMS_MAX],
    )?;
    Ok(())
}
