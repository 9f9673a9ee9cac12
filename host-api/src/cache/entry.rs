//! The file of one kept response: a fixed part, the head, the body.
//!
//! ```text
//! 8 bytes   MAGIC
//! 4 bytes   length of the head, least significant byte first
//! 8 bytes   length of the body, the same; written last
//! …         the head as JSON
//! …         the body, to the end of the file
//! ```

use super::limits::HEAD_BYTES_MAX;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;

/// Names the format; another version of it gets another name.
const MAGIC: &[u8; 8] = b"isoletc1";
const HEAD_LENGTH_AT: usize = MAGIC.len();
const BODY_LENGTH_AT: usize = HEAD_LENGTH_AT + size_of::<u32>();
const FIXED_BYTES: usize = BODY_LENGTH_AT + size_of::<u64>();

/// Bytes read at first: the head of nearly every entry.
const FIRST_READ_BYTES: usize = 2 << 10;

/// What is kept of a response besides its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    /// Second of the Unix epoch in which it was put.
    pub(super) put: u64,
    /// Seconds it had aged by then.
    pub(super) age: u64,
    /// Second from which it cannot be found any more.
    pub(super) expires: u64,
}

/// An entry that can be read.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) file: File,
    pub(super) head: Head,
    /// Where in the file the body is.
    pub(super) body: Range<u64>,
}

/// [`Head`] as it is written. Values are bytes, each a character of Latin-1.
#[derive(Serialize, Deserialize)]
struct Written {
    status: u16,
    headers: Vec<(String, String)>,
    put: u64,
    age: u64,
    expires: u64,
}

/// Everything before the body, whose length is not known yet; `None` when the head is too large to keep.
pub(super) fn begin(head: &Head) -> Option<Vec<u8>> {
    let text = |value: &HeaderValue| value.as_bytes().iter().copied().map(char::from).collect();
    let written = Written {
        status: head.status.as_u16(),
        headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        put: head.put,
        age: head.age,
        expires: head.expires,
    };
    let mut bytes = vec![0; FIXED_BYTES];
    serde_json::to_writer(&mut bytes, &written).ok()?;
    let length = bytes.len() - FIXED_BYTES;
    if length > HEAD_BYTES_MAX {
        return None;
    }
    bytes[..HEAD_LENGTH_AT].copy_from_slice(MAGIC);
    bytes[HEAD_LENGTH_AT..BODY_LENGTH_AT].copy_from_slice(&u32::try_from(length).ok()?.to_le_bytes());
    Some(bytes)
}

/// Writes down that the body is whole.
pub(super) fn complete(file: &File, body_bytes: u64) -> io::Result<()> {
    file.write_all_at(&body_bytes.to_le_bytes(), BODY_LENGTH_AT as u64)
}

/// Reads the head of an entry; `None` for a file that is none, or not whole.
pub(super) fn read(file: File) -> io::Result<Option<Found>> {
    let length = file.metadata()?.len();
    let mut bytes = vec![0; FIRST_READ_BYTES.min(usize::try_from(length).unwrap_or(usize::MAX))];
    file.read_exact_at(&mut bytes, 0)?;
    let Some((head_bytes, body_bytes)) = lengths(&bytes) else { return Ok(None) };
    let start = FIXED_BYTES + head_bytes;
    if head_bytes > HEAD_BYTES_MAX || (start as u64).checked_add(body_bytes) != Some(length) {
        return Ok(None);
    }
    if start > bytes.len() {
        let had = bytes.len();
        bytes.resize(start, 0);
        file.read_exact_at(&mut bytes[had..], had as u64)?;
    }
    let head = bytes.get(FIXED_BYTES..start).and_then(parse);
    Ok(head.map(|head| Found { file, head, body: start as u64..length }))
}

/// The lengths of head and body.
fn lengths(bytes: &[u8]) -> Option<(usize, u64)> {
    let magic = bytes.get(..HEAD_LENGTH_AT)?;
    let head = bytes.get(HEAD_LENGTH_AT..BODY_LENGTH_AT)?.first_chunk()?;
    let body = bytes.get(BODY_LENGTH_AT..FIXED_BYTES)?.first_chunk()?;
    (magic == MAGIC).then_some((u32::from_le_bytes(*head) as usize, u64::from_le_bytes(*body)))
}

fn parse(bytes: &[u8]) -> Option<Head> {
    let written: Written = serde_json::from_slice(bytes).ok()?;
    let mut headers = HeaderMap::with_capacity(written.headers.len());
    for (name, value) in written.headers {
        let value: Vec<u8> = value.chars().map(u8::try_from).collect::<Result<_, _>>().ok()?;
        headers.append(HeaderName::try_from(name).ok()?, HeaderValue::from_bytes(&value).ok()?);
    }
    let status = StatusCode::from_u16(written.status).ok()?;
    Some(Head { status, headers, put: written.put, age: written.age, expires: written.expires })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn head(values: usize) -> Head {
        let mut headers = HeaderMap::new();
        headers.append("x-bytes", HeaderValue::from_bytes(b"caf\xE9 \xFF").expect("a value"));
        for _ in 0..values {
            headers.append("x-many", HeaderValue::from_static("0123456789"));
        }
        Head { status: StatusCode::NOT_FOUND, headers, put: 1, age: 2, expires: 3 }
    }

    fn written(head: &Head, body: &[u8]) -> File {
        let mut file = tempfile::tempfile().expect("a file");
        file.write_all(&begin(head).expect("it fits")).expect("written");
        file.write_all(body).expect("written");
        complete(&file, body.len() as u64).expect("written");
        file
    }

    #[test]
    fn what_was_written_is_read() {
        for (values, body) in [(0, &b""[..]), (0, b"body"), (500, b"body")] {
            let head = head(values);
            let found = read(written(&head, body)).expect("readable").expect("an entry");
            assert_eq!(found.head, head);
            let mut read = vec![0; body.len()];
            found.file.read_exact_at(&mut read, found.body.start).expect("the body");
            assert_eq!((read.as_slice(), found.body.end - found.body.start), (body, body.len() as u64));
        }
    }

    #[test]
    fn a_file_that_is_not_whole_is_no_entry() {
        let whole = written(&head(0), b"body");
        let length = whole.metadata().expect("metadata").len();
        let mut bytes = vec![0; usize::try_from(length).expect("small")];
        whole.read_exact_at(&mut bytes, 0).expect("readable");
        for cut in 0..bytes.len() {
            let mut file = tempfile::tempfile().expect("a file");
            file.write_all(&bytes[..cut]).expect("written");
            assert!(read(file).expect("readable").is_none(), "{cut}");
        }
        for at in 0..FIXED_BYTES {
            let mut other = bytes.clone();
            other[at] ^= 0x40;
            let mut file = tempfile::tempfile().expect("a file");
            file.write_all(&other).expect("written");
            assert!(read(file).expect("readable").is_none(), "{at}");
        }
        let mut unfinished = tempfile::tempfile().expect("a file");
        unfinished.write_all(&begin(&head(0)).expect("it fits")).expect("written");
        unfinished.write_all(b"body").expect("written");
        assert!(read(unfinished).expect("readable").is_none());
    }

    #[test]
    fn a_head_is_bounded() {
        assert!(begin(&head(4_000)).is_some());
        assert!(begin(&head(8_000)).is_none());
    }
}
