//! From invocations to text, and what a reader of the text finds there.

use super::*;
use crate::catalog::{Deployed, Release};
use crate::counts::Counts;
use http::StatusCode;
use isolet_isolate::limits::Limits;
use isolet_isolate::outcome::{Outcome, Report};
use isolet_isolate::version::{
    Abi, ComponentDigest, Isolation, Meter, OutboundPolicy, StartPhase, VersionSpec,
};
use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

/// Series by their text before the value.
type Parsed = BTreeMap<String, f64>;

fn catalog(functions: &[(&str, &[u32])]) -> Counted {
    let deployed = |(slot, (name, versions)): (usize, &(&str, &[u32]))| {
        let spec = VersionSpec {
            function: (*name).to_owned(),
            digest: ComponentDigest::of(b""),
            abi: Abi::P2,
            isolation: Isolation::Fresh,
            meter: Meter::Fuel,
            limits: Limits::default(),
            ready: 0,
            max_requests: 1,
            idle: 1,
            vars: Vec::new(),
            outbound: OutboundPolicy::default(),
            services: Vec::new(),
        };
        let release = |number: &u32| Release { number: *number, spec: spec.clone(), server_timing: false };
        let slot = u32::try_from(slot).expect("few");
        let whole = Deployed::whole((*name).to_owned(), slot, Vec::new(), release(&1));
        // One of them has a version that does not run.
        let parked = if *name == "b" { vec![7] } else { Vec::new() };
        Deployed { versions: versions.iter().map(release).collect(), parked, ..whole }
    };
    Counted::of(&functions.iter().enumerate().map(deployed).collect())
}

fn report(outcome: Outcome, phase: StartPhase) -> Report {
    Report {
        outcome,
        status: None,
        phase,
        start: Duration::from_micros(30),
        handler: Duration::from_micros(300),
        cpu: Duration::from_micros(200),
        fuel: Some(1_000),
        memory_peak: 65_536,
        request_bytes: 0,
        response_bytes: 12,
        subrequests: 2,
        detail: None,
        evidence: None,
    }
}

fn ended<'a>(function: &'a str, version: u32, status: u16, report: &'a Report) -> Ended<'a> {
    Ended {
        function,
        version,
        status: StatusCode::from_u16(status).expect("a status"),
        queue: Duration::from_nanos(700),
        wall: Duration::from_micros(350),
        report,
    }
}

/// A process that counted: of `a`, two good and one failed; of `b`, one; two were refused.
fn counted(metrics: &Metrics) -> Sample {
    let good = report(Outcome::Ok, StartPhase::Fresh);
    let failed = Report { memory_peak: 131_072, ..report(Outcome::GuestTrap, StartPhase::Reused) };
    metrics.record(&ended("a", 1, 200, &good));
    metrics.record(&ended("a", 2, 204, &good));
    metrics.record(&ended("a", 2, 500, &failed));
    metrics.record(&ended("b", 0, 404, &good));
    metrics.refuse(Problem::NoRoute);
    metrics.refuse(Problem::BodyTooLarge);
    metrics.refuse(Problem::UriTooLong);
    metrics.take(PoolStats {
        resident_versions: 2,
        resident_bytes: 9,
        isolates: 4,
        slots: 10,
        warm_isolates: 3,
        warm_bytes: 7,
        evictions: 1,
    })
}

fn following(served: &Counted) -> Metrics {
    let metrics = Metrics::default();
    metrics.follow(served);
    metrics
}

fn passed_on() -> PassedOn {
    let counts = PassedOnCounts::default();
    counts.dropped(5);
    counts.spans(SpanFate::Exported, 7);
    counts.spans(SpanFate::Dropped, 2);
    counts.request(Export::Traces, true);
    counts.request(Export::Metrics, false);
    counts.read()
}

fn render(totals: &Totals) -> String {
    let state = State { workers: 2, missing: 1 };
    totals.snapshot(state, &Counts::private(4), passed_on()).render()
}

