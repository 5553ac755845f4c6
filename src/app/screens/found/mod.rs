//! The form that founds an exercise.

mod form;
mod model;
mod teams_ui;
mod ui;

pub use form::{FoundLocal, Preset};
pub use model::{CaseChoice, FoundInput, FoundModel};
pub use ui::found_ui;
