//! The commands that ask a running node, over its admin API: deploy, look, move aliases, delete, tokens.
//!
//! ```text
//! command ── Client ── one connection a request ── the node's socket, or TCP with a token
//! ```

mod deploy;
mod package;
mod aliases;
mod delete;
mod lists;
mod usage;
mod reload;
mod tokens;
mod logs;
mod why;
mod diagnosis;
mod advice;
mod backup;
mod shares;
mod text;
mod client;
mod events;
mod upload;
mod error;

use crate::cli::remote::{RemoteCommand, TokenCommand};

/// Runs a command that asks a node.
///
/// # Errors
/// The node cannot be reached or refuses, or what is to be deployed cannot be built.
pub async fn run(command: RemoteCommand) -> anyhow::Result<()> {
    match command {
        RemoteCommand::Deploy(args) => deploy::run(&args).await,
        RemoteCommand::Functions(args) => lists::functions(&args).await,
        RemoteCommand::Versions(args) => lists::versions(&args).await,
        RemoteCommand::Deployments(args) => lists::deployments(&args).await,
        RemoteCommand::Promote(args) => aliases::promote(&args).await,
        RemoteCommand::Rollback(args) => aliases::rollback(&args).await,
        RemoteCommand::Alias(args) => aliases::alias(&args).await,
        RemoteCommand::Delete(args) => delete::run(&args).await,
        RemoteCommand::Gc(args) => delete::gc(&args).await,
        RemoteCommand::Reload(args) => reload::run(&args).await,
        RemoteCommand::Token(args) => match args.command {
            TokenCommand::Create(args) => tokens::create(&args).await,
            TokenCommand::List(args) => tokens::list(&args).await,
            TokenCommand::Revoke(args) => tokens::revoke(&args).await,
        },
        RemoteCommand::Logs(args) => logs::run(&args).await,
        RemoteCommand::Audit(args) => lists::audit(&args).await,
        RemoteCommand::Why(args) => why::run(&args).await,
        RemoteCommand::Backup(args) => backup::run(&args).await,
        RemoteCommand::Usage(args) => usage::run(&args).await,
    }
}
