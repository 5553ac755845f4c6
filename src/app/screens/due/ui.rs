//! The page, drawn.

use egui::{ScrollArea, Ui};

use super::{DueLine, DueModel, ReadLine};
use crate::app::command::{Command, DueCommand, Go};
use crate::app::screens::questions::{AskModel, QuestionsLocal, options_ui, reasons_ui};
use crate::app::theme;
use crate::app::widgets::{button, column, panel, semantics, text};
use crate::scoring::QuestionRef;
use crate::text::Text;

/// Draws the page.
pub fn due_ui(
    ui: &mut Ui,
    words: &Text,
    model: &DueModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    // What comes next begins at its top.
    let salt = match model {
        DueModel::Ask { question, .. } => {
            format!("{} {} {}", question.pack, question.scenario, question.pair)
        }
        DueModel::Read(read) => read.line.ask.clone(),
        DueModel::Nothing(_) => String::new(),
    };
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &words.t("due-title"));
            text::dim(ui, words.t("due-lead"));
            ui.add_space(gap);
            match model {
                DueModel::Ask { ask, question, scenario } => {
                    text::caption(ui, words.t_with("due-of", &[("scenario", scenario.as_str().into())]));
                    panel(ui, |ui| ask_ui(ui, words, ask, question, local, commands));
                }
                DueModel::Read(read) => {
                    panel(ui, |ui| read_ui(ui, words, read, commands));
                }
                DueModel::Nothing(line) => nothing_ui(ui, words, line, commands),
            }
            ui.add_space(gap);
        });
    });
}

fn ask_ui(
    ui: &mut Ui,
    words: &Text,
    ask: &AskModel,
    question: &QuestionRef,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    options_ui(ui, ask, local);
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    ui.horizontal_wrapped(|ui| {
        let chosen = local.chosen(ask.team, ask.which);
        let confirm = words.t("learn-confirm");
        let pressed =
            ui.add(button::primary(&confirm).enabled(chosen.is_some()).id("due: confirm")).clicked();
        if let Some(chosen) = chosen.filter(|_| pressed) {
            commands.push(Command::Due(DueCommand::Answer(question.clone(), chosen)));
        }
        if ui.add(button::quiet(&words.t("due-later")).id("due: later")).clicked() {
            commands.push(Command::Go(Go::Back));
        }
    });
}

fn read_ui(ui: &mut Ui, words: &Text, read: &ReadLine, commands: &mut Vec<Command>) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    let verdict = if read.line.correct == Some(true) { "due-right" } else { "due-wrong" };
    semantics::heading(ui, 2, &words.t(verdict));
    text::strong(
        ui,
        match read.comes_back_in {
            Some(days) => words.t_with("due-again", &[("days", days.into())]),
            None => words.t("due-known"),
        },
    );
    text::body(ui, &read.line.ask);
    ui.add_space(gap);
    reasons_ui(ui, words, &read.line);
    ui.add_space(gap);
    let on = words.t(if read.more { "learn-next" } else { "due-end" });
    if ui.add(button::primary(&on).id("due: read")).clicked() {
        commands.push(Command::Due(DueCommand::Read));
    }
}

fn nothing_ui(ui: &mut Ui, words: &Text, line: &DueLine, commands: &mut Vec<Command>) {
    text::lead(ui, line.sentence(words));
    if ui.add(button::primary(&words.t("record-to-home")).id("due: home")).clicked() {
        commands.push(Command::Go(Go::Home));
    }
}
