//! Scans one HTTP/1 request head as it arrives and says where it ends, how its body is framed, or why it is refused.
//!
//! hyper repairs or ignores much of what is refused here (bare LF, two hosts, both kinds of framing), and some of it can
//! no longer be seen after its parse, so the scan runs on the bytes before hyper gets them.

use super::policy::{check_host, check_method, check_path_and_query, is_control, is_token, parse_decimal};
use crate::problem::Problem;
use std::ops::Range;

/// The bounds of a head.
#[derive(Clone, Copy, Debug)]
pub(super) struct HeadLimits {
    /// Bytes of the whole head, line ends included.
    pub(super) bytes: usize,
    /// Bytes of the target.
    pub(super) uri: usize,
    /// Fields.
    pub(super) fields: usize,
}

/// How the body after a head is framed (RFC 9112 6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Framing {
    /// No body.
    None,
    /// This many bytes, at least one.
    Length(u64),
    /// Chunked.
    Chunked,
}

/// A head that ended and may pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Its length in bytes, the empty line included.
    pub(super) len: usize,
    /// How its body is framed.
    pub(super) framing: Framing,
}

/// The state of a scan; what was scanned is not looked at again when more bytes arrive.
#[derive(Debug, Default)]
pub(super) struct HeadScanner {
    /// Where to go on: every byte before it has been looked at.
    at: usize,
    /// Start of the line that `at` stands in.
    line: usize,
    /// Whether the one empty line that may precede a request was seen (RFC 9112 2.2).
    empty_line: bool,
    /// Whether the request line was seen; everything below is set by it and by the fields.
    started: bool,
    is_http_10: bool,
    /// Authority of a target in absolute form.
    authority: Option<Range<usize>>,
    host: Option<Range<usize>>,
    length: Option<u64>,
    is_chunked: bool,
    fields: usize,
}

impl HeadScanner {
    /// Scans on. `bytes` is the head from its first byte, and holds what earlier calls got and more.
    ///
    /// Returns `None` while the end has not arrived. The answer does not depend on how the bytes are split over calls.
    pub(super) fn scan(&mut self, bytes: &[u8], limits: &HeadLimits) -> Result<Option<Head>, Problem> {
        let window = &bytes[..bytes.len().min(limits.bytes)];
        while let Some(line) = self.next_line(window)? {
            if !line.is_empty() {
                self.take_line(window, line, limits)?;
            } else if self.started {
                return self.finish(window).map(Some);
            } else if self.empty_line {
                return Err(Problem::BadRequest);
            } else {
                self.empty_line = true;
            }
        }
        match bytes.len() < limits.bytes {
            true => Ok(None),
            false if self.started => Err(Problem::HeadTooLarge),
            false => Err(Problem::UriTooLong),
        }
    }

    /// Finds the next line that ends in CRLF; any other control byte but TAB is refused.
    fn next_line(&mut self, bytes: &[u8]) -> Result<Option<Range<usize>>, Problem> {
        let rest = bytes.get(self.at..).unwrap_or_default();
        let Some(offset) = rest.iter().position(|byte| is_control(*byte)) else {
            self.at = bytes.len();
            return Ok(None);
        };
        match (rest.get(offset), rest.get(offset + 1)) {
            (Some(b'\r'), Some(b'\n')) => {
                let line = self.line..self.at + offset;
                self.at += offset + 2;
                self.line = self.at;
                Ok(Some(line))
            }
            (Some(b'\r'), None) => {
                self.at += offset;
                Ok(None)
            }
            _ => Err(Problem::BadRequest),
        }
    }

    fn take_line(&mut self, bytes: &[u8], line: Range<usize>, limits: &HeadLimits) -> Result<(), Problem> {
        if !self.started {
            self.started = true;
            return self.take_request_line(bytes, line, limits);
        }
        self.fields += 1;
        if self.fields > limits.fields {
            return Err(Problem::HeadTooLarge);
        }
        self.take_field(bytes, line)
    }

