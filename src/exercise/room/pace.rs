//! Where the teams stand to each other: who may choose, who waits, for whom a die falls.
//!
//! The laws are those of the hot seat. In lockstep a team that has done fewer turns than another catches
//! up first; once all are level and no die is due, everybody chooses again. Merged, finished and paused
//! teams hold nobody up. At their own pace teams wait for nobody.

use super::state::Room;
use crate::exercise::evaluation::Pace;
use crate::rules::{Event, Phase, Waiting};
use crate::sim::Session;

/// Where one team stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub phase: Phase,
    pub waiting: Waiting,
    /// Turns that it has done: procedures, consultants and passes that still stand.
    pub acted: usize,
    /// The turn number.
    pub turn: u8,
    /// Stages that were turned up otherwise than by the forensic report.
    pub revealed: u8,
}

impl Place {
    pub fn of(session: &Session) -> Self {
        let turn = |event: &&Event| {
            matches!(event, Event::Chosen { .. } | Event::Consulted { .. } | Event::Passed { .. })
        };
        let state = session.state();
        Self {
            phase: state.phase(),
            waiting: state.waits_for(),
            acted: session.events().filter(turn).count(),
            turn: state.turn(),
            revealed: state.found(),
        }
    }

    fn hunts(&self) -> bool {
        self.phase == Phase::Investigation && self.waiting != Waiting::Paused
    }
}

/// Where every team stands.
#[derive(Debug, Clone)]
pub(super) struct Floor {
    pub lockstep: bool,
    /// By team; nothing for one that was merged, or before the briefing.
    pub places: Vec<Option<Place>>,
}

impl Floor {
    pub fn of(room: &Room) -> Self {
        let place = |team: &super::state::Team| {
            let play = team.play.as_ref().filter(|_| team.merged.is_none())?;
            Some(play.place.clone())
        };
        Self { lockstep: room.plan.pace == Pace::Lockstep, places: room.teams.iter().map(place).collect() }
    }

    pub fn place(&self, team: u8) -> Option<&Place> {
        self.places.get(usize::from(team))?.as_ref()
    }

    /// Teams that investigate and are not paused.
    fn hunting(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().flatten().filter(|place| place.hunts())
    }

    /// The most turns that a hunting team has done.
    fn most(&self) -> usize {
        self.hunting().map(|place| place.acted).max().unwrap_or(0)
    }

    /// Whether a team may choose a procedure, a consultant or to pass.
    pub fn may_choose(&self, team: u8) -> bool {
        let Some(place) = self.place(team) else { return false };
        if !place.hunts() || place.waiting != Waiting::Team {
            return false;
        }
        let (level, die_due) = (self.level(), self.hunting().any(|place| place.waiting == Waiting::Die));
        !self.lockstep || place.acted < self.most() || (level && !die_due)
    }

    fn level(&self) -> bool {
        let most = self.most();
        self.hunting().all(|place| place.acted == most)
    }

    /// Whether a team may read the forensic report. It tells the chain, which in lockstep is everybody's:
    /// it waits until nobody hunts.
    pub fn may_read_report(&self) -> bool {
        !self.lockstep || self.hunting().next().is_none()
    }

    /// Whether a team has done what it can, and the others have not.
    pub fn waits_for_others(&self, team: u8) -> bool {
        let Some(place) = self.place(team).filter(|_| self.lockstep) else { return false };
        match (place.phase, &place.waiting) {
            (Phase::Investigation, Waiting::Die) => true,
            (Phase::Investigation, Waiting::Team) => !self.may_choose(team),
            (Phase::Report, Waiting::Team) => !self.may_read_report(),
            _ => false,
        }
    }

    /// The teams for which the room's one die falls now; none before every team that hunts has locked.
    pub fn die_for(&self) -> Vec<u8> {
        let most = self.most();
        let locked = |place: &Place| match place.waiting {
            Waiting::Die => true,
            Waiting::Team => place.acted == most,
            _ => false,
        };
        if !self.lockstep || !self.hunting().all(locked) {
            return Vec::new();
        }
        self.waiting_for_die()
    }

    /// The teams that wait for a die, ready or not.
    pub fn waiting_for_die(&self) -> Vec<u8> {
        let waits = |&team: &u8| self.place(team).is_some_and(|place| place.waiting == Waiting::Die);
        self.teams().filter(waits).collect()
    }

    /// Whether a team has to choose now, or to answer an inject.
    pub fn must_decide(&self, team: u8) -> bool {
        let choice = |place: &Place| matches!(place.waiting, Waiting::Choice { .. });
        self.may_choose(team) || self.place(team).is_some_and(choice)
    }

    /// The round that is open: how many turns everybody has done before it. Nothing while a die is due,
    /// or somebody catches up, or nobody hunts.
    pub fn open_round(&self) -> Option<usize> {
        let die_due = self.hunting().any(|place| place.waiting == Waiting::Die);
        (self.hunting().next().is_some() && self.level() && !die_due).then(|| self.most())
    }

    /// The turns that a team has done, and whether an inject asks it, where it has to decide.
    pub fn open_turn(&self, team: u8) -> Option<(usize, bool)> {
        let place = self.place(team).filter(|_| self.must_decide(team))?;
        Some((place.acted, matches!(place.waiting, Waiting::Choice { .. })))
    }

    pub fn teams(&self) -> impl Iterator<Item = u8> + use<> {
        (0..self.places.len()).filter_map(|at| u8::try_from(at).ok())
    }
}
