//! The hot seat: two to eight teams on one machine, in lockstep.
//!
//! Every team has a session of its own with the same setup. A team locks its choice behind a screen;
//! when all have, one die falls for those that wait for it, and each reads behind the screen what it
//! got. The face is handed to every session (`room_die`), because a team that lost a turn counts turns
//! differently and still meets the die of the room.

use std::ops::Range;
use std::sync::Arc;

use crate::rules::log::Record;
use crate::rules::{
    Action, Answer, Dice, Draws, Event, Illegal, Names, Phase, Purpose, Ruling, Seat, Setup, Stage, View,
};
use crate::sim::{NotAsked, Session, Start};

use super::file::ExerciseFile;
use super::roster::Roster;
use super::step::{Room, Step};

/// A running exercise of one room.
pub struct HotSeat {
    pub(super) file: ExerciseFile,
    pub(super) roster: Roster,
    pub(super) sessions: Vec<Session>,
    pub(super) open: Option<u8>,
    pub(super) acted_behind: bool,
}

/// What was added to a team's log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which team, from 0.
    pub team: u8,
    /// Which of its entries.
    pub entries: Range<usize>,
}

/// Why the room refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The rules do, for this team.
    Rules(u8, Illegal),
    /// Another step comes first.
    NotNow,
    /// The die has no such face.
    NoSuchFace,
    /// A real die is rolled here: its face must be typed. Or a virtual one, and it must not.
    WrongDie,
    /// This team is not asked that, or not now.
    NotAsked(u8, NotAsked),
}

impl HotSeat {
    /// Begins an exercise: every team gets the same setup.
    ///
    /// # Errors
    /// When a card of the setup has no name.
    pub fn start(
        file: ExerciseFile,
        roster: Roster,
        names: &Arc<Names>,
        setup: &Setup,
    ) -> Result<Self, Illegal> {
        let start = |team: u8| {
            Session::start(Start {
                pack: file.pack.clone(),
                scenario: file.scenario.clone(),
                seed: file.seed,
                team,
                started_ms: file.started_ms,
                room_die: true,
                coach: file.coach,
                questions: file.questions.clone(),
                names: Arc::clone(names),
                setup: setup.clone(),
            })
        };
        let teams = (0..roster.teams().len()).filter_map(|at| u8::try_from(at).ok());
        let sessions = teams.map(start).collect::<Result<Vec<_>, _>>()?;
        Ok(Self::of(file, roster, sessions))
    }

    pub(super) fn of(file: ExerciseFile, roster: Roster, sessions: Vec<Session>) -> Self {
        Self { file, roster, sessions, open: None, acted_behind: false }
    }

    /// What the room does next.
    pub fn step(&self) -> Step {
        Room::of(self).step()
    }

    /// The names.
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// What is kept beside the teams' logs.
    pub fn file(&self) -> &ExerciseFile {
        &self.file
    }

    /// The teams, from 0.
    pub fn teams(&self) -> impl Iterator<Item = u8> + use<> {
        (0..self.sessions.len()).filter_map(|at| u8::try_from(at).ok())
    }

    /// The session of a team.
    pub fn session(&self, team: u8) -> Option<&Session> {
        self.sessions.get(usize::from(team))
    }

    /// Whose screen is open.
    pub fn open(&self) -> Option<u8> {
        self.open
    }

    pub(super) fn acted_behind(&self) -> bool {
        self.acted_behind
    }

    /// What `seat` may know of a team's session; an empty room never has one.
    pub(super) fn view_of(&self, team: u8, seat: Seat) -> View {
        self.sessions[usize::from(team)].view(seat)
    }

    /// How many turns a team has played: procedures, consultants and passes that still stand.
    pub(super) fn acted(&self, team: u8) -> usize {
        let turn = |event: &&Event| {
            matches!(event, Event::Chosen { .. } | Event::Consulted { .. } | Event::Passed { .. })
        };
        let count = |session: &Session| session.events().filter(turn).count();
        self.session(team).map_or(0, count)
    }

    /// Whether something happened that the team may know and has not confirmed to have read.
    pub(super) fn unread(&self, team: u8) -> bool {
        let Some(session) = self.session(team) else { return false };
        let read = self.file.read.get(usize::from(team)).copied().unwrap_or(0);
        session.entries().iter().skip(read).any(|entry| match &entry.record {
            Record::Event(event) => event.seen_by(Seat::Team(team)),
            Record::Undone { .. } => true,
            Record::Answered(_) => false,
        })
    }

    /// The device is with the team that it was passed to.
    ///
    /// # Errors
    /// When no hand-over is due.
    pub fn take_over(&mut self) -> Result<u8, Refused> {
        let Step::HandOver { team } = self.step() else { return Err(Refused::NotNow) };
        self.open = Some(team);
        self.acted_behind = false;
        Ok(team)
    }

    /// The open team has read and is done; its screen closes. The exercise file changes.
    pub fn hide(&mut self) {
        if let Some(team) = self.open.take() {
            self.mark_read(team);
        }
        self.acted_behind = false;
    }

    /// The screen closes without being read: somebody left it. The team takes over again.
    pub fn close(&mut self) {
        self.open = None;
        self.acted_behind = false;
    }

    fn mark_read(&mut self, team: u8) {
        let at = usize::from(team);
        if let (Some(read), Some(session)) = (self.file.read.get_mut(at), self.sessions.get(at)) {
            *read = session.entries().len();
        }
    }

