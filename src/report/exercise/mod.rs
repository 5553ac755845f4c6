//! The papers of an exercise: those handed out before it, from the scenario alone, and the after-action
//! report with its improvement plan. Each is gathered once, in words, into a [`Paper`]; HTML and
//! Markdown only draw that. Every paper says EXERCISE on every page.

mod after;
mod before;
mod csv;
mod html;
mod markdown;
mod paper;
mod words;

pub use after::{
    ActionLine, EXERCISE_REPORT_FORMAT, ExerciseReport, Fact, InjectLine, MappingLine, Material, NotReady,
    NoteLine, ObjectiveLine, PersonLine, PlanLine, Proposals, RoomMoment, TeamRecord, UndoneLine, WashEntry,
    events_csv, found, gaps, gather, injects_csv, package, paper_of, playthrough_name, proposals, scores_csv,
};
pub use before::{DrawnTeam, PaperKind, Sitting, inject_list_csv, paper};
pub use html::html;
pub use markdown::markdown;
pub use paper::{Block, Column, Paper, Section, Set, Table};
