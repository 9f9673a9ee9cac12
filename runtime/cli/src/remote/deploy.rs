//! `isolet deploy`: builds a function, makes a version of it on a node and leads an alias there.

use super::client::Client;
use super::error::RemoteError;
use super::package::Package;
use super::text::{digest, split};
use super::{aliases, shares};
use crate::bench::figures::bytes;
use crate::cli::remote::DeployArgs;
use crate::output::{self, columns, printable};
use anstyle::{AnsiColor, Style};
use anyhow::Context as _;
use http::Method;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use isolet_node::admin::{AliasRequest, VersionRequest};
use isolet_node::catalog::Split;
use isolet_node::deployments::{DeploymentView, FunctionView, VersionView};
use serde::Serialize;
use std::time::Duration;

const ADDED: Style = AnsiColor::Green.on_default().bold();

/// What was done.
#[derive(Serialize)]
struct Done {
    version: VersionView,
    /// Whether the node did not have the version before.
    is_new: bool,
    /// What the alias leads to now, unless it was left alone.
    deployment: Option<DeploymentView>,
}

/// Deploys a function.
pub(super) async fn run(args: &DeployArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    let package = Package::build(args).await?;
    let (version, is_new) = make(&client, &package).await?;
    let deployment = match args.no_alias {
        true => None,
        false => Some(lead(&client, args, &package, version.number).await.with_context(|| {
            format!(
                "v{} of `{}` is made, but `{}` does not lead to it",
                version.number, package.name, args.alias
            )
        })?),
    };
    let done = Done { version, is_new, deployment };
    if args.json { output::print_json(&done) } else { output::print(&text(&done)) }
}

/// Makes the version. Only a node that lacks the component is sent it, since most deploys change one of many things.
async fn make(client: &Client, package: &Package) -> Result<(VersionView, bool), RemoteError> {
    match version(client, package).await {
        Err(error) if error.is("no_component") => {
            send(client, package).await?;
            version(client, package).await
        }
        done => done,
    }
}

async fn version(client: &Client, package: &Package) -> Result<(VersionView, bool), RemoteError> {
    let spinner = bar(None, "{spinner} {msg}  {elapsed}");
    spinner.set_message("compiling on the node");
    let manifest = package.manifest.clone();
    let wanted = VersionRequest { component: package.digest.to_string(), manifest };
    let done =
        client.change(Method::POST, &format!("/v1/functions/{}/versions", package.name), &wanted).await;
    spinner.finish_and_clear();
    done
}

async fn send(client: &Client, package: &Package) -> Result<(), RemoteError> {
    let bar = bar(Some(package.component.len() as u64), "{bar:30} {bytes}/{total_bytes}  {elapsed}  {msg}");
    bar.set_message("sending");
    let path = format!("/v1/components/{}", package.digest);
    let done = client.put(&path, package.component.clone(), bar.clone()).await;
    bar.finish_and_clear();
    done
}

/// Leads the alias to the version: wholly, or for a part of the requests.
async fn lead(
    client: &Client,
    args: &DeployArgs,
    package: &Package,
    version: u32,
) -> anyhow::Result<DeploymentView> {
    let (split, expect) = match args.weight {
        None => (Split::whole(version), None),
        Some(part) => {
            let (present, expect) = present(client, args, package).await?;
            (shares::mixed(&present, version, part.thousandths)?, expect)
        }
    };
    let wanted = AliasRequest { split, grant: args.grant, expect };
    Ok(aliases::set(client, &package.name, &args.alias, &wanted).await?)
}

/// What the alias leads to, and by which deployment, so that nobody's change in between is undone.
async fn present(
    client: &Client,
    args: &DeployArgs,
    package: &Package,
) -> Result<(Split, Option<i64>), RemoteError> {
    let path = format!("/v1/functions/{}", package.name);
    // The deployment first: when the alias moves before the second question, it is refused later.
    let deployments: Vec<DeploymentView> = client.first(&format!("{path}/deployments")).await?;
    let function: FunctionView = client.get(&path).await?;
    let Some(split) = function.aliases.get(args.alias.as_str()) else { return Ok((Split::default(), None)) };
    let last = deployments.iter().find(|deployment| deployment.alias == args.alias.as_str());
    Ok((split.clone(), last.map(|deployment| deployment.id)))
}

