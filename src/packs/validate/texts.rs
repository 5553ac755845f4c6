//! Texts: none is empty, and each fits where it will be read.

use std::collections::BTreeMap;

use crate::packs::cards::{Debrief, EffectEntry};
use crate::packs::fault::{Fault, Quantity};
use crate::packs::prose::words;
use crate::packs::raw::{Deck, Raw};
use crate::packs::tree::Node;
use crate::rules::FAILURE_REASONS;

/// What a text may hold.
#[derive(Debug, Clone, Copy)]
pub(super) enum Limit {
    Characters(usize),
    Words(usize),
}

use Limit::{Characters, Words};

pub(super) const TITLE: Limit = Characters(40);
const SHORT: Limit = Words(20);
/// The field guide: two or three sentences.
const TEXT: Limit = Words(90);
/// One or two sentences.
pub(super) const SENTENCES: Limit = Words(50);
const INJECT: Limit = Words(45);
const OPTION: Limit = Words(20);
pub(super) const HOOK: Limit = Words(25);
const BRIEFING: Limit = Words(260);
const STORY: Limit = Words(700);

pub(super) fn check(raw: &Raw) {
    info(raw);
    attacks(raw);
    procedures(raw);
    others(raw);
    for deck in &raw.scenarios {
        scenario(deck);
    }
    random(&raw.random);
}

pub(super) fn text<T>(deck: &Deck<T>, node: &Node, text: &str, limit: Limit) {
    if text.trim().is_empty() {
        deck.fault(node, Fault::EmptyText);
        return;
    }
    match limit {
        Words(limit) => {
            let found = words(text);
            if found > limit {
                deck.fault(node, Fault::TooManyWords { found, limit });
            }
        }
        Characters(limit) => {
            let found = text.chars().count();
            if found > limit {
                deck.fault(node, Fault::TooManyCharacters { found, limit });
            }
        }
    }
}

pub(super) fn texts<T>(deck: &Deck<T>, list: &Node, items: &[String], limit: Limit) {
    if items.is_empty() {
        deck.fault(list, Fault::EmptyList);
    }
    for (at, item) in items.iter().enumerate() {
        text(deck, list.nth(at), item, limit);
    }
}

fn info(raw: &Raw) {
    let deck = &raw.info;
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("licence"), &card.licence, TITLE);
        texts(deck, node.get("authors"), &card.authors, Characters(120));
        texts(deck, node.get("languages"), &card.languages, Characters(35));
    }
    for entry in &raw.references.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(&raw.references, node.get("title"), &card.title, Characters(200));
        text(&raw.references, node.get("publisher"), &card.publisher, Characters(120));
    }
}

fn attacks(raw: &Raw) {
    let deck = &raw.attacks;
    // Every detection has a clue of its own, or the clue would tell nothing apart.
    let mut clues: BTreeMap<String, u32> = BTreeMap::new();
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("short"), &card.short, SHORT);
        text(deck, node.get("text"), &card.text, TEXT);
        if card.detected_by.is_empty() {
            deck.fault(node.get("detected_by"), Fault::EmptyList);
        }
        for (at, detection) in card.detected_by.iter().enumerate() {
            let clue = node.get("detected_by").nth(at).get("clue");
            text(deck, clue, &detection.clue, SENTENCES);
            let plain = detection.clue.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
            match clues.get(&plain) {
                Some(line) => deck.fault(clue, Fault::RepeatedClue { line: *line }),
                None => {
                    clues.insert(plain, deck.line(clue));
                }
            }
        }
    }
}

fn procedures(raw: &Raw) {
    let deck = &raw.procedures;
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("short"), &card.short, SHORT);
        text(deck, node.get("text"), &card.text, TEXT);
        text(deck, node.get("no_match"), &card.no_match, SENTENCES);
        let failures = node.get("failures");
        let (found, least) = (count(card.failures.len()), i64::from(FAILURE_REASONS));
        if found != least {
            deck.fault(
                failures,
                Fault::Outside { what: Quantity::FailureReasons, found, least, most: least },
            );
        }
        for (at, failure) in card.failures.iter().enumerate() {
            text(deck, failures.nth(at).get("reason"), &failure.reason, SENTENCES);
        }
    }
}

fn others(raw: &Raw) {
    for entry in &raw.injects.entries {
        let (deck, card, node) = (&raw.injects, &entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("text"), &card.text, INJECT);
        text(deck, node.get("lesson"), &card.lesson, SENTENCES);
        options(deck, node.get("effects"), &card.effects);
    }
    for entry in &raw.consultants.entries {
        let (deck, card, node) = (&raw.consultants, &entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("short"), &card.short, SHORT);
        text(deck, node.get("text"), &card.text, TEXT);
    }
    for entry in &raw.mitigations.entries {
        let (deck, card, node) = (&raw.mitigations, &entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("short"), &card.short, SHORT);
        text(deck, node.get("text"), &card.text, TEXT);
    }
}

fn options<T>(deck: &Deck<T>, list: &Node, effects: &[EffectEntry]) {
    for (at, effect) in effects.iter().enumerate() {
        let EffectEntry::Choice { options } = effect else { continue };
        for (option_at, option) in options.iter().enumerate() {
            let node = list.nth(at).get("options").nth(option_at);
            text(deck, node.get("text"), &option.text, OPTION);
            text(deck, node.get("rationale"), &option.rationale, SENTENCES);
        }
    }
}

fn scenario(deck: &Deck<crate::packs::cards::ScenarioFile>) {
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        text(deck, node.get("title"), &card.title, TITLE);
        text(deck, node.get("hook"), &card.hook, HOOK);
        texts(deck, node.get("objectives"), &card.objectives, SENTENCES);
        text(deck, node.get("briefing"), &card.briefing, BRIEFING);
        text(deck, node.get("opening_symptom"), &card.opening_symptom, SENTENCES);
        debrief(deck, node.get("debrief"), &card.debrief);
        for (stage, suspects) in card.suspects.stages() {
            for (at, suspect) in suspects.iter().enumerate() {
                let because = node.get("suspects").get(stage).nth(at).get("because");
                text(deck, because, &suspect.because, SENTENCES);
            }
        }
    }
}

fn random(deck: &Deck<crate::packs::cards::RandomFile>) {
    for entry in &deck.entries {
        let (card, node) = (&entry.card, &entry.node);
        // An incident's number stands behind it, which may have 20 digits.
        text(deck, node.get("title"), &card.title, Characters(19));
        text(deck, node.get("hook"), &card.hook, HOOK);
        texts(deck, node.get("objectives"), &card.objectives, SENTENCES);
        text(deck, node.get("briefing"), &card.briefing, BRIEFING);
        text(deck, node.get("opening_symptom"), &card.opening_symptom, SENTENCES);
        text(deck, node.get("because"), &card.because, SENTENCES);
        debrief(deck, node.get("debrief"), &card.debrief);
    }
}

fn debrief<T>(deck: &Deck<T>, node: &Node, card: &Debrief) {
    texts(deck, node.get("takeaways"), &card.takeaways, SENTENCES);
    text(deck, node.get("story"), &card.story, STORY);
    texts(deck, node.get("checklist"), &card.checklist, SENTENCES);
    if card.questions.is_empty() {
        deck.fault(node.get("questions"), Fault::EmptyList);
    }
    for (at, question) in card.questions.iter().enumerate() {
        let node = node.get("questions").nth(at);
        text(deck, node.get("ask"), &question.ask, SENTENCES);
        text(deck, node.get("listen_for"), &question.listen_for, Words(80));
    }
}

/// A length as the number that diagnostics print.
pub(super) fn count(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
