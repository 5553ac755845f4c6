//! What is being played: alone, or by a room of teams.

use crate::exercise::{HotSeat, Refused, Step, Task};
use crate::rules::log::Record;
use crate::rules::{Answer, Asked, Event, Phase, View};
use crate::scoring::{BestPlan, Score, best_plan};
use crate::sim::Session;

/// The running play.
pub enum Play {
    /// One team, no facilitator.
    Solo(Box<Solo>),
    /// Two to eight teams on this machine.
    Room(Box<Room>),
}

/// Solo play.
pub struct Solo {
    /// Under which id it is kept.
    pub id: String,
    /// The session.
    pub session: Session,
    /// What was read and scored.
    pub reading: Reading,
}

/// A hot seat.
pub struct Room {
    /// Under which id it is kept.
    pub id: String,
    /// The teams.
    pub seat: HotSeat,
    /// Whether the briefing was read to the room.
    pub briefed: bool,
    /// What each team has read and was scored.
    pub reading: Vec<Reading>,
    /// What the room's die last showed.
    pub face: Option<u8>,
    /// Whose debrief is shown, at the end.
    pub debrief: Option<u8>,
}

/// What was read, and the score once it is over. Kept in memory only: on a later day the briefing is
/// shown again when nothing was played yet, the report when nothing was adopted.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Whether the briefing was read.
    pub briefed: bool,
    /// Whether the forensic report was read.
    pub report: bool,
    /// The score, once the session is over.
    pub score: Option<Score>,
}

/// Which of the play's screens is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// The application questions before the play, to the team in question.
    Questions(u8),
    /// The briefing, to the team or to the room.
    Briefing,
    /// The table.
    Table,
    /// The forensic report.
    Report,
    /// Mitigation.
    Mitigation,
    /// The debrief of the team in question.
    Debrief,
    /// The device goes to this team.
    HandOver(u8),
    /// A policy plays this team.
    Practice(u8),
    /// One die for these teams.
    RollForAll(Vec<u8>),
    /// The facilitator decides a reveal.
    ChooseReveal,
    /// The facilitator paused this team.
    Paused(u8),
    /// The table of results.
    Results,
}

impl Reading {
    /// What must have been read, from what was played.
    pub fn of(session: &Session) -> Self {
        let adopted = session.events().any(|event| matches!(event, Event::Adopted { .. }));
        let mut reading = Self { briefed: !session.asks_before(), report: adopted, score: None };
        reading.settle(session, None);
        reading
    }

    /// Scores the session when it is over and was not scored; an undo takes the score back. The best
    /// plan is searched for unless it is known.
    pub fn settle(&mut self, session: &Session, best: Option<&BestPlan>) {
        let view = session.view(session.team());
        if view.phase != Phase::Debrief {
            self.score = None;
        } else if self.score.is_none() {
            let found = best.copied().unwrap_or_else(|| best_plan(session.setup()));
            self.score = Some(session.score(&found));
        }
        if view.phase < Phase::Mitigation {
            self.report = false;
        }
    }
}

impl Solo {
    /// A session that begins or goes on.
    pub fn new(id: String, session: Session) -> Self {
        Self { id, reading: Reading::of(&session), session }
    }
}

impl Room {
    /// A room that begins or goes on.
    pub fn new(id: String, seat: HotSeat) -> Self {
        let mut reading = vec![Reading::default(); seat.roster().teams().len()];
        let started = |team: u8| seat.session(team).is_some_and(|session| !session.asks_before());
        let briefed = seat.teams().any(started);
        settle_all(&seat, &mut reading);
        Self { id, seat, briefed, reading, face: None, debrief: None }
    }

    /// Scores what is over.
    pub fn settle(&mut self) {
        settle_all(&self.seat, &mut self.reading);
    }
}

/// All teams have the same setup, so the best plan is searched for once.
fn settle_all(seat: &HotSeat, reading: &mut [Reading]) {
    let over = |session: &Session| session.view(session.team()).phase == Phase::Debrief;
    let missing =
        |(team, reading): (u8, &Reading)| reading.score.is_none() && seat.session(team).is_some_and(over);
    let best = seat
        .teams()
        .zip(reading.iter())
        .any(missing)
        .then(|| seat.session(0).map(|session| best_plan(session.setup())))
        .flatten();
    for (team, reading) in seat.teams().zip(reading) {
        if let Some(session) = seat.session(team) {
            reading.settle(session, best.as_ref());
        }
    }
}

impl Play {
    /// Which screen is due.
    pub fn due(&self) -> Due {
        match self {
            Self::Solo(solo) if !solo.reading.briefed && asks(&solo.session) => Due::Questions(0),
            Self::Solo(solo) => solo_due(&solo.session.view(solo.session.team()), &solo.reading),
            Self::Room(room) => room.due(),
        }
    }

