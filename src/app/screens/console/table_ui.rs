//! One team in full, drawn: what can be entered, what really happens, what happened so far.

use egui::{ScrollArea, Ui};

use super::act_ui::act_ui;
use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::table::{StageTruth, TableModel};
use super::timer_ui::team_timer_ui;
use super::ui::{ask, side_by_side};
use crate::app::command::Command;
use crate::app::screens::facilitator::{Asked, rulings_ui};
use crate::app::screens::home::bullet;
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::exercise::room::RoomAction;

/// The height of the log before it scrolls.
const LOG: f32 = 300.0;

/// Draws the page.
pub(super) fn table_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    choose_ui(ui, model, local);
    let gap = theme::of(ui.ctx()).sizes.s3;
    ui.add_space(gap);
    let Some(table) = &model.table else {
        text::dim(ui, model.text.t("console-table-not-yet"));
        return;
    };
    // Both columns write into the same memory, one after the other.
    let mut asked = None;
    {
        let local = &mut *local;
        let asked = &mut asked;
        let commands = &mut *commands;
        side_by_side(
            ui,
            300.0,
            0.56,
            |ui| {
                place_ui(ui, model, table, commands);
                act_ui(ui, model, table, local, commands);
                ui.add_space(gap);
                *asked = rulings_ui(ui, model.text, &table.dossier, &mut local.ruling);
                ui.add_space(gap);
                let label = model.text.t("console-move-on");
                if ui.add(button::secondary(&label).small().id("move on")).clicked() {
                    local.confirm = Some(Confirm::MoveOn(Some(table.team)));
                }
            },
            |ui| {
                truth_ui(ui, model, table);
                ui.add_space(gap);
                log_ui(ui, model, table);
            },
        );
    }
    match asked {
        Some(Asked::Rule(ruling, reason)) => {
            ask(commands, RoomAction::Rule { team: Some(table.team), ruling, reason });
        }
        Some(Asked::Undo(to, reason)) => ask(commands, RoomAction::Undo { team: table.team, to, reason }),
        None => {}
    }
}

/// Which team: a row of buttons, each with what the team does.
fn choose_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal) {
    let name = model.text.t("console-which-team");
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::of(ui.ctx()).sizes.s1);
            for glance in &model.teams {
                let chosen = glance.team == model.team;
                let radio = button::secondary(&glance.name).small().radio(chosen);
                let radio = radio.describe(&glance.doing_words).id(("which team", glance.team));
                if ui.add(radio).clicked() {
                    local.open(glance.team);
                }
            }
        });
    });
}

fn place_ui(ui: &mut Ui, model: &ConsoleModel<'_>, table: &TableModel, commands: &mut Vec<Command>) {
    semantics::heading(ui, 2, &table.dossier.name);
    text::dim(ui, &table.dossier.place);
    team_timer_ui(ui, model, commands);
    if let Some(glance) = model.glance() {
        let parts = [&glance.captain, &glance.connected, &table.answered];
        let said: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        if !said.is_empty() {
            text::dim(ui, said.join(" \u{b7} "));
        }
    }
    if !table.established.is_empty() {
        let practised = table.established.join(", ");
        text::dim(ui, model.text.t_with("console-practises", &[("procedures", practised.into())]));
    }
    if !table.ballot.is_empty() {
        callout(ui, Tone::Plain, None, |ui| {
            text::strong(ui, model.text.t("console-ballot"));
            for line in &table.ballot {
                text::body(ui, line);
            }
        });
    }
}

fn truth_ui(ui: &mut Ui, model: &ConsoleModel<'_>, table: &TableModel) {
    panel(ui, |ui| {
        let name = model.text.t("console-truth");
        semantics::heading(ui, 3, &name);
        text::caption(ui, model.text.t("console-truth-note"));
        semantics::list(ui, &name, |ui| {
            for truth in &table.truth {
                semantics::list_item(ui, ("truth", truth.stage.index()), |ui| stage_ui(ui, truth));
            }
        });
        if !table.dossier.injects.is_empty() {
            let name = model.text.t("facilitator-injects");
            text::strong(ui, &name);
            semantics::list(ui, &name, |ui| {
                for (at, line) in table.dossier.injects.iter().enumerate() {
                    semantics::list_item(ui, ("inject to come", at), |ui| bullet(ui, line));
                }
            });
        }
    });
}

/// A stage: the true attack, and, folded, what it is and every clue.
fn stage_ui(ui: &mut Ui, truth: &StageTruth) {
    let theme = theme::of(ui.ctx());
    let head = format!("{}: {}", truth.stage_name, truth.attack);
    let id = ui.make_persistent_id(("truth", truth.stage.index()));
    let open = ui.data_mut(|data| data.get_temp::<bool>(id).unwrap_or(false));
    let ink = if truth.revealed { theme.colours.cool } else { theme.colours.ink_dim };
    ui.horizontal_wrapped(|ui| {
        let fold = button::quiet(&head).small().left().expanded(open).describe(&truth.known);
        if ui.add(fold.id(("truth fold", truth.stage.index()))).clicked() {
            ui.data_mut(|data| data.insert_temp(id, !open));
        }
        ui.label(theme.text(&truth.known, theme.sizes.caption, ink));
    });
    if open {
        text::body(ui, &truth.text);
        for (procedure, clue) in &truth.clues {
            text::strong(ui, procedure);
            text::dim(ui, clue);
        }
    }
}

fn log_ui(ui: &mut Ui, model: &ConsoleModel<'_>, table: &TableModel) {
    panel(ui, |ui| {
        for (id, lines) in [("console-rulings", &table.rulings), ("console-log", &table.log)] {
            if lines.is_empty() {
                continue;
            }
            let name = model.text.t(id);
            semantics::heading(ui, 3, &name);
            ScrollArea::vertical().id_salt(id).max_height(LOG).auto_shrink([false, true]).show(ui, |ui| {
                semantics::list(ui, &name, |ui| {
                    for (at, line) in lines.iter().enumerate() {
                        semantics::list_item(ui, (id, at), |ui| bullet(ui, line));
                    }
                });
            });
        }
        if table.log.is_empty() {
            text::dim(ui, model.text.t("console-log-empty"));
        }
    });
}
