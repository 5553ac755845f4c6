//! The screens of the running play: which is due follows from the play itself.

use egui::Ui;

use super::Desk;
use super::play::{Due, Play, Room};
use super::show_outcome::results;
use super::thinking::{Thinking, Thought};
use crate::app::command::{Command, HotSeatCommand};
use crate::app::screens::Seating;
use crate::app::screens::facilitator::{DrawerInput, DrawerModel, drawer_ui};
use crate::app::screens::hot_seat::{Page, RoomModel, room_ui};
use crate::app::screens::mitigation::{MitigationModel, mitigation_ui};
use crate::app::screens::report::{ReportModel, report_ui};
use crate::app::screens::setup::practice_id;
use crate::app::screens::table::{CoachInput, TableInput, TableLocal, TableModel, table_ui};
use crate::app::widgets::text;
use crate::exercise::{Step, Task};
use crate::packs::{Pack, Scenario};
use crate::rules::{Event, View};
use crate::sim::{Belief, Rated, Session, coach};
use crate::text::{Text, log};

impl Desk {
    /// The pack and the scenario of the running play, if they are on the shelf.
    pub(super) fn played_scenario(&self) -> Option<(&Pack, &Scenario)> {
        let header = self.play.as_ref()?.any_session()?.header();
        let pack = self.library.pack(&header.pack)?;
        Some((pack, self.incident.as_deref().or_else(|| pack.scenario(&header.scenario))?))
    }

    /// Draws whatever screen of the running play is due.
    pub(super) fn show_play(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Some(due) = self.play.as_ref().map(Play::due) else { return };
        if self.played_scenario().is_none() {
            text::body(ui, self.text.t("host-no-pack"));
            return;
        }
        match due {
            Due::Questions(team) => self.show_questions(ui, team, commands),
            Due::Briefing => self.show_briefing(ui, false, commands),
            Due::Table => self.show_table(ui, commands),
            Due::Report | Due::Mitigation => self.show_second_half(ui, &due, commands),
            Due::Debrief => self.show_debrief(ui, commands),
            Due::Practice(_) => {
                self.show_room(ui, commands);
                self.let_practise(commands);
            }
            Due::HandOver(_) | Due::RollForAll(_) | Due::ChooseReveal | Due::Paused(_) | Due::Results => {
                self.show_room(ui, commands);
            }
        }
    }

    fn show_table(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { play: Some(play), library, incident, text, locals, thinking, .. } = self else { return };
        let Some(session) = play.session() else { return };
        let Some((pack, scenario)) = scenario_of(library, incident.as_deref(), session) else { return };
        let (team, seating) = seating(play);
        let Some(local) = locals.tables.get_mut(usize::from(team)) else { return };
        let seat = session.team();
        let view = session.view(seat);
        let events: Vec<Event> = session.events().filter(|event| event.seen_by(seat)).cloned().collect();
        let said: Vec<String> =
            events.iter().map(|event| log::sentence(text, pack, session.names(), event)).collect();
        let model = TableModel::new(&TableInput {
            view: &view,
            pack,
            scenario,
            names: session.names(),
            text,
            events: &events,
            log: &said,
            seating: &seating,
            coach: CoachInput {
                level: session.header().coach,
                locked: play.coach_locked(),
                rated: rated(thinking, session, &view, local),
            },
        });
        table_ui(ui, text, &model, local, commands);
    }

    /// Thinks about the next move before its table is shown.
    pub(super) fn think_ahead(&mut self) {
        let Self { play: Some(play), locals, thinking, .. } = self else { return };
        let Some(session) = play.session() else { return };
        let (team, _) = seating(play);
        if let Some(local) = locals.tables.get(usize::from(team)) {
            rated(thinking, session, &session.view(session.team()), local);
        }
    }

    fn show_second_half(&mut self, ui: &mut Ui, due: &Due, commands: &mut Vec<Command>) {
        let Self { play: Some(play), library, incident, text, locals, .. } = self else { return };
        let Some(session) = play.session() else { return };
        let Some((pack, _)) = scenario_of(library, incident.as_deref(), session) else { return };
        let view = session.view(session.team());
        let (team, name) = team_name(play);
        if *due == Due::Report {
            let model = ReportModel::new(text, pack, session.names(), &view, name);
            report_ui(ui, &model, commands);
        } else if let Some(local) = locals.plans.get_mut(usize::from(team)) {
            let model = MitigationModel::new(text, pack, session.names(), &view, name);
            mitigation_ui(ui, &model, local, commands);
        }
    }

