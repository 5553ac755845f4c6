//! Red when a seat does not survive what it should: a lost line, a restart, another node.

use std::sync::Arc;

use breach_rounds::exercise::room::{RoomAction, Section, SectionKey};
use breach_rounds::protocol::{Farewell, ServerMessage};
use breach_rounds::server::store::{EventStore as _, MemoryStore};

use super::{Client, Host, plan, profile};

fn team_name(client: &Client, team: usize) -> String {
    let Some(Section::Room(room)) = client.section(SectionKey::Room) else { return String::new() };
    room.teams[team].name.clone()
}

fn rename(name: &str) -> RoomAction {
    RoomAction::RenameTeam { team: 0, name: name.into() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_saw_the_newest_view_gets_its_number_and_who_did_not_gets_it_all() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;

    let resumed = ann.back(host.address, Some(ann.view)).await;
    let frame = resumed.frames.last().expect("a view");
    let ServerMessage::View { view, sections, gone } = serde_json::from_str(frame).expect("a view") else {
        panic!()
    };
    let keys: Vec<SectionKey> = sections.iter().map(|(key, _)| *key).collect();
    assert_eq!((view, keys, gone), (ann.view, vec![SectionKey::You, SectionKey::People], vec![]));

    lead.does(&rename("Night shift")).await;
    let behind = ann.back(host.address, Some(ann.view)).await;
    assert_eq!(team_name(&behind, 0), "Night shift");
    let frame = behind.frames.last().expect("a view");
    assert!(frame.contains("[\"room\""), "{frame}");
    assert!(behind.view > ann.view);

    // A number of another audience opens nothing, however large it is.
    let forged = ann.back(host.address, Some(u64::MAX)).await;
    assert_eq!(team_name(&forged, 0), "Night shift");
    let of_others = ann.back(host.address, Some(behind.view + 1)).await;
    assert!(of_others.frames.last().is_some_and(|frame| frame.contains("[\"room\"")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restart_tells_everybody_when_to_come_back_and_loses_nothing() {
    let store = MemoryStore::new();
    let host = Host::start(Arc::new(store.another_node())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    lead.does(&rename("Night shift")).await;
    host.stop().await;
    for client in [&mut lead, &mut ann] {
        let (why, retry, code) = client.farewell().await;
        assert_eq!((why, code), (Farewell::ShuttingDown, Some(1001)));
        assert!(retry.is_some_and(|ms| (1_000..6_000).contains(&ms)), "{retry:?}");
    }
    let host = Host::start(Arc::new(store.another_node())).await;
    let ann = ann.back(host.address, None).await;
    assert_eq!(team_name(&ann, 0), "Night shift");
    let mut lead = lead.back(host.address, Some(lead.view)).await;
    lead.does(&rename("Day shift")).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_serve_one_room_and_one_of_them_dies() {
    let store = MemoryStore::new();
    let (north, south) = (Arc::new(store.another_node()), Arc::new(store.another_node()));
    let (one, two) = (Host::start(north.clone()).await, Host::start(south).await);
    let mut lead = Client::host(one.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(two.address, &code, profile("Ann"), Some(0)).await;
    lead.does(&rename("Night shift")).await;
    ann.until("the other node's change is seen", |ann| team_name(ann, 0) == "Night shift").await;
    let there = |lead: &Client| {
        let people = lead.sections.get(&SectionKey::People).cloned().unwrap_or_default();
        people["people"][ann.member.0.to_string()]["connected"] == true
    };
    lead.until("somebody on the other node is seen", there).await;

    // The first node dies in the middle: its store answers nothing any more.
    north.close().await.expect("closed");
    drop(one);
    let mut lead = lead.back(two.address, Some(lead.view)).await;
    lead.does(&rename("Day shift")).await;
    ann.until("play goes on", |ann| team_name(ann, 0) == "Day shift").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_nodes_ask_at_once_and_everything_counts_once() {
    let store = MemoryStore::new();
    let (one, two) = (
        Host::start(Arc::new(store.another_node())).await,
        Host::start(Arc::new(store.another_node())).await,
    );
    let lead = Client::host(one.address, plan(1), profile("Fay")).await;
    let (north, south) = (lead.back(one.address, None).await, lead.back(two.address, None).await);
    let say = |mut client: Client, of: &'static str| async move {
        for at in 0..20 {
            let command = format!("{:032x}", u128::from(of.as_bytes()[0]) << 64 | at);
            let action = RoomAction::Message { team: None, text: format!("{of} {at}") };
            let action = action.write(&client.names);
            let done = client.ask_as(command, client.view, action).await;
            assert!(matches!(done, ServerMessage::Done { .. }), "{done:?}");
        }
        client
    };
    let (mut north, mut south) = tokio::join!(say(north, "north"), say(south, "south"));
    let said = |client: &Client| {
        let Some(Section::Console(room)) = client.section(SectionKey::Console) else { return Vec::new() };
        room.messages.iter().map(|line| line.text.clone()).collect::<Vec<_>>()
    };
    for client in [&mut north, &mut south] {
        client.until("all is said", |client| said(client).len() == 40).await;
        let mut all = said(client);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 40, "each once");
    }
    assert_eq!(said(&north), said(&south), "in one order");
}
