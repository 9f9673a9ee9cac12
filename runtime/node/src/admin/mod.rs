//! The admin API: what operators and the command line tell a running node, over HTTP on a UNIX socket or a TCP address.
//!
//! ```text
//! front door ── gate (how often) ── door (who asks) ── idempotency ── handler (is it theirs to ask) ── audit
//! ```
//!
//! Its description, OpenAPI 3.1 at `/openapi.json`, is made from the handlers.

#![expect(clippy::result_large_err, reason = "a problem is made once a request and answers it at once")]

mod listen;
mod service;
mod description;
mod door;
mod gate;
mod throttle;
mod actor;
mod replay;
mod functions;
mod versions;
mod aliases;
mod tokens;
mod logs;
mod usage;
mod post_mortems;
mod reload;
mod whole_node;
mod backup;
mod part;
mod problem;

pub use actor::{Actor, Scope};
pub use aliases::AliasRequest;
pub use description::openapi;
pub use gate::Gate;
pub use listen::{AdminListenError, Hosts, SOCKET, bind_tcp, serve_socket, serve_tcp};
pub use logs::{KEEP_ALIVE, MissedView};
pub use post_mortems::PostMortemView;
pub use problem::{AdminProblem, PROBLEMS};
pub use reload::{ChangeView, Reload, ReloadView};
pub use tokens::{AuditView, NewTokenView, TokenRequest, TokenView};
pub use versions::{ComponentView, ManifestRequest, VersionRequest};

use crate::data::{DataError, DataFolder};
use crate::deployments::Deployments;
use crate::supervisor::Handle;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::{Extension, Router};
use std::sync::Arc;
use std::time::SystemTime;
use utoipa::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Largest component that is taken, in bytes: a JavaScript engine with everything is a tenth of it.
pub const COMPONENT_BYTES_MAX: usize = 64 << 20;

/// Largest other body, in bytes: a manifest of the greatest size as JSON, twice.
const BODY_BYTES_MAX: usize = 2 << 20;

/// What the handlers work on.
pub struct Admin {
    /// Functions, versions and aliases.
    pub deployments: Arc<Deployments>,
    /// Tokens, audit and what was answered before.
    pub data: Arc<DataFolder>,
    /// The running node.
    pub handle: Handle,
    /// Reads the configuration again.
    pub reload: Reload,
    /// When the node was started.
    pub started_at: SystemTime,
    /// What is left of the bounds.
    pub gate: Gate,
}

/// How a request came, and so who may ask.
#[derive(Clone, Debug)]
pub enum Way {
    /// Over the UNIX socket, which only the node's own user can open.
    Socket,
    /// Over TCP: with a token, and by one of these hosts.
    Tcp {
        /// What `Host` may say.
        hosts: Hosts,
    },
}

#[derive(OpenApi)]
#[openapi(
    info(title = "Isolet admin API", description = "Deploys functions to a node and tells what it does."),
    tags(
        (name = "functions", description = "Functions, their versions and what is live"),
        (name = "node", description = "The node itself"),
        (name = "tokens", description = "Who may ask, and what was done")
    )
)]
struct Description;

/// Works on the data folder, which may block.
async fn on_data<T: Send + 'static>(
    admin: &Arc<Admin>,
    work: impl FnOnce(&DataFolder) -> Result<T, DataError> + Send + 'static,
) -> Result<T, AdminProblem> {
    let data = admin.data.clone();
    let done = tokio::task::spawn_blocking(move || work(&data)).await;
    Ok(done.unwrap_or_else(|panic| std::panic::resume_unwind(panic.into_panic()))?)
}

/// The router, with everything that stands before the handlers.
fn router(admin: Arc<Admin>, way: Way) -> Router {
    let (router, description) = described();
    let text: Arc<str> = description::complete(description).to_string().into();
    router
        .fallback(problem::no_such_path)
        .layer(from_fn_with_state(admin.clone(), replay::replay))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn(problem::in_json))
        .layer(Extension(text))
        .layer(from_fn_with_state((admin.clone(), way), door::enter))
        .with_state(admin)
}

fn described() -> (Router<Arc<Admin>>, utoipa::openapi::OpenApi) {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(functions::list))
        .routes(routes!(functions::show, functions::delete))
        .routes(routes!(versions::put_component))
        .routes(routes!(versions::list, versions::add))
        .routes(routes!(versions::show, versions::delete))
        .routes(routes!(aliases::set, aliases::delete))
        .routes(routes!(aliases::rollback))
        .routes(routes!(aliases::deployments))
        .routes(routes!(logs::follow))
        .routes(routes!(whole_node::gc))
        .routes(routes!(backup::backup))
        .routes(routes!(whole_node::node))
        .routes(routes!(reload::reload))
        .routes(routes!(whole_node::metrics))
        .routes(routes!(whole_node::healthz))
        .routes(routes!(whole_node::readyz))
        .routes(routes!(post_mortems::list))
        .routes(routes!(post_mortems::show))
        .routes(routes!(tokens::list, tokens::create))
        .routes(routes!(tokens::revoke))
        .routes(routes!(tokens::audit))
        .routes(routes!(usage::list))
        .routes(routes!(whole_node::openapi))
        .split_for_parts()
}
