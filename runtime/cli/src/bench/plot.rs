//! The latency plots of the HTML report, as inline SVG.

use super::figures::{count, percent, time};
use super::html::{class, escape};
use super::report::Row;
use std::fmt::Write as _;

const WIDTH: f64 = 880.0;
const LEFT: f64 = 76.0;
const RIGHT: f64 = 84.0;
const CURVE_HEIGHT: f64 = 400.0;
const BAND_HEIGHT: f64 = 84.0;
const TOP: f64 = 16.0;
const BOTTOM: f64 = 46.0;
/// Quantiles that have a tick and a mark, with their names.
const MARKS: [(f64, &str); 6] = [
    (0.5, "50 %"),
    (0.9, "90 %"),
    (0.99, "99 %"),
    (0.999, "99.9 %"),
    (0.9999, "99.99 %"),
    (0.99999, "99.999 %"),
];

/// The percentile curves of all rows in one plot; the tail takes as much room as the body.
pub fn curves(rows: &[Row]) -> String {
    let times =
        Axis::over(rows.iter().flat_map(|row| &row.curve).map(|point| point.us), TOP + CURVE_HEIGHT, TOP);
    let nines = Axis::nines(rows);
    let mut svg = open_svg(
        "curves",
        TOP + CURVE_HEIGHT + BOTTOM,
        "Latency by percentile",
        "One curve a start phase: the latency, on a logarithmic axis, that the given part of the requests did not \
         exceed. The table below has the figures.",
    );
    time_grid(&mut svg, &times);
    nines_grid(&mut svg, &nines);
    let mut label_end = f64::INFINITY;
    for row in sorted_by_end(rows) {
        curve(&mut svg, row, &nines, &times, &mut label_end);
    }
    svg + "</svg>"
}

/// The histogram of every row, one above the other on the same axis of time.
pub fn histograms(rows: &[Row]) -> String {
    let edges = rows.iter().flat_map(|row| &row.bars).flat_map(|bar| [bar.from_us, bar.to_us]);
    let times = Axis::over(edges, LEFT, WIDTH - RIGHT);
    let height = TOP + rows.len() as f64 * BAND_HEIGHT + BOTTOM;
    let mut svg = open_svg(
        "histograms",
        height,
        "Latency histograms",
        "One histogram a start phase on a common logarithmic axis of latency. Heights are relative to the highest bar \
         of each; the line is the median.",
    );
    time_columns(&mut svg, &times, height - BOTTOM);
    for (index, row) in rows.iter().enumerate() {
        histogram(&mut svg, row, &times, TOP + (index + 1) as f64 * BAND_HEIGHT);
    }
    svg + "</svg>"
}

fn open_svg(id: &str, height: f64, title: &str, description: &str) -> String {
    format!(
        "<svg id=\"{id}\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
         <title id=\"{id}-t\">{title}</title><desc id=\"{id}-d\">{description}</desc>\n"
    )
}

/// Highest end first, so that labels which would overlap are pushed down in order.
fn sorted_by_end(rows: &[Row]) -> Vec<&Row> {
    let mut sorted: Vec<&Row> = rows.iter().filter(|row| !row.curve.is_empty()).collect();
    sorted.sort_by(|a, b| b.latency.max_us.total_cmp(&a.latency.max_us));
    sorted
}

fn curve(svg: &mut String, row: &Row, nines: &Axis, times: &Axis, label_end: &mut f64) {
    let at = |quantile: f64, us: f64| (nines.at(1.0 / (1.0 - quantile)), times.at(us));
    let mut path = String::new();
    for (index, point) in row.curve.iter().enumerate() {
        let (x, y) = at(point.quantile, point.us);
        let _ = write!(path, "{}{x:.1} {y:.1}", if index == 0 { "M" } else { "L" });
    }
    let (name, class) = (escape(&row.name), class(&row.name));
    let _ = writeln!(
        svg,
        "<g class=\"series {class}\"><path class=\"curve\" d=\"{path}\"><title>{name}</title></path>"
    );
    let Some(last) = row.curve.last() else { return };
    for (quantile, mark) in MARKS.iter().filter(|(quantile, _)| *quantile <= last.quantile) {
        let Some(point) = row.curve.iter().min_by(|a, b| near(a.quantile, b.quantile, *quantile)) else {
            continue;
        };
        let (x, y) = at(point.quantile, point.us);
        let label = time(point.us);
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"><title>{name} {mark}: {label}</title></circle>"
        );
    }
    let (x, y) = at(last.quantile, last.us);
    let y = if label_end.is_finite() { y.max(*label_end + 15.0) } else { y };
    *label_end = y;
    let _ = writeln!(svg, "<text class=\"name\" x=\"{:.1}\" y=\"{:.1}\">{name}</text></g>", x + 8.0, y + 4.0);
}

