//! What a supervisor counts itself: of events that reach it, and of what it sends to a receiver of OTLP.

use std::array;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a request to a receiver of OTLP carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// Spans.
    Traces,
    /// Metrics.
    Metrics,
}

/// What became of a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpanFate {
    /// The receiver took it.
    Exported,
    /// The receiver was away or too slow.
    Dropped,
    /// The receiver did not want it.
    Refused,
}

/// Cells that are counted in.
#[derive(Debug, Default)]
pub struct PassedOnCounts {
    events_dropped: AtomicU64,
    spans: [AtomicU64; SpanFate::ALL.len()],
    requests: [[AtomicU64; 2]; Export::ALL.len()],
}

/// The same at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PassedOn {
    pub(super) events_dropped: u64,
    /// In the order of [`SpanFate::ALL`].
    pub(super) spans: [u64; SpanFate::ALL.len()],
    /// In the order of [`Export::ALL`], those that went well first.
    pub(super) requests: [[u64; 2]; Export::ALL.len()],
}

impl Export {
    /// All of them, in the order of their numbers.
    pub const ALL: [Export; 2] = [Export::Traces, Export::Metrics];

    /// The word for logs and metrics, and the end of the path that takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Export::Traces => "traces",
            Export::Metrics => "metrics",
        }
    }
}

impl SpanFate {
    /// All of them, in the order of their numbers.
    pub const ALL: [SpanFate; 3] = [SpanFate::Exported, SpanFate::Dropped, SpanFate::Refused];

    /// The word for metrics.
    pub fn as_str(self) -> &'static str {
        match self {
            SpanFate::Exported => "exported",
            SpanFate::Dropped => "dropped",
            SpanFate::Refused => "refused",
        }
    }
}

impl PassedOnCounts {
    /// Counts events for which a process had no room.
    pub fn dropped(&self, events: u64) {
        self.events_dropped.fetch_add(events, Ordering::Relaxed);
    }

    /// Counts spans.
    pub fn spans(&self, fate: SpanFate, spans: u64) {
        if let Some(cell) = self.spans.get(fate as usize) {
            cell.fetch_add(spans, Ordering::Relaxed);
        }
    }

    /// Counts a request to a receiver.
    pub fn request(&self, export: Export, is_ok: bool) {
        let cells = self.requests.get(export as usize);
        if let Some(cell) = cells.and_then(|cells| cells.get(usize::from(!is_ok))) {
            cell.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// What was counted so far.
    pub fn read(&self) -> PassedOn {
        let load = |cell: &AtomicU64| cell.load(Ordering::Relaxed);
        PassedOn {
            events_dropped: load(&self.events_dropped),
            spans: self.spans.each_ref().map(load),
            requests: array::from_fn(|export| {
                self.requests.get(export).map(|cells| cells.each_ref().map(load)).unwrap_or_default()
            }),
        }
    }
}
