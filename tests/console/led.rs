//! Somebody who leads by hand: presses, keys and typing, and the room that they are asked of.

use breach_rounds::app::command::{Command, RoomCommand};
use breach_rounds::app::screens::console::{ConsoleLocal, Page, console_ui};
use breach_rounds::app::theme::{self, Look};
use breach_rounds::exercise::room::RoomAction;
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::bench::Bench;

/// The console over a room, and what was asked of it.
pub struct Led {
    pub bench: Bench,
    pub local: ConsoleLocal,
    pub commands: Vec<Command>,
}

/// A console on a tall screen, so that nothing is out of sight.
pub fn led(bench: Bench, page: Page) -> Harness<'static, Led> {
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

/// Presses a widget by its role and name.
pub fn press(harness: &mut Harness<'_, Led>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run_steps(4);
}

/// Types into a field.
pub fn write(harness: &mut Harness<'_, Led>, field: &str, words: &str) {
    harness.get_by_role_and_label(Role::TextInput, field).focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, field).type_text(words);
    harness.run_steps(4);
}

/// Presses a key.
pub fn key(harness: &mut Harness<'_, Led>, key: Key) {
    harness.key_press(key);
    harness.run_steps(4);
}

/// What was asked of the room, and nothing else.
pub fn asked(harness: &mut Harness<'_, Led>) -> Vec<RoomAction> {
    let commands = std::mem::take(&mut harness.state_mut().commands);
    let action = |command| match command {
        Command::Room(RoomCommand::Ask(action)) => action,
        other => panic!("{other:?}"),
    };
    commands.into_iter().map(action).collect()
}

/// What was asked of the room, which does it; the console shows what came of it.
pub fn done(harness: &mut Harness<'_, Led>) -> Vec<RoomAction> {
    let actions = asked(harness);
    for action in &actions {
        harness.state_mut().bench.act(action.clone());
    }
    harness.run_steps(4);
    actions
}

/// Types into the field that came up last, where a page below a dialog has one of the same name.
pub fn write_last(harness: &mut Harness<'_, Led>, field: &str, words: &str) {
    harness.get_all_by_role_and_label(Role::TextInput, field).last().expect(field).focus();
    harness.run_steps(2);
    harness.get_all_by_role_and_label(Role::TextInput, field).last().expect(field).type_text(words);
    harness.run_steps(4);
}
