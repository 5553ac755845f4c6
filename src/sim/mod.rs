//! Playing: the one driver of a state, and reading back what was played.

mod read;
mod session;

/// What a session starts from: the header of its log.
pub use crate::rules::log::Header as Start;
pub use session::Session;
