//! What must be read on the way to the debrief fits into the planned time.

use std::collections::BTreeMap;

use crate::packs::cards::{
    Attack, Consultant, Difficulty, EffectEntry, Inject, Mitigation, Procedure, ScenarioFile,
};
use crate::packs::fault::{Fault, Quantity};
use crate::packs::pack::Pack;
use crate::packs::prose::words;
use crate::packs::raw::{Deck, Entry, Raw};

use super::scenarios::oversized;
use super::texts::count;
use super::within;

/// Words that can be read in a minute of play, beside talking, rolling and deciding: 1,000 in 15.
const WORDS_IN_15_MINUTES: usize = 1000;
/// The most cards that a first session can take in.
const INTRODUCTORY_PROCEDURES: i64 = 10;
const INTRODUCTORY_MITIGATIONS: i64 = 12;

pub(super) fn check(raw: &Raw) {
    let cards = Cards::of(&Decks::of(raw));
    for deck in &raw.scenarios {
        for entry in deck.entries.iter().filter(|entry| !oversized(&entry.card)) {
            let found = cards.words_to_read(&entry.card);
            let limit = limit(entry.card.minutes);
            // A length out of bounds is named elsewhere.
            if found > limit && limit > 0 {
                let fault = Fault::TooMuchToRead { found, limit, minutes: entry.card.minutes };
                deck.fault(entry.node.get("briefing"), fault);
            }
            if entry.card.difficulty == Difficulty::Introductory {
                introductory(deck, entry);
            }
        }
    }
}

/// How many words can be read within so many minutes of play.
pub(in crate::packs) fn limit(minutes: u16) -> usize {
    usize::from(minutes) * WORDS_IN_15_MINUTES / 15
}

/// The words of a scenario that must be read, by the cards of a pack that was checked.
pub(in crate::packs) fn words_to_read(pack: &Pack, file: &ScenarioFile) -> usize {
    let decks = Decks {
        attacks: pack.attacks().iter().collect(),
        procedures: pack.procedures().iter().collect(),
        injects: pack.injects().iter().collect(),
        consultants: pack.consultants().iter().collect(),
        mitigations: pack.mitigations().iter().collect(),
    };
    Cards::of(&decks).words_to_read(file)
}

fn introductory(deck: &Deck<ScenarioFile>, entry: &Entry<ScenarioFile>) {
    let (card, node) = (&entry.card, &entry.node);
    let list = node.get("procedures");
    within(deck, list, Quantity::Introductory, count(card.procedures.len()), 1, INTRODUCTORY_PROCEDURES);
    let list = node.get("mitigations");
    within(deck, list, Quantity::Introductory, count(card.mitigations.len()), 1, INTRODUCTORY_MITIGATIONS);
}

/// Words on the table, by card.
struct Cards<'a>(BTreeMap<&'a str, usize>);

/// The cards that are read.
struct Decks<'a> {
    attacks: Vec<&'a Attack>,
    procedures: Vec<&'a Procedure>,
    injects: Vec<&'a Inject>,
    consultants: Vec<&'a Consultant>,
    mitigations: Vec<&'a Mitigation>,
}

impl<'a> Decks<'a> {
    fn of(raw: &'a Raw) -> Self {
        fn cards<T>(deck: &Deck<T>) -> Vec<&T> {
            deck.entries.iter().map(|entry| &entry.card).collect()
        }
        Self {
            attacks: cards(&raw.attacks),
            procedures: cards(&raw.procedures),
            injects: cards(&raw.injects),
            consultants: cards(&raw.consultants),
            mitigations: cards(&raw.mitigations),
        }
    }
}

impl<'a> Cards<'a> {
    fn of(decks: &Decks<'a>) -> Self {
        let attacks = decks.attacks.iter().map(|card| (&card.id, &card.title, &card.short));
        let procedures = decks.procedures.iter().map(|card| (&card.id, &card.title, &card.short));
        let consultants = decks.consultants.iter().map(|card| (&card.id, &card.title, &card.short));
        let mitigations = decks.mitigations.iter().map(|card| (&card.id, &card.title, &card.short));
        let cards = attacks.chain(procedures).chain(consultants).chain(mitigations);
        let cards = cards.map(|(id, title, short)| (id.as_str(), words(title) + words(short)));
        let injects = decks.injects.iter().map(|card| {
            let options: usize = card.effects.iter().map(option_words).sum();
            (card.id.as_str(), words(&card.title) + words(&card.text) + options)
        });
        Self(cards.chain(injects).collect())
    }

    /// Briefing and opening symptom, every card on the table, and what is sure to happen. The pile is
    /// left out: few of its cards are drawn, and none for certain.
    fn words_to_read(&self, file: &ScenarioFile) -> usize {
        let suspects = file.suspects.stages();
        let suspects = suspects.iter().flat_map(|(_, suspects)| suspects.iter().map(|s| &s.attack));
        let cards = suspects
            .chain(&file.procedures)
            .chain(&file.consultants)
            .chain(&file.mitigations)
            .chain(file.scheduled.iter().map(|entry| &entry.inject));
        let cards: usize = cards.filter_map(|id| self.0.get(id.as_str())).sum();
        words(&file.briefing) + words(&file.opening_symptom) + cards
    }
}

fn option_words(effect: &EffectEntry) -> usize {
    match effect {
        EffectEntry::Choice { options } => options.iter().map(|option| words(&option.text)).sum(),
        _ => 0,
    }
}
