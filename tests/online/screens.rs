//! Red when a person at a device cannot come in, play, vote, be told what happens, or find the seat again.

use breach_rounds::app::command::Secret;
use breach_rounds::app::desk::Screen;
use breach_rounds::app::online::KeptSeat;
use breach_rounds::exercise::evaluation::Pace;
use breach_rounds::exercise::room::{Actor, RoomAction, RoomPhase, RoomPlan};
use breach_rounds::protocol::{Farewell, ServerMessage};
use breach_rounds::rules::Action;
use egui::accesskit::Role;

use super::hall::{CODE, Hall, browser};
use crate::desk::{LAPTOP, PHONE};
use crate::room::world::{World, lead, plan};

const WALL: (f32, f32) = (1920.0, 1080.0);

pub fn founded(change: impl FnOnce(&mut RoomPlan)) -> World {
    let mut plan = plan(3, 0);
    change(&mut plan);
    World::found(plan, 11)
}

/// A device that was opened with the code.
fn opened(world: World, size: (f32, f32)) -> Hall {
    Hall::new(world, browser(Some(&format!("#join={CODE}"))), size)
}

/// A device whose person has joined the first team and waits to be let in.
pub fn waiting(mut hall: Hall) -> Hall {
    hall.flow();
    let free = match hall.world.room.plan().seats {
        1 => "1 seat".to_owned(),
        seats => format!("{seats} seats"),
    };
    hall.app.choose(&format!("Table 0 ({free} free)"));
    hall.app.type_into("Your name", "Ada");
    hall.app.press("Join");
    hall.flow();
    hall
}

pub fn admitted(hall: Hall) -> Hall {
    let mut hall = waiting(hall);
    let member = hall.member.unwrap();
    hall.lead(RoomAction::Admit { member });
    hall
}

/// At the table, before the first turn.
pub fn playing(change: impl FnOnce(&mut RoomPlan), size: (f32, f32)) -> Hall {
    playing_in(opened(founded(change), size))
}

/// At this device.
pub fn playing_in(hall: Hall) -> Hall {
    let mut hall = admitted(hall);
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    hall
}

#[test]
fn a_link_with_a_code_leads_through_admission_to_the_lobby() {
    let mut hall = waiting(opened(founded(|_| {}), PHONE));
    assert!(hall.app.host.with(|memory| memory.fragment.is_none()), "the address bar is clean");
    assert!(hall.app.has(Role::Heading, "Waiting to be let in"), "{}", hall.app.said());
    let member = hall.member.unwrap();
    hall.lead(RoomAction::Admit { member });
    assert!(hall.app.has(Role::Heading, "Spring exercise"), "{}", hall.app.said());
    assert!(hall.app.said().contains("This is your team."), "{}", hall.app.said());
    assert!(hall.app.said().contains("You are here as Ada."));
}

#[test]
fn a_reload_finds_the_seat_and_another_tab_is_asked() {
    let hall = admitted(opened(founded(|_| {}), PHONE));
    let mut again = hall.reloaded();
    again.flow();
    assert!(again.app.has(Role::Heading, "Spring exercise"), "{}", again.app.said());
    again.app.host.with(|memory| memory.tab = None);
    let mut other = again.reloaded();
    assert_eq!(other.app.screen(), Screen::Home);
    other.app.press("Join an exercise");
    other.app.press("Go on as Ada in “Spring exercise”");
    other.flow();
    assert!(other.app.has(Role::Heading, "Spring exercise"), "{}", other.app.said());
}

#[test]
fn a_turn_is_locked_and_waits_for_the_rooms_die() {
    let mut hall = playing(|_| {}, PHONE);
    assert!(hall.app.said().contains("2:00 left"), "{}", hall.app.said());
    for pick in 0..6 {
        if hall.app.usable(Role::Button, "Lock this choice") {
            break;
        }
        hall.app.table_step(pick);
    }
    hall.app.press("Lock this choice");
    hall.flow();
    assert!(matches!(hall.asked.last(), Some(RoomAction::Act { team: 0, .. })), "{:?}", hall.asked);
    assert!(hall.app.has(Role::Heading, "Your choice is locked"), "{}", hall.app.said());
}

#[test]
fn at_its_own_pace_a_team_rolls_its_own_die_after_its_choice() {
    let mut hall = playing(|plan| plan.pace = Pace::Own, PHONE);
    for pick in 0..6 {
        if hall.app.usable(Role::Button, "Roll the die") {
            break;
        }
        hall.app.table_step(pick);
    }
    hall.app.press("Roll the die");
    hall.flow();
    let asked = &hall.asked[hall.asked.len() - 2..];
    assert!(
        matches!(asked, [RoomAction::Act { .. }, RoomAction::Roll { team: Some(0), face: None }]),
        "{asked:?}"
    );
    assert!(hall.app.usable(Role::Button, "Continue"), "the roll is read: {}", hall.app.said());
}

