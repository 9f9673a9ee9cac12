//! Components and the versions made of them.

use super::part::Part;
use super::{Actor, Admin, AdminProblem, COMPONENT_BYTES_MAX};
use crate::deployments::{ManifestText, NewRelease, Page, VersionView};
use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use isolet_isolate::version::ComponentDigest;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

/// What the paths of components begin with.
pub(super) const COMPONENTS: &str = "/v1/components/";

/// What a component is sent as.
pub(super) const WASM: &str = "application/wasm";

/// A component that the node has.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct ComponentView {
    /// BLAKE3 digest, in hexadecimal.
    pub digest: String,
    /// Its size.
    pub bytes: u64,
}

/// What a version is made of.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VersionRequest {
    /// Digest of a component that was put before.
    #[schema(
        example = "af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262",
        pattern = "^[0-9a-f]{64}$"
    )]
    pub component: String,
    /// Its manifest.
    pub manifest: ManifestRequest,
}

/// A manifest as its author wrote it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ManifestRequest {
    /// Name of the file: `isolet.toml`, `wrangler.toml` or `wrangler.jsonc`.
    #[schema(example = "isolet.toml")]
    pub file: String,
    /// What is in it.
    #[schema(example = "name = \"shop\"\ncomponent = \"shop.wasm\"\n")]
    pub text: String,
}

/// Sends a component, for the versions to be made of it
#[utoipa::path(put, path = "/v1/components/{digest}", operation_id = "put_component", tag = "functions", security(("token" = ["deploy:{any}"])),
    params(("digest" = String, Path, description = "BLAKE3 digest of the bytes, in hexadecimal")),
    request_body(content = Vec<u8>, content_type = "application/wasm"), responses(
    (status = 200, description = "It was there", body = ComponentView),
    (status = 201, description = "It is there now", body = ComponentView),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn put_component(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(digest): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<(StatusCode, Json<ComponentView>), AdminProblem> {
    actor.may_put_components()?;
    if headers.get(CONTENT_TYPE).is_none_or(|kind| kind.as_bytes() != WASM.as_bytes()) {
        let detail = format!("send the component with `content-type: {WASM}`");
        return Err(AdminProblem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media_type", detail));
    }
    let wanted = parse_digest(&digest)?;
    let _place = admin.gate.upload().await?;
    // What is wrong with a body, the front door answers.
    let bytes = to_bytes(body, COMPONENT_BYTES_MAX)
        .await
        .map_err(|_| AdminProblem::bad_request("the component did not arrive whole; send it again"))?;
    let view = ComponentView { digest, bytes: bytes.len() as u64 };
    let is_new = admin.deployments.put_component(wanted, bytes.into()).await?;
    Ok((if is_new { StatusCode::CREATED } else { StatusCode::OK }, Json(view)))
}

/// Makes a version: compiles the component and starts it once. Nothing serves it yet
#[utoipa::path(post, path = "/v1/functions/{function}/versions", operation_id = "add_version", tag = "functions", security(("token" = ["deploy:{function}"])),
    params(("function" = String, Path, description = "Name of the function")), request_body = VersionRequest, responses(
    (status = 200, description = "The same version was there", body = VersionView),
    (status = 201, description = "It was made", body = VersionView),
    (status = 409, description = "`fixed`: the configuration of the node names the function"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn add(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(function): Path<String>,
    Json(wanted): Json<VersionRequest>,
) -> Result<(StatusCode, Json<VersionView>), AdminProblem> {
    actor.may_deploy(&function)?;
    let component = parse_digest(&wanted.component)?;
    let manifest = ManifestText { file: wanted.manifest.file, text: wanted.manifest.text };
    let release = NewRelease { function, component, manifest };
    let (version, is_new) = admin.deployments.add_version(release, actor.name).await?;
    Ok((if is_new { StatusCode::CREATED } else { StatusCode::OK }, Json(version)))
}

/// Lists the versions of a function, the newest first
#[utoipa::path(get, path = "/v1/functions/{function}/versions", operation_id = "list_versions", tag = "functions", security(("token" = ["read"]), ("token" = ["deploy:{function}"])),
    params(("function" = String, Path, description = "Name of the function"), Part), responses(
    (status = 200, description = "A part of the list", body = Page<VersionView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn list(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(function): Path<String>,
    Query(part): Query<Part>,
) -> Result<Json<Page<VersionView>>, AdminProblem> {
    actor.may_read(&function)?;
    Ok(Json(admin.deployments.versions(function, part.limit()?, part.after_number()?).await?))
}

/// Shows a version
#[utoipa::path(get, path = "/v1/functions/{function}/versions/{number}", operation_id = "show_version", tag = "functions", security(("token" = ["read"]), ("token" = ["deploy:{function}"])),
    params(
        ("function" = String, Path, description = "Name of the function"),
        ("number" = u32, Path, description = "Number of the version"),
    ), responses(
    (status = 200, description = "The version", body = VersionView),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn show(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path((function, number)): Path<(String, u32)>,
) -> Result<Json<VersionView>, AdminProblem> {
    actor.may_read(&function)?;
    Ok(Json(admin.deployments.version(function, number).await?))
}

/// Takes a version away that no alias leads to
#[utoipa::path(delete, path = "/v1/functions/{function}/versions/{number}", operation_id = "delete_version", tag = "functions", security(("token" = ["deploy:{function}"])),
    params(
        ("function" = String, Path, description = "Name of the function"),
        ("number" = u32, Path, description = "Number of the version"),
    ), responses(
    (status = 204, description = "It is gone"),
    (status = 409, description = "`in_use`: an alias leads to it, or would after a rollback"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn delete(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path((function, number)): Path<(String, u32)>,
) -> Result<StatusCode, AdminProblem> {
    actor.may_deploy(&function)?;
    admin.deployments.delete_version(function, number).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn parse_digest(text: &str) -> Result<ComponentDigest, AdminProblem> {
    let wrong = |_| AdminProblem::bad_request(format!("`{text}` is no BLAKE3 digest: 64 hexadecimal digits"));
    ComponentDigest::try_from(text.to_owned()).map_err(wrong)
}
