//! The questions in the debrief, drawn: the next one, the verdict on the last one, and at the end both of
//! every pair with the reason behind each option.

use egui::Ui;

use super::{OutcomeModel, QuestionsLocal, StaysModel, Which, question_ui};
use crate::app::command::Command;
use crate::app::screens::home::bullet;
use crate::app::theme;
use crate::app::widgets::emblem::Emblem;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::report::{OptionLine, QuestionLine};
use crate::text::Text;

/// Draws the part of the debrief.
pub fn stays_ui(
    ui: &mut Ui,
    words: &Text,
    model: &StaysModel,
    local: &mut QuestionsLocal,
    commands: &mut Vec<Command>,
) {
    let head = semantics::heading(ui, 2, &words.t("learn-after-title"));
    if std::mem::take(&mut local.jump) {
        head.scroll_to_me(Some(egui::Align::TOP));
    }
    let reading = local.reading;
    let read = model.answered.iter().find(|one| Some(which(one)) == reading);
    if let Some(read) = read {
        verdict_ui(ui, words, read, model.next.is_some(), local);
    } else if let Some(next) = &model.next {
        text::dim(ui, words.t("learn-after-lead"));
        question_ui(ui, words, next, local, commands);
    } else if let Some(outcome) = &model.outcome {
        outcome_ui(ui, words, outcome, local);
    }
}

/// The verdict right after an answer.
fn verdict_ui(ui: &mut Ui, words: &Text, read: &QuestionLine, more: bool, local: &mut QuestionsLocal) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    panel(ui, |ui| {
        semantics::heading(ui, 3, &read.title);
        text::body(ui, &read.ask);
        ui.add_space(gap);
        reasons_ui(ui, words, read);
        ui.add_space(gap);
        let on = words.t(if more { "learn-next" } else { "learn-see-result" });
        if ui.add(button::primary(&on).id("verdict read")).clicked() {
            local.reading = None;
            local.jump = true;
        }
    });
}

fn outcome_ui(ui: &mut Ui, words: &Text, outcome: &OutcomeModel, local: &mut QuestionsLocal) {
    let gap = theme::of(ui.ctx()).sizes.s3;
    text::lead(ui, &outcome.result);
    let name = words.t("learn-by-objective");
    text::strong(ui, &name);
    semantics::list(ui, &name, |ui| {
        for (at, objective) in outcome.objectives.iter().enumerate() {
            semantics::list_item(ui, ("objective", at), |ui| bullet(ui, objective));
        }
    });
    ui.add_space(gap);
    let name = words.t("learn-every-question");
    semantics::heading(ui, 3, &name);
    semantics::list(ui, &name, |ui| {
        for read in &outcome.reviewed {
            semantics::list_item(ui, ("reviewed", which(read)), |ui| folded_ui(ui, words, read, local));
        }
    });
}

/// A question of the review; what was not answered well is open at first, for it is worth reading.
fn folded_ui(ui: &mut Ui, words: &Text, read: &QuestionLine, local: &mut QuestionsLocal) {
    let turned = local.turned.contains(&which(read));
    let open = (read.correct != Some(true)) != turned;
    let sign = match read.correct {
        Some(true) => Emblem::Found,
        Some(false) => Emblem::Struck,
        None => Emblem::Nothing,
    };
    let head = button::secondary(&read.title).emblem(sign).left().wide().expanded(open);
    if ui.add(head.id(("review", which(read)))).clicked() {
        if turned {
            local.turned.remove(&which(read));
        } else {
            local.turned.insert(which(read));
        }
    }
    if open {
        panel(ui, |ui| {
            text::body(ui, &read.ask);
            ui.add_space(theme::of(ui.ctx()).sizes.s2);
            reasons_ui(ui, words, read);
        });
    }
}

/// The options of a question that is over, with the reason behind each.
pub fn reasons_ui(ui: &mut Ui, words: &Text, read: &QuestionLine) {
    semantics::list(ui, &read.title, |ui| {
        for (at, option) in read.options.iter().enumerate() {
            semantics::list_item(ui, ("option", which(read), at), |ui| option_ui(ui, words, option));
        }
    });
}

fn option_ui(ui: &mut Ui, words: &Text, option: &OptionLine) {
    let (tone, sign, mark) = match (option.chosen, option.right) {
        (true, true) => (Tone::Cool, Emblem::Found, Some("learn-yours-and-right")),
        (false, true) => (Tone::Cool, Emblem::Found, Some("learn-the-right-one")),
        (true, false) => (Tone::Warm, Emblem::Struck, Some("learn-yours")),
        (false, false) => (Tone::Plain, Emblem::Nothing, None),
    };
    callout(ui, tone, Some(sign), |ui| {
        if let Some(mark) = mark {
            text::caption(ui, words.t(mark));
        }
        text::strong(ui, &option.text);
        text::body(ui, &option.rationale);
    });
}

fn which(line: &QuestionLine) -> Which {
    (line.when, line.pair)
}
