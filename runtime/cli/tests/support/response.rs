//! A response as a client saw it, and what a test says about it.

use std::fmt::Write as _;

/// What no client may learn: paths, source files, the engine's words.
const SECRETS: &[&str] =
    &["/root", "/work", "/tmp", ".rs:", "wasm backtrace", "wasmtime", "panicked", "!handle"];

/// A response as it came off the wire.
#[derive(Clone, Debug)]
pub struct Response {
    /// Interim statuses before it.
    pub interim: Vec<u16>,
    /// Its status.
    pub status: u16,
    /// Its fields, names in lower case.
    pub headers: Vec<(String, String)>,
    /// As much of the body as came.
    pub body: Vec<u8>,
    /// Fields after the body.
    pub trailers: Vec<(String, String)>,
    /// How it ended.
    pub end: End,
}

/// How a response ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// As its framing says.
    Clean,
    /// Before that.
    Cut,
}

impl Response {
    /// The only value of a field, if it is there.
    #[track_caller]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values =
            self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let value = values.next();
        assert_eq!(values.next(), None, "{name} is there more than once");
        value
    }

    /// The body as text.
    #[track_caller]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is text")
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.describe()))
    }

    /// The body as a number.
    #[track_caller]
    pub fn number(&self) -> u64 {
        self.is_ok().text().trim().parse().expect("the body is a number")
    }

    /// The value of `isolet-fuel`.
    #[track_caller]
    pub fn fuel(&self) -> u64 {
        let fuel = self.header("isolet-fuel").unwrap_or_else(|| panic!("no fuel in {self:?}"));
        fuel.parse().expect("fuel is a number")
    }

    /// The start phase that `server-timing` tells.
    #[track_caller]
    pub fn phase(&self) -> &str {
        let timing = self.header("server-timing").unwrap_or_else(|| panic!("no server-timing in {self:?}"));
        let start = timing.split(", ").find_map(|part| part.strip_prefix("start;desc=\"")).expect("a start");
        start.split('"').next().expect("a phase")
    }

    /// Is a whole answer with status 200.
    #[track_caller]
    pub fn is_ok(&self) -> &Self {
        assert_eq!((self.status, self.end), (200, End::Clean), "{}", self.describe());
        self
    }

    /// Is a whole answer with status 200 and this body.
    #[track_caller]
    pub fn is_text(&self, body: &str) -> &Self {
        assert_eq!(self.is_ok().text(), body, "{}", self.describe());
        self
    }

    /// Is an answer with status 200 whose body began with `partial` and never ended.
    #[track_caller]
    pub fn is_cut_after(&self, partial: &str) -> &Self {
        assert_eq!((self.status, self.end, self.text()), (200, End::Cut, partial), "{}", self.describe());
        self
    }

    /// Is the problem `code` (RFC 9457) as the contract has it, and tells nothing more.
    #[track_caller]
    pub fn is_problem(&self, status: u16, code: &str) -> &Self {
        let about = self.describe();
        assert_eq!(
            (self.status, self.header("isolet-error"), self.end),
            (status, Some(code), End::Clean),
            "{about}"
        );
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{about}");
        let json: serde_json::Value = serde_json::from_slice(&self.body).expect("a problem is JSON");
        assert_eq!((&json["status"], &json["code"]), (&status.into(), &code.into()), "{about}");
        assert!(json["type"].is_string() && json["title"].is_string(), "{about}");
        assert_eq!(json["request_id"].as_str(), self.header("x-request-id"), "{about}");
        let retries = matches!(code, "throttled" | "overloaded");
        assert_eq!(self.header("retry-after").is_some(), retries, "{about}");
        for secret in SECRETS {
            assert!(!self.text().contains(secret), "tells {secret}: {about}");
        }
        self
    }

    /// The response in a few lines, for the message of a failed test.
    pub fn describe(&self) -> String {
        let mut text = format!("{} {:?}\n", self.status, self.end);
        for (name, value) in self.headers.iter().chain(&self.trailers) {
            writeln!(text, "{name}: {value}").expect("writing to a string does not fail");
        }
        let shown = self.body.get(..1000).unwrap_or(&self.body);
        text + &String::from_utf8_lossy(shown)
    }
}
