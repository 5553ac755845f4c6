//! How to join: the code, the code to scan, the links, and whether phones get through at all.

use egui::Ui;

use super::join::{JoinModel, ReachModel};
use super::model::ConsoleModel;
use super::ui::ask;
use crate::app::command::{Command, RoomCommand};
use crate::app::theme;
use crate::app::widgets::{Tone, button, callout, panel, qr, semantics, text};
use crate::exercise::room::{MemberKind, RoomAction};
use crate::protocol::LinkKind;

/// The side of the code to scan, in points on a laptop.
const CODE: f32 = 196.0;
/// So many devices that got through are listed.
const DEVICES: usize = 6;

/// How to join, beside what is still to be settled; in the lobby it is the first thing to be seen.
pub(super) fn lobby_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    panel(ui, |ui| join_ui(ui, model, commands));
}

/// The code, the code to scan, and the links.
pub(super) fn join_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    let (theme, words) = (theme::of(ui.ctx()), model.text);
    let Some(join) = &model.join else {
        text::body(ui, words.t(if model.room.devices { "console-join-closed" } else { "console-join-none" }));
        links_ui(ui, model, commands);
        return;
    };
    let side = CODE * theme.screen;
    let beside = ui.available_width() > side + theme.sizes.body * 18.0;
    let layout = match beside {
        true => egui::Layout::left_to_right(egui::Align::TOP),
        false => egui::Layout::top_down(egui::Align::LEFT),
    };
    ui.with_layout(layout, |ui| {
        if let Some(code) = &join.qr {
            let name = words.t_with("projector-qr", &[("code", join.code.as_str().into())]);
            qr(ui, code, side, &name);
            ui.add_space(theme.sizes.s3);
        }
        ui.vertical(|ui| join_words_ui(ui, model, join, commands));
    });
    if let Some(warning) = &join.warning {
        callout(ui, Tone::Alarm, None, |ui| text::body(ui, warning));
    }
    if let Some(reach) = &join.reach {
        reach_ui(ui, model, reach);
    }
}

/// Whether a phone can reach the server, and which ones did.
fn reach_ui(ui: &mut Ui, model: &ConsoleModel<'_>, reach: &ReachModel) {
    let tone = match (reach.alone, reach.devices.is_empty()) {
        (true, _) => Tone::Alarm,
        (false, true) => Tone::Plain,
        (false, false) => Tone::Cool,
    };
    callout(ui, tone, None, |ui| {
        let name = model.text.t("console-reach");
        text::strong(ui, &name);
        text::body(ui, &reach.said);
        semantics::list(ui, &name, |ui| {
            for (at, device) in reach.devices.iter().take(DEVICES).enumerate() {
                semantics::list_item(ui, ("device", at), |ui| text::dim(ui, device));
            }
        });
    });
}

/// The code and the address as words, and what can be done with them.
fn join_words_ui(ui: &mut Ui, model: &ConsoleModel<'_>, join: &JoinModel, commands: &mut Vec<Command>) {
    let (theme, words) = (theme::of(ui.ctx()), model.text);
    text::dim(ui, words.t("projector-code"));
    ui.label(theme.strong_text(&join.code, theme.sizes.figure, theme.colours.ink));
    if let Some(link) = &join.link {
        // Whoever types needs the address alone: the code has a field of its own there.
        let address = link.split("/#").next().unwrap_or(link);
        text::coloured(ui, crate::app::screens::room_words::typed_address(address), theme.colours.cool);
    }
    ui.horizontal_wrapped(|ui| {
        let copy = |ui: &mut Ui, id: &'static str, what: &str, commands: &mut Vec<Command>| {
            let label = words.t(id);
            if ui.add(button::secondary(&label).small().id(id)).clicked() {
                commands.push(Command::Room(RoomCommand::Copy(what.to_owned())));
            }
        };
        if let Some(link) = &join.link {
            copy(ui, "console-copy-link", link, commands);
        }
        copy(ui, "console-copy-code", &join.bare, commands);
        let locked = model.room.locked;
        let label = words.t(if locked { "console-unlock" } else { "console-lock" });
        if ui.add(button::secondary(&label).small().id("lock")).clicked() {
            ask(commands, RoomAction::Lock { locked: !locked });
        }
    });
    links_ui(ui, model, commands);
}

/// Invitations that are not for participants.
fn links_ui(ui: &mut Ui, model: &ConsoleModel<'_>, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        for (id, kind) in [
            ("console-link-projector", MemberKind::Projector),
            ("console-link-facilitator", MemberKind::Facilitator),
        ] {
            let label = model.text.t(id);
            if ui.add(button::secondary(&label).small().id(id)).clicked() {
                commands.push(Command::Room(RoomCommand::MakeLink(LinkKind::Invitation(kind))));
            }
        }
    });
}
