//! Abbreviations that readers meet are in the glossary. A pack without one is not held to it.

use std::collections::BTreeSet;

use crate::packs::cards::Block;
use crate::packs::fault::Fault;
use crate::packs::prose;
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

use super::walk::each_text;

/// What needs no explanation.
pub(in crate::packs) const PLAIN: [&str; 8] = ["AM", "EU", "EXERCISE", "OK", "PC", "PM", "UK", "US"];
/// Fields that hold ids, or lines as a machine writes them.
const NOT_PROSE: [&str; 9] =
    ["id", "references", "csf", "techniques", "clue", "line", "better", "attack", "backs"];

pub(super) fn check(raw: &Raw) {
    if !raw.glossary.present {
        return;
    }
    let known = known(raw);
    each_card(&raw.attacks, &known);
    each_card(&raw.procedures, &known);
    each_card(&raw.injects, &known);
    each_card(&raw.consultants, &known);
    each_card(&raw.mitigations, &known);
    each_card(&raw.glossary, &known);
    each_card(&raw.random, &known);
    each_card(&raw.roles, &known);
    each_card(&raw.prompts, &known);
    raw.scenarios.iter().for_each(|deck| each_card(deck, &known));
    for entry in &raw.documents.entries {
        for field in ["title", "hook"] {
            unexplained(&raw.documents, entry.node.get(field), &known);
        }
        let parts = entry.card.body.iter().enumerate().filter(|(_, part)| !matches!(part, Block::Code(_)));
        parts.for_each(|(at, _)| unexplained(&raw.documents, entry.node.get("body").nth(at), &known));
    }
}

/// Every word of a term or of another form of it.
fn known(raw: &Raw) -> BTreeSet<&str> {
    let cards = raw.glossary.entries.iter().map(|entry| &entry.card);
    let forms = cards.flat_map(|card| std::iter::once(&card.term).chain(&card.also));
    forms.flat_map(|form| form.split(|c: char| !c.is_alphanumeric())).chain(PLAIN).collect()
}

fn each_card<T>(deck: &Deck<T>, known: &BTreeSet<&str>) {
    deck.entries.iter().for_each(|entry| unexplained(deck, &entry.node, known));
}

fn unexplained<T>(deck: &Deck<T>, node: &Node, known: &BTreeSet<&str>) {
    each_text(node, &NOT_PROSE, &mut |place, text| {
        let plain = prose::plain(text);
        let mut named = BTreeSet::new();
        for word in plain.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            let short = word.strip_suffix('s').unwrap_or(word);
            if is_abbreviation(short) && !known.contains(short) && named.insert(short) {
                deck.fault(place, Fault::Unexplained { found: short.to_owned() });
            }
        }
    });
}

/// Two to six capitals. Longer ones are names, such as AE titles.
pub(in crate::packs) fn is_abbreviation(word: &str) -> bool {
    (2..=6).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase())
}
