//! The store in memory: the plainest reading of what a store promises, for tests and for trying things
//! out. It can be made to fail.

mod faults;
mod model;

pub use faults::{Fault, FaultRates};

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use faults::Faults;
use model::Model;

use super::hints::Listeners;
use super::{
    Answer, Appended, Changed, CommandId, EventStore, Head, Hint, Hints, NewRoom, RoomId, RoomRecord,
    StoreError, Stored,
};
use crate::exercise::room::MemberId;

/// What the nodes of one memory share.
#[derive(Debug, Default)]
struct Shared {
    model: Mutex<Model>,
    /// The listeners of each node, by its number.
    nodes: Mutex<Vec<Arc<Listeners>>>,
}

/// A store that ends with the process. Every handle from [`MemoryStore::another_node`] is a node of its
/// own on the same rooms, with faults of its own.
#[derive(Debug)]
pub struct MemoryStore {
    shared: Arc<Shared>,
    node: usize,
    faults: Faults,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::join(Arc::default())
    }

    /// Another node on the same rooms: it gets hints of what this one changes.
    #[must_use]
    pub fn another_node(&self) -> Self {
        Self::join(Arc::clone(&self.shared))
    }

    fn join(shared: Arc<Shared>) -> Self {
        let mut nodes = shared.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        let node = nodes.len();
        nodes.push(Arc::default());
        drop(nodes);
        Self { shared, node, faults: Faults::default() }
    }

    /// The next calls meet these faults, one each.
    pub fn fail_next(&self, faults: impl IntoIterator<Item = Fault>) {
        self.faults.plan(faults);
    }

    /// From now on calls meet faults at random, the same ones for the same seed and order of calls.
    pub fn fail_at_random(&self, rates: FaultRates) {
        self.faults.draw(rates);
    }

    /// Calls that come from now on wait before they do anything, until [`MemoryStore::release`]: a disk
    /// that is slow, for as long as a test wants.
    pub fn hold(&self) {
        self.faults.hold(true);
    }

    /// Lets them go on.
    pub fn release(&self) {
        self.faults.hold(false);
    }

    /// Waits until so many calls are held.
    pub async fn held(&self, calls: usize) {
        self.faults.held(calls).await;
    }

    /// How often this node has asked so far.
    pub fn calls(&self) -> u64 {
        self.faults.met()
    }

    /// This node is told what it is told after an interruption: that anything may have changed.
    pub fn interrupt(&self) {
        let nodes = self.shared.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(node) = nodes.get(self.node) {
            node.tell(&Hint::Everything);
        }
    }

    /// Changes the body of an event behind the back of its hash, as a failing disk would; says whether
    /// the event exists.
    pub fn spoil(&self, room: RoomId, seq: u64, body: &str) -> bool {
        self.model().spoil(room, seq, body)
    }

    fn model(&self) -> MutexGuard<'_, Model> {
        self.shared.model.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Carries out `work`, unless a fault prevents it, and loses its answer, when one does that.
    fn ask<'a, T: Send + 'a>(
        &'a self,
        work: impl FnOnce(&mut Model) -> Result<T, StoreError> + Send + 'a,
    ) -> Answer<'a, T> {
        Box::pin(async move {
            let fault = self.faults.meet().await;
            if fault == Some(Fault::Refuse) {
                return Err(StoreError::Unavailable("a planned refusal".into()));
            }
            let answer = work(&mut self.model());
            if fault == Some(Fault::LoseAnswer) {
                return Err(StoreError::Unavailable("a planned loss of the answer".into()));
            }
            answer
        })
    }

    /// The same for what other nodes should hear of when it changed something.
    fn change<'a, T: Send + 'a>(
        &'a self,
        room: RoomId,
        what: Changed,
        work: impl FnOnce(&mut Model) -> Result<T, StoreError> + Send + 'a,
    ) -> Answer<'a, T> {
        self.ask(move |model| {
            let done = work(model)?;
            self.tell(BTreeMap::from([(room, what)]));
            Ok(done)
        })
    }

    fn tell(&self, rooms: BTreeMap<RoomId, Changed>) {
        let nodes = self.shared.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        let others = nodes.iter().enumerate().filter(|(node, _)| *node != self.node);
        let hint = Hint::Rooms(rooms);
        others.for_each(|(_, listeners)| listeners.tell(&hint));
    }
}

