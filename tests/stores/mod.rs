//! Red when a store loses, doubles or mixes up what it acknowledged, or when two kinds of store
//! answer differently. Every promise in `promises.rs` is kept by each kind.

mod address;
#[cfg(target_os = "linux")]
pub mod cluster;
mod crash;
mod dumps;
mod faults;
#[cfg(target_os = "linux")]
mod postgres_crash;
#[cfg(target_os = "linux")]
mod postgres_server;
#[cfg(target_os = "linux")]
mod postgres_tls;
mod power;
mod promises;
mod sqlite_file;

use std::future::Future;
use std::sync::Arc;

use breach_rounds::server::store::{
    CommandId, EventStore, MemoryStore, NewRoom, RoomId, SqliteOptions, SqliteStore,
};

/// Changes the body of an event behind the back of its hash; says whether it stands there.
type Spoil = Box<dyn Fn(RoomId, u64, &str) -> bool + Send + Sync>;

/// A store that is empty, and what a test does to it from outside.
pub struct Stand {
    pub store: Arc<dyn EventStore>,
    /// Another node on the same rooms, where the kind has nodes.
    pub other: Option<Arc<dyn EventStore>>,
    pub spoil: Spoil,
    /// Whether listeners are told at first to look at everything.
    pub greets: bool,
    /// Whatever must live as long as the store.
    #[expect(dead_code, reason = "held, never read")]
    pub keep: Box<dyn std::any::Any + Send + Sync>,
}

fn memory() -> Stand {
    let store = Arc::new(MemoryStore::new());
    let (other, hand) = (Arc::new(store.another_node()), Arc::clone(&store));
    let spoil: Spoil = Box::new(move |room, seq, body| hand.spoil(room, seq, body));
    Stand { store, other: Some(other), spoil, greets: false, keep: Box::new(()) }
}

fn sqlite() -> Stand {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("exercises.db");
    let store = SqliteStore::open(SqliteOptions::new(&path)).expect("a new store");
    let spoil: Spoil = Box::new(move |room, seq, body| {
        let hand = rusqlite::Connection::open(&path).expect("the file");
        let change = "UPDATE event SET body = ?3 WHERE room = ?1 AND seq = ?2";
        hand.execute(change, rusqlite::params![room.0, seq as i64, body]).expect("the table") > 0
    });
    Stand { store: Arc::new(store), other: None, spoil, greets: false, keep: Box::new(folder) }
}

/// Runs a test's tasks on as many threads as a server does.
pub fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(work)
}

pub fn room(number: u8) -> RoomId {
    RoomId([number; 16])
}

/// A command id for each number.
pub fn command(number: u64) -> CommandId {
    let mut bytes = [0xc0; 16];
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    CommandId(bytes)
}

pub fn bodies(texts: &[&str]) -> Vec<Arc<str>> {
    texts.iter().map(|text| Arc::from(*text)).collect()
}

/// A room with the code `CODE` and its number.
pub fn new_room(number: u8) -> NewRoom {
    let code = Some(format!("CODE{number}"));
    NewRoom { room: room(number), code, created_ms: 1_000, expires_ms: 9_000 }
}

/// A test for each promise and kind of store.
macro_rules! kept {
    ($kind:ident: $($promise:ident)*) => {
        mod $kind {
            $(
                #[test]
                fn $promise() {
                    super::block_on(super::promises::$promise(super::$kind()));
                }
            )*
        }
    };
}

/// Every promise, by name.
macro_rules! every_promise {
    ($with:ident!($($before:tt)*)) => {
        $with! { $($before)*
            a_room_reads_as_it_was_written
            pages_of_any_size_make_the_same_room
            an_append_behind_another_head_is_a_conflict
            a_command_counts_once
            a_command_brings_all_its_events_or_none
            making_a_room_twice_makes_it_once
            what_no_store_can_keep_is_refused
            appenders_leave_no_gap_and_no_double
            a_changed_event_is_found
            a_head_of_another_history_is_found
            codes_find_rooms_until_they_are_released
            heads_tell_who_is_behind
            rooms_come_in_pages
            profiles_go_and_events_stay
            presence_is_what_the_nodes_last_said
            rooms_go_when_their_time_has_come
            a_deleted_room_is_gone
            other_nodes_get_hints
            a_closed_store_says_so
        }
    };
}

use every_promise;

every_promise!(kept!(memory:));
every_promise!(kept!(sqlite:));
