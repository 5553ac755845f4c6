//! A device in an exercise over a network, without a network.

mod addresses;
#[cfg(feature = "cli")]
mod debrief;
mod hall;
mod large;
mod machine;
mod reload;
mod screens;
mod votes;
mod wire;
