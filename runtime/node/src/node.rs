//! The data plane of one process: from an admitted request to a response, in one straight line.

mod record;
mod service;
mod serving;

pub use record::{Closed, log_closed};

use crate::admission::{Admission, Permit};
use crate::catalog::{Catalog, Release};
use crate::config::Previews;
use crate::counts::Counts;
use crate::front_door::{BodyError, RequestBody, RequestInfo, ResponseBody, Service, clean_guest_head};
use crate::metrics::{Counted, Metrics, Sample};
use crate::problem::Problem;
use crate::suggest;
use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{HOST, HeaderName};
use http::{HeaderValue, Method, Request, Response};
use http_body::Body;
use isolet_isolate::invoke::{Answer, BodyFault, Invocation};
use isolet_isolate::pool::{Lease, Pool};
use isolet_isolate::service::{Callees, Dispatch};
use isolet_isolate::state::{FetchContext, RequestContext};
use isolet_isolate::version::{ServiceBinding, StartPhase};
use record::{InFlight, Record};
use serving::{Asker, Live, Serving};
use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const SERVER_TIMING: HeaderName = HeaderName::from_static("server-timing");
const ISOLET_FUEL: HeaderName = HeaderName::from_static("isolet-fuel");
const TRACEPARENT: HeaderName = HeaderName::from_static("traceparent");

/// The data plane of one process.
pub struct Node {
    pool: Arc<Pool>,
    counts: Counts,
    serving: ArcSwap<Serving>,
    in_flight: Arc<AtomicU32>,
    in_flight_max: u32,
    previews: Previews,
    metrics: Metrics,
    observe: Observe,
    dispatch: Dispatch,
}

/// Is told of every invocation that ended.
pub type Observe = Box<dyn Fn(&Closed) + Send + Sync>;

/// What a request brings along beside its head and body.
struct Arrival {
    at: Instant,
    https: bool,
    context: RequestContext,
}

/// A request that may run.
struct Admitted {
    lease: Lease,
    queue: Duration,
    permits: (Permit, InFlight),
}

/// An answer with the phases before it.
struct Served {
    answer: Answer,
    queue: Duration,
    phase: StartPhase,
    start: Duration,
}

/// Why a catalog was not taken over; what was served before still is.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// Two functions claim the same route.
    #[error("{0}")]
    Clash(String),
    /// There are more functions than the node has counters for.
    #[error("{found} functions are more than this node counts ({max})")]
    TooMany {
        /// Functions in the catalog.
        found: usize,
        /// Functions the node has room for.
        max: usize,
    },
    /// A service binding names a function that is not served.
    #[error(
        "the service binding `{binding}` of `{function}` names the function `{callee}`, which this node does not serve{hint}"
    )]
    NoCallee {
        /// The function that has the binding.
        function: String,
        /// Name of the binding.
        binding: String,
        /// The function that is not there.
        callee: String,
        /// The name that may be meant, as the end of a sentence.
        hint: String,
    },
}

impl Node {
    /// Makes a node that serves nothing yet. `in_flight_max` bounds the invocations of this process.
    pub fn new(
        pool: Arc<Pool>,
        counts: Counts,
        in_flight_max: u32,
        previews: Previews,
        observe: Observe,
    ) -> Arc<Self> {
        Arc::new_cyclic(|node| Node {
            pool,
            counts,
            serving: ArcSwap::default(),
            in_flight: Arc::default(),
            in_flight_max,
            previews,
            metrics: Metrics::default(),
            observe,
            dispatch: service::dispatch(node.clone()),
        })
    }

    /// Serves `catalog` from the next request on. Requests in flight keep the version they have, and functions that did
    /// not change keep their warm isolates.
    ///
    /// # Errors
    /// Two functions claim one route, or there are too many; nothing changes then.
    pub fn apply(&self, catalog: Catalog) -> Result<(), ApplyError> {
        let max = self.counts.functions_max();
        let found = catalog.functions.iter().map(|function| function.slot as usize + 1).max().unwrap_or(0);
        if found > max {
            return Err(ApplyError::TooMany { found, max });
        }
        let counted = Counted::of(&catalog);
        let make = |name: &Arc<str>, slot, release| self.live(name, slot, release);
        let serving = self.serving.load().follow(catalog, make).map_err(ApplyError::Clash)?;
        self.serving.store(Arc::new(serving));
        self.metrics.follow(&counted);
        Ok(())
    }

