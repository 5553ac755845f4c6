//! Hints: "something changed in these rooms", from other nodes on the same store.
//!
//! A hint only saves waiting. It can come late, twice or not at all, and says nothing of what changed;
//! whoever gets one asks the store. What has not been fetched yet is kept as a set, so a slow listener
//! costs no more memory than there are rooms.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::Notify;

use super::ids::RoomId;

/// With more rooms than these in one hint, it says [`Hint::Everything`].
const MANY: usize = 10_000;

/// What may have changed in a room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changed {
    /// New events, or the room is gone.
    pub events: bool,
    /// Profiles, or who is present.
    pub people: bool,
}

impl Changed {
    /// New events, or the room is gone.
    pub const EVENTS: Self = Self { events: true, people: false };
    /// Profiles, or who is present.
    pub const PEOPLE: Self = Self { events: false, people: true };

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { events: self.events || other.events, people: self.people || other.people }
    }
}

/// What to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// These rooms.
    Rooms(BTreeMap<RoomId, Changed>),
    /// Every room: hints may have been lost.
    Everything,
}

/// What was hinted at and not fetched yet.
#[derive(Debug, Default)]
struct Waiting {
    rooms: BTreeMap<RoomId, Changed>,
    everything: bool,
}

#[derive(Debug, Default)]
struct Inbox {
    waiting: Mutex<Waiting>,
    arrived: Notify,
}

/// The end at which hints come out.
#[derive(Debug, Default)]
pub struct Hints(Arc<Inbox>);

impl Hints {
    /// Waits for the next hint, for ever on a store that no other node shares. May be dropped and
    /// called again; nothing is lost.
    pub async fn next(&mut self) -> Hint {
        loop {
            if let Some(hint) = self.take() {
                return hint;
            }
            self.0.arrived.notified().await;
        }
    }

    /// What has come since the last call, without waiting.
    pub fn take(&mut self) -> Option<Hint> {
        let mut waiting = self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let Waiting { rooms, everything } = std::mem::take(&mut *waiting);
        match (everything, rooms.is_empty()) {
            (true, _) => Some(Hint::Everything),
            (false, false) => Some(Hint::Rooms(rooms)),
            (false, true) => None,
        }
    }
}

/// The listeners of one node.
#[derive(Debug, Default)]
pub(super) struct Listeners(Mutex<Listening>);

#[derive(Debug, Default)]
struct Listening {
    inboxes: Vec<Weak<Inbox>>,
    /// Whoever comes now is told to look at everything, since hints come from here on.
    greets: bool,
}

impl Listeners {
    /// A new one.
    pub fn listen(&self) -> Hints {
        let hints = Hints::default();
        let mut listening = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if listening.greets {
            tell(&hints.0, &Hint::Everything);
        }
        listening.inboxes.retain(|inbox| inbox.strong_count() > 0);
        listening.inboxes.push(Arc::downgrade(&hints.0));
        hints
    }

    /// Hints come from here on: everybody looks at everything once, those who come later as well.
    pub fn begin(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).greets = true;
        self.tell(&Hint::Everything);
    }

    /// Hints may get lost from here on, until the next beginning.
    pub fn end(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).greets = false;
    }

    /// Tells all of them.
    pub fn tell(&self, hint: &Hint) {
        let listening = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for inbox in listening.inboxes.iter().filter_map(Weak::upgrade) {
            tell(&inbox, hint);
        }
    }
}

fn tell(inbox: &Inbox, hint: &Hint) {
    let mut waiting = inbox.waiting.lock().unwrap_or_else(PoisonError::into_inner);
    match hint {
        Hint::Everything => waiting.everything = true,
        Hint::Rooms(rooms) => merge(&mut waiting.rooms, rooms),
    }
    if waiting.rooms.len() > MANY {
        *waiting = Waiting { rooms: BTreeMap::new(), everything: true };
    }
    drop(waiting);
    inbox.arrived.notify_one();
}

/// Adds what changed to what had changed before.
pub(super) fn merge(rooms: &mut BTreeMap<RoomId, Changed>, more: &BTreeMap<RoomId, Changed>) {
    for (room, changed) in more {
        let all = rooms.entry(*room).or_default();
        *all = all.and(*changed);
    }
}
