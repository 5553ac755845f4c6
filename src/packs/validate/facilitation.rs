//! Roles with their facts, and prompts.

use std::collections::BTreeSet;

use crate::packs::cards::{Moment, RoleFact};
use crate::packs::fault::{CardKind, Fault};
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

use super::Known;
use super::references::named_in_groups;
use super::texts::Limit::Words;
use super::texts::{SENTENCES, TITLE, text};

/// A fact is said aloud in a breath or two.
const FACT: super::texts::Limit = Words(40);

pub(super) fn check(raw: &Raw, known: &Known<'_>) {
    for entry in &raw.roles.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(&raw.roles, node.get("title"), &card.title, TITLE);
        text(&raw.roles, node.get("text"), &card.text, SENTENCES);
    }
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            facts(raw, known, deck, entry.node.get("roles"), &entry.card.roles);
        }
    }
    for entry in &raw.random.entries {
        facts(raw, known, &raw.random, entry.node.get("roles"), &entry.card.roles);
    }
    prompts(raw, known);
}

/// Every role has one fact, or none has: a participant without one would have nothing to say.
fn facts<T>(raw: &Raw, known: &Known<'_>, deck: &Deck<T>, list: &Node, facts: &[RoleFact]) {
    if facts.is_empty() {
        return;
    }
    let named: Vec<String> = facts.iter().map(|fact| fact.role.clone()).collect();
    named_in_groups(deck, known, list, "role", CardKind::Role, &named);
    for (at, fact) in facts.iter().enumerate() {
        text(deck, list.nth(at).get("fact"), &fact.fact, FACT);
    }
    if raw.roles.complete {
        for role in raw.roles.ids.keys().filter(|role| !named.contains(role)) {
            deck.fault(list, Fault::NoFactOf { role: role.clone() });
        }
    }
}

/// A facilitator finds something to ask at every moment.
fn prompts(raw: &Raw, known: &Known<'_>) {
    let deck = &raw.prompts;
    let mut moments = BTreeSet::new();
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("ask"), &card.ask, SENTENCES);
        text(deck, node.get("listen_for"), &card.listen_for, Words(80));
        known.resolve_all(deck, node.get("references"), CardKind::Reference, &card.references);
        moments.insert(card.moment);
    }
    // An entry whose shape is broken may be the one that is missed.
    if deck.present && deck.complete && !deck.failed() {
        for moment in Moment::ALL.into_iter().filter(|moment| !moments.contains(moment)) {
            deck.whole(Fault::NoPromptAt { moment });
        }
    }
}
