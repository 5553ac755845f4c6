//! The library's pages: documents, stories, segments and the glossary of a pack. Gathered once, in
//! words, then shown by the application or written as Markdown or HTML.

mod contents;
mod gather;
mod html;
mod index;
mod markdown;

pub use contents::{Entry, Group, contents};
pub(super) use gather::credits;
pub use gather::{page, sources};
pub(super) use html::document;
pub use html::{STYLE, html, html_body};
pub use index::{Index, index_html, index_markdown};
pub use markdown::library_markdown;

use crate::packs::prose::Run;

/// A page of a pack's library.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A document, by slug.
    Document(String),
    /// The story of a scenario, by its slug.
    Story(String),
    /// What to do after that scenario, with room for an owner and a date, by its slug.
    Tasks(String),
    /// The segment of a scenario with the cues of its slides, by its slug.
    Script(String),
    /// What is spoken in that segment, in one.
    Transcript(String),
    /// The glossary.
    Glossary,
}

impl Item {
    /// The name of its file, without an ending: `story-rotten-jar`.
    pub fn file_stem(&self) -> String {
        /// How the other names begin.
        const TAKEN: [&str; 6] = ["story-", "tasks-", "segment-", "transcript-", "glossary", "index"];
        match self {
            Self::Document(slug) if TAKEN.iter().any(|taken| slug.starts_with(taken)) => {
                format!("document-{slug}")
            }
            Self::Document(slug) => slug.clone(),
            Self::Story(slug) => format!("story-{slug}"),
            Self::Tasks(slug) => format!("tasks-{slug}"),
            Self::Script(slug) => format!("segment-{slug}"),
            Self::Transcript(slug) => format!("transcript-{slug}"),
            Self::Glossary => "glossary".to_owned(),
        }
    }
}

/// A paragraph, ready to be shown.
pub type Prose = Vec<Run>;

/// A page in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Which one.
    pub item: Item,
    /// What kind, in a word.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What stands below the title: the scenario that it belongs to.
    pub subtitle: Option<String>,
    /// What it is for, in a sentence.
    pub hook: Option<String>,
    /// How long it is and when it was reviewed.
    pub facts: Vec<String>,
    /// Its text, part by part.
    pub parts: Vec<Part>,
    /// What its marks point to, by number from 1.
    pub sources: Vec<Source>,
    /// The terms of the glossary that are marked in it, each with its meaning.
    pub terms: Vec<Meaning>,
    /// The pack with version and licence, and what its credits must carry.
    pub credits: Vec<String>,
    /// Stands above everything: nobody shall take this for a real incident.
    pub exercise: String,
    /// The language of the texts, a BCP 47 tag.
    pub language: String,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(Prose),
    /// A list without an order.
    Points(Vec<Prose>),
    /// A list with an order.
    Steps(Vec<Prose>),
    /// Lines as a machine shows them.
    Code(String),
    /// What must not be overlooked.
    Warning(Prose),
    /// Lines to be done, with room for an owner and a date.
    Checklist(Vec<CheckRow>),
    /// Lines of a configuration, some of which are traps.
    Spot(Vec<SpotRow>),
    /// A slide with what is said to it.
    Slide(SlideCue),
    /// Terms with their meanings.
    Glossary(Vec<Meaning>),
}

/// A column of a checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// What is to be done.
    Action,
    /// Who can do it.
    Scope,
    /// The milestone that it belongs to.
    Milestone,
    /// Who does it: filled in by hand.
    Owner,
    /// By when: filled in by hand.
    Date,
}

impl Column {
    /// The columns that a checklist needs: those that would be empty throughout are left out, but for
    /// the two that are filled in by hand.
    pub fn of(rows: &[CheckRow]) -> Vec<Self> {
        let scope = rows.iter().any(|row| !row.scope.is_empty()).then_some(Self::Scope);
        let milestone = rows.iter().any(|row| !row.milestone.is_empty()).then_some(Self::Milestone);
        let known = std::iter::once(Self::Action).chain(scope).chain(milestone);
        known.chain([Self::Owner, Self::Date]).collect()
    }

    /// The id of its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Action => "library-column-action",
            Self::Scope => "library-column-scope",
            Self::Milestone => "library-column-milestone",
            Self::Owner => "library-column-owner",
            Self::Date => "library-column-date",
        }
    }
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckRow {
    /// What is to be done.
    pub action: Prose,
    /// Who can do it, in words, or nothing.
    pub scope: String,
    /// The milestone that it belongs to, or nothing.
    pub milestone: String,
}

/// A line of a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpotRow {
    /// As it stands in the file.
    pub line: String,
    /// Why it is to be found, if it is.
    pub trap: Option<Prose>,
    /// What it should be instead.
    pub better: Option<String>,
}

/// A slide of a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlideCue {
    /// From 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// What stands on it.
    pub points: Vec<String>,
    /// What is said to it, paragraph by paragraph.
    pub say: Vec<Prose>,
    /// The same without marks, sentence by sentence: what a voice reads.
    pub spoken: Vec<String>,
    /// When it begins, in seconds from the segment's beginning.
    pub begins: usize,
    /// Time for the audience afterwards.
    pub pause: Option<Pause>,
}

/// Time for the audience.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// How long.
    pub seconds: usize,
    /// What to discuss or do.
    pub ask: String,
}

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Title, publisher, date and section.
    pub words: String,
    /// Where to read it.
    pub url: Option<String>,
}

/// A term and its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// The term.
    pub term: String,
    /// Other ways to write it.
    pub also: Vec<String>,
    /// What it means.
    pub meaning: String,
}

impl Page {
    /// Whether the terms that are marked are explained below the text: not on a checklist, which is to
    /// stay on one sheet.
    fn explains_terms(&self) -> bool {
        let checklist = self.parts.iter().any(|part| matches!(part, Part::Checklist(_)));
        !self.terms.is_empty() && !checklist
    }
}
