//! The first half: 12 points for every revealed stage, up to 12 for the turns that were left.

use serde::{Deserialize, Serialize};

use super::rubric::{Points, STAGE_POINTS, TIME_POINTS};
use crate::rules::{AttackId, RevealedBy, Setup, Stage, View};

/// Why a line of the investigation has its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum InvestigationReason {
    /// The stage was revealed: 12 points, whoever did it (a procedure, a card, the facilitator).
    StageRevealed {
        /// Which one.
        stage: Stage,
        /// What was there.
        attack: AttackId,
        /// How it was found; never the report.
        by: RevealedBy,
        /// On which turn.
        turn: u8,
    },
    /// The forensic report turned it up: no points.
    StageTurnedUpByReport {
        /// Which one.
        stage: Stage,
        /// What was there.
        attack: AttackId,
    },
    /// It is still hidden: the investigation runs, or the report was not read.
    StageHidden {
        /// Which one.
        stage: Stage,
    },
    /// All stages were revealed with turns of the rule set left.
    TimeBonus {
        /// How many.
        turns_left: u8,
        /// How many the rule set has.
        turns: u8,
    },
    /// No bonus: not every stage was revealed within the turns.
    NoTimeBonus,
}

/// A line of the investigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvestigationLine {
    /// Its points.
    pub points: Points,
    /// Why.
    pub reason: InvestigationReason,
}

/// `12 × turns left / (turns − stages)`, rounded to a tenth; never above 12, which cards that reveal
/// more than one stage a turn would otherwise exceed. The whole of it when the rule set has no turn
/// to spare.
fn time_bonus(setup: &Setup, turns_left: u8) -> Points {
    let spare = i32::from(setup.rules().turns) - i32::try_from(Stage::COUNT).unwrap_or(i32::MAX);
    if spare <= 0 {
        return Points::whole(TIME_POINTS);
    }
    // Tenths, halves upwards, in whole numbers.
    let tenths = (2 * 10 * TIME_POINTS * i32::from(turns_left) + spare) / (2 * spare);
    Points::of_tenths(tenths.min(10 * TIME_POINTS))
}

/// `12 × turns left / (turns − stages)` of a success with so many of the rule set's turns left, at most
/// 12, not rounded. The lines show it rounded, worked out in whole numbers.
pub fn exact_time_bonus(turns: u8, left: u8) -> f64 {
    let most = f64::from(TIME_POINTS);
    match usize::from(turns).checked_sub(Stage::COUNT) {
        None | Some(0) => most,
        Some(spare) => (most * f64::from(left) / spare as f64).min(most),
    }
}

/// What the investigation earned by now, not rounded: what the lines add up to but for the rounding of
/// the time bonus. What a facilitator awarded is no part of it.
pub fn investigation_points(view: &View) -> f64 {
    let stages = view.stages.iter().filter_map(|known| known.revealed);
    let found = stages.filter(|found| found.by != RevealedBy::Report).count();
    let success = view.verdict.filter(|verdict| verdict.success);
    let bonus = success.map_or(0.0, |verdict| exact_time_bonus(view.rules.turns, verdict.turns_left));
    f64::from(STAGE_POINTS) * found as f64 + bonus
}

/// The lines: one a stage in order, then the time bonus once the investigation is over.
pub(super) fn lines(setup: &Setup, view: &View) -> Vec<InvestigationLine> {
    let mut lines: Vec<InvestigationLine> = Stage::ALL
        .into_iter()
        .map(|stage| {
            let revealed =
                view.stages.iter().find(|known| known.stage == stage).and_then(|known| known.revealed);
            match revealed {
                None => line(0, InvestigationReason::StageHidden { stage }),
                Some(found) if found.by == RevealedBy::Report => {
                    line(0, InvestigationReason::StageTurnedUpByReport { stage, attack: found.attack })
                }
                Some(found) => {
                    let (attack, by, turn) = (found.attack, found.by, found.turn);
                    line(STAGE_POINTS, InvestigationReason::StageRevealed { stage, attack, by, turn })
                }
            }
        })
        .collect();
    if let Some(verdict) = view.verdict {
        lines.push(if verdict.success {
            let (turns_left, turns) = (verdict.turns_left, setup.rules().turns);
            InvestigationLine {
                points: time_bonus(setup, turns_left),
                reason: InvestigationReason::TimeBonus { turns_left, turns },
            }
        } else {
            line(0, InvestigationReason::NoTimeBonus)
        });
    }
    lines
}

fn line(points: i32, reason: InvestigationReason) -> InvestigationLine {
    InvestigationLine { points: Points::whole(points), reason }
}
