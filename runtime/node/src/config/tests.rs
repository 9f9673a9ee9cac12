//! Tests of the node's configuration: which layer wins, and input against the exact message of each refusal.

use super::*;
use crate::traces::Sampling;

const NO_ENV: [(String, String); 0] = [];

/// Loads a file of this text, named `node.toml` in an own folder, whose path is taken out of what comes back.
fn load(text: &str, env: &[(&str, &str)], flags: Overrides) -> Result<NodeConfig, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("node.toml");
    fs::write(&file, text).expect("is writable");
    let env = env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    NodeConfig::load(Some(&file), env, flags)
        .map_err(|error| error.to_string().replace(&format!("{}/", folder.path().display()), ""))
}

fn flags(values: &[(&str, &str)]) -> Overrides {
    let mut flags = Overrides::default();
    for (key, value) in values {
        flags.set(*key, Some(value));
    }
    flags
}

fn row(config: &NodeConfig, key: &str) -> (String, String) {
    let row = config.explain().iter().find(|row| row.key == key).expect(key);
    let origin = row.origin.to_string();
    (row.value.clone(), origin.rsplit('/').next().unwrap_or_default().to_owned())
}

#[track_caller]
fn check_refusal(text: &str, env: &[(&str, &str)], overrides: &[(&str, &str)], expected: &str) {
    assert_eq!(load(text, env, flags(overrides)).expect_err(text), expected);
}

#[test]
fn silence_means_defaults() {
    let config = NodeConfig::load(None, NO_ENV, Overrides::default()).expect("defaults are valid");
    assert_eq!(config.listen, [Listen { address: "127.0.0.1:8080".parse().expect("is one"), tls: None }]);
    assert_eq!(config.data, Path::new("isolet-data"));
    assert!((1..=256).contains(&config.workers) && !config.wasi_p3 && config.functions.is_empty());
    assert_eq!(config.memory_budget, 1 << 30);
    assert_eq!(config.drain_timeout, Duration::from_secs(30));
    assert_eq!((config.bounds, config.http), (LimitBounds::default(), HttpConfig::default()));
    assert_eq!(config.log, LogConfig { format: LogFormat::Text, level: tracing::Level::INFO });
    assert!(config.explained.iter().all(|row| row.origin == Origin::Default));
}

#[test]
fn a_whole_file_is_read() {
    let text = r#"
        data = "/var/lib/isolet"
        workers = 3
        wasi_p3 = true
        memory_budget = "4GiB"
        drain_timeout = "10s"
        functions = [{ path = "shop", routes = ["shop.example.com/*"] }, { path = "/srv/hello.wasm" }]

        [[listen]]
        address = "0.0.0.0:80"

        [[listen]]
        address = "[::]:443"
        tls = { certificates = [{ cert = "tls/a.pem", key = "/etc/a.key" }] }

        [http]
        max_headers = 50
        header_timeout = "5s"

        [limits]
        memory = "64MiB"

        [ceilings]
        memory = "256MiB"
        fuel = 1_000_000

        [log]
        format = "json"
        level = "debug"
    "#;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("node.toml");
    fs::write(&file, text).expect("is writable");
    let config = NodeConfig::load(Some(&file), NO_ENV, Overrides::default()).expect("is valid");
    let certificate =
        CertificateFiles { cert: folder.path().join("tls/a.pem"), key: PathBuf::from("/etc/a.key") };
    let listen = [
        Listen { address: "0.0.0.0:80".parse().expect("is one"), tls: None },
        Listen {
            address: "[::]:443".parse().expect("is one"),
            tls: Some(TlsFiles { certificates: vec![certificate] }),
        },
    ];
    assert_eq!(config.listen, listen);
    let functions = [
        FunctionEntry {
            path: folder.path().join("shop"),
            routes: vec!["shop.example.com/*".parse().expect("is a route")],
        },
        FunctionEntry { path: "/srv/hello.wasm".into(), routes: Vec::new() },
    ];
    assert_eq!(config.functions, functions);
    assert_eq!((config.data.as_path(), config.workers), (Path::new("/var/lib/isolet"), 3));
    assert!(config.wasi_p3);
    assert_eq!((config.memory_budget, config.drain_timeout), (4 << 30, Duration::from_secs(10)));
    assert_eq!((config.http.max_headers, config.http.header_timeout), (50, 5_000));
    assert_eq!((config.bounds.defaults.memory, config.bounds.ceilings.memory), (64 << 20, 256 << 20));
    let lowered = "a default nobody chose gives way to the ceiling";
    assert_eq!(
        (config.bounds.defaults.fuel, config.bounds.ceilings.fuel),
        (1_000_000, 1_000_000),
        "{lowered}"
    );
    assert_eq!(config.log, LogConfig { format: LogFormat::Json, level: tracing::Level::DEBUG });
    assert!(config.warnings.is_empty());
}

