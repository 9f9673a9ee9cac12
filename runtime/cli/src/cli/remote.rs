//! The commands that ask a running node: what is deployed to it, and who may.

use super::usage::UsageArgs;
use super::values::{
    CodeArg, Lifetime, NodeAddress, Part, RequestIdArg, ShareArg, VersionNumber, affinity, name,
};
use clap::{Args, Subcommand, ValueEnum};
use isolet_node::catalog::{Affinity, LIVE};
use isolet_node::events::Statuses;
use isolet_node::manifest::FunctionName;
use std::path::PathBuf;

const DEPLOY_EXAMPLES: &str = "\
The version is built here, compiled and started once on the node, and then made live in one step.
What it may do and the live one may not must be granted with --grant.

Examples:
  isolet deploy
  isolet deploy shop --weight 5%               # a twentieth of the requests
  isolet deploy shop --no-alias                # only makes the version
  ISOLET_TOKEN=… isolet deploy --node http://127.0.0.1:9000";

const FUNCTIONS_EXAMPLES: &str = "\
Examples:
  isolet functions
  isolet functions --json | jq .[].name";

const VERSIONS_EXAMPLES: &str = "\
A `+` stands before what a version may do and no live one may.

Examples:
  isolet versions shop";

const DEPLOYMENTS_EXAMPLES: &str = "\
Examples:
  isolet deployments shop";

const PROMOTE_EXAMPLES: &str = "\
Examples:
  isolet promote shop v3
  isolet promote shop v3 --alias next";

const ROLLBACK_EXAMPLES: &str = "\
Each rollback goes one step further back.

Examples:
  isolet rollback shop
  isolet rollback shop --alias next";

const ALIAS_EXAMPLES: &str = "\
A version gets its weight divided by the sum of all.

Examples:
  isolet alias shop live v3=90 v4=10
  isolet alias shop live v3=90 v4=10 --affinity cookie:session
  isolet alias shop next v4
  isolet alias shop next --delete";

const DELETE_EXAMPLES: &str = "\
Examples:
  isolet delete shop v1
  isolet delete shop --yes";

const GC_EXAMPLES: &str = "\
Examples:
  isolet gc";

const RELOAD_EXAMPLES: &str = "\
The node reads its file and its certificates again, and the functions that it names. What is not
valid changes nothing; what only a restart can change is listed.

Examples:
  isolet reload
  isolet reload --json | jq .needs_restart";

const LOGS_EXAMPLES: &str = "\
Without -f it prints the latest lines that the node keeps: failed requests and what guests wrote to
stderr, and all else as long as somebody follows.

Examples:
  isolet logs shop -f
  isolet logs shop -f --level warn             # failed requests and stderr
  isolet logs -f --status 5xx
  isolet logs --request 5e1d64f0c3b94f3e8a0c   # what one request did
  isolet logs -f --json | jq -r 'select(.event == \"request\") | .wall_us'";

const TOKEN_EXAMPLES: &str = "\
Examples:
  isolet token create ci --scope deploy:shop --expires 90d
  isolet token list
  isolet token revoke 3";

const CREATE_EXAMPLES: &str = "\
The token stands alone on standard output, and is shown this once.

Examples:
  isolet token create ci --scope deploy:shop --expires 90d
  isolet token create metrics --scope read
  isolet token create operators --scope admin";

const AUDIT_EXAMPLES: &str = "\
Examples:
  isolet audit
  isolet audit --json | jq '.[] | select(.outcome != \"200\")'";

const WHY_EXAMPLES: &str = "\
The id is in the `x-request-id` field of every response, and in the problem that the client got. It is
kept for a week, of a function that fails all the time for less.

Examples:
  isolet why                                   # the latest
  isolet why 5f0c1e7a9b3d42d8a1e6c4b2f7089d35
  isolet why --function shop --code limit_cpu
  isolet why --json | jq .[].request_id";

const BACKUP_EXAMPLES: &str = "\
The node goes on serving and takes deploys meanwhile. A backup holds the catalog as it was at one
moment, tokens included (as hashes), and every component it names; no machine code. Keep it secret.

Examples:
  isolet backup node.tar
  isolet backup - | ssh archive 'cat > node.tar'
  ISOLET_TOKEN=… isolet backup node.tar --node http://127.0.0.1:9000";

/// Where the data folder is when nothing says so: as for `isolet serve`.
pub const DATA_DEFAULT: &str = "isolet-data";

