//! The second half: `40 × ln(R0 / R) / ln(R0 / R*)`, so that every halving of the risk earns the same.

use serde::{Deserialize, Serialize};

use super::best_plan::BestPlan;
use super::risk::RiskModel;
use super::rubric::{MITIGATION_POINTS, Points};
use crate::rules::plan::{missing, plan_cost};
use crate::rules::{AttackId, Cost, MitigationId, MitigationSet, Setup, Stage, Strength};

/// What a card does against an attack of this case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Countered {
    /// The attack's stage.
    pub stage: Stage,
    /// Which one.
    pub attack: AttackId,
    /// How strongly.
    pub strength: Strength,
}

/// A card of the plan, or one that the best plan has and this one lacks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MitigationLine {
    /// Which card.
    pub mitigation: MitigationId,
    /// Whether the team adopted it.
    pub adopted: bool,
    /// Whether it is in the best plan.
    pub in_best: bool,
    /// The attacks of the hidden chain that it counters, by stage.
    pub chain: Vec<Countered>,
    /// The other suspects that it counters, by stage: the next attack could be one of them.
    pub others: Vec<Countered>,
    /// How much it softens the impact.
    pub softens: Option<Strength>,
    /// The cards of the same plan that could not stand without it.
    pub carries: Vec<MitigationId>,
    /// The cards of the same plan that it made cheaper.
    pub cheapens: Vec<MitigationId>,
}

/// The second half of the score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MitigationScore {
    /// 0 to 40.
    pub points: Points,
    /// `R0`: the risk without any plan; 1 by definition.
    pub risk_before: f64,
    /// `R`: the risk that the plan leaves, to twelve decimals: short enough to survive JSON unchanged.
    pub risk: f64,
    /// `R*`: the risk that the best plan leaves, to twelve decimals.
    pub best_risk: f64,
    /// The plan, by id.
    pub plan: Vec<MitigationId>,
    /// What it costs.
    pub cost: Cost,
    /// The best plan, by id: proven, with ties broken towards fewer cards, then lower ids.
    pub best: Vec<MitigationId>,
    /// What that costs.
    pub best_cost: Cost,
    /// One line an adopted card, by id, then one a card of the best plan that is missing, by id.
    pub lines: Vec<MitigationLine>,
}

/// Points for a plan that leaves `risk` where the best leaves `best_risk`, both above 0 and at most 1.
/// A scenario in which nothing helps gives none; `packs` refuses it.
pub fn plan_points(risk: f64, best_risk: f64) -> Points {
    let best = libm::log(best_risk);
    if best >= 0.0 {
        return Points::default();
    }
    let share = (libm::log(risk) / best).clamp(0.0, 1.0);
    Points::rounded(f64::from(MITIGATION_POINTS) * share)
}

fn to_twelve_decimals(risk: f64) -> f64 {
    libm::round(risk * 1e12) / 1e12
}

pub(super) fn score(setup: &Setup, plan: MitigationSet, best: &BestPlan) -> MitigationScore {
    let (blueprint, model) = (&setup.blueprint, RiskModel::new(setup));
    let risk = model.risk(plan);
    let mut lines: Vec<MitigationLine> =
        plan.iter().map(|card| line(setup, card, plan, best.cards)).collect();
    let missed = best.cards.iter().filter(|&card| !plan.contains(card));
    lines.extend(missed.map(|card| line(setup, card, plan, best.cards)));
    MitigationScore {
        points: plan_points(risk, best.risk),
        risk_before: model.risk(MitigationSet::default()),
        risk: to_twelve_decimals(risk),
        best_risk: to_twelve_decimals(best.risk),
        plan: plan.iter().collect(),
        cost: plan_cost(blueprint, plan),
        best: best.cards.iter().collect(),
        best_cost: plan_cost(blueprint, best.cards),
        lines,
    }
}

fn line(setup: &Setup, card: MitigationId, plan: MitigationSet, best: MitigationSet) -> MitigationLine {
    let blueprint = &setup.blueprint;
    let spec = blueprint.mitigations.get(card.index());
    let mut countered: Vec<Countered> = spec
        .into_iter()
        .flat_map(|spec| &spec.counters)
        .filter_map(|counter| {
            let suspect = blueprint.suspects.get(counter.attack.index())?;
            Some(Countered { stage: suspect.stage, attack: counter.attack, strength: counter.strength })
        })
        .collect();
    countered.sort_by_key(|countered| (countered.stage, countered.attack));
    let (chain, others) = countered.into_iter().partition(|one| setup.chain.contains(&one.attack));
    let adopted = plan.contains(card);
    let beside = if adopted { plan } else { best };
    let carries = |&other: &MitigationId| missing(blueprint, beside.without(card), other).contains(&card);
    let cheapens = |other: &MitigationId| {
        spec.is_some_and(|spec| spec.cheapens.iter().any(|off| off.mitigation == *other))
    };
    MitigationLine {
        mitigation: card,
        adopted,
        in_best: best.contains(card),
        chain,
        others,
        softens: spec.and_then(|spec| spec.softens),
        carries: beside.iter().filter(|other| *other != card).filter(carries).collect(),
        cheapens: beside.iter().filter(|other| *other != card).filter(cheapens).collect(),
    }
}