#[test]
fn flags_win_over_variables_over_the_file_over_defaults() {
    let text = "workers = 2\ndrain_timeout = '1s'\nwasi_p3 = false\n[http]\nmax_headers = 10";
    let env = [
        ("ISOLET_DRAIN_TIMEOUT", "2s"),
        ("ISOLET_WASI_P3", "true"),
        ("ISOLET_HTTP_MAX_HEADERS", "20"),
        ("ISOLET_DATA", "env-data"),
        ("PATH", "/bin"),
    ];
    let config =
        load(text, &env, flags(&[("wasi_p3", "false"), ("http.max_headers", "30")])).expect("is valid");
    for (key, value, origin) in [
        ("workers", "2", "node.toml:1"),
        ("drain_timeout", "2s", "env ISOLET_DRAIN_TIMEOUT"),
        ("wasi_p3", "false", "flag --wasi-p3"),
        ("http.max_headers", "30", "flag --set http.max_headers"),
        ("data", "env-data", "env ISOLET_DATA"),
        ("memory_budget", "1GiB", "default"),
        ("listen[0]", "http://127.0.0.1:8080", "default"),
        ("limits.timeout", "30s", "default"),
        ("log.level", "info", "default"),
    ] {
        assert_eq!(row(&config, key), (value.to_owned(), origin.to_owned()), "{key}");
    }
    assert!(config.warnings.is_empty(), "{:?}", config.warnings);
    assert_eq!((config.drain_timeout, config.http.max_headers), (Duration::from_secs(2), 30));
}

#[test]
fn lists_come_whole_from_the_highest_layer_that_has_any() {
    let text = "functions = [{ path = 'a' }]\n[[listen]]\naddress = '127.0.0.1:1'";
    let env = [("ISOLET_LISTEN", "127.0.0.1:2, localhost:3"), ("ISOLET_FUNCTIONS", "b:c")];
    let ports = |config: &NodeConfig| config.listen.iter().map(|l| l.address.port()).collect::<Vec<_>>();
    let paths = |config: &NodeConfig| config.functions.iter().map(|f| f.path.clone()).collect::<Vec<_>>();

    let from_file = load(text, &[], Overrides::default()).expect("is valid");
    assert_eq!(ports(&from_file), [1]);
    assert_eq!(row(&from_file, "listen[0]").1, "node.toml:3");
    assert_eq!(row(&from_file, "functions[0]").1, "node.toml:1");

    let from_env = load(text, &env, Overrides::default()).expect("is valid");
    assert_eq!((ports(&from_env), paths(&from_env)), (vec![2, 3], vec!["b".into(), "c".into()]));
    assert_eq!(
        row(&from_env, "listen[1]"),
        ("http://127.0.0.1:3".to_owned(), "env ISOLET_LISTEN".to_owned())
    );

    let given = flags(&[("listen", "127.0.0.1:0"), ("listen", "127.0.0.1:0"), ("functions", "d")]);
    let from_flags = load(text, &env, given).expect("port 0 may come twice");
    assert_eq!((ports(&from_flags), paths(&from_flags)), (vec![0, 0], vec!["d".into()]));
    assert_eq!(row(&from_flags, "functions[0]"), ("d".to_owned(), "flag --function".to_owned()));
}

