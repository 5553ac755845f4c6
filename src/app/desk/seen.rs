//! What the screens of a play are drawn from, wherever it is played: alone, in a room at this device, or
//! on a server. The screens see this and cannot tell the three apart.

use std::borrow::Cow;

use egui::Ui;

use super::play::Play;
use super::show_play::{scenario_of, seating, team_name};
use super::thinking::{Thinking, Thought};
use crate::app::command::Command;
use crate::app::screens::Seating;
use crate::app::screens::mitigation::{MitigationLocal, MitigationModel, mitigation_ui};
use crate::app::screens::online::BallotModel;
use crate::app::screens::report::{ReportModel, report_ui};
use crate::app::screens::table::{CoachInput, TableInput, TableLocal, TableModel, table_ui};
use crate::packs::{Library, Pack, Scenario};
use crate::rules::{CoachLevel, Event, Names, View};
use crate::sim::{Belief, Rated, coach};
use crate::text::{Text, log};

/// One team's play, as far as that team may know it.
pub(super) struct Seen<'a> {
    pub pack: &'a Pack,
    pub scenario: &'a Scenario,
    pub names: &'a Names,
    pub view: Cow<'a, View>,
    /// The surviving events that it may see, oldest first.
    pub events: Cow<'a, [Event]>,
    /// Which team, from 0.
    pub team: u8,
    /// Its name, where there are several.
    pub name: Option<String>,
    pub seating: Seating,
    /// What the team votes on, where the table must show it.
    pub ballot: Option<BallotModel>,
    pub coach: CoachLevel,
    pub coach_locked: bool,
}

impl<'a> Seen<'a> {
    /// The team whose turn it is in a play at this device.
    pub fn of_play(play: &'a Play, library: &'a Library, incident: Option<&'a Scenario>) -> Option<Self> {
        let session = play.session()?;
        let (pack, scenario) = scenario_of(library, incident, session)?;
        let seat = session.team();
        let events = session.events().filter(|event| event.seen_by(seat)).cloned().collect();
        let (team, name) = team_name(play);
        Some(Self {
            pack,
            scenario,
            names: session.names(),
            view: Cow::Owned(session.view(seat)),
            events: Cow::Owned(events),
            team,
            name,
            seating: seating(play).1,
            ballot: None,
            coach: session.header().coach,
            coach_locked: play.coach_locked(),
        })
    }
}

/// The table.
pub(super) fn draw_table(
    ui: &mut Ui,
    text: &Text,
    seen: &Seen<'_>,
    local: &mut TableLocal,
    thinking: &mut Thinking,
    commands: &mut Vec<Command>,
) {
    let said: Vec<String> =
        seen.events.iter().map(|event| log::sentence(text, seen.pack, seen.names, event)).collect();
    let mut model = TableModel::new(&TableInput {
        view: &seen.view,
        pack: seen.pack,
        scenario: seen.scenario,
        names: seen.names,
        text,
        events: &seen.events,
        log: &said,
        seating: &seen.seating,
        coach: CoachInput {
            level: seen.coach,
            locked: seen.coach_locked,
            rated: rated(thinking, seen.coach, &seen.view, local),
        },
    });
    model.ballot.clone_from(&seen.ballot);
    table_ui(ui, text, &model, local, commands);
}

/// The forensic report, and mitigation once it was `read`.
pub(super) fn draw_second_half(
    ui: &mut Ui,
    text: &Text,
    seen: &Seen<'_>,
    read: bool,
    local: &mut MitigationLocal,
    commands: &mut Vec<Command>,
) {
    let name = seen.name.clone();
    if read {
        let model = MitigationModel::new(text, seen.pack, seen.names, &seen.view, name);
        mitigation_ui(ui, &model, local, commands);
    } else {
        let model = ReportModel::new(text, seen.pack, seen.names, &seen.view, name);
        report_ui(ui, &model, commands);
    }
}

/// What the coach has to rank the moves by: asked for in every frame in which it would be shown.
pub(super) fn rated<'t>(
    thinking: &'t mut Thinking,
    level: CoachLevel,
    view: &View,
    local: &TableLocal,
) -> Option<Thought<'t, Rated>> {
    if !level.guides() || local.hides_coach() || !coach::is_due(view) {
        return None;
    }
    Some(match Belief::of(view) {
        Ok(belief) => thinking.rate(&belief),
        Err(why) => Thought::Impossible(why),
    })
}
