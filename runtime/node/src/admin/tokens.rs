//! Tokens, and the audit log of what was asked with them.

use super::part::Part;
use super::{Actor, Admin, AdminProblem, Scope, on_data};
use crate::data::{self, AuditRow, Millis, NewToken, TokenRow};
use crate::deployments::{Page, now};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// Longest life of a token that has an end, in seconds: ten years.
const EXPIRES_SECONDS_MAX: u64 = 10 * 366 * 86_400;

/// What a token should allow.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenRequest {
    /// What it is for, for people.
    #[schema(example = "ci of the shop")]
    pub name: String,
    /// `admin`, `read`, `deploy:*` or `deploy:NAME`; at least one.
    #[schema(example = json!(["deploy:shop"]), min_items = 1, max_items = 256)]
    pub scopes: Vec<String>,
    /// After how many seconds it ends; never when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 316_224_000)]
    pub expires_in: Option<u64>,
}

/// A token, without its secret.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct TokenView {
    /// Counts the tokens.
    pub id: i64,
    /// What it is for.
    pub name: String,
    /// What it allows.
    pub scopes: Vec<String>,
    /// When it was made, in milliseconds since 1970.
    pub created_at: i64,
    /// When it ends; never when absent.
    pub expires_at: Option<i64>,
    /// When it was revoked.
    pub revoked_at: Option<i64>,
    /// When it was used last, to the minute.
    pub last_used_at: Option<i64>,
}

/// A new token.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct NewTokenView {
    /// Counts the tokens.
    pub id: i64,
    /// The token itself; it is shown this once.
    pub token: String,
}

/// What somebody changed, or was refused to.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct AuditView {
    /// Counts the entries.
    pub id: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who: `socket` or `token:ID`.
    pub actor: String,
    /// Method of the request.
    pub action: String,
    /// Path of the request.
    pub object: String,
    /// Status of the answer.
    pub outcome: String,
    /// Code of the refusal; `scope` also where the answer was 404, so as not to tell what there is.
    #[serde(default)]
    pub detail: String,
    /// Id of the request.
    pub request_id: String,
}

/// Lists tokens, the latest first
#[utoipa::path(get, path = "/v1/tokens", operation_id = "list_tokens", tag = "tokens", params(Part), security(("token" = ["admin"])), responses(
    (status = 200, description = "A part of the list", body = Page<TokenView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn list(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Query(part): Query<Part>,
) -> Result<Json<Page<TokenView>>, AdminProblem> {
    actor.may_administer()?;
    let (limit, after) = (part.limit()?, part.after_number()?);
    let rows = on_data(&admin, move |data| data.tokens(data::Page { after, limit: limit as u32 })).await?;
    let next = (rows.len() == limit).then(|| rows.last().map(|row| row.id.to_string())).flatten();
    Ok(Json(Page { items: rows.into_iter().map(Into::into).collect(), next }))
}

/// Makes a token
#[utoipa::path(post, path = "/v1/tokens", operation_id = "create_token", tag = "tokens", request_body = TokenRequest, security(("token" = ["admin"])), responses(
    (status = 201, description = "It is there", body = NewTokenView),
    (status = 409, description = "`too_many`: there are as many tokens as there may be"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn create(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Json(wanted): Json<TokenRequest>,
) -> Result<(StatusCode, Json<NewTokenView>), AdminProblem> {
    actor.may_administer()?;
    if wanted.scopes.is_empty() {
        let detail = "a token has at least one scope: admin, read, deploy:* or deploy:NAME";
        return Err(AdminProblem::bad_value(detail));
    }
    for scope in &wanted.scopes {
        scope.parse::<Scope>().map_err(AdminProblem::bad_value)?;
    }
    if wanted.expires_in.is_some_and(|seconds| !(1..=EXPIRES_SECONDS_MAX).contains(&seconds)) {
        let detail = format!("expires_in: 1 to {EXPIRES_SECONDS_MAX} seconds, or leave it out");
        return Err(AdminProblem::bad_value(detail));
    }
    let at = now();
    let made = on_data(&admin, move |data| {
        let expires_at = wanted.expires_in.map(|seconds| Millis(at + seconds as i64 * 1_000));
        data.create_token(&NewToken {
            name: &wanted.name,
            scopes: &wanted.scopes,
            at: Millis(at),
            expires_at,
        })
    });
    let (row, secret) = made.await?;
    Ok((StatusCode::CREATED, Json(NewTokenView { id: row.id, token: secret.as_str().to_owned() })))
}

/// Revokes a token
#[utoipa::path(delete, path = "/v1/tokens/{id}", operation_id = "revoke_token", tag = "tokens", security(("token" = ["admin"])),
    params(("id" = i64, Path, description = "Number of the token")), responses(
    (status = 204, description = "It allows nothing any more"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn revoke(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(id): Path<i64>,
) -> Result<StatusCode, AdminProblem> {
    actor.may_administer()?;
    let at = Millis(now());
    on_data(&admin, move |data| data.revoke_token(id, at)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lists what was changed or refused, the latest first
#[utoipa::path(get, path = "/v1/audit", operation_id = "list_audit", tag = "tokens", params(Part), security(("token" = ["admin"])), responses(
    (status = 200, description = "A part of the list", body = Page<AuditView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn audit(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Query(part): Query<Part>,
) -> Result<Json<Page<AuditView>>, AdminProblem> {
    actor.may_administer()?;
    let (limit, after) = (part.limit()?, part.after_number()?);
    let rows = on_data(&admin, move |data| data.audit(data::Page { after, limit: limit as u32 })).await?;
    let next = (rows.len() == limit).then(|| rows.last().map(|row| row.id.to_string())).flatten();
    Ok(Json(Page { items: rows.into_iter().map(Into::into).collect(), next }))
}

impl From<TokenRow> for TokenView {
    fn from(row: TokenRow) -> Self {
        let millis = |at: Option<Millis>| at.map(|Millis(at)| at);
        TokenView {
            id: row.id,
            name: row.name,
            scopes: row.scopes,
            created_at: row.created_at.0,
            expires_at: millis(row.expires_at),
            revoked_at: millis(row.revoked_at),
            last_used_at: millis(row.last_used_at),
        }
    }
}

impl From<AuditRow> for AuditView {
    fn from(row: AuditRow) -> Self {
        let AuditRow { id, at: Millis(at), actor, action, object, outcome, detail, request_id } = row;
        AuditView { id, at, actor, action, object, outcome, detail, request_id }
    }
}
