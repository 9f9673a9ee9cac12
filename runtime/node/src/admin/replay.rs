//! `Idempotency-Key`: a change that is asked for twice with the same key is made once, and answered twice.
//!
//! The key belongs to whoever sent it. With another body, or for another path, it is refused.

use super::versions::COMPONENTS;
use super::{Actor, Admin, AdminProblem, on_data};
use crate::data::{Millis, Reply, ReplyKey};
use crate::deployments::now;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use isolet_isolate::steps;
use std::sync::Arc;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

const IDEMPOTENCY_REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// Longest key, in bytes: two UUIDs and words around them.
const KEY_BYTES_MAX: usize = 128;

/// Largest answer that is kept, in bytes; each is one object.
const REPLY_BYTES_MAX: usize = 256 << 10;

pub(super) async fn replay(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    request: Request,
    next: Next,
) -> Result<Response, AdminProblem> {
    // A component is named by its digest, so putting one twice is the same anyway.
    let is_change = matches!(*request.method(), Method::POST | Method::PUT | Method::DELETE)
        && !request.uri().path().starts_with(COMPONENTS);
    let Some(key) = request.headers().get(IDEMPOTENCY_KEY).filter(|_| is_change) else {
        return Ok(next.run(request).await);
    };
    let key = key.to_str().ok().filter(|key| is_key(key)).map(str::to_owned);
    let key = key.ok_or_else(|| {
        AdminProblem::bad_request("idempotency-key: 1 to 128 visible characters, without spaces")
    })?;
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, super::BODY_BYTES_MAX).await.map_err(|_| {
        AdminProblem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", "the body is larger than 2 MiB")
    })?;
    let hash = hash(&parts.method, parts.uri.path(), &body);
    let (of, asked) = (actor.name.clone(), key.clone());
    let known = on_data(&admin, move |data| {
        data.reply(&ReplyKey { actor: &of, key: &asked, request_hash: &hash }, Millis(now()))
    });
    if let Some(reply) = known.await? {
        return Ok(again(reply));
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    keep(&admin, actor.name, key, hash, response).await
}

fn is_key(text: &str) -> bool {
    (1..=KEY_BYTES_MAX).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Keeps an answer that asking again would not change: a failure of the node may be gone the next time.
async fn keep(
    admin: &Arc<Admin>,
    actor: String,
    key: String,
    request_hash: [u8; 32],
    response: Response,
) -> Result<Response, AdminProblem> {
    let (parts, body) = response.into_parts();
    let too_large =
        |_| AdminProblem::new(StatusCode::INTERNAL_SERVER_ERROR, "too_large", "the answer is too large");
    let body = to_bytes(body, REPLY_BYTES_MAX).await.map_err(too_large)?;
    if !parts.status.is_server_error() && parts.status != StatusCode::TOO_MANY_REQUESTS {
        let reply = Reply { status: parts.status.as_u16(), body: body.to_vec() };
        let kept = on_data(admin, move |data| {
            let key = ReplyKey { actor: &actor, key: &key, request_hash: &request_hash };
            data.keep_reply(&key, &reply, Millis(now()))
        });
        // What was done is done, on a full disk too, and whoever asked is told so.
        if let Err(problem) = kept.await {
            tracing::error!(
                detail = problem.detail,
                "an answer was not kept; asked again, the node does it again"
            );
        }
        steps::reached("reply-kept");
    }
    Ok(Response::from_parts(parts, Body::from(body)))
}

fn again(reply: Reply) -> Response {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let has_body = !reply.body.is_empty();
    let mut response = match serde_json::from_slice::<AdminProblem>(&reply.body) {
        // It names the request that is answered, not the one before.
        Ok(problem) if !status.is_success() => problem.into_response(),
        _ => (status, Body::from(reply.body)).into_response(),
    };
    let headers = response.headers_mut();
    if status.is_success() && has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    headers.insert(IDEMPOTENCY_REPLAYED, HeaderValue::from_static("true"));
    response
}

fn hash(method: &Method, path: &str, body: &Bytes) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(method.as_str().as_bytes()).update(b" ").update(path.as_bytes()).update(b"\n").update(body);
    *hasher.finalize().as_bytes()
}
