//! The lobby: who is there, which team, what the team really practises, and what comes.

use egui::{ScrollArea, Ui};

use super::details::details_ui;
use crate::app::command::{Command, RoomCommand};
use crate::app::theme;
use crate::app::widgets::{Emblem, Tone, button, callout, column, panel, semantics, text};
use crate::exercise::evaluation::Profile;
use crate::exercise::room::RoomAction;
use crate::text::Text;

/// What the lobby shows.
pub struct LobbyModel<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// What the exercise is called.
    pub title: String,
    /// What is played, and how: one sentence each.
    pub facts: Vec<String>,
    /// What the person waits for.
    pub waits: String,
    /// The teams.
    pub teams: Vec<LobbyTeam>,
    /// The own role card.
    pub role: Option<RoleModel>,
    /// What the own team practises, where teams choose it.
    pub practise: Option<PractiseModel>,
    /// Who this is.
    pub name: String,
}

/// A team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LobbyTeam {
    /// Which one, from 0.
    pub team: u8,
    /// Its name.
    pub name: String,
    /// Who sits in it, in words; those whose device is not connected are marked.
    pub members: Vec<String>,
    /// "2 of 4 seats taken".
    pub seats: String,
    /// Whether it is the own team.
    pub own: bool,
    /// Whether one can go there now.
    pub open: bool,
}

/// A role card: what this person alone knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleModel {
    /// What this person is called.
    pub title: String,
    /// Who this person is.
    pub text: String,
    /// The fact to say aloud.
    pub fact: String,
}

/// The procedures that a team really practises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PractiseModel {
    /// Whose choice it is.
    pub team: u8,
    /// How many must be chosen.
    pub count: u8,
    /// All of them: slug, title, what it is.
    pub procedures: Vec<(String, String, String)>,
    /// What was chosen.
    pub chosen: Vec<String>,
}

/// What only the lobby knows between two frames.
#[derive(Debug, Clone, Default)]
pub struct LobbyLocal {
    /// Slugs that were ticked and not sent.
    ticked: Option<Vec<String>>,
    /// The name that is being corrected.
    correcting: Option<Profile>,
}

/// Draws the lobby.
pub fn lobby_ui(ui: &mut Ui, model: &LobbyModel<'_>, local: &mut LobbyLocal, commands: &mut Vec<Command>) {
    ScrollArea::vertical().id_salt("lobby").auto_shrink(false).show(ui, |ui| {
        column(ui, 900.0, |ui| {
            let gap = theme::of(ui.ctx()).sizes.s3;
            ui.add_space(gap);
            semantics::heading(ui, 1, &model.title);
            for fact in &model.facts {
                text::body(ui, fact);
            }
            callout(ui, Tone::Cool, None, |ui| text::strong(ui, &model.waits));
            ui.add_space(gap);
            if let Some(role) = &model.role {
                role_ui(ui, model.text, role);
                ui.add_space(gap);
            }
            teams_ui(ui, model, commands);
            ui.add_space(gap);
            if let Some(practise) = &model.practise {
                panel(ui, |ui| practise_ui(ui, model.text, practise, local, commands));
                ui.add_space(gap);
            }
            name_ui(ui, model, local, commands);
            ui.add_space(gap);
            comes_ui(ui, model.text);
            ui.add_space(gap);
        });
    });
}

/// A role card.
pub fn role_ui(ui: &mut Ui, words: &Text, role: &RoleModel) {
    callout(ui, Tone::Warm, Some(Emblem::Consultant), |ui| {
        text::caption(ui, words.t("lobby-role"));
        semantics::heading(ui, 2, &role.title);
        text::body(ui, &role.text);
        text::lead(ui, &role.fact);
        text::dim(ui, words.t("lobby-role-note"));
    });
}

fn teams_ui(ui: &mut Ui, model: &LobbyModel<'_>, commands: &mut Vec<Command>) {
    let name = model.text.t("lobby-teams");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        for team in &model.teams {
            semantics::list_item(ui, ("lobby team", team.team), |ui| {
                let tone = if team.own { Tone::Cool } else { Tone::Plain };
                callout(ui, tone, None, |ui| team_ui(ui, model.text, team, commands));
            });
        }
    });
}

