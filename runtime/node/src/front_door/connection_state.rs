//! What the parts of one connection share: the bytes' side, the requests' side, and those who want it closed.

use crate::problem::Problem;
use futures_util::task::AtomicWaker;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::Context;
use std::time::Duration;
use tokio::time::Instant;

/// A connection that has not asked for anything for this long after it was accepted will hardly do so now.
const SILENT_AFTER: Duration = Duration::from_secs(1);

/// What a connection was asked to do; a later variant overrides an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Command {
    /// Go on.
    Run = 0,
    /// Close if no request is in flight, because the worker needs the place.
    CloseIfIdle = 1,
    /// Finish what is in flight, take no more, close.
    Drain = 2,
    /// Close now.
    Abort = 3,
}

/// The shared state of one connection.
#[derive(Debug)]
pub(crate) struct ConnectionState {
    opened: Instant,
    /// Requests whose response is not complete.
    in_flight: AtomicU32,
    /// Milliseconds after `opened` at which the last response was complete.
    idle_since: AtomicU64,
    /// Requests that hyper handed to the service.
    called: AtomicU64,
    /// The head that was refused, by its place among the heads of this connection.
    refused: OnceLock<(u64, Problem)>,
    /// Whether the framing of a request body broke.
    is_body_broken: AtomicBool,
    command: AtomicU8,
    /// Wakes the task of the connection when a command arrives.
    waker: AtomicWaker,
    /// Response bodies on HTTP/2 that handed over data and were not asked for more, since when.
    stalled: Mutex<HashMap<u64, Instant>>,
}

impl ConnectionState {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(ConnectionState {
            opened: Instant::now(),
            in_flight: AtomicU32::new(0),
            idle_since: AtomicU64::new(0),
            called: AtomicU64::new(0),
            refused: OnceLock::new(),
            is_body_broken: AtomicBool::new(false),
            command: AtomicU8::new(Command::Run as u8),
            waker: AtomicWaker::new(),
            stalled: Mutex::new(HashMap::new()),
        })
    }

    /// When the connection was accepted.
    pub(super) fn opened(&self) -> Instant {
        self.opened
    }

    /// Whether no request is in flight.
    pub(crate) fn is_idle(&self) -> bool {
        self.in_flight.load(Ordering::Relaxed) == 0
    }

    /// Whether closing the connection to make room would most likely cost no request: it has served one and is idle, or
    /// has said nothing for a while. The first request of a new connection may be on its way.
    pub(crate) fn may_be_shed(&self) -> bool {
        let has_served = self.called.load(Ordering::Relaxed) > 0;
        self.is_idle() && (has_served || self.opened.elapsed() >= SILENT_AFTER)
    }

    /// When the last response was complete; the time of accepting before the first.
    pub(crate) fn idle_since(&self) -> Instant {
        self.opened + Duration::from_millis(self.idle_since.load(Ordering::Relaxed))
    }

    /// Gives the connection a command and wakes it.
    pub(crate) fn command(&self, command: Command) {
        self.command.fetch_max(command as u8, Ordering::Release);
        self.waker.wake();
    }

    /// The last command; wakes the task of `cx` when another arrives.
    pub(super) fn poll_command(&self, cx: &mut Context<'_>) -> Command {
        self.waker.register(cx.waker());
        match self.command.load(Ordering::Acquire) {
            0 => Command::Run,
            1 => Command::CloseIfIdle,
            2 => Command::Drain,
            _ => Command::Abort,
        }
    }

    /// Whether the connection is to take no more requests.
    pub(super) fn is_draining(&self) -> bool {
        self.command.load(Ordering::Acquire) >= Command::Drain as u8
    }

    /// Whether it has served and waits for another request.
    pub(super) fn is_between_requests(&self) -> bool {
        self.is_idle() && self.called.load(Ordering::Relaxed) > 0
    }

    /// Forgets a request to close that came while a request was in flight.
    pub(super) fn keep_open(&self) {
        let (from, to) = (Command::CloseIfIdle as u8, Command::Run as u8);
        // Failing means that a stronger command came in between, which stays.
        let _ = self.command.compare_exchange(from, to, Ordering::AcqRel, Ordering::Relaxed);
    }

    /// Notes that the head with this place (from 0) was refused; hyper gets a stand-in that only closes.
    pub(super) fn refuse(&self, place: u64, problem: Problem) {
        // A connection reads nothing after its first refusal, so there never is a second.
        let _ = self.refused.set((place, problem));
    }

    pub(super) fn break_body(&self) {
        self.is_body_broken.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_body_broken(&self) -> bool {
        self.is_body_broken.load(Ordering::Relaxed)
    }

    /// Counts a request that hyper hands over, until the guard is dropped.
    ///
    /// hyper calls the service once a head, in order (HTTP/1), so places agree with those of [`Self::refuse`].
    pub(super) fn begin(self: &Arc<Self>) -> InFlight {
        let place = self.called.fetch_add(1, Ordering::Relaxed);
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        InFlight { state: Arc::clone(self), place, is_stalled: false }
    }

    /// Since when the longest stalled response body has been waiting for the client.
    pub(super) fn stalled_since(&self) -> Option<Instant> {
        self.stalled.lock().unwrap_or_else(PoisonError::into_inner).values().min().copied()
    }
}

