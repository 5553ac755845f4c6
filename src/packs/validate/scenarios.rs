//! Scenarios: suspects of the right stage, a chain among them, enough cards, a choice that is sure to
//! come, and every suspect within reach.

use crate::packs::cards::{EffectEntry, ScenarioFile};
use crate::packs::fault::{Fault, Quantity};
use crate::packs::raw::{Deck, Entry, Raw};
use crate::packs::scenario;
use crate::packs::tree::Node;
use crate::rules::{AttackSet, Dealt, MitigationSet, RuleSet, Stage};

use super::texts::count;
use super::within;

/// Suspects of one stage at most; the solver is exact up to this.
const MAX_STAGE: i64 = 16;
/// Injects in the pile, and as many scheduled ones, at most.
const MAX_INJECTS: i64 = 40;
/// Procedures of one scenario at most.
const MAX_PROCEDURES: i64 = 24;

pub(super) fn check(raw: &Raw) {
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            sizes(deck, entry);
            if oversized(&entry.card) {
                continue;
            }
            suspects(raw, deck, entry);
            chain(raw, deck, entry);
            procedures(raw, deck, entry);
            scheduled(raw, deck, entry);
            blocked(raw, deck, entry);
            requirements(raw, deck, entry);
        }
    }
}

/// The rule set of a scenario, if its name leads to one.
fn rules(raw: &Raw, file: &ScenarioFile) -> Option<RuleSet> {
    let info = &raw.info.entries.first()?.card;
    scenario::rules(info, file.rules.as_ref())
}

fn sizes(deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (file, node) = (&entry.card, &entry.node);
    within(deck, node.get("minutes"), Quantity::Minutes, i64::from(file.minutes), 5, 480);
    let size = |field: &str, what, length: usize, least: i64, most: i64| {
        within(deck, node.get(field), what, count(length), least, most);
    };
    let suspects = file.suspects.stages().iter().map(|(_, suspects)| suspects.len()).sum();
    size("procedures", Quantity::ScenarioProcedures, file.procedures.len(), 1, MAX_PROCEDURES);
    size("established", Quantity::Established, file.established.len(), 0, MAX_PROCEDURES);
    size("suspects", Quantity::ScenarioSuspects, suspects, 4, count(AttackSet::MAX));
    size("injects", Quantity::ScenarioInjects, file.injects.len(), 0, MAX_INJECTS);
    size("scheduled", Quantity::ScheduledInjects, file.scheduled.len(), 1, MAX_INJECTS);
    size("consultants", Quantity::ScenarioConsultants, file.consultants.len(), 0, 16);
    size("mitigations", Quantity::ScenarioMitigations, file.mitigations.len(), 1, count(MitigationSet::MAX));
}

/// Whether a list is so long that comparing its items with each other would take long. It is a fault
/// in any case.
pub(super) fn oversized(file: &ScenarioFile) -> bool {
    let stages = file.suspects.stages();
    let lists = stages.iter().map(|(_, suspects)| suspects.len()).chain([
        file.procedures.len(),
        file.established.len(),
        file.injects.len(),
        file.scheduled.len(),
        file.consultants.len(),
        file.mitigations.len(),
    ]);
    lists.max().is_some_and(|longest| longest > AttackSet::MAX)
}

fn suspects(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let mut before: Vec<&str> = Vec::new();
    for (stage, (field, suspects)) in Stage::ALL.into_iter().zip(entry.card.suspects.stages()) {
        let list = entry.node.get("suspects").get(field);
        within(deck, list, Quantity::StageSuspects, count(suspects.len()), 1, MAX_STAGE);
        if suspects.len() == 1 {
            deck.fault(list, Fault::FewSuspects);
        }
        let earlier = before.len();
        for (at, suspect) in suspects.iter().enumerate() {
            let node = list.nth(at);
            let id = suspect.attack.clone();
            within(deck, node.get("weight"), Quantity::Weight, suspect.weight, 1, 5);
            // Within one stage the references' check has named it.
            if before[..earlier].contains(&id.as_str()) {
                deck.fault(node.get("attack"), Fault::Repeated { id: id.clone() });
            }
            let card = raw.attacks.entries.iter().map(|entry| &entry.card).find(|card| card.id == id);
            if let Some(card) = card {
                if card.stage != stage {
                    let stage = field_of(card.stage);
                    deck.fault(node.get("attack"), Fault::WrongStage { id: id.clone(), stage });
                }
                let within_reach = |id: &String| entry.card.procedures.contains(id);
                if !card.detected_by.iter().any(|detection| within_reach(&detection.procedure)) {
                    deck.fault(node.get("attack"), Fault::Undetectable { id });
                }
            }
            before.push(&suspect.attack);
        }
    }
}

