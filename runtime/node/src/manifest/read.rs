//! From the text of a manifest to a valid [`Manifest`].

use super::{Build, FunctionName, IsolateConfig, Manifest, Observe, Source, services};
use crate::bounds::{LimitBounds, limit_names};
use crate::document::{Document, DocumentError, Located, Section};
use crate::routes::RoutePattern;
use crate::suggest;
use crate::units::QuantityRange;
use isolet_isolate::limits::Unit;
use isolet_isolate::version::{Isolation, Meter, OutboundPolicy};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Keys at the top level.
const KEYS: &[&str] = &[
    "name",
    "component",
    "main",
    "routes",
    "isolation",
    "meter",
    "secrets",
    "build",
    "limits",
    "isolate",
    "vars",
    "outbound",
    "observe",
    "assets",
    "kv",
    "blob",
    "sql",
    "queue",
    "cron",
    "service",
];
/// Keys that need what this release does not have. They are refused rather than overlooked: a function without its
/// bindings would run, and fail.
pub(super) const UNAVAILABLE: &[(&str, &str)] = &[
    ("secrets", "`secrets` are not available in this release; remove the key"),
    ("assets", "`assets` are not available in this release; remove the section"),
    ("kv", "binding `kv` is not available in this release; remove the section"),
    ("blob", "binding `blob` is not available in this release; remove the section"),
    ("sql", "binding `sql` is not available in this release; remove the section"),
    ("queue", "binding `queue` is not available in this release; remove the section"),
    ("cron", "trigger `cron` is not available in this release; remove the section"),
];
/// Isolates kept ready: each holds a slot of the node.
const READY: QuantityRange = QuantityRange { unit: Unit::Count, floor: 0, ceiling: 1_000 };
/// Requests that one isolate may serve: a bound on what a leak in a guest can grow to.
const MAX_REQUESTS: QuantityRange = QuantityRange { unit: Unit::Count, floor: 1, ceiling: 1_000_000 };
/// Time that an unused isolate may hold its memory.
const IDLE: QuantityRange = QuantityRange { unit: Unit::Millis, floor: 0, ceiling: 3_600_000 };
/// Most routes of one function.
pub(super) const ROUTES_MAX: usize = 256;
/// Most variables of one function.
pub(super) const VARS_MAX: usize = 256;
/// Most bytes of all names and values of the variables: they are copied into each isolate that asks for them.
pub(super) const VARS_BYTES_MAX: usize = 64 << 10;

/// Reads and checks a whole manifest.
pub(super) fn read(text: &str, file: &Path, bounds: &LimitBounds) -> Result<Manifest, DocumentError> {
    let document = Document::parse(text, file)?;
    let root = document.root(KEYS)?;
    root.refuse_unavailable(UNAVAILABLE)?;
    let directory = file.parent().unwrap_or(Path::new(""));
    let services = services::read(&root)?;
    let vars = read_vars(&root)?;
    if let Some(message) = services::clash(&services, &vars) {
        return Err(root.error("vars", message));
    }
    Ok(Manifest {
        name: read_name(&root)?,
        directory: directory.to_owned(),
        component: read_source(&root, directory)?,
        routes: read_routes(&root, "routes")?,
        isolation: read_word(&root, "isolation", ISOLATIONS)?,
        meter: read_word(&root, "meter", METERS)?,
        build: read_build(&root, directory)?,
        limits: bounds.read(root.section("limits", &limit_names())?.as_ref())?,
        isolate: read_isolate(&root)?,
        vars,
        outbound: read_outbound(&root)?,
        services,
        observe: read_observe(&root)?,
        wrangler: None,
    })
}

/// Reads the routes of a function, none of them twice; also for `[[functions]]` of the node's own file.
pub(crate) fn read_routes(section: &Section<'_>, key: &str) -> Result<Vec<RoutePattern>, DocumentError> {
    let texts = section.strings(key)?;
    if section.position_of(key).is_some() && texts.is_empty() {
        return Err(section.error(key, format!("`{key}` is empty; leave it out for the default route")));
    }
    check_count(section, key, texts.len(), ROUTES_MAX)?;
    let mut routes = Vec::with_capacity(texts.len());
    for Located { value, at } in texts {
        let route = RoutePattern::parse(value).map_err(|error| section.error_at(at, error.to_string()))?;
        if routes.contains(&route) {
            return Err(section.error_at(at, format!("route `{route}` is listed twice; remove one")));
        }
        routes.push(route);
    }
    Ok(routes)
}

/// Reads a path that is not empty, starting from `directory`.
pub(crate) fn read_path(
    section: &Section<'_>,
    key: &str,
    directory: &Path,
) -> Result<Option<PathBuf>, DocumentError> {
    match section.string(key)? {
        Some(Located { value: "", at }) => {
            Err(section.error_at(at, format!("`{key}` is empty; write the path of a file")))
        }
        Some(path) => Ok(Some(directory.join(path.value))),
        None => Ok(None),
    }
}

fn read_name(root: &Section<'_>) -> Result<FunctionName, DocumentError> {
    let Some(name) = root.string("name")? else {
        return Err(root.error("name", "`name` is missing; add `name = \"my-function\"`"));
    };
    FunctionName::parse(name.value).map_err(|error| root.error_at(name.at, format!("`name`: {error}")))
}

