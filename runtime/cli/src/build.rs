//! `isolet build`: runs the build command of a manifest, builds JavaScript, and checks the component that was made.

use crate::bench::figures;
use crate::cli::{BuildArgs, TOKEN};
use crate::inspect::Inspected;
use crate::javascript;
use crate::output;
use crate::prepare;
use anyhow::Context as _;
use isolet_node::bounds::LimitBounds;
use isolet_node::manifest::{Manifest, Source};
use std::io::Write as _;
use std::os::fd::AsFd as _;
use std::process::Stdio;
use tokio::process::Command;

/// Builds the function and says what was made.
///
/// # Errors
/// There is no manifest, the command or the build of JavaScript fails, or what was made cannot serve.
pub async fn run(args: &BuildArgs) -> anyhow::Result<()> {
    let manifest = Manifest::load(&args.path, &LimitBounds::default())?;
    for warning in prepare::warnings(&manifest) {
        // When standard error is closed there is nobody to warn.
        let _ = writeln!(anstream::stderr().lock(), "warning: {}", output::printable(warning));
    }
    make(&manifest).await?;
    require_made(&manifest)?;
    let component = prepare::read_component(&manifest)?;
    let built = Inspected::read(&manifest, &component)?;
    built.require_servable()?;
    let bytes = figures::bytes(built.info.bytes);
    let path = prepare::component_path(&manifest);
    output::print(&format!(
        "built {}: {} ({bytes}, wasi:http {})\n",
        manifest.name,
        path.display(),
        built.abi()
    ))
}

/// Runs the build command of `manifest`, then builds what is in JavaScript.
///
/// # Errors
/// The command fails, or the sources cannot be built.
pub async fn make(manifest: &Manifest) -> anyhow::Result<()> {
    run_command(manifest).await?;
    javascript::build(manifest).await
}

/// Runs the build command of `manifest` in its folder; does nothing when it has none.
///
/// Its output goes to standard error, so that standard output holds nothing but results. When the future is dropped, the
/// command is killed.
///
/// # Errors
/// The command cannot be started, or fails.
async fn run_command(manifest: &Manifest) -> anyhow::Result<()> {
    let Some(command) = &manifest.build.command else { return Ok(()) };
    let stderr = std::io::stderr().as_fd().try_clone_to_owned().context("cannot pass on standard error")?;
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", command]).stdin(Stdio::null()).stdout(stderr).kill_on_drop(true);
    // What may change a node is nothing for a build.
    shell.env_remove(TOKEN);
    // A component beside the working directory has the empty path as its folder.
    if !manifest.directory.as_os_str().is_empty() {
        shell.current_dir(&manifest.directory);
    }
    let status = shell.status().await.with_context(|| format!("cannot run the build command `{command}`"))?;
    anyhow::ensure!(
        status.success(),
        "the build command of `{}` failed with {status}\nit was `{command}`, in {}; what it said stands above",
        manifest.name,
        manifest.directory.display()
    );
    Ok(())
}

/// A build command that succeeds and makes something else is a mistake in the manifest.
fn require_made(manifest: &Manifest) -> anyhow::Result<()> {
    let (Some(command), Source::Component(path)) = (&manifest.build.command, &manifest.component) else {
        return Ok(());
    };
    anyhow::ensure!(
        path.exists(),
        "the build command of `{}` succeeded but did not make {}\nit was `{command}`; correct it, or `component` in isolet.toml",
        manifest.name,
        path.display()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    async fn build(command: &str, folder: &Path) -> anyhow::Result<()> {
        let file = folder.join("isolet.toml");
        let text = format!("name = \"x\"\ncomponent = \"x.wasm\"\n[build]\ncommand = {command:?}\n");
        run_command(&Manifest::parse(&text, &file).expect("a manifest")).await
    }

    #[tokio::test]
    async fn the_command_runs_in_the_folder_of_the_manifest() {
        let folder = tempfile::tempdir().expect("a folder");
        build("touch made && test -f made", folder.path()).await.expect("it succeeds");
        assert!(folder.path().join("made").exists());
    }

    #[tokio::test]
    async fn a_command_that_fails_is_named_with_its_status() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = build("exit 3", folder.path()).await.expect_err("it fails").to_string();
        assert!(error.contains("exit status: 3") && error.contains("`exit 3`"), "{error}");
    }

    #[tokio::test]
    async fn a_bare_component_needs_no_build() {
        let manifest = Manifest::for_bare_component(Path::new("x.wasm")).expect("a name");
        run_command(&manifest).await.expect("nothing to do");
    }
}
