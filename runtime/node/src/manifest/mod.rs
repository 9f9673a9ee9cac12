//! The function manifest `isolet.toml`: what to run, for which routes, within which limits, with which grants.
//!
//! [`Manifest`] is valid by construction. What is unknown, impossible or not available is refused with file, line and column.

mod name;
mod read;
mod reference;
mod services;
mod wrangler;

pub use crate::document::DocumentError;
pub use name::{FunctionName, NameError};
pub(crate) use read::{read_path, read_routes};
pub use reference::{ManifestKey, manifest_keys, manifest_keys_unavailable};

use crate::bounds::LimitBounds;
use crate::routes::RoutePattern;
use isolet_isolate::limits::Limits;
use isolet_isolate::version::{Isolation, Meter, OutboundPolicy, ServiceBinding};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

/// Name of the manifest in a function's folder.
pub const MANIFEST_FILE: &str = "isolet.toml";
/// Largest manifest that is read, in bytes; people write far smaller ones.
pub const MANIFEST_BYTES_MAX: u64 = 1 << 20;

/// One function as its author describes it. Paths are joined to the manifest's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Name of the function.
    pub name: FunctionName,
    /// The folder that holds the manifest; the build command runs there.
    pub directory: PathBuf,
    /// What to run.
    pub component: Source,
    /// Where the http trigger listens; empty for [`function_routes_default`].
    pub routes: Vec<RoutePattern>,
    /// How requests share isolates.
    pub isolation: Isolation,
    /// How CPU time is bounded.
    pub meter: Meter,
    /// How the component is made.
    pub build: Build,
    /// The limits of each isolate, within the node's ceilings.
    pub limits: Limits,
    /// How isolates are kept.
    pub isolate: IsolateConfig,
    /// Environment of the guest.
    pub vars: BTreeMap<String, String>,
    /// Where outbound requests may go.
    pub outbound: OutboundPolicy,
    /// The functions of the node that may be called.
    pub services: Vec<ServiceBinding>,
    /// What responses tell.
    pub observe: Observe,
    /// What else a file of Wrangler said; nothing for other manifests.
    pub wrangler: Option<Wrangler>,
}

/// What a file of Wrangler says that no other manifest can.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wrangler {
    /// The day whose behaviour the Worker was written for, `2025-01-15`. It changes nothing here.
    pub compatibility_date: Option<String>,
    /// Flags of that behaviour.
    pub compatibility_flags: Vec<String>,
    /// What was overlooked, a line each with file, line and column.
    pub warnings: Vec<String>,
}

/// What a function runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A component, `.wasm` or `.wat`.
    Component(PathBuf),
    /// Source that the JavaScript SDK builds.
    Main(PathBuf),
}

/// How the component is made from source, for `dev` and `build`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Build {
    /// Command line for the shell.
    pub command: Option<String>,
    /// Files and folders whose change calls for a new build.
    pub watch: Vec<PathBuf>,
    /// Whether to keep the initialised memory at deploy. Always false in this release.
    pub snapshot: bool,
}

/// How isolates of a function are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IsolateConfig {
    /// Isolates made ahead of requests, at all times and by each worker.
    pub ready: u32,
    /// Requests after which a reused isolate retires.
    pub max_requests: u32,
    /// Time after which an unused warm isolate retires.
    pub idle: Duration,
}

impl Default for IsolateConfig {
    /// None ready, since a node may hold thousands of functions; 1000 requests; one minute.
    fn default() -> Self {
        IsolateConfig { ready: 0, max_requests: 1_000, idle: Duration::from_secs(60) }
    }
}

/// What responses tell about how they came to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Observe {
    /// Whether responses carry `server-timing` and `isolet-fuel`; the command decides when absent (`dev`: yes, `serve`: no).
    pub server_timing: Option<bool>,
}

/// Why there is no manifest.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// The document is not TOML, or has a key or value that cannot be.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A file or folder cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// Why it cannot be.
        source: io::Error,
    },
    /// The manifest is larger than [`MANIFEST_BYTES_MAX`].
    #[error("{}: larger than {MANIFEST_BYTES_MAX} bytes, the most that a manifest may have", .0.display())]
    TooLarge(PathBuf),
    /// The path is a file of another kind.
    #[error("{}: not a function; give a component (`.wasm` or `.wat`) or a folder with {MANIFEST_FILE}", .0.display())]
    NotAFunction(PathBuf),
    /// No name can be made from the name of a component's file.
    #[error("{}: no function name can be made from this file name; rename it to letters, digits and `-`", .0.display())]
    Unnameable(PathBuf),
}

