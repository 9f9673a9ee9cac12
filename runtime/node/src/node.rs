//! The data plane of one process: from an admitted request to a response, in one straight line.

mod record;
mod lines;
mod autopsy;
mod service;
mod serving;

pub use record::{Closed, log_closed};

use crate::admission::{Admission, Permit};
use crate::catalog::{Catalog, Release};
use crate::config::Previews;
use crate::counts::{Counts, Noted, Running};
use crate::events::{Event, Outbox, Throttle};
use crate::front_door::{BodyError, RequestBody, RequestInfo, ResponseBody, Service, clean_guest_head};
use crate::metrics::{Counted, Metrics, Sample};
use crate::problem::Problem;
use crate::starts::{Starts, StartsSample};
use crate::suggest;
use crate::traces::{self, Arrived, Sampling, ServerSpan};
use crate::usage::Trigger;
use arc_swap::ArcSwap;
use autopsy::{Failed, POST_MORTEMS_A_SECOND, POST_MORTEMS_A_SECOND_OF_ONE, is_asked_about};
use bytes::Bytes;
use http::header::{HOST, HeaderName};
use http::{HeaderValue, Method, Request, Response};
use http_body::Body;
use isolet_isolate::invoke::{Answer, BodyFault, Invocation};
use isolet_isolate::isolate::StartError;
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

/// The data plane of one process.
pub struct Node {
    pool: Arc<Pool>,
    counts: Counts,
    serving: ArcSwap<Serving>,
    in_flight: Arc<AtomicU32>,
    in_flight_max: u32,
    previews: ArcSwap<Previews>,
    metrics: Metrics,
    observe: Observe,
    events: Outbox,
    /// Bounds the post-mortems of this process.
    post_mortems: Throttle,
    sampling: Option<Sampling>,
    dispatch: Dispatch,
}

/// What a node is made of beside its pool.
pub struct NodeParts {
    /// Where it counts its invocations.
    pub counts: Counts,
    /// Invocations of this process in flight at once.
    pub in_flight_max: u32,
    /// How requests may ask for other versions than the live ones.
    pub previews: Previews,
    /// Is told of every invocation.
    pub observe: Observe,
    /// Where it leaves what happens.
    pub events: Outbox,
    /// Which requests are recorded for traces.
    pub sampling: Option<Sampling>,
}

/// Is told of every invocation that ended.
pub type Observe = Box<dyn Fn(&Closed) + Send + Sync>;

/// What a request brings along beside its head and body.
struct Arrival {
    at: Instant,
    https: bool,
    context: RequestContext,
    /// Of a request that is recorded.
    span: Option<Box<ServerSpan>>,
}

/// A request that may run.
struct Admitted {
    lease: Lease,
    queue: Duration,
    permits: (Permit, InFlight, Noted),
}

