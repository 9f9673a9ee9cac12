//! What is known about a component, for people.

use super::{Inspected, Summary};
use crate::bench::figures::{bytes, count, time};
use crate::output::{columns, printable};
use anstyle::{AnsiColor, Style};
use isolet_isolate::compile::imports::Standing;
use isolet_isolate::compile::inspect::Producer;
use isolet_isolate::version::Abi;

const GRANTED: Style = AnsiColor::Green.on_default();
const EMPTY: Style = AnsiColor::Yellow.on_default();
const REFUSED: Style = AnsiColor::Red.on_default().bold();
const TITLE: Style = Style::new().bold();

/// Facts, imports, exports, the manifest and the figures, each in a section of its own.
pub(super) fn text(inspected: &Inspected) -> String {
    let mut text = facts(inspected);
    text += &section("imports", &imports(inspected));
    text += &section("exports", &exports(inspected));
    text += &section("function", &columns(manifest(&inspected.manifest)));
    if let Some(figures) = &inspected.figures {
        let rows = [
            ("compile", figures.compile_us),
            ("loaded", figures.loaded_us),
            ("fresh p50", figures.fresh_p50_us),
            ("fresh p99", figures.fresh_p99_us),
        ];
        text += &section("start", &columns(rows.map(|(name, us)| [name.to_owned(), time(us)])));
    }
    text
}

fn section(title: &str, body: &str) -> String {
    if body.is_empty() { String::new() } else { format!("\n{TITLE}{title}{TITLE:#}\n{body}") }
}

fn facts(inspected: &Inspected) -> String {
    let info = &inspected.info;
    let handler = match info.abi {
        Some(Abi::P2) => "wasi:http 0.2",
        Some(Abi::P3) => "wasi:http 0.3 (runs where --wasi-p3 is on)",
        None => "none",
    };
    let producers: Vec<_> = info.producers.iter().map(made_by).collect();
    let memory = format!("{}, {} at the start", info.memories, bytes(info.initial_memory_bytes));
    let size = format!(
        "{} ({} code, {} custom)",
        bytes(info.bytes),
        bytes(info.code_bytes),
        bytes(info.custom_bytes)
    );
    let rows = [
        ("name", inspected.name.clone()),
        ("component", inspected.path.clone()),
        ("size", size),
        ("digest", inspected.digest.to_string()),
        ("handler", handler.to_owned()),
        ("core modules", count(info.core_modules)),
        ("functions", count(info.functions)),
        ("memories", memory),
        ("made by", if producers.is_empty() { "unknown".to_owned() } else { producers.join(", ") }),
    ];
    columns(rows.map(|(name, value)| [name.to_owned(), printable(&value).into_owned()]))
}

/// Compilers put where they come from behind their version.
fn made_by(producer: &Producer) -> String {
    let version = producer.version.split_whitespace().next().unwrap_or_default();
    format!("{} {version}", producer.name).trim_end().to_owned()
}

/// Colour comes after the columns are laid out: escape sequences have no width on a terminal.
fn imports(inspected: &Inspected) -> String {
    let rows = inspected.info.imports.iter().map(|import| {
        [word(import.standing).to_owned(), printable(&import.name).into_owned(), import.reason.to_owned()]
    });
    let table = columns(rows);
    let coloured = table.lines().zip(&inspected.info.imports).map(|(line, import)| {
        let (word, style) = (word(import.standing), style(import.standing));
        format!("{style}{word}{style:#}{}\n", line.strip_prefix(word).unwrap_or(line))
    });
    coloured.collect()
}

fn exports(inspected: &Inspected) -> String {
    inspected.info.exports.iter().map(|name| format!("{}\n", printable(name))).collect()
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Granted => "granted",
        Standing::Empty => "empty",
        Standing::Ungranted => "refused",
    }
}

fn style(standing: Standing) -> Style {
    match standing {
        Standing::Granted => GRANTED,
        Standing::Empty => EMPTY,
        Standing::Ungranted => REFUSED,
    }
}

fn manifest(summary: &Summary) -> Vec<[String; 2]> {
    let mut rows = vec![
        ["routes".to_owned(), summary.routes.join(" ")],
        ["isolation".to_owned(), format!("{:?}", summary.isolation).to_lowercase()],
        ["meter".to_owned(), format!("{:?}", summary.meter).to_lowercase()],
        ["ready".to_owned(), summary.ready.to_string()],
        ["outbound".to_owned(), summary.outbound.to_string()],
    ];
    rows.extend(
        summary.services.iter().map(|(binding, function)| [format!("service {binding}"), function.clone()]),
    );
    if !summary.vars.is_empty() {
        rows.push(["vars".to_owned(), printable(&summary.vars.join(" ")).into_owned()]);
    }
    rows.extend(summary.limits.iter().map(|(name, value)| [format!("limit {name}"), value.clone()]));
    rows
}
