//! The admin API: what operators and the command line tell a running node, over HTTP on a UNIX socket or a TCP address.
//!
//! ```text
//! door ── who asks (Actor) ── is it theirs to ask ── idempotency ── handler ── audit
//! ```
//!
//! Its description, OpenAPI 3.1 at `/openapi.json`, is made from the handlers.

mod listen;
mod door;
mod actor;
mod replay;
mod functions;
mod versions;
mod aliases;
mod tokens;
mod whole_node;
mod part;
mod problem;

pub use actor::{Actor, Scope};
pub use aliases::AliasRequest;
pub use listen::{AdminListenError, SOCKET, serve_socket, serve_tcp};
pub use problem::AdminProblem;
pub use tokens::{AuditView, NewTokenView, TokenRequest, TokenView};
pub use versions::{ComponentView, ManifestRequest, VersionRequest};

use crate::data::{DataError, DataFolder};
use crate::deployments::Deployments;
use crate::supervisor::Handle;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use std::sync::Arc;
use std::time::SystemTime;
use utoipa::OpenApi;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
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
    /// When the node was started.
    pub started_at: SystemTime,
}

/// How a request came, and so who may ask.
#[derive(Clone, Debug)]
pub enum Way {
    /// Over the UNIX socket, which only the node's own user can open.
    Socket,
    /// Over TCP: with a token, and by one of these hosts.
    Tcp {
        /// What `Host` may say: the addresses it is bound to and the names the operator gave it.
        hosts: Arc<[String]>,
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
pub fn router(admin: Arc<Admin>, way: Way) -> Router {
    let (router, mut description) = described();
    describe_security(&mut description);
    let text: Arc<str> = description.to_json().unwrap_or_default().into();
    router
        .layer(from_fn_with_state(admin.clone(), replay::replay))
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn_with_state((admin.clone(), way), door::enter))
        .route("/openapi.json", axum::routing::get(move || whole_node::openapi(text.clone())))
        .fallback(problem::no_such_path)
        .layer(from_fn(problem::in_json))
        .with_state(admin)
}

/// The description of the API as JSON, for documents and tests.
pub fn openapi() -> String {
    let (_, mut description) = described();
    describe_security(&mut description);
    description.to_pretty_json().unwrap_or_default()
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
        .routes(routes!(whole_node::gc))
        .routes(routes!(whole_node::node))
        .routes(routes!(whole_node::reload))
        .routes(routes!(whole_node::metrics))
        .routes(routes!(whole_node::healthz))
        .routes(routes!(whole_node::readyz))
        .routes(routes!(tokens::list, tokens::create))
        .routes(routes!(tokens::revoke))
        .routes(routes!(tokens::audit))
        .split_for_parts()
}

fn describe_security(description: &mut utoipa::openapi::OpenApi) {
    let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    let components = description.components.get_or_insert_default();
    components.add_security_scheme("token", SecurityScheme::Http(bearer));
}
