//! The usage ledger: what functions used, by minute, and by day once it is old.

use super::Records;
use crate::data::error::Fault;
use crate::data::{DataError, Millis, Page};
use crate::usage::{FIGURES, Trigger, UsageKey, UsageRow, Used};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{OptionalExtension, Row, Transaction, params, params_from_iter};
use std::time::Duration;

/// How long minutes are kept; then they are added up to days. A month, and some time to look at it.
pub const USAGE_MINUTES_KEPT: Duration = Duration::from_secs(35 * 86_400);

/// How long days are kept: thirteen months, so that a month can be compared with the same of the year before.
pub const USAGE_DAYS_KEPT: Duration = Duration::from_secs(400 * 86_400);

/// Most rows of minutes, about 200 MB: forty versions in use in every minute that is kept. With more, minutes become days
/// sooner.
pub const USAGE_MINUTE_ROWS_MAX: u32 = 2_000_000;

/// Most rows of days, about 50 MB: more than a thousand versions in use on every day. Beyond it the oldest go.
pub const USAGE_DAY_ROWS_MAX: u32 = 500_000;

const DAY_MILLIS: i64 = 86_400_000;

/// Columns of the figures, in the order of [`Used::to_array`].
const COLUMNS: [&str; FIGURES] = [
    "requests",
    "failed",
    "fuel",
    "cpu_us",
    "wall_us",
    "memory_byte_seconds",
    "bytes_in",
    "bytes_out",
    "subrequests",
];

/// Rows that are added together and once.
#[derive(Debug)]
pub struct UsageBatch {
    /// Who gathered them: a number that no other run of a node has.
    pub source: i64,
    /// Counts the batches of this source, from 1.
    pub serial: i64,
    /// What is added, and to which rows.
    pub rows: Vec<(UsageKey, Used)>,
}

/// By what stretches of time usage is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum UsageBy {
    /// Minute by minute.
    Minute,
    /// Hour by hour.
    Hour,
    /// Day by day, UTC.
    Day,
    /// All together.
    Total,
}

/// Which usage.
#[derive(Clone, Debug)]
pub struct UsageQuery {
    /// Of this function alone.
    pub function: Option<String>,
    /// Of minutes that began then or later, and of days likewise where only days are kept.
    pub from: Millis,
    /// Of those that began before.
    pub to: Millis,
    /// By what.
    pub by: UsageBy,
}

/// The place of a row in a list of usage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsagePlace {
    at: i64,
    seconds: i64,
    function: String,
    version: u32,
    trigger: Trigger,
}

impl Records {
    /// Adds a batch to the ledger, unless it was added before: a caller that did not get the answer asks again.
    ///
    /// # Errors
    /// The database fails; nothing is added then.
    pub fn add_usage(&self, batch: &UsageBatch) -> Result<(), DataError> {
        self.write("add to the usage", |tx| {
            let sql = "SELECT 1 FROM usage_batch WHERE source = ?1 AND serial >= ?2";
            let known = tx.query_row(sql, params![batch.source, batch.serial], |_| Ok(())).optional()?;
            if known.is_some() {
                return Ok(());
            }
            add_rows(tx, &batch.rows)?;
            tx.execute(
                "INSERT INTO usage_batch (one, source, serial) VALUES (1, ?1, ?2) \
                 ON CONFLICT (one) DO UPDATE SET source = excluded.source, serial = excluded.serial",
                params![batch.source, batch.serial],
            )?;
            Ok(())
        })
    }

    /// Adds old minutes up to days, and forgets the oldest days.
    ///
    /// # Errors
    /// The database fails; nothing changes then.
    pub fn fold_usage(&self, now: Millis) -> Result<(), DataError> {
        self.fold_usage_to(now, USAGE_MINUTE_ROWS_MAX, USAGE_DAY_ROWS_MAX)
    }

    /// As [`Records::fold_usage`], to at most so many rows of minutes and of days.
    pub(in crate::data) fn fold_usage_to(
        &self,
        now: Millis,
        minutes_max: u32,
        days_max: u32,
    ) -> Result<(), DataError> {
        self.write("fold the usage", |tx| {
            let minutes = oldest_kept(tx, "usage_minutes", minutes_max, USAGE_MINUTES_KEPT, now)?;
            let (columns, totals) = (COLUMNS.join(", "), totals());
            tx.execute(
                &format!(
                    "INSERT INTO usage_days (at, function, version, trigger, {columns}) \
                     SELECT at - at % {DAY_MILLIS} AS day, function, version, trigger, {totals} \
                     FROM usage_minutes WHERE at < ?1 GROUP BY day, function, version, trigger {}",
                    on_conflict()
                ),
                [minutes],
            )?;
            tx.execute("DELETE FROM usage_minutes WHERE at < ?1", [minutes])?;
            let days = oldest_kept(tx, "usage_days", days_max, USAGE_DAYS_KEPT, now)?;
            tx.execute("DELETE FROM usage_days WHERE at < ?1", [days])?;
            Ok(())
        })
    }

