//! The dashboard asks for metrics and labels that exist, each as its kind wants to be asked for; the reference has them all.

#![expect(clippy::panic, reason = "a test fails by panicking, also in its helpers")]

mod support;

use isolet_node::metrics::{Kind, METRICS, Metric};
use serde_json::Value;
use support::root;

/// Functions and aggregations of PromQL that the dashboard uses.
const FUNCTIONS: [&str; 8] = ["sum", "max", "min", "count", "rate", "increase", "histogram_quantile", "time"];

/// Labels that the reader of the metrics adds.
const OF_THE_READER: [&str; 2] = ["instance", "job"];

/// A word of a query, or a sign.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Number,
    Text,
    /// What stands between brackets of a range.
    Range(String),
    Sign(char),
}

fn dashboard() -> Value {
    let file = root().join("docs/grafana/isolet.json");
    let text = std::fs::read_to_string(file).expect("the dashboard is there");
    serde_json::from_str(&text).expect("it is JSON")
}

/// Every text under a key of this name, wherever it stands.
fn texts<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                match value {
                    Value::String(text) if name == key => found.push(text),
                    _ => texts(value, key, found),
                }
            }
        }
        Value::Array(array) => array.iter().for_each(|value| texts(value, key, found)),
        _ => {}
    }
}

fn queries(dashboard: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    texts(dashboard, "expr", &mut found);
    found
}

fn tokens(query: &str) -> Vec<Token> {
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == ':';
    let mut tokens = Vec::new();
    let mut rest = query.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = match first {
            '"' => {
                let end = rest[1..].find('"').unwrap_or_else(|| panic!("a text ends: {query}"));
                (Token::Text, end + 2)
            }
            '[' => {
                let end = rest.find(']').unwrap_or_else(|| panic!("a range ends: {query}"));
                (Token::Range(rest[1..end].to_owned()), end + 1)
            }
            _ if first.is_ascii_digit() => {
                (Token::Number, rest.find(|it: char| !it.is_ascii_digit() && it != '.').unwrap_or(rest.len()))
            }
            _ if is_word(first) => {
                let end = rest.find(|it| !is_word(it)).unwrap_or(rest.len());
                (Token::Word(rest[..end].to_owned()), end)
            }
            _ => (Token::Sign(first), first.len_utf8()),
        };
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// A query on its way from token to token. The grammar is that part of PromQL which the dashboard needs.
struct Reader<'q> {
    query: &'q str,
    tokens: Vec<Token>,
    at: usize,
    /// Metrics that it names, and labels that it groups by.
    metrics: Vec<&'static Metric>,
    groups: Vec<String>,
}

impl Reader<'_> {
    fn read(query: &str) -> Reader<'_> {
        let mut reader =
            Reader { query, tokens: tokens(query), at: 0, metrics: Vec::new(), groups: Vec::new() };
        reader.expression();
        assert_eq!(reader.at, reader.tokens.len(), "{query}");
        reader
    }

    fn expression(&mut self) {
        self.operand();
        while ['/', '-', '+', '*'].iter().any(|sign| self.takes(&Token::Sign(*sign))) {
            self.operand();
        }
    }

    fn operand(&mut self) {
        match self.next() {
            Token::Number => {}
            Token::Sign('(') => {
                self.expression();
                self.expect(&Token::Sign(')'));
            }
            Token::Word(word) if FUNCTIONS.contains(&&*word) => self.call(),
            Token::Word(word) => self.series(&word),
            other => panic!("{other:?} in {}", self.query),
        }
    }

    fn call(&mut self) {
        if self.takes(&Token::Word("by".to_owned())) {
            let labels = self.words();
            self.groups.extend(labels);
        }
        self.expect(&Token::Sign('('));
        while !self.takes(&Token::Sign(')')) {
            self.expression();
            let _ = self.takes(&Token::Sign(','));
        }
    }

    fn series(&mut self, name: &str) {
        let query = self.query;
        let found = METRICS.iter().find_map(|metric| {
            let part = name.strip_prefix(metric.name)?;
            let is_histogram = metric.kind == Kind::Histogram;
            let is_part = ["_bucket", "_sum", "_count"].contains(&part) && is_histogram;
            (is_part || part.is_empty() && !is_histogram).then_some(metric)
        });
        let metric = found.unwrap_or_else(|| panic!("no metric is called `{name}`: {query}"));
        self.metrics.push(metric);
        if self.takes(&Token::Sign('{')) {
            while !self.takes(&Token::Sign('}')) {
                self.matcher(metric);
            }
        }
        let has_range = matches!(self.tokens.get(self.at), Some(Token::Range(_)));
        let rises = matches!(metric.kind, Kind::Counter | Kind::Histogram);
        assert_eq!(has_range, rises, "what rises is asked for its rate, nothing else is: {name} in {query}");
        if has_range {
            assert_eq!(self.next(), Token::Range("$__rate_interval".to_owned()), "{query}");
        }
    }

    fn matcher(&mut self, metric: &Metric) {
        let Token::Word(label) = self.next() else { panic!("a label in {}", self.query) };
        assert!(has_label(metric, &label), "`{}` has no label `{label}`: {}", metric.name, self.query);
        while matches!(self.tokens.get(self.at), Some(Token::Sign('=' | '!' | '~'))) {
            self.at += 1;
        }
        self.expect(&Token::Text);
        let _ = self.takes(&Token::Sign(','));
    }

    fn words(&mut self) -> Vec<String> {
        self.expect(&Token::Sign('('));
        let mut words = Vec::new();
        while !self.takes(&Token::Sign(')')) {
            let Token::Word(word) = self.next() else { panic!("a label in {}", self.query) };
            words.push(word);
            let _ = self.takes(&Token::Sign(','));
        }
        words
    }

    fn next(&mut self) -> Token {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        token.unwrap_or_else(|| panic!("{} breaks off", self.query))
    }

    fn takes(&mut self, token: &Token) -> bool {
        let is_next = self.tokens.get(self.at) == Some(token);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, token: &Token) {
        assert_eq!(&self.next(), token, "{}", self.query);
    }
}

