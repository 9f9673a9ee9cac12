//! Tests of the manifest: what a whole one means, and input against the exact message of each refusal.

use super::*;

const FILE: &str = "isolet.toml";
const MINIMAL: &str = "name = \"shop\"\ncomponent = \"shop.wasm\"\n";

fn parse(text: &str) -> Result<Manifest, ManifestError> {
    Manifest::parse(text, Path::new(FILE))
}

/// The refusal of a manifest that is `extra` below the two lines of [`MINIMAL`].
fn refusal(extra: &str) -> String {
    parse(&format!("{MINIMAL}{extra}")).expect_err(extra).to_string()
}

#[test]
fn a_whole_manifest_is_read() {
    let text = r#"
        name = "shop"
        component = "build/shop.wasm"
        routes = ["shop.example.com/*", "/shop/*"]
        isolation = "reuse"
        meter = "epoch"

        [build]
        command = "cargo build --release --target wasm32-wasip2"
        watch = ["src", "Cargo.toml"]
        snapshot = false

        [limits]
        fuel = 60_000_000
        memory = "64MiB"
        timeout = "10s"
        queue_wait = 100

        [isolate]
        ready = 2
        max_requests = 500
        idle = "90s"

        [vars]
        GREETING = "hi"
        EMPTY = ""

        [outbound]
        allow = ["api.example.com", "*.internal.example:8443"]
        private = true

        [[service]]
        binding = "AUTH"
        function = "auth"

        [[service]]
        binding = "Stock_2"
        function = "stock"

        [observe]
        server_timing = true
    "#;
    let manifest = Manifest::parse(text, Path::new("functions/shop/isolet.toml")).expect("is valid");
    let mut limits = Limits::default();
    for (name, value) in
        [("fuel", 60_000_000), ("memory", 64 << 20), ("timeout", 10_000), ("queue_wait", 100)]
    {
        limits.set(name, value).expect("is within bounds");
    }
    let expected = Manifest {
        name: FunctionName::parse("shop").expect("is a name"),
        directory: "functions/shop".into(),
        component: Source::Component("functions/shop/build/shop.wasm".into()),
        routes: ["shop.example.com/*", "/shop/*"].map(|text| text.parse().expect("is a route")).to_vec(),
        isolation: Isolation::Reuse,
        meter: Meter::Epoch,
        build: Build {
            command: Some("cargo build --release --target wasm32-wasip2".to_owned()),
            watch: vec!["functions/shop/src".into(), "functions/shop/Cargo.toml".into()],
            snapshot: false,
        },
        limits,
        isolate: IsolateConfig { ready: 2, max_requests: 500, idle: Duration::from_secs(90) },
        vars: [("GREETING", "hi"), ("EMPTY", "")].map(|(k, v)| (k.to_owned(), v.to_owned())).into(),
        outbound: OutboundPolicy::new(
            &["api.example.com".to_owned(), "*.internal.example:8443".to_owned()],
            true,
        )
        .expect("rules are valid"),
        services: [("AUTH", "auth"), ("Stock_2", "stock")]
            .map(|(binding, function)| ServiceBinding {
                binding: binding.to_owned(),
                function: function.to_owned(),
            })
            .to_vec(),
        observe: Observe { server_timing: Some(true) },
        wrangler: None,
    };
    assert_eq!(manifest, expected);
}

#[test]
fn silence_means_the_defaults_of_a_bare_component() {
    let mut bare = Manifest::for_bare_component(Path::new("shop.wasm")).expect("is nameable");
    assert_eq!(parse(MINIMAL).expect("is valid"), bare);
    bare.component = Source::Main("src/index.ts".into());
    assert_eq!(parse("name = 'shop'\nmain = 'src/index.ts'").expect("is valid"), bare);
}

#[test]
fn what_is_missing_is_asked_for() {
    for (text, expected) in [
        ("", "isolet.toml:1:1: `name` is missing; add `name = \"my-function\"`"),
        (
            "\nname = \"shop\"",
            "isolet.toml:2:1: nothing to run; add `component = \"FILE.wasm\"` or `main = \"src/index.ts\"`",
        ),
    ] {
        assert_eq!(parse(text).expect_err(text).to_string(), expected);
    }
}

