//! Who is in a room, and for whom a view is cut.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A member of a room, in the order of arrival from 0. Names stand elsewhere, where they can be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MemberId(pub u16);

/// What a member is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberKind {
    /// Leads, and may know everything. A room can have several.
    Facilitator,
    /// Plays in a team.
    Participant,
    /// The screen that everybody sees.
    Projector,
}

/// For whom a view is cut: all that sit in one audience see the same but for `you`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Audience {
    /// Those who lead.
    Facilitators,
    /// A team, from 0.
    Team(u8),
    /// The projector.
    Projector,
    /// Those who wait: not admitted yet, or without a team.
    Waiting,
}

/// SHA-256 of a token. The token itself is known to its holder alone.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not even the hash belongs in a log.
        f.write_str("TokenHash")
    }
}

impl Serialize for TokenHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.map(|byte| format!("{byte:02x}")).concat())
    }
}

impl<'de> Deserialize<'de> for TokenHash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // The parser of numbers would take a sign, too.
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(de::Error::custom("64 hex digits are expected"));
        }
        let digit = |at: usize| text.get(2 * at..2 * at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = digit(at).ok_or_else(|| de::Error::custom("64 hex digits are expected"))?;
        }
        Ok(Self(bytes))
    }
}
