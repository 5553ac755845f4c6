//! What is done at the tables: choices, dice, answers, and what an expired timer decides.

use crate::exercise::room::RoomPhase;
use crate::exercise::room::action::RoomAction;
use crate::exercise::room::event::{RoomEvent, Scope, TimerState};
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::Room;
use crate::rules::{Action, Answer, Asked, Dice, Illegal, Seat};

use super::Who;
use super::table::Tables;

impl Room {
    pub(super) fn decide_play(
        &self,
        now_ms: u64,
        who: Who,
        action: &RoomAction,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        match action {
            RoomAction::Act { team, action } => {
                self.check_speaks(who, *team)?;
                self.decide_act(now_ms, who, *team, action)
            }
            RoomAction::PlayBot { team, action } => {
                who.server()?;
                if self.plan.bot(*team).is_none() {
                    return Err(Refusal::NotAllowed);
                }
                self.decide_act(now_ms, who, *team, action)
            }
            RoomAction::Roll { team, face } => self.decide_roll(now_ms, who, *team, *face),
            RoomAction::Expire { scope, ends_ms } => self.decide_expire(now_ms, who, *scope, *ends_ms),
            RoomAction::Answer { team, answer } => self.decide_answers(now_ms, who, *team, &[*answer]),
            RoomAction::SkipQuestions { team, when } => {
                let open = self.open_questions(*team, *when);
                self.decide_answers(now_ms, who, *team, &open)
            }
            _ => Err(self.wrong_phase()),
        }
    }

    /// Whoever leads speaks for any team, also where its device died; else its captain does.
    fn check_speaks(&self, who: Who, team: u8) -> Result<(), Refusal> {
        who.of_team(team)?;
        self.check_team(team)?;
        let captain = self.team(team).and_then(|team| team.captain);
        match who {
            Who::Player { member, .. } if captain != Some(member) => Err(Refusal::NotCaptain),
            _ => Ok(()),
        }
    }

    /// Whether tables play now.
    pub(super) fn check_playing(&self, team: u8) -> Result<(), Refusal> {
        if self.phase != RoomPhase::Play {
            return Err(self.wrong_phase());
        }
        self.check_team(team)?;
        if self.paused() { Err(Refusal::Rules { team, why: Illegal::Paused }) } else { Ok(()) }
    }

    fn decide_act(
        &self,
        now_ms: u64,
        who: Who,
        team: u8,
        action: &Action,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        self.check_playing(team)?;
        let seat = match action {
            // Rulings have an action of their own, with a reason that is checked.
            Action::Rule { .. } => return Err(Refusal::NotAllowed),
            Action::ChooseReveal { .. } => {
                who.lead()?;
                Seat::Facilitator
            }
            // Only the clock says that the time ran out, or whoever leads without one.
            Action::Pass { expired: true } | Action::Choose { expired: true, .. } => {
                who.lead()?;
                Seat::Team(team)
            }
            _ => Seat::Team(team),
        };
        self.check_turn(team, seat, action)?;
        let mut tables = Tables::of(self, now_ms);
        tables.act(team, seat, action.clone())?;
        tables.settle()
    }

    /// Whether the rules allow it, and in lockstep whether it is this team's time.
    pub(super) fn check_turn(&self, team: u8, seat: Seat, action: &Action) -> Result<(), Refusal> {
        let session = self.session(team).ok_or(Refusal::NoSuchTeam)?;
        let legal = session.state().check_action(seat, action);
        legal.map_err(|why| Refusal::Rules { team, why })?;
        let floor = super::super::pace::Floor::of(self);
        let now = match action {
            Action::Investigate { .. } | Action::Consult { .. } | Action::Pass { .. } => {
                floor.may_choose(team)
            }
            Action::ReadReport => floor.may_read_report(),
            _ => true,
        };
        if now { Ok(()) } else { Err(Refusal::NotAllLocked) }
    }

