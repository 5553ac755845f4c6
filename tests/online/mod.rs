//! A device in an exercise over a network, without a network.

mod addresses;
mod machine;
mod wire;
