//! What the admin API answers when it does not do what it was asked: problem+json (RFC 9457) with a stable `code`.

use crate::backup::BackupError;
use crate::data::DataError;
use crate::deployments::Refusal;
use crate::problem::ISOLET_ERROR;
use crate::release::ReleaseError;
use crate::request_id::RequestId;
use crate::supervisor::OrderError;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use isolet_isolate::artifacts::ArtifactError;
use isolet_isolate::deploy::DeployError;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// What every write answers when there is no room for it.
const DISK_FULL: (StatusCode, &str) = (StatusCode::INSUFFICIENT_STORAGE, "disk_full");

const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Seconds after which to ask again when nothing better is known: what is under way takes about that.
const RETRY_SECONDS: u64 = 1;

/// Every code with its statuses and when it is given, for the reference.
pub const PROBLEMS: &[(&str, &str, &str)] = &[
    (
        "bad_request",
        "400",
        "the request, its path, its query or its JSON cannot be read; `detail` says where",
    ),
    ("token", "401", "there is no token, or none that allows anything now"),
    ("scope", "403", "the token does not allow it"),
    ("origin", "403", "a page of another site asks through a browser"),
    (
        "not_found",
        "404",
        "there is no such path, function, version, alias or token, or it is not the token's to see",
    ),
    ("method_not_allowed", "405", "the path has no such method"),
    ("client_timeout", "408", "the request comes too slowly"),
    ("contradiction", "409", "routes would clash, or a service binding would lead nowhere"),
    ("deleted", "409", "the version to go back to was deleted"),
    ("fixed", "409", "the configuration of the node names the function, so it cannot be changed here"),
    ("in_use", "409", "an alias leads to the version, or would after a rollback"),
    ("moved", "409", "the alias has another deployment than `expect` says"),
    ("too_many", "409", "a bound on how many there may be is reached"),
    (
        "widens",
        "409",
        "the version may do what the one before may not, listed in `added`; repeat with `grant`",
    ),
    ("too_large", "413", "a body or a text is larger than is taken"),
    ("media_type", "415", "the body has another content type than is taken"),
    ("host", "421", "the `host` is none of the API's"),
    ("bad_value", "422", "a key is unknown, or a value is impossible"),
    ("component", "422", "the bytes are no component that can run here; `detail` says why"),
    (
        "config",
        "422",
        "the configuration of the node cannot be read again; `detail` says why, and nothing changed",
    ),
    ("digest_mismatch", "422", "the bytes have another digest than the path"),
    ("idempotency_key", "422", "the key was used for another request"),
    ("manifest", "422", "the manifest is refused; `detail` says file, line and column"),
    ("no_component", "422", "the component was not sent yet"),
    ("other_name", "422", "the manifest names another function"),
    ("ungranted", "422", "the component imports what nothing grants; `detail` lists it"),
    ("busy", "429", "too many versions or backups are being made"),
    ("throttled", "429", "the token or the address asks too often, or sent too many wrong tokens"),
    ("too_many_followers", "429", "too many clients follow the log"),
    ("backup", "500", "the backup failed; the log of the node says why"),
    ("data", "500", "the data folder failed; the log of the node says why"),
    ("storage", "500", "the artifact store failed; the log of the node says why"),
    ("unreadable", "500", "what is stored cannot be read; the log of the node says why"),
    ("draining", "503", "the node stops: it answers what is under way and takes no changes"),
    ("not_ready", "503", "the node does not serve now"),
    ("not_yet", "503", "the change is stored, and not every worker serves it yet"),
    ("overloaded", "503", "too many requests or uploads are worked on"),
    ("disk_full", "507", "there is no room on the disk; the node goes on serving"),
];

/// Why a request was not carried out (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AdminProblem {
    /// The code as a URN.
    #[serde(default)]
    #[schema(example = "urn:isolet:admin:not_found")]
    pub r#type: String,
    /// What the status means.
    #[serde(default)]
    #[schema(example = "Not Found")]
    pub title: String,
    /// The status of the response.
    #[schema(example = 404)]
    pub status: u16,
    /// A word for programs.
    #[schema(example = "not_found")]
    pub code: String,
    /// What is wrong and what to do; absent where the request itself is no sound HTTP.
    #[schema(example = "there is no function `shop`", required = false)]
    pub detail: String,
    /// Id of the request, as in `x-request-id` and in the audit log.
    #[serde(default)]
    #[schema(example = "4f1c0a97c8f24d0c8e0f6d6f1d2f9d0a")]
    pub request_id: String,
    /// What the version may do and the one before may not, for `widens`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
    /// Seconds after which to ask again.
    #[serde(skip)]
    retry_after: Option<u64>,
    /// Whether what was asked for is there, and only not the asker's to see.
    #[serde(skip)]
    is_hidden: bool,
}

