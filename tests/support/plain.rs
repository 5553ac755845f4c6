//! The value of a position, computed a second time: plain expectimax over the rules themselves.
//!
//! It shares nothing with the solver, which thinks in suspects, weights and bits: here a position is a
//! [`Knowledge`]. So it is slow, and right for as long as the rules are.

use std::collections::BTreeMap;

use breach_rounds::rules::{Action, Availability, Move, Phase, RevealedBy, Stage, View};

use super::knowledge::Knowledge;

/// Expected investigation points, and the chance to reveal every stage in time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    pub points: f64,
    pub wins: f64,
}

impl Worth {
    /// What an investigation that is over has earned.
    pub fn of_end(view: &View) -> Self {
        let found =
            view.stages.iter().filter(|s| s.revealed.is_some_and(|r| r.by != RevealedBy::Report)).count();
        let verdict = view.verdict.expect("the investigation is over");
        let (turns, left) = (f64::from(view.rules.turns), f64::from(verdict.turns_left));
        let spare = turns - 4.0;
        let bonus = match verdict.success {
            false => 0.0,
            true if spare <= 0.0 => 12.0,
            true => (12.0 * left / spare).min(12.0),
        };
        Self { points: 12.0 * found as f64 + bonus, wins: if verdict.success { 1.0 } else { 0.0 } }
    }
}

/// What was found, by view.
type Known = BTreeMap<Vec<u64>, Vec<(View, Worth)>>;

/// The evaluator. It may remember what it found for equal views, or compute everything anew.
pub struct Plain {
    remembers: bool,
    known: Known,
    /// How many positions it computed.
    pub positions: usize,
}

impl Plain {
    /// Plain recursion, nothing remembered.
    pub fn forgetful() -> Self {
        Self { remembers: false, known: BTreeMap::new(), positions: 0 }
    }

    /// The same, with equal views computed once. For one setup.
    pub fn new() -> Self {
        Self { remembers: true, ..Self::forgetful() }
    }

    /// The worth of every legal move.
    pub fn rate(&mut self, knowledge: &Knowledge) -> Vec<(Move, Worth)> {
        knowledge
            .moves()
            .into_iter()
            .map(|(made, action)| (made, self.rate_one(knowledge, &action)))
            .collect()
    }

    /// The worth of one action under best play after it.
    pub fn rate_one(&mut self, knowledge: &Knowledge, action: &Action) -> Worth {
        let parts = knowledge.after(action).into_iter().map(|(chance, next)| (chance, self.worth(&next)));
        mean(parts.collect())
    }

    /// The worth of a position under best play: highest points, ties by wins.
    pub fn worth(&mut self, knowledge: &Knowledge) -> Worth {
        let view = knowledge.view();
        if view.phase != Phase::Investigation {
            return Worth::of_end(view);
        }
        let drawer = drawer(view);
        let known = self.known.get(&drawer).into_iter().flatten().find(|(seen, _)| seen == view);
        if let Some(&(_, worth)) = known {
            return worth;
        }
        self.positions += 1;
        let worth = best(&self.rate(knowledge));
        if self.remembers {
            self.known.entry(drawer).or_default().push((view.clone(), worth));
        }
        worth
    }
}

/// The best of the moves: highest points, ties (1e-9) by wins.
pub fn best(rated: &[(Move, Worth)]) -> Worth {
    let most = rated.iter().map(|(_, worth)| worth.points).fold(f64::NEG_INFINITY, f64::max);
    let ties = rated.iter().filter(|(_, worth)| worth.points >= most - 1e-9);
    Worth { points: most, wins: ties.map(|(_, worth)| worth.wins).fold(0.0, f64::max) }
}

/// A policy to be valued: it sees the view and the moves, and answers with how likely it makes each.
pub type Policy<'a> = dyn FnMut(&View, &[(Move, Action)]) -> Vec<f64> + 'a;

/// The worth of a position under a policy, which must do the same whenever it sees the same.
pub fn worth_under(knowledge: &Knowledge, policy: &mut Policy<'_>) -> Worth {
    under(knowledge, policy, &mut BTreeMap::new())
}

fn under(knowledge: &Knowledge, policy: &mut Policy<'_>, known: &mut Known) -> Worth {
    let view = knowledge.view();
    if view.phase != Phase::Investigation {
        return Worth::of_end(view);
    }
    let drawer = drawer(view);
    if let Some(&(_, worth)) = known.get(&drawer).into_iter().flatten().find(|(seen, _)| seen == view) {
        return worth;
    }
    let moves = knowledge.moves();
    let mut parts = Vec::new();
    for (share, (_, action)) in policy(view, &moves).into_iter().zip(&moves) {
        if share > 0.0 {
            for (chance, next) in knowledge.after(action) {
                parts.push((share * chance, under(&next, policy, known)));
            }
        }
    }
    let worth = mean(parts);
    known.entry(drawer).or_default().push((view.clone(), worth));
    worth
}

fn mean(parts: Vec<(f64, Worth)>) -> Worth {
    let sum: f64 = parts.iter().map(|(chance, _)| chance).sum();
    assert!((sum - 1.0).abs() < 1e-12, "probabilities add up to {sum}");
    Worth {
        points: parts.iter().map(|(chance, worth)| chance * worth.points).sum(),
        wins: parts.iter().map(|(chance, worth)| chance * worth.wins).sum(),
    }
}

/// Where equal views are looked for; views in one drawer are compared in full.
fn drawer(view: &View) -> Vec<u64> {
    let board = view.stages.iter().flat_map(|known| &known.suspects);
    let struck = board.enumerate().filter(|(_, s)| s.ruled_out.is_some()).map(|(at, _)| 1u64 << at).sum();
    let hidden = Stage::COUNT as u64 - u64::from(view.revealed);
    let free = view.procedures.iter().map(|p| match p.availability {
        Availability::Ready => 0,
        Availability::Cooling { free_at } => u64::from(free_at),
        Availability::Blocked { until } => 100 + u64::from(until),
    });
    [view.turn.into(), view.limit.into(), hidden, struck].into_iter().chain(free).collect()
}