#[test]
fn what_the_file_cannot_say_is_refused_at_its_place() {
    for (text, expected) in [
        ("worker = 1", "node.toml:1:1: unknown key `worker`; did you mean `workers`?"),
        (
            "[admin]\nx = 1",
            "node.toml:2:1: unknown key `x` in [admin]; known are `listen`, `hosts`, `requests_per_second`, `failures_per_minute`, `requests` and `uploads`",
        ),
        ("[[tenants]]", "node.toml:1:3: `tenants` are not available in this release; remove them"),
        ("backends = {}", "node.toml:1:1: `backends` are not available in this release; remove them"),
        ("workers = 257", "node.toml:1:11: `workers` must lie between 0 and 256, not 257"),
        ("workers = '2'", "node.toml:1:11: `workers` must be a whole number, not a string"),
        ("data = ''", "node.toml:1:8: the path is empty; write one or leave it out"),
        (
            "memory_budget = '63MiB'",
            "node.toml:1:17: `memory_budget` must lie between 64MiB and 1024GiB, not 63MiB",
        ),
        (
            "[http]\nmax_header = 1",
            "node.toml:2:1: unknown key `max_header` in [http]; did you mean `max_headers`?",
        ),
        ("[http]\nmax_headers = 1001", "node.toml:2:15: `max_headers` must lie between 1 and 1000, not 1001"),
        ("[log]\nlevel = 'inf'", "node.toml:2:9: `log.level` cannot be `inf`; did you mean `info`?"),
        (
            "[ceilings]\nfuel = 2_000\n[limits]\nfuel = 2_001",
            "node.toml:4:8: `fuel` must lie between 1000 and 2000, not 2001",
        ),
        ("[limits]\nfule = 1", "node.toml:2:1: unknown key `fule` in [limits]; did you mean `fuel`?"),
        (
            "[[listen]]\naddress = '8080'",
            "node.toml:2:11: `8080` is not an address; write IP:PORT, like `127.0.0.1:8080`, `0.0.0.0:80` or `[::]:80`",
        ),
        (
            "[[listen]]\ntls = {}",
            "node.toml:2:1: `address` is missing in [listen]; add `address = \"127.0.0.1:8080\"`",
        ),
        (
            "[[listen]]\naddress = '[::]:1'\ntls = {}",
            "node.toml:3:7: `tls` has no certificate; add `certificates = [{ cert = \"CHAIN.pem\", key = \"KEY.pem\" }]`",
        ),
        (
            "[[listen]]\naddress = '[::]:1'\ntls = { certificates = [{ cert = 'a' }] }",
            "node.toml:3:27: `key` is missing; a certificate has `cert` and `key`",
        ),
        (
            "[[listen]]\naddress = '[::]:1'\n[listen.tls]\ncerts = []",
            "node.toml:4:1: unknown key `certs` in [listen.tls]; known are `certificates`",
        ),
        ("functions = [{}]", "node.toml:1:1: `path` is missing in [functions]; add `path = \"FOLDER\"`"),
        ("functions = [{ path = '' }]", "node.toml:1:23: `path` is empty; write the path of a file"),
        (
            "[[listen]]\naddress = '[::]:1'\n[[listen]]\naddress = '[::]:1'",
            "node.toml:4: [::]:1 is listened on twice; remove one",
        ),
    ] {
        check_refusal(text, &[], &[], expected);
    }
}

