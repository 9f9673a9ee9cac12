//! The API behind the front door, which bounds connections, heads, bodies and slow clients as it does for functions.

use super::problem::finish;
use super::{AdminProblem, BODY_BYTES_MAX, COMPONENT_BYTES_MAX, versions};
use crate::front_door::{BodyError, HttpConfig, RequestBody, RequestInfo, ResponseBody, Service};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, Response, StatusCode};
use axum::response::IntoResponse as _;
use http_body::Body as _;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

/// Connections to one door of the API: people and scripts, not the public.
const CONNECTIONS_MAX: u64 = 256;

/// Those of one address; half of them, so that nobody alone keeps all others out.
const CONNECTIONS_OF_ADDRESS_MAX: u64 = CONNECTIONS_MAX / 2;

/// Bytes a second that a body must bring: at that, the largest component takes 17 minutes and not days.
const BODY_MIN_RATE: u64 = 64 << 10;

/// The bounds of the protocol, of the front door but for the three that stand here.
pub(super) fn http_config() -> HttpConfig {
    HttpConfig {
        max_connections: CONNECTIONS_MAX,
        max_connections_per_client: CONNECTIONS_OF_ADDRESS_MAX,
        body_min_rate: BODY_MIN_RATE,
        ..HttpConfig::default()
    }
}

/// The handlers, as the front door calls them.
pub(super) struct Api {
    pub(super) router: Router,
}

impl Service for Api {
    /// What was begun is done when the client leaves: else a change would be stored, and not served.
    async fn call(&self, request: Request<RequestBody>, info: RequestInfo) -> Response<ResponseBody> {
        let (mut parts, mut body) = request.into_parts();
        let is_component = parts.uri.path().starts_with(versions::COMPONENTS);
        let bytes_max = if is_component { COMPONENT_BYTES_MAX } else { BODY_BYTES_MAX };
        let declared = body.size_hint().lower();
        if declared > bytes_max as u64 {
            return too_large(declared, bytes_max, &info);
        }
        if let Some(problem) = body.limit(bytes_max as u64).err().and_then(BodyError::problem) {
            return problem.respond(&info.id, parts.method == Method::HEAD);
        }
        parts.extensions.insert(info);
        let answer = self.router.clone().oneshot(Request::from_parts(parts, Body::new(body)));
        let answered = match tokio::spawn(answer).await {
            Ok(Ok(response)) => response,
            Ok(Err(never)) => match never {},
            // The task is never aborted, so it panicked.
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        };
        answered.map(whole_or_cut)
    }
}

/// Refuses a body by its declared length, before any of it is read.
fn too_large(declared: u64, bytes_max: usize, info: &RequestInfo) -> Response<ResponseBody> {
    let detail = format!("the body has {declared} bytes; {bytes_max} are the most");
    let problem = AdminProblem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail);
    finish(problem.into_response(), &info.id).map(whole_or_cut)
}

fn whole_or_cut(body: Body) -> ResponseBody {
    ResponseBody::stream(body.map_err(|_| BodyError::Aborted))
}
