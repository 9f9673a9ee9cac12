//! `isolet functions`, `versions`, `deployments` and `audit`: what a node has, in tables.

use super::client::Client;
use super::text::{digest, split, table, time};
use crate::bench::figures::bytes;
use crate::cli::remote::{AuditArgs, DeploymentsArgs, FunctionsArgs, VersionsArgs};
use crate::output;
use isolet_node::admin::AuditView;
use isolet_node::catalog::LIVE;
use isolet_node::deployments::{DeploymentView, FunctionView, ParkedView, VersionView};

/// Lists functions.
pub(super) async fn functions(args: &FunctionsArgs) -> anyhow::Result<()> {
    let functions: Vec<FunctionView> = Client::new(&args.node)?.list("/v1/functions").await?;
    if args.json {
        return output::print_json(&functions);
    }
    output::print(&table(["function", "live", "routes", "other aliases"], functions.iter().map(function)))
}

/// Lists versions, the newest first.
pub(super) async fn versions(args: &VersionsArgs) -> anyhow::Result<()> {
    let versions: Vec<VersionView> =
        Client::new(&args.node)?.list(&format!("/v1/functions/{}/versions", args.function)).await?;
    if args.json {
        return output::print_json(&versions);
    }
    output::print(&table(
        ["version", "digest", "size", "made", "by", "may", "state"],
        versions.iter().map(version),
    ))
}

/// Lists what aliases were set to, the latest first.
pub(super) async fn deployments(args: &DeploymentsArgs) -> anyhow::Result<()> {
    let deployments: Vec<DeploymentView> =
        Client::new(&args.node)?.list(&format!("/v1/functions/{}/deployments", args.function)).await?;
    if args.json {
        return output::print_json(&deployments);
    }
    let header = ["deployment", "alias", "leads to", "since", "by", "in place of"];
    output::print(&table(header, deployments.iter().map(deployment)))
}

/// Lists what was changed or refused, the latest first.
pub(super) async fn audit(args: &AuditArgs) -> anyhow::Result<()> {
    let entries: Vec<AuditView> = Client::new(&args.node)?.list("/v1/audit").await?;
    if args.json {
        return output::print_json(&entries);
    }
    let row = |entry: &AuditView| {
        let AuditView { at, actor, action, object, outcome, request_id, .. } = entry;
        [time(*at), actor.clone(), action.clone(), object.clone(), outcome.clone(), request_id.clone()]
    };
    output::print(&table(["at", "by", "method", "path", "status", "request"], entries.iter().map(row)))
}

fn function(function: &FunctionView) -> [String; 4] {
    let live = match function.aliases.get(LIVE) {
        _ if function.fixed => "as configured".to_owned(),
        Some(live) => split(live),
        None => "nothing".to_owned(),
    } + &parked(function);
    let others = function.aliases.iter().filter(|(alias, _)| *alias != LIVE);
    let others: Vec<_> = others.map(|(alias, leads_to)| format!("{alias}: {}", split(leads_to))).collect();
    [function.name.clone(), live, function.routes.join(" "), others.join("; ")]
}

/// What is said behind what is live: which versions do not run, and what serves instead.
fn parked(function: &FunctionView) -> String {
    if function.parked.is_empty() {
        return String::new();
    }
    let word = |parked: &ParkedView| match parked.version {
        0 => "it".to_owned(),
        version => format!("v{version}"),
    };
    let versions: Vec<_> = function.parked.iter().map(word).collect();
    let serves = match function.instead.get(LIVE) {
        Some(instead) if !instead.shares.is_empty() => format!("; {} serves", split(instead)),
        None if !function.fixed => String::new(),
        _ => "; nothing serves".to_owned(),
    };
    format!(" ({} parked{serves})", versions.join(", "))
}

fn version(version: &VersionView) -> [String; 7] {
    let VersionView { number, bytes: size, created_at, created_by, capabilities, added, parked, .. } =
        version;
    let may = capabilities.iter().map(|it| if added.contains(it) { format!("+ {it}") } else { it.clone() });
    [
        format!("v{number}"),
        digest(&version.digest),
        bytes(*size),
        time(*created_at),
        created_by.clone(),
        may.collect::<Vec<_>>().join(", "),
        parked.as_ref().map(|parked| format!("parked: {}", parked.reason)).unwrap_or_default(),
    ]
}

fn deployment(deployment: &DeploymentView) -> [String; 6] {
    let DeploymentView { id, alias, split: leads_to, replaced, at, actor, .. } = deployment;
    let replaced = replaced.map(|id| id.to_string()).unwrap_or_default();
    [id.to_string(), alias.clone(), split(leads_to), time(*at), actor.clone(), replaced]
}
