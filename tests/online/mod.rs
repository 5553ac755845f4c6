//! A device in an exercise over a network, without a network.

mod addresses;
mod hall;
mod machine;
mod screens;
mod wire;
