//! What a manifest may say, for the reference. A test holds it to what the reader takes.

use isolet_isolate::limits::LIMITS;

/// One key of `isolet.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestKey {
    /// With its section: `name`, `limits.fuel`; `service.binding` is a key of each `[[service]]`.
    pub key: String,
    /// What a value looks like.
    pub kind: &'static str,
    /// What holds when it is absent; empty for nothing.
    pub default: String,
    /// Smallest and largest value, if it has a range.
    pub range: Option<(String, String)>,
    /// A value as it is written.
    pub example: String,
    /// What it does.
    pub about: &'static str,
}

/// Key, kind, default, range, example and sentence of everything but the limits, which have a table of their own.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    Option<(&'static str, &'static str)>,
    &'static str,
    &'static str,
);

const BEFORE_LIMITS: &[Row] = &[
    ("name", "text", "", None, "\"shop\"", "Name of the function: 1 to 63 of `a-z`, `0-9` and `-`. Needed."),
    (
        "component",
        "path",
        "",
        None,
        "\"shop.wasm\"",
        "The component to run, `.wasm` or `.wat`. This or `main` is needed.",
    ),
    (
        "main",
        "path",
        "",
        None,
        "\"src/index.ts\"",
        "JavaScript or TypeScript to build and run, in place of `component`.",
    ),
    (
        "routes",
        "list of texts",
        "`/*` if it is the only function, else `/NAME/*`",
        None,
        "[\"shop.example.com/*\", \"/shop/*\"]",
        "Which requests it answers: an optional host and a path. `*` is the rest, or one segment; the most specific wins. At most 256.",
    ),
    (
        "isolation",
        "`fresh`, `reuse` or `concurrent`",
        "`fresh`",
        None,
        "\"fresh\"",
        "How requests share isolates: not at all, one after another, or overlapping (WASI 0.3).",
    ),
    (
        "meter",
        "`fuel` or `epoch`",
        "`fuel`",
        None,
        "\"fuel\"",
        "How the work of a request is bounded: by instructions, which is exact, or by time, which is cheaper.",
    ),
    (
        "build.command",
        "text",
        "",
        None,
        "\"make\"",
        "Command line that makes the component, for `isolet build`, `dev` and `deploy`.",
    ),
    ("build.watch", "list of paths", "the folder", None, "[\"src\"]", "What `isolet dev` watches."),
    (
        "build.snapshot",
        "flag",
        "`false`",
        None,
        "false",
        "Not available in this release; only `false` is taken.",
    ),
];

const AFTER_LIMITS: &[Row] = &[
    (
        "isolate.ready",
        "count",
        "0",
        Some(("0", "1000")),
        "2",
        "Isolates that each worker keeps ready ahead of requests.",
    ),
    (
        "isolate.max_requests",
        "count",
        "1000",
        Some(("1", "1000000")),
        "1000",
        "Requests after which a reused isolate retires: a bound on what a leak can grow to.",
    ),
    (
        "isolate.idle",
        "duration",
        "1m",
        Some(("0", "1h")),
        "\"60s\"",
        "Time after which an unused isolate gives its memory back.",
    ),
    (
        "vars.NAME",
        "text",
        "",
        None,
        "\"hi\"",
        "A variable in the environment of the guest. At most 256, of 64 KiB together.",
    ),
    (
        "outbound.allow",
        "list of texts",
        "none",
        None,
        "[\"api.example.com\", \"*.example.org:8443\"]",
        "Hosts that outbound requests may go to; to none unless it is listed.",
    ),
    ("outbound.private", "flag", "`false`", None, "false", "Whether they may go to private addresses."),
    (
        "service.binding",
        "text",
        "",
        None,
        "\"AUTH\"",
        "Name by which the function calls another one of the node. At most 64 `[[service]]`.",
    ),
    ("service.function", "text", "", None, "\"auth\"", "Name of that function."),
    (
        "observe.server_timing",
        "flag",
        "`true` in `isolet dev`, else `false`",
        None,
        "true",
        "Whether responses carry `server-timing` and `isolet-fuel`.",
    ),
];

