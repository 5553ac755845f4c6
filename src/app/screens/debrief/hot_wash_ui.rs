//! The hot wash, drawn: the script with its timer beside the questions and what to listen for.

use std::time::Duration;

use egui::Ui;

use super::hot_wash::{HotWash, StepTimer, clock};
use super::model::DebriefModel;
use super::ui::DebriefLocal;
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::text::Text;

/// The part of the debrief of a room.
pub fn hot_wash_ui(ui: &mut Ui, model: &DebriefModel<'_>, local: &mut DebriefLocal) {
    let sizes = theme::of(ui.ctx()).sizes;
    semantics::heading(ui, 2, &model.text.t("hot-wash-title"));
    text::dim(ui, model.text.t("hot-wash-lead"));
    let wide = ui.available_width() > 50.0 * sizes.body;
    if !wide || model.questions.is_empty() {
        script_ui(ui, model.text, &model.hot_wash, &mut local.timer);
        ui.add_space(sizes.s4);
        questions_ui(ui, model);
        return;
    }
    let gap = sizes.s6;
    let each = (ui.available_width() - gap) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.vertical(|ui| {
            ui.set_width(each);
            ui.spacing_mut().item_spacing.x = sizes.s2;
            script_ui(ui, model.text, &model.hot_wash, &mut local.timer);
        });
        ui.vertical(|ui| {
            ui.set_width(each);
            ui.spacing_mut().item_spacing.x = sizes.s2;
            questions_ui(ui, model);
        });
    });
}

/// Alone: the same script, folded, for whoever wants to talk it over with a colleague.
pub fn talk_it_over_ui(ui: &mut Ui, model: &DebriefModel<'_>, local: &mut DebriefLocal) {
    if model.hot_wash.steps.is_empty() {
        return;
    }
    let label = model.text.t("hot-wash-alone");
    if ui.add(button::quiet(&label).expanded(local.talk).left().id("talk it over")).clicked() {
        local.talk = !local.talk;
    }
    if local.talk {
        text::dim(ui, model.text.t("hot-wash-alone-lead"));
        script_ui(ui, model.text, &model.hot_wash, &mut local.timer);
    }
}

fn script_ui(ui: &mut Ui, words: &Text, wash: &HotWash, timer: &mut StepTimer) {
    if wash.steps.is_empty() {
        return;
    }
    timer_ui(ui, words, wash, timer);
    let name = words.t("hot-wash-script");
    semantics::list(ui, &name, |ui| {
        for (at, step) in wash.steps.iter().enumerate() {
            semantics::list_item(ui, ("wash", at), |ui| {
                let current = at == timer.step();
                let tone = if current { Tone::Warm } else { Tone::Plain };
                callout(ui, tone, None, |ui| {
                    text::caption(ui, &step.title);
                    if current {
                        // What is said now is read standing, and from the second row.
                        let theme = theme::of(ui.ctx());
                        let said = theme.strong_text(&step.say, theme.sizes.h2, theme.colours.ink);
                        semantics::paragraph(ui, said);
                    } else {
                        text::body(ui, &step.say);
                    }
                });
            });
        }
    });
}

fn timer_ui(ui: &mut Ui, words: &Text, wash: &HotWash, timer: &mut StepTimer) {
    let theme = theme::of(ui.ctx());
    let now = ui.input(|input| input.time);
    let seconds = wash.steps.get(timer.step()).map_or(0, |step| step.seconds);
    panel(ui, |ui| {
        let left = timer.left(now, seconds);
        let of = [("n", (timer.step() + 1).into()), ("of", wash.steps.len().into())];
        text::caption(ui, words.t_with("hot-wash-at", &of));
        let ink = if timer.runs() { theme.colours.ink } else { theme.colours.ink_dim };
        let id = if left < 0 { "hot-wash-over" } else { "hot-wash-left" };
        let said = words.t_with(id, &[("time", clock(left.abs()).into())]);
        semantics::paragraph(ui, theme.strong_text(said, theme.sizes.h2, ink));
        ui.horizontal_wrapped(|ui| {
            let id = match (timer.runs(), timer.spent(now) > 0.0) {
                (true, _) => "hot-wash-pause",
                (false, true) => "hot-wash-go-on",
                (false, false) => "hot-wash-start",
            };
            if ui.add(button::secondary(&words.t(id)).id("hot wash timer")).clicked() {
                if timer.runs() { timer.pause(now) } else { timer.start(now) }
            }
            let next = words.t("hot-wash-next");
            let more = timer.step() + 1 < wash.steps.len();
            if ui.add(button::quiet(&next).enabled(more).id("hot wash next")).clicked() {
                timer.next(now, wash.steps.len());
            }
        });
    });
    if timer.runs() {
        // The seconds are all that changes.
        let rest = 1.0 - timer.spent(ui.input(|input| input.time)).fract();
        ui.ctx().request_repaint_after(Duration::from_secs_f64(rest.clamp(0.05, 1.0)));
    }
}

/// What to ask, and what to listen for.
pub fn questions_ui(ui: &mut Ui, model: &DebriefModel<'_>) {
    let name = model.text.t("debrief-questions");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for (ask, listen_for) in &model.questions {
            semantics::list_item(ui, ask, |ui| {
                text::strong(ui, ask);
                let said = model.text.t_with("debrief-listen", &[("for", listen_for.as_str().into())]);
                text::dim(ui, said);
                ui.add_space(theme::of(ui.ctx()).sizes.s2);
            });
        }
    });
}