    /// `method SP target SP version`, each separated by exactly one space (RFC 9112 3).
    fn take_request_line(
        &mut self,
        bytes: &[u8],
        line: Range<usize>,
        limits: &HeadLimits,
    ) -> Result<(), Problem> {
        let text = &bytes[line.clone()];
        let mut parts = text.split(|byte| *byte == b' ');
        let (Some(method), Some(target), Some(version), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(Problem::BadRequest);
        };
        self.is_http_10 = match version {
            b"HTTP/1.1" => false,
            b"HTTP/1.0" => true,
            [b'H', b'T', b'T', b'P', b'/', major, b'.', minor]
                if major.is_ascii_digit() && minor.is_ascii_digit() =>
            {
                return Err(Problem::VersionNotSupported);
            }
            _ => return Err(Problem::BadRequest),
        };
        check_method(method)?;
        if target.len() > limits.uri {
            return Err(Problem::UriTooLong);
        }
        self.take_target(method, target, line.start + method.len() + 1)
    }

    fn take_target(&mut self, method: &[u8], target: &[u8], start: usize) -> Result<(), Problem> {
        if target.first() == Some(&b'/') {
            return check_path_and_query(target);
        }
        if target == b"*" {
            return if method == b"OPTIONS" { Ok(()) } else { Err(Problem::BadRequest) };
        }
        let after_scheme = ["http://", "https://"].iter().find_map(|scheme| {
            let prefix = target.get(..scheme.len())?;
            prefix.eq_ignore_ascii_case(scheme.as_bytes()).then_some(scheme.len())
        });
        let Some(after_scheme) = after_scheme else {
            return Err(Problem::BadRequest);
        };
        let rest = &target[after_scheme..];
        let len = rest.iter().position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(len);
        check_host(authority)?;
        self.authority = Some(start + after_scheme..start + after_scheme + len);
        match path.first() {
            None => Ok(()),
            Some(b'?') => check_path_and_query(&[b"/", path].concat()),
            Some(_) => check_path_and_query(path),
        }
    }

    /// `name ":" value`; a fold or a space before the colon fails as a name that is not a token.
    fn take_field(&mut self, bytes: &[u8], line: Range<usize>) -> Result<(), Problem> {
        let text = &bytes[line.clone()];
        let colon = text.iter().position(|byte| !is_token(*byte)).unwrap_or(text.len());
        if colon == 0 || text.get(colon) != Some(&b':') {
            return Err(Problem::BadRequest);
        }
        let name = &text[..colon];
        match colon {
            4 if name.eq_ignore_ascii_case(b"host") => {
                self.take_host(bytes, line.start + colon + 1..line.end)
            }
            6 if name.eq_ignore_ascii_case(b"expect") => take_expect(trim(&text[colon + 1..])),
            14 if name.eq_ignore_ascii_case(b"content-length") => self.take_length(trim(&text[colon + 1..])),
            17 if name.eq_ignore_ascii_case(b"transfer-encoding") => {
                self.take_coding(trim(&text[colon + 1..]))
            }
            _ => Ok(()),
        }
    }

    fn take_host(&mut self, bytes: &[u8], value: Range<usize>) -> Result<(), Problem> {
        if self.host.is_some() {
            return Err(Problem::BadRequest);
        }
        let text = &bytes[value.clone()];
        let start = value.start + text.iter().take_while(|byte| is_blank(**byte)).count();
        let trimmed = trim(text);
        check_host(trimmed)?;
        self.host = Some(start..start + trimmed.len());
        Ok(())
    }

    /// Repeated lengths are refused even when equal: whoever forwarded them did not check.
    fn take_length(&mut self, value: &[u8]) -> Result<(), Problem> {
        if self.length.is_some() {
            return Err(Problem::BadRequest);
        }
        self.length = Some(parse_decimal(value).ok_or(Problem::BadRequest)?);
        Ok(())
    }

    fn take_coding(&mut self, value: &[u8]) -> Result<(), Problem> {
        let sound = !self.is_chunked && !self.is_http_10 && value.eq_ignore_ascii_case(b"chunked");
        self.is_chunked = true;
        if sound { Ok(()) } else { Err(Problem::BadRequest) }
    }

