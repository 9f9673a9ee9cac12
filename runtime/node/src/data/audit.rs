//! The audit log: who changed, or tried to change, what.

use super::{DataError, DataFolder, Millis, Page};
use rusqlite::{Row, params};
use serde::Serialize;

/// The entries that are kept, the newest: a hundred changes a day for nearly three years.
pub const AUDIT_ROWS_MAX: u32 = 100_000;

/// Longest text of an entry. Longer ones are cut and not refused: an entry must not be missing.
const TEXT_BYTES_MAX: usize = 1_024;

/// What happened.
#[derive(Clone, Copy, Debug)]
pub struct AuditEntry<'a> {
    /// When.
    pub at: Millis,
    /// Who asked for it.
    pub actor: &'a str,
    /// What was asked for, such as `alias.set`.
    pub action: &'a str,
    /// Of what, such as `shop/live`.
    pub object: &'a str,
    /// How it ended, such as `done`, or the code of the refusal.
    pub outcome: &'a str,
    /// What else is worth knowing.
    pub detail: &'a str,
    /// Id of the request.
    pub request_id: &'a str,
}

/// What happened, as it was kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditRow {
    /// Counts the entries of the node.
    pub id: i64,
    /// When.
    pub at: Millis,
    /// Who asked for it.
    pub actor: String,
    /// What was asked for.
    pub action: String,
    /// Of what.
    pub object: String,
    /// How it ended.
    pub outcome: String,
    /// What else is worth knowing.
    pub detail: String,
    /// Id of the request.
    pub request_id: String,
}

impl DataFolder {
    /// Adds an entry and forgets the oldest beyond [`AUDIT_ROWS_MAX`]; returns its id.
    ///
    /// # Errors
    /// The database fails.
    pub fn append_audit(&self, entry: &AuditEntry<'_>) -> Result<i64, DataError> {
        let AuditEntry { at, actor, action, object, outcome, detail, request_id } = *entry;
        let [actor, action, object, outcome, detail, request_id] =
            [actor, action, object, outcome, detail, request_id].map(cut);
        self.write("write the audit log", |tx| {
            tx.execute(
                "INSERT INTO audit (at, actor, action, object, outcome, detail, request_id) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                params![at, actor, action, object, outcome, detail, request_id],
            )?;
            let id = tx.last_insert_rowid();
            tx.execute("DELETE FROM audit WHERE id <= ?1", [id - i64::from(AUDIT_ROWS_MAX)])?;
            Ok(id)
        })
    }

    /// A part of the log, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn audit(&self, page: Page<i64>) -> Result<Vec<AuditRow>, DataError> {
        self.read("read the audit log", |tx| {
            let mut select = tx.prepare(
                "SELECT id, at, actor, action, object, outcome, detail, request_id FROM audit \
                 WHERE id < ?1 ORDER BY id DESC LIMIT ?2",
            )?;
            let before = page.after.unwrap_or(i64::MAX);
            Ok(select.query_map(params![before, page.rows_max()], row)?.collect::<Result<_, _>>()?)
        })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<AuditRow> {
    Ok(AuditRow {
        id: row.get(0)?,
        at: row.get(1)?,
        actor: row.get(2)?,
        action: row.get(3)?,
        object: row.get(4)?,
        outcome: row.get(5)?,
        detail: row.get(6)?,
        request_id: row.get(7)?,
    })
}

fn cut(text: &str) -> &str {
    let end = text.floor_char_boundary(TEXT_BYTES_MAX);
    text.get(..end).unwrap_or(text)
}
