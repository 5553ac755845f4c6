//! Red when a device loses what was asked for, asks twice, hangs, or comes back in step with all others.

use breach_rounds::app::command::Secret;
use breach_rounds::app::online::{Door, Happened, Link, WireEvent};
use breach_rounds::exercise::evaluation::Profile;
use breach_rounds::exercise::room::{Refusal, RoomAction};
use breach_rounds::protocol::{ClientMessage, DocumentKind, Farewell, ServerMessage, Who};
use serde_json::json;

use super::wire::{Device, ROOM};

fn online() -> Device {
    let mut device = Device::back();
    device.event(WireEvent::Opened);
    assert_eq!(device.welcome(), [Happened::Seated]);
    device.heard();
    device
}

fn command_of(message: &ClientMessage) -> String {
    match message {
        ClientMessage::Do { command, .. } => command.clone(),
        other => panic!("not a command: {other:?}"),
    }
}

fn view(number: u64) -> WireEvent {
    let room = json!({
        "view": { "view": number, "sections": [["you", {
            "member": 3, "kind": "participant", "admitted": true, "team": 0, "captain": true,
            "role": null, "vote": null, "established": [] }]], "gone": [] }
    });
    WireEvent::Text(room.to_string())
}

#[test]
fn the_first_frame_says_who_is_there() {
    let mut device = Device::back();
    assert_eq!(device.wire.0.borrow().connects, ["ws://10.0.0.5:8080/ws"]);
    assert_eq!(device.heard(), [], "nothing is said before the socket is open");
    device.event(WireEvent::Opened);
    let who = Who::Back { room: ROOM.to_owned(), token: "t0k3n".to_owned(), view: None };
    assert_eq!(device.heard(), [ClientMessage::Hello { protocol: 1, who }]);
}

#[test]
fn the_servers_clock_counts_for_timers() {
    let device = online();
    assert_eq!(device.client.server_ms(device.now_ms), device.now_ms + 5_000);
}

#[test]
fn a_lost_connection_resumes_at_the_last_number() {
    let mut device = online();
    assert_eq!(device.event(view(41)), [Happened::Shown]);
    device.event(WireEvent::Closed);
    assert!(matches!(device.client.link(), Link::Waiting { .. }));
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    let who = Who::Back { room: ROOM.to_owned(), token: "t0k3n".to_owned(), view: Some(41) };
    assert_eq!(device.heard(), [ClientMessage::Hello { protocol: 1, who }]);
    assert!(device.client.sheets().you.is_some(), "what was shown stays on screen meanwhile");
}

#[test]
fn what_was_not_answered_is_asked_again_with_its_id_and_its_view() {
    let mut device = online();
    device.event(view(7));
    device.ask(RoomAction::ShowVotes);
    let first = device.heard();
    device.event(WireEvent::Closed);
    device.ask(RoomAction::Vote { proposal: 1 });
    assert_eq!(device.heard(), [], "nothing is said without a connection");
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.heard();
    device.welcome();
    let again = device.heard();
    assert_eq!(again.len(), 2);
    assert_eq!(again[0], first[0]);
    assert!(matches!(again[1], ClientMessage::Do { view: 7, .. }));
    assert_ne!(command_of(&again[0]), command_of(&again[1]));
    assert_eq!(command_of(&again[0]).len(), 32);
}

#[test]
fn what_was_answered_is_never_asked_again() {
    let mut device = online();
    device.ask(RoomAction::ShowVotes);
    let command = command_of(&device.heard()[0]);
    let done = ServerMessage::Done { command };
    assert_eq!(device.says(&done), [Happened::Done(Box::new(RoomAction::ShowVotes))]);
    assert_eq!(device.says(&done), [], "the same answer again is no news");
    device.event(WireEvent::Closed);
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.welcome();
    assert!(device.heard().iter().all(|said| !matches!(said, ClientMessage::Do { .. })));
}

#[test]
fn a_second_press_while_the_first_waits_asks_nothing() {
    let mut device = online();
    device.ask(RoomAction::ShowVotes);
    device.ask(RoomAction::ShowVotes);
    assert_eq!(device.heard().len(), 1);
    assert_eq!(device.client.asked().len(), 1);
}