fn text(done: &Done) -> String {
    let VersionView { function, number, routes, .. } = &done.version;
    let was_there = if done.is_new { "" } else { ", which was there already" };
    let mut rows = vec![
        ["version".to_owned(), format!("{function} v{number}{was_there}")],
        ["component".to_owned(), format!("{}, {}", digest(&done.version.digest), bytes(done.version.bytes))],
    ];
    let may = may(&done.version);
    let labels = std::iter::once("may").chain(std::iter::repeat(""));
    rows.extend(labels.zip(may).map(|(label, line)| [label.to_owned(), line]));
    match &done.deployment {
        Some(deployment) => rows.push([deployment.alias.clone(), split(&deployment.split)]),
        None => rows.push([
            "live".to_owned(),
            format!("as before; `isolet promote {function} v{number}` makes it live"),
        ]),
    }
    rows.push(["routes".to_owned(), printable(&routes.join(" ")).into_owned()]);
    if let Some(route) = routes.first() {
        rows.push(["path".to_owned(), printable(start_of(route)).into_owned()]);
    }
    columns(rows)
}

/// What the version may do; `+` stands before what nothing live may.
fn may(version: &VersionView) -> Vec<String> {
    if version.capabilities.is_empty() {
        return vec!["only compute answers".to_owned()];
    }
    let line = |capability: &String| match version.added.contains(capability) {
        // It is the last column, so that escape sequences move nothing.
        true => format!("{ADDED}+ {}{ADDED:#}", printable(capability)),
        false => format!("  {}", printable(capability)),
    };
    version.capabilities.iter().map(line).collect()
}

/// The path at which a route begins: `/shop/` of `shop.example/shop/*`.
fn start_of(route: &str) -> &str {
    let path = route.find('/').and_then(|at| route.get(at..)).unwrap_or("/");
    path.split('*').next().unwrap_or(path)
}

/// On standard error, and only on a terminal.
fn bar(length: Option<u64>, template: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::stderr_with_hz(10));
    bar.set_style(ProgressStyle::with_template(template).expect("the template is well-formed"));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

#[cfg(test)]
mod tests {
    use super::*;
    use isolet_isolate::version::{ComponentDigest, Isolation};

    fn version(capabilities: &[&str], added: &[&str]) -> VersionView {
        let owned = |list: &[&str]| list.iter().map(|&it| it.to_owned()).collect();
        VersionView {
            function: "shop".to_owned(),
            number: 3,
            digest: ComponentDigest::of(b""),
            bytes: 2048,
            created_at: 0,
            created_by: "socket".to_owned(),
            routes: vec!["shop.test/a/*".to_owned(), "/b".to_owned()],
            isolation: Isolation::Fresh,
            capabilities: owned(capabilities),
            added: owned(added),
            parked: None,
        }
    }

    #[test]
    fn what_was_done_is_told_in_rows() {
        let done = Done {
            version: version(&["outbound a.test", "service b"], &["service b"]),
            is_new: true,
            deployment: None,
        };
        let text = anstream::adapter::strip_str(&text(&done)).to_string();
        let expected = "\
version    shop v3
component  af1349b9f5f9, 2.00 KiB
may          outbound a.test
           + service b
live       as before; `isolet promote shop v3` makes it live
routes     shop.test/a/* /b
path       /a/
";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_version_that_may_nothing_says_so() {
        assert_eq!(may(&version(&[], &[])), ["only compute answers"]);
    }

    #[test]
    fn routes_begin_with_a_path() {
        for (route, start) in [("/*", "/"), ("/shop/*", "/shop/"), ("a.test/x", "/x"), ("*.test/x/*", "/x/")]
        {
            assert_eq!(start_of(route), start);
        }
    }
}
