//! Red when an exercise cannot be played over the wire from the founding to the debrief.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use breach_rounds::exercise::room::{Refusal, RoomAction, RoomPhase, Section, SectionKey, TableSheet};
use breach_rounds::protocol::{DocumentKind, ServerMessage};
use breach_rounds::rules::{Action, Phase, Waiting};
use breach_rounds::server::store::{EventStore, MemoryStore, SqliteOptions, SqliteStore};
use breach_rounds::sim::PolicyKind;

use super::{Client, Host, plan, profile};

fn table(client: &Client) -> Option<TableSheet> {
    match client.section(SectionKey::Table) {
        Some(Section::Table(table)) => Some(*table),
        _ => None,
    }
}

fn phase(client: &Client) -> RoomPhase {
    let Some(Section::Room(room)) = client.section(SectionKey::Room) else { panic!("no room") };
    room.phase
}

/// What anybody could do next at this table; nothing when it is done.
pub fn next_action(team: u8, table: &TableSheet) -> Option<RoomAction> {
    let view = &table.view;
    match (&view.phase, &view.waiting) {
        (Phase::Debrief, _) => None,
        (_, Waiting::Die) => Some(RoomAction::Roll { team: Some(team), face: None }),
        _ => {
            let asks = |action: &&Action| !matches!(action, Action::Pass { .. });
            // A plan can be changed for ever.
            let commit = view.legal.iter().find(|action| **action == Action::CommitPlan);
            let action =
                commit.or_else(|| view.legal.iter().find(asks)).or_else(|| view.legal.first()).cloned();
            Some(RoomAction::Act { team, action: action.unwrap_or(Action::Pass { expired: false }) })
        }
    }
}

/// Plays a team until it has nothing more to do; how many answers it got.
async fn play(client: &mut Client, team: u8, most: usize) -> usize {
    for done in 0..most {
        let Some(action) = table(client).as_ref().and_then(|table| next_action(team, table)) else {
            return done;
        };
        client.does(&action).await;
    }
    most
}

async fn invited_projector(host: &Host, lead: &mut Client) -> Client {
    let invite = serde_json::json!({ "invite": { "kind": "projector", "token": "" } });
    let (room, token, _) = lead.link(invite).await;
    Client::follow(host.address, &room, &token, None).await
}

/// The files of an archive that says EXERCISE, without their folder.
fn unpacked(folder: &str, packed: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(packed)).expect("an archive");
    assert_eq!(archive.comment(), b"EXERCISE");
    let all = 0..archive.len();
    let read = |at: usize| {
        let mut file = archive.by_index(at).expect("a file");
        let (mut text, name) = (String::new(), file.name().expect("a name").into_owned());
        file.read_to_string(&mut text).expect("text");
        assert_eq!(file.last_modified().map(|date| date.year()), Some(2026), "{name}");
        (name.strip_prefix(folder).expect("in its folder").to_owned(), text)
    };
    all.map(read).collect()
}

