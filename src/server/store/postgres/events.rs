//! Rooms and their events. Every write is one statement, so it happens whole or not at all, in one round
//! trip.

use std::sync::Arc;

use deadpool_postgres::Client;
use tokio_postgres::Row;
use tokio_postgres::error::SqlState;

use super::super::chain::{self, Hash, Reading};
use super::super::{
    Appended, CommandId, Damage, Head, NewRoom, RoomId, RoomRecord, StoreError, Stored, check_time,
};
use super::attempt::Failed;

/// A number as PostgreSQL keeps it. Beyond its range there is nothing, which is what a query finds.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Bytes of a fixed length; `None` when they have another.
fn bytes<const N: usize>(row: &Row, at: usize) -> Result<Option<[u8; N]>, Failed> {
    let bytes: Option<&[u8]> = row.try_get(at)?;
    Ok(bytes.and_then(|bytes| bytes.try_into().ok()))
}

fn unsigned(row: &Row, at: usize) -> Result<u64, Failed> {
    // All numbers in the tables are written from unsigned ones.
    Ok(row.try_get::<_, i64>(at)?.unsigned_abs())
}

fn damaged(room: RoomId, seq: u64) -> Failed {
    Failed::Said(StoreError::Corrupt { room, seq, why: Damage::Form })
}

/// A head in two columns, its number first.
fn head(row: &Row, at: usize, room: RoomId) -> Result<Head, Failed> {
    let seq = unsigned(row, at)?;
    Ok(Head { seq, hash: Hash(bytes(row, at + 1)?.ok_or_else(|| damaged(room, seq))?) })
}

/// The columns of events, each as one array.
struct Columns<'a> {
    seqs: Vec<i64>,
    indexes: Vec<i32>,
    bodies: Vec<&'a str>,
    hashes: Vec<&'a [u8]>,
}

impl<'a> Columns<'a> {
    fn of(events: &'a [Stored]) -> Self {
        Self {
            seqs: events.iter().map(|event| signed(event.seq)).collect(),
            // At most `MAX_BODIES` of them.
            indexes: events.iter().map(|event| event.index.cast_signed()).collect(),
            bodies: events.iter().map(|event| &*event.body).collect(),
            hashes: events.iter().map(|event| &event.hash.0[..]).collect(),
        }
    }
}

const CREATE: &str = "
    WITH made AS (
        INSERT INTO breach_rounds.room (id, code, created_ms, expires_ms, head, hash)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id
    )
    INSERT INTO breach_rounds.event (room, seq, command, idx, body, hash)
    SELECT made.id, e.seq, $7, e.idx, e.body, e.hash
    FROM made, unnest($8::bigint[], $9::integer[], $10::text[], $11::bytea[]) AS e (seq, idx, body, hash)";

const BEGUN_BY: &str = "
    SELECT e.seq, e.hash FROM breach_rounds.room r LEFT JOIN LATERAL (
        SELECT seq, hash FROM breach_rounds.event
        WHERE room = r.id AND command = $2 AND seq = idx + 1 ORDER BY seq DESC LIMIT 1
    ) e ON true WHERE r.id = $1";

/// Makes a room; asked again with the same command, says where it then stood.
pub(super) async fn create(
    client: Client,
    new: &NewRoom,
    command: CommandId,
    bodies: &[Arc<str>],
) -> Result<Head, Failed> {
    let room = new.room;
    let start = Head::start(room);
    let events = chain::link(start, command, bodies);
    let head_now = events.last().map_or(start, Stored::head);
    let columns = Columns::of(&events);
    let (created, expires) = (check_time(new.created_ms)?, check_time(new.expires_ms)?);
    let statement = client.prepare_cached(CREATE).await?;
    let (id, by) = (&room.0[..], &command.0[..]);
    let rows = client
        .execute(
            &statement,
            &[
                &id,
                &new.code,
                &created,
                &expires,
                &signed(head_now.seq),
                &&head_now.hash.0[..],
                &by,
                &columns.seqs,
                &columns.indexes,
                &columns.bodies,
                &columns.hashes,
            ],
        )
        .await?;
    if rows > 0 {
        return Ok(head_now);
    }
    let statement = client.prepare_cached(BEGUN_BY).await?;
    match client.query_opt(&statement, &[&id, &by]).await? {
        None => Err(StoreError::CodeTaken.into()),
        Some(row) if row.try_get::<_, Option<i64>>(0)?.is_none() => Err(StoreError::RoomTaken(room).into()),
        Some(row) => head(&row, 0, room),
    }
}

