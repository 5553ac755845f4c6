//! The after-action report with improvement plan of a whole exercise. [`gather`] says everything in
//! words; what follows only draws it: as a paper, as lines for a spreadsheet, as JSON.

mod analysis;
mod arrange;
mod gather;
mod mapping;
mod package;
mod people;
mod proposals;
mod tables;
mod teams;
mod timeline;

use serde::Serialize;

use crate::exercise::evaluation::Rating;
use crate::report::AfterActionReport;
use crate::scoring::Points;

pub use arrange::paper_of;
pub use gather::{Material, NotReady, gather};
pub use package::package;
pub use proposals::{Proposals, proposals};
pub use tables::{events_csv, injects_csv, scores_csv};
pub use teams::playthrough_name;

/// The version of the JSON form.
pub const EXERCISE_REPORT_FORMAT: u32 = 1;

/// Everything that the report of an exercise says, in words. Teams stand in the order of their numbers
/// throughout; only `play.standings` ranks them, and it is empty unless that was asked for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExerciseReport {
    /// [`EXERCISE_REPORT_FORMAT`].
    pub format: u32,
    /// `exercise-after-action-report`, so that the file says what it is.
    pub kind: &'static str,
    /// Stands above everything: nobody shall take this for a real incident.
    pub exercise: String,
    /// Who may read it.
    pub handling: String,
    /// What the exercise was called.
    pub title: String,
    /// That it was stopped for a real event, if it was.
    pub stopped: Option<String>,
    /// That the pack is not the one that was played, if it is not.
    pub other_pack: Option<String>,
    /// What it was: label and value.
    pub overview: Vec<Fact>,
    /// The capabilities that the objectives draw on.
    pub capabilities: Vec<String>,
    /// How each objective was met.
    pub objectives: Vec<ObjectiveLine>,
    /// Notes that belong to no objective.
    pub notes: Vec<NoteLine>,
    /// What went well.
    pub strengths: Vec<WashEntry>,
    /// Areas for improvement.
    pub improvements: Vec<WashEntry>,
    /// The improvement plan: what teams put first, then the rest by capability.
    pub plan: Vec<ActionLine>,
    /// Who was there.
    pub attendance: Vec<PersonLine>,
    /// How long participants were there in all.
    pub contact: String,
    /// What happened to the room and to the teams, in order.
    pub timeline: Vec<RoomMoment>,
    /// Injects as they came.
    pub injects: Vec<InjectLine>,
    /// What the exercise touches of what others ask for.
    pub mapping: Vec<MappingLine>,
    /// What each team left on record beside its score.
    pub teams: Vec<TeamRecord>,
    /// The play: scores, par and luck, timelines, story.
    pub play: AfterActionReport,
    /// The pack with version and licence, and what its credits must carry.
    pub credits: Vec<String>,
    /// The language of the texts, a BCP 47 tag.
    pub language: String,
}

/// Label and value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What.
    pub label: String,
    /// How it is.
    pub value: String,
}

/// An objective with what was seen of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ObjectiveLine {
    /// From 1.
    pub number: usize,
    /// What was to be shown.
    pub objective: String,
    /// How well it was met: what the room was rated last, else the poorest of the teams' last ratings.
    pub rating: Option<Rating>,
    /// Each team's last rating, by the team's name.
    pub teams: Vec<(String, Rating)>,
    /// The notes behind it, in order.
    pub notes: Vec<NoteLine>,
}

/// A note of an evaluator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteLine {
    /// When, in UTC.
    pub at: String,
    /// Whom it is about; the room when left out.
    pub team: Option<String>,
    /// The rating that it gave, if it did.
    pub rating: Option<Rating>,
    /// What was seen.
    pub text: String,
}

/// A line of the hot wash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WashEntry {
    /// The capability that it belongs to.
    pub capability: String,
    /// What was said.
    pub text: String,
    /// Whose it is; everybody's when empty.
    pub teams: Vec<String>,
    /// Whether the log says so and nobody has confirmed it.
    pub draft: bool,
}

/// A line of the improvement plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionLine {
    /// The capability that it strengthens.
    pub capability: String,
    /// What was found wanting.
    pub issue: String,
    /// What will be done.
    pub action: String,
    /// Who does it; empty until somebody takes it.
    pub owner: String,
    /// When it begins, `2026-11-22`; empty when open.
    pub start: String,
    /// When it is to be done; empty when open.
    pub end: String,
    /// Whose it is; everybody's when empty.
    pub teams: Vec<String>,
    /// Whether it is one of a team's first three.
    pub top: bool,
    /// Whether the log says so and nobody has confirmed it.
    pub draft: bool,
}

/// Somebody who was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonLine {
    /// The name, or that it was erased.
    pub name: String,
    /// The role; empty when not said or erased.
    pub role: String,
    /// The department; empty when not said or erased.
    pub department: String,
    /// Facilitator, observer or participant.
    pub part: String,
    /// The tables.
    pub teams: Vec<String>,
    /// When the person came, in UTC.
    pub came: String,
    /// When the person left, in UTC.
    pub left: String,
    /// How long the person was there, in words.
    pub contact: String,
    /// The same in whole minutes.
    pub contact_minutes: u64,
}

/// Something that happened to the room or to a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoomMoment {
    /// When, in UTC.
    pub at: String,
    /// To which teams, if the same happened to several in the same minute; to all when empty.
    pub teams: Vec<String>,
    /// What.
    pub words: String,
}

/// An inject as it came to a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InjectLine {
    /// When, in milliseconds since the Unix epoch.
    pub at_ms: u64,
    /// The turn; none where it was read to all beside the play.
    pub turn: Option<u8>,
    /// To whom; to all when left out.
    pub team: Option<String>,
    /// The pack's slug of it.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why it came.
    pub cause: String,
    /// What the team decided, if something was to be decided.
    pub answer: Option<String>,
}

/// What the exercise touches of what others ask for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MappingLine {
    /// Where it stands: `NIST CSF 2.0, PR.PS`, `45 CFR 164.308(a)(6)(ii)`.
    pub reference: String,
    /// What it asks for, in our words.
    pub asks: String,
    /// Where this exercise touches it.
    pub touched: String,
}

/// What a team left on record beside its score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TeamRecord {
    /// Its name.
    pub name: String,
    /// Whether the program played it.
    pub practice: bool,
    /// Whether it came to its end.
    pub finished: bool,
    /// What was hidden, where teams had cases of their own.
    pub chain: Vec<String>,
    /// Its mitigations and those of the best plan that it lacks.
    pub mitigations: Vec<PlanLine>,
    /// The file that holds its playthrough.
    pub playthrough: String,
    /// SHA3-256 of that file, in hexadecimal.
    pub sha3: String,
    /// The points that it earned in all, as the play's section has them.
    pub points: Points,
}

/// A mitigation beside the best plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanLine {
    /// Its title.
    pub title: String,
    /// Whether the team adopted it.
    pub adopted: bool,
    /// Whether the best plan has it.
    pub in_best: bool,
    /// What it does here.
    pub words: String,
}

impl ExerciseReport {
    /// The report as JSON, indented, with a line end.
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists only: there is nothing in it that could not be written.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }
}
