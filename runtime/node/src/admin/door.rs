//! What every request passes: who asks, by which host, from which page; and what it leaves in the audit log.

use super::{Actor, Admin, AdminProblem, Hosts, Scope, Way, on_data};
use crate::data::{AuditEntry, Millis};
use crate::deployments::now;
use crate::front_door::RequestInfo;
use crate::supervisor::OrderError;
use axum::extract::{Extension, Request, State};
use axum::http::header::{AUTHORIZATION, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;
use std::sync::Arc;

/// Paths that say nothing of what is deployed and need no token: for load balancers, and for whoever writes a client.
const OPEN: [&str; 3] = ["/healthz", "/readyz", "/openapi.json"];

/// The code of requests that a token does not allow.
const SCOPE: &str = "scope";

/// What browsers say of the page that asks (Fetch Metadata); pages cannot set it.
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

pub(super) async fn enter(
    State((admin, way)): State<(Arc<Admin>, Way)>,
    Extension(info): Extension<RequestInfo>,
    request: Request,
    next: Next,
) -> Response {
    let answered = match &way {
        Way::Socket => Ok(answer(&admin, Actor::socket(), &info, request, next).await),
        Way::Tcp { hosts } => from_outside(&admin, hosts, &info, request, next).await,
    };
    super::problem::finish(answered.unwrap_or_else(IntoResponse::into_response), &info.id)
}

/// Answers who came over TCP: bounded, and known by a token.
async fn from_outside(
    admin: &Arc<Admin>,
    hosts: &Hosts,
    info: &RequestInfo,
    mut request: Request,
    next: Next,
) -> Result<Response, AdminProblem> {
    let client = info.connection.remote.ip();
    let _place = admin.gate.arrive(client)?;
    check_page(hosts, request.headers())?;
    if OPEN.contains(&request.uri().path()) {
        request.extensions_mut().insert(Actor { name: "anyone".to_owned(), scopes: Vec::new() });
        return Ok(next.run(request).await);
    }
    let actor = known(admin, client, request.headers()).await?;
    Ok(answer(admin, actor, info, request, next).await)
}

async fn answer(
    admin: &Arc<Admin>,
    actor: Actor,
    info: &RequestInfo,
    mut request: Request,
    next: Next,
) -> Response {
    let trace = Trace::of(&request, &actor, info);
    let response = if changes(request.method()) && admin.handle.is_draining() {
        // What would be stored now is served by nobody; whoever asks again finds the next node.
        draining().into_response()
    } else {
        request.extensions_mut().insert(actor);
        next.run(request).await
    };
    let (status, why) = (response.status(), reason(&response));
    // Changes are of interest, and who reads what is not theirs to read.
    if !trace.reads || why == SCOPE {
        trace.leave(admin, status, why).await;
    }
    response
}

/// The node was told to stop.
pub(super) fn draining() -> AdminProblem {
    AdminProblem::new(StatusCode::SERVICE_UNAVAILABLE, "draining", OrderError::Stopping.to_string())
}

/// Whether requests with this method change something.
fn changes(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

pub(super) fn no_token() -> AdminProblem {
    let detail = "no valid token; send `authorization: Bearer TOKEN` (`isolet token create` makes one)";
    AdminProblem::new(StatusCode::UNAUTHORIZED, "token", detail)
}

/// The actor of the token that was sent.
async fn known(admin: &Arc<Admin>, client: IpAddr, headers: &HeaderMap) -> Result<Actor, AdminProblem> {
    let token = bearer(headers).ok_or_else(no_token)?.to_owned();
    let found = on_data(admin, move |data| data.find_token(&token, Millis(now()))).await?;
    let found = found.ok_or_else(|| {
        admin.gate.failed(client);
        no_token()
    })?;
    let scopes = found.scopes.iter().filter_map(|scope| scope.parse::<Scope>().ok()).collect();
    let actor = Actor { name: format!("token:{}", found.id), scopes };
    admin.gate.ask(&actor.name)?;
    Ok(actor)
}

/// A page of another site must not reach the API through an operator's browser: neither by a name that resolves to this
/// machine (DNS rebinding) nor directly.
fn check_page(hosts: &Hosts, headers: &HeaderMap) -> Result<(), AdminProblem> {
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !hosts.has(host) {
        let detail = format!(
            "`{host}` is no host of this API; ask by its address, or name the host in `[admin] hosts`"
        );
        return Err(AdminProblem::new(StatusCode::MISDIRECTED_REQUEST, "host", detail));
    }
    let own = |origin: &str| {
        let host = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        host.is_some_and(|host| hosts.has(host))
    };
    let of_own_page = |site: &str| matches!(site, "same-origin" | "none");
    let origin = headers.get(ORIGIN).is_none_or(|origin| origin.to_str().is_ok_and(own));
    let site = headers.get(SEC_FETCH_SITE).is_none_or(|site| site.to_str().is_ok_and(of_own_page));
    if origin && site {
        return Ok(());
    }
    Err(AdminProblem::new(StatusCode::FORBIDDEN, "origin", "pages of other sites may not ask"))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// What the audit log says of a request.
struct Trace {
    /// Whether it changes nothing.
    reads: bool,
    actor: String,
    action: String,
    object: String,
    request_id: String,
}

impl Trace {
    fn of(request: &Request, actor: &Actor, info: &RequestInfo) -> Self {
        // A backup changes nothing, but who has it has all that is deployed.
        let reads = !changes(request.method()) && request.uri().path() != super::backup::PATH;
        Trace {
            reads,
            actor: actor.name.clone(),
            action: request.method().to_string(),
            object: request.uri().path().to_owned(),
            request_id: info.id.to_string(),
        }
    }

    /// A change that cannot be audited was made all the same; the log of the node says so.
    async fn leave(self, admin: &Arc<Admin>, status: StatusCode, why: String) {
        let left = on_data(admin, move |data| {
            data.append_audit(&AuditEntry {
                at: Millis(now()),
                actor: &self.actor,
                action: &self.action,
                object: &self.object,
                outcome: status.as_str(),
                detail: &why,
                request_id: &self.request_id,
            })
        });
        if let Err(problem) = left.await {
            tracing::error!(detail = problem.detail, "the audit log was not written");
        }
    }
}

/// Why it was refused, for the audit log; empty when it was not.
fn reason(response: &Response) -> String {
    match response.extensions().get::<AdminProblem>() {
        Some(problem) if problem.is_hidden() => SCOPE.to_owned(),
        Some(problem) => problem.code.clone(),
        None => String::new(),
    }
}
