//! What stands beside the events: codes, times, profiles, presence, and the end of rooms.

use std::collections::BTreeSet;

use deadpool_postgres::Client;

use super::super::{RoomId, StoreError};
use super::attempt::Failed;
use super::events::signed;
use crate::exercise::room::MemberId;

/// How long the word of a node that is gone may lie around, milliseconds.
const STALE_PRESENCE_MS: u64 = 600_000;

fn met(rows: u64, room: RoomId) -> Result<(), Failed> {
    if rows > 0 { Ok(()) } else { Err(StoreError::NoSuchRoom(room).into()) }
}

pub(super) async fn room_of_code(client: Client, code: &str) -> Result<Option<RoomId>, Failed> {
    let statement = client.prepare_cached("SELECT id FROM breach_rounds.room WHERE code = $1").await?;
    let row = client.query_opt(&statement, &[&code]).await?;
    let id = row.map(|row| row.try_get::<_, Vec<u8>>(0)).transpose()?;
    Ok(id.and_then(|id| id.try_into().ok()).map(RoomId))
}

pub(super) async fn release_code(client: Client, room: RoomId) -> Result<(), Failed> {
    let statement = client.prepare_cached("UPDATE breach_rounds.room SET code = NULL WHERE id = $1").await?;
    met(client.execute(&statement, &[&&room.0[..]]).await?, room)
}

pub(super) async fn set_expiry(client: Client, room: RoomId, expires_ms: i64) -> Result<(), Failed> {
    let statement =
        client.prepare_cached("UPDATE breach_rounds.room SET expires_ms = $2 WHERE id = $1").await?;
    met(client.execute(&statement, &[&&room.0[..], &expires_ms]).await?, room)
}

/// The room is locked against its deletion while the profile is written.
const PUT_PROFILE: &str = "
    WITH kept AS (SELECT id FROM breach_rounds.room WHERE id = $1 FOR KEY SHARE)
    INSERT INTO breach_rounds.profile (room, member, body) SELECT id, $2, $3 FROM kept
    ON CONFLICT (room, member) DO UPDATE SET body = excluded.body";

pub(super) async fn put_profile(
    client: Client,
    room: RoomId,
    member: MemberId,
    body: &str,
) -> Result<(), Failed> {
    let statement = client.prepare_cached(PUT_PROFILE).await?;
    met(client.execute(&statement, &[&&room.0[..], &i32::from(member.0), &body]).await?, room)
}

fn member(number: i32) -> Result<MemberId, Failed> {
    let number = u16::try_from(number);
    number.map(MemberId).map_err(|_| StoreError::Unavailable("a member has no number".into()).into())
}

pub(super) async fn profiles(client: Client, room: RoomId) -> Result<Vec<(MemberId, String)>, Failed> {
    let sql = "SELECT member, body FROM breach_rounds.profile WHERE room = $1 ORDER BY member";
    let statement = client.prepare_cached(sql).await?;
    let rows = client.query(&statement, &[&&room.0[..]]).await?;
    rows.iter().map(|row| Ok((member(row.try_get(0)?)?, row.try_get(1)?))).collect()
}

pub(super) async fn erase_profiles(
    client: Client,
    room: RoomId,
    who: Option<MemberId>,
) -> Result<u64, Failed> {
    let sql =
        "DELETE FROM breach_rounds.profile WHERE room = $1 AND ($2::integer IS NULL OR member = $2::integer)";
    let statement = client.prepare_cached(sql).await?;
    Ok(client.execute(&statement, &[&&room.0[..], &who.map(|who| i32::from(who.0))]).await?)
}

const MARK: &str = "
    INSERT INTO breach_rounds.presence (room, node, members, at_ms) VALUES ($1, $2, $3, $4)
    ON CONFLICT (room, node) DO UPDATE SET members = excluded.members, at_ms = excluded.at_ms";

