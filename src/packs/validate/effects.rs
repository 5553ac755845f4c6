//! Effects: numbers within limits, and each only where the rules can carry it out.

use crate::packs::cards::EffectEntry;
use crate::packs::fault::{Fault, Quantity};
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

use super::within;

/// Whose effects they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    Inject,
    Option,
    Consultant,
}

pub(super) fn check(raw: &Raw) {
    for entry in &raw.injects.entries {
        list(&raw.injects, entry.node.get("effects"), &entry.card.effects, Holder::Inject);
    }
    for entry in &raw.consultants.entries {
        list(&raw.consultants, entry.node.get("effects"), &entry.card.effects, Holder::Consultant);
    }
}

fn list<T>(deck: &Deck<T>, node: &Node, effects: &[EffectEntry], holder: Holder) {
    for (at, effect) in effects.iter().enumerate() {
        let node = node.nth(at);
        numbers(deck, node, effect);
        match effect {
            EffectEntry::Choice { options } => {
                match holder {
                    Holder::Inject => {}
                    Holder::Option => deck.fault(node, Fault::NestedChoice),
                    Holder::Consultant => deck.fault(node, Fault::ChoiceOutsideInject),
                }
                // What stands within a nested choice is wrong with it; one fault is enough.
                if holder != Holder::Option {
                    for (at, option) in options.iter().enumerate() {
                        let inner = node.get("options").nth(at).get("effects");
                        list(deck, inner, &option.effects, Holder::Option);
                    }
                }
            }
            EffectEntry::ClearSuspects { .. } => match holder {
                Holder::Inject => {}
                Holder::Option => deck.fault(node, Fault::ClearSuspectsInChoice),
                Holder::Consultant => deck.fault(node, Fault::ClearSuspectsInConsultant),
            },
            _ => {}
        }
    }
}

fn numbers<T>(deck: &Deck<T>, node: &Node, effect: &EffectEntry) {
    let turns = |node: &Node, turns: u8| within(deck, node, Quantity::EffectTurns, turns, 1, 20);
    match effect {
        EffectEntry::None | EffectEntry::RevealEarliest | EffectEntry::ClearCooldowns => {}
        EffectEntry::RollModifier { delta, turns: lasts } => {
            within(deck, node.get("delta"), Quantity::Delta, *delta, -10, 10);
            nonzero(deck, node.get("delta"), i64::from(*delta));
            turns(node.get("turns"), *lasts);
        }
        EffectEntry::BlockProcedure { turns: lasts, .. } => turns(node.get("turns"), *lasts),
        EffectEntry::LoseTurns(count) | EffectEntry::GainTurns(count) => turns(node.nth(0), *count),
        EffectEntry::ClearSuspects { count, .. } => {
            within(deck, node.get("count"), Quantity::ClearedSuspects, *count, 1, 15);
        }
        EffectEntry::Care(delta) => {
            within(deck, node.nth(0), Quantity::CareDelta, *delta, -3, 3);
            nonzero(deck, node.nth(0), i64::from(*delta));
        }
        EffectEntry::Choice { options } => {
            let found = super::texts::count(options.len());
            within(deck, node.get("options"), Quantity::Options, found, 2, 4);
        }
    }
}

fn nonzero<T>(deck: &Deck<T>, node: &Node, number: i64) {
    if number == 0 {
        deck.fault(node, Fault::ZeroDelta);
    }
}
