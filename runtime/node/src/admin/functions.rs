//! Functions: listing and taking away.

use super::part::Part;
use super::{Actor, Admin, AdminProblem};
use crate::deployments::{FunctionView, Page};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use std::sync::Arc;

/// Lists functions, by name
#[utoipa::path(get, path = "/v1/functions", operation_id = "list_functions", tag = "functions", params(Part), security(("token" = [])), responses(
    (status = 200, description = "A part of the list", body = Page<FunctionView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn list(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Query(part): Query<Part>,
) -> Result<Json<Page<FunctionView>>, AdminProblem> {
    let sees = move |name: &str| actor.sees(name);
    let after = part.after().map(str::to_owned);
    Ok(Json(admin.deployments.functions(part.limit()?, after, sees).await?))
}

/// Shows a function
#[utoipa::path(get, path = "/v1/functions/{function}", operation_id = "show_function", tag = "functions", security(("token" = ["read"]), ("token" = ["deploy:{function}"])),
    params(("function" = String, Path, description = "Name of the function")), responses(
    (status = 200, description = "The function", body = FunctionView),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn show(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(function): Path<String>,
) -> Result<Json<FunctionView>, AdminProblem> {
    actor.may_read(&function)?;
    Ok(Json(admin.deployments.function(&function).await?))
}

/// Takes a function away with its versions and aliases
#[utoipa::path(delete, path = "/v1/functions/{function}", operation_id = "delete_function", tag = "functions", security(("token" = ["deploy:{function}"])),
    params(("function" = String, Path, description = "Name of the function")), responses(
    (status = 204, description = "It is gone"),
    (status = 409, description = "`fixed`, or `contradiction`: a function that is served calls it"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn delete(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(function): Path<String>,
) -> Result<StatusCode, AdminProblem> {
    actor.may_deploy(&function)?;
    admin.deployments.delete_function(function).await?;
    Ok(StatusCode::NO_CONTENT)
}