    /// The rules that need the whole head.
    fn finish(&self, bytes: &[u8]) -> Result<Head, Problem> {
        let text = |range: &Range<usize>| bytes.get(range.clone()).unwrap_or_default();
        match (&self.host, &self.authority) {
            (None, _) if !self.is_http_10 => return Err(Problem::BadRequest),
            (Some(host), Some(authority)) if !text(host).eq_ignore_ascii_case(text(authority)) => {
                return Err(Problem::BadRequest);
            }
            _ => {}
        }
        let framing = match (self.length, self.is_chunked) {
            (Some(_), true) => return Err(Problem::BadRequest),
            (None, true) => Framing::Chunked,
            (None | Some(0), false) => Framing::None,
            (Some(length), false) => Framing::Length(length),
        };
        Ok(Head { len: self.at, framing })
    }
}

fn take_expect(value: &[u8]) -> Result<(), Problem> {
    if value.eq_ignore_ascii_case(b"100-continue") { Ok(()) } else { Err(Problem::ExpectationFailed) }
}

fn trim(mut text: &[u8]) -> &[u8] {
    while let [first, rest @ ..] = text
        && is_blank(*first)
    {
        text = rest;
    }
    while let [rest @ .., last] = text
        && is_blank(*last)
    {
        text = rest;
    }
    text
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LIMITS: HeadLimits = HeadLimits { bytes: 512, uri: 64, fields: 4 };

    fn scan(bytes: &[u8]) -> Result<Option<Head>, Problem> {
        HeadScanner::default().scan(bytes, &LIMITS)
    }

    /// Feeds the head byte by byte, as the slowest client would.
    fn scan_split(bytes: &[u8]) -> Result<Option<Head>, Problem> {
        let mut scanner = HeadScanner::default();
        for end in 1..=bytes.len() {
            match scanner.scan(&bytes[..end], &LIMITS) {
                Ok(None) => {}
                answer => return answer,
            }
        }
        Ok(None)
    }

    #[test]
    fn framing() {
        let table: &[(&str, Framing)] = &[
            ("GET / HTTP/1.1\r\nhost: a\r\n\r\n", Framing::None),
            ("\r\nGET / HTTP/1.1\r\nhost: a\r\n\r\n", Framing::None),
            ("GET / HTTP/1.0\r\n\r\n", Framing::None),
            ("POST / HTTP/1.1\r\nHOST:a\r\nContent-Length: 12 \r\n\r\n", Framing::Length(12)),
            ("POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\n\r\n", Framing::None),
            ("POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding:\tChunked\r\n\r\n", Framing::Chunked),
            ("OPTIONS * HTTP/1.1\r\nhost: a\r\n\r\n", Framing::None),
            ("GET http://a:1/x HTTP/1.1\r\nhost: A:1\r\n\r\n", Framing::None),
            ("GET http://a HTTP/1.1\r\nhost: a\r\n\r\n", Framing::None),
            ("GET HTTPS://a?q HTTP/1.1\r\nhost: a\r\n\r\n", Framing::None),
            ("GET /?a=`\\ HTTP/1.1\r\nhost: a\r\nx: \u{e9}\t\"\r\n\r\n", Framing::None),
        ];
        for (text, framing) in table {
            let expected = Ok(Some(Head { len: text.len(), framing: *framing }));
            assert_eq!(scan(text.as_bytes()), expected, "{text:?}");
            assert_eq!(scan_split(text.as_bytes()), expected, "{text:?} split");
            let more = format!("{text}GET /next");
            assert_eq!(scan(more.as_bytes()), expected, "{text:?} with more behind it");
        }
    }

    #[test]
    fn limits_are_exact() {
        let uri = |len: usize| format!("GET /{} HTTP/1.1\r\nhost: a\r\n\r\n", "x".repeat(len - 1));
        assert!(scan(uri(64).as_bytes()).is_ok());
        assert_eq!(scan(uri(65).as_bytes()), Err(Problem::UriTooLong));
        assert_eq!(scan(uri(5_000).as_bytes()), Err(Problem::UriTooLong));

        let fields =
            |count: usize| format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: y\r\n".repeat(count - 1));
        assert!(scan(fields(4).as_bytes()).is_ok());
        assert_eq!(scan(fields(5).as_bytes()), Err(Problem::HeadTooLarge));

        let empty = "GET / HTTP/1.1\r\nhost: a\r\nx: \r\n\r\n".len();
        let sized =
            |len: usize| format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "y".repeat(len - empty));
        for len in [511, 512] {
            assert_eq!(scan(sized(len).as_bytes()), Ok(Some(Head { len, framing: Framing::None })));
        }
        for len in [513, 514, 2_000] {
            assert_eq!(scan(sized(len).as_bytes()), Err(Problem::HeadTooLarge), "{len}");
            assert_eq!(scan_split(sized(len).as_bytes()), Err(Problem::HeadTooLarge), "{len}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_give_one_answer_however_they_are_split(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            prop_assert_eq!(scan(&bytes), scan_split(&bytes));
        }

        #[test]
        fn likely_heads_give_one_answer_that_the_oracle_shares(
            pieces in proptest::collection::vec(proptest::sample::select(PIECES), 1..12),
        ) {
            let bytes: Vec<u8> = pieces.concat().into_bytes();
            let answer = scan(&bytes);
            prop_assert_eq!(&answer, &scan_split(&bytes));
            if let Ok(Some(head)) = answer {
                prop_assert_eq!(oracle(&bytes[..head.len]), Some(head.framing));
            }
        }
    }

    const PIECES: &[&str] = &[
        "GET / HTTP/1.1\r\n",
        "POST /a HTTP/1.1\r\n",
        "GET http://a/ HTTP/1.1\r\n",
        "GET / HTTP/1.0\r\n",
        "host: a\r\n",
        "Host: b\r\n",
        "content-length: 5\r\n",
        "content-length: 5,5\r\n",
        "transfer-encoding: chunked\r\n",
        "transfer-encoding: identity\r\n",
        "\r\n",
        "\n",
        "\r",
        " ",
        "\t",
        ":",
        "\0",
        "x: y\r\n",
        "x : y\r\n",
        "x: y\n",
        "expect: x\r\n",
    ];

    /// A head read the slow way, as text: only what it takes for sound may pass.
    fn oracle(head: &[u8]) -> Option<Framing> {
        let head = head.strip_prefix(b"\r\n").unwrap_or(head);
        let text = std::str::from_utf8(head).ok()?.strip_suffix("\r\n\r\n")?;
        if text.replace("\r\n", "").contains(['\r', '\n', '\0']) {
            return None;
        }
        let mut lines = text.split("\r\n");
        let request_line = lines.next()?;
        let is_http_10 = request_line.ends_with(" HTTP/1.0");
        if !["GET / HTTP/1.1", "POST /a HTTP/1.1", "GET http://a/ HTTP/1.1", "GET / HTTP/1.0"]
            .contains(&request_line)
        {
            return None;
        }
        let fields = lines.map(|line| line.split_once(':')).collect::<Option<Vec<_>>>()?;
        if fields.iter().any(|(name, _)| name.is_empty() || name.contains([' ', '\t'])) {
            return None;
        }
        let values = |name: &str| -> Vec<&str> {
            let named = fields.iter().filter(|(it, _)| it.eq_ignore_ascii_case(name));
            named.map(|(_, value)| value.trim_matches([' ', '\t'])).collect()
        };
        let host = match values("host").as_slice() {
            [] if is_http_10 => "a",
            [host @ ("a" | "b")] => host,
            _ => return None,
        };
        if !values("expect").is_empty() || (request_line.contains("http://a/") && host != "a") {
            return None;
        }
        match (values("content-length").as_slice(), values("transfer-encoding").as_slice()) {
            ([], []) => Some(Framing::None),
            (["5"], []) => Some(Framing::Length(5)),
            ([], ["chunked"]) if !is_http_10 => Some(Framing::Chunked),
            _ => None,
        }
    }
}
