//! Tokens of the admin API: `isolet_ID_SECRET`, of which the catalog keeps the id and a hash of the secret.
//!
//! The secret is 32 random bytes, so a plain hash of it cannot be reversed by trying.

use super::values::{Json, WORD_BYTES_MAX, check_bytes};
use super::{DataError, DataFolder, Millis, Page};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use std::fmt;

/// The most tokens a node keeps. Those that are revoked or expired make room for new ones.
pub const TOKENS_MAX: u32 = 1_000;

/// What every token begins with, so that scanners for leaked secrets know one.
const PREFIX: &str = "isolet_";

/// The most scopes of one token: one for each function of a large team.
const SCOPES_MAX: usize = 256;

/// How far the time of last use may lag behind: a busy client would else cost a write each request.
const USE_NOTED_EACH: i64 = 60_000;

/// A token to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewToken<'a> {
    /// What its owner calls it.
    pub name: &'a str,
    /// What it allows.
    pub scopes: &'a [String],
    /// The present time.
    pub at: Millis,
    /// From when on it allows nothing; `None` for never.
    pub expires_at: Option<Millis>,
}

/// A token without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TokenRow {
    /// Counts the tokens of the node.
    pub id: i64,
    /// What its owner calls it.
    pub name: String,
    /// What it allows.
    pub scopes: Vec<String>,
    /// When it was made.
    pub created_at: Millis,
    /// From when on it allows nothing.
    pub expires_at: Option<Millis>,
    /// When it was revoked.
    pub revoked_at: Option<Millis>,
    /// When it was last used, to the minute.
    pub last_used_at: Option<Millis>,
}

/// A whole token, to be shown once to whoever asked for it. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenSecret(String);

impl TokenSecret {
    /// The token as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for TokenSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenSecret(…)")
    }
}

impl DataFolder {
    /// Makes a token. Its secret is not kept and cannot be had again.
    ///
    /// # Errors
    /// A text is too long, there are too many tokens, there are no random bytes, or the database fails.
    pub fn create_token(&self, new: &NewToken<'_>) -> Result<(TokenRow, TokenSecret), DataError> {
        check(new)?;
        let mut random = [0; 32];
        getrandom::fill(&mut random)?;
        let secret = hex(&random);
        self.write("make a token", |tx| {
            make_room(tx, new.at)?;
            let id: i64 = tx.query_row(
                "INSERT INTO tokens (name, hash, scopes, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5) \
                 RETURNING id",
                params![new.name, hash(&secret).as_bytes(), Json(new.scopes), new.at, new.expires_at],
                |row| row.get(0),
            )?;
            let token = find(tx, id)?.ok_or(DataError::NoToken(id))?;
            Ok((token, TokenSecret(format!("{PREFIX}{id}_{secret}"))))
        })
    }

    /// The token of a text that a client sent, if it allows anything now. Notes that it was used, to the minute.
    ///
    /// # Errors
    /// The database fails.
    pub fn find_token(&self, text: &str, now: Millis) -> Result<Option<TokenRow>, DataError> {
        let Some((id, secret)) = parts(text) else { return Ok(None) };
        let found = self.read("look for a token", |tx| {
            let sql = "SELECT hash FROM tokens WHERE id = ?1";
            let kept: Option<[u8; 32]> = tx.query_row(sql, [id], |row| row.get(0)).optional()?;
            // Hashes are compared in constant time: how long it takes tells nothing about the one that is kept.
            let is_right = kept.is_some_and(|kept| blake3::Hash::from_bytes(kept) == hash(secret));
            Ok(if is_right { find(tx, id)? } else { None })
        })?;
        let Some(mut token) = found.filter(|token| token.allows(now)) else { return Ok(None) };
        if token.last_used_at.is_none_or(|last| now.0.saturating_sub(last.0) >= USE_NOTED_EACH) {
            self.note_use(id, now)?;
            token.last_used_at = Some(now);
        }
        Ok(Some(token))
    }