/// Compares two quantiles by their distance to a third on the axis that is drawn.
fn near(a: f64, b: f64, to: f64) -> std::cmp::Ordering {
    let distance = |quantile: f64| ((1.0 - quantile).ln() - (1.0 - to).ln()).abs();
    distance(a).total_cmp(&distance(b))
}

fn histogram(svg: &mut String, row: &Row, times: &Axis, base: f64) {
    let most = row.bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1) as f64;
    let (name, class) = (escape(&row.name), class(&row.name));
    let _ = writeln!(svg, "<g class=\"series {class}\">");
    for bar in row.bars.iter().filter(|bar| bar.count > 0) {
        // A single request still shows.
        let height = ((BAND_HEIGHT - 32.0) * bar.count as f64 / most).max(1.0);
        let (x, end) = (times.at(bar.from_us), times.at(bar.to_us));
        let share = percent(bar.count as f64 / row.requests.max(1) as f64);
        let _ = writeln!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{height:.1}\"><title>{name}, {} to {}: {} \
             requests ({share})</title></rect>",
            base - height,
            (end - x - 0.6).max(0.6),
            time(bar.from_us),
            time(bar.to_us),
            count(bar.count),
        );
    }
    if row.latency.samples > 0 {
        let x = times.at(row.latency.p50_us);
        let median = time(row.latency.p50_us);
        let top = base - BAND_HEIGHT + 12.0;
        let _ = writeln!(
            svg,
            "<line class=\"median\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{top:.1}\" y2=\"{base:.1}\"/>"
        );
        let _ = writeln!(
            svg,
            "<text class=\"median-name\" x=\"{:.1}\" y=\"{:.1}\">{median}</text>",
            x + 5.0,
            top + 9.0
        );
    }
    let _ = writeln!(
        svg,
        "<line class=\"base\" x1=\"{LEFT}\" x2=\"{}\" y1=\"{base:.1}\" y2=\"{base:.1}\"/>",
        WIDTH - RIGHT
    );
    let _ = writeln!(
        svg,
        "<text class=\"name end\" x=\"{}\" y=\"{:.1}\">{name}</text></g>",
        LEFT - 10.0,
        base - 6.0
    );
}

fn time_grid(svg: &mut String, times: &Axis) {
    for (us, is_labelled) in times.ticks() {
        let y = times.at(us);
        let class = if is_labelled { "grid" } else { "grid minor" };
        let _ = writeln!(
            svg,
            "<line class=\"{class}\" x1=\"{LEFT}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>",
            WIDTH - RIGHT
        );
        if is_labelled {
            let label = tick_label(us);
            let _ = writeln!(
                svg,
                "<text class=\"tick end\" x=\"{}\" y=\"{:.1}\">{label}</text>",
                LEFT - 10.0,
                y + 4.0
            );
        }
    }
}

fn time_columns(svg: &mut String, times: &Axis, bottom: f64) {
    for (us, is_labelled) in times.ticks() {
        let x = times.at(us);
        let class = if is_labelled { "grid" } else { "grid minor" };
        let _ = writeln!(
            svg,
            "<line class=\"{class}\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{bottom:.1}\"/>"
        );
        if is_labelled {
            let label = tick_label(us);
            let _ = writeln!(
                svg,
                "<text class=\"tick middle\" x=\"{x:.1}\" y=\"{:.1}\">{label}</text>",
                bottom + 20.0
            );
        }
    }
    let middle = (LEFT + WIDTH - RIGHT) / 2.0;
    let _ =
        writeln!(svg, "<text class=\"axis middle\" x=\"{middle}\" y=\"{:.1}\">latency</text>", bottom + 40.0);
}

fn nines_grid(svg: &mut String, nines: &Axis) {
    let bottom = TOP + CURVE_HEIGHT;
    for (quantile, label) in MARKS.iter().filter(|(quantile, _)| 1.0 / (1.0 - quantile) <= nines.high * 1.001)
    {
        let x = nines.at(1.0 / (1.0 - quantile));
        let _ =
            writeln!(svg, "<line class=\"grid\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{bottom}\"/>");
        let _ =
            writeln!(svg, "<text class=\"tick middle\" x=\"{x:.1}\" y=\"{}\">{label}</text>", bottom + 20.0);
    }
    let middle = (LEFT + WIDTH - RIGHT) / 2.0;
    let _ = writeln!(
        svg,
        "<text class=\"axis middle\" x=\"{middle}\" y=\"{}\">part of the requests</text>",
        bottom + 40.0
    );
}

