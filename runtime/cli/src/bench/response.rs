//! An incremental parser of HTTP/1.1 responses that keeps only what a load generator measures.
//!
//! It frames the response as RFC 9112 section 6.3 says, and reads four header fields: `server-timing`, `isolet-fuel`,
//! `isolet-error` and `connection`. Bodies are counted and thrown away.

use isolet_isolate::version::StartPhase;

/// Most bytes a response head, a chunk-size line or a trailer section may have.
const HEAD_BYTES_MAX: usize = 64 * 1024;

/// What was read from one response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// Status code.
    pub status: u16,
    /// How the isolate came to be, from `server-timing: start;desc="…"`.
    pub phase: Option<StartPhase>,
    /// Nanoseconds in admission, from `server-timing: queue`.
    pub queue_ns: Option<u64>,
    /// Nanoseconds until the isolate was ready, from `server-timing: start`.
    pub start_ns: Option<u64>,
    /// Nanoseconds in the handler, from `server-timing: handler`.
    pub handler_ns: Option<u64>,
    /// Instructions, from `isolet-fuel`.
    pub fuel: Option<u64>,
    /// The node's error code, from `isolet-error`.
    pub error: Option<String>,
    /// Bytes of the decoded body.
    pub body_bytes: u64,
    /// Whether the connection can carry another request.
    pub keep_alive: bool,
}

/// Why bytes are not an HTTP/1.1 response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResponseError {
    /// The first line is not a status line.
    #[error("the status line is not HTTP/1.x")]
    StatusLine,
    /// A header line has no colon, or is not text where text is needed.
    #[error("a header line is malformed")]
    Header,
    /// `content-length` is not a number, or says two things.
    #[error("the content-length is not one number")]
    ContentLength,
    /// A chunk does not follow RFC 9112 section 7.1.
    #[error("a chunk is malformed")]
    Chunk,
    /// A head, chunk-size line or trailer section is longer than the parser keeps.
    #[error("the head is longer than {HEAD_BYTES_MAX} bytes")]
    TooLong,
    /// The connection ended inside a response.
    #[error("the connection ended before the response was complete")]
    Truncated,
}

/// Parses one response from bytes that arrive in any pieces.
#[derive(Debug)]
pub struct ResponseParser {
    response: Response,
    state: State,
    bodiless: bool,
}

/// What the next bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    Sized { left: u64 },
    ChunkSize,
    ChunkData { left: u64 },
    ChunkEnd,
    Trailers,
    UntilClose,
    Done,
}

impl ResponseParser {
    /// Starts on a response; `bodiless` says that the request was a HEAD.
    pub fn new(bodiless: bool) -> Self {
        ResponseParser { response: Response::default(), state: State::Head, bodiless }
    }

    /// Takes what it can from `bytes` and returns how many bytes that was; the caller offers the rest again, with more.
    pub fn advance(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        let mut taken = 0;
        while self.state != State::Done {
            let used = self.step(&bytes[taken..])?;
            if used == 0 {
                break;
            }
            taken += used;
        }
        Ok(taken)
    }

    /// The response, once it is complete.
    pub fn complete(&mut self) -> Option<Response> {
        (self.state == State::Done).then(|| std::mem::take(&mut self.response))
    }

    /// Says that the connection ended: the end of a response without a length, an error within any other.
    pub fn end(mut self) -> Result<Response, ResponseError> {
        match self.state {
            State::UntilClose | State::Done => {
                self.response.keep_alive = false;
                Ok(self.response)
            }
            _ => Err(ResponseError::Truncated),
        }
    }

