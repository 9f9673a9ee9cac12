//! `isolet logs`: requests that ended and lines that functions wrote, as they happen or as the node has kept them.

use super::client::Client;
use super::error::RemoteError;
use super::events::{Event, Events};
use super::text::clock;
use crate::bench::figures;
use crate::cli::name_of;
use crate::cli::remote::LogsArgs;
use crate::output::{self, printable};
use anstyle::{AnsiColor, Style};
use isolet_node::admin::MissedView;
use isolet_node::events::{GuestLine, Level, LogEvent, RequestLine, Stream, What};
use std::io::Write as _;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::sleep;

/// Pause before the first attempt to reach a node that was lost. Each is twice the one before.
const PAUSE: Duration = Duration::from_millis(250);

/// The longest pause.
const PAUSE_MAX: Duration = Duration::from_secs(4);

const GOOD: Style = AnsiColor::Green.on_default();
const NOTABLE: Style = AnsiColor::Yellow.on_default();
const BAD: Style = AnsiColor::Red.on_default();
const DIM: Style = Style::new().dimmed();

/// Shows lines until there are no more, standard output is closed, or Ctrl-C.
pub(super) async fn run(args: &LogsArgs) -> anyhow::Result<()> {
    let client = Client::new(&args.node)?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        done = show(&client, args) => done,
        _ = interrupt.recv() => Ok(()),
    }
}

async fn show(client: &Client, args: &LogsArgs) -> anyhow::Result<()> {
    let path = path(args);
    let mut seen = None;
    let mut events = client.events(&path, seen).await?;
    if args.follow {
        tell("following; Ctrl-C ends it");
    }
    loop {
        match events.next().await {
            Ok(Some(event)) => {
                seen = event.id.or(seen);
                if !output::print_open(&line(&event, args.json)?)? {
                    return Ok(());
                }
            }
            Ok(None) if !args.follow => return Ok(()),
            Err(error) if !args.follow => return Err(error.into()),
            Ok(None) => events = again(client, &path, seen, "the node ended the stream").await?,
            Err(error) => events = again(client, &path, seen, &error.to_string()).await?,
        }
    }
}

/// Asks again until the node answers. Says so: lines that nobody could be told of may be missing.
async fn again(client: &Client, path: &str, seen: Option<u64>, why: &str) -> Result<Events, RemoteError> {
    tell(&format!("warning: {why}; trying again"));
    let mut pause = PAUSE;
    loop {
        sleep(pause).await;
        pause = PAUSE_MAX.min(pause * 2);
        match client.events(path, seen).await {
            Err(RemoteError::Unreachable { .. } | RemoteError::Broken { .. } | RemoteError::Slow { .. }) => {}
            Err(refused) => return Err(refused),
            Ok(events) => {
                tell("warning: the node is back; of what happened meanwhile, only what it has kept is shown");
                return Ok(events);
            }
        }
    }
}

