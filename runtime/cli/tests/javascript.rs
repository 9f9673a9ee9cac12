//! Functions in JavaScript from the outside: built, served, rebuilt on a change, and refused with the place of the mistake.
//!
//! These tests need Node.js, the packages of sdk-js-shim (`npm ci --prefix sdk-js-shim`) and its engine.wasm.

mod support;

use std::fs;
use std::path::Path;
use support::{Dev, isolet, root};
use tempfile::TempDir;

const HELLO: &str = "let n = 40;\nn += 2;\nexport default { fetch: () => new Response(`${n}\\n`) };\n";

/// A function's folder that finds the package `isolet`, with `src/index.ts` and more files.
fn function(index: &str, files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let put = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    fs::create_dir(folder.path().join("node_modules")).expect("a folder");
    let shim = root().join("sdk-js-shim");
    std::os::unix::fs::symlink(shim, folder.path().join("node_modules/isolet")).expect("a link");
    put("src/index.ts", index);
    for (path, text) in files {
        put(path, text);
    }
    if !["isolet.toml", "wrangler.toml"].iter().any(|file| folder.path().join(file).exists()) {
        put("isolet.toml", "name = \"js\"\nmain = \"src/index.ts\"\n");
    }
    folder
}

async fn build(folder: &Path) -> support::Ran {
    isolet(["build".as_ref(), folder.as_os_str()]).await
}

#[tokio::test]
async fn a_module_is_built_into_a_component() {
    let folder = function(HELLO, &[]);
    let ran = build(folder.path()).await;
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(ran.stdout.contains(".isolet/js.wasm") && ran.stdout.contains("wasi:http 0.2"), "{ran:#?}");
    for made in ["js.wasm", "js.js", "js.js.map"] {
        assert!(folder.path().join(".isolet").join(made).is_file(), "{made}");
    }
    let first = fs::read(folder.path().join(".isolet/js.wasm")).expect("it is made");
    assert_eq!(build(folder.path()).await.code, Some(0));
    let second = fs::read(folder.path().join(".isolet/js.wasm")).expect("it is made");
    assert!(first == second, "the same sources make the same component");
}

#[tokio::test]
async fn what_cannot_be_built_is_refused_where_it_stands() {
    let handler = "export default { fetch: () => new Response() };";
    let cases: [(&str, &[&str]); 8] = [
        ("const a = 1;\nconst b = ;\n", &["cannot bundle", "src/index.ts:2:11: Unexpected \";\""]),
        ("import './nowhere';\n", &["src/index.ts:1:8: Could not resolve \"./nowhere\""]),
        ("import * as fs from 'node:fs';\nfs.readFileSync('x');\n", &["src/index.ts:1:21: `node:fs`"]),
        ("export const x = 1;\n", &["src/index.ts:1:1: there is no default export"]),
        (
            "type T = string;\nfunction start(): T {\n  throw new TypeError('no luck');\n}\nstart();\nexport default {};\n",
            &["top level of the module failed", "TypeError: no luck", "src/index.ts:3:", "src/index.ts:5:1"],
        ),
        ("for (;;);\nexport default {};\n", &["did not end within", "move what takes long into `fetch`"]),
        (
            "const deep = (): number => deep() + 1;\ndeep();\nexport default {};\n",
            &["src/index.ts: ", "calls too deep"],
        ),
        (
            "const all: number[][] = [];\nfor (;;) all.push(new Array(10_000).fill(1));\n export default {}\n",
            &["out of memory"],
        ),
    ];
    let folder = function(handler, &[]);
    for (source, words) in cases {
        fs::write(folder.path().join("src/index.ts"), source).expect("a file");
        build(folder.path()).await.is_refused(1, words);
    }
    assert!(!folder.path().join(".isolet/js.wasm").exists());
}

#[tokio::test]
async fn a_stack_in_the_log_names_the_sources() {
    let index = "import { greet } from './greet';\n\nexport default {\n  async fetch(): Promise<Response> {\n    \
        return new Response(greet<null>(null));\n  },\n};\n";
    let greet = "interface Name {\n  text: string;\n}\n\nexport function greet<T>(name: T): string {\n  \
        return `hello ${(name as Name).text}`;\n}\n";
    let folder = function(index, &[("src/greet.ts", greet)]);
    let dev = Dev::start(folder.path()).await;
    assert_eq!(dev.get("/").await.status, 500);
    for line in ["TypeError: ", "at greet (src/greet.ts:6:", "at fetch (src/index.ts:5:"] {
        dev.log.says(&[line]).await;
    }
}

#[tokio::test]
async fn a_folder_of_wrangler_is_enough() {
    let wrangler =
        "name = \"js\"\nmain = \"src/index.ts\"\nworkers_dev = true\nroutes = [\"shop.example.com/*\"]\n";
    let folder = function(HELLO, &[("wrangler.toml", wrangler)]);
    let ran = build(folder.path()).await;
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    assert!(
        ran.stderr.contains("wrangler.toml:3:1: `workers_dev` has no counterpart here; ignored"),
        "{ran:#?}"
    );
    let dev = Dev::start(folder.path()).await;
    dev.get("/any/path").await.is_text("42\n");
}

#[tokio::test]
async fn bindings_that_the_node_has_not_are_refused_at_build() {
    let wrangler =
        "name = \"js\"\nmain = \"src/index.ts\"\n[[kv_namespaces]]\nbinding = \"KV\"\nid = \"0\"\n";
    let folder = function(HELLO, &[("wrangler.toml", wrangler)]);
    build(folder.path())
        .await
        .is_refused(1, &["wrangler.toml:3:3: `kv_namespaces`: key-value storage is not available"]);
}

#[tokio::test]
async fn dev_builds_again_when_anything_in_the_folder_changes() {
    let folder = function(
        "import { text } from './text';\nexport default { fetch: () => new Response(text) };\n",
        &[("src/text.ts", "export const text: string = 'one\\n';\n")],
    );
    let dev = Dev::start(folder.path()).await;
    dev.get("/").await.is_text("one\n");
    fs::write(folder.path().join("src/text.ts"), "export const text = 'two\\n';\n").expect("a file");
    dev.log.says_times(1, &["reloaded"]).await;
    dev.get("/").await.is_text("two\n");
    // Neither a folder that is new, nor a mistake, is overlooked.
    fs::create_dir(folder.path().join("lib")).expect("a folder");
    fs::write(folder.path().join("lib/text.ts"), "export const text = 'three\\n';\n").expect("a file");
    fs::write(folder.path().join("src/text.ts"), "export { text } from '../lib/text'\n").expect("a file");
    dev.log.says_times(2, &["reloaded"]).await;
    dev.get("/").await.is_text("three\n");
    fs::write(folder.path().join("lib/text.ts"), "export const text = ;\n").expect("a file");
    dev.log.says(&["error"]).await;
    dev.get("/").await.is_text("three\n");
    fs::write(folder.path().join("lib/text.ts"), "export const text = 'four\\n';\n").expect("a file");
    dev.log.says_times(3, &["reloaded"]).await;
    dev.get("/").await.is_text("four\n");
}

#[tokio::test]
async fn a_package_that_is_not_installed_is_asked_for() {
    let folder = function(HELLO, &[]);
    fs::remove_dir_all(folder.path().join("node_modules")).expect("it is there");
    build(folder.path()).await.is_refused(1, &["the package `isolet` is not installed", "npm install"]);
}
