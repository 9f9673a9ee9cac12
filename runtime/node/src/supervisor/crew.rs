//! Those who serve: the workers, or this process alone.

use super::gather::{Tally, gather};
use super::hub::Hub;
use super::ledger::Ledger;
use super::order::{OrderError, Reply};
use super::slot::{Desired, Seen, Shared, Slot, Stop};
use super::{ReadCertificates, SupervisorConfig, SupervisorError};
use crate::catalog::{Catalog, Change};
use crate::control::{Certificates, Frame, ServeConfig, ToWorker};
use crate::counts::{Counts, FUNCTIONS_MAX};
use crate::events::{Logs, outbox};
use crate::metrics::{Counted, Snapshot, State};
use crate::tls::{CertificateStore, TlsError};
use crate::worker::{Given, Serving, WorkerError, ready_process};
use std::net::TcpListener;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::timeout;

/// Longest wait for all workers to take over a catalog, their replacements included.
const APPLIED_BOUND: Duration = Duration::from_secs(45);

pub(super) struct Crew {
    certificates: ReadCertificates,
    /// What those who serve counted.
    pub(super) tally: Arc<Tally>,
    /// What is served, from which the next change starts.
    catalog: Arc<Mutex<Catalog>>,
    kind: Kind,
}

enum Kind {
    Here {
        serving: Arc<Serving>,
        counts: Counts,
        drain_timeout: Duration,
        /// When what still runs is cut; absent before a stop.
        drained_by: Option<Instant>,
        /// Takes what happens to the hub.
        _carrier: JoinSet<()>,
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
        logs: Logs,
        sockets: Vec<TcpListener>,
        catalog: Catalog,
        ledger: Arc<Ledger>,
    ) -> Result<Self, SupervisorError> {
        let certificates =
            read(&config.certificates, sockets.len()).map_err(SupervisorError::Certificates)?;
        if config.workers > 0 {
            return Workers::start(config, logs, sockets, certificates, catalog, ledger).await;
        }
        ready_process()?;
        let counts = Counts::private(FUNCTIONS_MAX);
        let (events, inbox) = outbox();
        let hub = Hub { logs, sinks: config.sinks, passed_on: config.passed_on.clone() };
        let mut carrier = JoinSet::new();
        carrier.spawn(hub.carry(events.clone(), inbox));
        let given = Given { data: config.data, counts: counts.clone(), events };
        let serving = Serving::new(&config.serve, &certificates, given, config.observe)?;
        let tally = Arc::new(Tally::new(1, ledger, config.passed_on));
        tally.follow(Counted::of(&catalog));
        serving.apply(catalog.clone()).await.map_err(WorkerError::from)?;
        serving.verify().await;
        serving.accept(sockets)?;
        let drain_timeout = config.serve.drain_timeout;
        let serving = Arc::new(serving);
        let kind = Kind::Here { serving, counts, drain_timeout, drained_by: None, _carrier: carrier };
        Ok(Crew { certificates: config.certificates, tally, catalog: Arc::new(Mutex::new(catalog)), kind })
    }

    /// Serves another catalog, and answers when all do; returns at once.
    pub(super) fn apply(&self, catalog: &Catalog, reply: Reply<()>) {
        let change = Change::between(&self.current(), catalog);
        self.change(change, reply);
    }

    /// Serves what is served with a change, and answers when all do; returns at once.
    pub(super) fn change(&self, change: Change, reply: Reply<()>) {
        let catalog = self.current().changed(change.clone());
        let applied: Pin<Box<dyn Future<Output = Result<(), OrderError>> + Send>> = match &self.kind {
            Kind::Here { serving, .. } => Box::pin(apply_here(serving.clone(), catalog.clone())),
            Kind::Workers(workers) => Box::pin(workers.apply(catalog.clone(), change)),
        };
        let (tally, current) = (self.tally.clone(), self.catalog.clone());
        tokio::spawn(async move {
            let applied = applied.await;
            if !matches!(applied, Err(OrderError::Refused(_))) {
                tally.follow(Counted::of(&catalog));
                *lock(&current) = catalog;
            }
            // Whoever asked may have gone.
            let _ = reply.send(applied);
        });
    }

    fn current(&self) -> Catalog {
        lock(&self.catalog).clone()
    }