/// `10 µs`, not `10.0 µs`.
fn tick_label(us: f64) -> String {
    match us {
        us if us < 1.0 => format!("{us} µs"),
        us if us < 1e3 => format!("{us:.0} µs"),
        us if us < 1e6 => format!("{:.0} ms", us / 1e3),
        us => format!("{:.0} s", us / 1e6),
    }
}

/// A logarithmic axis from values to coordinates.
#[derive(Clone, Copy, Debug)]
struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    /// An axis over all positive values, widened to the next 1, 2 or 5 on both sides.
    fn over(values: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let positive = values.filter(|value| *value > 0.0);
        let (low, high) =
            positive.fold((f64::INFINITY, 0.0), |(low, high): (f64, f64), v| (low.min(v), high.max(v)));
        if !low.is_finite() {
            return Axis { low: 1.0, high: 10.0, from, to };
        }
        let steps = steps(low / 10.0, high * 10.0);
        let low = steps.iter().rev().map(|(value, _)| *value).find(|value| *value <= low).unwrap_or(low);
        let high = steps
            .iter()
            .map(|(value, _)| *value)
            .find(|value| *value >= high && *value > low)
            .unwrap_or(high);
        Axis { low, high, from, to }
    }

    /// The axis of `1 / (1 - quantile)`, as far as the longest curve goes and at least to 90 %.
    fn nines(rows: &[Row]) -> Self {
        let ends = rows.iter().filter_map(|row| row.curve.last()).map(|point| 1.0 / (1.0 - point.quantile));
        Axis { low: 1.0, high: ends.fold(10.0, f64::max), from: LEFT, to: WIDTH - RIGHT }
    }

    fn at(&self, value: f64) -> f64 {
        let part = (value.max(self.low) / self.low).ln() / (self.high / self.low).ln();
        self.from + (self.to - self.from) * part.clamp(0.0, 1.0)
    }

    /// Values with a line, and whether they are also labelled; on a long axis only powers of ten are.
    fn ticks(&self) -> Vec<(f64, bool)> {
        let is_short = self.high / self.low < 500.0;
        let within = |value: f64| value >= self.low * 0.999 && value <= self.high * 1.001;
        let steps = steps(self.low, self.high).into_iter().filter(|(value, _)| within(*value));
        steps.map(|(value, is_power)| (value, is_power || is_short)).collect()
    }
}

/// 1, 2 and 5 times every power of ten about a range, and whether it is the power itself.
fn steps(low: f64, high: f64) -> Vec<(f64, bool)> {
    let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    (first..=last)
        .flat_map(|power| {
            [(1.0, true), (2.0, false), (5.0, false)].map(|(n, is)| (n * 10f64.powi(power), is))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_reaches_around_its_values() {
        let axis = Axis::over([30.0, 700.0].into_iter(), 0.0, 100.0);
        assert_eq!((axis.low, axis.high), (20.0, 1000.0));
        assert_eq!((axis.at(20.0), axis.at(1000.0)), (0.0, 100.0));
        assert_eq!((axis.at(1.0), axis.at(1e9)), (0.0, 100.0));
        let labels: Vec<_> = axis.ticks().into_iter().map(|(value, _)| tick_label(value)).collect();
        assert_eq!(labels, ["20 µs", "50 µs", "100 µs", "200 µs", "500 µs", "1 ms"]);
    }

    #[test]
    fn an_axis_of_one_value_or_none_still_has_width() {
        for values in [vec![], vec![0.0], vec![100.0], vec![70.0]] {
            let axis = Axis::over(values.iter().copied(), 0.0, 1.0);
            assert!(axis.high > axis.low && axis.at(axis.high) == 1.0, "{values:?}: {axis:?}");
        }
    }

    #[test]
    fn a_row_without_requests_draws_no_curve() {
        let mut row = crate::bench::html::tests::example().rows.remove(0);
        row.curve.clear();
        row.bars.clear();
        row.latency = crate::bench::report::Quantiles::default();
        let rows = [row];
        assert!(!curves(&rows).contains("<path"));
        assert!(!histograms(&rows).contains("<rect") && !histograms(&rows).contains("class=\"median\""));
    }
}
