//! Mitigations among themselves: none requires itself, not even in the end.

use std::collections::{BTreeMap, BTreeSet};

use crate::packs::fault::Fault;
use crate::packs::raw::Raw;

/// So many requirements of one card are followed.
const MAX_REQUIRED: usize = 64;

pub(super) fn check(raw: &Raw) {
    let deck = &raw.mitigations;
    let requires: BTreeMap<&str, &[String]> =
        deck.entries.iter().map(|entry| (entry.card.id.as_str(), entry.card.requires.as_slice())).collect();
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        let id = || card.id.clone();
        if let Some(at) = card.cheapens.iter().position(|discount| discount.mitigation == card.id) {
            deck.fault(node.get("cheapens").nth(at), Fault::SelfRelation { id: id() });
        }
        // A longer list repeats itself, which is said elsewhere, and would take long to follow.
        for (at, required) in card.requires.iter().enumerate().take(MAX_REQUIRED) {
            let node = node.get("requires").nth(at);
            if *required == card.id {
                deck.fault(node, Fault::SelfRelation { id: id() });
            } else if reaches(&requires, required, &card.id) {
                deck.fault(node, Fault::RequirementCycle { id: id() });
            }
        }
        if card.counters.is_empty()
            && card.softens.is_none()
            && card.cheapens.is_empty()
            && !deck.entries.iter().any(|other| other.card.requires.contains(&card.id))
        {
            deck.fault(node.get("id"), Fault::DoesNothing { id: id() });
        }
    }
}

/// Whether `goal` is required by `from`, directly or not.
fn reaches(requires: &BTreeMap<&str, &[String]>, from: &str, goal: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if id == goal {
            return true;
        }
        if seen.insert(id) {
            open.extend(requires.get(id).into_iter().flat_map(|ids| ids.iter()).map(String::as_str));
        }
    }
    false
}
