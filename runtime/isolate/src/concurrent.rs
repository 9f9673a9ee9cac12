//! Isolates whose requests overlap (`isolation = "concurrent"`, WASI 0.3 only).
//!
//! One task runs the store; requests reach it through a bounded channel and their bodies flow while it runs. Wasmtime
//! meters a store, not a task, so each request adds its budgets to the isolate's, and whatever ends the isolate ends all
//! requests in it. There is no cancelling one task (bytecodealliance/wasmtime#11833): a request that overruns its wall
//! clock retires the isolate, which serves the others to their end and takes no more.
//!
//! Outbound requests and calls of other functions inherit from the request that began last: `wasi:http` hands a request to
//! its host without the task that makes it.

use crate::drive::{Bounds, Drive};
use crate::ending::{Ending, Finished, Start};
use crate::invoke::{
    Answer, BodyFault, GuestFuture, HeadSlot, Invocation, absolute, answer, handle_concurrent, put_head,
    with_fault,
};
use crate::isolate::{Fault, Handler, Isolate};
use crate::lock::lock;
use crate::outcome::{Failure, Outcome, Report};
use crate::received::Received;
use crate::state::{RequestContext, State, Vitals};
use crate::version::{Meter, VersionSpec};
use bytes::Bytes;
use http::{Method, Request};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use isolet_host_api::clock::FrozenClock;
use isolet_host_api::log::GuestLog;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot, watch};
use wasmtime::AsContextMut;
use wasmtime::component::{Accessor, AccessorTask};
use wasmtime_wasi_http::{WasiBody, WasiHttpView, p3};

/// Requests that overlap in one isolate, as many as `wasmtime serve` allows.
pub const OVERLAP_MAX: u32 = 16;

/// Longest life of a shared isolate; it also retires after `max_requests`.
const AGE_MAX: Duration = Duration::from_secs(3600);

/// An isolate that serves several requests at once.
pub struct Shared {
    jobs: mpsc::Sender<Job>,
    in_flight: AtomicU32,
    served: AtomicU32,
    retired: AtomicBool,
    max_requests: u32,
    last_used: Mutex<Instant>,
    fate: watch::Receiver<Option<Fault>>,
    clock: FrozenClock,
    vitals: Arc<Vitals>,
    log: GuestLog,
}

struct Job {
    request: Request<WasiBody>,
    context: RequestContext,
    slot: HeadSlot,
    /// Told when there is a head; whoever waits for it looks into the slot when it is polled.
    headed: oneshot::Sender<()>,
    /// Dropped when the response body has ended or the request failed.
    over: oneshot::Sender<()>,
}

/// One of the places for overlapping requests.
struct Place(Arc<Shared>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
        *lock(&self.0.last_used) = Instant::now();
    }
}

/// The shared isolates of one version.
#[derive(Default)]
pub(crate) struct SharedIsolates(Mutex<Vec<Arc<Shared>>>);

impl SharedIsolates {
    /// An isolate with a free place.
    pub(crate) fn find(&self) -> Option<Arc<Shared>> {
        let mut shared = lock(&self.0);
        shared.retain(|shared| !shared.is_done());
        shared.iter().find(|shared| shared.in_flight.load(Ordering::Relaxed) < OVERLAP_MAX).cloned()
    }

    /// Makes `isolate` take requests for as long as it lives.
    pub(crate) fn spawn(&self, spec: &Arc<VersionSpec>, isolate: Isolate) -> Arc<Shared> {
        let shared = Shared::spawn(spec, isolate);
        lock(&self.0).push(shared.clone());
        shared
    }

    /// Lets go of isolates that nobody used for `idle_max`; they end when their last request has.
    pub(crate) fn retire_idle(&self, idle_max: Duration, now: Instant) {
        lock(&self.0).retain(|shared| {
            let busy = shared.in_flight.load(Ordering::Relaxed) > 0;
            !shared.is_done() && (busy || now.saturating_duration_since(*lock(&shared.last_used)) <= idle_max)
        });
    }
}

impl Shared {
    fn spawn(spec: &Arc<VersionSpec>, isolate: Isolate) -> Arc<Shared> {
        let (jobs, receiver) = mpsc::channel(OVERLAP_MAX as usize);
        let (fate_sender, fate) = watch::channel(None);
        let (clock, vitals) = (isolate.store.data().clock.clone(), isolate.store.data().vitals.clone());
        let shared = Arc::new(Shared {
            jobs,
            in_flight: AtomicU32::new(0),
            served: AtomicU32::new(0),
            retired: AtomicBool::new(false),
            max_requests: spec.max_requests,
            last_used: Mutex::new(Instant::now()),
            fate,
            clock: clock.clone(),
            vitals: vitals.clone(),
            log: isolate.store.data().log.clone(),
        });
        let bounds = Bounds { deadline: Instant::now() + AGE_MAX, host_calls_max: spec.limits.host_calls };
        let running = Box::pin(run(isolate, receiver, spec.clone()));
        tokio::spawn(async move {
            let fault = match Drive::new(running, bounds, clock, vitals).await {
                Ok(Ok(())) => return,
                Ok(Err(fault)) => fault,
                Err(stop) => Fault::outside(stop.into(), "the shared isolate was stopped"),
            };
            // The store is gone already: whoever still reads a body of it looks here before taking its end for a clean one.
            fate_sender.send_replace(Some(fault));
        });
        shared
    }

