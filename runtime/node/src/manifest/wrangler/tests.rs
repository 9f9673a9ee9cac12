//! What is read from files of Wrangler, in each of their formats, and what is reported and refused.

use super::*;

fn read_as(file: &str, text: &str) -> Result<Manifest, String> {
    read(text, &Path::new("app").join(file), &LimitBounds::default()).map_err(|error| error.to_string())
}

fn toml(extra: &str) -> Result<Manifest, String> {
    read_as("wrangler.toml", &format!("name = 'shop'\nmain = 'src/index.ts'\n{extra}"))
}

fn warnings(extra: &str) -> Vec<String> {
    toml(extra).expect(extra).wrangler.expect("it is from Wrangler").warnings
}

#[test]
fn both_formats_say_the_same() {
    let toml = r#"
        name = "shop"
        main = "src/index.ts"
        compatibility_date = "2025-01-15"
        compatibility_flags = ["nodejs_compat"]
        routes = ["shop.example.com/*", { pattern = "api.example.com", custom_domain = true }]
        [vars]
        GREETING = "hi"
        [limits]
        cpu_ms = 100
        [build]
        command = "npm run css"
    "#;
    let json = r#"{
        "$schema": "node_modules/wrangler/config-schema.json",
        "name": "shop", // the name
        "main": "src/index.ts",
        /* dates */ "compatibility_date": "2025-01-15",
        "compatibility_flags": ["nodejs_compat"],
        "routes": ["shop.example.com/*", { "pattern": "api.example.com", "custom_domain": true }],
        "vars": { "GREETING": "hi" },
        "limits": { "cpu_ms": 100 },
        "build": { "command": "npm run css" },
    }"#;
    let read = read_as("wrangler.toml", toml).expect("it is read");
    assert_eq!(read_as("wrangler.jsonc", json), Ok(read.clone()));
    assert_eq!(read_as("wrangler.json", json), Ok(read.clone()));
    assert_eq!(read.name.as_str(), "shop");
    assert_eq!(read.component, Source::Main("app/src/index.ts".into()));
    let routes: Vec<_> = read.routes.iter().map(ToString::to_string).collect();
    assert_eq!(routes, ["shop.example.com/*", "api.example.com/*"]);
    assert_eq!((read.limits.cpu, read.limits.fuel), (100, 200_000_000));
    assert_eq!(read.vars.get("GREETING").map(String::as_str), Some("hi"));
    assert_eq!(read.build.command.as_deref(), Some("npm run css"));
    assert_eq!(read.outbound, OutboundPolicy::new(&["*".to_owned()], false).expect("a rule"));
    let found = read.wrangler.expect("it is from Wrangler");
    assert_eq!(found.compatibility_date.as_deref(), Some("2025-01-15"));
    assert_eq!(found.compatibility_flags, ["nodejs_compat"]);
    assert_eq!(found.warnings, [""; 0]);
}

#[test]
fn a_name_may_be_left_out_and_is_made_legal() {
    let name = |text: &str| read_as("wrangler.toml", text).map(|manifest| manifest.name.to_string());
    assert_eq!(name("main = 'a.js'"), Ok("app".to_owned()));
    assert_eq!(name("name = 'My_Shop'\nmain = 'a.js'"), Ok("my-shop".to_owned()));
}

#[test]
fn routes_are_those_that_wrangler_means() {
    for (written, expected) in [
        ("https://a.example/x/*", vec!["a.example/x/*"]),
        ("a.example", vec!["a.example/"]),
        ("*.a.example/*", vec!["*.a.example/*"]),
        ("*a.example/*", vec!["a.example/*", "*.a.example/*"]),
    ] {
        for key in [format!("route = '{written}'"), format!("routes = [{{ pattern = '{written}' }}]")] {
            let routes = toml(&key).expect(&key).routes;
            assert_eq!(routes.iter().map(ToString::to_string).collect::<Vec<_>>(), expected, "{key}");
        }
    }
}

