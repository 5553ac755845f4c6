//! Times as the dialects write them.

use jiff::Timestamp;

/// A span as SCORM 1.2 has it (`CMITimespan`): `HHHH:MM:SS.SS`.
pub fn span12(ms: u64) -> String {
    let (hours, minutes) = (ms / 3_600_000, ms / 60_000 % 60);
    format!("{:04}:{minutes:02}:{:02}.{:02}", hours.min(9_999), ms / 1000 % 60, ms / 10 % 100)
}

/// A time of day as SCORM 1.2 has it (`CMITime`): `HH:MM:SS.SS`, of the clock on the wall:
/// `offset_min` minutes are what it is ahead of UTC.
pub fn clock12(at_ms: u64, offset_min: i32) -> String {
    const DAY: i64 = 86_400_000;
    let ahead = i64::from(offset_min) * 60_000;
    let ms = i64::try_from(at_ms).unwrap_or(0).saturating_add(ahead).rem_euclid(DAY);
    let (hours, minutes) = (ms / 3_600_000, ms / 60_000 % 60);
    format!("{hours:02}:{minutes:02}:{:02}.{:02}", ms / 1000 % 60, ms / 10 % 100)
}

/// A span as ISO 8601 has it, to the hundredth of a second: `PT1H2M3.45S`.
pub fn span_iso(ms: u64) -> String {
    let (hours, minutes) = (ms / 3_600_000, ms / 60_000 % 60);
    let (seconds, hundredths) = (ms / 1000 % 60, ms / 10 % 100);
    let mut span = String::from("PT");
    if hours > 0 {
        span += &format!("{hours}H");
    }
    if minutes > 0 {
        span += &format!("{minutes}M");
    }
    if hundredths > 0 {
        span += &format!("{seconds}.{hundredths:02}S");
    } else if seconds > 0 || span.len() == 2 {
        span += &format!("{seconds}S");
    }
    span
}

/// A moment as ISO 8601 has it, in UTC, to the hundredth of a second.
pub fn moment_iso(at_ms: u64) -> String {
    let time = i64::try_from(at_ms).ok().and_then(|ms| Timestamp::from_millisecond(ms / 10 * 10).ok());
    let time = time.unwrap_or(Timestamp::UNIX_EPOCH);
    format!("{time:.2}")
}