const APPEND: &str = "
    WITH moved AS (
        UPDATE breach_rounds.room SET head = $4, hash = $5
        WHERE id = $1 AND head = $2 AND hash = $3 RETURNING id
    )
    INSERT INTO breach_rounds.event (room, seq, command, idx, body, hash)
    SELECT moved.id, e.seq, $6, e.idx, e.body, e.hash
    FROM moved, unnest($7::bigint[], $8::integer[], $9::text[], $10::bytea[]) AS e (seq, idx, body, hash)";

const STANDS: &str = "
    SELECT r.head, r.hash, c.first, c.last, c.hash FROM breach_rounds.room r, LATERAL (
        SELECT min(seq) AS first, max(seq) AS last, (array_agg(hash ORDER BY seq DESC))[1] AS hash
        FROM breach_rounds.event WHERE room = r.id AND command = $2
    ) c WHERE r.id = $1";

/// Appends by comparing and swapping the head, or says why not. When an earlier attempt of the same call
/// may have been carried out, its events count as this one's.
pub(super) async fn append(
    client: Client,
    uncertain: bool,
    room: RoomId,
    expected: Head,
    command: CommandId,
    bodies: &[Arc<str>],
) -> Result<Appended, Failed> {
    let events = chain::link(expected, command, bodies);
    let head_now = events.last().map_or(expected, Stored::head);
    let columns = Columns::of(&events);
    let statement = client.prepare_cached(APPEND).await?;
    let (id, by) = (&room.0[..], &command.0[..]);
    let swapped = client
        .execute(
            &statement,
            &[
                &id,
                &signed(expected.seq),
                &&expected.hash.0[..],
                &signed(head_now.seq),
                &&head_now.hash.0[..],
                &by,
                &columns.seqs,
                &columns.indexes,
                &columns.bodies,
                &columns.hashes,
            ],
        )
        .await;
    match swapped {
        Ok(rows) if rows > 0 => return Ok(Appended::Done { head: head_now }),
        // The head was right and the command is not new.
        Err(error) if error.code() != Some(&SqlState::UNIQUE_VIOLATION) => return Err(error.into()),
        _ => {}
    }
    let statement = client.prepare_cached(STANDS).await?;
    let Some(row) = client.query_opt(&statement, &[&id, &by]).await? else {
        return Err(StoreError::NoSuchRoom(room).into());
    };
    if row.try_get::<_, Option<i64>>(2)?.is_some() {
        let (first, last) = (unsigned(&row, 2)?, head(&row, 3, room)?);
        return Ok(if uncertain && last == head_now {
            Appended::Done { head: last }
        } else {
            Appended::Repeated { first, last: last.seq }
        });
    }
    let stands = head(&row, 0, room)?;
    Err(Failed::Said(match stands.seq == expected.seq {
        true if stands.hash != expected.hash => StoreError::Forked { room, seq: expected.seq },
        // It moved there between the two statements; the next attempt will find it so.
        true => return Err(Failed::Lost("the room moved".into())),
        false => StoreError::Conflict { head: stands },
    }))
}

const READ: &str = "
    SELECT r.head, r.hash, e.seq, e.command, e.idx, e.body, e.hash
    FROM breach_rounds.room r LEFT JOIN LATERAL (
        SELECT seq, command, idx, body, hash FROM breach_rounds.event
        WHERE room = r.id AND seq >= $2 ORDER BY seq LIMIT $3
    ) e ON true WHERE r.id = $1 ORDER BY e.seq";

