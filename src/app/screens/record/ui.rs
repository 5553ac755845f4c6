//! The page, drawn: one part after another.

use egui::{ScrollArea, Ui};

use super::attempts::attempts_ui;
use super::certificates::certificates_ui;
use super::keep::keep_ui;
use super::paths::paths_ui;
use super::{RecordLocal, RecordModel};
use crate::app::command::{Command, Go};
use crate::app::screens::due::DueLine;
use crate::app::theme;
use crate::app::widgets::{button, column, semantics, text};

/// Draws the page.
pub fn record_ui(ui: &mut Ui, model: &RecordModel<'_>, local: &mut RecordLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 1060.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.text.t("record-title"));
            text::lead(ui, model.text.t("record-stays-here"));
            ui.add_space(gap);
            if model.attempts.is_empty() {
                nothing_ui(ui, model, commands);
            } else {
                attempts_ui(ui, model);
                ui.add_space(gap);
                paths_ui(ui, model);
                certificates_ui(ui, model, commands);
            }
            due_ui(ui, model, commands);
            if model.of_teams > 0 {
                ui.add_space(gap);
                text::dim(ui, model.text.t_with("record-of-teams", &[("n", model.of_teams.into())]));
            }
            ui.add_space(2.0 * gap);
            keep_ui(ui, model.text, model.in_room, local, commands);
            ui.add_space(gap);
        });
    });
}

/// The missed questions: how many are due, and how many wait. Nothing before one was missed.
fn due_ui(ui: &mut Ui, model: &RecordModel<'_>, commands: &mut Vec<Command>) {
    let (words, due) = (model.text, model.due);
    if due == DueLine::default() {
        return;
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s4);
    semantics::heading(ui, 2, &words.t("due-title"));
    text::body(ui, due.sentence(words));
    if due.now > 0 && ui.add(button::secondary(&words.t("due-answer")).id("record: due")).clicked() {
        commands.push(Command::Go(Go::Due));
    }
}

/// What stands there before anything was finished.
fn nothing_ui(ui: &mut Ui, model: &RecordModel<'_>, commands: &mut Vec<Command>) {
    text::body(ui, model.text.t("record-empty"));
    let words = model.text.t("record-to-home");
    if ui.add(button::primary(&words).id("record: home")).clicked() {
        commands.push(Command::Go(Go::Home));
    }
}
