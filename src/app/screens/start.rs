//! The start page of a scenario, for one team alone.

use egui::{ScrollArea, Ui};

use super::super::command::{Command, Go, StartCommand};
use super::super::theme;
use super::super::widgets::{Tone, button, callout, column, panel, semantics, text};
use super::coach_choice::{self, coach_ui};
use super::home::{bullet, difficulty_words};
use super::incident::{IncidentLocal, IncidentModel, number_ui};
use super::rules_choice::{RulesLocal, RulesModel, rules_ui};
use crate::packs::{Pack, RANDOM, Scenario};
use crate::rules::{CoachLevel, Dice};
use crate::text::Text;
use crate::text::rules::{dice_words, rules_words};

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
    /// What somebody may want to know before the briefing.
    pub content_note: Option<String>,
    /// The rule sets to choose from.
    pub rules: RulesModel,
    /// Whether questions are asked before and after.
    pub asks: bool,
    /// Whether the author's chain is played, because it is the first time.
    pub first: bool,
    /// The best results, in words.
    pub best: Vec<String>,
    /// The number, where the page is that of random incidents.
    pub incident: Option<IncidentModel>,
}

/// What only this page knows between two frames.
#[derive(Debug, Clone)]
pub struct StartLocal {
    dice: Dice,
    coach: CoachLevel,
    /// The chosen rule set.
    pub rules: RulesLocal,
}

impl Default for StartLocal {
    fn default() -> Self {
        Self { dice: Dice::Seeded, coach: coach_choice::ALONE, rules: RulesLocal::default() }
    }
}

impl<'a> StartModel<'a> {
    /// What a scenario comes to; `first` when it was never played here.
    pub fn new(text: &'a Text, pack: &Pack, scenario: &Scenario, first: bool, best: Vec<String>) -> Self {
        let file = &scenario.file;
        let minutes = text.t_with("home-minutes", &[("n", file.minutes.into())]);
        Self {
            text,
            pack: pack.info().id.clone(),
            scenario: file.id.clone(),
            title: file.title.clone(),
            hook: file.hook.clone(),
            facts: format!("{} · {minutes}", difficulty_words(text, file.difficulty)),
            objectives: file.objectives.clone(),
            content_note: file.content_note.clone(),
            rules: RulesModel::new(text, pack, scenario),
            asks: !scenario.question_keys().is_empty(),
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
            for best in &model.best {
                text::strong(ui, best);
            }
            ui.add_space(gap);
            if let Some(note) = &model.content_note {
                content_note_ui(ui, model.text, note, commands);
                ui.add_space(gap / 2.0);
            }
            if let Some(incident) = &model.incident {
                number_ui(ui, model.text, incident, number, commands);
                ui.add_space(gap / 2.0);
            }
            rules_ui(ui, model.text, &model.rules, &mut local.rules);
            ui.add_space(gap / 2.0);
            dice_ui(ui, model.text, &mut local.dice);
            ui.add_space(gap / 2.0);
            coach_ui(ui, model.text, &mut local.coach);
            ui.add_space(gap / 2.0);
            match &model.incident {
                Some(incident) => text::dim(ui, &incident.suspects),
                None if model.first => text::dim(ui, model.text.t("start-first")),
                None => text::dim(ui, model.text.t("start-drawn")),
            };
            if model.asks {
                text::dim(ui, model.text.t("start-asks"));
            }
            ui.add_space(gap / 2.0);
            ui.horizontal_wrapped(|ui| buttons(ui, model, local, commands));
            ui.add_space(gap);
            panel(ui, |ui| facts_ui(ui, model, local));
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
            rules: model.rules.wish(&local.rules),
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

fn facts_ui(ui: &mut Ui, model: &StartModel<'_>, local: &StartLocal) {
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
        for rule in rules_words(model.text, &model.rules.chosen(&local.rules).rules) {
            semantics::list_item(ui, &rule, |ui| bullet(ui, &rule));
        }
    });
}

/// What somebody may want to know before the briefing, and the way out.
pub fn content_note_ui(ui: &mut Ui, words: &Text, note: &str, commands: &mut Vec<Command>) {
    callout(ui, Tone::Warm, None, |ui| {
        let another = words.t("start-another");
        let another = button::secondary(&another).id("another scenario");
        let told = |ui: &mut Ui| {
            semantics::heading(ui, 2, &words.t("start-content-note"));
            text::body(ui, note);
            text::dim(ui, words.t("start-content-note-skip"));
        };
        let pressed = if ui.available_width() > 640.0 {
            // Beside the words, so that the way to begin stays in sight.
            let right = egui::Layout::right_to_left(egui::Align::Center);
            let side = |ui: &mut Ui| {
                let room = ui.available_width() - 17.0 * theme::of(ui.ctx()).sizes.body;
                ui.vertical(|ui| {
                    ui.set_max_width(room);
                    told(ui);
                });
                ui.with_layout(right, |ui| ui.add(another).clicked()).inner
            };
            ui.horizontal(side).inner
        } else {
            told(ui);
            ui.add(another).clicked()
        };
        if pressed {
            commands.push(Command::Go(Go::Home));
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
