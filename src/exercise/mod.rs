//! Exercises: several teams on one scenario. Pure: no clock, no screen, no storage.

mod agenda;
mod bundle;
pub mod evaluation;
mod file;
mod hot_seat;
mod practice;
mod ranking;
pub mod room;
mod roster;
mod step;

pub use agenda::{AGENDAS, Agenda, AgendaItem, AgendaMark, AgendaPart, agenda};
pub use bundle::{bundle, is_bundle, unbundle};
pub use file::{EXERCISE_FORMAT, ExerciseFile, Plan};
pub use hot_seat::{Change, HotSeat, Refused};
pub use ranking::{RankBy, Standing, Unranked, ranking};
pub use roster::{NAME_MAX, Roster, RosterFault, TEAMS_MAX, TEAMS_MIN};
pub use step::{Step, Task};
