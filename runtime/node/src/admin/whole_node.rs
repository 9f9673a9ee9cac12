//! The node as a whole: whether it lives and serves, what it is, what it should do.

use super::door::draining;
use super::{Actor, Admin, AdminProblem};
use crate::deployments::{Gone, NodeView};
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::{Extension, Json};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

/// Says that the process lives
#[utoipa::path(get, path = "/healthz", tag = "node", responses((status = 204, description = "It lives")))]
pub(super) async fn healthz() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// Says whether the node serves requests
#[utoipa::path(get, path = "/readyz", tag = "node", responses(
    (status = 204, description = "It serves"),
    (status = 503, description = "It drains, or all workers are being replaced", body = AdminProblem,
        content_type = "application/problem+json"),
))]
pub(super) async fn readyz(State(admin): State<Arc<Admin>>) -> Result<StatusCode, AdminProblem> {
    if admin.handle.is_draining() {
        return Err(draining());
    }
    let workers = admin.handle.worker_pids().await?;
    // Without worker processes the list is empty, and this process serves.
    if workers.is_empty() || workers.iter().any(Option::is_some) {
        return Ok(StatusCode::NO_CONTENT);
    }
    Err(AdminProblem::new(StatusCode::SERVICE_UNAVAILABLE, "not_ready", "all workers are being replaced"))
}

/// Gives what was counted, for Prometheus (OpenMetrics 1.0)
#[utoipa::path(get, path = "/metrics", tag = "node", security(("token" = ["read"])), responses(
    (status = 200, description = "The metrics of all workers", body = String, content_type = "application/openmetrics-text"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn metrics(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
) -> Result<impl IntoResponse, AdminProblem> {
    actor.may_read_node()?;
    let snapshot = admin.handle.metrics().await?;
    // Of thousands of functions it is megabytes of text.
    let text = tokio::task::spawn_blocking(|| snapshot.render()).await;
    let text = text.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()));
    Ok(([(CONTENT_TYPE, crate::metrics::CONTENT_TYPE)], text))
}

/// Tells of the node
#[utoipa::path(get, path = "/v1/node", tag = "node", security(("token" = ["read"])), responses(
    (status = 200, description = "The node", body = NodeView),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn node(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
) -> Result<Json<NodeView>, AdminProblem> {
    actor.may_read_node()?;
    let started_at = admin.started_at.duration_since(UNIX_EPOCH).unwrap_or_default();
    Ok(Json(NodeView {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: i64::try_from(started_at.as_millis()).unwrap_or(i64::MAX),
        workers: admin.handle.worker_pids().await?,
        functions: admin.deployments.catalog().await.functions.len(),
    }))
}

/// Takes away versions that no alias needs and components that no version has
#[utoipa::path(post, path = "/v1/gc", tag = "node", security(("token" = ["admin"])), responses(
    (status = 200, description = "What is gone", body = Gone),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn gc(State(admin): State<Arc<Admin>>, actor: Actor) -> Result<Json<Gone>, AdminProblem> {
    actor.may_administer()?;
    Ok(Json(admin.deployments.gc().await?))
}

/// Describes this API
#[utoipa::path(get, path = "/openapi.json", tag = "node", responses(
    (status = 200, description = "OpenAPI 3.1", body = serde_json::Value, content_type = "application/json"),
))]
pub(super) async fn openapi(Extension(text): Extension<Arc<str>>) -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], text.to_string())
}
