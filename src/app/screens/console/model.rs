//! What the console shows, from the sheets of the room.

use std::collections::BTreeMap;

use super::act::{RollModel, roll};
use super::glance::{Glance, glances};
use super::join::{JoinModel, join};
use super::local::ConsoleLocal;
use super::people::{PeopleModel, people};
use super::records::{RecordLine, records};
use super::table::{TableModel, table};
use super::talk::{TalkModel, talk};
use crate::app::screens::debrief::tenths;
use crate::app::screens::room_words::Clock;
use crate::exercise::room::{
    ConsoleSheet, ConsoleTeam, MemberId, MessageLine, RoomPhase, RoomSheet, TimerState,
};
use crate::packs::{Pack, Scenario};
use crate::protocol::{PeopleSheet, Reach};
use crate::rules::{InjectId, Phase};
use crate::text::Text;

/// What the console is built from.
#[derive(Clone, Copy)]
pub struct ConsoleInput<'a> {
    /// The sentences.
    pub text: &'a Text,
    /// Where the cards stand.
    pub pack: &'a Pack,
    /// What is played, under the rule set of the room.
    pub scenario: &'a Scenario,
    /// What everybody sees.
    pub room: &'a RoomSheet,
    /// Who is there.
    pub people: &'a PeopleSheet,
    /// What facilitators see.
    pub console: &'a ConsoleSheet,
    /// What they see of each team.
    pub teams: &'a BTreeMap<u8, ConsoleTeam>,
    /// The code to join, while the room takes members.
    pub code: Option<&'a str>,
    /// The address to join at, if it is known.
    pub address: Option<&'a str>,
    /// Whether names and play cross the network unprotected.
    pub insecure: bool,
    /// Which devices got through to the server, where that may be known.
    pub reach: Option<&'a Reach>,
    /// The server's clock, in milliseconds since the Unix epoch.
    pub now_ms: u64,
}

impl ConsoleInput<'_> {
    /// A member's name, or their number where it was erased or never told.
    pub fn name(&self, member: MemberId) -> String {
        let known = self.people.people.get(&member.0).map(|person| person.profile.name.trim());
        match known {
            Some(name) if !name.is_empty() => name.to_owned(),
            _ => self.text.t_with("console-member", &[("n", member.0.into())]),
        }
    }

    /// A team's name.
    pub fn team(&self, team: u8) -> String {
        self.room.teams.get(usize::from(team)).map(|line| line.name.clone()).unwrap_or_default()
    }
}

/// A place of the standings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// "3", or a dash.
    pub place: String,
    /// Which team.
    pub team: String,
    /// By what.
    pub points: String,
    /// Whether the wall shows it.
    pub shown: bool,
}

/// An inject that can be read aloud or forced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InjectChoice {
    /// Which one.
    pub id: InjectId,
    /// Its title.
    pub title: String,
    /// Its text.
    pub text: String,
}

/// What the console shows.
pub struct ConsoleModel<'a> {
    pub(super) text: &'a Text,
    pub(super) room: &'a RoomSheet,
    pub(super) console: &'a ConsoleSheet,
    pub(super) now_ms: u64,
    /// Every team at a glance.
    pub teams: Vec<Glance>,
    /// Which team is in full: of those that play the one that was chosen, or else the first.
    pub team: u8,
    /// It.
    pub table: Option<TableModel>,
    /// The die that the room waits for.
    pub roll: Option<RollModel>,
    /// The phase that can be entered next.
    pub next: Option<RoomPhase>,
    /// The room's timer.
    pub clock: Option<Clock>,
    /// How to join.
    pub join: Option<JoinModel>,
    /// Who is where.
    pub people: PeopleModel,
    /// Everything that was written down, latest first.
    pub records: Vec<RecordLine>,
    /// The scenario's objectives.
    pub objectives: Vec<String>,
    /// Agenda and questions.
    pub talk: TalkModel,
    /// The injects of the scenario.
    pub injects: Vec<InjectChoice>,
    /// Every message, latest first: to whom, and what.
    pub messages: Vec<(String, String)>,
    /// The standings, best first.
    pub places: Vec<Place>,
}

