//! `isolet reload`: a node reads its configuration again.

use super::client::Client;
use super::text::table;
use crate::cli::remote::ReloadArgs;
use crate::output;
use http::Method;
use isolet_node::admin::{ChangeView, ReloadView};

/// Asks for a reload and prints what came of it; fails when something was refused.
pub(super) async fn run(args: &ReloadArgs) -> anyhow::Result<()> {
    let (view, _): (ReloadView, _) = Client::new(&args.node)?.change(Method::POST, "/v1/reload", &()).await?;
    if args.json {
        output::print_json(&view)?;
    } else {
        output::print(&text(&view))?;
    }
    match view.refused.len() {
        0 => Ok(()),
        refused => anyhow::bail!("the node refused {refused} of the changes and goes on as before in these"),
    }
}

fn text(view: &ReloadView) -> String {
    let ReloadView { applied, needs_restart, refused } = view;
    let of = |state: &'static str, changes: &[ChangeView]| -> Vec<[String; 4]> {
        changes.iter().map(|change| row(state, change)).collect()
    };
    let rows = [of("applied", applied), of("needs restart", needs_restart), of("refused", refused)].concat();
    if rows.is_empty() {
        return "nothing changed\n".to_owned();
    }
    table(["what", "change", "state", "reason"], rows)
}

fn row(state: &str, change: &ChangeView) -> [String; 4] {
    let ChangeView { what, before, after, reason } = change;
    let values = match (before, after) {
        (Some(before), Some(after)) => format!("{before} -> {after}"),
        (Some(before), None) => format!("{before} -> nothing"),
        (None, after) => after.clone().unwrap_or_default(),
    };
    [what.clone(), values, state.to_owned(), reason.clone().unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_change_is_a_line_with_its_state() {
        let change =
            |what: &str, before: Option<&str>, after: Option<&str>, reason: Option<&str>| ChangeView {
                what: what.to_owned(),
                before: before.map(str::to_owned),
                after: after.map(str::to_owned),
                reason: reason.map(str::to_owned),
            };
        let view = ReloadView {
            applied: vec![change("log.level", Some("info"), Some("debug"), None)],
            needs_restart: vec![change("listen[1]", Some("http://127.0.0.1:1"), None, Some("sockets"))],
            refused: vec![change("functions", None, None, Some("a.toml:3: no"))],
        };
        let text = text(&view);
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[1], ["log.level", "info", "->", "debug", "applied"]);
        assert_eq!(lines[2][..5], ["listen[1]", "http://127.0.0.1:1", "->", "nothing", "needs"]);
        assert_eq!(lines[3], ["functions", "refused", "a.toml:3:", "no"]);
        assert_eq!(super::text(&ReloadView::default()), "nothing changed\n");
    }
}
