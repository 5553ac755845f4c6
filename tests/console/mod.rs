//! The facilitator's console, the projector and the form that founds an exercise: what their models say,
//! what their screens ask for, and how they look.

pub mod bench;
mod clocks;
mod door;
mod founding;
mod large;
mod leading;
mod led;
mod notes;
mod people;
mod pictures;
mod projector;