fn has_label(metric: &Metric, label: &str) -> bool {
    let is_bound = metric.kind == Kind::Histogram && label == "le";
    metric.labels.contains(&label) || OF_THE_READER.contains(&label) || is_bound
}

#[test]
fn every_query_asks_for_what_exists() {
    let dashboard = dashboard();
    let queries = queries(&dashboard);
    assert!(queries.len() > 30, "{}", queries.len());
    for query in queries {
        let Reader { metrics, groups, .. } = Reader::read(query);
        for label in groups {
            assert!(metrics.iter().all(|metric| has_label(metric, &label)), "`{label}`: {query}");
        }
    }
}

#[test]
fn every_metric_is_shown() {
    let dashboard = dashboard();
    let shown: Vec<&str> = queries(&dashboard)
        .into_iter()
        .flat_map(|query| Reader::read(query).metrics)
        .map(|it| it.name)
        .collect();
    let hidden: Vec<&str> =
        METRICS.iter().map(|metric| metric.name).filter(|name| !shown.contains(name)).collect();
    assert!(hidden.is_empty(), "{hidden:?}");
}

#[test]
fn legends_and_choices_are_labels() {
    let dashboard = dashboard();
    let mut legends = Vec::new();
    texts(&dashboard, "legendFormat", &mut legends);
    let known = |label: &str| METRICS.iter().any(|metric| has_label(metric, label));
    for label in legends.iter().flat_map(|legend| legend.split("{{").skip(1)) {
        let label = label.split("}}").next().expect("it ends");
        assert!(known(label), "{label}");
    }
    let mut choices = Vec::new();
    texts(&dashboard, "definition", &mut choices);
    assert_eq!(choices.len(), 2);
    for choice in choices {
        let inner =
            choice.strip_prefix("label_values(").and_then(|rest| rest.strip_suffix(')')).expect(choice);
        let (series, label) = inner.rsplit_once(", ").expect(choice);
        let name = series.split('{').next().expect(choice);
        let metric = METRICS.iter().find(|metric| metric.name == name).expect(name);
        assert!(has_label(metric, label), "{choice}");
    }
}

#[test]
fn every_panel_reads_from_the_source_that_is_chosen() {
    let dashboard = dashboard();
    let panels = dashboard["panels"].as_array().expect("panels");
    let mut ids: Vec<u64> = panels.iter().map(|panel| panel["id"].as_u64().expect("an id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), panels.len(), "each has its own id");
    for panel in panels.iter().filter(|panel| panel["type"] != "row") {
        assert_eq!(panel["datasource"]["uid"], "${datasource}", "{}", panel["title"]);
    }
    let rows = panels
        .iter()
        .filter(|panel| panel["type"] == "row")
        .map(|row| row["title"].as_str().expect("a title"));
    let rows: Vec<&str> = rows.collect();
    assert_eq!(
        rows,
        ["Traffic", "Latency by phase", "Cold starts", "Limits", "Memory and pool", "Workers", "OTLP"]
    );
}

#[test]
fn the_reference_tells_of_every_metric() {
    let rows = METRICS.iter().map(|metric| {
        let kind = format!("{:?}", metric.kind).to_lowercase();
        let labels: Vec<String> = metric.labels.iter().map(|label| format!("`{label}`")).collect();
        format!("| `{}` | {kind} | {} | {} |\n", metric.name, labels.join(", "), metric.help)
    });
    let table: String = rows.collect();
    let reference = std::fs::read_to_string(root().join("docs/OBSERVE.md")).expect("it is there");
    assert!(reference.contains(&table), "docs/OBSERVE.md should have these rows:\n{table}");
}

#[test]
#[should_panic(expected = "no metric is called `isolet_requests`")]
fn a_metric_that_does_not_exist_is_found() {
    Reader::read("sum(rate(isolet_requests[$__rate_interval]))");
}

#[test]
#[should_panic(expected = "has no label `function`")]
fn a_label_that_does_not_exist_is_found() {
    Reader::read("sum(isolet_workers{function=~\"x\"})");
}

#[test]
#[should_panic(expected = "what rises is asked for its rate")]
fn a_counter_without_a_rate_is_found() {
    Reader::read("sum(isolet_requests_total)");
}
