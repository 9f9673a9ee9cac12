//! Who asks, and what is theirs to ask.

use super::AdminProblem;
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use std::fmt;
use std::str::FromStr;

/// What a token allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Admin,
    /// Reading everything but tokens and audit.
    Read,
    /// Deploying one function, and reading it.
    Deploy(String),
    /// Deploying every function, and reading them.
    DeployAll,
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Actor {
    /// For the audit log: `socket`, or `token:ID`.
    pub name: String,
    /// What it may do.
    pub scopes: Vec<Scope>,
}

impl Actor {
    /// The node's own user, who alone can open the socket.
    pub fn socket() -> Self {
        Actor { name: "socket".to_owned(), scopes: vec![Scope::Admin] }
    }

    /// Succeeds when it may read the function. To others it does not exist.
    pub(super) fn may_read(&self, function: &str) -> Result<(), AdminProblem> {
        if self.reads_all() || self.deploys(function) {
            return Ok(());
        }
        let detail = format!("there is no function `{function}`");
        Err(AdminProblem::new(StatusCode::NOT_FOUND, "not_found", detail).hidden())
    }

    /// Succeeds when it may change the function. To those who may not even read it, it does not exist.
    pub(super) fn may_deploy(&self, function: &str) -> Result<(), AdminProblem> {
        self.may_read(function)?;
        if self.deploys(function) { Ok(()) } else { Err(self.lacks(&format!("deploy:{function}"))) }
    }

    /// Succeeds when it may bring components: whoever may deploy anything.
    pub(super) fn may_put_components(&self) -> Result<(), AdminProblem> {
        let may = |scope: &Scope| !matches!(scope, Scope::Read);
        if self.scopes.iter().any(may) { Ok(()) } else { Err(self.lacks("deploy:NAME")) }
    }

    /// Succeeds when it may read what belongs to the node.
    pub(super) fn may_read_node(&self) -> Result<(), AdminProblem> {
        if self.reads_all() { Ok(()) } else { Err(self.lacks("read")) }
    }

    /// Succeeds when it may change the node itself.
    pub(super) fn may_administer(&self) -> Result<(), AdminProblem> {
        if self.scopes.contains(&Scope::Admin) { Ok(()) } else { Err(self.lacks("admin")) }
    }

    /// Whether a function may be shown to it in lists.
    pub(super) fn sees(&self, function: &str) -> bool {
        self.may_read(function).is_ok()
    }

    /// The functions it may read; absent for all.
    pub(super) fn readable(&self) -> Option<Vec<String>> {
        let name = |scope: &Scope| match scope {
            Scope::Deploy(name) => Some(name.clone()),
            Scope::Admin | Scope::Read | Scope::DeployAll => None,
        };
        (!self.reads_all()).then(|| self.scopes.iter().filter_map(name).collect())
    }

    fn reads_all(&self) -> bool {
        self.scopes.iter().any(|scope| !matches!(scope, Scope::Deploy(_)))
    }

    fn deploys(&self, function: &str) -> bool {
        self.scopes.iter().any(|scope| match scope {
            Scope::Admin | Scope::DeployAll => true,
            Scope::Deploy(name) => name == function,
            Scope::Read => false,
        })
    }

    fn lacks(&self, scope: &str) -> AdminProblem {
        AdminProblem::new(StatusCode::FORBIDDEN, "scope", format!("the token has not the scope `{scope}`"))
    }
}

impl FromStr for Scope {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Ok(match text {
            "admin" => Scope::Admin,
            "read" => Scope::Read,
            "deploy:*" => Scope::DeployAll,
            _ => match text.strip_prefix("deploy:") {
                Some(name) if crate::manifest::FunctionName::parse(name).is_ok() => {
                    Scope::Deploy(name.to_owned())
                }
                _ => return Err(format!("`{text}` is no scope; write admin, read, deploy:* or deploy:NAME")),
            },
        })
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Admin => f.write_str("admin"),
            Scope::Read => f.write_str("read"),
            Scope::DeployAll => f.write_str("deploy:*"),
            Scope::Deploy(name) => write!(f, "deploy:{name}"),
        }
    }
}

/// The door has put it there.
impl<S: Sync> FromRequestParts<S> for Actor {
    type Rejection = AdminProblem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AdminProblem> {
        parts.extensions.get::<Actor>().cloned().ok_or_else(super::door::no_token)
    }
}