    /// The session that the due screen is about.
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::Solo(solo) => Some(&solo.session),
            Self::Room(room) => room.seat.session(room.team()),
        }
    }

    /// Any of the sessions: for what all have in common.
    pub fn any_session(&self) -> Option<&Session> {
        match self {
            Self::Solo(solo) => Some(&solo.session),
            Self::Room(room) => room.seat.session(0),
        }
    }

    /// How many events each team has read, of those that count and that it may see.
    pub fn read(&self) -> Vec<usize> {
        match self {
            Self::Solo(solo) => vec![seen(&solo.session, usize::MAX)],
            Self::Room(room) => {
                let file = room.seat.file();
                let read = |(team, &read): (u8, &usize)| Some(seen(room.seat.session(team)?, read));
                room.seat.teams().zip(&file.read).filter_map(read).collect()
            }
        }
    }

    /// Whether the coach shows every team exactly what its level says. Alone, a person may hide it.
    pub fn coach_locked(&self) -> bool {
        match self {
            Self::Solo(_) => false,
            Self::Room(room) => room.seat.file().coach_locked,
        }
    }

    /// A team's session.
    pub fn session_of(&self, team: u8) -> Option<&Session> {
        match self {
            Self::Solo(solo) => Some(&solo.session),
            Self::Room(room) => room.seat.session(team),
        }
    }

    /// A team's answer to an application question.
    ///
    /// # Errors
    /// When it is not asked, or not now.
    pub fn answer(&mut self, team: u8, answer: Answer, at_ms: u64) -> Result<(), Refused> {
        match self {
            Self::Solo(solo) => {
                let done = solo.session.answer(answer, at_ms);
                done.map(|_| ()).map_err(|why| Refused::NotAsked(0, why))
            }
            Self::Room(room) => room.seat.answer(team, answer, at_ms).map(|_| ()),
        }
    }

    /// Skips every question of a team that is open at this time.
    ///
    /// # Errors
    /// When it is not the time for them.
    pub fn skip_questions(&mut self, team: u8, when: Asked, at_ms: u64) -> Result<(), Refused> {
        while let Some(pair) =
            self.session_of(team).and_then(|session| Some(session.learned().next(when)?.pair))
        {
            self.answer(team, Answer { when, pair, chosen: None, took_ms: 0 }, at_ms)?;
        }
        Ok(())
    }

    /// Whether it is over, for every team.
    pub fn over(&self) -> bool {
        match self {
            Self::Solo(solo) => solo.session.view(solo.session.team()).phase == Phase::Debrief,
            Self::Room(room) => room.seat.over(),
        }
    }

    /// What was read of it, to be changed.
    pub fn reading_mut(&mut self) -> Option<&mut Reading> {
        match self {
            Self::Solo(solo) => Some(&mut solo.reading),
            Self::Room(room) => {
                let team = usize::from(room.team());
                room.reading.get_mut(team)
            }
        }
    }

    /// What was read of it.
    pub fn reading(&self) -> Option<&Reading> {
        match self {
            Self::Solo(solo) => Some(&solo.reading),
            Self::Room(room) => room.reading.get(usize::from(room.team())),
        }
    }
}

/// How many events of the first `read` entries count and may be seen by the team.
fn seen(session: &Session, read: usize) -> usize {
    let read = u64::try_from(read).unwrap_or(u64::MAX);
    let events = session.surviving().filter(|entry| entry.seq <= read).filter(|entry| match &entry.record {
        Record::Event(event) => event.seen_by(session.team()),
        Record::Undone { .. } | Record::Answered(_) => false,
    });
    events.count()
}

/// Whether a question before the play is open.
fn asks(session: &Session) -> bool {
    session.asks_before() && session.learned().next(Asked::Before).is_some()
}

fn solo_due(view: &View, reading: &Reading) -> Due {
    match view.phase {
        Phase::Investigation if !reading.briefed => Due::Briefing,
        // The table shows how it ended, and leads to the report.
        Phase::Investigation | Phase::Report => Due::Table,
        Phase::Mitigation if !reading.report => Due::Report,
        Phase::Mitigation => Due::Mitigation,
        Phase::Debrief => Due::Debrief,
    }
}

impl Room {
    /// Whose things are shown: the open team's, or at the end the chosen one's.
    pub fn team(&self) -> u8 {
        self.seat.open().or(self.debrief).unwrap_or(0)
    }

    fn due(&self) -> Due {
        if !self.briefed {
            let asked =
                |team: &u8| self.seat.practice(*team).is_none() && self.seat.session(*team).is_some_and(asks);
            return self.seat.teams().find(asked).map_or(Due::Briefing, Due::Questions);
        }
        match self.seat.step() {
            Step::HandOver { team } => Due::HandOver(team),
            Step::Practice { team } => Due::Practice(team),
            Step::Behind { team, task } => self.behind(team, task),
            Step::Roll { teams } => Due::RollForAll(teams),
            Step::ChooseReveal { .. } => Due::ChooseReveal,
            Step::Paused { team } => Due::Paused(team),
            Step::Results if self.debrief.is_some() => Due::Debrief,
            Step::Results => Due::Results,
        }
    }

    fn behind(&self, team: u8, task: Task) -> Due {
        match task {
            Task::Investigate | Task::Answer(_) | Task::Read => Due::Table,
            Task::Report => Due::Report,
            Task::Plan => {
                let read = self.reading.get(usize::from(team)).is_some_and(|reading| reading.report);
                if read { Due::Mitigation } else { Due::Report }
            }
        }
    }
}
