//! From the JavaScript or TypeScript of a function to its component: bundle, run the top level, keep what it left behind.
//!
//! All that is made lies in the folder [`FOLDER`] of the function: `NAME.js` (the bundle), `NAME.js.map`, `NAME.wasm`.

mod shim;
mod bundle;
mod component;
mod snapshot;
mod sources;

pub use shim::SHIM;
pub use sources::is_ignored;

use anyhow::Context as _;
use isolet_node::manifest::{Manifest, Source};
use shim::Shim;
use snapshot::{Bounds, FUEL_MAX, SnapshotError, THREAD_STACK_BYTES};
use std::fs::Permissions;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Folder for what is made, inside that of the function.
pub const FOLDER: &str = ".isolet";

/// Where the component of a function in JavaScript is put.
pub fn component_path(manifest: &Manifest) -> PathBuf {
    made(manifest, "wasm")
}

/// Builds the function if it is in JavaScript; others are left as they are.
///
/// # Errors
/// Node.js or the package `isolet` is missing, the sources cannot be bundled, or their top level fails.
pub async fn build(manifest: &Manifest) -> anyhow::Result<()> {
    let Source::Main(main) = &manifest.component else { return Ok(()) };
    anyhow::ensure!(main.is_file(), "{} is not there\ncorrect `main` in the manifest", main.display());
    let began = SystemTime::now();
    let shim = Shim::find(&manifest.directory)?;
    let folder = manifest.directory.join(FOLDER);
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let source = bundle::bundle(&shim, main, &made(manifest, "js")).await?;
    let bounds = Bounds { fuel: FUEL_MAX, memory: manifest.limits.memory };
    let engine = shim.engine()?;
    let component = on_thread(move || make(&engine, &source, bounds)).await?;
    let component = component.map_err(|error| explained(&error, main))?;
    let path = component_path(manifest);
    write(&path, &component, began).with_context(|| format!("cannot write {}", path.display()))
}

/// Builds the function if it is in JavaScript and its component is not there or older than what it is made of or with.
///
/// # Errors
/// Those of [`build`].
pub async fn build_if_stale(manifest: &Manifest) -> anyhow::Result<()> {
    let component = component_path(manifest);
    // Where the package is absent, what was built elsewhere serves.
    let has_new_shim =
        Shim::find(&manifest.directory).is_ok_and(|shim| !sources::is_newer_than(&component, &shim.files()));
    if !has_new_shim && sources::is_newer(&component, &manifest.directory) {
        return Ok(());
    }
    build(manifest).await
}

/// Runs `work` on a thread with enough stack for it.
async fn on_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> anyhow::Result<T> {
    let (tell, told) = tokio::sync::oneshot::channel();
    let thread = std::thread::Builder::new().name("isolet-build".into()).stack_size(THREAD_STACK_BYTES);
    thread.spawn(move || tell.send(work())).context("cannot start a thread")?;
    told.await.context("the build stopped before its end")
}

fn make(engine: &[u8], source: &str, bounds: Bounds) -> Result<Vec<u8>, SnapshotError> {
    component::encode(&snapshot::snapshot(engine, source, bounds)?)
}

fn explained(error: &SnapshotError, main: &Path) -> anyhow::Error {
    match error {
        SnapshotError::Threw(stack) => {
            anyhow::anyhow!("{}: the top level of the module failed\n{stack}", main.display())
        }
        other => anyhow::anyhow!("{}: {other}", main.display()),
    }
}

fn made(manifest: &Manifest, extension: &str) -> PathBuf {
    manifest.directory.join(FOLDER).join(format!("{}.{extension}", manifest.name))
}

/// Puts the file in its place whole: a node may read it at any time. Its time is that at which the build began, so that a
/// source that was changed meanwhile is newer.
fn write(path: &Path, bytes: &[u8], began: SystemTime) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let readable = Permissions::from_mode(0o644);
    let mut file = tempfile::Builder::new().permissions(readable).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().set_modified(began)?;
    file.persist(path)?;
    Ok(())
}
