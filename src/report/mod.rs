//! Reports: what was played, scored and learned, as a document to keep. Gathered once, in words, then
//! written as Markdown or JSON.

pub mod certificate;
mod deserved;
pub mod exercise;
mod gather;
mod learned;
pub mod library;
mod markdown;
mod time;

use serde::Serialize;

use crate::scoring::Points;

pub use deserved::{Choice, Deserved, Sums, TurnLine};
pub use gather::{NotOver, Play, Worth, gather, gather_opened};
pub use learned::{LearnedSection, OptionLine, QuestionLine, pairs, question_line};
pub use markdown::markdown;

/// The version of the JSON form.
pub const REPORT_FORMAT: u32 = 2;

/// Everything that a report says, in words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AfterActionReport {
    /// [`REPORT_FORMAT`].
    pub format: u32,
    /// `after-action-report`, so that the file says what it is.
    pub kind: &'static str,
    /// Stands above everything: nobody shall take this for a real incident.
    pub exercise: String,
    /// Title of the scenario.
    pub scenario: String,
    /// Its one sentence.
    pub hook: String,
    /// Pack with version and licence.
    pub pack: String,
    /// When it began, in UTC.
    pub started: String,
    /// Who led, if anybody did.
    pub facilitator: Option<String>,
    /// What was to be learned.
    pub objectives: Vec<String>,
    /// Who did best, a sentence a team after one that says by what; empty for a team alone.
    pub standings: Vec<String>,
    /// One section a team, in the order of their numbers.
    pub teams: Vec<TeamSection>,
    /// What really happened, stage by stage; the same for all teams of one setup.
    pub chain: Vec<String>,
    /// The incident as a story.
    pub story: String,
    /// What to remember.
    pub takeaways: Vec<String>,
    /// What to do on Monday.
    pub checklist: Vec<String>,
    /// The talk right after the play, for a facilitator to read.
    pub hot_wash: Vec<WashLine>,
    /// For the discussion.
    pub questions: Vec<Discussion>,
    /// Where to read on.
    pub references: Vec<Reference>,
}

/// A line of the hot wash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WashLine {
    /// How long it takes.
    pub seconds: u16,
    /// What is said or asked.
    pub say: String,
}

/// A discussion question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Discussion {
    /// The question.
    pub ask: String,
    /// What a facilitator listens for.
    pub listen_for: String,
}

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Title, publisher and year.
    pub words: String,
    /// Where to read it.
    pub url: Option<String>,
}

/// How one team fared.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TeamSection {
    /// Its name.
    pub name: String,
    /// All points.
    pub total: Points,
    /// The first half.
    pub investigation: Half,
    /// The second half.
    pub mitigation: Half,
    /// The part of the risk that its plan leaves, 0 to 1.
    pub risk: f64,
    /// The part that the best plan leaves, 0 to 1.
    pub best_risk: f64,
    /// What the facilitator awarded, if anything.
    pub awarded: Option<Line>,
    /// What the choices deserve, whatever the dice did.
    pub deserved: Deserved,
    /// The application questions before and after, if any were asked.
    pub learned: Option<LearnedSection>,
    /// How patients fared.
    pub care: String,
    /// What moved that.
    pub care_lines: Vec<String>,
    /// What happened, in order.
    pub timeline: Vec<Moment>,
}

/// One half of the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Half {
    /// Its points.
    pub points: Points,
    /// The most that it can have.
    pub most: i32,
    /// Why.
    pub lines: Vec<Line>,
}

/// A line of the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// Its points, if it has points of its own.
    pub points: Option<Points>,
    /// Why, in a sentence.
    pub words: String,
}

/// A moment of the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The turn, while the investigation ran.
    pub turn: Option<u8>,
    /// Time since the beginning, `h:mm:ss`.
    pub after: String,
    /// What happened.
    pub words: String,
    /// Whether it was taken back later.
    pub undone: bool,
    /// Its place in the team's log.
    #[serde(skip)]
    pub seq: u64,
    /// In milliseconds since the Unix epoch.
    #[serde(skip)]
    pub at_ms: u64,
}

impl AfterActionReport {
    /// The report as JSON, indented, with a line end.
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists only: there is nothing in it that could not be written.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }
}
