//! A store as lines of JSON, to be read by another store of any kind, or by a person.
//!
//! First `{"store":{"format":1}}`; then, for each room, `{"room":…}`, its events and its profiles; last
//! `{"end":…}` with the numbers of both, so that a file which was cut off is known for it.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{BufRead, BufReader, Read as _, Write};
use std::path::Path;
use std::sync::Arc;

use futures_util::{StreamExt as _, TryStreamExt as _};
use serde::{Deserialize, Serialize};

use super::chain;
use super::ids::from_hex;
use super::{Appended, CommandId, EventStore, Hash, Head, NewRoom, RoomId, StoreError, Stored};
use crate::exercise::room::MemberId;

/// How many events are read at a time.
const PAGE: usize = 1000;
/// How many rooms are written at a time: they share the store's syncs.
const ABREAST: usize = 32;
/// The most bytes of a line; twice what a command may bring, for what JSON escapes.
const LONGEST: u64 = 16 << 20;

/// What was dumped, restored or verified.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// Rooms.
    pub rooms: u64,
    /// Events of all rooms.
    pub events: u64,
}

/// A line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Line {
    Store { format: u32 },
    Room { id: String, code: Option<String>, created_ms: u64, expires_ms: u64, head: u64, hash: String },
    Event { seq: u64, command: String, index: u32, body: String, hash: String },
    Profile { member: u16, body: String },
    End(Counted),
}

/// A room with all that belongs to it.
struct Whole {
    new: NewRoom,
    head: Head,
    events: Vec<Stored>,
    profiles: Vec<(MemberId, String)>,
}

async fn each_room(
    store: &dyn EventStore,
    mut visit: impl FnMut(Whole) -> Result<(), StoreError>,
) -> Result<Counted, StoreError> {
    let (mut counted, mut after) = (Counted::default(), None);
    loop {
        let page = store.rooms(after, 100).await?;
        let Some(last) = page.last() else {
            return Ok(counted);
        };
        after = Some(last.room);
        for record in page {
            let room = record.room;
            let mut head = Head::start(room);
            let mut events: Vec<Stored> = Vec::new();
            loop {
                let more = match store.read(room, head, PAGE).await {
                    // It went while it was read.
                    Err(StoreError::NoSuchRoom(_)) => break events.clear(),
                    more => more?,
                };
                match more.last() {
                    Some(last) => head = last.head(),
                    None => break,
                }
                events.extend(more);
            }
            if events.is_empty() {
                continue;
            }
            counted.rooms += 1;
            counted.events += events.len() as u64;
            let profiles = store.profiles(room).await?;
            let (code, created_ms, expires_ms) = (record.code, record.created_ms, record.expires_ms);
            visit(Whole { new: NewRoom { room, code, created_ms, expires_ms }, head, events, profiles })?;
        }
    }
}

/// Reads every room with its chain of hashes, and says how many there are.
///
/// # Errors
/// [`StoreError::Corrupt`] for the first that is damaged.
pub async fn verify(store: &dyn EventStore) -> Result<Counted, StoreError> {
    each_room(store, |_| Ok(())).await
}

/// Writes every room, each as it is when its turn comes.
///
/// # Errors
/// What the store says, or [`StoreError::File`] when `out` cannot be written.
pub async fn dump(store: &dyn EventStore, path: &Path, out: &mut impl Write) -> Result<Counted, StoreError> {
    let mut line = |line: &Line| {
        let text = serde_json::to_string(line).map_err(std::io::Error::from);
        text.and_then(|text| writeln!(out, "{text}"))
            .map_err(|error| StoreError::File { path: path.to_owned(), why: error.to_string() })
    };
    line(&Line::Store { format: 1 })?;
    let counted = each_room(store, |room| {
        let Whole { new, head, events, profiles } = room;
        let NewRoom { room, code, created_ms, expires_ms } = new;
        let (id, hash) = (room.to_string(), head.hash.to_string());
        line(&Line::Room { id, code, created_ms, expires_ms, head: head.seq, hash })?;
        for Stored { seq, command, index, body, hash } in events {
            let (command, body, hash) = (command.to_string(), body.to_string(), hash.to_string());
            line(&Line::Event { seq, command, index, body, hash })?;
        }
        profiles.into_iter().try_for_each(|(member, body)| line(&Line::Profile { member: member.0, body }))
    });
    let counted = counted.await?;
    line(&Line::End(counted))?;
    Ok(counted)
}

/// Reads a dump room by room.
struct Reader<R> {
    input: R,
    line: u64,
    ahead: Option<Line>,
    counted: Counted,
}

impl<R: BufRead> Reader<R> {
    fn new(input: R) -> Result<Self, StoreError> {
        let mut reader = Self { input, line: 0, ahead: None, counted: Counted::default() };
        match reader.next_line()? {
            Line::Store { format: 1 } => {}
            Line::Store { format } => {
                return reader.fail(format!("format {format}; 1 is the newest known here"));
            }
            _ => return reader.fail("expected `{\"store\":{\"format\":1}}`"),
        }
        reader.ahead = Some(reader.next_line()?);
        Ok(reader)
    }

    fn fail<T>(&self, why: impl Into<String>) -> Result<T, StoreError> {
        Err(StoreError::Dump { line: self.line, why: why.into() })
    }

