//! What handlers are called for: a token of the document as it was read, and what its handlers changed of it.

use encoding_rs::Encoding;
use lol_html::html_content::ContentType;

/// A token that at least one handler waits for.
pub(super) struct Token {
    /// Where it starts in the document, in bytes.
    pub(super) start: usize,
    /// Those to call, by number, in order.
    pub(super) handlers: Vec<i32>,
    pub(super) subject: Subject,
    /// What handlers did to it, in order.
    pub(super) edits: Vec<Edit>,
}

pub(super) enum Subject {
    Doctype { name: Option<String>, public_id: Option<String>, system_id: Option<String> },
    Element(Tag),
    Comment { text: String, removed: bool },
    Text { text: String, last: bool, removed: bool },
    EndTag { name: String },
    End,
}

pub(super) struct Tag {
    /// Numbers the element in the document.
    pub(super) number: i32,
    pub(super) name: String,
    pub(super) namespace: &'static str,
    /// Name and value; names are in lower case.
    pub(super) attributes: Vec<(String, String)>,
    pub(super) can_have_content: bool,
    pub(super) removed: bool,
    /// Whether its content is removed.
    pub(super) is_emptied: bool,
}

pub(super) enum Edit {
    Name(String),
    Text(String),
    SetAttribute(String, String),
    RemoveAttribute(String),
    Insert(Place, String, ContentType),
    Remove,
    RemoveAndKeepContent,
    OnEndTag,
}

/// Where content goes.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Before,
    After,
    Prepend,
    Append,
    Replace,
    Inner,
}

/// What a token says of itself.
pub(super) enum Fact {
    Nothing,
    Flag(bool),
    Text(String),
    List(Vec<String>),
}

impl Token {
    /// What `field` is; `name` is that of an attribute.
    pub(super) fn fact(&self, field: &str, name: Option<&str>) -> Fact {
        match (&self.subject, field) {
            (Subject::Element(tag), _) => tag.fact(field, name),
            (Subject::Doctype { name, .. }, "name") => optional(name.as_ref()),
            (Subject::Doctype { public_id, .. }, "publicId") => optional(public_id.as_ref()),
            (Subject::Doctype { system_id, .. }, "systemId") => optional(system_id.as_ref()),
            (Subject::EndTag { name }, "name") => Fact::Text(name.clone()),
            (Subject::Comment { text, .. } | Subject::Text { text, .. }, "text") => Fact::Text(text.clone()),
            (Subject::Comment { removed, .. } | Subject::Text { removed, .. }, "removed") => {
                Fact::Flag(*removed)
            }
            (Subject::Text { last, .. }, "last") => Fact::Flag(*last),
            _ => Fact::Nothing,
        }
    }

    /// Makes a change, to be seen by the handlers that follow at once and in the document later; gives its index.
    ///
    /// # Errors
    /// Why it cannot be made.
    pub(super) fn edit(&mut self, edit: Edit, encoding: &'static Encoding) -> Result<usize, String> {
        match &mut self.subject {
            Subject::Element(tag) => tag.edit(&edit, encoding)?,
            Subject::EndTag { name } => {
                if let Edit::Name(new) = &edit {
                    *name = new.to_ascii_lowercase();
                }
            }
            Subject::Comment { text, removed } => {
                if let Edit::Text(new) = &edit {
                    check_comment(new, encoding)?;
                    text.clone_from(new);
                }
                *removed |= removes(&edit);
            }
            Subject::Text { removed, .. } => *removed |= removes(&edit),
            Subject::Doctype { .. } | Subject::End => {}
        }
        self.edits.push(edit);
        Ok(self.edits.len() - 1)
    }
}

