//! A timer and what can be done to it: the room's in the bar, a team's own on its page.

use egui::Ui;

use super::model::ConsoleModel;
use super::ui::ask;
use crate::app::command::Command;
use crate::app::screens::room_words::{Clock, ClockState};
use crate::app::theme;
use crate::app::widgets::{Urgency, announce, button, semantics};
use crate::exercise::evaluation::Pace;
use crate::exercise::room::{RoomAction, RoomPhase, Scope, TimerChange, TimerState};

/// By how much a timer is extended, in seconds.
pub(super) const EXTENSION: u16 = 60;
/// How long a timer runs where the exercise has none of its own, in seconds.
const SECONDS: u16 = 120;

/// A timer of the console.
pub(super) struct Timer<'a> {
    scope: Scope,
    state: TimerState,
    clock: Option<&'a Clock>,
    /// Whose it is, where it is a team's.
    team: Option<&'a str>,
    size: f32,
}

/// Draws the room's timer.
pub(super) fn room_timer_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    let ended = matches!(model.room.phase, RoomPhase::Closed | RoomPhase::Stopped);
    if ended && model.clock.is_none() {
        return;
    }
    let size = theme::of(ui.ctx()).sizes.h1;
    let (state, clock) = (model.room.timer, model.clock.as_ref());
    timer_ui(ui, model, &Timer { scope: Scope::Room, state, clock, team: None, size }, commands);
}

/// Draws the timer of the team in full, where teams have their own, or one that was set for it.
pub(super) fn team_timer_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    let Some(glance) = model.glance() else { return };
    let state = model.team_timer();
    if state == TimerState::Off && !(model.plays() && model.room.pace == Pace::Own) {
        return;
    }
    let (scope, size) = (Scope::Team(glance.team), theme::of(ui.ctx()).sizes.h2);
    let timer = Timer { scope, state, clock: glance.clock.as_ref(), team: Some(&glance.name), size };
    ui.horizontal_wrapped(|ui| timer_ui(ui, model, &timer, commands));
}

fn timer_ui(ui: &mut Ui, model: &ConsoleModel<'_>, timer: &Timer<'_>, commands: &mut Vec<Command>) {
    let (theme, words) = (theme::of(ui.ctx()), model.text);
    let mut button = |ui: &mut Ui, id: &'static str, change: TimerChange| {
        let label = words.t(id);
        let what = ("what", label.as_str().into());
        let named = match timer.team {
            Some(team) => words.t_with("console-timer-team-named", &[what, ("team", team.into())]),
            None => words.t_with("console-timer-named", &[what]),
        };
        if ui.add(button::secondary(&label).small().name(&named).id((id, timer.team))).clicked() {
            ask(commands, RoomAction::Timer { scope: timer.scope, change });
        }
    };
    let Some(clock) = timer.clock else {
        let seconds = model.console.plan.turn_seconds.unwrap_or(SECONDS);
        button(ui, "console-timer-start", TimerChange::Start { seconds });
        return;
    };
    let ink = match clock.state {
        ClockState::Running => theme.colours.ink,
        ClockState::Ending | ClockState::Over => theme.colours.warm,
        ClockState::Paused => theme.colours.ink_dim,
    };
    // Of many teams only the one that is shown in full has its timer here.
    let salt = if timer.team.is_some() { "timer of the team" } else { "timer of the room" };
    announce::hear(ui, salt, Urgency::Polite, &clock.warning);
    let shown = ui.label(theme.strong_text(&clock.figure, timer.size, ink));
    semantics::mark(ui.ctx(), shown.id, |node| {
        node.set_role(egui::accesskit::Role::Timer);
        node.set_label(clock.words.as_str());
    });
    match timer.state {
        TimerState::Running { .. } => button(ui, "console-timer-pause", TimerChange::Pause),
        TimerState::Paused { .. } => button(ui, "console-timer-resume", TimerChange::Resume),
        TimerState::Off => {}
    }
    button(ui, "console-timer-extend", TimerChange::Extend { seconds: EXTENSION });
    button(ui, "console-timer-off", TimerChange::Off);
}
