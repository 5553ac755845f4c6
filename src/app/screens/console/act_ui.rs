//! Entering what a table says: two presses a choice, and the next table that has to choose comes by
//! itself.

use egui::Ui;

use super::act::{ActModel, MeasureChoice, ProcedureChoice};
use super::head_ui::roll_ui;
use super::local::ConsoleLocal;
use super::model::ConsoleModel;
use super::table::TableModel;
use super::ui::ask;
use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::exercise::room::RoomAction;
use crate::rules::Action;

/// Draws what can be entered for the table.
pub(super) fn act_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    table: &TableModel,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let name = words.t_with("console-act", &[("team", table.dossier.name.as_str().into())]);
    panel(ui, |ui| {
        semantics::heading(ui, 3, &name);
        let mut enter = Enter { model, team: table.team, local, commands };
        match &table.act {
            ActModel::Waits(why) => enter.waits(ui, why),
            ActModel::Choose { procedures, consultants } => match enter.pressed(procedures) {
                Some(procedure) => enter.suspects(ui, procedure),
                None => enter.hand(ui, procedures, consultants),
            },
            ActModel::Options { title, text: said, options } => {
                text::strong(ui, title);
                text::dim(ui, said);
                for (option, label) in options {
                    let action = Action::Choose { option: *option, expired: false };
                    enter.button(ui, (label, "", true), ("option", *option), action);
                }
            }
            ActModel::Reveal(stages) => {
                text::body(ui, words.t_with("hot-seat-reveal-which", &[("team", enter.name().into())]));
                for (stage, label) in stages {
                    enter.button(
                        ui,
                        (label, "", true),
                        ("stage", stage.index()),
                        Action::ChooseReveal { stage: *stage },
                    );
                }
            }
            ActModel::Die(roll) => roll_ui(ui, model, roll, enter.local, enter.commands),
            ActModel::Report => {
                text::body(ui, words.t("console-report"));
                let label = words.t("console-report-read");
                enter.button(ui, (&label, "", true), "report", Action::ReadReport);
            }
            ActModel::Plan { measures, left } => enter.plan(ui, measures, left),
        }
    });
}

/// What entering needs.
struct Enter<'a, 'b> {
    model: &'a ConsoleModel<'b>,
    team: u8,
    local: &'a mut ConsoleLocal,
    commands: &'a mut Vec<Command>,
}

impl Enter<'_, '_> {
    fn name(&self) -> String {
        self.model.glance().map(|glance| glance.name.clone()).unwrap_or_default()
    }

    /// Asks for an action; where the table had to choose, the next one that has to comes up.
    fn act(&mut self, action: Action) {
        let chose = matches!(
            action,
            Action::Investigate { .. } | Action::Consult { .. } | Action::Pass { .. } | Action::Choose { .. }
        );
        ask(self.commands, RoomAction::Act { team: self.team, action });
        self.local.procedure = None;
        let next = self.model.next_to_choose(self.team).filter(|next| chose && *next != self.team);
        if let Some(next) = next {
            self.local.open(next);
        }
    }

    fn button(
        &mut self,
        ui: &mut Ui,
        (label, note, enabled): (&str, &str, bool),
        id: impl egui::AsId,
        action: Action,
    ) {
        let mut each = button::secondary(label).small().wide().left().enabled(enabled);
        if !note.is_empty() {
            each = each.describe(note);
        }
        if ui.add(each.id(("enter", egui::Id::new(id)))).clicked() {
            self.act(action);
        }
    }

    fn waits(&mut self, ui: &mut Ui, why: &str) {
        callout(ui, Tone::Plain, None, |ui| text::body(ui, why));
        if let Some(next) = self.model.next_to_choose(self.team).filter(|next| *next != self.team) {
            let teams = &self.model.teams;
            let name = teams.iter().find(|glance| glance.team == next).map(|glance| glance.name.as_str());
            let label =
                self.model.text.t_with("console-next-table", &[("team", name.unwrap_or_default().into())]);
            if ui.add(button::primary(&label).small().key("N").id("next table")).clicked() {
                self.local.open(next);
            }
        }
    }

    /// The procedure that was pressed, while it can still be chosen.
    fn pressed<'p>(&self, procedures: &'p [ProcedureChoice]) -> Option<&'p ProcedureChoice> {
        let pressed = self.local.procedure?;
        procedures.iter().find(|card| card.id == pressed && card.ready)
    }

    fn hand(
        &mut self,
        ui: &mut Ui,
        procedures: &[ProcedureChoice],
        consultants: &[(crate::rules::ConsultantId, String)],
    ) {
        let words = self.model.text;
        text::dim(ui, words.t("console-act-procedure"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::of(ui.ctx()).sizes.s2);
            for card in procedures {
                let each = button::secondary(&card.title).small().describe(&card.note).enabled(card.ready);
                if ui.add(each.id(("procedure", card.id.0))).clicked() {
                    self.local.procedure = Some(card.id);
                }
            }
        });
        ui.add_space(theme::of(ui.ctx()).sizes.s2);
        ui.horizontal_wrapped(|ui| {
            for (consultant, title) in consultants {
                let label = words.t_with("console-consult", &[("consultant", title.as_str().into())]);
                if ui.add(button::quiet(&label).small().id(("consult", consultant.0))).clicked() {
                    self.act(Action::Consult { consultant: *consultant });
                }
            }
            let label = words.t("console-pass");
            if ui.add(button::quiet(&label).small().id("enter pass")).clicked() {
                self.act(Action::Pass { expired: false });
            }
        });
    }

    fn suspects(&mut self, ui: &mut Ui, card: &ProcedureChoice) {
        let words = self.model.text;
        let procedure = card.id;
        let values = [("procedure", card.title.as_str().into()), ("needs", card.note.as_str().into())];
        text::strong(ui, words.t_with("console-act-suspect", &values));
        for (attack, label) in &card.suspects {
            let action = Action::Investigate { procedure, testing: Some(*attack) };
            self.button(ui, (label, "", true), ("suspect", attack.0), action);
        }
        ui.horizontal_wrapped(|ui| {
            // As long as it could find somebody, the table says whom.
            let label = words.t("console-act-no-suspect");
            let nobody = card.suspects.is_empty();
            if nobody && ui.add(button::secondary(&label).small().id("enter no suspect")).clicked() {
                self.act(Action::Investigate { procedure, testing: None });
            }
            let back = words.t("console-act-other");
            if ui.add(button::quiet(&back).small().id("enter other")).clicked() {
                self.local.procedure = None;
            }
        });
    }

    fn plan(&mut self, ui: &mut Ui, measures: &[MeasureChoice], left: &str) {
        let words = self.model.text;
        text::strong(ui, left);
        for (at, measure) in measures.iter().enumerate() {
            let label = format!("{} ({})", measure.title, measure.cost);
            let toggle = button::secondary(&label).small().wide().left().pressed(measure.adopted);
            let toggle = toggle.enabled(measure.action.is_some());
            if ui.add(toggle.id(("measure", at))).clicked()
                && let Some(action) = &measure.action
            {
                self.act(action.clone());
            }
        }
        let label = words.t("console-plan-commit");
        if ui.add(button::primary(&label).small().id("enter plan")).clicked() {
            self.act(Action::CommitPlan);
        }
    }
}