#[test]
fn unknown_keys_are_refused_with_the_nearest_known_one() {
    for (extra, expected) in [
        ("rotues = []", "isolet.toml:3:1: unknown key `rotues`; did you mean `routes`?"),
        ("[limits]\nfule = 1", "isolet.toml:4:1: unknown key `fule` in [limits]; did you mean `fuel`?"),
        ("limits.fule = 1", "isolet.toml:3:8: unknown key `fule` in [limits]; did you mean `fuel`?"),
        (
            "[isolate]\nquantum = 1",
            "isolet.toml:4:1: unknown key `quantum` in [isolate]; known are `ready`, `max_requests` and `idle`",
        ),
        ("[build]\ncomand = ''", "isolet.toml:4:1: unknown key `comand` in [build]; did you mean `command`?"),
        ("[outbound]\nalow = []", "isolet.toml:4:1: unknown key `alow` in [outbound]; did you mean `allow`?"),
        (
            "[observe]\nserver-timing = true",
            "isolet.toml:4:1: unknown key `server-timing` in [observe]; did you mean `server_timing`?",
        ),
        ("[[kvs]]\nbinding = 'KV'", "isolet.toml:3:3: unknown key `kvs`; did you mean `kv`?"),
    ] {
        assert_eq!(refusal(extra), expected);
    }
}

#[test]
fn impossible_values_say_what_is_possible() {
    for (extra, expected) in [
        ("main = 'a.ts'", "isolet.toml:3:8: `component` and `main` exclude each other; remove one of them"),
        ("routes = []", "isolet.toml:3:10: `routes` is empty; leave it out for the default route"),
        ("routes = '/*'", "isolet.toml:3:10: `routes` must be an array, not a string"),
        ("routes = ['/a', 7]", "isolet.toml:3:17: `routes[]` must be a string, not an integer"),
        ("routes = ['/a', '/a']", "isolet.toml:3:17: route `/a` is listed twice; remove one"),
        (
            "routes = [\n  '/a*',\n]",
            "isolet.toml:4:3: route `/a*` mixes `*` with other text; `*` must be a whole segment, like `/a/*/b` or `/a/*`",
        ),
        ("isolation = 'resue'", "isolet.toml:3:13: `isolation` cannot be `resue`; did you mean `reuse`?"),
        ("meter = 'wall'", "isolet.toml:3:9: `meter` cannot be `wall`; known are `fuel` and `epoch`"),
        ("limits = 5", "isolet.toml:3:10: `limits` must be a table, not an integer"),
        ("[limits]\nfuel = 999", "isolet.toml:4:8: `fuel` must lie between 1000 and 100000000000, not 999"),
        ("[limits]\nfuel = '1'", "isolet.toml:4:8: `fuel` must be a whole number, not a string"),
        ("[limits]\nfuel = -1", "isolet.toml:4:8: `fuel` must not be negative"),
        ("[limits]\nmemory = '3GiB'", "isolet.toml:4:10: `memory` must lie between 1MiB and 2GiB, not 3GiB"),
        (
            "[limits]\nmemory = '3GB2'",
            "isolet.toml:4:10: `memory`: `3GB2` is not a size; write a whole number with B, KiB, MiB or GiB, like `128MiB`",
        ),
        (
            "[limits]\ntimeout = 'soon'",
            "isolet.toml:4:11: `timeout`: `soon` is not a duration; write a whole number with ms, s, m or h, like `30s`",
        ),
        ("[isolate]\nready = 1001", "isolet.toml:4:9: `ready` must lie between 0 and 1000, not 1001"),
        (
            "[isolate]\nmax_requests = 0",
            "isolet.toml:4:16: `max_requests` must lie between 1 and 1000000, not 0",
        ),
        ("[isolate]\nidle = '2h'", "isolet.toml:4:8: `idle` must lie between 0ms and 3600s, not 7200s"),
        (
            "[build]\ncommand = ' '",
            "isolet.toml:4:11: `command` is empty; write a command line or leave the key out",
        ),
        ("[vars]\nPORT = 80", "isolet.toml:4:8: `PORT` must be a string, not an integer"),
        (
            "[vars]\n'a=b' = ''",
            "isolet.toml:4:1: variable \"a=b\" is impossible; names are not empty and hold no `=`, and neither names nor values hold NUL",
        ),
        (
            "[observe]\nserver_timing = 1",
            "isolet.toml:4:17: `server_timing` must be `true` or `false`, not an integer",
        ),
        (
            "[[service]]\nfunction = 'a'",
            "isolet.toml:4:1: `binding` is missing; add a name for it, like \"AUTH\"",
        ),
        (
            "[[service]]\nbinding = 'A'",
            "isolet.toml:4:1: `function` is missing; add the name of the function to call",
        ),
        (
            "[[service]]\nbinding = 'A'\nfuncton = 'a'",
            "isolet.toml:5:1: unknown key `functon` in [service]; did you mean `function`?",
        ),
        (
            "[[service]]\nbinding = '2-A'\nfunction = 'a'",
            "isolet.toml:4:11: binding \"2-A\" is impossible; write 1 to 64 letters, digits and `_`, no digit first",
        ),
        (
            "[[service]]\nbinding = 'A'\nfunction = 'Other One'",
            "isolet.toml:5:12: `function`: `Other One` is not a name; write 1 to 63 of a-z, 0-9 and `-`, not `-` first, like `other-one`",
        ),
        (
            "[[service]]\nbinding = 'A'\nfunction = 'a'\n[[service]]\nbinding = 'A'\nfunction = 'b'",
            "isolet.toml:7:11: binding `A` is there twice; rename one",
        ),
        (
            "[vars]\nA = ''\n[[service]]\nbinding = 'A'\nfunction = 'a'",
            "isolet.toml:3:1: `A` is a variable and a binding; rename one",
        ),
        (
            "[vars]\nISOLET_BINDINGS = ''",
            "isolet.toml:3:1: variable `ISOLET_BINDINGS` is set by the node; rename yours",
        ),
    ] {
        assert_eq!(refusal(extra), expected);
    }
}

