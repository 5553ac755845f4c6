//! The power is cut at every sync, and every write that was not synced is thrown away, or reaches the
//! disk in part: what was acknowledged before stands once, and nothing is torn.

mod disk;
mod vfs;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use breach_rounds::exercise::room::MemberId;
use breach_rounds::server::store::{
    Appended, CommandId, EventStore, RoomId, SqliteOptions, SqliteStore, StoreError,
};

use self::disk::{Op, Unsynced, after};
use self::vfs::SharedLog;
use super::crash::{Acknowledged, append_next, check, head_of};
use super::{block_on, bodies, command, new_room, room};
use crate::support::soak;

/// Rooms that are appended to at the same time.
const ROOMS: u8 = 4;

/// What was acknowledged, by the number under which it stands in the log.
type Acks = Vec<((RoomId, CommandId), u64)>;

/// A folder in memory where there is one: what is tested is which writes are synced, and the real syncs
/// would only take time.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.expect("a temporary folder")
}

/// Appends to all rooms at once, erases names now and then (which empties the log), opens the file anew
/// in between; all of it is written down.
fn record(name: &str, appends: u64) -> (Vec<Op>, Acks) {
    let log = vfs::register(name);
    let folder = folder();
    let options = SqliteOptions { path: folder.path().join("exercises.db"), vfs: Some(name.into()) };
    let acks = Arc::new(std::sync::Mutex::new(Acks::new()));
    for _session in 0..2 {
        block_on(async {
            let store = Arc::new(SqliteStore::open(options.clone()).expect("a store"));
            let tasks = (1..=ROOMS).map(|number| {
                let (store, log, acks) = (Arc::clone(&store), Arc::clone(&log), Arc::clone(&acks));
                tokio::spawn(async move {
                    let mut head = head_of(&*store, number).await.expect("whole");
                    for at in 0..appends {
                        let (id, now) = append_next(&*store, number, head).await.expect("appended");
                        acknowledge(&log, &acks, ((room(number), id), head.seq + 1));
                        head = now;
                        if at % 16 == 7 {
                            let who = MemberId(at as u16);
                            store.put_profile(room(number), who, "Ada".into()).await.expect("kept");
                            store.erase_profiles(room(number), None).await.expect("erased");
                        }
                    }
                })
            });
            for task in tasks.collect::<Vec<_>>() {
                task.await.expect("no panic");
            }
            // The second session begins behind a checkpoint, with a log that starts anew.
            store.close().await.expect("closed");
        });
    }
    let ops = std::mem::take(&mut log.lock().unwrap().ops);
    let acks = acks.lock().unwrap().clone();
    (ops, acks)
}

fn acknowledge(log: &SharedLog, acks: &std::sync::Mutex<Acks>, ack: ((RoomId, CommandId), u64)) {
    let mut acks = acks.lock().unwrap();
    log.lock().unwrap().ops.push(Op::Acknowledged(acks.len()));
    acks.push(ack);
}

/// Opens the disk after a cut and compares it with what had been acknowledged until then.
fn survives(ops: &[Op], acks: &Acks, unsynced: Unsynced, lies: bool) -> Result<u64, String> {
    let folder = folder();
    after(ops, unsynced, lies, folder.path());
    let acknowledged: Acknowledged = ops
        .iter()
        .filter_map(|op| match op {
            Op::Acknowledged(number) => Some(acks[*number]),
            _ => None,
        })
        .collect::<BTreeMap<_, _>>();
    block_on(async {
        let options = SqliteOptions::new(folder.path().join("exercises.db"));
        let store = SqliteStore::open(options).map_err(|error| error.to_string())?;
        store.integrity().await.map_err(|error| error.to_string())?;
        let events = check(&store, &acknowledged).await?;
        // It can also be written to.
        store.probe().await.map_err(|error| error.to_string())?;
        store.close().await.map_err(|error| error.to_string())?;
        Ok(events)
    })
}

