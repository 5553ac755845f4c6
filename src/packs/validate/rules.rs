//! Rule sets: names that lead somewhere, and numbers that can be played by.

use crate::packs::cards::{PackInfo, RulesEntry};
use crate::packs::fault::{CardKind, Fault, Quantity, near};
use crate::packs::raw::{Deck, Raw};
use crate::packs::scenario::{self, BUILT_IN_RULES};
use crate::packs::tree::Node;
use crate::rules::{Dealt, InjectTrigger};

use super::within;

pub(super) fn check(raw: &Raw) {
    let Some(info) = raw.info.entries.first() else { return };
    for (at, named) in info.card.rule_sets.iter().enumerate() {
        let node = info.node.get("rule_sets").nth(at);
        let id = named.id.clone();
        super::ids::slug(&raw.info, node.get("id"), &id);
        if BUILT_IN_RULES.contains(&id.as_str()) {
            raw.info.fault(node.get("id"), Fault::ReservedRules { id });
        } else if info.card.rule_sets[..at].iter().any(|other| other.id == id) {
            raw.info.fault(node.get("id"), Fault::Repeated { id });
        }
        entry(&raw.info, node.get("rules"), &info.card, &named.rules);
    }
    for deck in &raw.scenarios {
        for scenario in &deck.entries {
            if let Some(rules) = &scenario.card.rules {
                entry(deck, scenario.node.get("rules"), &info.card, rules);
            }
        }
    }
    for random in &raw.random.entries {
        if let Some(rules) = &random.card.rules {
            entry(&raw.random, random.node.get("rules"), &info.card, rules);
        }
    }
}

/// Checks one entry: its base, then each number that it overrides, then that the die can succeed.
fn entry<T>(deck: &Deck<T>, node: &Node, info: &PackInfo, entry: &RulesEntry) {
    let named = || info.rule_sets.iter().map(|named| named.id.as_str());
    let base = entry.base.as_str();
    if !BUILT_IN_RULES.contains(&base) && !named().any(|id| id == base) {
        let near = near(base, BUILT_IN_RULES.into_iter().chain(named())).map(str::to_owned);
        let fault = Fault::Unknown { kind: CardKind::RuleSet, id: base.to_owned(), near };
        deck.fault(node.get("base"), fault);
        return;
    }
    numbers(deck, node, entry);
    match scenario::rules(info, Some(entry)) {
        // Else some base further down is unknown, which is said there.
        None if circular(info, base) => {
            deck.fault(node.get("base"), Fault::RulesCycle { id: base.to_owned() });
        }
        None => {}
        Some(rules) => {
            let best = i32::from(rules.die) + i32::from(rules.established_bonus.max(0));
            if best < i32::from(rules.target) {
                deck.fault(node.field("target").or(node.field("die")).unwrap_or(node), Fault::NeverSucceeds);
            }
        }
    }
}

/// Whether following the bases from `name` on leads back.
fn circular(info: &PackInfo, name: &str) -> bool {
    let mut name = name;
    for _ in 0..=info.rule_sets.len() {
        match info.rule_sets.iter().find(|named| named.id == name) {
            Some(named) => name = &named.rules.base,
            None => return false,
        }
    }
    true
}

fn numbers<T>(deck: &Deck<T>, node: &Node, entry: &RulesEntry) {
    let byte = |field: &str, what, number: Option<u8>, least, most| {
        if let Some(number) = number {
            within(deck, node.get(field), what, number, least, most);
        }
    };
    // One more than there are stages, or no turn could be left to score.
    byte("turns", Quantity::Turns, entry.turns, 5, 40);
    byte("die", Quantity::Die, entry.die, 2, 100);
    byte("established", Quantity::Established, entry.established, 0, 24);
    byte("cooldown", Quantity::Cooldown, entry.cooldown, 0, 20);
    byte("consultant_calls", Quantity::ConsultantCalls, entry.consultant_calls, 0, 16);
    if let Some(target) = entry.target {
        within(deck, node.get("target"), Quantity::Target, target, 1, 100);
    }
    if let Some(bonus) = entry.established_bonus {
        within(deck, node.get("established_bonus"), Quantity::EstablishedBonus, bonus, 0, 20);
    }
    if let Some(Dealt::Count(count)) = entry.dealt {
        within(deck, node.get("dealt").nth(0), Quantity::Dealt, count, 1, 24);
    }
    for (at, trigger) in entry.inject_on.iter().flatten().enumerate() {
        let node = node.get("inject_on").nth(at).nth(0);
        match trigger {
            InjectTrigger::NaturalOne | InjectTrigger::NaturalMax => {}
            InjectTrigger::FailuresInARow(count) => {
                within(deck, node, Quantity::TriggerFailures, *count, 1, 20);
            }
            InjectTrigger::AtTurn(turn) => within(deck, node, Quantity::TriggerTurn, *turn, 1, 40),
        }
    }
}
