//! Calls from one function to another: what an invocation needs to make them, and what it hands to its node.

use http::{HeaderValue, Request};
use isolet_host_api::fetch::{Account, FetchContext};
use std::fmt;
use std::sync::Arc;
use std::time::Instant;
use wasmtime_wasi_http::WasiBody;

pub use isolet_host_api::service::{Answer, AnswerFuture, ServiceBinding, empty, relayed, whole};

/// A request of one function to another.
pub struct Call {
    /// Name of the function that is to answer.
    pub function: String,
    /// The request as the guest made it, with an absolute URI.
    pub request: Request<WasiBody>,
    /// What the callee inherits.
    pub caller: Caller,
}

/// What an invocation inherits from the one that called it.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The id of the request that began it all.
    pub request_id: HeaderValue,
    /// Trace, and how many functions the request went through, the callee included.
    pub fetch: FetchContext,
    /// When the caller's wall clock runs out.
    pub deadline: Instant,
    /// What the callee's outbound requests are charged to as well.
    pub account: Arc<Account>,
}

/// The functions that a function may call, and who carries out the calls.
#[derive(Debug)]
pub struct Callees {
    /// What the manifest grants.
    pub bindings: Vec<ServiceBinding>,
    /// The node.
    pub dispatch: Dispatch,
}

/// Carries out calls: finds the function, admits the request and serves it.
#[derive(Clone)]
pub struct Dispatch(Arc<DispatchFn>);

type DispatchFn = dyn Fn(Call) -> AnswerFuture + Send + Sync;

impl Dispatch {
    /// Makes a dispatch of what serves one call.
    pub fn new(serve: impl Fn(Call) -> AnswerFuture + Send + Sync + 'static) -> Self {
        Dispatch(Arc::new(serve))
    }

    /// Begins a call. Dropping the future, or the body of its answer, ends it.
    pub fn call(&self, call: Call) -> AnswerFuture {
        (self.0)(call)
    }
}

impl fmt::Debug for Dispatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Dispatch")
    }
}
