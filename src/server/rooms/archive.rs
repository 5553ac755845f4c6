//! Several papers in one file: a browser asks before it takes nine downloads at once, and whoever files an
//! exercise wants to file one thing.

use std::io::{Cursor, Write as _};

use jiff::tz::TimeZone;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Files by name.
pub(super) type Files = Vec<(String, String)>;

/// The files in a folder of this name, packed by deflate. `note` is the archive's comment, which programs
/// that open it show: that it is an exercise. The files are dated `now_ms`, milliseconds since the Unix
/// epoch, in UTC, since the format has no time zones.
///
/// Nothing when a file could not be packed: it is larger than the format takes.
pub(super) fn archive(folder: &str, files: &Files, note: &str, now_ms: u64) -> Option<Vec<u8>> {
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    packed.set_comment(note).ok()?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(date(now_ms))
        .unix_permissions(0o644);
    for (name, text) in files {
        packed.start_file(format!("{folder}/{name}"), options).ok()?;
        packed.write_all(text.as_bytes()).ok()?;
    }
    Some(packed.finish().ok()?.into_inner())
}

/// The format's own date: whole seconds, even ones, from 1980 on; its first day where there is none.
fn date(now_ms: u64) -> DateTime {
    let time = i64::try_from(now_ms).ok().and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
    let date = time.and_then(|time| {
        let time = time.to_zoned(TimeZone::UTC);
        let small = |number: i8| u8::try_from(number).ok();
        let year = u16::try_from(time.year()).ok()?;
        let [month, day, hour, minute, second] =
            [time.month(), time.day(), time.hour(), time.minute(), time.second()].map(small);
        DateTime::from_date_and_time(year, month?, day?, hour?, minute?, second?).ok()
    });
    date.unwrap_or_default()
}
