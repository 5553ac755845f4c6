//! A room in memory: what its events come to, as far as this node has read them.
//!
//! Everything here may be dropped at any time and read again from the store. One task at a time
//! changes the room (`turn`); whoever only looks takes the lock of `core` for as long as looking takes
//! and never across waiting.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use tokio::sync::{Notify, watch};

use super::Parts;
use super::callers::Callers;
use super::people::People;
use super::views::Views;
use crate::exercise::room::{Held, Room, TokenHash};
use crate::server::store::{CommandId, Head, RoomId};

/// The room and where it stands.
pub(super) struct Core {
    pub(super) room: Room,
    pub(super) head: Head,
    /// Every command that stands in the room: whoever asks again is told that it is done.
    pub(super) commands: BTreeSet<CommandId>,
}

impl Core {
    pub(super) fn new(room: RoomId) -> Self {
        Self { room: Room::new(), head: Head::start(room), commands: BTreeSet::new() }
    }
}

/// A room that this node has loaded.
pub struct Live {
    pub(super) id: RoomId,
    pub(super) parts: Arc<Parts>,
    pub(super) core: RwLock<Core>,
    pub(super) turn: tokio::sync::Mutex<()>,
    pub(super) changed: watch::Sender<u64>,
    pub(super) views: Mutex<Views>,
    pub(super) people: RwLock<People>,
    pub(super) people_changed: Notify,
    /// One reading of the people at a time: an older answer must not be shown over a newer one.
    pub(super) reading_people: tokio::sync::Mutex<()>,
    pub(super) callers: Callers,
    pub(super) code: RwLock<Option<String>>,
    /// When the store will let it go, in milliseconds since the Unix epoch, as far as this node knows.
    pub(super) expires_ms: AtomicU64,
    pub(super) holders: AtomicUsize,
    pub(super) gone: AtomicBool,
}

impl Live {
    pub(super) fn new(id: RoomId, parts: Arc<Parts>) -> Self {
        Self {
            id,
            parts,
            core: RwLock::new(Core::new(id)),
            turn: tokio::sync::Mutex::new(()),
            changed: watch::Sender::new(0),
            views: Mutex::default(),
            people: RwLock::default(),
            people_changed: Notify::new(),
            reading_people: tokio::sync::Mutex::new(()),
            callers: Callers::default(),
            code: RwLock::default(),
            expires_ms: AtomicU64::new(0),
            holders: AtomicUsize::new(0),
            gone: AtomicBool::new(false),
        }
    }

    /// Which room.
    pub fn id(&self) -> RoomId {
        self.id
    }

    /// Its join code, until it was released.
    pub fn code(&self) -> Option<String> {
        self.code.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether the room was deleted.
    pub fn is_gone(&self) -> bool {
        self.gone.load(Ordering::Acquire)
    }

    /// Wakes whenever something changed, for any audience.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// What a token opens at this moment.
    pub fn held(&self, token: &TokenHash) -> Option<Held> {
        self.core().room.held(token)
    }

    /// Looks at the room as this node knows it.
    pub fn look<T>(&self, look: impl FnOnce(&Room) -> T) -> T {
        look(&self.core().room)
    }

    pub(super) fn core(&self) -> RwLockReadGuard<'_, Core> {
        self.core.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn core_mut(&self) -> RwLockWriteGuard<'_, Core> {
        self.core.write().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn people(&self) -> RwLockReadGuard<'_, People> {
        self.people.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn people_mut(&self) -> RwLockWriteGuard<'_, People> {
        self.people.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes everybody who looks at this room.
    pub(super) fn tell(&self) {
        self.changed.send_modify(|count| *count = count.wrapping_add(1));
    }

    pub(super) fn set_gone(&self) {
        self.gone.store(true, Ordering::Release);
        self.tell();
    }
}
