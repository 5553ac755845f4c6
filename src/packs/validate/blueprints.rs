//! What can only be said of a finished blueprint: that it can be dealt, and that a plan exists which
//! lowers the risk.

use std::collections::BTreeSet;

use crate::packs::fault::Fault;
use crate::packs::raw::{Deck, Entry};
use crate::packs::{Scenario, ScenarioFile};
use crate::rules::{Blueprint, Dealt, MitigationId, MitigationSet, plan};

/// After so many plans without effect the search says nothing.
const MAX_PLANS: usize = 4096;

/// Checks a scenario that was built; `entry` is where it was written.
pub(in crate::packs) fn check(deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>, built: &Scenario) {
    let node = &entry.node;
    // A suspect that nothing detects was named before, at its place.
    if let (Err(_), Dealt::Count(dealt)) = (built.blueprint.check(), built.blueprint.rules.dealt) {
        deck.fault(node.get("procedures"), Fault::NoDealDetects { dealt });
    }
    if !can_lower_the_risk(&built.blueprint) {
        deck.fault(node.get("mitigations"), Fault::NoMitigationHelps);
    }
}

/// Whether some plan within the budget counters a suspect or softens the impact. Only cards without an
/// effect of their own (what others require or are cheapened by) have to be tried in combination.
pub(super) fn can_lower_the_risk(blueprint: &Blueprint) -> bool {
    let cards = || (0..blueprint.mitigations.len()).filter_map(|at| u8::try_from(at).ok()).map(MitigationId);
    let helps = |card: MitigationId| {
        let spec = &blueprint.mitigations[card.index()];
        !spec.counters.is_empty() || spec.softens.is_some()
    };
    let (mut seen, mut open) = (BTreeSet::new(), vec![MitigationSet::default()]);
    while let Some(adopted) = open.pop() {
        for card in cards().filter(|card| plan::can_adopt(blueprint, adopted, *card).is_ok()) {
            if helps(card) {
                return true;
            }
            let next = adopted.with(card);
            if seen.insert(next) {
                open.push(next);
            }
        }
        if seen.len() > MAX_PLANS {
            return true;
        }
    }
    false
}
