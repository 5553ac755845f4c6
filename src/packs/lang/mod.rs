//! A pack in other languages: texts beside the English ones, `lang/<tag>/<file of the pack>.ron`.
//!
//! A translation names a card by its id and a text in it by its place, and says it; what it lacks is
//! shown in English. It can replace prose and nothing else (see [`prose`]), so the rules, a log and the
//! hash of a pack know no language, and a play can change its language in the middle. The format is
//! described in `docs/translating.md`.

mod check;
mod prose;
mod skeleton;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Deserialize;
use sha3::{Digest as _, Sha3_256};

use crate::diag::Diagnostic;

use super::pack::Pack;
use super::prose::Lexicon;
use super::raw::{Deck, Entry, lists};
use super::sources::Folder;
use prose::each_card;
pub use skeleton::{Wanted, skeleton};

/// The folder of a pack in which its translations stand.
pub(super) const LANG_FOLDER: &str = "lang";

/// An entry of a translation: texts of one card.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslatedCard {
    /// The id of the card; of a term of the glossary the term itself.
    id: String,
    /// Its texts, in any order.
    texts: Vec<TranslatedText>,
}

/// A text in another language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct TranslatedText {
    /// Which text of the card: `title`, `failures.1.reason`.
    at: String,
    /// The [fingerprint] of the English that was translated.
    of: Option<String>,
    /// The text; empty while it is still to be done.
    is: String,
}

/// What a translated pack was made of.
#[derive(Debug, Clone)]
pub(super) struct Translated {
    tag: String,
    /// The texts that the translation lacks.
    still_english: BTreeSet<String>,
    english: Arc<Pack>,
}

/// The texts of a pack in one language.
#[derive(Debug, Clone, Default)]
pub struct Translation {
    tag: String,
    /// By file, id of the card, and place in it; none is empty.
    texts: BTreeMap<(String, String, String), Said>,
}

#[derive(Debug, Clone)]
struct Said {
    of: Option<String>,
    is: String,
}

/// A card of the English pack: its file, its id, and its texts with their places.
#[derive(Debug, Clone)]
struct EnglishCard {
    file: String,
    id: String,
    texts: Vec<(String, String)>,
}

impl Translation {
    /// A translation that says of every text of a pack what `say` makes of it: the pseudo-locale.
    pub fn made(pack: &Pack, tag: &str, say: impl Fn(&str) -> String) -> Self {
        let mut translation = Self { tag: tag.to_owned(), ..Self::default() };
        for EnglishCard { file, id, texts } in english(pack) {
            for (at, text) in texts {
                let said = Said { of: None, is: say(&text) };
                translation.texts.insert((file.clone(), id.clone(), at), said);
            }
        }
        translation
    }

    /// A translation that has nothing yet.
    pub fn none(tag: &str) -> Self {
        Self { tag: tag.to_owned(), ..Self::default() }
    }

    /// The BCP 47 tag of the language, `de`.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// How many texts are translated.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether nothing is translated.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Every translated text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.values().map(|said| said.is.as_str())
    }

    fn said(&self, file: &str, id: &str, at: &str) -> Option<&Said> {
        self.texts.get(&(file.to_owned(), id.to_owned(), at.to_owned()))
    }

    /// Takes over the entries of a file that are whole.
    fn take(&mut self, file: &str, deck: &Deck<TranslatedCard>, english: &[EnglishCard]) {
        for Entry { card, .. } in &deck.entries {
            let Some(of) = english.iter().find(|of| of.file == file && of.id == card.id) else { continue };
            for TranslatedText { at, of: hash, is } in &card.texts {
                if !is.trim().is_empty() && of.texts.iter().any(|(name, _)| name == at) {
                    let said = Said { of: hash.clone(), is: is.clone() };
                    self.texts.entry((file.to_owned(), card.id.clone(), at.clone())).or_insert(said);
                }
            }
        }
    }
}

impl Pack {
    /// The translations that came with the pack, by tag.
    pub fn translations(&self) -> &[Translation] {
        &self.translations
    }

    /// The translation into this language, if there is one.
    pub fn translation(&self, tag: &str) -> Option<&Translation> {
        self.translations.iter().find(|translation| translation.tag == tag)
    }

    /// Adds a translation that came later than the pack, in place of one into the same language.
    pub fn add_translation(&mut self, translation: Translation) {
        self.translations.retain(|other| other.tag != translation.tag);
        self.translations.push(translation);
        self.translations.sort_by(|a, b| a.tag.cmp(&b.tag));
    }

