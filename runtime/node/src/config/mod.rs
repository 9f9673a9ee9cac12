//! The node's configuration: `node.toml`, overridden by the environment (`ISOLET_…`), overridden by flags.
//!
//! [`NodeConfig`] is valid by construction and remembers where each value came from ([`NodeConfig::explain`]).
//!
//! A setting has one key everywhere: `drain_timeout` at the top of the file, `ISOLET_DRAIN_TIMEOUT`, `--drain-timeout`; or
//! `header_timeout` under `[http]`, `ISOLET_HTTP_HEADER_TIMEOUT`, `--set http.header_timeout=…`. Paths in the file start from
//! its folder, all others from the current one.

mod admin;
mod layers;
mod lists;
mod reference;
mod reload;
mod otlp;

use crate::bounds::{LimitBounds, limit_names};
use crate::document::{Document, DocumentError};
use crate::front_door::{HTTP_BOUNDS, HttpConfig};
use crate::routes::RoutePattern;
use crate::units::QuantityRange;
use isolet_isolate::engine::EngineConfig;
use isolet_isolate::limits::{Bound, LIMITS, Limits, Unit};
use layers::Layers;
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

pub use admin::{ADMIN_BOUNDS, AdminLimits};
pub use layers::{Explained, Origin, Overrides};
pub use otlp::OtlpConfig;
pub use reference::Setting;
pub use reload::Changed;

/// Keys at the top level of the file.
const KEYS: &[&str] = &[
    "listen",
    "data",
    "workers",
    "isolates_per_worker",
    "wasi_p3",
    "memory_budget",
    "cache_budget",
    "drain_timeout",
    "preview_domain",
    "version_field",
    "functions",
    "http",
    "limits",
    "ceilings",
    "log",
    "admin",
    "otlp",
    "tenants",
    "backends",
];
/// Keys that need what this release does not have.
const UNAVAILABLE: &[(&str, &str)] = &[
    ("tenants", "`tenants` are not available in this release; remove them"),
    ("backends", "`backends` are not available in this release; remove them"),
];
/// Longest domain of previews: a host of 253 bytes (RFC 1035) with the longest names of version and function before it.
const DOMAIN_BYTES_MAX: usize = 120;
/// Keys under `[admin]` that are not in [`ADMIN_BOUNDS`].
const ADMIN_KEYS: &[&str] = &["listen", "hosts"];
/// Keys under `[log]`.
const LOG_KEYS: &[&str] = &["format", "level"];
/// Largest file that is read, in bytes: room for tens of thousands of functions.
const CONFIG_BYTES_MAX: u64 = 16 << 20;
/// Worker processes; 0 runs everything in one process.
const WORKERS: QuantityRange = QuantityRange { unit: Unit::Count, floor: 0, ceiling: 256 };
/// Isolates alive at once in one worker.
const ISOLATES: QuantityRange =
    QuantityRange { unit: Unit::Count, floor: 1, ceiling: EngineConfig::SLOTS_MAX as u64 };
/// Used when nothing is said: four functions at their default concurrency.
const ISOLATES_DEFAULT: u64 = 1_000;
/// Memory for isolates and machine code of the whole node.
const MEMORY_BUDGET: QuantityRange = QuantityRange { unit: Unit::Bytes, floor: 64 << 20, ceiling: 1 << 40 };
/// Used when nothing is said: room for the largest guest a few times over, on a small machine.
const MEMORY_BUDGET_DEFAULT: u64 = 1 << 30;
/// Disk space for the HTTP caches of the whole node.
const CACHE_BUDGET: QuantityRange = QuantityRange { unit: Unit::Bytes, floor: 0, ceiling: 1 << 40 };
/// Used when nothing is said: sixteen functions at their default bound, on a small disk.
const CACHE_BUDGET_DEFAULT: u64 = 1 << 30;
/// How long requests in flight may take to finish once the node drains.
const DRAIN_TIMEOUT: QuantityRange = QuantityRange { unit: Unit::Millis, floor: 0, ceiling: 3_600_000 };
/// The usual time between a stop and a kill (Kubernetes' termination grace period).
const DRAIN_TIMEOUT_DEFAULT: u64 = 30_000;

