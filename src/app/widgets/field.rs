//! A text field under its label, with a name in the accessibility tree.

use egui::{Response, TextEdit, Ui};

use super::button::focus_ring;
use super::semantics::mark;
use super::text;
use crate::app::theme;

/// One line of text. `hint` stands in it while it is empty; more than `limit` characters are refused.
pub fn field(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    label: &str,
    hint: &str,
    value: &mut String,
    limit: usize,
) -> Response {
    text::strong(ui, label);
    bare_field(ui, salt, label, hint, value, limit)
}

/// The same without the visible label, where the place of the field says what it is.
pub fn bare_field(
    ui: &mut Ui,
    salt: impl std::hash::Hash + std::fmt::Debug,
    label: &str,
    hint: &str,
    value: &mut String,
    limit: usize,
) -> Response {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width().min(theme.sizes.measure * 0.8);
    let edit = TextEdit::singleline(value)
        .id(egui::Id::new(("field", egui::Id::new(salt))))
        .hint_text(hint)
        .char_limit(limit)
        .desired_width(width)
        .min_size(egui::vec2(0.0, theme.sizes.target))
        .vertical_align(egui::Align::Center)
        .margin(egui::Margin::symmetric(10, 6));
    let response = ui.add(edit);
    focus_ring(ui, &response, theme.sizes.radius);
    mark(ui.ctx(), response.id, |node| node.set_label(label));
    response
}
