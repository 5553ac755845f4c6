//! What SQLite promises beyond the others: a file that is reopened, guarded, copied and really forgets.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use breach_rounds::exercise::room::MemberId;
use breach_rounds::server::store::{
    Appended, EventStore, Head, SqliteOptions, SqliteStore, StoreError, Stored,
};

use super::{block_on, bodies, command, new_room, room};

fn open(path: &Path) -> Result<SqliteStore, StoreError> {
    SqliteStore::open(SqliteOptions::new(path))
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Makes room 1 with `count` more events, a command each.
async fn filled(store: &SqliteStore, count: u64) -> Head {
    let mut head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("a new room");
    for id in 100..100 + count {
        match store.append(room(1), head, command(id), bodies(&["x"])).await {
            Ok(Appended::Done { head: now }) => head = now,
            other => panic!("{other:?}"),
        }
    }
    head
}

async fn all(store: &SqliteStore) -> Vec<Stored> {
    store.read(room(1), Head::start(room(1)), 100_000).await.expect("a whole chain")
}

#[test]
fn a_file_that_is_opened_again_holds_what_it_held() {
    let folder = folder();
    // Nothing in a path is taken for anything but a path.
    let path = folder.path().join("new/folders/what? %20 #1.db");
    block_on(async {
        let store = open(&path).expect("a new file, and its folders");
        let head = filled(&store, 20).await;
        let before = all(&store).await;
        store.put_profile(room(1), MemberId(4), "Ada".into()).await.expect("kept");
        store.close().await.expect("closed");
        let again = open(&path).expect("the lock was let go");
        assert_eq!(all(&again).await, before);
        assert_eq!(again.room(room(1)).await.map(|record| record.head), Ok(head));
        assert_eq!(again.profiles(room(1)).await, Ok(vec![(MemberId(4), "Ada".into())]));
        let repeated = again.append(room(1), head, command(105), bodies(&["x"])).await;
        assert_eq!(repeated, Ok(Appended::Repeated { first: 7, last: 7 }));
    });
}

#[cfg(unix)]
#[test]
fn the_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let path = folder.path().join("exercises.db");
    block_on(async {
        let store = open(&path).expect("a new file");
        filled(&store, 1).await;
        let copy = folder.path().join("copy.db");
        store.backup(&copy).await.expect("a copy");
        for name in ["exercises.db", "exercises.db-wal", "exercises.db-shm", "copy.db"] {
            let mode = fs::metadata(folder.path().join(name)).expect(name).permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    });
}

#[test]
fn a_second_writer_is_refused_and_a_first_one_that_ended_is_not_missed() {
    let folder = folder();
    let path = folder.path().join("exercises.db");
    block_on(async {
        let store = open(&path).expect("a new file");
        let refused = open(&path).expect_err("in use");
        let holder = format!("process {}", std::process::id());
        assert_eq!(refused, StoreError::Locked { path: path.clone(), holder });
        let words = refused.to_string();
        assert!(
            words.contains("exercises.db is in use") && words.contains("hint: stop the other"),
            "{words}"
        );
        store.close().await.expect("closed");
        open(&path).expect("free");
    });
}

#[test]
fn what_is_not_ours_is_left_alone() {
    let folder = folder();
    let text = folder.path().join("notes.txt");
    fs::write(&text, "not a database, and somebody's only copy of these notes".repeat(40)).expect("written");
    let theirs = folder.path().join("theirs.db");
    let made = rusqlite::Connection::open(&theirs).expect("a database");
    made.execute_batch("CREATE TABLE room (x); INSERT INTO room VALUES (1)").expect("a table");
    drop(made);
    for path in [text, theirs] {
        let before = fs::read(&path).expect("readable");
        let refused = open(&path).expect_err("not ours");
        assert!(matches!(refused, StoreError::Foreign(_)), "{refused}");
        assert_eq!(fs::read(&path).expect("readable"), before, "untouched");
    }
    let refused = open(folder.path()).expect_err("a folder");
    assert!(matches!(refused, StoreError::Open { .. }), "{refused}");
}

#[test]
fn a_newer_format_is_refused_by_its_number() {
    let folder = folder();
    let path = folder.path().join("exercises.db");
    block_on(async { open(&path).expect("a new file").close().await.expect("closed") });
    let hand = rusqlite::Connection::open(&path).expect("the file");
    hand.execute("UPDATE format SET version = 2", []).expect("the table");
    drop(hand);
    let refused = open(&path).expect_err("too new");
    assert!(matches!(refused, StoreError::Format { found: 2, known: 1, .. }), "{refused}");
}

#[test]
fn a_damaged_file_is_refused_when_it_is_opened() {
    let folder = folder();
    let path = folder.path().join("exercises.db");
    block_on(async {
        let store = open(&path).expect("a new file");
        filled(&store, 200).await;
        store.close().await.expect("closed");
    });
    let mut bytes = fs::read(&path).expect("readable");
    assert!(
        !path.with_extension("db-wal").exists()
            || fs::read(path.with_extension("db-wal")).unwrap().is_empty()
    );
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0x5a);
    fs::write(&path, bytes).expect("written");
    let refused = open(&path).expect_err("damaged");
    assert!(matches!(refused, StoreError::Open { .. }), "{refused}");
}

