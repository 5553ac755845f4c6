//! The coach: what it knows of a position, and why it says so. From the [`View`] of a seat and from
//! what follows from that view alone, so that nothing hidden can reach a word of it.

use crate::rules::{Availability, ConsultantId, Effect, Move, Phase, ProcedureId, Stage, View, Waiting};
use crate::scoring::Outlook;

use super::belief::{Belief, Unsolvable};
use super::solver::{Rated, TIE};

/// What the coach says of every move of a position, best first.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// Every legal move.
    pub moves: Vec<Advised>,
}

/// What the coach says of one move.
#[derive(Debug, Clone, PartialEq)]
pub struct Advised {
    /// The move.
    pub chosen: Move,
    /// Investigation points of the whole session that can be expected after it, under best play.
    pub expected: f64,
    /// How many fewer that is than after the best move; 0 for the best and whatever is as good.
    pub loses: f64,
    /// What it could do.
    pub reason: Reason,
}

/// What a move could do, in terms of suspects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A procedure that could find some of the suspects that are left.
    Finds {
        /// How many, 1 or more.
        suspects: u8,
        /// Of so many in hidden stages.
        left: u8,
        /// Where they stand.
        place: Place,
        /// Whether the hospital practises it.
        established: bool,
    },
    /// A procedure that can find nothing any more.
    FindsNothing,
    /// A call: no roll, and what it does instead.
    Calls {
        /// In order.
        effects: Vec<Effect>,
    },
    /// Nothing is done.
    Passes,
}

/// Where the suspects stand that a procedure could find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// All in one stage.
    All(Stage),
    /// More than half of them in one stage.
    Most(Stage),
    /// Spread over so many stages.
    Spread(u8),
}

/// Whether the seat of this view chooses its next move now, so that there is something to say.
pub fn is_due(view: &View) -> bool {
    view.phase == Phase::Investigation && view.waiting == Waiting::Team
}

/// The odds of every procedure that can be used now, in the hand's order; empty when no move is due.
///
/// # Errors
/// [`Unsolvable`], as [`Belief::of`].
pub fn odds(view: &View) -> Result<Vec<(ProcedureId, Outlook)>, Unsolvable> {
    if !is_due(view) {
        return Ok(Vec::new());
    }
    let belief = Belief::of(view)?;
    let ready = view.procedures.iter().filter(|known| known.availability == Availability::Ready);
    Ok(ready.map(|known| (known.procedure, belief.outlook(known.procedure))).collect())
}

/// What the coach says of a position: `rated` is what the solver found for the belief of this view.
pub fn advise(view: &View, rated: &Rated) -> Advice {
    let best = rated.moves.first().map_or(0.0, |&(_, expected)| expected);
    let advised = |&(chosen, expected): &(Move, f64)| {
        let loses = if best - expected < TIE { 0.0 } else { best - expected };
        Advised { chosen, expected, loses, reason: reason(view, chosen) }
    };
    Advice { moves: rated.moves.iter().map(advised).collect() }
}

fn reason(view: &View, chosen: Move) -> Reason {
    match chosen {
        Move::Investigate(procedure) => finds(view, procedure),
        Move::Consult(consultant) => Reason::Calls { effects: effects(view, consultant) },
        Move::Pass => Reason::Passes,
    }
}

fn finds(view: &View, procedure: ProcedureId) -> Reason {
    let Some(known) = view.procedures.iter().find(|known| known.procedure == procedure) else {
        return Reason::FindsNothing;
    };
    let number = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let hidden = || view.stages.iter().filter(|stage| stage.revealed.is_none());
    let remaining = |stage: &'_ crate::rules::StageView| {
        stage.suspects.iter().filter(|suspect| suspect.ruled_out.is_none()).count()
    };
    let found = hidden().map(|stage| {
        let here = stage.suspects.iter().filter(|suspect| known.could_find.contains(&suspect.attack));
        (stage.stage, here.count())
    });
    let found: Vec<(Stage, usize)> = found.filter(|&(_, count)| count > 0).collect();
    let all: usize = found.iter().map(|&(_, count)| count).sum();
    let place = match found.as_slice() {
        [] => return Reason::FindsNothing,
        [(stage, _)] => Place::All(*stage),
        several => match several.iter().find(|&&(_, count)| 2 * count > all) {
            Some(&(stage, _)) => Place::Most(stage),
            None => Place::Spread(number(several.len())),
        },
    };
    let left = number(hidden().map(remaining).sum());
    Reason::Finds { suspects: number(all), left, place, established: known.established }
}

fn effects(view: &View, consultant: ConsultantId) -> Vec<Effect> {
    let known = view.consultants.iter().find(|known| known.consultant == consultant);
    known.map(|known| known.effects.clone()).unwrap_or_default()
}