/// A command for a running node.
#[derive(Debug, Subcommand)]
pub enum RemoteCommand {
    /// Builds a function, sends it to a node and makes it live
    Deploy(DeployArgs),
    /// Lists the functions of a node
    Functions(FunctionsArgs),
    /// Lists the versions of a function
    Versions(VersionsArgs),
    /// Lists what the aliases of a function were set to
    Deployments(DeploymentsArgs),
    /// Makes a version live
    Promote(PromoteArgs),
    /// Makes live what was live before
    Rollback(RollbackArgs),
    /// Divides the requests to an alias between versions
    Alias(AliasArgs),
    /// Deletes a function or one version of it
    Delete(DeleteArgs),
    /// Deletes old versions that no alias needs, and files that no version has
    Gc(GcArgs),
    /// Has a node read its configuration again
    Reload(ReloadArgs),
    /// Shows requests that ended and what functions wrote
    Logs(LogsArgs),
    /// Makes, lists and revokes tokens for the admin API
    Token(TokenArgs),
    /// Lists what was changed on a node, or refused
    Audit(AuditArgs),
    /// Tells why a request was ended: at which limit, by which fault, and where
    Why(WhyArgs),
    /// Writes a backup of a node, for `isolet restore`
    Backup(BackupArgs),
    /// Tells what functions used, and what it would cost
    Usage(UsageArgs),
}

/// Which node.
#[derive(Clone, Debug, Default, Args)]
pub struct NodeArgs {
    /// Admin API of the node: http://HOST:PORT or the path of its socket; ISOLET_NODE says the same
    #[arg(long, value_name = "URL|PATH", conflicts_with = "data")]
    pub node: Option<NodeAddress>,
    /// Data folder of the node, where its socket is [default: ISOLET_DATA or isolet-data]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Arguments of `isolet deploy`.
#[derive(Clone, Debug, Args)]
#[command(after_help = DEPLOY_EXAMPLES)]
pub struct DeployArgs {
    /// A folder with isolet.toml or wrangler.toml, or a component
    #[arg(default_value = ".")]
    pub path: PathBuf,
    /// Name of the function, in place of that in the manifest
    #[arg(long, value_parser = name)]
    pub name: Option<FunctionName>,
    /// The alias that is to lead to the version
    #[arg(long, value_name = "ALIAS", default_value = LIVE, value_parser = name)]
    pub alias: FunctionName,
    /// Part of the requests that the version gets; the versions before share the rest as they did [default: all]
    #[arg(long, value_name = "N%")]
    pub weight: Option<Part>,
    /// Allows what the version may do and the one before may not
    #[arg(long)]
    pub grant: bool,
    /// Makes the version and moves no alias
    #[arg(long, conflicts_with_all = ["alias", "weight", "grant"])]
    pub no_alias: bool,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet functions`.
#[derive(Clone, Debug, Args)]
#[command(after_help = FUNCTIONS_EXAMPLES)]
pub struct FunctionsArgs {
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet versions`.
#[derive(Clone, Debug, Args)]
#[command(after_help = VERSIONS_EXAMPLES)]
pub struct VersionsArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet deployments`.
#[derive(Clone, Debug, Args)]
#[command(after_help = DEPLOYMENTS_EXAMPLES)]
pub struct DeploymentsArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet promote`.
#[derive(Clone, Debug, Args)]
#[command(after_help = PROMOTE_EXAMPLES)]
pub struct PromoteArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// The version, as in `v3`
    pub version: VersionNumber,
    /// The alias that is to lead to it
    #[arg(long, value_name = "ALIAS", default_value = LIVE, value_parser = name)]
    pub alias: FunctionName,
    /// Allows what the version may do and the one before may not
    #[arg(long)]
    pub grant: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet rollback`.
#[derive(Clone, Debug, Args)]
#[command(after_help = ROLLBACK_EXAMPLES)]
pub struct RollbackArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// The alias that is to lead where it did before
    #[arg(long, value_name = "ALIAS", default_value = LIVE, value_parser = name)]
    pub alias: FunctionName,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet alias`.
#[derive(Clone, Debug, Args)]
#[command(after_help = ALIAS_EXAMPLES)]
pub struct AliasArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// Name of the alias; the routes lead to `live`
    #[arg(value_parser = name)]
    pub alias: FunctionName,
    /// Versions with their weights, as in `v3=90`; one alone needs none
    #[arg(value_name = "VERSION=WEIGHT", required_unless_present = "delete")]
    pub shares: Vec<ShareArg>,
    /// What keeps a client at one version: none, client, header:NAME or cookie:NAME
    #[arg(long, value_name = "WHAT", default_value = "none", value_parser = affinity)]
    pub affinity: Affinity,
    /// Allows what a version may do and those before may not
    #[arg(long)]
    pub grant: bool,
    /// Deletes the alias; without `live` a function answers no requests
    #[arg(long, conflicts_with_all = ["shares", "affinity", "grant"])]
    pub delete: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet delete`.
#[derive(Clone, Debug, Args)]
#[command(after_help = DELETE_EXAMPLES)]
pub struct DeleteArgs {
    /// Name of the function
    #[arg(value_parser = name)]
    pub function: FunctionName,
    /// The version, as in `v3`; without it the function goes with all versions and aliases
    pub version: Option<VersionNumber>,
    /// Deletes without asking
    #[arg(long)]
    pub yes: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet gc`.
#[derive(Clone, Debug, Args)]
#[command(after_help = GC_EXAMPLES)]
pub struct GcArgs {
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet reload`.
#[derive(Clone, Debug, Args)]
#[command(after_help = RELOAD_EXAMPLES)]
pub struct ReloadArgs {
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet logs`.
#[derive(Clone, Debug, Args)]
#[command(after_help = LOGS_EXAMPLES)]
pub struct LogsArgs {
    /// Name of the function [default: all that one may see]
    #[arg(value_parser = name)]
    pub function: Option<FunctionName>,
    /// Shows what happens from now on, until Ctrl-C
    #[arg(short, long)]
    pub follow: bool,
    /// Least important lines that are shown: error for failed requests, warn for stderr as well, info for all
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t, hide_possible_values = true)]
    pub level: LineLevel,
    /// Requests that ended so, as in `guest_trap` or `limit_cpu`
    #[arg(long, value_name = "WORD")]
    pub outcome: Option<String>,
    /// Requests answered so: a status, or a class like 5xx
    #[arg(long, value_name = "STATUS")]
    pub status: Option<Statuses>,
    /// Lines of one request, by its x-request-id
    #[arg(long, value_name = "ID")]
    pub request: Option<String>,
    /// Prints a JSON object a line
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// How important a line is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum LineLevel {
    /// Failed requests
    Error,
    /// What functions write to stderr as well
    Warn,
    /// All
    #[default]
    Info,
}

/// Arguments of `isolet token`.
#[derive(Debug, Args)]
#[command(after_help = TOKEN_EXAMPLES, disable_help_subcommand = true)]
pub struct TokenArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: TokenCommand,
}

