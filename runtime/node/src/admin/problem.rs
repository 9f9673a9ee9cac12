//! What the admin API answers when it does not do what it was asked: problem+json (RFC 9457) with a stable `code`.

use crate::data::DataError;
use crate::deployments::Refusal;
use crate::release::ReleaseError;
use crate::supervisor::OrderError;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use isolet_isolate::deploy::DeployError;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const PROBLEM_JSON: HeaderValue = HeaderValue::from_static("application/problem+json");

/// Why a request was not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AdminProblem {
    /// The status of the response.
    pub status: u16,
    /// A word for programs.
    #[schema(example = "not_found")]
    pub code: String,
    /// What is wrong and what to do.
    pub detail: String,
    /// What the version may do and the one before may not, for `widens`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
}

impl AdminProblem {
    pub(super) fn new(status: StatusCode, code: &str, detail: impl Into<String>) -> Self {
        AdminProblem {
            status: status.as_u16(),
            code: code.to_owned(),
            detail: detail.into(),
            added: Vec::new(),
        }
    }

    pub(super) fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad_request", detail)
    }
}

impl IntoResponse for AdminProblem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        #[derive(Serialize)]
        struct Body {
            r#type: String,
            title: &'static str,
            #[serde(flatten)]
            problem: AdminProblem,
        }
        let r#type = format!("urn:isolet:admin:{}", self.code);
        let title = status.canonical_reason().unwrap_or("Problem");
        let text = serde_json::to_string(&Body { r#type, title, problem: self }).unwrap_or_default();
        (status, [(CONTENT_TYPE, PROBLEM_JSON)], text + "\n").into_response()
    }
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
        Refusal::from(error).into()
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
        Refusal::Release(ReleaseError::Deploy(DeployError::Artifact(_))) | Refusal::Artifact(_) => {
            (StatusCode::INSUFFICIENT_STORAGE, "storage")
        }
        Refusal::Release(_) => (StatusCode::UNPROCESSABLE_ENTITY, "component"),
        Refusal::Busy => (StatusCode::TOO_MANY_REQUESTS, "busy"),
        Refusal::Fixed(_) => (StatusCode::CONFLICT, "fixed"),
        Refusal::Widens(_) => (StatusCode::CONFLICT, "widens"),
        Refusal::Contradiction(_) => (StatusCode::CONFLICT, "contradiction"),
        Refusal::Data(error) => data_row(error),
        Refusal::NotYet(OrderError::Stopping) => (StatusCode::SERVICE_UNAVAILABLE, "stopping"),
        Refusal::NotYet(_) => (StatusCode::SERVICE_UNAVAILABLE, "not_yet"),
        Refusal::Unreadable(..) => (StatusCode::INTERNAL_SERVER_ERROR, "unreadable"),
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
        DataError::Full { .. } => (StatusCode::INSUFFICIENT_STORAGE, "storage"),
        DataError::Held { .. }
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
    let text = axum::body::to_bytes(response.into_body(), 4096).await.unwrap_or_default();
    let code = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "too_large",
        StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "media_type",
        _ => "bad_request",
    };
    let text = String::from_utf8_lossy(&text).into_owned();
    let detail =
        if text.is_empty() { status.canonical_reason().unwrap_or_default().to_owned() } else { text };
    AdminProblem::new(status, code, detail).into_response()
}
