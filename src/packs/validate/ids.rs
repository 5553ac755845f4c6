//! Ids: their grammar, that each is given once, and that files and folders are called like them.

use std::collections::BTreeMap;

use crate::packs::fault::Fault;
use crate::packs::random::incident_number;
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

/// How long an id may be, in characters.
const MAX_SLUG: usize = 48;

pub(super) fn check(raw: &Raw) {
    each(&raw.references, |card| &card.id);
    each(&raw.attacks, |card| &card.id);
    each(&raw.procedures, |card| &card.id);
    each(&raw.injects, |card| &card.id);
    each(&raw.consultants, |card| &card.id);
    each(&raw.mitigations, |card| &card.id);
    each(&raw.documents, |card| &card.id);
    each(&raw.roles, |card| &card.id);
    each(&raw.prompts, |card| &card.id);
    for scenario in &raw.scenarios {
        each(scenario, |card| &card.id);
        for entry in &scenario.entries {
            let (node, id) = (entry.node.get("id"), &entry.card.id);
            named(scenario, node, id, file_name(scenario));
            if incident_number(id).is_some() {
                scenario.fault(node, Fault::ReservedScenario { id: id.clone() });
            }
        }
    }
    each(&raw.random, |card| &card.id);
    for entry in &raw.random.entries {
        named(&raw.random, entry.node.get("id"), &entry.card.id, file_name(&raw.random));
    }
    for entry in &raw.info.entries {
        slug(&raw.info, entry.node.get("id"), &entry.card.id);
        named(&raw.info, entry.node.get("id"), &entry.card.id, &raw.name);
    }
}

/// The name of a file without its ending.
pub(super) fn file_name<T>(deck: &Deck<T>) -> &str {
    deck.document.file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ron")
}

/// Names a fault unless `id` is a slug: `[a-z0-9-]{1,48}`.
pub(super) fn slug<T>(deck: &Deck<T>, node: &Node, id: &str) {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > MAX_SLUG || !id.bytes().all(allowed) {
        deck.fault(node, Fault::BadSlug);
    }
}

fn named<T>(deck: &Deck<T>, node: &Node, id: &str, expected: &str) {
    if id != expected {
        deck.fault(node, Fault::NotTheName { expected: expected.to_owned() });
    }
}

fn each<T>(deck: &Deck<T>, id: impl Fn(&T) -> &String) {
    let mut first: BTreeMap<&str, u32> = BTreeMap::new();
    for entry in &deck.entries {
        let (node, id) = (entry.node.get("id"), id(&entry.card));
        slug(deck, node, id);
        match first.get(id.as_str()) {
            Some(line) => deck.fault(node, Fault::DuplicateId { id: id.clone(), line: *line }),
            None => {
                first.insert(id, deck.line(&entry.node));
            }
        }
    }
}
