//! Red when leading from the console asks for something else than what was pressed, or takes more presses
//! than a table has patience for.

use breach_rounds::app::command::{Command, RoomCommand};
use breach_rounds::app::screens::console::{
    ActModel, Confirm, ConsoleLocal, Doing, Page, RecordKind, console_ui,
};
use breach_rounds::app::theme::{self, Look};
use breach_rounds::exercise::evaluation::{Finding, HotWashItem, HotWashKind, Source};
use breach_rounds::exercise::room::{MemberId, Record, RoomAction, RoomPhase, TimerChange, TimerState};
use breach_rounds::rules::{Action, Dice};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

use super::bench::{Bench, NOW};

struct Led {
    bench: Bench,
    local: ConsoleLocal,
    commands: Vec<Command>,
}

fn led(bench: Bench, page: Page) -> Harness<'static, Led> {
    let mut local = ConsoleLocal::default();
    local.page = page;
    let led = Led { bench, local, commands: Vec::new() };
    let mut harness = Harness::builder().with_size((1366.0, 3000.0)).with_max_steps(24).build_ui_state(
        |ui, led: &mut Led| {
            theme::apply(ui.ctx(), Look { reduced_motion: true, ..Look::default() });
            let model = led.bench.console(&led.local);
            console_ui(ui, &model, &mut led.local, &mut led.commands);
            breach_rounds::app::widgets::finish(ui);
        },
        led,
    );
    harness.run_steps(4);
    harness
}

fn press(harness: &mut Harness<'_, Led>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run_steps(4);
}

fn key(harness: &mut Harness<'_, Led>, key: Key) {
    harness.key_press(key);
    harness.run_steps(4);
}

/// What was asked of the room, and nothing else.
fn asked(harness: &mut Harness<'_, Led>) -> Vec<RoomAction> {
    let commands = std::mem::take(&mut harness.state_mut().commands);
    let action = |command| match command {
        Command::Room(RoomCommand::Ask(action)) => action,
        other => panic!("{other:?}"),
    };
    commands.into_iter().map(action).collect()
}

fn playing() -> Bench {
    let mut bench = Bench::new(3, RoomPhase::Play);
    // No clock runs, so that nothing asks for frames.
    bench.room.timer = TimerState::Off;
    bench
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
fn everybody_at_the_door_is_admitted_at_once() {
    let mut harness = led(playing(), Page::Teams);
    press(&mut harness, Role::Button, "Admit all");
    let all = [90, 91].map(|member| RoomAction::Admit { member: MemberId(member) });
    assert_eq!(asked(&mut harness), all);
}

#[test]
fn keys_lead_and_leave_whoever_types_alone() {
    let mut bench = playing();
    bench.room.timer = TimerState::Paused { left_ms: 60_000 };
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
    for session in &mut bench.sessions[..2] {
        let seat = session.team();
        let action = session.view(seat).legal.into_iter().find(|a| matches!(a, Action::Investigate { .. }));
        session.act(seat, action.expect("something is ready"), NOW).expect("it is legal");
    }
    bench.cut();
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
    bench.room.phase = RoomPhase::HotWash;
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
    bench.console.records.push((0, gap));
    assert_eq!(proposed(&bench).len(), found.len() - 1);
}

#[test]
fn the_dice_of_teams_at_their_own_pace_are_their_own() {
    let mut bench = playing();
    bench.room.pace = breach_rounds::exercise::evaluation::Pace::Own;
    bench.room.dice = Dice::Seeded;
    let session = &mut bench.sessions[0];
    let seat = session.team();
    let action = session.view(seat).legal.into_iter().find(|a| matches!(a, Action::Investigate { .. }));
    session.act(seat, action.expect("something is ready"), NOW).expect("it is legal");
    bench.cut();
    let mut harness = led(bench, Page::Table);
    press(&mut harness, Role::Button, "Roll");
    assert_eq!(asked(&mut harness), [RoomAction::Roll { team: Some(0), face: None }]);
}
