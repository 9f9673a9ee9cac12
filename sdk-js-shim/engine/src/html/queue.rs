//! The tokens between the two passes: found by the first, shown to handlers, changed by the second.

use super::token::{Edit, Subject, Token};
use std::collections::{BTreeSet, VecDeque};

#[derive(Default)]
pub(super) struct Queue {
    /// Found and not yet shown to a handler.
    found: VecDeque<Token>,
    /// What the handler that runs now is called for, and how many have been called for it.
    current: Option<(Token, usize)>,
    /// All handlers have run; the second pass has not come to it.
    handled: VecDeque<Token>,
    /// How many calls the second pass has made for the first of `handled`.
    repeated: usize,
    /// Elements whose end tag a handler waits for.
    awaited: BTreeSet<i32>,
    /// Open elements whose content is removed.
    emptied: BTreeSet<i32>,
    elements: i32,
}

impl Queue {
    /// Numbers a new element.
    pub(super) fn number(&mut self) -> i32 {
        self.elements += 1;
        self.elements
    }

    /// Takes in a token that the first pass found.
    pub(super) fn push(&mut self, handler: i32, start: usize, subject: Subject) {
        self.found.push_back(Token { start, handlers: vec![handler], subject, edits: Vec::new() });
    }

    /// Another handler waits for the token that was found last.
    pub(super) fn push_again(&mut self, handler: i32) {
        if let Some(token) = self.found.back_mut() {
            token.handlers.push(handler);
        }
    }

    /// The handler to call next: its number, or that of an element, negative, for the handler of its end tag.
    pub(super) fn advance(&mut self) -> Option<i32> {
        loop {
            if let Some((token, called)) = &mut self.current {
                if let Some(handler) = token.handlers.get(*called) {
                    *called += 1;
                    return Some(*handler);
                }
            }
            self.leave_current();
            let mut token = self.found.pop_front()?;
            if self.is_wanted(&mut token) {
                self.current = Some((token, 0));
            }
        }
    }

    fn leave_current(&mut self) {
        let Some((token, _)) = self.current.take() else { return };
        if let Subject::Element(tag) = &token.subject
            && tag.is_emptied
        {
            self.emptied.insert(tag.number);
        }
        self.handled.push_back(token);
    }

    /// Whether a handler waits for the token. The first pass cannot know which end tags will be awaited, and so finds all; nor
    /// which elements are in removed content, and so are removed.
    fn is_wanted(&mut self, token: &mut Token) -> bool {
        match &mut token.subject {
            Subject::EndTag { .. } => {
                let element = -token.handlers.first().copied().unwrap_or_default();
                self.emptied.remove(&element);
                self.awaited.remove(&element)
            }
            Subject::Element(tag) => {
                tag.removed = !self.emptied.is_empty();
                true
            }
            _ => true,
        }
    }

    /// The token whose handler runs.
    pub(super) fn current(&mut self) -> Option<&mut Token> {
        self.current.as_mut().map(|(token, _)| token)
    }

    /// A handler waits for the end tag of the current element, whose number this gives.
    pub(super) fn await_end_tag(&mut self) -> Option<i32> {
        let (Token { subject: Subject::Element(tag), .. }, _) = self.current.as_ref()? else { return None };
        self.awaited.insert(tag.number);
        Some(tag.number)
    }

    /// How far into the document the second pass may go; `None` when all that was found is handled.
    pub(super) fn limit(&self) -> Option<usize> {
        let current = self.current.as_ref().map(|(token, _)| token);
        current.or(self.found.front()).map(|token| token.start)
    }

    /// The edits for the second pass at its next call; `None` when that is not for a token `is_it` knows.
    pub(super) fn take_edits(&mut self, is_it: fn(&Subject) -> bool) -> Option<Vec<Edit>> {
        let token = self.handled.front_mut().filter(|token| is_it(&token.subject))?;
        let edits = std::mem::take(&mut token.edits);
        self.repeated += 1;
        if self.repeated == token.handlers.len() {
            self.repeated = 0;
            self.handled.pop_front();
        }
        Some(edits)
    }
}
