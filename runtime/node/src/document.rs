//! One TOML document read key by key, so that every refusal names file, line, column, the key and the nearest known key.
//!
//! This is the raw side of [`crate::manifest`] and [`crate::config`]: nothing but the valid types leaves those modules.

use crate::suggest;
use crate::units::{self, QuantityRange};
use isolet_isolate::limits::Unit;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeArray, DeInteger, DeTable, DeValue};

/// A document that is not TOML, or a key or value in it that cannot be.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}:{line}:{column}: {message}", file.display())]
pub struct DocumentError {
    /// The file, as it was named by whoever asked to read it.
    pub file: PathBuf,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong and what to do about it.
    pub message: String,
}

/// A parsed document; [`Document::root`] begins the reading.
pub(crate) struct Document<'t> {
    file: &'t Path,
    text: &'t str,
    root: DeTable<'t>,
}

/// One table of a document, all keys of which are known.
pub(crate) struct Section<'d> {
    document: &'d Document<'d>,
    /// As in a header, without the brackets: `limits`, `listen.tls`; empty at the root.
    name: String,
    table: &'d DeTable<'d>,
}

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    /// Byte offset of the value in the document.
    pub(crate) at: usize,
}

impl<'t> Document<'t> {
    pub(crate) fn parse(text: &'t str, file: &'t Path) -> Result<Self, DocumentError> {
        match DeTable::parse(text) {
            Ok(root) => Ok(Document { file, text, root: root.into_inner() }),
            Err(error) => {
                let at = error.span().map_or(0, |span| span.start);
                let message = format!("not valid TOML: {}", error.message().replace('\n', ", "));
                Err(error_at(file, text, at, message))
            }
        }
    }

    /// Opens the top level, which may hold nothing but `known` keys.
    pub(crate) fn root(&self, known: &[&str]) -> Result<Section<'_>, DocumentError> {
        Section { document: self, name: String::new(), table: &self.root }.knowing(known)
    }

    pub(crate) fn file(&self) -> &'t Path {
        self.file
    }

    /// The line, from 1, of a byte offset.
    pub(crate) fn line(&self, at: usize) -> usize {
        position(self.text, at).0
    }
}