    fn is_done(&self) -> bool {
        self.retired.load(Ordering::Relaxed)
            || self.fate.borrow().is_some()
            || self.jobs.is_closed()
            || self.served.load(Ordering::Relaxed) >= self.max_requests
    }

    /// Serves one request beside the others; see [`crate::pool::Lease::invoke`].
    pub(crate) async fn invoke<B>(
        self: Arc<Self>,
        spec: &Arc<VersionSpec>,
        start: Start,
        invocation: Invocation<B>,
        on_end: impl FnOnce(&Report) + Send + 'static,
    ) -> Result<Answer, Failure>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyFault>,
    {
        let Invocation { request, https, context } = invocation;
        let bodyless = *request.method() == Method::HEAD;
        let (request, received) = Received::count(request);
        let ending = Ending::new(spec, start, self.log.clone(), None, received, Box::new(on_end));
        let slot = HeadSlot::default();
        let bounds = Bounds { deadline: context.deadline, host_calls_max: u64::MAX };
        let (clock, vitals) = (self.clock.clone(), self.vitals.clone());
        let (over, ended) = oneshot::channel();
        let (headed, head) = oneshot::channel();
        let job = Job {
            request: absolute(with_fault(request), https).map(|body| body.map_err(Into::into).boxed_unsync()),
            context,
            slot: slot.clone(),
            headed,
            over,
        };
        let guest = Drive::new(self.enter(job, head, ended), bounds, clock, vitals);
        answer(guest, slot, ending, bodyless).await
    }

    /// Hands `job` over and waits for its end. Dropped before that, it retires the isolate.
    fn enter(
        self: Arc<Self>,
        job: Job,
        head: oneshot::Receiver<()>,
        ended: oneshot::Receiver<()>,
    ) -> GuestFuture {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        self.served.fetch_add(1, Ordering::Relaxed);
        let place = Place(self);
        Box::pin(async move {
            let unfinished = RetireOnDrop(&place.0);
            let mut fate = place.0.fate.clone();
            let sent = place.0.jobs.send(job).await.is_ok();
            // Being woken by the head is all that is needed: the caller finds it before it waits again.
            let over = async { (head.await, ended.await) };
            let fault = tokio::select! {
                biased;
                _ = fate.wait_for(Option::is_some), if sent => Some(place.0.fault()),
                _ = over, if sent => None,
                else => Some(place.0.fault()),
            };
            std::mem::forget(unfinished);
            Finished { isolate: None, result: fault.map_or(Ok(()), Err) }
        })
    }

    fn fault(&self) -> Fault {
        self.retired.store(true, Ordering::Relaxed);
        self.fate.borrow().clone().unwrap_or_else(|| {
            Fault::outside(Outcome::GuestTrap, "the shared isolate ended before the request did")
        })
    }
}

struct RetireOnDrop<'a>(&'a Shared);

impl Drop for RetireOnDrop<'_> {
    fn drop(&mut self) {
        self.0.retired.store(true, Ordering::Relaxed);
    }
}

/// Runs the store until no one can send it requests any more and the last has ended.
async fn run(isolate: Isolate, mut jobs: mpsc::Receiver<Job>, spec: Arc<VersionSpec>) -> Result<(), Fault> {
    let Isolate { mut store, handler, .. } = isolate;
    let Handler::P3(service) = handler else {
        return Err(Fault::outside(Outcome::Unavailable, "only 0.3 handlers can overlap"));
    };
    let service = Arc::new(service);
    let result = store
        .run_concurrent(async |accessor| {
            while let Some(job) = jobs.recv().await {
                accessor.spawn(Serve { job, service: service.clone(), spec: spec.clone() })?;
            }
            std::future::poll_fn(|cx| accessor.poll_no_interesting_tasks(cx)).await;
            Ok(())
        })
        .await
        .flatten();
    result.map_err(|error| Fault::of(error, store.data()))
}

type BodyIo = Pin<Box<dyn Future<Output = Result<(), wasmtime_wasi_http::Error>> + Send>>;

/// A response body that tells when it has ended or is not wanted any more.
struct Guarded {
    body: WasiBody,
    _over: oneshot::Sender<()>,
}

impl Body for Guarded {
    type Data = Bytes;
    type Error = wasmtime_wasi_http::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }
}

struct Serve {
    job: Job,
    service: Arc<p3::bindings::Service>,
    spec: Arc<VersionSpec>,
}

impl AccessorTask<State> for Serve {
    async fn run(self, accessor: &Accessor<State>) -> wasmtime::Result<()> {
        let Serve { job, service, spec } = self;
        let (request, io) = accessor.with(|mut access| {
            let mut store = access.as_context_mut();
            if spec.meter == Meter::Fuel {
                let left = store.get_fuel()?.min(spec.limits.fuel.saturating_mul(u64::from(OVERLAP_MAX)));
                store.set_fuel(left.saturating_add(spec.limits.fuel))?;
            }
            store.data_mut().begin(&spec.limits, job.context, Instant::now());
            let (request, io) = p3::Request::from_http(store.data_mut().http().hooks, job.request);
            // Boxed because its opaque type would name the lifetime of the borrow above.
            Ok::<_, wasmtime::Error>((request, Box::pin(io) as BodyIo))
        })?;
        let (headed, over) = (job.headed, job.over);
        handle_concurrent(accessor, &service, request, io, |head| {
            // The body goes on after this task; its end is the end of the request.
            put_head(
                &job.slot,
                head.map(|response| response.map(|body| Guarded { body, _over: over }.boxed_unsync())),
            );
            let _ = headed.send(());
        })
        .await
    }
}
