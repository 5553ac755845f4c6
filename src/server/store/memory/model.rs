//! What a store does, in ordered maps: the reading of the promise that the others are held to.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

use super::super::chain::{self, Reading};
use super::super::presence::PresenceBoard;
use super::super::{
    Appended, CommandId, Head, NewRoom, RoomId, RoomRecord, StoreError, Stored, check_bodies, check_new,
    check_profile, check_time,
};
use crate::exercise::room::MemberId;

#[derive(Debug)]
struct Room {
    record: RoomRecord,
    events: Vec<Stored>,
    profiles: BTreeMap<MemberId, String>,
}

impl Room {
    /// The numbers of the first and last event of a command.
    fn of_command(&self, command: CommandId) -> Option<(u64, u64)> {
        let mut found = self.events.iter().filter(|event| event.command == command);
        let first = found.next()?.seq;
        Some((first, found.next_back().map_or(first, |event| event.seq)))
    }
}

/// All rooms.
#[derive(Debug, Default)]
pub(super) struct Model {
    rooms: BTreeMap<RoomId, Room>,
    presence: PresenceBoard,
}

impl Model {
    fn get(&self, room: RoomId) -> Result<&Room, StoreError> {
        self.rooms.get(&room).ok_or(StoreError::NoSuchRoom(room))
    }

    fn get_mut(&mut self, room: RoomId) -> Result<&mut Room, StoreError> {
        self.rooms.get_mut(&room).ok_or(StoreError::NoSuchRoom(room))
    }

    pub fn create(
        &mut self,
        new: NewRoom,
        command: CommandId,
        bodies: &[Arc<str>],
    ) -> Result<Head, StoreError> {
        check_new(&new, bodies)?;
        if let Some(room) = self.rooms.get(&new.room) {
            let begun = room.events.iter().take_while(|event| event.command == command);
            return begun.last().map(Stored::head).ok_or(StoreError::RoomTaken(new.room));
        }
        if new.code.as_deref().is_some_and(|code| self.room_of_code(code).is_some()) {
            return Err(StoreError::CodeTaken);
        }
        let start = Head::start(new.room);
        let events = chain::link(start, command, bodies);
        let head = events.last().map_or(start, Stored::head);
        let NewRoom { room, code, created_ms, expires_ms } = new;
        let record = RoomRecord { room, code, created_ms, expires_ms, head };
        self.rooms.insert(room, Room { record, events, profiles: BTreeMap::new() });
        Ok(head)
    }

    pub fn append(
        &mut self,
        id: RoomId,
        expected: Head,
        command: CommandId,
        bodies: &[Arc<str>],
    ) -> Result<Appended, StoreError> {
        check_bodies(bodies)?;
        let room = self.get_mut(id)?;
        if let Some((first, last)) = room.of_command(command) {
            return Ok(Appended::Repeated { first, last });
        }
        let head = room.record.head;
        if head.seq != expected.seq {
            return Err(StoreError::Conflict { head });
        }
        if head.hash != expected.hash {
            return Err(StoreError::Forked { room: id, seq: expected.seq });
        }
        room.events.extend(chain::link(head, command, bodies));
        let head = room.events.last().map_or(head, Stored::head);
        room.record.head = head;
        Ok(Appended::Done { head })
    }

    pub fn read(&self, id: RoomId, after: Head, limit: usize) -> Result<Vec<Stored>, StoreError> {
        let room = self.get(id)?;
        let at = usize::try_from(after.seq).unwrap_or(usize::MAX);
        let standing_on = at.checked_sub(1).and_then(|at| room.events.get(at)).map(|event| event.hash);
        let events = room.events.iter().skip(at).take(limit).cloned().collect();
        Reading { head: room.record.head, standing_on, events }.check(id, after, limit)
    }

    pub fn record(&self, room: RoomId) -> Result<RoomRecord, StoreError> {
        self.get(room).map(|room| room.record.clone())
    }

    pub fn records(&self, after: Option<RoomId>, limit: usize) -> Vec<RoomRecord> {
        let behind = after.map_or(Bound::Unbounded, Bound::Excluded);
        let rooms = self.rooms.range((behind, Bound::Unbounded)).take(limit);
        rooms.map(|(_, room)| room.record.clone()).collect()
    }

    pub fn heads(&self, rooms: &[RoomId]) -> Vec<(RoomId, Head)> {
        let found: BTreeMap<_, _> =
            rooms.iter().filter_map(|id| Some((*id, self.rooms.get(id)?.record.head))).collect();
        found.into_iter().collect()
    }

    pub fn room_of_code(&self, code: &str) -> Option<RoomId> {
        let found = self.rooms.values().find(|room| room.record.code.as_deref() == Some(code));
        found.map(|room| room.record.room)
    }

    pub fn release_code(&mut self, room: RoomId) -> Result<(), StoreError> {
        self.get_mut(room)?.record.code = None;
        Ok(())
    }

    pub fn put_profile(&mut self, room: RoomId, member: MemberId, body: String) -> Result<(), StoreError> {
        check_profile(&body)?;
        self.get_mut(room)?.profiles.insert(member, body);
        Ok(())
    }

    pub fn profiles(&self, room: RoomId) -> Vec<(MemberId, String)> {
        let room = self.rooms.get(&room);
        room.map(|room| room.profiles.clone().into_iter().collect()).unwrap_or_default()
    }

    pub fn erase_profiles(&mut self, room: RoomId, member: Option<MemberId>) -> u64 {
        let Some(room) = self.rooms.get_mut(&room) else {
            return 0;
        };
        let before = room.profiles.len();
        room.profiles.retain(|who, _| member.is_some_and(|member| member != *who));
        (before - room.profiles.len()) as u64
    }

    /// Says in which rooms it changed something.
    pub fn mark_present(
        &mut self,
        node: usize,
        rooms: Vec<(RoomId, Vec<MemberId>)>,
        at_ms: u64,
    ) -> Vec<RoomId> {
        let known = rooms.into_iter().filter(|(room, _)| self.rooms.contains_key(room));
        let news = known
            .filter_map(|(room, members)| self.presence.mark(room, node, members, at_ms).then_some(room));
        news.collect()
    }

    pub fn present(&self, room: RoomId, since_ms: u64) -> Vec<MemberId> {
        self.presence.present(room, since_ms)
    }

    pub fn set_expiry(&mut self, room: RoomId, expires_ms: u64) -> Result<(), StoreError> {
        check_time(expires_ms)?;
        self.get_mut(room)?.record.expires_ms = expires_ms;
        Ok(())
    }

    pub fn sweep(&mut self, now_ms: u64, limit: usize) -> Vec<RoomId> {
        let mut due: Vec<_> = self
            .rooms
            .values()
            .map(|room| (room.record.expires_ms, room.record.room))
            .filter(|(expires_ms, _)| *expires_ms <= now_ms)
            .collect();
        due.sort_unstable();
        due.truncate(limit);
        for (_, room) in &due {
            self.delete(*room);
        }
        due.into_iter().map(|(_, room)| room).collect()
    }

    pub fn delete(&mut self, room: RoomId) -> bool {
        self.presence.forget(room);
        self.rooms.remove(&room).is_some()
    }

    pub fn spoil(&mut self, room: RoomId, seq: u64, body: &str) -> bool {
        let events = self.rooms.get_mut(&room).map(|room| &mut room.events);
        let Some(event) = events.and_then(|events| events.iter_mut().find(|event| event.seq == seq)) else {
            return false;
        };
        event.body = body.into();
        true
    }
}
