//! All open connections of a worker: a bounded number of them, idle ones closed under pressure, all of them drained.

use super::connection_state::{Command, ConnectionState};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::timeout;

/// Idle connections asked to close at a time.
const SHED_BATCH: usize = 32;

/// Time between two batches while no place has come free.
const SHED_PERIOD: Duration = Duration::from_millis(50);

/// A handle on the connections of a worker; clones share them.
#[derive(Clone, Debug)]
pub struct Connections(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    places: Arc<Semaphore>,
    table: Mutex<Table>,
    is_draining: watch::Sender<bool>,
    /// How many are open; changes wake whoever waits for the last.
    open: watch::Sender<usize>,
}

#[derive(Debug, Default)]
struct Table {
    next: u64,
    states: HashMap<u64, Arc<ConnectionState>>,
}

impl Connections {
    /// Room for this many connections at once.
    pub fn new(connections_max: u64) -> Self {
        let places = super::http_config::to_usize(connections_max).min(Semaphore::MAX_PERMITS);
        Connections(Arc::new(Shared {
            places: Arc::new(Semaphore::new(places)),
            table: Mutex::default(),
            is_draining: watch::Sender::new(false),
            open: watch::Sender::new(0),
        }))
    }

    /// How many connections are open now.
    pub fn open(&self) -> usize {
        *self.0.open.borrow()
    }

    /// Whether [`Self::drain`] was called.
    pub fn is_draining(&self) -> bool {
        *self.0.is_draining.borrow()
    }

    /// Stops accepting, lets requests in flight finish and closes every connection; returns at once.
    pub fn drain(&self) {
        self.0.is_draining.send_replace(true);
        for state in self.table().states.values() {
            state.command(Command::Drain);
        }
    }

    /// Waits until a drain begins. Cancel safe.
    pub async fn draining(&self) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.0.is_draining.subscribe().wait_for(|is_draining| *is_draining).await;
    }

    /// Drains, and waits until the last connection is closed, or cuts those that are left when `bound` has passed.
    ///
    /// Returns how many were cut.
    pub async fn drained(&self, bound: Duration) -> usize {
        self.drain();
        let mut open = self.0.open.subscribe();
        if timeout(bound, open.wait_for(|open| *open == 0)).await.is_ok() {
            return 0;
        }
        let table = self.table();
        for state in table.states.values() {
            state.command(Command::Abort);
        }
        table.states.len()
    }

    /// Waits for a free place; while there is none, idle connections are asked to close. Cancel safe.
    pub(crate) async fn place(&self) -> OwnedSemaphorePermit {
        loop {
            if let Ok(Ok(permit)) = timeout(SHED_PERIOD, Arc::clone(&self.0.places).acquire_owned()).await {
                return permit;
            }
            self.shed_idle();
        }
    }

    /// Asks some idle connections to close, because places or file descriptors have run out.
    pub(crate) fn shed_idle(&self) {
        let table = self.table();
        for state in table.states.values().filter(|state| state.is_idle()).take(SHED_BATCH) {
            state.command(Command::CloseIfIdle);
        }
    }

    /// Enters a new connection; it leaves when the guard is dropped.
    pub(crate) fn enter(&self, place: OwnedSemaphorePermit) -> Entered {
        let state = ConnectionState::new();
        let key = {
            let mut table = self.table();
            let key = table.next;
            table.next += 1;
            table.states.insert(key, Arc::clone(&state));
            key
        };
        self.0.open.send_modify(|open| *open += 1);
        // A drain that began before the insertion has not seen this connection.
        if self.is_draining() {
            state.command(Command::Drain);
        }
        Entered { connections: self.clone(), key, state, _place: place }
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.0.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection's entry in the table and its place.
#[derive(Debug)]
pub(crate) struct Entered {
    connections: Connections,
    key: u64,
    pub(crate) state: Arc<ConnectionState>,
    _place: OwnedSemaphorePermit,
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.connections.table().states.remove(&self.key);
        self.connections.0.open.send_modify(|open| *open -= 1);
    }
}
