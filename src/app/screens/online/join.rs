//! Joining: a code, a team, a name. The code is an address and no secret; who is let in is decided by
//! whoever leads.

use egui::{ScrollArea, Ui};

use super::details::details_ui;
use crate::app::command::{Command, RoomCommand, Secret};
use crate::app::online::{Typed, clean_code};
use crate::app::theme;
use crate::app::widgets::field::field;
use crate::app::widgets::semantics::{ADDRESS, CODE, typed_as};
use crate::app::widgets::{Tone, button, callout, column, panel, semantics, text};
use crate::exercise::evaluation::Profile;
use crate::protocol::CODE_LENGTH;
use crate::text::Text;

/// What the page shows.
pub struct JoinModel<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Seats that this device holds.
    pub kept: Vec<KeptLine>,
    /// What is behind the code that was typed.
    pub behind: Option<BehindLine>,
    /// How it stands with the server, where there is something to say.
    pub status: Option<String>,
    /// What helps, where it stands badly.
    pub advice: Option<String>,
    /// Why the last attempt came to nothing.
    pub refused: Option<String>,
    /// Whether a link was opened that asks for a name: there is no code then.
    pub link: bool,
    /// Whether the server's address is asked for: outside a browser.
    pub asks_server: bool,
    /// The server that is known.
    pub server: Option<String>,
}

/// A seat that this device holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptLine {
    /// Its name on this device.
    pub id: String,
    /// "Go on as Ada in Tuesday's exercise".
    pub words: String,
    /// "Forget the seat in …", for the accessibility tree.
    pub forget: String,
}

/// What is behind a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BehindLine {
    /// The code.
    pub code: String,
    /// What the exercise is called.
    pub title: String,
    /// Its teams.
    pub teams: Vec<TeamChoice>,
    /// Whether anybody new may come.
    pub open: bool,
    /// Whether who joins waits to be admitted.
    pub admission: bool,
}

/// A team that can be joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamChoice {
    /// "Table 3 (2 seats free)".
    pub words: String,
    /// Whether there is a seat.
    pub free: bool,
}

/// What was typed so far.
#[derive(Debug, Clone, Default)]
pub struct JoinLocal {
    /// The code.
    pub code: String,
    /// Who.
    pub profile: Profile,
    /// Which team, from 0; the facilitator's choice where none is named.
    pub team: Option<u8>,
    /// The code that was asked about last.
    looked: String,
    /// The address or link.
    address: String,
}

impl JoinLocal {
    /// Puts a code in, as a link does.
    pub fn with_code(&mut self, code: &str) {
        self.code = code.to_owned();
        self.looked.clear();
        self.team = None;
    }

    /// Shows what was asked for before a reload, and does not ask about the code in its place.
    pub fn asked_before(&mut self, code: &str, profile: &Profile, team: Option<u8>) {
        (self.code, self.looked) = (code.to_owned(), code.to_owned());
        (self.profile, self.team) = (profile.clone(), team);
    }

    /// Has the same code asked about again.
    pub fn look_again(&mut self) {
        self.looked.clear();
    }
}

/// Draws the page.
pub fn join_ui(ui: &mut Ui, model: &JoinModel<'_>, local: &mut JoinLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().id_salt("join").auto_shrink(false).show(ui, |ui| {
        column(ui, 640.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s3;
            ui.add_space(gap);
            semantics::heading(
                ui,
                1,
                &model.text.t(if model.link { "join-link-title" } else { "join-title" }),
            );
            if let Some(refused) = &model.refused {
                semantics::container(
                    ui,
                    egui::accesskit::Role::Alert,
                    Some(refused),
                    "join: refused",
                    |ui| {
                        callout(ui, Tone::Alarm, None, |ui| text::body(ui, refused));
                    },
                );
            }
            if model.link {
                text::body(ui, model.text.t("join-link-lead"));
                ui.add_space(gap);
                link_ui(ui, model, local, commands);
            } else {
                kept_ui(ui, model, commands);
                if model.asks_server {
                    server_ui(ui, model, local, commands);
                }
                code_ui(ui, model, local, commands);
            }
            ui.add_space(gap * 2.0);
        });
    });
}

fn kept_ui(ui: &mut Ui, model: &JoinModel<'_>, commands: &mut Vec<Command>) {
    if model.kept.is_empty() {
        return;
    }
    let name = model.text.t("join-kept");
    callout(ui, Tone::Cool, None, |ui| {
        semantics::heading(ui, 2, &name);
        semantics::list(ui, &name, |ui| {
            for kept in &model.kept {
                semantics::list_item(ui, ("kept", &kept.id), |ui| {
                    ui.horizontal_wrapped(|ui| {
                        if ui.add(button::primary(&kept.words).id(("go on", &kept.id))).clicked() {
                            commands.push(Command::Room(RoomCommand::GoOn(kept.id.clone())));
                        }
                        let forget = model.text.t("join-forget");
                        let forget = button::quiet(&forget).name(&kept.forget).id(("forget", &kept.id));
                        if ui.add(forget).clicked() {
                            commands.push(Command::Room(RoomCommand::Forget(kept.id.clone())));
                        }
                    });
                });
            }
        });
    });
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
}

