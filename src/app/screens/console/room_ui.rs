//! The room as a whole: messages, injects read aloud, and what is ruled for every team.

use egui::Ui;

use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::ui::{ask, side_by_side};
use crate::app::command::Command;
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::{button, panel, semantics, text};
use crate::exercise::room::{RoomAction, TEXT_MAX};
use crate::rules::Ruling;

/// Draws messages and injects.
pub(super) fn room_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let mut pressed = None;
    {
        let (message, inject) = (&mut *local, &mut pressed);
        let mut said = Vec::new();
        side_by_side(
            ui,
            380.0,
            0.5,
            |ui| drop(panel(ui, |ui| message_ui(ui, model, message, &mut said))),
            |ui| drop(panel(ui, |ui| injects_ui(ui, model, inject))),
        );
        commands.append(&mut said);
    }
    match pressed {
        Some(Pressed::Aloud(inject)) => ask(commands, RoomAction::ReadAloud { inject }),
        Some(Pressed::Choose(inject)) => local.inject = Some(inject).filter(|id| local.inject != Some(*id)),
        None => {}
    }
    force_ui(ui, model, local, commands);
}

enum Pressed {
    Aloud(Option<crate::rules::InjectId>),
    Choose(crate::rules::InjectId),
}

/// To whom words go: everybody or one team.
pub(super) fn whom_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    salt: &'static str,
    name: &str,
    to: &mut Option<u8>,
) {
    semantics::radio_group(ui, name, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(theme::of(ui.ctx()).sizes.s1);
            let all = model.text.t("console-to-all");
            if ui.add(button::secondary(&all).small().radio(to.is_none()).id((salt, "all"))).clicked() {
                *to = None;
            }
            for glance in &model.teams {
                let chosen = *to == Some(glance.team);
                let radio = button::secondary(&glance.name).small().radio(chosen);
                if ui.add(radio.id((salt, glance.team))).clicked() {
                    *to = Some(glance.team);
                }
            }
        });
    });
}

fn message_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    let words = model.text;
    let name = words.t("console-message");
    semantics::small_heading(ui, 2, &name);
    whom_ui(ui, model, "message to", &words.t("console-message-to"), &mut local.message_to);
    let label = words.t("console-message-text");
    let field = field(ui, "console message", &label, "", &mut local.message, usize::from(TEXT_MAX));
    if local.focus == Some("message") {
        field.request_focus();
        local.focus = None;
    }
    text::caption(ui, words.t("console-text-warning"));
    let enter = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    let send = words.t("console-message-send");
    let text_of = local.message.trim().to_owned();
    let pressed = ui.add(button::secondary(&send).small().enabled(!text_of.is_empty()).id("send message"));
    if (pressed.clicked() || enter) && !text_of.is_empty() {
        ask(commands, RoomAction::Message { team: local.message_to, text: text_of });
        local.message.clear();
    }
    let list = words.t("console-messages");
    semantics::list(ui, &list, |ui| {
        for (at, (to, said)) in model.messages.iter().take(8).enumerate() {
            semantics::list_item(ui, ("message", at), |ui| {
                let values = [("to", to.as_str().into()), ("said", said.as_str().into())];
                text::dim(ui, words.t_with("console-message-line", &values));
            });
        }
    });
}

/// The injects: each can be read aloud to all, which changes nothing in the play.
fn injects_ui(ui: &mut Ui, model: &ConsoleModel<'_>, pressed: &mut Option<Pressed>) {
    let words = model.text;
    let name = words.t("console-injects");
    semantics::small_heading(ui, 2, &name);
    text::caption(ui, words.t("console-injects-note"));
    semantics::list(ui, &name, |ui| {
        for inject in &model.injects {
            semantics::list_item(ui, ("inject", inject.id.0), |ui| {
                ui.horizontal_wrapped(|ui| {
                    let title = [("inject", inject.title.as_str().into())];
                    let aloud = model.room.aloud == Some(inject.id);
                    let id = if aloud { "console-aloud-end" } else { "console-aloud" };
                    let (label, named) = (words.t(id), words.t_with("console-aloud-named", &title));
                    let read = button::secondary(&label).small().name(&named).pressed(aloud);
                    if ui.add(read.id(("aloud", inject.id.0))).clicked() {
                        *pressed = Some(Pressed::Aloud((!aloud).then_some(inject.id)));
                    }
                    let (label, named) =
                        (words.t("console-force"), words.t_with("console-force-named", &title));
                    let force = button::quiet(&label).small().name(&named);
                    if ui.add(force.id(("force", inject.id.0))).clicked() {
                        *pressed = Some(Pressed::Choose(inject.id));
                    }
                    text::strong(ui, &inject.title);
                });
                if model.room.aloud == Some(inject.id) {
                    text::lead(ui, &inject.text);
                }
            });
        }
    });
}

/// Draws an inject for every team, or has every team's next one left out; always with a reason.
fn force_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    let words = model.text;
    let gap = theme::of(ui.ctx()).sizes.s3;
    ui.add_space(gap);
    panel(ui, |ui| {
        semantics::small_heading(ui, 2, &words.t("console-for-all"));
        let chosen = model.injects.iter().find(|inject| local.inject == Some(inject.id));
        if let Some(inject) = chosen {
            text::body(ui, words.t_with("console-force-which", &[("inject", inject.title.as_str().into())]));
        }
        field(ui, "room reason", &words.t("facilitator-reason"), "", &mut local.reason, 200);
        let reason = local.reason.trim().to_owned();
        let mut rule = |ui: &mut Ui, id: &'static str, ruling: Option<Ruling>| {
            let label = words.t(id);
            let ready = !reason.is_empty() && ruling.is_some() && model.plays();
            if ui.add(button::secondary(&label).small().enabled(ready).id(id)).clicked()
                && let Some(ruling) = ruling
            {
                ask(commands, RoomAction::Rule { team: None, ruling, reason: reason.clone() });
                local.reason.clear();
                local.inject = None;
            }
        };
        ui.horizontal_wrapped(|ui| {
            rule(ui, "console-force-all", chosen.map(|inject| Ruling::ForceInject { inject: inject.id }));
            rule(ui, "console-skip-all", Some(Ruling::SkipInject));
            rule(ui, "console-pause-all", Some(Ruling::Pause));
            rule(ui, "console-resume-all", Some(Ruling::Resume));
            let label = words.t("console-move-all");
            if ui.add(button::secondary(&label).small().enabled(model.plays()).id("move all")).clicked() {
                local.confirm = Some(Confirm::MoveOn(None));
            }
        });
    });
}
