//! The setup: everything that is decided before the first turn, as ids and numbers.
//!
//! A [`Blueprint`] is what a scenario says; a [`Setup`] is what was drawn from it for one session.
//! Nothing is drawn at random after that but dice and single suspects.

use serde::{Deserialize, Serialize};

use super::effect::{Cost, Effect, Strength};
use super::ids::{AttackId, ConsultantId, InjectId, MitigationId, PerStage, ProcedureId, Stage};
use super::ruleset::RuleSet;
use super::sets::AttackSet;

/// How many failure reasons a procedure has.
pub const FAILURE_REASONS: u8 = 3;

/// An attack that the briefing leaves possible.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suspect {
    /// Which attack; each attack of a setup is the suspect of exactly one stage.
    pub attack: AttackId,
    /// Its stage.
    pub stage: Stage,
    /// 1 to 5.
    pub weight: u8,
    /// The procedures that can find it.
    pub detected_by: Vec<ProcedureId>,
}

/// An inject, as far as rules go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InjectSpec {
    /// What it does, in order.
    pub effects: Vec<Effect>,
}

/// A consultant, as far as rules go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsultantSpec {
    /// What a call does, in order.
    pub effects: Vec<Effect>,
}

/// How strongly a mitigation counters one attack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counter {
    /// Which attack.
    pub attack: AttackId,
    /// How strongly.
    pub strength: Strength,
}

/// What one mitigation takes off another's cost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discount {
    /// Which one becomes cheaper.
    pub mitigation: MitigationId,
    /// By how much; discounts add up, a cost never falls below zero.
    pub by: Cost,
}

/// A mitigation, as far as rules and scoring go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MitigationSpec {
    /// What it costs before discounts.
    pub cost: Cost,
    /// The suspects that it counters.
    pub counters: Vec<Counter>,
    /// How much it softens the impact.
    pub softens: Option<Strength>,
    /// What must be adopted before it.
    pub requires: Vec<MitigationId>,
    /// What it makes cheaper.
    pub cheapens: Vec<Discount>,
}

/// Where faces come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dice {
    /// From the seed.
    Seeded,
    /// A real die, typed in.
    Manual,
}

/// How the chain is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChainChoice {
    /// The one that the author wrote down.
    Authored,
    /// Each stage by weight, from the seed.
    Drawn,
}

/// A scenario, as far as rules go. Built by `packs` alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blueprint {
    /// The numbers to play by.
    pub rules: RuleSet,
    /// By [`AttackId`]; at most [`AttackSet::MAX`].
    pub suspects: Vec<Suspect>,
    /// The author's chain.
    pub authored: PerStage<AttackId>,
    /// How many procedures there are; ids count from 0.
    pub procedures: u8,
    /// The procedures that the hospital practises; `rules.established` of them are drawn if more.
    pub established: Vec<ProcedureId>,
    /// By [`InjectId`]: the pile's and the scheduled ones.
    pub injects: Vec<InjectSpec>,
    /// The pile, before shuffling.
    pub pile: Vec<InjectId>,
    /// Injects at a fixed turn, by turn.
    pub scheduled: Vec<(u8, InjectId)>,
    /// By [`ConsultantId`].
    pub consultants: Vec<ConsultantSpec>,
    /// By [`MitigationId`].
    pub mitigations: Vec<MitigationSpec>,
    /// What may be spent on mitigation.
    pub budget: Cost,
}

/// One session's truth: a blueprint with everything drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// What it was drawn from.
    pub blueprint: Blueprint,
    /// The hidden chain.
    pub chain: PerStage<AttackId>,
    /// The team's procedures, by id.
    pub dealt: Vec<ProcedureId>,
    /// Those that add the bonus, by id.
    pub established: Vec<ProcedureId>,
    /// The pile in the order in which it is drawn.
    pub pile: Vec<InjectId>,
    /// By [`ProcedureId`]: the order in which its failure reasons are read, round and round.
    pub failure_order: Vec<[u8; FAILURE_REASONS as usize]>,
    /// Where faces come from.
    pub dice: Dice,
    /// Whether somebody sits in the facilitator's seat.
    pub facilitator: bool,
}

impl Setup {
    /// The numbers to play by.
    pub fn rules(&self) -> &RuleSet {
        &self.blueprint.rules
    }

