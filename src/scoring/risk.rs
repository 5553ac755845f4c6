//! The risk that a plan leaves (DESIGN section 4):
//! `impact × (½ · Π over stages of r(true attack) + ½ · Π over stages of the weighted mean of r(suspect))`.

use std::cmp::Ordering;

use super::natural::Natural;
use crate::rules::{AttackId, Blueprint, MitigationSet, PerStage, Setup, Stage, Strength};

/// Two risks that differ by less than this part of themselves are compared exactly. A risk is a sum
/// and product of positive numbers in fewer than 400 roundings, each at most 2^-53 of its result: the
/// error of floating point stays under 1e-13.
const DOUBTFUL: f64 = 1e-11;

/// What one mitigation does to the risk.
#[derive(Debug, Clone)]
pub(super) struct Hits {
    /// The suspects that it counters.
    pub(super) counters: Vec<(AttackId, Strength)>,
    /// How much it softens the impact.
    pub(super) softens: Option<Strength>,
}

/// Everything about a setup that the risk of a plan depends on.
#[derive(Debug, Clone)]
pub struct RiskModel {
    /// By mitigation.
    pub(super) cards: Vec<Hits>,
    /// Per stage: the suspects with their weights, the initial ones.
    pub(super) suspects: PerStage<Vec<(AttackId, u8)>>,
    /// The true attacks.
    pub(super) chain: PerStage<AttackId>,
}

/// What a strength leaves, as a factor: 0.8, 0.5 or 0.1.
pub(super) fn leaves(strength: Strength) -> f64 {
    f64::from(strength.leaves_tenths()) / 10.0
}

impl RiskModel {
    /// The model of one setup.
    pub fn new(setup: &Setup) -> Self {
        Self::for_chain(&setup.blueprint, setup.chain)
    }

    /// The model of a scenario's cards against a chain.
    pub fn for_chain(blueprint: &Blueprint, chain: PerStage<AttackId>) -> Self {
        let known = |attack: AttackId| attack.index() < blueprint.suspects.len();
        let cards = blueprint.mitigations.iter().map(|card| Hits {
            counters: card
                .counters
                .iter()
                .filter(|counter| known(counter.attack))
                .map(|counter| (counter.attack, counter.strength))
                .collect(),
            softens: card.softens,
        });
        let of = |stage| {
            let own = blueprint.suspects.iter().filter(|suspect| suspect.stage == stage);
            own.map(|suspect| (suspect.attack, suspect.weight)).collect()
        };
        Self { cards: cards.collect(), suspects: Stage::ALL.map(of), chain }
    }

    fn adopted(&self, plan: MitigationSet) -> impl Iterator<Item = &Hits> {
        plan.iter().filter_map(|card| self.cards.get(card.index()))
    }

    /// The strengths of the adopted cards against `attack`, by card.
    fn against(&self, plan: MitigationSet, attack: AttackId) -> impl Iterator<Item = Strength> {
        self.adopted(plan)
            .flat_map(|card| &card.counters)
            .filter(move |(countered, _)| *countered == attack)
            .map(|&(_, strength)| strength)
    }

    /// `r(attack)`: what the plan leaves of one attack, 0 to 1.
    pub fn left_of(&self, plan: MitigationSet, attack: AttackId) -> f64 {
        self.against(plan, attack).map(leaves).product()
    }

    /// `R`: what the plan leaves of the risk, above 0 and at most 1, which is the risk of no plan.
    pub fn risk(&self, plan: MitigationSet) -> f64 {
        let impact: f64 = self.adopted(plan).filter_map(|card| card.softens).map(leaves).product();
        let again: f64 = self.chain.iter().map(|&attack| self.left_of(plan, attack)).product();
        let next: f64 = self.suspects.iter().map(|suspects| self.mean(plan, suspects)).product();
        impact * (0.5 * again + 0.5 * next)
    }

    fn mean(&self, plan: MitigationSet, suspects: &[(AttackId, u8)]) -> f64 {
        let weights: u32 = suspects.iter().map(|&(_, weight)| u32::from(weight)).sum();
        if weights == 0 {
            return 1.0;
        }
        let sum: f64 =
            suspects.iter().map(|&(attack, weight)| f64::from(weight) * self.left_of(plan, attack)).sum();
        sum / f64::from(weights)
    }

    /// Compares the risks of two plans, exactly.
    pub fn compare(&self, a: MitigationSet, b: MitigationSet) -> Ordering {
        let (risk_a, risk_b) = (self.risk(a), self.risk(b));
        if doubtful(risk_a, risk_b) {
            self.numerator(a).cmp(&self.numerator(b))
        } else {
            risk_a.total_cmp(&risk_b)
        }
    }

    /// The risk as the numerator of a fraction whose denominator is the same for every plan: every
    /// strength is a number of tenths, so with the denominators of all cards a risk is a whole number.
    fn numerator(&self, plan: MitigationSet) -> Natural {
        let softening: Vec<Strength> = self.adopted(plan).filter_map(|card| card.softens).collect();
        let impact = tenths(&softening, self.cards.iter().filter(|card| card.softens.is_some()).count());
        let (mut again, mut next) = (Natural::of(1), Natural::of(1));
        for (suspects, &culprit) in self.suspects.iter().zip(&self.chain) {
            let places = suspects.iter().map(|&(attack, _)| self.countering(attack)).max().unwrap_or(0);
            let left = |attack| {
                let strengths: Vec<Strength> = self.against(plan, attack).collect();
                tenths(&strengths, places.max(self.countering(culprit)))
            };
            let weights: u32 = suspects.iter().map(|&(_, weight)| u32::from(weight)).sum();
            if weights == 0 {
                again = again.product(&left(culprit));
                next = next.product(&tenths(&[], places.max(self.countering(culprit))));
                continue;
            }
            again = again.product(&left(culprit)).times(weights);
            let sum = suspects
                .iter()
                .map(|&(attack, weight)| left(attack).times(u32::from(weight)))
                .fold(Natural::of(0), |sum, part| sum.plus(&part));
            next = next.product(&sum);
        }
        impact.product(&again.plus(&next))
    }

    /// How many counters there are to `attack`, over all cards.
    fn countering(&self, attack: AttackId) -> usize {
        self.cards
            .iter()
            .flat_map(|card| &card.counters)
            .filter(|(countered, _)| *countered == attack)
            .count()
    }
}

/// Whether floating point cannot tell these two risks apart.
pub(super) fn doubtful(a: f64, b: f64) -> bool {
    (a - b).abs() <= DOUBTFUL * a.max(b)
}

/// The product of what the strengths leave, in units of 10^-places; `places` is at least their number.
fn tenths(strengths: &[Strength], places: usize) -> Natural {
    let product = strengths
        .iter()
        .fold(Natural::of(1), |product, strength| product.times(u32::from(strength.leaves_tenths())));
    (strengths.len()..places).fold(product, |product, _| product.times(10))
}
