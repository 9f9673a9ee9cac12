//! One setting at a time from flags, environment, file or default, with a note of which it was.

use super::{ConfigError, Setting};
use crate::document::{Document, DocumentError, Located, Section};
use crate::suggest;
use crate::units::{self, QuantityRange, parse_quantity};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// What every variable that is a setting begins with.
const ENV_PREFIX: &str = "ISOLET_";

/// Settings for which OpenTelemetry has a variable too. Ours wins; an empty one counts as absent, as OpenTelemetry has it.
const STANDARD: [(&str, &str); 8] = [
    ("otlp.endpoint", "OTEL_EXPORTER_OTLP_ENDPOINT"),
    ("otlp.headers", "OTEL_EXPORTER_OTLP_HEADERS"),
    ("otlp.certificate", "OTEL_EXPORTER_OTLP_CERTIFICATE"),
    ("otlp.timeout", "OTEL_EXPORTER_OTLP_TIMEOUT"),
    ("otlp.service_name", "OTEL_SERVICE_NAME"),
    ("otlp.sampler", "OTEL_TRACES_SAMPLER"),
    ("otlp.ratio", "OTEL_TRACES_SAMPLER_ARG"),
    ("otlp.metrics_interval", "OTEL_METRIC_EXPORT_INTERVAL"),
];

/// Settings given on the command line, which override all others.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// Addresses to listen on (`--listen`); when there are any, the file's listeners are not used.
    pub listen: Vec<String>,
    /// Functions to serve (`--function`); when there are any, the file's are not used.
    pub functions: Vec<PathBuf>,
    values: BTreeMap<String, String>,
}

/// Where a value came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Nobody said anything.
    Default,
    /// The file.
    File {
        /// As it was named.
        file: PathBuf,
        /// From 1.
        line: usize,
    },
    /// A variable of this name.
    Env(String),
    /// The flag of this setting.
    Flag(String),
}

/// One row of [`super::NodeConfig::explain`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// The setting: `workers`, `http.header_timeout`, `listen[0]`.
    pub key: String,
    /// Its value, written as in the file.
    pub value: String,
    /// Where that came from.
    pub origin: Origin,
}

/// All layers, and the notes taken while settings are read from them.
pub(super) struct Layers<'d> {
    file: Option<FileLayer<'d>>,
    env: BTreeMap<String, String>,
    /// Those of [`STANDARD`] that are there.
    standard: BTreeMap<String, String>,
    pub(super) flags: Overrides,
    /// Settings that exist: what a misspelt one is compared with.
    known: Vec<String>,
    explained: Vec<Explained>,
    /// What was asked for, for the reference.
    pub(super) settings: Vec<Setting>,
}

/// The file, opened: which keys it has is already checked.
pub(super) struct FileLayer<'d> {
    pub(super) root: Section<'d>,
    sections: BTreeMap<&'static str, Section<'d>>,
    path: &'d Path,
}

