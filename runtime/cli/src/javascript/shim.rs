//! Finds the package `isolet`, which holds the bundler and the engine, and Node.js to run the bundler.

use anyhow::Context as _;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// Environment variable that names the folder of the package, for functions that have not installed it.
pub const SHIM: &str = "ISOLET_JS_SHIM";

/// Oldest Node.js that the bundler runs on: the oldest one that is maintained.
const NODE_MAJOR_MIN: u32 = 20;

const NODE_WANTED: &str =
    "functions in JavaScript are built with Node.js 20 or later\ninstall it from https://nodejs.org";

/// The package `isolet` on disk.
#[derive(Debug)]
pub(super) struct Shim {
    folder: PathBuf,
}

impl Shim {
    /// Finds the package in `node_modules` of `function` or of a folder above it, else where [`SHIM`] says.
    ///
    /// # Errors
    /// It is in none of these places.
    pub(super) fn find(function: &Path) -> anyhow::Result<Self> {
        let said = std::env::var_os(SHIM).filter(|path| !path.is_empty()).map(PathBuf::from);
        Self::find_or(function, said)
    }

    fn find_or(function: &Path, said: Option<PathBuf>) -> anyhow::Result<Self> {
        let start = if function.as_os_str().is_empty() { Path::new(".") } else { function };
        let full = start.canonicalize().with_context(|| format!("cannot read {}", start.display()))?;
        let installed = full.ancestors().map(|folder| folder.join("node_modules/isolet"));
        let found = installed.chain(said).find(|folder| folder.join("bundle.mjs").is_file());
        let folder = found.with_context(|| {
            format!(
                "the package `isolet` is not installed in {}\nrun `npm install` there, with `isolet` among the `devDependencies` of package.json; or name its folder with {SHIM}",
                start.display()
            )
        })?;
        Ok(Shim { folder })
    }

    /// The engine, a core module.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn engine(&self) -> anyhow::Result<Vec<u8>> {
        let path = self.folder.join("engine.wasm");
        std::fs::read(&path).with_context(|| {
            format!(
                "cannot read the JavaScript engine {}\ninstall the package `isolet` again",
                path.display()
            )
        })
    }

    /// What a component is made with.
    pub(super) fn files(&self) -> [PathBuf; 2] {
        ["bundle.mjs", "engine.wasm"].map(|name| self.folder.join(name))
    }

    /// Node.js, about to run the bundler.
    ///
    /// # Errors
    /// Node.js is not there, or too old.
    pub(super) async fn bundler(&self) -> anyhow::Result<Command> {
        require_node("node").await?;
        let mut command = Command::new("node");
        command.arg(self.folder.join("bundle.mjs")).kill_on_drop(true);
        Ok(command)
    }
}

async fn require_node(program: &str) -> anyhow::Result<()> {
    let asked = Command::new(program).arg("--version").kill_on_drop(true).output().await;
    let said = match asked {
        Ok(output) => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            anyhow::bail!("`{program}` is not there: {NODE_WANTED}")
        }
        Err(error) => return Err(anyhow::Error::new(error).context(format!("cannot run `{program}`"))),
    };
    match major(&said) {
        Some(major) if major >= NODE_MAJOR_MIN => Ok(()),
        Some(_) => anyhow::bail!("`{program}` is version {said}: {NODE_WANTED}"),
        None => anyhow::bail!("`{program} --version` does not tell a version: {NODE_WANTED}"),
    }
}

/// The first number of `v20.1.2`.
fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;

    fn package(folder: &Path) {
        fs::create_dir_all(folder).expect("a folder");
        fs::write(folder.join("bundle.mjs"), "").expect("a file");
    }

    #[test]
    fn the_nearest_package_is_taken_and_what_the_environment_says_last() {
        let root = tempfile::tempdir().expect("a folder");
        let root = root.path().canonicalize().expect("it is there");
        let function = root.join("workspace/function");
        fs::create_dir_all(&function).expect("a folder");
        let said = root.join("said");
        let found = || Shim::find_or(&function, Some(said.clone()));
        let error = found().expect_err("there is none").to_string();
        assert!(error.contains("npm install") && error.contains(SHIM), "{error}");
        for place in ["said", "node_modules/isolet", "workspace/node_modules/isolet"] {
            package(&root.join(place));
            assert_eq!(found().expect(place).folder, root.join(place));
        }
        let error = found().expect("it is there").engine().expect_err("there is no engine").to_string();
        assert!(error.contains("engine.wasm"), "{error}");
    }

    #[tokio::test]
    async fn node_must_be_there_and_new_enough() {
        let folder = tempfile::tempdir().expect("a folder");
        let said = async |name: &str, version: &str| {
            let program = folder.path().join(name);
            fs::write(&program, format!("#!/bin/sh\necho {version}\n")).expect("a file");
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it is ours");
            require_node(&program.display().to_string()).await.map_err(|error| error.to_string())
        };
        assert_eq!(said("at", "v20.0.0").await, Ok(()));
        assert_eq!(said("above", "v26.1.0").await, Ok(()));
        assert!(said("below", "v19.9.0").await.expect_err("too old").contains("version v19.9.0"));
        assert!(said("other", "hello").await.expect_err("no version").contains("does not tell"));
        let error = require_node("/nowhere/node").await.expect_err("it is not there").to_string();
        assert!(error.contains("is not there: functions in JavaScript are built with Node.js"), "{error}");
    }
}
