//! Red when a clock cannot be led by hand, or the agenda goes on while the room stands still.

use breach_rounds::app::screens::console::{ConsoleLocal, Page};
use breach_rounds::exercise::evaluation::Pace;
use breach_rounds::exercise::room::{RoomAction, RoomPhase, RoomPlan, Scope, TimerChange, TimerState};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::bench::{Bench, NOW, plan};
use super::led::{Led, asked, done, key, led, press};

/// Three teams at their own pace, each with a minute on its clock.
fn own_pace() -> Bench {
    let own = RoomPlan { pace: Pace::Own, turn_seconds: Some(60), ..plan(3) };
    let mut bench = Bench::of(own, 7, RoomPhase::Briefing);
    bench.act(RoomAction::Enter { phase: RoomPhase::Play });
    bench
}

fn timer(harness: &Harness<'_, Led>, team: usize) -> TimerState {
    harness.state().bench.room.teams[team].timer
}

fn shifted(harness: &mut Harness<'_, Led>, key: Key) {
    harness.key_press_modifiers(Modifiers::SHIFT, key);
    harness.run_steps(4);
}

#[test]
fn the_clock_of_one_team_is_paused_extended_and_taken_away() {
    let mut harness = led(own_pace(), Page::Table);
    harness.state_mut().local.team = 1;
    harness.run_steps(2);
    press(&mut harness, Role::Button, "Timer of Green: Pause");
    done(&mut harness);
    assert_eq!(timer(&harness, 1), TimerState::Paused { left_ms: 60_000 });
    assert_eq!(timer(&harness, 0), TimerState::Running { ends_ms: NOW + 60_000 }, "and no other's");
    press(&mut harness, Role::Button, "Timer of Green: +1 minute");
    press(&mut harness, Role::Button, "Timer of Green: Resume");
    done(&mut harness);
    assert_eq!(timer(&harness, 1), TimerState::Running { ends_ms: NOW + 120_000 });
    press(&mut harness, Role::Button, "Timer of Green: Timer off");
    done(&mut harness);
    assert_eq!(timer(&harness, 1), TimerState::Off);
    press(&mut harness, Role::Button, "Timer of Green: Start timer");
    done(&mut harness);
    assert_eq!(timer(&harness, 1), TimerState::Running { ends_ms: NOW + 60_000 });
}

#[test]
fn keys_lead_both_clocks() {
    let mut bench = own_pace();
    bench.act(RoomAction::Timer { scope: Scope::Room, change: TimerChange::Start { seconds: 300 } });
    let mut harness = led(bench, Page::Table);
    shifted(&mut harness, Key::E);
    shifted(&mut harness, Key::P);
    done(&mut harness);
    assert_eq!(timer(&harness, 0), TimerState::Paused { left_ms: 120_000 });
    let room = |harness: &Harness<'_, Led>| harness.state().bench.room.timer;
    assert_eq!(room(&harness), TimerState::Running { ends_ms: NOW + 300_000 });
    key(&mut harness, Key::E);
    key(&mut harness, Key::P);
    done(&mut harness);
    assert_eq!(room(&harness), TimerState::Paused { left_ms: 360_000 });
}

#[test]
fn in_lockstep_teams_have_no_clock_of_their_own() {
    let mut harness = led(Bench::still(3, RoomPhase::Play), Page::Table);
    assert!(harness.query_by_label("Timer of Blue: Start timer").is_none());
    shifted(&mut harness, Key::P);
    shifted(&mut harness, Key::E);
    assert_eq!(asked(&mut harness), []);
}

#[test]
fn the_agenda_stands_still_while_the_room_does() {
    let mut bench = Bench::of(RoomPlan { agenda: Some(60), ..plan(2) }, 7, RoomPhase::Play);
    let said = |bench: &Bench| bench.console(&ConsoleLocal::default()).talk.agenda_said;
    let timer = |change| RoomAction::Timer { scope: Scope::Room, change };
    let before = said(&bench);
    assert!(!before.is_empty());
    bench.act(timer(TimerChange::Pause));
    bench.world.now_ms += 600_000;
    assert_eq!(said(&bench), before, "while it stands");
    assert!(!bench.console(&ConsoleLocal::default()).talk.runs);
    bench.act(timer(TimerChange::Resume));
    assert_eq!(said(&bench), before, "and when it goes on");
    bench.world.now_ms += 60_000;
    let later = said(&bench);
    assert_ne!(later, before);
    // A second pause is added to the first.
    bench.act(timer(TimerChange::Pause));
    bench.world.now_ms += 600_000;
    bench.act(timer(TimerChange::Resume));
    assert_eq!(said(&bench), later);
}