#[test]
fn a_document_is_asked_for_until_it_comes_and_only_once_at_a_time() {
    let mut device = online();
    let (kind, files) = (DocumentKind::AfterActionReport, vec![("report.md".to_owned(), "…".to_owned())]);
    let fetch = ClientMessage::Fetch(kind);
    device.client.tell(fetch.clone());
    device.client.tell(fetch.clone());
    assert_eq!(device.heard(), std::slice::from_ref(&fetch), "a second press asks nothing");
    device.event(WireEvent::Closed);
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.heard();
    device.welcome();
    assert_eq!(device.heard(), std::slice::from_ref(&fetch), "it never came");
    let came = ServerMessage::Document { kind, files: files.clone() };
    assert_eq!(device.says(&came), [Happened::Document(kind, files)]);
    device.client.tell(fetch.clone());
    assert_eq!(device.heard(), [fetch], "now it can be had anew");
}

#[test]
fn names_that_shall_be_forgotten_are_until_the_server_says_so() {
    let mut device = online();
    let erase = ClientMessage::EraseProfile { member: None };
    device.event(WireEvent::Closed);
    device.client.tell(erase.clone());
    for _ in 0..2 {
        device.wait_for_attempt();
        device.event(WireEvent::Opened);
        device.heard();
        device.welcome();
        assert_eq!(device.heard(), std::slice::from_ref(&erase));
        device.event(WireEvent::Closed);
    }
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.welcome();
    device.heard();
    assert_eq!(device.says(&ServerMessage::Erased { member: None }), [Happened::Erased(None)]);
    device.event(WireEvent::Closed);
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.heard();
    device.welcome();
    assert_eq!(device.heard(), []);
}

#[test]
fn a_stale_choice_is_told_and_forgotten() {
    let mut device = online();
    device.ask(RoomAction::Vote { proposal: 0 });
    let command = command_of(&device.heard()[0]);
    let why = Refusal::Stale { current: 9 };
    let told = device.says(&ServerMessage::Refused { command, why: why.clone() });
    assert_eq!(told, [Happened::Refused(Box::new(RoomAction::Vote { proposal: 0 }), why)]);
    assert_eq!(device.client.asked().len(), 0);
}

#[test]
fn waits_grow_and_differ() {
    let mut device = Device::back();
    let mut longest = 0;
    for attempt in 0..12 {
        device.drawn = 17 * attempt * 1_000_003;
        device.event(WireEvent::Closed);
        let wait = device.client.wakes_in_ms(device.now_ms).unwrap();
        assert!(wait <= 20_200, "{wait}");
        longest = longest.max(wait);
        device.wait_for_attempt();
    }
    assert!(longest > 2_000, "later waits are longer: {longest}");
    let first = |entropy| {
        let mut device = Device::back();
        device.drawn = entropy;
        device.event(WireEvent::Closed);
        device.client.wakes_in_ms(device.now_ms).unwrap()
    };
    assert_ne!(first(100), first(300), "two devices do not come back together");
}

#[test]
fn the_network_being_back_ends_the_wait_at_once() {
    let mut device = online();
    device.event(WireEvent::Closed);
    device.client.nudge(device.now_ms);
    assert!(matches!(device.client.link(), Link::Connecting { .. }));
}

#[test]
fn a_socket_that_never_opens_while_pages_do_is_said_to_be_blocked() {
    let mut device = Device::back();
    for _ in 0..2 {
        device.event(WireEvent::Closed);
        if device.wire.0.borrow().probes.is_empty() {
            device.wait_for_attempt();
        }
    }
    assert_eq!(device.wire.0.borrow().probes, ["http://10.0.0.5:8080/livez"]);
    assert!(!device.client.blocked(), "nothing is known yet");
    device.event(WireEvent::Alive(true));
    assert!(device.client.blocked());
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    assert!(!device.client.blocked());
}