    /// The English pack with the texts of a translation; its ids, numbers, rules and hash are the same.
    #[must_use]
    pub fn translated(&self, translation: &Translation) -> Self {
        let english = self.in_english();
        let mut pack = english.clone();
        // A translation speaks of the English pack only.
        pack.translations.clear();
        each_card(&mut pack, &mut |file, card| {
            let id = card.id().to_owned();
            card.texts(&mut |at, text| {
                if let Some(said) = translation.said(file, &id, at) {
                    text.clone_from(&said.is);
                }
            });
        });
        pack.lexicon = Lexicon::new(&pack.glossary);
        let still_english = english.english_left(translation);
        let tag = translation.tag.clone();
        pack.translated = Some(Translated { tag, still_english, english: Arc::new(english.clone()) });
        pack
    }

    /// The pack as its files are written.
    pub fn in_english(&self) -> &Self {
        self.translated.as_ref().map_or(self, |translated| &translated.english)
    }

    /// The tag of the language into which it was translated; none for the pack as its files are written.
    pub fn translated_into(&self) -> Option<&str> {
        self.translated.as_ref().map(|translated| translated.tag.as_str())
    }

    /// In which language this text of the pack is: what a translation lacks is in that of the files.
    pub fn language_of(&self, text: &str) -> &str {
        let files = self.info.languages.first().map_or("en", String::as_str);
        match &self.translated {
            Some(translated) if !translated.still_english.contains(text) => &translated.tag,
            _ => files,
        }
    }

    /// The texts of a translated pack that are in the language of its files; none in that pack itself.
    pub fn still_english(&self) -> impl Iterator<Item = &str> {
        self.translated.iter().flat_map(|translated| translated.still_english.iter().map(String::as_str))
    }

    fn english_left(&self, translation: &Translation) -> BTreeSet<String> {
        let left = english(self).into_iter().flat_map(|card| {
            let EnglishCard { file, id, texts } = card;
            texts.into_iter().filter_map(move |(at, text)| {
                let said = translation.said(&file, &id, &at).is_some();
                (!said && !text.trim().is_empty()).then_some(text)
            })
        });
        left.collect()
    }
}

/// Every text of a pack that can be translated.
fn english(pack: &Pack) -> Vec<EnglishCard> {
    let mut cards = Vec::new();
    // Visiting can change texts; here it does not, but it needs a pack that it could change.
    each_card(&mut pack.clone(), &mut |file, card| {
        let id = card.id().to_owned();
        let mut texts = Vec::new();
        card.texts(&mut |at, text| texts.push((at.to_owned(), text.clone())));
        cards.push(EnglishCard { file: file.to_owned(), id, texts });
    });
    cards
}

/// Eight hexadecimal digits of the SHA3-256 of an English text: whether it is still the one that was
/// translated.
pub fn fingerprint(english: &str) -> String {
    let digest = Sha3_256::digest(english.as_bytes());
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// Reads the files of a translation, each by the name of the pack's file that it translates, and says
/// what is wrong with them. What is whole can be used, whatever is wrong with the rest.
pub fn read_translation(
    pack: &Pack,
    tag: &str,
    files: Vec<(String, Vec<u8>)>,
) -> (Translation, Vec<Diagnostic>) {
    read(
        pack,
        &english(pack),
        tag,
        Folder { name: pack.info.id.clone(), files: named(tag, files), ..Folder::default() },
    )
}

/// The files of a translation by their names within the pack.
fn named(tag: &str, files: Vec<(String, Vec<u8>)>) -> Vec<(String, Vec<u8>)> {
    let name = |(file, bytes)| (format!("{LANG_FOLDER}/{tag}/{file}"), bytes);
    files.into_iter().map(name).collect()
}

fn read(pack: &Pack, english: &[EnglishCard], tag: &str, folder: Folder) -> (Translation, Vec<Diagnostic>) {
    let prefix = format!("{LANG_FOLDER}/{tag}/");
    let mut translation = Translation { tag: tag.to_owned(), ..Translation::default() };
    let (mut decks, mut diagnostics) = lists::<TranslatedCard>(folder);
    for (name, _) in &mut decks {
        *name = name.strip_prefix(&prefix).unwrap_or(name).to_owned();
    }
    for (file, deck) in &decks {
        translation.take(file, deck, english);
    }
    check::check(pack, english, &translation, &decks);
    diagnostics.extend(decks.iter().flat_map(|(_, deck)| deck.diagnostics()));
    (translation, diagnostics)
}

/// Reads every translation that stands in the folder of a pack, and puts them into it.
pub(super) fn add_all(
    pack: &mut Pack,
    languages: BTreeMap<String, Vec<(String, Vec<u8>)>>,
) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    if languages.is_empty() {
        return said;
    }
    let english = english(pack);
    for (tag, files) in languages {
        let folder = Folder { name: pack.info.id.clone(), files: named(&tag, files), ..Folder::default() };
        let (translation, found) = read(pack, &english, &tag, folder);
        said.extend(check::tag(pack, &tag));
        said.extend(found);
        pack.add_translation(translation);
    }
    said
}
