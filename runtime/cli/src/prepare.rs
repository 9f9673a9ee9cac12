//! From paths to a catalog: reads manifests, compiles what is new with a progress bar, starts each function once.

use crate::javascript;
use crate::output::printable;
use anyhow::Context as _;
use cap_std::ambient_authority;
use cap_std::fs::{Dir, DirBuilder, DirBuilderExt as _};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use isolet_isolate::artifacts::Artifacts;
use isolet_isolate::compile::{CompileLimits, CompilerCommand, Phase};
use isolet_isolate::deploy::Deployer;
use isolet_isolate::version::Isolation;
use isolet_node::bounds::LimitBounds;
use isolet_node::catalog::{Catalog, Deployed, Release};
use isolet_node::config::FunctionEntry;
use isolet_node::manifest::{Manifest, Source, function_routes_default};
use isolet_node::release;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Hidden subcommand that turns this program into the compiler.
pub const COMPILE_CHILD: &str = "compile-child";

/// What flags change in every function, for load tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct FunctionOverrides {
    /// Overrides `isolation`.
    pub isolation: Option<Isolation>,
    /// Overrides `[isolate] ready`.
    pub ready: Option<u32>,
    /// Overrides `[observe] server_timing`.
    pub server_timing: Option<bool>,
}

impl FunctionOverrides {
    fn change(&self, manifest: &mut Manifest) {
        manifest.isolation = self.isolation.unwrap_or(manifest.isolation);
        manifest.isolate.ready = self.ready.unwrap_or(manifest.isolate.ready);
        manifest.observe.server_timing = self.server_timing.or(manifest.observe.server_timing);
    }
}

/// Makes the data folder if it is not there, for its owner alone, and opens it.
///
/// # Errors
/// It cannot be made or opened; the message says what to do.
pub fn open_data(path: &Path) -> anyhow::Result<Dir> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    let folder = Dir::open_ambient_dir(parent, ambient_authority())
        .with_context(|| format!("cannot open {}", parent.display()))?;
    if let Some(name) = path.file_name() {
        let mut builder = DirBuilder::new();
        builder.mode(0o700);
        match folder.create_dir_with(name, &builder) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                return Err(error).with_context(|| {
                    format!("cannot make the data folder {}; choose another with --data", path.display())
                });
            }
            _ => {}
        }
    }
    Dir::open_ambient_dir(path, ambient_authority()).with_context(|| {
        format!("cannot open the data folder {}; choose another with --data", path.display())
    })
}

/// Makes the deployer that compiles in a child of this program.
///
/// # Errors
/// The artifact store in `data` cannot be opened.
pub fn deployer(data: &Dir, wasi_p3: bool) -> anyhow::Result<Deployer> {
    let program = std::env::current_exe().context("cannot find this program on disk")?;
    let compiler = CompilerCommand { program, args: vec![OsString::from(COMPILE_CHILD)] };
    let artifacts = Artifacts::open(data).context("cannot open the artifact store in the data folder")?;
    Ok(Deployer::new(artifacts, compiler, CompileLimits::default(), wasi_p3))
}

/// Prepares all `functions` to be served together.
///
/// # Errors
/// The first function that cannot be served, named with the reason.
pub async fn catalog(
    functions: &[FunctionEntry],
    bounds: &LimitBounds,
    deployer: &Deployer,
    overrides: &FunctionOverrides,
) -> anyhow::Result<Catalog> {
    let mut catalog = Catalog::default();
    let total = bar(functions.len() as u64, "{bar:30} {pos}/{len} functions  {wide_msg}");
    for entry in functions {
        total.set_message(entry.path.display().to_string());
        let manifest = Manifest::load(&entry.path, bounds)?;
        for warning in warnings(&manifest) {
            tracing::warn!("{}", printable(warning));
        }
        javascript::build_if_stale(&manifest).await?;
        let mut deployed =
            deploy(&manifest, functions.len(), deployer, overrides).await.with_context(|| {
                format!("{}: the function `{}` cannot be served", entry.path.display(), manifest.name)
            })?;
        if !entry.routes.is_empty() {
            deployed.routes = entry.routes.clone();
        }
        if let Some(twin) = catalog.functions.iter().find(|other| other.name == deployed.name) {
            anyhow::bail!(
                "two functions are called `{}`: rename one, `name = …` in its isolet.toml (the second is {})",
                twin.name,
                entry.path.display()
            );
        }
        deployed.slot = u32::try_from(catalog.functions.len()).context("too many functions")?;
        catalog.functions.push(Arc::new(deployed));
        total.inc(1);
    }
    total.finish_and_clear();
    Ok(catalog)
}

