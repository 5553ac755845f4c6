//! Sums over simulated games, in whole numbers, and the statistics made of them.

use serde::Serialize;

use crate::rules::{Blueprint, ConsultantId, ProcedureId, Stage};

use super::at_table::Deserved;
use super::monte_carlo::Simulation;
use super::playout::{Game, spare};
use super::policy::PolicyKind;

/// Accuracies are summed in millionths.
const MILLION: f64 = 1e6;

/// A sum and a sum of squares of whole numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    count: u64,
    sum: u128,
    squares: u128,
}

impl Sum {
    fn add(&mut self, value: u64) {
        self.count += 1;
        self.sum += u128::from(value);
        self.squares += u128::from(value) * u128::from(value);
    }

    fn plus(self, other: Self) -> Self {
        Self {
            count: self.count + other.count,
            sum: self.sum + other.sum,
            squares: self.squares + other.squares,
        }
    }

    /// Mean and standard error, in units of `1 / per`.
    fn mean(self, per: f64) -> Option<Mean> {
        if self.count == 0 {
            return None;
        }
        let n = u128::from(self.count);
        let mean = self.sum as f64 / n as f64 / per;
        // n² times the variance, exact; the sample's own has n − 1 below the line.
        let spread = n * self.squares - self.sum * self.sum;
        let error = match n.checked_sub(1) {
            None | Some(0) => 0.0,
            Some(free) => libm::sqrt(spread as f64 / n as f64 / free as f64 / n as f64) / per,
        };
        Some(Mean { mean, error })
    }
}

/// A mean and its standard error.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mean {
    /// The mean.
    pub mean: f64,
    /// Its standard error.
    pub error: f64,
}

/// What some games add up to.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    games: u64,
    won_turns: Sum,
    earned: Sum,
    revealed: [Sum; Stage::COUNT],
    uses: Vec<[u64; 3]>,
    calls: Vec<u64>,
    passes: u64,
    decision: Sum,
    accuracy: Sum,
    mitigation: Sum,
}

impl Tally {
    pub fn new(blueprint: &Blueprint) -> Self {
        Self {
            uses: vec![[0; 3]; blueprint.procedures.into()],
            calls: vec![0; blueprint.consultants.len()],
            ..Self::default()
        }
    }

    pub fn add(&mut self, game: &Game) {
        self.games += 1;
        if game.won {
            self.won_turns.add(game.turn.into());
        }
        self.earned.add(game.earned.into());
        for (sum, turn) in self.revealed.iter_mut().zip(game.revealed) {
            if let Some(turn) = turn {
                sum.add(turn.into());
            }
        }
        for (sums, uses) in self.uses.iter_mut().zip(&game.uses) {
            sums.iter_mut().zip(uses).for_each(|(sum, &more)| *sum += u64::from(more));
        }
        self.calls.iter_mut().zip(&game.calls).for_each(|(sum, &more)| *sum += u64::from(more));
        self.passes += u64::from(game.passes);
    }

    pub fn judge(&mut self, deserved: &Deserved) {
        let tenths = |points: crate::scoring::Points| u64::try_from(points.tenths()).unwrap_or(0);
        self.decision.add(tenths(deserved.decision));
        self.mitigation.add(tenths(deserved.mitigation));
        // Between 0 and a million.
        self.accuracy.add(libm::round(deserved.accuracy * MILLION) as u64);
    }

    pub fn plus(mut self, other: &Self) -> Self {
        self.games += other.games;
        self.won_turns = self.won_turns.plus(other.won_turns);
        self.earned = self.earned.plus(other.earned);
        self.revealed.iter_mut().zip(other.revealed).for_each(|(sum, more)| *sum = sum.plus(more));
        for (sums, more) in self.uses.iter_mut().zip(&other.uses) {
            sums.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
        }
        self.calls.iter_mut().zip(&other.calls).for_each(|(sum, more)| *sum += more);
        self.passes += other.passes;
        self.decision = self.decision.plus(other.decision);
        self.accuracy = self.accuracy.plus(other.accuracy);
        self.mitigation = self.mitigation.plus(other.mitigation);
        self
    }
}

