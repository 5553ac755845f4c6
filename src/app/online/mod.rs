//! A device's end of an exercise over a network: who it is, whether it is connected, what it was shown
//! and what it has asked for. No socket, no clock and no entropy of its own: a [`Wire`] is handed in,
//! times and fresh numbers come with each call, so that a test can play the network.
//!
//! A connection is lost and found again without anybody losing anything: what was asked for keeps its
//! id and is asked again until an answer comes, and the server does a thing with the same id once.

mod address;
mod asked;
mod client;
mod door;
mod happened;
mod hear;
mod kept;
mod link;
mod sheets;
mod trying;
mod wire;

pub use address::{Fragment, Opens, Server, Typed, clean_code, link_address, read_fragment};
pub use asked::{Asked, new_id};
pub use client::{Client, Moment};
pub use door::Door;
pub use happened::{Happened, Seat};
pub use kept::{KeptSeat, Tab};
pub use link::Link;
pub use sheets::{CaseSeen, Sheets};
pub use wire::{Wire, WireEvent};
