//! What a pack's library holds, as a shelf shows it.

use super::Item;
use super::gather::{document_words, segment_seconds, topic};
use crate::packs::prose::words;
use crate::packs::{DocumentKind, Pack, Scenario};
use crate::text::{Text, library};

/// A part of the shelf.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Lines with an owner and a date to fill in.
    Checklists,
    /// Steps.
    HowTos,
    /// Something to try.
    Exercises,
    /// Stories, by topic.
    Stories,
    /// Narrated segments, by topic.
    Segments,
    /// What words mean.
    Words,
}

impl Group {
    /// Every part, in the shelf's order.
    pub const ALL: [Self; 6] =
        [Self::Checklists, Self::HowTos, Self::Exercises, Self::Stories, Self::Segments, Self::Words];

    /// Its heading.
    pub fn title(self, text: &Text) -> String {
        text.t(match self {
            Self::Checklists => "library-checklists",
            Self::HowTos => "library-how-tos",
            Self::Exercises => "library-exercises",
            Self::Stories => "library-stories",
            Self::Segments => "library-segments",
            Self::Words => "library-words",
        })
    }
}

/// A page on the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which one.
    pub item: Item,
    /// Where it stands.
    pub group: Group,
    /// What kind, in a word.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What it is for, or the scenario that it belongs to.
    pub hook: String,
    /// Kind, length and review in short.
    pub facts: Vec<String>,
}

/// Every page of a pack but the transcripts, which stand behind their segments: group by group, in
/// each the documents in the file's order and the rest by topic.
pub fn contents(text: &Text, pack: &Pack) -> Vec<Entry> {
    let mut entries: Vec<Entry> = pack
        .documents()
        .iter()
        .map(|document| {
            let minutes = library::reading_minutes(document_words(document));
            Entry {
                item: Item::Document(document.id.clone()),
                group: match document.kind {
                    DocumentKind::Checklist => Group::Checklists,
                    DocumentKind::HowTo => Group::HowTos,
                    DocumentKind::Exercise => Group::Exercises,
                },
                kind: library::kind(text, document.kind),
                title: document.title.clone(),
                hook: document.hook.clone(),
                facts: vec![library::to_read(text, minutes), library::reviewed(text, &document.reviewed)],
            }
        })
        .collect();
    let mut scenarios: Vec<&Scenario> = pack.scenarios().iter().collect();
    scenarios.sort_by_key(|scenario| topic(scenario).to_lowercase());
    entries.extend(scenarios.iter().map(|scenario| story(text, scenario)));
    entries.extend(scenarios.iter().filter(|one| !one.file.segment.is_empty()).map(|one| segment(text, one)));
    if !pack.glossary().is_empty() {
        entries.push(Entry {
            item: Item::Glossary,
            group: Group::Words,
            kind: text.t("library-glossary"),
            title: text.t("library-glossary-title"),
            hook: text.t("library-glossary-hook"),
            facts: vec![text.t_with("library-terms-count", &[("n", pack.glossary().len().into())])],
        });
    }
    entries.sort_by_key(|entry| entry.group);
    entries
}

fn of_scenario(text: &Text, scenario: &Scenario) -> String {
    text.t_with("library-of-scenario", &[("title", scenario.file.title.as_str().into())])
}

fn story(text: &Text, scenario: &Scenario) -> Entry {
    let said = &scenario.file.debrief;
    let mut facts = vec![library::to_read(text, library::reading_minutes(words(&said.story)))];
    facts.extend(said.reviewed.as_ref().map(|day| library::reviewed(text, day)));
    Entry {
        item: Item::Story(scenario.file.id.clone()),
        group: Group::Stories,
        kind: text.t("library-story"),
        title: topic(scenario).to_owned(),
        hook: of_scenario(text, scenario),
        facts,
    }
}

fn segment(text: &Text, scenario: &Scenario) -> Entry {
    let minutes = segment_seconds(&scenario.file.segment).div_ceil(60);
    let mut facts = vec![library::long(text, minutes)];
    facts.extend(scenario.file.debrief.reviewed.as_ref().map(|day| library::reviewed(text, day)));
    Entry {
        item: Item::Script(scenario.file.id.clone()),
        group: Group::Segments,
        kind: text.t("library-segment"),
        title: topic(scenario).to_owned(),
        hook: of_scenario(text, scenario),
        facts,
    }
}
