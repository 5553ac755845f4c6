//! The exact best plan: branch and bound over the cards; `bound` proves that what it never looks at
//! cannot be better.
//!
//! A branch is cut only when its bound lies above the best plan by more than [`MARGIN`], far above the
//! error of floating point, and plans that floating point cannot tell apart are compared exactly. So
//! the answer is the same on every platform.

use std::cmp::Ordering;

use super::bound::{Bound, TANGENTS, Taken, Tangent, tangents};
use super::risk::{Hits, RiskModel, doubtful, leaves};
use crate::rules::plan::{adoption_order, decided_before};
use crate::rules::{AttackId, AttackSet, Blueprint, Cost, MitigationId, MitigationSet, PerStage, Setup};

/// In natural logarithms of the risk.
const MARGIN: f64 = 1e-9;

/// The best plan within the budgets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BestPlan {
    /// Its cards. Among plans of equal risk the one with fewer cards, then with lower ids.
    pub cards: MitigationSet,
    /// `R*`.
    pub risk: f64,
    /// How many part-plans the search looked at.
    pub nodes: u64,
}

/// Finds the best plan for this setup's chain and suspects, within the budgets, with prerequisites
/// and discounts. The answer is proven, not estimated.
pub fn best_plan(setup: &Setup) -> BestPlan {
    best_plan_against(&setup.blueprint, setup.chain)
}

/// The same for a scenario's cards against a chain, which is all that the best plan depends on.
pub fn best_plan_against(blueprint: &Blueprint, chain: PerStage<AttackId>) -> BestPlan {
    let model = RiskModel::for_chain(blueprint, chain);
    let useful = useful(blueprint, &model);
    let order: Vec<MitigationId> =
        adoption_order(blueprint).into_iter().filter(|&card| useful.contains(card)).collect();
    let tangents = tangents(blueprint, &model, &order);
    let order = weightiest_first(blueprint, &order, tangents.first());
    let mut search = Search {
        model: &model,
        budget: blueprint.budget,
        cards: order.iter().map(|&id| Card::new(blueprint, &model, id)).collect(),
        bound: Bound::new(blueprint, &order, &tangents),
        best: MitigationSet::default(),
        best_risk: model.risk(MitigationSet::default()),
        cut_above: MARGIN,
        nodes: 0,
    };
    search.visit(&Node {
        at: 0,
        plan: MitigationSet::default(),
        cost: Cost::default(),
        left: [1.0; AttackSet::MAX],
        impact: 1.0,
        taken: [0.0; TANGENTS],
    });
    BestPlan { cards: search.best, risk: search.best_risk, nodes: search.nodes }
}

/// The cards that lower the risk, and those that such a card requires or is cheapened by.
fn useful(blueprint: &Blueprint, model: &RiskModel) -> MitigationSet {
    let lowers = |hits: &Hits| !hits.counters.is_empty() || hits.softens.is_some();
    let orderly = adoption_order(blueprint).into_iter();
    let mut useful: MitigationSet =
        orderly.filter(|card| model.cards.get(card.index()).is_some_and(lowers)).collect();
    loop {
        let grown =
            useful.iter().fold(useful, |all, card| MitigationSet(all.0 | decided_before(blueprint, card).0));
        if grown == useful {
            return useful;
        }
        useful = grown;
    }
}

/// `order` with the cards that weigh most for their cost moved to the front, as far as what must be
/// decided before them allows: a good plan found early cuts more.
fn weightiest_first(
    blueprint: &Blueprint,
    order: &[MitigationId],
    tangent: Option<&Tangent>,
) -> Vec<MitigationId> {
    let weight = |card: MitigationId| {
        let value = tangent.and_then(|tangent| tangent.values.get(card.index())).copied().unwrap_or(0.0);
        let cost = blueprint.mitigations.get(card.index()).map(|spec| spec.cost).unwrap_or_default();
        let share = |part: u8, of: u8| f64::from(part) / f64::from(of.max(1));
        let budget = blueprint.budget;
        value
            / (0.05
                + share(cost.money, budget.money)
                + share(cost.weeks, budget.weeks)
                + share(cost.disruption, budget.disruption))
    };
    let mut waiting: Vec<(MitigationId, MitigationSet, f64)> =
        order.iter().map(|&card| (card, decided_before(blueprint, card), weight(card))).collect();
    waiting.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
    let (mut placed, mut sorted) = (MitigationSet::default(), Vec::with_capacity(waiting.len()));
    while let Some(at) = waiting.iter().position(|(_, before, _)| before.0 & !placed.0 == 0) {
        let (card, ..) = waiting.remove(at);
        placed = placed.with(card);
        sorted.push(card);
    }
    sorted
}

