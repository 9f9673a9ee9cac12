//! The reference in docs/reference, made from the code that it describes: it cannot say anything else.
//! `SNAPSHOTS=overwrite cargo test --workspace --test reference` takes over a change.

mod support;

use clap::CommandFactory as _;
use isolet::cli::Cli;
use isolet_node::admin::{PROBLEMS, openapi};
use isolet_node::config::NodeConfig;
use isolet_node::manifest::{manifest_keys, manifest_keys_unavailable};
use isolet_node::metrics::{BOUNDS, Kind, METRICS, Unit};
use serde_json::Value;
use snapbox::data::DataFormat;
use snapbox::{Data, assert_data_eq};
use std::fmt::Write as _;
use std::time::Duration;
use support::root;

/// Width of the help in the reference, in characters.
const WIDTH: usize = 100;

/// Methods in the order in which they are told.
const METHODS: [&str; 4] = ["get", "put", "post", "delete"];

#[test]
fn the_reference_of_the_command_line_is_its_help() {
    let mut text =
        intro("Command line", "Every command with its help, as `isolet COMMAND --help` prints it.");
    tell_command(&mut text, Cli::command().term_width(WIDTH), "");
    check("cli.md", &text);
}

#[test]
fn the_reference_of_the_api_is_its_description() {
    check("openapi.json", &openapi());
    let about = "What a node answers on the socket in its data folder and, with `admin.listen`, by TCP. The same for \
                 programs: [openapi.json](openapi.json), which a node also gives at `/openapi.json`.";
    let document: Value = serde_json::from_str(&openapi()).expect("it is JSON");
    let mut text = intro("Admin API", about);
    let scheme = document.pointer("/components/securitySchemes/token/description");
    text += &format!("{}\n", scheme.and_then(Value::as_str).expect("it says how tokens are used"));
    for tag in document["tags"].as_array().expect("tags") {
        let (name, about) =
            (tag["name"].as_str().expect("a name"), tag["description"].as_str().expect("words"));
        text += &format!("\n## {about}\n");
        for method in METHODS {
            for (path, item) in document["paths"].as_object().expect("paths") {
                let operation = &item[method];
                if operation["tags"][0] == name {
                    tell_operation(&mut text, &document, (method, path), operation);
                }
            }
        }
    }
    text += "\n## Problems\n\nEvery refusal is `application/problem+json` (RFC 9457) with `code`, `detail` and `request_id`.\n\n";
    text += &table(
        ["Code", "Status", "When"],
        PROBLEMS
            .iter()
            .map(|(code, status, when)| [format!("`{code}`"), (*status).to_owned(), (*when).to_owned()]),
    );
    check("api.md", &text);
}

#[test]
fn the_reference_of_metrics_is_their_table() {
    let about = "What `/metrics` tells, for Prometheus (OpenMetrics 1.0), of all workers together. Labels take few values: names \
                 of functions and versions that are served, and words from closed lists.";
    let mut text = intro("Metrics", about);
    text += &table(
        ["Metric", "Kind", "Labels", "What it says"],
        METRICS.iter().map(|metric| {
            let kind = match (metric.kind, metric.unit) {
                (Kind::Counter, Unit::Count) => "counter".to_owned(),
                (Kind::Info, _) => "info".to_owned(),
                (kind, unit) => format!("{}, {}", word(kind), word(unit)),
            };
            let labels =
                metric.labels.iter().map(|label| format!("`{label}`")).collect::<Vec<_>>().join(", ");
            [format!("`{}`", metric.name), kind, labels, metric.help.to_owned()]
        }),
    );
    let bounds: Vec<String> =
        BOUNDS.iter().map(|nanos| format!("{:?}", Duration::from_nanos(*nanos))).collect();
    text += &format!("\nBounds of the histograms: {}.\n", bounds.join(", "));
    check("metrics.md", &text);
}

