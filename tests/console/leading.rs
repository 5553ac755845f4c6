//! Red when leading from the console asks for something else than what was pressed, or takes more presses
//! than a table has patience for.

use breach_rounds::app::screens::console::{ActModel, Confirm, ConsoleLocal, Doing, Page, RecordKind};
use breach_rounds::exercise::evaluation::{Finding, HotWashItem, HotWashKind, Pace, Source};
use breach_rounds::exercise::room::{Record, RoomAction, RoomPhase, RoomPlan, Scope, TimerChange};
use breach_rounds::rules::{Action, Dice};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};

use super::bench::{Bench, plan};
use super::led::{asked, key, led, press};

fn playing() -> Bench {
    Bench::still(3, RoomPhase::Play)
}

#[test]
fn two_presses_enter_a_choice_and_the_next_table_comes_by_itself() {
    let mut harness = led(playing(), Page::Table);
    press(&mut harness, Role::Button, "Correlate the logs");
    assert_eq!(asked(&mut harness), []);
    // The first suspect of this procedure; the true chain stands after it, in the other column.
    let stages =
        ["Initial compromise: ", "Pivot and escalate: ", "Persistence: ", "Exfiltration and impact: "];
    let suspects = harness.query_all_by_role(Role::Button).filter(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        stages.iter().any(|stage| label.starts_with(stage))
    });
    suspects
        .min_by(|one, other| one.rect().min.x.total_cmp(&other.rect().min.x))
        .expect("a suspect")
        .click_accesskit();
    harness.run_steps(4);
    let said = asked(&mut harness);
    assert!(
        matches!(
            said.as_slice(),
            [RoomAction::Act { team: 0, action: Action::Investigate { testing: Some(_), .. } }]
        ),
        "{said:?}"
    );
    assert_eq!(harness.state().local.team, 1, "the next table that has to choose");
}

#[test]
fn a_phase_is_entered_and_a_real_event_stops_after_one_question() {
    let mut harness = led(playing(), Page::Teams);
    press(&mut harness, Role::Button, "Enter: Hot wash");
    assert_eq!(asked(&mut harness), [], "it asks first");
    assert_eq!(harness.state().local.confirm, Some(Confirm::Enter(RoomPhase::HotWash)));
    press(&mut harness, Role::Button, "Cancel");
    assert_eq!(asked(&mut harness), []);
    press(&mut harness, Role::Button, "Real event: stop");
    press(&mut harness, Role::Button, "Stop now");
    assert_eq!(asked(&mut harness), [RoomAction::StopForRealEvent]);
}

#[test]
fn keys_lead_and_leave_whoever_types_alone() {
    let mut bench = playing();
    let timer = |change| RoomAction::Timer { scope: Scope::Room, change };
    bench.act(timer(TimerChange::Start { seconds: 60 }));
    bench.act(timer(TimerChange::Pause));
    let mut harness = led(bench, Page::Table);
    key(&mut harness, Key::N);
    assert_eq!(harness.state().local.team, 1);
    key(&mut harness, Key::P);
    let said = asked(&mut harness);
    assert!(matches!(said.as_slice(), [RoomAction::Timer { change: TimerChange::Resume, .. }]), "{said:?}");
    key(&mut harness, Key::M);
    assert_eq!(harness.state().local.page, Page::Room);
    // The message has the focus now: the same keys are letters.
    key(&mut harness, Key::X);
    key(&mut harness, Key::P);
    assert_eq!(harness.state().local.confirm, None);
    assert_eq!(asked(&mut harness), []);
}

#[test]
fn the_room_rolls_when_every_table_has_chosen() {
    let mut bench = playing();
    bench.choose_any(0);
    bench.choose_any(1);
    let local = ConsoleLocal::default();
    let roll = bench.console(&local).roll.expect("two teams wait for the die");
    assert!(!roll.ready && roll.typed);
    assert_eq!(roll.said, "The die waits for Amber.");
    let model = bench.console(&local);
    assert_eq!(model.teams[0].doing, Doing::Locked);
    assert_eq!(model.teams[2].doing, Doing::Choosing);
    assert_eq!(model.next_to_choose(0), Some(2));
    let table = model.table.expect("the play has begun");
    assert!(matches!(&table.act, ActModel::Waits(why) if why.starts_with("Locked: ")), "{:?}", table.act);
}

#[test]
fn the_console_knows_the_whole_case_and_every_clue() {
    let bench = playing();
    let table = bench.console(&ConsoleLocal::default()).table.expect("the play has begun");
    assert_eq!(table.truth.len(), 4);
    assert!(table.truth[0].revealed && !table.truth[1].revealed);
    for truth in &table.truth {
        assert!(!truth.clues.is_empty() && truth.clues.iter().all(|(_, clue)| !clue.is_empty()), "{truth:?}");
    }
    assert!(!table.log.is_empty() && !table.dossier.undo.is_empty());
}

#[test]
fn logs_propose_after_the_play_and_nothing_twice() {
    let mut bench = playing();
    let proposed = |bench: &Bench| {
        let model = bench.console(&ConsoleLocal::default());
        model.records.into_iter().filter(|line| line.number.is_none()).collect::<Vec<_>>()
    };
    assert!(proposed(&bench).is_empty(), "not while the teams play");
    bench.act(RoomAction::Enter { phase: RoomPhase::HotWash });
    let found = proposed(&bench);
    let gap = found.iter().find_map(|line| match &line.record {
        Record::HotWash(HotWashItem { kind: HotWashKind::Improvement, source, .. }) => match source {
            Source::Proposed(Finding::Gap { .. }) => Some(line.record.clone()),
            Source::Proposed(_) | Source::Entered => None,
        },
        _ => None,
    });
    let gap = gap.expect("a failed roll read a gap");
    assert!(found.iter().all(|line| line.kind != RecordKind::Note));
    bench.act(RoomAction::Keep { record: Box::new(gap), replaces: None });
    assert_eq!(proposed(&bench).len(), found.len() - 1);
}

#[test]
fn the_dice_of_teams_at_their_own_pace_are_their_own() {
    let own = RoomPlan { pace: Pace::Own, dice: Dice::Seeded, turn_seconds: None, ..plan(3) };
    let mut bench = Bench::of(own, 7, RoomPhase::Briefing);
    bench.act(RoomAction::Enter { phase: RoomPhase::Play });
    bench.choose_any(0);
    let mut harness = led(bench, Page::Table);
    press(&mut harness, Role::Button, "Roll");
    assert_eq!(asked(&mut harness), [RoomAction::Roll { team: Some(0), face: None }]);
}