    fn next_line(&mut self) -> Result<Line, StoreError> {
        self.line += 1;
        let mut text = String::new();
        match (&mut self.input).take(LONGEST).read_line(&mut text) {
            Ok(0) => self.fail("the file ends here; expected an `end` as its last line"),
            Ok(_) => serde_json::from_str(&text).or_else(|error| self.fail(error.to_string())),
            Err(error) => self.fail(error.to_string()),
        }
    }

    /// The next room, checked; `None` at the end, which has counted the same.
    fn next_room(&mut self) -> Result<Option<Whole>, StoreError> {
        let (new, head) = match self.ahead.take() {
            Some(Line::Room { id, code, created_ms, expires_ms, head, hash }) => {
                let (Ok(room), Some(hash)) = (id.parse::<RoomId>(), from_hex(&hash)) else {
                    return self.fail("an id or a hash is not of its form");
                };
                (NewRoom { room, code, created_ms, expires_ms }, Head { seq: head, hash: Hash(hash) })
            }
            Some(Line::End(counted)) if counted == self.counted => return Ok(None),
            Some(Line::End(counted)) => {
                let (found, said) = (self.counted, counted);
                return self.fail(format!(
                    "{} rooms and {} events are expected, {} and {} were found",
                    said.rooms, said.events, found.rooms, found.events
                ));
            }
            _ => return self.fail("expected a room or the end"),
        };
        let (mut events, mut profiles) = (Vec::new(), Vec::new());
        loop {
            match self.next_line()? {
                Line::Event { seq, command, index, body, hash } => {
                    let (Ok(command), Some(hash)) = (command.parse::<CommandId>(), from_hex(&hash)) else {
                        return self.fail("an id or a hash is not of its form");
                    };
                    events.push(Stored { seq, command, index, body: body.into(), hash: Hash(hash) });
                }
                Line::Profile { member, body } => profiles.push((MemberId(member), body)),
                line @ (Line::Room { .. } | Line::End(_)) => {
                    self.ahead = Some(line);
                    break;
                }
                Line::Store { .. } => return self.fail("a second beginning"),
            }
        }
        self.counted.rooms += 1;
        self.counted.events += events.len() as u64;
        self.check(&new, head, &events)?;
        Ok(Some(Whole { new, head, events, profiles }))
    }

    fn check(&self, new: &NewRoom, head: Head, events: &[Stored]) -> Result<(), StoreError> {
        if chain::verify(new.room, Head::start(new.room), events)? != head || events.is_empty() {
            return self.fail(format!("room {} does not end where it says", new.room));
        }
        let mut commands = BTreeSet::new();
        for command in events.chunk_by(|a, b| a.command == b.command) {
            let dense = (0u32..).zip(command).all(|(index, event)| event.index == index);
            if !dense || !commands.insert(command[0].command) {
                return self.fail(format!("the events of a command of room {} are torn apart", new.room));
            }
        }
        Ok(())
    }
}

/// Puts a dump into an empty store. The whole file is checked before anything is written.
///
/// # Errors
/// [`StoreError::NotEmpty`], [`StoreError::Dump`], [`StoreError::Corrupt`], [`StoreError::File`].
pub async fn restore(store: &dyn EventStore, path: &Path) -> Result<Counted, StoreError> {
    if !store.rooms(None, 1).await?.is_empty() {
        return Err(StoreError::NotEmpty(store.name()));
    }
    let open = || {
        let file = File::open(path);
        let file = file.map_err(|error| StoreError::File { path: path.to_owned(), why: error.to_string() });
        Reader::new(BufReader::new(file?))
    };
    let mut checking = open()?;
    while checking.next_room()?.is_some() {}
    let counted = checking.counted;
    let mut reading = open()?;
    let rooms = std::iter::from_fn(move || reading.next_room().transpose());
    futures_util::stream::iter(rooms)
        .map(|room| async { put(store, room?).await })
        .buffer_unordered(ABREAST)
        .try_collect::<()>()
        .await?;
    Ok(counted)
}

/// Writes a room command by command. Hashes follow from what is written, so the heads must meet.
async fn put(store: &dyn EventStore, room: Whole) -> Result<(), StoreError> {
    let Whole { new, head, events, profiles } = room;
    let id = new.room;
    let mut commands = events.chunk_by(|a, b| a.command == b.command);
    let bodies = |events: &[Stored]| events.iter().map(|event| Arc::clone(&event.body)).collect();
    let mut new = Some(new);
    let mut reached = Head::start(id);
    for events in commands.by_ref() {
        let command = events[0].command;
        reached = match new.take() {
            Some(new) => store.create(new, command, bodies(events)).await?,
            None => match store.append(id, reached, command, bodies(events)).await? {
                Appended::Done { head } => head,
                Appended::Repeated { last, .. } => {
                    return Err(StoreError::Corrupt { room: id, seq: last, why: super::Damage::Form });
                }
            },
        };
    }
    if reached != head {
        return Err(StoreError::Corrupt { room: id, seq: reached.seq, why: super::Damage::Head });
    }
    for (member, body) in profiles {
        store.put_profile(id, member, body).await?;
    }
    Ok(())
}