#[test]
fn no_cut_of_the_power_loses_what_was_acknowledged() {
    let (ops, acks) = record("power-cut", soak(24).min(96));
    let syncs: Vec<usize> = (0..ops.len()).filter(|at| matches!(ops[*at], Op::Sync { .. })).collect();
    let checkpoints =
        ops.iter().filter(|op| matches!(op, Op::Sync { file } if file.ends_with(".db"))).count();
    // Just before each sync, and just behind it, and with the acknowledgements that follow it.
    let mut cuts: Vec<usize> = syncs.iter().flat_map(|at| [*at, at + 1]).collect();
    cuts.extend(
        (1..ops.len()).filter(|at| {
            matches!(ops[at - 1], Op::Acknowledged(_)) && !matches!(ops[*at], Op::Acknowledged(_))
        }),
    );
    cuts.push(ops.len());
    cuts.sort_unstable();
    cuts.dedup();
    let mut tried = 0;
    for (number, cut) in cuts.iter().enumerate() {
        for unsynced in [Unsynced::Lost, Unsynced::Torn(number as u64), Unsynced::Torn(!(number as u64))] {
            if let Err(why) = survives(&ops[..*cut], &acks, unsynced, false) {
                panic!("cut at {cut} of {}, {unsynced:?}: {why}", ops.len());
            }
            tried += 1;
        }
    }
    println!(
        "{} writes and syncs, {} syncs ({checkpoints} of the database), {} acknowledged: {tried} disks after {} cuts, nothing lost",
        ops.len(),
        syncs.len(),
        acks.len(),
        cuts.len()
    );
    assert!(checkpoints > 4 && acks.len() > 100);
    assert!(syncs.len() < acks.len(), "appends share syncs");
}

/// The check must be able to fail: on a disk that says "synced" and is not, everything goes.
#[test]
fn a_disk_that_lies_is_found_out() {
    let (ops, acks) = record("lying-disk", 8);
    let found = survives(&ops, &acks, Unsynced::Lost, true).expect_err("all was lost");
    assert!(found.contains("acknowledged at") || found.contains("cannot be opened"), "{found}");
    // And on one that loses a single sync of the log, cut before the next one could make up for it. An
    // acknowledgement in between may still belong to the sync before, so not every one must show.
    let syncs: Vec<usize> = (0..ops.len()).filter(|at| matches!(ops[*at], Op::Sync { .. })).collect();
    let (mut tried, mut found) = (0, 0);
    for pair in syncs.windows(2) {
        let told = ops[pair[0]..pair[1]].iter().any(|op| matches!(op, Op::Acknowledged(_)));
        if !told || !matches!(&ops[pair[0]], Op::Sync { file } if file.ends_with("-wal")) {
            continue;
        }
        let mut without = ops[..pair[1]].to_vec();
        without.remove(pair[0]);
        tried += 1;
        found += u32::from(survives(&without, &acks, Unsynced::Lost, false).is_err());
    }
    println!("{found} of {tried} lost syncs found out");
    assert!(found * 2 > tried && tried > 3, "{found} of {tried}");
}

#[test]
fn a_failed_sync_is_answered_and_nothing_is_lost_or_doubled() {
    let log = vfs::register("failing-sync");
    let folder = folder();
    let path = folder.path().join("exercises.db");
    block_on(async {
        let store = SqliteStore::open(SqliteOptions { path: path.clone(), vfs: Some("failing-sync".into()) });
        let store = store.expect("a store");
        let mut head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("made");
        let (mut failures, mut repeated) = (0, 0);
        for id in 100..160 {
            if id % 7 == 0 {
                log.lock().unwrap().syncs_left = Some(id as u32 % 2);
            }
            loop {
                match store.append(room(1), head, command(id), bodies(&["x"])).await {
                    Ok(Appended::Done { head: now }) => break head = now,
                    Ok(Appended::Repeated { first, last }) => {
                        assert_eq!((first, last), (head.seq + 1, head.seq + 1));
                        repeated += 1;
                        break head = head.then(command(id), 0, "x");
                    }
                    Err(StoreError::Unavailable(why)) => {
                        assert!(why.contains("disk I/O error"), "{why}");
                        failures += 1;
                    }
                    Err(other) => panic!("{other}"),
                }
            }
            assert_eq!(store.room(room(1)).await.map(|record| record.head), Ok(head));
        }
        println!("{failures} syncs failed, {repeated} of those appends stood nevertheless");
        assert!(failures >= 8, "{failures}");
        store.close().await.expect("closed");
        let again = SqliteStore::open(SqliteOptions::new(&path)).expect("a store");
        again.integrity().await.expect("whole");
        let events = again.read(room(1), breach_rounds::server::store::Head::start(room(1)), 1000).await;
        assert_eq!(events.expect("whole").len(), 61);
    });
}