    fn show_room(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { play: Some(Play::Room(room)), text, locals, thinking, settings, .. } = self else {
            return;
        };
        let Some(page) = page_of(text, room) else { return };
        let roster = room.seat.roster();
        let faces = room.seat.session(0).map_or(20, |session| session.setup().rules().die);
        let dice = room.seat.file().dice;
        let mut model = RoomModel::new(text, page, roster.facilitator(), faces, room.face, dice);
        if model.page == Page::Results {
            model.results = Some(results(text, room, thinking, settings.rank_by));
        }
        room_ui(ui, &model, &mut locals.room, commands);
    }

    /// Lets a practice team play as soon as what it needs was thought about.
    fn let_practise(&mut self, commands: &mut Vec<Command>) {
        let Self { play: Some(Play::Room(room)), thinking, .. } = self else { return };
        let Some((_, policy, view)) = room.seat.practising() else { return };
        let ready = !policy.needs_solver(&view)
            || Belief::of(&view).map_or(true, |belief| !matches!(thinking.rate(&belief), Thought::Working));
        if ready {
            commands.push(Command::HotSeat(HotSeatCommand::Practise));
        }
    }

    pub(super) fn show_drawer(&mut self, ui: &mut Ui, commands: &mut Vec<Command>) {
        let Self { play: Some(Play::Room(room)), library, incident, text, locals, .. } = self else { return };
        let local = &mut locals.drawer;
        let Some(name) = room.seat.roster().facilitator() else { return };
        let Some(session) = room.seat.session(local.team) else { return };
        let Some((pack, _)) = scenario_of(library, incident.as_deref(), session) else { return };
        let model = DrawerModel::new(&DrawerInput {
            text,
            pack,
            name,
            team: (local.team, room.seat.roster().team(local.team), session),
            teams: room.seat.roster().teams(),
        });
        drawer_ui(ui, &model, local, commands);
    }
}

/// What the coach has to rank the moves by: asked for in every frame in which it would be shown.
fn rated<'a>(
    thinking: &'a mut Thinking,
    session: &Session,
    view: &View,
    local: &TableLocal,
) -> Option<Thought<'a, Rated>> {
    if !session.header().coach.guides() || local.hides_coach() || !coach::is_due(view) {
        return None;
    }
    Some(match Belief::of(view) {
        Ok(belief) => thinking.rate(&belief),
        Err(why) => Thought::Impossible(why),
    })
}

pub(super) fn scenario_of<'a>(
    library: &'a crate::packs::Library,
    incident: Option<&'a Scenario>,
    session: &Session,
) -> Option<(&'a Pack, &'a Scenario)> {
    let header = session.header();
    let pack = library.pack(&header.pack)?;
    Some((pack, incident.or_else(|| pack.scenario(&header.scenario))?))
}

/// Whose table it is, from 0, and how it is played.
fn seating(play: &Play) -> (u8, Seating) {
    match play {
        Play::Solo(_) => (0, Seating::Solo),
        Play::Room(room) => {
            let team = room.team();
            let may_hide = matches!(room.seat.step(), Step::Behind { task: Task::Read, .. });
            let team_name = room.seat.roster().team(team).to_owned();
            (team, Seating::HotSeat { team_name, may_hide })
        }
    }
}

/// Which team the screen is about, from 0, and its name in a room.
pub(super) fn team_name(play: &Play) -> (u8, Option<String>) {
    match play {
        Play::Solo(_) => (0, None),
        Play::Room(room) => (room.team(), Some(room.seat.roster().team(room.team()).to_owned())),
    }
}

/// The name of this team, in a room.
pub(super) fn team_of(play: &Play, team: u8) -> Option<String> {
    match play {
        Play::Solo(_) => None,
        Play::Room(room) => Some(room.seat.roster().team(team).to_owned()),
    }
}

/// A team's name, with a mark where a policy plays it.
pub(super) fn team_label(text: &Text, room: &Room, team: u8) -> String {
    let name = room.seat.roster().team(team);
    match room.seat.practice(team) {
        None => name.to_owned(),
        Some(kind) => {
            let policy = text.t(practice_id(Some(kind)));
            text.t_with("hot-seat-practice-name", &[("team", name.into()), ("policy", policy.into())])
        }
    }
}

fn page_of(text: &Text, room: &Room) -> Option<Page> {
    let name = |team: u8| room.seat.roster().team(team).to_owned();
    Some(match room.seat.step() {
        Step::Practice { team } => Page::Practice { team: team_label(text, room, team) },
        Step::HandOver { team } => Page::HandOver { team: name(team) },
        Step::Roll { teams } => Page::Roll { teams: teams.into_iter().map(name).collect() },
        Step::ChooseReveal { team, stages } => Page::Reveal { team, name: name(team), stages },
        Step::Paused { team } => Page::Paused { team: name(team) },
        Step::Results => Page::Results,
        Step::Behind { .. } => return None,
    })
}
