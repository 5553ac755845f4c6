//! Red when somebody cannot come in who should, or can who should not.

use std::sync::Arc;

use breach_rounds::exercise::room::{Refusal, RoomAction, SectionKey};
use breach_rounds::protocol::{ClientMessage, Farewell, LinkKind, ServerMessage, Who};
use breach_rounds::server::store::MemoryStore;

use super::{Client, Heard, Host, plan, profile};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_room_is_founded_looked_at_and_joined() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code while the room takes members");
    assert_eq!(code.len(), 6);

    let mut curious = Client::connect(host.address).await;
    curious.hello(Who::Look { code: code.to_lowercase() }).await;
    let Heard::Said(behind) = curious.hear().await else { panic!("an answer") };
    let ServerMessage::Behind { title, teams, open, .. } = *behind else { panic!("{behind:?}") };
    assert_eq!((title.as_str(), teams.len(), open), ("Winter drill", 2, true));

    let player = Client::join(host.address, &code, profile("  Ann\u{202e}\n  Lee "), Some(1)).await;
    let you = &player.sections[&SectionKey::You];
    assert_eq!((you["kind"].as_str(), you["team"].as_u64()), (Some("participant"), Some(1)));
    assert!(!player.sections.contains_key(&SectionKey::Console), "not for players");
    let name = |client: &Client| {
        let people = client.sections.get(&SectionKey::People)?;
        Some(people["people"][player.member.0.to_string()]["profile"]["name"].as_str()?.to_owned())
    };
    lead.until("the newcomer is known", |lead| name(lead).is_some()).await;
    assert_eq!(name(&lead).as_deref(), Some("Ann Lee"), "without what steers the line");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_projector_comes_by_an_invitation_once() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let invite = serde_json::json!({ "invite": { "kind": "projector", "token": "" } });
    let (room, token, _) = lead.link(invite).await;
    let projector = Client::follow(host.address, &room, &token, None).await;
    assert_eq!(projector.sections[&SectionKey::You]["kind"], "projector");

    let mut second = Client::connect(host.address).await;
    second.hello(Who::Link { room, token, profile: None, command: "ab".repeat(16) }).await;
    assert_eq!(second.farewell().await.0, Farewell::NoSuchSeat);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_wrong_the_answer_is_the_same() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let nobody = "00".repeat(16);
    let wrong = [
        Who::New { code: "222222".into(), profile: profile("Eve"), team: None, command: nobody.clone() },
        Who::New { code: "no code".into(), profile: profile("Eve"), team: None, command: nobody.clone() },
        Who::Look { code: "222222".into() },
        Who::Back { room: lead.room.clone(), token: nobody.clone(), view: None },
        Who::Back { room: nobody.clone(), token: lead.token.clone(), view: None },
        Who::Back { room: "x".into(), token: "y".into(), view: None },
        Who::Link {
            room: lead.room.clone(),
            token: nobody.clone(),
            profile: Some(profile("Eve")),
            command: nobody.clone(),
        },
        Who::Link {
            room: lead.room.clone(),
            token: lead.token.clone(),
            profile: Some(profile("Eve")),
            command: nobody.clone(),
        },
        Who::Host { key: nobody.clone(), plan: Box::new(plan(1)), profile: profile("Eve"), command: nobody },
    ];
    let mut answers = Vec::new();
    for who in wrong {
        let mut eve = Client::connect(host.address).await;
        eve.hello(who).await;
        let (why, _, code) = eve.farewell().await;
        assert_eq!(why, Farewell::NoSuchSeat);
        answers.push((eve.frames, code));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "byte for byte: {answers:?}");
    assert_eq!(host.node.loaded(), 1, "asking for rooms that there are not loads none");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn founding_twice_founds_once() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let one = Client::host(host.address, plan(1), profile("Fay")).await;
    let two = Client::host(host.address, plan(1), profile("Fay")).await;
    assert_eq!((&one.room, &one.token, one.member), (&two.room, &two.token, two.member));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_sent_away_is_gone_at_once() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut player = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    lead.does(&RoomAction::Remove { member: player.member }).await;
    let (why, retry, _) = player.farewell().await;
    assert_eq!((why, retry), (Farewell::SeatGone, None));

    let mut again = Client::connect(host.address).await;
    again.hello(Who::Back { room: player.room.clone(), token: player.token.clone(), view: None }).await;
    assert_eq!(again.farewell().await.0, Farewell::NoSuchSeat);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_moves_to_another_device_and_ends_on_the_first() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut phone = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let pass = serde_json::json!({ "make-pass": { "token": "", "debrief_only": false } });
    let (room, token, _) = phone.link(pass).await;
    let laptop = Client::follow(host.address, &room, &token, None).await;
    assert_eq!(laptop.member, phone.member);
    assert_ne!(laptop.token, phone.token);
    assert_eq!(phone.farewell().await.0, Farewell::SeatGone);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_leads_gives_a_seat_to_another_device_when_the_phone_is_lost() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut lost = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let mut other = Client::join(host.address, &code, profile("Ben"), Some(1)).await;
    let of = |member: &Client| serde_json::json!({ "make-pass": { "token": "", "debrief_only": false, "member": member.member } });
    let command = other.next_command();
    let told = other.ask_as(command, other.view, of(&lost)).await;
    assert!(matches!(told, ServerMessage::Refused { why: Refusal::NotAllowed, .. }), "{told:?}");
    assert!(!other.frames.iter().any(|frame| frame.starts_with("{\"link\"")), "no token is told");

    let (room, token, opens) = lead.link(of(&lost)).await;
    assert_eq!(opens, LinkKind::SeatOf(lost.member));
    let phone = Client::follow(host.address, &room, &token, None).await;
    assert_eq!(phone.member, lost.member);
    assert_eq!(lost.farewell().await.0, Farewell::SeatGone);
    let mut finder = Client::connect(host.address).await;
    finder.hello(Who::Back { room: lost.room.clone(), token: lost.token.clone(), view: None }).await;
    assert_eq!(finder.farewell().await.0, Farewell::NoSuchSeat, "the old device opens nothing");
}

