//! Many functions in one node: which of them answers for a host and a path.

mod support;

use support::{Function, Node, Request, fixture_path};

#[tokio::test]
async fn the_most_specific_route_wins() {
    let routed = |name: &str, routes: &[&str]| {
        Function::fixture("probe-rust")
            .named(name)
            .routes(routes)
            .section(&format!("[vars]\nNAME = {name:?}"))
    };
    let node = Node::serving([
        routed("everything", &["/*"]),
        routed("exact", &["/env"]),
        routed("host", &["shop.test/*"]),
        routed("wild-host", &["*.test/*"]),
        routed("host-and-path", &["shop.test/env", "/other/*"]),
    ])
    .start()
    .await;
    for (host, answers) in [
        ("shop.test", "host-and-path"),
        ("SHOP.test", "host-and-path"),
        ("shop.test:8080", "host-and-path"),
        ("shop.test.", "host-and-path"),
        ("any.test", "wild-host"),
        ("elsewhere", "exact"),
    ] {
        let response = node.send(Request::get("any", "/env").host(host)).await;
        response.is_text(&format!("NAME={answers}\n"));
    }
    // What is encoded or roundabout is put in order before it is routed.
    for path in ["/x/../env", "/./env", "/%65nv"] {
        let response = node.send(Request::get("any", path).host("elsewhere")).await;
        assert!(matches!(response.status, 200 | 400), "{path}: {}", response.describe());
    }
}

#[tokio::test]
async fn bare_components_are_named_after_their_files() {
    let paths = ["hello", "counter"].map(fixture_path);
    let args = paths.iter().flat_map(|path| ["--function".into(), path.as_os_str().to_owned()]);
    let node = Node::with_args(args).start().await;
    node.get("any", "/hello/").await.is_text("Hello from Isolet!\n");
    node.get("any", "/counter/deeper?and=query").await.is_text("1\n");
    node.get("any", "/").await.is_problem(404, "no_route");
    node.get("any", "/hello-not").await.is_problem(404, "no_route");

    let args = ["--function".into(), fixture_path("hello").into_os_string()];
    let node = Node::with_args(args).start().await;
    node.get("any", "/any/path").await.is_text("Hello from Isolet!\n");
}

#[tokio::test]
async fn a_text_component_is_read_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("text.wat");
    for (text, word) in
        [("(component)", "handler"), ("(component", "text is wrong"), ("(module)", "core module")]
    {
        std::fs::write(&file, text).expect("it is written");
        let data = support::Data::new();
        let args = [
            "serve".as_ref(),
            "--data".as_ref(),
            data.path().as_os_str(),
            "--function".as_ref(),
            file.as_os_str(),
        ];
        support::isolet(args).await.is_refused(1, &["text.wat", word]);
    }
}

#[tokio::test]
async fn a_node_serves_a_hundred_functions() {
    let functions: Vec<Function> = (0..100)
        .map(|number| {
            let name = format!("f{number}");
            Function::fixture("probe-rust").named(&name).section(&format!("[vars]\nNAME = {name:?}"))
        })
        .collect();
    let node = Node::serving(functions).start().await;
    for number in (0..100).rev() {
        node.get(&format!("f{number}"), "/env").await.is_text(&format!("NAME=f{number}\n"));
    }
}

#[tokio::test]
async fn functions_that_name_no_route_have_one_of_their_name_or_all() {
    let example = |name: &str| support::root().join("examples").join(name).into_os_string();
    let both = ["--function".into(), example("hello-rust"), "--function".into(), example("hello-c")];
    let node = Node::with_args(both).start().await;
    node.get("any", "/hello-rust/").await.is_ok();
    node.get("any", "/hello-c/").await.is_ok();
    node.get("any", "/").await.is_problem(404, "no_route");
    let node = Node::with_args(["--function".into(), example("hello-rust")]).start().await;
    node.get("any", "/").await.is_ok();
}
