//! Those who serve: the workers, or this process alone.

use super::order::{OrderError, Reply};
use super::slot::{Desired, Seen, Shared, Slot, Stop};
use super::{ReadCertificates, SupervisorConfig, SupervisorError};
use crate::catalog::Catalog;
use crate::control::{Certificates, Frame, ToWorker};
use crate::counts::{Counts, FUNCTIONS_MAX};
use crate::tls::{CertificateStore, TlsError};
use crate::worker::{Given, Serving, WorkerError, ready_process};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Longest wait for all workers to take over a catalog, their replacements included.
const APPLIED_BOUND: Duration = Duration::from_secs(45);

pub(super) struct Crew {
    certificates: ReadCertificates,
    kind: Kind,
}

enum Kind {
    Here {
        serving: Box<Serving>,
        drain_timeout: Duration,
        /// When what still runs is cut; absent before a stop.
        drained_by: Option<Instant>,
    },
    Workers(Workers),
}

/// The worker processes, each kept by a task of its own.
struct Workers {
    shared: Arc<Shared>,
    desired: Arc<watch::Sender<Desired>>,
    seen: Vec<watch::Receiver<Seen>>,
    /// Ends when all are gone; says how many connections each cut.
    slots: JoinSet<usize>,
    /// Connections cut by those that are gone.
    cut: usize,
}

impl Crew {
    /// Starts those who serve, and returns once they do.
    pub(super) async fn start(
        config: SupervisorConfig,
        sockets: Vec<TcpListener>,
        catalog: Catalog,
    ) -> Result<Self, SupervisorError> {
        let certificates =
            read(&config.certificates, sockets.len()).map_err(SupervisorError::Certificates)?;
        if config.workers > 0 {
            return Workers::start(config, sockets, certificates, catalog).await;
        }
        ready_process()?;
        let given = Given { data: config.data, counts: Counts::private(FUNCTIONS_MAX) };
        let serving = Serving::new(&config.serve, &certificates, given, config.observe)?;
        serving.apply(catalog).map_err(WorkerError::from)?;
        serving.verify().await;
        serving.accept(sockets)?;
        let drain_timeout = config.serve.drain_timeout;
        let kind = Kind::Here { serving: Box::new(serving), drain_timeout, drained_by: None };
        Ok(Crew { certificates: config.certificates, kind })
    }

    /// Serves another catalog, and answers when all do; returns at once.
    pub(super) fn apply(&mut self, catalog: Catalog, reply: Reply<()>) {
        match &mut self.kind {
            Kind::Here { serving, .. } => {
                let applied = serving.apply(catalog).map_err(|error| OrderError::Refused(error.to_string()));
                serving.verify_behind();
                // Whoever asked may have gone.
                let _ = reply.send(applied);
            }
            Kind::Workers(workers) => workers.apply(catalog, reply),
        }
    }

    /// Reads the certificates again, tries them, and has all use them.
    pub(super) fn reload(&mut self) -> Result<(), OrderError> {
        let listeners = match &self.kind {
            Kind::Here { serving, .. } => serving.listeners(),
            Kind::Workers(workers) => workers.shared.listeners(),
        };
        let certificates = read(&self.certificates, listeners).map_err(OrderError::Certificates)?;
        match &self.kind {
            Kind::Here { serving, .. } => {
                serving.reload(&certificates).map_err(|error| OrderError::Certificates(Box::new(error)))
            }
            Kind::Workers(workers) => {
                workers.desired.send_modify(|desired| {
                    desired.certificates = Arc::new(certificates);
                    desired.reloads += 1;
                });
                Ok(())
            }
        }
    }

    pub(super) fn pids(&self) -> Vec<Option<u32>> {
        match &self.kind {
            Kind::Here { .. } => Vec::new(),
            Kind::Workers(workers) => workers.seen.iter().map(|seen| seen.borrow().pid).collect(),
        }
    }

    /// Stops accepting and begins to end; [`Crew::gone`] waits for it.
    pub(super) fn stop(&mut self, stop: Stop) {
        match &mut self.kind {
            Kind::Here { serving, drain_timeout, drained_by } => {
                let bound = if stop == Stop::Kill { Duration::ZERO } else { *drain_timeout };
                *drained_by = Some(Instant::now() + bound);
                serving.drain();
            }
            Kind::Workers(workers) => workers.stop(stop),
        }
    }

    /// Waits until nobody serves any more; how many connections were cut. Cancel safe.
    pub(super) async fn gone(&mut self) -> usize {
        match &mut self.kind {
            Kind::Here { serving, drained_by, .. } => {
                let left =
                    drained_by.map_or(Duration::ZERO, |by| by.saturating_duration_since(Instant::now()));
                serving.drained(left).await
            }
            Kind::Workers(workers) => workers.gone().await,
        }
    }
}

