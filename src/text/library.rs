//! Words about the library's pages: kinds, lengths, sources.

use super::Text;
use crate::packs::{DocumentKind, Reference, Scope};

/// Words that are read in a minute, for the times on the shelf.
const READ_A_MINUTE: usize = 200;

/// Minutes to read so many words, at least one.
pub fn reading_minutes(words: usize) -> usize {
    words.div_ceil(READ_A_MINUTE).max(1)
}

/// What a document is, in a word.
pub fn kind(text: &Text, kind: DocumentKind) -> String {
    text.t(match kind {
        DocumentKind::Checklist => "library-checklist",
        DocumentKind::HowTo => "library-how-to",
        DocumentKind::Exercise => "library-exercise",
    })
}

/// Who can carry out a line of a checklist.
pub fn scope(text: &Text, scope: Scope) -> String {
    text.t(match scope {
        Scope::Dicom => "library-scope-dicom",
        Scope::Joint => "library-scope-joint",
    })
}

/// "about 3 minutes to read".
pub fn to_read(text: &Text, minutes: usize) -> String {
    text.t_with("library-minutes-to-read", &[("n", minutes.into())])
}

/// "15 minutes".
pub fn long(text: &Text, minutes: usize) -> String {
    text.t_with("library-minutes-long", &[("n", minutes.into())])
}

/// "reviewed 2026-11-22".
pub fn reviewed(text: &Text, day: &str) -> String {
    text.t_with("library-reviewed", &[("date", text.date(day).into())])
}

/// Minutes and seconds, `1:30`.
pub fn clock(seconds: usize) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Title, publisher, date and section of a source.
pub fn source(text: &Text, reference: &Reference) -> String {
    let values = [
        ("title", reference.title.as_str().into()),
        ("publisher", reference.publisher.as_str().into()),
        ("date", text.date(&reference.date).into()),
        ("section", reference.section.as_deref().unwrap_or_default().into()),
    ];
    let id = if reference.section.is_some() { "library-source-section" } else { "library-source" };
    text.t_with(id, &values)
}