    fn decide_roll(
        &self,
        now_ms: u64,
        who: Who,
        team: Option<u8>,
        face: Option<u8>,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        match team {
            Some(team) => self.check_speaks(who, team)?,
            None => who.lead().map(|_| ())?,
        }
        self.check_playing(team.unwrap_or_else(|| self.standing_teams().next().unwrap_or(0)))?;
        let mut tables = Tables::of(self, now_ms);
        let waiting = tables.floor.waiting_for_die();
        if waiting.is_empty() || team.is_some_and(|team| !waiting.contains(&team)) {
            return Err(Refusal::NoDieNow);
        }
        self.check_face(face)?;
        if !tables.floor.lockstep {
            // One real die is one team's: each has its own.
            if team.is_none() && face.is_some() {
                return Err(Refusal::WrongDie);
            }
            team.map_or(waiting, |team| vec![team])
                .into_iter()
                .try_for_each(|team| tables.roll(team, face))?;
            return tables.settle();
        }
        who.lead()?;
        let teams = tables.floor.die_for();
        if teams.is_empty() {
            return Err(Refusal::NotAllLocked);
        }
        let face = face.unwrap_or_else(|| tables.draw_face(&teams));
        tables.roll_for(&teams, face)?;
        tables.settle()
    }

    /// Whether a face was typed where a real die is rolled, and one that the die has.
    fn check_face(&self, face: Option<u8>) -> Result<(), Refusal> {
        let die = self.session(0).map_or(20, |session| session.setup().rules().die);
        match (self.plan.dice, face) {
            (Dice::Seeded, None) => Ok(()),
            (Dice::Manual, Some(face)) if (1..=die).contains(&face) => Ok(()),
            _ => Err(Refusal::WrongDie),
        }
    }

    fn decide_expire(
        &self,
        now_ms: u64,
        who: Who,
        scope: Scope,
        ends_ms: u64,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.server()?;
        if self.timer_of(scope) != (TimerState::Running { ends_ms }) || now_ms < ends_ms {
            return Err(Refusal::NoSuchTimer);
        }
        let mut tables = Tables::of(self, now_ms);
        tables.expired.push(scope);
        // A break that ended decides for nobody, and neither does a clock while the room stands still.
        if self.phase == RoomPhase::Play && !self.paused() {
            let teams: Vec<u8> = match scope {
                Scope::Room => self.standing_teams().collect(),
                Scope::Team(team) => vec![team],
            };
            // Who may choose is settled before anybody does.
            let open: Vec<u8> = teams.into_iter().filter(|team| tables.floor.must_decide(*team)).collect();
            open.into_iter().try_for_each(|team| tables.expire(team))?;
        }
        tables.settle()
    }

    fn open_questions(&self, team: u8, when: Asked) -> Vec<Answer> {
        let Some(session) = self.session(team) else { return Vec::new() };
        let pairs = (0..session.header().questions.len()).filter_map(|at| u8::try_from(at).ok());
        let answered = |pair: u8| session.answers().any(|old| (old.when, old.pair) == (when, pair));
        pairs
            .filter(|&pair| !answered(pair))
            .map(|pair| Answer { when, pair, chosen: None, took_ms: 0 })
            .collect()
    }

    fn decide_answers(
        &self,
        now_ms: u64,
        who: Who,
        team: u8,
        answers: &[Answer],
    ) -> Result<Vec<RoomEvent>, Refusal> {
        who.of_team(team)?;
        self.check_team(team)?;
        if !(RoomPhase::Briefing..=RoomPhase::Debrief).contains(&self.phase) {
            return Err(self.wrong_phase());
        }
        if answers.is_empty() {
            return Err(Refusal::NotAsked);
        }
        let mut tables = Tables::of(self, now_ms);
        answers.iter().try_for_each(|answer| tables.answer(team, *answer))?;
        Ok(tables.events)
    }
}