#[test]
fn what_a_variable_or_a_flag_cannot_say_is_refused_by_its_name() {
    check_refusal(
        "",
        &[("ISOLET_WORKERS", "many")],
        &[],
        "env ISOLET_WORKERS: `many` is not a number; write a whole number like `256`",
    );
    check_refusal(
        "",
        &[("ISOLET_WASI_P3", "yes")],
        &[],
        "env ISOLET_WASI_P3: `yes` is neither `true` nor `false`",
    );
    check_refusal(
        "",
        &[("ISOLET_LISTEN", "a.example:80")],
        &[],
        "env ISOLET_LISTEN: `a.example:80` is not an address; write IP:PORT, like `127.0.0.1:8080`, `0.0.0.0:80` or `[::]:80`",
    );
    check_refusal(
        "",
        &[],
        &[("drain_timeout", "2h")],
        "flag --drain-timeout: `drain_timeout` must lie between 0ms and 3600s, not 7200s",
    );
    check_refusal("", &[], &[("data", "")], "flag --data: the path is empty; write one or leave it out");
    check_refusal(
        "",
        &[],
        &[("http.max_hedaers", "1")],
        "no setting is called `http.max_hedaers`; did you mean `http.max_headers`?",
    );
    check_refusal(
        "workers = 300",
        &[],
        &[("workers", "1")],
        "node.toml:1:11: `workers` must lie between 0 and 256, not 300",
    );
}

#[test]
fn listeners_are_bounded() {
    let addresses = |count: usize| {
        let mut flags = Overrides::default();
        flags.listen = (1..=count).map(|port| format!("127.0.0.1:{port}")).collect();
        flags
    };
    assert_eq!(load("", &[], addresses(64)).expect("is the most").listen.len(), 64);
    let error = load("", &[], addresses(65)).expect_err("is one more");
    assert_eq!(error, "flag --listen: 65 listeners; 64 are the most");
}

#[test]
fn a_misspelt_variable_is_warned_of() {
    let env = [("ISOLET_WORKRES", "1"), ("ISOLET_QQQ", "1")];
    let config = load("", &env, Overrides::default()).expect("is valid");
    let expected = [
        "variable ISOLET_QQQ is no setting",
        "variable ISOLET_WORKRES is no setting; did you mean `ISOLET_WORKERS`?",
    ];
    assert_eq!(config.warnings, expected);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = NodeConfig::load(Some(Path::new("no/such/node.toml")), NO_ENV, Overrides::default());
    assert!(
        matches!(error, Err(ConfigError::Unreadable { path, .. }) if path == Path::new("no/such/node.toml"))
    );
    let padded = |bytes: u64| format!("#{}", "x".repeat(bytes as usize - 1));
    assert!(load(&padded(CONFIG_BYTES_MAX), &[], Overrides::default()).is_ok());
    let error = load(&padded(CONFIG_BYTES_MAX + 1), &[], Overrides::default()).expect_err("is too large");
    assert_eq!(error, "node.toml: larger than 16777216 bytes, the most that a node's file may have");
}

#[test]
fn nothing_is_sent_to_a_receiver_unless_one_is_named() {
    let config = load("[otlp]\nratio = 1\n", &[], Overrides::default()).expect("valid");
    assert_eq!(config.otlp, None);
    assert_eq!(row(&config, "otlp.ratio"), ("1".to_owned(), "node.toml:2".to_owned()));
}

