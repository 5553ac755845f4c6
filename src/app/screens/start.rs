//! The start page of a scenario, for one team alone.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, Go, StartCommand};
use super::super::theme;
use super::super::widgets::{button, column, panel, semantics, text};
use super::coach_choice::{self, coach_ui};
use super::home::{bullet, difficulty_words};
use super::incident::{IncidentLocal, IncidentModel, number_ui};
use super::rules_words::{dice_words, rules_words};
use crate::packs::{RANDOM, Scenario};
use crate::rules::{CoachLevel, Dice};
use crate::text::Text;

/// What the page shows.
pub struct StartModel<'a> {
    text: &'a Text,
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Its name.
    pub title: String,
    /// One sentence.
    pub hook: String,
    /// How hard and how long.
    pub facts: String,
    /// What can be observed afterwards.
    pub objectives: Vec<String>,
    /// The rules in words.
    pub rules: Vec<String>,
    /// Whether the author's chain is played, because it is the first time.
    pub first: bool,
    /// The best result, in words.
    pub best: Option<String>,
    /// The number, where the page is that of random incidents.
    pub incident: Option<IncidentModel>,
}

/// What only this page knows between two frames.
#[derive(Debug, Clone, Copy)]
pub struct StartLocal {
    dice: Dice,
    coach: CoachLevel,
}

impl Default for StartLocal {
    fn default() -> Self {
        Self { dice: Dice::Seeded, coach: coach_choice::ALONE }
    }
}

impl<'a> StartModel<'a> {
    /// What a scenario comes to; `first` when it was never played here.
    pub fn new(text: &'a Text, pack: &str, scenario: &Scenario, first: bool, best: Option<String>) -> Self {
        let file = &scenario.file;
        let minutes = text.t_with("home-minutes", &[("n", file.minutes.into())]);
        Self {
            text,
            pack: pack.to_owned(),
            scenario: file.id.clone(),
            title: file.title.clone(),
            hook: file.hook.clone(),
            facts: format!("{} · {minutes}", difficulty_words(text, file.difficulty)),
            objectives: file.objectives.clone(),
            rules: rules_words(text, &scenario.blueprint.rules),
            first,
            best,
            incident: None,
        }
    }
}

/// Draws the page.
pub fn start_ui(
    ui: &mut Ui,
    model: &StartModel<'_>,
    local: &mut StartLocal,
    number: &mut IncidentLocal,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 860.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.title);
            text::caption(ui, &model.facts);
            text::lead(ui, &model.hook);
            if let Some(best) = &model.best {
                text::strong(ui, best);
            }
            ui.add_space(gap);
            if let Some(incident) = &model.incident {
                number_ui(ui, model.text, incident, number, commands);
                ui.add_space(gap / 2.0);
            }
            dice_ui(ui, model.text, &mut local.dice);
            ui.add_space(gap / 2.0);
            coach_ui(ui, model.text, &mut local.coach);
            ui.add_space(gap / 2.0);
            match &model.incident {
                Some(incident) => text::dim(ui, &incident.suspects),
                None if model.first => text::dim(ui, model.text.t("start-first")),
                None => text::dim(ui, model.text.t("start-drawn")),
            };
            ui.add_space(gap / 2.0);
            ui.horizontal_wrapped(|ui| buttons(ui, model, local, commands));
            ui.add_space(gap);
            panel(ui, |ui| facts_ui(ui, model));
            ui.add_space(gap);
        });
    });
}

fn buttons(ui: &mut Ui, model: &StartModel<'_>, local: &StartLocal, commands: &mut Vec<Command>) {
    let start = model.text.t("start-solo");
    let ready = model.incident.as_ref().is_none_or(|incident| incident.fault.is_none());
    if ui.add(button::primary(&start).enabled(ready).id("start")).clicked() {
        commands.push(Command::Start(StartCommand::Solo {
            pack: model.pack.clone(),
            scenario: model.scenario.clone(),
            dice: local.dice,
            coach: local.coach,
        }));
    }
    let hot_seat = model.text.t("start-hot-seat");
    if ui.add(button::quiet(&hot_seat).id("start hot seat")).clicked() {
        commands.push(Command::Go(Go::HotSeatSetup {
            pack: model.pack.clone(),
            scenario: model.incident.as_ref().map_or(&*model.scenario, |_| RANDOM).to_owned(),
        }));
    }
}

fn facts_ui(ui: &mut Ui, model: &StartModel<'_>) {
    let objectives = model.text.t("start-objectives");
    semantics::heading(ui, 2, &objectives);
    semantics::list(ui, &objectives, |ui| {
        for objective in &model.objectives {
            semantics::list_item(ui, objective, |ui| bullet(ui, objective));
        }
    });
    let rules = model.text.t("start-rules");
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
    semantics::heading(ui, 2, &rules);
    semantics::list(ui, &rules, |ui| {
        for rule in &model.rules {
            semantics::list_item(ui, rule, |ui| bullet(ui, rule));
        }
    });
}

/// Virtual or real dice.
pub fn dice_ui(ui: &mut Ui, words: &Text, dice: &mut Dice) {
    let name = words.t("start-dice");
    text::strong(ui, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for each in [Dice::Seeded, Dice::Manual] {
                let label = dice_words(words, each);
                if ui.add(button::secondary(&label).radio(*dice == each).id(("dice", &label))).clicked() {
                    *dice = each;
                }
            }
        });
    });
}