impl Tag {
    fn fact(&self, field: &str, name: Option<&str>) -> Fact {
        match field {
            "name" => Fact::Text(self.name.clone()),
            "namespace" => Fact::Text(self.namespace.to_owned()),
            "removed" => Fact::Flag(self.removed),
            "attribute" => optional(self.attribute(name)),
            "hasAttribute" => Fact::Flag(self.attribute(name).is_some()),
            "attributes" => {
                let flat = self.attributes.iter().flat_map(|(name, value)| [name.clone(), value.clone()]);
                Fact::List(flat.collect())
            }
            _ => Fact::Nothing,
        }
    }

    fn attribute(&self, name: Option<&str>) -> Option<&String> {
        let name = name?;
        self.attributes.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    fn edit(&mut self, edit: &Edit, encoding: &'static Encoding) -> Result<(), String> {
        match edit {
            Edit::Name(name) => {
                check_tag_name(name, encoding)?;
                self.name = name.to_ascii_lowercase();
            }
            Edit::SetAttribute(name, value) => {
                check_attribute_name(name, encoding)?;
                match self.attributes.iter_mut().find(|(own, _)| own.eq_ignore_ascii_case(name)) {
                    Some((_, own)) => own.clone_from(value),
                    None => self.attributes.push((name.to_ascii_lowercase(), value.clone())),
                }
            }
            Edit::RemoveAttribute(name) => self.attributes.retain(|(own, _)| !own.eq_ignore_ascii_case(name)),
            Edit::OnEndTag if !self.can_have_content => return Err("No end tag.".to_owned()),
            other => self.removed |= removes(other),
        }
        let empties = matches!(edit, Edit::Remove | Edit::Insert(Place::Replace | Place::Inner, ..));
        self.is_emptied |= empties && self.can_have_content;
        Ok(())
    }
}

fn optional(text: Option<&String>) -> Fact {
    text.map_or(Fact::Nothing, |text| Fact::Text(text.clone()))
}

fn removes(edit: &Edit) -> bool {
    matches!(edit, Edit::Remove | Edit::RemoveAndKeepContent | Edit::Insert(Place::Replace, ..))
}

/// The checks are those that `lol_html` makes when the change is written, which is too late to tell the handler.
fn check_tag_name(name: &str, encoding: &'static Encoding) -> Result<(), String> {
    match name.chars().next() {
        None => return Err("Tag name can't be empty.".to_owned()),
        Some(first) if !first.is_ascii_alphabetic() => {
            let text = "The first character of the tag name should be an ASCII alphabetical character.";
            return Err(text.to_owned());
        }
        Some(_) => {}
    }
    check_characters(name, "tag", &[' ', '\n', '\r', '\t', '\x0C', '/', '>'], encoding)
}

fn check_attribute_name(name: &str, encoding: &'static Encoding) -> Result<(), String> {
    if name.is_empty() {
        return Err("Attribute name can't be empty.".to_owned());
    }
    check_characters(name, "attribute", &[' ', '\n', '\r', '\t', '\x0C', '/', '>', '='], encoding)
}

fn check_characters(
    name: &str,
    what: &str,
    forbidden: &[char],
    encoding: &'static Encoding,
) -> Result<(), String> {
    if let Some(bad) = name.chars().find(|character| forbidden.contains(character)) {
        return Err(format!("`{bad}` character is forbidden in the {what} name"));
    }
    check_encodable(name, &format!("The {what} name"), encoding)
}

fn check_comment(text: &str, encoding: &'static Encoding) -> Result<(), String> {
    let closes =
        text.contains("-->") || text.contains("--!>") || text.starts_with('>') || text.starts_with("->");
    if closes {
        return Err("Comment text shouldn't contain a comment-closing sequence.".to_owned());
    }
    check_encodable(text, "Comment text", encoding)
}

fn check_encodable(text: &str, what: &str, encoding: &'static Encoding) -> Result<(), String> {
    let (.., has_unmappable) = encoding.encode(text);
    if has_unmappable {
        let rest = "contains a character that can't be represented in the document's character encoding.";
        return Err(format!("{what} {rest}"));
    }
    Ok(())
}