/// The events behind `after`, with the one on which the reader stands: one statement, one snapshot.
pub(super) async fn read(
    client: Client,
    room: RoomId,
    after: Head,
    limit: usize,
) -> Result<Vec<Stored>, Failed> {
    let standing = usize::from(after.seq > 0);
    let rows_wanted = i64::try_from(limit.saturating_add(standing)).unwrap_or(i64::MAX);
    let statement = client.prepare_cached(READ).await?;
    let rows = client.query(&statement, &[&&room.0[..], &signed(after.seq), &rows_wanted]).await?;
    let Some(first) = rows.first() else {
        return Err(StoreError::NoSuchRoom(room).into());
    };
    let head = head(first, 0, room)?;
    let mut reading = Reading { head, standing_on: None, events: Vec::new() };
    for row in &rows {
        if row.try_get::<_, Option<i64>>(2)?.is_none() {
            continue;
        }
        let seq = unsigned(row, 2)?;
        let misshapen = || damaged(room, seq);
        let hash = Hash(bytes(row, 6)?.ok_or_else(misshapen)?);
        if seq == after.seq {
            reading.standing_on = Some(hash);
            continue;
        }
        let command = CommandId(bytes(row, 3)?.ok_or_else(misshapen)?);
        let index = row.try_get::<_, i32>(4)?.cast_unsigned();
        let body = Arc::from(row.try_get::<_, &str>(5)?);
        reading.events.push(Stored { seq, command, index, body, hash });
    }
    // Without the event to stand on, one too many was read.
    reading.events.truncate(limit);
    Ok(reading.check(room, after, limit)?)
}

fn record(row: &Row) -> Result<RoomRecord, Failed> {
    let id =
        bytes(row, 0)?.ok_or_else(|| Failed::Said(StoreError::Unavailable("a room has no id".into())))?;
    Ok(RoomRecord {
        room: RoomId(id),
        code: row.try_get(1)?,
        created_ms: unsigned(row, 2)?,
        expires_ms: unsigned(row, 3)?,
        head: head(row, 4, RoomId(id))?,
    })
}

const ROOM: &str =
    "SELECT id, code, created_ms, expires_ms, head, hash FROM breach_rounds.room WHERE id = $1";

pub(super) async fn room(client: Client, room: RoomId) -> Result<RoomRecord, Failed> {
    let statement = client.prepare_cached(ROOM).await?;
    match client.query_opt(&statement, &[&&room.0[..]]).await? {
        Some(row) => record(&row),
        None => Err(StoreError::NoSuchRoom(room).into()),
    }
}

const ROOMS: &str = "
    SELECT id, code, created_ms, expires_ms, head, hash FROM breach_rounds.room
    WHERE id > $1 ORDER BY id LIMIT $2";

pub(super) async fn rooms(
    client: Client,
    after: Option<RoomId>,
    limit: usize,
) -> Result<Vec<RoomRecord>, Failed> {
    // Every id is behind no bytes at all.
    let after = after.map_or(Vec::new(), |room| room.0.to_vec());
    let statement = client.prepare_cached(ROOMS).await?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    client.query(&statement, &[&after, &limit]).await?.iter().map(record).collect()
}

const HEADS: &str = "SELECT head, hash, id FROM breach_rounds.room WHERE id = ANY ($1) ORDER BY id";

pub(super) async fn heads(client: Client, rooms: &[RoomId]) -> Result<Vec<(RoomId, Head)>, Failed> {
    let ids: Vec<&[u8]> = rooms.iter().map(|room| &room.0[..]).collect();
    let statement = client.prepare_cached(HEADS).await?;
    let mut heads = Vec::new();
    for row in client.query(&statement, &[&ids]).await? {
        if let Some(id) = bytes(&row, 2)? {
            heads.push((RoomId(id), head(&row, 0, RoomId(id))?));
        }
    }
    Ok(heads)
}