    /// Revokes a token: from now on it allows nothing. One that was revoked keeps its time.
    ///
    /// # Errors
    /// There is no such token, or the database fails.
    pub fn revoke_token(&self, id: i64, at: Millis) -> Result<TokenRow, DataError> {
        self.write("revoke a token", |tx| {
            let sql = "UPDATE tokens SET revoked_at = coalesce(revoked_at, ?2) WHERE id = ?1";
            tx.execute(sql, params![id, at])?;
            Ok(find(tx, id)?.ok_or(DataError::NoToken(id))?)
        })
    }

    /// A part of the tokens, the newest first.
    ///
    /// # Errors
    /// The database fails.
    pub fn tokens(&self, page: Page<i64>) -> Result<Vec<TokenRow>, DataError> {
        self.read("list the tokens", |tx| {
            let mut select = tx.prepare(&format!("{SELECT} WHERE id < ?1 ORDER BY id DESC LIMIT ?2"))?;
            let before = page.after.unwrap_or(i64::MAX);
            Ok(select.query_map(params![before, page.rows_max()], token)?.collect::<Result<_, _>>()?)
        })
    }

    /// Who has a token must get in when the disk is full too: to make room.
    fn note_use(&self, id: i64, now: Millis) -> Result<(), DataError> {
        let noted = self.write("note the use of a token", |tx| {
            tx.execute("UPDATE tokens SET last_used_at = ?2 WHERE id = ?1", params![id, now])?;
            Ok(())
        });
        match noted {
            Err(DataError::Full { .. }) => Ok(()),
            other => other,
        }
    }
}

impl TokenRow {
    /// Whether it is neither revoked nor expired.
    pub fn allows(&self, now: Millis) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

const SELECT: &str = "SELECT id, name, scopes, created_at, expires_at, revoked_at, last_used_at FROM tokens";

fn check(new: &NewToken<'_>) -> Result<(), DataError> {
    check_bytes("the name of the token", new.name, WORD_BYTES_MAX)?;
    for scope in new.scopes {
        check_bytes("the scope", scope, WORD_BYTES_MAX)?;
    }
    if new.scopes.len() > SCOPES_MAX {
        let advice = "make a second token, or one for `deploy:*`";
        return Err(DataError::TooMany { what: "scopes".to_owned(), max: SCOPES_MAX as u32, advice });
    }
    Ok(())
}

/// Makes room for one more token.
fn make_room(connection: &Connection, now: Millis) -> Result<(), super::Fault> {
    let count = || connection.query_row("SELECT count(*) FROM tokens", [], |row| row.get::<_, u32>(0));
    if count()? < TOKENS_MAX {
        return Ok(());
    }
    connection.execute("DELETE FROM tokens WHERE revoked_at IS NOT NULL OR expires_at <= ?1", [now])?;
    if count()? < TOKENS_MAX {
        return Ok(());
    }
    Err(DataError::TooMany { what: "tokens".to_owned(), max: TOKENS_MAX, advice: "revoke one first" }.into())
}

fn find(connection: &Connection, id: i64) -> rusqlite::Result<Option<TokenRow>> {
    connection.query_row(&format!("{SELECT} WHERE id = ?1"), [id], token).optional()
}

fn token(row: &Row<'_>) -> rusqlite::Result<TokenRow> {
    let Json(scopes) = row.get(2)?;
    Ok(TokenRow {
        id: row.get(0)?,
        name: row.get(1)?,
        scopes,
        created_at: row.get(3)?,
        expires_at: row.get(4)?,
        revoked_at: row.get(5)?,
        last_used_at: row.get(6)?,
    })
}

fn parts(text: &str) -> Option<(i64, &str)> {
    let (id, secret) = text.strip_prefix(PREFIX)?.split_once('_')?;
    Some((id.parse().ok()?, secret))
}

fn hash(secret: &str) -> blake3::Hash {
    blake3::hash(secret.as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
