//! What is written, each within a transaction of the writer's. There is no other writer, so what is
//! read first still holds when it is written: nothing here relies on a constraint to fail.

use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::super::chain::{self, Hash};
use super::super::{Appended, CommandId, Head, NewRoom, RoomId, StoreError, Stored};
use super::queries::{self, signed};
use crate::exercise::room::MemberId;

type Outcome<T> = rusqlite::Result<Result<T, StoreError>>;

pub(super) fn create(
    db: &Connection,
    new: &NewRoom,
    command: CommandId,
    bodies: &[Arc<str>],
) -> Outcome<Head> {
    let NewRoom { room, code, created_ms, expires_ms } = new;
    let (room, code) = (*room, code.as_deref());
    if queries::head_of(db, room)?.is_some() {
        return Ok(begun_by(db, room, command)?.ok_or(StoreError::RoomTaken(room)));
    }
    let mut query = db.prepare_cached("SELECT 1 FROM room WHERE code = ?1")?;
    if query.exists([code])? {
        return Ok(Err(StoreError::CodeTaken));
    }
    let start = Head::start(room);
    let events = chain::link(start, command, bodies);
    let head = events.last().map_or(start, Stored::head);
    let mut insert = db.prepare_cached("INSERT INTO room VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    let (created, expires) = (signed(*created_ms), signed(*expires_ms));
    insert.execute(params![room.0, code, created, expires, signed(head.seq), head.hash.0])?;
    insert_events(db, room, &events)?;
    Ok(Ok(head))
}

/// Where the room stood when `command` had made it; `None` when another command did.
fn begun_by(db: &Connection, room: RoomId, command: CommandId) -> rusqlite::Result<Option<Head>> {
    let mut query = db.prepare_cached(
        "SELECT seq, hash FROM event WHERE room = ?1 AND command = ?2 AND seq = idx + 1 ORDER BY seq DESC LIMIT 1",
    )?;
    query.query_row(params![room.0, command.0], |row| queries::head(row, 0)).optional()
}

fn insert_events(db: &Connection, room: RoomId, events: &[Stored]) -> rusqlite::Result<()> {
    let mut insert = db.prepare_cached("INSERT INTO event VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for Stored { seq, command, index, body, hash } in events {
        insert.execute(params![room.0, signed(*seq), command.0, index, &**body, hash.0])?;
    }
    Ok(())
}

pub(super) fn append(
    db: &Connection,
    room: RoomId,
    expected: Head,
    command: CommandId,
    bodies: &[Arc<str>],
) -> Outcome<Appended> {
    let Some(head) = queries::head_of(db, room)? else {
        return Ok(Err(StoreError::NoSuchRoom(room)));
    };
    let mut query =
        db.prepare_cached("SELECT min(seq), max(seq) FROM event WHERE room = ?1 AND command = ?2")?;
    let seqs = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(Option<i64>, Option<i64>)> {
        Ok((row.get(0)?, row.get(1)?))
    };
    if let (Some(first), Some(last)) = query.query_row(params![room.0, command.0], seqs)? {
        return Ok(Ok(Appended::Repeated { first: first.unsigned_abs(), last: last.unsigned_abs() }));
    }
    if head.seq != expected.seq {
        return Ok(Err(StoreError::Conflict { head }));
    }
    if head.hash != expected.hash {
        return Ok(Err(StoreError::Forked { room, seq: expected.seq }));
    }
    let events = chain::link(head, command, bodies);
    let head = events.last().map_or(head, Stored::head);
    insert_events(db, room, &events)?;
    let mut update = db.prepare_cached("UPDATE room SET head = ?2, hash = ?3 WHERE id = ?1")?;
    let Hash(hash) = head.hash;
    update.execute(params![room.0, signed(head.seq), hash])?;
    Ok(Ok(Appended::Done { head }))
}

/// Whether a statement met a room.
fn met(rows: usize, room: RoomId) -> Result<(), StoreError> {
    if rows > 0 { Ok(()) } else { Err(StoreError::NoSuchRoom(room)) }
}

pub(super) fn release_code(db: &Connection, room: RoomId) -> Outcome<()> {
    let rows = db.prepare_cached("UPDATE room SET code = NULL WHERE id = ?1")?.execute([room.0])?;
    Ok(met(rows, room))
}

pub(super) fn set_expiry(db: &Connection, room: RoomId, expires_ms: i64) -> Outcome<()> {
    let mut update = db.prepare_cached("UPDATE room SET expires_ms = ?2 WHERE id = ?1")?;
    Ok(met(update.execute(params![room.0, expires_ms])?, room))
}

pub(super) fn put_profile(db: &Connection, room: RoomId, member: MemberId, body: &str) -> Outcome<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO profile SELECT id, ?2, ?3 FROM room WHERE id = ?1
         ON CONFLICT (room, member) DO UPDATE SET body = excluded.body",
    )?;
    Ok(met(insert.execute(params![room.0, member.0, body])?, room))
}

pub(super) fn erase_profiles(db: &Connection, room: RoomId, member: Option<MemberId>) -> Outcome<u64> {
    let mut delete =
        db.prepare_cached("DELETE FROM profile WHERE room = ?1 AND (?2 IS NULL OR member = ?2)")?;
    Ok(Ok(delete.execute(params![room.0, member.map(|member| member.0)])? as u64))
}

pub(super) fn sweep(db: &Connection, now_ms: u64, limit: usize) -> Outcome<Vec<RoomId>> {
    let mut query =
        db.prepare_cached("SELECT id FROM room WHERE expires_ms <= ?1 ORDER BY expires_ms, id LIMIT ?2")?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let due = query.query_map(params![signed(now_ms), limit], |row| row.get(0).map(RoomId))?;
    let due: Vec<RoomId> = due.collect::<rusqlite::Result<_>>()?;
    for room in &due {
        delete(db, *room)?;
    }
    Ok(Ok(due))
}

pub(super) fn delete(db: &Connection, room: RoomId) -> rusqlite::Result<bool> {
    db.prepare_cached("DELETE FROM event WHERE room = ?1")?.execute([room.0])?;
    db.prepare_cached("DELETE FROM profile WHERE room = ?1")?.execute([room.0])?;
    let rows = db.prepare_cached("DELETE FROM room WHERE id = ?1")?.execute([room.0])?;
    Ok(rows > 0)
}

/// Writes something that stands for nothing.
pub(super) fn probe(db: &Connection) -> Outcome<()> {
    db.prepare_cached("UPDATE format SET probes = probes + 1")?.execute([])?;
    Ok(Ok(()))
}
