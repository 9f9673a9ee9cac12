//! The log of the node as server-sent events: requests that ended and lines that guests wrote.

use super::{Actor, Admin, AdminProblem, Scope};
use crate::events::{Entry, Following, Level, LogEvent, LogFilter, News, What};
use crate::metrics::OUTCOMES;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt as _, stream};
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;
use utoipa::ToSchema;

/// How often a follower hears something when nothing happens: proxies cut what is silent for a minute, and a follower that
/// is gone is noticed.
pub const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// The longest that one request follows: who asks again shows the token again, which may have been revoked.
const FOLLOW_MAX: Duration = Duration::from_secs(60 * 60);

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// Which lines are wanted: those for which all of it holds.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct LogQuery {
    /// Those of one function
    function: Option<String>,
    /// Those as important as this; `info` when nothing says so
    level: Option<Level>,
    /// Requests that ended so, as in `guest_trap`
    outcome: Option<String>,
    /// Requests answered so: a status, or a class like `5xx`
    status: Option<String>,
    /// Those of one request
    request_id: Option<String>,
    /// Whether what happens from now on is told, or the latest lines that the node keeps; `true` when nothing says so
    follow: Option<bool>,
}

/// What stands in the event `missed`.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "event", rename = "missed")]
pub struct MissedView {
    /// How many lines were left out, because they came faster than they were read.
    pub lines: u64,
}

/// Tells what happens, as server-sent events
///
/// An event is called `request` when a request has ended, `guest` when a guest has written a line, and `missed` where lines
/// were left out. With `last-event-id`, it begins after that line, as far as the node has kept what followed.
#[utoipa::path(get, path = "/v1/logs", operation_id = "follow_logs", tag = "node", params(LogQuery), security(("token" = [])), responses(
    (status = 200, description = "Events, each with a line as JSON", body = LogEvent, content_type = "text/event-stream"),
    (status = 429, description = "As many as can follow already", body = AdminProblem,
        content_type = "application/problem+json"),
    (status = "default", description = "A problem", body = AdminProblem, content_type = "application/problem+json"),
))]
pub(super) async fn follow(
    State(admin): State<Arc<Admin>>,
    actor: Actor,
    headers: HeaderMap,
    Query(query): Query<LogQuery>,
) -> Result<Response, AdminProblem> {
    let follow = query.follow.unwrap_or(true);
    if let Some(function) = &query.function {
        actor.may_read(function)?;
        admin.deployments.function(function).await?;
    }
    let filter = query.filter(&actor)?;
    if !follow {
        let latest = stream::iter(admin.handle.latest_logs(&filter));
        return Ok(Sse::new(latest.map(|entry| Ok::<_, Infallible>(told(&entry)))).into_response());
    }
    let after = headers.get(LAST_EVENT_ID).and_then(|id| id.to_str().ok()?.parse().ok());
    let following = admin.handle.follow(filter, after).map_err(|error| {
        AdminProblem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_followers", error.to_string())
    })?;
    Ok(Sse::new(events(following)).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response())
}

impl LogQuery {
    fn filter(self, actor: &Actor) -> Result<LogFilter, AdminProblem> {
        let status = self.status.map(|status| status.parse()).transpose();
        self.outcome.as_deref().map_or(Ok(()), check_outcome)?;
        Ok(LogFilter {
            functions: self.function.map(|function| vec![function]).or_else(|| visible(actor)),
            level: self.level.unwrap_or(Level::Info),
            outcome: self.outcome,
            status: status.map_err(|error: String| AdminProblem::bad_request(format!("status: {error}")))?,
            request_id: self.request_id,
        })
    }
}

/// A word that is mistyped would show nothing, for ever.
fn check_outcome(outcome: &str) -> Result<(), AdminProblem> {
    let known = OUTCOMES.map(|outcome| outcome.as_str());
    if known.contains(&outcome) {
        return Ok(());
    }
    let known = known.join(", ");
    Err(AdminProblem::bad_request(format!("outcome: `{outcome}` is none; they are {known}")))
}

/// The functions whose lines an actor may see; absent for all.
fn visible(actor: &Actor) -> Option<Vec<String>> {
    let of = |scope: &Scope| match scope {
        Scope::Deploy(name) => Some(name.clone()),
        Scope::Admin | Scope::Read | Scope::DeployAll => None,
    };
    actor.scopes.iter().map(of).collect()
}

/// Goes on until the client is gone, which drops it, but no longer than [`FOLLOW_MAX`].
fn events(following: Following) -> impl stream::Stream<Item = Result<Event, Infallible>> {
    stream::unfold(following, async |mut following| {
        let event = match following.next().await {
            News::Event(entry) => told(&entry),
            News::Missed(lines) => json("missed", &MissedView { lines }),
        };
        Some((Ok(event), following))
    })
    .take_until(sleep(FOLLOW_MAX))
}

fn told(entry: &Entry) -> Event {
    let name = match entry.event.what {
        What::Request(_) => "request",
        What::Guest(_) => "guest",
    };
    json(name, &entry.event).id(entry.id.to_string())
}

fn json(name: &str, data: &impl Serialize) -> Event {
    // Numbers, strings and enums without data always have a JSON; line ends in it are escaped.
    Event::default().event(name).data(serde_json::to_string(data).unwrap_or_default())
}