    /// Takes one element; 0 when it is not whole yet.
    fn step(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        match self.state {
            State::Head => self.head(bytes),
            State::Sized { left } => Ok(self.data(bytes, left, |left| State::Sized { left }, State::Done)),
            State::ChunkSize => self.chunk_size(bytes),
            State::ChunkData { left } => {
                Ok(self.data(bytes, left, |left| State::ChunkData { left }, State::ChunkEnd))
            }
            State::ChunkEnd => self.chunk_end(bytes),
            State::Trailers => self.trailer(bytes),
            State::UntilClose => {
                self.response.body_bytes += bytes.len() as u64;
                Ok(bytes.len())
            }
            State::Done => Ok(0),
        }
    }

    fn head(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        let Some(end) = find(bytes, b"\r\n\r\n") else { return not_whole_yet(bytes) };
        let framing = self.read_head(&bytes[..end])?;
        // 101 is left out: the generator never asks for an upgrade.
        if (100..200).contains(&self.response.status) {
            self.response = Response::default();
            return Ok(end + 4);
        }
        self.state = self.body_state(framing);
        Ok(end + 4)
    }

    fn read_head(&mut self, head: &[u8]) -> Result<Framing, ResponseError> {
        let head = std::str::from_utf8(head).map_err(|_| ResponseError::Header)?;
        let mut lines = head.split("\r\n");
        let (status, is_http_11) = status_line(lines.next().unwrap_or_default())?;
        self.response.status = status;
        self.response.keep_alive = is_http_11;
        let mut framing = Framing::default();
        for line in lines {
            let (name, value) = line.split_once(':').ok_or(ResponseError::Header)?;
            self.field(name, value.trim(), &mut framing)?;
        }
        Ok(framing)
    }

    /// Looks at the length of the name first, since nearly every field is of no interest.
    fn field(&mut self, name: &str, value: &str, framing: &mut Framing) -> Result<(), ResponseError> {
        match name.len() {
            14 if name.eq_ignore_ascii_case("content-length") => framing.length(value)?,
            17 if name.eq_ignore_ascii_case("transfer-encoding") => {
                framing.chunked = value.to_ascii_lowercase().ends_with("chunked");
            }
            10 if name.eq_ignore_ascii_case("connection") => {
                self.response.keep_alive &= !value.eq_ignore_ascii_case("close");
            }
            13 if name.eq_ignore_ascii_case("server-timing") => self.server_timing(value),
            11 if name.eq_ignore_ascii_case("isolet-fuel") => self.response.fuel = value.parse().ok(),
            12 if name.eq_ignore_ascii_case("isolet-error") => self.response.error = Some(value.to_owned()),
            _ => {}
        }
        Ok(())
    }

    /// Reads `queue;dur=…, start;desc="…";dur=…, handler;dur=…`, durations in milliseconds (W3C Server Timing).
    fn server_timing(&mut self, value: &str) {
        for metric in value.split(',') {
            let mut parts = metric.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            for (key, value) in parts.filter_map(|part| part.split_once('=')) {
                self.timing_parameter(name, key, value.trim_matches('"'));
            }
        }
    }

    fn timing_parameter(&mut self, metric: &str, key: &str, value: &str) {
        match (metric, key) {
            ("queue", "dur") => self.response.queue_ns = nanoseconds(value),
            ("start", "dur") => self.response.start_ns = nanoseconds(value),
            ("handler", "dur") => self.response.handler_ns = nanoseconds(value),
            ("start", "desc") => self.response.phase = phase(value),
            _ => {}
        }
    }

    fn body_state(&mut self, framing: Framing) -> State {
        if self.bodiless || matches!(self.response.status, 204 | 304) {
            return State::Done;
        }
        match framing {
            Framing { chunked: true, .. } => State::ChunkSize,
            Framing { length: Some(0), .. } => State::Done,
            Framing { length: Some(left), .. } => State::Sized { left },
            Framing { length: None, .. } => State::UntilClose,
        }
    }

    fn data(&mut self, bytes: &[u8], left: u64, more: fn(u64) -> State, then: State) -> usize {
        let taken = bytes.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        self.response.body_bytes += taken as u64;
        let left = left - taken as u64;
        self.state = if left == 0 { then } else { more(left) };
        taken
    }

