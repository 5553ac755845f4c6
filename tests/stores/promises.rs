//! What every store promises, each on an empty one.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use breach_rounds::exercise::room::MemberId;
use breach_rounds::server::store::{
    Appended, Changed, CommandId, Damage, EventStore, Head, Hint, Hints, MAX_BODIES, MAX_PROFILE, NewRoom,
    RoomId, StoreError, Stored,
};

use super::{Stand, bodies, command, new_room, room};

/// Everything of a room, in pages of `limit`.
async fn whole(store: &dyn EventStore, room: RoomId, limit: usize) -> Result<Vec<Stored>, StoreError> {
    let (mut head, mut events) = (Head::start(room), Vec::new());
    loop {
        let page = store.read(room, head, limit).await?;
        assert!(page.len() <= limit);
        let Some(last) = page.last() else {
            return Ok(events);
        };
        head = last.head();
        events.extend(page);
    }
}

fn texts(events: &[Stored]) -> Vec<&str> {
    events.iter().map(|event| &*event.body).collect()
}

/// Makes the room `number` of one event, by the command `number`.
async fn made(store: &dyn EventStore, number: u8) -> Head {
    let made = store.create(new_room(number), command(number.into()), bodies(&["made"])).await;
    made.expect("a new room")
}

/// Appends behind `head` and says where the room stands now.
async fn added(store: &dyn EventStore, number: u8, head: Head, id: u64, texts: &[&str]) -> Head {
    match store.append(room(number), head, command(id), bodies(texts)).await {
        Ok(Appended::Done { head }) => head,
        other => panic!("{other:?}"),
    }
}

