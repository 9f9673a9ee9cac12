//! Which lines of the log a follower sees.

use super::{Follow, Level, LogEvent, What};
use std::fmt;
use std::str::FromStr;

/// Which lines a follower sees: those for which all of it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogFilter {
    /// Those of these functions; absent for all.
    pub functions: Option<Vec<String>>,
    /// Those as important as this.
    pub level: Level,
    /// Requests that ended so.
    pub outcome: Option<String>,
    /// Requests answered so.
    pub status: Option<Statuses>,
    /// Those of one request.
    pub request_id: Option<String>,
}

/// One status, or all of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statuses {
    /// As in `404`.
    One(u16),
    /// As in `5xx`, by the first digit.
    Class(u16),
}

impl Default for LogFilter {
    fn default() -> Self {
        LogFilter { functions: None, level: Level::Info, outcome: None, status: None, request_id: None }
    }
}

impl LogFilter {
    /// What processes have to send for it.
    pub fn follow(&self) -> Follow {
        Follow { level: self.level, functions: self.functions.clone() }
    }

    /// Whether a follower sees the line.
    pub fn shows(&self, event: &LogEvent) -> bool {
        event.level <= self.level
            && self.functions.as_ref().is_none_or(|names| names.contains(&event.function))
            && self.request_id.as_ref().is_none_or(|id| *id == event.request_id)
            && self.shows_what(&event.what)
    }

    fn shows_what(&self, what: &What) -> bool {
        match what {
            What::Request(line) => {
                self.outcome.as_ref().is_none_or(|outcome| *outcome == line.outcome)
                    && self.status.is_none_or(|statuses| statuses.hold(line.status))
            }
            // A guest that writes has not ended yet.
            What::Guest(_) => self.outcome.is_none() && self.status.is_none(),
        }
    }
}

impl Statuses {
    fn hold(self, status: u16) -> bool {
        match self {
            Statuses::One(one) => status == one,
            Statuses::Class(digit) => status / 100 == digit,
        }
    }
}

impl fmt::Display for Statuses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Statuses::One(one) => one.fmt(f),
            Statuses::Class(digit) => write!(f, "{digit}xx"),
        }
    }
}

impl FromStr for Statuses {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no status; write one, like 404, or a class, like 5xx");
        let (digits, is_class) = match text.strip_suffix("xx") {
            Some(digit) => (digit, true),
            None => (text, false),
        };
        let number: u16 = digits.parse().map_err(|_| wrong())?;
        match (number, is_class) {
            (1..=5, true) => Ok(Statuses::Class(number)),
            (100..=599, false) => Ok(Statuses::One(number)),
            _ => Err(wrong()),
        }
    }
}
