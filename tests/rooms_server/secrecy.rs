//! Red when a byte that a seat or the projector is sent, refusals included, depends on what it may not
//! know.

use std::sync::Arc;

use breach_rounds::exercise::evaluation::ObserverNote;
use breach_rounds::exercise::room::{
    MemberId, Record, Refusal, Room, RoomAction, RoomEvent, RoomPhase, Section, SectionKey, TableSheet,
};
use breach_rounds::protocol::{ClientMessage, ServerMessage};
use breach_rounds::rules::log::Header;
use breach_rounds::rules::{Action, Dice, Event, Phase, Stage, Waiting};
use breach_rounds::server::store::{EventStore, Head, MemoryStore, NewRoom, RoomId};

use super::{Client, Fixed, Host, plan, profile};

const NOW: u64 = 1_800_000_000_000;

/// The same header with another chain, another seed, and another order of what nobody comes to.
fn other_secrets(line: &str) -> String {
    let mut header = Header::from_line(line).expect("a header");
    for stage in Stage::ALL {
        let setup = &mut header.setup;
        let true_one = setup.chain[stage.index()];
        let other = setup.blueprint.suspects.iter().find(|s| s.stage == stage && s.attack != true_one);
        setup.chain[stage.index()] = other.expect("a stage has more than one suspect").attack;
    }
    header.seed ^= 0x5555;
    header.to_line().expect("a line")
}

/// So many notes more stand in the notebook of the other room: its facilitators' count is ahead.
const NOTES: u64 = 2;
/// A view's number on the wire counts the audience in: so many to a number.
const AUDIENCES: u64 = 64;

/// What a facilitator wrote down for nobody else.
fn note(record: u32) -> RoomEvent {
    let text = "They asked who owns the archive".to_owned();
    let note = ObserverNote { at_ms: NOW, team: Some(0), objective: None, rating: None, text };
    RoomEvent::Kept { record, what: Box::new(Record::Note(note)), by: MemberId(0) }
}

/// A copy of a room, with other secrets and more notes if so wished.
async fn copied(from: &MemoryStore, id: RoomId, changed: bool) -> MemoryStore {
    let record = from.room(id).await.expect("the room");
    let stored = from.read(id, Head::start(id), 10_000).await.expect("its events");
    let (mut room, mut bodies) = (Room::new(), Vec::new());
    for event in &stored {
        let mut event = room.read(&event.body).expect("an event");
        if changed && let RoomEvent::Drawn { headers, .. } = &mut event {
            *headers = headers.iter().map(|line| other_secrets(line)).collect();
        }
        bodies.push(Arc::from(room.write(&event)));
        room.evolve(&event).expect("it folds");
    }
    let notes = if changed { NOTES } else { 0 };
    bodies.extend((0..notes).map(|at| Arc::from(room.write(&note(at as u32)))));
    let to = MemoryStore::new();
    let new =
        NewRoom { room: id, code: record.code, created_ms: record.created_ms, expires_ms: record.expires_ms };
    to.create(new, stored[0].command, bodies).await.expect("a copy");
    for (member, profile) in from.profiles(id).await.expect("profiles") {
        to.put_profile(id, member, profile).await.expect("written");
    }
    to
}

/// Waits until whatever was to be told was told: a socket tells what changed before it answers.
async fn settled(client: &mut Client, echo: u32) {
    client.say(&ClientMessage::Ping { echo }).await;
    let pong = serde_json::to_string(&ServerMessage::Pong { echo }).expect("a message");
    client.until("a pong", |client| client.frames.last() == Some(&pong)).await;
}

/// The own table of a seat.
fn table(seat: &Client) -> TableSheet {
    let Some(Section::Table(table)) = seat.section(SectionKey::Table) else { panic!("a table") };
    *table
}

/// What the seat does: nothing that shows what is hidden by its outcome.
fn harmless(seat: &Client, at: usize) -> RoomAction {
    let TableSheet { team, view, .. } = table(seat);
    let asks = |action: &&Action| matches!(action, Action::Investigate { .. });
    let asked: Vec<&Action> = view.legal.iter().filter(asks).collect();
    let action = match asked.len() {
        0 => view.legal.first().cloned().unwrap_or(Action::Pass { expired: false }),
        count => asked[at * 7 % count].clone(),
    };
    RoomAction::Act { team, action }
}

/// Whether an outcome told of the chain: from then on the two rooms may differ.
fn told(seat: &Client) -> bool {
    let TableSheet { view, events, .. } = table(seat);
    let tells = |event: &Event| {
        matches!(event, Event::Revealed { .. } | Event::NoMatch { .. } | Event::RuledOut { .. })
    };
    view.phase != Phase::Investigation || events.iter().any(tells)
}

