//! The faults of the store in memory: what callers are tested against must itself be right.

use std::sync::Arc;

use breach_rounds::server::store::{
    Appended, EventStore as _, Fault, FaultRates, Head, MemoryStore, StoreError,
};

use super::{block_on, bodies, command, new_room, room};

#[test]
fn a_planned_fault_refuses_or_loses_the_answer_of_one_call() {
    block_on(async {
        let store = MemoryStore::new();
        let head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("made");
        store.fail_next([Fault::Refuse, Fault::LoseAnswer]);
        for _ in 0..2 {
            let lost = store.append(room(1), head, command(2), bodies(&["a"])).await;
            assert!(matches!(lost, Err(StoreError::Unavailable(_))), "{lost:?}");
        }
        // The first did nothing, the second did all of it.
        let settled = store.append(room(1), head, command(2), bodies(&["a"])).await;
        assert_eq!(settled, Ok(Appended::Repeated { first: 2, last: 2 }));
        assert_eq!(store.read(room(1), Head::start(room(1)), 9).await.map(|all| all.len()), Ok(2));
    });
}

#[test]
fn asking_again_settles_every_random_fault() {
    block_on(async {
        let store = MemoryStore::new();
        let mut head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("made");
        let (mut refusals, mut repeats) = (0, 0);
        store.fail_at_random(FaultRates { seed: 7, refuse: 200, lose: 200 });
        for id in 100..300 {
            loop {
                match store.append(room(1), head, command(id), bodies(&["x"])).await {
                    Ok(Appended::Done { head: now }) => break head = now,
                    Ok(Appended::Repeated { first, last }) => {
                        assert_eq!((first, last), (head.seq + 1, head.seq + 1));
                        repeats += 1;
                        break head = head.then(command(id), 0, "x");
                    }
                    Err(StoreError::Unavailable(_)) => refusals += 1,
                    Err(other) => panic!("{other}"),
                }
            }
        }
        assert!(refusals > 50 && repeats > 20, "{refusals} failures, {repeats} of them after the fact");
        store.fail_at_random(FaultRates { seed: 0, refuse: 0, lose: 0 });
        let events = store.read(room(1), Head::start(room(1)), 1000).await.expect("whole");
        assert_eq!(events.len(), 201);
        assert_eq!(events.last().map(|event| event.head()), Some(head));
    });
}

#[test]
fn the_same_seed_draws_the_same_faults() {
    let drawn = |seed| {
        block_on(async {
            let store = MemoryStore::new();
            store.fail_at_random(FaultRates { seed, refuse: 300, lose: 300 });
            let mut failed = Vec::new();
            for _ in 0..64 {
                failed.push(store.probe().await.is_err());
            }
            failed
        })
    };
    assert_eq!(drawn(1), drawn(1));
    assert_ne!(drawn(1), drawn(2));
}

#[test]
fn held_calls_wait_until_they_are_released() {
    block_on(async {
        let store = Arc::new(MemoryStore::new());
        let head = store.create(new_room(1), command(1), bodies(&["made"])).await.expect("made");
        store.hold();
        let held = Arc::clone(&store);
        let append =
            tokio::spawn(async move { held.append(room(1), head, command(2), bodies(&["a"])).await });
        store.held(1).await;
        assert!(!append.is_finished());
        store.release();
        let done = append.await.expect("no panic");
        assert_eq!(done, Ok(Appended::Done { head: head.then(command(2), 0, "a") }));
    });
}
