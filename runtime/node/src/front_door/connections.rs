//! All open connections of a worker: a bounded number of them, idle ones closed under pressure, all of them drained.

use super::connection_state::{Command, ConnectionState};
use super::http_config::{HttpConfig, to_usize};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::atomic::{AtomicUsize, Ordering};
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
    /// Loops that accept connections.
    accepting: watch::Sender<usize>,
    /// How many are open; changes wake whoever waits for the last.
    open: watch::Sender<usize>,
    client_max: AtomicUsize,
}

#[derive(Debug, Default)]
struct Table {
    next: u64,
    states: HashMap<u64, Arc<ConnectionState>>,
    /// Open connections of each client.
    clients: HashMap<IpAddr, usize>,
}

impl Connections {
    /// Room for as many connections as `config` allows.
    pub fn new(config: &HttpConfig) -> Self {
        let places = to_usize(config.max_connections).min(Semaphore::MAX_PERMITS);
        Connections(Arc::new(Shared {
            places: Arc::new(Semaphore::new(places)),
            table: Mutex::default(),
            is_draining: watch::Sender::new(false),
            accepting: watch::Sender::new(0),
            open: watch::Sender::new(0),
            client_max: AtomicUsize::new(to_usize(config.max_connections_per_client)),
        }))
    }

    /// Holds new connections of a client to what `config` allows it; those it has stay. How many there are of all clients is
    /// said once, at the start.
    pub fn bound_clients(&self, config: &HttpConfig) {
        self.0.client_max.store(to_usize(config.max_connections_per_client), Ordering::Relaxed);
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
    /// Returns how many were cut, but for those that only waited for another request.
    pub async fn drained(&self, bound: Duration) -> usize {
        self.drain();
        if timeout(bound, self.closed()).await.is_ok() {
            return 0;
        }
        let table = self.table();
        for state in table.states.values() {
            state.command(Command::Abort);
        }
        table.states.values().filter(|state| !state.is_between_requests()).count()
    }

    /// Waits until nobody accepts connections any more and the last one is closed.
    async fn closed(&self) {
        // The senders live as long as `self`, so waiting cannot fail.
        let _ = self.0.accepting.subscribe().wait_for(|loops| *loops == 0).await;
        let _ = self.0.open.subscribe().wait_for(|open| *open == 0).await;
    }

    /// Keeps [`Self::drained`] waiting until the guard is dropped: connections may still come.
    pub(crate) fn accepting(&self) -> Accepting {
        self.0.accepting.send_modify(|loops| *loops += 1);
        Accepting(self.clone())
    }

    /// A free place, if there is one now.
    pub(crate) fn try_place(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.0.places).try_acquire_owned().ok()
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
        for state in table.states.values().filter(|state| state.may_be_shed()).take(SHED_BATCH) {
            state.command(Command::CloseIfIdle);
        }
    }

    /// Enters a new connection of the client at `address`; it leaves when the guard is dropped. `None` when the client has
    /// as many as it may.
    pub(crate) fn enter(&self, place: OwnedSemaphorePermit, address: IpAddr) -> Option<Entered> {
        let client = client_of(address);
        let state = ConnectionState::new();
        let key = {
            let mut table = self.table();
            let held = table.clients.entry(client).or_default();
            if *held >= self.0.client_max.load(Ordering::Relaxed) {
                return None;
            }
            *held += 1;
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
        Some(Entered { connections: self.clone(), key, client, state, _place: place })
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.0.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A loop that accepts connections.
#[derive(Debug)]
pub(crate) struct Accepting(Connections);

impl Drop for Accepting {
    fn drop(&mut self) {
        self.0.0.accepting.send_modify(|loops| *loops -= 1);
    }
}

/// A connection's entry in the table and its place.
#[derive(Debug)]
pub(crate) struct Entered {
    connections: Connections,
    key: u64,
    client: IpAddr,
    pub(crate) state: Arc<ConnectionState>,
    _place: OwnedSemaphorePermit,
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut table = self.connections.table();
        table.states.remove(&self.key);
        if let Some(held) = table.clients.get_mut(&self.client) {
            *held -= 1;
            if *held == 0 {
                table.clients.remove(&self.client);
            }
        }
        drop(table);
        self.connections.0.open.send_modify(|open| *open -= 1);
    }
}

/// What counts as one client: an address, or for IPv6 the network of 64 bits that one subscriber commonly gets whole.
pub(crate) fn client_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_is_an_address_or_a_network_of_64_bits() {
        let client = |text: &str| client_of(text.parse().expect("an address"));
        assert_eq!(client("::ffff:192.0.2.7"), client("192.0.2.7"));
        assert_ne!(client("192.0.2.7"), client("192.0.2.8"));
        assert_eq!(client("2001:db8:0:1::1"), client("2001:db8:0:1:ffff::2"));
        assert_ne!(client("2001:db8:0:1::1"), client("2001:db8:0:2::1"));
    }
}
