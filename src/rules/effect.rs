//! What a card can do: a closed set, never code.

use serde::{Deserialize, Serialize};

use super::ids::{ProcedureId, Stage};

/// How strongly a mitigation works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Strength {
    /// 0.2: it slows an attacker down, no more.
    SpeedBump,
    /// 0.5.
    Partial,
    /// 0.9.
    Strong,
}

impl Strength {
    /// What is left of the risk, in tenths: 8, 5 or 1.
    pub fn leaves_tenths(self) -> u8 {
        match self {
            Self::SpeedBump => 8,
            Self::Partial => 5,
            Self::Strong => 1,
        }
    }
}

/// The three budgets, in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// Money.
    pub money: u8,
    /// Weeks of work.
    pub weeks: u8,
    /// Clinical disruption.
    pub disruption: u8,
}

impl Cost {
    /// Whether every part fits into `budget`.
    pub fn fits(self, budget: Self) -> bool {
        self.money <= budget.money && self.weeks <= budget.weeks && self.disruption <= budget.disruption
    }

    /// The sum, each part capped at 255.
    pub fn plus(self, other: Self) -> Self {
        Self {
            money: self.money.saturating_add(other.money),
            weeks: self.weeks.saturating_add(other.weeks),
            disruption: self.disruption.saturating_add(other.disruption),
        }
    }

    /// The difference, each part at least 0.
    pub fn less(self, other: Self) -> Self {
        Self {
            money: self.money.saturating_sub(other.money),
            weeks: self.weeks.saturating_sub(other.weeks),
            disruption: self.disruption.saturating_sub(other.disruption),
        }
    }
}

/// What a card does, in the order in which its effects stand. Durations cover the next `turns` turn
/// numbers after the card's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// Nothing but its text.
    None,
    /// Rolls change by `delta`; modifiers add up.
    RollModifier {
        /// Added to every roll.
        delta: i16,
        /// For how many turn numbers.
        turns: u8,
    },
    /// A procedure cannot be chosen. It neither stops a cooldown nor yields to `ClearCooldowns`.
    BlockProcedure {
        /// Which one.
        procedure: ProcedureId,
        /// For how many turn numbers.
        turns: u8,
    },
    /// The turn number grows; cooldowns and durations run on.
    LoseTurns(u8),
    /// The limit grows; scores keep the rule set's turns.
    GainTurns(u8),
    /// The earliest hidden stage is revealed.
    RevealEarliest,
    /// False suspects of a hidden stage are struck, each drawn uniformly; fewer when fewer are left.
    ClearSuspects {
        /// Which stage.
        stage: Stage,
        /// How many.
        count: u8,
    },
    /// Every procedure is free again.
    ClearCooldowns,
    /// Care moves; negative is worse.
    Care(i8),
    /// The team decides between options.
    Choice {
        /// The effects of each option; an expired timer takes the first.
        options: Vec<Vec<Effect>>,
    },
}
