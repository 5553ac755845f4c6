//! What stands above every screen of an exercise over a network: the connection where it is lost, the
//! team with its captain, the timer, messages, and what can be done about one's seat.

use egui::Ui;

use super::lobby::{RoleModel, role_ui};
use super::words::{Pressing, TimerWords};
use crate::app::command::{Command, RoomCommand, Secret};
use crate::app::theme;
use crate::app::widgets::{Dialog, Tone, Urgency, announce, button, callout, confirm, semantics, text};
use crate::app::widgets::{QrModel, qr};
use crate::protocol::LinkKind;
use crate::text::Text;

/// The bar.
pub struct BarModel<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// What is wrong with the connection, and what to do about it; nothing while it is well.
    pub connection: Option<String>,
    /// Further advice, where the network blocks the connection.
    pub advice: Option<String>,
    /// Whether something that was asked for has not been answered for a while.
    pub sending: bool,
    /// "Table 3. Ada decides this turn."
    pub team: String,
    /// The timer.
    pub timer: Option<TimerWords>,
    /// What was said, newest first.
    pub messages: Vec<String>,
    /// How many older ones are not shown.
    pub older: usize,
    /// The own role card.
    pub role: Option<RoleModel>,
    /// Whether the story so far can be read.
    pub has_story: bool,
    /// Whether the debrief can be taken along.
    pub has_debrief: bool,
    /// A link that was made.
    pub link: Option<LinkLine>,
}

/// A link that was made; it is told once.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkLine {
    /// Its address.
    pub address: Secret,
    /// What it opens, in words.
    pub words: String,
    /// The same for a camera.
    pub code: Option<QrModel>,
}

/// What is open above the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Open {
    /// Nothing.
    #[default]
    Nothing,
    /// The messages.
    Messages,
    /// The role card.
    Role,
    /// The seat: another device, leaving.
    Seat,
    /// Whether to leave.
    Leave,
}

/// What only the bar knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct BarLocal {
    /// What is open.
    pub open: Open,
    /// Whether the story so far is to be shown.
    pub story: bool,
}

/// Draws the bar and what is open above the screen.
pub fn bar_ui(ui: &mut Ui, model: &BarModel<'_>, local: &mut BarLocal, commands: &mut Vec<Command>) {
    let theme = theme::of(ui.ctx());
    let frame = egui::Frame::new().fill(theme.colours.panel).inner_margin(egui::Margin::symmetric(8, 2));
    let name = model.text.t("online-bar");
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        semantics::landmark(ui, semantics::Landmark::Region, &name, |ui| {
            if let Some(connection) = &model.connection {
                connection_ui(ui, model.text, connection, model.advice.as_deref(), commands);
            }
            // Words of several lines leave no room beside them.
            let long = !model.team.is_empty() && ui.available_width() < 21.0 * theme.sizes.body;
            if long {
                text::strong(ui, &model.team);
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                if !long && !model.team.is_empty() {
                    text::strong(ui, &model.team);
                }
                line_ui(ui, model, local);
            });
        });
    });
    dialogs(ui, model, local, commands);
}

/// What stands above a screen that fills the window.
pub struct StripModel<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// What is wrong with the connection.
    pub connection: Option<String>,
    /// What helps.
    pub advice: Option<String>,
    /// A link that was made.
    pub link: Option<LinkLine>,
}

/// Draws it; nothing while all is well.
pub fn strip_ui(ui: &mut Ui, model: &StripModel<'_>, commands: &mut Vec<Command>) {
    if let Some(connection) = &model.connection {
        connection_ui(ui, model.text, connection, model.advice.as_deref(), commands);
    }
    if let Some(link) = &model.link
        && link_dialog(ui, model.text, link, commands)
    {
        commands.push(Command::Room(RoomCommand::HideLink));
    }
}

/// The same on a screen at which nobody sits.
pub fn said_ui(ui: &mut Ui, connection: &str) {
    semantics::container(ui, egui::accesskit::Role::Alert, Some(connection), "connection", |ui| {
        semantics::mark(ui.ctx(), ui.unique_id(), |node| announce::live(node, Urgency::Assertive));
        callout(ui, Tone::Alarm, None, |ui| text::lead(ui, connection));
    });
}

fn connection_ui(
    ui: &mut Ui,
    words: &Text,
    connection: &str,
    advice: Option<&str>,
    commands: &mut Vec<Command>,
) {
    semantics::container(ui, egui::accesskit::Role::Alert, Some(connection), "connection", |ui| {
        semantics::mark(ui.ctx(), ui.unique_id(), |node| announce::live(node, Urgency::Assertive));
        callout(ui, Tone::Alarm, None, |ui| {
            ui.horizontal_wrapped(|ui| {
                text::strong(ui, connection);
                let retry = words.t("online-retry");
                if ui.add(button::secondary(&retry).small().id("connection: retry")).clicked() {
                    commands.push(Command::Room(RoomCommand::Reconnect));
                }
            });
            if let Some(advice) = advice {
                text::body(ui, advice);
            }
        });
    });
}

