//! The data plane of one process: from an admitted request to a response, in one straight line.

use crate::admission::{Admission, Permit};
use crate::catalog::{Catalog, Deployed};
use crate::counts::Counts;
use crate::front_door::{BodyError, RequestBody, RequestInfo, ResponseBody, Service, clean_guest_head};
use crate::problem::Problem;
use crate::routes::{RouteClash, Routes, TargetId};
use arc_swap::ArcSwap;
use http::header::{HOST, HeaderName};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri};
use isolet_isolate::invoke::{Answer, BodyFault, Invocation};
use isolet_isolate::outcome::{Outcome, Report};
use isolet_isolate::pool::{Pool, Version};
use isolet_isolate::state::{FetchContext, RequestContext};
use isolet_isolate::version::StartPhase;
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
    observe: Observe,
}

/// Is told of every invocation that ended.
pub type Observe = Box<dyn Fn(&Closed) + Send + Sync>;

/// One invocation that ended, for the log and for whoever watches.
#[derive(Debug)]
pub struct Closed {
    /// Name of the function.
    pub function: Arc<str>,
    /// Id of the request.
    pub request_id: HeaderValue,
    /// Method of the request.
    pub method: Method,
    /// Target of the request.
    pub uri: Uri,
    /// Status that was sent.
    pub status: StatusCode,
    /// Time from arrival to admission.
    pub queue: Duration,
    /// Time from arrival to the end.
    pub wall: Duration,
    /// What the isolate reports.
    pub report: Report,
    /// The function's fuel and memory limits, to show the headroom.
    pub fuel_limit: u64,
    /// See `fuel_limit`.
    pub memory_limit: u64,
}

/// What is served now; replaced whole.
#[derive(Default)]
struct Serving {
    routes: Routes,
    functions: Vec<Arc<Function>>,
}

/// A function with its live version.
struct Function {
    deployed: Deployed,
    name: Arc<str>,
    version: Arc<Version>,
    admission: Admission,
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
}

impl Node {
    /// Makes a node that serves nothing yet. `in_flight_max` bounds the invocations of this process.
    pub fn new(pool: Arc<Pool>, counts: Counts, in_flight_max: u32, observe: Observe) -> Arc<Self> {
        Arc::new(Node {
            pool,
            counts,
            serving: ArcSwap::default(),
            in_flight: Arc::default(),
            in_flight_max,
            observe,
        })
    }

    /// Serves `catalog` from the next request on. Requests in flight keep the version they have, and functions that did
    /// not change keep their warm isolates.
    ///
    /// # Errors
    /// Two functions claim one route, or there are too many; nothing changes then.
    pub fn apply(&self, catalog: Catalog) -> Result<(), ApplyError> {
        if catalog.functions.len() > self.counts.functions_max() {
            let (found, max) = (catalog.functions.len(), self.counts.functions_max());
            return Err(ApplyError::TooMany { found, max });
        }
        let routes = build_routes(&catalog)?;
        let before = self.serving.load_full();
        let functions = catalog.functions.into_iter().enumerate();
        let functions = functions
            .map(|(number, deployed)| match before.functions.get(number) {
                Some(function) if function.deployed == deployed => function.clone(),
                _ => self.function(number, deployed),
            })
            .collect();
        self.serving.store(Arc::new(Serving { routes, functions }));
        Ok(())
    }

    /// Checks the machine code of everything that is served. Blocks; off the request path.
    pub fn verify(&self) {
        let serving = self.serving.load_full();
        let versions: Vec<_> = serving.functions.iter().map(|function| function.version.clone()).collect();
        self.pool.verify(&versions);
    }

    /// Invocations that run in this process now.
    pub fn in_flight(&self) -> u32 {
        self.in_flight.load(Ordering::Relaxed)
    }

    fn function(&self, number: usize, deployed: Deployed) -> Arc<Function> {
        Arc::new(Function {
            name: deployed.name.as_str().into(),
            version: self.pool.version(deployed.spec.clone()),
            admission: Admission::new(self.counts.clone(), number, &deployed.spec.limits),
            deployed,
        })
    }

    fn find(&self, request: &Request<RequestBody>) -> Option<Arc<Function>> {
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let serving = self.serving.load();
        let TargetId(number) = serving.routes.find(host, request.uri().path())?;
        serving.functions.get(number as usize).cloned()
    }

    async fn serve(
        self: &Arc<Self>,
        mut request: Request<RequestBody>,
        info: &RequestInfo,
    ) -> Result<Response<ResponseBody>, Problem> {
        let arrived = Instant::now();
        let function = self.find(&request).ok_or(Problem::NoRoute)?;
        let limits = &function.deployed.spec.limits;
        request
            .body_mut()
            .limit(limits.request_body)
            .map_err(|fault| fault.problem().unwrap_or(Problem::BadRequest))?;
        let slot = InFlight::enter(&self.in_flight, self.in_flight_max).ok_or(Problem::Overloaded)?;
        let permit = function.admission.admit().await?;
        let queue = arrived.elapsed();
        let deadline = arrived + limits.timeout();
        let lease = self.pool.checkout(&function.version, deadline).await;
        let lease = lease.map_err(|error| refuse(&function, info, &error))?;
        let start = lease.start();
        let record = Record::new(self, &function, &request, info, arrived, queue, (permit, slot));
        let invocation = Invocation {
            https: info.connection.is_tls(),
            context: RequestContext {
                request_id: info.id.header_value(),
                fetch: fetch_context(request.headers(), info),
            },
            request,
            deadline,
        };
        match lease.invoke(invocation, move |report| record.close(report)).await {
            Ok(answer) => {
                let timing =
                    function.deployed.server_timing.then(|| timing(queue, start.phase, start.took, &answer));
                Ok(respond(answer, timing))
            }
            Err(failure) => Err(Problem::from_outcome(failure.outcome).unwrap_or(Problem::GuestTrap)),
        }
    }
}

