//! `isolet promote`, `rollback` and `alias`: what aliases lead to.

use super::client::Client;
use super::error::RemoteError;
use super::{shares, text};
use crate::cli::remote::{AliasArgs, PromoteArgs, RollbackArgs};
use crate::output;
use http::Method;
use isolet_node::admin::AliasRequest;
use isolet_node::catalog::Split;
use isolet_node::deployments::DeploymentView;
use isolet_node::manifest::FunctionName;

/// Leads an alias to one version.
pub(super) async fn promote(args: &PromoteArgs) -> anyhow::Result<()> {
    let wanted = AliasRequest { split: Split::whole(args.version.0), grant: args.grant, expect: None };
    say(&set(&Client::new(&args.node)?, &args.function, &args.alias, &wanted).await?)
}

/// Leads an alias where it led before.
pub(super) async fn rollback(args: &RollbackArgs) -> anyhow::Result<()> {
    let path = format!("{}/rollback", path(&args.function, &args.alias));
    let (deployment, _) =
        Client::new(&args.node)?.change(Method::POST, &path, &serde_json::json!({})).await?;
    say(&deployment)
}

/// Divides an alias between versions, or deletes it.
pub(super) async fn alias(args: &AliasArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    if args.delete {
        client.delete(&path(&args.function, &args.alias)).await?;
        return output::print(&format!("deleted the alias {} of {}\n", args.alias, args.function));
    }
    let split = shares::split(&args.shares, args.affinity.clone())?;
    let wanted = AliasRequest { split, grant: args.grant, expect: None };
    say(&set(&client, &args.function, &args.alias, &wanted).await?)
}

/// Sets an alias.
pub(super) async fn set(
    client: &Client,
    function: &FunctionName,
    alias: &FunctionName,
    wanted: &AliasRequest,
) -> Result<DeploymentView, RemoteError> {
    Ok(client.change(Method::PUT, &path(function, alias), wanted).await?.0)
}

fn path(function: &FunctionName, alias: &FunctionName) -> String {
    format!("/v1/functions/{function}/aliases/{alias}")
}

fn say(deployment: &DeploymentView) -> anyhow::Result<()> {
    let DeploymentView { id, function, alias, split, .. } = deployment;
    let text = format!("{function} {alias}: {} (deployment {id})", text::split(split));
    output::print(&format!("{}\n", output::printable(&text)))
}