pub async fn a_room_reads_as_it_was_written(stand: Stand) {
    let store = &*stand.store;
    let first = store.create(new_room(1), command(1), bodies(&["{\"a\":1}", "zwei ✓"])).await;
    let head = first.expect("a new room");
    assert_eq!(head.seq, 2);
    let head = added(store, 1, head, 2, &["drei", "", "fünf"]).await;
    let events = whole(store, room(1), 100).await.expect("readable");
    assert_eq!(texts(&events), ["{\"a\":1}", "zwei ✓", "drei", "", "fünf"]);
    assert_eq!(events.iter().map(|e| e.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let places: Vec<_> = events.iter().map(|e| (e.command, e.index)).collect();
    let (one, two) = (command(1), command(2));
    assert_eq!(places, [(one, 0), (one, 1), (two, 0), (two, 1), (two, 2)]);
    // The chain, computed here once more.
    let mut chain = Head::start(room(1));
    for event in &events {
        chain = chain.then(event.command, event.index, &event.body);
        assert_eq!(chain, event.head());
    }
    assert_eq!(chain, head);
    let record = store.room(room(1)).await.expect("known");
    let NewRoom { room: id, code, created_ms, expires_ms } = new_room(1);
    assert_eq!((record.room, record.code, record.head), (id, code, head));
    assert_eq!((record.created_ms, record.expires_ms), (created_ms, expires_ms));
    assert_eq!(store.read(room(2), Head::start(room(2)), 1).await, Err(StoreError::NoSuchRoom(room(2))));
    assert_eq!(store.room(room(2)).await, Err(StoreError::NoSuchRoom(room(2))));
    store.probe().await.expect("a store that can write");
}

pub async fn pages_of_any_size_make_the_same_room(stand: Stand) {
    let store = &*stand.store;
    let mut head = made(store, 1).await;
    for id in 100..107 {
        head = added(store, 1, head, id, &["x", "y", "z"]).await;
    }
    let all = whole(store, room(1), 1000).await.expect("readable");
    assert_eq!(all.len(), 22);
    for limit in [1, 2, 7, 22, 23] {
        assert_eq!(whole(store, room(1), limit).await.expect("readable"), all, "{limit} a page");
    }
    assert_eq!(store.read(room(1), all[19].head(), 10).await.expect("readable"), all[20..]);
    assert_eq!(store.read(room(1), head, 10).await, Ok(Vec::new()));
}

pub async fn an_append_behind_another_head_is_a_conflict(stand: Stand) {
    let store = &*stand.store;
    let old = made(store, 1).await;
    let head = added(store, 1, old, 10, &["a", "b"]).await;
    let ahead = head.then(command(0), 0, "never");
    for stale in [Head::start(room(1)), old, ahead] {
        let refused = store.append(room(1), stale, command(11), bodies(&["late"])).await;
        assert_eq!(refused, Err(StoreError::Conflict { head }));
    }
    let nobody = store.append(room(9), Head::start(room(9)), command(11), bodies(&["x"])).await;
    assert_eq!(nobody, Err(StoreError::NoSuchRoom(room(9))));
    assert_eq!(texts(&whole(store, room(1), 9).await.expect("readable")), ["made", "a", "b"]);
    // The refused command is as good as new.
    assert_eq!(added(store, 1, head, 11, &["late"]).await.seq, 4);
}

pub async fn a_command_counts_once(stand: Stand) {
    let store = &*stand.store;
    let start = made(store, 1).await;
    let head = added(store, 1, start, 10, &["a", "b"]).await;
    let head = added(store, 1, head, 11, &["c"]).await;
    // From whatever head it is asked again, and whatever it brings.
    for known in [start, head, Head::start(room(1))] {
        let again = store.append(room(1), known, command(10), bodies(&["other"])).await;
        assert_eq!(again, Ok(Appended::Repeated { first: 2, last: 3 }));
    }
    let made_again = store.append(room(1), head, command(1), bodies(&["x"])).await;
    assert_eq!(made_again, Ok(Appended::Repeated { first: 1, last: 1 }));
    assert_eq!(texts(&whole(store, room(1), 9).await.expect("readable")), ["made", "a", "b", "c"]);
    // Another room has commands of its own.
    let other = made(store, 2).await;
    assert_eq!(added(store, 2, other, 10, &["a"]).await.seq, 2);
}

pub async fn a_command_brings_all_its_events_or_none(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    let many: Vec<Arc<str>> = (0..300).map(|n| Arc::from(format!("event {n}"))).collect();
    let refused = store.append(room(1), Head::start(room(1)), command(5), many.clone()).await;
    assert_eq!(refused, Err(StoreError::Conflict { head }));
    assert_eq!(whole(store, room(1), 9).await.expect("readable").len(), 1);
    let done = store.append(room(1), head, command(5), many.clone()).await.expect("written");
    let events = whole(store, room(1), 128).await.expect("readable");
    assert_eq!(done, Appended::Done { head: events[300].head() });
    assert_eq!(
        events[1..].iter().map(|event| &event.body).collect::<Vec<_>>(),
        many.iter().collect::<Vec<_>>()
    );
}

pub async fn making_a_room_twice_makes_it_once(stand: Stand) {
    let store = &*stand.store;
    let head = store.create(new_room(1), command(1), bodies(&["a", "b"])).await.expect("a new room");
    assert_eq!(store.create(new_room(1), command(1), bodies(&["a", "b"])).await, Ok(head));
    let later = added(store, 1, head, 2, &["c"]).await;
    // The answer is of the moment of its making, so a caller reads on from there.
    assert_eq!(store.create(new_room(1), command(1), bodies(&["a", "b"])).await, Ok(head));
    assert_eq!(
        store.create(new_room(1), command(7), bodies(&["x"])).await,
        Err(StoreError::RoomTaken(room(1)))
    );
    let rival = NewRoom { code: Some("CODE1".into()), ..new_room(2) };
    assert_eq!(store.create(rival, command(8), bodies(&["x"])).await, Err(StoreError::CodeTaken));
    assert_eq!(store.room(room(2)).await, Err(StoreError::NoSuchRoom(room(2))));
    assert_eq!(store.room(room(1)).await.map(|record| record.head), Ok(later));
    let nameless = |number| NewRoom { code: None, ..new_room(number) };
    for number in [3, 4] {
        store.create(nameless(number), command(9), bodies(&["x"])).await.expect("none needs a code");
    }
}

pub async fn what_no_store_can_keep_is_refused(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    let invalid = |answer: &StoreError| matches!(answer, StoreError::Invalid(_));
    for bad in [vec![], bodies(&["nul \0 byte"]), vec![Arc::from("x"); MAX_BODIES + 1]] {
        let refused = store.append(room(1), head, command(2), bad.clone()).await.expect_err("refused");
        assert!(invalid(&refused), "{refused}");
        let refused = store.create(new_room(2), command(2), bad).await.expect_err("refused");
        assert!(invalid(&refused), "{refused}");
    }
    for code in ["", "A\0B", &"A".repeat(33)] {
        let bad = NewRoom { code: Some(code.into()), ..new_room(2) };
        let refused = store.create(bad, command(2), bodies(&["x"])).await.expect_err("refused");
        assert!(invalid(&refused), "{refused}");
        assert_eq!(store.room_of_code(code).await, Ok(None));
    }
    let never = NewRoom { expires_ms: u64::MAX, ..new_room(2) };
    assert!(invalid(&store.create(never, command(2), bodies(&["x"])).await.expect_err("refused")));
    assert!(invalid(&store.set_expiry(room(1), u64::MAX).await.expect_err("refused")));
    for profile in ["\0".to_owned(), "x".repeat(MAX_PROFILE + 1)] {
        let refused = store.put_profile(room(1), MemberId(0), profile).await.expect_err("refused");
        assert!(invalid(&refused), "{refused}");
    }
    assert_eq!(whole(store, room(1), 9).await.expect("readable").len(), 1);
    assert_eq!(store.rooms(None, 9).await.map(|rooms| rooms.len()), Ok(1));
}

/// Appends `count` commands of two events to a room, each decided on the head that it then has.
async fn append_in_turn(store: Arc<dyn EventStore>, number: u8, task: u64, count: u64) -> Vec<CommandId> {
    let (mut head, mut done) = (Head::start(room(number)), Vec::new());
    for at in 0..count {
        let id = command(1_000 * (task + 1) + at);
        let texts = [format!("task {task} command {at} first"), format!("task {task} command {at} last")];
        loop {
            let texts = bodies(&[&texts[0], &texts[1]]);
            match store.append(room(number), head, id, texts).await {
                Ok(Appended::Done { head: now }) => {
                    head = now;
                    break;
                }
                Err(StoreError::Conflict { .. }) => {
                    let tail = store.read(room(number), head, 1000).await.expect("readable");
                    head = tail.last().expect("a conflict is with somebody").head();
                }
                other => panic!("{other:?}"),
            }
        }
        done.push(id);
    }
    done
}

pub async fn appenders_leave_no_gap_and_no_double(stand: Stand) {
    const ROOMS: u8 = 4;
    for number in 1..=ROOMS {
        made(&*stand.store, number).await;
    }
    let tasks: Vec<_> = (0u8..16)
        .map(|task| {
            // Half of them on the other node, where there is one.
            let other = stand.other.as_ref().filter(|_| task % 2 == 1);
            let store = Arc::clone(other.unwrap_or(&stand.store));
            let number = 1 + (task / 2) % ROOMS;
            (number, tokio::spawn(append_in_turn(store, number, task.into(), 8)))
        })
        .collect();
    let mut written: Vec<(u8, CommandId)> = Vec::new();
    for (number, task) in tasks {
        let done = task.await.expect("no task panics");
        written.extend(done.into_iter().map(|id| (number, id)));
    }
    for number in 1..=ROOMS {
        let events = whole(&*stand.store, room(number), 1000).await.expect("a whole chain");
        let seqs: Vec<_> = events.iter().map(|event| event.seq).collect();
        assert_eq!(seqs, (1..=65).collect::<Vec<_>>(), "1 to make it, 4 tasks, 8 commands, 2 events");
        for pair in events[1..].chunks(2) {
            assert_eq!(pair[0].command, pair[1].command, "a command is never torn apart");
            assert_eq!((pair[0].index, pair[1].index), (0, 1));
        }
        let stand: BTreeSet<_> = events[1..].iter().map(|event| event.command).collect();
        let acknowledged: BTreeSet<_> =
            written.iter().filter(|(at, _)| *at == number).map(|(_, id)| *id).collect();
        assert_eq!(stand, acknowledged);
    }
}

pub async fn a_changed_event_is_found(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    let head = added(store, 1, head, 10, &["a", "b", "c"]).await;
    assert!((stand.spoil)(room(1), 3, "B"), "the event stands there");
    let found = whole(store, room(1), 100).await.expect_err("changed");
    assert_eq!(found, StoreError::Corrupt { room: room(1), seq: 3, why: Damage::Changed });
    let words = found.to_string();
    assert!(words.contains(&room(1).to_string()) && words.contains("event 3"), "{words}");
    // What stands before it can still be read, a page at a time.
    assert_eq!(store.read(room(1), Head::start(room(1)), 2).await.map(|page| page.len()), Ok(2));
    // Another room is as it was, and put back, this one is whole.
    made(store, 2).await;
    assert_eq!(whole(store, room(2), 9).await.map(|events| events.len()), Ok(1));
    assert!((stand.spoil)(room(1), 3, "b"));
    assert_eq!(whole(store, room(1), 9).await.expect("whole").last().map(Stored::head), Some(head));
    assert!(!(stand.spoil)(room(1), 5, "e"), "no such event");
}

pub async fn a_head_of_another_history_is_found(stand: Stand) {
    let store = &*stand.store;
    let start = made(store, 1).await;
    let head = added(store, 1, start, 10, &["a"]).await;
    let never = start.then(command(11), 0, "a");
    assert_eq!(store.read(room(1), never, 9).await, Err(StoreError::Forked { room: room(1), seq: 2 }));
    let written = store.append(room(1), never, command(12), bodies(&["x"])).await;
    assert_eq!(written, Err(StoreError::Forked { room: room(1), seq: 2 }));
    // So is one that the store does not have any more.
    let lost = head.then(command(12), 0, "b");
    assert_eq!(store.read(room(1), lost, 9).await, Err(StoreError::Forked { room: room(1), seq: 3 }));
    // And one of another room.
    let other = Head::start(room(2));
    assert_eq!(store.read(room(1), other, 9).await, Err(StoreError::Forked { room: room(1), seq: 0 }));
}

pub async fn codes_find_rooms_until_they_are_released(stand: Stand) {
    let store = &*stand.store;
    made(store, 1).await;
    made(store, 2).await;
    assert_eq!(store.room_of_code("CODE1").await, Ok(Some(room(1))));
    assert_eq!(store.room_of_code("CODE2").await, Ok(Some(room(2))));
    assert_eq!(store.room_of_code("code1").await, Ok(None), "exactly as it was given");
    assert_eq!(store.room_of_code("CODE' OR 1=1 --").await, Ok(None));
    for _ in 0..2 {
        store.release_code(room(1)).await.expect("releasing twice is no fault");
    }
    assert_eq!(store.room_of_code("CODE1").await, Ok(None));
    assert_eq!(store.room(room(1)).await.map(|record| record.code), Ok(None));
    let heir = NewRoom { code: Some("CODE1".into()), ..new_room(3) };
    store.create(heir, command(3), bodies(&["x"])).await.expect("the code is free");
    assert_eq!(store.room_of_code("CODE1").await, Ok(Some(room(3))));
    assert_eq!(store.release_code(room(9)).await, Err(StoreError::NoSuchRoom(room(9))));
}

pub async fn heads_tell_who_is_behind(stand: Stand) {
    let store = &*stand.store;
    let first = made(store, 1).await;
    let second = made(store, 2).await;
    let first = added(store, 1, first, 10, &["a", "b"]).await;
    let asked = vec![room(2), room(9), room(1), room(2)];
    assert_eq!(store.heads(asked).await, Ok(vec![(room(1), first), (room(2), second)]));
    assert_eq!(store.heads(Vec::new()).await, Ok(Vec::new()));
}

pub async fn rooms_come_in_pages(stand: Stand) {
    let store = &*stand.store;
    assert_eq!(store.rooms(None, 10).await, Ok(Vec::new()));
    for number in [7, 3, 5, 1, 9] {
        made(store, number).await;
    }
    let (mut after, mut seen) = (None, Vec::new());
    loop {
        let page = store.rooms(after, 2).await.expect("a page");
        let Some(last) = page.last() else {
            break;
        };
        after = Some(last.room);
        seen.extend(page.into_iter().map(|record| record.room));
    }
    assert_eq!(seen, [1, 3, 5, 7, 9].map(room));
}

pub async fn profiles_go_and_events_stay(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    made(store, 2).await;
    let put = |number, member, body: &str| store.put_profile(room(number), MemberId(member), body.into());
    put(1, 3, "Ada").await.expect("kept");
    put(1, 0, "Grace").await.expect("kept");
    put(1, 3, "Ada, radiology").await.expect("replaced");
    put(1, u16::MAX, "Linus").await.expect("kept");
    put(2, 3, "Barbara").await.expect("kept");
    assert_eq!(put(9, 0, "nobody").await, Err(StoreError::NoSuchRoom(room(9))));
    let expected = [(0, "Grace"), (3, "Ada, radiology"), (u16::MAX, "Linus")];
    let expected: Vec<_> = expected.map(|(who, body)| (MemberId(who), body.to_owned())).into();
    assert_eq!(store.profiles(room(1)).await, Ok(expected));
    assert_eq!(store.erase_profiles(room(1), Some(MemberId(3))).await, Ok(1));
    assert_eq!(store.erase_profiles(room(1), Some(MemberId(3))).await, Ok(0));
    assert_eq!(store.profiles(room(1)).await.map(|left| left.len()), Ok(2));
    assert_eq!(store.erase_profiles(room(1), None).await, Ok(2));
    assert_eq!(store.profiles(room(1)).await, Ok(Vec::new()));
    assert_eq!(store.profiles(room(2)).await.map(|left| left.len()), Ok(1), "of this room only");
    assert_eq!(store.profiles(room(9)).await, Ok(Vec::new()));
    let events = whole(store, room(1), 9).await.expect("the chain is whole");
    assert_eq!(events.last().map(Stored::head), Some(head));
}

pub async fn presence_is_what_the_nodes_last_said(stand: Stand) {
    let store = &*stand.store;
    made(store, 1).await;
    made(store, 2).await;
    let who = |members: &[u16]| members.iter().map(|member| MemberId(*member)).collect::<Vec<_>>();
    assert_eq!(store.present(room(1), 0).await, Ok(Vec::new()));
    store.mark_present(vec![(room(1), who(&[5, 2, 5])), (room(2), who(&[7]))], 100).await.expect("said");
    assert_eq!(store.present(room(1), 100).await, Ok(who(&[2, 5])));
    assert_eq!(store.present(room(2), 100).await, Ok(who(&[7])));
    assert_eq!(store.present(room(1), 101).await, Ok(Vec::new()), "too long ago");
    store.mark_present(vec![(room(1), who(&[5]))], 200).await.expect("said");
    assert_eq!(store.present(room(1), 0).await, Ok(who(&[5])), "2 has left");
    assert_eq!(store.present(room(2), 0).await, Ok(who(&[7])), "not spoken of");
    // A room that is gone, or never was, is nobody's mistake.
    store.mark_present(vec![(room(9), who(&[1]))], 200).await.expect("said");
    if let Some(other) = &stand.other {
        other.mark_present(vec![(room(1), who(&[1, 5]))], 300).await.expect("said");
        assert_eq!(store.present(room(1), 0).await, Ok(who(&[1, 5])));
        assert_eq!(other.present(room(1), 0).await, Ok(who(&[1, 5])));
        other.mark_present(vec![(room(1), who(&[]))], 301).await.expect("said");
        assert_eq!(other.present(room(1), 0).await, Ok(who(&[5])), "the first node still has 5");
    }
    store.mark_present(vec![(room(1), who(&[]))], 400).await.expect("said");
    assert_eq!(store.present(room(1), 0).await, Ok(Vec::new()));
}

pub async fn rooms_go_when_their_time_has_come(stand: Stand) {
    let store = &*stand.store;
    for (number, expires_ms) in [(1, 300), (2, 100), (3, 200), (4, 900)] {
        let new = NewRoom { expires_ms, ..new_room(number) };
        store.create(new, command(1), bodies(&["x"])).await.expect("a new room");
    }
    store.put_profile(room(2), MemberId(1), "Ada".into()).await.expect("kept");
    assert_eq!(store.sweep(99, 10).await, Ok(Vec::new()));
    store.set_expiry(room(3), 800).await.expect("there is time");
    assert_eq!(store.room(room(3)).await.map(|record| record.expires_ms), Ok(800));
    assert_eq!(store.sweep(300, 1).await, Ok(vec![room(2)]), "the oldest first");
    assert_eq!(store.sweep(300, 10).await, Ok(vec![room(1)]));
    assert_eq!(store.sweep(300, 10).await, Ok(Vec::new()));
    assert_eq!(store.profiles(room(2)).await, Ok(Vec::new()));
    assert_eq!(store.room_of_code("CODE2").await, Ok(None));
    let left = store.rooms(None, 10).await.expect("rooms");
    assert_eq!(left.iter().map(|record| record.room).collect::<Vec<_>>(), [3, 4].map(room));
    assert_eq!(store.set_expiry(room(1), 5).await, Err(StoreError::NoSuchRoom(room(1))));
}

pub async fn a_deleted_room_is_gone(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    let stays = made(store, 2).await;
    store.put_profile(room(1), MemberId(1), "Ada".into()).await.expect("kept");
    store.mark_present(vec![(room(1), vec![MemberId(1)])], 5).await.expect("said");
    assert_eq!(store.delete(room(1)).await, Ok(true));
    assert_eq!(store.delete(room(1)).await, Ok(false));
    let late = store.append(room(1), head, command(5), bodies(&["late"])).await;
    assert_eq!(late, Err(StoreError::NoSuchRoom(room(1))));
    // Nothing of it comes back with a new room of the same id.
    let new = store.create(new_room(1), command(6), bodies(&["anew"])).await.expect("a new room");
    assert_eq!(texts(&whole(store, room(1), 9).await.expect("readable")), ["anew"]);
    assert_eq!(store.profiles(room(1)).await, Ok(Vec::new()));
    assert_eq!(store.present(room(1), 0).await, Ok(Vec::new()));
    assert_eq!(store.heads(vec![room(1), room(2)]).await, Ok(vec![(room(1), new), (room(2), stays)]));
}

/// A listener that hears what comes from here on.
pub async fn listening(store: &dyn EventStore, greets: bool) -> Hints {
    let mut hints = store.hints();
    if greets {
        let first = tokio::time::timeout(Duration::from_secs(20), hints.next()).await;
        assert_eq!(first, Ok(Hint::Everything));
    }
    hints
}

/// Waits until the hints have said this of a room, whatever else they say.
async fn hinted(hints: &mut Hints, id: RoomId, expected: Changed) {
    let mut said = Changed::default();
    let all = async {
        while said.and(expected) != said {
            match hints.next().await {
                Hint::Rooms(rooms) => said = said.and(rooms.get(&id).copied().unwrap_or_default()),
                Hint::Everything => panic!("nothing was interrupted"),
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), all).await.expect("hints come");
}

pub async fn other_nodes_get_hints(stand: Stand) {
    let store = &*stand.store;
    let mut own = listening(store, stand.greets).await;
    let Some(other) = &stand.other else {
        made(store, 1).await;
        let nobody = tokio::time::timeout(Duration::from_millis(50), own.next()).await;
        assert!(nobody.is_err(), "there is nobody else: {nobody:?}");
        return;
    };
    let mut hints = listening(&**other, stand.greets).await;
    let head = made(store, 1).await;
    made(store, 2).await;
    added(store, 1, head, 10, &["a"]).await;
    hinted(&mut hints, room(1), Changed::EVENTS).await;
    store.put_profile(room(1), MemberId(1), "Ada".into()).await.expect("kept");
    hinted(&mut hints, room(1), Changed::PEOPLE).await;
    store.mark_present(vec![(room(2), vec![MemberId(1)])], 5).await.expect("said");
    hinted(&mut hints, room(2), Changed::PEOPLE).await;
    store.erase_profiles(room(1), None).await.expect("erased");
    hinted(&mut hints, room(1), Changed::PEOPLE).await;
    store.delete(room(2)).await.expect("deleted");
    hinted(&mut hints, room(2), Changed::EVENTS).await;
    // What a node did itself it knows.
    other.delete(room(1)).await.expect("deleted");
    hinted(&mut own, room(1), Changed::EVENTS).await;
    if let Some(Hint::Rooms(rooms)) = own.take() {
        assert!(!rooms.contains_key(&room(2)), "{rooms:?}");
    }
}

pub async fn a_closed_store_says_so(stand: Stand) {
    let store = &*stand.store;
    let head = made(store, 1).await;
    store.close().await.expect("closed");
    let late = store.append(room(1), head, command(5), bodies(&["late"])).await;
    assert!(matches!(late, Err(StoreError::Unavailable(_))), "{late:?}");
    assert!(matches!(store.probe().await, Err(StoreError::Unavailable(_))));
    let read = store.read(room(1), Head::start(room(1)), 5).await;
    assert!(matches!(read, Err(StoreError::Unavailable(_))), "{read:?}");
}
