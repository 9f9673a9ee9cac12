//! The Cache API of a Worker on a real node: entries are the function's own, found in every worker, and bounded.
//!
//! These tests need Node.js, the packages of sdk-js-shim (`npm ci --prefix sdk-js-shim`) and its engine.wasm.

mod support;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use support::{Node, Request, Response, Signal, eventually, isolet, kill, root};
use tempfile::TempDir;

/// A Worker whose paths are the calls of the API.
const WORKER: &str = r#"
const KEY = "http://cached.test/x";
const failed = (error) => new Response(`${error.name}: ${error.message}\n`, { status: 500 });

const ALPHABETS = new TextEncoder().encode("abcdefghijklmnopqrstuvwxyz".repeat(1_000));

function body(bytes) {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const chunk = ALPHABETS.slice(0, left);
      left -= chunk.length;
      if (chunk.length > 0) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

const calls = {
  async put({ cache, key, query }) {
    const headers = { "cache-control": query.get("control") ?? "max-age=1000", etag: '"1"', "content-type": "text/plain" };
    const content = query.has("bytes") ? body(Number(query.get("bytes"))) : query.get("body");
    await cache.put(key, new Response(content, { headers }));
    return new Response("put\n");
  },
  async get({ cache, key, request }) {
    const asked = new Request(key, { headers: request.headers });
    return (await cache.match(asked)) ?? new Response("miss\n", { status: 404 });
  },
  async delete({ cache, key }) {
    return new Response(`${await cache.delete(key)}\n`);
  },
  // Holds bodies open without reading them.
  async open({ cache, key, query }) {
    for (let count = 0; count < Number(query.get("count")); count++) await cache.match(key);
    return new Response("open\n");
  },
  async calls({ cache, query }) {
    for (let count = 0; count < Number(query.get("count")); count++) await cache.match(`http://cached.test/${count}`);
    return new Response("called\n");
  },
  async refused({ cache, key }) {
    const long = { headers: { "cache-control": "max-age=1000" } };
    const puts = {
      post: [new Request(key, { method: "POST" }), new Response("", long)],
      partial: [key, new Response("", { ...long, status: 206 })],
      varying: [key, new Response("", { headers: { vary: "accept, *" } })],
      error: [key, Response.error()],
      object: [key, {}],
    };
    const all = [];
    for (const [name, put] of Object.entries(puts)) {
      await cache.put(...put).then(() => all.push(`${name}: put`), (error) => all.push(`${name}: ${error.name}`));
    }
    return new Response(all.join("\n"));
  },
  // A body that fails half-way is not kept.
  async broken({ cache, key }) {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000));
        controller.error(new Error("half-way"));
      },
    });
    await cache.put(key, new Response(stream, { headers: { "cache-control": "max-age=1000" } }));
  },
};

export default {
  async fetch(request) {
    const { pathname, searchParams: query } = new URL(request.url);
    const cache = query.has("cache") ? await caches.open(query.get("cache")) : caches.default;
    const key = query.get("key") ?? KEY;
    return calls[pathname.slice(1)]({ cache, key, query, request }).catch(failed);
  },
};
"#;

/// Folders of functions that keep responses, each with names that no earlier run has used.
struct Functions(TempDir);

impl Functions {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("node_modules")).expect("a folder");
        let link = folder.path().join("node_modules/isolet");
        std::os::unix::fs::symlink(root().join("sdk-js-shim"), link).expect("a link");
        Functions(folder)
    }

    /// A function for the host `NAME.test`.
    fn add(&self, name: &str, limits: &str) -> PathBuf {
        let folder = self.0.path().join(name);
        fs::create_dir_all(folder.join("src")).expect("a folder");
        fs::write(folder.join("src/index.js"), WORKER).expect("a file");
        let manifest = format!(
            "name = \"{name}-{}\"\nmain = \"src/index.js\"\nroutes = [\"{name}.test/*\"]\n[limits]\nfuel = 1_000_000_000\n{limits}\n",
            std::process::id()
        );
        fs::write(folder.join("isolet.toml"), manifest).expect("a file");
        folder
    }

    /// A node that serves them.
    async fn serve(&self, folders: &[&Path], workers: u32) -> Node {
        let args = folders.iter().flat_map(|folder| [OsString::from("--function"), OsString::from(folder)]);
        Node::with_args(args).workers(workers).start().await
    }
}

/// A miss is a 404 of the Worker.
#[track_caller]
fn is_miss(response: &Response) {
    assert_eq!((response.status, response.text()), (404, "miss\n"));
}

#[tokio::test]
async fn a_put_in_one_worker_is_a_hit_in_the_other_and_outlives_both() {
    let functions = Functions::new();
    let folder = functions.add("shared", "");
    let node = functions.serve(&[&folder], 2).await;
    let workers = node.workers();
    assert_eq!(workers.len(), 2, "two workers");
    // While one is stopped, the other one has to serve.
    kill(workers[0], Signal::STOP);
    node.get("shared", "/put?body=one").await.is_text("put\n");
    node.get("shared", "/get").await.is_text("one");
    kill(workers[0], Signal::CONT);
    kill(workers[1], Signal::STOP);
    let hit = node.get("shared", "/get").await;
    assert_eq!(hit.is_text("one").header("cf-cache-status"), Some("HIT"));
    node.get("shared", "/put?body=two").await.is_text("put\n");
    kill(workers[1], Signal::CONT);
    for worker in workers {
        kill(worker, Signal::KILL);
        eventually("a new worker", || node.workers().len() == 2 && !node.workers().contains(&worker)).await;
    }
    node.get("shared", "/get").await.is_text("two");
    node.get("shared", "/delete").await.is_text("true\n");
    for _ in 0..10 {
        is_miss(&node.get("shared", "/get").await);
    }
}

