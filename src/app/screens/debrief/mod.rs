//! The debrief: what the choices deserve beside the points, how the points came about, the score with a
//! sentence for every line, the best plan beside one's own, what happened, and what to take home.

mod decisions;
mod decisions_ui;
mod further;
mod head_ui;
mod hot_wash;
mod hot_wash_ui;
mod model;
mod turns;
mod ui;

pub use decisions::{Costly, Decisions, Insight, tenths};
pub use further::Further;
pub use hot_wash::{HotWash, StepTimer, WashStep, clock};
pub use model::{DebriefInput, DebriefModel, Figure, PlanRow, ScoreLine, TimelineLine};
pub use ui::{DebriefLocal, Part, debrief_ui};
