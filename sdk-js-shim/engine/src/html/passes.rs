//! The two passes over a document: the first finds the tokens that handlers wait for, the second writes their changes.

use super::queue::Queue;
use super::token::{Edit, Place, Subject, Tag};
use lol_html::html_content::{Comment, Doctype, DocumentEnd, Element, EndTag, TextChunk, UserData};
use lol_html::{
    AsciiCompatibleEncoding, DocumentContentHandlers, ElementContentHandlers, HandlerResult, MemorySettings,
    Selector, Settings,
};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// What one pass may hold: a tag that chunks cut, and the stack of open elements. As much as in Cloudflare Workers.
const MEMORY_BYTES_MAX: usize = 3 << 20;

/// Bytes for a cut tag that are there from the start; most tags are shorter.
const MEMORY_BYTES_MIN: usize = 1 << 10;

/// Handlers of one `on` or `onDocument`: `wants` has a bit for each of the four, whose numbers begin with `first`.
pub(super) struct Handlers {
    pub(super) selector: Option<Selector>,
    pub(super) wants: u32,
    pub(super) first: i32,
}

/// What a pass does at each token that a handler waits for.
pub(super) trait Pass: Clone + 'static {
    fn doctype(&self, handler: i32, doctype: &mut Doctype<'_>) -> HandlerResult;
    fn element(&self, handler: i32, element: &mut Element<'_, '_>) -> HandlerResult;
    fn comment(&self, handler: i32, comment: &mut Comment<'_>) -> HandlerResult;
    fn text(&self, handler: i32, text: &mut TextChunk<'_>) -> HandlerResult;
    fn end(&self, handler: i32, end: &mut DocumentEnd<'_>) -> HandlerResult;
}

/// The first pass. It leaves the document as it is.
#[derive(Clone)]
pub(super) struct Find(pub(super) Rc<RefCell<Queue>>);

/// The second pass.
#[derive(Clone)]
pub(super) struct Write(pub(super) Rc<RefCell<Queue>>);

/// Marks a token that was found for an earlier handler already.
struct Found;

/// How `lol_html` is to run `pass`.
pub(super) fn settings<'a>(
    pass: &impl Pass,
    handlers: &'a [Handlers],
    encoding: AsciiCompatibleEncoding,
) -> Settings<'static, 'a> {
    let memory = MemorySettings::new()
        .with_preallocated_parsing_buffer_size(MEMORY_BYTES_MIN)
        .with_max_allowed_memory_usage(MEMORY_BYTES_MAX);
    let mut settings = Settings::new()
        .with_encoding(encoding)
        .with_memory_settings(memory)
        .with_strict(true)
        .with_adjust_charset_on_meta_tag(false);
    for Handlers { selector, wants, first } in handlers {
        settings = match selector {
            Some(selector) => settings
                .append_element_content_handler((Cow::Borrowed(selector), of_elements(pass, *wants, *first))),
            None => settings.append_document_content_handler(of_document(pass, *wants, *first)),
        };
    }
    settings
}

fn of_elements(pass: &impl Pass, wants: u32, first: i32) -> ElementContentHandlers<'static> {
    let mut handlers = ElementContentHandlers::default();
    if wants & 1 != 0 {
        let pass = pass.clone();
        handlers = handlers.element(move |element: &mut Element<'_, '_>| pass.element(first, element));
    }
    if wants & 2 != 0 {
        handlers = handlers.comments(of_comments(pass, first + 1));
    }
    if wants & 4 != 0 {
        handlers = handlers.text(of_text(pass, first + 2));
    }
    handlers
}

fn of_document(pass: &impl Pass, wants: u32, first: i32) -> DocumentContentHandlers<'static> {
    let mut handlers = DocumentContentHandlers::default();
    if wants & 1 != 0 {
        let pass = pass.clone();
        handlers = handlers.doctype(move |doctype: &mut Doctype<'_>| pass.doctype(first, doctype));
    }
    if wants & 2 != 0 {
        handlers = handlers.comments(of_comments(pass, first + 1));
    }
    if wants & 4 != 0 {
        handlers = handlers.text(of_text(pass, first + 2));
    }
    if wants & 8 != 0 {
        let pass = pass.clone();
        handlers = handlers.end(move |end: &mut DocumentEnd<'_>| pass.end(first + 3, end));
    }
    handlers
}

fn of_comments<P: Pass>(pass: &P, handler: i32) -> impl FnMut(&mut Comment<'_>) -> HandlerResult + use<P> {
    let pass = pass.clone();
    move |comment| pass.comment(handler, comment)
}

fn of_text<P: Pass>(pass: &P, handler: i32) -> impl FnMut(&mut TextChunk<'_>) -> HandlerResult + use<P> {
    let pass = pass.clone();
    move |text| pass.text(handler, text)
}

impl Find {
    fn found(&self, unit: &mut impl UserData, handler: i32, start: usize, subject: impl FnOnce() -> Subject) {
        let mut queue = self.0.borrow_mut();
        if unit.user_data().is::<Found>() {
            return queue.push_again(handler);
        }
        queue.push(handler, start, subject());
        drop(queue);
        unit.set_user_data(Found);
    }
}

impl Pass for Find {
    fn doctype(&self, handler: i32, doctype: &mut Doctype<'_>) -> HandlerResult {
        let subject = Subject::Doctype {
            name: doctype.name(),
            public_id: doctype.public_id(),
            system_id: doctype.system_id(),
        };
        self.found(doctype, handler, doctype.source_location().bytes().start, || subject);
        Ok(())
    }

    fn element(&self, handler: i32, element: &mut Element<'_, '_>) -> HandlerResult {
        if element.user_data().is::<Found>() {
            self.0.borrow_mut().push_again(handler);
            return Ok(());
        }
        let number = self.0.borrow_mut().number();
        let tag = Tag {
            number,
            name: element.tag_name(),
            namespace: element.namespace_uri(),
            attributes: element.attributes().iter().map(|own| (own.name(), own.value())).collect(),
            can_have_content: element.can_have_content(),
            removed: false,
            is_emptied: false,
        };
        self.0.borrow_mut().push(handler, element.source_location().bytes().start, Subject::Element(tag));
        element.set_user_data(Found);
        if let Some(end_tag_handlers) = element.end_tag_handlers() {
            let queue = self.0.clone();
            end_tag_handlers.push(Box::new(move |end| {
                let start = end.source_location().bytes().start;
                queue.borrow_mut().push(-number, start, Subject::EndTag { name: end.name() });
                Ok(())
            }));
        }
        Ok(())
    }

    fn comment(&self, handler: i32, comment: &mut Comment<'_>) -> HandlerResult {
        let subject = Subject::Comment { text: comment.text(), removed: false };
        self.found(comment, handler, comment.source_location().bytes().start, || subject);
        Ok(())
    }

    fn text(&self, handler: i32, text: &mut TextChunk<'_>) -> HandlerResult {
        let subject =
            Subject::Text { text: text.as_str().to_owned(), last: text.last_in_text_node(), removed: false };
        self.found(text, handler, text.source_location().bytes().start, || subject);
        Ok(())
    }

    fn end(&self, handler: i32, _: &mut DocumentEnd<'_>) -> HandlerResult {
        self.0.borrow_mut().push(handler, usize::MAX, Subject::End);
        Ok(())
    }
}

impl Write {
    fn edits(&self, is_it: fn(&Subject) -> bool) -> Result<Vec<Edit>, &'static str> {
        self.0.borrow_mut().take_edits(is_it).ok_or("The two passes over the document differ.")
    }

    fn end_tag(&self, end: &mut EndTag<'_>) -> HandlerResult {
        for edit in self.edits(|subject| matches!(subject, Subject::EndTag { .. }))? {
            match edit {
                Edit::Name(name) => end.set_name_str(name),
                Edit::Insert(Place::Before, content, kind) => end.before(&content, kind),
                Edit::Insert(Place::After, content, kind) => end.after(&content, kind),
                Edit::Remove => end.remove(),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Pass for Write {
    fn doctype(&self, _: i32, _: &mut Doctype<'_>) -> HandlerResult {
        self.edits(|subject| matches!(subject, Subject::Doctype { .. }))?;
        Ok(())
    }

    fn element(&self, _: i32, element: &mut Element<'_, '_>) -> HandlerResult {
        for edit in self.edits(|subject| matches!(subject, Subject::Element(_)))? {
            match edit {
                Edit::Name(name) => element.set_tag_name(&name)?,
                Edit::SetAttribute(name, value) => element.set_attribute(&name, &value)?,
                Edit::RemoveAttribute(name) => element.remove_attribute(&name),
                Edit::Insert(place, content, kind) => match place {
                    Place::Before => element.before(&content, kind),
                    Place::After => element.after(&content, kind),
                    Place::Prepend => element.prepend(&content, kind),
                    Place::Append => element.append(&content, kind),
                    Place::Replace => element.replace(&content, kind),
                    Place::Inner => element.set_inner_content(&content, kind),
                },
                Edit::Remove => element.remove(),
                Edit::RemoveAndKeepContent => element.remove_and_keep_content(),
                Edit::OnEndTag => {
                    if let Some(handlers) = element.end_tag_handlers() {
                        let pass = self.clone();
                        // As in Workers, the last one of an element is the one.
                        handlers.clear();
                        handlers.push(Box::new(move |end| pass.end_tag(end)));
                    }
                }
                Edit::Text(_) => {}
            }
        }
        Ok(())
    }

    fn comment(&self, _: i32, comment: &mut Comment<'_>) -> HandlerResult {
        for edit in self.edits(|subject| matches!(subject, Subject::Comment { .. }))? {
            match edit {
                Edit::Text(text) => comment.set_text(&text)?,
                Edit::Insert(Place::Before, content, kind) => comment.before(&content, kind),
                Edit::Insert(Place::After, content, kind) => comment.after(&content, kind),
                Edit::Insert(Place::Replace, content, kind) => comment.replace(&content, kind),
                Edit::Remove => comment.remove(),
                _ => {}
            }
        }
        Ok(())
    }

    fn text(&self, _: i32, text: &mut TextChunk<'_>) -> HandlerResult {
        for edit in self.edits(|subject| matches!(subject, Subject::Text { .. }))? {
            match edit {
                Edit::Insert(Place::Before, content, kind) => text.before(&content, kind),
                Edit::Insert(Place::After, content, kind) => text.after(&content, kind),
                Edit::Insert(Place::Replace, content, kind) => text.replace(&content, kind),
                Edit::Remove => text.remove(),
                _ => {}
            }
        }
        Ok(())
    }

    fn end(&self, _: i32, end: &mut DocumentEnd<'_>) -> HandlerResult {
        for edit in self.edits(|subject| matches!(subject, Subject::End))? {
            if let Edit::Insert(_, content, kind) = edit {
                end.append(&content, kind);
            }
        }
        Ok(())
    }
}
