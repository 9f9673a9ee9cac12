//! Aliases: what they lead to, now and before.

use super::part::Part;
use super::{Actor, Admin, AdminProblem};
use crate::catalog::{Affinity, Share, Split};
use crate::deployments::{DeploymentView, Move, Page};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Where an alias should lead.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "AliasBody", into = "AliasBody")]
pub struct AliasRequest {
    /// How requests are divided.
    pub split: Split,
    /// Whether it may lead to versions that may do more than those it leads to now.
    pub grant: bool,
    /// The deployment that the alias is thought to have; when it has another, nothing changes.
    pub expect: Option<i64>,
}

/// Where an alias should lead, as it is sent.
#[derive(Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AliasRequest, example = json!({"shares": [{"version": 1, "weight": 1}]}))]
struct AliasBody {
    /// At least one, no version twice.
    #[schema(min_items = 1, max_items = 8)]
    shares: Vec<Share>,
    /// What keeps the requests of one client at one version.
    #[serde(default)]
    affinity: Affinity,
    /// Whether it may lead to versions that may do more than those it leads to now.
    #[serde(default)]
    grant: bool,
    /// The deployment that the alias is thought to have; when it has another, nothing changes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expect: Option<i64>,
}

impl From<AliasBody> for AliasRequest {
    fn from(body: AliasBody) -> Self {
        let AliasBody { shares, affinity, grant, expect } = body;
        AliasRequest { split: Split { shares, affinity }, grant, expect }
    }
}

impl From<AliasRequest> for AliasBody {
    fn from(request: AliasRequest) -> Self {
        let AliasRequest { split: Split { shares, affinity }, grant, expect } = request;
        AliasBody { shares, affinity, grant, expect }
    }
}

/// Moves an alias; the requests that arrive after the answer are those of the new versions
#[utoipa::path(put, path = "/v1/functions/{function}/aliases/{alias}", operation_id = "set_alias", tag = "functions", security(("token" = ["deploy:{function}"])),
    params(
        ("function" = String, Path, description = "Name of the function"),
        ("alias" = String, Path, description = "Name of the alias; the routes lead to `live`"),
    ), request_body = AliasBody, responses(
    (status = 200, description = "What it leads to now", body = DeploymentView),
    (status = 409, description = "`widens`, `moved`, `contradiction`, `fixed` or `too_many`"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn set(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path((function, alias)): Path<(String, String)>,
    Json(wanted): Json<AliasRequest>,
) -> Result<Json<DeploymentView>, AdminProblem> {
    actor.may_deploy(&function)?;
    let AliasRequest { split, grant, expect } = wanted;
    let wish = Move { function, alias, split, grant, expect };
    Ok(Json(admin.deployments.set_alias(wish, actor.name).await?))
}

/// Moves an alias back to what it led to before
#[utoipa::path(post, path = "/v1/functions/{function}/aliases/{alias}/rollback", operation_id = "rollback", tag = "functions",
    security(("token" = ["deploy:{function}"])),
    params(
        ("function" = String, Path, description = "Name of the function"),
        ("alias" = String, Path, description = "Name of the alias"),
    ), responses(
    (status = 200, description = "What it leads to now", body = DeploymentView),
    (status = 409, description = "`deleted`, `contradiction` or `fixed`"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn rollback(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path((function, alias)): Path<(String, String)>,
) -> Result<Json<DeploymentView>, AdminProblem> {
    actor.may_deploy(&function)?;
    Ok(Json(admin.deployments.rollback(function, alias, actor.name).await?))
}

/// Takes an alias away; without `live` the function answers no requests
#[utoipa::path(delete, path = "/v1/functions/{function}/aliases/{alias}", operation_id = "delete_alias", tag = "functions", security(("token" = ["deploy:{function}"])),
    params(
        ("function" = String, Path, description = "Name of the function"),
        ("alias" = String, Path, description = "Name of the alias"),
    ), responses(
    (status = 204, description = "It is gone"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn delete(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path((function, alias)): Path<(String, String)>,
) -> Result<StatusCode, AdminProblem> {
    actor.may_deploy(&function)?;
    admin.deployments.delete_alias(function, alias).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists what the aliases of a function were set to, the latest first
#[utoipa::path(get, path = "/v1/functions/{function}/deployments", operation_id = "list_deployments", tag = "functions", security(("token" = ["read"]), ("token" = ["deploy:{function}"])),
    params(("function" = String, Path, description = "Name of the function"), Part), responses(
    (status = 200, description = "A part of the list", body = Page<DeploymentView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn deployments(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(function): Path<String>,
    Query(part): Query<Part>,
) -> Result<Json<Page<DeploymentView>>, AdminProblem> {
    actor.may_read(&function)?;
    Ok(Json(admin.deployments.deployments(function, part.limit()?, part.after_number()?).await?))
}
