//! The page, drawn: one part after another.

use egui::{ScrollArea, Ui};

use super::RecordModel;
use crate::app::command::{Command, Go};
use crate::app::theme;
use crate::app::widgets::{button, column, semantics, text};

/// Draws the page.
pub fn record_ui(ui: &mut Ui, model: &RecordModel<'_>, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 980.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.text.t("record-title"));
            text::lead(ui, model.text.t("record-stays-here"));
            ui.add_space(gap);
            nothing_ui(ui, model, commands);
            ui.add_space(gap);
        });
    });
}

/// What stands there before anything was finished.
fn nothing_ui(ui: &mut Ui, model: &RecordModel<'_>, commands: &mut Vec<Command>) {
    text::body(ui, model.text.t("record-empty"));
    let words = model.text.t("record-to-home");
    if ui.add(button::primary(&words).id("record: home")).clicked() {
        commands.push(Command::Go(Go::Home));
    }
}