/// A whole exercise, with a restart in the middle where a store survives one.
async fn whole(open: impl Fn() -> Arc<dyn EventStore>) {
    let mut host = Host::start(open()).await;
    let mut plan = plan(3);
    plan.bots = vec![None, None, Some(PolicyKind::Greedy)];
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut projector = invited_projector(&host, &mut lead).await;
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let mut ben = Client::join(host.address, &code, profile("Ben"), Some(1)).await;
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    ann.until("the play has begun", |ann| table(ann).is_some() && phase(ann) == RoomPhase::Play).await;
    assert!(play(&mut ann, 0, 6).await > 0);

    let manual = ann.fetch(DocumentKind::SituationManual).await.expect("the manual");
    assert!(manual.keys().all(|name| name.starts_with("situation-manual.")), "{:?}", manual.keys());
    for kind in [DocumentKind::FacilitatorPapers, DocumentKind::Playthroughs, DocumentKind::AfterActionReport]
    {
        assert_eq!(ann.fetch(kind).await, Err(Refusal::NotAllowed), "{kind:?}");
    }
    assert_eq!(lead.fetch(DocumentKind::AfterActionReport).await, Err(Refusal::DebriefClosed));
    let papers = lead.fetch(DocumentKind::FacilitatorPapers).await.expect("the papers");
    assert!(papers.contains_key("staff-facilitator-guide.html"), "{:?}", papers.keys());
    let logs = lead.fetch(DocumentKind::Playthroughs).await.expect("the logs");
    // By the names that they have in the report.
    assert!((1..=3).all(|team| logs.contains_key(&format!("playthrough-team-{team:02}.jsonl"))), "{logs:?}");

    // In the middle everything stops, and goes on where it stood.
    let (seen, sections) = (ann.view, ann.sections.clone());
    host.stop().await;
    host = Host::start(open()).await;
    let mut ann = ann.back(host.address, None).await;
    // The practice team plays on meanwhile, which the room's own section tells.
    assert!(ann.view >= seen);
    for key in [SectionKey::Table, SectionKey::Case] {
        assert_eq!(ann.sections[&key], sections[&key], "{key:?}");
    }
    lead = lead.back(host.address, None).await;
    ben = ben.back(host.address, None).await;
    projector = projector.back(host.address, None).await;
    ben.until("the play has begun", |ben| table(ben).is_some()).await;
    play(&mut ann, 0, 400).await;
    play(&mut ben, 1, 400).await;
    let done = |lead: &Client, team: u8| match lead.section(SectionKey::Team(team)) {
        Some(Section::Team(_, team)) => team.view.phase == Phase::Debrief,
        _ => false,
    };
    lead.until("all teams are done, the practice team too", |lead| (0..3).all(|team| done(lead, team))).await;
    assert!(!ann.sections.contains_key(&SectionKey::Debrief), "not before the room enters it");
    for phase in [RoomPhase::HotWash, RoomPhase::Debrief] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    ann.until("the debrief is open", |ann| ann.sections.contains_key(&SectionKey::Debrief)).await;
    let Some(Section::Debrief(debrief)) = ann.section(SectionKey::Debrief) else { panic!("a debrief") };
    assert_eq!(debrief.team, 0);
    assert!(debrief.playthrough.lines().count() > 5, "header and entries");
    projector.until("the projector follows", |projector| phase(projector) == RoomPhase::Debrief).await;
    assert!(!projector.sections.contains_key(&SectionKey::Debrief));
    lead.until("what the plays are worth is known", |lead| match lead.section(SectionKey::Console) {
        Some(Section::Console(console)) => {
            console.standings.len() == 3 && console.standings.iter().all(|p| p.points.is_some())
        }
        _ => false,
    })
    .await;
    let report = lead.fetch(DocumentKind::AfterActionReport).await.expect("the report");
    assert!(report.keys().any(|name| name.ends_with(".html")), "{:?}", report.keys());
    assert_eq!(
        report["playthrough-team-01.jsonl"], debrief.playthrough,
        "the team's own debrief is that of the report"
    );
    assert_eq!(ann.fetch(DocumentKind::AfterActionReport).await, Err(Refusal::NotAllowed));
    assert_eq!(ann.fetch_archive(DocumentKind::AfterActionReport).await, Err(Refusal::NotAllowed));
    let (name, packed) = lead.fetch_archive(DocumentKind::AfterActionReport).await.expect("the archive");
    assert_eq!(name, "exercise-after-action-report.zip");
    assert_eq!(unpacked("exercise-after-action-report/", &packed), report);
    host.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_the_memory_store_a_whole_exercise_is_played() {
    let store = MemoryStore::new();
    whole(move || Arc::new(store.another_node())).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite_a_whole_exercise_is_played_across_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("rooms.sqlite");
    whole(|| Arc::new(SqliteStore::open(SqliteOptions::new(&path)).expect("the store opens"))).await;
}

/// Two nodes, one room, a seat on each; one node dies in the middle, and the game is played to its end.
async fn one_of_two_dies(north: Arc<dyn EventStore>, south: Arc<dyn EventStore>) {
    let (one, two) = (Host::start(Arc::clone(&north)).await, Host::start(south).await);
    let mut lead = Client::host(one.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(one.address, &code, profile("Ann"), Some(0)).await;
    let mut ben = Client::join(two.address, &code, profile("Ben"), Some(1)).await;
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    for client in [&mut ann, &mut ben] {
        client
            .until("the play has begun", |client| table(client).is_some() && phase(client) == RoomPhase::Play)
            .await;
    }
    // Both at once, on both nodes: what one of them decides on is old before it is written.
    let (north_played, south_played) = tokio::join!(play(&mut ann, 0, 8), play(&mut ben, 1, 8));
    assert!(north_played > 0 && south_played > 0);
    let before = table(&ann).expect("a table");

    north.close().await.expect("closed");
    drop(one);
    let mut ann = ann.back(two.address, Some(ann.view)).await;
    assert_eq!(table(&ann).expect("a table"), before, "nothing that was acknowledged is lost");
    let mut lead = lead.back(two.address, None).await;
    play(&mut ann, 0, 400).await;
    play(&mut ben, 1, 400).await;
    let done = |lead: &Client, team: u8| match lead.section(SectionKey::Team(team)) {
        Some(Section::Team(_, team)) => team.view.phase == Phase::Debrief,
        _ => false,
    };
    lead.until("both teams are done", |lead| (0..2).all(|team| done(lead, team))).await;
    two.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn play_goes_on_when_one_of_two_nodes_dies() {
    let store = MemoryStore::new();
    one_of_two_dies(Arc::new(store.another_node()), Arc::new(store.another_node())).await;
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL: ./test runs it"]
async fn play_goes_on_when_one_of_two_nodes_on_postgresql_dies() {
    let cluster = crate::stores::cluster::Cluster::start();
    let address = cluster.database();
    let (north, south) = (address.open().await.expect("a node"), address.open().await.expect("another"));
    one_of_two_dies(north, south).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_choice_on_what_has_changed_is_stale_and_changes_nothing() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut plan = plan(1);
    plan.seats = 2;
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    ann.until("the play has begun", |ann| table(ann).is_some() && phase(ann) == RoomPhase::Play).await;
    let old = ann.view;
    play(&mut ann, 0, 2).await;
    let (now, frames) = (table(&ann).expect("a table"), ann.frames.len());
    let pass = RoomAction::Act { team: 0, action: Action::Pass { expired: false } }.write(&ann.names);
    let command = ann.next_command();
    let answer = ann.ask_as(command, old, pass).await;
    let ServerMessage::Refused { why, .. } = answer else { panic!("{answer:?}") };
    assert_eq!(why, Refusal::Stale { current: ann.view });
    assert_eq!(ann.frames.len(), frames + 1, "the answer and nothing else");
    assert_eq!(table(&ann).expect("a table"), now);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_timer_that_runs_out_decides_once_however_many_nodes_look() {
    let store = MemoryStore::new();
    let clock = super::Fixed::at(1_000_000);
    let (one, two) = (
        Host::fixed(Arc::new(store.another_node()), &clock).await,
        Host::fixed(Arc::new(store.another_node()), &clock).await,
    );
    let mut plan = plan(1);
    plan.turn_seconds = Some(10);
    let mut lead = Client::host(one.address, plan, profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(two.address, &code, profile("Ann"), Some(0)).await;
    for phase in [RoomPhase::Briefing, RoomPhase::Play] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
    ann.until("the play has begun", |ann| table(ann).is_some_and(|table| table.view.turn == 1)).await;
    clock.advance(10_000);
    ann.until("the turn was passed", |ann| table(ann).is_some_and(|table| table.view.turn == 2)).await;
    // Both nodes have looked again by then, and the clock stands still.
    ann.until("nothing more", |ann| table(ann).is_some_and(|table| table.view.turn == 2)).await;
    let room = one.node.hold(lead.room.parse().expect("an id")).await.expect("the room");
    room.catch_up().await.expect("read");
    assert_eq!(room.look(|room| room.session(0).map(|session| session.state().turn())), Some(2));
}