/// Why a request may not run.
enum Refused {
    /// It was not let in.
    Problem(Problem),
    /// There is no isolate for it.
    NoIsolate(StartError),
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Refused::Problem(problem)
    }
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
    /// Makes a node that serves nothing yet.
    pub fn new(pool: Arc<Pool>, parts: NodeParts) -> Arc<Self> {
        let NodeParts { counts, in_flight_max, previews, observe, events, sampling } = parts;
        Arc::new_cyclic(|node| Node {
            pool,
            counts,
            serving: ArcSwap::default(),
            in_flight: Arc::default(),
            in_flight_max,
            previews: ArcSwap::from_pointee(previews),
            metrics: Metrics::default(),
            observe,
            events,
            post_mortems: Throttle::new(POST_MORTEMS_A_SECOND),
            sampling,
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

    /// Lets requests ask for other versions as `previews` says from now on.
    pub fn preview(&self, previews: Previews) {
        self.previews.store(Arc::new(previews));
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

    /// How the starts of each version went since the last call.
    pub fn starts(&self) -> Vec<StartsSample> {
        let serving = self.serving.load();
        serving.versions().filter_map(|live| live.starts.take(&live.function, live.release.number)).collect()
    }

    fn live(&self, function: &Arc<str>, slot: u32, release: Release) -> Arc<Live> {
        let spec = &release.spec;
        let callees = (!spec.services.is_empty())
            .then(|| Arc::new(Callees { bindings: spec.services.clone(), dispatch: self.dispatch.clone() }));
        Arc::new(Live {
            function: function.clone(),
            slot: slot as usize,
            starts: Starts::default(),
            version: self.pool.version(spec.clone()),
            admission: Admission::new(self.counts.clone(), slot as usize, &spec.limits),
            callees,
            lines: lines::lines(function.clone(), release.number, self.events.clone()),
            usage: self.metrics.usage(function, release.number),
            post_mortems: Throttle::new(POST_MORTEMS_A_SECOND_OF_ONE),
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
        let (serving, previews) = (self.serving.load(), self.previews.load());
        if let Some((wanted, function)) = previews.of_host(host) {
            let function = serving.named(function).ok_or(Problem::NoRoute)?;
            return function.wanted(wanted, &asker).cloned().ok_or_else(|| function.lack(Some(wanted)));
        }
        let function = serving.find(host, request.uri().path()).ok_or(Problem::NoRoute)?;
        let Some(wanted) = info.version.as_ref().filter(|_| previews.by_field) else {
            return function.live(&asker).cloned().ok_or_else(|| function.lack(None));
        };
        let wanted = wanted.to_str().map_err(|_| Problem::NoVersion)?;
        function.wanted(wanted, &asker).cloned().ok_or_else(|| function.lack(Some(wanted)))
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
        let (request_id, https) = (info.id.header_value(), info.connection.is_tls());
        let arrived = Arrived { at, request_id: &request_id, https, is_from_outside: true };
        let (trace, span) = traces::begin(self.sampling, &mut request, arrived);
        let live = match self.route(&mut request, info) {
            Ok(live) => live,
            Err(problem) => return Err(self.turn_away(problem, span)),
        };
        let limits = live.limits();
        let context = RequestContext {
            request_id,
            lines: live.lines.clone(),
            fetch: FetchContext { trace, hops: info.hops },
            deadline: at + limits.timeout(),
            callees: live.callees.clone(),
            account: None,
        };
        let arrival = Arrival { at, https, context, span };
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
        let Arrival { at, https, context, span } = arrival;
        let trigger = if context.account.is_some() { Trigger::Service } else { Trigger::Http };
        let Admitted { lease, queue, permits } = match self.admit(live, at, &context).await {
            Ok(admitted) => admitted,
            Err(refused) => {
                let failed = Failed {
                    live,
                    request_id: &context.request_id,
                    method: request.method(),
                    uri: request.uri(),
                    trigger: trigger.as_str(),
                    queue: Duration::ZERO,
                    wall: at.elapsed(),
                };
                return Err(self.turn_away(self.problem(&failed, refused), span));
            }
        };
        let start = lease.start();
        let record = Record {
            node: self.clone(),
            live: live.clone(),
            trigger,
            request_id: context.request_id.clone(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            arrived: at,
            queue,
            permits,
            span,
        };
        let invocation = Invocation { request, https, context };
        match lease.invoke(invocation, move |report| record.close(report)).await {
            Ok(answer) => Ok(Served { answer, queue, phase: start.phase, start: start.took }),
            Err(failure) => Err(Problem::from_outcome(failure.outcome).unwrap_or(Problem::GuestTrap)),
        }
    }
}

impl Node {
    /// Tells of a request that got no isolate.
    fn turn_away(&self, problem: Problem, span: Option<Box<ServerSpan>>) -> Problem {
        self.metrics.refuse(problem);
        if let Some(span) = span {
            self.events.offer(Event::Trace(Box::new(span.refused(problem))));
        }
        problem
    }

    /// Takes a place in this process and a permit of the function, and leases an isolate.
    async fn admit(
        &self,
        live: &Arc<Live>,
        at: Instant,
        context: &RequestContext,
    ) -> Result<Admitted, Refused> {
        let slot = InFlight::enter(&self.in_flight, self.in_flight_max).ok_or(Problem::Overloaded)?;
        let permit = live.admission.admit().await?;
        let queue = at.elapsed();
        // Before there is an isolate: making it may be what ends the process.
        let noted = self.counts.note(Running { function: live.slot, version: live.release.number });
        let lease = self.pool.checkout(&live.version, context.deadline).await;
        live.starts.count(&lease);
        let lease = lease.map_err(Refused::NoIsolate)?;
        Ok(Admitted { lease, queue, permits: (permit, slot, noted) })
    }

    /// What a request that may not run is answered with; tells why there is no isolate for it.
    fn problem(&self, failed: &Failed<'_>, refused: Refused) -> Problem {
        match refused {
            Refused::Problem(problem) => problem,
            Refused::NoIsolate(error) => {
                let (live, request_id) = (failed.live, failed.request_id.to_str().unwrap_or_default());
                tracing::warn!(function = %live.function, version = live.release.number, request_id, %error, "no isolate for a request");
                if is_asked_about(error.outcome()) {
                    self.explain(failed, |failed| failed.not_started(&error));
                }
                Problem::from_outcome(error.outcome()).unwrap_or(Problem::DeploymentUnavailable)
            }
        }
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
