//! What a seat knows, in the terms in which a position has a worth: which suspects remain in which
//! hidden stage, what rests or is blocked, how rolls are changed, how many turns there are.
//!
//! A belief is built from a [`View`] and from nothing else. Each stage's true attack is drawn on its
//! own, by weight, and everything that strikes suspects strikes without regard to weight; so what is
//! known of one stage says nothing of another, and a suspect's chance is its weight among those that
//! remain. Injects that were not drawn are taken to do nothing.

mod case;
mod from_view;
mod schedule;
mod step;

use std::sync::Arc;

use crate::rules::{Move, ProcedureId, Stage};
use crate::scoring::Outlook;

pub(super) use case::{Case, Hidden, none_hidden};
pub(super) use schedule::{Call, Schedule};

/// The most of each that is solved exactly (DESIGN section 4).
pub const MOST_TURNS: u8 = 12;
/// See [`MOST_TURNS`]; suspects of one stage.
pub const MOST_SUSPECTS: usize = 16;
/// See [`MOST_TURNS`]; turns that a procedure rests.
pub const MOST_COOLDOWN: u8 = 3;

/// What is larger than what is solved exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Turns that a procedure rests.
    Cooldown,
    /// Turns that are left.
    Turns,
    /// Suspects of one stage.
    Suspects,
    /// Procedures in the hand.
    Procedures,
}

/// Why a position has no exact worth here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsolvable {
    /// Beyond what is promised.
    TooLarge {
        /// What.
        what: Limit,
        /// How many there are.
        is: u32,
        /// How many are solved.
        most: u32,
    },
    /// The view of a seat that is not told, such as the projector's.
    NotAtTable,
    /// Chance or the facilitator is in the middle of something.
    NotNow,
}

/// What was seen of a move, as far as it changes what is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// The roll failed: nothing was learned.
    Failure,
    /// The roll succeeded and turned these stages up; none: no match.
    Success {
        /// In order.
        revealed: Vec<Stage>,
    },
    /// No roll: a consultant was called, or the turn was passed.
    Done,
}

/// What a seat knows of a position.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Belief {
    pub(super) case: Arc<Case>,
    pub(super) schedule: Schedule,
    /// By stage: the suspects that remain, as bits; 0 once it is revealed.
    pub(super) hidden: Hidden,
    /// How many revealed stages earn points.
    pub(super) found: u8,
    /// Whether it is over, and the turns that were left if every stage was revealed.
    pub(super) over: Option<Option<u8>>,
    /// By place in the hand: for how many turns from this one on it rests.
    pub(super) rests: Vec<u8>,
}

impl Belief {
    /// The turn number, from 1.
    pub fn turn(&self) -> u8 {
        self.schedule.turn
    }

    /// Whether the investigation is over.
    pub fn is_over(&self) -> bool {
        self.over.is_some()
    }

    /// Investigation points that are certain by now: 12 for every revealed stage, and the bonus for the
    /// turns that were left once all are. Not rounded, without what a facilitator awarded.
    pub fn earned(&self) -> f64 {
        let stages = f64::from(self.found) * f64::from(crate::scoring::rubric::STAGE_POINTS);
        stages + self.over.flatten().map_or(0.0, |left| self.case.time_bonus(left))
    }

    /// Every legal move: procedures by id, consultants by id, and to pass. None when it is over.
    pub fn moves(&self) -> Vec<Move> {
        if self.is_over() {
            return Vec::new();
        }
        let ready = (0..self.case.hand.len()).filter(|&place| self.is_ready(place));
        let procedures = ready.map(|place| Move::Investigate(self.case.hand[place].procedure));
        let consultants = self.schedule.consultants.iter().map(|open| Move::Consult(open.id));
        procedures.chain(consultants).chain([Move::Pass]).collect()
    }

    /// What a procedure of the hand could do if it were used now, rested or not.
    pub fn outlook(&self, procedure: ProcedureId) -> Outlook {
        let Some(place) = self.case.place_of(procedure) else {
            return Outlook { succeeds: 0.0, suspects: 0, reveals: 0.0 };
        };
        let mut suspects = 0;
        let mut nothing = 1.0;
        for (stage, (remaining, finds)) in self.hidden.iter().zip(&self.case.hand[place].finds).enumerate() {
            let hit = remaining & finds;
            suspects += u8::try_from(hit.count_ones()).unwrap_or(u8::MAX);
            nothing *= 1.0 - self.case.share(stage, hit, *remaining);
        }
        let succeeds = self.success_chance(place);
        Outlook { succeeds, suspects, reveals: succeeds * (1.0 - nothing) }
    }

    /// The chance that a roll of the procedure at this place succeeds now.
    pub(super) fn success_chance(&self, place: usize) -> f64 {
        self.case.chance(place, self.schedule.modifier())
    }

    pub(super) fn is_ready(&self, place: usize) -> bool {
        self.rests[place] == 0 && self.schedule.blocked() >> place & 1 == 0
    }
}
