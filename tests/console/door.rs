//! Red when somebody at the door cannot be reached, or somebody without a team, or when a lost phone costs
//! somebody the seat.

use breach_rounds::app::command::{Command, RoomCommand};
use breach_rounds::app::screens::console::{Confirm, Page};
use breach_rounds::exercise::room::{MemberId, RoomAction, RoomPhase};
use breach_rounds::protocol::LinkKind;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::bench::Bench;
use super::led::{asked, done, key, led, press};

/// A lobby with so many more at its door than the two that stand there anyway.
fn crowded(more: usize) -> Bench {
    let mut bench = Bench::new(3, RoomPhase::Lobby);
    for at in 0..more {
        let member = bench.knock(None);
        bench.name(member, &format!("Guest {at}"), true);
    }
    bench
}

#[test]
fn everybody_at_the_door_is_admitted_by_one_press_or_one_key() {
    for by_key in [false, true] {
        let mut harness = led(crowded(10), Page::Teams);
        match by_key {
            true => key(&mut harness, Key::W),
            false => press(&mut harness, Role::Button, "Admit all"),
        }
        assert_eq!(done(&mut harness), [RoomAction::AdmitAll]);
        assert_eq!(harness.state().bench.console.waiting, []);
        assert!(harness.query_by_label("Admit all").is_none());
        // Nobody is there now: the key asks for nothing.
        key(&mut harness, Key::W);
        assert_eq!(asked(&mut harness), []);
    }
}

#[test]
fn everybody_at_the_door_can_be_let_in_or_turned_away_alone() {
    let mut harness = led(crowded(10), Page::Teams);
    let first = |harness: &egui_kittest::Harness<'_, super::led::Led>| {
        harness.query_all_by_role(Role::Button).filter(|node| label(node).starts_with("Admit ")).count()
    };
    assert_eq!(first(&harness), 5, "four by name, and all");
    press(&mut harness, Role::Button, "8 more");
    assert_eq!(harness.state().local.page, Page::Room);
    for at in 0..10 {
        assert!(harness.query_by_label(&format!("Let in: Guest {at}")).is_some(), "guest {at}");
    }
    press(&mut harness, Role::Button, "Let in: Guest 9");
    let waiting = |harness: &egui_kittest::Harness<'_, super::led::Led>| {
        harness.state().bench.console.waiting.iter().map(|line| line.member).collect::<Vec<_>>()
    };
    let last = *waiting(&harness).last().expect("twelve wait");
    assert_eq!(done(&mut harness), [RoomAction::Admit { member: last }]);
    press(&mut harness, Role::Button, "Turn away: Guest 8");
    assert!(matches!(harness.state().local.confirm, Some(Confirm::Remove(..))), "it asks first");
    press(&mut harness, Role::Button, "Remove");
    done(&mut harness);
    assert_eq!(waiting(&harness).len(), 10);
}

fn label(node: &egui_kittest::Node<'_>) -> String {
    use egui_kittest::kittest::NodeT as _;
    node.accesskit_node().label().unwrap_or_default()
}

#[test]
fn who_was_let_in_without_a_team_can_be_given_one() {
    let mut harness = led(crowded(0), Page::Room);
    key(&mut harness, Key::W);
    done(&mut harness);
    let unplaced = harness.state().bench.console.without_team.clone();
    assert_eq!(unplaced.len(), 2);
    press(&mut harness, Role::Button, "Sam Later");
    press(&mut harness, Role::Button, "Move Sam Later to Green");
    done(&mut harness);
    assert!(harness.state().bench.room.teams[1].members.contains(&unplaced[1]));
    assert_eq!(harness.state().bench.console.without_team, unplaced[..1]);
}

#[test]
fn a_link_to_a_seat_can_be_had_for_somebody_whose_phone_is_lost() {
    let mut harness = led(Bench::still(3, RoomPhase::Play), Page::Room);
    press(&mut harness, Role::Button, "Person 2 (captain)");
    press(&mut harness, Role::Button, "Link for another device");
    let commands = std::mem::take(&mut harness.state_mut().commands);
    assert_eq!(commands, [Command::Room(RoomCommand::MakeLink(LinkKind::SeatOf(MemberId(2))))]);
}

#[test]
fn whoever_hands_out_the_code_is_told_who_gets_through_and_what_can_be_read() {
    use breach_rounds::protocol::Reach;
    let mut bench = crowded(0);
    let warning = "Names and play cross the network unprotected";
    let said = |harness: &egui_kittest::Harness<'_, super::led::Led>, part: &str| {
        harness.query_by_label_contains(part).is_some()
    };
    let mut harness = led(crowded(0), Page::Teams);
    assert!(!said(&harness, warning) && !said(&harness, "Can a phone reach"), "nothing is known");
    bench.insecure = true;
    bench.reach = Some(Reach::default());
    harness.state_mut().bench = bench;
    harness.run_steps(4);
    assert!(said(&harness, warning));
    assert!(said(&harness, "Open https://exercise.example.org/reach on one phone."));
    let devices = [("192.168.7.20", 10_000), ("192.168.7.21", 125_000)]
        .map(|(address, ago)| (address.parse().unwrap(), super::bench::NOW - ago));
    harness.state_mut().bench.reach = Some(Reach { only_this_machine: false, devices: devices.to_vec() });
    harness.run_steps(4);
    assert!(said(&harness, "2 devices got through."));
    assert!(said(&harness, "192.168.7.20, just now") && said(&harness, "192.168.7.21, 2 minutes ago"));
    harness.state_mut().bench.reach = Some(Reach { only_this_machine: true, devices: Vec::new() });
    harness.run_steps(4);
    assert!(said(&harness, "listens to this machine alone"));
}
