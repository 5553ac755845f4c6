//! Playing: the one driver of a state, reading back what was played, and what a position is worth.

mod analysis;
mod belief;
mod read;
mod session;
mod solver;

/// What a session starts from: the header of its log.
pub use crate::rules::log::Header as Start;
pub use analysis::{Analyst, analyse};
pub use belief::{Belief, Limit, MOST_COOLDOWN, MOST_SUSPECTS, MOST_TURNS, Seen, Unsolvable};
pub use session::Session;
pub use solver::{Limits, Rated, Solver, TIE};