/// Says who is there, and hangs up before the answer.
async fn cut(host: &Host, who: Who) {
    let mut client = Client::connect(host.address).await;
    client.hello(who).await;
}

async fn greeted(host: &Host, who: Who) -> Client {
    let mut client = Client::connect(host.address).await;
    client.hello(who).await;
    client.until("welcomed", |client| !client.room.is_empty()).await;
    client
}

fn people(client: &Client) -> usize {
    client.sections.get(&SectionKey::People).map_or(0, |people| people["people"].as_object().unwrap().len())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_cut_off_while_joining_finds_the_same_seat_on_any_node() {
    let store = MemoryStore::new();
    let north = Host::start(Arc::new(store.another_node())).await;
    let south = Host::start(Arc::new(store.another_node())).await;
    let mut lead = Client::host(north.address, plan(2), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let who = |command: &str| Who::New {
        code: code.clone(),
        profile: profile("Ann"),
        team: Some(0),
        command: command.into(),
    };
    let (one, other) = ("1a".repeat(16), "2b".repeat(16));
    cut(&north, who(&one)).await;
    lead.until("Ann is in the room", |lead| people(lead) == 2).await;
    let again = greeted(&north, who(&one)).await;
    let elsewhere = greeted(&south, who(&one)).await;
    assert_eq!((again.member, &again.token), (elsewhere.member, &elsewhere.token));
    let back = elsewhere.back(north.address, None).await;
    assert_eq!(back.member, again.member);
    assert_eq!(people(&back), 2, "nobody sits there twice: {:?}", back.sections.get(&SectionKey::People));
    let mut namesake = Client::connect(north.address).await;
    namesake.hello(who(&other)).await;
    let full = Farewell::Refused(Refusal::TeamFull);
    assert_eq!(namesake.farewell().await.0, full, "another person is another person");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_that_was_used_opens_again_for_whoever_used_it() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let invite = serde_json::json!({ "invite": { "kind": "facilitator", "token": "" } });
    let (room, token, _) = lead.link(invite).await;
    let who = |command: &str| Who::Link {
        room: room.clone(),
        token: token.clone(),
        profile: Some(profile("Grace")),
        command: command.into(),
    };
    let first = greeted(&host, who(&"1a".repeat(16))).await;
    let again = greeted(&host, who(&"1a".repeat(16))).await;
    assert_eq!((first.member, &first.token), (again.member, &again.token));
    let mut other = Client::connect(host.address).await;
    other.hello(who(&"2b".repeat(16))).await;
    assert_eq!(other.farewell().await.0, Farewell::NoSuchSeat, "for anybody else it is used up");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_name_that_is_not_taken_is_answered() {
    let host = Host::start(Arc::new(MemoryStore::new())).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    lead.say(&ClientMessage::Profile(profile(" \u{202e} "))).await;
    let refused =
        |client: &Client| client.frames.iter().any(|frame| frame.starts_with("{\"profile-refused\""));
    lead.until("it is refused", refused).await;
    assert_eq!(lead.sections[&SectionKey::People]["people"]["0"]["profile"]["name"], "Fay");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_whoever_founded_the_room_is_told_which_devices_got_through() {
    use breach_rounds::protocol::{ClientMessage, Reach};
    use breach_rounds::server::{ServeOptions, SystemClock, SystemEntropy, TrustedProxies, World};
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let world = World { clock: Arc::new(SystemClock), entropy: Arc::new(SystemEntropy), ..World::default() };
    let trusted_proxies = TrustedProxies(vec!["127.0.0.1".parse().expect("an address")]);
    let options = ServeOptions { trusted_proxies, ..ServeOptions::default() };
    let host = Host::of(Arc::new(MemoryStore::new()), world, options, Host::talkative()).await;
    let mut lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut player = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let invite = serde_json::json!({ "invite": { "kind": "facilitator", "token": "" } });
    let (room, token, _) = lead.link(invite).await;
    let mut beside = Client::follow(host.address, &room, &token, Some(profile("Guy"))).await;

    // A phone behind the proxy opens the page.
    let mut phone = tokio::net::TcpStream::connect(host.address).await.expect("it listens");
    let get = format!(
        "GET /reach HTTP/1.1\r\nhost: {}\r\nx-forwarded-for: 192.0.2.7\r\nconnection: close\r\n\r\n",
        host.address
    );
    phone.write_all(get.as_bytes()).await.expect("it reads");
    let mut page = String::new();
    phone.read_to_string(&mut page).await.expect("it answers");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");

    let told = |frames: &[String]| {
        let frame = frames.iter().rev().find(|frame| frame.starts_with("{\"reach\""))?;
        match serde_json::from_str(frame).expect("a frame") {
            ServerMessage::Reach(reach) => Some(reach),
            other => panic!("{other:?}"),
        }
    };
    for client in [&mut lead, &mut player, &mut beside] {
        client.say(&ClientMessage::Reach).await;
        client.say(&ClientMessage::Ping { echo: 7 }).await;
        while !client.frames.iter().any(|frame| frame.starts_with("{\"pong\"")) {
            client.hear().await;
        }
    }
    let Some(Reach { only_this_machine, devices }) = told(&lead.frames) else { panic!("no answer") };
    assert!(only_this_machine, "these servers listen on loopback");
    assert_eq!(devices.iter().map(|(address, _)| address.to_string()).collect::<Vec<_>>(), ["192.0.2.7"]);
    assert_eq!((told(&player.frames), told(&beside.frames)), (None, None));
}
