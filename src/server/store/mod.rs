//! Where exercises are kept: for each room an append-only list of events, and beside it what may be
//! forgotten.
//!
//! An [`EventStore`] answers a write only when it would survive a power cut. Three of them pass the same
//! tests: [`MemoryStore`] (which survives nothing and says so) for tests and for trying things out,
//! SQLite for one machine, PostgreSQL for several. No node owns a room: an append names the [`Head`] on
//! which it was decided, and is refused when the room has gone on since.
//!
//! Names of people stand in profiles, outside the events and their chain of hashes, so that they can be
//! erased.

mod address;
mod chain;
mod dump;
mod error;
mod hints;
mod ids;
mod memory;
mod postgres;
mod presence;
mod sqlite;

pub use address::StoreAddress;
pub use chain::{Hash, Head, Stored};
pub use dump::{Counted, dump, restore, verify};
pub use error::{Damage, StoreError};
pub use hints::{Changed, Hint, Hints};
pub use ids::{CommandId, NoId, RoomId};
pub use memory::{Fault, FaultRates, MemoryStore};
pub use postgres::{PostgresAddress, PostgresStore, Tls};
pub use sqlite::{SqliteOptions, SqliteStore};

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::exercise::room::MemberId;

/// What a store promises to say.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// The most events that one command may bring.
pub const MAX_BODIES: usize = 4096;
/// The most bytes that the events of one command may have together.
pub const MAX_BYTES: usize = 8 << 20;
/// The most bytes of a profile.
pub const MAX_PROFILE: usize = 16 << 10;
/// The most bytes of a code.
pub const MAX_CODE: usize = 32;

/// A room to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRoom {
    /// Its id, fresh and random.
    pub room: RoomId,
    /// The code by which it is found, in the spelling in which it will be looked up; `None` for none.
    pub code: Option<String>,
    /// When it was made, milliseconds since 1970.
    pub created_ms: u64,
    /// From when on it may be deleted, milliseconds since 1970.
    pub expires_ms: u64,
}

/// A room as a store knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomRecord {
    /// Its id.
    pub room: RoomId,
    /// Its code, until it was released.
    pub code: Option<String>,
    /// When it was made, milliseconds since 1970.
    pub created_ms: u64,
    /// From when on it may be deleted, milliseconds since 1970.
    pub expires_ms: u64,
    /// How far it has come.
    pub head: Head,
}

/// What became of an append.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// The events stand, and will after a power cut.
    Done {
        /// The room's head, as of the last of them.
        head: Head,
    },
    /// This command had been carried out already; nothing was written.
    Repeated {
        /// The number of its first event.
        first: u64,
        /// The number of its last event.
        last: u64,
    },
}