    /// Serves otherwise from now on, as far as those who serve can.
    pub(super) fn configure(&mut self, serve: ServeConfig) {
        match &mut self.kind {
            Kind::Here { serving, drain_timeout, .. } => {
                serving.configure(&serve);
                *drain_timeout = serve.drain_timeout;
            }
            Kind::Workers(workers) => workers.desired.send_modify(|desired| {
                desired.serve = Arc::new(serve);
                desired.configured += 1;
            }),
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

    /// Gathers what this process counted, when it serves alone; those who gather from workers do so by themselves.
    pub(super) fn sample(&self) {
        if let Kind::Here { serving, .. } = &self.kind {
            self.tally.add(0, serving.sample().0);
        }
    }

    /// Gathers all figures, and answers once it has; returns at once.
    pub(super) fn metrics(&self, reply: oneshot::Sender<Snapshot>) {
        match &self.kind {
            Kind::Here { counts, .. } => {
                self.sample();
                // Whoever asked may have gone.
                let _ = reply.send(self.tally.snapshot(State { workers: 1, missing: 0 }, counts));
            }
            Kind::Workers(workers) => workers.metrics(reply),
        }
    }

    /// Stops accepting and begins to end; [`Crew::gone`] waits for it.
    pub(super) fn stop(&mut self, stop: Stop) {
        match &mut self.kind {
            Kind::Here { serving, drain_timeout, drained_by, .. } => {
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
                let cut = serving.drained(left).await;
                self.tally.add(0, serving.sample().0);
                cut
            }
            Kind::Workers(workers) => workers.gone().await,
        }
    }
}

impl Workers {
    async fn start(
        config: SupervisorConfig,
        logs: Logs,
        sockets: Vec<TcpListener>,
        certificates: Certificates,
        catalog: Catalog,
        ledger: Arc<Ledger>,
    ) -> Result<Crew, SupervisorError> {
        let count = config.workers as usize;
        let (counts, counts_file) = Counts::shared(count, FUNCTIONS_MAX, config.serve.in_flight_max)?;
        let tally = Arc::new(Tally::new(count, ledger, config.passed_on.clone()));
        tally.follow(Counted::of(&catalog));
        let shared = Arc::new(Shared {
            command: config.command,
            workers: count,
            listeners: sockets.len(),
            sockets: Mutex::new(sockets),
            data: config.data,
            counts,
            counts_file,
            tally: tally.clone(),
            hub: Hub { logs, sinks: config.sinks, passed_on: config.passed_on },
            blame: Mutex::default(),
            on_verdict: config.on_verdict,
        });
        let desired = Arc::new(watch::Sender::new(Desired {
            generation: 1,
            catalog: Arc::new(catalog.clone()),
            change: None,
            serve: Arc::new(config.serve),
            configured: 0,
            certificates: Arc::new(certificates),
            reloads: 0,
            asked: 0,
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
            Ok(()) => Ok(Crew {
                certificates: config.certificates,
                tally,
                catalog: Arc::new(Mutex::new(catalog)),
                kind: Kind::Workers(workers),
            }),
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

    /// Has all workers serve `catalog`, which `change` makes of what they serve.
    fn apply(
        &self,
        catalog: Catalog,
        change: Change,
    ) -> impl Future<Output = Result<(), OrderError>> + use<> {
        let (desired, seen) = (self.desired.clone(), self.seen.clone());
        let before = desired.borrow().catalog.clone();
        let generation = desired.borrow().generation + 1;
        let frame = Frame::encode(&ToWorker::Change { generation, change });
        async move {
            let frame = frame.map_err(|error| OrderError::Refused(error.to_string()))?;
            desired.send_modify(|desired| {
                (desired.generation, desired.change) = (generation, Some(frame));
                desired.catalog = Arc::new(catalog);
            });
            let applied = applied(seen, generation).await;
            if let Err(OrderError::Refused(_)) = applied {
                // A worker that is replaced must not start with what the others refused.
                desired.send_modify(|desired| desired.catalog = before);
            }
            applied
        }
    }

    fn metrics(&self, reply: oneshot::Sender<Snapshot>) {
        self.desired.send_modify(|desired| desired.asked += 1);
        let (asked, seen, shared) = (self.desired.borrow().asked, self.seen.clone(), self.shared.clone());
        tokio::spawn(async move {
            let state = gather(seen, asked).await;
            let _ = reply.send(shared.tally.snapshot(state, &shared.counts));
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

async fn apply_here(serving: Arc<Serving>, catalog: Catalog) -> Result<(), OrderError> {
    serving.apply(catalog).await.map_err(|error| OrderError::Refused(error.to_string()))?;
    serving.verify_behind();
    Ok(())
}

/// A catalog is whole between any two of its uses.
fn lock(catalog: &Mutex<Catalog>) -> MutexGuard<'_, Catalog> {
    catalog.lock().unwrap_or_else(PoisonError::into_inner)
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