/// Every key of `isolet.toml`, in the order of the reference.
pub fn manifest_keys() -> Vec<ManifestKey> {
    let of_row = |(key, kind, default, range, example, about): &Row| ManifestKey {
        key: (*key).to_owned(),
        kind,
        default: (*default).to_owned(),
        range: range.map(|(floor, ceiling)| (floor.to_owned(), ceiling.to_owned())),
        example: (*example).to_owned(),
        about,
    };
    let limits = LIMITS.iter().map(|limit| {
        let default = limit.unit.display(limit.default);
        let is_number = default.bytes().all(|byte| byte.is_ascii_digit());
        ManifestKey {
            key: format!("limits.{}", limit.name),
            kind: crate::units::kind(limit.unit),
            range: Some((limit.unit.display(limit.floor), limit.unit.display(limit.ceiling))),
            example: if is_number { default.clone() } else { format!("{default:?}") },
            default,
            about: limit.reason,
        }
    });
    BEFORE_LIMITS.iter().map(of_row).chain(limits).chain(AFTER_LIMITS.iter().map(of_row)).collect()
}

/// Keys that are known, and that this release does not have.
pub fn manifest_keys_unavailable() -> impl Iterator<Item = &'static str> {
    super::read::UNAVAILABLE.iter().map(|(key, _)| *key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::known_keys;
    use crate::manifest::Manifest;
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;

    /// A manifest of all examples, but for one key.
    fn written(without: &str) -> String {
        let mut sections = BTreeMap::<String, String>::new();
        for ManifestKey { key, example, .. } in manifest_keys().iter().filter(|row| row.key != without) {
            let (section, name) = key.split_once('.').unwrap_or(("", key));
            *sections.entry(section.to_owned()).or_default() += &format!("{name} = {example}\n");
        }
        let heading = |section: &str| match section {
            "" => String::new(),
            "service" => "[[service]]\n".to_owned(),
            other => format!("[{other}]\n"),
        };
        // The top level has the smallest name, so it comes first.
        sections.iter().map(|(section, keys)| heading(section) + keys).collect()
    }

    #[test]
    fn every_example_is_taken() {
        for without in ["main", "component"] {
            let text = written(without);
            Manifest::parse(&text, Path::new("isolet.toml"))
                .unwrap_or_else(|error| panic!("{error}\n{text}"));
        }
    }

    #[test]
    fn every_key_that_is_read_is_documented() {
        let text = written("main");
        let (manifest, mut read) = known_keys(|| Manifest::parse(&text, Path::new("isolet.toml")));
        manifest.expect("it is one");
        let documented: BTreeSet<String> = manifest_keys().into_iter().map(|row| row.key).collect();
        let unavailable: BTreeSet<&str> = manifest_keys_unavailable().collect();
        let is_section = |key: &str| documented.iter().any(|known| known.starts_with(&format!("{key}.")));
        read.retain(|key| !documented.contains(key) && !is_section(key) && !unavailable.contains(&**key));
        assert!(read.is_empty(), "add to the table: {read:?}");
    }

    #[test]
    fn ranges_and_defaults_are_those_of_the_reader() {
        for row in manifest_keys() {
            let Some((floor, ceiling)) = row.range else { continue };
            let (section, name) = row.key.split_once('.').expect("numbers stand in sections");
            let head = "name = \"a\"\ncomponent = \"a.wasm\"\n";
            let says = |value: &str| {
                let value = if value.bytes().all(|byte| byte.is_ascii_digit()) {
                    value.to_owned()
                } else {
                    format!("{value:?}")
                };
                Manifest::parse(&format!("{head}[{section}]\n{name} = {value}\n"), Path::new("isolet.toml"))
            };
            for good in [&floor, &ceiling] {
                says(good).unwrap_or_else(|error| panic!("{}: {error}", row.key));
            }
            let digits: String = ceiling.chars().take_while(char::is_ascii_digit).collect();
            let beyond = digits.parse::<u64>().expect("a number") + 1;
            says(&format!("{beyond}{}", &ceiling[digits.len()..])).expect_err(&row.key);
            let by_default = Manifest::parse(head, Path::new("isolet.toml")).expect("it is one");
            let said = says(&row.default).unwrap_or_else(|error| panic!("{}: {error}", row.key));
            assert_eq!(said, by_default, "{}", row.key);
        }
    }
}
