//! The form, drawn.

use egui::{ScrollArea, Ui};

use super::form::{FoundLocal, Preset};
use super::model::FoundModel;
use super::teams_ui::{stepper_ui, teams_ui};
use crate::app::command::{Command, RoomCommand};
use crate::app::screens::coach_choice::{coach_ui, lock_ui};
use crate::app::screens::incident::number_ui;
use crate::app::screens::rules_choice::rules_ui;
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::semantics::{OWN_NAME, OWN_ROLE, typed_as};
use crate::app::widgets::{Tone, button, callout, column, panel, semantics, text};
use crate::exercise::RankBy;
use crate::exercise::evaluation::Pace;
use crate::exercise::room::{HANDLING_MAX, PlanFault, TITLE_MAX};
use crate::protocol::PERSON_NAME_MAX;
use crate::rules::Dice;
use crate::text::Text;

/// The turn timers to choose from, in seconds.
const TURNS: [u16; 5] = [60, 90, 120, 150, 300];

/// Draws the form.
pub fn found_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 820.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.text.t("found-heading"));
            text::dim(ui, model.text.t("found-lead"));
            ui.add_space(gap);
            presets_ui(ui, model.text, local);
            let parts: [Part; 6] = [case_ui, names_ui, teams_part_ui, way_ui, time_ui, more_ui];
            for part in parts {
                ui.add_space(gap);
                panel(ui, |ui| part(ui, model, local, commands));
            }
            ui.add_space(gap);
            found_button_ui(ui, model, local, commands);
            ui.add_space(gap);
        });
    });
}

type Part = fn(&mut Ui, &FoundModel<'_>, &mut FoundLocal, &mut Vec<Command>);

/// What is wrong, below its field.
pub(super) fn fault_ui(ui: &mut Ui, fault: Option<String>) {
    if let Some(fault) = fault {
        let alarm = theme::of(ui.ctx()).colours.alarm;
        let said = text::coloured(ui, fault.as_str(), alarm);
        semantics::mark(ui.ctx(), said.id, |node| {
            node.set_role(egui::accesskit::Role::Alert);
            node.clear_value();
            node.set_label(fault);
        });
    }
}

/// One of a few, in a row.
pub(super) fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    words: &Text,
    name: &'static str,
    value: &mut T,
    options: &[(T, &'static str)],
) {
    let title = words.t(name);
    ui.add_space(theme::of(ui.ctx()).sizes.s2);
    text::strong(ui, &title);
    semantics::radio_group(ui, &title, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (option, id) in options {
                let label = words.t(id);
                if ui.add(button::secondary(&label).small().radio(value == option).id((name, *id))).clicked()
                {
                    *value = *option;
                }
            }
        });
    });
}

fn presets_ui(ui: &mut Ui, words: &Text, local: &mut FoundLocal) {
    let name = words.t("found-presets");
    text::strong(ui, &name);
    semantics::group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for preset in Preset::ALL {
                let (title, note) =
                    (words.t(&format!("{}-title", preset.id())), words.t(&format!("{}-note", preset.id())));
                if ui.add(button::secondary(&title).small().describe(&note).id(preset)).clicked() {
                    local.fill(words, preset);
                }
            }
        });
    });
}

fn case_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, commands: &mut Vec<Command>) {
    let words = model.text;
    let name = words.t("found-cases");
    semantics::heading(ui, 2, &name);
    let height = theme::of(ui.ctx()).sizes.target_small * 7.5;
    let mut reached = false;
    let list = ScrollArea::vertical().id_salt("cases").max_height(height).show(ui, |ui| {
        semantics::radio_group(ui, &name, |ui| {
            ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).sizes.s1;
            for case in &model.cases {
                let radio = button::secondary(&case.title).small().wide().radio(case.chosen);
                let response = ui.add(radio.describe(&case.hook).id(("case", &case.slug)));
                reached |= response.gained_focus();
                if response.clicked() {
                    local.random = case.slug.is_none();
                    local.scenario = case.slug.clone().or(local.scenario.take());
                }
            }
        });
    });
    if reached {
        // The list scrolls to what has the focus, the page to the list.
        ui.scroll_to_rect(list.inner_rect, None);
    }
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::NoSuchScenario));
    if let Some(case) = model.cases.iter().find(|case| case.chosen) {
        text::dim(ui, &case.hook);
    }
    if let Some(note) = &model.content_note {
        callout(ui, Tone::Warm, None, |ui| text::body(ui, note));
    }
    if let Some(incident) = &model.incident {
        number_ui(ui, words, incident, &mut local.number, commands);
        text::dim(ui, &incident.suspects);
    }
    if let Some(rules) = &model.rules {
        rules_ui(ui, words, rules, &mut local.rules);
    }
    if !local.random {
        let options = [(false, "found-chain-drawn"), (true, "found-chain-authored")];
        choice_ui(ui, words, "found-chain", &mut local.authored, &options);
        text::dim(ui, words.t(if local.authored { "found-authored-note" } else { "found-drawn-note" }));
    }
}

fn names_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, _: &mut Vec<Command>) {
    let words = model.text;
    semantics::heading(ui, 2, &words.t("found-names"));
    let hint = words.t("found-title-hint");
    field(ui, "found title", &words.t("found-title"), &hint, &mut local.title, TITLE_MAX);
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::Title));
    typed_as(
        &field(ui, "found name", &words.t("found-your-name"), "", &mut local.profile.name, PERSON_NAME_MAX),
        OWN_NAME,
    );
    fault_ui(ui, (local.tried && model.nameless).then(|| words.t("found-fault-name")));
    let role = words.t("found-your-role");
    typed_as(&field(ui, "found role", &role, "", &mut local.profile.role, PERSON_NAME_MAX), OWN_ROLE);
    let department = words.t("found-your-department");
    field(ui, "found department", &department, "", &mut local.profile.department, PERSON_NAME_MAX);
    let (label, hint) = (words.t("found-handling"), words.t("papers-handling"));
    field(ui, "found handling", &label, &hint, &mut local.handling, HANDLING_MAX);
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::Handling));
    text::caption(ui, words.t("found-names-note"));
}

