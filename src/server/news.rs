//! What a server tells the terminal that started it.

use std::sync::Arc;

use super::context::Context;
use super::listen::Address;
use super::reach::Visit;

/// Something that the person at the terminal wants to know.
pub enum News<'a> {
    /// The server accepts connections.
    Listening(&'a Context, Address),
    /// Another server has the file of exercises: those founded here end with this one.
    InMemory,
    /// A device of somebody else reached it.
    Reached(Visit),
    /// The end has begun: open connections are told, and waited for.
    Stopping,
    /// So many were still there when the time was up.
    Left(usize),
}

/// Hears the news, on any thread.
pub type Told = Arc<dyn Fn(News<'_>) + Send + Sync>;
