//! The chain of hashes: each event of a room carries the hash of everything before it, so a line that
//! was changed, dropped, swapped or taken from another room is found when it is read.

use std::fmt;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::error::{Damage, StoreError};
use super::ids::{CommandId, RoomId, write_hex};

/// What the chain of a room starts from, before the room's own id.
const BEGINNING: &[u8] = b"breach-rounds room 1";

/// SHA-256 of an event and of all before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

/// How far a room has come: the number of its last event and the hash of it and all before it. Two
/// heads that are equal stand for the same history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Head {
    /// The number of the last event; 0 before the first.
    pub seq: u64,
    /// The hash of the last event, or the room's beginning.
    pub hash: Hash,
}

impl Head {
    /// Before the first event of `room`.
    pub fn start(room: RoomId) -> Self {
        let hash = Sha256::new().chain_update(BEGINNING).chain_update(room.0).finalize();
        Self { seq: 0, hash: Hash(hash.into()) }
    }

    /// The head once the event `index` of `command` stands behind this one:
    /// SHA-256(hash ‖ seq ‖ command ‖ index ‖ body), numbers big-endian.
    #[must_use]
    pub fn then(self, command: CommandId, index: u32, body: &str) -> Self {
        let seq = self.seq + 1;
        let hash = Sha256::new()
            .chain_update(self.hash.0)
            .chain_update(seq.to_be_bytes())
            .chain_update(command.0)
            .chain_update(index.to_be_bytes())
            .chain_update(body.as_bytes())
            .finalize();
        Self { seq, hash: Hash(hash.into()) }
    }
}

/// An event as it stands in a store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its number in the room, from 1, without gaps.
    pub seq: u64,
    /// The command that it came from.
    pub command: CommandId,
    /// Its place among the events of that command, from 0.
    pub index: u32,
    /// The event itself, JSON.
    pub body: Arc<str>,
    /// The hash of it and all before it.
    pub hash: Hash,
}

impl Stored {
    /// The room's head as of this event.
    pub fn head(&self) -> Head {
        Head { seq: self.seq, hash: self.hash }
    }
}

/// The events that `command` makes of `bodies` behind `head`, each with its number and its hash.
pub(super) fn link(head: Head, command: CommandId, bodies: &[Arc<str>]) -> Vec<Stored> {
    let mut head = head;
    let linked = (0u32..).zip(bodies).map(|(index, body)| {
        head = head.then(command, index, body);
        Stored { seq: head.seq, command, index, body: Arc::clone(body), hash: head.hash }
    });
    linked.collect()
}

/// Checks that `events` follow each other and `after` without a gap.
///
/// # Errors
/// [`StoreError::Corrupt`] with the number of the first that does not.
pub(super) fn verify(room: RoomId, after: Head, events: &[Stored]) -> Result<Head, StoreError> {
    let mut head = after;
    for event in events {
        let next = head.then(event.command, event.index, &event.body);
        if event.seq != next.seq {
            return Err(StoreError::Corrupt { room, seq: next.seq, why: Damage::Missing });
        }
        if event.hash != next.hash {
            return Err(StoreError::Corrupt { room, seq: next.seq, why: Damage::Changed });
        }
        head = next;
    }
    Ok(head)
}

/// A reading of a room as a store found it, before anything was checked.
pub(super) struct Reading {
    /// What the room says of itself.
    pub head: Head,
    /// The hash of the event on which the reader stands, when it stands on one and the event exists.
    pub standing_on: Option<Hash>,
    /// The events behind it, at most as many as were asked for.
    pub events: Vec<Stored>,
}

impl Reading {
    /// The events, checked: they follow `after`, `after` is of this history, and nothing is missing
    /// up to the room's head, unless `limit` cut them off.
    ///
    /// # Errors
    /// [`StoreError::Forked`] and [`StoreError::Corrupt`].
    pub fn check(self, room: RoomId, after: Head, limit: usize) -> Result<Vec<Stored>, StoreError> {
        let Self { head, standing_on, events } = self;
        let start = Head::start(room);
        let known = if after.seq == 0 { Some(start.hash) } else { standing_on };
        if after.seq > head.seq || known.is_some_and(|hash| hash != after.hash) {
            return Err(StoreError::Forked { room, seq: after.seq });
        }
        if known.is_none() {
            return Err(StoreError::Corrupt { room, seq: after.seq, why: Damage::Missing });
        }
        let reached = verify(room, after, &events)?;
        if reached.seq < head.seq && events.len() < limit {
            return Err(StoreError::Corrupt { room, seq: reached.seq + 1, why: Damage::Missing });
        }
        if reached.seq > head.seq || (reached.seq == head.seq && reached.hash != head.hash) {
            return Err(StoreError::Corrupt { room, seq: reached.seq, why: Damage::Head });
        }
        Ok(events)
    }
}