impl EventStore for MemoryStore {
    fn create(&self, room: NewRoom, command: CommandId, bodies: Vec<Arc<str>>) -> Answer<'_, Head> {
        self.ask(move |model| model.create(room, command, &bodies))
    }

    fn append(
        &self,
        room: RoomId,
        expected: Head,
        command: CommandId,
        bodies: Vec<Arc<str>>,
    ) -> Answer<'_, Appended> {
        self.change(room, Changed::EVENTS, move |model| model.append(room, expected, command, &bodies))
    }

    fn read(&self, room: RoomId, after: Head, limit: usize) -> Answer<'_, Vec<Stored>> {
        self.ask(move |model| model.read(room, after, limit))
    }

    fn room(&self, room: RoomId) -> Answer<'_, RoomRecord> {
        self.ask(move |model| model.record(room))
    }

    fn rooms(&self, after: Option<RoomId>, limit: usize) -> Answer<'_, Vec<RoomRecord>> {
        self.ask(move |model| Ok(model.records(after, limit)))
    }

    fn heads(&self, rooms: Vec<RoomId>) -> Answer<'_, Vec<(RoomId, Head)>> {
        self.ask(move |model| Ok(model.heads(&rooms)))
    }

    fn room_of_code(&self, code: &str) -> Answer<'_, Option<RoomId>> {
        let code = code.to_owned();
        self.ask(move |model| Ok(model.room_of_code(&code)))
    }

    fn release_code(&self, room: RoomId) -> Answer<'_, ()> {
        self.ask(move |model| model.release_code(room))
    }

    fn put_profile(&self, room: RoomId, member: MemberId, body: String) -> Answer<'_, ()> {
        self.change(room, Changed::PEOPLE, move |model| model.put_profile(room, member, body))
    }

    fn profiles(&self, room: RoomId) -> Answer<'_, Vec<(MemberId, String)>> {
        self.ask(move |model| Ok(model.profiles(room)))
    }

    fn erase_profiles(&self, room: RoomId, member: Option<MemberId>) -> Answer<'_, u64> {
        self.change(room, Changed::PEOPLE, move |model| Ok(model.erase_profiles(room, member)))
    }

    fn mark_present(&self, rooms: Vec<(RoomId, Vec<MemberId>)>, at_ms: u64) -> Answer<'_, ()> {
        self.ask(move |model| {
            let changed = model.mark_present(self.node, rooms, at_ms);
            self.tell(changed.into_iter().map(|room| (room, Changed::PEOPLE)).collect());
            Ok(())
        })
    }

    fn present(&self, room: RoomId, since_ms: u64) -> Answer<'_, Vec<MemberId>> {
        self.ask(move |model| Ok(model.present(room, since_ms)))
    }

    fn set_expiry(&self, room: RoomId, expires_ms: u64) -> Answer<'_, ()> {
        self.ask(move |model| model.set_expiry(room, expires_ms))
    }

    fn sweep(&self, now_ms: u64, limit: usize) -> Answer<'_, Vec<RoomId>> {
        self.ask(move |model| {
            let gone = model.sweep(now_ms, limit);
            self.tell(gone.iter().map(|room| (*room, Changed::EVENTS)).collect());
            Ok(gone)
        })
    }

    fn delete(&self, room: RoomId) -> Answer<'_, bool> {
        self.change(room, Changed::EVENTS, move |model| Ok(model.delete(room)))
    }

    fn hints(&self) -> Hints {
        let nodes = self.shared.nodes.lock().unwrap_or_else(PoisonError::into_inner);
        nodes.get(self.node).map_or_else(Hints::default, |listeners| listeners.listen())
    }

    fn probe(&self) -> Answer<'_, ()> {
        self.ask(|_| Ok(()))
    }

    fn name(&self) -> String {
        "memory (nothing survives the end of the program)".into()
    }

    fn close(&self) -> Answer<'_, ()> {
        self.faults.close();
        Box::pin(async { Ok(()) })
    }
}
