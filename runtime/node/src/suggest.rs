//! The nearest known word to one that is unknown, for error messages.

/// Ends a message about an unknown word: `; did you mean …?` when a known word is near, else the list of known ones.
pub(crate) fn hint(unknown: &str, known: &[&str]) -> String {
    match nearest(unknown, known) {
        Some(word) => format!("; did you mean `{word}`?"),
        None if known.is_empty() => String::new(),
        None => format!("; known are {}", list(known)),
    }
}

/// Returns the known word that one would most likely have meant, if any is close enough to be worth naming.
///
/// Close enough is one edit in three letters: insertion, deletion, substitution or a swap of neighbours.
pub(crate) fn nearest<'k>(unknown: &str, known: &[&'k str]) -> Option<&'k str> {
    let edits_max = (unknown.chars().count() / 3).max(1);
    known
        .iter()
        .map(|word| (strsim::damerau_levenshtein(unknown, word), *word))
        .filter(|(edits, _)| *edits <= edits_max)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

/// Writes words as `a`, `b` and `c`, each in backticks.
pub(crate) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, front)) => format!("{} and {last}", front.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_named_and_otherwise_all_are() {
        let known = ["fuel", "memory", "timeout"];
        for (unknown, expected) in [
            ("fule", "; did you mean `fuel`?"),
            ("Memory", "; did you mean `memory`?"),
            ("timout", "; did you mean `timeout`?"),
            ("colour", "; known are `fuel`, `memory` and `timeout`"),
        ] {
            assert_eq!(hint(unknown, &known), expected, "{unknown}");
        }
    }

    #[test]
    fn lists_of_every_length_read_well() {
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "`a`");
        assert_eq!(list(&["a", "b"]), "`a` and `b`");
        assert_eq!(hint("a", &[]), "");
    }
}
