//! Follows a chunked request body byte by byte, strictly, to know where it ends and that no one can read it otherwise.

use super::policy::{is_control, is_token};
use crate::problem::Problem;

/// Bytes of chunk extensions in one body, all chunks together; no client is known to send any.
const EXTENSION_BYTES_MAX: u32 = 1 << 10;

/// Bytes of the trailer section; hyper stops at 16 KiB.
const TRAILER_BYTES_MAX: u32 = 8 << 10;

/// Hex digits of a chunk size; sixteen hold every `u64`.
const SIZE_DIGITS_MAX: u8 = 16;

/// Where in the grammar of RFC 9112 7.1 the body stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Size,
    Extension,
    SizeLf,
    Data(u64),
    DataCr,
    DataLf,
    TrailerStart,
    TrailerName,
    TrailerValue,
    TrailerLf,
    EndLf,
}

/// The state of one chunked body.
#[derive(Debug, Default)]
pub(super) struct Chunked {
    state: State,
    size: u64,
    digits: u8,
    extension_bytes: u32,
    trailer_bytes: u32,
}

/// How far [`Chunked::advance`] came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Advance {
    /// Bytes that belong to the body.
    pub(super) len: usize,
    /// Whether the body ends after them.
    pub(super) is_done: bool,
}

impl Chunked {
    /// Follows the body through `bytes`, to its end or theirs.
    pub(super) fn advance(&mut self, bytes: &[u8]) -> Result<Advance, Problem> {
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if let State::Data(left) = self.state {
                let rest = bytes.len() - at;
                let taken = usize::try_from(left).map_or(rest, |left| left.min(rest));
                at += taken;
                let left = left - taken as u64;
                self.state = if left == 0 { State::DataCr } else { State::Data(left) };
                continue;
            }
            at += 1;
            if self.state == State::EndLf && *byte == b'\n' {
                return Ok(Advance { len: at, is_done: true });
            }
            self.state = self.step(*byte)?;
        }
        Ok(Advance { len: at, is_done: false })
    }

    fn step(&mut self, byte: u8) -> Result<State, Problem> {
        Ok(match (self.state, byte) {
            (State::Size, b'\r') if self.digits > 0 => State::SizeLf,
            (State::Size, b';') if self.digits > 0 => State::Extension,
            (State::Size, _) => self.take_digit(byte)?,
            (State::Extension, b'\r') => State::SizeLf,
            (State::Extension, _) if !is_control(byte) => {
                count(&mut self.extension_bytes, EXTENSION_BYTES_MAX, Problem::BadRequest)?;
                State::Extension
            }
            (State::SizeLf, b'\n') => self.after_size(),
            (State::DataCr, b'\r') => State::DataLf,
            (State::DataLf, b'\n') => State::Size,
            (State::TrailerStart, b'\r') => State::EndLf,
            (State::TrailerStart | State::TrailerName, _) if is_token(byte) => {
                self.count_trailer()?;
                State::TrailerName
            }
            (State::TrailerName, b':') => State::TrailerValue,
            (State::TrailerValue, b'\r') => State::TrailerLf,
            (State::TrailerValue, _) if !is_control(byte) => {
                self.count_trailer()?;
                State::TrailerValue
            }
            (State::TrailerLf, b'\n') => State::TrailerStart,
            _ => return Err(Problem::BadRequest),
        })
    }

    fn take_digit(&mut self, byte: u8) -> Result<State, Problem> {
        let digit = char::from(byte).to_digit(16).ok_or(Problem::BadRequest)?;
        self.digits += 1;
        if self.digits > SIZE_DIGITS_MAX {
            return Err(Problem::BadRequest);
        }
        self.size = (self.size << 4) | u64::from(digit);
        Ok(State::Size)
    }

    fn after_size(&mut self) -> State {
        let size = std::mem::take(&mut self.size);
        self.digits = 0;
        if size == 0 { State::TrailerStart } else { State::Data(size) }
    }

    fn count_trailer(&mut self) -> Result<(), Problem> {
        count(&mut self.trailer_bytes, TRAILER_BYTES_MAX, Problem::HeadTooLarge)
    }
}

fn count(counter: &mut u32, max: u32, problem: Problem) -> Result<(), Problem> {
    *counter += 1;
    if *counter > max { Err(problem) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(body: &[u8]) -> Result<Advance, Problem> {
        Chunked::default().advance(body)
    }

    fn run_split(body: &[u8]) -> Result<Advance, Problem> {
        let mut chunked = Chunked::default();
        for (at, byte) in body.iter().enumerate() {
            let step = chunked.advance(std::slice::from_ref(byte))?;
            if step.is_done {
                return Ok(Advance { len: at + 1, is_done: true });
            }
        }
        Ok(Advance { len: body.len(), is_done: false })
    }

    #[test]
    fn sound_bodies_end_where_they_end() {
        for body in [
            "0\r\n\r\n",
            "5\r\nhello\r\n0\r\n\r\n",
            "A;x=\"y\"\r\n0123456789\r\n000\r\n\r\n",
            "1\r\n\n\r\n0\r\na: b\r\nc:\r\n\r\n",
        ] {
            let expected = Ok(Advance { len: body.len(), is_done: true });
            assert_eq!(run(body.as_bytes()), expected, "{body:?}");
            assert_eq!(run(format!("{body}GET /").as_bytes()), expected, "{body:?}");
            assert_eq!(run_split(body.as_bytes()), expected, "{body:?}");
        }
    }

    #[test]
    fn unsound_bodies_are_refused() {
        for body in [
            "5\nhello\r\n0\r\n\r\n",
            "5\r\nhello\n0\r\n\r\n",
            "5\r\nhelloX",
            "\r\n",
            ";a\r\n",
            "5 \r\n",
            "+5\r\n",
            "0x5\r\n",
            "-1\r\n",
            "g\r\n",
            "00000000000000000\r\n",
            "5;a\nb\r\n",
            "5;\0\r\n",
            "0\r\n\n",
            "0\r\n a: b\r\n\r\n",
            "0\r\na b\r\n\r\n",
            "0\r\n: b\r\n\r\n",
            "0\r\na: b\n\r\n",
        ] {
            assert_eq!(run(body.as_bytes()), Err(Problem::BadRequest), "{body:?}");
            assert_eq!(run_split(body.as_bytes()), Err(Problem::BadRequest), "{body:?}");
        }
    }

    #[test]
    fn limits_are_exact() {
        let extended = |bytes: usize| format!("0;{}\r\n\r\n", "x".repeat(bytes));
        assert!(run(extended(1024).as_bytes()).is_ok());
        assert_eq!(run(extended(1025).as_bytes()), Err(Problem::BadRequest));
        let spread = "1;xx\r\na\r\n".repeat(513);
        assert_eq!(run(spread.as_bytes()), Err(Problem::BadRequest));
        let trailers = |bytes: usize| format!("0\r\na:{}\r\n\r\n", "x".repeat(bytes - 1));
        assert!(run(trailers(8192).as_bytes()).is_ok());
        assert_eq!(run(trailers(8193).as_bytes()), Err(Problem::HeadTooLarge));
    }

    proptest! {
        #[test]
        fn any_bytes_give_one_answer_however_they_are_split(body in "([0-9a-f]{1,2}|\r\n|;|[a:x \n]){0,40}") {
            prop_assert_eq!(run(body.as_bytes()), run_split(body.as_bytes()));
        }
    }
}