/// What the field of a stage is called in a scenario.
pub(super) fn field_of(stage: Stage) -> &'static str {
    match stage {
        Stage::InitialCompromise => "initial",
        Stage::PivotEscalate => "pivot",
        Stage::Persistence => "persistence",
        Stage::ExfiltrationImpact => "impact",
    }
}

fn chain(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let stages = entry.card.chain.stages().into_iter().zip(entry.card.suspects.stages());
    for ((stage, attack), (_, suspects)) in stages {
        // An attack that does not exist has been named already.
        let exists = raw.attacks.ids.contains_key(attack);
        if exists && !suspects.iter().any(|suspect| suspect.attack == attack) {
            let fault = Fault::NotASuspect { id: attack.to_owned(), stage };
            deck.fault(entry.node.get("chain").get(stage), fault);
        }
    }
}

fn procedures(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (file, node) = (&entry.card, &entry.node);
    for (at, id) in file.established.iter().enumerate() {
        if !file.procedures.contains(id) {
            deck.fault(node.get("established").nth(at), Fault::NotAProcedure { id: id.clone() });
        }
    }
    let Some(rules) = rules(raw, file) else { return };
    let found = file.established.len();
    if found < usize::from(rules.established) {
        let fault = Fault::FewerEstablished { found, expected: rules.established };
        deck.fault(node.get("established"), fault);
    }
    if let Dealt::Count(dealt) = rules.dealt {
        let found = file.procedures.len();
        if found < usize::from(dealt) {
            deck.fault(node.get("procedures"), Fault::FewerProcedures { found, dealt });
        }
    }
}

fn scheduled(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (file, list) = (&entry.card, entry.node.get("scheduled"));
    let turns = rules(raw, file).map_or(40, |rules| rules.turns);
    let mut chooses = false;
    let mut unknown = false;
    for (at, scheduled) in file.scheduled.iter().enumerate() {
        let node = list.nth(at);
        within(deck, node.get("turn"), Quantity::ScheduledTurn, scheduled.turn, 1, i64::from(turns));
        if file.injects.contains(&scheduled.inject) {
            let id = scheduled.inject.clone();
            deck.fault(node.get("inject"), Fault::ScheduledAndPiled { id });
        }
        match raw.injects.entries.iter().find(|entry| entry.card.id == scheduled.inject) {
            Some(inject) => chooses |= inject.card.effects.iter().any(is_choice),
            // A missing or broken card is a fault of its own, and might hold the choice.
            None => unknown = true,
        }
    }
    if !chooses && !unknown {
        deck.fault(list, Fault::NoScheduledChoice);
    }
}

fn is_choice(effect: &EffectEntry) -> bool {
    matches!(effect, EffectEntry::Choice { .. })
}

/// Injects and consultants of the scenario block its own procedures only.
fn blocked(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (file, node) = (&entry.card, &entry.node);
    let check = |at: &Node, effects: &[EffectEntry]| {
        for id in blocks(effects) {
            if !file.procedures.contains(id) {
                deck.fault(at, Fault::BlocksForeignProcedure { id: id.clone() });
            }
        }
    };
    let inject = |id: &String| raw.injects.entries.iter().find(|entry| entry.card.id == *id);
    for (at, id) in file.injects.iter().enumerate() {
        if let Some(inject) = inject(id) {
            check(node.get("injects").nth(at), &inject.card.effects);
        }
    }
    for (at, scheduled) in file.scheduled.iter().enumerate() {
        if let Some(inject) = inject(&scheduled.inject) {
            check(node.get("scheduled").nth(at).get("inject"), &inject.card.effects);
        }
    }
    for (at, id) in file.consultants.iter().enumerate() {
        if let Some(consultant) = raw.consultants.entries.iter().find(|entry| entry.card.id == *id) {
            check(node.get("consultants").nth(at), &consultant.card.effects);
        }
    }
}

fn blocks(effects: &[EffectEntry]) -> Vec<&String> {
    let mut found = Vec::new();
    for effect in effects {
        match effect {
            EffectEntry::BlockProcedure { procedure, .. } => found.push(procedure),
            EffectEntry::Choice { options } => {
                // A nested choice is refused elsewhere; the tree's depth bounds this one.
                options.iter().for_each(|option| found.extend(blocks(&option.effects)));
            }
            _ => {}
        }
    }
    found
}

/// Whatever a mitigation requires is offered with it.
fn requirements(raw: &Raw, deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let offered = &entry.card.mitigations;
    for (at, id) in offered.iter().enumerate() {
        let card = raw.mitigations.entries.iter().map(|entry| &entry.card).find(|card| card.id == *id);
        for needs in card.iter().flat_map(|card| &card.requires) {
            if !offered.contains(needs) {
                let fault = Fault::RequirementNotOffered { id: id.clone(), needs: needs.clone() };
                deck.fault(entry.node.get("mitigations").nth(at), fault);
            }
        }
    }
}
