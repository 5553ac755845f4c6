//! Days as packs write them.

use jiff::civil::Date;

/// A day, `2025-04-16`. `None` for anything else, and for a day that there never was.
pub fn day(text: &str) -> Option<Date> {
    let shaped = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.parse().ok().filter(|_| shaped)
}

/// The first day of when something was published: `2025`, `2025-04` or `2025-04-16`, from 1970 to 2100.
pub(super) fn published(text: &str) -> Option<Date> {
    let rest = match text.len() {
        4 => "-01-01",
        7 => "-01",
        _ => "",
    };
    let first = day(&format!("{text}{rest}"))?;
    (1970..=2100).contains(&first.year()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::{day, published};

    #[test]
    fn dates_may_be_cut_after_year_or_month() {
        for (text, first) in [("2025", "2025-01-01"), ("2025-04", "2025-04-01"), ("2024-02-29", "2024-02-29")]
        {
            assert_eq!(published(text).map(|date| date.to_string()).as_deref(), Some(first));
        }
        for wrong in [
            "",
            "24",
            "202",
            "2025-",
            "2025-4",
            "2025-13",
            "2025-02-30",
            "1969",
            "2101",
            "2025-04-16T",
            "é025",
        ] {
            assert_eq!(published(wrong), None, "{wrong}");
        }
        assert_eq!(day("2025-04"), None);
    }
}
