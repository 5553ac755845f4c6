//! An exercise over a network, for whoever plays.

use breach_rounds::exercise::room::{RoomAction, RoomPhase, RoomPlan};
use breach_rounds::protocol::{Farewell, ServerMessage};
use egui::accesskit::Role;

use super::Window;
use crate::desk::{App, LAPTOP};
use crate::online::hall::{CODE, Hall, browser};
use crate::online::screens::{admitted, founded, playing_in, waiting};

fn hall(window: &Window, change: impl FnOnce(&mut RoomPlan)) -> Hall {
    let host = browser(Some(&format!("#join={CODE}")));
    window.furnish(&host);
    Hall::new(founded(change), host, LAPTOP)
}

fn playing(window: &Window) -> Hall {
    playing_in(hall(window, |plan| plan.roles = true))
}

pub fn join(window: &Window) -> App {
    let mut hall = hall(window, |_| {});
    hall.flow();
    hall.app
}

pub fn admission(window: &Window) -> App {
    waiting(hall(window, |_| {})).app
}

pub fn lobby(window: &Window) -> App {
    admitted(hall(window, |plan| (plan.roles, plan.own_established) = (true, true))).app
}

pub fn online_questions(window: &Window) -> App {
    let mut hall = admitted(hall(window, |plan| plan.questions = true));
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app
}

pub fn online_ready(window: &Window) -> App {
    let mut hall = admitted(hall(window, |_| {}));
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.app
}

pub fn online_table(window: &Window) -> App {
    playing(window).app
}

/// Three at one table, with two proposals before them.
pub fn online_votes(window: &Window) -> App {
    let mut hall = admitted(hall(window, |plan| (plan.seats, plan.roles) = (3, true)));
    let others = [hall.other("Alan Mathison Turing", 0), hall.other("Edsger Wybe Dijkstra", 0)];
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    let session = hall.world.room.session(0).unwrap();
    let legal = session.view(session.team()).legal.clone();
    for (actor, action) in others.into_iter().zip(legal) {
        hall.act(actor, RoomAction::Propose { action });
    }
    hall.app
}

/// A message of whoever leads has just come.
pub fn online_message(window: &Window) -> App {
    let mut hall = playing(window);
    hall.lead(RoomAction::Message { team: None, text: "Five minutes to the break.".to_owned() });
    hall.app
}

fn with_open(window: &Window, button: &str) -> App {
    let mut app = online_message(window);
    app.press(button);
    app
}

pub fn online_messages(window: &Window) -> App {
    with_open(window, "Messages: 1")
}

pub fn online_role(window: &Window) -> App {
    with_open(window, "My role card")
}

pub fn online_seat(window: &Window) -> App {
    with_open(window, "My seat")
}

pub fn online_leave(window: &Window) -> App {
    let mut app = online_seat(window);
    app.press("Give my seat up");
    app
}

pub fn online_lost(window: &Window) -> App {
    let mut hall = playing(window);
    hall.cut();
    hall.app
}

/// What somebody reads first who comes late.
pub fn online_story(window: &Window) -> App {
    let late = playing(window).a_turn_later();
    assert!(late.app.has(Role::Heading, "The story so far"), "{}", late.app.said());
    late.app
}

fn entered(window: &Window, phase: RoomPhase) -> App {
    let mut hall = playing(window);
    hall.lead(RoomAction::Enter { phase });
    hall.app
}

pub fn online_hot_wash(window: &Window) -> App {
    entered(window, RoomPhase::HotWash)
}

pub fn online_debrief(window: &Window) -> App {
    let mut hall = playing(window);
    hall.lead(RoomAction::Enter { phase: RoomPhase::HotWash });
    hall.lead(RoomAction::Enter { phase: RoomPhase::Debrief });
    hall.app
}

pub fn online_stopped(window: &Window) -> App {
    let mut hall = playing(window);
    hall.lead(RoomAction::StopForRealEvent);
    hall.app
}

pub fn online_ended(window: &Window) -> App {
    let mut hall = playing(window);
    hall.say(&ServerMessage::Bye { why: Farewell::SeatGone, retry_ms: None });
    hall.app.wait();
    hall.app
}