    /// The suspects of a stage at the start.
    pub fn suspects_of(&self, stage: Stage) -> AttackSet {
        self.blueprint.suspects.iter().filter(|s| s.stage == stage).map(|s| s.attack).collect()
    }

    /// The suspects that `procedure` can find.
    pub fn found_by(&self, procedure: ProcedureId) -> AttackSet {
        self.blueprint
            .suspects
            .iter()
            .filter(|s| s.detected_by.contains(&procedure))
            .map(|s| s.attack)
            .collect()
    }

    /// What a roll of `procedure` adds to the face before modifiers.
    pub fn bonus(&self, procedure: ProcedureId) -> i16 {
        if self.established.contains(&procedure) { self.rules().established_bonus } else { 0 }
    }

    /// Every consultant.
    pub fn consultants(&self) -> impl Iterator<Item = ConsultantId> {
        (0..self.blueprint.consultants.len()).filter_map(|at| u8::try_from(at).ok()).map(ConsultantId)
    }

    /// Every mitigation.
    pub fn mitigations(&self) -> impl Iterator<Item = MitigationId> {
        self.blueprint.mitigation_ids()
    }
}

impl Blueprint {
    /// Every mitigation.
    pub fn mitigation_ids(&self) -> impl Iterator<Item = MitigationId> + use<> {
        (0..self.mitigations.len()).filter_map(|at| u8::try_from(at).ok()).map(MitigationId)
    }
}

/// What is wrong with a setup that was read from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound {
    /// A table has not as many rows as there are names, or more than fit.
    Table,
    /// A suspect stands under another id, or its weight is not 1 to 5.
    Suspect,
    /// The chain names an attack of another stage.
    Chain,
    /// The hand, the pile or the failure reasons name what is not there, or name it twice.
    Cards,
    /// A number of the rule set is out of range.
    Rules,
}

impl Setup {
    /// Checks what the rules rely on. Setups that `packs` builds pass; a file may hold anything.
    ///
    /// # Errors
    /// What is wrong first.
    pub fn check(&self, names: &super::Names) -> Result<(), Unsound> {
        let b = &self.blueprint;
        let procedures = usize::from(b.procedures);
        let tables = b.suspects.len() == names.attacks.len()
            && b.suspects.len() <= AttackSet::MAX
            && procedures == names.procedures.len()
            && (1..=24).contains(&procedures)
            && b.injects.len() == names.injects.len()
            && b.consultants.len() == names.consultants.len()
            && b.mitigations.len() == names.mitigations.len()
            && b.mitigations.len() <= super::MitigationSet::MAX
            && b.injects.len().max(b.consultants.len()) <= usize::from(u8::MAX);
        if !tables {
            return Err(Unsound::Table);
        }
        let in_place = |(at, s): (usize, &Suspect)| s.attack.index() == at && (1..=5).contains(&s.weight);
        if !b.suspects.iter().enumerate().all(in_place) {
            return Err(Unsound::Suspect);
        }
        for chain in [&self.chain, &b.authored] {
            let at_stage = |stage: Stage| {
                b.suspects.get(chain[stage.index()].index()).is_some_and(|suspect| suspect.stage == stage)
            };
            if !Stage::ALL.into_iter().all(at_stage) {
                return Err(Unsound::Chain);
            }
        }
        let rising = |list: &[ProcedureId]| list.windows(2).all(|pair| pair[0] < pair[1]);
        let mut pile = self.pile.clone();
        pile.sort_unstable();
        let cards = rising(&self.dealt)
            && rising(&self.established)
            && pile.windows(2).all(|pair| pair[0] != pair[1])
            && b.scheduled.iter().all(|(_, inject)| !pile.contains(inject))
            && self.failure_order.len() == procedures
            && self.failure_order.iter().flatten().all(|&reason| reason < FAILURE_REASONS);
        if !cards {
            return Err(Unsound::Cards);
        }
        let r = &b.rules;
        let numbers = (1..=100).contains(&r.turns)
            && (2..=100).contains(&r.die)
            && (-100..=200).contains(&r.target)
            && (-50..=50).contains(&r.established_bonus)
            && r.cooldown <= 50;
        if numbers { Ok(()) } else { Err(Unsound::Rules) }
    }
}