fn server_ui(ui: &mut Ui, model: &JoinModel<'_>, local: &mut JoinLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    typed_as(
        &field(ui, "join: server", &t("join-server"), &t("join-server-hint"), &mut local.address, 300),
        ADDRESS,
    );
    if let Some(server) = &model.server {
        text::dim(ui, model.text.t_with("join-server-is", &[("server", server.as_str().into())]));
    }
    let typed = Typed::read(&local.address);
    let says_something = typed.server.is_some() || typed.fragment.is_some();
    let take = t("join-server-take");
    if ui.add(button::secondary(&take).enabled(says_something).id("join: take server")).clicked() {
        commands.push(Command::Room(RoomCommand::TakeUp(Secret::new(local.address.clone()))));
        // It may hold a token, which nobody need read over a shoulder.
        local.address.clear();
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s3);
}

fn code_ui(ui: &mut Ui, model: &JoinModel<'_>, local: &mut JoinLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    // Whoever pastes an address with a code in it means the code.
    let response = field(ui, "join: code", &t("join-code"), &t("join-code-hint"), &mut local.code, 12);
    typed_as(&response, CODE);
    if response.changed() {
        local.code = clean_code(&local.code);
        local.team = None;
    }
    if local.code.len() == CODE_LENGTH && local.code != local.looked {
        local.looked.clone_from(&local.code);
        commands.push(Command::Room(RoomCommand::Look(local.code.clone())));
    }
    status_ui(ui, model);
    let behind = model.behind.as_ref().filter(|behind| behind.code == local.code);
    if let Some(behind) = behind {
        ui.add_space(theme::of(ui.ctx()).sizes.s2);
        behind_ui(ui, model, behind, local);
    }
    ui.add_space(theme::of(ui.ctx()).sizes.s2);
    details_ui(ui, model.text, &mut local.profile);
    let named = !local.profile.name.trim().is_empty();
    let ready = named && local.code.len() == CODE_LENGTH && behind.is_none_or(|behind| behind.open);
    let words = t("join-go");
    if ui.add(button::primary(&words).enabled(ready).wide().id("join: go")).clicked() {
        commands.push(Command::Room(RoomCommand::Join {
            code: local.code.clone(),
            profile: trimmed(&local.profile),
            team: local.team,
        }));
    }
    if !named {
        text::dim(ui, t("join-name-missing"));
    }
}

/// How it stands with the server: quietly, or loudly with what helps.
fn status_ui(ui: &mut Ui, model: &JoinModel<'_>) {
    let Some(status) = &model.status else { return };
    let role = match model.advice {
        Some(_) => egui::accesskit::Role::Alert,
        None => egui::accesskit::Role::Status,
    };
    semantics::container(ui, role, Some(status), "join: status", |ui| match &model.advice {
        Some(advice) => {
            callout(ui, Tone::Alarm, None, |ui| {
                text::strong(ui, status);
                text::body(ui, advice);
            });
        }
        None => {
            text::dim(ui, status);
        }
    });
}

fn behind_ui(ui: &mut Ui, model: &JoinModel<'_>, behind: &BehindLine, local: &mut JoinLocal) {
    let t = |id: &str| model.text.t(id);
    panel(ui, |ui| {
        semantics::heading(ui, 2, &behind.title);
        if !behind.open {
            callout(ui, Tone::Alarm, None, |ui| text::body(ui, t("online-locked")));
            return;
        }
        if behind.admission {
            text::dim(ui, t("join-admission"));
        }
        let name = t("join-team");
        text::strong(ui, &name);
        semantics::radio_group(ui, &name, |ui| {
            let any = t("join-any-team");
            if ui.add(button::secondary(&any).radio(local.team.is_none()).wide().id("join: any")).clicked() {
                local.team = None;
            }
            for (at, team) in (0u8..).zip(&behind.teams) {
                let chosen = local.team == Some(at);
                let shown = button::secondary(&team.words).radio(chosen).wide().enabled(team.free);
                if ui.add(shown.id(("join: team", at))).clicked() {
                    local.team = Some(at);
                }
            }
        });
    });
}

fn link_ui(ui: &mut Ui, model: &JoinModel<'_>, local: &mut JoinLocal, commands: &mut Vec<Command>) {
    details_ui(ui, model.text, &mut local.profile);
    status_ui(ui, model);
    let words = model.text.t("join-link-go");
    let named = !local.profile.name.trim().is_empty();
    if ui.add(button::primary(&words).enabled(named).wide().id("join: open link")).clicked() {
        commands.push(Command::Room(RoomCommand::OpenLink(trimmed(&local.profile))));
    }
}

fn trimmed(profile: &Profile) -> Profile {
    let trim = |words: &String| words.trim().to_owned();
    Profile { name: trim(&profile.name), role: trim(&profile.role), department: trim(&profile.department) }
}
