//! Functions that are deployed to a node, and what it says of them.

use super::{Function, Node, Ran, fixture_path, isolet};
use serde_json::Value;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// No further arguments.
pub const NONE: [&str; 0] = [];

/// What the fixture `hello` answers; its numbered relatives answer as many bytes.
const HELLO: &[u8; 19] = b"Hello from Isolet!\n";

/// A data folder for one node after the other, and functions to deploy to them.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// An empty one.
    pub fn new() -> Self {
        Place { folder: tempfile::tempdir().expect("a folder") }
    }

    /// A file or a folder in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The data folder.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// A node with a worker process on the data folder.
    pub async fn node(&self) -> Node {
        Node::with_args(NONE).data(&self.data()).workers(1).start().await
    }

    /// Runs a command for the node on the data folder.
    pub async fn ask<A: Into<OsString>>(&self, line: &str, more: impl IntoIterator<Item = A>) -> Ran {
        ask_data(&self.data(), line, more).await
    }

    /// Runs such a command that must be done.
    pub async fn did<A: Into<OsString>>(&self, line: &str, more: impl IntoIterator<Item = A>) -> Ran {
        let ran = self.ask(line, more).await;
        ran.is_done();
        ran
    }

    /// What such a command lists.
    pub async fn listed(&self, line: &str) -> Vec<Value> {
        let ran = self.did(line, ["--json"]).await;
        serde_json::from_str(&ran.stdout).expect("a list in JSON")
    }

    /// Version `number` of the function `shop`: see [`numbered`].
    pub fn shop(&self, number: u64) -> PathBuf {
        numbered(self.folder.path(), number, 0)
    }

    /// The number that the function `shop` has on `node`, none when nothing is live, after a look at whether all of it is of
    /// one version: the component, the routes, and what the API says.
    pub async fn whole(&self, node: &Node) -> Option<u64> {
        let response = node.get("shop", "/").await;
        if response.status == 404 {
            response.is_problem(404, "no_route");
            return None;
        }
        let text = response.is_ok().text().to_owned();
        let number: u64 =
            text.trim().strip_prefix("version ").and_then(|it| it.parse().ok()).expect("a number");
        node.get("shop", &format!("/{number}")).await.is_text(&text);
        let functions = self.listed("functions").await;
        let shop = functions.iter().find(|function| function["name"] == "shop").expect("the function");
        let routes = serde_json::json!(["shop.test/", format!("shop.test/{number}")]);
        assert_eq!(shop["routes"], routes, "the routes of version {number}");
        Some(number)
    }

    /// The numbers of all versions of `shop`.
    pub async fn numbers(&self) -> Vec<u64> {
        let ran = self.ask("versions shop", ["--json"]).await;
        let versions: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap_or_default();
        let route = |version: &Value| version["routes"][1].as_str().map(str::to_owned);
        let number = |route: String| route.strip_prefix("shop.test/").and_then(|it| it.parse().ok());
        versions
            .iter()
            .map(|version| route(version).and_then(number).expect("a route with a number"))
            .collect()
    }

    /// Files in the data folder that are half written or of a copy that nobody takes any more.
    pub fn leftovers(&self) -> Vec<PathBuf> {
        let folders = ["", "components", "machine-code", "keys"].map(|name| self.data().join(name));
        let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder"));
        let files = files.map(|entry| entry.expect("an entry").path());
        let is_left = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            [".new-", "catalog.db.frozen", "catalog.db.restored"].iter().any(|start| name.starts_with(start))
        };
        files.filter(is_left).collect()
    }
}

/// A version of the function `shop` that says which one it is: its component answers `version NUMBER`, and its manifest has
/// a route of that number. The component has `padding` bytes more than need be.
pub fn numbered(parent: &Path, number: u64, padding: usize) -> PathBuf {
    let folder = parent.join(format!("{number}-{padding}"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut component = std::fs::read(fixture_path("hello")).expect("the fixture");
    let at = component.windows(HELLO.len()).position(|found| found == HELLO).expect("its answer");
    component[at..at + HELLO.len()].copy_from_slice(format!("version {number:010}\n").as_bytes());
    if padding > 0 {
        pad(&mut component, padding);
    }
    let file = folder.join("shop.wasm");
    std::fs::write(&file, component).expect("the component");
    Function::component("shop", file).routes(&["shop.test/", &format!("shop.test/{number}")]).write(&folder)
}

/// Adds a custom section, which means nothing.
fn pad(component: &mut Vec<u8>, bytes: usize) {
    let name = b"\x04none";
    let mut size = name.len() + bytes;
    component.push(0);
    while size >= 0x80 {
        component.push((size & 0x7f) as u8 | 0x80);
        size >>= 7;
    }
    component.push(size as u8);
    component.extend_from_slice(name);
    component.resize(component.len() + bytes, 0x5a);
}

/// Runs a command for a node with a data folder of its own.
pub async fn ask<A: Into<OsString>>(node: &Node, line: &str, more: impl IntoIterator<Item = A>) -> Ran {
    ask_data(&node.folder().join("data"), line, more).await
}

/// Runs such a command that must be done.
pub async fn did<A: Into<OsString>>(node: &Node, line: &str, more: impl IntoIterator<Item = A>) -> Ran {
    let ran = ask(node, line, more).await;
    ran.is_done();
    ran
}

/// What such a command lists.
pub async fn listed(node: &Node, line: &str) -> Vec<Value> {
    let ran = did(node, line, ["--json"]).await;
    serde_json::from_str(&ran.stdout).expect("a list in JSON")
}

async fn ask_data<A: Into<OsString>>(data: &Path, line: &str, more: impl IntoIterator<Item = A>) -> Ran {
    let args = line.split(' ').map(OsString::from).chain(["--data".into(), data.as_os_str().to_owned()]);
    isolet(args.chain(more.into_iter().map(Into::into))).await
}
