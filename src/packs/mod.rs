//! Packs: RON text in, validated cards and scenarios out, with every fault named at once.

mod cards;
mod pack;

pub use cards::*;
pub use pack::{Pack, Scenario};
