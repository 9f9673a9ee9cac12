//! Functions written into a temporary folder, with the node's file that serves them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// A temporary folder of functions.
pub(crate) struct Folder {
    folder: tempfile::TempDir,
    node: String,
}

impl Folder {
    /// An empty one.
    pub(crate) fn new() -> anyhow::Result<Self> {
        Ok(Folder { folder: tempfile::tempdir()?, node: String::new() })
    }

    /// Adds a function with the route `/NAME/*`; `manifest` is what its manifest says beyond that.
    pub(crate) fn add(&mut self, name: &str, component: &[u8], manifest: &str) -> anyhow::Result<()> {
        let folder = self.folder.path().join(name);
        std::fs::create_dir(&folder)?;
        std::fs::write(folder.join("component.wasm"), component)?;
        let manifest = format!(
            "name = \"{name}\"\ncomponent = \"component.wasm\"\nroutes = [\"/{name}/*\"]\n{manifest}"
        );
        std::fs::write(folder.join("isolet.toml"), manifest)?;
        Ok(writeln!(self.node, "[[functions]]\npath = \"{name}\"\n")?)
    }

    /// Writes the node's file and says where.
    pub(crate) fn node_file(&self) -> anyhow::Result<PathBuf> {
        let path = self.folder.path().join("node.toml");
        std::fs::write(&path, &self.node)?;
        Ok(path)
    }

    /// A place for the node's data.
    pub(crate) fn data(&self) -> PathBuf {
        Path::new(self.folder.path()).join("data")
    }
}
