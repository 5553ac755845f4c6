//! Red when a room goes while something happens in it, stays when its time has come, leaves something of
//! itself behind, or comes back from the store as another than it left memory.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::exercise::room::{Room, RoomAction, Section, SectionKey};
use breach_rounds::protocol::{ClientMessage, Farewell, ServerMessage, Who};
use breach_rounds::server::rooms::RoomOptions;
use breach_rounds::server::store::{EventStore, Head, MemoryStore, RoomId, SqliteOptions, SqliteStore};
use breach_rounds::server::{ServeOptions, World};

use tokio_tungstenite::tungstenite::Message;

use super::{Client, Fixed, Host, plan, profile};

const DAY: u64 = 24 * 60 * 60 * 1000;
/// When everything here begins.
const BEGIN: u64 = 1_000_000_000;

/// A server that keeps rooms for thirty days of a clock of its own, and lets nobody linger.
async fn host(store: Arc<dyn EventStore>, clock: &Arc<Fixed>) -> Host {
    let entropy = Arc::clone(clock);
    let world = World { clock: Arc::clone(clock) as _, entropy, ..World::default() };
    let rooms = RoomOptions {
        keep: Duration::from_millis(30 * DAY),
        linger: Duration::from_millis(20),
        ..Host::talkative()
    };
    Host::of(store, world, ServeOptions::default(), rooms).await
}

/// Waits for what the server does by itself.
async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(20), async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("waited too long until {what}"));
}

async fn expires(store: &dyn EventStore, room: RoomId) -> u64 {
    store.room(room).await.expect("the room is there").expires_ms
}

async fn goes_when_nothing_happened_for_long(store: Arc<dyn EventStore>) {
    let clock = Fixed::at(BEGIN);
    let host = host(Arc::clone(&store), &clock).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let other = Client::host_as(host.address, plan(1), profile("Gus"), 0xbeef).await;
    let (room, idle): (RoomId, RoomId) =
        (lead.room.parse().expect("an id"), other.room.parse().expect("an id"));
    assert_eq!(expires(&*store, room).await, BEGIN + 30 * DAY);

    clock.advance(20 * DAY);
    lead.does(&RoomAction::Lock { locked: true }).await;
    until("its time is prolonged", async || expires(&*store, room).await == BEGIN + 50 * DAY).await;
    // Looking is nothing that happens: neither a socket that stays nor one that comes back.
    let looks = other.back(host.address, Some(other.view)).await;
    assert_eq!(expires(&*store, idle).await, BEGIN + 30 * DAY);

    clock.advance(10 * DAY);
    let code = store.room(idle).await.expect("a room").code.expect("a code");
    host.node.sweep().await;
    let mut looks = looks;
    assert_eq!(looks.farewell().await.0, Farewell::RoomGone);
    assert!(store.room(idle).await.is_err(), "the room");
    assert!(store.read(idle, Head::start(idle), 10).await.is_err(), "its events");
    assert_eq!(store.profiles(idle).await, Ok(Vec::new()), "its names");
    assert_eq!(store.present(idle, 0).await, Ok(Vec::new()), "who was there");
    assert_eq!(store.room_of_code(&code).await, Ok(None), "its code");
    let mut late = Client::connect(host.address).await;
    late.hello(Who::Back { room: other.room.clone(), token: other.token.clone(), view: None }).await;
    assert_eq!(late.farewell().await.0, Farewell::NoSuchSeat);

    // The other one goes on.
    lead.does(&RoomAction::Lock { locked: false }).await;
    assert_eq!(store.rooms(None, 10).await.map(|rooms| rooms.len()), Ok(1));
    assert_eq!(store.profiles(room).await.map(|names| names.len()), Ok(1));
}

fn team_name(client: &Client) -> String {
    let Some(Section::Room(room)) = client.section(SectionKey::Room) else { panic!("a room") };
    room.teams[1].name.clone()
}

async fn comes_back_as_it_left(store: Arc<dyn EventStore>) {
    let host = host(Arc::clone(&store), &Fixed::at(BEGIN)).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(1)).await;
    lead.does(&RoomAction::RenameTeam { team: 1, name: "Night shift".into() }).await;
    ann.until("the name is seen", |ann| team_name(ann) == "Night shift").await;
    assert_eq!(host.node.loaded(), 1);
    for client in [&mut lead, &mut ann] {
        client.throw(Message::Close(None)).await;
    }
    until("nobody holds it, and it is let go of", async || host.node.loaded() == 0).await;

    // Read anew, the view has the number that it had: the device has all of it.
    let again = ann.back(host.address, Some(ann.view)).await;
    assert_eq!((again.view, again.member), (ann.view, ann.member));
    assert!(!again.frames.iter().any(|frame| frame.contains("[\"room\"")), "nothing that it has already");
    let again = ann.back(host.address, None).await;
    assert_eq!(again.view, ann.view);
    assert_eq!(team_name(&again), "Night shift");
    let mut lead = lead.back(host.address, None).await;
    lead.does(&RoomAction::Lock { locked: true }).await;
}

