//! Red when a socket can be had from elsewhere, or by whoever sends too much, too fast, or nothing.

use std::sync::Arc;
use std::time::Duration;

use breach_rounds::exercise::room::{Actor, MemberId, RoomAction, Section, SectionKey};
use breach_rounds::protocol::{ClientMessage, Farewell, MAX_CLIENT_FRAME, PROTOCOL, Who};
use breach_rounds::server::rooms::{Patience, RoomOptions, Wish};
use breach_rounds::server::store::{CommandId, MemoryStore};
use breach_rounds::server::{Rate, Rates, ServeOptions, World};
use tokio_tungstenite::tungstenite::Message;

use super::{Client, Host, plan, profile};

async fn host() -> Host {
    Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), RoomOptions::default())
        .await
}

fn impatient() -> RoomOptions {
    let short = Duration::from_millis(300);
    RoomOptions { patience: Patience { hello: short, take: short, ping: short }, ..RoomOptions::default() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_of_other_sites_get_no_socket() {
    let host = host().await;
    let here = host.address;
    let elsewhere = format!("http://127.0.0.1:{}", here.port() ^ 1);
    for origin in [None, Some("https://evil.example"), Some("null"), Some(elsewhere.as_str())] {
        let refused = Client::try_connect(here, origin).await;
        assert!(refused.is_err(), "{origin:?}");
    }
    assert!(Client::try_connect(here, Some(&format!("http://{here}"))).await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_read_ends_the_conversation_in_words() {
    let host = host().await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let large = "x".repeat(MAX_CLIENT_FRAME + 1);
    let deep = format!("{}1{}", "[".repeat(20_000), "]".repeat(20_000));
    let frames = [
        (Message::Text("no JSON".into()), Farewell::Unreadable),
        (Message::Text(r#"{"ping":{"echo":1,"more":2}}"#.into()), Farewell::Unreadable),
        (Message::Text(deep.into()), Farewell::Unreadable),
        (Message::Binary(vec![1, 2, 3].into()), Farewell::Unreadable),
        (Message::Text(large.into()), Farewell::TooMuch),
    ];
    for (frame, wanted) in frames {
        for seated in [false, true] {
            let mut client = match seated {
                true => lead.back(host.address, None).await,
                false => Client::connect(host.address).await,
            };
            client.throw(frame.clone()).await;
            assert_eq!(client.farewell().await.0, wanted, "{seated} {:.60}", frame.to_string());
        }
    }
    // Anything but a hello comes too early.
    let mut early = Client::connect(host.address).await;
    early.say(&ClientMessage::Ping { echo: 1 }).await;
    assert_eq!(early.farewell().await.0, Farewell::Unreadable);
    // And another version is told which one is spoken here.
    let mut old = Client::connect(host.address).await;
    old.say(&ClientMessage::Hello { protocol: 0, who: Who::Look { code: "222222".into() } }).await;
    assert_eq!(old.farewell().await.0, Farewell::Protocol { speaks: PROTOCOL });
    // However that version says who is there.
    let strange = [
        r#"{"hello":{"protocol":7,"who":{"passkey":{"of":"somebody"}},"locale":"de"}}"#,
        r#"{"hello":{"protocol":7}}"#,
        r#"{"hello":{"protocol":0,"who":"nobody"},"trace":[1,2]}"#,
    ];
    for frame in strange {
        let mut strange = Client::connect(host.address).await;
        strange.send(frame).await;
        assert_eq!(strange.farewell().await.0, Farewell::Protocol { speaks: PROTOCOL }, "{frame}");
    }
    // What speaks this version and says what it does not know is not of another one.
    let mut wrong = Client::connect(host.address).await;
    wrong.send(format!(r#"{{"hello":{{"protocol":{PROTOCOL},"who":"nobody"}}}}"#)).await;
    assert_eq!(wrong.farewell().await.0, Farewell::Unreadable);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_talks_too_much_is_sent_away_and_others_are_not() {
    let host = host().await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), Some(0)).await;
    let mut flood = lead.back(host.address, None).await;
    for echo in 0..2_000 {
        let ping = serde_json::to_string(&ClientMessage::Ping { echo }).expect("a message");
        if !flood.throw(Message::Text(ping.into())).await {
            break;
        }
    }
    let (why, retry, _) = flood.farewell().await;
    assert_eq!(why, Farewell::TooMuch);
    assert!(retry.is_some());
    assert!(flood.frames.iter().filter(|frame| frame.contains("pong")).count() < 200);
    ann.say(&ClientMessage::Ping { echo: 1 }).await;
    ann.until("an answer", |ann| ann.frames.iter().any(|frame| frame.contains("pong"))).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_may_say_so_much_however_many_sockets_it_opens() {
    let rooms = RoomOptions { burst: 20, ..RoomOptions::default() };
    let host = Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), rooms).await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let mut sockets = Vec::new();
    for _ in 0..6 {
        sockets.push(lead.back(host.address, None).await);
    }
    // None of them says more than one socket may.
    for echo in 0..18 {
        for socket in &mut sockets {
            let ping = serde_json::to_string(&ClientMessage::Ping { echo }).expect("a message");
            socket.throw(Message::Text(ping.into())).await;
        }
    }
    let mut turned = 0;
    for mut socket in sockets {
        let last = |frame: &String| frame.contains("\"echo\":17") || frame.starts_with("{\"bye\"");
        socket.until("the end", |socket| socket.frames.iter().any(last)).await;
        turned += usize::from(socket.frames.iter().any(|frame| frame.contains("too-much")));
    }
    assert!(turned >= 3, "{turned} of 6 were sent away");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_has_a_few_sockets_and_the_oldest_gives_way() {
    let rooms = RoomOptions { sockets: 3, ..Host::talkative() };
    let host = Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), rooms).await;
    let mut oldest = Client::host(host.address, plan(1), profile("Fay")).await;
    let mut others = Vec::new();
    for _ in 0..3 {
        others.push(oldest.back(host.address, None).await);
    }
    let (why, retry, _) = oldest.farewell().await;
    assert_eq!((why, retry), (Farewell::TooMuch, None));
    for other in &mut others {
        other.does(&RoomAction::Message { team: None, text: "here".into() }).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_address_takes_only_so_many_seats() {
    let rate = Rate { burst: 3, refill: Duration::from_secs(600) };
    let options =
        ServeOptions { rates: Rates { joins: rate, ..Rates::default() }, ..ServeOptions::default() };
    let host =
        Host::of(Arc::new(MemoryStore::new()), World::default(), options, RoomOptions::default()).await;
    let lead = Client::host(host.address, plan(4), profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let mut ann = Client::join(host.address, &code, profile("Ann"), None).await;
    for name in ["Ben", "Cat"] {
        Client::join(host.address, &code, profile(name), None).await;
    }
    let mut eve = Client::connect(host.address).await;
    eve.hello(super::client::joining(&code, profile("Eve"), None)).await;
    let (why, retry, _) = eve.farewell().await;
    assert_eq!(why, Farewell::TooMuch);
    assert!(retry.is_some(), "later there is a seat");
    // Who has one comes back as often as they like.
    for _ in 0..5 {
        ann = ann.back(host.address, None).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_crowds_the_door_and_is_gone_loses_the_place_there() {
    let rooms = RoomOptions { crowd: 3, ghost: Duration::from_millis(200), ..Host::talkative() };
    let host = Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), rooms).await;
    let mut plan = plan(1);
    plan.admission = true;
    let mut lead = Client::host(host.address, plan, profile("Fay")).await;
    let code = lead.code.clone().expect("a code");
    let waits = |lead: &Client| -> Vec<MemberId> {
        let Some(Section::Console(console)) = lead.section(SectionKey::Console) else { panic!("no console") };
        console.waiting.iter().map(|line| line.member).collect()
    };
    let ann = Client::join(host.address, &code, profile("Ann"), None).await;
    let ghost = Client::join(host.address, &code, profile("Eve"), None).await;
    drop(ghost);
    lead.until("two wait", |lead| waits(lead).len() == 2).await;
    // A phone may sleep where nobody is in its way; the third makes a crowd.
    let ben = Client::join(host.address, &code, profile("Ben"), None).await;
    lead.until("who is gone lost the place", |lead| waits(lead) == [ann.member, ben.member]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn codes_cannot_be_guessed_at_speed() {
    let rate = Rate { burst: 5, refill: Duration::from_secs(600) };
    let rates = Rates { wrong_guesses: rate, ..Rates::default() };
    let options = ServeOptions { rates, ..ServeOptions::default() };
    let host =
        Host::of(Arc::new(MemoryStore::new()), World::default(), options, RoomOptions::default()).await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let mut answers = Vec::new();
    for _ in 0..8 {
        let mut eve = Client::connect(host.address).await;
        eve.hello(Who::New {
            code: "ZZZZZZ".into(),
            profile: profile("Eve"),
            team: None,
            command: "ab".repeat(16),
        })
        .await;
        answers.push(eve.farewell().await.0);
    }
    assert!(answers[..5].iter().all(|why| *why == Farewell::NoSuchSeat), "{answers:?}");
    assert!(answers[5..].iter().all(|why| *why == Farewell::TooMuch), "{answers:?}");
    // From there on even the right code tells nothing.
    let mut eve = Client::connect(host.address).await;
    eve.hello(Who::Look { code: lead.code.clone().expect("a code") }).await;
    assert_eq!(eve.farewell().await.0, Farewell::TooMuch);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_says_nothing_is_not_waited_for() {
    let host =
        Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), impatient()).await;
    let mut silent = Client::connect(host.address).await;
    assert_eq!(silent.farewell().await.0, Farewell::TooMuch);
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    // This one reads nothing, so it answers no ping either.
    let room = host.node.hold(lead.room.parse().expect("an id")).await.expect("the room");
    tokio::time::timeout(Duration::from_secs(10), async {
        while room.sockets() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .expect("the silent socket was let go of");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_nothing_costs_nothing_and_holds_up_nobody() {
    let host =
        Host::of(Arc::new(MemoryStore::new()), World::default(), ServeOptions::default(), impatient()).await;
    let lead = Client::host(host.address, plan(1), profile("Fay")).await;
    let room = host.node.hold(lead.room.parse().expect("an id")).await.expect("the room");
    let text = "x".repeat(400);
    let told = tokio::time::timeout(Duration::from_secs(20), async {
        let mut at = 0u128;
        while room.sockets() > 0 {
            at += 1;
            let action = RoomAction::Message { team: None, text: format!("{at}{}", &text[..380]) };
            let command = CommandId(at.to_be_bytes());
            let wish = Wish { actor: Actor::Member(MemberId(0)), action: &action, view: None, command };
            room.perform(wish).await.expect("the room goes on");
        }
        at
    })
    .await
    .expect("the socket that takes nothing was closed");
    println!("closed after {told} changes");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_volley_of_guesses_is_no_way_around_the_limit() {
    let rate = Rate { burst: 5, refill: Duration::from_secs(600) };
    let rates = Rates { wrong_guesses: rate, ..Rates::default() };
    let options = ServeOptions { rates, ..ServeOptions::default() };
    let store = Arc::new(MemoryStore::new());
    let host = Host::of(store.clone(), World::default(), options, RoomOptions::default()).await;
    let mut volley = Vec::new();
    for _ in 0..100 {
        volley.push(Client::connect(host.address).await);
    }
    // All ask in one moment, and the store is slow.
    store.hold();
    for (at, eve) in volley.iter_mut().enumerate() {
        let code = format!("ZZZZ{}{}", 2 + at / 8 % 8, 2 + at % 8);
        eve.hello(Who::Look { code }).await;
    }
    store.held(64).await;
    store.release();
    let mut looked_up = 0;
    for eve in &mut volley {
        match eve.farewell().await.0 {
            Farewell::NoSuchSeat => looked_up += 1,
            why => assert_eq!(why, Farewell::TooMuch),
        }
    }
    // The last of a burst lets in as many as there are places.
    assert!((64..64 + 5).contains(&looked_up), "{looked_up} were looked up");
}
