//! What PostgreSQL promises, with a real server. Left out by `./test quick`, run by `./test`.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::server::store::{
    Appended, Changed, EventStore, Head, Hint, PostgresStore, StoreAddress, StoreError,
};

use super::cluster::Cluster;
use super::{Spoil, Stand, block_on, bodies, command, every_promise, new_room, promises, room};

async fn node(address: &StoreAddress) -> Result<PostgresStore, StoreError> {
    match address {
        StoreAddress::Postgres(address) => PostgresStore::open(address).await,
        other => panic!("{other}"),
    }
}

/// Two nodes on a new database.
async fn stand(cluster: &Arc<Cluster>) -> Stand {
    let address = cluster.database();
    let database = address.to_string().rsplit('/').next().expect("a name").to_owned();
    let (store, other) = (node(&address).await.expect("a node"), node(&address).await.expect("another"));
    let hand = Arc::clone(cluster);
    let spoil: Spoil = Box::new(move |room, seq, body| {
        let change = format!(
            "UPDATE breach_rounds.event SET body = '{body}' WHERE room = '\\x{room}' AND seq = {seq}"
        );
        hand.sql(&database, &change) == "UPDATE 1"
    });
    let (other, keep) = (Some(Arc::new(other) as Arc<dyn EventStore>), Box::new(Arc::clone(cluster)));
    Stand { store: Arc::new(store), other, spoil, greets: true, keep }
}

/// One server for all promises: starting one takes longer than all of them.
macro_rules! kept_by_one_server {
    ($($promise:ident)*) => {
        #[test]
        #[ignore = "needs PostgreSQL: ./test runs it"]
        fn every_promise_is_kept() {
            let cluster = Arc::new(Cluster::start());
            $(
                println!(stringify!($promise));
                block_on(async { promises::$promise(stand(&cluster).await).await });
            )*
        }
    };
}

every_promise!(kept_by_one_server!());

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn nodes_that_start_together_make_the_tables_once() {
    let cluster = Cluster::start();
    let address = cluster.database();
    block_on(async {
        let nodes: Vec<_> = (0..8)
            .map(|_| {
                let address = address.clone();
                tokio::spawn(async move { node(&address).await.map(|_| ()) })
            })
            .collect();
        for node in nodes {
            assert_eq!(node.await.expect("no panic"), Ok(()));
        }
    });
    assert_eq!(cluster.sql("test0", "SELECT count(*) FROM breach_rounds.format"), "1");
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn a_server_that_could_lose_something_is_refused() {
    let cluster = Cluster::start();
    let refused = |database: &str| block_on(node(&cluster.address(database))).expect_err("refused");
    let StoreAddress::Postgres(_) = cluster.database() else { panic!("PostgreSQL") };
    // Somebody else's schema of our name.
    cluster.sql("test0", "CREATE SCHEMA breach_rounds");
    assert!(matches!(refused("test0"), StoreError::Foreign(_)), "{}", refused("test0"));
    cluster.sql("test0", "DROP SCHEMA breach_rounds");
    block_on(async { node(&cluster.address("test0")).await.expect("a node").close().await.expect("closed") });
    cluster.sql("test0", "UPDATE breach_rounds.format SET version = 2");
    assert!(matches!(refused("test0"), StoreError::Format { found: 2, known: 1, .. }));
    let missing = refused("nowhere");
    assert!(missing.to_string().contains("database \"nowhere\" does not exist"), "{missing}");
    // A server that acknowledges before it syncs is not asked to: the session says otherwise.
    cluster.sql("postgres", "ALTER SYSTEM SET synchronous_commit = off");
    cluster.sql("postgres", "SELECT pg_reload_conf()");
    let address = cluster.database();
    let open = block_on(node(&address)).expect("that can be overridden");
    drop(open);
    cluster.sql("postgres", "ALTER SYSTEM SET fsync = off");
    cluster.sql("postgres", "SELECT pg_reload_conf()");
    let setting = refused("test1");
    assert!(matches!(&setting, StoreError::Setting { name: "fsync", .. }), "{setting}");
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn who_was_in_a_room_that_went_is_nobody() {
    let cluster = Cluster::start();
    let address = cluster.database();
    block_on(async {
        let store = node(&address).await.expect("a node");
        store.create(new_room(1), command(1), bodies(&["a"])).await.expect("a room");
        // What a heartbeat leaves that looked just before the room went and wrote just after.
        store.delete(room(1)).await.expect("deleted");
        let late = format!("INSERT INTO breach_rounds.presence VALUES ('\\x{}', 1, '{{5}}', 100)", room(1));
        assert_eq!(cluster.sql("test0", &late), "INSERT 0 1");
        assert_eq!(store.present(room(1), 0).await, Ok(Vec::new()));
    });
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn a_listener_that_was_cut_off_looks_at_everything_again() {
    let cluster = Arc::new(Cluster::start());
    block_on(async {
        let Stand { store, other, .. } = stand(&cluster).await;
        let other = other.expect("two nodes");
        let mut hints = promises::listening(&*other, true).await;
        let head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("a room");
        let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE query LIKE 'LISTEN%' OR query LIKE 'SELECT 1%' AND application_name = 'breach-rounds'";
        assert_eq!(cluster.sql("test0", cut), "2", "one connection a node listens");
        let told = async { while hints.next().await != Hint::Everything {} };
        tokio::time::timeout(Duration::from_secs(20), told).await.expect("it listens again");
        store.append(room(1), head, command(2), bodies(&["x"])).await.expect("appended");
        let told = async {
            loop {
                match hints.next().await {
                    Hint::Rooms(rooms) if rooms.get(&room(1)) == Some(&Changed::EVENTS) => break,
                    _ => {}
                }
            }
        };
        // The other node may be the one that still connects; its hints wait for it.
        tokio::time::timeout(Duration::from_secs(20), told).await.expect("hints go on");
    });
}

#[test]
#[ignore = "needs PostgreSQL: ./test runs it"]
fn an_append_whose_connection_is_cut_is_settled() {
    let cluster = Arc::new(Cluster::start());
    block_on(async {
        let Stand { store, .. } = stand(&cluster).await;
        let mut head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("a room");
        let cutter = Arc::clone(&cluster);
        let (stop, stopped) = std::sync::mpsc::channel::<()>();
        // Cuts every connection of the pool, over and over, wherever it stands.
        let cutting = std::thread::spawn(move || {
            let cut = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE application_name = 'breach-rounds'";
            let mut cuts = 0;
            while stopped.recv_timeout(Duration::from_millis(5)).is_err() {
                cuts += cutter.sql("test0", cut).parse::<u32>().expect("a number");
            }
            cuts
        });
        for id in 100..400 {
            loop {
                match store.append(room(1), head, command(id), bodies(&["a", "b"])).await {
                    Ok(Appended::Done { head: now }) => {
                        assert_eq!(now.seq, head.seq + 2);
                        break head = now;
                    }
                    // Only a caller that was told so asks again.
                    Err(StoreError::Unavailable(_)) => {}
                    other => panic!("{other:?}"),
                }
            }
        }
        stop.send(()).expect("it cuts");
        let cuts = cutting.join().expect("no panic");
        println!("{cuts} connections cut during 300 appends");
        assert!(cuts > 20, "{cuts}");
        let events = store.read(room(1), Head::start(room(1)), 10_000).await.expect("a whole chain");
        assert_eq!(events.len(), 601);
    });
}
