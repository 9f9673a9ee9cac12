//! From `wrangler.toml`, `wrangler.jsonc` or `wrangler.json`, the manifest of a Worker, to a [`Manifest`].
//!
//! What maps runs unchanged. What a function would miss while it runs, such as a database, is refused. All else is reported
//! with its position and overlooked.

mod tree;

use super::read::{ROUTES_MAX, VARS_BYTES_MAX, VARS_MAX};
use super::services::{self, SERVICES_MAX};
use super::{Build, FunctionName, IsolateConfig, Manifest, Observe, Source, Wrangler};
use crate::bounds::LimitBounds;
use crate::document::DocumentError;
use crate::routes::RoutePattern;
use isolet_isolate::limits::{LIMITS, Limits};
use isolet_isolate::version::{Isolation, Meter, OutboundPolicy, ServiceBinding};
use std::collections::BTreeMap;
use std::path::Path;
use tree::{Entry, Node, Tree, Value};

/// Names of the file, the first one wins: as Wrangler looks for them.
pub(super) const WRANGLER_FILES: [&str; 3] = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"];

/// Bindings that this release does not have. A Worker that names one would run, and fail.
const UNAVAILABLE: &[(&str, &str)] = &[
    ("kv_namespaces", "key-value storage"),
    ("r2_buckets", "blob storage"),
    ("d1_databases", "SQL storage"),
    ("queues", "queues"),
    ("assets", "static files"),
    ("site", "static files"),
];

/// Instructions in a millisecond of CPU time, as the defaults of `fuel` and its explanation have it.
const FUEL_PER_MILLI: u64 = 2_000_000;

/// What has been read of a file so far.
struct Reader<'t> {
    tree: &'t Tree<'t>,
    bounds: &'t LimitBounds,
    manifest: Manifest,
    found: Wrangler,
}

/// Reads and checks a whole file; `file` tells its format and the folder that paths start from.
pub(super) fn read(text: &str, file: &Path, bounds: &LimitBounds) -> Result<Manifest, DocumentError> {
    let tree = Tree::parse(text, file)?;
    let manifest = blank(&tree, bounds)?;
    let mut reader = Reader { tree: &tree, bounds, manifest, found: Wrangler::default() };
    for entry in &tree.root {
        reader.entry(entry)?;
    }
    let Reader { mut manifest, found, .. } = reader;
    if let Some(message) = services::clash(&manifest.services, &manifest.vars) {
        let at = tree.find("vars").map_or(0, |vars| vars.at);
        return Err(tree.error(at, message));
    }
    manifest.wrangler = Some(found);
    Ok(manifest)
}

/// A manifest with nothing but what every file has: a name, that of the folder if it says none, and the main module.
fn blank(tree: &Tree<'_>, bounds: &LimitBounds) -> Result<Manifest, DocumentError> {
    let directory = tree.file.parent().unwrap_or(Path::new(""));
    let name = match tree.find("name") {
        Some(entry) => {
            let text = tree.text(entry)?;
            FunctionName::parse(text)
                .or_else(|error| error.near.clone().ok_or(error))
                .map_err(|error| tree.error(entry.value.at, error.to_string()))?
        }
        None => folder_name(directory).ok_or_else(|| tree.error(0, "`name` is missing; add one"))?,
    };
    let main = tree.find("main").ok_or_else(|| {
        tree.error(0, "nothing to run; add `main`, the path of the module that exports `fetch`")
    })?;
    Ok(Manifest {
        name,
        directory: directory.to_owned(),
        component: Source::Main(directory.join(tree.text(main)?)),
        routes: Vec::new(),
        isolation: Isolation::default(),
        meter: Meter::default(),
        build: Build::default(),
        limits: bounds.defaults.clone(),
        isolate: IsolateConfig::default(),
        vars: BTreeMap::new(),
        // A Worker may fetch from the whole internet; addresses of private networks stay closed.
        outbound: OutboundPolicy::new(&["*".to_owned()], false).expect("a legal rule"),
        services: Vec::new(),
        observe: Observe::default(),
        wrangler: None,
    })
}

fn folder_name(directory: &Path) -> Option<FunctionName> {
    FunctionName::near(
        &std::path::absolute(directory.join("x")).ok()?.parent()?.file_name()?.to_string_lossy(),
    )
}