#[test]
fn variables_that_are_not_text_are_their_json() {
    let manifest =
        toml("[vars]\nN = 1\nF = 1.5\nB = true\nL = [1, 'a']\nT = { a = 'x\"' }").expect("it is read");
    let vars: Vec<_> = manifest.vars.iter().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(vars, ["B=true", "F=1.5", "L=[1,\"a\"]", "N=1", "T={\"a\":\"x\\\"\"}"]);
    let warnings = manifest.wrangler.expect("it is from Wrangler").warnings;
    assert_eq!(warnings.len(), 5);
    assert_eq!(warnings[0], "app/wrangler.toml:4:1: `vars.N` is not text; `env` has its JSON text");
}

#[test]
fn a_build_command_runs_where_it_says() {
    let command = toml("[build]\ncommand = 'make'\ncwd = \"it's\"\nwatch_dir = 'src'")
        .expect("it is read")
        .build
        .command;
    assert_eq!(command.as_deref(), Some("cd 'it'\\''s' && { make\n}"));
}

#[test]
fn what_has_no_counterpart_is_reported_line_by_line() {
    let text = "workers_dev = true\nkv_namespaces = []\n[limits]\nmagic = 1\n[durable_objects]\nbindings = [{ name = 'A' }]\n[triggers]\ncrons = ['* * * * *']\n[[migrations]]\ntag = 'v1'\n[observability]\n";
    assert_eq!(
        warnings(text),
        [
            "app/wrangler.toml:3:1: `workers_dev` has no counterpart here; ignored",
            "app/wrangler.toml:6:1: `limits.magic` has no counterpart here; ignored",
            "app/wrangler.toml:7:2: `durable_objects` has no counterpart here; ignored",
            "app/wrangler.toml:9:2: `triggers` has no counterpart here; ignored",
            "app/wrangler.toml:11:3: `migrations` has no counterpart here; ignored",
        ]
    );
}

#[test]
fn bindings_that_are_not_there_are_refused() {
    for (key, what) in [
        ("kv_namespaces", "key-value storage is"),
        ("r2_buckets", "blob storage is"),
        ("d1_databases", "SQL storage is"),
    ] {
        let error = toml(&format!("[[{key}]]\nbinding = 'X'")).expect_err(key);
        assert_eq!(
            error,
            format!("app/wrangler.toml:3:3: `{key}`: {what} not available in this release; remove it")
        );
    }
    for text in
        ["[[queues.producers]]\nqueue = 'q'", "[assets]\ndirectory = 'public'", "[site]\nbucket = 'x'"]
    {
        assert!(toml(text).expect_err(text).contains("not available in this release"), "{text}");
    }
}

#[test]
fn services_are_functions_of_the_node() {
    let text = "services = [{ binding = 'AUTH', service = 'My_Auth' }, { binding = 'B', service = 'b', entrypoint = 'default', environment = 'x' }]";
    let manifest = toml(text).expect("it is read");
    let found = manifest.services.iter().map(|service| (service.binding.as_str(), service.function.as_str()));
    assert_eq!(found.collect::<Vec<_>>(), [("AUTH", "my-auth"), ("B", "b")]);
    assert_eq!(
        manifest.wrangler.expect("it is from Wrangler").warnings,
        ["app/wrangler.toml:3:112: `services.environment` has no counterpart here; ignored"]
    );
    for (extra, expected) in [
        ("services = ['x']", "3:13: a service is a table with `binding` and `service`"),
        ("[[services]]\nservice = 'x'", "3:1: a service needs a `binding`"),
        ("[[services]]\nbinding = 'X'", "3:1: a service needs a `service`"),
        ("[[services]]\nbinding = 'X'\nservice = '-'", "5:11: `service` is not the name of a function"),
        (
            "[[services]]\nbinding = 'X-Y'\nservice = 'x'",
            "4:11: binding \"X-Y\" is impossible; write 1 to 64 letters, digits and `_`, no digit first",
        ),
        (
            "[[services]]\nbinding = 'X'\nservice = 'x'\nentrypoint = 'Admin'",
            "6:1: `services.entrypoint` is not available in this release; a function is called at its default export",
        ),
        (
            "[[services]]\nbinding = 'X'\nservice = 'x'\nprops = { a = 1 }",
            "6:1: `services.props` is not available in this release; a function is called at its default export",
        ),
        (
            "services = [{ binding = 'X', service = 'x' }]\n[vars]\nX = ''",
            "4:2: `X` is a variable and a binding; rename one",
        ),
    ] {
        assert_eq!(toml(extra), Err(format!("app/wrangler.toml:{expected}")), "{extra}");
    }
}