    /// An action of the team whose screen is open. A locked procedure and a finished plan close the
    /// screen by themselves: there is nothing more to read.
    ///
    /// # Errors
    /// When no screen is open, or the rules refuse.
    pub fn act(&mut self, action: Action, at_ms: u64) -> Result<Change, Refused> {
        let Some(team) = self.open else { return Err(Refused::NotNow) };
        let locks = matches!(action, Action::Investigate { .. } | Action::CommitPlan);
        let takes_no_die = matches!(action, Action::Consult { .. } | Action::Pass { .. });
        if matches!(action, Action::Investigate { .. }) || takes_no_die {
            let due = Step::Behind { team, task: super::Task::Investigate };
            if self.step() != due {
                return Err(Refused::NotNow);
            }
        }
        let change = self.act_as(team, Seat::Team(team), action, at_ms)?;
        self.acted_behind |= takes_no_die;
        if locks {
            self.hide();
        }
        Ok(change)
    }

    /// A team's answer to an application question, beside the play: no screen needs to be open.
    ///
    /// # Errors
    /// When the question is not asked, or not now.
    pub fn answer(&mut self, team: u8, answer: Answer, at_ms: u64) -> Result<Change, Refused> {
        let session = self.sessions.get_mut(usize::from(team)).ok_or(Refused::NotNow)?;
        let entries = session.answer(answer, at_ms).map_err(|why| Refused::NotAsked(team, why))?;
        Ok(Change { team, entries })
    }

    fn act_as(&mut self, team: u8, seat: Seat, action: Action, at_ms: u64) -> Result<Change, Refused> {
        let session = self.sessions.get_mut(usize::from(team)).ok_or(Refused::NotNow)?;
        let entries = session.act(seat, action, at_ms).map_err(|why| Refused::Rules(team, why))?;
        Ok(Change { team, entries })
    }

    /// One die for every team that waits for it: drawn, or the face that was typed. What was rolled,
    /// and what it added to each team's log.
    ///
    /// # Errors
    /// When no die is due, or the face does not fit the die.
    pub fn roll(&mut self, typed: Option<u8>, at_ms: u64) -> Result<(u8, Vec<Change>), Refused> {
        let Step::Roll { teams } = self.step() else { return Err(Refused::NotNow) };
        let die = self.sessions.first().map_or(20, |session| session.setup().rules().die);
        let face = match (self.file.dice, typed) {
            (Dice::Seeded, None) => self.draw(&teams, die),
            (Dice::Manual, Some(face)) => face,
            (Dice::Seeded, Some(_)) | (Dice::Manual, None) => return Err(Refused::WrongDie),
        };
        if !(1..=die).contains(&face) {
            return Err(Refused::NoSuchFace);
        }
        let mut changes = Vec::new();
        for team in teams {
            let Some(session) = self.sessions.get_mut(usize::from(team)) else { continue };
            let entries = session.roll(Some(face), at_ms).map_err(|why| Refused::Rules(team, why))?;
            changes.push(Change { team, entries });
        }
        Ok((face, changes))
    }

    /// The room's own die, keyed by the round; each undo makes the following ones new draws.
    fn draw(&self, teams: &[u8], die: u8) -> u8 {
        let round = teams.iter().map(|&team| self.acted(team)).max().unwrap_or(0);
        let undone = |session: &Session| {
            session.entries().iter().filter(|entry| matches!(entry.record, Record::Undone { .. })).count()
        };
        let attempt: usize = self.sessions.iter().map(undone).sum();
        let round = u8::try_from(round).unwrap_or(u8::MAX);
        let attempt = u32::try_from(attempt).unwrap_or(u32::MAX);
        let draw = Draws::new(self.file.seed, Purpose::Die, round, 0, attempt).below(die.into());
        u8::try_from(draw).unwrap_or(0).saturating_add(1)
    }

    /// A ruling of the facilitator for one team.
    ///
    /// # Errors
    /// When the rules refuse it, or nobody leads.
    pub fn rule(&mut self, team: u8, ruling: Ruling, reason: String, at_ms: u64) -> Result<Change, Refused> {
        self.act_as(team, Seat::Facilitator, Action::Rule { ruling, reason }, at_ms)
    }

    /// The facilitator decides which stage a success of this team reveals.
    ///
    /// # Errors
    /// When nothing is to be decided there.
    pub fn choose_reveal(&mut self, team: u8, stage: Stage, at_ms: u64) -> Result<Change, Refused> {
        self.act_as(team, Seat::Facilitator, Action::ChooseReveal { stage }, at_ms)
    }

    /// Returns one team to the state after the entry `to`. The others stay; the team catches up.
    ///
    /// # Errors
    /// When nobody leads, the reason is empty, or there is no such entry.
    pub fn undo(&mut self, team: u8, to: u64, reason: String, at_ms: u64) -> Result<Change, Refused> {
        let session = self.sessions.get_mut(usize::from(team)).ok_or(Refused::NotNow)?;
        let entries = session.undo(to, reason, at_ms).map_err(|why| Refused::Rules(team, why))?;
        if self.open == Some(team) {
            self.hide();
        }
        Ok(Change { team, entries })
    }

    /// Whether every team is done.
    pub fn over(&self) -> bool {
        self.teams().all(|team| self.view_of(team, Seat::Team(team)).phase == Phase::Debrief)
    }
}
