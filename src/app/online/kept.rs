//! What a device keeps, so that a seat survives a reload.

use serde::{Deserialize, Serialize};

use crate::app::command::Secret;

/// A seat that this device holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSeat {
    /// The server's address, without a path.
    pub server: String,
    /// Id of the room.
    pub room: String,
    /// The token.
    pub token: Secret,
    /// What the exercise is called.
    #[serde(default)]
    pub title: String,
    /// As whom, as they said themselves.
    #[serde(default)]
    pub name: String,
    /// When it was last shown, in milliseconds since the Unix epoch.
    #[serde(default)]
    pub at_ms: u64,
}

const FOLDER: &str = "online/";

impl KeptSeat {
    /// Under which key the host keeps it; none for a room that is not named as rooms are.
    pub fn key(room: &str) -> Option<String> {
        let id =
            !room.is_empty() && room.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase());
        id.then(|| format!("{FOLDER}{room}"))
    }

    /// Whether a seat is kept under this key.
    pub fn is_key(key: &str) -> bool {
        key.starts_with(FOLDER)
    }

    /// Reads one; nothing where it is damaged.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Writes it.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What one tab of a browser is about, so that several tabs hold several seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tab {
    /// A seat that is kept under its room's id.
    Seat(String),
    /// An address that was opened and not used yet.
    Fragment(Secret),
}

impl Tab {
    /// Reads it; nothing where it is damaged.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// Writes it.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
