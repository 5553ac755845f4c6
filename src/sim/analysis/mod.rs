//! From a recorded session to par, loss, luck, events and rulings (DESIGN section 4).
//!
//! [`walk`] turns what still counts of a session into marks: what happened, and what the game is worth
//! after it. Here the marks are valued one by one, and the difference between each and the one before
//! becomes a step of the kind that the mark names. Every step begins where the last one ended, so the
//! steps add up to what lies between par and what was earned, whatever the values are.

mod rest;
mod walk;

use crate::rules::{AttackId, Move};
use crate::scoring::{Analysis, Decision, NOISE, Outlook, Step, StepKind, twelve_decimals};

use super::belief::{Belief, Unsolvable};
use super::session::Session;
use super::solver::{Rated, Solver};
use walk::{Cause, Walk, Worth};

/// Analyses a session at once: every decision, die, inject and ruling that still counts.
///
/// A session that still runs is analysed up to where it stands: its `actual` is what the position is
/// worth now. The analysis knows what the facilitator knows; before the debrief it is for that seat.
///
/// # Errors
/// [`Unsolvable`] when a position of it has no exact value here; then the points are all there is.
pub fn analyse(session: &Session, solver: &mut Solver) -> Result<Analysis, Unsolvable> {
    let mut analyst = Analyst::new(session)?;
    loop {
        if let Some(analysis) = analyst.work(solver, u32::MAX)? {
            return Ok(analysis);
        }
    }
}

/// Analyses a session in slices, for a host that must not stand still: see [`analyse`].
#[derive(Debug, Clone)]
pub struct Analyst {
    walk: Walk,
    valued: Vec<Value>,
}

/// What a mark came to.
#[derive(Debug, Clone)]
struct Value {
    points: f64,
    rated: Option<Rated>,
}

impl Analyst {
    /// Reads what happened; nothing is solved yet.
    ///
    /// # Errors
    /// As [`analyse`].
    pub fn new(session: &Session) -> Result<Self, Unsolvable> {
        Ok(Self { walk: walk::walk(session)?, valued: Vec::new() })
    }

    /// Works on for about so many of the solver's steps. The analysis, once it is whole.
    ///
    /// # Errors
    /// As [`analyse`].
    pub fn work(&mut self, solver: &mut Solver, steps: u32) -> Result<Option<Analysis>, Unsolvable> {
        let mut searched = false;
        while let Some(worth) = self.walk.worth(self.valued.len()) {
            // What the solver knows already costs nothing; one position a call may be searched.
            if let Some(belief) = worth.belief()
                && !solver.work(belief, 0)?
            {
                if searched || !solver.work(belief, steps)? {
                    return Ok(None);
                }
                searched = true;
            }
            let value = value_of(worth, solver)?;
            self.valued.push(value);
        }
        Ok(Some(self.whole()))
    }

    /// The steps between the values.
    fn whole(&self) -> Analysis {
        let points = |value: &Value| twelve_decimals(value.points);
        let par = self.valued.first().map_or(0.0, points);
        let mut steps: Vec<Step> = Vec::new();
        let mut before = par;
        for (mark, value) in self.walk.marks.iter().zip(self.valued.iter().skip(1)) {
            let worth = points(value);
            // Values of the same position, found in two ways, differ by rounding: that is no step.
            let after = if (worth - before).abs() < NOISE { before } else { worth };
            let kind = match &mark.cause {
                Cause::Decided { testing } => decision(&mark.worth, value, *testing, after < before),
                Cause::Other(kind) => Some(kind.clone()),
            };
            let always = matches!(kind, Some(StepKind::Decision(_) | StepKind::Die { .. }));
            let Some(kind) = kind.filter(|_| always || after != before) else { continue };
            steps.push(Step { turn: mark.turn, seq: mark.seq, before, after, kind });
            before = after;
        }
        let stands = self.valued.last().map_or(par, points);
        let actual = self.walk.earned.unwrap_or(stands);
        Analysis::new(par, actual, self.walk.earliest_assumed, steps)
    }
}

fn value_of(worth: &Worth, solver: &mut Solver) -> Result<Value, Unsolvable> {
    match worth {
        Worth::Earned(points) => Ok(Value { points: *points, rated: None }),
        Worth::Position(belief) => Ok(Value { points: solver.value(belief)?, rated: None }),
        Worth::Chosen(belief, chosen) => {
            let rated = solver.rate(belief)?;
            // The rules allowed it, so the belief does; a log that says otherwise has no such value.
            let of_chosen = rated.moves.iter().find(|(one, _)| one == chosen);
            let points = of_chosen.ok_or(Unsolvable::NotNow)?.1;
            Ok(Value { points, rated: Some(rated) })
        }
    }
}

/// What was decided; `costly` when it gave something away. Nothing for a mark that is no decision.
fn decision(worth: &Worth, value: &Value, testing: Option<AttackId>, costly: bool) -> Option<StepKind> {
    let (Worth::Chosen(belief, chosen), Some(rated)) = (worth, &value.rated) else { return None };
    let moves: Vec<(Move, f64)> =
        rated.moves.iter().map(|&(one, points)| (one, twelve_decimals(points))).collect();
    let best = moves.first().map_or(*chosen, |&(best, _)| best);
    let best = if costly { best } else { *chosen };
    Some(StepKind::Decision(Box::new(Decision {
        chosen: *chosen,
        testing,
        best,
        worst_q: moves.iter().map(|&(_, points)| points).fold(f64::INFINITY, f64::min),
        moves,
        chosen_outlook: outlook(belief, *chosen),
        best_outlook: outlook(belief, best),
    })))
}

fn outlook(belief: &Belief, chosen: Move) -> Option<Outlook> {
    let Move::Investigate(procedure) = chosen else { return None };
    let Outlook { succeeds, suspects, reveals } = belief.outlook(procedure);
    Some(Outlook { succeeds: twelve_decimals(succeeds), suspects, reveals: twelve_decimals(reveals) })
}
