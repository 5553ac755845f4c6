//! A process that appends under load is killed, again and again: what it had acknowledged stands once,
//! and nothing is torn. (What the system had not written to the disk yet survives this; `power.rs` takes
//! that away.)

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;

use breach_rounds::server::store::{
    Appended, CommandId, EventStore, Head, RoomId, SqliteOptions, SqliteStore, StoreError,
};

use super::{block_on, bodies, command, new_room, room};
use crate::support::{Dealer, soak};

/// Rooms that are appended to at the same time.
pub const ROOMS: u8 = 8;
/// Where the child finds its file.
const CHILD: &str = "BREACH_ROUNDS_CRASH_CHILD";

/// What was acknowledged: the events of a command and where the first of them stands.
pub type Acknowledged = BTreeMap<(RoomId, CommandId), u64>;

/// The head of a room as the store has it, checked from the start; the room is made when there is none.
pub async fn head_of(store: &dyn EventStore, number: u8) -> Result<Head, StoreError> {
    let mut head = Head::start(room(number));
    loop {
        match store.read(room(number), head, 1000).await {
            Ok(events) => match events.last() {
                Some(last) => head = last.head(),
                None => return Ok(head),
            },
            Err(StoreError::NoSuchRoom(_)) => {
                head = store.create(new_room(number), command(1), bodies(&["made"])).await?;
            }
            Err(error) => return Err(error),
        }
    }
}

/// Checks a store against what it acknowledged, and says how many events it holds.
pub async fn check(store: &dyn EventStore, acknowledged: &Acknowledged) -> Result<u64, String> {
    let mut stands: BTreeMap<(RoomId, CommandId), Vec<(u64, u32)>> = BTreeMap::new();
    let mut events = 0;
    for record in store.rooms(None, 1000).await.map_err(|error| error.to_string())? {
        let (room, mut head) = (record.room, Head::start(record.room));
        loop {
            let page = store.read(room, head, 1000).await.map_err(|error| error.to_string())?;
            let Some(last) = page.last() else { break };
            head = last.head();
            events += page.len() as u64;
            for event in page {
                stands.entry((room, event.command)).or_default().push((event.seq, event.index));
            }
        }
        if head != record.head {
            return Err(format!("{room}: {head:?} is not {:?}", record.head));
        }
    }
    for ((room, id), places) in &stands {
        let first = places[0].0;
        let expected: Vec<_> = (first..).zip(0..if *id == command(1) { 1 } else { 2 }).collect();
        if *places != expected {
            return Err(format!("{room}, {id}: torn or doubled: {places:?}"));
        }
    }
    for ((room, id), first) in acknowledged {
        match stands.get(&(*room, *id)) {
            Some(places) if places[0].0 == *first => {}
            found => return Err(format!("{room}, {id}: acknowledged at {first}, found {found:?}")),
        }
    }
    Ok(events)
}

/// A command of two events behind `head`; the id is as new as the head.
pub async fn append_next(
    store: &dyn EventStore,
    number: u8,
    head: Head,
) -> Result<(CommandId, Head), StoreError> {
    let mut id = command(0).0;
    id[..8].copy_from_slice(&head.hash.0[..8]);
    let id = CommandId(id);
    let texts = [format!("{{\"at\":{},\"text\":\"{}\"}}", head.seq, "x".repeat(200)), "second".to_owned()];
    match store.append(room(number), head, id, bodies(&[&texts[0], &texts[1]])).await? {
        Appended::Done { head } => Ok((id, head)),
        Appended::Repeated { .. } => panic!("{id} is new"),
    }
}

/// Appends to every room for as long as it lives, and says what was acknowledged.
#[test]
#[ignore = "the process that is killed; the test below starts it"]
fn child() {
    let path = std::env::var(CHILD).expect("started by the test below");
    block_on(async {
        let store = Arc::new(SqliteStore::open(SqliteOptions::new(path)).expect("the store opens"));
        let tasks = (1..=ROOMS).map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut head = head_of(&*store, number).await.expect("whole");
                loop {
                    let (id, now) = append_next(&*store, number, head).await.expect("appended");
                    // One call, so lines of two tasks do not mix.
                    let line = format!("ack {number} {id} {}\n", head.seq + 1);
                    std::io::stdout().write_all(line.as_bytes()).expect("somebody listens");
                    head = now;
                }
            })
        });
        for task in tasks.collect::<Vec<_>>() {
            let _: () = task.await.expect("it goes on until it is killed");
        }
    });
}

/// Starts the child, reads at least `enough` acknowledgements, kills it, and reads the rest.
fn round(path: &str, enough: usize, acknowledged: &mut Acknowledged) {
    let mut child = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "stores::crash::child", "--ignored", "--nocapture", "--test-threads=1"])
        .env(CHILD, path)
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    let mut read = 0;
    while let Some(line) = lines.next().transpose().expect("text") {
        // The name of the test stands before the first.
        let Some((_, ack)) = line.rsplit_once("ack ") else { continue };
        let parts: Vec<_> = ack.split(' ').collect();
        let [number, id, seq] = parts[..] else { panic!("{line}") };
        let at = (room(number.parse().unwrap()), id.parse().unwrap());
        assert_eq!(acknowledged.insert(at, seq.parse().unwrap()), None, "acknowledged twice: {line}");
        read += 1;
        if read == enough {
            child.kill().expect("it runs");
        }
    }
    let ended = child.wait().expect("it ended");
    assert!(read >= enough && !ended.success(), "it ended by itself after {read}: {ended}");
}

#[test]
fn a_killed_process_loses_and_doubles_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("exercises.db");
    let mut acknowledged = Acknowledged::new();
    let (rounds, mut dealer) = (soak(10), Dealer::new(41));
    let mut events = 0;
    for number in 0..rounds {
        let enough = 1 + dealer.below(200);
        round(path.to_str().expect("a plain path"), enough, &mut acknowledged);
        events = block_on(async {
            let options = SqliteOptions::new(&path);
            // Closing copies the log into the database: half of the kills shall meet a log of many rounds.
            let store = if number % 2 == 0 {
                SqliteStore::open(options).expect("the lock went with the process")
            } else {
                SqliteStore::open_reading(options).expect("readable")
            };
            store.integrity().await.expect("SQLite's own check");
            let events = check(&store, &acknowledged).await;
            store.close().await.expect("closed");
            events.unwrap_or_else(|why| panic!("round {number}: {why}"))
        });
    }
    println!(
        "{rounds} kills, {} commands acknowledged, {events} events, none lost or doubled",
        acknowledged.len()
    );
    assert!(acknowledged.len() as u64 > rounds * 20);
}
