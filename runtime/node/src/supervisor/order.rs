//! What a running node can be told, by its own process and by signals.

use crate::catalog::{Catalog, Change};
use crate::metrics::Snapshot;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::{Mutex, mpsc, oneshot};

/// Orders that wait; whoever gives more waits with them.
const ORDERS_MAX: usize = 16;

/// Signals to stop that come closer together than this are one; nobody gives up on a drain so soon.
const SAME_WISH: Duration = Duration::from_millis(500);

pub(super) type Reply<T> = oneshot::Sender<Result<T, OrderError>>;

/// One order.
pub(super) enum Order {
    Apply(Catalog, Reply<()>),
    Change(Change, Reply<()>),
    Reload(Reply<()>),
    Pids(oneshot::Sender<Vec<Option<u32>>>),
    Metrics(oneshot::Sender<Snapshot>),
    Stop,
}

/// The orders to a node, for [`super::run`].
pub struct Orders(pub(super) mpsc::Receiver<Order>);

/// Gives orders to a running node. Clones do, too.
#[derive(Clone)]
pub struct Handle {
    orders: mpsc::Sender<Order>,
    /// One catalog at a time, so that each answer belongs to its catalog.
    applying: Arc<Mutex<()>>,
}

/// Why an order was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum OrderError {
    /// The node drains or has ended.
    #[error("the node is stopping")]
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
    (Handle { orders: sender, applying: Arc::default() }, Orders(receiver))
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

    /// Drains the node; once more, cuts what still runs.
    pub async fn stop(&self) {
        // A node that has ended needs no stopping.
        let _ = self.orders.send(Order::Stop).await;
    }

    /// Carries out signals, for as long as the node runs: SIGTERM and SIGINT stop it, SIGHUP reloads certificates.
    ///
    /// # Errors
    /// The handlers cannot be installed.
    pub fn obey_signals(&self) -> io::Result<()> {
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut hangup = signal(SignalKind::hangup())?;
        let handle = self.clone();
        tokio::spawn(async move {
            let mut stopped: Option<Instant> = None;
            loop {
                tokio::select! {
                    () = handle.orders.closed() => return,
                    _ = hangup.recv() => {
                        handle.reload_and_log().await;
                        continue;
                    }
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                }
                // Some senders signal the process and then its group: one wish, told twice.
                if stopped.is_none_or(|before| before.elapsed() > SAME_WISH) {
                    stopped = Some(Instant::now());
                    handle.stop().await;
                }
            }
        });
        Ok(())
    }

    async fn reload_and_log(&self) {
        match self.reload_certificates().await {
            Ok(()) => tracing::info!("certificates were reloaded"),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "certificates were not reloaded");
            }
        }
    }

    async fn ask<T>(&self, order: impl FnOnce(oneshot::Sender<T>) -> Order) -> Result<T, OrderError> {
        let (reply, answer) = oneshot::channel();
        self.orders.send(order(reply)).await.map_err(|_| OrderError::Stopping)?;
        answer.await.map_err(|_| OrderError::Stopping)
    }
}
