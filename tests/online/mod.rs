//! A device in an exercise over a network, without a network.

mod addresses;
#[cfg(feature = "cli")]
mod debrief;
mod hall;
mod large;
mod machine;
mod messages;
mod reload;
mod screens;
mod votes;
mod wire;
