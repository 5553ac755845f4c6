//! What a device keeps, so that a seat survives a reload.

use serde::{Deserialize, Serialize};

use super::door::Door;
use crate::app::command::Secret;

/// A seat that this device holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSeat {
    /// The server's address, without a path.
    pub server: String,
    /// Id of the room.
    pub room: String,
    /// Which member: two tabs may hold two seats of one room.
    pub member: u16,
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
    /// How many messages of whoever leads were told of; none before the first were shown.
    #[serde(default)]
    pub heard: Option<usize>,
}

const FOLDER: &str = "online/";

impl KeptSeat {
    /// The name of the seat on this device.
    pub fn id(&self) -> String {
        format!("{}-{}", self.room, self.member)
    }

    /// Under which key the host keeps the seat of this name; none for one that is not named as seats are.
    pub fn key(id: &str) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_lowercase() || byte == b'-';
        (!id.is_empty() && id.bytes().all(plain)).then(|| format!("{FOLDER}{id}"))
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tab {
    /// A seat that is kept, by its name.
    Seat(String),
    /// An address that was opened and not used yet.
    Fragment(Secret),
    /// A seat that was asked for, until it is welcomed. The server may have made it by then: only who
    /// comes with the same command finds it.
    Asked {
        /// The server's address, without a path.
        server: String,
        /// With what.
        door: Box<Door>,
        /// The address that was opened before, for when the seat is refused.
        fragment: Option<Secret>,
    },
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