impl AdminProblem {
    /// A problem with one of the codes of [`PROBLEMS`].
    pub fn new(status: StatusCode, code: &str, detail: impl Into<String>) -> Self {
        let asks_again = matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
        AdminProblem {
            r#type: format!("urn:isolet:admin:{code}"),
            title: status.canonical_reason().unwrap_or("Problem").to_owned(),
            status: status.as_u16(),
            code: code.to_owned(),
            detail: detail.into(),
            request_id: String::new(),
            added: Vec::new(),
            retry_after: asks_again.then_some(RETRY_SECONDS),
            is_hidden: false,
        }
    }

    pub(super) fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", detail)
    }

    pub(super) fn bad_value(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "bad_value", detail)
    }

    /// After what time to ask again.
    pub(super) fn retry_after(self, wait: Duration) -> Self {
        AdminProblem { retry_after: Some((wait.as_millis() as u64).div_ceil(1_000).max(1)), ..self }
    }

    /// Says that it is not there to those who may not see it.
    pub(super) fn hidden(self) -> Self {
        AdminProblem { is_hidden: true, ..self }
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.is_hidden
    }

    fn body(&self) -> Body {
        Body::from(serde_json::to_string(self).unwrap_or_default() + "\n")
    }
}

impl IntoResponse for AdminProblem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, [(CONTENT_TYPE, PROBLEM_JSON)], self.body()).into_response();
        if let Ok(code) = HeaderValue::from_str(&self.code) {
            response.headers_mut().insert(ISOLET_ERROR, code);
        }
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        if status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        // For the door, which knows the id of the request, and for the audit log.
        response.extensions_mut().insert(self);
        response
    }
}