/// One node as its operator describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeConfig {
    /// Where the front door listens; at least one.
    pub listen: Vec<Listen>,
    /// The data folder.
    pub data: PathBuf,
    /// Worker processes; 0 runs everything in one process. By default one a core.
    pub workers: u32,
    /// Isolates alive at once in one worker; a request beyond them is answered 503.
    pub isolates_per_worker: u32,
    /// Whether components for `wasi:http` 0.3 run.
    pub wasi_p3: bool,
    /// Memory, in bytes, that isolates and machine code of the whole node may hold.
    pub memory_budget: u64,
    /// Disk space, in bytes, that the HTTP caches of all functions may hold together.
    pub cache_budget: u64,
    /// How long requests in flight may take to finish once the node drains.
    pub drain_timeout: Duration,
    /// How requests may ask for other versions than the live ones.
    pub previews: Previews,
    /// Default limits of functions and the most they may ask for.
    pub bounds: LimitBounds,
    /// Functions that the node serves from the start.
    pub functions: Vec<FunctionEntry>,
    /// Bounds of the front door's protocol layer.
    pub http: HttpConfig,
    /// What is logged and how.
    pub log: LogConfig,
    /// Where the admin API listens beside its socket in the data folder.
    pub admin: AdminConfig,
    /// Whom traces and metrics are sent to; nobody by default.
    pub otlp: Option<OtlpConfig>,
    /// Variables named `ISOLET_…` that are no setting, one sentence each; to be logged.
    pub warnings: Vec<String>,
    explained: Vec<Explained>,
}

/// One listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listen {
    /// Address to bind; port 0 picks one.
    pub address: SocketAddr,
    /// Absent for plain HTTP.
    pub tls: Option<TlsFiles>,
}

/// The certificates of a TLS listener, chosen by SNI; the first is the default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// At least one.
    pub certificates: Vec<CertificateFiles>,
}

/// PEM files of one certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateFiles {
    /// The chain, end entity first.
    pub cert: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// One function of the node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionEntry {
    /// A component file, or a folder with a manifest.
    pub path: PathBuf,
    /// Routes instead of those of the manifest; empty to keep them.
    pub routes: Vec<RoutePattern>,
}

/// Where the admin API listens beside its socket in the data folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdminConfig {
    /// A TCP address, for requests with tokens; none by default.
    pub listen: Option<SocketAddr>,
    /// What else the `host` of a request may be, with its port.
    pub hosts: Vec<String>,
    /// How much of it its clients may take.
    pub limits: AdminLimits,
}

/// What is logged and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LogConfig {
    /// Shape of a line.
    pub format: LogFormat,
    /// Least important level that is logged.
    pub level: tracing::Level,
}

/// Shape of a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// How a request may ask for another version than the one that is live. Nothing unless the operator says so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previews {
    /// Domain whose hosts `VERSION--FUNCTION.DOMAIN` name a version, or an alias, of a function.
    pub domain: Option<String>,
    /// Whether the request field `isolet-version` names one.
    pub by_field: bool,
}

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not TOML, or has a key or value that cannot be.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// The file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why it cannot be.
        source: io::Error,
    },
    /// The file is larger than this module reads.
    #[error("{}: larger than {CONFIG_BYTES_MAX} bytes, the most that a node's file may have", .0.display())]
    TooLarge(PathBuf),
    /// A flag or a variable has a value that cannot be.
    #[error("{origin}: {message}")]
    Override {
        /// The flag or variable.
        origin: Origin,
        /// What is wrong and what to do about it.
        message: String,
    },
    /// A flag sets what is no setting.
    #[error("no setting is called `{0}`{1}")]
    UnknownSetting(String, String),
}

impl Previews {
    /// The version and the function that a host names: `v3--shop.preview.example`.
    pub(crate) fn of_host<'h>(&self, host: &'h str) -> Option<(&'h str, &'h str)> {
        let domain = self.domain.as_deref()?;
        let (label, rest) = host.split(':').next()?.split_once('.')?;
        label.split_once("--").filter(|_| rest.eq_ignore_ascii_case(domain))
    }
}