/// A card as the search needs it.
struct Card {
    id: MitigationId,
    list: Cost,
    discounts: Vec<(MitigationId, Cost)>,
    requires: MitigationSet,
    hits: Hits,
}

impl Card {
    fn new(blueprint: &Blueprint, model: &RiskModel, id: MitigationId) -> Self {
        let spec = blueprint.mitigations.get(id.index());
        let by = |other: MitigationId| {
            let offs = blueprint.mitigations.get(other.index()).map_or(&[][..], |spec| &spec.cheapens);
            let own = offs.iter().filter(|off| off.mitigation == id).map(|off| off.by);
            (other, own.fold(Cost::default(), Cost::plus))
        };
        Self {
            id,
            list: spec.map(|spec| spec.cost).unwrap_or_default(),
            discounts: decided_before(blueprint, id).iter().map(by).collect(),
            requires: spec.map(|spec| spec.requires.iter().copied().collect()).unwrap_or_default(),
            hits: model
                .cards
                .get(id.index())
                .cloned()
                .unwrap_or(Hits { counters: Vec::new(), softens: None }),
        }
    }

    /// What it costs beside `plan`; all that could make it cheaper are decided.
    fn cost(&self, plan: MitigationSet) -> Cost {
        let granted = self.discounts.iter().filter(|(other, _)| plan.contains(*other));
        self.list.less(granted.fold(Cost::default(), |sum, (_, by)| sum.plus(*by)))
    }
}

/// A part-plan: the cards before `at` are decided.
#[derive(Clone)]
struct Node {
    at: usize,
    plan: MitigationSet,
    cost: Cost,
    /// By attack: what the plan leaves of it.
    left: [f64; AttackSet::MAX],
    impact: f64,
    taken: Taken,
}

struct Search<'a> {
    model: &'a RiskModel,
    budget: Cost,
    cards: Vec<Card>,
    bound: Bound,
    best: MitigationSet,
    best_risk: f64,
    /// A branch whose bound lies above this is cut.
    cut_above: f64,
    nodes: u64,
}

impl Search<'_> {
    fn visit(&mut self, node: &Node) {
        self.nodes += 1;
        let state = self.bound.grid.of(self.budget.less(node.cost));
        if self.bound.lowest(node.at, state, &node.taken) > self.cut_above {
            return;
        }
        if let Some(with) = self.adopt(node) {
            self.offer(&with);
            self.visit(&with);
        }
        if node.at < self.cards.len() {
            self.visit(&Node { at: node.at + 1, ..node.clone() });
        }
    }

    /// The part-plan with the next card in it, if it can be.
    fn adopt(&self, node: &Node) -> Option<Node> {
        let card = self.cards.get(node.at)?;
        let cost = node.cost.plus(card.cost(node.plan));
        if !cost.fits(self.budget) || card.requires.0 & !node.plan.0 != 0 {
            return None;
        }
        let mut with = node.clone();
        with.at += 1;
        with.plan = node.plan.with(card.id);
        with.cost = cost;
        with.taken = self.bound.take(node.taken, card.id);
        with.impact *= card.hits.softens.map_or(1.0, leaves);
        for &(attack, strength) in &card.hits.counters {
            if let Some(left) = with.left.get_mut(attack.index()) {
                *left *= leaves(strength);
            }
        }
        Some(with)
    }

    /// Keeps a plan if it is better than the best so far.
    fn offer(&mut self, node: &Node) {
        let risk = self.risk(node);
        let better = if doubtful(risk, self.best_risk) {
            let by_size = || node.plan.len().cmp(&self.best.len());
            let by_ids = || node.plan.iter().cmp(self.best.iter());
            let by_risk = self.model.compare(node.plan, self.best);
            by_risk.then_with(by_size).then_with(by_ids) == Ordering::Less
        } else {
            risk < self.best_risk
        };
        if better {
            self.best = node.plan;
            self.best_risk = self.model.risk(node.plan);
            self.cut_above = libm::log(self.best_risk) + MARGIN;
        }
    }

    /// `R` of a part-plan taken as a whole one.
    fn risk(&self, node: &Node) -> f64 {
        let left = |attack: crate::rules::AttackId| node.left.get(attack.index()).copied().unwrap_or(1.0);
        let again: f64 = self.model.chain.iter().map(|&attack| left(attack)).product();
        let mean = |suspects: &Vec<(crate::rules::AttackId, u8)>| {
            let (sum, weights) = suspects.iter().fold((0.0, 0.0), |(sum, weights), &(attack, weight)| {
                (sum + f64::from(weight) * left(attack), weights + f64::from(weight))
            });
            if weights > 0.0 { sum / weights } else { 1.0 }
        };
        let next: f64 = self.model.suspects.iter().map(mean).product();
        node.impact * (0.5 * again + 0.5 * next)
    }
}
