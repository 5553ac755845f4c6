//! Labels in the theme's faces: short spellings for what every screen says.

use egui::{Color32, Label, Response, Ui};

use super::semantics;
use crate::app::theme;

/// A line or paragraph in body size.
pub fn body(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.text(text, theme.sizes.body, theme.colours.ink))
}

/// The same, beside the main thing.
pub fn dim(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.text(text, theme.sizes.body, theme.colours.ink_dim))
}

/// What is read aloud.
pub fn lead(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.text(text, theme.sizes.lead, theme.colours.ink))
}

/// A name or a number that carries weight.
pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.strong_text(text, theme.sizes.body, theme.colours.ink))
}

/// A small note.
pub fn caption(ui: &mut Ui, text: impl Into<String>) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.text(text, theme.sizes.caption, theme.colours.ink_dim))
}

/// Body text in a colour of the theme.
pub fn coloured(ui: &mut Ui, text: impl Into<String>, colour: Color32) -> Response {
    let theme = theme::of(ui.ctx());
    semantics::paragraph(ui, theme.strong_text(text, theme.sizes.body, colour))
}

/// Paragraphs separated by empty lines.
pub fn paragraphs(ui: &mut Ui, text: &str) {
    let gap = theme::of(ui.ctx()).sizes.s2;
    for (at, paragraph) in text.split("\n\n").enumerate() {
        if at > 0 {
            ui.add_space(gap);
        }
        body(ui, paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

/// One line that is cut off, with the whole text in a tooltip, rather than wrapped.
pub fn one_line(ui: &mut Ui, text: impl Into<String>, colour: Color32) -> Response {
    let theme = theme::of(ui.ctx());
    ui.add(Label::new(theme.text(text, theme.sizes.body, colour)).truncate())
}