#[test]
fn what_changed_meanwhile_is_said_and_nothing_is_lost() {
    let mut hall = playing(|_| {}, LAPTOP);
    for pick in 0..6 {
        if hall.app.usable(Role::Button, "Lock this choice") {
            break;
        }
        hall.app.table_step(pick);
    }
    // The facilitator acts for the table in the same moment, and the device has not heard of it.
    let legal = hall.world.room.session(0).unwrap();
    let action =
        legal.view(legal.team()).legal.iter().find(|one| matches!(one, Action::Investigate { .. })).cloned();
    hall.world.act(lead(), RoomAction::Act { team: 0, action: action.unwrap() }).unwrap();
    hall.app.press("Lock this choice");
    hall.flow();
    assert!(hall.app.said().contains("The table changed while you chose."), "{}", hall.app.said());
}

#[test]
fn several_devices_propose_vote_and_hear_the_minority() {
    let mut hall = Hall::new(founded(|plan| plan.seats = 3), browser(Some(&format!("#join={CODE}"))), PHONE);
    let alan = hall.other("Alan", 0);
    hall.flow();
    hall.app.choose("Table 0 (3 seats free)");
    hall.app.type_into("Your name", "Ada");
    hall.app.press("Join");
    hall.flow();
    let member = hall.member.unwrap();
    hall.lead(RoomAction::Admit { member });
    let edsger = hall.other("Edsger", 0);
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    let Actor::Member(captain) = alan else { unreachable!("a member") };
    hall.lead(RoomAction::NameCaptain { team: 0, member: captain });
    assert!(hall.app.said().contains("Alan decides this turn."), "{}", hall.app.said());
    for pick in 0..6 {
        if hall.app.usable(Role::Button, "Propose it to the team") {
            break;
        }
        hall.app.table_step(pick);
    }
    hall.app.press("Propose it to the team");
    hall.flow();
    assert!(matches!(hall.asked.last(), Some(RoomAction::Propose { .. })), "{:?}", hall.asked);
    let session = hall.world.room.session(0).unwrap();
    let pass =
        session.view(session.team()).legal.iter().find(|one| matches!(one, Action::Pass { .. })).cloned();
    hall.act(alan, RoomAction::Propose { action: pass.unwrap() });
    let said = hall.app.said();
    assert!(said.contains("Alan: Pass the turn") && said.contains("have voted"), "{said}");
    hall.act(alan, RoomAction::Vote { proposal: 1 });
    assert!(!hall.app.said().contains("The votes differ"), "votes are silent");
    hall.act(edsger, RoomAction::Vote { proposal: 1 });
    hall.app.press_like("Vote for: Ada");
    hall.flow();
    let said = hall.app.said();
    assert!(said.contains("The votes differ. Ada speaks first"), "{said}");
    assert!(said.contains("Alan and Edsger"), "{said}");
}

#[test]
fn a_lost_connection_says_so_and_comes_back() {
    let mut hall = playing(|_| {}, PHONE);
    hall.cut();
    assert!(hall.app.said().contains("The connection is lost."), "{}", hall.app.said());
    hall.app.press("Try now");
    hall.flow();
    assert!(!hall.app.said().contains("The connection is lost."), "{}", hall.app.said());
}

#[test]
fn messages_are_said_and_kept() {
    let mut hall = playing(|_| {}, PHONE);
    hall.lead(RoomAction::Message { team: None, text: "Five minutes to the break.".to_owned() });
    assert!(hall.app.said().contains("Facilitator: Five minutes to the break."), "{}", hall.app.said());
    hall.app.press("Messages: 1");
    assert!(hall.app.has(Role::Dialog, "What the facilitator said"));
}

#[test]
fn a_real_event_ends_every_screen() {
    let mut hall = playing(|_| {}, PHONE);
    hall.lead(RoomAction::StopForRealEvent);
    assert!(hall.app.has(Role::Heading, "A real event ended this exercise"), "{}", hall.app.said());
}

#[test]
fn a_seat_that_ended_says_why_and_is_forgotten() {
    let mut hall = playing(|_| {}, PHONE);
    hall.say(&ServerMessage::Bye { why: Farewell::SeatGone, retry_ms: None });
    hall.app.wait();
    assert!(hall.app.said().contains("Your seat was taken to another device"), "{}", hall.app.said());
    let kept =
        hall.app.host.with(|memory| memory.kept.keys().filter(|key| key.starts_with("online/")).count());
    assert_eq!(kept, 0);
}