/// What its file says that was overlooked, a line each.
pub fn warnings(manifest: &Manifest) -> &[String] {
    manifest.wrangler.as_ref().map_or(&[], |found| &found.warnings)
}

/// Compiles one function of `functions` and starts it once.
///
/// # Errors
/// Its component cannot be read, is refused, does not compile or does not start.
pub async fn deploy(
    manifest: &Manifest,
    functions: usize,
    deployer: &Deployer,
    overrides: &FunctionOverrides,
) -> anyhow::Result<Deployed> {
    let release = release(manifest, deployer, overrides).await?;
    let routes = if manifest.routes.is_empty() {
        vec![function_routes_default(&manifest.name, functions)]
    } else {
        manifest.routes.clone()
    };
    Ok(Deployed::whole(manifest.name.to_string(), 0, routes, release))
}

/// Compiles a version and starts it once.
///
/// # Errors
/// Its component cannot be read, is refused, does not compile or does not start.
pub async fn release(
    manifest: &Manifest,
    deployer: &Deployer,
    overrides: &FunctionOverrides,
) -> anyhow::Result<Release> {
    let component = read_component(manifest)?;
    let mut manifest = manifest.clone();
    overrides.change(&mut manifest);
    let progress = bar(component.len() as u64, "{bar:30} {bytes}/{total_bytes}  {elapsed}  {wide_msg}");
    let release = release::release(0, &manifest, &component, deployer, |at| {
        let phase = match at.phase {
            Phase::Compiling => format!("compiling {}", manifest.name),
            phase => format!("{phase:?} {}", manifest.name).to_lowercase(),
        };
        progress.set_position(at.bytes_read);
        progress.set_message(phase);
    });
    let release = release.await?;
    progress.finish_and_clear();
    Ok(release)
}

/// Reads the component of a function.
///
/// # Errors
/// It is not built yet, or cannot be read.
pub fn read_component(manifest: &Manifest) -> anyhow::Result<Vec<u8>> {
    let path = &component_path(manifest);
    std::fs::read(path).map_err(|error| match (&manifest.build.command, error.kind()) {
        (Some(command), std::io::ErrorKind::NotFound) => anyhow::anyhow!(
            "{} is not built yet; run `isolet build {}` (it runs `{command}`)",
            path.display(),
            manifest.directory.display()
        ),
        (None, std::io::ErrorKind::NotFound) if matches!(manifest.component, Source::Main(_)) => {
            anyhow::anyhow!(
                "{} is not built yet; run `isolet build {}`",
                manifest.name,
                manifest.directory.display()
            )
        }
        _ => anyhow::Error::new(error).context(format!("cannot read {}", path.display())),
    })
}

/// Where the component of a function is, once it is built.
pub fn component_path(manifest: &Manifest) -> PathBuf {
    match &manifest.component {
        Source::Component(path) => path.clone(),
        Source::Main(_) => javascript::component_path(manifest),
    }
}

/// A bar on standard error that shows itself only on a terminal, and only when the work takes a while.
fn bar(length: u64, template: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr_with_hz(10));
    bar.set_style(ProgressStyle::with_template(template).expect("the template is well-formed"));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
