//! Logs on standard error: a line for people, coloured on a terminal, or JSON.
//!
//! Guests and clients choose parts of what is logged, so the line for people escapes whatever could steer a terminal or pose
//! as an event of its own. JSON escapes by itself.

use crate::output::printable;
use anstyle::{AnsiColor, Style};
use isolet_node::config::{LogConfig, LogFormat};
use std::error::Error;
use std::ffi::OsString;
use std::fmt::{self, Debug};
use std::io::{self, IsTerminal as _};
use std::sync::OnceLock;
use tracing::field::{Field, Visit};
use tracing::{Level, Subscriber};
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::{FormatFields, Writer};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Registry, reload};

/// What `isolet dev` logs: what guests write, and what is worth a developer's attention.
pub const DEV: LogConfig = LogConfig { format: LogFormat::Text, level: Level::INFO };

/// Every target of this project begins with this.
const OWN_TARGETS: &str = "isolet";

/// The most that libraries log: below `info` they describe their own workings, at a volume that hides everything else.
const LIBRARIES_MAX: Level = Level::INFO;

const DIM: Style = Style::new().dimmed();
const ERROR: Style = AnsiColor::Red.on_default();

/// What this process logs, once it does.
static LEVEL: OnceLock<LevelHandle> = OnceLock::new();

/// Changes what is logged.
type LevelHandle = reload::Handle<Targets, Registry>;

/// Begins to log on standard error. Does nothing when this process logs already.
pub fn init(config: &LogConfig) {
    let (subscriber, level) = subscriber(config, uses_colour(), io::stderr);
    // An error means that a subscriber is there, which goes on as it is.
    if subscriber.try_init().is_ok() {
        // Only one subscriber comes here.
        let _ = LEVEL.set(level);
    }
}

/// Logs what is at least this important from now on.
pub fn set_level(level: Level) {
    if let Some(handle) = LEVEL.get() {
        // An error means that nothing logs any more.
        let _ = handle.reload(targets(level));
    }
}

/// The environment in which a worker of this process logs as this process does.
pub fn worker_env(config: &LogConfig) -> Vec<(OsString, OsString)> {
    let format = match config.format {
        LogFormat::Text => "text",
        LogFormat::Json => "json",
    };
    // Both variables are what `anstream` reads.
    let (colour, one) = if uses_colour() { ("CLICOLOR_FORCE", "1") } else { ("NO_COLOR", "1") };
    let level = config.level.as_str().to_ascii_lowercase();
    [("ISOLET_LOG_FORMAT", format), ("ISOLET_LOG_LEVEL", &level), (colour, one)]
        .map(|(name, value)| (name.into(), value.into()))
        .to_vec()
}

fn uses_colour() -> bool {
    match anstream::AutoStream::choice(&io::stderr()) {
        anstream::ColorChoice::Never => false,
        anstream::ColorChoice::Auto => io::stderr().is_terminal(),
        _ => true,
    }
}

fn targets(level: Level) -> Targets {
    let libraries = LevelFilter::from_level(level.min(LIBRARIES_MAX));
    Targets::new().with_default(libraries).with_target(OWN_TARGETS, level)
}

fn subscriber<W>(
    config: &LogConfig,
    colour: bool,
    writer: W,
) -> (Box<dyn Subscriber + Send + Sync>, LevelHandle)
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let (targets, handle) = reload::Layer::new(targets(config.level));
    let registry = tracing_subscriber::registry().with(targets);
    let layer = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(colour);
    let subscriber: Box<dyn Subscriber + Send + Sync> = match config.format {
        LogFormat::Text => Box::new(registry.with(layer.fmt_fields(EscapedFields))),
        LogFormat::Json => Box::new(registry.with(layer.json().flatten_event(true))),
    };
    (subscriber, handle)
}

/// Writes the fields of an event as `message name=value …`, escaped.
struct EscapedFields;

impl<'w> FormatFields<'w> for EscapedFields {
    fn format_fields<R: RecordFields>(&self, mut writer: Writer<'w>, fields: R) -> fmt::Result {
        let mut line = Line { colour: writer.has_ansi_escapes(), message: String::new(), fields: Vec::new() };
        fields.record(&mut line);
        let parts = std::iter::once(line.message).chain(line.fields).filter(|part| !part.is_empty());
        writer.write_str(&parts.collect::<Vec<_>>().join(" "))
    }
}

/// The parts of a line; the message stands first whatever the order they come in.
struct Line {
    colour: bool,
    message: String,
    fields: Vec<String>,
}