fn team_ui(ui: &mut Ui, words: &Text, team: &LobbyTeam, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        semantics::heading(ui, 3, &team.name);
        text::dim(ui, &team.seats);
    });
    if !team.members.is_empty() {
        text::body(ui, crate::text::words::commas(words, &team.members));
    }
    if team.own {
        text::strong(ui, words.t("lobby-own-team"));
    } else if team.open {
        let go = words.t_with("lobby-take", &[("team", team.name.as_str().into())]);
        if ui.add(button::secondary(&go).small().id(("lobby: take", team.team))).clicked() {
            commands.push(Command::Room(RoomCommand::Ask(RoomAction::TakeTeam { team: team.team })));
        }
    }
}

/// "Do we really practise this?", exactly as often as the rules ask.
fn practise_ui(
    ui: &mut Ui,
    words: &Text,
    model: &PractiseModel,
    local: &mut LobbyLocal,
    commands: &mut Vec<Command>,
) {
    let title = words.t("lobby-practise");
    semantics::heading(ui, 2, &title);
    text::body(ui, words.t_with("lobby-practise-note", &[("n", model.count.into())]));
    let ticked = local.ticked.get_or_insert_with(|| model.chosen.clone());
    semantics::group(ui, &title, |ui| {
        for (slug, name, short) in &model.procedures {
            let on = ticked.contains(slug);
            let shown = button::secondary(name).pressed(on).wide().left().describe(short);
            if ui.add(shown.id(("practise", slug))).clicked() {
                if on {
                    ticked.retain(|other| other != slug);
                } else {
                    ticked.push(slug.clone());
                }
            }
        }
    });
    let count = ticked.len();
    let right = count == usize::from(model.count);
    text::strong(
        ui,
        words.t_with("lobby-practise-count", &[("n", count.into()), ("of", model.count.into())]),
    );
    let same = {
        let (mut a, mut b) = (ticked.clone(), model.chosen.clone());
        a.sort();
        b.sort();
        a == b
    };
    let save = words.t(if same && right { "lobby-practise-saved" } else { "lobby-practise-save" });
    if ui.add(button::primary(&save).enabled(right && !same).id("practise: save")).clicked() {
        let (team, procedures) = (model.team, ticked.clone());
        commands.push(Command::Room(RoomCommand::Ask(RoomAction::PickEstablished { team, procedures })));
    }
}

fn name_ui(ui: &mut Ui, model: &LobbyModel<'_>, local: &mut LobbyLocal, commands: &mut Vec<Command>) {
    let t = |id: &str| model.text.t(id);
    let Some(profile) = &mut local.correcting else {
        ui.horizontal_wrapped(|ui| {
            text::body(ui, model.text.t_with("lobby-you", &[("name", model.name.as_str().into())]));
            let correct = t("lobby-correct");
            if ui.add(button::quiet(&correct).small().id("lobby: correct")).clicked() {
                local.correcting = Some(Profile { name: model.name.clone(), ..Profile::default() });
            }
        });
        return;
    };
    let mut done = false;
    panel(ui, |ui| {
        details_ui(ui, model.text, profile);
        ui.horizontal_wrapped(|ui| {
            let save = t("lobby-correct-save");
            let named = !profile.name.trim().is_empty();
            if ui.add(button::primary(&save).enabled(named).id("lobby: save name")).clicked() {
                commands.push(Command::Room(RoomCommand::Profile(profile.clone())));
                done = true;
            }
            let cancel = t("common-cancel");
            done |= ui.add(button::secondary(&cancel).id("lobby: keep name")).clicked();
        });
    });
    if done {
        local.correcting = None;
    }
}

fn comes_ui(ui: &mut Ui, words: &Text) {
    let name = words.t("lobby-comes");
    semantics::heading(ui, 2, &name);
    semantics::list(ui, &name, |ui| {
        let steps = ["lobby-comes-1", "lobby-comes-2", "lobby-comes-3", "lobby-comes-4", "lobby-comes-5"];
        for (at, id) in steps.into_iter().enumerate() {
            semantics::list_item(ui, id, |ui| text::dim(ui, format!("{}. {}", at + 1, words.t(id))));
        }
    });
}