    fn chunk_size(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        let Some(end) = find(bytes, b"\r\n") else { return not_whole_yet(bytes) };
        let line = std::str::from_utf8(&bytes[..end]).map_err(|_| ResponseError::Chunk)?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let left = u64::from_str_radix(digits, 16).map_err(|_| ResponseError::Chunk)?;
        self.state = if left == 0 { State::Trailers } else { State::ChunkData { left } };
        Ok(end + 2)
    }

    fn chunk_end(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        if bytes.len() < 2 {
            return Ok(0);
        }
        if !bytes.starts_with(b"\r\n") {
            return Err(ResponseError::Chunk);
        }
        self.state = State::ChunkSize;
        Ok(2)
    }

    fn trailer(&mut self, bytes: &[u8]) -> Result<usize, ResponseError> {
        let Some(end) = find(bytes, b"\r\n") else { return not_whole_yet(bytes) };
        if end == 0 {
            self.state = State::Done;
        }
        Ok(end + 2)
    }
}

/// How the end of the body is found.
#[derive(Clone, Copy, Debug, Default)]
struct Framing {
    length: Option<u64>,
    chunked: bool,
}

impl Framing {
    fn length(&mut self, value: &str) -> Result<(), ResponseError> {
        let length = value.parse().map_err(|_| ResponseError::ContentLength)?;
        if self.length.replace(length).is_some_and(|before| before != length) {
            return Err(ResponseError::ContentLength);
        }
        Ok(())
    }
}

/// The phase a word of `server-timing` names.
pub fn phase(word: &str) -> Option<StartPhase> {
    [StartPhase::Loaded, StartPhase::Fresh, StartPhase::Ready, StartPhase::Reused]
        .into_iter()
        .find(|phase| phase.as_str() == word)
}

fn status_line(line: &str) -> Result<(u16, bool), ResponseError> {
    let version = line.get(..9).ok_or(ResponseError::StatusLine)?;
    let is_http_11 = match version {
        "HTTP/1.1 " => true,
        "HTTP/1.0 " => false,
        _ => return Err(ResponseError::StatusLine),
    };
    let status = line.get(9..12).and_then(|digits| digits.parse().ok()).ok_or(ResponseError::StatusLine)?;
    Ok((status, is_http_11))
}

/// Milliseconds as text to whole nanoseconds.
fn nanoseconds(milliseconds: &str) -> Option<u64> {
    let value: f64 = milliseconds.parse().ok()?;
    (value.is_finite() && value >= 0.0).then_some((value * 1e6).round() as u64)
}

