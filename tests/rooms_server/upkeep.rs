//! Red when what a room owes by itself waits for something that it has nothing to do with.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::exercise::room::{Room, RoomAction, RoomPhase, RoomPlan, Section, SectionKey};
use breach_rounds::protocol::{ClientMessage, DocumentKind};
use breach_rounds::rules::Phase;
use breach_rounds::server::rooms::{Hold, Live};
use breach_rounds::server::store::{EventStore as _, MemoryStore};
use breach_rounds::sim::PolicyKind;
use tokio::sync::OwnedSemaphorePermit;

use super::{Client, Fixed, Host, plan, profile};

fn phase(lead: &Client, team: u8) -> Option<Phase> {
    match lead.section(SectionKey::Team(team)) {
        Some(Section::Team(_, team)) => Some(team.view.phase),
        _ => None,
    }
}

fn turn(lead: &Client, team: usize) -> u8 {
    let Some(Section::Room(room)) = lead.section(SectionKey::Room) else { return 0 };
    room.teams[team].turn
}

/// Waits until a room stands so.
async fn until(room: &Live, what: &str, holds: impl Fn(&Room) -> bool) {
    let mut changes = room.changes();
    let waits = async {
        while !room.look(&holds) {
            changes.changed().await.expect("the room lives");
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waits).await.unwrap_or_else(|_| panic!("{what}"));
}

/// An exercise in which a policy has played the first team's part. Somebody's analysis is at the solver for
/// as long as the permit is held.
async fn played_by_policy(host: &Host, plan: RoomPlan) -> (OwnedSemaphorePermit, Client, Hold) {
    let solver = Arc::clone(host.node.solver_turn()).acquire_owned().await.expect("free");
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    let room = host.node.hold(lead.room.parse().expect("an id")).await.expect("the room");
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    lead.until("the policy has played", |lead| phase(lead, 0) == Some(Phase::Debrief)).await;
    (solver, lead, room)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn timers_and_greedy_policies_do_not_wait_for_the_solver() {
    let clock = Fixed::at(1_800_000_000_000);
    let host = Host::fixed(Arc::new(MemoryStore::new()), &clock).await;
    let mut plan = plan(2);
    plan.turn_seconds = Some(10);
    plan.bots = vec![Some(PolicyKind::Greedy), None];
    let (solver, mut lead, room) = played_by_policy(&host, plan).await;
    // From here on its play waits to be scored.
    assert_eq!(turn(&lead, 1), 1);
    clock.advance(10_000);
    lead.until("the timer has run out", |lead| turn(lead, 1) == 2).await;
    assert!(room.look(|room| room.score(0).is_none()));
    drop(solver);
    until(&room, "it is scored in the end", |room| room.score(0).is_some()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_exercise_that_is_over_gives_its_code_back_and_is_not_scored() {
    let store = MemoryStore::new();
    let host = Host::start(Arc::new(store.another_node())).await;
    let mut plan = plan(2);
    plan.bots = vec![Some(PolicyKind::Greedy), None];
    let (solver, mut lead, room) = played_by_policy(&host, plan).await;
    lead.does(&RoomAction::StopForRealEvent).await;
    let code = lead.code.clone().expect("a code");
    let given_back = async {
        while store.room_of_code(&code).await.expect("the store answers").is_some() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), given_back).await.expect("the code is free");
    assert!(room.look(|room| room.unscored().is_none()), "nobody wants to know any more");
    drop(solver);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hint_that_anything_may_have_changed_costs_one_question_and_not_three_a_room() {
    let store = MemoryStore::new();
    let node = Arc::new(store.another_node());
    let (host, other) = (Host::start(node.clone()).await, Host::start(Arc::new(store.another_node())).await);
    let mut rooms = Vec::new();
    let mut lead = None;
    for command in 1..=10 {
        let client = Client::host_as(other.address, plan(1), profile("Fay"), command).await;
        let room = host.node.hold(client.room.parse().expect("an id")).await.expect("the room");
        // The one that would be asked about last.
        if rooms.iter().all(|(id, _)| *id < room.id()) {
            lead = Some(client);
        }
        rooms.push((room.id(), room));
    }
    let mut lead = lead.expect("a room");
    let (_, last) = rooms.iter().max_by_key(|(id, _)| *id).expect("a room");
    let before = node.calls();
    node.interrupt();
    lead.does(&RoomAction::Lock { locked: true }).await;
    until(last, "what the other node did is seen", Room::locked).await;
    let calls = node.calls() - before;
    assert!(calls < 20, "{calls} questions for 10 rooms");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_that_takes_long_keeps_nobody_from_talking() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut plan = plan(1);
    plan.bots = vec![Some(PolicyKind::Greedy)];
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    lead.until("the policy has played", |lead| phase(lead, 0) == Some(Phase::Debrief)).await;
    for phase in [RoomPhase::HotWash, RoomPhase::Debrief] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    // It takes the solver to write it.
    let solver = Arc::clone(host.node.solver_turn()).acquire_owned().await.expect("free in the end");
    let kind = DocumentKind::AfterActionReport;
    lead.say(&ClientMessage::Fetch(kind)).await;
    lead.does(&RoomAction::RenameTeam { team: 0, name: "Night shift".into() }).await;
    let came = |lead: &Client| lead.frames.iter().any(|frame| frame.starts_with("{\"document\""));
    assert!(!came(&lead));
    drop(solver);
    lead.until("the report", came).await;
}
