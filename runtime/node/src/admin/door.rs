//! What every request passes: who asks, by which host, from which page; and what it leaves in the audit log.

use super::{Actor, Admin, AdminProblem, Scope, Way, on_data};
use crate::data::{AuditEntry, Millis};
use crate::deployments::now;
use crate::request_id::{RequestId, X_REQUEST_ID};
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, HOST, ORIGIN, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Paths that say nothing of functions and need no token: for load balancers.
const OPEN: [&str; 2] = ["/healthz", "/readyz"];

pub(super) async fn enter(
    State((admin, way)): State<(Arc<Admin>, Way)>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let id = RequestId::from_headers(&parts.headers);
    let mut response = match check(&admin, &way, &parts).await {
        Ok(actor) => {
            let trace = Trace::of(&parts, &actor, &id);
            parts.extensions.insert(actor);
            let response = next.run(Request::from_parts(parts, body)).await;
            if let Some(trace) = trace {
                trace.leave(&admin, response.status()).await;
            }
            response
        }
        Err(problem) => problem.into_response(),
    };
    response.headers_mut().insert(X_REQUEST_ID, id.header_value());
    if response.status() == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    response
}

pub(super) fn no_token() -> AdminProblem {
    let detail = "no valid token; send `authorization: Bearer TOKEN` (`isolet token create` makes one)";
    AdminProblem::new(StatusCode::UNAUTHORIZED, "token", detail)
}

async fn check(admin: &Arc<Admin>, way: &Way, request: &Parts) -> Result<Actor, AdminProblem> {
    let Way::Tcp { hosts } = way else { return Ok(Actor::socket()) };
    check_page(hosts, request)?;
    if OPEN.contains(&request.uri.path()) {
        return Ok(Actor { name: "anyone".to_owned(), scopes: Vec::new() });
    }
    let token = bearer(&request.headers).ok_or_else(no_token)?.to_owned();
    let found = on_data(admin, move |data| data.find_token(&token, Millis(now()))).await?;
    let found = found.ok_or_else(no_token)?;
    let scopes = found.scopes.iter().filter_map(|scope| scope.parse::<Scope>().ok()).collect();
    Ok(Actor { name: format!("token:{}", found.id), scopes })
}

/// A page of another site must not reach the API through an operator's browser: neither by a name that resolves to this
/// machine (DNS rebinding) nor directly.
fn check_page(hosts: &[String], request: &Parts) -> Result<(), AdminProblem> {
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !hosts.iter().any(|known| known.eq_ignore_ascii_case(host)) {
        let detail = format!(
            "`{host}` is no host of this API; ask by its address, or name the host in `[admin] hosts`"
        );
        return Err(AdminProblem::new(StatusCode::MISDIRECTED_REQUEST, "host", detail));
    }
    let own = |origin: &str| {
        let host = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        host.is_some_and(|host| hosts.iter().any(|known| known.eq_ignore_ascii_case(host)))
    };
    match request.headers.get(ORIGIN) {
        Some(origin) if !origin.to_str().is_ok_and(own) => {
            Err(AdminProblem::new(StatusCode::FORBIDDEN, "origin", "pages of other sites may not ask"))
        }
        _ => Ok(()),
    }
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// What the audit log says of a request that changes something, or was to.
struct Trace {
    actor: String,
    action: String,
    object: String,
    request_id: String,
}

impl Trace {
    fn of(request: &Parts, actor: &Actor, id: &RequestId) -> Option<Self> {
        let reads = matches!(request.method, Method::GET | Method::HEAD | Method::OPTIONS);
        (!reads).then(|| Trace {
            actor: actor.name.clone(),
            action: request.method.to_string(),
            object: request.uri.path().to_owned(),
            request_id: id.to_string(),
        })
    }

    /// A change that cannot be audited was made all the same; the log of the node says so.
    async fn leave(self, admin: &Arc<Admin>, status: StatusCode) {
        let left = on_data(admin, move |data| {
            data.append_audit(&AuditEntry {
                at: Millis(now()),
                actor: &self.actor,
                action: &self.action,
                object: &self.object,
                outcome: status.as_str(),
                detail: "",
                request_id: &self.request_id,
            })
        });
        if let Err(problem) = left.await {
            tracing::error!(detail = problem.detail, "the audit log was not written");
        }
    }
}
