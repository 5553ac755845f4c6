//! Red when something of a participant's screens is cut off on a phone at twice the text size.

use breach_rounds::app::storage::memory::MemoryHost;
use breach_rounds::exercise::room::{RoomAction, RoomPhase};
use breach_rounds::rules::{Action, Effect, InjectId, Ruling};
use egui::accesskit::Role;

use super::hall::{CODE, Hall, browser};
use super::screens::{admitted, founded, playing_in};
use crate::desk::PHONE;
use crate::room::world::World;

/// A phone of somebody who needs large text, opened with the code.
fn phone() -> MemoryHost {
    let host = browser(Some(&format!("#join={CODE}")));
    host.with(|memory| memory.kept.insert("settings".to_owned(), r#"{"text_percent":200}"#.to_owned()));
    host
}

fn hall(world: World) -> Hall {
    Hall::new(world, phone(), PHONE)
}

fn fits(hall: &mut Hall, screen: &str) {
    let cut = hall.app.cut_off();
    assert!(cut.is_empty(), "{screen}: {cut:#?}");
}

/// Three at one table, with three proposals before them; Ada decides and may ask the others.
fn voting() -> Hall {
    let mut hall = admitted(hall(founded(|plan| (plan.seats, plan.roles) = (3, true))));
    let others = [hall.other("Alan Mathison Turing", 0), hall.other("Edsger Wybe Dijkstra", 0)];
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    let session = hall.world.room.session(0).unwrap();
    let legal = session.view(session.team()).legal.clone();
    for (actor, action) in others.into_iter().zip(legal) {
        hall.act(actor, RoomAction::Propose { action });
    }
    hall
}

#[test]
fn coming_in_fits() {
    let mut join = hall(founded(|_| {}));
    join.flow();
    assert!(join.app.said().contains("Table 0 (1 seat free)"));
    fits(&mut join, "join");
    let plan = |plan: &mut breach_rounds::exercise::room::RoomPlan| {
        (plan.roles, plan.own_established) = (true, true);
    };
    let mut lobby = admitted(hall(founded(plan)));
    assert!(lobby.app.has(Role::Heading, "Spring exercise"), "{}", lobby.app.said());
    fits(&mut lobby, "lobby");
    lobby.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    fits(&mut lobby, "briefing");
    lobby.app.press("Begin the first turn");
    fits(&mut lobby, "ready");
}

#[test]
fn the_table_with_its_votes_fits() {
    let mut hall = voting();
    assert!(hall.app.said().contains("have voted"), "{}", hall.app.said());
    fits(&mut hall, "votes");
    for pick in 0..6 {
        if hall.app.usable(Role::Button, "Lock this choice") {
            break;
        }
        hall.app.table_step(pick);
    }
    fits(&mut hall, "a choice");
    hall.app.press("Ask the team first");
    assert!(hall.app.usable(Role::Button, "Propose it to the team"), "{}", hall.app.said());
    fits(&mut hall, "a proposal");
}

#[test]
fn the_choice_of_an_inject_with_its_votes_fits() {
    let mut hall = admitted(hall(founded(|plan| plan.seats = 3)));
    let alan = hall.other("Alan Mathison Turing", 0);
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    let setup = hall.world.room.session(0).unwrap().setup().clone();
    let asks = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::Choice { .. }));
    let at = setup.blueprint.injects.iter().position(|inject| asks(&inject.effects)).expect("a choice");
    let ruling = Ruling::ForceInject { inject: InjectId(u8::try_from(at).unwrap()) };
    hall.lead(RoomAction::Rule { team: Some(0), ruling, reason: "as planned".to_owned() });
    for _ in 0..4 {
        if !hall.app.usable(Role::Button, "Continue") {
            break;
        }
        fits(&mut hall, "an inject");
        hall.app.press("Continue");
    }
    for option in 0..2 {
        hall.act(alan, RoomAction::Propose { action: Action::Choose { option, expired: false } });
    }
    assert!(hall.app.has(Role::Dialog, "What do you do?") || hall.app.said().contains("have voted"));
    fits(&mut hall, "the choice of an inject");
}

#[test]
fn what_opens_above_the_table_fits() {
    let mut hall = playing_in(hall(founded(|plan| plan.roles = true)));
    hall.lead(RoomAction::Message { team: None, text: "Five minutes to the break. ".repeat(6) });
    for button in ["Messages: 1", "My role card", "My seat"] {
        hall.app.press(button);
        assert!(!hall.app.names(Role::Dialog).is_empty(), "{button}");
        fits(&mut hall, button);
        hall.app.key(egui::Key::Escape);
    }
    hall.app.press("My seat");
    hall.app.press("Give my seat up");
    fits(&mut hall, "whether to leave");
    hall.app.press("Give my seat up");
    assert!(hall.app.has(Role::Heading, "Giving your seat up"), "{}", hall.app.said());
    fits(&mut hall, "leaving");
}

#[test]
fn the_story_so_far_fits() {
    let mut late = playing_in(hall(founded(|_| {}))).a_turn_later();
    assert!(late.app.has(Role::Heading, "The story so far"), "{}", late.app.said());
    fits(&mut late, "story");
}

#[test]
fn what_comes_after_the_play_fits() {
    let mut hall = playing_in(hall(founded(|_| {})));
    for (phase, name) in [(RoomPhase::HotWash, "hot wash"), (RoomPhase::Debrief, "debrief")] {
        hall.lead(RoomAction::Enter { phase });
        fits(&mut hall, name);
    }
    assert!(hall.app.usable(Role::Button, "Export the playthrough"), "{}", hall.app.said());
    let mut hall = playing_in(self::hall(founded(|_| {})));
    hall.lead(RoomAction::StopForRealEvent);
    fits(&mut hall, "stopped");
}
