//! The page of a report with known figures.

use super::*;
use crate::bench::report::{Bar, Point, Quantiles, Ratio, Settings};
use crate::bench::schedule::Arrivals;
use std::collections::BTreeMap;

/// A report with three rows: the bare server, `fresh` with two errors, and `reused`.
pub(crate) fn example() -> Report {
    let start =
        |p50_us| Some(Quantiles { samples: 1000, p50_us, p99_us: p50_us * 3.0, ..Quantiles::default() });
    let ratio = |cpu| Some(Ratio { throughput: 1.0 / cpu, cpu: Some(cpu) });
    let errors = BTreeMap::from([("503 overloaded".to_owned(), 2)]);
    Report {
        version: "0.0.0",
        target: "examples/<hello> & co".to_owned(),
        request: "GET /".to_owned(),
        build: "release",
        processors: 2,
        settings: Settings {
            duration_s: 6.0,
            rounds: 3,
            connections: 64,
            rate: None,
            arrivals: Arrivals::Poisson,
            in_flight_max: 512,
            seed: 1,
            ready: 16,
        },
        rows: vec![
            row("bare", 40.0),
            Row { start: start(7.25), ratio: ratio(2.5), errors, ..row("fresh", 90.0) },
            Row { start: start(0.4), ratio: ratio(1.5), ..row("reused", 60.0) },
        ],
        notes: vec!["a <note>".to_owned()],
    }
}

fn row(name: &str, p50_us: f64) -> Row {
    let quantile = |point: i32| 1.0 - 10f64.powf(-f64::from(point) / 20.0);
    Row {
        name: name.to_owned(),
        share: None,
        requests: 1000,
        throughput: Some(20_000.0),
        rate: Some(10_000.0),
        latency: Quantiles {
            samples: 1000,
            p50_us,
            p90_us: 2.0 * p50_us,
            p99_us: 4.0 * p50_us,
            p999_us: 9.0 * p50_us,
            max_us: 20.0 * p50_us,
        },
        start: None,
        queue: None,
        handler: None,
        cpu_us: Some(p50_us / 4.0),
        rss_bytes: Some(30 << 20),
        pss_bytes: None,
        fuel: None,
        errors: BTreeMap::new(),
        late: 0,
        unsent: 0,
        reconnects: 0,
        ratio: None,
        curve: (0..=60)
            .map(|point| Point { quantile: quantile(point), us: p50_us * (0.8 + f64::from(point) * 0.05) })
            .collect(),
        bars: (0..10)
            .map(|bar| Bar {
                from_us: p50_us * (1.0 + f64::from(bar) / 10.0),
                to_us: p50_us * (1.1 + f64::from(bar) / 10.0),
                count: 100,
            })
            .collect(),
    }
}

#[test]
fn the_page_shows_every_row_in_both_plots_and_the_table() {
    let page = page(&example());
    assert_eq!(page.matches("<path class=\"curve\" d=\"M76").count(), 3, "a curve each");
    assert_eq!(page.matches("<rect ").count(), 30, "ten bars each");
    assert_eq!(page.matches("<th scope=\"row\">").count(), 3);
    for text in [
        "<td>90.0 µs</td>",
        "<td>7.25 µs</td>",
        "<td>2.50×</td>",
        "<td>2 × 503 overloaded</td>",
        "<title>fresh 50 %: ",
        "requests (10.0 %)</title>",
        "prefers-color-scheme: dark",
        "<title id=\"curves-t\">",
        "<desc id=\"histograms-d\">",
    ] {
        assert!(page.contains(text), "{text} is not in\n{page}");
    }
}

#[test]
fn text_from_outside_is_escaped() {
    let page = page(&example());
    assert!(page.contains("<h1>examples/&lt;hello&gt; &amp; co</h1>") && page.contains("a &lt;note&gt;"));
    assert!(!page.contains("<hello>") && !page.contains("<note>"));
}

#[test]
fn the_page_asks_for_nothing() {
    let page = page(&example());
    for forbidden in ["http://", "https://", "<script", "@import", "url(", " src="] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn tags_are_closed() {
    let page = page(&example());
    for tag in ["svg", "g", "section", "table", "tr", "ul", "li", "text", "title", "div", "main", "dl"] {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}
