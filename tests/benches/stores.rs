//! How many durable appends a second the stores take, and how long each waits, with so many rooms at
//! once; an append is an event of 300 bytes, and every room waits for one before its next.
//!
//! `cargo bench --no-default-features --features server --bench stores`

// A bench that fails says so by its panic.
#![allow(clippy::unwrap_used, missing_docs)]

#[cfg(target_os = "linux")]
#[path = "../stores/cluster.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod cluster;

use std::sync::Arc;
use std::time::{Duration, Instant};

use breach_rounds::server::store::{
    Appended, CommandId, EventStore, Head, NewRoom, RoomId, SqliteOptions, SqliteStore,
};

/// How long each row is measured.
const MEASURED: Duration = Duration::from_secs(4);

fn main() {
    // `cargo test --benches` and nextest ask whether there is anything in here.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    println!("{:<12} {:>6} {:>12} {:>9} {:>9}", "store", "rooms", "appends/s", "p50 ms", "p99 ms");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let sqlite: Arc<dyn EventStore> =
        Arc::new(SqliteStore::open(SqliteOptions::new(folder.path().join("bench.db"))).unwrap());
    runtime.block_on(table("SQLite FULL", &sqlite));
    runtime.block_on(sqlite.close()).unwrap();
    #[cfg(target_os = "linux")]
    if cluster::programs().is_some() {
        let cluster = cluster::Cluster::start();
        let address = cluster.database();
        let store = runtime.block_on(address.open()).unwrap();
        runtime.block_on(table("PostgreSQL", &store));
        runtime.block_on(store.close()).unwrap();
    } else {
        println!("PostgreSQL: skipped, it is not installed");
    }
}

async fn table(name: &str, store: &Arc<dyn EventStore>) {
    for (row, rooms) in (0u8..).zip([1, 8, 32, 128, 500]) {
        let start = Instant::now();
        let tasks: Vec<_> = (0..rooms)
            .map(|room| tokio::spawn(append(Arc::clone(store), row, room, start + MEASURED)))
            .collect();
        let mut waits = Vec::new();
        for task in tasks {
            waits.extend(task.await.unwrap());
        }
        let seconds = start.elapsed().as_secs_f64();
        waits.sort_unstable();
        let at = |part: usize| waits[(waits.len() - 1) * part / 100].as_secs_f64() * 1000.0;
        let rate = waits.len() as f64 / seconds;
        println!("{name:<12} {rooms:>6} {rate:>12.0} {:>9.1} {:>9.1}", at(50), at(99));
    }
}

/// Appends to a room of its own until the time is over; how long each append took.
async fn append(store: Arc<dyn EventStore>, row: u8, number: u16, until: Instant) -> Vec<Duration> {
    let mut id = [row; 16];
    id[..2].copy_from_slice(&number.to_be_bytes());
    let room = RoomId(id);
    let body: Arc<str> = "x".repeat(300).into();
    let new = NewRoom { room, code: None, created_ms: 0, expires_ms: 0 };
    let command = |count: u64| {
        let mut id = [0; 16];
        id[..8].copy_from_slice(&count.to_be_bytes());
        CommandId(id)
    };
    let mut head: Head = store.create(new, command(0), vec![Arc::clone(&body)]).await.unwrap();
    let mut waits = Vec::new();
    while Instant::now() < until {
        let asked = Instant::now();
        let done = store.append(room, head, command(head.seq), vec![Arc::clone(&body)]).await.unwrap();
        waits.push(asked.elapsed());
        match done {
            Appended::Done { head: now } => head = now,
            Appended::Repeated { .. } => panic!("every command is new"),
        }
    }
    waits
}
