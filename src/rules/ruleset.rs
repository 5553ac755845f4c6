//! Rule sets are data: what DESIGN section 3 lists, field by field.

use serde::{Deserialize, Serialize};

/// What draws an inject at the end of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum InjectTrigger {
    /// The die showed a 1.
    NaturalOne,
    /// The die showed its highest face.
    NaturalMax,
    /// So many failures in a row.
    FailuresInARow(u8),
    /// The end of this turn.
    AtTurn(u8),
}

/// How many of the scenario's procedures a team holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dealt {
    /// All of them.
    All,
    /// So many, uniform among the deals in which every suspect can be detected.
    Count(u8),
}

/// What makes a procedure rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CooldownOn {
    /// Every use.
    AnyUse,
    /// Only a failed one.
    FailureOnly,
}

/// What a success reveals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RevealRule {
    /// The earliest hidden stage whose attack lists the procedure.
    Earliest,
    /// Every hidden stage whose attack lists it.
    All,
    /// One of them, as the facilitator decides; `Earliest` without a facilitator.
    FacilitatorChooses,
}

/// The numbers that a session is played by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSet {
    /// The team succeeds by revealing every stage within so many turns.
    pub turns: u8,
    /// Faces of the die.
    pub die: u8,
    /// A total of this or more succeeds.
    pub target: i16,
    /// How many procedures are established.
    pub established: u8,
    /// What an established procedure adds to the face.
    pub established_bonus: i16,
    /// How many procedures are dealt.
    pub dealt: Dealt,
    /// Used on turn t, a procedure is free again on turn t + cooldown + 1.
    pub cooldown: u8,
    /// What starts a cooldown.
    pub cooldown_on: CooldownOn,
    /// What a success reveals.
    pub reveal: RevealRule,
    /// What draws an inject; at most one a turn.
    pub inject_on: Vec<InjectTrigger>,
    /// Calls to consultants in the whole session.
    pub consultant_calls: u8,
    /// Every so many points of disruption spent on mitigation worsen care by one step; 0 never.
    pub disruption_per_care: u8,
}

impl RuleSet {
    /// The default: ten turns, target 11.
    pub fn classic() -> Self {
        use InjectTrigger::{FailuresInARow, NaturalMax, NaturalOne};
        Self {
            turns: 10,
            die: 20,
            target: 11,
            established: 4,
            established_bonus: 3,
            dealt: Dealt::All,
            cooldown: 3,
            cooldown_on: CooldownOn::AnyUse,
            reveal: RevealRule::Earliest,
            inject_on: vec![NaturalOne, NaturalMax, FailuresInARow(3)],
            consultant_calls: 1,
            disruption_per_care: 3,
        }
    }

    /// Fifteen minutes: seven turns, target 9, one inject that is sure to come.
    pub fn lightning() -> Self {
        let mut rules = Self { turns: 7, target: 9, ..Self::classic() };
        rules.inject_on.push(InjectTrigger::AtTurn(3));
        rules
    }
}

/// How many faces of a die reach a target with so much added to them: 0 to all.
pub fn faces_that_reach(die: u8, target: i16, added: i16) -> u8 {
    let needs = target.saturating_sub(added).max(1);
    u8::try_from((i16::from(die) + 1).saturating_sub(needs).max(0)).unwrap_or(0)
}
