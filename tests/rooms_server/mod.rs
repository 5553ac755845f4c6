//! Red when rooms over sockets lose, double, leak or let in what they must not. Real servers on free
//! ports of this machine, and a client that is not ours.

mod abuse;
mod arriving;
mod client;
mod debrief;
mod durable;
mod exercise;
mod host;
mod kept;
mod seats;
mod secrecy;
mod upkeep;

pub use client::{Client, Heard};
pub use host::{Fixed, Host, plan, profile};