impl Reader<'_> {
    fn entry(&mut self, entry: &Entry) -> Result<(), DocumentError> {
        match entry.key.as_str() {
            "name" | "main" | "$schema" => {}
            "compatibility_date" => self.found.compatibility_date = Some(self.tree.text(entry)?.to_owned()),
            "compatibility_flags" => self.found.compatibility_flags = self.flags(entry)?,
            "vars" => self.vars(entry)?,
            "route" => self.route(&entry.value)?,
            "routes" => {
                for route in self.tree.list(entry)? {
                    self.route(route)?;
                }
            }
            "limits" => self.limits(entry)?,
            "services" => {
                for service in self.tree.list(entry)? {
                    self.service(service)?;
                }
            }
            "build" => self.build(entry)?,
            key => self.other(key, entry)?,
        }
        Ok(())
    }

    fn other(&mut self, key: &str, entry: &Entry) -> Result<(), DocumentError> {
        if entry.value.value.is_empty() {
            return Ok(());
        }
        if let Some((_, what)) = UNAVAILABLE.iter().find(|(known, _)| *known == key) {
            let message = format!("`{key}`: {what} are not available in this release; remove it");
            return Err(self.tree.error(entry.at, message.replace("storage are", "storage is")));
        }
        self.ignored(entry.at, key);
        Ok(())
    }

    fn flags(&mut self, entry: &Entry) -> Result<Vec<String>, DocumentError> {
        let flags = self.tree.list(entry)?.iter();
        flags.map(|flag| self.tree.text_of("compatibility_flags[]", flag).map(str::to_owned)).collect()
    }

    fn vars(&mut self, entry: &Entry) -> Result<(), DocumentError> {
        let vars = self.tree.table(entry)?;
        if vars.len() > VARS_MAX {
            let message = format!("`vars` has {} entries; {VARS_MAX} are the most", vars.len());
            return Err(self.tree.error(entry.value.at, message));
        }
        let mut bytes = 0;
        for var in vars {
            let text = match &var.value.value {
                Value::Text(text) => text.clone(),
                other => {
                    self.warn(var.at, &format!("`vars.{}` is not text; `env` has its JSON text", var.key));
                    other.to_json()
                }
            };
            if var.key.is_empty() || var.key.contains(['=', '\0']) || text.contains('\0') {
                let message = format!(
                    "variable {:?} is impossible; names are not empty and hold no `=`, and neither names nor values hold NUL",
                    var.key
                );
                return Err(self.tree.error(var.at, message));
            }
            bytes += var.key.len() + text.len();
            if bytes > VARS_BYTES_MAX {
                let message =
                    format!("`vars` holds more than {VARS_BYTES_MAX} bytes in all; make it smaller");
                return Err(self.tree.error(var.at, message));
            }
            self.manifest.vars.insert(var.key.clone(), text);
        }
        Ok(())
    }

    /// A pattern, or a table with one.
    fn route(&mut self, route: &Node) -> Result<(), DocumentError> {
        let Value::Table(entries) = &route.value else {
            return self.pattern(self.tree.text_of("routes[]", route)?, route.at, false);
        };
        let mut pattern = None;
        let mut is_domain = false;
        for entry in entries {
            match entry.key.as_str() {
                "pattern" => pattern = Some((self.tree.text(entry)?, entry.value.at)),
                "custom_domain" => is_domain = matches!(entry.value.value, Value::Flag(true)),
                "zone_id" | "zone_name" => {}
                key => self.ignored(entry.at, &format!("routes.{key}")),
            }
        }
        let (pattern, at) = pattern.ok_or_else(|| self.tree.error(route.at, "a route needs a `pattern`"))?;
        self.pattern(pattern, at, is_domain)
    }

    fn pattern(&mut self, pattern: &str, at: usize, is_domain: bool) -> Result<(), DocumentError> {
        let bare = pattern.split_once("://").map_or(pattern, |(_, rest)| rest);
        let whole = match bare.contains('/') {
            true => bare.to_owned(),
            false if is_domain => format!("{bare}/*"),
            false => format!("{bare}/"),
        };
        // Wrangler's `*example.com` is that host and all below it.
        let spread = whole.strip_prefix('*').filter(|rest| !rest.starts_with(['.', '/']));
        let texts = spread.map_or(vec![whole.clone()], |host| vec![host.to_owned(), format!("*.{host}")]);
        for text in texts {
            let route = RoutePattern::parse(&text).map_err(|error| self.tree.error(at, error.to_string()))?;
            if !self.manifest.routes.contains(&route) {
                self.manifest.routes.push(route);
            }
        }
        if self.manifest.routes.len() > ROUTES_MAX {
            return Err(self.tree.error(at, format!("`routes` has more than {ROUTES_MAX} entries")));
        }
        Ok(())
    }

    fn service(&mut self, service: &Node) -> Result<(), DocumentError> {
        let Value::Table(entries) = &service.value else {
            return Err(self.tree.error(service.at, "a service is a table with `binding` and `service`"));
        };
        let (mut binding, mut function) = (None, None);
        for entry in entries {
            match entry.key.as_str() {
                "binding" => binding = Some((self.tree.text(entry)?, entry.value.at)),
                "service" => function = Some((self.tree.text(entry)?, entry.value.at)),
                "entrypoint" if self.tree.text(entry)? == "default" => {}
                // The callee would not be what the caller means.
                "entrypoint" | "props" => {
                    let message = format!(
                        "`services.{}` is not available in this release; a function is called at its default export",
                        entry.key
                    );
                    return Err(self.tree.error(entry.at, message));
                }
                key => self.ignored(entry.at, &format!("services.{key}")),
            }
        }
        let missing = |key: &str| self.tree.error(service.at, format!("a service needs a `{key}`"));
        let (binding, at) = binding.ok_or_else(|| missing("binding"))?;
        let (function, function_at) = function.ok_or_else(|| missing("service"))?;
        services::check_name(binding, &self.manifest.services)
            .map_err(|message| self.tree.error(at, message))?;
        // As the name of the other one is made legal, too.
        let name = FunctionName::near(function)
            .ok_or_else(|| self.tree.error(function_at, "`service` is not the name of a function"))?;
        self.manifest
            .services
            .push(ServiceBinding { binding: binding.to_owned(), function: name.as_str().to_owned() });
        if self.manifest.services.len() > SERVICES_MAX {
            return Err(self.tree.error(at, format!("`services` has more than {SERVICES_MAX} entries")));
        }
        Ok(())
    }

    fn limits(&mut self, entry: &Entry) -> Result<(), DocumentError> {
        for limit in self.tree.table(entry)? {
            match limit.key.as_str() {
                "cpu_ms" => {
                    let millis = self.tree.whole(limit)?;
                    self.limit("cpu", millis, limit)?;
                    self.limit("fuel", millis.saturating_mul(FUEL_PER_MILLI), limit)?;
                }
                "subrequests" => self.limit("subrequests", self.tree.whole(limit)?, limit)?,
                key => self.ignored(limit.at, &format!("limits.{key}")),
            }
        }
        Ok(())
    }

    fn limit(&mut self, name: &str, value: u64, at: &Entry) -> Result<(), DocumentError> {
        let refused = |message: String| self.tree.error(at.value.at, message);
        let set = |limits: &mut Limits| limits.set(name, value).map_err(|error| refused(error.to_string()));
        set(&mut self.manifest.limits)?;
        let info = LIMITS.iter().find(|info| info.name == name).expect("it was set");
        let granted = info.value(&self.bounds.ceilings);
        if value > granted {
            let (asked, granted) = (info.unit.display(value), info.unit.display(granted));
            return Err(refused(format!(
                "`{}` comes to `{name}` {asked}; this node grants at most {granted}",
                at.key
            )));
        }
        Ok(())
    }

    fn build(&mut self, entry: &Entry) -> Result<(), DocumentError> {
        let (mut command, mut folder) = (None, None);
        for key in self.tree.table(entry)? {
            match key.key.as_str() {
                "command" => command = Some(self.tree.text(key)?.trim()).filter(|text| !text.is_empty()),
                "cwd" => folder = Some(self.tree.text(key)?),
                // Everything in the folder is watched.
                "watch_dir" => {}
                other => self.ignored(key.at, &format!("build.{other}")),
            }
        }
        self.manifest.build.command = command.map(|command| match folder {
            Some(folder) => format!("cd '{}' && {{ {command}\n}}", folder.replace('\'', r"'\''")),
            None => command.to_owned(),
        });
        Ok(())
    }

    fn ignored(&mut self, at: usize, key: &str) {
        self.warn(at, &format!("`{key}` has no counterpart here; ignored"));
    }

    fn warn(&mut self, at: usize, message: &str) {
        self.found.warnings.push(self.tree.error(at, message).to_string());
    }
}

#[cfg(test)]
mod tests;