/// Asks for another table with the number that its facilitators' count had, in the room without more
/// notes, when that table last moved: were it what decides on staleness, the answers would differ.
async fn pry(client: &mut Client, team: u8, number: u64, at: u32) {
    let (command, view) = (client.next_command(), number * AUDIENCES + client.view % AUDIENCES);
    let action = match at % 4 {
        0 | 1 => RoomAction::Act { team, action: Action::Pass { expired: false } },
        2 => RoomAction::Roll { team: None, face: Some(2) },
        _ => RoomAction::Undo { team, to: 0, reason: "as said".to_owned() },
    };
    let action = action.write(&client.names);
    let answer = client.ask_as(command, view, action).await;
    let ServerMessage::Refused { why, .. } = answer else { panic!("{answer:?}") };
    assert_eq!(why, Refusal::NotAllowed, "another table's number tells nothing");
}

async fn all_settled(clients: &mut [Client], lead: &mut Client, echo: &mut u32) {
    *echo += 1;
    for client in clients.iter_mut().chain([lead]) {
        settled(client, *echo).await;
    }
}

/// Plays a while; every frame to two seats and the projector from the moment on at which all are there,
/// and what they saw at that moment.
async fn traffic(store: MemoryStore, seats: [&Client; 4], notes: u64) -> Vec<Vec<String>> {
    let fixed = Fixed::at(NOW);
    let host = Host::fixed(Arc::new(store), &fixed).await;
    let mut clients = Vec::new();
    for seat in seats {
        clients.push(seat.back(host.address, None).await);
    }
    for client in &mut clients {
        client
            .until("everybody is there", |client| {
                let people = client.sections.get(&SectionKey::People).cloned().unwrap_or_default();
                (0..4).all(|member| people["people"][member.to_string()]["connected"] == true)
            })
            .await;
        client.frames = client.sections.iter().map(|(key, value)| format!("{key:?} {value}")).collect();
    }
    let mut lead = clients.remove(0);
    lead.does(&RoomAction::Enter { phase: RoomPhase::Play }).await;
    let (mut played, mut at) = (0, 0);
    // The die fails what was chosen; an inject may still strike suspects out.
    while played < 5 && !clients[1..].iter().any(told) {
        for team in 0..2 {
            fixed.advance(1_500);
            all_settled(&mut clients, &mut lead, &mut at).await;
            let moves = lead.view / AUDIENCES + 1 - notes;
            let seat = 1 + usize::from(team);
            let action = harmless(&clients[seat], at as usize);
            clients[seat].does(&action).await;
            pry(&mut clients[0], team, moves, at).await;
            pry(&mut clients[2 - usize::from(team)], team, moves, at).await;
            settled(&mut clients[seat], 1_000 + at).await;
            if table(&clients[seat]).view.waiting == Waiting::Die {
                clients[seat].does(&RoomAction::Roll { team: Some(team), face: Some(2) }).await;
            }
        }
        all_settled(&mut clients, &mut lead, &mut at).await;
        played += 1;
    }
    assert!(played > 1, "the tables played");
    clients.into_iter().map(|client| client.frames).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn traffic_to_two_seats_and_the_projector_is_equal_byte_by_byte() {
    let store = MemoryStore::new();
    let host = Host::fixed(Arc::new(store.another_node()), &Fixed::at(NOW)).await;
    let mut plan = plan(2);
    plan.dice = Dice::Manual;
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let invite = serde_json::json!({ "invite": { "kind": "projector", "token": "" } });
    let (room, token, _) = lead.link(invite).await;
    let projector = Client::follow(host.address, &room, &token, None).await;
    let ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let ben = Client::join(host.address, &code, profile("Ben"), Some(1)).await;
    lead.does(&RoomAction::Enter { phase: RoomPhase::Briefing }).await;
    host.stop().await;

    let id = lead.room.parse().expect("an id");
    let (same, other) = (copied(&store, id, false).await, copied(&store, id, true).await);
    let secrets = secrets_of(&store, id).await;
    let seats = [&lead, &projector, &ann, &ben];
    let (one, two) = (traffic(same, seats, 0).await, traffic(other, seats, NOTES).await);
    for (who, (one, two)) in ["projector", "first seat", "second seat"].iter().zip(one.iter().zip(&two)) {
        assert!(one.len() > 30 || *who == "projector", "{who}: something was sent");
        assert_eq!(one, two, "{who}");
        for secret in &secrets {
            assert!(!one.iter().any(|frame| frame.contains(secret)), "{who} was sent {secret:.40}");
        }
    }
}

/// What nobody at a table may be sent: header lines, seeds, tokens' hashes.
async fn secrets_of(store: &MemoryStore, id: RoomId) -> Vec<String> {
    let stored = store.read(id, Head::start(id), 10_000).await.expect("its events");
    let (mut room, mut secrets) = (Room::new(), Vec::new());
    for event in &stored {
        let event = room.read(&event.body).expect("an event");
        if let RoomEvent::Drawn { headers, .. } = &event {
            for line in headers {
                let header = Header::from_line(line).expect("a header");
                secrets.extend([line.clone(), header.seed.to_string(), "\"chain\":{".to_owned()]);
            }
        }
        room.evolve(&event).expect("it folds");
    }
    assert!(secrets.len() >= 3);
    secrets
}
