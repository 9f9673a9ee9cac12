//! Bad input: one clear error that says what, where and what to do, and the right exit code.

mod support;

use std::ffi::OsString;
use std::fs;
use support::{Data, Function, Node, fixture_path, isolet, root, serve, serve_function};

#[tokio::test]
async fn components_that_cannot_run_are_refused_by_name_and_reason() {
    let cases: &[(&str, &[&str])] = &[
        ("core-module", &["core-module", "core module", "component"]),
        ("no-handler", &["no-handler", "handler"]),
        ("unknown-import", &["unknown-import", "example:unknown/thing"]),
        ("big-memory", &["big-memory"]),
        ("big-table", &["big-table"]),
        ("many-memories", &["many-memories"]),
        ("start-trap", &["start-trap", "does not start"]),
        ("loop-in-start", &["loop-in-start", "does not start"]),
    ];
    for (fixture, words) in cases {
        serve_function(&fixture_path(fixture)).await.is_refused(1, words);
    }
    // Text that only calls itself a component.
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("text.wasm");
    fs::copy(root().join("fixtures/not-wasm.bin"), &file).expect("a copy");
    serve_function(&file).await.is_refused(1, &["text.wasm", "not WebAssembly"]);
}

#[tokio::test]
async fn interfaces_that_every_toolchain_imports_link_and_hold_nothing() {
    let file = fixture_path("sockets-import");
    let ran = isolet(["inspect".as_ref(), file.as_os_str()]).await;
    assert_eq!(ran.code, Some(0), "{ran:#?}");
    let line = ran.stdout.lines().find(|line| line.contains("wasi:sockets/instance-network"));
    assert!(line.is_some_and(|line| line.starts_with("empty") && line.contains("denied")), "{}", ran.stdout);
    // Asking for the network gives a handle, with which no address can be reached.
    Node::serving(["sockets-import"]).start().await.get("sockets-import", "/").await.is_ok();
}

#[tokio::test]
async fn paths_that_lead_nowhere_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    serve_function(&folder.path().join("missing.wasm")).await.is_refused(1, &["missing.wasm", "isolet new"]);
    serve_function(folder.path()).await.is_refused(1, &["isolet.toml"]);
    let other = folder.path().join("notes.txt");
    fs::write(&other, "notes").expect("a file");
    serve_function(&other).await.is_refused(1, &["notes.txt", "not a function"]);
    let unbuilt =
        Function::component("unbuilt", "nowhere.wasm".into()).section("[build]\ncommand = \"make\"");
    serve_function(&unbuilt.write(folder.path())).await.is_refused(1, &["nowhere.wasm", "isolet build"]);
    let config = ["--config".into(), folder.path().join("node.toml").into_os_string()];
    serve(config).await.is_refused(1, &["node.toml"]);
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_used_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("data");
    fs::write(&file, "no folder").expect("a file");
    let function = fixture_path("hello");
    let args =
        ["serve".as_ref(), "--function".as_ref(), function.as_os_str(), "--data".as_ref(), file.as_os_str()];
    isolet(args).await.is_refused(1, &["data", "--data"]);
}

