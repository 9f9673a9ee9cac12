//! The report as one HTML page that needs nothing else: no script, no font, no request.

use super::figures::{percent, time};
use super::plot;
use super::report::{Report, Row};
use super::table::{NONE, figures};
use std::fmt::Write as _;

const STYLE: &str = include_str!("report.css");
/// Lets a browser refuse whatever the page should not have.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Writes the page.
pub fn page(report: &Report) -> String {
    let target = escape(&report.target);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <title>isolet bench: {target}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
    );
    header(&mut page, report);
    cards(&mut page, report);
    section(&mut page, "Latency by percentile", &(legend(&report.rows) + &plot::curves(&report.rows)));
    section(&mut page, "Latency histograms", &plot::histograms(&report.rows));
    section(&mut page, "Figures", &table(report));
    section(&mut page, "How it was measured", &method(report));
    page + "</main>\n</body>\n</html>\n"
}

/// Text with the characters that mean something in HTML replaced.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The style class of a row; every row that is no phase shares one.
pub fn class(name: &str) -> &'static str {
    match name {
        "bare" => "bare",
        "loaded" => "loaded",
        "fresh" => "fresh",
        "ready" => "ready",
        "reused" => "reused",
        _ => "all",
    }
}

fn header(page: &mut String, report: &Report) {
    let (target, request) = (escape(&report.target), escape(&report.request));
    let _ = writeln!(page, "<header>\n<p class=\"kicker\">isolet bench</p>\n<h1>{target}</h1>");
    let _ = writeln!(
        page,
        "<p class=\"facts\"><code>{request}</code> · isolet {}, {} build · {} processors</p>\n</header>",
        report.version, report.build, report.processors
    );
    if !report.notes.is_empty() {
        let items: String = report.notes.iter().map(|note| format!("<li>{}</li>", escape(note))).collect();
        let _ = writeln!(page, "<aside aria-label=\"Notes\"><ul>{items}</ul></aside>");
    }
}

/// The two or three figures of each row that are looked for first.
fn cards(page: &mut String, report: &Report) {
    let _ = writeln!(page, "<div class=\"cards\">");
    for row in report.rows.iter().filter(|row| row.latency.samples > 0) {
        let _ = write!(
            page,
            "<section class=\"card {}\"><h2>{}</h2><p class=\"big\">{} <small>p50</small></p><dl><dt>p99</dt><dd>{}</dd>",
            class(&row.name),
            escape(&row.name),
            time(row.latency.p50_us),
            time(row.latency.p99_us)
        );
        if let Some(start) = row.start {
            let _ = write!(page, "<dt>start</dt><dd>{}</dd>", time(start.p50_us));
        }
        if let Some(cpu) = row.cpu_us {
            let _ = write!(page, "<dt>CPU</dt><dd>{}</dd>", time(cpu));
        }
        let _ = writeln!(page, "</dl></section>");
    }
    let _ = writeln!(page, "</div>");
}

fn section(page: &mut String, title: &str, body: &str) {
    let _ = writeln!(page, "<section>\n<h2>{title}</h2>\n{body}\n</section>");
}

fn legend(rows: &[Row]) -> String {
    let mut legend = String::from("<ul class=\"legend\">");
    for row in rows.iter().filter(|row| !row.curve.is_empty()) {
        let _ = write!(
            legend,
            "<li class=\"series {}\"><svg viewBox=\"0 0 34 10\" aria-hidden=\"true\"><path class=\"curve\" \
             d=\"M1 5L33 5\"/></svg>{}</li>",
            class(&row.name),
            escape(&row.name)
        );
    }
    legend + "</ul>\n"
}

fn table(report: &Report) -> String {
    let figures: Vec<_> = figures(report).collect();
    let mut table = String::from("<div class=\"scroll\"><table>\n<thead><tr>");
    for (title, _) in &figures {
        let _ = write!(table, "<th scope=\"col\">{title}</th>");
    }
    table += "</tr></thead>\n<tbody>\n";
    for row in &report.rows {
        let _ = write!(table, "<tr class=\"{}\">", class(&row.name));
        for (index, (_, figure)) in figures.iter().enumerate() {
            let text = escape(&figure(row).unwrap_or_else(|| NONE.to_owned()));
            let cell = if index == 0 {
                format!("<th scope=\"row\">{text}</th>")
            } else {
                format!("<td>{text}</td>")
            };
            table += &cell;
        }
        table += "</tr>\n";
    }
    table + "</tbody>\n</table></div>"
}

fn method(report: &Report) -> String {
    let settings = &report.settings;
    let rate =
        settings.rate.map_or("half of the throughput found".to_owned(), |rate| format!("{rate} requests/s"));
    let late: u64 = report.rows.iter().map(|row| row.late).sum();
    let arrivals = format!("{:?}", settings.arrivals).to_lowercase();
    let loss = percent(late as f64 / report.rows.iter().map(|row| row.requests).sum::<u64>().max(1) as f64);
    format!(
        "<p>Throughput and CPU time come from a closed loop of {} connections. Latencies come from an open loop at {rate} \
         ({arrivals} arrivals, at most {} under way, seed {}): each is measured from the time its request was due, so a \
         stall shows in every request that it held up ({loss} went out more than 1 ms late). Each scenario had {} s of \
         load, in {} rounds that take turns. <em>loaded</em> is the first request to a new node process that finds the \
         machine code on disk; <em>fresh</em>, <em>ready</em> and <em>reused</em> are instantiated for the request, \
         ahead of it, or have served before.</p>",
        settings.connections, settings.in_flight_max, settings.seed, settings.duration_s, settings.rounds
    )
}

#[cfg(test)]
pub(super) mod tests;
