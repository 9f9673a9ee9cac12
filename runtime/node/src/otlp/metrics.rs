//! All metrics as messages: the same table, the same figures as the text that Prometheus reads.
//!
//! A name is that of the table without its unit and the suffix of its kind, which OTLP says apart: `isolet_start_seconds` is
//! `isolet_start` in `s`, `isolet_fuel_total` is `isolet_fuel`, a sum that only rises. What turns OTLP into Prometheus adds
//! both again, so a dashboard reads the same names either way.

use super::resource::{scope, text};
use crate::metrics::{Histogram, Kind, METRICS, Metric, Series, Snapshot, Unit, Value};
use opentelemetry_proto::tonic::collector::metrics::v1::ExportMetricsServiceRequest;
use opentelemetry_proto::tonic::common::v1::KeyValue;
use opentelemetry_proto::tonic::metrics::v1 as proto;
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::number_data_point;
use opentelemetry_proto::tonic::resource::v1::Resource;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// Points in one message: up to some 2 MiB, of which a receiver takes 20.
const POINTS_MAX: usize = 5_000;

const CUMULATIVE: i32 = proto::AggregationTemporality::Cumulative as i32;

/// The messages that carry all metrics; several when there are very many functions.
pub(super) fn requests(snapshot: &Snapshot, resource: &Resource) -> Vec<ExportMetricsServiceRequest> {
    let times = Times { start: nanos(snapshot.started_at()), now: nanos(SystemTime::now()) };
    let mut pages = vec![Vec::new()];
    let mut room = POINTS_MAX;
    for metric in METRICS {
        let mut points = Points { metric, times, numbers: Vec::new(), histograms: Vec::new() };
        // Points fail at nothing.
        let _ = metric.write(snapshot, &mut points);
        while !points.is_empty() {
            if room == 0 {
                pages.push(Vec::new());
                room = POINTS_MAX;
            }
            let page = points.take(room);
            room -= page.len();
            if let Some(last) = pages.last_mut() {
                last.push(page.message());
            }
        }
    }
    let filled = pages.into_iter().filter(|page| !page.is_empty());
    filled.map(|metrics| request(metrics, resource)).collect()
}

fn request(metrics: Vec<proto::Metric>, resource: &Resource) -> ExportMetricsServiceRequest {
    let scope_metrics = vec![proto::ScopeMetrics { scope: Some(scope()), metrics, ..Default::default() }];
    let resource = Some(resource.clone());
    ExportMetricsServiceRequest {
        resource_metrics: vec![proto::ResourceMetrics { resource, scope_metrics, ..Default::default() }],
    }
}

/// What a sum counts since, and when it was read.
#[derive(Clone, Copy)]
struct Times {
    start: u64,
    now: u64,
}

/// The points of one metric, of one kind or the other.
struct Points {
    metric: &'static Metric,
    times: Times,
    numbers: Vec<proto::NumberDataPoint>,
    histograms: Vec<proto::HistogramDataPoint>,
}

impl Series for Points {
    fn put(&mut self, values: &[&str], value: Value) -> fmt::Result {
        self.numbers.push(proto::NumberDataPoint {
            attributes: self.attributes(values),
            start_time_unix_nano: self.times.start,
            time_unix_nano: self.times.now,
            value: Some(match value {
                Value::Count(count) => {
                    number_data_point::Value::AsInt(i64::try_from(count).unwrap_or(i64::MAX))
                }
                Value::Seconds(seconds) => number_data_point::Value::AsDouble(seconds),
            }),
            ..Default::default()
        });
        Ok(())
    }

    fn put_all(&mut self, values: &[&str], histogram: &Histogram<u64>) -> fmt::Result {
        let buckets = histogram.by_seconds();
        self.histograms.push(proto::HistogramDataPoint {
            attributes: self.attributes(values),
            start_time_unix_nano: self.times.start,
            time_unix_nano: self.times.now,
            count: histogram.count(),
            sum: Some(histogram.sum()),
            bucket_counts: buckets.iter().map(|(_, count)| *count).collect(),
            // The last bucket has no bound.
            explicit_bounds: buckets
                .iter()
                .map(|(bound, _)| *bound)
                .filter(|bound| bound.is_finite())
                .collect(),
            ..Default::default()
        });
        Ok(())
    }
}

