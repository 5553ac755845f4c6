//! Red when a room refuses what it should do, does what it should refuse, or tells somebody what they
//! may not know.

mod crowd;
mod limits;
mod lobby;
mod papers;
mod play;
mod random;
mod refusals;
mod secrecy;
pub mod world;
