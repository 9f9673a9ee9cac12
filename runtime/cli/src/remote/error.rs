//! Why a node did not do what it was asked.

use crate::cli::values::NodeAddress;
use crate::cli::{NODE, TOKEN};
use isolet_node::admin::AdminProblem;
use std::time::Duration;

/// Why there is no answer, or not the one that was wanted.
#[derive(Debug, thiserror::Error)]
pub(super) enum RemoteError {
    /// Nobody listens there.
    #[error("cannot reach the node at {at}: {reason}\n{}", reach(at))]
    Unreachable {
        /// Where.
        at: NodeAddress,
        /// The system's words.
        reason: String,
    },
    /// The connection ended before the whole answer was there.
    #[error("the node at {at} closed the connection before it answered: {reason}")]
    Broken {
        /// Where.
        at: NodeAddress,
        /// What the connection says.
        reason: String,
    },
    /// The answer took too long.
    #[error(
        "the node at {at} did not answer within {} s; it may still do what it was asked, so look before you repeat it",
        after.as_secs()
    )]
    Slow {
        /// Where.
        at: NodeAddress,
        /// How long it had.
        after: Duration,
    },
    /// The node refuses.
    #[error("{}", explained(.0))]
    Problem(Box<AdminProblem>),
    /// Something else answers there.
    #[error(
        "{at} answers with status {status}, but not as the admin API of a node does; correct --node or {NODE}"
    )]
    Stranger {
        /// Where.
        at: NodeAddress,
        /// Its status.
        status: u16,
    },
    /// The node speaks of things that this release does not know.
    #[error(
        "the answer of the node at {at} is not understood: {reason}\nuse the release of the node, see `isolet --version`"
    )]
    Unknown {
        /// Where.
        at: NodeAddress,
        /// What is wrong with it.
        reason: String,
    },
    /// What came cannot be written where it should go.
    #[error("cannot write what the node sends")]
    Unwritten(#[source] std::io::Error),
    /// The request cannot be written down.
    #[error("{0}")]
    Unsendable(String),
}

impl RemoteError {
    /// Whether the node refuses for the reason `code`.
    pub(super) fn is(&self, code: &str) -> bool {
        matches!(self, RemoteError::Problem(problem) if problem.code == code)
    }
}

fn reach(at: &NodeAddress) -> String {
    match at {
        NodeAddress::Socket(_) => {
            "start one with `isolet serve` and the same --data, or name one that runs with --node".to_owned()
        }
        NodeAddress::Tcp(_) => {
            "its admin API listens where `[admin] listen` says; on the node's own machine use --data"
                .to_owned()
        }
    }
}

fn explained(problem: &AdminProblem) -> String {
    let AdminProblem { code, detail, added, .. } = problem;
    match code.as_str() {
        "widens" if !added.is_empty() => {
            let lines: String = added.iter().map(|line| format!("+ {line}\n")).collect();
            format!(
                "the version may do what the one before may not ({code})\n{lines}look at it, then allow it with --grant"
            )
        }
        "token" => format!("{detail} ({code})\nput the token in {TOKEN}"),
        _ => format!("{detail} ({code})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::StatusCode;

    fn problem(code: &str, added: &[&str]) -> String {
        let added = added.iter().map(|&line| line.to_owned()).collect();
        let mut problem = AdminProblem::new(StatusCode::CONFLICT, code, "it is so");
        problem.added = added;
        RemoteError::Problem(Box::new(problem)).to_string()
    }

    #[test]
    fn problems_have_their_code_and_advice() {
        assert_eq!(problem("in_use", &[]), "it is so (in_use)");
        assert!(problem("token", &[]).ends_with("put the token in ISOLET_TOKEN"));
        let widens = problem("widens", &["outbound a.test", "service b"]);
        assert!(
            widens.contains("\n+ outbound a.test\n+ service b\n") && widens.ends_with("--grant"),
            "{widens}"
        );
    }
}