impl<'a> ConsoleModel<'a> {
    /// What the sheets come to.
    pub fn new(input: &ConsoleInput<'a>, local: &ConsoleLocal) -> Self {
        let ConsoleInput { text, room, console, now_ms, .. } = *input;
        let teams = glances(input);
        let chosen = teams.iter().find(|glance| glance.team == local.team).or(teams.first());
        let team = chosen.map_or(0, |glance| glance.team);
        Self {
            text,
            room,
            console,
            now_ms,
            team,
            table: table(input, team),
            roll: roll(input, &teams),
            next: next(room.phase),
            clock: Clock::of(text, room.timer, now_ms),
            join: join(input),
            people: people(input),
            records: records(input),
            objectives: input.scenario.file.objectives.clone(),
            talk: talk(input, team),
            injects: injects(input),
            messages: console.messages.iter().rev().map(|line| message(input, line)).collect(),
            places: places(input),
            teams,
        }
    }

    /// The team in full, at a glance.
    pub fn glance(&self) -> Option<&Glance> {
        self.teams.iter().find(|glance| glance.team == self.team)
    }

    /// Whether the play is on.
    pub fn plays(&self) -> bool {
        self.room.phase == RoomPhase::Play
    }

    /// How the timer of the team in full stands.
    pub(super) fn team_timer(&self) -> TimerState {
        let line = self.room.teams.get(usize::from(self.team));
        line.map_or(TimerState::Off, |line| line.timer)
    }

    /// The teams that go on when everybody does, and the part that they leave: those that are furthest
    /// behind, so that all come level. Nobody where all are done.
    pub(super) fn laggards(&self) -> Option<(Phase, Vec<&Glance>)> {
        let part = self.teams.iter().filter_map(|glance| glance.part).min()?;
        let behind = self.teams.iter().filter(|glance| glance.part == Some(part)).collect();
        (part != Phase::Debrief).then_some((part, behind))
    }

    /// The team after this one, for the key and for entering table by table.
    pub fn team_after(&self, team: u8) -> Option<u8> {
        let later = self.teams.iter().find(|glance| glance.team > team).or(self.teams.first());
        later.map(|glance| glance.team)
    }

    /// The next team that has to choose, from this one on; this one comes last.
    pub fn next_to_choose(&self, team: u8) -> Option<u8> {
        let to_choose = |glance: &&Glance| glance.doing == super::glance::Doing::Choosing;
        let mut later = self.teams.iter().filter(to_choose).filter(|glance| glance.team > team);
        later.next().or_else(|| self.teams.iter().find(to_choose)).map(|glance| glance.team)
    }

    /// Whether something on it changes by itself.
    pub(super) fn moves(&self) -> bool {
        let clocks = self.teams.iter().filter_map(|glance| glance.clock.as_ref());
        self.clock.iter().chain(clocks).any(Clock::runs) || self.talk.runs
    }
}

/// The phase after this one.
fn next(phase: RoomPhase) -> Option<RoomPhase> {
    match phase {
        RoomPhase::Lobby => Some(RoomPhase::Briefing),
        RoomPhase::Briefing => Some(RoomPhase::Play),
        RoomPhase::Play => Some(RoomPhase::HotWash),
        RoomPhase::HotWash => Some(RoomPhase::Debrief),
        RoomPhase::Debrief => Some(RoomPhase::Closed),
        RoomPhase::Closed | RoomPhase::Stopped => None,
    }
}

fn injects(input: &ConsoleInput<'_>) -> Vec<InjectChoice> {
    let names = &input.scenario.names;
    let ids = (0..names.injects.len()).filter_map(|at| u8::try_from(at).ok()).map(InjectId);
    let card = |id: InjectId| {
        let card = input.pack.inject_of(id, names)?;
        Some(InjectChoice { id, title: card.title.clone(), text: card.text.clone() })
    };
    ids.filter_map(card).collect()
}

fn message(input: &ConsoleInput<'_>, line: &MessageLine) -> (String, String) {
    let to = line.team.map_or_else(|| input.text.t("console-to-all"), |team| input.team(team));
    (to, line.text.clone())
}

fn places(input: &ConsoleInput<'_>) -> Vec<Place> {
    let all = &input.console.standings;
    let hidden = all.len().saturating_sub(usize::from(input.console.shown));
    let place = |(at, line): (usize, &crate::exercise::room::PlaceLine)| Place {
        place: line.place.map_or_else(|| input.text.t("hot-seat-place-none"), |place| place.to_string()),
        team: input.team(line.team),
        points: line.points.map(|points| tenths(input.text, points)).unwrap_or_default(),
        shown: at >= hidden,
    };
    all.iter().enumerate().map(place).collect()
}
