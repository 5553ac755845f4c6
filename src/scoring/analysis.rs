//! A recorded session in terms of par, loss, luck, events and rulings (DESIGN section 4): the data,
//! computed by `sim`, read by reports and screens.
//!
//! The value of a position is the expected investigation points under best play, given only what the
//! team knows. A session is a walk from par to what was earned; every [`Step`] of it has a value before
//! and after, and its kind says whose the difference is. So, by telescoping,
//! `actual = par − loss + luck + events + rulings`.

use serde::{Deserialize, Deserializer, Serialize};

use crate::rules::{AttackId, InjectId, Move, Ruling, Stage};

/// What floating point may leave of a difference that is none: far above its error, far below what is
/// shown, and small enough that the identity holds to 1e-9.
pub const NOISE: f64 = 1e-10;

/// What a session was worth, step by step. In points of the investigation (0 to 60) unless said
/// otherwise; points that a facilitator awarded are not in it.
///
/// Numbers are kept to twelve decimals, so that one read back from JSON equals the one written. Ids are
/// written as slugs, so reading and writing need [`crate::rules::Names::scope`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// What best play expects at the start.
    #[serde(deserialize_with = "decimal")]
    pub par: f64,
    /// What the investigation earned, unrounded. While it still runs: the value of where it stands, so
    /// that the identity holds at every moment.
    #[serde(deserialize_with = "decimal")]
    pub actual: f64,
    /// What the team's decisions gave away: at least 0.
    #[serde(deserialize_with = "decimal")]
    pub loss: f64,
    /// What the die gave or took.
    #[serde(deserialize_with = "decimal")]
    pub luck: f64,
    /// What drawn injects changed, the choices in them included.
    #[serde(deserialize_with = "decimal")]
    pub events: f64,
    /// What the facilitator changed by hand.
    #[serde(deserialize_with = "decimal")]
    pub rulings: f64,
    /// `1 − Σ loss / Σ (best − worst)` over the decisions, 0 to 1; 1 when no decision mattered.
    #[serde(deserialize_with = "decimal")]
    pub accuracy: f64,
    /// Whether a facilitator could choose what a success reveals, and values assume the earliest stage.
    pub earliest_assumed: bool,
    /// The walk, in order: the value after a step is the value before the next.
    pub steps: Vec<Step>,
}

/// One step of the walk from par to what was earned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// The turn on which it happened, from 1.
    pub turn: u8,
    /// The first entry of the log that belongs to it.
    pub seq: u64,
    /// The value before it.
    #[serde(deserialize_with = "decimal")]
    pub before: f64,
    /// The value after it.
    #[serde(deserialize_with = "decimal")]
    pub after: f64,
    /// Whose the difference is.
    pub kind: StepKind,
}

/// Whose the difference of a step is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum StepKind {
    /// The team's: the value falls by the loss, and never rises.
    Decision(Box<Decision>),
    /// The die's.
    Die {
        /// What it showed.
        face: u8,
        /// Whether that sufficed.
        success: bool,
        /// What it revealed by itself; empty without a match, and when a facilitator was asked.
        revealed: Vec<Stage>,
    },
    /// A drawn inject's, the team's choice in it and what chance struck for it included.
    Inject {
        /// Which one.
        inject: InjectId,
    },
    /// The facilitator's: a ruling, what a forced inject did, or which stage a success was to reveal.
    Ruling {
        /// Which one. A chosen reveal stands as [`Ruling::RevealStage`].
        ruling: Ruling,
    },
}

/// What a team decided on one turn, beside everything that it could have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// What it did.
    pub chosen: Move,
    /// The suspect that it named, if it named one.
    pub testing: Option<AttackId>,
    /// What was best. What was chosen, when that was as good.
    pub best: Move,
    /// What the worst move was worth.
    #[serde(deserialize_with = "decimal")]
    pub worst_q: f64,
    /// What every legal move was worth, best first.
    #[serde(deserialize_with = "decimals")]
    pub moves: Vec<(Move, f64)>,
    /// What the chosen procedure could do, if it was one.
    pub chosen_outlook: Option<Outlook>,
    /// What the best procedure could do, if it was one.
    pub best_outlook: Option<Outlook>,
}

/// What a procedure could do now.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Chance that the roll succeeds, 0 to 1.
    #[serde(deserialize_with = "decimal")]
    pub succeeds: f64,
    /// How many remaining suspects of hidden stages it could find.
    pub suspects: u8,
    /// Chance that it reveals a stage, the roll included, 0 to 1.
    #[serde(deserialize_with = "decimal")]
    pub reveals: f64,
}