impl Overrides {
    /// Sets `key` (`workers`, `http.header_timeout`) to a value written as in the file; `None` leaves it to the other layers.
    ///
    /// Of `listen` and `functions` each call adds one.
    pub fn set(&mut self, key: impl Into<String>, value: Option<impl ToString>) {
        let Some(value) = value.map(|value| value.to_string()) else { return };
        let key = key.into();
        match key.as_str() {
            "listen" => self.listen.push(value),
            "functions" => self.functions.push(value.into()),
            _ => _ = self.values.insert(key, value),
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Default => f.write_str("default"),
            Origin::File { file, line } => write!(f, "{}:{line}", file.display()),
            Origin::Env(name) => write!(f, "env {name}"),
            Origin::Flag(key) if key.contains('.') => write!(f, "flag --set {key}"),
            Origin::Flag(key) => write!(f, "flag --{}", key.replace('_', "-")),
        }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'d> Layers<'d> {
    pub(super) fn new(
        document: Option<&'d Document<'d>>,
        keys: &[&str],
        sections: &[(&'static str, &[&str])],
        env: impl IntoIterator<Item = (String, String)>,
        flags: Overrides,
    ) -> Result<Self, DocumentError> {
        let file = document.map(|document| FileLayer::open(document, keys, sections)).transpose()?;
        let is_standard = |name: &str| STANDARD.iter().any(|(_, standard)| *standard == name);
        let known = env.into_iter().filter(|(name, _)| name.starts_with(ENV_PREFIX) || is_standard(name));
        let (env, mut standard): (BTreeMap<_, _>, BTreeMap<_, _>) =
            known.partition(|(name, _)| name.starts_with(ENV_PREFIX));
        standard.retain(|_, text: &mut String| !text.is_empty());
        Ok(Layers {
            file,
            env,
            standard,
            flags,
            known: Vec::new(),
            explained: Vec::new(),
            settings: Vec::new(),
        })
    }

    /// A number with its unit, within `range`.
    pub(super) fn number(
        &mut self,
        key: &str,
        default: u64,
        range: QuantityRange,
    ) -> Result<u64, ConfigError> {
        let from_text = |text: &str| {
            let value = parse_quantity(range.unit, text).map_err(|error| error.to_string())?;
            range.check(key, value).map(|()| value)
        };
        let show = |value: &u64| range.unit.display(*value);
        self.describe(key, units::kind(range.unit), show(&default), Some(range));
        self.settle(key, default, |section, key| section.quantity_in(key, range), from_text, show)
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, key: &str, default: bool) -> Result<bool, ConfigError> {
        let from_text = |text: &str| match text {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(format!("`{text}` is neither `true` nor `false`")),
        };
        self.describe(key, "flag", default.to_string(), None);
        self.settle(key, default, |section, key| section.flag(key), from_text, bool::to_string)
    }

    /// A path; in the file it starts from the file's folder.
    pub(super) fn path(&mut self, key: &str, default: &str) -> Result<PathBuf, ConfigError> {
        self.describe(key, "path", default.to_owned(), None);
        let folder = self.file.as_ref().map(FileLayer::folder).unwrap_or(Path::new(""));
        let from_file = |section: &Section<'_>, key: &str| {
            let Some(Located { value, at }) = section.string(key)? else { return Ok(None) };
            let path = not_empty(value).map_err(|message| section.error_at(at, message))?;
            Ok(Some(Located { value: folder.join(path), at }))
        };
        let show = |path: &PathBuf| path.display().to_string();
        self.settle(key, PathBuf::from(default), from_file, |text| not_empty(text).map(PathBuf::from), show)
    }

    /// A number from 0 to 1.
    pub(super) fn share(&mut self, key: &str, default: f64) -> Result<f64, ConfigError> {
        let within = |value: f64| (0.0..=1.0).contains(&value).then_some(value);
        let wrong = |text: &dyn fmt::Display| format!("`{key}` must lie between 0 and 1, not {text}");
        let from_text = |text: &str| text.trim().parse().ok().and_then(within).ok_or_else(|| wrong(&text));
        let from_file = |section: &Section<'_>, key: &str| {
            let Some(Located { value, at }) = section.number(key)? else { return Ok(None) };
            let value = within(value).ok_or_else(|| section.error_at(at, wrong(&value)))?;
            Ok(Some(Located { value, at }))
        };
        self.settle(key, default, from_file, from_text, f64::to_string)
    }

    /// Text that `parse` takes; absent by default.
    pub(super) fn text(
        &mut self,
        key: &str,
        parse: impl Fn(&str) -> Result<String, String>,
    ) -> Result<Option<String>, ConfigError> {
        self.text_shown(key, parse, str::to_owned)
    }

    /// Text of which `show` makes what may be seen.
    pub(super) fn text_shown(
        &mut self,
        key: &str,
        parse: impl Fn(&str) -> Result<String, String>,
        show: impl Fn(&str) -> String,
    ) -> Result<Option<String>, ConfigError> {
        self.describe(key, "text", String::new(), None);
        let from_text = |text: &str| parse(text).map(Some);
        let from_file = |section: &Section<'_>, key: &str| {
            let Some(Located { value, at }) = section.string(key)? else { return Ok(None) };
            let value = from_text(value).map_err(|message| section.error_at(at, message))?;
            Ok(Some(Located { value, at }))
        };
        self.settle(key, None, from_file, from_text, |text| text.as_deref().map(&show).unwrap_or_default())
    }

    /// One of a few words; the first is the default.
    pub(super) fn word<T: Copy, const N: usize>(
        &mut self,
        key: &str,
        words: &[(&str, T); N],
    ) -> Result<T, ConfigError> {
        let kind = words.map(|(word, _)| format!("`{word}`")).join(", ");
        self.describe(key, kind, words[0].0.to_owned(), None);
        let from_text = |text: &str| match words.iter().position(|(word, _)| *word == text) {
            Some(index) => Ok(index),
            None => Err(format!("`{key}` cannot be `{text}`{}", suggest::hint(text, &words.map(|w| w.0)))),
        };
        let from_file = |section: &Section<'_>, key: &str| {
            let Some(Located { value, at }) = section.string(key)? else { return Ok(None) };
            let value = from_text(value).map_err(|message| section.error_at(at, message))?;
            Ok(Some(Located { value, at }))
        };
        let index = self.settle(key, 0, from_file, from_text, |index| words[*index].0.to_owned())?;
        Ok(words[index].1)
    }

    /// Notes for the reference what the setting `key` is.
    pub(super) fn describe(
        &mut self,
        key: &str,
        kind: impl Into<String>,
        default: String,
        range: Option<QuantityRange>,
    ) {
        let range = range.map(|range| (range.unit.display(range.floor), range.unit.display(range.ceiling)));
        self.settings.push(Setting { key: key.to_owned(), kind: kind.into(), default, range, about: "" });
    }