/// What every answer has: a problem the id of its request, and that nobody keeps a copy.
pub(super) fn finish(mut response: Response, id: &RequestId) -> Response {
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Some(mut problem) = response.extensions_mut().remove::<AdminProblem>() {
        problem.request_id = id.to_string();
        *response.body_mut() = problem.body();
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}

impl From<Refusal> for AdminProblem {
    fn from(refusal: Refusal) -> Self {
        let (status, code) = row(&refusal);
        if status.is_server_error() {
            tracing::error!(error = &refusal as &dyn std::error::Error, code, "an admin request failed");
        }
        let added = if let Refusal::Widens(added) = &refusal { added.clone() } else { Vec::new() };
        AdminProblem { added, ..AdminProblem::new(status, code, crate::worker::with_sources(&refusal)) }
    }
}

impl From<DataError> for AdminProblem {
    fn from(error: DataError) -> Self {
        Refusal::from(error).into()
    }
}

impl From<OrderError> for AdminProblem {
    fn from(error: OrderError) -> Self {
        match error {
            OrderError::Stopping => super::door::draining(),
            error => Refusal::from(error).into(),
        }
    }
}

/// The one table from reasons to answers.
fn row(refusal: &Refusal) -> (StatusCode, &'static str) {
    match refusal {
        Refusal::Manifest(_) => (StatusCode::UNPROCESSABLE_ENTITY, "manifest"),
        Refusal::OtherName { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "other_name"),
        Refusal::Digest { .. } => (StatusCode::UNPROCESSABLE_ENTITY, "digest_mismatch"),
        Refusal::NoComponent(_) => (StatusCode::UNPROCESSABLE_ENTITY, "no_component"),
        Refusal::Release(ReleaseError::Deploy(DeployError::Ungranted(_))) => {
            (StatusCode::UNPROCESSABLE_ENTITY, "ungranted")
        }
        Refusal::Release(ReleaseError::Deploy(DeployError::Artifact(error))) | Refusal::Artifact(error) => {
            artifact_row(error)
        }
        Refusal::Release(_) => (StatusCode::UNPROCESSABLE_ENTITY, "component"),
        Refusal::Busy | Refusal::BackingUp => (StatusCode::TOO_MANY_REQUESTS, "busy"),
        Refusal::Backup(error) => backup_row(error),
        Refusal::Fixed(_) | Refusal::Deployed(_) => (StatusCode::CONFLICT, "fixed"),
        Refusal::Widens(_) => (StatusCode::CONFLICT, "widens"),
        Refusal::Contradiction(_) => (StatusCode::CONFLICT, "contradiction"),
        Refusal::Data(error) => data_row(error),
        Refusal::NotYet(OrderError::Stopping) => (StatusCode::SERVICE_UNAVAILABLE, "draining"),
        Refusal::NotYet(_) => (StatusCode::SERVICE_UNAVAILABLE, "not_yet"),
        Refusal::Unreadable(..) => (StatusCode::INTERNAL_SERVER_ERROR, "unreadable"),
    }
}

fn artifact_row(error: &ArtifactError) -> (StatusCode, &'static str) {
    match error {
        ArtifactError::Full { .. } => DISK_FULL,
        _ => (StatusCode::INTERNAL_SERVER_ERROR, "storage"),
    }
}

fn backup_row(error: &BackupError) -> (StatusCode, &'static str) {
    match error {
        BackupError::Data(error) => data_row(error),
        BackupError::Artifact(error) => artifact_row(error),
        BackupError::Missing(_) | BackupError::Altered(_) | BackupError::TooMany(_) | BackupError::Io(_) => {
            (StatusCode::INTERNAL_SERVER_ERROR, "backup")
        }
    }
}

fn data_row(error: &DataError) -> (StatusCode, &'static str) {
    match error {
        DataError::NoFunction(_)
        | DataError::NoVersion { .. }
        | DataError::NoAlias { .. }
        | DataError::NoToken(_)
        | DataError::NothingBefore { .. } => (StatusCode::NOT_FOUND, "not_found"),
        DataError::BadName(_) | DataError::BadShares(_) => (StatusCode::UNPROCESSABLE_ENTITY, "bad_value"),
        DataError::TooLarge { .. } => (StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
        DataError::TooMany { .. } => (StatusCode::CONFLICT, "too_many"),
        DataError::Moved { .. } => (StatusCode::CONFLICT, "moved"),
        DataError::InUse { .. } => (StatusCode::CONFLICT, "in_use"),
        DataError::Deleted { .. } => (StatusCode::CONFLICT, "deleted"),
        DataError::KeyReused(_) => (StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key"),
        DataError::Full { .. } => DISK_FULL,
        DataError::Held { .. }
        | DataError::HasCatalog(_)
        | DataError::NewerFormat { .. }
        | DataError::NotCatalog { .. }
        | DataError::Broken { .. }
        | DataError::Sql { .. }
        | DataError::Io { .. }
        | DataError::Random(_) => (StatusCode::INTERNAL_SERVER_ERROR, "data"),
    }
}

/// A path that is no path of the API.
pub(super) async fn no_such_path() -> AdminProblem {
    AdminProblem::new(StatusCode::NOT_FOUND, "not_found", "there is no such path; see /openapi.json")
}

/// Gives refusals of the framework, which are plain text, the shape of all others.
pub(super) async fn in_json(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let is_text = |value: &HeaderValue| value.as_bytes().starts_with(b"text/plain");
    let status = response.status();
    if !(status.is_client_error() && response.headers().get(CONTENT_TYPE).is_none_or(is_text)) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let text = axum::body::to_bytes(body, 4096).await.unwrap_or_default();
    let code = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "too_large",
        StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "media_type",
        StatusCode::UNPROCESSABLE_ENTITY => "bad_value",
        _ => "bad_request",
    };
    let text = String::from_utf8_lossy(&text).into_owned();
    let detail =
        if text.is_empty() { status.canonical_reason().unwrap_or_default().to_owned() } else { text };
    let mut response = AdminProblem::new(status, code, detail).into_response();
    // The methods that there are, for 405.
    if let Some(methods) = parts.headers.get(ALLOW) {
        response.headers_mut().insert(ALLOW, methods.clone());
    }
    response
}
