//! How much of the API one address, one token and all together may take.

use super::AdminProblem;
use super::throttle::Throttle;
use crate::config::AdminLimits;
use crate::front_door::client_of;
use axum::http::StatusCode;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// How far a token may be ahead of its rate, in seconds of it: a command that follows a long list.
const BURST_SECONDS: u64 = 2;

/// Tokens that one address may use to the full: all that people behind one proxy have open.
const TOKENS_OF_ADDRESS: u64 = 4;

/// Longest wait of an upload for those before it, well below what the command line waits for its answer.
const UPLOAD_WAIT: Duration = Duration::from_secs(30);

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// What is left of the bounds of one node's API.
pub struct Gate {
    addresses: Throttle<IpAddr>,
    failures: Throttle<IpAddr>,
    actors: Throttle<String>,
    requests: Arc<Semaphore>,
    uploads: Arc<Semaphore>,
}

impl Gate {
    /// Nobody has come yet.
    pub fn new(limits: &AdminLimits) -> Self {
        let per_second = limits.requests_per_second;
        let of_address = per_second * TOKENS_OF_ADDRESS;
        let places =
            |bound: u64| Arc::new(Semaphore::new(usize::try_from(bound).unwrap_or(Semaphore::MAX_PERMITS)));
        Gate {
            addresses: Throttle::new(of_address, SECOND, of_address * BURST_SECONDS),
            failures: Throttle::new(limits.failures_per_minute, MINUTE, limits.failures_per_minute),
            actors: Throttle::new(per_second, SECOND, per_second * BURST_SECONDS),
            requests: places(limits.requests),
            uploads: places(limits.uploads),
        }
    }

    /// Lets a request from an address in, until the permit is dropped; its token was not looked at yet.
    ///
    /// # Errors
    /// The address asks too often or has sent too many wrong tokens, or too many requests are worked on.
    pub(super) fn arrive(&self, client: IpAddr) -> Result<OwnedSemaphorePermit, AdminProblem> {
        let (client, now) = (client_of(client), Instant::now());
        self.addresses.take(client, now).map_err(|wait| throttled("this address asks too often", wait))?;
        let too_often = |wait| throttled("this address sent too many wrong tokens", wait);
        self.failures.look(&client, now).map_err(too_often)?;
        let full = |_| overloaded("the API has as many requests as it works on at once");
        self.requests.clone().try_acquire_owned().map_err(full)
    }

    /// Notes that an address sent a wrong token. Those of it that are looked at in the same moment are not held up, and
    /// they are no more than [`AdminLimits::requests`].
    pub(super) fn failed(&self, client: IpAddr) {
        if self.failures.take(client_of(client), Instant::now()).is_ok() {
            tracing::warn!(%client, "the admin API was asked with a wrong token");
        }
    }

    /// Lets an actor ask once.
    ///
    /// # Errors
    /// It asks too often.
    pub(super) fn ask(&self, actor: &str) -> Result<(), AdminProblem> {
        let asked = self.actors.take(actor.to_owned(), Instant::now());
        asked.map_err(|wait| throttled("this token asks too often", wait))
    }

    /// Waits for a place to receive a component in; it is free again when the permit is dropped.
    ///
    /// # Errors
    /// The places did not become free in time.
    pub(super) async fn upload(&self) -> Result<OwnedSemaphorePermit, AdminProblem> {
        match timeout(UPLOAD_WAIT, self.uploads.clone().acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(overloaded("other components are being received")),
        }
    }
}

fn throttled(why: &str, wait: Duration) -> AdminProblem {
    let detail = format!("{why}; wait, then ask again");
    AdminProblem::new(StatusCode::TOO_MANY_REQUESTS, "throttled", detail).retry_after(wait)
}

fn overloaded(why: &str) -> AdminProblem {
    AdminProblem::new(StatusCode::SERVICE_UNAVAILABLE, "overloaded", format!("{why}; ask again"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    const CLIENT: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    /// More than any bound of these tests lets in at once.
    const MANY: usize = 1_000;
    const OTHER: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2));

    fn gate(limits: &[(&str, u64)]) -> Gate {
        let mut settled = AdminLimits::default();
        for (name, value) in limits {
            settled.set(name, *value).expect("within its bounds");
        }
        Gate::new(&settled)
    }

    fn refusal<T>(let_in: Result<T, AdminProblem>) -> (u16, String) {
        let problem = let_in.err().expect("refused");
        (problem.status, problem.code)
    }

    #[test]
    fn an_address_asks_no_more_than_its_tokens_may_together() {
        let gate = gate(&[("requests_per_second", 1)]);
        let asks = (0..MANY).map(|_| gate.arrive(CLIENT).map(drop));
        let (let_in, refused) = until_refused(asks);
        assert!(let_in as u64 >= BURST_SECONDS * TOKENS_OF_ADDRESS, "{let_in}");
        assert_eq!((refused.status, &*refused.code), (429, "throttled"));
        drop(gate.arrive(OTHER).expect("another address"));
    }

    #[test]
    fn a_token_asks_no_more_than_its_rate() {
        let gate = gate(&[("requests_per_second", 1)]);
        let (let_in, refused) = until_refused((0..MANY).map(|_| gate.ask("token:1")));
        assert!(let_in as u64 >= BURST_SECONDS, "{let_in}");
        assert_eq!((refused.status, &*refused.code), (429, "throttled"));
        gate.ask("token:2").expect("another token");
    }

    /// How many were let in before the first that was not, however slow this machine is.
    fn until_refused(asks: impl Iterator<Item = Result<(), AdminProblem>>) -> (usize, AdminProblem) {
        let first = asks.enumerate().find_map(|(place, asked)| Some((place, asked.err()?)));
        first.expect("one is refused")
    }

    #[test]
    fn wrong_tokens_lock_their_address_and_no_other() {
        let gate = gate(&[("failures_per_minute", 2)]);
        gate.failed(CLIENT);
        drop(gate.arrive(CLIENT).expect("one is left"));
        gate.failed(CLIENT);
        let problem = gate.arrive(CLIENT).expect_err("none is left");
        assert!(problem.detail.contains("wrong tokens"), "{problem:?}");
        drop(gate.arrive(OTHER).expect("another address"));
    }

    #[test]
    fn no_more_requests_are_worked_on_than_there_are_places() {
        let gate = gate(&[("requests", 1)]);
        let place = gate.arrive(CLIENT).expect("the first");
        assert_eq!(refusal(gate.arrive(OTHER)), (503, "overloaded".to_owned()));
        drop(place);
        drop(gate.arrive(OTHER).expect("it is free again"));
    }

    #[tokio::test(start_paused = true)]
    async fn uploads_wait_for_each_other_and_not_for_good() {
        let gate = gate(&[("uploads", 1)]);
        let place = gate.upload().await.expect("the first");
        assert_eq!(refusal(gate.upload().await), (503, "overloaded".to_owned()));
        drop(place);
        drop(gate.upload().await.expect("it is free again"));
    }
}
