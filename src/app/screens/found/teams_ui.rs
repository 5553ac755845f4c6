//! How many teams there are, what they are called, and who plays them.

use egui::Ui;

use super::form::FoundLocal;
use super::model::FoundModel;
use super::ui::fault_ui;
use crate::app::screens::home::columns;
use crate::app::screens::setup::practice_id;
use crate::app::theme;
use crate::app::widgets::field::bare_field;
use crate::app::widgets::semantics::{NAME, typed_as};
use crate::app::widgets::{button, semantics, text};
use crate::exercise::NAME_MAX;
use crate::exercise::room::{MAX_TEAMS, PlanFault};
use crate::sim::PolicyKind;
use crate::text::Text;

/// A number that is stepped up and down.
pub(super) fn stepper_ui(
    ui: &mut Ui,
    words: &Text,
    name: &'static str,
    value: &mut usize,
    low: usize,
    high: usize,
) {
    let title = words.t(name);
    semantics::group(ui, &title, |ui| {
        ui.horizontal(|ui| {
            let theme = theme::of(ui.ctx());
            ui.label(theme.strong_text(&title, theme.sizes.body, theme.colours.ink));
            let step = |ui: &mut Ui, sign: &str, id: &str, can: bool| {
                let named = words.t_with(id, &[("what", title.as_str().into())]);
                ui.add(button::secondary(sign).small().name(&named).enabled(can).id((name, sign))).clicked()
            };
            if step(ui, "\u{2212}", "found-fewer", *value > low) {
                *value -= 1;
            }
            ui.label(theme.strong_text(value.to_string(), theme.sizes.h2, theme.colours.ink));
            if step(ui, "+", "found-one-more", *value < high) {
                *value += 1;
            }
        });
    });
}

/// Draws the teams.
pub(super) fn teams_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal) {
    let words = model.text;
    let name = words.t("found-teams");
    semantics::heading(ui, 2, &name);
    let mut count = local.teams.len();
    stepper_ui(ui, words, "found-how-many", &mut count, 1, MAX_TEAMS);
    if count != local.teams.len() {
        local.set_teams(words, count);
    }
    fault_ui(ui, model.fault(local, |fault| matches!(fault, PlanFault::Teams | PlanFault::Bots)));
    let across = columns(ui, 200.0, 3);
    let gap = theme::of(ui.ctx()).sizes.s3;
    let wide = (ui.available_width() - gap * (across as f32 - 1.0)) / across as f32;
    semantics::list(ui, &name, |ui| {
        for from in (0..local.teams.len()).step_by(across) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for at in from..(from + across).min(local.teams.len()) {
                    semantics::list_item(ui, ("found team", at), |ui| {
                        ui.vertical(|ui| {
                            ui.set_width(wide);
                            team_ui(ui, model, local, at);
                        });
                    });
                }
            });
        }
    });
    bots_ui(ui, words, local);
}

fn team_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, at: usize) {
    let words = model.text;
    let label = words.t_with("hot-seat-team-name", &[("n", (at + 1).into())]);
    if let Some(team) = local.teams.get_mut(at) {
        typed_as(&bare_field(ui, ("found team", at), &label, &label, team, NAME_MAX), NAME);
    }
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::TeamName(at)));
    if let Some(bot) = local.bots.get(at).copied().flatten() {
        text::dim(ui, words.t(practice_id(Some(bot))));
    }
}

/// For rehearsal: how many of the teams the program plays, and how well. The last ones are its.
fn bots_ui(ui: &mut Ui, words: &Text, local: &mut FoundLocal) {
    let mut count = local.bots.iter().flatten().count();
    let (before, total) = (count, local.teams.len());
    stepper_ui(ui, words, "found-bots", &mut count, 0, total);
    let policy = local.bots.iter().flatten().next().copied().unwrap_or(PolicyKind::Greedy);
    let mut wish = policy;
    if count > 0 {
        let name = words.t("found-bots-how");
        semantics::radio_group(ui, &name, |ui| {
            ui.horizontal_wrapped(|ui| {
                for each in PolicyKind::ALL {
                    let label = words.t(practice_id(Some(each)));
                    let radio = button::secondary(&label).small().radio(policy == each);
                    if ui.add(radio.id(("found bot", practice_id(Some(each))))).clicked() {
                        wish = each;
                    }
                }
            });
        });
        text::dim(ui, words.t("hot-seat-practice-note"));
    }
    if count != before || wish != policy {
        local.bots = (0..total).map(|at| (at + count >= total).then_some(wish)).collect();
    }
}
