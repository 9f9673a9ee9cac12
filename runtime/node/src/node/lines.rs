//! What becomes of the lines that guests write: an event in the log of the process, and a line for those who follow.

use crate::events::{Event, GuestLine, Level, LogEvent, Outbox, Stream, What};
use isolet_host_api::log::{self, Line, Lines};
use std::sync::Arc;

/// Target of the events in the log. The subscriber escapes the text, so that a guest cannot forge an event.
const TARGET: &str = "isolet::guest";

/// The lines of one version of a function.
pub(super) fn lines(function: Arc<str>, version: u32, events: Outbox) -> Lines {
    Lines::new(move |line| {
        write(&function, version, line);
        let level = match line.stream {
            log::Stream::Stdout => Level::Info,
            log::Stream::Stderr => Level::Warn,
        };
        if events.wants(level, &function) {
            events.offer(Event::Log(event(&function, version, level, line)));
        }
    })
}

fn write(function: &str, version: u32, line: &Line<'_>) {
    let Line { text, dropped_bytes, .. } = *line;
    let request_id = line.request_id.to_str().unwrap_or_default();
    match line.stream {
        _ if dropped_bytes > 0 => {
            tracing::warn!(target: TARGET, %function, version, request_id, dropped_bytes, truncated = true, message = text);
        }
        log::Stream::Stdout => {
            tracing::info!(target: TARGET, %function, version, request_id, stream = "stdout", message = text);
        }
        log::Stream::Stderr => {
            tracing::warn!(target: TARGET, %function, version, request_id, stream = "stderr", message = text);
        }
    }
}

fn event(function: &str, version: u32, level: Level, line: &Line<'_>) -> LogEvent {
    let stream = match line.stream {
        log::Stream::Stdout => Stream::Stdout,
        log::Stream::Stderr => Stream::Stderr,
    };
    let Line { text, dropped_bytes, .. } = *line;
    LogEvent {
        at: LogEvent::now(),
        level,
        function: function.to_owned(),
        version,
        request_id: line.request_id.to_str().unwrap_or_default().to_owned(),
        what: What::Guest(GuestLine { stream, message: text.to_owned(), dropped_bytes }),
    }
}