async fn names_are_erased_over_the_wire(store: Arc<dyn EventStore>) {
    let host = host(Arc::clone(&store), &Fixed::at(BEGIN)).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann-Marie"), Some(0)).await;
    let mut bob = Client::join(host.address, &code, profile("Bob"), Some(1)).await;
    let id: RoomId = lead.room.parse().expect("an id");
    let knows = |client: &Client, name: &str| client.sections[&SectionKey::People].to_string().contains(name);
    lead.until("both are known", |lead| knows(lead, "Ann-Marie") && knows(lead, "Bob")).await;
    let before = store.room(id).await.expect("a room").head;

    // Nobody erases another's, but who leads; everybody their own.
    let of_lead = lead.member;
    bob.say(&ClientMessage::EraseProfile { member: Some(ann.member) }).await;
    bob.say(&ClientMessage::EraseProfile { member: Some(of_lead) }).await;
    bob.say(&ClientMessage::EraseProfile { member: None }).await;
    bob.say(&ClientMessage::Ping { echo: 7 }).await;
    bob.until("it was heard", |bob| bob.frames.iter().any(|frame| frame.contains("pong"))).await;
    assert_eq!(store.profiles(id).await.map(|names| names.len()), Ok(3));
    ann.say(&ClientMessage::EraseProfile { member: Some(ann.member) }).await;
    for client in [&mut lead, &mut ann, &mut bob] {
        client.until("the name is gone", |client| !knows(client, "Ann-Marie")).await;
    }
    lead.say(&ClientMessage::EraseProfile { member: Some(bob.member) }).await;
    for client in [&mut lead, &mut ann] {
        client.until("the name is gone", |client| !knows(client, "Bob")).await;
    }
    assert_eq!(store.profiles(id).await.map(|names| names.len()), Ok(1));
    // Or all at once, which is answered.
    lead.say(&ClientMessage::EraseProfile { member: None }).await;
    let erased = serde_json::to_string(&ServerMessage::Erased { member: None }).expect("a message");
    lead.until("it is done", |lead| lead.frames.contains(&erased)).await;
    assert_eq!(store.profiles(id).await.map(|names| names.len()), Ok(0));
    let refused = |frame: &String| frame.starts_with("{\"not-erased\"");
    assert_eq!(bob.frames.iter().filter(|frame| refused(frame)).count(), 3);

    // The chain of what happened is the one that it was, and it folds.
    assert_eq!(store.room(id).await.expect("a room").head, before);
    let stored = store.read(id, Head::start(id), 1000).await.expect("the chain verifies");
    assert_eq!(stored.last().map(|last| last.head()), Some(before));
    let mut room = Room::new();
    for one in &stored {
        let event = room.read(&one.body).expect("an event");
        room.evolve(&event).expect("it follows");
        assert!(!one.body.contains("Ann-Marie") && !one.body.contains("Bob"), "{}", one.body);
    }
    assert!(room.members().any(|member| member.id == ann.member), "who joined still has a number");
    lead.does(&RoomAction::Lock { locked: true }).await;
}

/// Each of the above on a new store.
async fn all(mut open: impl FnMut() -> Arc<dyn EventStore>) {
    goes_when_nothing_happened_for_long(open()).await;
    comes_back_as_it_left(open()).await;
    names_are_erased_over_the_wire(open()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_is_kept_and_let_go_of_on_the_memory_store() {
    all(|| Arc::new(MemoryStore::new())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_is_kept_and_let_go_of_on_sqlite() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut number = 0;
    all(|| {
        number += 1;
        let path = folder.path().join(format!("{number}.db"));
        Arc::new(SqliteStore::open(SqliteOptions::new(&path)).expect("a store"))
    })
    .await;
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: ./test runs it"]
async fn a_room_is_kept_and_let_go_of_on_postgresql() {
    let cluster = crate::stores::cluster::Cluster::start();
    let mut stores: Vec<Arc<dyn EventStore>> = Vec::new();
    for _ in 0..3 {
        stores.push(cluster.database().open().await.expect("a store"));
    }
    all(|| stores.pop().expect("one for each")).await;
}
