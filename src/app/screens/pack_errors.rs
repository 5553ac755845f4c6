//! What is wrong with packs that could not be loaded, while the others can be played.

use egui::{ScrollArea, Ui};

use super::super::theme;
use super::super::widgets::{Tone, callout, column, semantics, text};
use crate::diag::{Diagnostic, Severity};
use crate::packs::Library;
use crate::text::Text;

/// What the page shows.
pub struct PackErrorsModel<'a> {
    text: &'a Text,
    /// Per file, what is wrong with it.
    pub files: Vec<(String, Vec<Line>)>,
    /// The titles of the packs that work.
    pub working: Vec<String>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Whether the file cannot be used because of it.
    pub error: bool,
    /// Where in the file, in words.
    pub place: String,
    /// What was found and expected.
    pub message: String,
    /// One thing to try.
    pub hint: Option<String>,
}

impl<'a> PackErrorsModel<'a> {
    /// What the library's diagnostics come to.
    pub fn new(text: &'a Text, library: &Library) -> Self {
        let mut files: Vec<(String, Vec<Line>)> = Vec::new();
        for diagnostic in &library.diagnostics {
            let Diagnostic { severity, file, span, message, hint } = diagnostic;
            let place = span.map_or_else(String::new, |span| {
                text.t_with("errors-place", &[("line", span.line.into()), ("column", span.column.into())])
            });
            let line = Line {
                error: *severity == Severity::Error,
                place,
                message: message.clone(),
                hint: hint.clone(),
            };
            match files.iter_mut().find(|(name, _)| name == file) {
                Some((_, lines)) => lines.push(line),
                None => files.push((file.clone(), vec![line])),
            }
        }
        let working = library.listings().into_iter().map(|pack| pack.title).collect();
        Self { text, files, working }
    }
}

/// Draws the page.
pub fn pack_errors_ui(ui: &mut Ui, model: &PackErrorsModel<'_>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 860.0, |ui| {
            let t = |id: &str| model.text.t(id);
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &t("errors-title"));
            text::body(ui, t("errors-lead"));
            if !model.working.is_empty() {
                let packs = model.working.join(", ");
                text::body(ui, model.text.t_with("errors-working", &[("packs", packs.into())]));
            }
            for (file, lines) in &model.files {
                ui.add_space(gap);
                semantics::heading(ui, 2, file);
                semantics::list(ui, file, |ui| {
                    for (at, line) in lines.iter().enumerate() {
                        semantics::list_item(ui, (file, at), |ui| line_ui(ui, model.text, line));
                    }
                });
            }
            ui.add_space(gap);
        });
    });
}

fn line_ui(ui: &mut Ui, words: &Text, line: &Line) {
    let tone = if line.error { Tone::Alarm } else { Tone::Warm };
    callout(ui, tone, None, |ui| {
        let kind = words.t(if line.error { "errors-error" } else { "errors-warning" });
        let head = if line.place.is_empty() { kind } else { format!("{kind}, {}", line.place) };
        text::strong(ui, head);
        text::body(ui, &line.message);
        if let Some(hint) = &line.hint {
            text::dim(ui, words.t_with("errors-hint", &[("hint", hint.as_str().into())]));
        }
    });
}