#[test]
fn names_and_sources_are_checked() {
    for (text, expected) in [
        (
            "name = 'My Shop'\ncomponent = 'a.wasm'",
            "isolet.toml:1:8: `name`: `My Shop` is not a name; write 1 to 63 of a-z, 0-9 and `-`, not `-` first, like `my-shop`",
        ),
        ("name = 'a'\ncomponent = ''", "isolet.toml:2:13: `component` is empty; write the path of a file"),
    ] {
        assert_eq!(parse(text).expect_err(text).to_string(), expected);
    }
}

#[test]
fn what_this_release_does_not_have_is_refused_rather_than_overlooked() {
    for (extra, expected) in [
        ("secrets = ['KEY']", "isolet.toml:3:1: `secrets` are not available in this release; remove the key"),
        (
            "[assets]\ndirectory = 'public'",
            "isolet.toml:3:2: `assets` are not available in this release; remove the section",
        ),
        (
            "[[kv]]\nbinding = 'KV'",
            "isolet.toml:3:3: binding `kv` is not available in this release; remove the section",
        ),
        (
            "[[blob]]\nbinding = 'B'",
            "isolet.toml:3:3: binding `blob` is not available in this release; remove the section",
        ),
        (
            "[[sql]]\nbinding = 'DB'",
            "isolet.toml:3:3: binding `sql` is not available in this release; remove the section",
        ),
        (
            "[[queue.producers]]\nqueue = 'q'",
            "isolet.toml:3:3: binding `queue` is not available in this release; remove the section",
        ),
        (
            "[[cron]]\nschedule = '* * * * *'",
            "isolet.toml:3:3: trigger `cron` is not available in this release; remove the section",
        ),
        (
            "[build]\nsnapshot = true",
            "isolet.toml:4:12: `snapshot` is not available in this release; remove the key",
        ),
    ] {
        assert_eq!(refusal(extra), expected);
    }
}

#[test]
fn what_is_not_toml_is_pointed_at() {
    for (text, expected) in [
        ("name = 'a'\nroutes = [\n", "isolet.toml:2:11: not valid TOML: unclosed array, expected `]`"),
        ("name = 'a'\nname = 'b'", "isolet.toml:2:1: not valid TOML: duplicate key"),
    ] {
        assert_eq!(parse(text).expect_err(text).to_string(), expected);
    }
}

#[test]
fn every_bound_holds_at_its_value_and_not_above() {
    let routes =
        |count: usize| format!("routes = {:?}", (0..count).map(|i| format!("/{i}")).collect::<Vec<_>>());
    let vars =
        |count: usize| (0..count).fold("[vars]\n".to_owned(), |text, i| text + &format!("V{i} = ''\n"));
    let var_bytes = |count: usize| format!("[vars]\nV = '{}'", "x".repeat(count - 1));
    let allow = |count: usize| {
        format!("[outbound]\nallow = {:?}", (0..count).map(|i| format!("h{i}.example")).collect::<Vec<_>>())
    };
    let services = |count: usize| {
        (0..count).map(|i| format!("[[service]]\nbinding = 'B{i}'\nfunction = 'b'\n")).collect::<String>()
    };
    for (at, above, expected) in [
        (services(64), services(65), "isolet.toml:3:1: `service` has 65 entries; 64 are the most"),
        (routes(256), routes(257), "isolet.toml:3:10: `routes` has 257 entries; 256 are the most"),
        (vars(256), vars(257), "isolet.toml:3:1: `vars` has 257 entries; 256 are the most"),
        (
            var_bytes(65_536),
            var_bytes(65_537),
            "isolet.toml:4:1: [vars] holds more than 65536 bytes in all; make it smaller",
        ),
        (allow(256), allow(257), "isolet.toml:4:9: `allow`: 257 outbound rules are more than 256"),
    ] {
        assert!(parse(&format!("{MINIMAL}{at}")).is_ok(), "{at}");
        assert_eq!(refusal(&above), expected);
    }
}