impl Points {
    fn len(&self) -> usize {
        self.numbers.len() + self.histograms.len()
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes at most so many points away; they are all of one kind.
    fn take(&mut self, max: usize) -> Self {
        let numbers = self.numbers.drain(..max.min(self.numbers.len())).collect();
        let histograms = self.histograms.drain(..max.min(self.histograms.len())).collect();
        Points { metric: self.metric, times: self.times, numbers, histograms }
    }

    fn message(self) -> proto::Metric {
        let data = match self.metric.kind {
            Kind::Counter => Data::Sum(proto::Sum {
                data_points: self.numbers,
                aggregation_temporality: CUMULATIVE,
                is_monotonic: true,
            }),
            Kind::Gauge | Kind::Info => Data::Gauge(proto::Gauge { data_points: self.numbers }),
            Kind::Histogram => Data::Histogram(proto::Histogram {
                data_points: self.histograms,
                aggregation_temporality: CUMULATIVE,
            }),
        };
        let unit = match self.metric.unit {
            Unit::Count => "",
            Unit::Seconds => "s",
            Unit::Bytes => "By",
        };
        proto::Metric {
            name: name(self.metric).to_owned(),
            description: self.metric.help.to_owned(),
            unit: unit.to_owned(),
            data: Some(data),
            ..Default::default()
        }
    }

    /// An empty label counts as absent.
    fn attributes(&self, values: &[&str]) -> Vec<KeyValue> {
        let labels = self.metric.labels.iter().zip(values).filter(|(_, value)| !value.is_empty());
        labels.map(|(name, value)| text(name, *value)).collect()
    }
}

/// One rule; what is told by labels alone is a gauge, to whose name nobody adds a suffix again.
fn name(metric: &Metric) -> &'static str {
    if metric.kind == Kind::Info { metric.name } else { metric.stem() }
}

fn nanos(time: SystemTime) -> u64 {
    u64::try_from(time.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::counts::Counts;
    use crate::metrics::{PassedOn, State, Totals};

    #[test]
    fn every_metric_has_a_name_of_its_own() {
        let names: std::collections::BTreeSet<_> = METRICS.iter().map(name).collect();
        assert_eq!(names.len(), METRICS.len());
        for suffix in ["_total", "_seconds", "_bytes"] {
            assert!(!names.iter().any(|name| name.ends_with(suffix)), "{names:?}");
        }
    }

    #[test]
    fn very_many_points_are_sent_in_parts() {
        let metric = METRICS.iter().find(|metric| metric.kind == Kind::Histogram).expect("one");
        let times = Times { start: 1, now: 2 };
        let mut points = Points { metric, times, numbers: Vec::new(), histograms: Vec::new() };
        for _ in 0..3 {
            points.put_all(&["x"], &Histogram::default()).expect("it takes all");
        }
        let taken = points.take(2);
        assert_eq!((taken.len(), points.len()), (2, 1));
        let Some(Data::Histogram(sent)) = taken.message().data else { panic!("a histogram") };
        let point = &sent.data_points[0];
        assert_eq!((point.bucket_counts.len(), point.explicit_bounds.len()), (23, 22));
        assert_eq!(points.take(9).len(), 1);
        assert!(points.is_empty());
    }

    #[test]
    fn a_node_that_rests_fits_one_message() {
        let totals = Totals::new(1, UNIX_EPOCH);
        let snapshot = totals.snapshot(State::default(), &Counts::private(1), PassedOn::default());
        let requests = requests(&snapshot, &Resource::default());
        assert_eq!(requests.len(), 1);
        let metrics = &requests[0].resource_metrics[0].scope_metrics[0].metrics;
        let build = metrics.iter().find(|metric| metric.name == "isolet_build_info").expect("it is told");
        let Some(Data::Gauge(gauge)) = &build.data else { panic!("{build:?}") };
        assert_eq!(gauge.data_points[0].attributes[0].key, "version");
    }
}
