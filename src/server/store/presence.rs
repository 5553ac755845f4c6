//! Who is connected, as nodes say it: kept in memory, forgotten with it.

use std::collections::BTreeMap;

use super::RoomId;
use crate::exercise::room::MemberId;

/// What a node said of a room last.
#[derive(Debug)]
struct Said {
    members: Vec<MemberId>,
    at_ms: u64,
}

/// The word of every node on every room.
#[derive(Debug, Default)]
pub(super) struct PresenceBoard {
    rooms: BTreeMap<RoomId, BTreeMap<usize, Said>>,
}

impl PresenceBoard {
    /// Takes a node's word for a room, in place of its last; says whether that is news.
    pub fn mark(&mut self, room: RoomId, node: usize, mut members: Vec<MemberId>, at_ms: u64) -> bool {
        members.sort_unstable();
        members.dedup();
        let nodes = self.rooms.entry(room).or_default();
        let news = nodes.get(&node).map_or(&[][..], |said| &said.members) != members;
        if members.is_empty() {
            nodes.remove(&node);
        } else {
            nodes.insert(node, Said { members, at_ms });
        }
        if nodes.is_empty() {
            self.rooms.remove(&room);
        }
        news
    }

    /// Whom any node named at `since_ms` or later, in order.
    pub fn present(&self, room: RoomId, since_ms: u64) -> Vec<MemberId> {
        let nodes = self.rooms.get(&room).into_iter().flat_map(BTreeMap::values);
        let fresh = nodes.filter(|said| said.at_ms >= since_ms);
        let mut members: Vec<_> = fresh.flat_map(|said| said.members.iter().copied()).collect();
        members.sort_unstable();
        members.dedup();
        members
    }

    /// Forgets a room.
    pub fn forget(&mut self, room: RoomId) {
        self.rooms.remove(&room);
    }
}