/// One turn of the walk, summed up: a row of the table of a debrief.
#[derive(Debug, Clone, PartialEq)]
pub struct TurnSum {
    /// The turn, from 1.
    pub turn: u8,
    /// The value before its first step.
    pub before: f64,
    /// The value after its last step.
    pub after: f64,
    /// What the decision gave away, at least 0.
    pub loss: f64,
    /// What the die gave or took.
    pub luck: f64,
    /// What injects changed.
    pub events: f64,
    /// What the facilitator changed.
    pub rulings: f64,
    /// The team's decision, if it made one.
    pub decision: Option<Decision>,
}

/// `1 − Σ loss / Σ (best − worst)` over the decisions, 0 to 1; 1 when no decision mattered.
pub fn accuracy(loss: f64, at_stake: f64) -> f64 {
    if at_stake > 0.0 { (1.0 - loss / at_stake).clamp(0.0, 1.0) } else { 1.0 }
}

impl Analysis {
    /// The sums over `steps`, which walk from `par` to `actual`.
    pub fn new(par: f64, actual: f64, earliest_assumed: bool, steps: Vec<Step>) -> Self {
        let (mut loss, mut luck, mut events, mut rulings, mut at_stake) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for step in &steps {
            match &step.kind {
                StepKind::Decision(decision) => {
                    loss += step.loss();
                    let stake = step.before - decision.worst_q;
                    at_stake += if stake < NOISE { 0.0 } else { stake };
                }
                StepKind::Die { .. } => luck += step.change(),
                StepKind::Inject { .. } => events += step.change(),
                StepKind::Ruling { .. } => rulings += step.change(),
            }
        }
        let accuracy = accuracy(loss, at_stake);
        Self {
            par: twelve_decimals(par),
            actual: twelve_decimals(actual),
            loss: twelve_decimals(loss),
            luck: twelve_decimals(luck),
            events: twelve_decimals(events),
            rulings: twelve_decimals(rulings),
            accuracy: twelve_decimals(accuracy),
            earliest_assumed,
            steps,
        }
    }

    /// The walk turn by turn, in order; turns on which nothing happened are left out.
    pub fn turns(&self) -> Vec<TurnSum> {
        let mut turns: Vec<TurnSum> = Vec::new();
        for step in &self.steps {
            let fresh = TurnSum {
                turn: step.turn,
                before: step.before,
                after: step.before,
                loss: 0.0,
                luck: 0.0,
                events: 0.0,
                rulings: 0.0,
                decision: None,
            };
            let mut sum = turns.pop_if(|last| last.turn == step.turn).unwrap_or(fresh);
            sum.after = step.after;
            match &step.kind {
                StepKind::Decision(decision) => {
                    sum.loss += step.loss();
                    sum.decision = Some(Decision::clone(decision));
                }
                StepKind::Die { .. } => sum.luck += step.change(),
                StepKind::Inject { .. } => sum.events += step.change(),
                StepKind::Ruling { .. } => sum.rulings += step.change(),
            }
            turns.push(sum);
        }
        turns
    }

    /// The decisions that gave anything away, costliest first (of equal ones the earlier), at most `most`.
    pub fn costliest(&self, most: usize) -> Vec<(&Step, &Decision)> {
        let mut costly: Vec<(&Step, &Decision)> = self
            .steps
            .iter()
            .filter_map(|step| match &step.kind {
                StepKind::Decision(decision) if step.loss() > 0.0 => Some((step, decision.as_ref())),
                _ => None,
            })
            .collect();
        costly.sort_by(|(a, _), (b, _)| b.loss().total_cmp(&a.loss()).then(a.seq.cmp(&b.seq)));
        costly.truncate(most);
        costly
    }
}

impl Step {
    /// What it added to the value; negative when it took.
    pub fn change(&self) -> f64 {
        self.after - self.before
    }

    /// What a decision gave away; 0 for every other step.
    pub fn loss(&self) -> f64 {
        match self.kind {
            StepKind::Decision(_) => self.before - self.after,
            StepKind::Die { .. } | StepKind::Inject { .. } | StepKind::Ruling { .. } => 0.0,
        }
    }
}

/// To twelve decimals: finer than anything that is said, coarse enough that a number of this size which
/// JSON got wrong by its last bit becomes itself again.
pub fn twelve_decimals(number: f64) -> f64 {
    libm::round(number * 1e12) / 1e12
}

fn decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    f64::deserialize(deserializer).map(twelve_decimals)
}

fn decimals<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(Move, f64)>, D::Error> {
    let read: Vec<(Move, f64)> = Vec::deserialize(deserializer)?;
    Ok(read.into_iter().map(|(chosen, value)| (chosen, twelve_decimals(value))).collect())
}
