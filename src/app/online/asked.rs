//! What was asked for and not answered yet.

use serde_json::Value;

use crate::exercise::room::RoomAction;
use crate::protocol::ClientMessage;

/// Something asked of the room. It is asked again after every reconnect, with the same id, until the
/// server says that it is done or refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Its id: 32 hex digits.
    pub command: String,
    /// The number of the view that it was based on.
    pub view: u64,
    /// What.
    pub action: RoomAction,
    /// The same, written with the names of the case.
    pub written: Value,
    /// Since when, in milliseconds since the Unix epoch.
    pub since_ms: u64,
}

impl Asked {
    /// The frame that asks.
    pub fn frame(&self) -> ClientMessage {
        ClientMessage::Do { command: self.command.clone(), view: self.view, action: self.written.clone() }
    }
}

/// 32 hex digits of fresh randomness.
pub fn new_id(entropy: &mut dyn FnMut() -> u64) -> String {
    format!("{:016x}{:016x}", entropy(), entropy())
}