#[test]
fn a_receiver_is_named_in_the_file_or_as_opentelemetry_does() {
    let file = "[otlp]\nendpoint = \"http://file:1\"\nratio = 0.5\nmetrics = false\ntimeout = \"1s\"\n";
    let config = load(file, &[], Overrides::default()).expect("valid");
    let otlp = config.otlp.expect("it is named");
    assert_eq!(
        (otlp.endpoint.to_string().as_str(), otlp.service_name.as_str()),
        ("http://file:1/", "isolet")
    );
    assert_eq!(
        (otlp.sampling, otlp.metrics_interval),
        (Some(Sampling { by_parent: true, ratio: 0.5 }), None)
    );
    assert_eq!(otlp.timeout, Duration::from_secs(1));

    let env = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "https://standard:2/base"),
        ("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer%20secret"),
        ("OTEL_EXPORTER_OTLP_CERTIFICATE", "/ca.pem"),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "2000"),
        ("OTEL_SERVICE_NAME", "edge"),
        ("OTEL_TRACES_SAMPLER", "traceidratio"),
        ("OTEL_TRACES_SAMPLER_ARG", "0.25"),
        ("OTEL_METRIC_EXPORT_INTERVAL", "5000"),
        ("OTEL_PROPAGATORS", "b3"),
    ];
    let config = load("", &env, Overrides::default()).expect("valid");
    assert!(config.warnings.is_empty(), "{:?}", config.warnings);
    assert_eq!(
        row(&config, "otlp.headers"),
        ("authorization=…".to_owned(), "env OTEL_EXPORTER_OTLP_HEADERS".to_owned())
    );
    let otlp = config.otlp.expect("it is named");
    assert_eq!(
        (otlp.sampling, otlp.service_name.as_str()),
        (Some(Sampling { by_parent: false, ratio: 0.25 }), "edge")
    );
    assert_eq!((otlp.metrics_interval, otlp.timeout), (Some(Duration::from_secs(5)), Duration::from_secs(2)));
    assert_eq!(otlp.certificate.as_deref(), Some(Path::new("/ca.pem")));

    let env = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://standard:2"),
        ("ISOLET_OTLP_ENDPOINT", "http://own:3"),
        ("OTEL_TRACES_SAMPLER", ""),
    ];
    let config = load(file, &env, Overrides::default()).expect("valid");
    assert_eq!(
        row(&config, "otlp.endpoint"),
        ("http://own:3/".to_owned(), "env ISOLET_OTLP_ENDPOINT".to_owned())
    );
    assert_eq!(row(&config, "otlp.sampler").1, "default");
}

#[test]
fn samplers_are_those_of_opentelemetry() {
    for (sampler, by_parent, ratio) in [
        ("parentbased_traceidratio", true, 0.5),
        ("parentbased_always_on", true, 1.0),
        ("parentbased_always_off", true, 0.0),
        ("traceidratio", false, 0.5),
        ("always_on", false, 1.0),
        ("always_off", false, 0.0),
    ] {
        let settings = [("otlp.endpoint", "http://a"), ("otlp.ratio", "0.5"), ("otlp.sampler", sampler)];
        let otlp = load("", &[], flags(&settings)).expect("valid").otlp.expect("it is named");
        assert_eq!(otlp.sampling, Some(Sampling { by_parent, ratio }), "{sampler}");
    }
    let off = [("otlp.endpoint", "http://a"), ("otlp.traces", "false")];
    assert_eq!(load("", &[], flags(&off)).expect("valid").otlp.and_then(|otlp| otlp.sampling), None);
}

#[test]
fn a_receiver_that_cannot_be_is_refused() {
    check_refusal(
        "[otlp]\nratio = 1.5\n",
        &[],
        &[],
        "node.toml:2:9: `otlp.ratio` must lie between 0 and 1, not 1.5",
    );
    check_refusal(
        "[otlp]\nratio = -1\n",
        &[],
        &[],
        "node.toml:2:9: `ratio` must be a number that is not negative",
    );
    check_refusal(
        "[otlp]\nratio = true\n",
        &[],
        &[],
        "node.toml:2:9: `ratio` must be a number, not a boolean",
    );
    check_refusal(
        "",
        &[("OTEL_TRACES_SAMPLER_ARG", "1 %")],
        &[],
        "env OTEL_TRACES_SAMPLER_ARG: `otlp.ratio` must lie between 0 and 1, not 1 %",
    );
    check_refusal(
        "",
        &[("OTEL_TRACES_SAMPLER", "jaeger_remote")],
        &[],
        "env OTEL_TRACES_SAMPLER: `otlp.sampler` cannot be `jaeger_remote`; known are `parentbased_traceidratio`, \
         `parentbased_always_on`, `parentbased_always_off`, `traceidratio`, `always_on` and `always_off`",
    );
    check_refusal(
        "[otlp]\nendpoint = \"a.example:4318\"\n",
        &[],
        &[],
        "node.toml:2:12: this is no `http` or `https` URL with a host; write one like `http://127.0.0.1:4318`",
    );
}
