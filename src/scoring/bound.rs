//! The bound that proves the best plan best: tangents of a convex function, and knapsack tables.
//!
//! For a fractional plan `x` (each card adopted to a part between 0 and 1, its factors raised to that
//! power) `ln R(x)` is the logarithm of a sum of exponentials of linear functions, so it is convex, and
//! each tangent lies below it everywhere: `ln R(x) >= base - Σ value(c) · x(c)`. The most that some
//! cards can take off a tangent within a budget is a knapsack with three constraints, which a table
//! answers exactly. The tables take every discount for granted and forget prerequisites: both only
//! lower the bound. Tangents are laid where the bound of the empty plan is highest, found by the
//! Frank-Wolfe method over the same tables.

use super::risk::{RiskModel, leaves};
use crate::rules::plan::card_cost;
use crate::rules::{Blueprint, Cost, MitigationId, MitigationSet};

/// How many tangents a bound is the highest of; more prune better and cost more a node.
pub(super) const TANGENTS: usize = 4;
/// Steps towards the highest bound of the empty plan.
const STEPS: usize = 24;
/// A table's largest number of budget states; beyond it budgets are coarsened, which lowers the bound.
const STATES: usize = 1 << 12;

/// A linear function that never exceeds `ln R`.
#[derive(Debug, Clone)]
pub(super) struct Tangent {
    /// Its value for the empty plan.
    pub(super) base: f64,
    /// What each card takes off, by card; at least 0.
    pub(super) values: Vec<f64>,
}

impl Tangent {
    /// The tangent at the fractional plan `x`, by card.
    fn at(model: &RiskModel, x: &[f64]) -> Self {
        let left = |attack| {
            let of = |(hits, part): (&super::risk::Hits, &f64)| {
                let own = hits.counters.iter().filter(|(countered, _)| *countered == attack);
                own.map(|&(_, strength)| libm::pow(leaves(strength), *part)).product::<f64>()
            };
            model.cards.iter().zip(x).map(of).product::<f64>()
        };
        let again: f64 = model.chain.iter().map(|&attack| left(attack)).product();
        // Each suspect's share of its stage's mean.
        let shares = model.suspects.each_ref().map(|suspects| {
            let parts: Vec<f64> =
                suspects.iter().map(|&(attack, weight)| f64::from(weight) * left(attack)).collect();
            let sum: f64 = parts.iter().sum();
            let weights: f64 = suspects.iter().map(|&(_, weight)| f64::from(weight)).sum();
            let mean = if weights > 0.0 { sum / weights } else { 1.0 };
            (mean, parts.into_iter().map(|part| part / sum).collect::<Vec<f64>>())
        });
        let next: f64 = shares.iter().map(|(mean, _)| mean).product();
        let (again_share, next_share) = (again / (again + next), next / (again + next));
        let weight_of = |attack| {
            let true_one = model.chain.iter().filter(|&&culprit| culprit == attack).count();
            let listed = model
                .suspects
                .iter()
                .zip(&shares)
                .flat_map(|(suspects, (_, parts))| suspects.iter().zip(parts));
            let mean =
                listed.filter(|((suspect, _), _)| *suspect == attack).map(|(_, part)| part).sum::<f64>();
            again_share * f64::from(u8::try_from(true_one).unwrap_or(u8::MAX)) + next_share * mean
        };
        let value = |hits: &super::risk::Hits| {
            let countered = hits
                .counters
                .iter()
                .map(|&(attack, strength)| weight_of(attack) * libm::log(leaves(strength)));
            -(countered.sum::<f64>() + hits.softens.map_or(0.0, |strength| libm::log(leaves(strength))))
        };
        let values: Vec<f64> = model.cards.iter().map(value).collect();
        let softened: f64 = model
            .cards
            .iter()
            .zip(x)
            .filter_map(|(hits, part)| hits.softens.map(|strength| part * libm::log(leaves(strength))))
            .sum();
        let here = softened + libm::log(0.5 * (again + next));
        let base = here + values.iter().zip(x).map(|(value, part)| value * part).sum::<f64>();
        Self { base, values }
    }
}

/// What is left of the budgets, as the index of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    unit: [u8; 3],
    size: [usize; 3],
}

fn parts(cost: Cost) -> [u8; 3] {
    [cost.money, cost.weeks, cost.disruption]
}

impl Grid {
    fn new(budget: Cost) -> Self {
        let mut unit = [1u8; 3];
        loop {
            let size = [0, 1, 2].map(|at| usize::from(parts(budget)[at] / unit[at]) + 1);
            let widest = (0..3).max_by_key(|&at| size[at]).unwrap_or(0);
            if size.iter().product::<usize>() <= STATES {
                return Self { unit, size };
            }
            unit[widest] += 1;
        }
    }

    /// A cost in units, rounded down: many small parts never seem dearer than they are.
    fn coarse(self, cost: Cost) -> [usize; 3] {
        [0, 1, 2].map(|at| usize::from(parts(cost)[at] / self.unit[at]))
    }

    fn index(self, [money, weeks, disruption]: [usize; 3]) -> usize {
        (money * self.size[1] + weeks) * self.size[2] + disruption
    }

    /// The index of what is left.
    pub(super) fn of(self, left: Cost) -> usize {
        self.index(self.coarse(left))
    }

    fn states(self) -> usize {
        self.size.iter().product()
    }
}

