//! A device in an exercise over a network, without a network.

mod addresses;
#[cfg(feature = "cli")]
mod debrief;
pub mod hall;
mod large;
mod machine;
mod messages;
mod reload;
pub mod screens;
mod votes;
mod wire;
