//! The connections of one function: how many there are, and which wait for their next request.

use super::destination::Destination;
use super::limits::FetchLimits;
use hyper::client::conn::http1::SendRequest;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::AbortHandle;
use wasmtime_wasi_http::{Error, WasiBody};

/// Time a connection may take to become ready again after its response was read, for instance to send the rest of a
/// request that was answered early.
const RECYCLE_TIMEOUT: Duration = Duration::from_secs(1);

/// One connection. Dropping it closes the socket.
pub(super) struct Connection {
    pub(super) to: Destination,
    pub(super) sender: SendRequest<WasiBody>,
    pub(super) task: AbortHandle,
    /// One of the connections the function may hold.
    pub(super) _permit: OwnedSemaphorePermit,
}

/// The connections of one function.
pub(super) struct Pool {
    state: Mutex<State>,
    permits: Arc<Semaphore>,
    idle_max: usize,
    idle_timeout: Duration,
}

#[derive(Default)]
struct State {
    /// Oldest first.
    idle: Vec<Idle>,
    /// Whether a task closes what is idle for too long.
    reaped: bool,
}

struct Idle {
    connection: Connection,
    since: Instant,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Pool {
    pub(super) fn new(limits: &FetchLimits) -> Arc<Self> {
        Arc::new(Pool {
            state: Mutex::default(),
            permits: Arc::new(Semaphore::new(limits.connections_max)),
            idle_max: limits.pool_idle_max,
            idle_timeout: limits.idle_timeout,
        })
    }

    /// Takes the connection to `to` that was used last.
    pub(super) fn take(&self, to: &Destination) -> Option<Connection> {
        let mut state = self.lock();
        state.retire(self.idle_timeout);
        let index = state.idle.iter().rposition(|idle| idle.connection.to == *to)?;
        Some(state.idle.remove(index).connection)
    }

    /// Makes room for one more connection, if need be by closing the one unused for longest. Never waits.
    ///
    /// # Errors
    /// `ConnectionLimitReached` when all are in use.
    pub(super) fn permit(&self) -> Result<OwnedSemaphorePermit, Error> {
        if let Ok(permit) = self.permits.clone().try_acquire_owned() {
            return Ok(permit);
        }
        {
            let mut state = self.lock();
            if state.idle.is_empty() {
                return Err(Error::ConnectionLimitReached);
            }
            drop(state.idle.remove(0));
        }
        self.permits.clone().try_acquire_owned().map_err(|_| Error::ConnectionLimitReached)
    }

    /// Takes back a connection whose response was read to its end. Must be called on the runtime.
    pub(super) fn recycle(self: &Arc<Self>, mut connection: Connection) {
        if connection.sender.is_ready() {
            return self.put(connection);
        }
        if connection.sender.is_closed() {
            return;
        }
        let pool = Arc::downgrade(self);
        tokio::spawn(async move {
            let ready = tokio::time::timeout(RECYCLE_TIMEOUT, connection.sender.ready()).await;
            if let (Ok(Ok(())), Some(pool)) = (ready, pool.upgrade()) {
                pool.put(connection);
            }
        });
    }

    fn put(self: &Arc<Self>, connection: Connection) {
        let mut state = self.lock();
        state.idle.push(Idle { connection, since: Instant::now() });
        if state.idle.len() > self.idle_max {
            drop(state.idle.remove(0));
        }
        if !state.reaped && !state.idle.is_empty() {
            state.reaped = true;
            tokio::spawn(reap(Arc::downgrade(self), self.idle_timeout));
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics under the lock; and each idle connection is whole by itself.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn retire(&mut self, idle_timeout: Duration) {
        self.idle.retain(|idle| idle.since.elapsed() < idle_timeout && idle.connection.sender.is_ready());
    }
}

/// Closes idle connections of a function that makes no more requests. Ends with the last of them, or with the pool.
async fn reap(pool: Weak<Pool>, idle_timeout: Duration) {
    loop {
        tokio::time::sleep(idle_timeout).await;
        let Some(pool) = pool.upgrade() else { return };
        let mut state = pool.lock();
        state.retire(idle_timeout);
        if state.idle.is_empty() {
            state.reaped = false;
            return;
        }
    }
}

#[cfg(test)]
impl Pool {
    /// How many connections wait for a request.
    pub(super) fn idle(&self) -> usize {
        self.lock().idle.len()
    }

    /// How many more connections may be opened.
    pub(super) fn free(&self) -> usize {
        self.permits.available_permits()
    }
}
