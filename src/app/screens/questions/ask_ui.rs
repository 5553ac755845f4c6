//! A question that is asked, drawn: the case, the options, one button to confirm and one to skip.

use egui::{ScrollArea, Ui};

use super::{AskModel, QuestionsLocal};
use crate::app::command::{Command, PlayCommand};
use crate::app::theme;
use crate::app::widgets::{button, column, panel, semantics, text};
use crate::rules::Asked;
use crate::text::Text;

/// Draws the page before the briefing.
pub fn before_ui(
    ui: &mut Ui,
    words: &Text,
    model: &AskModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical().id_salt(("questions", model.which)).auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &words.t("learn-before-title"));
            if let Some(team) = &model.team_name {
                text::strong(ui, words.t_with("learn-team", &[("team", team.as_str().into())]));
            }
            text::dim(ui, words.t("learn-before-lead"));
            ui.add_space(gap / 2.0);
            question_ui(ui, words, model, local, commands);
            ui.add_space(gap);
        });
    });
}

/// Draws the question with what can be done about it.
pub fn question_ui(
    ui: &mut Ui,
    words: &Text,
    model: &AskModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    let (when, pair) = model.which;
    let gap = theme::of(ui.ctx()).sizes.s3;
    panel(ui, |ui| {
        semantics::heading(ui, 2, &model.progress);
        text::lead(ui, &model.ask);
        ui.add_space(gap);
        semantics::radio_group(ui, &model.ask, |ui| {
            let chosen = local.chosen(model.team, model.which);
            for option in &model.options {
                let radio = button::secondary(&option.text).radio(chosen == Some(option.place)).wide();
                if ui.add(radio.id(("option", model.which, option.place))).clicked() {
                    local.chosen = Some((model.team, model.which, option.place));
                }
            }
        });
        ui.add_space(gap);
        ui.horizontal_wrapped(|ui| {
            let chosen = local.chosen(model.team, model.which);
            let confirm = words.t("learn-confirm");
            let ready = button::primary(&confirm).enabled(chosen.is_some());
            if ui.add(ready.id("confirm answer")).clicked() && chosen.is_some() {
                commands.push(Command::Play(PlayCommand::Answer { team: model.team, when, pair, chosen }));
                local.chosen = None;
                local.reading = (when == Asked::After).then_some(model.which);
                local.jump = true;
            }
            let skip = words.t("learn-skip");
            if ui.add(button::quiet(&skip).id("skip questions")).clicked() {
                commands.push(Command::Play(PlayCommand::SkipQuestions { team: model.team, when }));
            }
        });
    });
}
