//! What a pack's library holds, as a shelf shows it.

use super::Item;
use super::gather::{document_words, of_scenario, topic};
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

fn story(text: &Text, scenario: &Scenario) -> Entry {
    let minutes = library::reading_minutes(words(&scenario.file.debrief.story));
    let item = Item::Story(scenario.file.id.clone());
    around(text, scenario, item, Group::Stories, "library-story", library::to_read(text, minutes))
}

fn segment(text: &Text, scenario: &Scenario) -> Entry {
    let minutes = scenario.file.segment_seconds().div_ceil(60);
    let item = Item::Script(scenario.file.id.clone());
    around(text, scenario, item, Group::Segments, "library-segment", library::long(text, minutes))
}

/// What stands around a scenario, under its topic.
fn around(text: &Text, scenario: &Scenario, item: Item, group: Group, kind: &str, length: String) -> Entry {
    let reviewed = scenario.file.debrief.reviewed.as_ref().map(|day| library::reviewed(text, day));
    Entry {
        item,
        group,
        kind: text.t(kind),
        title: topic(scenario).to_owned(),
        hook: of_scenario(text, scenario),
        facts: std::iter::once(length).chain(reviewed).collect(),
    }
}