fn line_ui(ui: &mut Ui, model: &BarModel<'_>, local: &mut BarLocal) {
    let theme = theme::of(ui.ctx());
    if let Some(timer) = &model.timer {
        let ink = match timer.pressing {
            Pressing::Calm | Pressing::Paused => theme.colours.cool,
            Pressing::Soon => theme.colours.warm,
            Pressing::Over => theme.colours.alarm,
        };
        announce::hear(ui, "timer", Urgency::Assertive, &timer.warning);
        let shown = text::coloured(ui, &timer.words, ink);
        semantics::mark(ui.ctx(), shown.id, |node| node.set_role(egui::accesskit::Role::Timer));
    }
    if model.sending {
        text::dim(ui, model.text.t("online-sending"));
    }
    let mut link = |ui: &mut Ui, words: &str, id: &str, open: Open| {
        if ui.add(button::quiet(words).small().id(("online bar", id))).clicked() {
            local.open = open;
        }
    };
    if !model.messages.is_empty() {
        let words =
            model.text.t_with("online-messages", &[("n", (model.messages.len() + model.older).into())]);
        link(ui, &words, "messages", Open::Messages);
    }
    if model.role.is_some() {
        link(ui, &model.text.t("online-role"), "role", Open::Role);
    }
    link(ui, &model.text.t("online-seat"), "seat", Open::Seat);
    if model.has_story && ui.add(button::quiet(&model.text.t("story-title")).small().id("story")).clicked() {
        local.story = !local.story;
    }
}

fn dialogs(ui: &Ui, model: &BarModel<'_>, local: &mut BarLocal, commands: &mut Vec<Command>) {
    if let Some(link) = &model.link {
        if link_dialog(ui, model.text, link, commands) {
            commands.push(Command::Room(RoomCommand::HideLink));
        }
        return;
    }
    let close = match local.open {
        Open::Nothing => false,
        Open::Messages => messages_dialog(ui, model),
        Open::Role => match &model.role {
            Some(role) => dialog(ui, model, "online-role", |ui| role_ui(ui, model.text, role)),
            None => true,
        },
        Open::Seat => seat_dialog(ui, model, local, commands),
        Open::Leave => leave_dialog(ui, model, commands),
    };
    if close {
        local.open = Open::Nothing;
    }
}

/// A dialog with a button that closes it.
fn dialog(ui: &Ui, model: &BarModel<'_>, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    let shown = Dialog::new(("online", title), &model.text.t(title)).show(ui.ctx(), |ui| {
        add(ui);
        ui.add_space(theme::of(ui.ctx()).sizes.s3);
        let close = model.text.t("common-close");
        ui.add(button::secondary(&close).id("dialog: close").key("Esc")).clicked()
    });
    shown.inner || shown.close
}

fn messages_dialog(ui: &Ui, model: &BarModel<'_>) -> bool {
    dialog(ui, model, "online-messages-title", |ui| {
        semantics::list(ui, &model.text.t("online-messages-title"), |ui| {
            for (at, message) in model.messages.iter().enumerate() {
                semantics::list_item(ui, ("message", at), |ui| {
                    callout(ui, Tone::Plain, None, |ui| text::body(ui, message));
                });
            }
        });
        if model.older > 0 {
            text::dim(ui, model.text.t_with("online-messages-older", &[("n", model.older.into())]));
        }
    })
}

fn seat_dialog(ui: &Ui, model: &BarModel<'_>, local: &mut BarLocal, commands: &mut Vec<Command>) -> bool {
    let mut leave = false;
    let close = dialog(ui, model, "online-seat", |ui| {
        let t = |id: &str| model.text.t(id);
        text::body(ui, t("online-seat-note"));
        let other = t("online-seat-link");
        if ui.add(button::secondary(&other).wide().left().id("seat: link")).clicked() {
            commands.push(Command::Room(RoomCommand::MakeLink(LinkKind::Seat)));
        }
        if model.has_debrief {
            let debrief = t("online-debrief-link");
            if ui.add(button::secondary(&debrief).wide().left().id("seat: debrief")).clicked() {
                commands.push(Command::Room(RoomCommand::MakeLink(LinkKind::Debrief)));
            }
        }
        let aside = t("online-aside");
        if ui.add(button::secondary(&aside).wide().left().id("seat: aside")).clicked() {
            commands.push(Command::Room(RoomCommand::PutAside));
        }
        let gone = t("online-leave");
        leave = ui.add(button::alarm(&gone).wide().left().id("seat: leave")).clicked();
    });
    if leave {
        local.open = Open::Leave;
        return false;
    }
    close
}

fn leave_dialog(ui: &Ui, model: &BarModel<'_>, commands: &mut Vec<Command>) -> bool {
    let said = ["online-leave-title", "online-leave-note", "online-stay", "online-leave"];
    let answer = confirm(ui, "online: leave", said.map(|id| model.text.t(id)));
    if answer == Some(true) {
        commands.push(Command::Room(RoomCommand::LeaveRoom));
    }
    answer.is_some()
}

fn link_dialog(ui: &Ui, words: &Text, link: &LinkLine, commands: &mut Vec<Command>) -> bool {
    let title = words.t("online-link-title");
    let shown = Dialog::new("online: link", &title).show(ui.ctx(), |ui| {
        text::body(ui, &link.words);
        text::dim(ui, words.t("online-link-note"));
        if let Some(code) = &link.code {
            let side = ui.available_width().min(300.0 * theme::of(ui.ctx()).screen);
            qr(ui, code, side, &words.t("online-link-code"));
        }
        text::caption(ui, link.address.reveal());
        ui.horizontal_wrapped(|ui| {
            let copy = words.t("online-copy");
            if ui.add(button::primary(&copy).id("link: copy")).clicked() {
                commands.push(Command::Room(RoomCommand::Copy(link.address.reveal().to_owned())));
            }
            let close = words.t("common-close");
            ui.add(button::secondary(&close).id("dialog: close").key("Esc")).clicked()
        })
        .inner
    });
    shown.inner || shown.close
}
