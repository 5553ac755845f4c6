//! The files of a translation as they are to be filled in: what is there already, and the rest in
//! English as a comment above an empty text.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::packs::cards::ScenarioFile;
use crate::packs::pack::Pack;

use super::prose::is_long;
use super::{EnglishCard, Translation, english, fingerprint};

/// What is to be translated.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    /// These scenarios with the cards that they use; all scenarios and all cards when empty.
    pub scenarios: Vec<&'a str>,
    /// The library, too: documents, stories, narrated segments, the whole glossary, random incidents.
    pub long: bool,
}

/// The files of a translation by name, with what `done` has and all that is wanted. Nothing that `done`
/// has is left out.
pub fn skeleton(pack: &Pack, wanted: &Wanted<'_>, done: &Translation) -> Vec<(String, String)> {
    let cards = english(pack);
    let used = Used::of(pack, wanted);
    let terms = terms(pack, &cards, &used);
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for card in &cards {
        let mut entry = String::new();
        for (at, text) in &card.texts {
            let said = done.said(&card.file, &card.id, at);
            let wanted = used.wants(card, at) || card.file == "glossary.ron" && terms.contains(&card.id);
            if said.is_none() && !wanted {
                continue;
            }
            let of = fingerprint(text);
            let is = said.map(|said| said.is.as_str()).unwrap_or_default();
            let kept = said.and_then(|said| said.of.clone()).filter(|_| said.is_some());
            let mark = match &kept {
                Some(kept) if *kept != of => "CHANGED, was translated from an older text: ",
                _ if is.is_empty() && !text.is_empty() => "TO DO: ",
                _ => "",
            };
            // Writing to a String cannot fail.
            let _ = writeln!(entry, "        // {mark}{}", escaped(text));
            let of = kept.unwrap_or(of);
            let _ = writeln!(entry, "        (at: \"{at}\", of: \"{of}\", is: \"{}\"),", escaped(is));
        }
        if !entry.is_empty() {
            let file = files.entry(card.file.clone()).or_insert_with(|| "[\n".to_owned());
            let _ = writeln!(file, "    (id: \"{}\", texts: [\n{entry}    ]),", escaped(&card.id));
        }
    }
    files.into_iter().map(|(name, text)| (name, text + "]\n")).collect()
}

/// A text as it stands between quotes.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// The cards that are wanted: by file and id.
struct Used<'a> {
    pack: &'a Pack,
    long: bool,
    cards: BTreeSet<(String, String)>,
    procedures: BTreeSet<String>,
    paths: BTreeSet<String>,
}

impl<'a> Used<'a> {
    fn of(pack: &'a Pack, wanted: &Wanted<'_>) -> Self {
        let chosen = |file: &&ScenarioFile| {
            wanted.scenarios.is_empty() || wanted.scenarios.contains(&file.id.as_str())
        };
        let files: Vec<&ScenarioFile> =
            pack.scenarios().iter().map(|scenario| &scenario.file).filter(chosen).collect();
        let mut used = Self {
            pack,
            long: wanted.long,
            cards: BTreeSet::new(),
            procedures: files.iter().flat_map(|file| file.procedures.iter().cloned()).collect(),
            paths: BTreeSet::new(),
        };
        for path in &pack.info().paths {
            if path.scenarios.iter().any(|slug| files.iter().any(|file| file.id == *slug)) {
                used.paths.insert(format!("paths.{}.", path.id));
            }
        }
        files.iter().for_each(|file| used.scenario(file));
        let roles = pack.roles().iter().map(|card| ("roles.ron", &card.id));
        let prompts = pack.prompts().iter().map(|card| ("prompts.ron", &card.id));
        used.add(roles.chain(prompts));
        used
    }

    fn add<'i>(&mut self, cards: impl IntoIterator<Item = (&'static str, &'i String)>) {
        self.cards.extend(cards.into_iter().map(|(file, id)| (file.to_owned(), id.clone())));
    }

    fn scenario(&mut self, file: &ScenarioFile) {
        self.cards.insert((format!("{}.ron", file.id), file.id.clone()));
        for (_, suspects) in file.suspects.stages() {
            self.add(suspects.iter().map(|suspect| ("attacks.ron", &suspect.attack)));
        }
        self.add(file.procedures.iter().map(|id| ("procedures.ron", id)));
        self.add(file.injects.iter().map(|id| ("injects.ron", id)));
        self.add(file.scheduled.iter().map(|entry| ("injects.ron", &entry.inject)));
        self.add(file.consultants.iter().map(|id| ("consultants.ron", id)));
        self.add(file.mitigations.iter().map(|id| ("mitigations.ron", id)));
    }

    fn wants(&self, card: &EnglishCard, at: &str) -> bool {
        match card.file.as_str() {
            "pack.ron" => at == "title" || self.paths.iter().any(|path| at.starts_with(path)),
            "library.ron" | "random.ron" | "glossary.ron" => self.long,
            "attacks.ron" => {
                let by = at.strip_prefix("detected_by.").and_then(|rest| rest.strip_suffix(".clue"));
                self.has(card) && by.is_none_or(|procedure| self.procedures.contains(procedure))
            }
            _ => self.has(card) && (self.long || !is_long(at)),
        }
    }

    fn has(&self, card: &EnglishCard) -> bool {
        self.cards.contains(&(card.file.clone(), card.id.clone()))
    }
}

/// The terms of the glossary that come up in what is wanted.
fn terms(pack: &Pack, cards: &[EnglishCard], used: &Used<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for card in cards.iter().filter(|card| card.file != "glossary.ron") {
        for (_, text) in card.texts.iter().filter(|(at, _)| used.wants(card, at)) {
            let terms = pack.lexicon().terms(text).filter_map(|term| used.pack.glossary().get(term));
            found.extend(terms.map(|term| term.term.clone()));
        }
    }
    found
}