/// A request in flight; lives in its response body.
#[derive(Debug)]
pub(super) struct InFlight {
    state: Arc<ConnectionState>,
    place: u64,
    is_stalled: bool,
}

impl InFlight {
    /// Why the request was refused, if it is the stand-in for a refused head.
    pub(super) fn refusal(&self) -> Option<Problem> {
        let (place, problem) = self.state.refused.get()?;
        (*place == self.place).then_some(*problem)
    }

    /// Notes that the body handed over data, so that the next move is the client's.
    pub(super) fn stall(&mut self) {
        self.is_stalled = true;
        self.stalled().insert(self.place, Instant::now());
    }

    /// Notes that the client took what was handed over.
    pub(super) fn resume(&mut self) {
        if std::mem::take(&mut self.is_stalled) {
            self.stalled().remove(&self.place);
        }
    }

    fn stalled(&self) -> std::sync::MutexGuard<'_, HashMap<u64, Instant>> {
        self.state.stalled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.resume();
        let idle_since = u64::try_from(self.state.opened.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.state.idle_since.store(idle_since, Ordering::Relaxed);
        self.state.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_only_get_stronger() {
        let state = ConnectionState::new();
        let mut cx = Context::from_waker(std::task::Waker::noop());
        state.command(Command::CloseIfIdle);
        assert_eq!(state.poll_command(&mut cx), Command::CloseIfIdle);
        state.keep_open();
        assert_eq!(state.poll_command(&mut cx), Command::Run);
        state.command(Command::Abort);
        state.command(Command::Drain);
        state.keep_open();
        assert_eq!(state.poll_command(&mut cx), Command::Abort);
    }

    #[test]
    fn a_refusal_answers_the_request_in_its_place() {
        let state = ConnectionState::new();
        state.refuse(1, Problem::BadRequest);
        let refusals: Vec<_> = (0..3).map(|_| state.begin().refusal()).collect();
        assert_eq!(refusals, [None, Some(Problem::BadRequest), None]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_new_connection_has_time_to_ask() {
        let state = ConnectionState::new();
        assert!(!state.may_be_shed());
        tokio::time::advance(SILENT_AFTER).await;
        assert!(state.may_be_shed());
        let request = state.begin();
        assert!(!state.may_be_shed());
        drop(request);
        assert!(state.may_be_shed());
    }

    #[test]
    fn a_connection_is_idle_when_no_request_is_in_flight() {
        let state = ConnectionState::new();
        let mut first = state.begin();
        let second = state.begin();
        first.stall();
        assert!(state.stalled_since().is_some());
        drop(first);
        assert!(state.stalled_since().is_none());
        assert!(!state.is_idle());
        drop(second);
        assert!(state.is_idle());
    }
}