#[test]
fn the_reference_of_the_node_is_what_its_reader_knows() {
    let about = "`isolet serve --config node.toml`. A setting has one key everywhere: `drain_timeout` at the top of the file, \
                 `ISOLET_DRAIN_TIMEOUT`, `--set drain_timeout=…`; or `header_timeout` under `[http]`, \
                 `ISOLET_HTTP_HEADER_TIMEOUT`, `--set http.header_timeout=…`. Flags win over the environment, the environment \
                 over the file. `isolet config` prints what results, and where each value came from.\n\n\
                 Sizes are written as `128MiB`, durations as `30s`; unknown keys are errors.";
    let mut text = intro("node.toml", about);
    let settings = NodeConfig::settings().expect("the defaults can be");
    let rows = settings.into_iter().map(|setting| {
        (setting.key, [setting.kind, code(&setting.default), range(setting.range), setting.about.to_owned()])
    });
    text += &sections(["Kind", "Default", "Range", "What it does"], rows);
    check("node-config.md", &text);
}

#[test]
fn the_reference_of_manifests_is_what_their_reader_takes() {
    let about = "`isolet.toml` in the folder of a function. Paths start from that folder. Unknown keys and impossible values \
                 are errors with file, line and the nearest known key. The limits are those of each request; the operator of \
                 a node may set other defaults and lower ceilings.";
    let mut text = intro("isolet.toml", about);
    let rows = manifest_keys().into_iter().map(|row| {
        (
            row.key,
            [row.kind.to_owned(), row.default, range(row.range), code(&row.example), row.about.to_owned()],
        )
    });
    text += &sections(["Kind", "Default", "Range", "Example", "What it does"], rows);
    let unavailable: Vec<String> = manifest_keys_unavailable().map(code).collect();
    text += &format!("\nKnown, and not available in this release: {}.\n", unavailable.join(", "));
    check("manifest.md", &text);
}

fn check(name: &str, text: &str) {
    let golden = root().join("docs/reference").join(name);
    assert_data_eq!(text.to_owned(), Data::read_from(&golden, Some(DataFormat::Text)).raw());
}

fn intro(title: &str, about: &str) -> String {
    format!(
        "# {title}\n\n<!-- Made by runtime/cli/tests/reference.rs, which says how to make it again. -->\n\n{about}\n\n"
    )
}

/// A command and those below it.
fn tell_command(text: &mut String, mut command: clap::Command, parents: &str) {
    let name = format!("{parents}{}", command.get_name());
    let shown = command.clone().bin_name(&name).render_long_help().to_string();
    let lines: Vec<&str> = shown.lines().map(str::trim_end).collect();
    write!(text, "## {name}\n\n```text\n{}\n```\n", lines.join("\n").trim_end()).expect("a string takes all");
    for below in command.get_subcommands_mut().filter(|below| !below.is_hide_set()) {
        text.push('\n');
        tell_command(text, below.clone().term_width(WIDTH), &format!("{name} "));
    }
}

fn tell_operation(text: &mut String, document: &Value, (method, path): (&str, &str), operation: &Value) {
    let summary = operation["summary"].as_str().expect("a summary");
    *text += &format!("\n### {} {path}\n\n{summary}.\n\n", method.to_uppercase());
    *text += &format!("Who may: {}.\n\n", who_may(operation));
    let named = |parameter: &Value| resolved(document, parameter).clone();
    let parameters: Vec<Value> =
        operation["parameters"].as_array().into_iter().flatten().map(named).collect();
    let rows = parameters.iter().map(|parameter| {
        let name = code(parameter["name"].as_str().unwrap_or_default());
        let place = parameter["in"].as_str().unwrap_or_default().to_owned();
        [name, place, shape(&parameter["schema"]), words(parameter)]
    });
    if rows.len() > 0 {
        *text += &table(["Parameter", "In", "Kind", "What it is"], rows);
        text.push('\n');
    }
    if let Some((kind, content)) =
        operation["requestBody"]["content"].as_object().and_then(|it| it.iter().next())
    {
        *text += &format!("Body: `{kind}`.\n\n");
        tell_fields(text, document, &content["schema"]);
    }
    let responses = operation["responses"].as_object().expect("responses");
    let (problems, own): (Vec<_>, Vec<_>) =
        responses.iter().partition(|(_, response)| response["$ref"].is_string());
    let rows = own.into_iter().map(|(status, response)| {
        let is_problem = response["content"].get("application/problem+json").is_some();
        let content = response["content"].as_object().and_then(|it| it.iter().next()).filter(|_| !is_problem);
        let body = content.map_or(String::new(), |(_, content)| shape(&content["schema"]));
        [status.clone(), words(response), body]
    });
    *text += &table(["Status", "When", "Body"], rows);
    let problems: Vec<&str> = problems.into_iter().map(|(status, _)| status.as_str()).collect();
    *text += &format!("\n[Problems](#problems): {}.\n", problems.join(", "));
}

