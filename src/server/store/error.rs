//! What a store can say instead of an answer.

use std::fmt;
use std::path::PathBuf;

use super::chain::Head;
use super::ids::RoomId;

/// How a room's events are damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// The event is not there, though later ones are, or though the room says that it was.
    Missing,
    /// Its hash does not follow from what stands there: it, or one before it, was changed.
    Changed,
    /// It is there, but the room's own note of its last event says otherwise.
    Head,
    /// Something in it is not of the form in which it was written.
    Form,
}

/// Why a store did not do what it was asked for, or could not be opened.
///
/// The first six are answers to a caller that goes on; the rest name what a person has to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The room's head is another one than was expected. Nothing was written. Read on and decide anew.
    Conflict {
        /// Where the room stands.
        head: Head,
    },
    /// There is no such room, or no more.
    NoSuchRoom(RoomId),
    /// A room of this id exists, and another command began it.
    RoomTaken(RoomId),
    /// Another room has this code.
    CodeTaken,
    /// The caller asked for something that no store can keep; the reason.
    Invalid(&'static str),
    /// The store did not answer. What was to be written may have been: ask again with the same
    /// command id, and it counts once.
    Unavailable(String),
    /// The events of a room are not as they were written.
    Corrupt {
        /// The room.
        room: RoomId,
        /// The first event in which it shows.
        seq: u64,
        /// In which way.
        why: Damage,
    },
    /// The head that the caller stands on is of another history: the store was put back to an earlier
    /// state. Forget the room and read it from the start.
    Forked {
        /// The room.
        room: RoomId,
        /// The number of the event on which the caller stands.
        seq: u64,
    },
    /// The text behind `--store` names no store.
    Address {
        /// The text, without a password.
        found: String,
        /// What is wrong with it.
        why: String,
    },
    /// Another process has the file.
    Locked {
        /// The database.
        path: PathBuf,
        /// What the other process wrote about itself.
        holder: String,
    },
    /// The store runs with a setting under which it could lose what it acknowledged.
    Setting {
        /// The store, as a person would name it.
        store: String,
        /// The setting.
        name: &'static str,
        /// What it is.
        found: String,
        /// What it must be.
        expected: &'static str,
    },
    /// The store was written by a newer version.
    Format {
        /// The store.
        store: String,
        /// Its format.
        found: i64,
        /// The newest that is known here.
        known: i64,
    },
    /// The database exists and is not ours.
    Foreign(String),
    /// The folder lies on another machine, where locks and syncs do not hold what they promise.
    NetworkFolder {
        /// The database.
        path: PathBuf,
        /// The kind of file system.
        kind: String,
    },
    /// The store cannot be opened.
    Open {
        /// The store.
        store: String,
        /// What the system or the database said.
        why: String,
    },
    /// Something was to be put into an empty store, and it is not empty.
    NotEmpty(String),
    /// A dump cannot be read.
    Dump {
        /// The line, from 1.
        line: u64,
        /// What was found there, and what was expected.
        why: String,
    },
    /// A file cannot be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
}

impl StoreError {
    /// One thing to try, where there is one.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::Unavailable(_) => "ask again with the same command id: it counts once",
            Self::Corrupt { .. } => {
                "keep a copy of the store as it is, then restore a backup with `breach-rounds store restore`"
            }
            Self::Forked { .. } => "read the room from its start",
            Self::Address { .. } => {
                "`sqlite:PATH`, `memory` or `postgres://USER@HOST/DATABASE`; without it, a file in the data folder"
            }
            Self::Locked { .. } => {
                "stop the other one first, or give this one a file of its own with `--store sqlite:PATH`"
            }
            Self::Setting { .. } => "change it where the store is configured; it is not overridden here",
            Self::Format { .. } => "use the version of breach-rounds that wrote it, or a newer one",
            Self::Foreign(_) => "name another file or database",
            Self::NetworkFolder { .. } => {
                "name a file on a local disk, or use PostgreSQL for several machines"
            }
            Self::NotEmpty(_) => "restore into a new file or database, then use that one",
            Self::Dump { .. } => "take another backup: this one cannot be trusted",
            Self::Conflict { .. }
            | Self::NoSuchRoom(_)
            | Self::RoomTaken(_)
            | Self::CodeTaken
            | Self::Invalid(_)
            | Self::Open { .. }
            | Self::File { .. } => return None,
        })
    }
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "it is missing",
            Self::Changed => "its hash does not follow from what stands there",
            Self::Head => "the room's note of its last event does not fit it",
            Self::Form => "something in it is not of the form in which it was written",
        })
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict { head } => write!(f, "the room has gone on to event {}", head.seq),
            Self::NoSuchRoom(room) => write!(f, "there is no room {room}"),
            Self::RoomTaken(room) => write!(f, "room {room} exists already"),
            Self::CodeTaken => f.write_str("another room has this code"),
            Self::Invalid(why) => f.write_str(why),
            Self::Unavailable(why) => write!(f, "the store does not answer: {why}"),
            Self::Corrupt { room, seq, why } => {
                write!(f, "room {room} is damaged at event {seq}: {why}")
            }
            Self::Forked { room, seq } => {
                write!(f, "room {room} was put back: its event {seq} is not the one that was known")
            }
            Self::Address { found, why } => write!(f, "`{found}` is no store: {why}"),
            Self::Locked { path, holder } => {
                write!(f, "{} is in use by another process ({holder})", path.display())
            }
            Self::Setting { store, name, found, expected } => write!(
                f,
                "{store} could lose what it has acknowledged: `{name}` is `{found}`, expected `{expected}`"
            ),
            Self::Format { store, found, known } => {
                write!(f, "{store} has format {found}, and {known} is the newest known here")
            }
            Self::Foreign(store) => write!(f, "{store} holds something else than exercises"),
            Self::NetworkFolder { path, kind } => {
                write!(f, "{} lies on a network file system ({kind})", path.display())
            }
            Self::Open { store, why } => write!(f, "{store} cannot be opened: {why}"),
            Self::NotEmpty(store) => write!(f, "{store} is not empty"),
            Self::Dump { line, why } => write!(f, "line {line} of the dump: {why}"),
            Self::File { path, why } => write!(f, "{}: {why}", path.display()),
        }?;
        self.hint().map_or(Ok(()), |hint| write!(f, " (hint: {hint})"))
    }
}

impl std::error::Error for StoreError {}
