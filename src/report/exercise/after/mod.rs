//! The after-action report with improvement plan of a whole exercise. [`gather`] says everything in
//! words; what follows only draws it: as a paper, as lines for a spreadsheet, as JSON.

mod analysis;
mod arrange;
mod gather;
mod lines;
mod mapping;
mod package;
mod people;
mod proposals;
mod tables;
mod teams;
mod timeline;

use serde::Serialize;

use crate::report::AfterActionReport;

pub use arrange::paper_of;
pub use gather::{Material, NotReady, gather};
pub use lines::{
    ActionLine, Fact, InjectLine, MappingLine, NoteLine, ObjectiveLine, PersonLine, PlanLine, RoomMoment,
    TeamRecord, UndoneLine, WashEntry,
};
pub use package::package;
pub use proposals::{Proposals, found, gaps, proposals};
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
    /// How many took part with a seat of their own.
    pub participants: usize,
    /// How long participants were there in all.
    pub contact: String,
    /// What happened to the room and to the teams, in order.
    pub timeline: Vec<RoomMoment>,
    /// What facilitators took back, in order.
    pub undone: Vec<UndoneLine>,
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

impl ExerciseReport {
    /// The report as JSON, indented, with a line end.
    pub fn to_json(&self) -> String {
        // Strings, numbers and lists only: there is nothing in it that could not be written.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }
}
