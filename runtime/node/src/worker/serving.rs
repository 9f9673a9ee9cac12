//! Node, certificates and connections of one process, put together: the same in a worker and in a node of one process.

use crate::catalog::Catalog;
use crate::control::{Certificates, ControlError, ServeConfig};
use crate::counts::Counts;
use crate::events::Outbox;
use crate::front_door::{Connections, HttpConfig};
use crate::listener::{Listener, accept_loop};
use crate::metrics::Sample;
use crate::node::{ApplyError, Node, NodeParts, Observe};
use crate::starts::StartsSample;
use crate::tls::{CertificateStore, TlsError};
use arc_swap::ArcSwap;
use cap_std::fs::Dir;
use isolet_isolate::artifacts::{ArtifactError, Artifacts};
use isolet_isolate::pool::{Caches, Pool};
use std::io;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Longest wait for the check of all machine code before a process serves; what is left is checked while it serves.
const VERIFY_WAIT: Duration = Duration::from_secs(5);

/// Longest wait for the invocations of connections that were cut: they end as soon as their tasks are dropped, and count.
const CUT_WAIT: Duration = Duration::from_millis(100);

/// How often a drain looks whether the last invocation has ended, once all connections have.
const IN_FLIGHT_RECHECK: Duration = Duration::from_millis(5);

/// What a process is given to serve with.
pub struct Given {
    /// The data folder, with the artifact store in it.
    pub data: Dir,
    /// Where it counts its invocations.
    pub counts: Counts,
    /// Where it leaves what happens.
    pub events: Outbox,
}

/// A process that serves. Dropping it stops its upkeep, not its connections.
pub struct Serving {
    node: Arc<Node>,
    http: Arc<ArcSwap<HttpConfig>>,
    connections: Connections,
    certificates: Vec<Option<Arc<CertificateStore>>>,
    upkeep: JoinHandle<()>,
}

