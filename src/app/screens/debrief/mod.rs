//! The debrief: the score with a sentence for every line, the best plan beside one's own, what
//! happened, and what to take home.

mod model;
mod ui;

pub use model::{DebriefInput, DebriefModel, PlanRow, ScoreLine, TimelineLine};
pub use ui::{DebriefLocal, Part, debrief_ui};
