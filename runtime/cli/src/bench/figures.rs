//! Figures as people read them.

/// A time given in microseconds, with three digits that matter: `7.25 µs`, `1.23 ms`, `2.10 s`.
pub fn time(microseconds: f64) -> String {
    let (value, unit) = match microseconds {
        us if us < 999.5 => (us, "µs"),
        us if us < 999_500.0 => (us / 1e3, "ms"),
        us => (us / 1e6, "s"),
    };
    format!("{} {unit}", three_digits(value))
}

/// A whole number with its thousands apart: `1,234,567`.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// Bytes in the binary unit that suits them: `12.3 MiB`.
pub fn bytes(number: u64) -> String {
    let mut value = number as f64;
    for unit in ["B", "KiB", "MiB"] {
        if value < 1023.5 {
            return format!("{} {unit}", three_digits(value));
        }
        value /= 1024.0;
    }
    format!("{} GiB", three_digits(value))
}

/// A part of a whole: `99.5 %`.
pub fn percent(part: f64) -> String {
    format!("{:.1} %", part * 100.0)
}

/// A ratio: `1.52×`.
pub fn ratio(value: f64) -> String {
    format!("{value:.2}×")
}

fn three_digits(value: f64) -> String {
    let decimals = match value {
        value if value < 9.995 => 2,
        value if value < 99.95 => 1,
        _ => 0,
    };
    format!("{value:.decimals$}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_digits_matter() {
        let cases = [
            (time(0.0), "0.00 µs"),
            (time(7.254), "7.25 µs"),
            (time(99.96), "100 µs"),
            (time(999.4), "999 µs"),
            (time(999.6), "1.00 ms"),
            (time(1_234_567.0), "1.23 s"),
            (count(0), "0"),
            (count(999), "999"),
            (count(1000), "1,000"),
            (count(1_234_567), "1,234,567"),
            (bytes(512), "512 B"),
            (bytes(12_900_000), "12.3 MiB"),
            (bytes(3 << 30), "3.00 GiB"),
            (percent(0.9951), "99.5 %"),
            (ratio(1.516), "1.52×"),
        ];
        for (text, expected) in cases {
            assert_eq!(text, expected);
        }
    }
}
