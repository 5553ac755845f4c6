//! Red when rooms over sockets lose, double, leak or let in what they must not. Real servers on free
//! ports of this machine, and a client that is not ours.

mod arriving;
mod client;
mod host;

pub use client::{Client, Heard};
pub use host::{Host, plan, profile};