/// Says in which rooms that is news. It need not survive a power cut, so nobody waits for a sync.
pub(super) async fn mark_present(
    mut client: Client,
    node: i64,
    rooms: &[(RoomId, Vec<MemberId>)],
    at_ms: i64,
) -> Result<Vec<RoomId>, Failed> {
    let transaction = client.transaction().await?;
    transaction.batch_execute("SET LOCAL synchronous_commit = off").await?;
    let ids: Vec<&[u8]> = rooms.iter().map(|(room, _)| &room.0[..]).collect();
    let sql = "SELECT r.id, p.members FROM breach_rounds.room r
        LEFT JOIN breach_rounds.presence p ON p.room = r.id AND p.node = $2 WHERE r.id = ANY ($1)";
    let known = transaction.query(&transaction.prepare_cached(sql).await?, &[&ids, &node]).await?;
    let mark = transaction.prepare_cached(MARK).await?;
    let mut news = Vec::new();
    for (room, members) in rooms {
        let members: BTreeSet<i32> = members.iter().map(|member| i32::from(member.0)).collect();
        let members: Vec<i32> = members.into_iter().collect();
        let Some(row) = known.iter().find(|row| row.get::<_, &[u8]>(0) == room.0) else {
            continue;
        };
        if row.try_get::<_, Option<Vec<i32>>>(1)?.unwrap_or_default() != members {
            news.push(*room);
        }
        transaction.execute(&mark, &[&&room.0[..], &node, &members, &at_ms]).await?;
    }
    transaction.commit().await?;
    Ok(news)
}

/// A word that was on its way while its room went may stand until it is stale: it is of a room, or of
/// nobody.
pub(super) async fn present(client: Client, room: RoomId, since_ms: u64) -> Result<Vec<MemberId>, Failed> {
    let sql = "SELECT DISTINCT unnest(p.members) AS member
        FROM breach_rounds.presence p JOIN breach_rounds.room r ON r.id = p.room
        WHERE p.room = $1 AND p.at_ms >= $2 ORDER BY member";
    let statement = client.prepare_cached(sql).await?;
    let rows = client.query(&statement, &[&&room.0[..], &signed(since_ms)]).await?;
    rows.iter().map(|row| member(row.try_get(0)?)).collect()
}

/// Rooms are locked in one order, so two nodes that sweep do not wait for each other; what one of them
/// has locked the other leaves to it.
pub(super) async fn sweep(mut client: Client, now_ms: u64, limit: usize) -> Result<Vec<RoomId>, Failed> {
    let transaction = client.transaction().await?;
    let sql = "SELECT id FROM breach_rounds.room WHERE expires_ms <= $1
        ORDER BY expires_ms, id LIMIT $2 FOR UPDATE SKIP LOCKED";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let rows = transaction.query(sql, &[&signed(now_ms), &limit]).await?;
    let ids: Vec<Vec<u8>> = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
    remove(&transaction, &ids).await?;
    let stale = signed(now_ms.saturating_sub(STALE_PRESENCE_MS));
    transaction.execute("DELETE FROM breach_rounds.presence WHERE at_ms < $1", &[&stale]).await?;
    transaction.commit().await?;
    Ok(ids.into_iter().filter_map(|id| id.try_into().ok()).map(RoomId).collect())
}

pub(super) async fn delete(mut client: Client, room: RoomId) -> Result<bool, Failed> {
    let transaction = client.transaction().await?;
    let rows = remove(&transaction, &[room.0.to_vec()]).await?;
    transaction.commit().await?;
    Ok(rows > 0)
}

/// The room first: whoever appends to it waits for that, and then finds no room. Each statement sees
/// what was committed before it, so no event that came in between stays behind.
async fn remove(
    transaction: &deadpool_postgres::Transaction<'_>,
    ids: &[Vec<u8>],
) -> Result<u64, tokio_postgres::Error> {
    let rows = transaction.execute("DELETE FROM breach_rounds.room WHERE id = ANY ($1)", &[&ids]).await?;
    for table in ["event", "profile", "presence"] {
        let sql = format!("DELETE FROM breach_rounds.{table} WHERE room = ANY ($1)");
        transaction.execute(&sql, &[&ids]).await?;
    }
    Ok(rows)
}