#[test]
fn seats_that_were_not_shown_for_longest_leave_the_device() {
    let host = browser(Some(&format!("#join={CODE}")));
    let old = |at: u64| KeptSeat {
        server: "http://192.0.2.1:8080".to_owned(),
        room: format!("{at:032x}"),
        member: 1,
        token: Secret::new("0123"),
        title: "Drill".to_owned(),
        name: "Ann".to_owned(),
        at_ms: at,
        heard: None,
    };
    host.with(|memory| {
        for at in 1..=20 {
            let (key, seat) = (KeptSeat::key(&old(at).id()).unwrap(), old(at).write());
            memory.kept.insert(key, seat);
        }
    });
    let kept = |hall: &Hall| {
        hall.app.host.with(|memory| {
            let keys = memory.kept.iter().filter(|(key, _)| key.starts_with("online/"));
            let seats = keys.map(|(_, seat)| KeptSeat::read(seat).unwrap().at_ms);
            let mut all: Vec<u64> = seats.collect();
            all.sort_unstable();
            all
        })
    };
    let mut hall = Hall::new(founded(|_| {}), host, PHONE);
    hall.flow();
    assert_eq!(kept(&hall), (9..=20).collect::<Vec<u64>>());
}

#[test]
fn who_comes_late_reads_the_story_first() {
    let mut late = playing(|_| {}, PHONE).a_turn_later();
    assert!(late.app.has(Role::Heading, "The story so far"), "{}", late.app.said());
    late.app.press("To the table");
    assert!(!late.app.has(Role::Heading, "The story so far"), "{}", late.app.said());
}

#[test]
fn leaving_asks_first() {
    let mut hall = playing(|_| {}, PHONE);
    hall.app.press("My seat");
    hall.app.press("Give my seat up");
    assert!(hall.app.has(Role::Dialog, "Give your seat up?"));
    hall.app.press("Stay");
    assert!(!hall.asked.contains(&RoomAction::Leave));
}

#[test]
fn a_seat_is_given_up_once_the_server_has_heard_it() {
    let mut hall = playing(|_| {}, PHONE);
    let member = hall.member.unwrap();
    hall.app.press("My seat");
    hall.app.press("Give my seat up");
    hall.app.press("Give my seat up");
    assert!(hall.app.has(Role::Heading, "Giving your seat up"), "{}", hall.app.said());
    assert!(hall.app.host.with(|memory| memory.network.as_ref().unwrap().open), "it is still listened to");
    hall.flow();
    assert_eq!(hall.asked.last(), Some(&RoomAction::Leave));
    assert!(hall.world.room.members().all(|one| one.id != member), "the room knows");
    assert_eq!(hall.app.screen(), Screen::Home);
    let kept = |memory: &mut breach_rounds::app::storage::memory::Memory| {
        memory.kept.keys().any(|key| key.starts_with("online/"))
    };
    assert!(!hall.app.host.with(kept), "and nothing of it stays here");
}

#[test]
fn a_server_that_says_nothing_keeps_nobody() {
    let mut hall = playing(|_| {}, PHONE);
    hall.app.press("My seat");
    hall.app.press("Give my seat up");
    hall.app.press("Give my seat up");
    hall.app.host.with(|memory| memory.now_ms += 6_000);
    hall.app.wait();
    assert_eq!(hall.app.screen(), Screen::Home);
}

#[test]
fn every_screen_of_a_participant_is_drawn() {
    type Go = fn(&mut Hall);
    let steps: [(&str, Go); 4] = [
        ("table", |_| {}),
        ("messages", |hall| {
            hall.lead(RoomAction::Message { team: None, text: "Five minutes to the break.".to_owned() });
        }),
        ("lost", |hall| hall.cut()),
        ("stopped", |hall| hall.lead(RoomAction::StopForRealEvent)),
    ];
    for (size_name, size) in [("phone", PHONE), ("laptop", LAPTOP), ("wall", WALL)] {
        let hall = Hall::new(founded(|_| {}), browser(Some(&format!("#join={CODE}"))), size);
        let mut join = hall;
        join.flow();
        join.app.picture(&format!("online-join-{size_name}"));
        waiting(opened(founded(|_| {}), size)).app.picture(&format!("online-admission-{size_name}"));
        let lobby = admitted(opened(founded(|plan| (plan.roles, plan.own_established) = (true, true)), size));
        lobby.app.picture(&format!("online-lobby-{size_name}"));
        for (name, go) in steps {
            let mut hall = playing(|plan| plan.roles = true, size);
            go(&mut hall);
            hall.app.picture(&format!("online-{name}-{size_name}"));
        }
    }
}