    /// A part of what the ledger says, by time, then by function, version and trigger.
    ///
    /// # Errors
    /// The database fails.
    pub fn usage(&self, query: &UsageQuery, page: &Page<UsagePlace>) -> Result<Vec<UsageRow>, DataError> {
        let UsageQuery { function, from, to, by } = query;
        let after = page.after.as_ref();
        let sql = select(*by);
        self.read("read the usage", |tx| {
            let mut select = tx.prepare(&sql)?;
            let rows = select.query_map(
                params![
                    from,
                    to,
                    function,
                    after.map_or(i64::MIN, |after| after.at),
                    after.map_or(0, |after| after.seconds),
                    after.map_or("", |after| &after.function),
                    after.map_or(0, |after| after.version),
                    after.map_or("", |after| after.trigger.as_str()),
                    page.rows_max(),
                ],
                row,
            )?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

fn add_rows(tx: &Transaction<'_>, rows: &[(UsageKey, Used)]) -> Result<(), Fault> {
    let marks = (1..=4 + FIGURES).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
    let mut add = tx.prepare(&format!(
        "INSERT INTO usage_minutes (at, function, version, trigger, {}) VALUES ({marks}) {}",
        COLUMNS.join(", "),
        on_conflict()
    ))?;
    for (UsageKey { function, version, trigger, at }, used) in rows {
        let figures = used.to_array();
        let key: [&dyn ToSql; 4] = [at, function, version, trigger];
        let figures = figures.iter().map(|figure| figure as &dyn ToSql);
        add.execute(params_from_iter(key.into_iter().chain(figures)))?;
    }
    Ok(())
}

/// Adds to a row that is there. A sum that an integer cannot hold stays at the largest.
fn on_conflict() -> String {
    let sum = |column| format!("{column} = min({column} + excluded.{column}, {})", i64::MAX);
    let sums = COLUMNS.map(sum).join(", ");
    format!("ON CONFLICT (at, function, version, trigger) DO UPDATE SET {sums}")
}

/// The sum of each figure. `sum` fails where an integer ends; `total` does not, and is exact up to 2^53.
fn totals() -> String {
    COLUMNS.map(|column| format!("CAST(total({column}) AS INTEGER)")).join(", ")
}

/// From when on rows of a table are kept: not longer than `kept`, and not more than `rows_max`.
fn oldest_kept(
    tx: &Transaction<'_>,
    table: &str,
    rows_max: u32,
    kept: Duration,
    now: Millis,
) -> Result<i64, Fault> {
    let sql = format!("SELECT at FROM {table} ORDER BY at DESC LIMIT 1 OFFSET ?1");
    let first_too_many: Option<i64> = tx.query_row(&sql, [rows_max], |row| row.get(0)).optional()?;
    let by_age = now.0.saturating_sub(i64::try_from(kept.as_millis()).unwrap_or(i64::MAX));
    // To the end of a day, so that a day is not told half in minutes and half as a whole.
    let by_age = by_age - by_age.rem_euclid(DAY_MILLIS);
    Ok(first_too_many.map_or(by_age, |at| by_age.max(at + 1)))
}

/// Lists usage. Parameters: from, to, function, the five parts of the place before, rows at most.
fn select(by: UsageBy) -> String {
    let (minute, day) = match by {
        UsageBy::Minute => ("at, 60", "at, 86400"),
        UsageBy::Hour => ("at - at % 3600000, 3600", "at, 86400"),
        UsageBy::Day => ("at - at % 86400000, 86400", "at, 86400"),
        UsageBy::Total => ("?1, (?2 - ?1) / 1000", "?1, (?2 - ?1) / 1000"),
    };
    let columns = COLUMNS.join(", ");
    let of = |table, start| {
        format!(
            "SELECT {start}, function, version, trigger, {columns} FROM {table} \
             WHERE at >= ?1 AND at < ?2 AND (?3 IS NULL OR function = ?3)"
        )
    };
    let (minutes, days, totals) = (of("usage_minutes", minute), of("usage_days", day), totals());
    format!(
        "WITH kept (start, seconds, function, version, trigger, {columns}) AS ({minutes} UNION ALL {days}) \
         SELECT start, seconds, function, version, trigger, {totals} FROM kept \
         WHERE (start, seconds, function, version, trigger) > (?4, ?5, ?6, ?7, ?8) \
         GROUP BY start, seconds, function, version, trigger \
         ORDER BY start, seconds, function, version, trigger LIMIT ?9"
    )
}

fn row(row: &Row<'_>) -> rusqlite::Result<UsageRow> {
    let mut figures = [0; FIGURES];
    for (figure, place) in figures.iter_mut().zip(5..) {
        *figure = row.get(place)?;
    }
    Ok(UsageRow {
        at: row.get(0)?,
        seconds: row.get(1)?,
        function: row.get(2)?,
        version: row.get(3)?,
        trigger: row.get(4)?,
        used: Used::from_array(figures),
    })
}

impl UsagePlace {
    /// The place of a row.
    pub fn of(row: &UsageRow) -> Self {
        let UsageRow { at, seconds, ref function, version, trigger, .. } = *row;
        UsagePlace { at, seconds, function: function.clone(), version, trigger }
    }

    /// As a word for whoever asks for the next part.
    pub fn to_word(&self) -> String {
        let UsagePlace { at, seconds, function, version, trigger } = self;
        format!("{at}.{seconds}.{version}.{}.{function}", trigger.as_str())
    }

    /// The opposite of [`UsagePlace::to_word`].
    pub fn of_word(word: &str) -> Option<Self> {
        let mut parts = word.splitn(5, '.');
        let (at, seconds) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let (version, trigger) = (parts.next()?.parse().ok()?, Trigger::of(parts.next()?)?);
        Some(UsagePlace { at, seconds, function: parts.next()?.to_owned(), version, trigger })
    }
}

impl ToSql for Trigger {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.as_str().into())
    }
}

impl FromSql for Trigger {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Trigger::of(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}