#[test]
fn an_erased_name_stands_nowhere_any_more() {
    let folder = folder();
    let path = folder.path().join("exercises.db");
    let name = "Zebediah Quillfeather";
    let found = || {
        let files = fs::read_dir(folder.path()).expect("a folder");
        let holds = |path: &Path| {
            let bytes = fs::read(path).expect("readable");
            bytes.windows(name.len()).any(|window| window == name.as_bytes())
        };
        let paths = files.map(|entry| entry.expect("an entry").path());
        paths.filter(|path| holds(path)).collect::<Vec<_>>()
    };
    block_on(async {
        let store = open(&path).expect("a new file");
        filled(&store, 10).await;
        store.put_profile(room(1), MemberId(1), name.into()).await.expect("kept");
        store.put_profile(room(1), MemberId(2), "somebody else".into()).await.expect("kept");
        assert!(!found().is_empty(), "the search finds it while it is there");
        assert_eq!(store.erase_profiles(room(1), Some(MemberId(1))).await, Ok(1));
        assert_eq!(found(), Vec::<std::path::PathBuf>::new());
        assert_eq!(all(&store).await.len(), 11, "the events stay");
    });
}

#[test]
fn a_name_that_was_erased_while_somebody_read_leaves_with_what_is_written_next() {
    let folder = folder();
    let path = folder.path().join("rooms.db");
    let name = "Somebody Unmistakable";
    let stands = || {
        let files = fs::read_dir(folder.path()).expect("readable").map(|file| file.expect("a file").path());
        let holds = |path: &std::path::PathBuf| {
            let bytes = fs::read(path).expect("readable");
            bytes.windows(name.len()).any(|part| part == name.as_bytes())
        };
        files.filter(holds).count()
    };
    block_on(async {
        let store = open(&path).expect("a store");
        let mut head = filled(&store, 3).await;
        store.put_profile(room(1), MemberId(1), format!(r#"{{"name":"{name}"}}"#)).await.expect("written");
        assert!(stands() > 0);
        let reader = rusqlite::Connection::open(&path).expect("the file");
        reader.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema").expect("readable");
        assert_eq!(store.erase_profiles(room(1), Some(MemberId(1))).await, Ok(1));
        assert!(stands() > 0, "it is still being read");
        reader.execute_batch("COMMIT").expect("read to the end");
        drop(reader);
        for id in 900..903 {
            match store.append(room(1), head, command(id), bodies(&["x"])).await {
                Ok(Appended::Done { head: now }) => head = now,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(stands(), 0);
    });
}

#[test]
fn a_backup_under_load_is_a_whole_store() {
    let folder = folder();
    let copy = folder.path().join("copy.db");
    block_on(async {
        let store = Arc::new(open(&folder.path().join("exercises.db")).expect("a new file"));
        let head = filled(&store, 50).await;
        let writer = Arc::clone(&store);
        let load = tokio::spawn(async move {
            let mut head = head;
            for id in 1000..1300 {
                match writer.append(room(1), head, command(id), bodies(&["under load"])).await {
                    Ok(Appended::Done { head: now }) => head = now,
                    other => panic!("{other:?}"),
                }
            }
        });
        store.backup(&copy).await.expect("a copy");
        load.await.expect("nobody was disturbed");
        let refused = store.backup(&copy).await.expect_err("it exists");
        assert!(matches!(refused, StoreError::File { .. }), "{refused}");
        let restored = open(&copy).expect("a store");
        let (whole, part) = (all(&store).await, all(&restored).await);
        assert!(part.len() >= 51 && whole.len() == 351, "{} of {}", part.len(), whole.len());
        assert_eq!(part, whole[..part.len()]);
        let names: Vec<_> = fs::read_dir(folder.path()).expect("a folder").flatten().collect();
        assert!(names.iter().all(|entry| !entry.file_name().to_string_lossy().ends_with(".part")));
    });
}