    /// The file and its root, for settings that are lists.
    pub(super) fn file(&self) -> Option<&FileLayer<'d>> {
        self.file.as_ref()
    }

    /// The variable that sets `key`, when it is there.
    pub(super) fn variable(&mut self, key: &str) -> Option<(String, Origin)> {
        self.known.push(key.to_owned());
        let name = env_name(key);
        if let Some(text) = self.env.get(&name) {
            return Some((text.clone(), Origin::Env(name)));
        }
        let (_, name) = STANDARD.iter().find(|(known, _)| *known == key)?;
        self.standard.get(*name).map(|text| (text.clone(), Origin::Env((*name).to_owned())))
    }

    pub(super) fn note(&mut self, key: String, value: String, origin: Origin) {
        self.explained.push(Explained { key, value, origin });
    }

    /// The notes, and a warning for each variable that is no setting.
    pub(super) fn finish(self) -> Result<(Vec<Explained>, Vec<String>), ConfigError> {
        let known: Vec<&str> = self.known.iter().map(String::as_str).collect();
        let near = |unknown: &str, known: &[&str]| {
            suggest::nearest(unknown, known)
                .map(|word| format!("; did you mean `{word}`?"))
                .unwrap_or_default()
        };
        if let Some(key) = self.flags.values.keys().find(|key| !known.contains(&key.as_str())) {
            return Err(ConfigError::UnknownSetting(key.clone(), near(key, &known)));
        }
        let names: Vec<String> = known.iter().map(|key| env_name(key)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let unknown = self.env.keys().filter(|name| !names.contains(&name.as_str()));
        let warnings = unknown.map(|name| format!("variable {name} is no setting{}", near(name, &names)));
        Ok((self.explained, warnings.collect()))
    }

    /// The value of one setting. The file's is read even when another overrides it, so that its errors are always told.
    fn settle<T>(
        &mut self,
        key: &str,
        default: T,
        from_file: impl Fn(&Section<'_>, &str) -> Result<Option<Located<T>>, DocumentError>,
        from_text: impl Fn(&str) -> Result<T, String>,
        show: impl Fn(&T) -> String,
    ) -> Result<T, ConfigError> {
        // Whatever is read is in the reference, also what its reader says nothing more of.
        if self.settings.iter().all(|setting| setting.key != key) {
            self.describe(key, "text", show(&default), None);
        }
        let in_file = self.file.as_ref().map(|file| file.read(key, from_file)).transpose()?.flatten();
        let variable = self.variable(key);
        let flag = self.flags.values.get(key).map(|text| (text.clone(), Origin::Flag(key.to_owned())));
        let (value, origin) = match flag.or(variable) {
            Some((text, origin)) => match from_text(&text) {
                Ok(value) => (value, origin),
                Err(message) => return Err(ConfigError::Override { origin, message }),
            },
            None => in_file.unwrap_or((default, Origin::Default)),
        };
        self.note(key.to_owned(), show(&value), origin);
        Ok(value)
    }
}

impl<'d> FileLayer<'d> {
    fn open(
        document: &'d Document<'d>,
        keys: &[&str],
        sections: &[(&'static str, &[&str])],
    ) -> Result<Self, DocumentError> {
        let root = document.root(keys)?;
        let mut opened = BTreeMap::new();
        for (name, keys) in sections {
            if let Some(section) = root.section(name, keys)? {
                opened.insert(*name, section);
            }
        }
        Ok(FileLayer { root, sections: opened, path: document.file() })
    }

    /// Where paths in the file start from.
    pub(super) fn folder(&self) -> &'d Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    pub(super) fn origin(&self, at: usize) -> Origin {
        Origin::File { file: self.path.to_owned(), line: self.root.line(at) }
    }

    fn read<T>(
        &self,
        key: &str,
        from_file: impl Fn(&Section<'_>, &str) -> Result<Option<Located<T>>, DocumentError>,
    ) -> Result<Option<(T, Origin)>, DocumentError> {
        let (section, key) = match key.split_once('.') {
            Some((section, key)) => (self.sections.get(section), key),
            None => (Some(&self.root), key),
        };
        let Some(section) = section else { return Ok(None) };
        Ok(from_file(section, key)?.map(|found| (found.value, self.origin(found.at))))
    }
}

/// `http.header_timeout` is `ISOLET_HTTP_HEADER_TIMEOUT`.
fn env_name(key: &str) -> String {
    format!("{ENV_PREFIX}{}", key.replace('.', "_").to_ascii_uppercase())
}

fn not_empty(text: &str) -> Result<&str, String> {
    if text.is_empty() { Err("the path is empty; write one or leave it out".to_owned()) } else { Ok(text) }
}