/// Reads the text strictly: every series once, below a type of its name, and the end last.
fn parse(text: &str) -> (Parsed, BTreeMap<String, String>) {
    let (mut series, mut types) = (Parsed::new(), BTreeMap::new());
    let body = text.strip_suffix("# EOF\n").expect("the end is marked");
    for line in body.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            let (word, rest) = comment.split_once(' ').expect("a comment of three parts");
            let (name, rest) = rest.split_once(' ').expect("a comment of three parts");
            assert!(["HELP", "TYPE", "UNIT"].contains(&word), "{line}");
            if word == "TYPE" {
                assert!(types.insert(name.to_owned(), rest.to_owned()).is_none(), "{name} twice");
            }
            continue;
        }
        let (key, value) = line.rsplit_once(' ').expect("a series and its value");
        let family = types.keys().rfind(|family| key.starts_with(family.as_str()));
        assert!(family.is_some(), "{key} has no type");
        assert!(series.insert(key.to_owned(), value.parse().expect("a number")).is_none(), "{key} twice");
    }
    (series, types)
}

/// The name of a series and its labels, from its text.
fn name_and_labels(key: &str) -> (&str, Vec<&str>) {
    let Some((name, labels)) = key.split_once('{') else { return (key, Vec::new()) };
    let labels = labels.strip_suffix('}').expect("closed").split("\",");
    (name, labels.filter_map(|label| label.split_once('=').map(|label| label.0)).collect())
}

fn full() -> Totals {
    let served = catalog(&[("a", &[1, 2]), ("b", &[0])]);
    let mut totals = Totals::new(2, UNIX_EPOCH + Duration::from_millis(1_500));
    totals.follow(served.clone());
    totals.add(0, counted(&following(&served)));
    totals.add(1, counted(&following(&served)));
    totals.restart();
    totals
}