#[test]
fn what_cannot_be_is_pointed_at() {
    for (file, text, expected) in [
        ("wrangler.toml", "main = [", "app/wrangler.toml:1:9: not valid TOML: unclosed array, expected `]`"),
        (
            "wrangler.toml",
            "name = 'a'",
            "app/wrangler.toml:1:1: nothing to run; add `main`, the path of the module that exports `fetch`",
        ),
        ("wrangler.toml", "main = true", "app/wrangler.toml:1:8: `main` must be a string, not a boolean"),
        ("wrangler.json", "[]", "app/wrangler.json:1:1: not a JSON object"),
        (
            "wrangler.jsonc",
            "{\n  \"main\": {}\n}",
            "app/wrangler.jsonc:2:11: `main` must be a string, not a table",
        ),
    ] {
        assert_eq!(read_as(file, text), Err(expected.to_owned()));
    }
    let broken = read_as("wrangler.jsonc", "{\n  main: 1\n}").expect_err("not JSON");
    assert!(broken.starts_with("app/wrangler.jsonc:2:3: not valid JSON: "), "{broken}");
    for (extra, expected) in [
        ("routes = 'x'", "3:10: `routes` must be an array, not a string"),
        ("vars = 1", "3:8: `vars` must be a table, not a number"),
        ("[limits]\ncpu_ms = 'x'", "4:10: `cpu_ms` must be a whole number, not a string"),
        ("[limits]\ncpu_ms = 1.5", "4:10: `cpu_ms` must be a whole number, not 1.5"),
        ("[limits]\ncpu_ms = 0", "4:10: `cpu` must lie between 1ms and 300s, not 0ms"),
        ("routes = [{ zone_name = 'x' }]", "3:11: a route needs a `pattern`"),
        (
            "[vars]\n'a=b' = ''",
            "4:1: variable \"a=b\" is impossible; names are not empty and hold no `=`, and neither names nor values hold NUL",
        ),
    ] {
        assert_eq!(toml(extra), Err(format!("app/wrangler.toml:{expected}")));
    }
    let deep = |depth: usize| {
        format!("{{\"main\":\"a.js\",\"vars\":{{\"A\":{}{}}}}}", "[".repeat(depth), "]".repeat(depth))
    };
    assert!(read_as("wrangler.json", &deep(31)).is_ok());
    assert!(read_as("wrangler.json", &deep(32)).expect_err("too deep").contains("nested more than 32 deep"));
}

#[test]
fn a_nodes_ceilings_hold() {
    let mut bounds = LimitBounds::default();
    bounds.ceilings.set("cpu", 100).expect("it is legal");
    let read = |millis: u64| {
        let text = format!("main = 'a.js'\n[limits]\ncpu_ms = {millis}");
        read(&text, Path::new("app/wrangler.toml"), &bounds).map(|_| ()).map_err(|error| error.to_string())
    };
    assert_eq!(read(100), Ok(()));
    let expected = "app/wrangler.toml:3:10: `cpu_ms` comes to `cpu` 101ms; this node grants at most 100ms";
    assert_eq!(read(101), Err(expected.to_owned()));
}

#[test]
fn bounds_of_a_manifest_hold_here_too() {
    let vars =
        |count: usize| (0..count).fold("[vars]\n".to_owned(), |text, i| text + &format!("V{i} = ''\n"));
    let routes =
        |count: usize| format!("routes = {:?}", (0..count).map(|i| format!("h/{i}")).collect::<Vec<_>>());
    let bytes = |count: usize| format!("[vars]\nV = '{}'", "x".repeat(count - 1));
    let services = |count: usize| {
        (0..count).map(|i| format!("[[services]]\nbinding = 'B{i}'\nservice = 'b'\n")).collect::<String>()
    };
    for (at, above) in [
        (vars(VARS_MAX), vars(VARS_MAX + 1)),
        (routes(ROUTES_MAX), routes(ROUTES_MAX + 1)),
        (bytes(VARS_BYTES_MAX), bytes(VARS_BYTES_MAX + 1)),
        (services(SERVICES_MAX), services(SERVICES_MAX + 1)),
    ] {
        assert!(toml(&at).is_ok());
        assert!(toml(&above).is_err());
    }
}
