//! To the next phase of a team's play by entries that the rules allow, so that its log still verifies.

use crate::exercise::room::RoomPhase;
use crate::exercise::room::event::RoomEvent;
use crate::exercise::room::refusal::Refusal;
use crate::exercise::room::state::Room;
use crate::rules::log::Record;
use crate::rules::{Action, Event, Phase, Ruling, Seat, Waiting};

use super::check_reason;
use super::table::Tables;

/// Far more steps than any team is from the end of a phase.
const MAX_STEPS: usize = 200;
/// The most turns that one ruling takes.
const MAX_TURNS: i8 = 5;

impl Room {
    /// One team, or of all teams those that are in the earliest phase: so everybody comes level.
    pub(super) fn decide_move_on(
        &self,
        now_ms: u64,
        team: Option<u8>,
        reason: &str,
    ) -> Result<Vec<RoomEvent>, Refusal> {
        if self.phase != RoomPhase::Play {
            return Err(self.wrong_phase());
        }
        check_reason(reason)?;
        if let Some(team) = team {
            self.check_team(team)?;
        }
        let mut tables = Tables::of(self, now_ms);
        let phase = |team: u8| self.play(team).map(|play| play.place.phase);
        let all: Vec<u8> = team.map_or_else(|| self.standing_teams().collect(), |team| vec![team]);
        let earliest = all.iter().filter_map(|&team| phase(team)).min();
        let Some(from) = earliest.filter(|phase| *phase != Phase::Debrief) else {
            return Err(Self::nothing_to_move(all.first().copied().unwrap_or(0)));
        };
        for team in all.into_iter().filter(|&team| phase(team) == Some(from)) {
            tables.leave_phase(team, from, reason)?;
        }
        tables.events.push(RoomEvent::MovedOn { team, reason: reason.to_owned(), at_ms: now_ms });
        tables.settle()
    }
}

impl Tables<'_> {
    /// The team plays no further.
    pub fn leave(&mut self, team: u8) {
        if let Some(place) = self.floor.places.get_mut(usize::from(team)) {
            *place = None;
        }
    }

    fn leave_phase(&mut self, team: u8, phase: Phase, reason: &str) -> Result<(), Refusal> {
        for _ in 0..MAX_STEPS {
            let place = self.place(team)?.clone();
            if place.phase != phase {
                return Ok(());
            }
            self.step_on(team, &place.waiting, phase, reason)?;
        }
        Err(Refusal::NotAllowed)
    }

    fn step_on(&mut self, team: u8, waiting: &Waiting, phase: Phase, reason: &str) -> Result<(), Refusal> {
        let rule = |ruling| Action::Rule { ruling, reason: reason.to_owned() };
        let seat = Seat::Team(team);
        match (waiting, phase) {
            (Waiting::Paused, _) => self.act(team, Seat::Facilitator, rule(Ruling::Resume)),
            (Waiting::Choice { .. }, _) => self.act(team, seat, Action::Choose { option: 0, expired: true }),
            (Waiting::Facilitator { stages }, _) => {
                let stage = stages.first().copied().ok_or(Refusal::NotAllowed)?;
                self.act(team, Seat::Facilitator, Action::ChooseReveal { stage })
            }
            // A choice whose die has not fallen is taken back: the turn was not played.
            (Waiting::Die, _) => {
                let to = self.before_the_choice(team)?;
                self.undo(team, to, reason.to_owned())
            }
            (Waiting::Team, Phase::Investigation) => {
                let state = self.session(team)?.state();
                match i8::try_from(state.limit().saturating_sub(state.turn())).unwrap_or(i8::MAX) {
                    0 => self.act(team, seat, Action::Pass { expired: true }),
                    left => {
                        let ruling = Ruling::GiveTurns { turns: -left.min(MAX_TURNS) };
                        self.act(team, Seat::Facilitator, rule(ruling))
                    }
                }
            }
            (Waiting::Team, Phase::Report) => self.act(team, seat, Action::ReadReport),
            (Waiting::Team, Phase::Mitigation) => self.act(team, seat, Action::CommitPlan),
            (Waiting::Team | Waiting::Suspect { .. } | Waiting::Nobody, _) => Err(Refusal::NotAllowed),
        }
    }

    /// The last point of the log before the choice that waits for its die.
    fn before_the_choice(&self, team: u8) -> Result<u64, Refusal> {
        let session = self.session(team)?;
        let chosen = |record: &Record| matches!(record, Record::Event(Event::Chosen { .. }));
        let choice = session.surviving().rev().find(|entry| chosen(&entry.record));
        let seq = choice.ok_or(Refusal::NoDieNow)?.seq;
        Ok(session.undo_points().iter().copied().filter(|&end| end < seq).max().unwrap_or(0))
    }
}
