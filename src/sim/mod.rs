//! Playing: the one driver of a state, and reading back what was played.

mod read;
mod session;

pub use session::{Session, Start};