impl Workers {
    async fn start(
        config: SupervisorConfig,
        sockets: Vec<TcpListener>,
        certificates: Certificates,
        catalog: Catalog,
    ) -> Result<Crew, SupervisorError> {
        let count = config.workers as usize;
        let (counts, counts_file) = Counts::shared(count, FUNCTIONS_MAX)?;
        let shared = Arc::new(Shared {
            command: config.command,
            serve: config.serve,
            workers: count,
            listeners: sockets.len(),
            sockets: Mutex::new(sockets),
            data: config.data,
            counts,
            counts_file,
        });
        let desired = Arc::new(watch::Sender::new(Desired {
            generation: 1,
            catalog: Frame::encode(&ToWorker::Catalog { generation: 1, catalog })?,
            certificates: Arc::new(certificates),
            reloads: 0,
            stop: Stop::No,
        }));
        let (mut seen, mut slots) = (Vec::new(), JoinSet::new());
        for number in 0..count {
            let (slot, sees) = Slot::new(number, shared.clone(), desired.subscribe());
            slots.spawn(slot.keep());
            seen.push(sees);
        }
        let mut workers = Workers { shared, desired, seen, slots, cut: 0 };
        match workers.ready().await {
            Ok(()) => Ok(Crew { certificates: config.certificates, kind: Kind::Workers(workers) }),
            Err(error) => {
                workers.stop(Stop::Kill);
                workers.gone().await;
                Err(error)
            }
        }
    }

    /// Waits until every worker serves or one has failed; a slot bounds the time that takes.
    async fn ready(&self) -> Result<(), SupervisorError> {
        for (worker, seen) in self.seen.iter().enumerate() {
            let mut seen = seen.clone();
            let seen = seen.wait_for(|seen| seen.generation > 0 || seen.failed.is_some()).await;
            let reason = seen.map_or_else(
                |_| Some("its keeper ended".to_owned()),
                |seen| match seen.generation {
                    0 => seen.failed.clone(),
                    _ => None,
                },
            );
            if let Some(reason) = reason {
                return Err(SupervisorError::Worker { worker, reason });
            }
        }
        Ok(())
    }

    fn apply(&mut self, catalog: Catalog, reply: Reply<()>) {
        let before = self.desired.borrow().clone();
        let generation = before.generation + 1;
        let frame = match Frame::encode(&ToWorker::Catalog { generation, catalog }) {
            Ok(frame) => frame,
            Err(error) => {
                let _ = reply.send(Err(OrderError::Refused(error.to_string())));
                return;
            }
        };
        self.desired.send_modify(|desired| (desired.generation, desired.catalog) = (generation, frame));
        let (desired, seen) = (self.desired.clone(), self.seen.clone());
        tokio::spawn(async move {
            let applied = applied(seen, generation).await;
            if let Err(OrderError::Refused(_)) = applied {
                // A worker that is replaced must not start with what the others refused.
                desired.send_modify(|desired| desired.catalog = before.catalog);
            }
            let _ = reply.send(applied);
        });
    }

    fn stop(&self, stop: Stop) {
        // With the last of them, connections are refused instead of waiting for nobody.
        self.shared.close_sockets();
        self.desired.send_modify(|desired| desired.stop = stop);
    }

    async fn gone(&mut self) -> usize {
        while let Some(ended) = self.slots.join_next().await {
            self.cut += ended.unwrap_or_default();
        }
        self.cut
    }
}

/// Waits until every worker has dealt with the catalog of `generation`.
async fn applied(seen: Vec<watch::Receiver<Seen>>, generation: u64) -> Result<(), OrderError> {
    for (worker, mut seen) in seen.into_iter().enumerate() {
        let dealt_with = seen.wait_for(|seen| seen.generation >= generation);
        let dealt_with = timeout(APPLIED_BOUND, dealt_with).await.map_err(|_| OrderError::Slow(worker))?;
        let refused = dealt_with.map_err(|_| OrderError::Stopping)?.refused.clone();
        if let Some(refused) = refused {
            return Err(OrderError::Refused(refused));
        }
    }
    Ok(())
}

/// Reads certificates and tries them, so that no worker has to refuse them.
fn read(
    certificates: &ReadCertificates,
    listeners: usize,
) -> Result<Certificates, Box<dyn std::error::Error + Send + Sync>> {
    let certificates = certificates()?;
    if certificates.0.len() != listeners {
        return Err(Box::new(WorkerError::Listeners { listeners, certificates: certificates.0.len() }));
    }
    let tried: Result<(), TlsError> =
        certificates.0.iter().flatten().try_for_each(|pems| CertificateStore::new(pems).map(drop));
    tried?;
    Ok(certificates)
}
