//! What is learned around the play: questions before and after, the narrated segment, the library, the
//! glossary and the paths through the scenarios.

use serde::{Deserialize, Serialize};

use crate::packs::prose::words;

/// A way through a pack's scenarios for one kind of learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearningPath {
    /// Slug.
    pub id: String,
    /// Its name on the shelf, for instance "PACS administrator".
    pub title: String,
    /// For whom it is, in one sentence of at most 25 words.
    pub hook: String,
    /// Ids of scenarios, in the order in which they are best played.
    pub scenarios: Vec<String>,
}

/// An entry of `techniques.ron`: a technique that the pack's attacks are mapped to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technique {
    /// ATT&CK or ATLAS id.
    pub id: String,
    /// MITRE's name for it.
    pub name: String,
}

/// An entry of `glossary.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As it stands in texts, for instance "AE title".
    pub term: String,
    /// Other forms of the same term.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it means, in at most 35 plain words.
    pub meaning: String,
}

/// Two questions of the same difficulty on the same objective: one is asked before the play, one after.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionPair {
    /// Which of the scenario's objectives, counted from 1.
    pub objective: u8,
    /// The one before.
    pub before: Application,
    /// The one after.
    pub after: Application,
}

/// A question that asks what to do in a small case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The case and the question, at most 60 words.
    pub ask: String,
    /// Three or four answers, of which one is right.
    pub options: Vec<Answer>,
}

/// An answer to an application question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// What one would do, at most 25 words.
    pub text: String,
    /// Why that is wise or not, at most 45 words.
    pub rationale: String,
    /// Whether it is the right one.
    #[serde(default)]
    pub right: bool,
}

/// A line of the hot wash, the few minutes of talk right after the play.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HotWashStep {
    /// How long it takes.
    pub seconds: u16,
    /// What the facilitator says or asks, at most 60 words.
    pub say: String,
}

/// A slide of a narrated segment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slide {
    /// Its title, at most 60 characters.
    pub slide: String,
    /// What stands on it, at most four lines of at most 12 words.
    #[serde(default)]
    pub points: Vec<String>,
    /// What is spoken; may hold marks of references.
    pub say: String,
    /// Time for the audience, after what is spoken.
    pub pause: Option<Pause>,
}

/// Words that a narrator speaks in a minute: a calm pace for listeners who take notes.
const SPOKEN_A_MINUTE: usize = 130;

impl Slide {
    /// How long it lasts, in seconds: what is spoken, and the pause.
    pub fn seconds(&self) -> usize {
        let pause = self.pause.as_ref().map_or(0, |pause| usize::from(pause.seconds));
        (words(&self.say) * 60).div_ceil(SPOKEN_A_MINUTE) + pause
    }
}

/// Time for the audience of a segment.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// How long.
    pub seconds: u16,
    /// What to discuss or do.
    pub ask: String,
}

/// What a document of the library is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum DocumentKind {
    /// Lines with an owner and a date to fill in.
    Checklist,
    /// Steps.
    HowTo,
    /// Something to try.
    Exercise,
}

/// An entry of `library.ron`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LibraryDocument {
    /// Slug.
    pub id: String,
    /// At most 60 characters.
    pub title: String,
    /// What it is for, at most 25 words.
    pub hook: String,
    /// What kind.
    pub kind: DocumentKind,
    /// The day of its last review, `2026-11-22`.
    pub reviewed: String,
    /// Its text, part by part.
    pub body: Vec<Block>,
    /// Ids of `references.ron`.
    #[serde(default)]
    pub references: Vec<String>,
}

/// A part of a document.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph; may hold marks of references.
    Text(String),
    /// A list without an order; may hold marks of references.
    Points(Vec<String>),
    /// A list with an order; may hold marks of references.
    Steps(Vec<String>),
    /// Lines as a machine shows or expects them.
    Code(String),
    /// What must not be overlooked.
    Warning(String),
    /// Lines of a checklist.
    Lines(Vec<ChecklistLine>),
    /// Lines of a configuration, some of which are traps to be found.
    Spot {
        /// As they stand in the file.
        lines: Vec<SpotLine>,
    },
}

/// A line of a checklist, printed with room for an owner and a date.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistLine {
    /// What is to be done, at most 25 words.
    pub action: String,
    /// Who can do it.
    pub scope: Scope,
    /// The milestone of the manageable-network plan that it belongs to.
    pub milestone: Option<String>,
}

/// Who can carry out a line of a checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Scope {
    /// The imaging department with what its DICOM systems have.
    Dicom,
    /// Together with the manufacturers.
    Joint,
}

/// A line of a configuration.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpotLine {
    /// As it stands in the file.
    pub line: String,
    /// Why it is one of those to be found, at most 45 words.
    pub trap: Option<String>,
    /// What it should be instead.
    pub better: Option<String>,
}