/// Why a worker cannot start.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// The artifact store cannot be read.
    #[error("cannot open the artifact store")]
    Artifacts(#[from] ArtifactError),
    /// A certificate cannot be used.
    #[error("cannot use the certificates")]
    Tls(#[from] TlsError),
    /// The first catalog was refused.
    #[error(transparent)]
    Apply(#[from] ApplyError),
    /// There are certificates for another number of listeners.
    #[error("there are {certificates} lists of certificates for {listeners} listeners")]
    Listeners {
        /// Listeners.
        listeners: usize,
        /// Lists of certificates, one a listener.
        certificates: usize,
    },
    /// The supervisor said something else.
    #[error("cannot hear the supervisor")]
    Control(#[from] ControlError),
    /// The supervisor went before the worker could start.
    #[error("the supervisor did not say what to serve")]
    Abandoned,
    /// The system refused something; a worker that was not started by a supervisor has no control socket.
    #[error("the worker cannot run here")]
    Io(#[from] io::Error),
}

impl Serving {
    /// Puts everything together; accepts nothing yet. Needs a runtime, which keeps the isolates from then on.
    ///
    /// # Errors
    /// The artifact store or the certificates cannot be used.
    pub fn new(
        config: &ServeConfig,
        Certificates(certificates): &Certificates,
        given: Given,
        observe: Observe,
    ) -> Result<Self, WorkerError> {
        let store = |pems: &Option<Vec<_>>| {
            pems.as_ref().map(|pems| CertificateStore::new(pems).map(Arc::new)).transpose()
        };
        let certificates = certificates.iter().map(store).collect::<Result<_, _>>()?;
        let artifacts = Artifacts::open_read_only(&given.data)?;
        // A node that cannot keep responses serves all the same: a cache may always miss.
        let caches = Caches::open(&given.data, config.pool.cache_bytes).inspect_err(
            |error| tracing::warn!(%error, "there is no HTTP cache: its folder cannot be opened"),
        );
        let pool = Pool::new(config.pool.clone(), artifacts, caches.ok());
        let parts = NodeParts {
            counts: given.counts,
            in_flight_max: config.in_flight_max,
            previews: config.previews.clone(),
            observe,
            events: given.events,
            sampling: config.sampling,
        };
        Ok(Serving {
            upkeep: tokio::spawn(pool.clone().maintain()),
            node: Node::new(pool, parts),
            http: Arc::new(ArcSwap::from_pointee(config.http.clone())),
            connections: Connections::new(&config.http),
            certificates,
        })
    }

    /// Serves `catalog` from the end of the returned future on. The work is done on another thread: of thousands of
    /// functions it takes milliseconds, in which this one answers requests.
    ///
    /// # Errors
    /// It cannot be served; what was served before still is.
    pub fn apply(&self, catalog: Catalog) -> impl Future<Output = Result<(), ApplyError>> + use<> {
        let node = self.node.clone();
        let applied = tokio::task::spawn_blocking(move || node.apply(catalog));
        async { applied.await.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic())) }
    }

    /// What was counted since the last call, and how the starts of each version went.
    pub fn sample(&self) -> (Sample, Vec<StartsSample>) {
        (self.node.sample(), self.node.starts())
    }

    /// Serves as `config` says from now on, as far as a process that runs can: the bounds of the protocol hold for new
    /// connections, and that of all connections and the memory of isolates stay as they were.
    pub fn configure(&self, config: &ServeConfig) {
        self.http.store(Arc::new(config.http.clone()));
        self.connections.bound_clients(&config.http);
        self.node.preview(config.previews.clone());
    }

    /// Accepts on all `sockets`, until a drain.
    ///
    /// # Errors
    /// Their number is not that of the lists of certificates, or a socket cannot be watched.
    pub fn accept(&self, sockets: Vec<TcpListener>) -> Result<(), WorkerError> {
        let (listeners, certificates) = (sockets.len(), self.certificates.len());
        if listeners != certificates {
            return Err(WorkerError::Listeners { listeners, certificates });
        }
        for (socket, certificates) in sockets.into_iter().zip(&self.certificates) {
            socket.set_nonblocking(true)?;
            let listener = Listener {
                service: Arc::new(self.node.clone()),
                config: self.http.clone(),
                connections: self.connections.clone(),
                certificates: certificates.clone(),
            };
            tokio::spawn(accept_loop(tokio::net::TcpListener::from_std(socket)?, listener));
        }
        Ok(())
    }

    /// How many listeners it has certificates for.
    pub fn listeners(&self) -> usize {
        self.certificates.len()
    }

    /// Checks all machine code, so that no request has to; when that takes long, it goes on behind.
    pub async fn verify(&self) {
        let _ = timeout(VERIFY_WAIT, self.verify_behind()).await;
    }

    /// Checks all machine code on another thread.
    pub fn verify_behind(&self) -> JoinHandle<()> {
        let node = self.node.clone();
        tokio::task::spawn_blocking(move || node.verify())
    }

    /// Uses other certificates for new connections. A listener without TLS stays without.
    ///
    /// # Errors
    /// A certificate cannot be used; listeners before its own have the new ones.
    pub fn reload(&self, Certificates(certificates): &Certificates) -> Result<(), TlsError> {
        for (store, pems) in self.certificates.iter().zip(certificates) {
            if let (Some(store), Some(pems)) = (store, pems) {
                store.reload(pems)?;
            }
        }
        Ok(())
    }

    /// Stops accepting; returns at once.
    pub fn drain(&self) {
        self.connections.drain();
    }

    /// Stops accepting and waits at most `bound` for what runs: requests, then guests that go on after their response.
    /// Cuts the connections that are left and returns how many they were.
    pub async fn drained(&self, bound: Duration) -> usize {
        let began = Instant::now();
        let cut = self.connections.drained(bound).await;
        let bound = if cut > 0 { began.elapsed() + CUT_WAIT } else { bound };
        while self.node.in_flight() > 0 && began.elapsed() < bound {
            sleep(IN_FLIGHT_RECHECK).await;
        }
        cut
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.upkeep.abort();
    }
}