#[test]
fn a_bad_outbound_rule_is_pointed_at() {
    let error = refusal("[outbound]\nallow = ['a.example', 'https://b.example/']");
    assert!(error.starts_with("isolet.toml:4:23: `allow`: "), "{error}");
}

#[test]
fn a_node_sets_defaults_and_ceilings() {
    let mut bounds = LimitBounds::default();
    bounds.defaults.set("fuel", 2_000).expect("is within bounds");
    bounds.ceilings.set("fuel", 3_000).expect("is within bounds");
    let fuel = |extra: &str| {
        Manifest::parse_within(&format!("{MINIMAL}{extra}"), Path::new(FILE), &bounds)
            .map(|manifest| manifest.limits.fuel)
            .map_err(|error| error.to_string())
    };
    assert_eq!(fuel(""), Ok(2_000));
    assert_eq!(fuel("[limits]\nfuel = 3_000"), Ok(3_000));
    let refused = "isolet.toml:4:8: `fuel` is 3001; this node grants at most 3000";
    assert_eq!(fuel("[limits]\nfuel = 3_001"), Err(refused.to_owned()));
}

#[test]
fn functions_are_loaded_from_folders_manifests_and_components() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path(MANIFEST_FILE), MINIMAL).expect("is writable");
    for name in ["My_Fn.wasm", "other.wat", "notes.txt", "___.wasm"] {
        fs::write(path(name), "").expect("is writable");
    }
    let load = |path: &Path| Manifest::load(path, &LimitBounds::default());
    for (found, name) in [
        (load(folder.path()), "shop"),
        (load(&path(MANIFEST_FILE)), "shop"),
        (load(&path("My_Fn.wasm")), "my-fn"),
        (load(&path("other.wat")), "other"),
    ] {
        assert_eq!(found.expect("is a function").name.as_str(), name);
    }
    assert!(matches!(load(&path("absent")), Err(ManifestError::Unreadable { .. })));
    assert!(matches!(load(&path("notes.txt")), Err(ManifestError::NotAFunction(_))));
    assert!(matches!(load(&path("___.wasm")), Err(ManifestError::Unnameable(_))));
    let comment = |bytes: u64| format!("{MINIMAL}#{}", "x".repeat(bytes as usize - MINIMAL.len() - 1));
    fs::write(path(MANIFEST_FILE), comment(MANIFEST_BYTES_MAX)).expect("is writable");
    assert!(load(folder.path()).is_ok());
    fs::write(path(MANIFEST_FILE), comment(MANIFEST_BYTES_MAX + 1)).expect("is writable");
    assert!(matches!(load(folder.path()), Err(ManifestError::TooLarge(_))));
    fs::remove_file(path(MANIFEST_FILE)).expect("exists");
    assert!(matches!(load(folder.path()), Err(ManifestError::Unreadable { .. })));
    for (file, text) in [
        ("wrangler.toml", "name = 'of-toml'\nmain = 'a.js'"),
        ("wrangler.jsonc", r#"{"name": "of-jsonc", "main": "a.js",} // the end"#),
        ("wrangler.json", r#"{"name": "of-json", "main": "a.js"}"#),
        (MANIFEST_FILE, "name = 'of-isolet'\nmain = 'a.js'"),
    ] {
        fs::write(path(file), text).expect("is writable");
        let name = file.rsplit_once('.').map(|(_, kind)| if file == MANIFEST_FILE { "isolet" } else { kind });
        let expected = format!("of-{}", name.expect("it has a kind"));
        assert_eq!(load(folder.path()).expect(file).name.as_str(), expected);
        assert_eq!(load(&path(file)).expect(file).name.as_str(), expected);
    }
}

#[test]
fn a_function_without_routes_gets_the_whole_node_or_its_name() {
    let route = |text: &str| RoutePattern::parse(text).expect("is a route");
    let name = FunctionName::parse("shop").expect("is a name");
    assert_eq!(function_routes_default(&name, 1), route("/*"));
    assert_eq!(function_routes_default(&name, 2), route("/shop/*"));
}
