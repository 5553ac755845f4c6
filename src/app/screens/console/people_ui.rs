//! Who is in the room, drawn: admit, move, name a captain, merge, rename, have a policy play.

use egui::Ui;

use super::door_ui::waiting_ui;
use super::local::{Confirm, ConsoleLocal};
use super::model::ConsoleModel;
use super::people::{PersonLine, TeamPeople};
use super::ui::ask;
use crate::app::command::{Command, RoomCommand};
use crate::app::screens::setup::practice_id;
use crate::app::theme;
use crate::app::widgets::field::bare_field;
use crate::app::widgets::{Tone, button, callout, panel, semantics, text};
use crate::exercise::NAME_MAX;
use crate::exercise::room::RoomAction;
use crate::protocol::LinkKind;
use crate::sim::PolicyKind;

/// Draws everybody, team by team.
pub(super) fn people_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    panel(ui, |ui| {
        let name = words.t("console-people");
        semantics::small_heading(ui, 2, &name);
        ui.horizontal_wrapped(|ui| {
            let by_hand = model.console.admission;
            let label = words.t("console-admission");
            let switch = button::secondary(&label).small().pressed(by_hand);
            if ui.add(switch.id("admission")).clicked() {
                ask(commands, RoomAction::Admission { by_hand: !by_hand });
            }
        });
        for line in &model.people.facilitators {
            let said = words.t_with("console-leads", &[("name", line.name.as_str().into())]);
            text::body(ui, said);
        }
        waiting_ui(ui, model, local, commands);
        unplaced_ui(ui, model, local, commands);
        semantics::list(ui, &name, |ui| {
            for team in &model.people.teams {
                semantics::list_item(ui, ("team people", team.team), |ui| {
                    team_ui(ui, model, team, local, commands);
                });
            }
        });
    });
}

/// Who was let in and sits nowhere yet.
fn unplaced_ui(ui: &mut Ui, model: &ConsoleModel<'_>, local: &mut ConsoleLocal, commands: &mut Vec<Command>) {
    let all = &model.people.without_team;
    if all.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        text::strong(ui, model.text.t("console-without-team"));
        all.iter().for_each(|person| person_ui(ui, model, person, local));
    });
    if let Some(person) = all.iter().find(|person| local.person == Some(person.member)) {
        callout(ui, Tone::Plain, None, |ui| move_ui(ui, model, None, person, local, commands));
    }
}

fn team_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    team: &TeamPeople,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let words = model.text;
    let open = local.settings_of == Some(team.team);
    ui.horizontal_wrapped(|ui| {
        let label = match team.bot {
            None => team.name.clone(),
            Some(bot) => {
                let policy = words.t(practice_id(Some(bot)));
                let values = [("team", team.name.as_str().into()), ("policy", policy.into())];
                words.t_with("hot-seat-practice-name", &values)
            }
        };
        let fold = button::quiet(&label).small().left().expanded(open);
        if ui.add(fold.id(("team settings", team.team))).clicked() {
            local.settings_of = (!open).then_some(team.team);
            local.rename = team.name.clone();
            local.person = None;
        }
        for person in &team.people {
            person_ui(ui, model, person, local);
        }
        if team.people.is_empty() && team.bot.is_none() {
            text::dim(ui, words.t("console-nobody"));
        }
    });
    if let Some(person) = team.people.iter().find(|person| local.person == Some(person.member)) {
        callout(ui, Tone::Plain, None, |ui| move_ui(ui, model, Some(team.team), person, local, commands));
    }
    if open {
        callout(ui, Tone::Plain, None, |ui| settings_ui(ui, model, team, local, commands));
    }
}

fn person_ui(ui: &mut Ui, model: &ConsoleModel<'_>, person: &PersonLine, local: &mut ConsoleLocal) {
    let values = [("name", person.name.as_str().into())];
    let label = match (person.captain, person.connected) {
        (true, true) => model.text.t_with("console-captain", &values),
        (true, false) => model.text.t_with("console-captain-lost", &values),
        (false, true) => person.name.clone(),
        (false, false) => model.text.t_with("console-person-lost", &values),
    };
    let said: Vec<&str> = [person.connected_words.as_str(), &person.about]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let about = said.join(", ");
    let open = local.person == Some(person.member);
    let each = button::secondary(&label).small().expanded(open).describe(&about);
    if ui.add(each.id(("person", person.member.0))).clicked() {
        local.person = (!open).then_some(person.member);
        local.settings_of = None;
    }
}

