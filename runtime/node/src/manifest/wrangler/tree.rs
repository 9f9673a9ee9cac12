//! TOML and JSON with comments as one kind of tree, in which each key and value knows where it stands.

use crate::document::DocumentError;
use jsonc_parser::ast;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Deepest nesting that is read; what is deeper is no file that a person wrote.
const DEPTH_MAX: usize = 32;

/// A file.
pub(super) struct Tree<'t> {
    pub(super) file: &'t Path,
    text: &'t str,
    /// In the order of the file.
    pub(super) root: Vec<Entry>,
}

/// A key and its value.
pub(super) struct Entry {
    pub(super) key: String,
    /// Byte offset of the key.
    pub(super) at: usize,
    pub(super) value: Node,
}

/// A value and the byte offset at which it stands.
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) at: usize,
}

/// A value.
pub(super) enum Value {
    Text(String),
    /// A number or a date, as written.
    Word(String),
    Flag(bool),
    Null,
    List(Vec<Node>),
    Table(Vec<Entry>),
}

impl<'t> Tree<'t> {
    /// Reads a file; the extension of its name tells the format.
    pub(super) fn parse(text: &'t str, file: &'t Path) -> Result<Self, DocumentError> {
        let mut tree = Tree { file, text, root: Vec::new() };
        tree.root = match file.extension().is_some_and(|extension| extension == "toml") {
            true => tree.parse_toml()?,
            false => tree.parse_json()?,
        };
        Ok(tree)
    }

    fn parse_toml(&self) -> Result<Vec<Entry>, DocumentError> {
        let parsed = DeTable::parse(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.error(at, format!("not valid TOML: {}", error.message().replace('\n', ", ")))
        })?;
        Ok(toml_entries(parsed.get_ref()))
    }

    fn parse_json(&self) -> Result<Vec<Entry>, DocumentError> {
        let options = ParseOptions {
            allow_loose_object_property_names: false,
            allow_missing_commas: false,
            allow_single_quoted_strings: false,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
            ..ParseOptions::default()
        };
        let parsed = parse_to_ast(self.text, &CollectOptions::default(), &options)
            .map_err(|error| self.error(error.range().start, format!("not valid JSON: {}", error.kind())))?;
        match parsed.value {
            Some(ast::Value::Object(object)) => self.json_entries(&object, 0),
            _ => Err(self.error(0, "not a JSON object")),
        }
    }

    fn json_entries(&self, object: &ast::Object<'_>, depth: usize) -> Result<Vec<Entry>, DocumentError> {
        let entry = |property: &ast::ObjectProp<'_>| {
            let value = self.json_node(&property.value, depth + 1)?;
            Ok(Entry { key: property.name.as_str().to_owned(), at: property.range.start, value })
        };
        object.properties.iter().map(entry).collect()
    }

    fn json_node(&self, value: &ast::Value<'_>, depth: usize) -> Result<Node, DocumentError> {
        let at = jsonc_parser::common::Ranged::range(value).start;
        if depth > DEPTH_MAX {
            return Err(self.error(at, format!("nested more than {DEPTH_MAX} deep")));
        }
        let value = match value {
            ast::Value::StringLit(text) => Value::Text(text.value.clone().into_owned()),
            ast::Value::NumberLit(number) => Value::Word(number.value.to_owned()),
            ast::Value::BooleanLit(flag) => Value::Flag(flag.value),
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::Object(object) => Value::Table(self.json_entries(object, depth)?),
            ast::Value::Array(array) => {
                let elements = array.elements.iter().map(|element| self.json_node(element, depth + 1));
                Value::List(elements.collect::<Result<_, _>>()?)
            }
        };
        Ok(Node { value, at })
    }

    pub(super) fn find(&self, key: &str) -> Option<&Entry> {
        self.root.iter().find(|entry| entry.key == key)
    }

    pub(super) fn text<'e>(&self, entry: &'e Entry) -> Result<&'e str, DocumentError> {
        self.text_of(&entry.key, &entry.value)
    }

    pub(super) fn text_of<'n>(&self, key: &str, node: &'n Node) -> Result<&'n str, DocumentError> {
        match &node.value {
            // A date in TOML may be written without quotes.
            Value::Text(text) | Value::Word(text) => Ok(text),
            other => Err(self.mismatch(key, node.at, "a string", other)),
        }
    }

    pub(super) fn whole(&self, entry: &Entry) -> Result<u64, DocumentError> {
        match &entry.value.value {
            Value::Word(word) => word.parse().map_err(|_| {
                let message = format!("`{}` must be a whole number, not {word}", entry.key);
                self.error(entry.value.at, message)
            }),
            other => Err(self.mismatch(&entry.key, entry.value.at, "a whole number", other)),
        }
    }

    pub(super) fn list<'e>(&self, entry: &'e Entry) -> Result<&'e [Node], DocumentError> {
        match &entry.value.value {
            Value::List(list) => Ok(list),
            other => Err(self.mismatch(&entry.key, entry.value.at, "an array", other)),
        }
    }

    pub(super) fn table<'e>(&self, entry: &'e Entry) -> Result<&'e [Entry], DocumentError> {
        match &entry.value.value {
            Value::Table(table) => Ok(table),
            other => Err(self.mismatch(&entry.key, entry.value.at, "a table", other)),
        }
    }

    fn mismatch(&self, key: &str, at: usize, wanted: &str, found: &Value) -> DocumentError {
        self.error(at, format!("`{key}` must be {wanted}, not {}", found.kind()))
    }

    /// A message about the byte offset `at`.
    pub(super) fn error(&self, at: usize, message: impl Into<String>) -> DocumentError {
        let before = self.text.get(..at).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let (line, column) = (before.matches('\n').count() + 1, before[start..].chars().count() + 1);
        DocumentError { file: self.file.to_owned(), line, column, message: message.into() }
    }
}

