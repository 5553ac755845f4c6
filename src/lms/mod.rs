//! Inside a learning-management system: what a package says it plays, what an LMS keeps between two
//! launches, and what it is told, as one list of facts in three dialects (SCORM 1.2, SCORM 2004, cmi5).
//!
//! Nothing here speaks to an LMS: `web/lms` does, and is told what to say.

mod course;
mod facts;
pub mod manifest;
mod progress;
mod scorm;
mod suspend;
mod times;
mod xapi;

pub use course::{ACTIVITY_BASE, Course, Dialect, FORMAT, Mastery, NoCourse, Part};
pub use facts::{Fact, FactKind, Verdict, facts};
pub use progress::{Attempt, Progress, Standing};
pub use scorm::{Telling, report};
pub use suspend::{Kept, Lost, NotKept, Running, keep, resume, suspend};

use serde::Serialize;

/// What an LMS is told after something was played: the script in the package carries it out.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Report {
    /// SCORM: elements and their values, in the order in which they are set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sets: Vec<(String, String)>,
    /// SCORM: new interactions, each as its fields below `cmi.interactions.n` and their values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interactions: Vec<Vec<(String, String)>>,
    /// cmi5: new statements, without what only the launch knows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statements: Vec<serde_json::Value>,
    /// cmi5: where the course stands: `complete`, `passed` where it is judged, `scaled` where it is scored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<serde_json::Value>,
    /// What the LMS keeps for the next launch; absent where it would not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspend: Option<String>,
}