/// What can be done about somebody, who sits in this team or in none.
fn move_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    team: Option<u8>,
    person: &PersonLine,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (words, member) = (model.text, person.member);
    text::strong(ui, &person.name);
    if !person.about.is_empty() {
        text::dim(ui, &person.about);
    }
    ui.horizontal_wrapped(|ui| {
        if let Some(team) = team {
            let name_captain = words.t("console-name-captain");
            let captain = button::secondary(&name_captain).small().enabled(!person.captain);
            if ui.add(captain.id(("captain", member.0))).clicked() {
                ask(commands, RoomAction::NameCaptain { team, member });
            }
        }
        let link = words.t("console-seat-link");
        if ui.add(button::secondary(&link).small().id(("seat link", member.0))).clicked() {
            commands.push(Command::Room(RoomCommand::MakeLink(LinkKind::SeatOf(member))));
        }
        let known = model.people.named.contains(&member);
        let erase = words.t("console-name-erase");
        if ui.add(button::secondary(&erase).small().enabled(known).id(("erase name", member.0))).clicked() {
            local.confirm = Some(Confirm::EraseName(member, person.name.clone()));
        }
        let remove = words.t("console-remove");
        if ui.add(button::alarm(&remove).small().id(("remove person", member.0))).clicked() {
            local.confirm = Some(Confirm::Remove(member, person.name.clone()));
        }
    });
    text::dim(ui, words.t("console-move-to"));
    ui.horizontal_wrapped(|ui| {
        for other in model.people.teams.iter().filter(|other| Some(other.team) != team) {
            let to = [("name", person.name.as_str().into()), ("team", other.name.as_str().into())];
            let named = words.t_with("console-move-named", &to);
            let place = button::secondary(&other.name).small().name(&named);
            if ui.add(place.id(("place", other.team))).clicked() {
                ask(commands, RoomAction::Place { member, team: Some(other.team) });
                local.person = None;
            }
        }
    });
}

/// What can be done about a team.
fn settings_ui(
    ui: &mut Ui,
    model: &ConsoleModel<'_>,
    team: &TeamPeople,
    local: &mut ConsoleLocal,
    commands: &mut Vec<Command>,
) {
    let (words, at) = (model.text, team.team);
    ui.horizontal_wrapped(|ui| {
        let label = words.t("console-rename");
        ui.scope(|ui| {
            ui.set_max_width(theme::of(ui.ctx()).sizes.body * 16.0);
            bare_field(ui, ("rename", at), &label, &label, &mut local.rename, NAME_MAX);
        });
        let name = local.rename.trim().to_owned();
        let changed = !name.is_empty() && name != team.name;
        if ui.add(button::secondary(&label).small().enabled(changed).id(("rename team", at))).clicked() {
            ask(commands, RoomAction::RenameTeam { team: at, name });
        }
    });
    let who = words.t_with("console-who-plays", &[("team", team.name.as_str().into())]);
    text::dim(ui, &who);
    semantics::radio_group(ui, &who, |ui| {
        ui.horizontal_wrapped(|ui| {
            for policy in [None].into_iter().chain(PolicyKind::ALL.map(Some)) {
                let label = words.t(practice_id(policy));
                let radio = button::secondary(&label).small().radio(team.bot == policy);
                if ui.add(radio.id(("bot", at, practice_id(policy)))).clicked() && team.bot != policy {
                    ask(commands, RoomAction::SetBot { team: at, policy });
                }
            }
        });
    });
    text::dim(ui, words.t_with("console-merge-into", &[("team", team.name.as_str().into())]));
    ui.horizontal_wrapped(|ui| {
        for other in model.people.teams.iter().filter(|other| other.team != at) {
            let values = [("from", team.name.as_str().into()), ("into", other.name.as_str().into())];
            let named = words.t_with("console-merge-named", &values);
            let merge = button::secondary(&other.name).small().name(&named);
            if ui.add(merge.id(("merge", other.team))).clicked() {
                local.confirm = Some(Confirm::Merge(at, other.team));
            }
        }
    });
}