impl Value {
    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Value::List(list) => list.is_empty(),
            Value::Table(table) => table.iter().all(|entry| entry.value.value.is_empty()),
            Value::Null => true,
            _ => false,
        }
    }

    /// The value as JSON text.
    pub(super) fn to_json(&self) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Value::Text(text) => quoted(text),
            Value::Word(word) if serde_json::from_str::<serde_json::Number>(word).is_ok() => word.clone(),
            Value::Word(word) => quoted(word),
            Value::Flag(flag) => flag.to_string(),
            Value::Null => "null".to_owned(),
            Value::List(list) => {
                let items: Vec<_> = list.iter().map(|node| node.value.to_json()).collect();
                format!("[{}]", items.join(","))
            }
            Value::Table(table) => {
                let pair = |entry: &Entry| format!("{}:{}", quoted(&entry.key), entry.value.value.to_json());
                format!("{{{}}}", table.iter().map(pair).collect::<Vec<_>>().join(","))
            }
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Value::Text(_) => "a string",
            Value::Word(_) => "a number",
            Value::Flag(_) => "a boolean",
            Value::Null => "null",
            Value::List(_) => "an array",
            Value::Table(_) => "a table",
        }
    }
}

fn toml_entries(table: &DeTable<'_>) -> Vec<Entry> {
    let entry = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| Entry {
        key: key.get_ref().to_string(),
        at: key.span().start,
        value: toml_node(value),
    };
    let mut entries: Vec<Entry> = table.iter().map(entry).collect();
    entries.sort_by_key(|entry| entry.at);
    entries
}

/// Its depth is bounded by the parser.
fn toml_node(value: &Spanned<DeValue<'_>>) -> Node {
    let inner = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Array(array) => Value::List(array.iter().map(toml_node).collect()),
        DeValue::Table(table) => Value::Table(toml_entries(table)),
        DeValue::Integer(number) => {
            Value::Word(match i128::from_str_radix(number.as_str(), number.radix()) {
                Ok(number) => number.to_string(),
                Err(_) => number.as_str().to_owned(),
            })
        }
        DeValue::Float(number) => Value::Word(number.as_str().to_owned()),
        DeValue::Datetime(date) => Value::Word(date.to_string()),
    };
    Node { value: inner, at: value.span().start }
}
