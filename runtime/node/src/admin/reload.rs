//! Reading the node's configuration again.

use super::{Actor, Admin, AdminProblem};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::pin::Pin;
use std::sync::Arc;
use utoipa::ToSchema;

/// Reads the configuration again and applies what can be; refuses with a message when it cannot be read, and nothing changed
/// then. One at a time.
pub type Reload =
    Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<ReloadView, String>> + Send>> + Send + Sync>;

/// What came of reading the configuration again. Nothing is told of what is as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReloadView {
    /// What holds from now on.
    pub applied: Vec<ChangeView>,
    /// What is as it was until the node is started again.
    pub needs_restart: Vec<ChangeView>,
    /// What cannot be, and is as it was.
    pub refused: Vec<ChangeView>,
}

/// One thing that the configuration wants otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ChangeView {
    /// Key of the setting as `isolet config` shows it, `certificates`, `functions`, or `function NAME`.
    #[schema(example = "http.idle_timeout")]
    pub what: String,
    /// What it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it is, or should be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Why it was not applied.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Reads the configuration again, certificates and functions included
#[utoipa::path(post, path = "/v1/reload", operation_id = "reload", tag = "node", security(("token" = ["admin"])), responses(
    (status = 200, description = "What changed, and what did not", body = ReloadView),
    (status = 422, description = "The configuration is not valid; nothing changed", body = AdminProblem,
        content_type = "application/problem+json"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn reload(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
) -> Result<Json<ReloadView>, AdminProblem> {
    actor.may_administer()?;
    let reloaded = (admin.reload)().await;
    reloaded.map(Json).map_err(|why| AdminProblem::new(StatusCode::UNPROCESSABLE_ENTITY, "config", why))
}
