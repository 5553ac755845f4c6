//! A question that is asked, drawn: the case, the options, one button to confirm and one to skip.

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::{AskModel, QuestionsLocal};
use crate::app::command::{Command, PlayCommand};
use crate::app::theme;
use crate::app::widgets::{at_right, button, column, panel, semantics, text};
use crate::rules::Asked;
use crate::text::Text;

/// Draws the page before the briefing. The buttons stand at its foot and never scroll away.
pub fn before_ui(
    ui: &mut Ui,
    words: &Text,
    model: &AskModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    let theme = theme::of(ui.ctx());
    let sizes = theme.sizes;
    let all = ui.available_rect_before_wrap();
    let foot = sizes.target + 2.0 * sizes.s3;
    let body = Rect::from_min_max(all.min, pos2(all.right(), all.bottom() - foot));
    ui.scope_builder(UiBuilder::new().max_rect(body).id_salt("questions"), |ui| {
        ScrollArea::vertical().id_salt(("questions", model.which)).auto_shrink(false).show(ui, |ui| {
            column(ui, 760.0, |ui| {
                ui.add_space(sizes.s4);
                semantics::heading(ui, 1, &words.t("learn-before-title"));
                if let Some(team) = &model.team_name {
                    text::strong(ui, words.t_with("learn-team", &[("team", team.as_str().into())]));
                }
                text::dim(ui, words.t("learn-before-lead"));
                ui.add_space(sizes.s2);
                panel(ui, |ui| options_ui(ui, model, local));
                ui.add_space(sizes.s4);
            });
        });
    });
    let bar = Rect::from_min_max(pos2(all.left(), body.bottom()), all.max);
    ui.painter().rect_filled(bar, 0, theme.colours.panel);
    ui.painter().hline(bar.x_range(), bar.top(), egui::Stroke::new(sizes.hair, theme.colours.line));
    let place = UiBuilder::new().max_rect(bar.shrink(sizes.s3)).id_salt("questions, foot");
    ui.scope_builder(place, |ui| {
        at_right(ui, "questions", |ui| buttons(ui, words, model, local, commands));
    });
    ui.advance_cursor_after_rect(all);
}

/// Draws the question with its buttons, within another page.
pub fn question_ui(
    ui: &mut Ui,
    words: &Text,
    model: &AskModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    panel(ui, |ui| {
        options_ui(ui, model, local);
        ui.add_space(theme::of(ui.ctx()).sizes.s3);
        ui.horizontal_wrapped(|ui| buttons(ui, words, model, local, commands));
    });
}

/// The case and its options, without a button.
pub fn options_ui(ui: &mut Ui, model: &AskModel, local: &mut QuestionsLocal) {
    semantics::heading(ui, 2, &model.progress);
    text::lead(ui, &model.ask);
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    semantics::radio_group(ui, &model.ask, |ui| {
        let chosen = local.chosen(model.team, model.which);
        for option in &model.options {
            let radio = button::secondary(&option.text).radio(chosen == Some(option.place)).wide();
            if ui.add(radio.id(("option", model.which, option.place))).clicked() {
                local.chosen = Some((model.team, model.which, option.place));
            }
        }
    });
}

fn buttons(
    ui: &mut Ui,
    words: &Text,
    model: &AskModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    let (when, pair) = model.which;
    let chosen = local.chosen(model.team, model.which);
    let confirm = words.t("learn-confirm");
    let confirm = button::primary(&confirm).enabled(chosen.is_some()).id("confirm answer");
    if ui.add(confirm).clicked() && chosen.is_some() {
        commands.push(Command::Play(PlayCommand::Answer { team: model.team, when, pair, chosen }));
        local.chosen = None;
        local.reading = (when == Asked::After).then_some(model.which);
        local.jump = true;
    }
    let skip = words.t("learn-skip");
    if ui.add(button::quiet(&skip).id("skip questions")).clicked() {
        commands.push(Command::Play(PlayCommand::SkipQuestions { team: model.team, when }));
    }
}
