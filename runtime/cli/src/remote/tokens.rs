//! `isolet token`: who may ask a node over TCP.

use super::client::Client;
use super::text::{table, time};
use crate::cli::remote::{TokenCreateArgs, TokenListArgs, TokenRevokeArgs};
use crate::output;
use http::Method;
use isolet_node::admin::{NewTokenView, TokenRequest, TokenView};
use std::io::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

/// Makes a token and prints it, alone on standard output for scripts.
pub(super) async fn create(args: &TokenCreateArgs) -> anyhow::Result<()> {
    let wanted = TokenRequest {
        name: args.name.clone(),
        scopes: args.scopes.clone(),
        expires_in: args.expires.map(|lifetime| lifetime.seconds),
    };
    let (made, _): (NewTokenView, _) =
        Client::new(&args.node)?.change(Method::POST, "/v1/tokens", &wanted).await?;
    if args.json {
        return output::print_json(&made);
    }
    // When standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr().lock(), "token {}, shown this once:", made.id);
    output::print(&format!("{}\n", output::printable(&made.token)))
}

/// Lists tokens, the latest first.
pub(super) async fn list(args: &TokenListArgs) -> anyhow::Result<()> {
    let tokens: Vec<TokenView> = Client::new(&args.node)?.list("/v1/tokens").await?;
    if args.json {
        return output::print_json(&tokens);
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
    let row = |token: &TokenView| {
        let used = token.last_used_at.map_or("never".to_owned(), time);
        [
            token.id.to_string(),
            token.name.clone(),
            token.scopes.join(" "),
            state(token, now),
            time(token.created_at),
            used,
        ]
    };
    output::print(&table(["token", "name", "scopes", "state", "made", "last used"], tokens.iter().map(row)))
}

/// Revokes a token.
pub(super) async fn revoke(args: &TokenRevokeArgs) -> anyhow::Result<()> {
    Client::new(&args.node)?.delete(&format!("/v1/tokens/{}", args.id)).await?;
    output::print(&format!("revoked token {}\n", args.id))
}

fn state(token: &TokenView, now: i64) -> String {
    match (token.revoked_at, token.expires_at) {
        (Some(_), _) => "revoked".to_owned(),
        (None, Some(end)) if end <= now => "expired".to_owned(),
        (None, Some(end)) => format!("until {}", time(end)),
        (None, None) => "valid".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_valid_until_it_ends() {
        let of = |revoked_at, expires_at| {
            let (name, scopes, last_used_at) = (String::new(), Vec::new(), None);
            TokenView { id: 1, name, scopes, created_at: 0, expires_at, revoked_at, last_used_at }
        };
        for (token, expected) in [
            (of(None, None), "valid"),
            (of(None, Some(10)), "expired"),
            (of(None, Some(11)), "until 01 Jan 1970 00:00:00 GMT"),
            (of(Some(1), Some(11)), "revoked"),
        ] {
            assert_eq!(state(&token, 10), expected);
        }
    }
}
