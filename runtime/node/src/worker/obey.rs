//! Hears what the supervisor says and does it, and meanwhile says what happens.

use super::{ORPHAN_BOUND, Serving, SetLevel};
use crate::catalog::Catalog;
use crate::control::{ControlReader, ControlWriter, FromWorker, ToWorker};
use crate::events::{Batch, Inbox, Outbox};
use std::convert::Infallible;
use std::time::Duration;
use tokio::signal::unix::Signal;
use tokio::task::yield_now;
use tokio::time::timeout;

/// Time for the supervisor to hear the last word.
const LAST_WORD_BOUND: Duration = Duration::from_secs(2);

/// A worker that serves.
pub(super) struct Obedient {
    pub(super) serving: Serving,
    /// What it serves, from which the next change starts.
    pub(super) catalog: Catalog,
    pub(super) outbox: Outbox,
    pub(super) speaks: Speaks,
    /// Time for what runs when it ends by itself.
    pub(super) drain_timeout: Duration,
    pub(super) set_level: SetLevel,
}

/// What a worker says beside its answers: what happens in it.
pub(super) struct Speaks {
    pub(super) writer: ControlWriter,
    pub(super) inbox: Inbox,
}

impl Obedient {
    /// Does what the supervisor says until it is time to go, and drains.
    pub(super) async fn obey(&mut self, mut hears: ControlReader, mut terminate: Signal) {
        let bound = loop {
            tokio::select! {
                message = hears.receive() => match message {
                    Ok(Some(ToWorker::Drain { bound })) => break bound,
                    Ok(Some(message)) => {
                        if let Some(answer) = self.act(message).await {
                            self.speaks.answer(&answer);
                        }
                    }
                    Ok(None) => {
                        tracing::warn!("the supervisor is gone; the worker drains");
                        break self.drain_timeout.min(ORPHAN_BOUND);
                    }
                    Err(error) => {
                        tracing::error!(error = &error as &dyn std::error::Error, "cannot hear the supervisor");
                        break self.drain_timeout.min(ORPHAN_BOUND);
                    }
                },
                // It hears meanwhile: two that both only spoke would wait for each other.
                never = self.speaks.tell() => match never {},
                _ = terminate.recv() => break self.drain_timeout,
            }
        };
        let cut = tokio::select! {
            cut = self.serving.drained(bound) => cut,
            never = self.speaks.tell() => match never {},
        };
        // Last, so that it has what the last requests used.
        let sample = Box::new(self.serving.sample().0);
        self.speaks.end(FromWorker::Drained { cut, sample }).await;
    }

    async fn act(&mut self, message: ToWorker) -> Option<FromWorker> {
        let serving = &self.serving;
        match message {
            ToWorker::Change { generation, change } => {
                let next = self.catalog.changed(change);
                let refused = serving.apply(next.clone()).await.err().map(|error| error.to_string());
                if refused.is_none() {
                    self.catalog = next;
                }
                serving.verify_behind();
                return Some(FromWorker::Applied { generation, refused });
            }
            ToWorker::Configure(serve) => {
                (self.set_level)(serve.log_level);
                serving.configure(&serve);
                self.drain_timeout = serve.drain_timeout;
            }
            ToWorker::ReloadCertificates(certificates) => {
                // The supervisor has tried them; a worker that cannot use them goes on with those it has.
                if let Err(error) = serving.reload(&certificates) {
                    tracing::error!(error = &error as &dyn std::error::Error, "cannot reload certificates");
                }
            }
            ToWorker::Follow(follow) => self.outbox.follow(follow),
            ToWorker::Tell { serial } => {
                let (sample, starts) = serving.sample();
                return Some(FromWorker::Metrics { serial, sample: Box::new(sample), starts });
            }
            // The first catalog came before, and the end of the loop drains.
            ToWorker::Catalog { .. } | ToWorker::Drain { .. } => {}
        }
        None
    }
}

impl Speaks {
    /// Says something, to be sent by [`Speaks::tell`] before anything that happens from now on.
    fn answer(&mut self, answer: &FromWorker) {
        if let Err(error) = self.writer.say(answer) {
            tracing::error!(error = &error as &dyn std::error::Error, "cannot answer the supervisor");
        }
    }

    /// Sends what was said, then what happens, for as long as it is awaited. Cancel safe.
    ///
    /// While the supervisor does not listen, events wait in the outbox, where their room is bounded.
    async fn tell(&mut self) -> Infallible {
        loop {
            if self.writer.flush().await.is_err() {
                // The end of the stream, which is heard, says the same.
                return std::future::pending().await;
            }
            let batch = self.inbox.batch().await;
            self.say(batch);
            // Requests are served on this thread, and go first.
            yield_now().await;
        }
    }

    /// Sends the rest and the last word.
    async fn end(&mut self, last_word: FromWorker) {
        loop {
            let rest = self.inbox.rest();
            if rest.events.is_empty() {
                break;
            }
            self.say(rest);
        }
        self.answer(&last_word);
        // If nobody hears it, nobody waits for it.
        let _ = timeout(LAST_WORD_BOUND, self.writer.flush()).await;
    }

    fn say(&mut self, Batch { events, dropped }: Batch) {
        if !events.is_empty() || dropped > 0 {
            self.answer(&FromWorker::Events { events, dropped });
        }
    }
}