fn tell(text: &str) {
    // When standard error is closed there is nobody to tell.
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

fn path(args: &LogsArgs) -> String {
    let mut path = format!("/v1/logs?follow={}&level={}", args.follow, name_of(&args.level));
    let parts = [
        ("function", args.function.as_ref().map(ToString::to_string)),
        ("outcome", args.outcome.clone()),
        ("status", args.status.as_ref().map(ToString::to_string)),
        ("request_id", args.request.clone()),
    ];
    for (name, value) in parts {
        if let Some(value) = value {
            path.extend(["&", name, "=", &escaped(&value)]);
        }
    }
    path
}

/// A value in a query (RFC 3986, section 2.1).
fn escaped(value: &str) -> String {
    let escape = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(escape).collect()
}

/// What an event looks like; nothing when it is one that only later releases know.
fn line(event: &Event, json: bool) -> Result<String, RemoteError> {
    if json {
        return Ok(format!("{}\n", event.data));
    }
    let unknown =
        |error: serde_json::Error| RemoteError::Unsendable(format!("an event is not understood: {error}"));
    match event.name.as_str() {
        "missed" => {
            let MissedView { lines } = serde_json::from_str(&event.data).map_err(unknown)?;
            Ok(format!(
                "{NOTABLE}{lines} lines are missing here: they came faster than they were read{NOTABLE:#}\n"
            ))
        }
        "request" | "guest" => Ok(text(&serde_json::from_str(&event.data).map_err(unknown)?)),
        _ => Ok(String::new()),
    }
}

fn text(event: &LogEvent) -> String {
    let LogEvent { at, level, function, version, request_id, what } = event;
    let version = if *version == 0 { String::new() } else { format!(" v{version}") };
    let what = match what {
        What::Request(line) => request(line, *level),
        What::Guest(line) => guest(line),
    };
    let (time, request_id) = (clock(*at), printable(request_id));
    format!("{DIM}{time}{DIM:#} {}{version} {what}  {DIM}{request_id}{DIM:#}\n", printable(function))
}

fn request(line: &RequestLine, level: Level) -> String {
    let RequestLine { method, path, status, outcome, phase, wall_us, cpu_us, memory_peak, detail, .. } = line;
    let style = match status {
        _ if level == Level::Error => BAD,
        500.. => BAD,
        400.. => NOTABLE,
        _ => GOOD,
    };
    let fuel = line.fuel.map(|fuel| format!(", fuel {}", figures::count(fuel))).unwrap_or_default();
    let detail = detail.as_ref().map(|detail| format!(": {}", printable(detail))).unwrap_or_default();
    format!(
        "{} {} {style}{status} {}{style:#}{detail}  {} in {} (cpu {}{fuel}, memory {})",
        printable(method),
        printable(path),
        printable(outcome),
        printable(phase),
        figures::time(*wall_us as f64),
        figures::time(*cpu_us as f64),
        figures::bytes(*memory_peak),
    )
}

fn guest(line: &GuestLine) -> String {
    let (stream, style) = match line.stream {
        Stream::Stdout => ("stdout", Style::new()),
        Stream::Stderr => ("stderr", NOTABLE),
    };
    let dropped = match line.dropped_bytes {
        0 => String::new(),
        bytes => format!(", {bytes} bytes were dropped"),
    };
    format!("{style}{stream}{style:#} {}{dropped}", printable(&line.message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(name: &str, data: &str) -> String {
        let event = Event { name: name.to_owned(), data: data.to_owned(), id: None };
        anstream::adapter::strip_str(&line(&event, false).expect("known")).to_string()
    }

    #[test]
    fn lines_tell_what_people_ask_first() {
        let request = r#"{"at":784111777123,"level":"error","function":"shop","version":3,"request_id":"r1","event":"request",
            "method":"GET","path":"/a\u001b[2J","status":500,"outcome":"guest_trap","phase":"fresh","wall_us":12345,"queue_us":1,
            "start_us":2,"cpu_us":900,"fuel":1234567,"memory_peak":1048576,"response_bytes":0,"subrequests":0,"detail":"it fell"}"#;
        assert_eq!(
            shown("request", request),
            "08:49:37.123 shop v3 GET /a\\u{1b}[2J 500 guest_trap: it fell  fresh in 12.3 ms \
             (cpu 900 µs, fuel 1,234,567, memory 1.00 MiB)  r1\n"
        );
        let guest = r#"{"at":0,"level":"warn","function":"shop","version":0,"request_id":"r1","event":"guest",
            "stream":"stderr","message":"oh\r\n","dropped_bytes":7}"#;
        assert_eq!(shown("guest", guest), "00:00:00.000 shop stderr oh\\r\\n, 7 bytes were dropped  r1\n");
        assert!(shown("missed", r#"{"event":"missed","lines":5}"#).starts_with("5 lines are missing"));
        assert_eq!(shown("later", "anything"), "");
    }

    #[test]
    fn json_is_passed_on_and_what_is_not_understood_is_an_error() {
        let event = Event { name: "request".to_owned(), data: "{}".to_owned(), id: None };
        assert_eq!(line(&event, true).expect("as it came"), "{}\n");
        let error = line(&event, false).expect_err("no request").to_string();
        assert!(error.contains("not understood"), "{error}");
    }

    #[test]
    fn what_is_asked_for_survives_a_query() {
        assert_eq!(escaped("a.b-c_9"), "a.b-c_9");
        assert_eq!(escaped("a&b=c d%é"), "a%26b%3Dc%20d%25%C3%A9");
    }
}