impl Service for Arc<Node> {
    async fn call(&self, request: Request<RequestBody>, info: RequestInfo) -> Response<ResponseBody> {
        let is_head = request.method() == Method::HEAD;
        match self.serve(request, &info).await {
            Ok(response) => response,
            Err(problem) => problem.respond(&info.id, is_head),
        }
    }
}

/// What is kept of a request until its invocation has ended. Holds the permits, so that they last as long.
struct Record {
    node: Arc<Node>,
    function: Arc<Function>,
    request_id: HeaderValue,
    method: Method,
    uri: Uri,
    arrived: Instant,
    queue: Duration,
    _permits: (Permit, InFlight),
}

impl Record {
    fn new(
        node: &Arc<Node>,
        function: &Arc<Function>,
        request: &Request<RequestBody>,
        info: &RequestInfo,
        arrived: Instant,
        queue: Duration,
        permits: (Permit, InFlight),
    ) -> Self {
        Record {
            node: node.clone(),
            function: function.clone(),
            request_id: info.id.header_value(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            arrived,
            queue,
            _permits: permits,
        }
    }

    fn close(self, report: &Report) {
        let failed = Problem::from_outcome(report.outcome).map(Problem::status);
        let status = report.status.or(failed).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (self.node.observe)(&Closed {
            function: self.function.name.clone(),
            request_id: self.request_id,
            method: self.method,
            uri: self.uri,
            status,
            queue: self.queue,
            wall: self.arrived.elapsed(),
            report: report.clone(),
            fuel_limit: self.function.deployed.spec.limits.fuel,
            memory_limit: self.function.deployed.spec.limits.memory,
        });
    }
}

/// One of the invocations a process may run at once.
struct InFlight(Arc<AtomicU32>);

impl InFlight {
    fn enter(count: &Arc<AtomicU32>, max: u32) -> Option<Self> {
        let entered = InFlight(count.clone());
        (count.fetch_add(1, Ordering::Relaxed) < max).then_some(entered)
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Writes the closing event of an invocation: `debug` when it ended well, `warn` when it did not.
pub fn log_closed(closed: &Closed) {
    let report = &closed.report;
    let request_id = closed.request_id.to_str().unwrap_or_default();
    let fuel = report.fuel.unwrap_or_default();
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                target: "isolet::request",
                request_id,
                function = %closed.function,
                method = %closed.method,
                path = closed.uri.path(),
                status = closed.status.as_u16(),
                outcome = report.outcome.as_str(),
                phase = report.phase.as_str(),
                wall_us = micros(closed.wall),
                queue_us = micros(closed.queue),
                start_us = micros(report.start),
                cpu_us = micros(report.cpu),
                fuel,
                memory_peak = report.memory_peak,
                response_bytes = report.response_bytes,
                subrequests = report.subrequests,
                detail = report.detail.as_deref().unwrap_or_default(),
                "request"
            )
        };
    }
    match report.outcome {
        Outcome::Ok | Outcome::ClientGone => event!(debug),
        _ => event!(warn),
    }
}

/// Succeeds when the functions of `catalog` can be served together.
///
/// # Errors
/// Two of them claim one route.
pub fn check(catalog: &Catalog) -> Result<(), ApplyError> {
    build_routes(catalog).map(|_| ())
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

fn build_routes(catalog: &Catalog) -> Result<Routes, ApplyError> {
    let patterns = catalog.functions.iter().zip(0..).flat_map(|(function, number)| {
        function.routes.iter().map(move |pattern| (pattern.clone(), TargetId(number)))
    });
    Routes::build(patterns).map_err(|clash: RouteClash| {
        let name =
            |TargetId(number)| catalog.functions.get(number as usize).map_or("", |function| &*function.name);
        ApplyError::Clash(clash.describe(name))
    })
}

fn refuse(function: &Function, info: &RequestInfo, error: &isolet_isolate::isolate::StartError) -> Problem {
    tracing::warn!(function = %function.name, request_id = info.id.as_str(), %error, "no isolate for a request");
    Problem::from_outcome(error.outcome()).unwrap_or(Problem::DeploymentUnavailable)
}

fn fetch_context(headers: &HeaderMap, info: &RequestInfo) -> FetchContext {
    FetchContext { traceparent: headers.get(TRACEPARENT).cloned(), hops: info.hops }
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
fn timing(queue: Duration, phase: StartPhase, start: Duration, answer: &Answer) -> HeaderValue {
    let millis = |duration: Duration| duration.as_secs_f64() * 1e3;
    let mut text = String::with_capacity(80);
    let (phase, queue, start) = (phase.as_str(), millis(queue), millis(start));
    let handler = millis(answer.handler);
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