impl<'d> Section<'d> {
    /// Opens the table `key`, which may hold nothing but `known` keys.
    pub(crate) fn section(&self, key: &str, known: &[&str]) -> Result<Option<Section<'d>>, DocumentError> {
        self.open_section(key)?.map(|section| section.knowing(known)).transpose()
    }

    /// Opens the table `key`, whose keys are the author's to choose.
    pub(crate) fn open_section(&self, key: &str) -> Result<Option<Section<'d>>, DocumentError> {
        self.value(key).map(|value| self.child(key, value)).transpose()
    }

    /// Opens every table of `[[key]]`.
    pub(crate) fn sections(&self, key: &str, known: &[&str]) -> Result<Vec<Section<'d>>, DocumentError> {
        self.array(key)?
            .into_iter()
            .flat_map(|array| array.iter())
            .map(|value| self.child(key, value)?.knowing(known))
            .collect()
    }

    pub(crate) fn string(&self, key: &str) -> Result<Option<Located<&'d str>>, DocumentError> {
        self.value(key).map(|value| self.as_string(key, value)).transpose()
    }

    /// The strings of an array; nothing when the key is absent.
    pub(crate) fn strings(&self, key: &str) -> Result<Vec<Located<&'d str>>, DocumentError> {
        let values = self.array(key)?.into_iter().flat_map(|array| array.iter());
        values.map(|value| self.as_string(&format!("{key}[]"), value)).collect()
    }

    pub(crate) fn flag(&self, key: &str) -> Result<Option<Located<bool>>, DocumentError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        match value.get_ref() {
            DeValue::Boolean(flag) => Ok(Some(located(value, *flag))),
            other => Err(self.mismatch(key, value, "`true` or `false`", other)),
        }
    }

    /// A number that need not be whole.
    pub(crate) fn number(&self, key: &str) -> Result<Option<Located<f64>>, DocumentError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let number = match value.get_ref() {
            DeValue::Float(number) => number.as_str().replace('_', "").parse().ok(),
            DeValue::Integer(number) => integer(key, number).ok().map(|number| number as f64),
            other => return Err(self.mismatch(key, value, "a number", other)),
        };
        let number = number
            .ok_or_else(|| self.error(key, format!("`{key}` must be a number that is not negative")))?;
        Ok(Some(located(value, number)))
    }

    /// A count, or a quantity with a unit: those may be numbers or text.
    pub(crate) fn quantity(&self, key: &str, unit: Unit) -> Result<Option<Located<u64>>, DocumentError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let number = match value.get_ref() {
            DeValue::Integer(number) => integer(key, number),
            DeValue::String(text) if unit != Unit::Count => {
                units::parse_quantity(unit, text).map_err(|error| format!("`{key}`: {error}"))
            }
            other => return Err(self.mismatch(key, value, expected(unit), other)),
        };
        let number = number.map_err(|message| self.error_at(value.span().start, message))?;
        Ok(Some(located(value, number)))
    }

    /// A number with or without a fraction, not negative.
    pub(crate) fn decimal(&self, key: &str) -> Result<Option<f64>, DocumentError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let number: Option<f64> = match value.get_ref() {
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
            DeValue::Integer(number) => {
                u64::from_str_radix(number.as_str(), number.radix()).map(|it| it as f64).ok()
            }
            DeValue::Float(number) => number.as_str().parse().ok(),
            other => return Err(self.mismatch(key, value, "a number", other)),
        };
        let sound = number.filter(|number| number.is_finite() && *number >= 0.0);
        let wrong =
            || self.error_at(value.span().start, format!("`{key}` must be a number that is not negative"));
        sound.map(Some).ok_or_else(wrong)
    }

    /// A quantity that lies within `range`.
    pub(crate) fn quantity_in(
        &self,
        key: &str,
        range: QuantityRange,
    ) -> Result<Option<Located<u64>>, DocumentError> {
        let Some(found) = self.quantity(key, range.unit)? else { return Ok(None) };
        range.check(key, found.value).map_err(|message| self.error_at(found.at, message))?;
        Ok(Some(found))
    }

    /// The keys with their values, which all must be strings, in the order of the document.
    pub(crate) fn pairs(&self) -> Result<Vec<(Located<&'d str>, &'d str)>, DocumentError> {
        let mut pairs = Vec::with_capacity(self.table.len());
        for (key, value) in self.table {
            let text = self.as_string(key.get_ref(), value)?.value;
            pairs.push((Located { value: key.get_ref().as_ref(), at: key.span().start }, text));
        }
        pairs.sort_by_key(|(key, _)| key.at);
        Ok(pairs)
    }

    /// Refuses, with its message, the first key that is part of the format but not available.
    pub(crate) fn refuse_unavailable(&self, keys: &[(&str, &str)]) -> Result<(), DocumentError> {
        let written = keys.iter().filter_map(|(key, message)| Some((self.position_of(key)?, *message)));
        match written.min_by_key(|(at, _)| *at) {
            Some((at, message)) => Err(self.error_at(at, message)),
            None => Ok(()),
        }
    }

    /// Where `key` itself is written, if it is.
    pub(crate) fn position_of(&self, key: &str) -> Option<usize> {
        self.table.get_key_value(key).map(|(key, _)| key.span().start)
    }

    /// An error about the value of `key`, or about the section's beginning when the key is absent.
    pub(crate) fn error(&self, key: &str, message: impl Into<String>) -> DocumentError {
        let first = || self.table.keys().map(|key| key.span().start).min().unwrap_or(0);
        self.error_at(self.value(key).map_or_else(first, |value| value.span().start), message)
    }

    pub(crate) fn error_at(&self, at: usize, message: impl Into<String>) -> DocumentError {
        error_at(self.document.file, self.document.text, at, message)
    }

    pub(crate) fn line(&self, at: usize) -> usize {
        self.document.line(at)
    }

    fn value(&self, key: &str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.table.get(key)
    }

    fn array(&self, key: &str) -> Result<Option<&'d DeArray<'d>>, DocumentError> {
        let Some(value) = self.value(key) else { return Ok(None) };
        match value.get_ref() {
            DeValue::Array(array) => Ok(Some(array)),
            other => Err(self.mismatch(key, value, "an array", other)),
        }
    }

    fn child(&self, key: &str, value: &'d Spanned<DeValue<'d>>) -> Result<Section<'d>, DocumentError> {
        let name = if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) };
        match value.get_ref() {
            DeValue::Table(table) => Ok(Section { document: self.document, name, table }),
            other => Err(self.mismatch(key, value, "a table", other)),
        }
    }

    /// Refuses the first key that is not `known`.
    fn knowing(self, known: &[&str]) -> Result<Self, DocumentError> {
        #[cfg(test)]
        tests::note_known(&self.name, known);
        let unknown = self.table.keys().filter(|key| !known.contains(&key.get_ref().as_ref()));
        match unknown.min_by_key(|key| key.span().start) {
            Some(key) => {
                let place = if self.name.is_empty() { String::new() } else { format!(" in [{}]", self.name) };
                let hint = suggest::hint(key.get_ref(), known);
                Err(self.error_at(key.span().start, format!("unknown key `{}`{place}{hint}", key.get_ref())))
            }
            None => Ok(self),
        }
    }

    fn as_string(
        &self,
        key: &str,
        value: &'d Spanned<DeValue<'d>>,
    ) -> Result<Located<&'d str>, DocumentError> {
        match value.get_ref() {
            DeValue::String(text) => Ok(located(value, text.as_ref())),
            other => Err(self.mismatch(key, value, "a string", other)),
        }
    }

    fn mismatch(
        &self,
        key: &str,
        at: &Spanned<DeValue<'_>>,
        wanted: &str,
        found: &DeValue<'_>,
    ) -> DocumentError {
        let kind = found.type_str();
        let article = if kind.starts_with(['a', 'i']) { "an" } else { "a" };
        self.error_at(at.span().start, format!("`{key}` must be {wanted}, not {article} {kind}"))
    }
}