impl NodeConfig {
    /// Puts the configuration together: flags over variables over the file over the defaults.
    ///
    /// `env` may be the whole environment: only names that begin with `ISOLET_` or that OpenTelemetry defines are looked at.
    ///
    /// # Errors
    /// The file cannot be read, or a value of any layer cannot be.
    pub fn load(
        file: Option<&Path>,
        env: impl IntoIterator<Item = (String, String)>,
        flags: Overrides,
    ) -> Result<Self, ConfigError> {
        let text = file.map(read_file).transpose()?;
        let document = match (&text, file) {
            (Some(text), Some(file)) => Some(Document::parse(text, file)?),
            _ => None,
        };
        if let Some(document) = &document {
            document.root(KEYS)?.refuse_unavailable(UNAVAILABLE)?;
        }
        let http_keys: Vec<&str> = HTTP_BOUNDS.iter().map(|bound| bound.name).collect();
        let limit_keys = limit_names();
        let admin_bounds = ADMIN_BOUNDS.iter().map(|bound| bound.name);
        let admin_keys: Vec<&str> = ADMIN_KEYS.iter().copied().chain(admin_bounds).collect();
        let sections: [(&'static str, &[&str]); 6] = [
            ("http", &http_keys),
            ("limits", &limit_keys),
            ("ceilings", &limit_keys),
            ("log", LOG_KEYS),
            ("admin", &admin_keys),
            ("otlp", otlp::KEYS),
        ];
        let mut layers = Layers::new(document.as_ref(), KEYS, &sections, env, flags)?;
        let config = Self::settle(&mut layers)?;
        let (explained, warnings) = layers.finish()?;
        Ok(NodeConfig { warnings, explained, ..config })
    }

    /// Every setting with its value and where that came from, in the order of the reference.
    pub fn explain(&self) -> &[Explained] {
        &self.explained
    }

    fn settle(layers: &mut Layers<'_>) -> Result<Self, ConfigError> {
        Ok(NodeConfig {
            listen: lists::listen(layers)?,
            data: layers.path("data", "isolet-data")?,
            workers: u32::try_from(layers.number("workers", cores(), WORKERS)?).expect("the range fits"),
            isolates_per_worker: u32::try_from(layers.number(
                "isolates_per_worker",
                ISOLATES_DEFAULT,
                ISOLATES,
            )?)
            .expect("the range fits"),
            wasi_p3: layers.flag("wasi_p3", false)?,
            memory_budget: layers.number("memory_budget", MEMORY_BUDGET_DEFAULT, MEMORY_BUDGET)?,
            cache_budget: layers.number("cache_budget", CACHE_BUDGET_DEFAULT, CACHE_BUDGET)?,
            drain_timeout: Duration::from_millis(layers.number(
                "drain_timeout",
                DRAIN_TIMEOUT_DEFAULT,
                DRAIN_TIMEOUT,
            )?),
            previews: settle_previews(layers)?,
            functions: lists::functions(layers)?,
            http: settle_http(layers)?,
            bounds: settle_bounds(layers)?,
            log: settle_log(layers)?,
            admin: settle_admin(layers)?,
            otlp: otlp::settle(layers)?,
            warnings: Vec::new(),
            explained: Vec::new(),
        })
    }
}

fn read_file(file: &Path) -> Result<String, ConfigError> {
    let unreadable = |source| ConfigError::Unreadable { path: file.to_owned(), source };
    if fs::metadata(file).map_err(unreadable)?.len() > CONFIG_BYTES_MAX {
        return Err(ConfigError::TooLarge(file.to_owned()));
    }
    fs::read_to_string(file).map_err(unreadable)
}

/// One worker a core is the fastest: each is one thread.
fn cores() -> u64 {
    std::thread::available_parallelism().map_or(1, |cores| cores.get() as u64).min(WORKERS.ceiling)
}

fn settle_previews(layers: &mut Layers<'_>) -> Result<Previews, ConfigError> {
    let domain = |text: &str| {
        let is_label = |label: &str| {
            !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        };
        let is_domain = text.len() <= DOMAIN_BYTES_MAX && text.split('.').all(is_label);
        is_domain.then(|| text.to_ascii_lowercase()).ok_or_else(|| {
            format!("`{text}` is not a domain; write it as in `preview.example.com`, without `*` and port")
        })
    };
    Ok(Previews {
        domain: layers.text("preview_domain", domain)?,
        by_field: layers.flag("version_field", false)?,
    })
}

fn settle_http(layers: &mut Layers<'_>) -> Result<HttpConfig, ConfigError> {
    let mut http = HttpConfig::default();
    for bound in HTTP_BOUNDS {
        let range = QuantityRange { unit: bound.unit, floor: bound.floor, ceiling: bound.ceiling };
        let value = layers.number(&format!("http.{}", bound.name), bound.default, range)?;
        http.set(bound.name, value).expect("the value was checked against the same range");
    }
    Ok(http)
}

/// The ceilings first: a default that nobody chose gives way to a lower ceiling, one that was chosen must not exceed it.
fn settle_bounds(layers: &mut Layers<'_>) -> Result<LimitBounds, ConfigError> {
    let built_in = LimitBounds::default();
    let ceilings = settle_limits(layers, "ceilings", |info| (info.ceiling, info.ceiling))?;
    let defaults = settle_limits(layers, "limits", |info| {
        let ceiling = info.value(&ceilings);
        (info.value(&built_in.defaults).min(ceiling), ceiling)
    })?;
    Ok(LimitBounds { defaults, ceilings })
}

/// Every limit under `section`; `range` gives the default and the ceiling of each.
fn settle_limits(
    layers: &mut Layers<'_>,
    section: &str,
    range: impl Fn(&Bound<Limits>) -> (u64, u64),
) -> Result<Limits, ConfigError> {
    let mut limits = Limits::default();
    for info in LIMITS {
        let (default, ceiling) = range(info);
        let range = QuantityRange { unit: info.unit, floor: info.floor, ceiling };
        let value = layers.number(&format!("{section}.{}", info.name), default, range)?;
        limits.set(info.name, value).expect("the value was checked against a narrower range");
    }
    Ok(limits)
}

fn settle_admin(layers: &mut Layers<'_>) -> Result<AdminConfig, ConfigError> {
    let address = |text: &str| match text.parse::<SocketAddr>() {
        Ok(address) => Ok(address.to_string()),
        Err(_) => Err(format!("`{text}` is no address; write it as in `127.0.0.1:9000`")),
    };
    let listen = layers.text("admin.listen", address)?;
    let hosts = layers.text("admin.hosts", |text| Ok(text.to_ascii_lowercase()))?.unwrap_or_default();
    Ok(AdminConfig {
        listen: listen.and_then(|address| address.parse().ok()),
        hosts: hosts.split(',').map(|host| host.trim().to_owned()).filter(|host| !host.is_empty()).collect(),
        limits: settle_admin_limits(layers)?,
    })
}

fn settle_admin_limits(layers: &mut Layers<'_>) -> Result<AdminLimits, ConfigError> {
    let mut limits = AdminLimits::default();
    for bound in ADMIN_BOUNDS {
        let range = QuantityRange { unit: bound.unit, floor: bound.floor, ceiling: bound.ceiling };
        let value = layers.number(&format!("admin.{}", bound.name), bound.default, range)?;
        limits.set(bound.name, value).expect("the value was checked against the same range");
    }
    Ok(limits)
}

fn settle_log(layers: &mut Layers<'_>) -> Result<LogConfig, ConfigError> {
    use tracing::Level;
    let formats = [("text", LogFormat::Text), ("json", LogFormat::Json)];
    let levels = [
        ("info", Level::INFO),
        ("error", Level::ERROR),
        ("warn", Level::WARN),
        ("debug", Level::DEBUG),
        ("trace", Level::TRACE),
    ];
    Ok(LogConfig { format: layers.word("log.format", &formats)?, level: layers.word("log.level", &levels)? })
}

#[cfg(test)]
mod tests;
