//! Red when a person cannot get from Home to a debrief, loses a session, or is told nothing when
//! something cannot be kept: the whole desk, driven by role and name over a host in memory.

mod album;
mod coach;
mod driver;
mod edges;
mod fetching;
mod files;
mod incident;
mod languages;
pub mod learn;
mod models;
mod practice;
mod practice_team;
pub mod room;
mod shelf;
pub mod solo;
mod thinking;

pub use driver::{App, LAPTOP, PHONE};
