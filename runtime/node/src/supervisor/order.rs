//! What a running node can be told, by its own process and by signals.

use crate::catalog::{Catalog, Change};
use crate::control::ServeConfig;
use crate::events::{Entry, Following, LogFilter, Logs, TooManyFollowers};
use crate::metrics::Snapshot;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::{Mutex, mpsc, oneshot, watch};

/// Orders that wait; whoever gives more waits with them.
const ORDERS_MAX: usize = 16;

/// Signals to stop that come closer together than this are one; nobody gives up on a drain so soon.
const SAME_WISH: Duration = Duration::from_millis(500);

pub(super) type Reply<T> = oneshot::Sender<Result<T, OrderError>>;

/// One order.
pub(super) enum Order {
    Apply(Catalog, Reply<()>),
    Change(Change, Reply<()>),
    Configure(Box<ServeConfig>, oneshot::Sender<()>),
    Reload(Reply<()>),
    Pids(oneshot::Sender<Vec<Option<u32>>>),
    Metrics(oneshot::Sender<Snapshot>),
    Stop,
}

/// The orders to a node, for [`super::run`].
pub struct Orders {
    pub(super) queue: mpsc::Receiver<Order>,
    pub(super) logs: Logs,
}

/// Gives orders to a running node. Clones do, too.
#[derive(Clone)]
pub struct Handle {
    orders: mpsc::Sender<Order>,
    /// One catalog at a time, so that each answer belongs to its catalog.
    applying: Arc<Mutex<()>>,
    logs: Logs,
    is_draining: Arc<watch::Sender<bool>>,
}

/// What SIGHUP does. One at a time; it logs what came of it.
pub type Reload = Box<dyn Fn() -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Why an order was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum OrderError {
    /// The node drains or has ended.
    #[error("the node drains: requests under way finish, and nothing is changed any more")]
    Stopping,
    /// The workers refuse the catalog; what they served before they still serve.
    #[error("{0}")]
    Refused(String),
    /// A worker did not answer in time, and is replaced.
    #[error("worker {0} did not take over the catalog in time")]
    Slow(usize),
    /// The new certificates cannot be used; those before stay.
    #[error("cannot use the new certificates")]
    Certificates(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Makes a handle on a node and what [`super::run`] needs to hear it.
pub fn orders() -> (Handle, Orders) {
    let (sender, receiver) = mpsc::channel(ORDERS_MAX);
    let logs = Logs::default();
    let handle = Handle {
        orders: sender,
        applying: Arc::default(),
        logs: logs.clone(),
        is_draining: Arc::new(watch::Sender::new(false)),
    };
    (handle, Orders { queue: receiver, logs })
}

impl Handle {
    /// Serves `catalog` from now on, in every worker.
    ///
    /// # Errors
    /// The workers refuse it or the node is stopping.
    pub async fn apply(&self, catalog: Catalog) -> Result<(), OrderError> {
        let _one_at_a_time = self.applying.lock().await;
        self.ask(|reply| Order::Apply(catalog, reply)).await?
    }

    /// Serves what is served with `change` from now on, in every worker.
    ///
    /// # Errors
    /// The workers refuse it or the node is stopping.
    pub async fn change(&self, change: Change) -> Result<(), OrderError> {
        let _one_at_a_time = self.applying.lock().await;
        self.ask(|reply| Order::Change(change, reply)).await?
    }

    /// Serves as `serve` says from now on, as far as a process that runs can: bounds of the protocol for new connections, how
    /// requests ask for other versions, the time of a drain, what is logged. The memory of isolates stays as it was.
    ///
    /// # Errors
    /// The node is stopping.
    pub async fn configure(&self, serve: ServeConfig) -> Result<(), OrderError> {
        self.ask(|reply| Order::Configure(Box::new(serve), reply)).await
    }

    /// Reads the certificates again and uses them for new connections.
    ///
    /// # Errors
    /// They cannot be used or the node is stopping.
    pub async fn reload_certificates(&self) -> Result<(), OrderError> {
        self.ask(Order::Reload).await?
    }

    /// Process ids of the workers; absent while one is being replaced. Empty when there are no worker processes.
    ///
    /// # Errors
    /// The node is stopping.
    pub async fn worker_pids(&self) -> Result<Vec<Option<u32>>, OrderError> {
        self.ask(Order::Pids).await
    }

    /// All figures of the node, gathered from its processes within a second.
    ///
    /// # Errors
    /// The node is stopping.
    pub async fn metrics(&self) -> Result<Snapshot, OrderError> {
        self.ask(Order::Metrics).await
    }

    /// Follows the log of all who serve, from now on or from after a line that came before.
    ///
    /// # Errors
    /// As many as can do so already.
    pub fn follow(&self, filter: LogFilter, after: Option<u64>) -> Result<Following, TooManyFollowers> {
        self.logs.follow(filter, after)
    }

    /// The latest lines of the log, the oldest first.
    pub fn latest_logs(&self, filter: &LogFilter) -> Vec<Arc<Entry>> {
        self.logs.latest(filter)
    }

    /// Whether the node was told to stop.
    pub fn is_draining(&self) -> bool {
        *self.is_draining.borrow() || self.orders.is_closed()
    }

    /// Waits until the node is told to stop. Cancel safe.
    pub async fn draining(&self) {
        let mut told = self.is_draining.subscribe();
        tokio::select! {
            // The sender lives as long as `self`, so waiting cannot fail.
            _ = told.wait_for(|is_draining| *is_draining) => {}
            () = self.orders.closed() => {}
        }
    }

    /// Drains the node; once more, cuts what still runs.
    pub async fn stop(&self) {
        self.is_draining.send_replace(true);
        // A node that has ended needs no stopping.
        let _ = self.orders.send(Order::Stop).await;
    }

    /// Carries out signals, for as long as the node runs: SIGTERM and SIGINT stop it, SIGHUP does `reload`.
    ///
    /// # Errors
    /// The handlers cannot be installed.
    pub fn obey_signals(&self, reload: Reload) -> io::Result<()> {
        let hangup = signal(SignalKind::hangup())?;
        let (terminate, interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
        tokio::spawn(self.clone().obey_stops(terminate, interrupt));
        // In a task of its own: a reload may compile, and a stop must not wait for that.
        tokio::spawn(self.clone().obey_hangups(hangup, reload));
        Ok(())
    }

    async fn obey_stops(self, mut terminate: Signal, mut interrupt: Signal) {
        let mut stopped: Option<Instant> = None;
        loop {
            tokio::select! {
                () = self.orders.closed() => return,
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            // Some senders signal the process and then its group: one wish, told twice.
            if stopped.is_none_or(|before| before.elapsed() > SAME_WISH) {
                stopped = Some(Instant::now());
                self.stop().await;
            }
        }
    }

    /// Signals that come during a reload are one wish for another.
    async fn obey_hangups(self, mut hangup: Signal, reload: Reload) {
        loop {
            tokio::select! {
                () = self.orders.closed() => return,
                _ = hangup.recv() => reload().await,
            }
        }
    }

    async fn ask<T>(&self, order: impl FnOnce(oneshot::Sender<T>) -> Order) -> Result<T, OrderError> {
        let (reply, answer) = oneshot::channel();
        self.orders.send(order(reply)).await.map_err(|_| OrderError::Stopping)?;
        answer.await.map_err(|_| OrderError::Stopping)
    }
}
