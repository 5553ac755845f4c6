//! Red when a team of several devices cannot vote on what comes, or when the wrong device decides.

use breach_rounds::exercise::evaluation::Pace;
use breach_rounds::exercise::room::{Actor, RoomAction, RoomPhase};
use breach_rounds::rules::{Action, Effect, InjectId, Ruling, Seat, Waiting};
use egui::accesskit::Role;

use super::hall::{CODE, Hall, browser};
use super::screens::{admitted, founded};
use crate::desk::PHONE;

/// Ada at the device, then Alan, both in the first team, before their first turn; Ada decides.
fn two_devices() -> (Hall, Actor) {
    let world = founded(|plan| (plan.seats, plan.pace) = (3, Pace::Own));
    let mut hall = admitted(Hall::new(world, browser(Some(&format!("#join={CODE}"))), PHONE));
    let alan = hall.other("Alan", 0);
    hall.lead(RoomAction::Enter { phase: RoomPhase::Briefing });
    hall.app.press("Begin the first turn");
    hall.lead(RoomAction::Enter { phase: RoomPhase::Play });
    (hall, alan)
}

fn choose_until(hall: &mut Hall, button: &str) {
    for pick in 0..6 {
        if hall.app.usable(Role::Button, button) {
            return;
        }
        hall.app.table_step(pick);
    }
    panic!("no “{button}”: {}", hall.app.said());
}

#[test]
fn whoever_decides_may_ask_the_team_first() {
    let (mut hall, alan) = two_devices();
    assert!(hall.app.said().contains("You decide this turn"), "{}", hall.app.said());
    hall.app.press("Ask the team first");
    choose_until(&mut hall, "Propose it to the team");
    hall.app.press("Propose it to the team");
    hall.flow();
    let Some(RoomAction::Propose { action }) = hall.asked.last().cloned() else { panic!("{:?}", hall.asked) };
    hall.act(alan, RoomAction::Vote { proposal: 0 });
    hall.app.press_like("Do this: Ada");
    hall.flow();
    assert_eq!(hall.asked.last(), Some(&RoomAction::Act { team: 0, action }), "asked, then decided");
    // A die is nothing to vote on.
    assert!(hall.app.usable(Role::Button, "Roll the die"), "{}", hall.app.said());
}

#[test]
fn the_choice_of_an_inject_is_proposed_and_voted_on_in_its_dialog() {
    let (mut hall, alan) = two_devices();
    let Actor::Member(captain) = alan else { unreachable!("a member") };
    hall.lead(RoomAction::NameCaptain { team: 0, member: captain });
    let setup = hall.world.room.session(0).unwrap().setup().clone();
    let asks = |at: &usize| {
        let effects = &setup.blueprint.injects[*at].effects;
        effects.iter().any(|effect| matches!(effect, Effect::Choice { .. }))
    };
    let at = (0..setup.blueprint.injects.len()).find(asks).expect("an inject with a choice");
    let inject = InjectId(u8::try_from(at).unwrap());
    let ruling = Ruling::ForceInject { inject };
    hall.lead(RoomAction::Rule { team: Some(0), ruling, reason: "as planned".to_owned() });
    for _ in 0..4 {
        if !hall.app.usable(Role::Button, "Continue") {
            break;
        }
        hall.app.press("Continue");
    }
    let view = hall.world.room.session(0).unwrap().view(Seat::Team(0));
    assert!(matches!(view.waiting, Waiting::Choice { .. }), "{:?}", view.waiting);
    hall.act(alan, RoomAction::Propose { action: Action::Choose { option: 1, expired: false } });
    hall.app.press_like("Vote for: Alan");
    hall.flow();
    assert!(matches!(hall.asked.last(), Some(RoomAction::Vote { proposal: 0 })), "{:?}", hall.asked);
    let options = hall.app.usable_in("What do you do?", &[Role::Button]);
    hall.app.press(options.first().expect("an option"));
    hall.flow();
    assert!(
        matches!(hall.asked.last(), Some(RoomAction::Propose { action: Action::Choose { option: 0, .. } })),
        "{:?}",
        hall.asked
    );
}

#[test]
fn after_a_turn_the_next_device_decides_and_this_one_proposes() {
    let (mut hall, alan) = two_devices();
    let pass = RoomAction::Act { team: 0, action: Action::Pass { expired: false } };
    let ada = Actor::Member(hall.member.unwrap());
    hall.act(ada, pass.clone());
    for _ in 0..3 {
        if hall.app.has(Role::Heading, "The story so far") {
            hall.app.press("To the table");
        }
        if hall.app.usable(Role::Button, "Continue") {
            hall.app.press("Continue");
        }
    }
    assert!(hall.app.said().contains("Alan decides this turn."), "{}", hall.app.said());
    choose_until(&mut hall, "Propose it to the team");
    hall.app.press("Propose it to the team");
    hall.flow();
    assert!(matches!(hall.asked.last(), Some(RoomAction::Propose { .. })), "{:?}", hall.asked);
    assert!(hall.world.act(ada, pass.clone()).is_err(), "the room holds to it");
    hall.act(alan, pass);
    assert!(hall.app.said().contains("You decide this turn"), "round and round: {}", hall.app.said());
}