#[test]
fn the_text_says_what_was_counted() {
    let (series, _) = parse(&render(&full()));
    for (key, value) in [
        ("process_start_time_seconds", 1.5),
        ("isolet_workers", 2.0),
        ("isolet_worker_restarts_total", 1.0),
        ("isolet_scrape_workers_missing", 1.0),
        (r#"isolet_requests_total{function="a",version="v1",outcome="ok",status="2xx"}"#, 2.0),
        (r#"isolet_requests_total{function="a",version="v2",outcome="ok",status="2xx"}"#, 2.0),
        (r#"isolet_requests_total{function="a",version="v2",outcome="guest_trap",status="5xx"}"#, 2.0),
        (r#"isolet_requests_total{function="b",version="",outcome="ok",status="4xx"}"#, 2.0),
        (r#"isolet_refused_total{code="no_route"}"#, 2.0),
        (r#"isolet_refused_total{code="too_large"}"#, 4.0),
        (r#"isolet_refused_total{code="throttled"}"#, 0.0),
        (r#"isolet_in_flight{function="a"}"#, 0.0),
        (r#"isolet_starts_total{function="a",phase="fresh"}"#, 4.0),
        (r#"isolet_starts_total{function="a",phase="reused"}"#, 2.0),
        (r#"isolet_starts_total{function="b",phase="ready"}"#, 0.0),
        (r#"isolet_start_seconds_bucket{le="0.00002",phase="fresh"}"#, 0.0),
        (r#"isolet_start_seconds_bucket{le="0.00005",phase="fresh"}"#, 6.0),
        (r#"isolet_start_seconds_bucket{le="+Inf",phase="fresh"}"#, 6.0),
        (r#"isolet_start_seconds_count{phase="reused"}"#, 2.0),
        (r#"isolet_queue_seconds_bucket{le="0.000001"}"#, 8.0),
        (r#"isolet_handler_seconds_sum{function="b"}"#, 600e-6),
        (r#"isolet_request_seconds_count{function="a"}"#, 6.0),
        (r#"isolet_fuel_total{function="a"}"#, 6_000.0),
        (r#"isolet_cpu_seconds_total{function="a"}"#, 1_200e-6),
        (r#"isolet_memory_peak_bytes{function="a"}"#, 131_072.0),
        (r#"isolet_response_bytes_total{function="b"}"#, 24.0),
        (r#"isolet_subrequests_total{function="b"}"#, 4.0),
        ("isolet_pool_resident_versions", 4.0),
        ("isolet_pool_resident_bytes", 18.0),
        ("isolet_pool_warm_isolates", 6.0),
        ("isolet_pool_warm_bytes", 14.0),
        ("isolet_pool_evictions_total", 2.0),
    ] {
        assert_eq!(series.get(key), Some(&value), "{key}");
    }
}

#[test]
fn every_series_is_in_the_table_and_every_entry_is_told() {
    let (series, types) = parse(&render(&full()));
    let mut told = BTreeMap::new();
    for key in series.keys() {
        let (name, mut labels) = name_and_labels(key);
        let metric = METRICS.iter().find(|metric| {
            let rest = name.strip_prefix(metric.name);
            let is_part = rest.is_some_and(|rest| ["_bucket", "_sum", "_count"].contains(&rest));
            if metric.kind == Kind::Histogram { is_part } else { rest == Some("") }
        });
        let metric = metric.unwrap_or_else(|| panic!("{key} is not in the table"));
        labels.retain(|label| *label != "le");
        assert_eq!(labels, metric.labels, "{key}");
        told.insert(metric.name, ());
    }
    let missing: Vec<_> = METRICS.iter().filter(|metric| !told.contains_key(metric.name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(types.len(), METRICS.len());
}

#[test]
fn the_table_keeps_to_the_conventions() {
    for metric in METRICS {
        let has = |suffix| metric.name.strip_suffix("_total").unwrap_or(metric.name).ends_with(suffix);
        assert_eq!(metric.unit == Unit::Seconds, has("_seconds"), "{}", metric.name);
        assert_eq!(metric.unit == Unit::Bytes, has("_bytes"), "{}", metric.name);
        assert_eq!(metric.kind == Kind::Counter, metric.name.ends_with("_total"), "{}", metric.name);
        assert_eq!(metric.kind == Kind::Info, metric.name.ends_with("_info"), "{}", metric.name);
        assert!(metric.help.ends_with('.') && !metric.help.contains(['\n', '\\']), "{}", metric.name);
        assert!(metric.name.bytes().all(|it| it.is_ascii_lowercase() || it == b'_'), "{}", metric.name);
    }
}

#[test]
fn a_node_that_served_nothing_is_told_like_this() {
    let text = Totals::new(0, UNIX_EPOCH)
        .snapshot(State::default(), &Counts::private(0), PassedOn::default())
        .render();
    let text = text.replace(env!("CARGO_PKG_VERSION"), "VERSION");
    let golden = "\
# HELP isolet_build The version of Isolet that runs.
# TYPE isolet_build info
isolet_build_info{version=\"VERSION\"} 1
# HELP process_start_time_seconds When the node started, in seconds since 1970.
# TYPE process_start_time_seconds gauge
# UNIT process_start_time_seconds seconds
process_start_time_seconds 0.0
# HELP isolet_workers Processes that serve.
# TYPE isolet_workers gauge
isolet_workers 0
# HELP isolet_worker_restarts Workers that died and were replaced.
# TYPE isolet_worker_restarts counter
isolet_worker_restarts_total 0
";
    assert!(text.starts_with(golden), "{text}");
    assert!(
        text.contains("\n# TYPE isolet_queue_seconds histogram\n# UNIT isolet_queue_seconds seconds\n"),
        "{text}"
    );
    assert!(text.contains("\nisolet_queue_seconds_sum 0.0\nisolet_queue_seconds_count 0\n"), "{text}");
    assert!(!text.contains("function="), "{text}");
}

#[test]
fn names_are_escaped() {
    let served = catalog(&[("a\"b\\c\nd", &[0])]);
    let mut totals = Totals::new(1, UNIX_EPOCH);
    totals.follow(served.clone());
    let metrics = following(&served);
    metrics.record(&ended("a\"b\\c\nd", 0, 200, &report(Outcome::Ok, StartPhase::Fresh)));
    totals.add(0, metrics.take(PoolStats::default()));
    let text = render(&totals);
    assert!(text.contains("isolet_fuel_total{function=\"a\\\"b\\\\c\\nd\"} 1000\n"), "{text}");
}

#[test]
fn a_sample_holds_what_is_new_and_survives_the_way() {
    let metrics = following(&catalog(&[("a", &[1, 2]), ("b", &[0])]));
    let sample = counted(&metrics);
    let text = serde_json::to_string(&sample).expect("plain data");
    assert_eq!(serde_json::from_str::<Sample>(&text).expect("the same"), sample);
    assert_eq!(metrics.take(PoolStats::default()), Sample::default(), "told once");
    let again = counted(&metrics);
    assert_eq!(again.common, sample.common);
}

#[test]
fn sums_stay_when_a_process_goes_and_its_pool_does_not() {
    let mut totals = full();
    totals.end(0);
    totals.end(7);
    let (series, _) = parse(&render(&totals));
    assert_eq!(series[r#"isolet_fuel_total{function="a"}"#], 6_000.0);
    assert_eq!(series["isolet_pool_warm_isolates"], 3.0);
    assert_eq!(series["isolet_pool_evictions_total"], 2.0);
}

#[test]
fn what_is_no_longer_served_drops_out() {
    let served = catalog(&[("a", &[2]), ("c", &[1])]);
    let mut totals = full();
    totals.follow(served.clone());
    let metrics = following(&catalog(&[("a", &[1, 2]), ("b", &[0])]));
    let late = counted(&metrics);
    totals.add(0, late);
    let (series, _) = parse(&render(&totals));
    assert!(!series.keys().any(|key| key.contains(r#""b""#) || key.contains(r#""v1""#)), "{series:?}");
    assert!(!series.keys().any(|key| key.contains(r#""c""#)), "not called yet");
    assert_eq!(series[r#"isolet_fuel_total{function="a"}"#], 9_000.0);

    metrics.follow(&served);
    let sample = counted(&metrics);
    assert_eq!(sample.functions.len(), 1, "{sample:?}");
    assert_eq!(sample.functions[0].requests.len(), 2, "those of the second version");
}

#[test]
fn a_function_that_runs_its_first_request_is_told_about() {
    let mut totals = Totals::new(1, UNIX_EPOCH);
    totals.follow(catalog(&[("x", &[1]), ("a", &[1])]));
    let counts = Counts::private(4);
    let _running = counts.enter(1, 1).expect("free");
    let (series, _) = parse(&totals.snapshot(State::default(), &counts, PassedOn::default()).render());
    assert_eq!(series[r#"isolet_in_flight{function="a"}"#], 1.0);
    assert!(!series.contains_key(r#"isolet_in_flight{function="x"}"#));
}

#[test]
fn a_process_cannot_make_the_sums_grow_without_bound() {
    let mut totals = Totals::new(1, UNIX_EPOCH);
    let wild = |names: std::ops::Range<usize>, kinds: u32| Sample {
        functions: names
            .map(|name| FunctionSample {
                name: name.to_string(),
                figures: Figures::default(),
                requests: (0..kinds).map(|version| ((version, usize::MAX, usize::MAX), u64::MAX)).collect(),
            })
            .collect(),
        ..Sample::default()
    };
    totals.add(0, wild(0..crate::counts::FUNCTIONS_MAX + 5, 0));
    totals.add(0, wild(0..1, 5_000));
    totals.add(0, wild(0..1, 5_000));
    assert_eq!(totals.functions_and_kinds("0"), (crate::counts::FUNCTIONS_MAX, 4_096));
    totals.follow(catalog(&[("0", &[1])]));
    assert!(!render(&totals).contains("isolet_requests_total{"), "no such outcome");
}

#[test]
fn a_function_takes_as_much_as_is_said() {
    assert!(size_of::<Meter>() <= 544, "{}", size_of::<Meter>());
    assert!(size_of::<Requests>() <= 512, "{}", size_of::<Requests>());
    let text = |functions: &[(&str, &[u32])]| {
        let served = catalog(functions);
        let metrics = following(&served);
        for (name, versions) in functions {
            let good = report(Outcome::Ok, StartPhase::Fresh);
            metrics.record(&ended(name, versions[0], 200, &good));
        }
        let mut totals = Totals::new(1, UNIX_EPOCH);
        totals.follow(served);
        let sample = metrics.take(PoolStats::default());
        assert!(serde_json::to_string(&sample).expect("plain data").len() < 1_000 + 400 * functions.len());
        totals.add(0, sample);
        render(&totals).len()
    };
    let (none, one) = (text(&[]), text(&[("a-name-of-twenty-one", &[1])]));
    assert!(none < 12 << 10, "{none}");
    assert!(one - none < 6 << 10, "{}", one - none);
}
