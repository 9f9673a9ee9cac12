//! Sends traces and metrics to a receiver of OTLP over HTTP (<https://opentelemetry.io/docs/specs/otlp/>), from the
//! supervisor alone.
//!
//! ```text
//! Event::Trace ── Exporter::sink ── queue ──> send_traces ── batch ─┐
//! Handle::metrics ── every interval ────────> send_metrics ─────────┴─ Sender ── Client ──> receiver
//! ```
//!
//! Nothing waits for the receiver but these two tasks: a trace for which the queue has no room is dropped and counted.

mod client;
mod metrics;
mod resource;
mod sender;
mod spans;

pub use client::ClientError;

use crate::config::OtlpConfig;
use crate::events::Event;
use crate::metrics::{Export, PassedOnCounts, SpanFate};
use crate::supervisor::{Handle, Sink};
use crate::traces::TracedRequest;
use client::Client;
use opentelemetry_proto::tonic::collector::trace::v1::ExportTraceServiceResponse;
use opentelemetry_proto::tonic::resource::v1::Resource;
use prost::Message as _;
use sender::Sender;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep_until, timeout};

/// Recorded requests that wait: as many spans as OpenTelemetry lets wait (2048), four a request. 32 MiB if all are as large
/// as they may be.
pub const QUEUE_MAX: usize = 512;

/// Largest request that is taken, by [`TracedRequest::weight`]: 64 outbound requests with the longest URLs and names.
const WEIGHT_MAX: usize = 64 << 10;

/// Recorded requests sent at once: OpenTelemetry's 512 spans.
const BATCH_MAX: usize = 128;

/// Longest wait for more to send with the first.
const BATCH_DELAY: Duration = Duration::from_secs(1);

/// Time to send what is left when the node stops; what is not sent by then is dropped.
pub const FLUSH_BOUND: Duration = Duration::from_secs(5);

/// What sends to a receiver. Dropping it ends that at once.
pub struct Exporter {
    queue: mpsc::Sender<TracedRequest>,
    counts: Arc<PassedOnCounts>,
    /// Ends the sending of traces once the queue is empty.
    stop: Option<oneshot::Sender<()>>,
    traces: JoinHandle<()>,
    metrics: Option<JoinHandle<()>>,
}

impl Exporter {
    /// Begins to send. Needs a runtime. `authorities` is the file that the configuration names.
    ///
    /// # Errors
    /// The authorities cannot be used.
    pub fn start(
        config: &OtlpConfig,
        authorities: Option<&[u8]>,
        handle: Handle,
        counts: Arc<PassedOnCounts>,
    ) -> Result<Self, ClientError> {
        let client = Arc::new(Client::new(config, authorities)?);
        let resource = resource::of(&config.service_name);
        let sender = |export| Sender::new(client.clone(), export, counts.clone());
        let (queue, waiting) = mpsc::channel(QUEUE_MAX);
        let (stop, stopped) = oneshot::channel();
        let traces = Traces {
            waiting,
            sender: sender(Export::Traces),
            resource: resource.clone(),
            counts: counts.clone(),
        };
        let metrics = config
            .metrics_interval
            .map(|interval| tokio::spawn(send_metrics(handle, interval, sender(Export::Metrics), resource)));
        Ok(Exporter { queue, counts, stop: Some(stop), traces: tokio::spawn(traces.send(stopped)), metrics })
    }

    /// What takes recorded requests from the node.
    pub fn sink(&self) -> Sink {
        let (queue, counts) = (self.queue.clone(), self.counts.clone());
        Box::new(move |event| {
            let Event::Trace(traced) = event else { return };
            // A process that serves runs what is not trusted, so its word does not make the queue grow.
            let is_taken =
                traced.weight() <= WEIGHT_MAX && queue.try_send(TracedRequest::clone(traced)).is_ok();
            if !is_taken {
                counts.spans(SpanFate::Dropped, traced.spans());
            }
        })
    }

    /// Sends what waits, within [`FLUSH_BOUND`], and ends.
    pub async fn finish(mut self) {
        if let Some(stop) = self.stop.take() {
            // It may have ended by a panic.
            let _ = stop.send(());
        }
        if timeout(FLUSH_BOUND, &mut self.traces).await.is_err() {
            tracing::warn!("the receiver of traces was too slow; those of the last seconds were not sent");
        }
    }
}

impl Drop for Exporter {
    fn drop(&mut self) {
        self.traces.abort();
        if let Some(metrics) = &self.metrics {
            metrics.abort();
        }
    }
}

/// Sends recorded requests in batches.
struct Traces {
    waiting: mpsc::Receiver<TracedRequest>,
    sender: Sender,
    resource: Resource,
    counts: Arc<PassedOnCounts>,
}

impl Traces {
    async fn send(mut self, mut stopped: oneshot::Receiver<()>) {
        let mut is_stopping = false;
        loop {
            let mut batch = Vec::new();
            let deadline = tokio::select! {
                _ = &mut stopped, if !is_stopping => {
                    is_stopping = true;
                    self.waiting.close();
                    continue;
                }
                count = self.waiting.recv_many(&mut batch, BATCH_MAX) => match count {
                    0 => return,
                    _ => Instant::now() + BATCH_DELAY,
                }
            };
            while batch.len() < BATCH_MAX && !is_stopping {
                let room = BATCH_MAX - batch.len();
                tokio::select! {
                    () = sleep_until(deadline) => break,
                    _ = &mut stopped => {
                        is_stopping = true;
                        self.waiting.close();
                    }
                    count = self.waiting.recv_many(&mut batch, room) => if count == 0 { break },
                }
            }
            self.send_batch(&batch).await;
        }
    }

    async fn send_batch(&mut self, batch: &[TracedRequest]) {
        let spans = batch.iter().map(TracedRequest::spans).sum();
        let body = spans::request(batch, &self.resource).encode_to_vec().into();
        match self.sender.send(body).await {
            Ok(answer) => {
                let answer = ExportTraceServiceResponse::decode(answer).unwrap_or_default();
                let refused = answer.partial_success.map_or(0, |partial| {
                    self.sender.tell_refused(partial.rejected_spans, &partial.error_message);
                    u64::try_from(partial.rejected_spans).unwrap_or_default().min(spans)
                });
                self.counts.spans(SpanFate::Refused, refused);
                self.counts.spans(SpanFate::Exported, spans - refused);
            }
            Err(error) if error.is_refusal() => self.counts.spans(SpanFate::Refused, spans),
            Err(_) => self.counts.spans(SpanFate::Dropped, spans),
        }
    }
}

/// Sends all metrics each interval, until the node stops.
async fn send_metrics(handle: Handle, interval: Duration, mut sender: Sender, resource: Resource) {
    let mut tick = interval_at(Instant::now() + interval, interval);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        let Ok(snapshot) = handle.metrics().await else { return };
        let resource = resource.clone();
        // Of thousands of functions it is megabytes.
        let bodies = tokio::task::spawn_blocking(move || {
            let requests = metrics::requests(&snapshot, &resource);
            requests.iter().map(|request| request.encode_to_vec()).collect::<Vec<_>>()
        });
        for body in bodies.await.unwrap_or_default() {
            // The sender has told of it; the next ones are as good.
            let _ = sender.send(body.into()).await;
        }
    }
}
