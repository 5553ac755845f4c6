//! Every figure has a source: references say what they back, are cited, and CVE ids that are printed
//! stand in one that is cited beside them.

use std::collections::BTreeMap;

use crate::packs::cards::{Block, Debrief, Reference, RoleFact, Slide};
use crate::packs::fault::{CardKind, Fault};
use crate::packs::prose::{self, Piece};
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;

use super::Known;
use super::texts::Limit::{Characters, Words};
use super::texts::text;

pub(super) fn check(raw: &Raw, known: &Known<'_>) {
    let shelf = Shelf::of(raw);
    for entry in &raw.references.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(&raw.references, node.get("backs"), &card.backs, Words(80));
        if let Some(section) = &card.section {
            text(&raw.references, node.get("section"), section, Characters(80));
        }
    }
    for entry in &raw.attacks.entries {
        shelf.card(&raw.attacks, entry.node.get("text"), &entry.card.text, &entry.card.references);
    }
    for entry in &raw.procedures.entries {
        shelf.card(&raw.procedures, entry.node.get("text"), &entry.card.text, &entry.card.references);
    }
    for entry in &raw.mitigations.entries {
        shelf.card(&raw.mitigations, entry.node.get("text"), &entry.card.text, &entry.card.references);
    }
    for entry in &raw.injects.entries {
        shelf.cves(&raw.injects, entry.node.get("text"), &entry.card.text, &entry.card.references);
        shelf.cves(&raw.injects, entry.node.get("lesson"), &entry.card.lesson, &entry.card.references);
    }
    for deck in &raw.scenarios {
        for entry in &deck.entries {
            let cited = &entry.card.debrief.references;
            shelf.debrief(known, deck, entry.node.get("debrief"), &entry.card.debrief);
            shelf.segment(known, deck, entry.node.get("segment"), &entry.card.segment, cited);
            shelf.facts(deck, entry.node.get("roles"), &entry.card.roles, cited);
        }
    }
    for entry in &raw.random.entries {
        let debrief = &entry.card.debrief;
        shelf.debrief(known, &raw.random, entry.node.get("debrief"), debrief);
        shelf.facts(&raw.random, entry.node.get("roles"), &entry.card.roles, &debrief.references);
    }
    for entry in &raw.prompts.entries {
        let (card, node) = (&entry.card, &entry.node);
        shelf.prose(known, &raw.prompts, node.get("ask"), &card.ask, &card.references);
        shelf.prose(known, &raw.prompts, node.get("listen_for"), &card.listen_for, &card.references);
    }
    documents(raw, known, &shelf);
}

fn documents(raw: &Raw, known: &Known<'_>, shelf: &Shelf<'_>) {
    let deck = &raw.documents;
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        known.resolve_all(deck, node.get("references"), CardKind::Reference, &card.references);
        for (at, block) in card.body.iter().enumerate() {
            let inner = node.get("body").nth(at).nth(0);
            match block {
                Block::Text(words) | Block::Warning(words) => {
                    shelf.prose(known, deck, inner, words, &card.references);
                }
                Block::Points(items) | Block::Steps(items) => {
                    for (at, words) in items.iter().enumerate() {
                        shelf.prose(known, deck, inner.nth(at), words, &card.references);
                    }
                }
                Block::Heading(_) | Block::Code(_) | Block::Lines(_) | Block::Spot { .. } => {}
            }
        }
    }
}

/// The references by id.
struct Shelf<'a>(BTreeMap<&'a str, &'a Reference>);

impl<'a> Shelf<'a> {
    fn of(raw: &'a Raw) -> Self {
        Self(raw.references.entries.iter().map(|entry| (entry.card.id.as_str(), &entry.card)).collect())
    }

    /// A card's text: its CVE ids are backed, and a figure in it has some reference beside it.
    fn card<T>(&self, deck: &Deck<T>, node: &Node, text: &str, cited: &[String]) {
        self.cves(deck, node, text, cited);
        if cited.is_empty()
            && let Some(found) = figure(text)
        {
            deck.fault(node, Fault::UnbackedFigure { found: found.to_owned() });
        }
    }

