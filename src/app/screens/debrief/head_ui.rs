//! The head of the debrief: how it ended, what the choices deserve beside the points, and how patients
//! fared.

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Ui, vec2};

use super::model::{DebriefModel, Figure};
use crate::app::theme::{self, Theme};
use crate::app::widgets::{care_track, panel, semantics, text};

/// Draws it; `brief` leaves the figures out, where something else is talked about.
pub fn head_ui(ui: &mut Ui, model: &DebriefModel<'_>, brief: bool) {
    let words = model.text;
    semantics::heading(ui, 1, &words.t_with("debrief-title", &[("title", model.title.as_str().into())]));
    if let Some(team) = &model.team {
        text::strong(ui, team);
    }
    if brief {
        return;
    }
    text::lead(ui, &model.outcome);
    panel(ui, |ui| {
        let theme = theme::of(ui.ctx());
        let sizes = &theme.sizes;
        let wide = ui.available_width() > 48.0 * sizes.body;
        let figures: Vec<&Figure> = model.deserved.iter().chain([&model.points]).collect();
        let stacked = ui.available_width() < 17.0 * sizes.body;
        if stacked {
            for (at, figure) in figures.iter().enumerate() {
                figure_ui(ui, figure, ink_of(&theme, at));
                ui.add_space(sizes.s2);
            }
            care_ui(ui, model);
            return;
        }
        // Care stands beside the figures where there is room, and never looks like one of them.
        let abreast = figures.len() + usize::from(wide);
        let room = ui.available_width() - (abreast.saturating_sub(1)) as f32 * sizes.s4;
        let width = room / abreast.max(1) as f32;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = sizes.s4;
            for (at, figure) in figures.iter().enumerate() {
                block(ui, width, |ui| figure_ui(ui, figure, ink_of(&theme, at)));
            }
            if wide {
                block(ui, width, |ui| care_ui(ui, model));
            }
        });
        if !wide {
            ui.add_space(sizes.s2);
            care_ui(ui, model);
        }
    });
}

/// What comes first wants to be looked at.
fn ink_of(theme: &Theme, at: usize) -> Color32 {
    if at == 0 { theme.colours.warm } else { theme.colours.ink }
}

fn block(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui(vec2(width, 0.0), |ui| {
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).sizes.s1;
            add(ui);
        });
    });
}

fn figure_ui(ui: &mut Ui, figure: &Figure, ink: Color32) {
    let theme = theme::of(ui.ctx());
    semantics::group(ui, &figure.title, |ui| {
        semantics::heading_styled(
            ui,
            2,
            theme.strong_text(&figure.title, theme.sizes.body, theme.colours.ink),
        );
        semantics::paragraph(ui, number(&theme, figure, ink));
        text::caption(ui, &figure.note);
        for part in &figure.parts {
            text::caption(ui, part);
        }
    });
}

/// The number large, what it is out of small.
fn number(theme: &Theme, figure: &Figure, ink: Color32) -> LayoutJob {
    let sizes = &theme.sizes;
    let mut job = LayoutJob::default();
    let large = TextFormat::simple(theme.strong(sizes.figure), ink);
    let small = TextFormat::simple(theme.font(sizes.body), theme.colours.ink_dim);
    match figure.whole.split_once(&figure.number) {
        Some((before, after)) => {
            job.append(before, 0.0, small.clone());
            job.append(&figure.number, 0.0, large);
            job.append(after, 0.0, small);
        }
        None => job.append(&figure.whole, 0.0, large),
    }
    job
}

fn care_ui(ui: &mut Ui, model: &DebriefModel<'_>) {
    care_track(ui, &model.text.t("common-care"), model.care, &model.care_word);
    text::caption(ui, model.text.t("debrief-care-beside"));
}
