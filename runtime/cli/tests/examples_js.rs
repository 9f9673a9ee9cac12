//! The examples in JavaScript and TypeScript, each built and served as its README says.
//!
//! These tests need Node.js, the packages of sdk-js-shim, its engine.wasm, and the packages of the examples that have some
//! (`npm ci --prefix examples/hono-ts`, the same for jwt-js).

mod support;

use std::ffi::OsString;
use std::fs;
use support::{Node, Request, root};

/// Serves one example alone, for all hosts and paths.
async fn example(name: &str) -> Node {
    let folder = root().join("examples").join(name);
    let package = folder.join("node_modules/isolet");
    fs::create_dir_all(folder.join("node_modules")).expect("a folder");
    if !package.exists() {
        // Whoever is faster, a test or an installation, makes the same link.
        let _ = std::os::unix::fs::symlink(root().join("sdk-js-shim"), &package);
    }
    Node::with_args([OsString::from("--function"), folder.into()]).start().await
}

#[tokio::test]
async fn hono_routes_and_answers_in_json() {
    let node = example("hono-ts").await;
    let article = node.get("shop", "/articles/1").await;
    assert_eq!(article.is_ok().text(), r#"{"name":"Teapot","cents":2490,"price":"24.90 EUR"}"#);
    assert_eq!(article.header("content-type"), Some("application/json"));
    let request = Request::get("shop", "/articles/2").header("origin", "https://a.example");
    assert_eq!(node.send(request).await.header("access-control-allow-origin"), Some("*"));
    let missing = node.get("shop", "/articles/9").await;
    assert_eq!((missing.status, missing.text()), (404, r#"{"error":"there is no such article"}"#));
    assert_eq!(node.post("shop", "/total", br#"["1","2","2"]"#).await.text(), r#"{"total":3870}"#);
    assert_eq!(node.post("shop", "/total", b"no json").await.status, 422);
    assert_eq!(node.get("shop", "/elsewhere").await.status, 404);
}

/// Tokens signed with the key of the example; their payloads are in the names.
mod tokens {
    const READER_HEAD: &str =
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJhdWQiOiJzaG9wIiwiZXhwIjo0MTAyNDQ0ODAwfQ.";

    pub(super) fn reader() -> String {
        format!("{READER_HEAD}aBz0j7StLFsJQ8HfG9BU8p-b3saBx9TXEo3YSVAIU7A")
    }

    pub(super) fn of_another_key() -> String {
        format!("{READER_HEAD}5datE6dGcxy2PiKDLyW09Dccq0_ogE_QX3J58rBkYkY")
    }

    pub(super) fn unsigned() -> String {
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEiLCJhdWQiOiJzaG9wIiwiZXhwIjo0MTAyNDQ0ODAwfQ.".to_owned()
    }

    pub(super) fn admin() -> String {
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJhdWQiOiJzaG9wIiwiZXhwIjo0MTAyNDQ0ODAwLCJzY29wZSI6ImFkbWluIn0.\
         AlnccReuXj9GvI4vZS8aJYbTnXpMpWl2SdZez5ZqQU0"
            .to_owned()
    }

    pub(super) fn expired() -> String {
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJhdWQiOiJzaG9wIiwiZXhwIjoxMDAwMDAwMDAwfQ.\
         fMS6FPu680RtZ9vuOnDsAeULXNMashlG22JJjdiHoPU"
            .to_owned()
    }

    pub(super) fn for_another_audience() -> String {
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEiLCJhdWQiOiJibG9nIiwiZXhwIjo0MTAyNDQ0ODAwfQ.\
         9cqi9S8NR-frMdyqJFkW3491EuYpWj5zFziEHEKexr4"
            .to_owned()
    }
}

#[tokio::test]
async fn a_token_opens_the_door() {
    let node = example("jwt-js").await;
    let bearing = |token: &str| Request::get("shop", "/").header("authorization", &format!("Bearer {token}"));
    let cases = [
        (bearing(&tokens::reader()), 200, r#"{"hello":"ada"}"#),
        (bearing(&tokens::reader()).method("DELETE"), 403, r#"{"error":"the token allows reading only"}"#),
        (bearing(&tokens::admin()).method("DELETE"), 200, r#"{"hello":"ada"}"#),
        (bearing(&tokens::expired()), 401, r#"{"error":"ERR_JWT_EXPIRED"}"#),
        (bearing(&tokens::for_another_audience()), 401, r#"{"error":"ERR_JWT_CLAIM_VALIDATION_FAILED"}"#),
        (bearing(&tokens::of_another_key()), 401, r#"{"error":"ERR_JWS_SIGNATURE_VERIFICATION_FAILED"}"#),
        (bearing(&tokens::unsigned()), 401, r#"{"error":"ERR_JOSE_ALG_NOT_ALLOWED"}"#),
        (bearing("no.token"), 401, r#"{"error":"ERR_JWS_INVALID"}"#),
        (Request::get("shop", "/"), 401, r#"{"error":"a bearer token is needed"}"#),
    ];
    for (request, status, body) in cases {
        let response = node.send(request).await;
        assert_eq!((response.status, response.text()), (status, body));
        assert_eq!(response.header("www-authenticate").is_some(), status != 200, "{status}");
    }
}

#[tokio::test]
async fn a_visitor_keeps_the_variant_chosen_first() {
    let node = example("ab-js").await;
    for (cookie, page) in
        [("variant=a", "<h1>Welcome</h1>\n"), ("x=1; variant=b", "<h1>Good to see you</h1>\n")]
    {
        let response = node.send(Request::get("shop", "/").header("cookie", cookie)).await;
        assert_eq!((response.is_ok().text(), response.header("set-cookie")), (page, None));
        assert_eq!(response.header("cache-control"), Some("private, no-store"));
    }
    let mut seen = [false; 2];
    for round in 0..200 {
        let request = Request::get("shop", "/");
        let request = if round % 2 == 0 { request } else { request.header("cookie", "variant=toString") };
        let response = node.send(request).await;
        let chosen =
            response.header("set-cookie").expect("a choice").split(';').next().expect("a pair").to_owned();
        seen[usize::from(chosen == "variant=b")] = true;
        let again = node.send(Request::get("shop", "/").header("cookie", &chosen)).await;
        assert_eq!(again.text(), response.text());
        if seen == [true; 2] {
            return;
        }
    }
    unreachable!("one of two variants was not chosen in 200 rounds");
}

#[tokio::test]
async fn visitors_are_sent_to_the_site_of_their_country() {
    let node = example("geo-js").await;
    let cases = [("DE", "/de/"), ("fr", "/fr/"), ("US", "/en/"), ("T1", "/en/"), ("constructor", "/en/")];
    for (country, site) in cases {
        let response = node.send(Request::get("shop", "/?q=1").header("cf-ipcountry", country)).await;
        assert_eq!(response.status, 302);
        assert_eq!(
            response.header("location"),
            Some(format!("http://shop.test{site}?q=1").as_str()),
            "{country}"
        );
        assert_eq!(response.header("vary"), Some("cf-ipcountry"));
    }
    assert_eq!(node.get("shop", "/").await.header("location"), Some("http://shop.test/en/"));
    node.get("shop", "/de/").await.is_text("/de/\n");
}

#[tokio::test]
async fn a_page_is_made_personal_on_its_way() {
    let node = example("personal-js").await;
    let stranger = node.get("shop", "/").await;
    assert!(stranger.is_ok().text().contains("Hello, <span data-slot=\"name\">stranger</span>!"));
    assert!(!stranger.text().contains("Administration"), "{}", stranger.text());
    let request = Request::get("shop", "/").header("x-user-name", "<b>Ada</b> & co");
    let known = node.send(request.header("x-user-role", "admin")).await;
    let text = known.is_ok().text();
    assert!(text.contains(">&lt;b&gt;Ada&lt;/b&gt; &amp; co</span>!"), "{text}");
    assert!(text.contains("href=\"/cart?user=%3Cb%3EAda%3C%2Fb%3E%20%26%20co\""), "{text}");
    assert!(text.contains("<a href=\"/admin\">Administration</a>"), "{text}");
}

#[tokio::test]
async fn a_webhook_is_accepted_at_once_and_worked_on_after() {
    const BODY: &[u8] = br#"{"action":"opened"}"#;
    const SIGNATURE: &str = "sha256=1fdd8b8ebaf9a6ed84eacddc87cfc15c2dd5904fe6ca4d5f68590e55aeec9d2d";
    let node = example("webhook-ts").await;
    let signed = |body: &[u8], signature: &str| {
        Request::post("shop", "/hook", body).header("x-hub-signature-256", signature)
    };
    for (request, status) in [
        (signed(BODY, SIGNATURE), 202),
        (signed(br#"{"action":"closed"}"#, SIGNATURE), 401),
        (signed(BODY, "sha256=00"), 401),
        (Request::post("shop", "/hook", BODY), 401),
        (Request::get("shop", "/hook"), 405),
        (signed(&vec![b' '; 64 * 1024 + 1], SIGNATURE), 413),
    ] {
        assert_eq!(node.send(request).await.status, status);
    }
    node.log.says_times(1, &["did the work for opened"]).await;
}

#[tokio::test]
async fn a_report_is_made_once_a_minute() {
    let node = example("cache-js").await;
    let path = format!("/report/{}", std::process::id());
    let first = node.get("shop", &path).await;
    assert_eq!(first.is_ok().header("cf-cache-status"), None);
    // The put runs on after the answer, so a request that comes at once may still miss.
    let again = loop {
        let response = node.get("shop", &path).await;
        if response.header("cf-cache-status") == Some("HIT") {
            break response;
        }
    };
    let tag = again.header("etag").expect("a tag");
    let unchanged = node.send(Request::get("shop", &path).header("if-none-match", tag)).await;
    assert_eq!((unchanged.status, unchanged.text()), (304, ""));
    assert_eq!(node.get("shop", &path).await.text(), again.text());
    assert_ne!(node.get("shop", &format!("{path}/other")).await.text(), again.text());
}