fn not_whole_yet(bytes: &[u8]) -> Result<usize, ResponseError> {
    if bytes.len() > HEAD_BYTES_MAX { Err(ResponseError::TooLong) } else { Ok(0) }
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).position(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds `bytes` in pieces of `size`, as a slow network would.
    fn parse_in_pieces(bytes: &[u8], size: usize) -> Result<Option<Response>, ResponseError> {
        let mut parser = ResponseParser::new(false);
        let mut held = Vec::new();
        for piece in bytes.chunks(size) {
            held.extend_from_slice(piece);
            let taken = parser.advance(&held)?;
            held.drain(..taken);
            if let Some(response) = parser.complete() {
                return Ok(Some(response));
            }
        }
        Ok(None)
    }

    #[track_caller]
    fn check(bytes: &str, expected: &Response) {
        for size in 1..=bytes.len() {
            let response = parse_in_pieces(bytes.as_bytes(), size).expect("a valid response");
            assert_eq!(response.as_ref(), Some(expected), "in pieces of {size}");
        }
    }

    #[test]
    fn a_response_reads_the_same_in_pieces_of_any_size() {
        let plain = Response { status: 200, body_bytes: 5, keep_alive: true, ..Response::default() };
        check("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello", &plain);
        check("HTTP/1.1 200 \r\nContent-Length:5\r\nDate: x\r\n\r\nhello", &plain);
        check(
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2;x=1\r\nlo\r\n0\r\n\r\n",
            &plain,
        );
        check(
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\na: b\r\nc: d\r\n\r\n",
            &plain,
        );
        check(
            "HTTP/1.1 103 Early\r\nlink: x\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello",
            &plain,
        );
        check("HTTP/1.1 204 No Content\r\n\r\n", &Response { status: 204, body_bytes: 0, ..plain.clone() });
        let closing = Response { keep_alive: false, ..plain };
        check("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\nhello", &closing);
        check("HTTP/1.0 200 OK\r\ncontent-length: 5\r\n\r\nhello", &closing);
    }

    #[test]
    fn timing_fuel_and_error_are_read() {
        let expected = Response {
            status: 503,
            phase: Some(StartPhase::Fresh),
            queue_ns: Some(1_000),
            start_ns: Some(7_250),
            handler_ns: Some(1_500_000),
            fuel: Some(1234),
            error: Some("limit_cpu".to_owned()),
            body_bytes: 0,
            keep_alive: true,
        };
        let timing = "queue;dur=0.001, start;desc=\"fresh\";dur=0.00725, handler;dur=1.5";
        check(
            &format!(
                "HTTP/1.1 503 X\r\nServer-Timing: {timing}\r\nisolet-fuel: 1234\r\nisolet-error: limit_cpu\r\n\
                 content-length: 0\r\n\r\n"
            ),
            &expected,
        );
    }

    #[test]
    fn every_phase_has_its_word() {
        for expected in [StartPhase::Loaded, StartPhase::Fresh, StartPhase::Ready, StartPhase::Reused] {
            assert_eq!(phase(expected.as_str()), Some(expected));
        }
        assert_eq!(phase("warm"), None);
    }

    #[test]
    fn malformed_responses_are_refused() {
        let cases = [
            ("SSH-2.0-x\r\n\r\n", ResponseError::StatusLine),
            ("HTTP/1.1 abc\r\n\r\n", ResponseError::StatusLine),
            ("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", ResponseError::Header),
            ("HTTP/1.1 200 OK\r\ncontent-length: five\r\n\r\n", ResponseError::ContentLength),
            (
                "HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n",
                ResponseError::ContentLength,
            ),
            ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", ResponseError::Chunk),
            ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nabcd", ResponseError::Chunk),
        ];
        for (bytes, error) in cases {
            assert_eq!(parse_in_pieces(bytes.as_bytes(), bytes.len()), Err(error), "{bytes:?}");
        }
    }

    #[test]
    fn a_head_is_bounded() {
        let below = vec![b'a'; HEAD_BYTES_MAX];
        assert_eq!(ResponseParser::new(false).advance(&below), Ok(0));
        let above = vec![b'a'; HEAD_BYTES_MAX + 1];
        assert_eq!(ResponseParser::new(false).advance(&above), Err(ResponseError::TooLong));
    }

    #[test]
    fn the_end_of_the_connection_ends_a_body_without_length_and_no_other() {
        let mut open_ended = ResponseParser::new(false);
        assert_eq!(open_ended.advance(b"HTTP/1.1 200 OK\r\n\r\nhello"), Ok(24));
        assert_eq!(open_ended.complete(), None);
        assert_eq!(open_ended.end().map(|response| response.body_bytes), Ok(5));

        let mut sized = ResponseParser::new(false);
        sized.advance(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nhello").expect("a valid head");
        assert_eq!(sized.end(), Err(ResponseError::Truncated));
    }

    #[test]
    fn the_answer_to_head_has_no_body() {
        let mut parser = ResponseParser::new(true);
        parser.advance(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n").expect("a valid head");
        assert_eq!(parser.complete().map(|response| response.body_bytes), Some(0));
    }
}