    /// Checks the machine code of everything that is served. Blocks; off the request path.
    pub fn verify(&self) {
        let serving = self.serving.load_full();
        let versions: Vec<_> = serving.versions().map(|live| live.version.clone()).collect();
        self.pool.verify(&versions);
    }

    /// Invocations that run in this process now.
    pub fn in_flight(&self) -> u32 {
        self.in_flight.load(Ordering::Relaxed)
    }

    /// What was counted since the last call.
    pub fn sample(&self) -> Sample {
        self.metrics.take(self.pool.stats())
    }

    fn live(&self, function: &Arc<str>, slot: u32, release: Release) -> Arc<Live> {
        let spec = &release.spec;
        let callees = (!spec.services.is_empty())
            .then(|| Arc::new(Callees { bindings: spec.services.clone(), dispatch: self.dispatch.clone() }));
        Arc::new(Live {
            function: function.clone(),
            version: self.pool.version(spec.clone()),
            admission: Admission::new(self.counts.clone(), slot as usize, &spec.limits),
            callees,
            release,
        })
    }

    /// The version that answers a request.
    fn find(&self, request: &Request<RequestBody>, info: &RequestInfo) -> Result<Arc<Live>, Problem> {
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let request_id = info.id.header_value();
        let asker = Asker {
            headers: request.headers(),
            client: Some(info.connection.remote.ip()),
            request_id: request_id.as_bytes(),
        };
        let serving = self.serving.load();
        if let Some((wanted, function)) = self.previews.of_host(host) {
            let function = serving.named(function).ok_or(Problem::NoRoute)?;
            return function.wanted(wanted, &asker).cloned().ok_or(Problem::NoVersion);
        }
        let function = serving.find(host, request.uri().path()).ok_or(Problem::NoRoute)?;
        let live = match info.version.as_ref().filter(|_| self.previews.by_field) {
            Some(wanted) => wanted.to_str().ok().and_then(|wanted| function.wanted(wanted, &asker)),
            None => function.live(&asker),
        };
        live.cloned().ok_or(Problem::NoVersion)
    }

    /// The version that answers a request, whose body is held to what it takes.
    fn route(&self, request: &mut Request<RequestBody>, info: &RequestInfo) -> Result<Arc<Live>, Problem> {
        let live = self.find(request, info)?;
        let limited = request.body_mut().limit(live.limits().request_body);
        limited.map_err(|fault| fault.problem().unwrap_or(Problem::BadRequest))?;
        Ok(live)
    }

    async fn answer(
        self: &Arc<Self>,
        mut request: Request<RequestBody>,
        info: &RequestInfo,
    ) -> Result<Response<ResponseBody>, Problem> {
        let at = Instant::now();
        let live = self.route(&mut request, info).inspect_err(|problem| self.metrics.refuse(*problem))?;
        let limits = live.limits();
        let traceparent = request.headers().get(TRACEPARENT).cloned();
        let context = RequestContext {
            request_id: info.id.header_value(),
            fetch: FetchContext { traceparent, hops: info.hops },
            deadline: at + limits.timeout(),
            callees: live.callees.clone(),
            account: None,
        };
        let arrival = Arrival { at, https: info.connection.is_tls(), context };
        let served = self.serve(&live, request, arrival).await?;
        let timing = live.release.server_timing.then(|| timing(&served));
        Ok(respond(served.answer, timing))
    }

    /// Admits a request to a version and runs it until there is a response head.
    async fn serve<B>(
        self: &Arc<Self>,
        live: &Arc<Live>,
        request: Request<B>,
        arrival: Arrival,
    ) -> Result<Served, Problem>
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BodyFault>,
    {
        let Arrival { at, https, context } = arrival;
        let admitted = self.admit(live, at, &context).await;
        let Admitted { lease, queue, permits } =
            admitted.inspect_err(|problem| self.metrics.refuse(*problem))?;
        let start = lease.start();
        let record = Record {
            node: self.clone(),
            live: live.clone(),
            request_id: context.request_id.clone(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            arrived: at,
            queue,
            permits,
        };
        let invocation = Invocation { request, https, context };
        match lease.invoke(invocation, move |report| record.close(report)).await {
            Ok(answer) => Ok(Served { answer, queue, phase: start.phase, start: start.took }),
            Err(failure) => Err(Problem::from_outcome(failure.outcome).unwrap_or(Problem::GuestTrap)),
        }
    }
}

impl Node {
    /// Takes a place in this process and a permit of the function, and leases an isolate.
    async fn admit(
        &self,
        live: &Arc<Live>,
        at: Instant,
        context: &RequestContext,
    ) -> Result<Admitted, Problem> {
        let slot = InFlight::enter(&self.in_flight, self.in_flight_max).ok_or(Problem::Overloaded)?;
        let permit = live.admission.admit().await?;
        let queue = at.elapsed();
        let lease = self.pool.checkout(&live.version, context.deadline).await;
        let lease = lease.map_err(|error| refuse(live, &context.request_id, &error))?;
        Ok(Admitted { lease, queue, permits: (permit, slot) })
    }
}

impl Service for Arc<Node> {
    fn refused(&self, problem: Problem) {
        self.metrics.refuse(problem);
    }