#[test]
fn silence_is_asked_about_and_then_is_a_loss() {
    let mut device = online();
    device.now_ms += device.client.wakes_in_ms(device.now_ms).unwrap();
    device.poll();
    assert_eq!(device.heard(), [ClientMessage::Ping { echo: 0 }]);
    device.says(&ServerMessage::Pong { echo: 0 });
    assert_eq!(*device.client.link(), Link::Online);
    for _ in 0..2 {
        device.now_ms += device.client.wakes_in_ms(device.now_ms).unwrap();
        device.poll();
    }
    assert!(matches!(device.client.link(), Link::Waiting { .. }), "{:?}", device.client.link());
}

#[test]
fn an_attempt_that_hangs_is_given_up() {
    let mut device = Device::back();
    device.now_ms += device.client.wakes_in_ms(device.now_ms).unwrap();
    device.poll();
    assert!(matches!(device.client.link(), Link::Waiting { .. }));
}

#[test]
fn a_farewell_with_a_time_comes_back_then_and_one_without_does_not() {
    let mut device = online();
    device.says(&ServerMessage::Bye { why: Farewell::ShuttingDown, retry_ms: Some(4_000) });
    let wait = device.client.wakes_in_ms(device.now_ms).unwrap();
    assert!((4_000..7_000).contains(&wait), "{wait}");
    device.event(WireEvent::Closed);
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    device.welcome();
    let told = device.says(&ServerMessage::Bye { why: Farewell::SeatGone, retry_ms: None });
    assert_eq!(told, [Happened::Ended(Farewell::SeatGone)]);
    assert_eq!(device.client.wakes_in_ms(device.now_ms), None, "nothing is due any more");
    device.event(WireEvent::Closed);
    assert_eq!(*device.client.link(), Link::Ended(Farewell::SeatGone));
}

#[test]
fn who_joins_comes_back_as_who_they_became() {
    let profile = Profile { name: "Ada".to_owned(), ..Profile::default() };
    let mut device = Device::new(Door::Join {
        code: "ABCDEF".to_owned(),
        profile,
        team: Some(2),
        command: "ab".repeat(16),
    });
    device.event(WireEvent::Opened);
    assert!(matches!(
        &device.heard()[..],
        [ClientMessage::Hello { who: Who::New { team: Some(2), .. }, .. }]
    ));
    device.says(&ServerMessage::Welcome {
        room: ROOM.to_owned(),
        code: None,
        member: breach_rounds::exercise::room::MemberId(8),
        token: Some("fresh".to_owned()),
        now_ms: 0,
        public_url: None,
        insecure: false,
    });
    assert_eq!(device.client.seat().unwrap().token, Secret::new("fresh"));
    device.event(WireEvent::Closed);
    device.wait_for_attempt();
    device.event(WireEvent::Opened);
    let who = Who::Back { room: ROOM.to_owned(), token: "fresh".to_owned(), view: None };
    assert_eq!(device.heard(), [ClientMessage::Hello { protocol: 1, who }]);
}

#[test]
fn a_section_of_a_later_version_is_left_out_and_a_damaged_one_ends_it() {
    let mut device = online();
    let frame = json!({ "view": { "view": 3, "sections": [["holograms", { "a": 1 }]], "gone": ["smells"] } });
    assert_eq!(device.event(WireEvent::Text(frame.to_string())), [Happened::Shown]);
    assert_eq!(device.event(WireEvent::Text("{\"fireworks\":{}}".to_owned())), []);
    assert_eq!(device.event(WireEvent::Text("no json at all".to_owned())), []);
    let frame = json!({ "view": { "view": 4, "sections": [["you", { "a": 1 }]], "gone": [] } });
    let told = device.event(WireEvent::Text(frame.to_string()));
    assert_eq!(told, [Happened::Ended(Farewell::Unreadable)]);
}

#[test]
fn a_section_that_is_gone_is_gone() {
    let mut device = online();
    device.event(view(1));
    let frame = json!({ "view": { "view": 2, "sections": [], "gone": ["you"] } });
    device.event(WireEvent::Text(frame.to_string()));
    assert!(device.client.sheets().you.is_none());
}

#[test]
fn no_secret_shows_in_what_is_printed() {
    let device = online();
    let printed = format!("{:?} {:?}", device.client.door(), device.client.seat());
    assert!(!printed.contains("t0k3n"), "{printed}");
}
