//! What there is to set, for the reference: each setting as the reader itself knows it, with a sentence about it.

use super::admin::ADMIN_BOUNDS;
use super::layers::Layers;
use super::{ConfigError, KEYS, NodeConfig, Overrides};
use crate::front_door::HTTP_BOUNDS;
use isolet_isolate::limits::LIMITS;

/// One setting of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// As in the file: `workers`, `http.header_timeout`; `listen.address` is a key of each `[[listen]]`.
    pub key: String,
    /// What a value looks like.
    pub kind: String,
    /// What holds when nobody says anything; empty for nothing.
    pub default: String,
    /// Smallest and largest value, if it has a range.
    pub range: Option<(String, String)>,
    /// What it does, and why the bound is there; empty when nobody wrote it down.
    pub about: &'static str,
}

/// A sentence for each setting that is not in a table of bounds.
const ABOUT: &[(&str, &str)] = &[
    (
        "listen",
        "Where the front door listens: `[[listen]]` in the file, once an address; separated by commas in the variable.",
    ),
    ("data", "The folder for all that the node keeps; one node at a time."),
    ("workers", "Worker processes, each of one thread; 0 serves in the process of the supervisor."),
    ("isolates_per_worker", "Isolates alive at once in one worker; a request beyond them is answered 503."),
    ("wasi_p3", "Runs components for `wasi:http` 0.3 too, which the engine calls experimental."),
    ("memory_budget", "Memory that isolates and machine code of the whole node may hold."),
    ("cache_budget", "Disk space that the HTTP caches of all functions may hold together."),
    ("drain_timeout", "How long requests under way may go on once the node is told to stop."),
    ("preview_domain", "Domain whose hosts `VERSION--FUNCTION.DOMAIN` ask for one version of a function."),
    ("version_field", "Whether the request field `isolet-version` asks for one version of a function."),
    (
        "functions",
        "Functions served from the start: `[[functions]]` in the file; separated like `PATH` in the variable.",
    ),
    ("log.format", "Shape of a line of the log."),
    ("log.level", "Least important level that is logged."),
    (
        "admin.listen",
        "A TCP address for the admin API, which takes tokens there; the socket in the data folder is always open.",
    ),
    (
        "admin.hosts",
        "What `host` may say in a request to it, beside the address: names with their port, separated by commas.",
    ),
    ("otlp.endpoint", "The receiver of traces and metrics; nothing is sent without one."),
    (
        "otlp.headers",
        "Fields of each request to it: `name=value`, percent-encoded, separated by commas. Not shown.",
    ),
    ("otlp.certificate", "Authorities in PEM that may vouch for it, in place of the public ones."),
    ("otlp.timeout", "Time for one request to it."),
    ("otlp.service_name", "What the node is called there."),
    ("otlp.traces", "Whether traces are sent."),
    ("otlp.sampler", "How it is decided which requests are recorded."),
    ("otlp.ratio", "Share of the requests that are recorded, from 0 to 1."),
    ("otlp.metrics", "Whether metrics are sent."),
    ("otlp.metrics_interval", "How often metrics are sent."),
];

/// Defaults that depend on the machine.
const DEFAULTS: &[(&str, &str)] = &[("workers", "one a core")];

/// The keys of the tables in lists, which a variable or a flag cannot set.
const IN_LISTS: &[(&str, &str, &str)] = &[
    ("listen.address", "address", "Address to bind, as in `0.0.0.0:443`; port 0 picks one. Needed."),
    (
        "listen.tls.certificates.cert",
        "path",
        "The certificate chain in PEM, end entity first. Several certificates are chosen by name (SNI), the first is the default.",
    ),
    ("listen.tls.certificates.key", "path", "Its private key in PEM."),
    ("functions.path", "path", "A `.wasm`, a `.wat` or a folder with a manifest. Needed."),
    ("functions.routes", "list of texts", "Routes in place of those of the manifest."),
];

impl NodeConfig {
    /// Every setting there is, in the order in which they are read.
    ///
    /// # Errors
    /// The built-in defaults cannot be: never.
    pub fn settings() -> Result<Vec<Setting>, ConfigError> {
        let mut layers = Layers::new(None, KEYS, &[], [], Overrides::default())?;
        NodeConfig::settle(&mut layers)?;
        let mut settings = layers.settings;
        for setting in &mut settings {
            setting.about = about(&setting.key);
            if let Some((_, default)) = DEFAULTS.iter().find(|(key, _)| *key == setting.key) {
                (*default).clone_into(&mut setting.default);
            }
        }
        settings.extend(IN_LISTS.iter().map(|(key, kind, about)| Setting {
            key: (*key).to_owned(),
            kind: (*kind).to_owned(),
            default: String::new(),
            range: None,
            about,
        }));
        Ok(settings)
    }
}

fn about(key: &str) -> &'static str {
    let (section, name) = key.split_once('.').unwrap_or(("", key));
    let reason = match section {
        "http" => HTTP_BOUNDS.iter().find(|bound| bound.name == name).map(|bound| bound.reason),
        "limits" | "ceilings" => LIMITS.iter().find(|bound| bound.name == name).map(|bound| bound.reason),
        "admin" => ADMIN_BOUNDS.iter().find(|bound| bound.name == name).map(|bound| bound.reason),
        _ => None,
    };
    let written = || ABOUT.iter().find(|(known, _)| *known == key).map(|(_, about)| *about);
    reason.or_else(written).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::known_keys;
    use std::collections::BTreeSet;

    #[test]
    fn every_setting_has_a_sentence_and_every_sentence_a_setting() {
        let settings = NodeConfig::settings().expect("the defaults can be");
        let silent: Vec<_> = settings.iter().filter(|it| it.about.is_empty()).map(|it| &it.key).collect();
        assert!(silent.is_empty(), "write a sentence in ABOUT for {silent:?}");
        let stale: Vec<_> =
            ABOUT.iter().filter(|(key, _)| settings.iter().all(|setting| setting.key != *key)).collect();
        assert!(stale.is_empty(), "no such setting: {stale:?}");
    }

    /// What the file may hold, as the reader says it while it reads one that has every section.
    #[test]
    fn every_key_that_is_read_is_documented_and_no_other() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let text = "[http]\n[limits]\n[ceilings]\n[log]\n[admin]\n[otlp]\n\
                    [[listen]]\naddress = \"127.0.0.1:1\"\n[listen.tls]\n\
                    [[listen.tls.certificates]]\ncert = \"c\"\nkey = \"k\"\n[[functions]]\npath = \"f\"\n";
        std::fs::write(file.path(), text).expect("written");
        let (config, mut read) = known_keys(|| NodeConfig::load(Some(file.path()), [], Overrides::default()));
        config.expect("it is one");
        for (key, _) in super::super::UNAVAILABLE {
            read.remove(*key);
        }
        let settings = NodeConfig::settings().expect("the defaults can be");
        let documented: BTreeSet<String> = settings.into_iter().map(|setting| setting.key).collect();
        let is_table = |key: &String| documented.iter().any(|known| known.starts_with(&format!("{key}.")));
        read.retain(|key| documented.contains(key) || !is_table(key));
        let missing: Vec<_> = read.difference(&documented).collect();
        let unknown: Vec<_> = documented.difference(&read).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "not documented: {missing:?}; not read: {unknown:?}"
        );
    }
}
