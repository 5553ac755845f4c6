//! Cross references: every id that a card or scenario names is one of the pack's.

use std::collections::BTreeSet;

use super::Known;
use crate::packs::cards::EffectEntry;
use crate::packs::fault::{CardKind, Fault};
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

pub(super) fn check(raw: &Raw, known: &Known<'_>) {
    attacks(raw, known);
    procedures(raw, known);
    for entry in &raw.injects.entries {
        known.resolve_all(
            &raw.injects,
            entry.node.get("references"),
            CardKind::Reference,
            &entry.card.references,
        );
        effects(&raw.injects, known, entry.node.get("effects"), &entry.card.effects);
    }
    for entry in &raw.consultants.entries {
        effects(&raw.consultants, known, entry.node.get("effects"), &entry.card.effects);
    }
    mitigations(raw, known);
    scenarios(raw, known);
    for entry in &raw.random.entries {
        let list = entry.node.get("debrief").get("references");
        known.resolve_all(&raw.random, list, CardKind::Reference, &entry.card.debrief.references);
    }
}

fn attacks(raw: &Raw, known: &Known<'_>) {
    let deck = &raw.attacks;
    for entry in &deck.entries {
        known.resolve_all(deck, entry.node.get("references"), CardKind::Reference, &entry.card.references);
        let detections = entry.node.get("detected_by");
        let found: Vec<String> = entry.card.detected_by.iter().map(|d| d.procedure.clone()).collect();
        named_in_groups(deck, known, detections, "procedure", CardKind::Procedure, &found);
    }
}

fn procedures(raw: &Raw, known: &Known<'_>) {
    let deck = &raw.procedures;
    for entry in &deck.entries {
        known.resolve_all(deck, entry.node.get("references"), CardKind::Reference, &entry.card.references);
        for (at, failure) in entry.card.failures.iter().enumerate() {
            if let Some(id) = &failure.closed_by {
                let node = entry.node.get("failures").nth(at).get("closed_by");
                known.resolve(deck, node, CardKind::Mitigation, id);
            }
        }
    }
}

fn mitigations(raw: &Raw, known: &Known<'_>) {
    let deck = &raw.mitigations;
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        known.resolve_all(deck, node.get("references"), CardKind::Reference, &card.references);
        known.resolve_all(deck, node.get("requires"), CardKind::Mitigation, &card.requires);
        let countered: Vec<String> = card.counters.iter().map(|c| c.attack.clone()).collect();
        named_in_groups(deck, known, node.get("counters"), "attack", CardKind::Attack, &countered);
        let cheaper: Vec<String> = card.cheapens.iter().map(|c| c.mitigation.clone()).collect();
        named_in_groups(deck, known, node.get("cheapens"), "mitigation", CardKind::Mitigation, &cheaper);
    }
}

fn scenarios(raw: &Raw, known: &Known<'_>) {
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            let (card, node) = (&entry.card, &entry.node);
            let all = |field: &str, kind, ids: &[String]| known.resolve_all(deck, node.get(field), kind, ids);
            all("established", CardKind::Procedure, &card.established);
            all("procedures", CardKind::Procedure, &card.procedures);
            all("injects", CardKind::Inject, &card.injects);
            all("consultants", CardKind::Consultant, &card.consultants);
            all("mitigations", CardKind::Mitigation, &card.mitigations);
            let scheduled: Vec<String> = card.scheduled.iter().map(|s| s.inject.clone()).collect();
            named_in_groups(deck, known, node.get("scheduled"), "inject", CardKind::Inject, &scheduled);
            let debrief = node.get("debrief").get("references");
            known.resolve_all(deck, debrief, CardKind::Reference, &card.debrief.references);
            for (stage, suspects) in card.suspects.stages() {
                let ids: Vec<String> = suspects.iter().map(|s| s.attack.clone()).collect();
                let suspects = node.get("suspects").get(stage);
                named_in_groups(deck, known, suspects, "attack", CardKind::Attack, &ids);
            }
            for (stage, attack) in card.chain.stages() {
                known.resolve(deck, node.get("chain").get(stage), CardKind::Attack, attack);
            }
        }
    }
}

/// Resolves ids that each stand in the field of a group of a list; none may come twice.
pub(super) fn named_in_groups<T>(
    deck: &Deck<T>,
    known: &Known<'_>,
    list: &Node,
    field: &str,
    kind: CardKind,
    ids: &[String],
) {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.iter().enumerate() {
        let node = list.nth(at).get(field);
        known.resolve(deck, node, kind, id);
        if !seen.insert(id) {
            deck.fault(node, Fault::Repeated { id: id.clone() });
        }
    }
}

fn effects<T>(deck: &Deck<T>, known: &Known<'_>, list: &Node, effects: &[EffectEntry]) {
    for (at, effect) in effects.iter().enumerate() {
        let node = list.nth(at);
        match effect {
            EffectEntry::BlockProcedure { procedure, .. } => {
                known.resolve(deck, node.get("procedure"), CardKind::Procedure, procedure);
            }
            EffectEntry::Choice { options } => {
                for (at, option) in options.iter().enumerate() {
                    let inner = node.get("options").nth(at).get("effects");
                    self::effects(deck, known, inner, &option.effects);
                }
            }
            _ => {}
        }
    }
}