#[tokio::test]
async fn a_manifest_is_refused_with_its_line_and_the_nearest_key() {
    let cases = [
        ("isolaton = \"fresh\"", "isolaton", "isolation"),
        ("isolation = \"frsh\"", "frsh", "fresh"),
        ("[limits]\nfule = 1", "fule", "fuel"),
        ("[limits]\nfuel = 1", "fuel", "1000"),
        ("[limits]\nmemory = \"1TB\"", "memory", "1TB"),
        ("[limits]\ntimeout = \"soon\"", "soon", "30s"),
        ("routes = 1", "routes", "array"),
        ("[[kv]]\nbinding = \"KV\"", "kv", "not available"),
        ("[outbound]\nallow = [\"http://x\"]", "http://x", "host"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let component = fixture_path("hello");
    for (text, what, hint) in cases {
        let manifest = format!("name = \"shop\"\ncomponent = {component:?}\n\n{text}\n");
        fs::write(folder.path().join("isolet.toml"), manifest).expect("a manifest");
        let ran = serve_function(folder.path()).await;
        ran.is_refused(1, &["isolet.toml:", what, hint]);
        let at = ran.stderr.split("isolet.toml:").nth(1).expect("a place");
        let line: u32 = at.split(':').next().and_then(|line| line.parse().ok()).expect("a line");
        assert!((4..=5).contains(&line), "{}", ran.stderr);
    }
}

#[tokio::test]
async fn functions_that_claim_one_route_or_name_are_refused_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let claim = |name: &str| Function::fixture("hello").named(name).routes(&["/shop/*"]).write(folder.path());
    let args =
        [OsString::from("--function"), claim("first").into(), "--function".into(), claim("second").into()];
    serve(args).await.is_refused(1, &["/shop/*", "first", "second"]);

    let other = tempfile::tempdir().expect("a folder");
    let twin = Function::fixture("hello").named("first").write(other.path());
    let args = [OsString::from("--function"), claim("first").into(), "--function".into(), twin.into()];
    serve(args).await.is_refused(1, &["first"]);
}

#[tokio::test]
async fn a_clash_is_found_before_there_are_workers() {
    let folder = tempfile::tempdir().expect("a folder");
    let claiming = |name: &str| Function::fixture("hello").named(name).routes(&["/*"]).write(folder.path());
    let data = Data::new();
    let (one, other) = (claiming("one"), claiming("other"));
    let args: [OsString; 8] = [
        "serve".into(),
        "--workers=2".into(),
        "--data".into(),
        data.path().into(),
        "--function".into(),
        one.into(),
        "--function".into(),
        other.into(),
    ];
    let ran = isolet(args).await;
    ran.is_refused(1, &["route `/*`", "`one`", "`other`"]);
    assert!(!ran.stderr.contains("worker"), "{}", ran.stderr);
}

#[tokio::test]
async fn a_port_in_use_is_refused_with_what_to_do() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = taken.local_addr().expect("it is bound").to_string();
    for workers in ["0", "1"] {
        let (function, data) = (fixture_path("hello"), Data::new());
        let args: [OsString; 9] = [
            "serve".into(),
            "--workers".into(),
            workers.into(),
            "--listen".into(),
            address.clone().into(),
            "--data".into(),
            data.path().into(),
            "--function".into(),
            function.into(),
        ];
        isolet(args).await.is_refused(1, &[&address, "in use", "port 0"]);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("hello.wasm");
    fs::copy(fixture_path("hello"), &copy).expect("a copy");
    isolet(["dev".as_ref(), "--listen".as_ref(), address.as_ref(), copy.as_os_str()])
        .await
        .is_refused(1, &[&address, "--listen"]);
}

#[tokio::test]
async fn wrong_usage_exits_2() {
    for args in [
        &["serve", "--no-such-flag"][..],
        &["no-such-command"],
        &["serve", "--workers", "many"],
        &["serve", "--listen", "nowhere"],
        &["serve", "--set", "http.no_such=1"],
    ] {
        let ran = isolet(args).await;
        assert_eq!(ran.code, Some(2), "{args:?}: {ran:#?}");
        assert!(ran.stderr.starts_with("error: "), "{}", ran.stderr);
    }
}

#[tokio::test]
async fn certificates_that_cannot_be_used_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("node.toml");
    let text = "[[listen]]\naddress = \"127.0.0.1:0\"\n[listen.tls]\ncertificates = [{ cert = \"a.pem\", key = \"a.key\" }]\n";
    fs::write(&config, text).expect("settings");
    let function = fixture_path("hello");
    let data = Data::new();
    let args = || -> [OsString; 7] {
        [
            "serve".into(),
            "--config".into(),
            config.clone().into(),
            "--data".into(),
            data.path().into(),
            "--function".into(),
            function.clone().into(),
        ]
    };
    isolet(args()).await.is_refused(1, &["a.pem"]);
    for file in ["a.pem", "a.key"] {
        fs::write(folder.path().join(file), "no certificate").expect("a file");
    }
    isolet(args()).await.is_refused(1, &["a.pem"]);
}
