//! Playing: the one driver of a state, reading back what was played, and what a position is worth.

mod analysis;
mod asked;
mod at_table;
mod balance;
mod belief;
pub mod coach;
mod contact;
mod follow;
mod knowledge;
mod monte_carlo;
mod playout;
mod policy;
mod read;
mod session;
mod solver;
mod statistics;

/// What a session starts from: the header of its log.
pub use crate::rules::log::Header as Start;
pub use analysis::{Analyst, analyse};
pub use asked::NotAsked;
pub use balance::{DEALS, Imbalance, imbalances, never_optimal, wins_outside};
pub use belief::{Belief, Limit, MOST_COOLDOWN, MOST_SUSPECTS, MOST_TURNS, Seen, Unsolvable};
pub use contact::LONGEST_PAUSE_MS;
pub use follow::NotNext;
pub use monte_carlo::{NoSimulation, Simulation};
pub use playout::Game;
pub use policy::{Policy, PolicyKind, best_option};
pub use session::Session;
pub use solver::{Limits, Rated, Solver, TIE};
pub use statistics::{ConsultantFigures, Judged, Mean, ProcedureFigures, StageFigures, Statistics};