/// Keeps rooms. Methods may be called from any number of tasks and, where the store is shared, nodes;
/// dropping an answer undoes nothing.
///
/// Every method can fail with [`StoreError::Unavailable`]; a write that did may have happened.
pub trait EventStore: Send + Sync + 'static {
    /// Makes a room with its code and first events, all or nothing, and says where it stands. Asked
    /// again with the same room and command, it says the same and changes nothing.
    ///
    /// # Errors
    /// [`StoreError::RoomTaken`], [`StoreError::CodeTaken`], [`StoreError::Invalid`].
    fn create(&self, room: NewRoom, command: CommandId, bodies: Vec<Arc<str>>) -> Answer<'_, Head>;

    /// Adds the events of a command behind `expected`, all or nothing. A command that stands in the
    /// room already is [`Appended::Repeated`], wherever the room has come to since.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the room stands elsewhere, [`StoreError::Forked`] when it has as
    /// many events but others, [`StoreError::NoSuchRoom`], [`StoreError::Invalid`].
    fn append(
        &self,
        room: RoomId,
        expected: Head,
        command: CommandId,
        bodies: Vec<Arc<str>>,
    ) -> Answer<'_, Appended>;

    /// The events behind `after` in order, at most `limit`, with their chain of hashes checked from
    /// `after` on. Start with [`Head::start`], go on with [`Stored::head`] of the last; empty means that
    /// there are no more.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRoom`], [`StoreError::Corrupt`], [`StoreError::Forked`].
    fn read(&self, room: RoomId, after: Head, limit: usize) -> Answer<'_, Vec<Stored>>;

    /// What is known of a room.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRoom`].
    fn room(&self, room: RoomId) -> Answer<'_, RoomRecord>;

    /// At most `limit` rooms in the order of their ids, those behind `after`.
    fn rooms(&self, after: Option<RoomId>, limit: usize) -> Answer<'_, Vec<RoomRecord>>;

    /// How far these rooms have come, in the order of their ids; those that do not exist are left out.
    /// Meant to be asked about every open room once a second, since hints can get lost.
    fn heads(&self, rooms: Vec<RoomId>) -> Answer<'_, Vec<(RoomId, Head)>>;

    /// The room that has this code.
    fn room_of_code(&self, code: &str) -> Answer<'_, Option<RoomId>>;

    /// Takes the code from a room: nobody can find it any more, and another may have the code.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRoom`].
    fn release_code(&self, room: RoomId) -> Answer<'_, ()>;

    /// Writes down who a member is, in place of what was written before.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRoom`], [`StoreError::Invalid`].
    fn put_profile(&self, room: RoomId, member: MemberId, body: String) -> Answer<'_, ()>;

    /// The profiles of a room, by member; of a room that does not exist, none.
    fn profiles(&self, room: RoomId) -> Answer<'_, Vec<(MemberId, String)>>;

    /// Forgets who a member is, or all of them, and says how many profiles went. The events stay.
    fn erase_profiles(&self, room: RoomId, member: Option<MemberId>) -> Answer<'_, u64>;

    /// Says who is connected to this node: in each of the rooms named these members and no others. Not
    /// durable, and never a fact of the exercise.
    fn mark_present(&self, rooms: Vec<(RoomId, Vec<MemberId>)>, at_ms: u64) -> Answer<'_, ()>;

    /// Who is connected to any node, in order, as far as the nodes have said so at `since_ms` or later.
    fn present(&self, room: RoomId, since_ms: u64) -> Answer<'_, Vec<MemberId>>;

    /// Sets from when on a room may be deleted.
    ///
    /// # Errors
    /// [`StoreError::NoSuchRoom`], [`StoreError::Invalid`].
    fn set_expiry(&self, room: RoomId, expires_ms: u64) -> Answer<'_, ()>;

    /// Deletes rooms whose time has come, the oldest first, at most `limit`, with all that belongs to
    /// them, and says which.
    fn sweep(&self, now_ms: u64, limit: usize) -> Answer<'_, Vec<RoomId>>;

    /// Deletes a room with all that belongs to it; says whether there was one.
    fn delete(&self, room: RoomId) -> Answer<'_, bool>;

    /// What other nodes change from now on. What this node changes comes back to nobody. Where hints
    /// come over a network, [`Hint::Everything`] says that they do, at first and after an interruption.
    fn hints(&self) -> Hints;

    /// Whether a write would be durable now: writes something, and waits for it.
    fn probe(&self) -> Answer<'_, ()>;

    /// The store as a person would name it, without a password.
    fn name(&self) -> String;

    /// Finishes what was begun and lets go of files and connections. What is asked for later is
    /// [`StoreError::Unavailable`].
    fn close(&self) -> Answer<'_, ()>;
}

/// Every time that a store can keep: the same in all of them.
fn check_time(ms: u64) -> Result<i64, StoreError> {
    i64::try_from(ms).map_err(|_| StoreError::Invalid("a time lies beyond what can be kept"))
}

fn check_code(code: &str) -> Result<(), StoreError> {
    if code.is_empty() || code.len() > MAX_CODE || code.contains('\0') {
        return Err(StoreError::Invalid("a code has 1 to 32 bytes, none of them 0"));
    }
    Ok(())
}

fn check_profile(body: &str) -> Result<(), StoreError> {
    if body.len() > MAX_PROFILE || body.contains('\0') {
        return Err(StoreError::Invalid("a profile has at most 16 KiB, none of its bytes 0"));
    }
    Ok(())
}

/// PostgreSQL keeps no byte 0 in text; JSON has none either.
fn check_bodies(bodies: &[Arc<str>]) -> Result<(), StoreError> {
    if bodies.is_empty() || bodies.len() > MAX_BODIES {
        return Err(StoreError::Invalid("a command brings 1 to 4096 events"));
    }
    if bodies.iter().map(|body| body.len()).sum::<usize>() > MAX_BYTES {
        return Err(StoreError::Invalid("the events of a command have at most 8 MiB"));
    }
    if bodies.iter().any(|body| body.contains('\0')) {
        return Err(StoreError::Invalid("an event holds no byte 0"));
    }
    Ok(())
}

fn check_new(room: &NewRoom, bodies: &[Arc<str>]) -> Result<(), StoreError> {
    room.code.as_deref().map_or(Ok(()), check_code)?;
    check_time(room.created_ms)?;
    check_time(room.expires_ms)?;
    check_bodies(bodies)
}
