//! What came of it: the seat, and everything that the application must know of.

use crate::app::command::Secret;
use crate::exercise::room::{MemberId, Refusal, RoomAction};
use crate::protocol::{DocumentKind, Farewell, LinkKind, Reach};

/// The seat, as the server welcomed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Id of the room.
    pub room: String,
    /// The seat's token.
    pub token: Secret,
    /// Which member.
    pub member: MemberId,
    /// The join code, while the room takes members.
    pub code: Option<String>,
    /// The address to tell others, without a path.
    pub public_url: Option<String>,
    /// Whether names and play cross the network unprotected.
    pub insecure: bool,
}

/// What the application must know of beside what is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Happened {
    /// The seat is there, or there again; it is to be kept.
    Seated,
    /// What is behind the code that was asked about.
    Behind {
        /// What the exercise is called.
        title: String,
        /// The teams' names with their free seats.
        teams: Vec<(String, u8)>,
        /// Whether anybody new may come.
        open: bool,
        /// Whether who joins waits to be admitted.
        admission: bool,
    },
    /// New sections are there.
    Shown,
    /// What was asked for is done.
    Done(Box<RoomAction>),
    /// What was asked for was refused.
    Refused(Box<RoomAction>, Refusal),
    /// A link that was asked for.
    LinkMade {
        /// Id of the room.
        room: String,
        /// The token.
        token: Secret,
        /// What it opens.
        opens: LinkKind,
    },
    /// A document that was asked for: its files.
    Document(DocumentKind, Vec<(String, String)>),
    /// A document that was asked for in one file: its name, and what it holds.
    Archive(String, Vec<u8>),
    /// A document cannot be had.
    NoDocument(DocumentKind, Refusal),
    /// Which devices got through to the server.
    Reached(Reach),
    /// A name was not taken.
    ProfileRefused(Refusal),
    /// A name, or where none is named every name, was forgotten.
    Erased(Option<MemberId>),
    /// It was not.
    NotErased(Refusal),
    /// The server said goodbye for good.
    Ended(Farewell),
}
