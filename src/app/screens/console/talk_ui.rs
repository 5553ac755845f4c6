//! Agenda and questions, drawn beside the live turn.

use egui::Ui;

use super::local::ConsoleLocal;
use super::model::ConsoleModel;
use crate::app::theme;
use crate::app::widgets::{Tone, callout, semantics, text};

/// Draws them.
pub(super) fn talk_ui(ui: &mut Ui, model: &ConsoleModel<'_>, _local: &mut ConsoleLocal) {
    let name = model.text.t("console-talk");
    semantics::landmark(ui, semantics::Landmark::Complementary, &name, |ui| {
        prompts_ui(ui, model);
        ui.add_space(theme::of(ui.ctx()).sizes.s4);
        agenda_ui(ui, model);
    });
}

fn prompts_ui(ui: &mut Ui, model: &ConsoleModel<'_>) {
    let words = model.text;
    let team = model.glance().map(|glance| glance.name.clone()).unwrap_or_default();
    let name = words.t_with("console-prompts", &[("team", team.into())]);
    semantics::small_heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (at, prompt) in model.talk.prompts.iter().enumerate() {
            semantics::list_item(ui, ("prompt", at), |ui| {
                let theme = theme::of(ui.ctx());
                text::coloured(ui, &prompt.moment, theme.colours.cool);
                text::strong(ui, &prompt.ask);
                text::dim(ui, words.t_with("console-listen", &[("for", prompt.listen_for.as_str().into())]));
                ui.add_space(theme.sizes.s2);
            });
        }
    });
    if model.talk.prompts.is_empty() {
        text::dim(ui, words.t("console-prompts-none"));
    }
}

fn agenda_ui(ui: &mut Ui, model: &ConsoleModel<'_>) {
    let (theme, words, talk) = (theme::of(ui.ctx()), model.text, &model.talk);
    if talk.agenda.is_empty() {
        return;
    }
    let name = words.t("console-agenda");
    semantics::small_heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        ui.spacing_mut().item_spacing.y = theme.sizes.s1;
        for (at, line) in talk.agenda.iter().enumerate() {
            semantics::list_item(ui, ("agenda", at), |ui| {
                ui.horizontal_top(|ui| {
                    let colours = &theme.colours;
                    let (mark, ink) = match (line.now, line.over) {
                        (true, _) => ("\u{203a}", colours.warm),
                        (_, true) => ("\u{2713}", colours.ink_dim),
                        _ => ("\u{b7}", colours.ink),
                    };
                    let side = theme.sizes.body;
                    let (_, place) = ui.allocate_space(egui::vec2(side, side * 1.3));
                    ui.painter().text(
                        place.center(),
                        egui::Align2::CENTER_CENTER,
                        mark,
                        theme.strong(theme.sizes.body),
                        ink,
                    );
                    let size = theme.sizes.body;
                    let title = match line.now {
                        true => theme.strong_text(&line.title, size, ink),
                        false => theme.text(&line.title, size, ink),
                    };
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        ui.label(title);
                        ui.label(theme.text(&line.minutes, theme.sizes.caption, colours.ink_dim));
                    });
                });
            });
        }
    });
    if !talk.agenda_said.is_empty() {
        text::coloured(ui, &talk.agenda_said, theme.colours.warm);
    }
    if !talk.task.is_empty() {
        text::dim(ui, &talk.task);
        callout(ui, Tone::Plain, None, |ui| text::body(ui, &talk.say));
    }
}
