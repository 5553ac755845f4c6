//! The hot seat's setup: teams by name, a facilitator or none, dice, the chain.

use crate::app::widgets::semantics::{NAME, typed_as};
use egui::{ScrollArea, Ui};

use super::super::command::{Command, HotSeatStart, StartCommand};
use super::super::theme;
use super::super::widgets::field::{bare_field, field};
use super::super::widgets::{Tone, button, callout, column, semantics, text};
use super::coach_choice::{self, coach_ui, lock_ui};
use super::incident::{IncidentLocal, IncidentModel, number_ui};
use super::rules_choice::{RulesLocal, RulesModel, rules_ui};
use super::start::{content_note_ui, dice_ui};
use crate::exercise::{NAME_MAX, Roster, TEAMS_MAX, TEAMS_MIN};
use crate::packs::{Pack, Scenario};
use crate::rules::{CoachLevel, Dice};
use crate::sim::PolicyKind;
use crate::text::{Text, errors};

/// What the page shows.
pub struct SetupModel<'a> {
    text: &'a Text,
    /// Slug of the pack.
    pub pack: String,
    /// Slug of the scenario.
    pub scenario: String,
    /// Its name.
    pub title: String,
    /// What somebody may want to know before the briefing.
    pub content_note: Option<String>,
    /// The rule sets to choose from.
    pub rules: RulesModel,
    /// Whether the scenario has application questions.
    pub asks: bool,
    /// What is wrong with the names, in words.
    pub faults: Vec<String>,
    /// The number, where the page is that of random incidents.
    pub incident: Option<IncidentModel>,
}

/// What was typed so far.
#[derive(Debug, Clone)]
pub struct SetupLocal {
    teams: Vec<String>,
    /// Per team: the policy that plays it, if no people do.
    practice: Vec<Option<PolicyKind>>,
    led: bool,
    facilitator: String,
    dice: Dice,
    authored: bool,
    coach: CoachLevel,
    coach_locked: bool,
    /// The chosen rule set.
    pub rules: RulesLocal,
    questions: bool,
    tried: bool,
}

impl SetupLocal {
    /// Two teams with names that can be typed over.
    pub fn new(text: &Text) -> Self {
        let teams = (0..TEAMS_MIN).map(|at| suggested(text, at)).collect();
        Self {
            practice: vec![None; TEAMS_MIN],
            teams,
            led: false,
            facilitator: String::new(),
            dice: Dice::Seeded,
            authored: false,
            coach: coach_choice::IN_A_ROOM,
            coach_locked: false,
            rules: RulesLocal::default(),
            questions: false,
            tried: false,
        }
    }

    fn facilitator(&self) -> Option<&str> {
        self.led.then_some(self.facilitator.as_str())
    }
}

fn suggested(text: &Text, at: usize) -> String {
    const NAMES: [&str; TEAMS_MAX] = [
        "hot-seat-team-blue",
        "hot-seat-team-green",
        "hot-seat-team-amber",
        "hot-seat-team-violet",
        "hot-seat-team-red",
        "hot-seat-team-teal",
        "hot-seat-team-silver",
        "hot-seat-team-rose",
    ];
    text.t(NAMES[at % TEAMS_MAX])
}

impl<'a> SetupModel<'a> {
    /// What the typed names come to.
    pub fn new(text: &'a Text, pack: &Pack, scenario: &Scenario, local: &SetupLocal) -> Self {
        let faults = match Roster::new(&local.teams, local.facilitator()) {
            Err(faults) if local.tried => faults.iter().map(|fault| errors::roster(text, *fault)).collect(),
            Ok(_) | Err(_) => Vec::new(),
        };
        Self {
            text,
            pack: pack.info().id.clone(),
            scenario: scenario.file.id.clone(),
            title: scenario.file.title.clone(),
            content_note: scenario.file.content_note.clone(),
            rules: RulesModel::new(text, pack, scenario),
            asks: !scenario.question_keys().is_empty(),
            faults,
            incident: None,
        }
    }
}

