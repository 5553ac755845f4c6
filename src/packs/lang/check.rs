//! What can be wrong with a translation: places that are not there, English that has changed, marks and
//! facts that went missing, texts that do not fit.
//!
//! Left to English are the checks of meaning (sources, facts, addresses, what a question asks): a
//! translation can change none of what they look at. Of lengths a language has its own measure: a text
//! may grow by half, and Japanese, which has no blanks, is counted in letters.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Diagnostic;
use crate::packs::fault::{Fault, near};
use crate::packs::pack::Pack;
use crate::packs::prose;
use crate::packs::raw::{Deck, Entry};
use crate::packs::tree::Node;
use crate::packs::validate::{PLAIN, cves, is_abbreviation, reading_limit, words_to_read};

use super::{EnglishCard, LANG_FOLDER, TranslatedCard, TranslatedText, Translation, fingerprint};

/// Languages need more words than English for the same; so many hundredths of the limit are allowed.
const MORE_WORDS: usize = 120;

/// Places whose texts hold lines as a machine writes them, or forms of a word.
const NOT_PROSE: [&str; 2] = ["clue", "also"];

/// Abbreviations that need no explanation in some language.
const PLAIN_ELSEWHERE: [&str; 7] = ["USA", "EE", "UU", "UE", "IT", "EDV", "UTC"];

/// Names a language that the pack does not offer.
pub(super) fn tag(pack: &Pack, tag: &str) -> Option<Diagnostic> {
    let listed = pack.info().languages.iter().any(|other| other == tag);
    let file = format!("{}/{LANG_FOLDER}/{tag}", pack.info().id);
    (!listed).then(|| Fault::LanguageNotListed { tag: tag.to_owned() }.diagnostic(file))
}

/// Checks every file of a translation; what is wrong is in the decks afterwards.
pub(super) fn check(
    pack: &Pack,
    english: &[EnglishCard],
    translation: &Translation,
    decks: &[(String, Deck<TranslatedCard>)],
) {
    let translated = pack.translated(translation);
    let known = known_abbreviations(pack, &translated);
    for (file, deck) in decks {
        let cards: BTreeMap<&str, &EnglishCard> =
            english.iter().filter(|card| card.file == *file).map(|card| (card.id.as_str(), card)).collect();
        if cards.is_empty() {
            let files: BTreeSet<&str> = english.iter().map(|card| card.file.as_str()).collect();
            let near = near(file, files).map(str::to_owned);
            deck.whole(Fault::NothingToTranslate { file: file.clone(), near });
            continue;
        }
        let mut seen = BTreeMap::new();
        for Entry { card, node } in &deck.entries {
            let id = node.get("id");
            if let Some(line) = seen.insert(card.id.as_str(), deck.line(id)) {
                deck.fault(id, Fault::DuplicateId { id: card.id.clone(), line });
            }
            match cards.get(card.id.as_str()) {
                Some(of) => texts(deck, node.get("texts"), &card.texts, of, &known, translation.tag()),
                None if deck.is_full() => {}
                None => {
                    let near = near(&card.id, cards.keys().copied()).map(str::to_owned);
                    deck.fault(id, Fault::NoSuchCard { id: card.id.clone(), file: file.clone(), near });
                }
            }
        }
        scenario(&translated, file, deck);
        justified(english, translation, file, deck);
    }
}

fn texts(
    deck: &Deck<TranslatedCard>,
    list: &Node,
    texts: &[TranslatedText],
    card: &EnglishCard,
    known: &BTreeSet<String>,
    tag: &str,
) {
    let mut seen = BTreeSet::new();
    for (number, TranslatedText { at, of, is }) in texts.iter().enumerate() {
        let node = list.nth(number);
        let Some((_, english)) = card.texts.iter().find(|(name, _)| name == at) else {
            let near = near(at, card.texts.iter().map(|(name, _)| name.as_str())).map(str::to_owned);
            deck.fault(node.get("at"), Fault::NoSuchText { at: at.clone(), near });
            continue;
        };
        if !seen.insert(at) {
            deck.fault(node.get("at"), Fault::Repeated { id: at.clone() });
        }
        // What is still to be done cannot be wrong.
        if is.trim().is_empty() {
            continue;
        }
        if of.as_ref().is_some_and(|of| *of != fingerprint(english)) {
            deck.fault(node.get("of"), Fault::EnglishChanged { now: fingerprint(english) });
        }
        let node = node.get("is");
        same_marks(deck, node, english, is);
        if NOT_PROSE.iter().any(|name| at == name || at.ends_with(&format!(".{name}"))) {
            continue;
        }
        length(deck, node, english, is, tag);
        abbreviations(deck, node, english, is, known);
    }
}

