//! What is read. Everything of one answer comes from one snapshot.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::super::chain::{Hash, Reading};
use super::super::{CommandId, Damage, Head, RoomId, RoomRecord, StoreError, Stored};
use crate::exercise::room::MemberId;

/// A number as SQLite keeps it. Beyond its range there is nothing, which is what a query for it finds.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn unsigned(row: &Row<'_>, at: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(at)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(at, number))
}

/// A head in two columns, its number first.
pub(super) fn head(row: &Row<'_>, at: usize) -> rusqlite::Result<Head> {
    Ok(Head { seq: unsigned(row, at)?, hash: Hash(row.get(at + 1)?) })
}

/// Whether a value was not of the form in which it was written, rather than SQLite in trouble.
fn misshapen(error: &rusqlite::Error) -> bool {
    use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
    matches!(
        error,
        FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) | Utf8Error(..)
    )
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    Ok(Stored {
        seq: unsigned(row, 0)?,
        command: CommandId(row.get(1)?),
        index: row.get(2)?,
        body: Arc::from(row.get_ref(3)?.as_str()?),
        hash: Hash(row.get(4)?),
    })
}

/// The head of a room.
pub(super) fn head_of(db: &Connection, room: RoomId) -> rusqlite::Result<Option<Head>> {
    let mut query = db.prepare_cached("SELECT head, hash FROM room WHERE id = ?1")?;
    query.query_row([room.0], |row| head(row, 0)).optional()
}

pub(super) fn read(
    db: &mut Connection,
    room: RoomId,
    after: Head,
    limit: usize,
) -> rusqlite::Result<Result<Vec<Stored>, StoreError>> {
    let db = db.transaction()?;
    let Some(head) = head_of(&db, room)? else {
        return Ok(Err(StoreError::NoSuchRoom(room)));
    };
    let seq = signed(after.seq);
    let mut query = db.prepare_cached("SELECT hash FROM event WHERE room = ?1 AND seq = ?2")?;
    let standing_on = query.query_row(params![room.0, seq], |row| row.get(0).map(Hash)).optional()?;
    let mut query = db.prepare_cached(
        "SELECT seq, command, idx, body, hash FROM event WHERE room = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3",
    )?;
    let mut rows = query.query(params![room.0, seq, i64::try_from(limit).unwrap_or(i64::MAX)])?;
    let mut events = Vec::new();
    while let Some(row) = rows.next()? {
        match stored(row) {
            Ok(event) => events.push(event),
            Err(error) if misshapen(&error) => {
                let seq = events.last().map_or(after.seq, |event| event.seq) + 1;
                return Ok(Err(StoreError::Corrupt { room, seq, why: Damage::Form }));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(Reading { head, standing_on, events }.check(room, after, limit))
}

fn record(row: &Row<'_>) -> rusqlite::Result<RoomRecord> {
    Ok(RoomRecord {
        room: RoomId(row.get(0)?),
        code: row.get(1)?,
        created_ms: unsigned(row, 2)?,
        expires_ms: unsigned(row, 3)?,
        head: head(row, 4)?,
    })
}

pub(super) fn room(db: &mut Connection, room: RoomId) -> rusqlite::Result<Result<RoomRecord, StoreError>> {
    let mut query =
        db.prepare_cached("SELECT id, code, created_ms, expires_ms, head, hash FROM room WHERE id = ?1")?;
    let found = query.query_row([room.0], record).optional()?;
    Ok(found.ok_or(StoreError::NoSuchRoom(room)))
}

pub(super) fn rooms(
    db: &mut Connection,
    after: Option<RoomId>,
    limit: usize,
) -> rusqlite::Result<Result<Vec<RoomRecord>, StoreError>> {
    let mut query = db.prepare_cached(
        "SELECT id, code, created_ms, expires_ms, head, hash FROM room WHERE id > ?1 ORDER BY id LIMIT ?2",
    )?;
    // Every id is behind no bytes at all.
    let after = after.map_or(Vec::new(), |room| room.0.to_vec());
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    query.query_map(params![after, limit], record)?.collect::<rusqlite::Result<_>>().map(Ok)
}

pub(super) fn heads(
    db: &mut Connection,
    rooms: Vec<RoomId>,
) -> rusqlite::Result<Result<Vec<(RoomId, Head)>, StoreError>> {
    let db = db.transaction()?;
    let mut heads = Vec::new();
    for room in rooms.into_iter().collect::<BTreeSet<_>>() {
        heads.extend(head_of(&db, room)?.map(|head| (room, head)));
    }
    Ok(Ok(heads))
}

pub(super) fn room_of_code(
    db: &mut Connection,
    code: &str,
) -> rusqlite::Result<Result<Option<RoomId>, StoreError>> {
    let mut query = db.prepare_cached("SELECT id FROM room WHERE code = ?1")?;
    query.query_row([code], |row| row.get(0).map(RoomId)).optional().map(Ok)
}

pub(super) fn profiles(
    db: &mut Connection,
    room: RoomId,
) -> rusqlite::Result<Result<Vec<(MemberId, String)>, StoreError>> {
    let mut query = db.prepare_cached("SELECT member, body FROM profile WHERE room = ?1 ORDER BY member")?;
    let rows = query.query_map([room.0], |row| Ok((MemberId(row.get(0)?), row.get(1)?)))?;
    rows.collect::<rusqlite::Result<_>>().map(Ok)
}