/// What the cards can take off one tangent within any rest of the budgets.
#[derive(Debug, Clone)]
pub(super) struct Table {
    /// `rows[at][state]`: the most that the cards from `at` on can take off.
    rows: Vec<Vec<f64>>,
}

impl Table {
    fn new(grid: Grid, cards: &[([usize; 3], f64)]) -> Self {
        let mut rows = vec![vec![0.0; grid.states()]];
        for &(cost, value) in cards.iter().rev() {
            let behind = rows.last().map_or(&[][..], Vec::as_slice);
            let mut row = behind.to_vec();
            for money in cost[0]..grid.size[0] {
                for weeks in cost[1]..grid.size[1] {
                    for disruption in cost[2]..grid.size[2] {
                        let rest = grid.index([money - cost[0], weeks - cost[1], disruption - cost[2]]);
                        let with = value + behind.get(rest).copied().unwrap_or(0.0);
                        if let Some(best) = row.get_mut(grid.index([money, weeks, disruption])) {
                            *best = best.max(with);
                        }
                    }
                }
            }
            rows.push(row);
        }
        rows.reverse();
        Self { rows }
    }

    fn most(&self, at: usize, state: usize) -> f64 {
        self.rows.get(at).and_then(|row| row.get(state)).copied().unwrap_or(0.0)
    }

    /// Which cards take off the most, the whole budget given.
    fn chosen(&self, grid: Grid, cards: &[([usize; 3], f64)]) -> Vec<bool> {
        let mut left = grid.size.map(|size| size - 1);
        let mut chosen = Vec::with_capacity(cards.len());
        for (at, &(cost, _)) in cards.iter().enumerate() {
            let taken = self.most(at, grid.index(left)) > self.most(at + 1, grid.index(left));
            if taken {
                left = [0, 1, 2].map(|part| left[part].saturating_sub(cost[part]));
            }
            chosen.push(taken);
        }
        chosen
    }
}

/// A bound for every part-plan: cards are decided in one order, front to back.
#[derive(Debug, Clone)]
pub(super) struct Bound {
    /// How the rest of the budgets indexes the tables.
    pub(super) grid: Grid,
    tangents: Vec<(Tangent, Table)>,
}

/// What the adopted cards take off each tangent.
pub(super) type Taken = [f64; TANGENTS];

impl Bound {
    /// The bound over `order`, with the given tangents.
    pub(super) fn new(blueprint: &Blueprint, order: &[MitigationId], tangents: &[Tangent]) -> Self {
        let grid = Grid::new(blueprint.budget);
        let least = least_costs(blueprint, grid, order);
        let tangents = tangents.iter().take(TANGENTS).map(|tangent| {
            let cards = priced(&least, order, &tangent.values);
            (tangent.clone(), Table::new(grid, &cards))
        });
        Self { grid, tangents: tangents.collect() }
    }

    /// What `taken` becomes when `card` is adopted.
    pub(super) fn take(&self, mut taken: Taken, card: MitigationId) -> Taken {
        for (sum, (tangent, _)) in taken.iter_mut().zip(&self.tangents) {
            *sum += tangent.values.get(card.index()).copied().unwrap_or(0.0);
        }
        taken
    }

    /// A number that no plan gets below in `ln R`, when those before `at` are decided, took off
    /// `taken` and leave `state` of the budgets.
    pub(super) fn lowest(&self, at: usize, state: usize, taken: &Taken) -> f64 {
        let each = self.tangents.iter().zip(taken);
        each.map(|((tangent, table), taken)| tangent.base - taken - table.most(at, state))
            .fold(f64::NEG_INFINITY, f64::max)
    }
}

fn least_costs(blueprint: &Blueprint, grid: Grid, order: &[MitigationId]) -> Vec<[usize; 3]> {
    let all = MitigationSet(u64::MAX);
    order.iter().map(|&card| grid.coarse(card_cost(blueprint, all, card))).collect()
}

fn priced(least: &[[usize; 3]], order: &[MitigationId], values: &[f64]) -> Vec<([usize; 3], f64)> {
    let value = |card: &MitigationId| values.get(card.index()).copied().unwrap_or(0.0);
    least.iter().zip(order).map(|(&cost, card)| (cost, value(card))).collect()
}

/// Tangents that together bound well, the one with the highest bound of the empty plan first.
pub(super) fn tangents(blueprint: &Blueprint, model: &RiskModel, order: &[MitigationId]) -> Vec<Tangent> {
    let grid = Grid::new(blueprint.budget);
    let least = least_costs(blueprint, grid, order);
    let mut x = vec![0.0; model.cards.len()];
    let mut found: Vec<(f64, Tangent)> = Vec::with_capacity(STEPS);
    for step in 0..STEPS {
        let tangent = Tangent::at(model, &x);
        let cards = priced(&least, order, &tangent.values);
        let table = Table::new(grid, &cards);
        let full = grid.index(grid.size.map(|size| size - 1));
        found.push((tangent.base - table.most(0, full), tangent));
        // Frank-Wolfe: a shrinking step towards the plan that the tangent likes best.
        let stride = 2.0 / (f64::from(u16::try_from(step).unwrap_or(u16::MAX)) + 2.0);
        x.iter_mut().for_each(|part| *part *= 1.0 - stride);
        for (card, chosen) in order.iter().zip(table.chosen(grid, &cards)) {
            if chosen && let Some(part) = x.get_mut(card.index()) {
                *part += stride;
            }
        }
    }
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    found.into_iter().map(|(_, tangent)| tangent).take(TANGENTS).collect()
}
