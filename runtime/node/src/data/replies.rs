//! Answers to changes, kept by idempotency key: a client that lost the answer asks again and gets the same one.

use super::{DataError, DataFolder, Millis};
use rusqlite::{OptionalExtension, params};
use std::time::Duration;

/// How long an answer is kept.
pub const REPLY_KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// The most answers that are kept; beyond it the oldest go.
pub const REPLIES_MAX: u32 = 10_000;

/// Longest body: beyond that of any answer to a change. With [`REPLIES_MAX`] it bounds what the answers take.
const BODY_BYTES_MAX: usize = 256 << 10;

/// Longest key: room for several UUIDs.
const KEY_BYTES_MAX: usize = 256;

/// The request that an answer belongs to.
#[derive(Clone, Copy, Debug)]
pub struct ReplyKey<'a> {
    /// Who asked. Keys of one actor mean nothing to another.
    pub actor: &'a str,
    /// The key that the client chose.
    pub key: &'a str,
    /// Hash of what was asked.
    pub request_hash: &'a [u8; 32],
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Status of the response.
    pub status: u16,
    /// Body of the response.
    pub body: Vec<u8>,
}

impl DataFolder {
    /// The answer that was given to a request, if it is still kept.
    ///
    /// # Errors
    /// The key was used with another request, is too long, or the database fails.
    pub fn reply(&self, key: &ReplyKey<'_>, now: Millis) -> Result<Option<Reply>, DataError> {
        check_length("the idempotency key", key.key.len(), KEY_BYTES_MAX)?;
        self.read("look for an answer", |tx| {
            let sql =
                "SELECT status, body, request_hash FROM replies WHERE actor = ?1 AND key = ?2 AND at > ?3";
            let found = tx.query_row(sql, params![key.actor, key.key, oldest(now)], |row| {
                Ok((Reply { status: row.get(0)?, body: row.get(1)? }, row.get::<_, [u8; 32]>(2)?))
            });
            match found.optional()? {
                Some((_, hash)) if hash != *key.request_hash => {
                    Err(DataError::KeyReused(key.key.to_owned()).into())
                }
                found => Ok(found.map(|(reply, _)| reply)),
            }
        })
    }

    /// Keeps the answer to a request, unless one is kept already, and forgets those that are too old or too many.
    ///
    /// # Errors
    /// The key or the body is too long, or the database fails.
    pub fn keep_reply(&self, key: &ReplyKey<'_>, reply: &Reply, at: Millis) -> Result<(), DataError> {
        check_length("the idempotency key", key.key.len(), KEY_BYTES_MAX)?;
        check_length("the answer", reply.body.len(), BODY_BYTES_MAX)?;
        self.write("keep an answer", |tx| {
            tx.execute("DELETE FROM replies WHERE at <= ?1", [oldest(at)])?;
            tx.execute(
                "INSERT INTO replies (actor, key, request_hash, status, body, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
                 ON CONFLICT DO NOTHING",
                params![key.actor, key.key, key.request_hash, reply.status, reply.body, at],
            )?;
            tx.execute(
                "DELETE FROM replies WHERE rowid IN (SELECT rowid FROM replies ORDER BY at DESC, rowid DESC \
                 LIMIT -1 OFFSET ?1)",
                [REPLIES_MAX],
            )?;
            Ok(())
        })
    }
}

/// Answers of this time or before are not kept any more.
fn oldest(now: Millis) -> Millis {
    Millis(now.0.saturating_sub(i64::try_from(REPLY_KEPT.as_millis()).unwrap_or(i64::MAX)))
}

fn check_length(what: &'static str, bytes: usize, max: usize) -> Result<(), DataError> {
    if bytes > max {
        return Err(DataError::TooLarge { what, bytes, max });
    }
    Ok(())
}