    async fn call(&self, request: Request<RequestBody>, info: RequestInfo) -> Response<ResponseBody> {
        let is_head = request.method() == Method::HEAD;
        match self.answer(request, &info).await {
            Ok(response) => response,
            Err(problem) => problem.respond(&info.id, is_head),
        }
    }
}

/// Succeeds when the functions of `catalog` can be served together.
///
/// # Errors
/// Two of them claim one route, or one calls a function that is not there.
pub fn check(catalog: &Catalog) -> Result<(), ApplyError> {
    serving::routes(catalog).map_err(ApplyError::Clash)?;
    missing_callees(catalog).into_iter().next().map_or(Ok(()), Err)
}

/// The service bindings that lead nowhere. A call of one is answered with 503 for as long as that is so.
pub fn missing_callees(catalog: &Catalog) -> Vec<ApplyError> {
    let names: Vec<&str> = catalog.functions.iter().map(|function| function.name.as_str()).collect();
    let known: HashSet<&str> = names.iter().copied().collect();
    let mut missing = Vec::new();
    for function in &catalog.functions {
        let services = function.versions.iter().flat_map(|release| &release.spec.services);
        let dangling = services.filter(|service| !known.contains(service.function.as_str()));
        missing.extend(dangling.map(|service| no_callee(&function.name, service, &names)));
    }
    missing
}

/// The error of a binding whose function is none of `names`.
pub(crate) fn no_callee(function: &str, service: &ServiceBinding, names: &[&str]) -> ApplyError {
    ApplyError::NoCallee {
        function: function.to_owned(),
        binding: service.binding.clone(),
        callee: service.function.clone(),
        hint: suggest::hint(&service.function, names),
    }
}

fn refuse(live: &Live, request_id: &HeaderValue, error: &isolet_isolate::isolate::StartError) -> Problem {
    let request_id = request_id.to_str().unwrap_or_default();
    tracing::warn!(function = %live.function, version = live.release.number, request_id, %error, "no isolate for a request");
    Problem::from_outcome(error.outcome()).unwrap_or(Problem::DeploymentUnavailable)
}

fn respond(answer: Answer, timing: Option<HeaderValue>) -> Response<ResponseBody> {
    let (mut parts, mut body) = answer.response.into_parts();
    clean_guest_head(&mut parts.headers);
    if let Some(timing) = timing {
        parts.headers.insert(SERVER_TIMING, timing);
        if let Some(fuel) = answer.fuel {
            parts.headers.insert(ISOLET_FUEL, fuel.into());
        }
    }
    let body = match body.take_single() {
        Some(bytes) => ResponseBody::full(bytes),
        None => ResponseBody::stream(http_body_util::BodyExt::map_err(body, |_| BodyError::Aborted)),
    };
    Response::from_parts(parts, body)
}

/// `server-timing` (W3C Server Timing), durations in milliseconds.
fn timing(served: &Served) -> HeaderValue {
    let millis = |duration: Duration| duration.as_secs_f64() * 1e3;
    let mut text = String::with_capacity(80);
    let (phase, queue, start) = (served.phase.as_str(), millis(served.queue), millis(served.start));
    let handler = millis(served.answer.handler);
    write!(text, "queue;dur={queue:.3}, start;desc=\"{phase}\";dur={start:.3}, handler;dur={handler:.3}")
        .expect("writing to a string does not fail");
    HeaderValue::try_from(text).expect("words and numbers are valid in a header")
}

impl From<BodyError> for BodyFault {
    fn from(error: BodyError) -> Self {
        match error {
            BodyError::TooLarge => BodyFault::TooLarge,
            BodyError::TooSlow => BodyFault::TooSlow,
            BodyError::Malformed | BodyError::Disconnected | BodyError::Aborted => BodyFault::Incomplete,
        }
    }
}
