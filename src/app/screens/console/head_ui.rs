//! The bar: EXERCISE, what is played, the phases, the clock, the code, and the button for a real event.

use egui::Ui;

use super::act::RollModel;
use super::door_ui::door_ui;
use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::timer_ui::room_timer_ui;
use super::ui::ask;
use crate::app::command::Command;
use crate::app::screens::room_words;
use crate::app::theme;
use crate::app::widgets::field::bare_field;
use crate::app::widgets::{Tone, button, callout, ribbon, semantics, text};
use crate::exercise::room::{RoomAction, RoomPhase};

/// The phases that a room goes through.
const PHASES: [RoomPhase; 6] = [
    RoomPhase::Lobby,
    RoomPhase::Briefing,
    RoomPhase::Play,
    RoomPhase::HotWash,
    RoomPhase::Debrief,
    RoomPhase::Closed,
];

/// Draws the bar.
pub(super) fn head_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    semantics::landmark(ui, semantics::Landmark::Banner, &words.t("console-title"), |ui| {
        ribbon(ui, &words.t("common-exercise"), &words.t("console-title"));
        let inside = egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 6));
        inside.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme::of(ui.ctx()).sizes.s1;
            ui.horizontal_wrapped(|ui| {
                title_ui(ui, model);
                room_timer_ui(ui, model, commands);
                join_ui(ui, model, local);
                stop_ui(ui, model, local);
            });
            phases_ui(ui, model, local);
        });
    });
}

/// The button for a real event, at the far end, where no hand comes by accident.
fn stop_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal) {
    let stop = model.text.t("console-stop");
    let theme = theme::of(ui.ctx());
    let wide = theme.sizes.body * (stop.chars().count() as f32 * 0.56 + 1.6);
    let rest = ui.available_size_before_wrap().x - wide;
    if rest > 0.0 {
        ui.add_space(rest);
    }
    let stops = model.room.phase != RoomPhase::Stopped;
    if ui.add(button::alarm(&stop).small().enabled(stops).id("stop")).clicked() {
        local.confirm = Some(Confirm::Stop);
    }
}

fn title_ui(ui: &mut Ui, model: &ConsoleModel<'_>) {
    let theme = theme::of(ui.ctx());
    let size = theme.sizes.h3;
    semantics::heading_styled(ui, 1, theme.strong_text(&model.room.title, size, theme.colours.ink));
    ui.add_space(theme.sizes.s3);
}

/// The code: pressing it shows the whole way to join.
fn join_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal) {
    let words = model.text;
    let label = match &model.join {
        Some(join) => words.t_with("console-join-code", &[("code", join.code.as_str().into())]),
        None => words.t("console-join"),
    };
    if ui.add(button::secondary(&label).small().id("show join")).clicked() {
        local.joining = true;
    }
}

/// Where the room stands, and the button to go on.
fn phases_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal) {
    let (theme, words) = (theme::of(ui.ctx()), model.text);
    let (sizes, colours) = (&theme.sizes, &theme.colours);
    ui.horizontal_wrapped(|ui| {
        let wide = ui.available_width() >= theme::breakpoints::ONE_COLUMN * theme.screen;
        let stopped = model.room.phase == RoomPhase::Stopped;
        semantics::list(ui, &words.t("console-phases"), |ui| {
            let shown: &[RoomPhase] = if stopped { &[RoomPhase::Stopped] } else { &PHASES };
            for (at, phase) in shown.iter().enumerate() {
                let here = *phase == model.room.phase;
                if !wide && !here {
                    continue;
                }
                if wide && at > 0 {
                    arrow(ui);
                }
                let name = room_words::phase(words, *phase);
                let text = match here {
                    true => theme.strong_text(&name, sizes.body, colours.warm),
                    false => theme.text(&name, sizes.body, colours.ink_dim),
                };
                semantics::list_item(ui, ("phase", at), |ui| {
                    let shown = ui.label(text);
                    if here {
                        let said = words.t_with("console-phase-here", &[("phase", name.into())]);
                        semantics::mark(ui.ctx(), shown.id, |node| node.set_label(said));
                    }
                });
            }
        });
        if let Some(next) = model.next {
            let name = room_words::phase(words, next);
            let label = words.t_with("console-enter", &[("phase", name.into())]);
            ui.add_space(sizes.s2);
            // While the teams play, going on is not the next thing to do.
            let enter = if model.plays() { button::secondary(&label) } else { button::primary(&label) };
            if ui.add(enter.small().id("enter")).clicked() {
                local.confirm = Some(Confirm::Enter(next));
            }
        }
    });
}

/// Between one phase and the next; the list says their order already.
fn arrow(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    let size = theme.sizes.body;
    let (_, place) = ui.allocate_space(egui::vec2(size * 0.5, size));
    let (middle, ink) = (egui::Align2::CENTER_CENTER, theme.colours.ink_dim);
    ui.painter().text(place.center(), middle, "\u{203a}", theme.font(size), ink);
}

/// What the room waits for the facilitator to do: people at the door, the room's die.
pub(super) fn due_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let waiting = &model.people.waiting;
    if !waiting.is_empty() {
        callout(ui, Tone::Warm, None, |ui| door_ui(ui, model, local, commands));
    }
    if let Some(roll) = &model.roll {
        callout(ui, if roll.ready { Tone::Cool } else { Tone::Plain }, None, |ui| {
            roll_ui(ui, model, roll, local, commands);
        });
    }
}

/// The die: one press for a virtual one, the face of a real one typed or pressed.
pub(super) fn roll_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    roll: &RollModel,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (words, team) = (model.text, roll.team);
    ui.horizontal_wrapped(|ui| {
        text::strong(ui, &roll.said);
        if !roll.typed {
            let label = words.t(if team.is_some() { "console-roll-own" } else { "console-roll" });
            // A virtual die falls by itself with the last choice; only what is left over needs a hand.
            let fall = button::primary(&label).small().key("R");
            if roll.ready && ui.add(fall.id(("roll", team))).clicked() {
                ask(commands, RoomAction::Roll { team, face: None });
            }
            return;
        }
        if !roll.ready {
            return;
        }
        let label = words.t_with("hot-seat-type-face", &[("die", roll.faces.into())]);
        ui.scope(|ui| {
            ui.set_max_width(theme::of(ui.ctx()).sizes.body * 5.0);
            let field = bare_field(ui, ("face", team), &label, "", &mut local.typed, 3);
            if local.focus == Some("face") {
                field.request_focus();
                local.focus = None;
            }
            if field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
                send(roll, local, commands);
            }
        });
        let set = words.t("hot-seat-set-face");
        let whole = face(roll, local).is_some();
        if ui.add(button::primary(&set).small().enabled(whole).id(("set face", team))).clicked() {
            send(roll, local, commands);
        }
    });
}

fn face(roll: &RollModel, local: &ConsoleLocal) -> Option<u8> {
    local.typed.trim().parse().ok().filter(|face| (1..=roll.faces).contains(face))
}

fn send(roll: &RollModel, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    if let Some(face) = face(roll, local) {
        ask(commands, RoomAction::Roll { team: roll.team, face: Some(face) });
        local.typed.clear();
    }
}