/// The route of a function that names none: `/*` when it is the only one of the node, `/NAME/*` otherwise.
pub fn function_routes_default(name: &FunctionName, functions: usize) -> RoutePattern {
    let text = if functions <= 1 { "/*".to_owned() } else { format!("/{name}/*") };
    RoutePattern::parse(&text).expect("a function's name is a legal segment")
}

impl Manifest {
    /// Reads the function at `path`: a component file, a manifest file, or a folder with a manifest. Without isolet.toml,
    /// the folder of a Worker has that of Wrangler.
    ///
    /// # Errors
    /// The path cannot be read, is none of these, or its manifest is refused.
    pub fn load(path: &Path, bounds: &LimitBounds) -> Result<Self, ManifestError> {
        let Some(file) = Self::file_of(path)? else { return Self::for_bare_component_within(path, bounds) };
        if fs::metadata(&file).map_err(unreadable(&file))?.len() > MANIFEST_BYTES_MAX {
            return Err(ManifestError::TooLarge(file));
        }
        let text = fs::read_to_string(&file).map_err(unreadable(&file))?;
        Self::parse_within(&text, &file, bounds)
    }

    /// The file that describes the function at `path`, which is not looked into; nothing for a component, which has none.
    ///
    /// # Errors
    /// The path is not there, or no function.
    pub fn file_of(path: &Path) -> Result<Option<PathBuf>, ManifestError> {
        let kind = fs::metadata(path).map_err(unreadable(path))?;
        match path.extension().and_then(|extension| extension.to_str()) {
            _ if kind.is_dir() => Ok(Some(manifest_in(path))),
            Some("wasm" | "wat") => Ok(None),
            Some("toml") => Ok(Some(path.to_owned())),
            _ if wrangler::WRANGLER_FILES.iter().any(|name| path.ends_with(name)) => {
                Ok(Some(path.to_owned()))
            }
            _ => Err(ManifestError::NotAFunction(path.to_owned())),
        }
    }

    /// Reads a manifest's text under the built-in limits; `file` is for messages and for the folder that paths start from.
    ///
    /// # Errors
    /// The text is not TOML, or has a key or value that cannot be.
    pub fn parse(text: &str, file: &Path) -> Result<Self, ManifestError> {
        Self::parse_within(text, file, &LimitBounds::default())
    }

    /// Like [`Manifest::parse`], with a node's own default limits and ceilings.
    ///
    /// # Errors
    /// The text is not TOML, or has a key or value that cannot be.
    pub fn parse_within(text: &str, file: &Path, bounds: &LimitBounds) -> Result<Self, ManifestError> {
        let is_wrangler = wrangler::WRANGLER_FILES.iter().any(|name| file.ends_with(name));
        let read = if is_wrangler { wrangler::read } else { read::read };
        Ok(read(text, file, bounds)?)
    }

    /// The manifest of a component that has none: named after its file, everything else by default.
    ///
    /// # Errors
    /// The file's name has no letter or digit to make a name of.
    pub fn for_bare_component(path: &Path) -> Result<Self, ManifestError> {
        Self::for_bare_component_within(path, &LimitBounds::default())
    }

    /// Like [`Manifest::for_bare_component`], with a node's own default limits.
    ///
    /// # Errors
    /// The file's name has no letter or digit to make a name of.
    pub fn for_bare_component_within(path: &Path, bounds: &LimitBounds) -> Result<Self, ManifestError> {
        let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        let name = FunctionName::near(&stem).ok_or_else(|| ManifestError::Unnameable(path.to_owned()))?;
        Ok(Manifest {
            name,
            directory: path.parent().unwrap_or(Path::new("")).to_owned(),
            component: Source::Component(path.to_owned()),
            routes: Vec::new(),
            isolation: Isolation::default(),
            meter: Meter::default(),
            build: Build::default(),
            limits: bounds.defaults.clone(),
            isolate: IsolateConfig::default(),
            vars: BTreeMap::new(),
            outbound: OutboundPolicy::default(),
            services: Vec::new(),
            observe: Observe::default(),
            wrangler: None,
        })
    }
}

fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> ManifestError {
    let path = path.to_owned();
    move |source| ManifestError::Unreadable { path, source }
}

/// The manifest in a folder: isolet.toml, also when there is none at all.
fn manifest_in(folder: &Path) -> PathBuf {
    let own = folder.join(MANIFEST_FILE);
    let of_wrangler =
        || wrangler::WRANGLER_FILES.iter().map(|name| folder.join(name)).find(|file| file.exists());
    if own.exists() { own } else { of_wrangler().unwrap_or(own) }
}

#[cfg(test)]
mod tests;
