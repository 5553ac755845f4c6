//! The screens of the running play: which is due follows from the play itself.

use egui::Ui;

use super::Desk;
use super::play::{Due, Play, Room};
use super::seen::{Seen, draw_second_half, draw_table, rated};
use super::show_outcome::results;
use super::thinking::Thought;
use crate::app::command::{Command, HotSeatCommand};
use crate::app::screens::Seating;
use crate::app::screens::facilitator::{DrawerInput, DrawerModel, drawer_ui};
use crate::app::screens::hot_seat::{Page, RoomModel, room_ui};
use crate::app::screens::setup::practice_id;
use crate::app::widgets::text;
use crate::exercise::{Step, Task};
use crate::packs::{Pack, Scenario};
use crate::sim::{Belief, Session};
use crate::text::Text;

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
        let Some(seen) = Seen::of_play(play, library, incident.as_deref()) else { return };
        let Some(local) = locals.tables.get_mut(usize::from(seen.team)) else { return };
        draw_table(ui, text, &seen, local, thinking, commands);
    }

    /// Thinks about the next move before its table is shown.
    pub(super) fn think_ahead(&mut self) {
        let Self { play: Some(play), locals, thinking, .. } = self else { return };
        let Some(session) = play.session() else { return };
        let (team, _) = seating(play);
        if let Some(local) = locals.tables.get(usize::from(team)) {
            rated(thinking, session.header().coach, &session.view(session.team()), local);
        }
    }

    fn show_second_half(&mut self, ui: &mut Ui, due: &Due, commands: &mut Vec<Command>) {
        let Self { play: Some(play), library, incident, text, locals, .. } = self else { return };
        let Some(seen) = Seen::of_play(play, library, incident.as_deref()) else { return };
        let Some(local) = locals.plans.get_mut(usize::from(seen.team)) else { return };
        draw_second_half(ui, text, &seen, *due == Due::Mitigation, local, commands);
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
pub(super) fn seating(play: &Play) -> (u8, Seating) {
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