/// What simulated games say about a scenario and a policy. Ids are written as slugs, so writing needs
/// [`crate::rules::Names::scope`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statistics {
    /// Who played.
    pub policy: PolicyKind,
    /// How many games.
    pub games: u64,
    /// What they were drawn from.
    pub seed: u64,
    /// Share of games in which every stage was revealed in time, 0 to 1.
    pub wins: Mean,
    /// The turn of the last reveal, over the games won.
    pub turns_when_won: Option<Mean>,
    /// Investigation points, 0 to 60.
    pub points: Mean,
    /// What decisions deserved, over the games that were judged.
    pub judged: Option<Judged>,
    /// Stage by stage.
    pub stages: Vec<StageFigures>,
    /// Procedure by procedure, by id.
    pub procedures: Vec<ProcedureFigures>,
    /// Consultant by consultant, by id.
    pub consultants: Vec<ConsultantFigures>,
    /// Turns passed a game.
    pub passes: f64,
}

/// What decisions deserved.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Judged {
    /// How many games were judged: the first ones.
    pub games: u64,
    /// The decision score, 0 to 100.
    pub decision_score: Mean,
    /// Its first part before it is multiplied by 60, 0 to 1.
    pub accuracy: Mean,
    /// Points of the mitigation, 0 to 40.
    pub mitigation: Mean,
}

/// How often a stage was revealed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StageFigures {
    /// Which one.
    pub stage: Stage,
    /// Share of games, 0 to 1.
    pub revealed: Mean,
    /// On which turn, where it was.
    pub turn: Option<Mean>,
}

/// What a procedure was used for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ProcedureFigures {
    /// Which one.
    pub procedure: ProcedureId,
    /// Uses a game.
    pub uses: f64,
    /// Share of uses in which the roll succeeded, 0 to 1.
    pub succeeded: Option<f64>,
    /// Share of uses that revealed a stage, 0 to 1.
    pub revealed: Option<f64>,
}

/// How often a consultant was called.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ConsultantFigures {
    /// Who.
    pub consultant: ConsultantId,
    /// Calls a game.
    pub calls: f64,
}

fn ratio(part: u64, of: u64) -> Option<f64> {
    (of > 0).then(|| part as f64 / of as f64)
}

/// A share with the standard error of a proportion.
fn share(part: u64, of: u64) -> Mean {
    let mean = ratio(part, of).unwrap_or(0.0);
    Mean { mean, error: libm::sqrt(mean * (1.0 - mean) / (of.max(1) as f64)) }
}

impl Statistics {
    pub(super) fn new(simulation: &Simulation<'_>, tally: &Tally) -> Self {
        let games = tally.games;
        let nothing = Mean { mean: 0.0, error: 0.0 };
        let judged =
            tally.decision.mean(10.0).zip(tally.accuracy.mean(MILLION)).zip(tally.mitigation.mean(10.0));
        let stages = Stage::ALL.into_iter().zip(tally.revealed);
        Self {
            policy: simulation.policy,
            games,
            seed: simulation.seed,
            wins: share(tally.won_turns.count, games),
            turns_when_won: tally.won_turns.mean(1.0),
            points: tally.earned.mean(spare(simulation.blueprint.rules.turns).into()).unwrap_or(nothing),
            judged: judged.map(|((decision_score, accuracy), mitigation)| Judged {
                games: tally.decision.count,
                decision_score,
                accuracy,
                mitigation,
            }),
            stages: stages
                .map(|(stage, sum)| StageFigures {
                    stage,
                    revealed: share(sum.count, games),
                    turn: sum.mean(1.0),
                })
                .collect(),
            procedures: (0u8..)
                .zip(&tally.uses)
                .map(|(id, &[uses, succeeded, revealed])| ProcedureFigures {
                    procedure: ProcedureId(id),
                    uses: ratio(uses, games).unwrap_or(0.0),
                    succeeded: ratio(succeeded, uses),
                    revealed: ratio(revealed, uses),
                })
                .collect(),
            consultants: (0u8..)
                .zip(&tally.calls)
                .map(|(id, &calls)| ConsultantFigures {
                    consultant: ConsultantId(id),
                    calls: ratio(calls, games).unwrap_or(0.0),
                })
                .collect(),
            passes: ratio(tally.passes, games).unwrap_or(0.0),
        }
    }
}