impl Line {
    fn put(&mut self, field: &Field, text: &str) {
        let text = printable(text);
        let (name, value) = match field.name() {
            "message" => return self.message = text.into_owned(),
            _ if !self.colour => (Style::new(), Style::new()),
            "error" => (DIM, ERROR),
            _ => (DIM, Style::new()),
        };
        self.fields.push(format!("{name}{field}={name:#}{value}{text}{value:#}"));
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.put(field, &format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        // Quotes show where a value with spaces ends; a message ends where the first field begins.
        if field.name() == "message" {
            self.put(field, value);
        } else {
            self.put(field, &format!("{value:?}"));
        }
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        let sources = std::iter::successors(value.source(), |error| (**error).source());
        self.put(field, &sources.fold(value.to_string(), |text, source| format!("{text}: {source}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Captured(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("no test panics while it logs").extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What `events` write, in lines, without their time.
    fn logged(format: LogFormat, level: Level, colour: bool, events: impl FnOnce()) -> Vec<String> {
        let captured = Captured::default();
        let writer = captured.clone();
        let (subscriber, _) = subscriber(&LogConfig { format, level }, colour, move || writer.clone());
        tracing::subscriber::with_default(subscriber, events);
        let bytes = captured.0.lock().expect("no test panics while it logs").clone();
        let text = String::from_utf8(bytes).expect("a log is text");
        let without_time = |line: &str| line.split_once(' ').map_or(line, |(_, rest)| rest).trim().to_owned();
        text.lines().map(if format == LogFormat::Text { without_time } else { str::to_owned }).collect()
    }

    #[test]
    fn a_guest_can_neither_steer_the_terminal_nor_forge_an_event() {
        let message = "hi\r2026-01-01 ERROR forged\nline \x1b]0;title\x07 \u{9b}2J \u{202e}";
        for colour in [false, true] {
            let lines = logged(LogFormat::Text, Level::INFO, colour, || {
                tracing::info!(target: "isolet::guest", function = %"a\nb", %message);
            });
            assert_eq!(lines.len(), 1, "{lines:?}");
            let escaped = "hi\\r2026-01-01 ERROR forged\\nline \\u{1b}]0;title\\u{7} \\u{9b}2J \\u{202e}";
            assert!(lines[0].contains(escaped) && lines[0].contains("a\\nb"), "{lines:?}");
            assert_eq!(lines[0].contains('\x1b'), colour, "{lines:?}");
        }
    }

    #[test]
    fn a_line_has_level_target_message_and_fields() {
        let error = io::Error::other(fmt::Error);
        let lines = logged(LogFormat::Text, Level::INFO, false, || {
            tracing::warn!(target: "isolet::x", path = "/a b", status = 503, error = &error as &dyn Error, "request");
        });
        let error = fmt::Error;
        assert_eq!(lines, [format!("WARN isolet::x: request path=\"/a b\" status=503 error={error}")]);
    }

    #[test]
    fn json_is_one_object_a_line() {
        let lines = logged(LogFormat::Json, Level::INFO, true, || {
            tracing::info!(target: "isolet::guest", function = "f", message = "a\nb \x1b");
        });
        assert_eq!(lines.len(), 1);
        let event: serde_json::Value = serde_json::from_str(&lines[0]).expect("JSON");
        assert_eq!((&event["message"], &event["function"]), (&"a\nb \x1b".into(), &"f".into()));
    }

    #[test]
    fn levels_are_kept_and_libraries_stay_quiet() {
        let events = || {
            tracing::debug!(target: "isolet::x", "own");
            tracing::trace!(target: "isolet::x", "too much");
            tracing::debug!(target: "hyper::proto", "library");
            tracing::info!(target: "hyper::proto", "notable");
        };
        assert_eq!(logged(LogFormat::Text, Level::DEBUG, false, events).len(), 2);
        assert_eq!(logged(LogFormat::Text, Level::ERROR, false, events).len(), 0);
    }

    #[test]
    fn the_level_changes_while_a_process_logs() {
        let captured = Captured::default();
        let writer = captured.clone();
        let config = LogConfig { format: LogFormat::Json, level: Level::WARN };
        let (subscriber, level) = subscriber(&config, false, move || writer.clone());
        let say = || tracing::debug!(target: "isolet::x", "said");
        tracing::subscriber::with_default(subscriber, || {
            say();
            level.reload(targets(Level::DEBUG)).expect("it logs");
            say();
            level.reload(targets(Level::INFO)).expect("it logs");
            say();
        });
        let bytes = captured.0.lock().expect("no test panics while it logs").clone();
        assert_eq!(String::from_utf8(bytes).expect("a log is text").matches("said").count(), 1);
    }

    #[test]
    fn a_worker_logs_as_its_supervisor_does() {
        let config = LogConfig { format: LogFormat::Json, level: Level::DEBUG };
        let env = worker_env(&config);
        let env = env
            .into_iter()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
        let read = isolet_node::config::NodeConfig::load(None, env, Default::default()).expect("it is valid");
        assert_eq!((read.log, read.warnings.len()), (config, 0));
    }
}