fn read_source(root: &Section<'_>, directory: &Path) -> Result<Source, DocumentError> {
    match (read_path(root, "component", directory)?, read_path(root, "main", directory)?) {
        (Some(component), None) => Ok(Source::Component(component)),
        (None, Some(main)) => Ok(Source::Main(main)),
        (Some(_), Some(_)) => {
            Err(root.error("main", "`component` and `main` exclude each other; remove one of them"))
        }
        (None, None) => Err(root.error(
            "component",
            "nothing to run; add `component = \"FILE.wasm\"` or `main = \"src/index.ts\"`",
        )),
    }
}

const ISOLATIONS: &[(&str, Isolation)] =
    &[("fresh", Isolation::Fresh), ("reuse", Isolation::Reuse), ("concurrent", Isolation::Concurrent)];
const METERS: &[(&str, Meter)] = &[("fuel", Meter::Fuel), ("epoch", Meter::Epoch)];

/// One of a few words; the default when the key is absent.
fn read_word<T: Copy + Default>(
    section: &Section<'_>,
    key: &str,
    words: &[(&str, T)],
) -> Result<T, DocumentError> {
    let Some(word) = section.string(key)? else { return Ok(T::default()) };
    if let Some((_, value)) = words.iter().find(|(known, _)| *known == word.value) {
        return Ok(*value);
    }
    let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
    let hint = suggest::hint(word.value, &known);
    Err(section.error_at(word.at, format!("`{key}` cannot be `{}`{hint}", word.value)))
}

fn read_build(root: &Section<'_>, directory: &Path) -> Result<Build, DocumentError> {
    let Some(section) = root.section("build", &["command", "watch", "snapshot"])? else {
        return Ok(Build::default());
    };
    let command = section.string("command")?;
    if let Some(Located { at, .. }) = command.filter(|command| command.value.trim().is_empty()) {
        return Err(section.error_at(at, "`command` is empty; write a command line or leave the key out"));
    }
    if let Some(Located { value: true, at }) = section.flag("snapshot")? {
        return Err(section.error_at(at, "`snapshot` is not available in this release; remove the key"));
    }
    let watch = section.strings("watch")?.iter().map(|path| directory.join(path.value)).collect();
    Ok(Build { command: command.map(|command| command.value.to_owned()), watch, snapshot: false })
}

fn read_isolate(root: &Section<'_>) -> Result<IsolateConfig, DocumentError> {
    let mut config = IsolateConfig::default();
    let Some(section) = root.section("isolate", &["ready", "max_requests", "idle"])? else {
        return Ok(config);
    };
    if let Some(ready) = section.quantity_in("ready", READY)? {
        config.ready = u32::try_from(ready.value).expect("the range fits");
    }
    if let Some(requests) = section.quantity_in("max_requests", MAX_REQUESTS)? {
        config.max_requests = u32::try_from(requests.value).expect("the range fits");
    }
    if let Some(idle) = section.quantity_in("idle", IDLE)? {
        config.idle = Duration::from_millis(idle.value);
    }
    Ok(config)
}

fn read_vars(root: &Section<'_>) -> Result<BTreeMap<String, String>, DocumentError> {
    let Some(section) = root.open_section("vars")? else { return Ok(BTreeMap::new()) };
    let pairs = section.pairs()?;
    check_count(root, "vars", pairs.len(), VARS_MAX)?;
    let mut vars = BTreeMap::new();
    let mut bytes = 0;
    for (Located { value: key, at }, value) in pairs {
        if key.is_empty() || key.contains(['=', '\0']) || value.contains('\0') {
            let message = format!(
                "variable {key:?} is impossible; names are not empty and hold no `=`, and neither names nor values hold NUL"
            );
            return Err(section.error_at(at, message));
        }
        bytes += key.len() + value.len();
        if bytes > VARS_BYTES_MAX {
            let message = format!("[vars] holds more than {VARS_BYTES_MAX} bytes in all; make it smaller");
            return Err(section.error_at(at, message));
        }
        vars.insert(key.to_owned(), value.to_owned());
    }
    Ok(vars)
}

fn read_outbound(root: &Section<'_>) -> Result<OutboundPolicy, DocumentError> {
    let Some(section) = root.section("outbound", &["allow", "private"])? else {
        return Ok(OutboundPolicy::default());
    };
    let rules = section.strings("allow")?;
    let private = section.flag("private")?.is_some_and(|private| private.value);
    // One by one first, so that an error stands at the rule it is about.
    for Located { value, at } in &rules {
        OutboundPolicy::new(&[(*value).to_owned()], private)
            .map_err(|error| section.error_at(*at, format!("`allow`: {error}")))?;
    }
    let rules: Vec<String> = rules.iter().map(|rule| rule.value.to_owned()).collect();
    OutboundPolicy::new(&rules, private).map_err(|error| section.error("allow", format!("`allow`: {error}")))
}

fn read_observe(root: &Section<'_>) -> Result<Observe, DocumentError> {
    let Some(section) = root.section("observe", &["server_timing"])? else { return Ok(Observe::default()) };
    Ok(Observe { server_timing: section.flag("server_timing")?.map(|flag| flag.value) })
}

fn check_count(section: &Section<'_>, key: &str, count: usize, most: usize) -> Result<(), DocumentError> {
    if count <= most {
        return Ok(());
    }
    Err(section.error(key, format!("`{key}` has {count} entries; {most} are the most")))
}