#[tokio::test]
async fn functions_and_caches_are_apart() {
    let functions = Functions::new();
    let (one, other) = (functions.add("one", ""), functions.add("other", ""));
    let node = functions.serve(&[&one, &other], 0).await;
    node.get("one", "/put?body=mine").await.is_ok();
    node.get("one", "/put?body=named&cache=x").await.is_ok();
    is_miss(&node.get("other", "/get").await);
    is_miss(&node.get("other", "/get?cache=x").await);
    node.get("other", "/delete").await.is_text("false\n");
    node.get("one", "/get").await.is_text("mine");
    node.get("one", "/get?cache=x").await.is_text("named");
    is_miss(&node.get("one", "/get?cache=y").await);
}

#[tokio::test]
async fn bodies_stream_and_requests_may_ask_for_part_of_one() {
    let functions = Functions::new();
    let folder = functions.add("large", "");
    let node = functions.serve(&[&folder], 0).await;
    node.get("large", "/put?bytes=1000000").await.is_text("put\n");
    let whole = node.get("large", "/get").await;
    assert_eq!(whole.is_ok().header("content-length"), Some("1000000"));
    assert!(whole.body.iter().enumerate().all(|(at, byte)| usize::from(*byte) == 97 + at % 26));
    let part = node.send(Request::get("large", "/get").header("range", "bytes=26-51")).await;
    assert_eq!((part.status, part.text()), (206, "abcdefghijklmnopqrstuvwxyz"));
    assert_eq!(part.header("content-range"), Some("bytes 26-51/1000000"));
    let beyond = node.send(Request::get("large", "/get").header("range", "bytes=1000000-")).await;
    assert_eq!((beyond.status, beyond.header("content-range")), (416, Some("bytes */1000000")));
    let unchanged = node.send(Request::get("large", "/get").header("if-none-match", "\"1\"")).await;
    assert_eq!((unchanged.status, unchanged.text()), (304, ""));
}

#[tokio::test]
async fn what_must_not_be_kept_is_not() {
    let functions = Functions::new();
    let folder = functions.add("picky", "cache_entry = \"100KiB\"");
    let node = functions.serve(&[&folder], 0).await;
    for control in ["no-store", "private,%20max-age=9", "max-age=0"] {
        node.get("picky", &format!("/put?body=x&control={control}")).await.is_text("put\n");
        is_miss(&node.get("picky", "/get").await);
    }
    for (bytes, kept) in [(100 * 1024, true), (100 * 1024 + 1, false)] {
        node.get("picky", &format!("/put?bytes={bytes}&key=http://cached.test/{bytes}"))
            .await
            .is_text("put\n");
        let found = node.get("picky", &format!("/get?key=http://cached.test/{bytes}")).await;
        assert_eq!(found.status == 200, kept, "{bytes}");
    }
    let refused =
        "post: TypeError\npartial: TypeError\nvarying: TypeError\nerror: TypeError\nobject: TypeError";
    node.get("picky", "/refused").await.is_text(refused);
    let broken = node.get("picky", "/broken").await;
    assert_eq!((broken.status, broken.text()), (500, "Error: half-way\n"));
    is_miss(&node.get("picky", "/get").await);
}

#[tokio::test]
async fn an_invocation_makes_as_many_calls_and_holds_as_many_bodies_as_it_may() {
    let functions = Functions::new();
    let folder = functions.add("busy", "cache_calls = 20");
    let node = functions.serve(&[&folder], 0).await;
    node.get("busy", "/calls?count=20").await.is_text("called\n");
    let over = node.get("busy", "/calls?count=21").await;
    assert!(over.text().starts_with("Error: Too many API requests") && over.text().contains("cache_calls"));
    node.get("busy", "/put?bytes=70000").await.is_text("put\n");
    node.get("busy", "/open?count=16").await.is_text("open\n");
    let over = node.get("busy", "/open?count=17").await;
    assert!(over.text().starts_with("Error: Too many bodies of the cache are open"), "{}", over.text());
    node.get("busy", "/open?count=16").await.is_text("open\n");
}

#[tokio::test]
async fn a_function_or_a_node_may_keep_nothing() {
    let functions = Functions::new();
    let (none, some) = (functions.add("none", "cache = 0"), functions.add("some", ""));
    let node = functions.serve(&[&none, &some], 0).await;
    node.get("none", "/put?body=x").await.is_text("put\n");
    is_miss(&node.get("none", "/get").await);
    let args = [OsString::from("--function"), some.into()];
    let node = Node::with_args(args).set("cache_budget=0").start().await;
    node.get("some", "/put?body=x").await.is_text("put\n");
    is_miss(&node.get("some", "/get").await);
}

#[tokio::test]
async fn the_grant_is_listed() {
    let functions = Functions::new();
    let folder = functions.add("listed", "");
    assert_eq!(isolet(["build".as_ref(), folder.as_os_str()]).await.code, Some(0));
    let built =
        fs::read_dir(folder.join(".isolet")).expect("it is built").flatten().map(|entry| entry.path());
    let component = built.into_iter().find(|path| path.extension().is_some_and(|kind| kind == "wasm"));
    let inspected = isolet(["inspect".as_ref(), component.expect("a component").as_os_str()]).await;
    assert!(inspected.stdout.contains("isolet:cache/store@0.1.0"), "{inspected:#?}");
    assert!(inspected.stdout.contains("responses kept for this function alone"), "{inspected:#?}");
}
