//! Times in words: UTC, and time since the beginning.

use jiff::Timestamp;

use crate::text::Text;

/// `2026-11-22 05:30 UTC` in English, from milliseconds since the Unix epoch.
pub(super) fn utc(text: &Text, ms: u64) -> String {
    let since = i64::try_from(ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    // A time beyond year 9999 stands in no honest log.
    let since = since.unwrap_or(Timestamp::MAX);
    format!("{} {}", text.date(&since.strftime("%Y-%m-%d").to_string()), since.strftime("%H:%M UTC"))
}

/// `2026-11-22`, in UTC.
pub(super) fn day(ms: u64) -> String {
    let since = i64::try_from(ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    since.unwrap_or(Timestamp::MAX).strftime("%Y-%m-%d").to_string()
}

/// `2026-11-22T05:30:12Z`, as other programs read it.
pub(super) fn iso(ms: u64) -> String {
    let since = i64::try_from(ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    since.unwrap_or(Timestamp::MAX).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `05:30`, in UTC.
pub(super) fn clock(ms: u64) -> String {
    let since = i64::try_from(ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    since.unwrap_or(Timestamp::MAX).strftime("%H:%M").to_string()
}

/// `0:03:12`.
pub(super) fn span(ms: u64) -> String {
    let seconds = ms / 1000;
    format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::{span, utc};
    use crate::text::Text;

    #[test]
    fn days_are_counted_through_leap_years() {
        let utc = |ms| utc(&Text::english(), ms);
        assert_eq!(utc(0), "1970-01-01 00:00 UTC");
        assert_eq!(utc(951_782_400_000), "2000-02-29 00:00 UTC");
        assert_eq!(utc(1_709_251_199_999), "2024-02-29 23:59 UTC");
        assert_eq!(utc(1_709_251_200_000), "2024-03-01 00:00 UTC");
        assert_eq!(utc(4_102_444_800_000), "2100-01-01 00:00 UTC");
        assert_eq!(span(3_723_999), "1:02:03");
    }
}
