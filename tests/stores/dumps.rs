//! Backups: what goes out of one store comes into another, whole or not at all.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use breach_rounds::exercise::room::MemberId;
use breach_rounds::server::store::{
    Appended, Counted, Damage, EventStore, Head, MemoryStore, SqliteOptions, SqliteStore, StoreError, dump,
    restore, verify,
};

use super::{block_on, bodies, command, new_room, room};

/// Three rooms, 60 events, a code that was released, two profiles.
pub async fn fill(store: &dyn EventStore) -> Counted {
    for number in 1..=3 {
        let made =
            store.create(new_room(number), command(1), bodies(&["{\"made\":1}", "✓ \"quoted\" \u{1f}"]));
        let mut head = made.await.expect("a new room");
        for id in 10..19 {
            match store.append(room(number), head, command(id), bodies(&["a", "b\nc"])).await {
                Ok(Appended::Done { head: now }) => head = now,
                other => panic!("{other:?}"),
            }
        }
    }
    store.release_code(room(2)).await.expect("released");
    store.put_profile(room(1), MemberId(0), "Ada".into()).await.expect("kept");
    store.put_profile(room(3), MemberId(9), "Grace".into()).await.expect("kept");
    Counted { rooms: 3, events: 60 }
}

/// Everything that a store holds.
pub async fn contents(store: &dyn EventStore) -> Vec<String> {
    let mut all = Vec::new();
    for record in store.rooms(None, 100).await.expect("rooms") {
        all.push(format!("{record:?}"));
        let events = store.read(record.room, Head::start(record.room), 1000).await.expect("whole");
        all.extend(events.iter().map(|event| format!("{event:?}")));
        all.push(format!("{:?}", store.profiles(record.room).await.expect("profiles")));
    }
    all
}

async fn lines(store: &dyn EventStore) -> String {
    let mut out = Vec::new();
    dump(store, Path::new("memory"), &mut out).await.expect("dumped");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn a_dump_goes_from_any_store_into_any_other() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("dump");
    block_on(async {
        let memory = MemoryStore::new();
        let counted = fill(&memory).await;
        fs::write(&file, lines(&memory).await).expect("written");
        let sqlite = SqliteStore::open(SqliteOptions::new(folder.path().join("a.db"))).expect("a store");
        assert_eq!(restore(&sqlite, &file).await, Ok(counted));
        assert_eq!(contents(&sqlite).await, contents(&memory).await);
        assert_eq!(verify(&sqlite).await, Ok(counted));
        fs::write(&file, lines(&sqlite).await).expect("written");
        let back = MemoryStore::new();
        assert_eq!(restore(&back, &file).await, Ok(counted));
        assert_eq!(contents(&back).await, contents(&memory).await);
        let full = restore(&back, &file).await;
        assert!(matches!(full, Err(StoreError::NotEmpty(_))), "{full:?}");
    });
}

#[test]
fn a_spoiled_dump_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("dump");
    block_on(async {
        let memory = MemoryStore::new();
        fill(&memory).await;
        let whole = lines(&memory).await;
        let all: Vec<&str> = whole.lines().collect();
        let without = |at: usize| [&all[..at], &all[at + 1..]].concat().join("\n");
        let swapped = {
            let mut lines = all.clone();
            lines.swap(5, 6);
            lines.join("\n")
        };
        let cases = [
            ("", "the file ends here"),
            ("not JSON\n", "expected"),
            (&*whole.replace("\"format\":1", "\"format\":2"), "format 2"),
            (&whole.replacen("\"a\"", "\"A\"", 1), "its hash does not follow"),
            (&whole.replacen("\"index\":0", "\"index\":3", 1), "its hash does not follow"),
            (&without(all.len() - 1), "the file ends here"),
            (&without(4), "missing"),
            (&without(1), "expected a room"),
            (&swapped, "missing"),
            (&all[..all.len() / 2].join("\n"), "the file ends here"),
            (&whole.replace("\"rooms\":3", "\"rooms\":4"), "4 rooms and 60 events are expected"),
            (&whole.replacen("\"created_ms\"", "\"surprise\":1,\"created_ms\"", 1), "surprise"),
        ];
        for (text, expected) in cases {
            fs::write(&file, text).expect("written");
            let store = MemoryStore::new();
            let words = restore(&store, &file).await.expect_err(expected).to_string();
            assert!(words.contains(expected), "{words}, expected {expected}");
            assert_eq!(store.rooms(None, 9).await, Ok(Vec::new()), "{expected}");
        }
        memory.spoil(room(2), 5, "changed");
        let damaged = Err(StoreError::Corrupt { room: room(2), seq: 5, why: Damage::Changed });
        assert_eq!(verify(&memory).await, damaged);
        let mut out = Vec::new();
        assert_eq!(dump(&memory, &file, &mut out).await, damaged, "damage is not handed on");
    });
}

#[cfg(feature = "cli")]
fn store(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_breach-rounds"));
    program.arg("store").args(arguments).output().expect("the program starts")
}

#[cfg(feature = "cli")]
#[test]
fn the_commands_back_up_a_store_in_use_and_restore_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a plain path").to_owned();
    let address = |name: &str| format!("sqlite:{}", path(name));
    let said = |output: &Output| {
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        format!("{out}{err}")
    };
    let expected = block_on(async {
        let held = Arc::new(SqliteStore::open(SqliteOptions::new(path("live.db"))).expect("a store"));
        fill(&*held).await;
        // The store stays open here, as a server would have it.
        let copied = store(&["backup", "--store", &address("live.db"), &path("copy.db")]);
        assert!(copied.status.success(), "{}", said(&copied));
        let dumped = store(&["backup", "--portable", "--store", &address("live.db"), &path("copy.jsonl")]);
        assert!(said(&dumped).contains("3 rooms with 60 events"), "{}", said(&dumped));
        let twice = store(&["backup", "--store", &address("live.db"), &path("copy.db")]);
        assert!(!twice.status.success() && said(&twice).contains("exists already"), "{}", said(&twice));
        let refused = store(&["restore", "--store", &address("live.db"), &path("copy.db")]);
        assert!(said(&refused).contains("is in use by another process"), "{}", said(&refused));
        contents(&*held).await
    });
    for (backup, restored) in [("copy.db", "one.db"), ("copy.jsonl", "two.db")] {
        let done = store(&["restore", "--store", &address(restored), &path(backup)]);
        assert!(done.status.success(), "{}", said(&done));
        let whole = store(&["verify", "--store", &address(restored)]);
        assert!(
            said(&whole).contains("3 rooms with 60 events, every chain of hashes whole"),
            "{}",
            said(&whole)
        );
        let found = block_on(async {
            let reopened = SqliteStore::open_reading(SqliteOptions::new(path(restored))).expect("a store");
            contents(&reopened).await
        });
        assert_eq!(found, expected, "{backup}");
        let again = store(&["restore", "--store", &address(restored), &path(backup)]);
        assert!(said(&again).contains("is not empty"), "{}", said(&again));
    }
    let hand = rusqlite::Connection::open(path("one.db")).expect("the file");
    hand.execute("UPDATE event SET body = 'x' WHERE seq = 7", []).expect("the table");
    drop(hand);
    let broken = store(&["verify", "--store", &address("one.db")]);
    assert!(!broken.status.success() && said(&broken).contains("damaged at event 7"), "{}", said(&broken));
}
