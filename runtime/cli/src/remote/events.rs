//! Reads server-sent events (WHATWG HTML, section 9.2) as they come.

use super::error::RemoteError;
use crate::cli::values::NodeAddress;
use bytes::{Buf as _, BytesMut};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use isolet_node::admin::KEEP_ALIVE;
use std::time::Duration;
use tokio::time::timeout;

/// Longest silence: a node that lives has said three times that it does.
const SILENCE_MAX: Duration = Duration::from_secs(KEEP_ALIVE.as_secs() * 3);

/// Longest line of an event, in bytes: the longest of a guest, all of it escaped, takes a twentieth.
const LINE_BYTES_MAX: usize = 1 << 20;

/// Events of one response.
pub(super) struct Events {
    at: NodeAddress,
    body: Incoming,
    parser: Parser,
}

/// One event.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Event {
    /// What it is called.
    pub(super) name: String,
    /// What it tells.
    pub(super) data: String,
    /// Its number.
    pub(super) id: Option<u64>,
}

/// What came of the next event.
#[derive(Default)]
struct Parser {
    unread: BytesMut,
    event: Event,
}

impl Events {
    /// Reads the body of a response.
    pub(super) fn of(at: NodeAddress, body: Incoming) -> Self {
        Events { at, body, parser: Parser::default() }
    }

    /// Waits for the next event; none comes after the end.
    pub(super) async fn next(&mut self) -> Result<Option<Event>, RemoteError> {
        loop {
            if let Some(event) = self.parser.event() {
                return Ok(Some(event));
            }
            if self.parser.unread.len() > LINE_BYTES_MAX {
                return Err(self.broken(format!("an event is larger than {LINE_BYTES_MAX} bytes")));
            }
            let frame = timeout(SILENCE_MAX, self.body.frame()).await;
            let silent = |_| self.broken(format!("it said nothing for {} s", SILENCE_MAX.as_secs()));
            let Some(frame) = frame.map_err(silent)? else { return Ok(None) };
            let frame = frame.map_err(|error| self.broken(error.to_string()))?;
            if let Some(bytes) = frame.data_ref() {
                self.parser.unread.extend_from_slice(bytes);
            }
        }
    }

    fn broken(&self, reason: String) -> RemoteError {
        RemoteError::Broken { at: self.at.clone(), reason }
    }
}

impl Parser {
    /// The next event, if all of it has come.
    fn event(&mut self) -> Option<Event> {
        while let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
            let line = self.unread.split_to(end);
            self.unread.advance(1);
            let line = String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(&line)).into_owned();
            if !line.is_empty() {
                self.field(&line);
                continue;
            }
            let event = std::mem::take(&mut self.event);
            if !event.data.is_empty() {
                return Some(event);
            }
        }
        None
    }

    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event.name),
            "id" => self.event.id = value.parse().ok(),
            "data" if self.event.data.is_empty() => value.clone_into(&mut self.event.data),
            "data" => self.event.data.extend(["\n", value]),
            // Comments, which keep the connection alive, and what later releases may add.
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(name: &str, data: &str, id: Option<u64>) -> Event {
        Event { name: name.to_owned(), data: data.to_owned(), id }
    }

    #[test]
    fn events_are_read_in_whatever_pieces_they_come() {
        let text = ": hello\n\nevent: request\ndata: {\"a\": 1}\nid: 7\n\n\
                    event:guest\r\ndata:  x\r\ndata: y\r\nretry: 1\r\n\r\nid: 8\n\ndata: last\n\ndata: cut";
        let expected =
            [event("request", "{\"a\": 1}", Some(7)), event("guest", " x\ny", None), event("", "last", None)];
        for size in [1, 2, 7, text.len()] {
            let mut parser = Parser::default();
            let mut events = Vec::new();
            for piece in text.as_bytes().chunks(size) {
                parser.unread.extend_from_slice(piece);
                events.extend(std::iter::from_fn(|| parser.event()));
            }
            assert_eq!(events, expected, "pieces of {size}");
        }
    }
}
