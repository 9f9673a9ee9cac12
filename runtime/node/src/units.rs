//! Quantities as people write them: `50_000_000`, `128MiB`, `30s`.

use isolet_isolate::limits::Unit;

/// Why a text is not a quantity.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub(crate) enum QuantityError {
    /// A count has a unit or is no number.
    #[error("`{0}` is not a number; write a whole number like `256`")]
    NotACount(String),
    /// A size is no number or has an unknown unit.
    #[error("`{0}` is not a size; write a whole number with B, KiB, MiB or GiB, like `128MiB`")]
    NotASize(String),
    /// A duration is no number or has an unknown unit.
    #[error("`{0}` is not a duration; write a whole number with ms, s, m or h, like `30s`")]
    NotADuration(String),
    /// The number does not fit 64 bits in the unit it is kept in.
    #[error("`{0}` is too large")]
    TooLarge(String),
}

/// What values of a unit are called in the reference.
pub(crate) fn kind(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "count",
        Unit::Bytes => "size",
        Unit::Millis => "duration",
    }
}

/// What a quantity counts, and how small and large it may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct QuantityRange {
    pub(crate) unit: Unit,
    pub(crate) floor: u64,
    pub(crate) ceiling: u64,
}

impl QuantityRange {
    /// Refuses a value outside the range, in the words of the setting's own unit.
    pub(crate) fn check(self, key: &str, value: u64) -> Result<(), String> {
        if (self.floor..=self.ceiling).contains(&value) {
            return Ok(());
        }
        let [floor, ceiling, value] = [self.floor, self.ceiling, value].map(|value| self.unit.display(value));
        Err(format!("`{key}` must lie between {floor} and {ceiling}, not {value}"))
    }
}

/// Reads a quantity; the result is in bytes, in milliseconds, or the count itself.
///
/// A bare number means bytes or milliseconds. Decimal units of size (`kB`, `MB`, `GB`) are powers of 1000.
///
/// # Errors
/// The text is not a whole number with a unit that suits `unit`, or is too large for 64 bits.
pub(crate) fn parse_quantity(unit: Unit, text: &str) -> Result<u64, QuantityError> {
    let malformed = || match unit {
        Unit::Count => QuantityError::NotACount(text.to_owned()),
        Unit::Bytes => QuantityError::NotASize(text.to_owned()),
        Unit::Millis => QuantityError::NotADuration(text.to_owned()),
    };
    let trimmed = text.trim();
    let digits_end = trimmed.find(|c: char| !(c.is_ascii_digit() || c == '_')).unwrap_or(trimmed.len());
    let (digits, suffix) = trimmed.split_at(digits_end);
    let factor = factor(unit, suffix.trim_start()).ok_or_else(malformed)?;
    if !digits.starts_with(|c: char| c.is_ascii_digit()) || digits.ends_with('_') {
        return Err(malformed());
    }
    let number: Option<u64> = digits.replace('_', "").parse().ok();
    number
        .and_then(|number| number.checked_mul(factor))
        .ok_or_else(|| QuantityError::TooLarge(text.to_owned()))
}

fn factor(unit: Unit, suffix: &str) -> Option<u64> {
    let factor = match (unit, suffix) {
        (_, "") | (Unit::Bytes, "B") | (Unit::Millis, "ms") => 1,
        (Unit::Bytes, "KiB") => 1 << 10,
        (Unit::Bytes, "MiB") => 1 << 20,
        (Unit::Bytes, "GiB") => 1 << 30,
        (Unit::Bytes, "kB") => 1_000,
        (Unit::Bytes, "MB") => 1_000_000,
        (Unit::Bytes, "GB") => 1_000_000_000,
        (Unit::Millis, "s") => 1_000,
        (Unit::Millis, "m") => 60_000,
        (Unit::Millis, "h") => 3_600_000,
        _ => return None,
    };
    Some(factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_read_in_their_unit() {
        for (unit, text, expected) in [
            (Unit::Count, "0", 0),
            (Unit::Count, "50_000_000", 50_000_000),
            (Unit::Count, " 7 ", 7),
            (Unit::Count, "18446744073709551615", u64::MAX),
            (Unit::Bytes, "17", 17),
            (Unit::Bytes, "17B", 17),
            (Unit::Bytes, "2KiB", 2 << 10),
            (Unit::Bytes, "128MiB", 128 << 20),
            (Unit::Bytes, "128 MiB", 128 << 20),
            (Unit::Bytes, "3GiB", 3 << 30),
            (Unit::Bytes, "1kB", 1_000),
            (Unit::Bytes, "1MB", 1_000_000),
            (Unit::Bytes, "1GB", 1_000_000_000),
            (Unit::Millis, "250", 250),
            (Unit::Millis, "250ms", 250),
            (Unit::Millis, "30s", 30_000),
            (Unit::Millis, "2m", 120_000),
            (Unit::Millis, "1h", 3_600_000),
        ] {
            assert_eq!(parse_quantity(unit, text), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_quantity_is_refused_with_an_example() {
        for (unit, text, expected) in [
            (Unit::Count, "", "`` is not a number; write a whole number like `256`"),
            (Unit::Count, "7MiB", "`7MiB` is not a number; write a whole number like `256`"),
            (Unit::Count, "-1", "`-1` is not a number; write a whole number like `256`"),
            (Unit::Count, "_1", "`_1` is not a number; write a whole number like `256`"),
            (Unit::Count, "18446744073709551616", "`18446744073709551616` is too large"),
            (
                Unit::Bytes,
                "1.5GiB",
                "`1.5GiB` is not a size; write a whole number with B, KiB, MiB or GiB, like `128MiB`",
            ),
            (Unit::Bytes, "17179869184GiB", "`17179869184GiB` is too large"),
            (
                Unit::Millis,
                "30sec",
                "`30sec` is not a duration; write a whole number with ms, s, m or h, like `30s`",
            ),
        ] {
            let error = parse_quantity(unit, text).expect_err(text);
            assert_eq!(error.to_string(), expected, "{text}");
        }
    }
}
