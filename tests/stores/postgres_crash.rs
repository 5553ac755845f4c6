//! PostgreSQL is killed under load, again and again: what was acknowledged stands once. Left out by
//! `./test quick`, run by `./test`.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use breach_rounds::server::store::{
    Appended, CommandId, EventStore, PostgresStore, StoreAddress, StoreError,
};

use super::cluster::Cluster;
use super::crash::{Acknowledged, ROOMS, check, head_of};
use super::{block_on, bodies, command, room};
use crate::support::{Dealer, soak};

/// What the appenders share.
#[derive(Default)]
struct Load {
    acknowledged: Mutex<Acknowledged>,
    count: AtomicU64,
    unanswered: AtomicU64,
    over: AtomicBool,
}

/// Appends to a room until it is over; whatever has no answer is asked again, as a client would.
async fn append(store: Arc<PostgresStore>, number: u8, load: Arc<Load>) {
    let mut head = loop {
        if let Ok(head) = head_of(&*store, number).await {
            break head;
        }
    };
    let mut next = 0;
    while !load.over.load(Ordering::Relaxed) {
        next += 1;
        let id: CommandId = command(1000 + next);
        let texts = bodies(&["first", "second"]);
        let (first, now) = loop {
            match store.append(room(number), head, id, texts.clone()).await {
                Ok(Appended::Done { head: now }) => break (head.seq + 1, now),
                // Written by the attempt before, whose caller was told that nobody knows.
                Ok(Appended::Repeated { first, .. }) => {
                    let tail = store.read(room(number), head, 10).await;
                    if let Ok(tail) = tail {
                        break (first, tail.last().expect("it stands there").head());
                    }
                }
                Err(StoreError::Unavailable(_)) => {
                    load.unanswered.fetch_add(1, Ordering::Relaxed);
                }
                Err(other) => panic!("{other}"),
            }
        };
        load.acknowledged.lock().unwrap().insert((room(number), id), first);
        load.count.fetch_add(1, Ordering::Relaxed);
        head = now;
    }
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn a_killed_server_loses_and_doubles_nothing() {
    // 50 in `cargo xtask soak`.
    let rounds = (soak(5) / 2).max(3);
    let mut cluster = Cluster::start();
    let StoreAddress::Postgres(address) = cluster.database() else { panic!("PostgreSQL") };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let store = Arc::new(runtime.block_on(PostgresStore::open(&address)).expect("a node"));
    let load = Arc::new(Load::default());
    let tasks: Vec<_> = (1..=ROOMS)
        .map(|number| runtime.spawn(append(Arc::clone(&store), number, Arc::clone(&load))))
        .collect();
    let mut dealer = Dealer::new(43);
    for _ in 0..rounds {
        let target = load.count.load(Ordering::Relaxed) + 20 + dealer.below(200) as u64;
        while load.count.load(Ordering::Relaxed) < target {
            std::thread::sleep(std::time::Duration::from_millis(1));
            assert!(!tasks.iter().any(|task| task.is_finished()), "an appender gave up");
        }
        cluster.kill();
        cluster.run();
    }
    load.over.store(true, Ordering::Relaxed);
    for task in tasks {
        runtime.block_on(task).expect("no panic");
    }
    let acknowledged = load.acknowledged.lock().unwrap();
    let events = block_on(async {
        let fresh = PostgresStore::open(&address).await.expect("a node");
        check(&fresh, &acknowledged).await.unwrap_or_else(|why| panic!("{why}"))
    });
    assert_eq!(events, u64::from(ROOMS) + 2 * acknowledged.len() as u64, "everything was settled");
    println!(
        "{rounds} kills, {} commands acknowledged, {} times no answer, {events} events, none lost or doubled",
        acknowledged.len(),
        load.unanswered.load(Ordering::Relaxed)
    );
}
