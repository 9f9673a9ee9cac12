//! The name of a function.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// Longest name, in bytes: that of a DNS label, so that a name can stand in a host (RFC 1035, section 2.3.4).
const NAME_BYTES_MAX: usize = 63;

/// A function's name: 1 to 63 of `a-z`, `0-9` and `-`, not beginning with `-`. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FunctionName(Arc<str>);

/// A text is not a name.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("`{text}` is not a name; write 1 to {NAME_BYTES_MAX} of a-z, 0-9 and `-`, not `-` first{}", like(near.as_ref()))]
pub struct NameError {
    /// What is not a name.
    pub text: String,
    /// A name near to it.
    pub near: Option<FunctionName>,
}

impl FunctionName {
    /// Checks a name.
    ///
    /// # Errors
    /// The text is empty, too long, or holds a character that a name cannot.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let is_legal = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let legal = (1..=NAME_BYTES_MAX).contains(&text.len())
            && text.bytes().all(is_legal)
            && !text.starts_with('-');
        if legal {
            Ok(FunctionName(text.into()))
        } else {
            Err(NameError { text: text.to_owned(), near: FunctionName::near(text) })
        }
    }

    /// Makes a name of any text: lower case, runs of other characters become one `-`. `None` when nothing is left.
    pub fn near(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let mut name = words.collect::<Vec<_>>().join("-");
        name.truncate(NAME_BYTES_MAX);
        let name = name.trim_end_matches('-');
        (!name.is_empty()).then(|| FunctionName(name.into()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FunctionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FunctionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<FunctionName> for String {
    fn from(name: FunctionName) -> String {
        name.as_str().to_owned()
    }
}

impl TryFrom<String> for FunctionName {
    type Error = NameError;
    fn try_from(text: String) -> Result<Self, NameError> {
        FunctionName::parse(&text)
    }
}

fn like(near: Option<&FunctionName>) -> String {
    near.map(|name| format!(", like `{name}`")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked_and_a_near_one_is_offered() {
        let longest = "a".repeat(NAME_BYTES_MAX);
        for legal in ["a", "0", "shop", "shop-2", "a-", &longest] {
            assert_eq!(FunctionName::parse(legal).expect(legal).as_str(), legal);
        }
        let too_long = "a".repeat(NAME_BYTES_MAX + 1);
        for (text, near) in [
            ("", None),
            ("-", None),
            ("é", None),
            ("-a", Some("a")),
            ("Shop", Some("shop")),
            ("my shop_v2", Some("my-shop-v2")),
            (too_long.as_str(), Some(longest.as_str())),
        ] {
            let error = FunctionName::parse(text).expect_err(text);
            assert_eq!(error.near.as_ref().map(FunctionName::as_str), near, "{text}");
        }
    }

    #[test]
    fn a_near_name_is_itself_a_name() {
        let cut_at_dash = format!("{}-{}", "a".repeat(NAME_BYTES_MAX - 1), "b");
        for text in ["hello_world", "  A  ", "9 Lives!", &cut_at_dash] {
            let near = FunctionName::near(text).expect(text);
            assert_eq!(FunctionName::parse(near.as_str()), Ok(near), "{text}");
        }
    }
}
