//! Red when a link to a debrief shows too little, or can do more than read.

use std::sync::Arc;

use breach_rounds::exercise::room::{Refusal, RoomAction, RoomPhase, SectionKey};
use breach_rounds::protocol::{ClientMessage, DocumentKind, Farewell, ServerMessage};
use breach_rounds::server::store::MemoryStore;

use super::{Client, Host, plan, profile};

/// A link that a seat asks for: its room and its token.
async fn link(client: &mut Client, debrief_only: bool) -> (String, String) {
    let pass = serde_json::json!({ "make-pass": { "token": "", "debrief_only": debrief_only } });
    let (room, token, _) = client.link(pass).await;
    (room, token)
}

/// Leads a room from the lobby to the open debrief.
async fn open(lead: &mut Client) {
    for phase in [RoomPhase::Briefing, RoomPhase::Play, RoomPhase::HotWash, RoomPhase::Debrief] {
        lead.does(&RoomAction::Enter { phase }).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_holds_a_link_to_a_debrief_can_do_nothing_in_its_members_name() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let (room, token) = link(&mut ann, true).await;
    open(&mut lead).await;
    let mut reader = Client::follow(host.address, &room, &token, None).await;

    reader.say(&ClientMessage::Profile(profile("Eve"))).await;
    reader.say(&ClientMessage::EraseProfile { member: Some(ann.member) }).await;
    for action in [RoomAction::Leave, RoomAction::TakeTeam { team: 0 }] {
        let answer = reader.ask(&action).await;
        let ServerMessage::Refused { why, .. } = answer else { panic!("{action:?}: {answer:?}") };
        assert_eq!(why, Refusal::NotAllowed, "{action:?}");
    }
    for kind in [DocumentKind::SituationManual, DocumentKind::AfterActionReport] {
        assert_eq!(reader.fetch(kind).await, Err(Refusal::NotAllowed), "{kind:?}");
    }
    reader.say(&ClientMessage::Ping { echo: 7 }).await;
    reader.until("a pong", |reader| reader.frames.iter().any(|frame| frame.contains("pong"))).await;
    // Its frames were answered in their order: were a name taken, it would stand there by now.
    let later = lead.back(host.address, None).await;
    let people = &later.sections[&SectionKey::People];
    assert_eq!(people["people"][ann.member.0.to_string()]["profile"]["name"], "Ann");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_to_a_debrief_shows_it_also_when_its_member_has_left() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let mut ben = Client::join(host.address, &code, profile("Ben"), Some(1)).await;
    let (room, token) = link(&mut ann, true).await;
    // Not before it is open.
    let mut early = Client::connect(host.address).await;
    early.hello(super::client::following(&room, &token, None)).await;
    assert_eq!(early.farewell().await.0, Farewell::Refused(Refusal::DebriefClosed));
    open(&mut lead).await;
    let mut reader = Client::follow(host.address, &room, &token, None).await;
    ann.until("the debrief is open", |ann| ann.sections.contains_key(&SectionKey::Debrief)).await;
    let own = ann.sections[&SectionKey::Debrief].clone();
    ann.ask(&RoomAction::Leave).await;

    let late = Client::follow(host.address, &room, &token, None).await;
    let again = reader.back(host.address, None).await;
    for reader in [&reader, &late, &again] {
        let keys: Vec<SectionKey> = reader.sections.keys().copied().collect();
        assert_eq!(keys, [SectionKey::Room, SectionKey::Case, SectionKey::Debrief], "and nothing else");
        assert_eq!(reader.sections[&SectionKey::Debrief], own);
    }
    // It follows what changes, and goes on from what it has.
    lead.does(&RoomAction::RenameTeam { team: 0, name: "Night shift".into() }).await;
    let named = |reader: &Client| reader.sections[&SectionKey::Room]["teams"][0]["name"] == "Night shift";
    reader.until("the new name is shown", named).await;
    let resumed = reader.back(host.address, Some(reader.view)).await;
    let view = resumed.frames.last().expect("a view");
    assert!(view.contains("\"sections\":[]"), "{view:.200}");
    // A seat that has the same count is not told that it has seen it all.
    let other = ben.back(host.address, Some(reader.view)).await;
    assert!(other.frames.last().is_some_and(|frame| frame.contains("[\"debrief\"")));
    ben.until("it goes on", |ben| named(ben)).await;
    lead.does(&RoomAction::DebriefUntil { until_ms: Some(1) }).await;
    assert_eq!(reader.farewell().await.0, Farewell::SeatGone);
}
