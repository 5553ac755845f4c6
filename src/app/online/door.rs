//! With what a device comes to a server, and what it says there.

use serde::{Deserialize, Serialize};

use crate::app::command::Secret;
use crate::exercise::evaluation::Profile;
use crate::exercise::room::RoomPlan;
use crate::protocol::Who;

/// With what a device comes to a server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// A seat that it holds.
    Back {
        /// Id of the room.
        room: String,
        /// The seat's token.
        token: Secret,
    },
    /// A code, to see what is behind it.
    Look(String),
    /// A code, to join.
    Join {
        /// Six characters.
        code: String,
        /// Who.
        profile: Profile,
        /// The team that they would like.
        team: Option<u8>,
        /// The same at each attempt.
        command: String,
    },
    /// A link.
    Link {
        /// Id of the room.
        room: String,
        /// The link's token.
        token: Secret,
        /// Who, for a new seat.
        profile: Option<Profile>,
        /// The same at each attempt.
        command: String,
    },
    /// The host key, to found a room.
    Found {
        /// The key.
        key: Secret,
        /// What on.
        plan: Box<RoomPlan>,
        /// Who.
        profile: Profile,
        /// The same at each attempt.
        command: String,
    },
}

impl Door {
    /// Who is there, for the greeting; `view` is the last view that was shown.
    pub(super) fn who(&self, view: Option<u64>) -> Who {
        match self {
            Self::Back { room, token } => {
                Who::Back { room: room.clone(), token: token.reveal().to_owned(), view }
            }
            Self::Look(code) => Who::Look { code: code.clone() },
            Self::Join { code, profile, team, command } => Who::New {
                code: code.clone(),
                profile: profile.clone(),
                team: *team,
                command: command.clone(),
            },
            Self::Link { room, token, profile, command } => Who::Link {
                room: room.clone(),
                token: token.reveal().to_owned(),
                profile: profile.clone(),
                command: command.clone(),
            },
            Self::Found { key, plan, profile, command } => Who::Host {
                key: key.reveal().to_owned(),
                plan: plan.clone(),
                profile: profile.clone(),
                command: command.clone(),
            },
        }
    }
}
