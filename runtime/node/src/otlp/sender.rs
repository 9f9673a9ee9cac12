//! Sends one kind of thing to the receiver: repeats what may go well the next time, and tells of a receiver that is away
//! without filling the log.

use super::client::{Client, ClientError};
use crate::metrics::{Export, PassedOnCounts};
use bytes::Bytes;
use isolet_host_api::random;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// How often one body is sent. With [`BACKOFF`] a receiver may be away for four seconds before anything is lost.
const ATTEMPTS_MAX: u32 = 5;

/// Wait before the second attempt; twice as long before each further one, up to half of it more by chance, so that many
/// nodes do not come back at once.
const BACKOFF: Duration = Duration::from_millis(250);

/// Longest wait that a receiver may ask for.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(30);

/// How often the log says again that the receiver is away.
const TELL_INTERVAL: Duration = Duration::from_secs(60);

pub(super) struct Sender {
    client: Arc<Client>,
    export: Export,
    counts: Arc<PassedOnCounts>,
    /// When the log last said that something is wrong, while it is.
    told: Option<Instant>,
}

impl Sender {
    pub(super) fn new(client: Arc<Client>, export: Export, counts: Arc<PassedOnCounts>) -> Self {
        Sender { client, export, counts, told: None }
    }

    /// Sends a body until it is taken, refused, or was sent often enough.
    ///
    /// # Errors
    /// Those of the last attempt.
    pub(super) async fn send(&mut self, body: Bytes) -> Result<Bytes, ClientError> {
        let sent = self.attempt(body).await;
        self.counts.request(self.export, sent.is_ok());
        match &sent {
            Ok(_) => {
                if self.told.take().is_some() {
                    tracing::info!(signal = self.export.as_str(), "the OTLP receiver takes them again");
                }
            }
            Err(error) => {
                if self.may_tell() {
                    let (signal, endpoint) = (self.export.as_str(), self.client.endpoint());
                    tracing::warn!(signal, %endpoint, error = error as &dyn std::error::Error, "the OTLP receiver did not take them; they are lost");
                }
            }
        }
        sent
    }

    /// Tells that the receiver took a part only.
    pub(super) fn tell_refused(&mut self, refused: i64, reason: &str) {
        if (refused > 0 || !reason.is_empty()) && self.may_tell() {
            let signal = self.export.as_str();
            tracing::warn!(signal, refused, reason, "the OTLP receiver did not take all of them");
        }
    }

    async fn attempt(&self, body: Bytes) -> Result<Bytes, ClientError> {
        let mut backoff = BACKOFF;
        for _ in 1..ATTEMPTS_MAX {
            match self.client.post(self.export.as_str(), body.clone()).await {
                Err(error) if error.may_pass() => {
                    let chance = backoff / 2 * (random::next() as u32 >> 16) / (u32::MAX >> 16);
                    let wait =
                        error.retry_after().map_or(backoff + chance, |asked| asked.min(RETRY_AFTER_MAX));
                    sleep(wait).await;
                    backoff *= 2;
                }
                ended => return ended,
            }
        }
        self.client.post(self.export.as_str(), body).await
    }

    fn may_tell(&mut self) -> bool {
        let may = self.told.is_none_or(|told| told.elapsed() >= TELL_INTERVAL);
        if may {
            self.told = Some(Instant::now());
        }
        may
    }
}
