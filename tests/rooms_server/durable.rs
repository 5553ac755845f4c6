//! Red when something is told that may not last, is lost, or is done twice.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::exercise::room::{Audience, Refusal, RoomAction, Section, SectionKey};
use breach_rounds::protocol::{ClientMessage, Farewell, ServerMessage};
use breach_rounds::server::store::{Fault, MemoryStore};

use super::{Client, Host, plan, profile};

fn say(text: &str) -> RoomAction {
    RoomAction::Message { team: None, text: text.into() }
}

fn said(client: &Client) -> Vec<String> {
    let lines = match (client.section(SectionKey::Messages), client.section(SectionKey::Console)) {
        (Some(Section::Messages(sheet)), _) => sheet.lines,
        (_, Some(Section::Console(sheet))) => sheet.messages,
        _ => Vec::new(),
    };
    lines.into_iter().map(|line| line.text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_told_before_it_is_durable() {
    let store = Arc::new(MemoryStore::new());
    let host = Host::start(store.clone()).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let mut ann =
        Client::join(host.address, lead.code.as_deref().expect("a code"), profile("Ann"), Some(0)).await;
    let room = host.node.hold(lead.room.parse().expect("an id")).await.expect("the room");
    store.hold();
    let (command, action) = (lead.next_command(), say("now").write(&lead.names));
    lead.say(&ClientMessage::Do { command: command.clone(), view: lead.view, action }).await;
    store.held(1).await;
    let before = room.look(|room| room.view_number(Audience::Team(0)));
    lead.say(&ClientMessage::Ping { echo: 1 }).await;
    ann.say(&ClientMessage::Ping { echo: 2 }).await;
    ann.until("a pong", |ann| ann.frames.iter().any(|frame| frame.contains("pong"))).await;
    assert!(said(&ann).is_empty() && said(&lead).is_empty());
    assert_eq!(before, room.look(|room| room.view_number(Audience::Team(0))));
    store.release();
    assert!(matches!(lead.answer(&command).await, ServerMessage::Done { .. }));
    ann.until("it is told", |ann| said(ann) == ["now"]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_is_settled_by_the_name_of_the_command() {
    let store = Arc::new(MemoryStore::new());
    let host = Host::start(store.clone()).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    store.fail_next([Fault::LoseAnswer]);
    lead.does(&say("once")).await;
    store.fail_next([Fault::Refuse, Fault::Refuse]);
    lead.does(&say("twice")).await;
    lead.until("both are said", |lead| said(lead).len() == 2).await;
    assert_eq!(said(&lead), ["once", "twice"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_stays_silent_sends_people_away_and_takes_the_same_command_later() {
    let store = Arc::new(MemoryStore::new());
    let host = Host::start(store.clone()).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    // It is written, and then nothing is heard for a while.
    store.fail_next(std::iter::once(Fault::LoseAnswer).chain([Fault::Refuse; 12]));
    let (command, action) = ("ab".repeat(16), say("once").write(&lead.names));
    let asked = ClientMessage::Do { command: command.clone(), view: lead.view, action: action.clone() };
    lead.say(&asked).await;
    let (why, retry, _) = lead.farewell().await;
    assert_eq!(why, Farewell::StoreUnavailable);
    assert!(retry.is_some());
    store.fail_next([]);
    tokio::time::timeout(Duration::from_secs(20), async {
        loop {
            let mut again = lead.back(host.address, None).await;
            let done = again.ask_as(command.clone(), again.view, action.clone()).await;
            if matches!(done, ServerMessage::Done { .. }) {
                again.until("it stands there once", |again| said(again) == ["once"]).await;
                return;
            }
        }
    })
    .await
    .expect("the store has come back");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_command_is_done_once_and_one_that_cannot_be_is_refused() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let action = say("once").write(&lead.names);
    for _ in 0..3 {
        let done = lead.ask_as("ab".repeat(16), lead.view, action.clone()).await;
        assert!(matches!(done, ServerMessage::Done { .. }), "{done:?}");
    }
    // Somebody else may call theirs the same.
    let moves = RoomAction::TakeTeam { team: 1 }.write(&ann.names);
    let done = ann.ask_as("ab".repeat(16), ann.view, moves).await;
    assert!(matches!(done, ServerMessage::Done { .. }), "{done:?}");
    assert_eq!(ann.sections[&SectionKey::You]["team"], 1, "theirs was done, too");
    let forged = [
        (RoomAction::Message { team: None, text: "I lead".into() }.write(&ann.names), Refusal::NotAllowed),
        (RoomAction::Remove { member: lead.member }.write(&ann.names), Refusal::NotAllowed),
        (serde_json::json!({ "expire": { "scope": "room", "ends_ms": 0 } }), Refusal::NotAllowed),
        (serde_json::json!({ "nonsense": {} }), Refusal::Unreadable),
        (serde_json::json!(["lock"]), Refusal::Unreadable),
        (serde_json::Value::Null, Refusal::Unreadable),
    ];
    for (action, wanted) in forged {
        let command = ann.next_command();
        let answer = ann.ask_as(command, ann.view, action.clone()).await;
        let ServerMessage::Refused { why, .. } = answer else { panic!("{action}: {answer:?}") };
        assert_eq!(why, wanted, "{action}");
    }
    let named = ann.ask_as("not hexadecimal".into(), ann.view, action).await;
    assert!(matches!(named, ServerMessage::Refused { why: Refusal::Unreadable, .. }), "{named:?}");
    ann.until("it was said once", |ann| said(ann) == ["once"]).await;
}
