//! The keys of the console. Whoever types into a field, answers a dialog or switched them off is left alone.

use egui::{Key, Modifiers, Ui};

use super::act::ActModel;
use super::local::{Confirm, ConsoleLocal, Page};
use super::model::ConsoleModel;
use super::timer_ui::EXTENSION;
use super::ui::ask;
use crate::app::command::Command;
use crate::app::widgets::shortcuts;
use crate::exercise::room::{RoomAction, RoomPhase, Scope, TimerChange, TimerState};

/// Does what the pressed key asks for.
pub(super) fn keys(ui: &Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    if shortcuts::rest(ui.ctx()) {
        return;
    }
    let pressed = |key: Key| shortcuts::pressed(ui, Modifiers::NONE, key);
    // Shift first: a plain key counts with it, too.
    let shifted = |key: Key| shortcuts::pressed(ui, Modifiers::SHIFT, key);
    // A question mark needs Shift on most keyboards, and has a key of its own on some.
    let help = pressed(Key::Questionmark) || shifted(Key::Questionmark) || shifted(Key::Slash);
    let own = model.glance().map(|glance| (Scope::Team(glance.team), model.team_timer()));
    if help {
        local.help = true;
    } else if shifted(Key::P) {
        own.into_iter().for_each(|timer| pause(timer, commands));
    } else if shifted(Key::E) {
        own.into_iter().for_each(|timer| extend(timer, commands));
    } else if pressed(Key::E) {
        extend((Scope::Room, model.room.timer), commands);
    } else if pressed(Key::W) {
        if !model.people.waiting.is_empty() {
            ask(commands, RoomAction::AdmitAll);
        }
    } else if pressed(Key::N) {
        next_team(model, local);
    } else if pressed(Key::P) {
        pause((Scope::Room, model.room.timer), commands);
    } else if pressed(Key::M) {
        (local.page, local.focus) = (Page::Room, Some("message"));
    } else if pressed(Key::O) {
        (local.page, local.focus) = (Page::Notes, Some("note"));
    } else if pressed(Key::R) {
        roll(model, local, commands);
    } else if pressed(Key::A) {
        aloud(model, local, commands);
    } else if pressed(Key::X) && model.room.phase != RoomPhase::Stopped {
        local.confirm = Some(Confirm::Stop);
    }
}

/// The next team that has to choose; where none has, the next one.
fn next_team(model: &ConsoleModel<'_>, local: &mut ConsoleLocal) {
    let choosing = model.next_to_choose(model.team).filter(|next| *next != model.team);
    let next =
        if local.page == Page::Table { choosing.or(model.team_after(model.team)) } else { Some(model.team) };
    if let Some(next) = next {
        local.open(next);
    }
}

fn pause((scope, state): (Scope, TimerState), commands: &mut Vec<Command>) {
    let change = match state {
        TimerState::Running { .. } => TimerChange::Pause,
        TimerState::Paused { .. } => TimerChange::Resume,
        TimerState::Off => return,
    };
    ask(commands, RoomAction::Timer { scope, change });
}

fn extend((scope, state): (Scope, TimerState), commands: &mut Vec<Command>) {
    if state != TimerState::Off {
        ask(commands, RoomAction::Timer { scope, change: TimerChange::Extend { seconds: EXTENSION } });
    }
}

/// The room's die, or that of the team in full; a real one is typed first.
fn roll(model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    let own = model.table.as_ref().and_then(|table| match &table.act {
        ActModel::Die(roll) => Some(roll),
        _ => None,
    });
    let Some(roll) = model.roll.as_ref().or(own).filter(|roll| roll.ready) else { return };
    if roll.typed {
        local.focus = Some("face");
        if roll.team.is_some() {
            local.page = Page::Table;
        }
    } else {
        ask(commands, RoomAction::Roll { team: roll.team, face: None });
    }
}

/// Ends what is read aloud, or shows the injects to choose from.
fn aloud(model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    if model.room.aloud.is_some() {
        ask(commands, RoomAction::ReadAloud { inject: None });
    } else {
        local.page = Page::Room;
    }
}
