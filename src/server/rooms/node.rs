//! The rooms that this node has in memory: loaded when somebody needs one, kept while sockets hold it
//! and for some minutes after.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use tokio::sync::{Notify, OnceCell, Semaphore};

use super::live::Live;
use super::{NotDone, Parts, RoomOptions, telemetry, tend, watch};
use crate::packs::Library;
use crate::server::Context;
use crate::server::store::{EventStore, RoomId};

/// A room with whether it has been read.
struct Slot {
    live: Arc<Live>,
    ready: OnceCell<()>,
}

/// One server of any number on a store.
pub struct Node {
    pub(super) parts: Arc<Parts>,
    loaded: Mutex<BTreeMap<RoomId, Arc<Slot>>>,
    /// Somebody has to say and hear before the next beat who is connected.
    pub(super) beat_now: Notify,
}

/// A room that stays in memory for as long as this is held.
pub struct Hold {
    node: Arc<Node>,
    live: Arc<Live>,
}

impl Deref for Hold {
    type Target = Live;

    fn deref(&self) -> &Live {
        &self.live
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.live.holders.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Node {
    /// Starts a node: its watch over the store runs until the shutdown begins.
    pub fn start(
        context: Arc<Context>,
        store: Arc<dyn EventStore>,
        library: Arc<Library>,
        options: RoomOptions,
    ) -> Arc<Self> {
        telemetry::describe();
        let solver_turn = Arc::new(Semaphore::new(1));
        let parts =
            Arc::new(Parts { context, store, library, options, solver: Mutex::default(), solver_turn });
        let node = Arc::new(Self { parts, loaded: Mutex::default(), beat_now: Notify::new() });
        watch::start(&node);
        node
    }

    /// What the node stands on.
    pub fn context(&self) -> &Arc<Context> {
        &self.parts.context
    }

    /// How rooms and sockets are kept.
    pub fn options(&self) -> &RoomOptions {
        &self.parts.options
    }

    /// The turns at this node's one solver: whoever takes the only one stops what is worked out, and
    /// nothing else.
    pub fn solver_turn(&self) -> &Arc<Semaphore> {
        &self.parts.solver_turn
    }

    /// How many rooms are in memory.
    pub fn loaded(&self) -> usize {
        self.slots().len()
    }

    /// Loads a room, or takes the one that is loaded.
    ///
    /// # Errors
    /// There is no such room, or the store does not answer, or this node has as many as it can have.
    pub async fn hold(self: &Arc<Self>, id: RoomId) -> Result<Hold, NotDone> {
        let (slot, hold) = self.slot(id)?;
        let loading = slot.ready.get_or_try_init(|| self.load(&slot.live)).await;
        if let Err(why) = loading {
            drop(hold);
            self.forget_if(id, |slot| !slot.ready.initialized());
            return Err(why);
        }
        if hold.is_gone() { Err(NotDone::Gone) } else { Ok(hold) }
    }

    /// The place of a room, and a hold on it from this moment on.
    fn slot(self: &Arc<Self>, id: RoomId) -> Result<(Arc<Slot>, Hold), NotDone> {
        let mut slots = self.slots();
        if slots.len() >= self.parts.options.rooms && !slots.contains_key(&id) {
            return Err(NotDone::Full);
        }
        let fresh = || {
            let live = Arc::new(Live::new(id, Arc::clone(&self.parts)));
            Arc::new(Slot { live, ready: OnceCell::new() })
        };
        let slot = Arc::clone(slots.entry(id).or_insert_with(fresh));
        // Under the lock: nobody evicts it in between.
        slot.live.holders.fetch_add(1, Ordering::AcqRel);
        telemetry::rooms_loaded(slots.len());
        let hold = Hold { node: Arc::clone(self), live: Arc::clone(&slot.live) };
        Ok((slot, hold))
    }

    async fn load(self: &Arc<Self>, live: &Arc<Live>) -> Result<(), NotDone> {
        let started = Instant::now();
        // Somebody may have asked for it just before it was founded.
        live.gone.store(false, Ordering::Release);
        let record = self.parts.store.room(live.id).await.map_err(|error| live.failed(&error))?;
        *live.code.write().unwrap_or_else(PoisonError::into_inner) = record.code;
        live.expires_ms.store(record.expires_ms, Ordering::Release);
        live.catch_up().await?;
        live.refresh_people().await?;
        telemetry::room_read(started.elapsed());
        tend::start(self, live);
        Ok(())
    }

    /// Lets a room go that nobody holds; says whether it went.
    pub(super) fn forget(&self, id: RoomId) -> bool {
        self.forget_if(id, |_| true)
    }

    fn forget_if(&self, id: RoomId, also: impl Fn(&Slot) -> bool) -> bool {
        let mut slots = self.slots();
        let free = |slot: &Arc<Slot>| slot.live.holders.load(Ordering::Acquire) == 0 && also(slot);
        let goes = slots.get(&id).is_some_and(free);
        if goes {
            slots.remove(&id);
            telemetry::rooms_loaded(slots.len());
        }
        goes
    }

    /// Every room that is in memory.
    pub(super) fn rooms(&self) -> Vec<Arc<Live>> {
        let slots = self.slots();
        slots.values().filter(|slot| slot.ready.initialized()).map(|slot| Arc::clone(&slot.live)).collect()
    }

    /// This room, if it is in memory.
    pub(super) fn room(&self, id: RoomId) -> Option<Arc<Live>> {
        let slots = self.slots();
        slots.get(&id).filter(|slot| slot.ready.initialized()).map(|slot| Arc::clone(&slot.live))
    }

    fn slots(&self) -> MutexGuard<'_, BTreeMap<RoomId, Arc<Slot>>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Hold {
    /// The node that the room is loaded on.
    pub fn node(&self) -> &Arc<Node> {
        &self.node
    }
}