    /// Names every CVE id of a text that no cited reference speaks of.
    fn cves<T>(&self, deck: &Deck<T>, node: &Node, text: &str, cited: &[String]) {
        for cve in cves(text) {
            let speaks = |reference: &&Reference| {
                let Reference { title, url, backs, .. } = reference;
                [title, backs].into_iter().chain(url).any(|text| cves(text).any(|other| other == cve))
            };
            let backed = cited.iter().filter_map(|id| self.0.get(id.as_str())).any(speaks);
            if !backed {
                deck.fault(node, Fault::UnbackedCve { cve: cve.to_owned() });
            }
        }
    }

    fn debrief<T>(&self, known: &Known<'_>, deck: &Deck<T>, node: &Node, debrief: &Debrief) {
        self.prose(known, deck, node.get("story"), &debrief.story, &debrief.references);
    }

    fn segment<T>(&self, known: &Known<'_>, deck: &Deck<T>, list: &Node, slides: &[Slide], cited: &[String]) {
        for (at, slide) in slides.iter().enumerate() {
            self.prose(known, deck, list.nth(at).get("say"), &slide.say, cited);
        }
    }

    /// What roles say is made up, figures included; a CVE id is not.
    fn facts<T>(&self, deck: &Deck<T>, list: &Node, facts: &[RoleFact], cited: &[String]) {
        for (at, fact) in facts.iter().enumerate() {
            self.cves(deck, list.nth(at).get("fact"), &fact.fact, cited);
        }
    }

    /// A text with marks: each is among the cited references, and a sentence with a figure has one.
    fn prose<T>(&self, known: &Known<'_>, deck: &Deck<T>, node: &Node, text: &str, cited: &[String]) {
        for id in prose::marks(text) {
            known.resolve(deck, node, CardKind::Reference, id);
            if !cited.iter().any(|other| other == id) {
                deck.fault(node, Fault::MarkNotListed { id: id.to_owned() });
            }
        }
        self.cves(deck, node, text, cited);
        for sentence in sentences(text) {
            let marked = prose::pieces(sentence).iter().any(|piece| matches!(piece, Piece::Mark(_)));
            if let Some(found) = figure(&prose::plain(sentence))
                && !marked
            {
                deck.fault(node, Fault::UnbackedFigure { found: found.to_owned() });
            }
        }
    }
}

/// The CVE ids of a text: `CVE-`, four digits, at least four more.
pub(in crate::packs) fn cves(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|word| is_cve(word) == Some(true))
}

/// Whether a word is a CVE id; `None` when it does not even begin like one.
pub(super) fn is_cve(word: &str) -> Option<bool> {
    let rest = word.get(..4).filter(|start| start.eq_ignore_ascii_case("cve-")).map(|_| &word[4..])?;
    let digits = |part: &str, least: usize| part.len() >= least && part.bytes().all(|b| b.is_ascii_digit());
    let whole = rest.split_once('-').is_some_and(|(year, number)| {
        year.len() == 4 && digits(year, 4) && digits(number, 4) && number.len() <= 7
    });
    Some(whole && word.starts_with("CVE-"))
}

/// Words as far as ids and numbers go: letters, digits, hyphens.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).map(|word| word.trim_matches('-'))
}

/// The sentences of a text: a full stop ends one when a blank follows.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        let ends = matches!(c, '.' | '?' | '!') && text[at + 1..].starts_with(' ');
        if ends || c == '\n' {
            found.push(&text[from..=at]);
            from = at + 1;
        }
    }
    found.push(&text[from..]);
    found
}

/// The first word of a text that states a figure: a number of three digits or more, or a percentage.
/// Small numbers are advice more often than facts.
fn figure(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let bare = word.trim_matches(|c: char| !(c.is_alphanumeric() || c == '%'));
        let digits = bare.bytes().filter(u8::is_ascii_digit).count();
        let number = bare.starts_with(|c: char| c.is_ascii_digit());
        let percent = bare.ends_with('%') || words.peek().is_some_and(|next| next.starts_with("percent"));
        if number && (digits >= 3 || percent) {
            return Some(bare);
        }
    }
    None
}
