//! Choosing the rule set before a play: by how long it takes. The scenario's own is chosen at first.

use egui::Ui;

use super::super::widgets::{button, semantics, text};
use crate::packs::{Pack, Scenario};
use crate::rules::RuleSet;
use crate::text::Text;

/// The rule sets that a scenario can be played by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesModel {
    /// The choices, shortest first.
    pub choices: Vec<RulesChoice>,
    /// Which of them is the scenario's own.
    pub own: usize,
    /// The scenario that they are for.
    of: (String, String),
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulesChoice {
    /// Its name; none for a scenario's own that has no name.
    pub name: Option<String>,
    /// How long it takes, and how many turns that are.
    pub label: String,
    /// What it says.
    pub rules: RuleSet,
}

/// What was chosen, and for which scenario: another one begins with its own.
#[derive(Debug, Clone, Default)]
pub struct RulesLocal {
    chosen: Option<((String, String), Option<String>)>,
}

impl RulesModel {
    /// Those by which `scenario` can be played, with their names.
    pub fn new(text: &Text, pack: &Pack, scenario: &Scenario) -> Self {
        let own = &scenario.blueprint.rules;
        let named = pack.rule_names().filter_map(|name| Some((name, pack.rules(name)?)));
        let mut choices: Vec<RulesChoice> = named
            .filter(|(_, rules)| rules == own || playable(scenario, rules))
            .map(|(name, rules)| RulesChoice {
                name: Some(name.to_owned()),
                label: label(text, Some(name), &rules),
                rules,
            })
            .collect();
        if !choices.iter().any(|choice| choice.rules == *own) {
            choices.push(RulesChoice { name: None, label: label(text, None, own), rules: own.clone() });
        }
        choices.sort_by_key(|choice| choice.rules.turns);
        let own = choices.iter().position(|choice| choice.rules == *own).unwrap_or(0);
        Self { choices, own, of: (pack.info().id.clone(), scenario.file.id.clone()) }
    }

    /// The chosen one.
    pub fn chosen(&self, local: &RulesLocal) -> &RulesChoice {
        let chosen = local.chosen.as_ref().filter(|(of, _)| *of == self.of);
        let found = chosen.and_then(|(_, name)| self.choices.iter().find(|choice| choice.name == *name));
        // The scenario's own is among them, so there is one.
        found.unwrap_or(&self.choices[self.own])
    }

    /// What to ask for: a name, or none for the scenario's own rule set.
    pub fn wish(&self, local: &RulesLocal) -> Option<String> {
        let chosen = self.chosen(local);
        let own = chosen.rules == self.choices[self.own].rules;
        chosen.name.clone().filter(|_| !own)
    }
}

/// Whether every suspect can still be detected under these rules.
fn playable(scenario: &Scenario, rules: &RuleSet) -> bool {
    let mut under = scenario.blueprint.clone();
    under.rules = rules.clone();
    under.check().is_ok()
}

fn label(text: &Text, name: Option<&str>, rules: &RuleSet) -> String {
    let turns = ("n", rules.turns.into());
    match name {
        Some("lightning") => text.t_with("rules-lightning", &[turns]),
        Some("classic") => text.t_with("rules-classic", &[turns]),
        Some(name) => text.t_with("rules-of-pack", &[("name", name.into()), turns]),
        None => text.t_with("rules-as-written", &[turns]),
    }
}

/// The choices; nothing where there is only one.
pub fn rules_ui(ui: &mut Ui, words: &Text, model: &RulesModel, local: &mut RulesLocal) {
    if model.choices.len() < 2 {
        return;
    }
    let name = words.t("rules-how-long");
    text::strong(ui, &name);
    let chosen = model.chosen(local).name.clone();
    semantics::radio_group(ui, &name, |ui| {
        ui.horizontal_wrapped(|ui| {
            for each in &model.choices {
                let radio = button::secondary(&each.label).radio(each.name == chosen);
                if ui.add(radio.id(("rules", &each.label))).clicked() {
                    local.chosen = Some((model.of.clone(), each.name.clone()));
                }
            }
        });
    });
}
