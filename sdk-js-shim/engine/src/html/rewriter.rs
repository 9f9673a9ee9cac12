//! One document on its way through `lol_html`, twice, so that handlers may take their time.
//!
//! `lol_html` calls handlers in the midst of its work and cannot wait for a promise there. So the first pass goes over a chunk and
//! only notes what handlers wait for; then JavaScript runs them one by one, at its own pace, and what they change is noted, too;
//! then the second pass goes over the same bytes and makes the changes. Both see the same bytes cut at places that do not matter to
//! tokens, so both find the same tokens in the same order.

use super::passes::{Find, Handlers, Write, settings};
use super::queue::Queue;
use encoding_rs::Encoding;
use lol_html::{AsciiCompatibleEncoding, HtmlRewriter, OutputSink};
use std::cell::RefCell;
use std::rc::Rc;

pub(super) struct Rewriter {
    pub(super) queue: Rc<RefCell<Queue>>,
    pub(super) encoding: &'static Encoding,
    /// `None` once it ended or failed.
    find: Option<HtmlRewriter<'static, Output>>,
    write: Option<HtmlRewriter<'static, Output>>,
    output: Rc<RefCell<Vec<u8>>>,
    /// The chunk between the passes, where it starts in the document, and how much of it the second pass has.
    chunk: Vec<u8>,
    start: usize,
    written: usize,
    is_whole: bool,
    fault: Option<String>,
}

/// Where a pass writes to: the first one nowhere. One type, since for each there is a parser in the module.
struct Output(Option<Rc<RefCell<Vec<u8>>>>);

impl OutputSink for Output {
    fn handle_chunk(&mut self, chunk: &[u8]) {
        if let Some(bytes) = &self.0 {
            bytes.borrow_mut().extend_from_slice(chunk);
        }
    }
}

impl Rewriter {
    pub(super) fn new(handlers: &[Handlers], encoding: AsciiCompatibleEncoding) -> Self {
        let queue = Rc::new(RefCell::new(Queue::default()));
        let output = Rc::default();
        let find = settings(&Find(queue.clone()), handlers, encoding);
        let write = settings(&Write(queue.clone()), handlers, encoding);
        Rewriter {
            queue,
            encoding: encoding.into(),
            find: Some(HtmlRewriter::new(find, Output(None))),
            write: Some(HtmlRewriter::new(write, Output(Some(Rc::clone(&output))))),
            output,
            chunk: Vec::new(),
            start: 0,
            written: 0,
            is_whole: false,
            fault: None,
        }
    }

    /// Finds the tokens in the next chunk. All handlers of the last one have run and [`Self::flush`] was called.
    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.start = self.start.wrapping_add(self.chunk.len());
        self.chunk.clear();
        self.chunk.extend_from_slice(chunk);
        self.written = 0;
        let Some(find) = &mut self.find else { return };
        if let Err(error) = find.write(chunk) {
            self.find = None;
            self.fault = Some(error.to_string());
        }
    }

    /// Finds the tokens that only the end of the document shows.
    pub(super) fn finish(&mut self) {
        self.push(&[]);
        self.is_whole = true;
        if let Some(Err(error)) = self.find.take().map(HtmlRewriter::end) {
            self.fault = Some(error.to_string());
        }
    }

    /// The output up to the token whose handler runs or waits; also why there will be no more, once all before that is given.
    pub(super) fn flush(&mut self) -> (Vec<u8>, Option<String>) {
        let limit = self.queue.borrow().limit();
        let end =
            limit.map_or(self.chunk.len(), |limit| limit.saturating_sub(self.start).min(self.chunk.len()));
        let ready = self.chunk.get(self.written..end).unwrap_or_default();
        self.written = self.written.max(end);
        let mut result = Ok(());
        if !ready.is_empty()
            && let Some(write) = &mut self.write
        {
            result = write.write(ready);
        }
        if result.is_ok()
            && limit.is_none()
            && self.is_whole
            && let Some(write) = self.write.take()
        {
            result = write.end();
        }
        if let Err(error) = result {
            self.write = None;
            self.fault = Some(error.to_string());
        }
        let fault = if limit.is_none() || self.write.is_none() { self.fault.clone() } else { None };
        (self.output.take(), fault)
    }
}
