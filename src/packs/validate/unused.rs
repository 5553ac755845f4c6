//! Cards that no scenario uses: allowed, and worth a look. References that nothing cites: not allowed, for
//! nobody would notice that they are wrong.

use std::collections::BTreeSet;

use crate::packs::fault::{CardKind, Fault};
use crate::packs::raw::{Deck, Raw};

use super::scenarios::oversized;

pub(super) fn check(raw: &Raw) {
    // A scenario that cannot be read may use any card.
    if raw.scenarios.is_empty() || raw.scenarios.iter().any(|deck| deck.entries.is_empty()) {
        return;
    }
    if raw.scenarios.iter().flat_map(|deck| &deck.entries).any(|entry| oversized(&entry.card)) {
        return;
    }
    let names: Vec<_> = raw
        .scenarios
        .iter()
        .flat_map(|deck| &deck.entries)
        .map(|entry| crate::packs::scenario::names(&entry.card))
        .collect();
    // Random incidents may draw any card.
    let drawn = !raw.random.entries.is_empty();
    let used = |table: fn(&crate::rules::Names) -> &Vec<String>| -> BTreeSet<&String> {
        names.iter().flat_map(table).collect()
    };
    if !drawn {
        each(&raw.attacks, CardKind::Attack, |card| &card.id, &used(|names| &names.attacks));
        each(&raw.procedures, CardKind::Procedure, |card| &card.id, &used(|names| &names.procedures));
        each(&raw.injects, CardKind::Inject, |card| &card.id, &used(|names| &names.injects));
        each(&raw.consultants, CardKind::Consultant, |card| &card.id, &used(|names| &names.consultants));
        each(&raw.mitigations, CardKind::Mitigation, |card| &card.id, &used(|names| &names.mitigations));
    }
    references(raw);
}

fn each<T>(deck: &Deck<T>, kind: CardKind, id: impl Fn(&T) -> &String, used: &BTreeSet<&String>) {
    for entry in &deck.entries {
        let id = id(&entry.card);
        if !used.contains(id) {
            deck.fault(entry.node.get("id"), Fault::Unused { kind, id: id.clone() });
        }
    }
}

fn references(raw: &Raw) {
    let mut used: BTreeSet<&String> = BTreeSet::new();
    used.extend(raw.attacks.entries.iter().flat_map(|entry| &entry.card.references));
    used.extend(raw.procedures.entries.iter().flat_map(|entry| &entry.card.references));
    used.extend(raw.injects.entries.iter().flat_map(|entry| &entry.card.references));
    used.extend(raw.mitigations.entries.iter().flat_map(|entry| &entry.card.references));
    let debriefs = raw.scenarios.iter().flat_map(|deck| &deck.entries).map(|entry| &entry.card.debrief);
    let debriefs = debriefs.chain(raw.random.entries.iter().map(|entry| &entry.card.debrief));
    used.extend(debriefs.flat_map(|debrief| &debrief.references));
    used.extend(raw.documents.entries.iter().flat_map(|entry| &entry.card.references));
    used.extend(raw.prompts.entries.iter().flat_map(|entry| &entry.card.references));
    for entry in raw.references.entries.iter().filter(|entry| !used.contains(&entry.card.id)) {
        raw.references.fault(entry.node.get("id"), Fault::Uncited { id: entry.card.id.clone() });
    }
}
