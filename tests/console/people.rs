//! Red when people or teams cannot be moved, merged, renamed, played by a policy or forgotten from the
//! console. What is pressed is done by a real room.

use breach_rounds::app::command::{Command, RoomCommand};
use breach_rounds::app::screens::console::Page;
use breach_rounds::exercise::room::{MemberId, RoomAction, RoomPhase};
use breach_rounds::rules::Phase;
use breach_rounds::sim::PolicyKind;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;

use super::bench::Bench;
use super::led::{asked, done, led, press};

fn room() -> Bench {
    Bench::still(3, RoomPhase::Play)
}

#[test]
fn somebody_moves_to_another_team() {
    let mut harness = led(room(), Page::Room);
    press(&mut harness, Role::Button, "Person 1 (captain)");
    press(&mut harness, Role::Button, "Move Person 1 to Amber");
    assert_eq!(done(&mut harness), [RoomAction::Place { member: MemberId(1), team: Some(2) }]);
    let teams = &harness.state().bench.room.teams;
    assert_eq!((teams[0].members.len(), &teams[2].members[..]), (0, &[MemberId(3), MemberId(1)][..]));
    // They sit beside a captain now, and can take that over.
    press(&mut harness, Role::Button, "Person 1");
    press(&mut harness, Role::Button, "Make captain");
    done(&mut harness);
    assert_eq!(harness.state().bench.room.teams[2].captain, Some(MemberId(1)));
}

#[test]
fn tables_merge_after_a_question() {
    let mut harness = led(room(), Page::Room);
    press(&mut harness, Role::Button, "Green");
    press(&mut harness, Role::Button, "Merge Green into Blue");
    assert_eq!(asked(&mut harness), [], "it asks first");
    press(&mut harness, Role::Button, "Merge");
    assert_eq!(done(&mut harness), [RoomAction::Merge { from: 1, into: 0 }]);
    let bench = &harness.state().bench;
    assert_eq!(bench.room.teams[1].merged, Some(0));
    assert!(bench.room.teams[0].members.contains(&MemberId(2)));
    assert!(harness.query_by_label("Green").is_none(), "it plays no further");
}

#[test]
fn a_policy_plays_a_team_and_people_do_again() {
    let mut harness = led(room(), Page::Room);
    let words = |policy| harness_words(policy);
    press(&mut harness, Role::Button, "Amber");
    press(&mut harness, Role::RadioButton, &words(Some(PolicyKind::Greedy)));
    let greedy = RoomAction::SetBot { team: 2, policy: Some(PolicyKind::Greedy) };
    assert_eq!(done(&mut harness), [greedy]);
    assert_eq!(harness.state().bench.world.room.bot_due().map(|(team, ..)| team), Some(2));
    press(&mut harness, Role::RadioButton, &words(None));
    assert_eq!(done(&mut harness), [RoomAction::SetBot { team: 2, policy: None }]);
    assert!(harness.state().bench.world.room.bot_due().is_none());
}

fn harness_words(policy: Option<PolicyKind>) -> String {
    let text = breach_rounds::text::Text::english();
    text.t(breach_rounds::app::screens::setup::practice_id(policy))
}

#[test]
fn one_name_is_forgotten_or_all_are() {
    let mut harness = led(room(), Page::Room);
    press(&mut harness, Role::Button, "Person 3 (captain)");
    press(&mut harness, Role::Button, "Erase the name");
    assert_eq!(harness.state().commands, [], "it asks first");
    harness.get_all_by_role_and_label(Role::Button, "Erase the name").last().unwrap().click_accesskit();
    harness.run_steps(4);
    let commands = std::mem::take(&mut harness.state_mut().commands);
    assert_eq!(commands, [Command::Room(RoomCommand::Erase(Some(MemberId(3))))]);

    // As the server then says it: by number, and no name that could be forgotten again.
    harness.state_mut().bench.people.people.entry(3).or_default().profile = Default::default();
    harness.run_steps(4);
    assert!(harness.query_by_label("Person 3 (captain)").is_some());
    harness.state_mut().local.page = Page::End;
    harness.run_steps(4);
    press(&mut harness, Role::Button, "Erase all names");
    harness.get_all_by_role_and_label(Role::Button, "Erase all names").last().unwrap().click_accesskit();
    harness.run_steps(4);
    let commands = std::mem::take(&mut harness.state_mut().commands);
    // In one message, which is answered: a hundred of them would be too much for the server.
    assert_eq!(commands, [Command::Room(RoomCommand::Erase(None))]);
}

#[test]
fn one_press_moves_everybody_on_and_the_question_says_who_and_where() {
    let mut bench = room();
    bench.act(RoomAction::MoveOn { team: Some(2), reason: "They are quick.".to_owned() });
    let mut harness = led(bench, Page::Room);
    press(&mut harness, Role::Button, "Move everybody on");
    assert!(
        harness.query_by_label_contains("Blue and Green: on to the forensic report").is_some(),
        "Amber is there already"
    );
    super::led::write_last(&mut harness, "Reason (logged)", "The time is up.");
    press(&mut harness, Role::Button, "Move on");
    done(&mut harness);
    let parts = |harness: &egui_kittest::Harness<'_, super::led::Led>| {
        harness.state().bench.teams.values().map(|team| team.view.phase).collect::<Vec<_>>()
    };
    assert_eq!(parts(&harness), [Phase::Report; 3], "level");
    press(&mut harness, Role::Button, "Move everybody on");
    assert!(harness.query_by_label_contains("Every team goes on to its plan").is_some());
}
