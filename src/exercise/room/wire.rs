//! Sections, events and actions as JSON. Ids of cards stand in it by their slugs, so writing and
//! reading happen with the names of the case at hand.

use std::sync::Arc;

use serde_json::Value;

use super::action::RoomAction;
use super::event::RoomEvent;
use super::evolve::Damaged;
use super::refusal::Refusal;
use super::sheets::{Section, SectionKey};
use super::state::Room;
use crate::rules::Names;

impl Section {
    /// What it says, with ids of cards by their slugs.
    pub fn write(&self, names: &Arc<Names>) -> Value {
        let written = names.scope(|| match self {
            Self::You(sheet) => serde_json::to_value(sheet),
            Self::Room(sheet) => serde_json::to_value(sheet),
            Self::Case(sheet) => serde_json::to_value(sheet),
            Self::Table(sheet) => serde_json::to_value(sheet),
            Self::Console(sheet) => serde_json::to_value(sheet),
            Self::Team(_, sheet) => serde_json::to_value(sheet),
            Self::Debrief(sheet) => serde_json::to_value(sheet),
            Self::Messages(sheet) => serde_json::to_value(sheet),
        });
        // Every id in a section comes from a session of this room, whose names these are.
        written.unwrap_or_default()
    }

    /// The same as text. It goes to everybody who plays with every action, so no tree of values is built
    /// first: that took more time than all else that a server does.
    pub fn text(&self, names: &Arc<Names>) -> String {
        let written = names.scope(|| match self {
            Self::You(sheet) => serde_json::to_string(sheet),
            Self::Room(sheet) => serde_json::to_string(sheet),
            Self::Case(sheet) => serde_json::to_string(sheet),
            Self::Table(sheet) => serde_json::to_string(sheet),
            Self::Console(sheet) => serde_json::to_string(sheet),
            Self::Team(_, sheet) => serde_json::to_string(sheet),
            Self::Debrief(sheet) => serde_json::to_string(sheet),
            Self::Messages(sheet) => serde_json::to_string(sheet),
        });
        // As above; and what `write` makes of a failure, as text.
        written.unwrap_or_else(|_| "null".to_owned())
    }

    /// Reads what [`Section::write`] or [`Section::text`] wrote.
    ///
    /// # Errors
    /// When the value is not this section, or names a card that the case does not have.
    /// [`SectionKey::People`] is none: it is the server's.
    pub fn read(key: SectionKey, value: Value, names: &Arc<Names>) -> Result<Self, serde_json::Error> {
        names.scope(|| {
            Ok(match key {
                SectionKey::You => Self::You(serde_json::from_value(value)?),
                SectionKey::Room => Self::Room(serde_json::from_value(value)?),
                SectionKey::Case => Self::Case(serde_json::from_value(value)?),
                SectionKey::Table => Self::Table(serde_json::from_value(value)?),
                SectionKey::Console => Self::Console(serde_json::from_value(value)?),
                SectionKey::Team(team) => Self::Team(team, serde_json::from_value(value)?),
                SectionKey::Debrief => Self::Debrief(serde_json::from_value(value)?),
                SectionKey::Messages => Self::Messages(serde_json::from_value(value)?),
                SectionKey::People => {
                    return Err(serde::de::Error::custom("people are no section of the room"));
                }
            })
        })
    }
}

impl RoomAction {
    /// How a client writes it.
    pub fn write(&self, names: &Arc<Names>) -> Value {
        // An action names only cards that its writer sees, by the names of the case.
        names.scope(|| serde_json::to_value(self)).unwrap_or_default()
    }
}

impl Refusal {
    /// As it goes to whoever asked.
    pub fn write(&self, names: &Arc<Names>) -> Value {
        // A refusal names cards that the action named, which was read by these names.
        names.scope(|| serde_json::to_value(self)).unwrap_or_default()
    }
}

impl Room {
    /// An event as it is kept, without a line end.
    pub fn write(&self, event: &RoomEvent) -> String {
        // Every id in an event comes from a session of this room, whose names these are.
        self.names.scope(|| serde_json::to_string(event)).unwrap_or_default()
    }

    /// Reads an event that follows on those folded in so far.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(&self, body: &str) -> Result<RoomEvent, Damaged> {
        let read = self.names.scope(|| serde_json::from_str(body));
        read.map_err(|why: serde_json::Error| Damaged::Unreadable(why.to_string()))
    }

    /// Reads what somebody asks for.
    ///
    /// # Errors
    /// [`Refusal::Unreadable`] when it is nothing that can be asked for here.
    pub fn read_action(&self, value: Value) -> Result<RoomAction, Refusal> {
        self.names.scope(|| serde_json::from_value(value)).map_err(|_| Refusal::Unreadable)
    }
}
