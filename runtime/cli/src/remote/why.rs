//! `isolet why`: why requests were ended.

use super::client::Client;
use super::diagnosis::{diagnosis, name};
use super::text::{table, time};
use crate::cli::remote::WhyArgs;
use crate::output;
use isolet_node::admin::PostMortemView;
use isolet_node::deployments::Page;
use isolet_node::post_mortem::PostMortem;

/// Those of one request that are shown: functions that it went through, and requests that a client gave the same id.
const OF_REQUEST: usize = 20;

/// Tells why a request was ended, or lists the latest ones.
pub(super) async fn run(args: &WhyArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    match &args.request_id {
        Some(id) => one(&client, &id.0, args.json).await,
        None => latest(&client, args).await,
    }
}

async fn one(client: &Client, request_id: &str, json: bool) -> anyhow::Result<()> {
    let found: Page<PostMortem> =
        client.get(&format!("/v1/post-mortems/{request_id}?limit={OF_REQUEST}")).await?;
    if json {
        return output::print_json(&found.items);
    }
    // The first that failed stands first: others may have failed because of it.
    let texts: Vec<String> = found.items.iter().rev().map(diagnosis).collect();
    output::print(&texts.join("\n"))
}

async fn latest(client: &Client, args: &WhyArgs) -> anyhow::Result<()> {
    let mut path = format!("/v1/post-mortems?limit={}", args.limit);
    if let Some(function) = &args.function {
        path += &format!("&function={function}");
    }
    if let Some(code) = &args.code {
        path += &format!("&code={}", code.0);
    }
    let found: Page<PostMortemView> = client.get(&path).await?;
    if args.json {
        return output::print_json(&found.items);
    }
    let row = |it: &PostMortemView| {
        let request = format!("{} {}", it.method, it.path);
        [
            time(it.at),
            it.request_id.clone(),
            name(&it.function, it.version),
            it.code.clone(),
            it.status.to_string(),
            request,
        ]
    };
    output::print(&table(["at", "id", "function", "code", "status", "request"], found.items.iter().map(row)))
}