fn teams_part_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, _: &mut Vec<Command>) {
    teams_ui(ui, model, local);
}

fn way_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, _: &mut Vec<Command>) {
    let words = model.text;
    semantics::heading(ui, 2, &words.t("found-way"));
    let options = [(true, "found-devices-yes"), (false, "found-devices-no")];
    choice_ui(ui, words, "found-devices", &mut local.devices, &options);
    if local.devices {
        let mut seats = usize::from(local.seats);
        stepper_ui(ui, words, "found-seats", &mut seats, 1, 8);
        local.seats = u8::try_from(seats).unwrap_or(1);
        fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::Seats));
        text::dim(ui, words.t("found-seats-note"));
    } else {
        text::dim(ui, words.t("found-devices-note"));
    }
    let options = [(Pace::Lockstep, "found-pace-together"), (Pace::Own, "found-pace-own")];
    choice_ui(ui, words, "found-pace", &mut local.pace, &options);
    text::dim(
        ui,
        words.t(match local.pace {
            Pace::Lockstep => "found-pace-together-note",
            Pace::Own => "found-pace-own-note",
        }),
    );
    let options = [(Dice::Seeded, "found-dice-virtual"), (Dice::Manual, "found-dice-real")];
    choice_ui(ui, words, "found-dice", &mut local.dice, &options);
}

fn time_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, _: &mut Vec<Command>) {
    let words = model.text;
    semantics::heading(ui, 2, &words.t("found-time"));
    let title = words.t("found-agenda");
    text::strong(ui, &title);
    semantics::radio_group(ui, &title, |ui| {
        ui.horizontal_wrapped(|ui| {
            for minutes in [None, Some(30), Some(60), Some(90)] {
                let label = match minutes {
                    None => words.t("found-agenda-none"),
                    Some(n) => words.t_with("found-agenda-minutes", &[("n", n.into())]),
                };
                let radio = button::secondary(&label).small().radio(local.agenda == minutes);
                if ui.add(radio.id(("agenda", minutes))).clicked() {
                    local.set_agenda(minutes);
                }
            }
        });
    });
    if let Some(agenda) = local.agenda.and_then(crate::exercise::agenda) {
        text::dim(ui, crate::text::agenda::lead(words, agenda));
    }
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::Agenda));
    let title = words.t("found-turn");
    text::strong(ui, &title);
    semantics::radio_group(ui, &title, |ui| {
        ui.horizontal_wrapped(|ui| {
            for seconds in [None].into_iter().chain(TURNS.map(Some)) {
                let label = match seconds {
                    None => words.t("found-turn-none"),
                    Some(n) => words.t_with("found-turn-seconds", &[("n", n.into())]),
                };
                let radio = button::secondary(&label).small().radio(local.turn_seconds == seconds);
                if ui.add(radio.id(("turn", seconds))).clicked() {
                    local.turn_seconds = seconds;
                }
            }
        });
    });
    fault_ui(ui, model.fault(local, |fault| *fault == PlanFault::TurnSeconds));
}

fn more_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, _: &mut Vec<Command>) {
    let words = model.text;
    semantics::heading(ui, 2, &words.t("found-more"));
    let with_devices = local.devices;
    let switch = |ui: &mut Ui, id: &'static str, can: bool, on: &mut bool| {
        let label = words.t(&format!("{id}-title"));
        let toggle = button::secondary(&label).small().pressed(*on && can).enabled(can);
        if ui.add(toggle.id(id)).clicked() {
            *on = !*on;
        }
        text::dim(ui, words.t(&format!("{id}-note")));
        ui.add_space(theme::of(ui.ctx()).sizes.s1);
    };
    switch(ui, "found-admission", with_devices, &mut local.admission);
    switch(ui, "found-roles", with_devices && model.has_roles, &mut local.roles);
    switch(ui, "found-own", true, &mut local.own_established);
    switch(ui, "found-questions", with_devices && model.asks, &mut local.questions);
    coach_ui(ui, words, &mut local.coach);
    lock_ui(ui, words, local.coach, &mut local.coach_locked);
    let options = [
        (None, "found-rank-off"),
        (Some(RankBy::DecisionScore), "found-rank-decisions"),
        (Some(RankBy::Points), "found-rank-points"),
    ];
    choice_ui(ui, words, "found-rank", &mut local.ranked, &options);
    text::dim(ui, words.t("found-rank-note"));
}

fn found_button_ui(ui: &mut Ui, model: &FoundModel<'_>, local: &mut FoundLocal, commands: &mut Vec<Command>) {
    let words = model.text;
    if local.tried && !model.holds() {
        callout(ui, Tone::Alarm, None, |ui| text::body(ui, words.t("found-faults")));
    }
    let found = words.t("found-go");
    if ui.add(button::primary(&found).id("found exercise")).clicked() {
        local.tried = true;
        if model.holds() {
            let mut profile = local.profile.clone();
            for part in [&mut profile.name, &mut profile.role, &mut profile.department] {
                *part = part.trim().to_owned();
            }
            commands.push(Command::Room(RoomCommand::Found(Box::new(model.plan.clone()), profile)));
        }
    }
}
