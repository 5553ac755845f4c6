//! The screen that everybody sees. It is built from the room's own sheet and the list of people, which
//! hold no secret, and from nothing else: what a team may not know cannot be shown by mistake.
//!
//! It draws its own EXERCISE ribbon and fills the window; no frame goes around it.

mod model;
mod teams_ui;
mod ui;

pub use model::{
    AloudCard, Cell, Contact, JoinCard, PlaceRow, ProjectorInput, ProjectorModel, Scene, StandingsCard,
};
pub use ui::projector_ui;
