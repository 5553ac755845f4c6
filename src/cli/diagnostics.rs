//! Diagnostics for a person, in the style of rustc: the message, the place, the line with a caret,
//! and one thing to try.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diag::{Diagnostic, Severity, Span};

/// The lines of `texts` (by file, as diagnostics name it) with what is wrong in them. `colour` is
/// for a terminal only.
pub fn render(diagnostics: &[Diagnostic], texts: &BTreeMap<String, String>, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let each = diagnostics.iter().map(|diagnostic| {
        let text = texts.get(&diagnostic.file).map(String::as_str);
        renderer.render(&[report(diagnostic, text)])
    });
    each.collect::<Vec<_>>().join("\n\n")
}

fn report<'a>(diagnostic: &'a Diagnostic, text: Option<&'a str>) -> Group<'a> {
    let Diagnostic { severity, file, span, message, hint } = diagnostic;
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(message.as_str());
    let group = match (span, text) {
        (Some(span), Some(text)) => {
            let mark = AnnotationKind::Primary.span(bytes(text, *span));
            title.element(Snippet::source(text).path(file.as_str()).annotation(mark))
        }
        // The file is gone or is no text: the place in numbers must do.
        (Some(span), None) => title
            .element(Origin::path(file.as_str()).line(span.line as usize).char_column(span.column as usize)),
        (None, _) => title.element(Origin::path(file.as_str())),
    };
    match hint {
        Some(hint) => group.element(Level::HELP.message(hint.as_str())),
        None => group,
    }
}

/// The bytes of `text` between the span's ends; a span beyond the text marks its end.
fn bytes(text: &str, span: Span) -> Range<usize> {
    let start = offset(text, span.line, span.column);
    let end = offset(text, span.end_line, span.end_column);
    start..end.max(start)
}

/// The byte at a line and column, both counted from 1, columns in characters.
fn offset(text: &str, line: u32, column: u32) -> usize {
    let lines = text.split_inclusive('\n');
    let before: usize = lines.clone().take(line.saturating_sub(1) as usize).map(str::len).sum();
    let line = lines.clone().nth(line.saturating_sub(1) as usize).unwrap_or_default();
    let line = line.trim_end_matches(['\n', '\r']);
    let within = line.char_indices().nth(column.saturating_sub(1) as usize);
    before + within.map_or(line.len(), |(at, _)| at)
}

/// Whether the person leaves colours on (no-color.org).
pub fn colour_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty())
}

/// `3 errors, 1 warning`, or `nothing wrong`.
pub fn count(diagnostics: &[Diagnostic]) -> String {
    let of = |severity| diagnostics.iter().filter(|found| found.severity == severity).count();
    let counts = [(of(Severity::Error), "error"), (of(Severity::Warning), "warning")];
    let said = counts.iter().filter(|(count, _)| *count > 0);
    let said: Vec<String> =
        said.map(|(count, what)| format!("{count} {what}{}", if *count == 1 { "" } else { "s" })).collect();
    if said.is_empty() { "nothing wrong".to_owned() } else { said.join(", ") }
}