/// Draws the page.
pub fn setup_ui(
    ui: &mut Ui,
    model: &SetupModel<'_>,
    local: &mut SetupLocal,
    number: &mut IncidentLocal,
    commands: &mut Vec<Command>,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        column(ui, 760.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s4;
            ui.add_space(gap);
            semantics::heading(
                ui,
                1,
                &model.text.t_with("hot-seat-title", &[("title", model.title.as_str().into())]),
            );
            text::dim(ui, model.text.t("hot-seat-how"));
            ui.add_space(gap);
            if let Some(incident) = &model.incident {
                number_ui(ui, model.text, incident, number, commands);
                text::dim(ui, &incident.suspects);
                ui.add_space(gap);
            }
            if let Some(note) = &model.content_note {
                content_note_ui(ui, model.text, note, commands);
                ui.add_space(gap);
            }
            teams_ui(ui, model.text, local);
            ui.add_space(gap);
            facilitator_ui(ui, model.text, local);
            ui.add_space(gap);
            rules_ui(ui, model.text, &model.rules, &mut local.rules);
            ui.add_space(gap);
            dice_ui(ui, model.text, &mut local.dice);
            ui.add_space(gap);
            // The number draws a random incident's chain; nobody wrote one.
            if model.incident.is_none() {
                chain_ui(ui, model.text, local);
                ui.add_space(gap);
            }
            if model.asks {
                asked_ui(ui, model.text, local);
                ui.add_space(gap);
            }
            coach_ui(ui, model.text, &mut local.coach);
            lock_ui(ui, model.text, local.coach, &mut local.coach_locked);
            ui.add_space(gap);
            if !model.faults.is_empty() {
                callout(ui, Tone::Alarm, None, |ui| {
                    for fault in &model.faults {
                        text::body(ui, fault);
                    }
                });
            }
            let start = model.text.t("hot-seat-start");
            let ready = model.incident.as_ref().is_none_or(|incident| incident.fault.is_none());
            if ui.add(button::primary(&start).enabled(ready).id("start hot seat")).clicked() {
                begin(model, local, commands);
            }
            ui.add_space(gap);
        });
    });
}

fn begin(model: &SetupModel<'_>, local: &mut SetupLocal, commands: &mut Vec<Command>) {
    local.tried = true;
    if Roster::new(&local.teams, local.facilitator()).is_err() {
        return;
    }
    commands.push(Command::Start(StartCommand::HotSeat(HotSeatStart {
        pack: model.pack.clone(),
        scenario: model.scenario.clone(),
        teams: local.teams.clone(),
        facilitator: local.facilitator().map(str::to_owned),
        dice: local.dice,
        authored: local.authored && model.incident.is_none(),
        coach: local.coach,
        coach_locked: local.coach_locked,
        rules: model.rules.wish(&local.rules),
        questions: local.questions && model.asks,
        practice: local.practice.clone(),
    })));
}

fn teams_ui(ui: &mut Ui, words: &Text, local: &mut SetupLocal) {
    let name = words.t("hot-seat-teams");
    semantics::heading(ui, 2, &name);
    let mut gone = None;
    let many = local.teams.len() > TEAMS_MIN;
    semantics::list(ui, &name, |ui| {
        for (at, team) in local.teams.iter_mut().enumerate() {
            semantics::list_item(ui, ("team", at), |ui| {
                let label = words.t_with("hot-seat-team-name", &[("n", (at + 1).into())]);
                ui.horizontal(|ui| {
                    let room = if many { theme::of(ui.ctx()).sizes.target * 2.6 } else { 0.0 };
                    ui.scope(|ui| {
                        ui.set_max_width((ui.available_width() - room).max(120.0));
                        typed_as(&bare_field(ui, ("team", at), &label, &label, team, NAME_MAX), NAME);
                    });
                    let remove = words.t("hot-seat-remove");
                    let named = words.t_with("hot-seat-remove-name", &[("n", (at + 1).into())]);
                    if many && ui.add(button::quiet(&remove).name(&named).id(("remove", at))).clicked() {
                        gone = Some(at);
                    }
                });
                if let Some(practice) = local.practice.get_mut(at) {
                    practice_ui(ui, words, at, practice);
                    // So that each name stands with what is said of it.
                    ui.add_space(theme::of(ui.ctx()).sizes.s2);
                }
            });
        }
    });
    if local.practice.iter().any(Option::is_some) {
        text::dim(ui, words.t("hot-seat-practice-note"));
    }
    if let Some(at) = gone {
        local.teams.remove(at);
        local.practice.remove(at);
    }
    let add = words.t("hot-seat-add");
    let room = local.teams.len() < TEAMS_MAX;
    if ui.add(button::secondary(&add).enabled(room).id("add team")).clicked() {
        let next = (0..TEAMS_MAX).map(|at| suggested(words, at)).find(|name| !local.teams.contains(name));
        local.teams.push(next.unwrap_or_default());
        local.practice.push(None);
    }
}