/// The fields of an object; nothing for other bodies.
fn tell_fields(text: &mut String, document: &Value, schema: &Value) {
    let schema = resolved(document, schema);
    let Some(fields) = schema["properties"].as_object() else { return };
    let required =
        |name: &str| schema["required"].as_array().is_some_and(|all| all.iter().any(|it| it == name));
    *text += &table(
        ["Field", "Kind", "What it is"],
        fields.iter().map(|(name, field)| {
            let optional = if required(name) { "" } else { ", optional" };
            [code(name), format!("{}{optional}", shape(field)), words(field)]
        }),
    );
    text.push('\n');
}

fn who_may(operation: &Value) -> String {
    let Some(ways) = operation["security"].as_array() else { return "anybody".to_owned() };
    let scopes =
        ways.iter().flat_map(|way| way["token"].as_array().into_iter().flatten()).filter_map(Value::as_str);
    let scopes: Vec<String> = scopes.map(|scope| code(&scope.replace("{any}", "NAME"))).collect();
    if scopes.is_empty() { "any token".to_owned() } else { scopes.join(" or ") }
}

/// What a reference leads to, or the value itself.
fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    let target = value["$ref"].as_str().and_then(|it| document.pointer(it.trim_start_matches('#')));
    target.unwrap_or(value)
}

/// What a schema says in few words.
fn shape(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        return code(reference.rsplit('/').next().unwrap_or(reference));
    }
    match &schema["type"] {
        Value::String(kind) if kind == "array" => format!("list of {}", shape(&schema["items"])),
        Value::String(kind) => kind.clone(),
        Value::Array(kinds) => {
            let kinds: Vec<&str> = kinds.iter().filter_map(Value::as_str).collect();
            kinds.join(" or ")
        }
        _ => "any".to_owned(),
    }
}

fn words(value: &Value) -> String {
    value["description"].as_str().unwrap_or_default().to_owned()
}

/// A table for each section of the keys, in the order of the rows.
fn sections<const N: usize>(
    head: [&str; N],
    rows: impl IntoIterator<Item = (String, [String; N])>,
) -> String {
    let rows: Vec<(String, [String; N])> = rows.into_iter().collect();
    let section = |key: &str| key.split_once('.').map_or(String::new(), |(section, _)| section.to_owned());
    let mut text = String::new();
    let mut told: Vec<String> = Vec::new();
    for name in rows.iter().map(|(key, _)| section(key)) {
        if told.contains(&name) {
            continue;
        }
        let heading = if name.is_empty() { "Top level".to_owned() } else { format!("`[{name}]`") };
        text += &format!("## {heading}\n\n| Key | {} |\n|{}\n", head.join(" | "), "---|".repeat(N + 1));
        for (key, cells) in rows.iter().filter(|(key, _)| section(key) == name) {
            let key = key.split_once('.').map_or(key.as_str(), |(_, key)| key);
            text += &row(std::iter::once(code(key)).chain(cells.iter().cloned()));
        }
        text.push('\n');
        told.push(name);
    }
    text
}

fn table<const N: usize>(head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) -> String {
    let rows: String = rows.into_iter().map(row).collect();
    format!("| {} |\n|{}\n{rows}", head.join(" | "), "---|".repeat(N))
}

fn row(cells: impl IntoIterator<Item = String>) -> String {
    let cells: Vec<String> =
        cells.into_iter().map(|cell| cell.replace('|', "\\|").replace('\n', " ")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn range(range: Option<(String, String)>) -> String {
    range.map(|(floor, ceiling)| format!("{floor} to {ceiling}")).unwrap_or_default()
}

fn code(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("`{text}`") }
}

fn word(value: impl std::fmt::Debug) -> String {
    format!("{value:?}").to_lowercase()
}
