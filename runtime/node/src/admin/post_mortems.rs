//! Post-mortems: why invocations were ended.

use super::part::Part;
use super::{Actor, Admin, AdminProblem, on_data};
use crate::data::{self, POST_MORTEMS_KEPT, POST_MORTEMS_MAX_OF_ONE, PostMortemQuery};
use crate::deployments::Page;
use crate::post_mortem::PostMortem;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use utoipa::ToSchema;

const DAY_SECONDS: u64 = 86_400;

/// Which of them.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Those of this function.
    #[param(example = "shop")]
    function: Option<String>,
    /// Those that ended so.
    #[param(example = "limit_cpu")]
    code: Option<String>,
}

/// What a list tells of a post-mortem.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct PostMortemView {
    /// Id of the request.
    pub request_id: String,
    /// When it ended, in milliseconds since 1970.
    pub at: i64,
    /// Name of the function.
    #[schema(example = "shop")]
    pub function: String,
    /// Number of its version; 0 when the configuration of the node names the function.
    pub version: u32,
    /// How it ended.
    #[schema(example = "limit_cpu")]
    pub code: String,
    /// Status that was sent.
    pub status: u16,
    /// Method of the request.
    pub method: String,
    /// Path of the request; of a long one its beginning.
    pub path: String,
    /// What the engine says of it.
    pub detail: String,
    /// How many more invocations of the version failed before, since the last one that is told of.
    pub left_out: u64,
}

/// Lists invocations that were ended, the latest first
#[utoipa::path(get, path = "/v1/post-mortems", operation_id = "list_post_mortems", tag = "node", params(Which, Part), security(("token" = [])), responses(
    (status = 200, description = "A part of the list", body = Page<PostMortemView>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn list(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Query(which): Query<Which>,
    Query(part): Query<Part>,
) -> Result<Json<Page<PostMortemView>>, AdminProblem> {
    let functions = match which.function {
        Some(function) => {
            actor.may_read(&function)?;
            Some(vec![function])
        }
        None => actor.readable(),
    };
    let query = PostMortemQuery { functions, code: which.code, request_id: None };
    let page = find(&admin, query, &part).await?;
    Ok(Json(Page { items: page.items.into_iter().map(Into::into).collect(), next: page.next }))
}

/// Tells why the invocations of a request were ended, the latest first
#[utoipa::path(get, path = "/v1/post-mortems/{request_id}", operation_id = "show_post_mortems", tag = "node", security(("token" = [])),
    params(("request_id" = String, Path, description = "Id of the request, as `x-request-id` of the response has it"), Part),
    responses(
    (status = 200, description = "A part of the list: functions that the request went through, and requests with the same id",
        body = Page<PostMortem>),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn show(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    Path(request_id): Path<String>,
    Query(part): Query<Part>,
) -> Result<Json<Page<PostMortem>>, AdminProblem> {
    let functions = actor.readable();
    let query = PostMortemQuery { functions, code: None, request_id: Some(request_id.clone()) };
    let page = find(&admin, query, &part).await?;
    if page.items.is_empty() && part.after().is_none() {
        return Err(unknown(&request_id));
    }
    Ok(Json(page))
}

async fn find(
    admin: &Arc<Admin>,
    query: PostMortemQuery,
    part: &Part,
) -> Result<Page<PostMortem>, AdminProblem> {
    let (limit, after) = (part.limit()?, part.after_number()?);
    let page = data::Page { after, limit: limit as u32 };
    let found = on_data(admin, move |data| data.records().post_mortems(&query, page)).await?;
    let next = (found.len() == limit).then(|| found.last().map(|(id, _)| id.to_string())).flatten();
    Ok(Page { items: found.into_iter().map(|(_, it)| it).collect(), next })
}

/// Says the same whether there is nothing or it belongs to others.
fn unknown(request_id: &str) -> AdminProblem {
    let days = POST_MORTEMS_KEPT.as_secs() / DAY_SECONDS;
    let detail = format!(
        "there is no post-mortem of the request `{request_id}`; they are kept for {days} days, at most the latest \
         {POST_MORTEMS_MAX_OF_ONE} of a function, and there is none of a request that ended well or was refused before it ran"
    );
    AdminProblem::new(StatusCode::NOT_FOUND, "not_found", detail)
}

impl From<PostMortem> for PostMortemView {
    fn from(it: PostMortem) -> Self {
        PostMortemView {
            request_id: it.request_id,
            at: it.at,
            function: it.function,
            version: it.version,
            code: it.code,
            status: it.status,
            method: it.method,
            path: it.path,
            detail: it.detail,
            left_out: it.left_out,
        }
    }
}