/// Who plays a team: people, or one of the policies.
fn practice_ui(ui: &mut Ui, words: &Text, at: usize, practice: &mut Option<PolicyKind>) {
    let name = words.t_with("hot-seat-who-plays", &[("n", (at + 1).into())]);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for each in [None].into_iter().chain(PolicyKind::ALL.map(Some)) {
                let label = words.t(practice_id(each));
                // The visible word is the same for every team; its name is not.
                let named = words.t_with(
                    "hot-seat-who-plays-name",
                    &[("n", (at + 1).into()), ("who", label.as_str().into())],
                );
                let radio = button::secondary(&label).small().name(&named).radio(*practice == each);
                if ui.add(radio.id(("plays", at, practice_id(each)))).clicked() {
                    *practice = each;
                }
            }
        });
    });
}

/// The word for who plays a team.
pub fn practice_id(practice: Option<PolicyKind>) -> &'static str {
    match practice {
        None => "hot-seat-people",
        Some(PolicyKind::Random) => "hot-seat-practice-random",
        Some(PolicyKind::Greedy) => "hot-seat-practice-greedy",
        Some(PolicyKind::Optimal) => "hot-seat-practice-optimal",
    }
}

fn facilitator_ui(ui: &mut Ui, words: &Text, local: &mut SetupLocal) {
    let name = words.t("hot-seat-leads");
    semantics::heading(ui, 2, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (led, id) in [(false, "hot-seat-unled"), (true, "hot-seat-led")] {
                let label = words.t(id);
                if ui.add(button::secondary(&label).radio(local.led == led).id(id)).clicked() {
                    local.led = led;
                }
            }
        });
    });
    if local.led {
        let label = words.t("hot-seat-facilitator-name");
        typed_as(&field(ui, "facilitator", &label, "", &mut local.facilitator, NAME_MAX), NAME);
        text::dim(ui, words.t("hot-seat-facilitator-note"));
    }
}

/// Whether the teams are asked three questions before and three after.
fn asked_ui(ui: &mut Ui, words: &Text, local: &mut SetupLocal) {
    let name = words.t("hot-seat-questions");
    semantics::heading(ui, 2, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (on, id) in [(false, "hot-seat-questions-off"), (true, "hot-seat-questions-on")] {
                let label = words.t(id);
                if ui.add(button::secondary(&label).radio(local.questions == on).id(id)).clicked() {
                    local.questions = on;
                }
            }
        });
    });
    text::dim(ui, words.t("hot-seat-questions-explained"));
}

fn chain_ui(ui: &mut Ui, words: &Text, local: &mut SetupLocal) {
    let name = words.t("hot-seat-chain");
    semantics::heading(ui, 2, &name);
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for (authored, id) in [(false, "hot-seat-chain-drawn"), (true, "hot-seat-chain-authored")] {
                let label = words.t(id);
                if ui.add(button::secondary(&label).radio(local.authored == authored).id(id)).clicked() {
                    local.authored = authored;
                }
            }
        });
    });
    text::dim(ui, words.t(if local.authored { "hot-seat-authored-note" } else { "hot-seat-drawn-note" }));
}