/// What to do with tokens.
#[derive(Debug, Subcommand)]
pub enum TokenCommand {
    /// Makes a token
    Create(TokenCreateArgs),
    /// Lists the tokens
    List(TokenListArgs),
    /// Revokes a token, at once
    Revoke(TokenRevokeArgs),
}

/// Arguments of `isolet token create`.
#[derive(Clone, Debug, Args)]
#[command(after_help = CREATE_EXAMPLES)]
pub struct TokenCreateArgs {
    /// What it is for
    pub name: String,
    /// What it allows: admin, read, deploy:* or deploy:NAME; may be given again
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    pub scopes: Vec<String>,
    /// After what time it ends, as in `90d` [default: never]
    #[arg(long, value_name = "TIME")]
    pub expires: Option<Lifetime>,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet token list`.
#[derive(Clone, Debug, Args)]
pub struct TokenListArgs {
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet token revoke`.
#[derive(Clone, Debug, Args)]
pub struct TokenRevokeArgs {
    /// Number of the token, as `isolet token list` shows it
    #[arg(value_parser = clap::value_parser!(i64).range(1..))]
    pub id: i64,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet audit`.
#[derive(Clone, Debug, Args)]
#[command(after_help = AUDIT_EXAMPLES)]
pub struct AuditArgs {
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet why`.
#[derive(Clone, Debug, Args)]
#[command(after_help = WHY_EXAMPLES)]
pub struct WhyArgs {
    /// Id of the request; without it the latest requests are listed that were ended
    #[arg(value_name = "REQUEST_ID", conflicts_with_all = ["function", "code"])]
    pub request_id: Option<RequestIdArg>,
    /// Lists those of this function
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub function: Option<FunctionName>,
    /// Lists those that ended so, as in `limit_cpu`
    #[arg(long)]
    pub code: Option<CodeArg>,
    /// Lists so many of them at the most
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    pub limit: u16,
    /// Prints JSON
    #[arg(long)]
    pub json: bool,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}

/// Arguments of `isolet backup`.
#[derive(Clone, Debug, Args)]
#[command(after_help = BACKUP_EXAMPLES)]
pub struct BackupArgs {
    /// File to write, in place of one that is there; `-` is standard output
    pub file: PathBuf,
    #[allow(missing_docs)]
    #[command(flatten)]
    pub node: NodeArgs,
}