/// The marks, CVE ids and addresses of the English are those of the translation, each as often.
fn same_marks(deck: &Deck<TranslatedCard>, node: &Node, english: &str, is: &str) {
    let (wanted, found) = (fixed(english), fixed(is));
    for (token, times) in &wanted {
        if found.get(token).unwrap_or(&0) < times {
            deck.fault(node, Fault::LostInTranslation { token: token.clone() });
        }
    }
    for (token, times) in &found {
        if wanted.get(token).unwrap_or(&0) < times {
            deck.fault(node, Fault::AddedInTranslation { token: token.clone() });
        }
    }
}

/// What no language changes, with how often it stands there.
fn fixed(text: &str) -> BTreeMap<String, usize> {
    let marks = prose::pieces(text).into_iter().filter_map(|piece| match piece {
        prose::Piece::Mark(id) => Some(format!("[{id}]")),
        prose::Piece::Words(_) => None,
    });
    let addresses = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .map(|part| part.trim_matches('.'))
        .filter(|part| part.split('.').count() == 4)
        .map(str::to_owned);
    let mut found = BTreeMap::new();
    for token in marks.chain(cves(text).map(str::to_owned)).chain(addresses) {
        *found.entry(token).or_default() += 1;
    }
    found
}

/// Longer than half as much again breaks cards and buttons; short texts grow by more.
fn length(deck: &Deck<TranslatedCard>, node: &Node, english: &str, is: &str, tag: &str) {
    let letters = |text: &str| prose::plain(text).chars().count();
    let of = letters(english);
    let limit = if dense(tag) { of * 4 / 5 + 12 } else { of * 3 / 2 + 16 };
    let found = letters(is);
    if found > limit {
        deck.fault(node, Fault::LongTranslation { found, limit });
    }
}

/// Whether a letter of the language says about as much as a syllable or a word.
fn dense(tag: &str) -> bool {
    ["ja", "zh", "ko"].iter().any(|dense| tag == *dense || tag.starts_with(&format!("{dense}-")))
}

/// Every word of a term of the glossary, in English and in the other language.
fn known_abbreviations(pack: &Pack, translated: &Pack) -> BTreeSet<String> {
    if pack.glossary().is_empty() {
        return BTreeSet::new();
    }
    let terms = pack.glossary().iter().chain(translated.glossary());
    let forms = terms.flat_map(|term| std::iter::once(&term.term).chain(&term.also));
    let words = forms.flat_map(|form| form.split(|c: char| !c.is_ascii_alphanumeric()));
    words.chain(PLAIN).chain(PLAIN_ELSEWHERE).map(str::to_owned).collect()
}

/// An abbreviation that the English does not use is in the glossary.
fn abbreviations(
    deck: &Deck<TranslatedCard>,
    node: &Node,
    english: &str,
    is: &str,
    known: &BTreeSet<String>,
) {
    // A pack without a glossary is not held to it.
    if known.is_empty() {
        return;
    }
    // Letters of other scripts end a word here: in Japanese nothing else would.
    let words = |text: &str| -> BTreeSet<String> {
        let plain = prose::plain(text);
        let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || is_latin(c)));
        words.map(|word| word.strip_suffix('s').unwrap_or(word).to_owned()).collect()
    };
    let there = words(english);
    for word in words(is).into_iter().filter(|word| is_abbreviation(word)) {
        if !known.contains(&word) && !there.contains(&word) {
            deck.fault(node, Fault::Unexplained { found: word });
        }
    }
}

/// A letter as European languages have it beside those of ASCII.
fn is_latin(c: char) -> bool {
    matches!(c, '\u{c0}'..='\u{24f}') && c.is_alphabetic()
}

/// What a scenario asks to be read fits into its time.
fn scenario(translated: &Pack, file: &str, deck: &Deck<TranslatedCard>) {
    let Some(scenario) = translated.scenario(file.trim_end_matches(".ron")) else { return };
    let found = words_to_read(translated, &scenario.file);
    let limit = reading_limit(scenario.file.minutes) * MORE_WORDS / 100;
    if found > limit && limit > 0 {
        deck.whole(Fault::TooMuchToRead { found, limit, minutes: scenario.file.minutes });
    }
}

/// What justifies a suspect stands in the briefing as it does in English.
fn justified(english: &[EnglishCard], translation: &Translation, file: &str, deck: &Deck<TranslatedCard>) {
    let Some(card) = english.iter().find(|card| card.file == file) else { return };
    let of = |at: &str| card.texts.iter().find(|(name, _)| name == at).map(|(_, text)| text);
    let said = |at: &str| translation.said(file, &card.id, at).map(|said| &said.is);
    let (Some(briefing), Some(translated)) = (of("briefing"), said("briefing")) else { return };
    for Entry { card: entry, node } in &deck.entries {
        for (number, text) in entry.texts.iter().enumerate().filter(|(_, text)| text.at.ends_with(".because"))
        {
            let quoted = of(&text.at).is_some_and(|because| briefing.contains(because));
            if quoted && !text.is.is_empty() && !translated.contains(text.is.as_str()) {
                deck.fault(node.get("texts").nth(number).get("is"), Fault::NotInBriefing);
            }
        }
    }
}
