//! Every check of a pack, by concept. A check never stops at what it finds, and never looks at an
//! entry whose shape is broken; its id counts as known, so one fault does not cause others.

mod audit;
mod backing;
mod blueprints;
mod effects;
mod facilitation;
mod facts;
mod ids;
mod info;
mod learning;
mod mitigations;
mod random;
mod reading;
mod references;
mod rules;
mod scenarios;
mod terms;
mod texts;
mod unused;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use backing::cves;
pub(super) use blueprints::check as check_blueprint;
pub use facts::technique_name;
pub(super) use random::check_drawn as check_random;
pub(super) use reading::{limit as reading_limit, words_to_read};
pub(super) use terms::{PLAIN, is_abbreviation};

use super::fault::{CardKind, Fault, Quantity, near};
use super::raw::{Deck, Raw};
use super::tree::Node;

/// Runs every check; what is wrong is in the decks afterwards.
pub(super) fn check(raw: &Raw) {
    let known = Known::of(raw);
    info::check(raw);
    ids::check(raw);
    references::check(raw, &known);
    texts::check(raw);
    facts::check(raw);
    effects::check(raw);
    mitigations::check(raw);
    rules::check(raw);
    scenarios::check(raw);
    random::check(raw);
    learning::check(raw);
    facilitation::check(raw, &known);
    reading::check(raw);
    backing::check(raw, &known);
    audit::check(raw);
    terms::check(raw);
    unused::check(raw);
}

/// The ids that the files name, `None` where a file is missing or damaged and they are not all known.
pub(super) struct Known<'a> {
    kinds: [(CardKind, Option<&'a BTreeMap<String, u32>>); 7],
}

impl<'a> Known<'a> {
    fn of(raw: &'a Raw) -> Self {
        fn ids<T>(deck: &Deck<T>) -> Option<&BTreeMap<String, u32>> {
            deck.complete.then_some(&deck.ids)
        }
        Self {
            kinds: [
                (CardKind::Reference, ids(&raw.references)),
                (CardKind::Attack, ids(&raw.attacks)),
                (CardKind::Procedure, ids(&raw.procedures)),
                (CardKind::Inject, ids(&raw.injects)),
                (CardKind::Consultant, ids(&raw.consultants)),
                (CardKind::Mitigation, ids(&raw.mitigations)),
                (CardKind::Role, ids(&raw.roles)),
            ],
        }
    }

    /// Names a fault unless `id`, written at `node`, is a card of this kind.
    fn resolve<T>(&self, deck: &Deck<T>, node: &Node, kind: CardKind, id: &str) {
        let Some((_, Some(ids))) = self.kinds.iter().find(|(other, _)| *other == kind) else { return };
        if !ids.contains_key(id) && !deck.is_full() {
            let near = near(id, ids.keys().map(String::as_str)).map(str::to_owned);
            deck.fault(node, Fault::Unknown { kind, id: id.to_owned(), near });
        }
    }

    /// Resolves a list of ids, none of which may stand in it twice.
    fn resolve_all<T>(&self, deck: &Deck<T>, node: &Node, kind: CardKind, ids: &[String]) {
        let mut seen = BTreeSet::new();
        for (at, id) in ids.iter().enumerate() {
            self.resolve(deck, node.nth(at), kind, id);
            if !seen.insert(id) {
                deck.fault(node.nth(at), Fault::Repeated { id: id.clone() });
            }
        }
    }
}

/// Names a fault unless `number`, written at `node`, lies within limits.
fn within<T>(deck: &Deck<T>, node: &Node, what: Quantity, number: impl Into<i64>, least: i64, most: i64) {
    let found = number.into();
    if !(least..=most).contains(&found) {
        deck.fault(node, Fault::Outside { what, found, least, most });
    }
}