fn integer(key: &str, number: &DeInteger<'_>) -> Result<u64, String> {
    if number.as_str().starts_with('-') {
        return Err(format!("`{key}` must not be negative"));
    }
    u64::from_str_radix(number.as_str(), number.radix()).map_err(|_| format!("`{key}` is too large"))
}

fn expected(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "a whole number",
        Unit::Bytes => "a size like \"128MiB\"",
        Unit::Millis => "a duration like \"30s\"",
    }
}

fn located<T>(value: &Spanned<DeValue<'_>>, inner: T) -> Located<T> {
    Located { value: inner, at: value.span().start }
}

fn error_at(file: &Path, text: &str, at: usize, message: impl Into<String>) -> DocumentError {
    let (line, column) = position(text, at);
    DocumentError { file: file.to_owned(), line, column, message: message.into() }
}

/// Line and column, both from 1, of a byte offset.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

#[cfg(test)]
pub(crate) use tests::known_keys;

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;
    use std::collections::BTreeSet;

    thread_local! {
        /// The keys that sections of documents may hold, with the sections' names, as they are opened.
        static KNOWN: RefCell<BTreeSet<String>> = const { RefCell::new(BTreeSet::new()) };
    }

    pub(super) fn note_known(section: &str, keys: &[&str]) {
        let name =
            |key: &&str| if section.is_empty() { (*key).to_owned() } else { format!("{section}.{key}") };
        KNOWN.with_borrow_mut(|known| known.extend(keys.iter().map(name)));
    }

    /// Reads something; gives also all keys that the sections which it opened could have held.
    pub(crate) fn known_keys<T>(read: impl FnOnce() -> T) -> (T, BTreeSet<String>) {
        KNOWN.take();
        let done = read();
        (done, KNOWN.take())
    }

    #[test]
    fn positions_count_lines_and_characters() {
        let text = "a\nbé c\n";
        for (at, expected) in [(0, (1, 1)), (1, (1, 2)), (2, (2, 1)), (5, (2, 3)), (8, (3, 1)), (99, (3, 1))]
        {
            assert_eq!(position(text, at), expected, "{at}");
        }
    }

    #[test]
    fn every_kind_of_mismatch_says_what_was_wanted_and_found() {
        let file = Path::new("x.toml");
        let text = "s = 1\nf = 'x'\nn = 'x'\nb = true\nd = 1.5\na = {}\nt = []\nneg = -1\nbig = 9223372036854775808\n";
        let document =
            Document::parse(&text[..text.find("big").expect("in the text")], file).expect("is TOML");
        let root = document.root(&["s", "f", "n", "b", "d", "a", "t", "neg"]).expect("keys are known");
        let errors = [
            root.string("s").err(),
            root.flag("f").err(),
            root.quantity("n", Unit::Count).err(),
            root.quantity("b", Unit::Bytes).err(),
            root.quantity("d", Unit::Millis).err(),
            root.strings("a").err(),
            root.section("t", &["x"]).err(),
            root.quantity("neg", Unit::Count).err(),
        ];
        let messages = errors.map(|error| error.expect("is refused").to_string());
        assert_eq!(
            messages,
            [
                "x.toml:1:5: `s` must be a string, not an integer",
                "x.toml:2:5: `f` must be `true` or `false`, not a string",
                "x.toml:3:5: `n` must be a whole number, not a string",
                "x.toml:4:5: `b` must be a size like \"128MiB\", not a boolean",
                "x.toml:5:5: `d` must be a duration like \"30s\", not a float",
                "x.toml:6:5: `a` must be an array, not a table",
                "x.toml:7:5: `t` must be a table, not an array",
                "x.toml:8:7: `neg` must not be negative",
            ]
        );
    }
}
